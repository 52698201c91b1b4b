//! `causeway media`: photos, voice messages, videos and files made fit to send, sealed and opened. Needs no account.

use std::path::{Path, PathBuf};
use std::time::Duration;

use causeway_media::{Error, Job, file, photo, probe, seal, video, voice};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::failure::Failure;
use crate::output::{Output, harmless};

#[derive(Args)]
pub struct Media {
    #[command(subcommand)]
    work: Work,
    /// For how many seconds at most.
    #[arg(long, global = true, default_value_t = 300)]
    deadline: u64,
    /// How many megabytes of memory may be asked for.
    #[arg(long, global = true, default_value_t = 256)]
    memory: u64,
}

#[derive(Subcommand)]
enum Work {
    /// Say what a file is, by its headers.
    Probe {
        /// The file.
        input: PathBuf,
    },
    /// Make a picture fit to send: upright, in sRGB, without metadata.
    Photo {
        /// JPEG, PNG, WebP, GIF, HEIC, BMP or TIFF.
        input: PathBuf,
        /// Where it goes; what it has become is printed.
        output: PathBuf,
        /// Up to 4096 pixels instead of 1600.
        #[arg(long)]
        hd: bool,
        /// Also write the small picture that is shown before it has come.
        #[arg(long, value_name = "FILE")]
        preview: Option<PathBuf>,
    },
    /// Make a recording a voice message: Ogg Opus of even loudness, without silence at its ends.
    Voice {
        /// WAV, M4A, MP3, Ogg, Opus or CAF.
        input: PathBuf,
        /// Where it goes.
        output: PathBuf,
        /// 16 instead of 24 kbit/s.
        #[arg(long)]
        low: bool,
    },
    /// Make a video fit to send: MP4 with H.264, small enough, without metadata.
    Video {
        /// MP4, MOV or 3GP.
        input: PathBuf,
        /// Where it goes.
        output: PathBuf,
        /// 4 instead of 2.5 Mbit/s, and 64 instead of 16 MB at most.
        #[arg(long)]
        hd: bool,
        /// How many bytes the partner takes at most.
        #[arg(long, value_name = "BYTES")]
        limit: Option<u64>,
        /// Leave out what comes before this second.
        #[arg(long, value_name = "SECONDS", value_parser = seconds)]
        start: Option<Duration>,
        /// Leave out what comes after this second.
        #[arg(long, value_name = "SECONDS", value_parser = seconds)]
        end: Option<Duration>,
        /// How many threads may work on it.
        #[arg(long, default_value_t = 2)]
        threads: usize,
        /// Also write the picture that stands for it.
        #[arg(long, value_name = "FILE")]
        poster: Option<PathBuf>,
    },
    /// Put a voice message into a CAF file, which iOS plays.
    Caf {
        /// Ogg Opus.
        input: PathBuf,
        /// Where it goes.
        output: PathBuf,
    },
    /// Copy any file, and say what to call it and whether it can run.
    File {
        /// The file.
        input: PathBuf,
        /// Where it goes.
        output: PathBuf,
    },
    /// Encrypt a file for upload (XEP-0454), and print what opens it.
    Seal {
        /// The file.
        input: PathBuf,
        /// Where it goes.
        output: PathBuf,
    },
    /// Open a sealed file, if it is what was sealed.
    Open {
        /// The file.
        input: PathBuf,
        /// Where it goes.
        output: PathBuf,
        /// What follows the # of an aesgcm:// link.
        #[arg(long, env = "CAUSEWAY_FRAGMENT", hide_env_values = true)]
        fragment: String,
    },
}

/// Does the work and prints one result.
pub fn run(media: &Media, output: &Output) -> Result<(), Failure> {
    let job = Job::new()
        .within(Duration::from_secs(media.deadline))
        .with_memory(media.memory.saturating_mul(1 << 20));
    let (value, people) = match &media.work {
        Work::Probe { input } => probed(job, input)?,
        Work::Photo {
            input,
            output,
            hd,
            preview,
        } => prepared(job, input, output, *hd, preview.as_deref())?,
        Work::Voice { input, output, low } => recorded(job, input, output, *low)?,
        Work::Video {
            input,
            output,
            hd,
            limit,
            start,
            end,
            threads,
            poster,
        } => {
            let whole = video::Options::new(quality(*hd));
            let options = video::Options {
                limit: limit.unwrap_or(whole.limit),
                start: start.unwrap_or_default(),
                end: *end,
                threads: *threads,
                ..whole
            };
            filmed(job, input, output, &options, poster.as_deref())?
        }
        Work::Caf { input, output } => {
            let length = voice::to_caf(job, input, output)?;
            (
                json!({ "seconds": length.as_secs_f64() }),
                format!("{:.1} s", length.as_secs_f64()),
            )
        }
        Work::File { input, output } => {
            let name = input.file_name().unwrap_or_default().to_string_lossy();
            let made = file::prepare(job, input, &name, output)?;
            let warning = made.warning.map(|warning| match warning {
                file::Warning::CanRun => "can run",
                file::Warning::Disguised => "a program that says it is something else",
            });
            let value = json!({ "name": made.name, "type": made.mime, "bytes": made.bytes, "warning": warning });
            let name = harmless(&made.name);
            let note = warning
                .map(|warning| format!(", {warning}"))
                .unwrap_or_default();
            (
                value,
                format!("{name}: {}, {} bytes{note}", made.mime, made.bytes),
            )
        }
        Work::Seal { input, output } => {
            let made = seal::seal(job, input, output)?;
            let (fragment, sha256) = (made.key.fragment(), hex::encode(made.sha256));
            (
                json!({ "fragment": fragment, "bytes": made.bytes, "sha256": sha256 }),
                fragment,
            )
        }
        Work::Open {
            input,
            output,
            fragment,
        } => {
            let key = seal::Key::from_fragment(fragment)
                .ok_or_else(|| Failure::usage("the fragment is 88 or 96 hexadecimal digits"))?;
            let made = seal::open(job, input, &key, output)?;
            let sha256 = hex::encode(made.sha256);
            (
                json!({ "bytes": made.bytes, "sha256": sha256 }),
                format!("{} bytes", made.bytes),
            )
        }
    };
    output.show(&value, || people);
    Ok(())
}

type Shown = (serde_json::Value, String);

fn probed(job: Job, input: &Path) -> Result<Shown, Failure> {
    let found = probe::probe(job, input)?;
    let mime = found.kind.mime();
    let value = json!({
        "type": mime,
        "bytes": found.bytes,
        "width": found.size.map(|size| size.0),
        "height": found.size.map(|size| size.1),
        "moving": found.moving,
        "frames": found.frames.or(found.video.as_ref().map(|video| video.frames)),
        "seconds": found.duration.or(found.video.as_ref().map(|video| video.duration)).map(|duration| duration.as_secs_f64()),
        "exif": found.metadata.map(|metadata| metadata.exif),
        "xmp": found.metadata.map(|metadata| metadata.xmp),
        "place": found.metadata.map(|metadata| metadata.place),
        "turned": found.video.as_ref().map(|video| video.turned),
        "pictures": found.video.as_ref().map(|video| video.pictures),
        "sound": found.video.as_ref().and_then(|video| video.sound),
        "plays": found.video.as_ref().map(|video| video.plays),
    });
    let video = found.video.as_ref().map_or(String::new(), |video| {
        let seconds = video.duration.as_secs_f64();
        let pace = video.frames as f64 / seconds.max(0.001);
        let sound = video.sound.unwrap_or("silent");
        let turned = match video.turned {
            0 => String::new(),
            degrees => format!(", turned by {degrees}°"),
        };
        let plays = if video.plays {
            ""
        } else {
            ", may not play on phones"
        };
        format!(
            ", {seconds:.1} s, {pace:.1} pictures/s, {} and {sound}{turned}{plays}",
            video.pictures
        )
    });
    let size = found
        .size
        .map(|(width, height)| format!(", {width} × {height}"))
        .unwrap_or_default();
    let moving = if found.moving { ", moving" } else { "" };
    let length = found.duration.map(|time| time.as_secs_f64());
    let length = length.map_or(String::new(), |seconds| format!(", {seconds:.1} s"));
    let told = match found.metadata {
        Some(metadata) if metadata.place => ", says where it was taken",
        Some(metadata) if metadata.exif || metadata.xmp => ", with metadata",
        _ => "",
    };
    Ok((
        value,
        format!(
            "{mime}{size}{moving}{video}{length}, {} bytes{told}",
            found.bytes
        ),
    ))
}

fn quality(hd: bool) -> photo::Quality {
    if hd {
        photo::Quality::Hd
    } else {
        photo::Quality::Standard
    }
}

/// A time in seconds, as people write it.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "not a number of seconds")?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

fn filmed(
    job: Job,
    input: &Path,
    output: &Path,
    options: &video::Options,
    poster: Option<&Path>,
) -> Result<Shown, Failure> {
    let made = video::prepare(job, input, output, options)?;
    if let Some(poster) = poster {
        std::fs::write(poster, &made.poster).map_err(Failure::other)?;
    }
    let seconds = made.duration.as_secs_f64();
    let value = json!({
        "type": "video/mp4",
        "bytes": made.bytes,
        "width": made.width,
        "height": made.height,
        "seconds": seconds,
        "sound": made.sound,
        "encoded_again": !made.remuxed,
        "preview_bytes": made.preview.len(),
        "blurhash": made.blurhash,
    });
    let silent = if made.sound { "" } else { ", silent" };
    let kept = if made.remuxed {
        ", pictures as they were"
    } else {
        ""
    };
    Ok((
        value,
        format!(
            "video/mp4, {} × {}, {seconds:.1} s{silent}, {} bytes{kept}",
            made.width, made.height, made.bytes
        ),
    ))
}

fn prepared(
    job: Job,
    input: &Path,
    output: &Path,
    hd: bool,
    preview: Option<&Path>,
) -> Result<Shown, Failure> {
    let made = photo::prepare(job, input, output, quality(hd))?;
    if let Some(preview) = preview {
        std::fs::write(preview, &made.preview).map_err(Failure::other)?;
    }
    let mime = made.kind.mime();
    let value = json!({
        "type": mime,
        "bytes": made.bytes,
        "width": made.width,
        "height": made.height,
        "preview_bytes": made.preview.len(),
        "blurhash": made.blurhash,
    });
    Ok((
        value,
        format!(
            "{mime}, {} × {}, {} bytes",
            made.width, made.height, made.bytes
        ),
    ))
}

fn recorded(job: Job, input: &Path, output: &Path, low: bool) -> Result<Shown, Failure> {
    let bitrate = if low {
        voice::Bitrate::Low
    } else {
        voice::Bitrate::Standard
    };
    let made = voice::prepare(job, input, output, bitrate)?;
    let seconds = made.duration.as_secs_f64();
    let value = json!({ "bytes": made.bytes, "seconds": seconds, "waveform": &made.waveform[..] });
    let bars = "▁▂▃▄▅▆▇█".chars().collect::<Vec<_>>();
    let drawn: String = made
        .waveform
        .iter()
        .filter_map(|bar| bars.get(usize::from(*bar) * 7 / 100))
        .collect();
    Ok((
        value,
        format!("{seconds:.1} s, {} bytes\n{drawn}", made.bytes),
    ))
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = match error {
            Error::TooLate | Error::Cancelled => 4,
            Error::Unsupported(_)
            | Error::Damaged(_)
            | Error::TooLarge { .. }
            | Error::NotAuthentic => 9,
            Error::Codec(_) | Error::Io(_) => 1,
        };
        Self::media(exit, error.code(), error.to_string())
    }
}
