//! Android's own codecs (MediaCodec), behind the same traits: in hardware, for a tenth of the battery.
//!
//! NOT YET RUN ON A DEVICE: compiled for it and no more (`./dev check --targets`). Pictures go in and out through memory,
//! in one of the two layouts that every Android device knows; what has another falls back to software, or is refused.

use std::time::Duration;

use ndk::media::media_codec::{
    DequeuedInputBufferResult, DequeuedOutputBufferInfoResult, MediaCodec, MediaCodecDirection,
};
use ndk::media::media_format::MediaFormat;

use super::codec::{self, Coded, Frame, Look, Packet, Plane, Samples, Shown, Target};
use super::container::Coding;
use crate::{Error, Result};

/// Then those in software are tried.
const FAILED: Error = Error::Codec(codec::PHONES);
const START: [u8; 4] = [0, 0, 0, 1];
/// COLOR_FormatYUV420Planar: three planes.
const PLANAR: i32 = 19;
/// COLOR_FormatYUV420SemiPlanar: brightness, then both colours in turn.
const TURNS: i32 = 21;
/// COLOR_FormatYUV420Flexible, as a wish.
const ANY: i32 = 0x7F42_0888;
const SET_UP: u32 = 2;
const END: u32 = 4;
const SYNC: u32 = 1;
/// Once it has been asked so often for nothing, it hangs.
const PATIENCE: u32 = 500;
const WAIT: Duration = Duration::from_millis(10);
/// Times go through it as they are, but none may be below zero.
const ZERO: i64 = 1 << 40;

/// The decoder for H.264 and HEVC.
pub(crate) struct Decoder {
    codec: MediaCodec,
    length_size: u8,
    size: (usize, usize),
    bytes: Vec<u8>,
    planes: [Vec<u8>; 3],
    given: u64,
    got: u64,
    ended: bool,
}

impl Decoder {
    pub(crate) fn new(coding: &Coding, look: &Look) -> Result<Self> {
        let (mime, length_size, sets): (_, _, Vec<&Vec<u8>>) = match coding {
            Coding::H264(_, avcc) => (
                "video/avc",
                avcc.length_size,
                avcc.sequence_parameter_sets
                    .iter()
                    .chain(&avcc.picture_parameter_sets)
                    .collect(),
            ),
            Coding::Hevc(_, hvcc) => (
                "video/hevc",
                hvcc.length_size_minus_one + 1,
                hvcc.arrays.iter().flat_map(|array| &array.nalus).collect(),
            ),
            _ => return Err(FAILED),
        };
        let set_up: Vec<u8> = sets
            .iter()
            .flat_map(|set| START.iter().chain(set.iter()))
            .copied()
            .collect();
        let codec = MediaCodec::from_decoder_type(mime).ok_or(FAILED)?;
        let mut format = MediaFormat::new();
        format.set_str("mime", mime);
        format.set_i32("width", look.width as i32);
        format.set_i32("height", look.height as i32);
        format.set_i32("color-format", ANY);
        // COLOR_TRANSFER_SDR_VIDEO: from Android 12 on, what has more light is made fit by the system.
        format.set_i32("color-transfer-request", 3);
        format.set_buffer("csd-0", &set_up);
        codec
            .configure(&format, None, MediaCodecDirection::Decoder)
            .map_err(|_| FAILED)?;
        codec.start().map_err(|_| FAILED)?;
        Ok(Self {
            codec,
            length_size,
            size: (look.width as usize, look.height as usize),
            bytes: Vec::new(),
            planes: Default::default(),
            given: 0,
            got: 0,
            ended: false,
        })
    }

    /// Hands out the next picture, if there is one within this time.
    fn take(&mut self, wait: Duration, out: Shown) -> Result<bool> {
        let dequeued = self.codec.dequeue_output_buffer(wait).map_err(|_| FAILED)?;
        let DequeuedOutputBufferInfoResult::Buffer(buffer) = dequeued else {
            return Ok(!matches!(
                dequeued,
                DequeuedOutputBufferInfoResult::TryAgainLater
            ));
        };
        let (flags, time) = (buffer.info().flags(), buffer.info().presentation_time_us());
        self.ended |= flags & END != 0;
        let from = usize::try_from(buffer.info().offset()).map_err(|_| FAILED)?;
        let length = usize::try_from(buffer.info().size()).map_err(|_| FAILED)?;
        let mut made = Ok(());
        if length > 0 {
            self.got += 1;
            let format = self.codec.output_format();
            let bytes = buffer.buffer().get(from..from + length).ok_or(FAILED)?;
            made = apart(&format, bytes, self.size, &mut self.planes).and_then(|()| {
                let [luma, blue, red] = &self.planes;
                let plane = |samples, stride| Plane {
                    samples: Samples::Bytes(samples),
                    stride,
                };
                let half = self.size.0.div_ceil(2);
                let frame = Frame {
                    width: self.size.0,
                    height: self.size.1,
                    planes: [
                        plane(luma, self.size.0),
                        plane(blue, half),
                        plane(red, half),
                    ],
                };
                out(&frame, time - ZERO)
            });
        }
        self.codec
            .release_output_buffer(buffer, false)
            .map_err(|_| FAILED)?;
        made.map(|()| true)
    }

    fn give(&mut self, bytes: &[u8], time: i64, flags: u32, out: Shown) -> Result<()> {
        for _ in 0..PATIENCE {
            while self.take(Duration::ZERO, out)? {}
            if put(&self.codec, bytes, time, flags)? {
                return Ok(());
            }
        }
        Err(FAILED)
    }
}

/// Gives a codec bytes; `false` if it has no room now.
fn put(codec: &MediaCodec, bytes: &[u8], time: i64, flags: u32) -> Result<bool> {
    match codec.dequeue_input_buffer(WAIT).map_err(|_| FAILED)? {
        DequeuedInputBufferResult::TryAgainLater => Ok(false),
        DequeuedInputBufferResult::Buffer(mut buffer) => {
            let room = buffer.buffer_mut().get_mut(..bytes.len()).ok_or(FAILED)?;
            for (room, byte) in room.iter_mut().zip(bytes) {
                room.write(*byte);
            }
            let time = u64::try_from(time).map_err(|_| FAILED)?;
            codec
                .queue_input_buffer(buffer, 0, bytes.len(), time, flags)
                .map_err(|_| FAILED)?;
            Ok(true)
        }
    }
}

/// A picture as the codec lays it out, in three planes without gaps.
fn apart(
    format: &MediaFormat,
    bytes: &[u8],
    (width, height): (usize, usize),
    planes: &mut [Vec<u8>; 3],
) -> Result<()> {
    let number = |key: &str| {
        format
            .i32(key)
            .and_then(|number| usize::try_from(number).ok())
    };
    let stride = number("stride")
        .filter(|stride| *stride >= width)
        .unwrap_or(width);
    let rows = number("slice-height")
        .filter(|rows| *rows >= height)
        .unwrap_or(height);
    let (left, top) = (
        number("crop-left").unwrap_or(0),
        number("crop-top").unwrap_or(0),
    );
    let (right, bottom) = (number("crop-right"), number("crop-bottom"));
    let seen = |last: Option<usize>, first: usize, told: usize| {
        last.map_or(told, |last| (last + 1).saturating_sub(first))
    };
    if (seen(right, left, width), seen(bottom, top, height)) != (width, height) {
        return Err(Error::Unsupported("a video that changes its size"));
    }
    let half = (width.div_ceil(2), height.div_ceil(2));
    let colours = bytes.get(stride * rows..).ok_or(FAILED)?;
    let [luma, blue, red] = planes;
    rows_of(bytes, stride, (left, top), (width, height), luma)?;
    match format.i32("color-format") {
        Some(PLANAR) => {
            let stride = stride.div_ceil(2);
            let second = colours.get(stride * rows.div_ceil(2)..).ok_or(FAILED)?;
            rows_of(colours, stride, (left / 2, top / 2), half, blue)?;
            rows_of(second, stride, (left / 2, top / 2), half, red)
        }
        Some(TURNS | ANY) => {
            let mut both = Vec::new();
            rows_of(
                colours,
                stride,
                (left & !1, top / 2),
                (half.0 * 2, half.1),
                &mut both,
            )?;
            blue.clear();
            red.clear();
            blue.extend(both.iter().step_by(2));
            red.extend(both.iter().skip(1).step_by(2));
            Ok(())
        }
        _ => Err(FAILED),
    }
}

fn rows_of(
    bytes: &[u8],
    stride: usize,
    (left, top): (usize, usize),
    (width, height): (usize, usize),
    into: &mut Vec<u8>,
) -> Result<()> {
    into.clear();
    for row in 0..height {
        let from = (top + row) * stride + left;
        into.extend_from_slice(bytes.get(from..from + width).ok_or(FAILED)?);
    }
    Ok(())
}

impl codec::Decoder for Decoder {
    fn decode(&mut self, sample: &[u8], shown: i64, out: Shown) -> Result<()> {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        for part in codec::parts(sample, self.length_size) {
            bytes.extend_from_slice(&START);
            bytes.extend_from_slice(part?);
        }
        self.given += 1;
        let given = self.give(&bytes, shown + ZERO, 0, out);
        self.bytes = bytes;
        given
    }

    fn finish(&mut self, out: Shown) -> Result<()> {
        self.give(&[], ZERO, END, out)?;
        for _ in 0..PATIENCE {
            if self.ended {
                break;
            }
            self.take(WAIT, out)?;
        }
        if self.ended && self.got == self.given {
            Ok(())
        } else {
            Err(Error::Damaged("a video with missing frames"))
        }
    }
}

impl Drop for Decoder {
    fn drop(&mut self) {
        // It is released next whatever it says.
        let _ = self.codec.stop();
    }
}

/// The encoder.
pub(crate) struct Encoder {
    codec: MediaCodec,
    turns: bool,
    bytes: Vec<u8>,
    coded: Vec<u8>,
    sets: Option<(Vec<u8>, Vec<u8>)>,
    ended: bool,
}

impl Encoder {
    pub(crate) fn new(target: Target) -> Result<Self> {
        for layout in [TURNS, PLANAR] {
            let codec = MediaCodec::from_encoder_type("video/avc").ok_or(FAILED)?;
            let mut format = MediaFormat::new();
            format.set_str("mime", "video/avc");
            format.set_i32("width", target.width as i32);
            format.set_i32("height", target.height as i32);
            format.set_i32("color-format", layout);
            format.set_i32("bitrate", target.rate as i32);
            format.set_i32("frame-rate", target.pace.round() as i32);
            format.set_i32("i-frame-interval", 4);
            // Frames come out as they went in.
            format.set_i32("max-bframes", 0);
            let set = codec.configure(&format, None, MediaCodecDirection::Encoder);
            if set.is_ok() && codec.start().is_ok() {
                return Ok(Self {
                    codec,
                    turns: layout == TURNS,
                    bytes: Vec::new(),
                    coded: Vec::new(),
                    sets: None,
                    ended: false,
                });
            }
        }
        Err(FAILED)
    }

    fn take(&mut self, wait: Duration, out: Coded) -> Result<bool> {
        let dequeued = self.codec.dequeue_output_buffer(wait).map_err(|_| FAILED)?;
        let DequeuedOutputBufferInfoResult::Buffer(buffer) = dequeued else {
            return Ok(!matches!(
                dequeued,
                DequeuedOutputBufferInfoResult::TryAgainLater
            ));
        };
        let flags = buffer.info().flags();
        self.ended |= flags & END != 0;
        let from = usize::try_from(buffer.info().offset()).map_err(|_| FAILED)?;
        let length = usize::try_from(buffer.info().size()).map_err(|_| FAILED)?;
        self.coded.clear();
        for part in parts_of(buffer.buffer().get(from..from + length).ok_or(FAILED)?) {
            match part.first().map(|header| header & 31) {
                Some(7) => self.sets.get_or_insert_default().0 = part.to_vec(),
                Some(8) => self.sets.get_or_insert_default().1 = part.to_vec(),
                Some(1..=5) => {
                    let length = u32::try_from(part.len()).map_err(|_| FAILED)?;
                    self.coded.extend_from_slice(&length.to_be_bytes());
                    self.coded.extend_from_slice(part);
                }
                _ => {}
            }
        }
        self.codec
            .release_output_buffer(buffer, false)
            .map_err(|_| FAILED)?;
        if flags & SET_UP == 0 && !self.coded.is_empty() {
            out(Packet {
                bytes: &self.coded,
                sync: flags & SYNC != 0,
            })?;
        }
        Ok(true)
    }

    fn give(&mut self, bytes: &[u8], time: i64, flags: u32, out: Coded) -> Result<()> {
        for _ in 0..PATIENCE {
            while self.take(Duration::ZERO, out)? {}
            if put(&self.codec, bytes, time, flags)? {
                return Ok(());
            }
        }
        Err(FAILED)
    }
}

/// The parts of a stream, between its start codes.
fn parts_of(stream: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut starts = stream
        .windows(3)
        .enumerate()
        .filter(|(_, window)| *window == [0, 0, 1])
        .map(|(at, _)| at + 3)
        .peekable();
    std::iter::from_fn(move || {
        let from = starts.next()?;
        let to = starts.peek().map_or(stream.len(), |next| next - 3);
        let part = stream.get(from..to)?;
        // The first zero of a start code of four bytes.
        Some(part.strip_suffix(&[0]).unwrap_or(part))
    })
}

impl codec::Encoder for Encoder {
    fn encode(&mut self, frame: &Frame, milliseconds: u64, out: Coded) -> Result<()> {
        let [
            Samples::Bytes(luma),
            Samples::Bytes(blue),
            Samples::Bytes(red),
        ] = frame.planes.map(|plane| plane.samples)
        else {
            return Err(FAILED);
        };
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        bytes.extend_from_slice(luma);
        if self.turns {
            bytes.extend(blue.iter().zip(red).flat_map(|(blue, red)| [*blue, *red]));
        } else {
            bytes.extend_from_slice(blue);
            bytes.extend_from_slice(red);
        }
        let time = i64::try_from(milliseconds).unwrap_or(0) * 1000;
        let given = self.give(&bytes, time, 0, out);
        self.bytes = bytes;
        given
    }

    fn finish(&mut self, out: Coded) -> Result<()> {
        self.give(&[], 0, END, out)?;
        for _ in 0..PATIENCE {
            if self.ended {
                return Ok(());
            }
            self.take(WAIT, out)?;
        }
        Err(FAILED)
    }

    fn parameters(&self) -> Option<(&[u8], &[u8])> {
        self.sets
            .as_ref()
            .map(|(sequence, picture)| (&sequence[..], &picture[..]))
    }
}

impl Drop for Encoder {
    fn drop(&mut self) {
        // It is released next whatever it says.
        let _ = self.codec.stop();
    }
}
