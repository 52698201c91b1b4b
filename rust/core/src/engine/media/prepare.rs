//! Making a file fit to send, and sealing it.

use std::path::Path;
use std::time::Duration;

use causeway_media::{photo, seal, video, voice};

use super::folder::{Temporary, new_name};
use super::{Engine, Run};
use crate::messages::{Media, MediaKind, Reason};
use crate::settings::Quality;
use crate::store::media::{MediaRow, Options};

/// For a video that is encoded anew, on a slow phone.
const LONGEST: Duration = Duration::from_secs(1_800);

/// A file that can be uploaded.
pub(super) struct Ready {
    /// What it is.
    pub media: Media,
    /// The name of the sealed file.
    pub file: String,
    pub sealed: seal::Sealed,
    /// A small JPEG.
    pub preview: Option<Vec<u8>>,
}

/// Why it cannot be.
pub(super) enum Unfit {
    Media(causeway_media::Error),
    TooLarge(u64),
}

impl From<causeway_media::Error> for Unfit {
    fn from(error: causeway_media::Error) -> Self {
        match error {
            // What was asked for does not fit, whatever is tried.
            causeway_media::Error::TooLarge { what, limit, .. }
                if what.starts_with("bytes of a video") =>
            {
                Self::TooLarge(limit)
            }
            error => Self::Media(error),
        }
    }
}

impl Unfit {
    pub(super) fn reason(&self) -> Reason {
        match self {
            Self::Media(error) => super::reason(error),
            Self::TooLarge(most) => Reason::MediaTooLarge { most: *most },
        }
    }
}

impl Engine {
    /// Prepares and seals the copy of what the user chose; `most` bytes can be sent. The caller holds the folder.
    pub(super) async fn make_ready(
        &self,
        run: &Run,
        row: &MediaRow,
        mut media: Media,
        most: u64,
    ) -> Result<Ready, Unfit> {
        let folder = &self.transfers.folder;
        let source = folder.place(row.source.as_deref().unwrap_or_default());
        let made = Temporary(folder.place(&new_name()));
        let watcher = run.watcher(self, row.chat, (0.0, 0.9));
        let (preview, plain) = match row.kind {
            MediaKind::Photo => {
                let preview =
                    photo(run, watcher, &row.options, (&source, &made.0), &mut media).await?;
                (Some(preview), made.0.clone())
            }
            MediaKind::Voice => {
                voice(run, watcher, &row.options, (&source, &made.0), &mut media).await?;
                (None, made.0.clone())
            }
            MediaKind::Video => {
                let wanted = video_options(&row.options, most);
                let preview = video(run, watcher, wanted, (&source, &made.0), &mut media).await?;
                (Some(preview), made.0.clone())
            }
            MediaKind::File => (None, source),
        };
        let bytes = tokio::fs::metadata(&plain)
            .await
            .map_err(causeway_media::Error::Io)?
            .len();
        if bytes > most {
            return Err(Unfit::TooLarge(most));
        }
        media.bytes = Some(bytes);
        let file = new_name();
        let (watcher, to) = (run.watcher(self, row.chat, (0.9, 1.0)), folder.place(&file));
        let sealed = run
            .job(watcher, move |job| seal::seal(job, &plain, &to))
            .await?;
        Ok(Ready {
            media,
            file,
            sealed,
            preview,
        })
    }
}

async fn photo(
    run: &Run,
    watcher: impl Fn(f32) + Send + Sync + 'static,
    options: &Options,
    (from, to): (&Path, &Path),
    media: &mut Media,
) -> Result<Vec<u8>, Unfit> {
    let (from, to) = (from.to_owned(), to.to_owned());
    let quality = quality(options);
    let made = run.job(watcher, move |job| photo::prepare(job, &from, &to, quality));
    let made = made.await?;
    media.mime = made.kind.mime().into();
    (media.width, media.height) = (Some(made.width), Some(made.height));
    media.blurhash = Some(made.blurhash);
    media.moving = made.kind == causeway_media::Kind::Gif;
    Ok(made.preview)
}

fn quality(options: &Options) -> photo::Quality {
    match options.quality {
        Quality::Standard => photo::Quality::Standard,
        Quality::Hd => photo::Quality::Hd,
    }
}

/// As the user wants it, and no larger than `most` bytes.
fn video_options(options: &Options, most: u64) -> video::Options {
    let usual = video::Options::new(quality(options));
    video::Options {
        limit: usual.limit.min(most),
        start: Duration::from_millis(options.start_ms.unwrap_or(0)),
        end: options.end_ms.map(Duration::from_millis),
        ..usual
    }
}

async fn video(
    run: &Run,
    watcher: impl Fn(f32) + Send + Sync + 'static,
    wanted: video::Options,
    (from, to): (&Path, &Path),
    media: &mut Media,
) -> Result<Vec<u8>, Unfit> {
    let (from, to) = (from.to_owned(), to.to_owned());
    let made = run.job(watcher, move |job| {
        video::prepare(job.within(LONGEST), &from, &to, &wanted)
    });
    let made = made.await?;
    media.mime = causeway_media::Kind::Mp4.mime().into();
    (media.width, media.height) = (Some(made.width), Some(made.height));
    media.duration_ms = Some(super::look::millis(made.duration));
    media.blurhash = Some(made.blurhash);
    Ok(made.preview)
}

async fn voice(
    run: &Run,
    watcher: impl Fn(f32) + Send + Sync + 'static,
    options: &Options,
    (from, to): (&Path, &Path),
    media: &mut Media,
) -> Result<(), Unfit> {
    let (from, to) = (from.to_owned(), to.to_owned());
    let bitrate = match options.low_data {
        true => voice::Bitrate::Low,
        false => voice::Bitrate::Standard,
    };
    let made = run.job(watcher, move |job| voice::prepare(job, &from, &to, bitrate));
    let made = made.await?;
    media.mime = causeway_media::Kind::Ogg.mime().into();
    media.duration_ms = Some(super::look::millis(made.duration));
    media.waveform = Some(made.waveform.to_vec());
    Ok(())
}
