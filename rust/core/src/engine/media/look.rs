//! What a fetched file is. Its sender said nothing but how the link ends.

use std::path::Path;
use std::time::Duration;

use causeway_media::{Error, Job, Kind, file, probe, video, voice};

use crate::messages::{Media, MediaKind, MediaWarning};

/// Describes the file at `path`. One that is not what its link says is shown as a file, with a warning when it can run.
pub(super) fn describe(
    job: Job,
    announced: &Media,
    link: &str,
    path: &Path,
) -> causeway_media::Result<Media> {
    let name = announced.name.clone().unwrap_or_else(|| last(link));
    let described = file::describe(path, &name)?;
    let mut media = Media {
        mime: described.mime.into(),
        bytes: Some(described.bytes),
        warning: described.warning.map(MediaWarning::from),
        ..announced.clone()
    };
    match announced.kind {
        MediaKind::Photo if described.mime.starts_with("image/") => {
            let probed = probe::probe(job, path)?;
            if !probed.kind.is_picture() {
                media.kind = MediaKind::File;
            }
            (media.width, media.height) = probed.size.unzip();
            media.moving = probed.moving;
        }
        MediaKind::Voice => match voice::look(job, path) {
            Ok(looked) => {
                media.duration_ms = Some(millis(looked.duration));
                media.waveform = Some(looked.waveform.to_vec());
            }
            Err(Error::Unsupported(_)) => media.kind = MediaKind::File,
            Err(error) => return Err(error),
        },
        MediaKind::Video => match video::check(job, path) {
            Ok(seen) => {
                (media.width, media.height) = (Some(seen.width), Some(seen.height));
                media.duration_ms = Some(millis(seen.duration));
            }
            Err(Error::Unsupported(_)) => media.kind = MediaKind::File,
            Err(error) => return Err(error),
        },
        MediaKind::File => {}
        MediaKind::Photo => media.kind = MediaKind::File,
    }
    Ok(media)
}

/// What a link's file is called on the server.
fn last(link: &str) -> String {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The ending of the names of such files, without the dot.
pub(crate) fn ending(mime: &str) -> &'static str {
    const OTHERS: [(&str, &str); 9] = [
        ("application/pdf", "pdf"),
        ("application/zip", "zip"),
        ("video/quicktime", "mov"),
        ("video/3gpp", "3gp"),
        ("video/webm", "webm"),
        ("text/plain", "txt"),
        ("image/heic", "heic"),
        ("audio/ogg", "ogg"),
        ("audio/opus", "opus"),
    ];
    const KINDS: [Kind; 14] = [
        Kind::Jpeg,
        Kind::Png,
        Kind::WebP,
        Kind::Gif,
        Kind::Heic,
        Kind::Bmp,
        Kind::Tiff,
        Kind::Wav,
        Kind::Mp3,
        Kind::Aac,
        Kind::Ogg,
        Kind::Caf,
        Kind::M4a,
        Kind::Mp4,
    ];
    let kind = KINDS.iter().find(|kind| kind.mime() == mime);
    let other = OTHERS.iter().find(|(other, _)| *other == mime);
    kind.map(|kind| kind.extension())
        .or(other.map(|(_, ending)| *ending))
        .unwrap_or("bin")
}

/// A length in milliseconds.
pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
