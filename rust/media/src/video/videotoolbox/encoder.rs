//! Encoding by a session of the system's.

use std::ffi::c_void;
use std::ptr::{self, NonNull};
use std::sync::{Mutex, PoisonError};

use objc2_core_foundation::{CFBoolean, CFNumber, CFRetained, CFString, CFType};
use objc2_core_media::{
    CMSampleBuffer, CMTime, CMVideoFormatDescriptionGetH264ParameterSetAtIndex,
    kCMVideoCodecType_H264,
};
use objc2_core_video::{
    CVPixelBufferCreate, CVPixelBufferLockFlags, kCVPixelFormatType_420YpCbCr8Planar,
};
use objc2_video_toolbox::{
    VTCompressionSession, VTEncodeInfoFlags, VTSessionSetProperty,
    kVTCompressionPropertyKey_AllowFrameReordering, kVTCompressionPropertyKey_AverageBitRate,
    kVTCompressionPropertyKey_ExpectedFrameRate,
    kVTCompressionPropertyKey_MaxKeyFrameIntervalDuration, kVTCompressionPropertyKey_ProfileLevel,
    kVTCompressionPropertyKey_RealTime, kVTProfileLevel_H264_High_AutoLevel,
};

use super::super::codec::{self, Coded, Frame, Packet, Samples, Target};
use super::super::h264;
use super::{FAILED, Locked, owned, worked};
use crate::Result;

/// What the encoder's callback leaves.
#[derive(Default)]
struct Outbox {
    samples: Vec<CFRetained<CMSampleBuffer>>,
    failed: bool,
}

unsafe extern "C-unwind" fn coded(
    outbox: *mut c_void,
    _: *mut c_void,
    status: i32,
    flags: VTEncodeInfoFlags,
    sample: *mut CMSampleBuffer,
) {
    // SAFETY: it is what the session was made with, and lives longer than that.
    let Some(outbox) = (unsafe { outbox.cast::<Mutex<Outbox>>().as_ref() }) else {
        return;
    };
    let mut outbox = outbox.lock().unwrap_or_else(PoisonError::into_inner);
    match NonNull::new(sample) {
        Some(sample) if status == 0 && !flags.contains(VTEncodeInfoFlags::FrameDropped) => {
            // SAFETY: a sample that is handed over is alive; it is kept beyond this call.
            outbox.samples.push(unsafe { CFRetained::retain(sample) });
        }
        _ => outbox.failed = true,
    }
}

/// The encoder.
pub(crate) struct Encoder {
    session: CFRetained<VTCompressionSession>,
    /// Written to from a thread of the system's.
    outbox: Box<Mutex<Outbox>>,
    bytes: Vec<u8>,
    sets: Option<(Vec<u8>, Vec<u8>)>,
}

impl Encoder {
    pub(crate) fn new(target: Target) -> Result<Self> {
        let outbox = Box::<Mutex<Outbox>>::default();
        let mut session = ptr::null_mut();
        // SAFETY: all pointers are to live values; the outbox has a place of its own on the heap.
        let session = unsafe {
            worked(VTCompressionSession::create(
                None,
                target.width as i32,
                target.height as i32,
                kCMVideoCodecType_H264,
                None,
                None,
                None,
                Some(coded),
                ptr::from_ref(&*outbox).cast_mut().cast(),
                NonNull::from(&mut session),
            ))?;
            owned(session)?
        };
        let (rate, pace) = (
            CFNumber::new_i32(target.rate as i32),
            CFNumber::new_f64(target.pace.into()),
        );
        let (no, often) = (CFBoolean::new(false), CFNumber::new_i32(4));
        // SAFETY: constants of the system's; values of the types that are asked for.
        unsafe {
            let wishes: [(&CFString, &CFType); 6] = [
                (kVTCompressionPropertyKey_AverageBitRate, &rate),
                (kVTCompressionPropertyKey_ExpectedFrameRate, &pace),
                // Frames come out as they went in.
                (kVTCompressionPropertyKey_AllowFrameReordering, no),
                (kVTCompressionPropertyKey_RealTime, no),
                (
                    kVTCompressionPropertyKey_MaxKeyFrameIntervalDuration,
                    &often,
                ),
                (
                    kVTCompressionPropertyKey_ProfileLevel,
                    kVTProfileLevel_H264_High_AutoLevel,
                ),
            ];
            for (key, value) in wishes {
                worked(VTSessionSetProperty(&session, key, Some(value)))?;
            }
        }
        Ok(Self {
            session,
            outbox,
            bytes: Vec::new(),
            sets: None,
        })
    }

    fn hand_out(&mut self, out: Coded) -> Result<()> {
        let samples = {
            let mut outbox = self.outbox.lock().unwrap_or_else(PoisonError::into_inner);
            if outbox.failed {
                return Err(FAILED);
            }
            std::mem::take(&mut outbox.samples)
        };
        for sample in samples {
            // SAFETY: the sample is alive, and so is what it holds; so many bytes are asked for as there is room.
            unsafe {
                let block = sample.data_buffer().ok_or(FAILED)?;
                self.bytes.resize(block.data_length(), 0);
                let room = NonNull::new(self.bytes.as_mut_ptr()).ok_or(FAILED)?;
                worked(block.copy_data_bytes(0, self.bytes.len(), room.cast()))?;
            }
            if self.sets.is_none() {
                self.sets = Some((parameters(&sample, 0)?, parameters(&sample, 1)?));
            }
            let sync = codec::parts(&self.bytes, 4).any(|part| part.is_ok_and(h264::is_restart));
            out(Packet {
                bytes: &self.bytes,
                sync,
            })?;
        }
        Ok(())
    }
}

/// A set of parameters.
fn parameters(sample: &CMSampleBuffer, index: usize) -> Result<Vec<u8>> {
    let (mut bytes, mut length) = (ptr::null(), 0);
    // SAFETY: the description is alive while its bytes are copied.
    unsafe {
        let format = sample.format_description().ok_or(FAILED)?;
        worked(CMVideoFormatDescriptionGetH264ParameterSetAtIndex(
            &format,
            index,
            &raw mut bytes,
            &raw mut length,
            ptr::null_mut(),
            ptr::null_mut(),
        ))?;
        if bytes.is_null() {
            return Err(FAILED);
        }
        Ok(std::slice::from_raw_parts(bytes, length).to_vec())
    }
}

impl codec::Encoder for Encoder {
    fn encode(&mut self, frame: &Frame, milliseconds: u64, out: Coded) -> Result<()> {
        let mut picture = ptr::null_mut();
        // SAFETY: the pointer is to a live value, and what is made is taken over.
        let picture = unsafe {
            let layout = kCVPixelFormatType_420YpCbCr8Planar;
            worked(CVPixelBufferCreate(
                None,
                frame.width,
                frame.height,
                layout,
                None,
                NonNull::from(&mut picture),
            ))?;
            owned(picture)?
        };
        let mut locked = Locked::new(&picture, CVPixelBufferLockFlags::empty())?;
        for (index, plane) in frame.planes.iter().enumerate() {
            let Samples::Bytes(bytes) = plane.samples else {
                return Err(FAILED);
            };
            let width = if index == 0 {
                frame.width
            } else {
                frame.width.div_ceil(2)
            };
            for (row, bytes) in bytes.chunks(plane.stride.max(1)).enumerate() {
                locked.write(index, row, bytes.get(..width).ok_or(FAILED)?)?;
            }
        }
        drop(locked);
        let time = i64::try_from(milliseconds).unwrap_or(0);
        // SAFETY: the picture is alive; the session keeps it as long as it needs it.
        let status = unsafe {
            let (time, none) = (CMTime::new(time, 1000), CMTime::new(0, 0));
            self.session
                .encode_frame(&picture, time, none, None, ptr::null_mut(), ptr::null_mut())
        };
        worked(status)?;
        self.hand_out(out)
    }

    fn finish(&mut self, out: Coded) -> Result<()> {
        // SAFETY: the session is alive. A time that is none means all of them.
        worked(unsafe { self.session.complete_frames(CMTime::new(0, 0)) })?;
        self.hand_out(out)
    }

    fn parameters(&self) -> Option<(&[u8], &[u8])> {
        self.sets
            .as_ref()
            .map(|(sequence, picture)| (&sequence[..], &picture[..]))
    }
}

impl Drop for Encoder {
    fn drop(&mut self) {
        // SAFETY: nothing is called with it afterwards.
        unsafe { self.session.invalidate() }
    }
}
