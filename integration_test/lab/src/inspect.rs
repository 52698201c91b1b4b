//! What a media file is, as tools say it that nobody here wrote: `file`, `exiftool`, `ffprobe`, `ffmpeg`, `opusinfo`.
//!
//! Must hold: metadata is found by exclusion. What a format needs in order to be shown is listed here; everything else that a tool
//! finds in a file counts as told, also tags that nobody thought of.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use crate::error::{LabError, Result};
use crate::programs::output;

/// A file, by what tools say.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facts {
    /// By its content (`file`).
    pub mime: String,
    /// Its size.
    pub bytes: u64,
    /// Width and height in pixels, as a person sees it (`exiftool`).
    pub pixels: Option<(u32, u32)>,
    /// Whether it is stored as it is to be seen: neither turned nor mirrored by a tag.
    pub upright: bool,
    /// How long it plays (`ffprobe`).
    pub seconds: Option<f64>,
    /// Of its streams in order (`ffprobe`), pictures left out.
    pub codecs: Vec<String>,
    /// What it tells beside what is seen and heard: place, device, dates, names, programs. Group and name, and value.
    pub told: BTreeMap<String, String>,
    /// What a player (`ffmpeg`, `opusinfo`) complained of on the way through the whole file.
    pub faults: Vec<String>,
}

/// Groups of exiftool's in which everything is about the file itself, or reckoned from other tags.
const PLAIN_GROUPS: [&str; 4] = ["ExifTool", "System", "Composite", "SourceFile"];

/// Groups that hold what a format needs, beside some that tell; those are in [`TELLING`].
const FORMAT_GROUPS: [&str; 9] = [
    "File",
    "JFIF",
    "PNG",
    "GIF",
    "RIFF",
    "QuickTime",
    "Opus",
    "Ogg",
    "Theora",
];

/// Parts of names of tags that tell, in groups that a format needs.
const TELLING: [&str; 20] = [
    "Comment",
    "Digest",
    "ByteOrder",
    "Date",
    "Software",
    "Author",
    "Title",
    "Artist",
    "Copyright",
    "Text",
    "Creation",
    "Profile",
    "Description",
    "CompressorName",
    "Vendor",
    "Encoder",
    "Location",
    "Make",
    "Model",
    "Warning",
];

/// Values that say nothing: dates that were never set, what every file of a kind has, how a video says what colours its numbers
/// mean (ISO 14496-12, 12.1.5), and the vendor that an Opus file has to name
/// (RFC 7845, 5.2).
const NOTHING: [&str; 8] = [
    "",
    "0",
    "0000:00:00 00:00:00",
    "VideoHandler",
    "SoundHandler",
    "und",
    "Opus",
    "nclx",
];

impl Facts {
    /// Asks all the tools that know the kind of file.
    pub fn of(path: &Path) -> Result<Facts> {
        let bytes = std::fs::metadata(path)
            .map_err(LabError::io(format!("look at {}", path.display())))?
            .len();
        let mime = text(
            output(
                "file",
                ["--brief".as_ref(), "--mime-type".as_ref(), path.as_os_str()],
            )?
            .stdout,
        );
        let tags = tags(path)?;
        let (pixels, mut upright) = seen(&tags);
        let mut facts = Facts {
            mime,
            bytes,
            pixels,
            upright,
            seconds: None,
            codecs: Vec::new(),
            told: told(&tags),
            faults: Vec::new(),
        };
        let kind = facts.mime.split('/').next().unwrap_or_default().to_owned();
        if kind == "audio" || kind == "video" {
            let probed = probe(path)?;
            facts.seconds = number(&probed["format"]["duration"]);
            for stream in probed["streams"].as_array().into_iter().flatten() {
                facts
                    .codecs
                    .extend(stream["codec_name"].as_str().map(str::to_owned));
                let turned = stream["side_data_list"][0]["rotation"].as_f64();
                upright &= turned.unwrap_or_default() == 0.0;
                if turned.is_some_and(|degrees| degrees.abs() == 90.0) {
                    facts.pixels = pixels.map(|(width, height)| (height, width));
                }
            }
            facts.upright = upright;
            streams_told(&probed, &mut facts.told);
        }
        if ["image", "audio", "video"].contains(&kind.as_str()) {
            facts.faults = faults(
                path,
                facts.codecs == ["opus"] && facts.mime.ends_with("ogg"),
            )?;
        }
        Ok(facts)
    }

    /// Whether it tells where it was made.
    pub fn tells_a_place(&self) -> bool {
        self.told
            .keys()
            .any(|tag| tag.contains("GPS") || tag.to_ascii_lowercase().contains("location"))
    }

    /// Whether it tells the device it was made with.
    pub fn tells_a_device(&self) -> bool {
        let ends = ["Make", "Model", "SerialNumber", "OwnerName"];
        self.told
            .keys()
            .any(|tag| ends.iter().any(|end| tag.ends_with(end)))
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).trim().to_owned()
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

fn json(program: &str, bytes: &[u8]) -> Result<Value> {
    serde_json::from_slice(bytes).map_err(|error| LabError::Program {
        program: program.to_owned(),
        problem: error.to_string(),
    })
}

/// All that exiftool finds, also twice and of unknown names; `GROUP:NAME` and its value as a number where it is one.
fn tags(path: &Path) -> Result<serde_json::Map<String, Value>> {
    let options = [
        "-json",
        "-G1",
        "-a",
        "-u",
        "-n",
        "-api",
        "largefilesupport=1",
    ]
    .map(OsStr::new);
    let out = output("exiftool", options.into_iter().chain([path.as_os_str()]))?;
    match json("exiftool", &out.stdout)?.get_mut(0).map(Value::take) {
        Some(Value::Object(tags)) => Ok(tags),
        _ => Err(LabError::Program {
            program: "exiftool".into(),
            problem: "it said nothing".into(),
        }),
    }
}

fn tag<'a>(tags: &'a serde_json::Map<String, Value>, name: &str) -> Option<&'a Value> {
    tags.iter()
        .find(|(key, _)| key.rsplit(':').next() == Some(name))
        .map(|(_, value)| value)
}

fn seen(tags: &serde_json::Map<String, Value>) -> (Option<(u32, u32)>, bool) {
    let size = tag(tags, "ImageSize")
        .and_then(Value::as_str)
        .and_then(|size| {
            let (width, height) = size.split_once([' ', 'x'])?;
            Some((width.parse().ok()?, height.parse().ok()?))
        });
    // EXIF, 4.6.4: 1 is upright; 5 to 8 lie on their side.
    let orientation = tag(tags, "Orientation")
        .and_then(Value::as_u64)
        .unwrap_or(1);
    let size = if orientation >= 5 {
        size.map(|(width, height)| (height, width))
    } else {
        size
    };
    (size, orientation <= 1)
}

fn told(tags: &serde_json::Map<String, Value>) -> BTreeMap<String, String> {
    let mut told = BTreeMap::new();
    for (key, value) in tags {
        let (group, name) = key.split_once(':').unwrap_or((key, key));
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let format = FORMAT_GROUPS.contains(&group) || group.starts_with("Track");
        let harmless = PLAIN_GROUPS.contains(&group)
            || format && !TELLING.iter().any(|part| name.contains(part))
            || NOTHING.contains(&value.as_str());
        if !harmless {
            told.insert(key.clone(), value);
        }
    }
    told
}

fn probe(path: &Path) -> Result<Value> {
    let options = [
        "-v",
        "error",
        "-of",
        "json",
        "-show_format",
        "-show_streams",
    ]
    .map(OsStr::new);
    let out = output("ffprobe", options.into_iter().chain([path.as_os_str()]))?;
    json("ffprobe", &out.stdout)
}

/// Tags of a container and its streams; what names no person, device, place or time is left out.
fn streams_told(probed: &Value, told: &mut BTreeMap<String, String>) {
    const NEEDED: [&str; 6] = [
        "major_brand",
        "minor_version",
        "compatible_brands",
        "language",
        "handler_name",
        "vendor_id",
    ];
    let streams = probed["streams"].as_array().into_iter().flatten();
    for part in streams.chain([&probed["format"]]) {
        for (name, value) in part["tags"].as_object().into_iter().flatten() {
            let value = value.as_str().unwrap_or_default();
            let usual = NEEDED.contains(&name.as_str())
                && (name != "handler_name" || NOTHING.contains(&value));
            if !usual && !NOTHING.contains(&value) {
                told.insert(format!("ffprobe:{name}"), value.to_owned());
            }
        }
    }
}

/// Plays the whole file; what was wrong with it.
fn faults(path: &Path, opus: bool) -> Result<Vec<String>> {
    let before = ["-v", "error", "-i"].map(OsStr::new);
    let after = ["-f", "null", "-"].map(OsStr::new);
    let played = output(
        "ffmpeg",
        before.into_iter().chain([path.as_os_str()]).chain(after),
    )?;
    let mut faults: Vec<String> = text(played.stderr).lines().map(str::to_owned).collect();
    if opus {
        let info = text(output("opusinfo", [path])?.stdout);
        let wrong = |line: &&str| line.contains("WARNING") || line.contains("ERROR");
        faults.extend(info.lines().filter(wrong).map(str::to_owned));
    }
    Ok(faults)
}

/// The first picture of a video as a player shows it, at most 720 pixels high, as a JPEG.
pub fn first_picture(video: &Path, to: &Path) -> Result<()> {
    let before = ["-loglevel", "error", "-y", "-i"].map(OsStr::new);
    let after = [
        "-frames:v",
        "1",
        "-vf",
        "scale=-2:'min(720,ih)'",
        "-q:v",
        "5",
    ]
    .map(OsStr::new);
    let args = before.into_iter().chain([video.as_os_str()]).chain(after);
    output(
        "ffmpeg",
        args.chain(["-f", "mjpeg"].map(OsStr::new))
            .chain([to.as_os_str()]),
    )?;
    Ok(())
}

/// Where a picture is seen on a screenshot when it is shown `width` pixels wide: its upper left corner. `None`: nowhere. By ffmpeg, in grey.
pub fn found_on(screen: &Path, picture: &Path, width: u32) -> Result<Option<(u32, u32)>> {
    let dir = tempfile::tempdir().map_err(LabError::io("make a folder"))?;
    let object = dir.path().join("object.pgm");
    let scale = format!("scale={width}:-2:flags=area");
    let args = ["-loglevel", "error", "-i"].map(OsStr::new);
    let made = ["-vf", &scale, "-pix_fmt", "gray", "-frames:v", "1"].map(OsStr::new);
    output(
        "ffmpeg",
        args.into_iter()
            .chain([picture.as_os_str()])
            .chain(made)
            .chain([object.as_os_str()]),
    )?;
    let find = format!(
        "format=gray,find_rect={}:threshold=0.2,metadata=print:file=-",
        object.display()
    );
    let after = ["-vf", &find, "-f", "null", "-"].map(OsStr::new);
    let found = output(
        "ffmpeg",
        args.into_iter().chain([screen.as_os_str()]).chain(after),
    )?;
    let said = text(found.stdout);
    let value = |name: &str| -> Option<u32> {
        let prefix = format!("lavfi.rect.{name}=");
        said.lines()
            .find_map(|line| line.strip_prefix(&prefix)?.parse().ok())
    };
    Ok(value("x").zip(value("y")))
}

#[cfg(test)]
#[path = "inspect_tests.rs"]
mod tests;
