//! What a video's container says of it. This is all that is done with a received one: no coded picture is read.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use image::metadata::Orientation;

use super::codec::Look;
use super::container::{Coding, Movie, Track};
use super::work::square;
use crate::job::Job;
use crate::kind::Kind;
use crate::probe::beginning;
use crate::{Error, Result};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Width in pixels, as it is seen.
    pub width: u32,
    /// Height in pixels, as it is seen.
    pub height: u32,
    /// How far it is turned for that, clockwise, in degrees.
    pub turned: u16,
    /// How long it plays.
    pub duration: Duration,
    /// How many frames there are.
    pub frames: u64,
    /// How its pictures are coded, for people to read.
    pub pictures: &'static str,
    /// How its sound is coded, if there is some.
    pub sound: Option<&'static str>,
    /// Whether phones' players can be expected to show and sound it: H.264 or HEVC as cameras make them, with AAC.
    pub plays: bool,
}

/// Looks at a video that was received, from outside: its tables are read and checked against the file, its coded pictures
/// are not touched. What passes can be given to the system's player.
///
/// # Errors
/// [`Error::Unsupported`] for what is no video, [`Error::Damaged`], [`Error::TooLarge`], and those of every job.
pub fn check(job: Job, input: &Path) -> Result<Seen> {
    let input = input.to_owned();
    job.run(move |job| {
        let mut file = File::open(&input)?;
        match Kind::of(&beginning(&mut file)?) {
            Kind::Mp4 => look(job, file),
            _ => Err(Error::Unsupported("a file that is no video")),
        }
    })
}

/// The same within a job.
pub(crate) fn look(job: &Job, file: File) -> Result<Seen> {
    let movie = Movie::read(job, file)?;
    let track = &movie.video;
    // What cannot be prepared here may still be received.
    let look = match Look::of(track) {
        Ok(look) => Some(look),
        Err(Error::Unsupported(_)) => None,
        Err(error) => return Err(error),
    };
    let told = match &track.coding {
        Coding::H264(picture, _) | Coding::Hevc(picture, _) => {
            (picture.width.into(), picture.height.into())
        }
        _ => (0, 0),
    };
    let (width, height) = look.map_or(told, |look| square((look.width, look.height), look.pixel));
    let known = look.is_some_and(|look| look.common || matches!(track.coding, Coding::Hevc(..)));
    let heard = movie
        .sound
        .as_ref()
        .is_none_or(|sound| matches!(sound.coding, Coding::Aac(..)));
    Ok(Seen {
        width: if track.turn.swaps() { height } else { width },
        height: if track.turn.swaps() { width } else { height },
        turned: match track.turn.0 {
            Orientation::Rotate90 | Orientation::Rotate90FlipH => 90,
            Orientation::Rotate180 | Orientation::FlipVertical => 180,
            Orientation::Rotate270 | Orientation::Rotate270FlipH => 270,
            Orientation::NoTransforms | Orientation::FlipHorizontal => 0,
        },
        duration: movie.duration(),
        frames: track.samples.len() as u64,
        pictures: name(track),
        sound: movie.sound.as_ref().map(name),
        plays: known && heard,
    })
}

fn name(track: &Track) -> &'static str {
    match track.coding {
        Coding::H264(..) => "H.264",
        Coding::Hevc(..) => "HEVC",
        Coding::Aac(..) => "AAC",
        Coding::Opus(..) => "Opus",
        Coding::Other(name) => name,
    }
}
