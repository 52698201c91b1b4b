//! Videos, made fit to send: H.264 in an MP4 that plays while it comes, no larger than the partner takes, without a word
//! about where and by what it was recorded. And received ones, looked at from outside.
//!
//! What always holds: nothing of the file but coded pictures and sound goes out; a video is sent whole or not at all, so
//! frames that are missing are an error, and so is one that cannot be made small enough; what is asked of memory is
//! reckoned from headers before decoding. A received video is never decoded here: [`check()`] reads its container, and the
//! phone's own player, which the system guards, shows it. Why so: docs/adr/017-video.md.

mod boxes;
pub(crate) mod check;
mod codec;
mod container;
mod description;
mod edit;
mod h264;
mod hevc;
#[cfg(target_os = "android")]
mod mediacodec;
mod mux;
mod plan;
mod poster;
mod remux;
mod scale;
#[cfg(feature = "software-video")]
mod soft_h264;
#[cfg(feature = "software-video")]
mod soft_hevc;
mod tables;
mod tone;
mod transcode;
#[cfg(target_os = "ios")]
mod videotoolbox;
mod work;

#[cfg(test)]
pub(crate) mod bombs;
#[cfg(test)]
mod scale_tests;
#[cfg(test)]
mod size_tests;
#[cfg(test)]
mod video_tests;

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use self::codec::Codecs;
use self::container::Movie;
use self::work::Work;
use crate::job::Job;
use crate::photo::Quality;
use crate::{Error, Result, limits};

pub use self::check::{Seen, check};

/// What is to be made of a video.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The most bytes that the partner takes.
    pub limit: u64,
    /// How many bits are spent.
    pub quality: Quality,
    /// What comes before is left out.
    pub start: Duration,
    /// What comes after is left out.
    pub end: Option<Duration>,
    /// How many threads may be used; two are nearly twice as fast, and take twice the memory.
    pub threads: usize,
}

impl Options {
    /// The whole video in this quality, of at most 16 MB, or 64 MB in HD, by two threads.
    #[must_use]
    pub fn new(quality: Quality) -> Self {
        Self {
            limit: match quality {
                Quality::Standard => limits::VIDEO,
                Quality::Hd => limits::VIDEO_HD,
            },
            quality,
            start: Duration::ZERO,
            end: None,
            threads: 2,
        }
    }
}

/// A video that was made fit to send: MP4 with H.264.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    /// Its size in bytes.
    pub bytes: u64,
    /// Width in pixels, as it is seen.
    pub width: u32,
    /// Height in pixels, as it is seen.
    pub height: u32,
    /// How long it plays.
    pub duration: Duration,
    /// Whether there is sound.
    pub sound: bool,
    /// Whether its pictures are the original's, not encoded again.
    pub remuxed: bool,
    /// The first picture that shows something, as JPEG, its longest edge at most 640 pixels.
    pub poster: Vec<u8>,
    /// The same, of at most 5 kB, to be shown before it has come.
    pub preview: Vec<u8>,
    /// A [blurhash](https://blurha.sh) of it.
    pub blurhash: String,
}

/// What [`crate::Error::Unsupported`] says of MP4 with sound alone.
pub(crate) const NO_PICTURES: &str = "a movie without pictures";
/// Makes the video in `input` fit to send and puts it at `output`.
///
/// # Errors
/// [`crate::Error::Unsupported`] for what is no video or of a kind that is not taken, [`crate::Error::Damaged`], [`crate::Error::TooLarge`],
/// also where it cannot be made as small as `options` ask, and those of every job.
pub fn prepare(job: Job, input: &Path, output: &Path, options: &Options) -> Result<Video> {
    let (input, output, options) = (input.to_owned(), output.to_owned(), *options);
    job.run(move |job| {
        let movie = Movie::read(job, File::open(&input)?)?;
        let mut made = Err(Error::Unsupported("video, without a codec,"));
        for codecs in Codecs::ALL {
            made = Work::new(&movie, &input, &output, options, *codecs)?.done(job);
            if !matches!(made, Err(Error::Codec(codec::PHONES))) {
                break;
            }
        }
        let (aside, video) = made?;
        aside.keep(job, &output)?;
        Ok(video)
    })
}
