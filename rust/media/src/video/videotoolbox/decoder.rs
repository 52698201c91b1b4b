//! Decoding by a session of the system's.

use std::collections::BTreeMap;
use std::ffi::c_void;
use std::ptr::{self, NonNull};

use objc2_core_foundation::{CFDictionary, CFNumber, CFRetained, CFString, CFType};
use objc2_core_media::{
    CMBlockBuffer, CMFormatDescription, CMSampleBuffer, CMSampleTimingInfo, CMTime,
    CMVideoFormatDescriptionCreateFromH264ParameterSets,
    CMVideoFormatDescriptionCreateFromHEVCParameterSets,
};
use objc2_core_video::{
    CVImageBuffer, CVPixelBuffer, CVPixelBufferGetHeight, CVPixelBufferGetWidth,
    CVPixelBufferLockFlags, kCVPixelBufferPixelFormatTypeKey, kCVPixelFormatType_420YpCbCr8Planar,
    kCVPixelFormatType_420YpCbCr10BiPlanarVideoRange,
};
use objc2_video_toolbox::{
    VTDecodeFrameFlags, VTDecodeInfoFlags, VTDecompressionOutputCallbackRecord,
    VTDecompressionSession,
};

use super::super::codec::{self, Frame, Look, Plane, Samples, Shown};
use super::super::container::Coding;
use super::{FAILED, Locked, owned, worked};
use crate::{Error, Result};

const BROKEN: Error = Error::Damaged("a video's frame");

/// What the decoder's callback leaves: pictures that came, and whether one did not.
#[derive(Default)]
struct Inbox {
    pictures: BTreeMap<i64, CFRetained<CVImageBuffer>>,
    failed: bool,
}

unsafe extern "C-unwind" fn decoded(
    inbox: *mut c_void,
    _: *mut c_void,
    status: i32,
    _: VTDecodeInfoFlags,
    picture: *mut CVImageBuffer,
    shown: CMTime,
    _: CMTime,
) {
    // SAFETY: it is the box that the session was made with, and the one thread that could use it waits for this call.
    let Some(inbox) = (unsafe { inbox.cast::<Inbox>().as_mut() }) else {
        return;
    };
    match NonNull::new(picture) {
        Some(picture) if status == 0 => {
            // SAFETY: a picture that is handed over is alive; it is kept beyond this call.
            let picture = unsafe { CFRetained::retain(picture) };
            inbox.failed |= inbox.pictures.insert(shown.value, picture).is_some();
        }
        _ => inbox.failed = true,
    }
}

/// The decoder for H.264 and HEVC.
pub(crate) struct Decoder {
    session: CFRetained<VTDecompressionSession>,
    format: CFRetained<CMFormatDescription>,
    inbox: Box<Inbox>,
    size: (usize, usize),
    deep: bool,
    /// Pictures come as they were coded; so many have to be there before the first is surely the next to be shown.
    kept: usize,
    planes: [Vec<u8>; 3],
    words: [Vec<u16>; 3],
}

impl Decoder {
    pub(crate) fn new(coding: &Coding, look: &Look) -> Result<Self> {
        let format = described(coding)?;
        let deep = look.depth > 8;
        let layout = if deep {
            kCVPixelFormatType_420YpCbCr10BiPlanarVideoRange
        } else {
            kCVPixelFormatType_420YpCbCr8Planar
        };
        // SAFETY: a constant of the system's.
        let key = unsafe { kCVPixelBufferPixelFormatTypeKey };
        let layout = CFNumber::new_i32(layout as i32);
        let wishes = CFDictionary::<CFString, CFType>::from_slices(&[key], &[&layout]);
        let mut inbox = Box::<Inbox>::default();
        let callback = VTDecompressionOutputCallbackRecord {
            decompressionOutputCallback: Some(decoded),
            decompressionOutputRefCon: ptr::from_mut(&mut *inbox).cast(),
        };
        let mut session = ptr::null_mut();
        // SAFETY: all pointers are to live values; the record is copied.
        let session = unsafe {
            worked(VTDecompressionSession::create(
                None,
                &format,
                None,
                Some(wishes.as_opaque()),
                &raw const callback,
                NonNull::from(&mut session),
            ))?;
            owned(session)?
        };
        Ok(Self {
            session,
            format,
            inbox,
            size: (look.width as usize, look.height as usize),
            deep,
            kept: look.kept as usize,
            planes: Default::default(),
            words: Default::default(),
        })
    }

    fn hand_out(&mut self, keep: usize, out: Shown) -> Result<()> {
        if self.inbox.failed {
            return Err(BROKEN);
        }
        while self.inbox.pictures.len() > keep {
            let Some((shown, picture)) = self.inbox.pictures.pop_first() else {
                break;
            };
            if (
                CVPixelBufferGetWidth(&picture),
                CVPixelBufferGetHeight(&picture),
            ) != self.size
            {
                return Err(Error::Unsupported("a video that changes its size"));
            }
            self.read(&picture)?;
            let half = self.size.0.div_ceil(2);
            let plane = |index: usize| Plane {
                samples: match (self.deep, self.words.get(index), self.planes.get(index)) {
                    (true, Some(words), _) => Samples::Words(words),
                    (_, _, Some(bytes)) => Samples::Bytes(bytes),
                    _ => Samples::Bytes(&[]),
                },
                stride: if index == 0 { self.size.0 } else { half },
            };
            let frame = Frame {
                width: self.size.0,
                height: self.size.1,
                planes: [plane(0), plane(1), plane(2)],
            };
            out(&frame, shown)?;
        }
        Ok(())
    }

    /// Copies a picture's planes.
    fn read(&mut self, picture: &CVPixelBuffer) -> Result<()> {
        let locked = Locked::new(picture, CVPixelBufferLockFlags::ReadOnly)?;
        let (width, height) = self.size;
        let half = (width.div_ceil(2), height.div_ceil(2));
        self.planes.iter_mut().for_each(Vec::clear);
        self.words.iter_mut().for_each(Vec::clear);
        if !self.deep {
            let sizes = [(width, height), half, half];
            for (index, ((width, height), plane)) in
                sizes.into_iter().zip(&mut self.planes).enumerate()
            {
                for row in 0..height {
                    plane.extend_from_slice(locked.row(index, row, width)?);
                }
            }
            return Ok(());
        }
        // Ten bits are the upper ones of sixteen.
        let word = |bytes: &[u8; 2]| u16::from_le_bytes(*bytes) >> 6;
        let [luma, blue, red] = &mut self.words;
        for row in 0..height {
            luma.extend(
                locked
                    .row(0, row, width * 2)?
                    .as_chunks()
                    .0
                    .iter()
                    .map(word),
            );
        }
        for row in 0..half.1 {
            let both = locked.row(1, row, half.0 * 4)?.as_chunks().0;
            blue.extend(both.iter().step_by(2).map(word));
            red.extend(both.iter().skip(1).step_by(2).map(word));
        }
        Ok(())
    }
}

/// What a decoder has to know, from the sets of parameters.
fn described(coding: &Coding) -> Result<CFRetained<CMFormatDescription>> {
    let sets: Vec<&Vec<u8>> = match coding {
        Coding::H264(_, avcc) => avcc
            .sequence_parameter_sets
            .iter()
            .chain(&avcc.picture_parameter_sets)
            .collect(),
        Coding::Hevc(_, hvcc) => {
            let arrays = hvcc
                .arrays
                .iter()
                .filter(|array| matches!(array.nal_unit_type, 32..=34));
            arrays.flat_map(|array| &array.nalus).collect()
        }
        _ => return Err(FAILED),
    };
    let mut sizes: Vec<usize> = sets.iter().map(|set| set.len()).collect();
    let mut pointers: Vec<NonNull<u8>> = sets
        .iter()
        .filter_map(|set| NonNull::new(set.as_ptr().cast_mut()))
        .collect();
    let mut made = ptr::null();
    let (Some(size), Some(pointer)) = (sizes.first_mut(), pointers.first_mut()) else {
        return Err(FAILED);
    };
    let (size, pointer, out) = (
        NonNull::from(size),
        NonNull::from(pointer),
        NonNull::from(&mut made),
    );
    // SAFETY: both lists have as many entries as is said, and what they point to is alive and not written to.
    let status = unsafe {
        match coding {
            Coding::Hevc(_, hvcc) => {
                let length = i32::from(hvcc.length_size_minus_one) + 1;
                CMVideoFormatDescriptionCreateFromHEVCParameterSets(
                    None,
                    sets.len(),
                    pointer,
                    size,
                    length,
                    None,
                    out,
                )
            }
            Coding::H264(_, avcc) => {
                let length = avcc.length_size.into();
                CMVideoFormatDescriptionCreateFromH264ParameterSets(
                    None,
                    sets.len(),
                    pointer,
                    size,
                    length,
                    out,
                )
            }
            _ => return Err(FAILED),
        }
    };
    worked(status)?;
    // SAFETY: it was made just now.
    unsafe { owned(made.cast_mut()) }
}

impl codec::Decoder for Decoder {
    fn decode(&mut self, sample: &[u8], shown: i64, out: Shown) -> Result<()> {
        let (mut block, mut coded) = (ptr::null_mut(), ptr::null_mut());
        let bytes = NonNull::new(sample.as_ptr().cast_mut()).ok_or(BROKEN)?;
        // SAFETY: all pointers are to live values; the system copies the sample into memory of its own, and what it makes
        // is taken over. The inbox is not borrowed while its callback may run.
        let status = unsafe {
            let length = sample.len();
            let made = CMBlockBuffer::create_with_memory_block(
                None,
                ptr::null_mut(),
                length,
                None,
                ptr::null(),
                0,
                length,
                1,
                NonNull::from(&mut block),
            );
            worked(made)?;
            let block = owned(block)?;
            worked(CMBlockBuffer::replace_data_bytes(
                bytes.cast(),
                &block,
                0,
                length,
            ))?;
            let time = CMSampleTimingInfo {
                duration: CMTime::new(1, 1000),
                presentationTimeStamp: CMTime::new(shown, 1000),
                decodeTimeStamp: CMTime::new(shown, 1000),
            };
            let made = CMSampleBuffer::create_ready(
                None,
                Some(&block),
                Some(&self.format),
                1,
                1,
                &raw const time,
                1,
                &raw const length,
                NonNull::from(&mut coded),
            );
            worked(made)?;
            let coded = owned(coded)?;
            self.session.decode_frame(
                &coded,
                VTDecodeFrameFlags::empty(),
                ptr::null_mut(),
                ptr::null_mut(),
            )
        };
        if status != 0 {
            return Err(BROKEN);
        }
        self.hand_out(self.kept, out)
    }

    fn finish(&mut self, out: Shown) -> Result<()> {
        // SAFETY: the session is alive.
        worked(unsafe { self.session.wait_for_asynchronous_frames() })?;
        self.hand_out(0, out)
    }
}

impl Drop for Decoder {
    fn drop(&mut self) {
        // SAFETY: nothing is called with it afterwards.
        unsafe { self.session.invalidate() }
    }
}
