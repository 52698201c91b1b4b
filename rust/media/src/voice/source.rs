//! Sound from a file, as mono samples at the rate it was recorded with. Opus by libopus, all others by symphonia,
//! which is safe Rust: a hostile file can at most fail.

use std::io::{Read, Seek};
use std::time::Duration;

use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error as Symphonia;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::{MediaSource, MediaSourceStream};
use symphonia::core::meta::MetadataOptions;

use super::ogg_opus::{Packets, Unpacked};
use crate::kind::Kind;
use crate::limits::{self, at_most};
use crate::{Error, Result};

/// Mono sound, read from beginning to end.
pub(crate) enum Source {
    /// Ogg Opus.
    Opus(Box<Unpacked>),
    /// Everything else.
    Other(Box<Other>),
}

/// A file, and what it is by its content.
fn recognised(mut file: Box<dyn MediaSource>) -> Result<(Box<dyn MediaSource>, Kind, bool)> {
    let mut beginning = Vec::new();
    file.by_ref().take(4096).read_to_end(&mut beginning)?;
    file.rewind()?;
    let kind = Kind::of(&beginning);
    if kind == Kind::Wav {
        // symphonia multiplies what the header says before it looks at it.
        let format = beginning.windows(4).position(|window| window == b"fmt ");
        let format = format.and_then(|at| beginning.get(at + 8..at + 16));
        if let Some(&[_, _, low, high, ..]) = format
            && !(1..=8).contains(&u16::from_le_bytes([low, high]))
        {
            return Err(Error::Unsupported("sound of so many channels"));
        }
    }
    if !kind.is_sound() && kind != Kind::Mp4 {
        return Err(Error::Unsupported("a file that is no recording"));
    }
    let opus = kind == Kind::Ogg && beginning.windows(8).any(|window| window == b"OpusHead");
    Ok((file, kind, opus))
}

/// How long it plays, where that is told without decoding.
pub(crate) fn duration(file: Box<dyn MediaSource>) -> Result<Option<Duration>> {
    let (file, kind, opus) = recognised(file)?;
    if opus {
        let mut packets = Packets::open(file)?;
        let end = packets.walk()?;
        return Ok(Some(super::length(end.saturating_sub(packets.skip))));
    }
    let other = Other::open(file, kind)?;
    let seconds = |frames: u64| frames as f64 / f64::from(other.rate.max(1));
    Ok(other.frames.map(seconds).map(Duration::from_secs_f64))
}

impl Source {
    /// Opens what is a recording by its content.
    pub(crate) fn open(file: Box<dyn MediaSource>) -> Result<Self> {
        let (file, kind, opus) = recognised(file)?;
        if !opus {
            return Ok(Self::Other(Box::new(Other::open(file, kind)?)));
        }
        let mut packets = Packets::open(file)?;
        packets.walk()?;
        let packets = Packets::open(packets.into_file()?)?;
        Ok(Self::Opus(Box::new(Unpacked::new(packets, super::RATE)?)))
    }

    /// Samples a second; known for certain after the first block.
    pub(crate) fn rate(&self) -> u32 {
        match self {
            Self::Opus(_) => super::RATE,
            Self::Other(other) => other.rate,
        }
    }

    /// Puts the next samples into `block`, at least one; `false` at the end.
    pub(crate) fn next(&mut self, block: &mut Vec<f32>) -> Result<bool> {
        match self {
            Self::Opus(opus) => opus.next(block),
            Self::Other(other) => other.next(block),
        }
    }
}

/// What symphonia reads.
pub(crate) struct Other {
    format: Box<dyn FormatReader>,
    decoder: Box<dyn AudioDecoder>,
    track: u32,
    rate: u32,
    /// How many samples of each channel the header announces, if it does.
    frames: Option<u64>,
    /// Whether fewer mean that it is cut short.
    strict: bool,
    given: u64,
    interleaved: Vec<f32>,
    /// Packets that could not be decoded: the first of a cut MP3 refer to ones that are not there.
    failures: u32,
}

/// The rates that microphones and files have.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=192_000;

impl Other {
    fn open(file: Box<dyn MediaSource>, kind: Kind) -> Result<Self> {
        let stream = MediaSourceStream::new(file, Default::default());
        let format = symphonia::default::get_probe()
            .probe(
                &Hint::new(),
                stream,
                FormatOptions::default(),
                MetadataOptions::default(),
            )
            .map_err(refused)?;
        let track = format
            .default_track(TrackType::Audio)
            .ok_or(Error::Unsupported("a file without sound"))?;
        let parameters = track
            .codec_params
            .as_ref()
            .and_then(|parameters| parameters.audio());
        let parameters = parameters.ok_or(Error::Unsupported("this kind of sound"))?;
        let decoder = symphonia::default::get_codecs()
            .make_audio_decoder(parameters, &AudioDecoderOptions::default())
            .map_err(refused)?;
        let frames = track.num_frames;
        let (track, rate) = (track.id, parameters.sample_rate.unwrap_or(0));
        // What a header says of the length is asked before anything is decoded, where it says something.
        at_most(
            "seconds of sound",
            frames.unwrap_or(0) / u64::from(rate.max(1)),
            limits::VOICE_SECONDS,
        )?;
        Ok(Self {
            format,
            decoder,
            track,
            rate,
            frames,
            // The others are in packets, which are whole or not, or do not know.
            strict: kind == Kind::Wav,
            given: 0,
            interleaved: Vec::new(),
            failures: 0,
        })
    }

    fn next(&mut self, block: &mut Vec<f32>) -> Result<bool> {
        block.clear();
        while let Some(packet) = self.format.next_packet().map_err(refused)? {
            if packet.track_id != self.track {
                continue;
            }
            let decoded = match self.decoder.decode(&packet) {
                Ok(decoded) => decoded,
                Err(Symphonia::DecodeError(_)) if self.failures < 2 => {
                    self.failures += 1;
                    continue;
                }
                Err(error) => return Err(refused(error)),
            };
            let (rate, channels) = (decoded.spec().rate(), decoded.spec().channels().count());
            if !RATES.contains(&rate)
                || (self.given > 0 && rate != self.rate)
                || !(1..=8).contains(&channels)
            {
                return Err(Error::Unsupported("sound of this rate"));
            }
            if decoded.frames() == 0 {
                continue;
            }
            self.rate = rate;
            decoded.copy_to_vec_interleaved(&mut self.interleaved);
            // Samples outside of what can be played, or that are no numbers, would spoil the measuring.
            let clean = |sum: f32| {
                if sum.is_finite() {
                    (sum / channels as f32).clamp(-4.0, 4.0)
                } else {
                    0.0
                }
            };
            block.extend(
                self.interleaved
                    .chunks_exact(channels)
                    .map(|frame| clean(frame.iter().sum())),
            );
            self.given += block.len() as u64;
            return Ok(true);
        }
        match self.frames {
            Some(announced) if self.strict && self.given < announced => {
                Err(Error::Damaged("a recording that is cut short"))
            }
            _ => Ok(false),
        }
    }
}

fn refused(error: Symphonia) -> Error {
    match error {
        Symphonia::Unsupported(_) => Error::Unsupported("this kind of sound"),
        Symphonia::LimitError(_) => Error::Damaged("a recording's header"),
        _ => Error::Damaged("a recording"),
    }
}
