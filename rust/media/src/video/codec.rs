//! What codecs have in common: one small trait to decode and one to encode, so that a phone's own can take the place of
//! those in software. Pictures go from one to the other in their own planes; nothing here is ever RGB.

use super::container::{Coding, Colour, Picture, Track};
use super::edit::Turn;
use crate::job::Job;
use crate::limits::{VIDEO_EDGE_READ, VIDEO_PIXELS, at_most};
use crate::{Error, Result};

/// A decoded picture: brightness, then the two colours at half its width and height.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub width: usize,
    pub height: usize,
    pub planes: [Plane<'a>; 3],
}

/// One plane. Rows may be longer than the picture is wide.
#[derive(Clone, Copy)]
pub(crate) struct Plane<'a> {
    pub samples: Samples<'a>,
    /// From one row to the next, in samples.
    pub stride: usize,
}

/// The numbers of a plane.
#[derive(Clone, Copy)]
pub(crate) enum Samples<'a> {
    /// 8 bits.
    Bytes(&'a [u8]),
    /// As many bits as [`Look::depth`] says.
    #[cfg_attr(
        target_os = "android",
        allow(dead_code, reason = "its codecs hand out bytes")
    )]
    Words(&'a [u16]),
}

/// What a decoder hands out: a picture and the time it is shown at, in order of showing.
pub(crate) type Shown<'a> = &'a mut dyn FnMut(&Frame, i64) -> Result<()>;

/// Makes pictures of coded ones.
pub(crate) trait Decoder {
    /// Takes one sample as the file has it, to be shown at `shown`.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it cannot be decoded whole: there is no concealing.
    fn decode(&mut self, sample: &[u8], shown: i64, out: Shown) -> Result<()>;

    /// Hands out what is left, and fails if pictures are missing.
    ///
    /// # Errors
    /// [`Error::Damaged`].
    fn finish(&mut self, out: Shown) -> Result<()>;
}

/// A coded picture, of H.264 in the form MP4 has it: each part after its length in four bytes.
pub(crate) struct Packet<'a> {
    pub bytes: &'a [u8],
    /// Whether it can be decoded without others.
    pub sync: bool,
}

/// What an encoder hands out, in order of showing: none of ours looks ahead in time.
pub(crate) type Coded<'a> = &'a mut dyn FnMut(Packet) -> Result<()>;

/// Makes H.264 of pictures of 8 bits.
pub(crate) trait Encoder {
    /// Takes the next picture, which is shown at so many milliseconds.
    ///
    /// # Errors
    /// [`Error::Codec`].
    fn encode(&mut self, frame: &Frame, milliseconds: u64, out: Coded) -> Result<()>;

    /// Hands out what is left.
    ///
    /// # Errors
    /// [`Error::Codec`].
    fn finish(&mut self, out: Coded) -> Result<()>;

    /// The sets of parameters, of the sequence and of pictures, once there is a first packet.
    fn parameters(&self) -> Option<(&[u8], &[u8])>;
}

/// What an encoder is to make.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    /// As it is seen.
    pub width: u32,
    pub height: u32,
    /// Bits a second.
    pub rate: u32,
    /// Pictures a second, about.
    pub pace: f32,
    pub colour: Colour,
}

impl Target {
    /// The size before pictures are turned.
    pub(crate) fn lying(&self, turn: Turn) -> (u32, u32) {
        if turn.swaps() {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        }
    }
}

/// What the codec's own headers say, and what a decoder would need.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    pub width: u32,
    pub height: u32,
    pub depth: u8,
    /// Whether it is H.264 that every phone plays.
    pub common: bool,
    pub colour: Option<Colour>,
    /// The proportions of a pixel, width to height.
    pub pixel: (u32, u32),
    /// Pictures that a decoder keeps.
    pub kept: u32,
}

impl Look {
    /// Reads the headers and checks that it can be decoded here.
    pub(crate) fn of(track: &Track) -> Result<Self> {
        let look = match &track.coding {
            Coding::H264(picture, avcc) => super::h264::look(picture, avcc)?,
            Coding::Hevc(picture, hvcc) => super::hevc::look(picture, hvcc)?,
            Coding::Other(name) => return Err(Error::Unsupported(name)),
            Coding::Aac(..) | Coding::Opus(..) => {
                return Err(Error::Unsupported(super::NO_PICTURES));
            }
        };
        if look.width < 2 || look.height < 2 {
            return Err(Error::Damaged("a video without pixels"));
        }
        at_most(
            "an edge in pixels",
            look.width.max(look.height).into(),
            VIDEO_EDGE_READ,
        )?;
        at_most(
            "pixels",
            u64::from(look.width) * u64::from(look.height),
            VIDEO_PIXELS,
        )?;
        Ok(look)
    }

    /// What its colours mean once they are what every screen shows.
    pub(crate) fn shown_colour(&self) -> Colour {
        match self.colour {
            Some(colour) if !matches!(colour.transfer, 16 | 18) => colour,
            Some(_) => Colour::assumed(u32::MAX),
            None => Colour::assumed(self.height),
        }
    }

    /// The memory that decoding takes, by the pictures that are kept for it.
    pub(crate) fn memory(&self) -> u64 {
        let sample = if self.depth > 8 { 2 } else { 1 };
        // Their edges are padded, and each macroblock has its motion.
        let picture = (u64::from(self.width) + 64) * (u64::from(self.height) + 64) * 3 / 2;
        picture * sample * u64::from(self.kept + 2)
    }
}

/// What fails when a phone's own codec does: then those in software are tried.
pub(crate) const PHONES: &str = "the phone's video codec";

/// Whose codecs do the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codecs {
    /// The phone's own.
    #[cfg(any(target_os = "android", target_os = "ios"))]
    Phones,
    /// Those that are built in.
    #[cfg(feature = "software-video")]
    Software,
}

impl Codecs {
    /// All there are, the first first.
    pub(crate) const ALL: &[Self] = &[
        #[cfg(any(target_os = "android", target_os = "ios"))]
        Self::Phones,
        #[cfg(feature = "software-video")]
        Self::Software,
    ];

    /// A decoder for this track.
    pub(crate) fn decoder(self, job: &Job, track: &Track, look: &Look) -> Result<Box<dyn Decoder>> {
        job.afford(look.memory())?;
        match self {
            #[cfg(target_os = "android")]
            Self::Phones => Ok(Box::new(super::mediacodec::Decoder::new(
                &track.coding,
                look,
            )?)),
            #[cfg(target_os = "ios")]
            Self::Phones => Ok(Box::new(super::videotoolbox::Decoder::new(
                &track.coding,
                look,
            )?)),
            #[cfg(feature = "software-video")]
            Self::Software => match &track.coding {
                Coding::H264(_, avcc) => Ok(Box::new(super::soft_h264::Decoder::new(avcc, look)?)),
                Coding::Hevc(_, hvcc) => Ok(Box::new(super::soft_hevc::Decoder::new(hvcc, look)?)),
                _ => Err(Error::Unsupported("a video of this kind")),
            },
        }
    }

    /// An encoder.
    pub(crate) fn encoder(self, target: Target) -> Result<Box<dyn Encoder>> {
        match self {
            #[cfg(target_os = "android")]
            Self::Phones => Ok(Box::new(super::mediacodec::Encoder::new(target)?)),
            #[cfg(target_os = "ios")]
            Self::Phones => Ok(Box::new(super::videotoolbox::Encoder::new(target)?)),
            #[cfg(feature = "software-video")]
            Self::Software => Ok(Box::new(super::soft_h264::Encoder::new(target)?)),
        }
    }
}

/// The parts of a sample, each of which follows its length.
pub(crate) fn parts(sample: &[u8], length_size: u8) -> impl Iterator<Item = Result<&[u8]>> {
    let mut left = sample;
    std::iter::from_fn(move || {
        if left.is_empty() {
            return None;
        }
        let Some((part, rest)) = first_part(left, length_size.into()) else {
            left = &[];
            return Some(Err(Error::Damaged("a video's frame")));
        };
        left = rest;
        Some(Ok(part))
    })
}

fn first_part(bytes: &[u8], length_size: usize) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_at_checked(length_size)?;
    let length = length
        .iter()
        .fold(0_usize, |length, byte| length << 8 | usize::from(*byte));
    rest.split_at_checked(length)
}

impl Colour {
    /// What players assume of pictures that do not say it.
    pub(crate) fn assumed(height: u32) -> Self {
        let number = if height >= 720 { 1 } else { 6 };
        Self {
            primaries: number,
            transfer: number,
            matrix: number,
            full: false,
        }
    }
}

impl Picture {
    /// The proportions of a pixel as the container has them.
    pub(crate) fn proportions(&self) -> Option<(u32, u32)> {
        let pixel = self.pixel.as_ref()?;
        (pixel.h_spacing > 0 && pixel.v_spacing > 0).then_some((pixel.h_spacing, pixel.v_spacing))
    }
}
