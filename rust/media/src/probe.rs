//! What a file's headers say of it. Nothing is decoded.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use crate::job::{Job, read_whole};
use crate::kind::Kind;
use crate::metadata::Metadata;
use crate::{Error, Result, limits, photo, video, voice};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probed {
    /// What it is.
    pub kind: Kind,
    /// The file's size in bytes.
    pub bytes: u64,
    /// Width and height in pixels as the picture is seen, upright.
    pub size: Option<(u32, u32)>,
    /// Whether it is a picture that moves.
    pub moving: bool,
    /// How many pictures a GIF has.
    pub frames: Option<u64>,
    /// How long a recording plays, as far as its header says; an Ogg Opus is walked through, which is exact.
    pub duration: Option<Duration>,
    /// What else a picture says.
    pub metadata: Option<Metadata>,
    /// What there is to say of a video. [`Kind::Mp4`] without it is sound alone.
    pub video: Option<video::Seen>,
}

/// Looks at the file.
///
/// # Errors
/// [`crate::Error::Damaged`], [`crate::Error::TooLarge`] for what preparing it would refuse by its header, and those of every job.
pub fn probe(job: Job, input: &Path) -> Result<Probed> {
    let input = input.to_owned();
    job.run(move |job| {
        let mut file = File::open(&input)?;
        let bytes = file.metadata()?.len();
        let kind = Kind::of(&beginning(&mut file)?);
        let mut probed = Probed {
            kind,
            bytes,
            size: None,
            moving: false,
            frames: None,
            duration: None,
            metadata: None,
            video: None,
        };
        if kind == Kind::Mp4 {
            probed.video = match video::check::look(job, file) {
                Ok(seen) => Some(seen),
                Err(Error::Unsupported(video::NO_PICTURES)) => None,
                Err(error) => return Err(error),
            };
        }
        if let Some(seen) = &probed.video {
            probed.size = Some((seen.width, seen.height));
        } else if kind.is_picture() {
            let whole = read_whole(job, &input, "bytes of a picture", limits::PICTURE_FILE)?;
            let seen = photo::look(job, &whole, kind)?;
            probed.size = Some(seen.size);
            probed.moving = seen.moving;
            probed.frames = seen.frames;
            probed.metadata = Metadata::of(kind, whole);
        } else if kind.is_sound() {
            probed.duration = match voice::duration(&input) {
                // A file like any other, then.
                Err(Error::Unsupported(_)) => None,
                found => found?,
            };
        }
        Ok(probed)
    })
}

/// As much of a file as is needed to say what it is.
pub(crate) fn beginning(file: &mut File) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(4096);
    file.take(4096).read_to_end(&mut bytes)?;
    Ok(bytes)
}
