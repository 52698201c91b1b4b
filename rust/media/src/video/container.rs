//! What an MP4, MOV or 3GP file says of itself: its picture and sound tracks, and where each frame lies. Checked against
//! the file before anything is read by it; no coded picture is looked at.
//!
//! What always holds of a [`Track`]: every sample lies in the file, and all together are not larger than it; there is at
//! least one; the times of decoding never go back; the first sample can be decoded by itself.

use std::fs::File;
use std::time::Duration;

use mp4_atom::{Atom, Audio, Avcc, Dops, Esds, FourCC, Hvcc, Mvhd, Pasp, Trex};

use super::boxes::{Boxes, damaged};
use super::edit::{Edit, Turn};
use super::tables::{Unfinished, fragment, one};
use crate::job::Job;
use crate::limits::{MOVIE_ENTRY, VIDEO_FILE, at_most};
use crate::{Error, Result};

/// One frame, or one packet of sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sample {
    /// Where it is in the file.
    pub offset: u64,
    /// Its size in bytes.
    pub size: u32,
    /// How long it lasts, in ticks.
    pub duration: u32,
    /// When it is decoded, in ticks.
    pub decoded: i64,
    /// When it is shown, in ticks.
    pub shown: i64,
    /// Whether it can be decoded without others.
    pub sync: bool,
}

/// How pictures or sound are coded, with what their decoder has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Coding {
    /// H.264.
    H264(Picture, Avcc),
    /// HEVC.
    Hevc(Picture, Hvcc),
    /// AAC.
    Aac(Audio, Esds),
    /// Opus.
    Opus(Audio, Dops),
    /// Something that is not taken, by its name.
    Other(&'static str),
}

/// What the container says of coded pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    pub width: u16,
    pub height: u16,
    /// The proportions of a pixel.
    pub pixel: Option<Pasp>,
    /// What colours the numbers mean: primaries, transfer, matrix (ITU-T H.273), and whether they use all values.
    pub colour: Option<Colour>,
}

/// See [`Picture::colour`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour {
    pub primaries: u16,
    pub transfer: u16,
    pub matrix: u16,
    pub full: bool,
}

/// Pictures or sound, in order.
#[derive(Debug, Clone)]
pub(crate) struct Track {
    /// Ticks in a second.
    pub scale: u32,
    pub coding: Coding,
    pub samples: Vec<Sample>,
    pub edit: Edit,
    pub turn: Turn,
}

/// A file with pictures that move.
#[derive(Debug, Clone)]
pub(crate) struct Movie {
    pub video: Track,
    pub sound: Option<Track>,
}

impl Movie {
    /// Reads and checks everything but the coded pictures and sound.
    pub(crate) fn read(job: &Job, file: File) -> Result<Self> {
        let mut boxes = Boxes::new(file)?;
        at_most("bytes of a video", boxes.length(), VIDEO_FILE)?;
        let all = boxes.within(0, boxes.length())?;
        let moov = one(&all, b"moov").ok_or(Error::Damaged("a movie without its tables"))?;
        let inner = boxes.inside(moov)?;
        if one(&inner, b"cmov").is_some() {
            return Err(Error::Unsupported("a movie with compressed tables"));
        }
        let mvhd = one(&inner, b"mvhd").ok_or(Error::Damaged("a movie without a header"))?;
        let mvhd =
            Mvhd::decode_body(&mut &boxes.body_of(mvhd, MOVIE_ENTRY)?[..]).map_err(damaged)?;
        let mut tracks = Vec::new();
        for found in inner
            .iter()
            .filter(|found| found.kind == FourCC::new(b"trak"))
        {
            job.check()?;
            at_most("tracks of a movie", tracks.len() as u64 + 1, 32)?;
            if let Some(track) = Unfinished::read(&mut boxes, *found, mvhd.timescale)? {
                tracks.push(track);
            }
        }
        if let Some(mvex) = one(&inner, b"mvex") {
            let mut defaults = Vec::new();
            for found in boxes
                .inside(mvex)?
                .into_iter()
                .filter(|found| found.kind == FourCC::new(b"trex"))
            {
                defaults.push(
                    Trex::decode_body(&mut &boxes.body_of(found, MOVIE_ENTRY)?[..])
                        .map_err(damaged)?,
                );
                at_most("tracks of a movie", defaults.len() as u64, 64)?;
            }
            for moof in all
                .iter()
                .filter(|found| found.kind == FourCC::new(b"moof"))
            {
                job.check()?;
                fragment(&mut boxes, *moof, &defaults, &mut tracks)?;
            }
        }
        let video = pick(&mut tracks, b"vide", |coding| {
            matches!(coding, Coding::H264(..) | Coding::Hevc(..))
        });
        let video = video.ok_or(Error::Unsupported(super::NO_PICTURES))?;
        let sound = pick(&mut tracks, b"soun", |coding| {
            matches!(coding, Coding::Aac(..) | Coding::Opus(..))
        });
        // Some programs write a track for sound that there was none of.
        let sound = sound.filter(|track| !track.samples.is_empty());
        Ok(Self {
            video: video.finish(boxes.length())?,
            sound: sound
                .map(|track| track.finish(boxes.length()))
                .transpose()?,
        })
    }

    /// How long it is shown.
    pub(crate) fn duration(&self) -> Duration {
        let sound = self.sound.as_ref().map_or(Duration::ZERO, Track::end);
        self.video.end().max(sound)
    }
}

impl Track {
    /// The time of so many ticks; none before the beginning.
    pub(crate) fn time(&self, ticks: i64) -> Duration {
        let ticks = u64::try_from(ticks).unwrap_or(0);
        let scale = u64::from(self.scale);
        Duration::new(
            ticks / scale,
            ((ticks % scale) * 1_000_000_000 / scale) as u32,
        )
    }

    /// So much time in ticks.
    pub(crate) fn ticks(&self, time: Duration) -> i64 {
        let ticks = time.as_nanos() * u128::from(self.scale) / 1_000_000_000;
        i64::try_from(ticks).unwrap_or(i64::MAX)
    }

    /// When it has been shown to its end.
    pub(crate) fn end(&self) -> Duration {
        let last = self
            .samples
            .iter()
            .map(|sample| sample.shown + i64::from(sample.duration));
        self.time(self.edit.clip(self.edit.place(last.max().unwrap_or(0))))
    }
}

/// The first track of a kind, one that is taken if there is: a picture of the cover, or one for each chapter, is a track too.
fn pick(
    tracks: &mut Vec<Unfinished>,
    handler: &[u8; 4],
    known: impl Fn(&Coding) -> bool,
) -> Option<Unfinished> {
    let mine = |track: &Unfinished| track.handler == FourCC::new(handler);
    let best = tracks
        .iter()
        .position(|track| mine(track) && known(&track.coding));
    let place = best.or_else(|| tracks.iter().position(mine))?;
    Some(tracks.swap_remove(place))
}
