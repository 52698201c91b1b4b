//! H.264 in software, by OpenH264.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use mp4_atom::Avcc;
use openh264::decoder::{DecodedYUV, Decoder as Decoding, DecoderConfig, Flush};
use openh264::encoder::{
    BitRate, ColorPrimaries, Complexity, Encoder as Encoding, EncoderConfig, FrameRate, FrameType,
    IntraFramePeriod, MatrixCoefficients, Profile, QpRange, RateControlMode,
    TransferCharacteristics, UsageType, VuiConfig,
};
use openh264::formats::{YUVSlices, YUVSource};
use openh264::{OpenH264API, Timestamp};

use super::codec::{self, Coded, Frame, Look, Packet, Plane, Samples, Shown, Target};
use super::container::Colour;
use super::h264::{PICTURE, SEQUENCE, is_picture};
use crate::{Error, Result};

const START: [u8; 4] = [0, 0, 0, 1];

/// OpenH264's decoder.
pub(crate) struct Decoder {
    decoder: Decoding,
    length_size: u8,
    /// Its parameters, before the first sample.
    begin: Vec<u8>,
    bytes: Vec<u8>,
    size: (usize, usize),
    /// When the pictures are shown that are still inside. They come out in that order.
    waiting: BinaryHeap<Reverse<i64>>,
}

impl Decoder {
    pub(crate) fn new(avcc: &Avcc, look: &Look) -> Result<Self> {
        let settings = DecoderConfig::new().flush_after_decode(Flush::NoFlush);
        let decoder = Decoding::with_api_config(OpenH264API::from_source(), settings);
        let mut begin = Vec::new();
        for part in avcc
            .sequence_parameter_sets
            .iter()
            .chain(&avcc.picture_parameter_sets)
        {
            begin.extend_from_slice(&START);
            begin.extend_from_slice(part);
        }
        Ok(Self {
            decoder: decoder.map_err(|_| Error::Codec("OpenH264"))?,
            length_size: avcc.length_size,
            begin,
            bytes: Vec::new(),
            size: (look.width as usize, look.height as usize),
            waiting: BinaryHeap::new(),
        })
    }
}

const BROKEN: Error = Error::Damaged("a video's frame");

fn hand_out(
    decoded: &DecodedYUV,
    size: (usize, usize),
    waiting: &mut BinaryHeap<Reverse<i64>>,
    out: Shown,
) -> Result<()> {
    if decoded.dimensions() != size {
        return Err(Error::Unsupported("a video that changes its size"));
    }
    let Reverse(shown) = waiting.pop().ok_or(BROKEN)?;
    let (luma, blue, red) = decoded.strides();
    let plane = |samples, stride| Plane {
        samples: Samples::Bytes(samples),
        stride,
    };
    let frame = Frame {
        width: size.0,
        height: size.1,
        planes: [
            plane(decoded.y(), luma),
            plane(decoded.u(), blue),
            plane(decoded.v(), red),
        ],
    };
    out(&frame, shown)
}

impl codec::Decoder for Decoder {
    fn decode(&mut self, sample: &[u8], shown: i64, out: Shown) -> Result<()> {
        self.bytes.clear();
        self.bytes.append(&mut self.begin);
        let mut pictures = false;
        for part in codec::parts(sample, self.length_size) {
            let part = part?;
            let kind = part.first().map(|header| header & 31);
            pictures |= is_picture(part);
            if is_picture(part) || matches!(kind, Some(SEQUENCE | PICTURE)) {
                self.bytes.extend_from_slice(&START);
                self.bytes.extend_from_slice(part);
            }
        }
        if !pictures || self.bytes.len() > i32::MAX as usize {
            return Err(BROKEN);
        }
        self.waiting.push(Reverse(shown));
        match self.decoder.decode(&self.bytes) {
            Ok(Some(decoded)) => hand_out(&decoded, self.size, &mut self.waiting, out),
            Ok(None) => Ok(()),
            Err(_) => Err(BROKEN),
        }
    }

    fn finish(&mut self, out: Shown) -> Result<()> {
        for decoded in self.decoder.flush_remaining().map_err(|_| BROKEN)? {
            hand_out(&decoded, self.size, &mut self.waiting, out)?;
        }
        if self.waiting.is_empty() {
            Ok(())
        } else {
            Err(Error::Damaged("a video with missing frames"))
        }
    }
}

/// OpenH264's encoder.
pub(crate) struct Encoder {
    encoder: Encoding,
    bytes: Vec<u8>,
    sets: Option<(Vec<u8>, Vec<u8>)>,
}

impl Encoder {
    pub(crate) fn new(target: Target) -> Result<Self> {
        let settings = EncoderConfig::new()
            .bitrate(BitRate::from_bps(target.rate))
            .max_frame_rate(FrameRate::from_hz(target.pace))
            .rate_control_mode(RateControlMode::Bitrate)
            .skip_frames(false)
            .usage_type(UsageType::CameraVideoRealTime)
            .complexity(Complexity::Medium)
            .profile(Profile::High)
            .background_detection(false)
            .adaptive_quantization(false)
            .qp(QpRange::new(12, 48))
            .num_threads(1)
            .intra_frame_period(IntraFramePeriod::from_num_frames(
                (target.pace * 4.0) as u32,
            ))
            .vui(signal(target.colour));
        let encoder = Encoding::with_api_config(OpenH264API::from_source(), settings);
        Ok(Self {
            encoder: encoder.map_err(|_| Error::Codec("OpenH264"))?,
            bytes: Vec::new(),
            sets: None,
        })
    }
}

/// The colours in OpenH264's words.
fn signal(colour: Colour) -> VuiConfig {
    use ColorPrimaries as P;
    use MatrixCoefficients as M;
    use TransferCharacteristics as T;
    VuiConfig::new()
        .full_range(colour.full)
        .color_primaries(match colour.primaries {
            1 => P::Bt709,
            5 => P::Bt470BG,
            6 => P::Smpte170M,
            9 => P::Bt2020,
            _ => P::Unspecified,
        })
        .transfer_characteristics(match colour.transfer {
            1 => T::Bt709,
            5 => T::Bt470Bg,
            6 => T::Smpte170M,
            13 => T::Srgb,
            14 => T::Bt2020_10,
            _ => T::Unspecified,
        })
        .matrix_coefficients(match colour.matrix {
            1 => M::Bt709,
            5 => M::Bt470Bg,
            6 => M::Smpte170M,
            9 => M::Bt2020Ncl,
            _ => M::Unspecified,
        })
}

impl codec::Encoder for Encoder {
    fn encode(&mut self, frame: &Frame, milliseconds: u64, out: Coded) -> Result<()> {
        let failed = || Error::Codec("OpenH264");
        let [luma, blue, red] = frame.planes.map(|plane| match plane.samples {
            Samples::Bytes(samples) => (samples, plane.stride),
            Samples::Words(_) => (&[][..], plane.stride),
        });
        let source = YUVSlices::new(
            (luma.0, blue.0, red.0),
            (frame.width, frame.height),
            (luma.1, blue.1, red.1),
        );
        let coded = self
            .encoder
            .encode_at(&source, Timestamp::from_millis(milliseconds));
        let coded = coded.map_err(|_| failed())?;
        self.bytes.clear();
        for layer in (0..coded.num_layers()).filter_map(|layer| coded.layer(layer)) {
            for part in (0..layer.nal_count()).filter_map(|part| layer.nal_unit(part)) {
                let part = part
                    .strip_prefix(&START)
                    .or(part.strip_prefix(&[0, 0, 1]))
                    .unwrap_or(part);
                match part.first().map(|header| header & 31) {
                    Some(SEQUENCE) => self.sets.get_or_insert_default().0 = part.to_vec(),
                    Some(PICTURE) => self.sets.get_or_insert_default().1 = part.to_vec(),
                    _ => {
                        let length = u32::try_from(part.len()).map_err(|_| failed())?;
                        self.bytes.extend_from_slice(&length.to_be_bytes());
                        self.bytes.extend_from_slice(part);
                    }
                }
            }
        }
        if self.bytes.is_empty() {
            return Err(failed());
        }
        out(Packet {
            bytes: &self.bytes,
            sync: matches!(coded.frame_type(), FrameType::IDR),
        })
    }

    fn finish(&mut self, _: Coded) -> Result<()> {
        Ok(())
    }

    fn parameters(&self) -> Option<(&[u8], &[u8])> {
        self.sets
            .as_ref()
            .map(|(sequence, picture)| (&sequence[..], &picture[..]))
    }
}
