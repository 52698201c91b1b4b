//! What people send: a photo, a screenshot, a recording, a video and a document as phones and programs make them, with all
//! that such files tell. For the demo and the scenarios.
//!
//! Made when needed, by `ffmpeg`, `exiftool` and `espeak-ng`, from the fixtures: files of a phone's size are too large to keep.

use std::path::{Path, PathBuf};

use crate::error::{LabError, Result};
use crate::programs::{fixtures_dir, output};

/// Where the place is that the photo and the video tell: a church in Barcelona.
pub const LATITUDE: f64 = 41.4036;
/// East of Greenwich.
pub const LONGITUDE: f64 = 2.1744;
/// A word that is nowhere but in metadata.
pub const SECRET: &str = "SECRET";

/// The photo: 12 megapixels, on its side, upright by its tag; with place, device, owner, date, comment.
pub fn photo(dir: &Path) -> Result<PathBuf> {
    let (from, to) = (fixtures_dir().join("phone.jpg"), dir.join("IMG_2041.jpg"));
    // As if the phone had been held on its side: what is up lies to the right. Noise, as a sensor has it.
    ffmpeg(
        &["-noautorotate", "-i", path(&from)?],
        &[
            "-vf",
            "transpose=2,scale=3024:4032,noise=alls=9:allf=t",
            "-q:v",
            "3",
            "-frames:v",
            "1",
        ],
        &to,
    )?;
    let lat = format!("-GPSLatitude={LATITUDE}");
    let lon = format!("-GPSLongitude={LONGITUDE}");
    let args = [
        "-q",
        "-overwrite_original",
        "-Orientation#=6",
        "-Make=Maker",
        "-Model=Phone 9",
        "-Software=9.1",
        "-DateTimeOriginal=2026:07:14 10:20:30",
        &lat,
        "-GPSLatitudeRef=N",
        &lon,
        "-GPSLongitudeRef=E",
        "-SerialNumber=SECRET-SERIAL",
        "-OwnerName=SECRET OWNER",
        "-UserComment=SECRET COMMENT",
        "-XMP:Creator=SECRET CREATOR",
        "-XMP:Location=SECRET PLACE",
        path(&to)?,
    ];
    output("exiftool", args)?;
    Ok(to)
}

/// A phone's screenshot, by a browser: a conversation.
pub fn screenshot(dir: &Path) -> Result<PathBuf> {
    copy("conversation.png", dir, "Screenshot_20260714.png")
}

/// A recording as a microphone gives it: speech between seconds of quiet, 48 kHz, mono, not compressed.
pub fn voice(dir: &Path) -> Result<PathBuf> {
    let (spoken, to) = (dir.join("spoken.wav"), dir.join("recording.wav"));
    let words = "Hi Anna. The boat leaves at nine forty, from pier three. Bring the small tent, and something warm!";
    output(
        "espeak-ng",
        ["-v", "en-gb", "-s", "160", "-w", path(&spoken)?, words],
    )?;
    let filter = "[0]aresample=48000,volume=0.4,adelay=1200,apad=pad_dur=1.5[s];\
                  anoisesrc=r=48000:a=0.0004:seed=7[n];[s][n]amix=duration=first:normalize=0";
    ffmpeg(
        &["-i", path(&spoken)?],
        &["-filter_complex", filter, "-ac", "1"],
        &to,
    )?;
    std::fs::remove_file(&spoken).map_err(LabError::io("remove a file in between"))?;
    Ok(to)
}

/// A video of a phone that was held upright: 1080p, stored on its side and turned by its header; H.264 High with B-frames,
/// AAC; with place, device and date.
pub fn video(dir: &Path) -> Result<PathBuf> {
    let (picture, sound) = (
        fixtures_dir().join("phone.jpg"),
        fixtures_dir().join("speech.wav"),
    );
    let (lying, to) = (dir.join("lying.mp4"), dir.join("VID_0714.mp4"));
    // The camera wanders over the picture.
    let filter = "[0]scale=-2:2304,loop=loop=-1:size=1,setpts=N/30/TB,\
                  crop=1080:1920:x='(iw-ow)/2+300*sin(t*1.1)':y='(ih-oh)/2+150*cos(t*1.7)',\
                  transpose=1,setsar=1,format=yuv420p[v]";
    let options = "-map [v] -map 1:a -t 4 -r 30 -c:v libx264 -preset superfast -profile:v high -bf 2 -b:v 9M \
                   -c:a aac -ar 44100 -ac 2";
    let options: Vec<&str> = ["-filter_complex", filter]
        .into_iter()
        .chain(options.split_whitespace())
        .collect();
    let input = ["-noautorotate", "-i", path(&picture)?, "-i", path(&sound)?];
    ffmpeg(&input, &options, &lying)?;
    let location = format!("location=+{LATITUDE}+{LONGITUDE:08.4}/");
    ffmpeg(
        &["-i", path(&lying)?],
        &[
            "-c",
            "copy",
            "-metadata:s:v",
            "rotate=90",
            "-metadata",
            &location,
            "-metadata",
            "comment=SECRET COMMENT",
            "-metadata",
            "creation_time=2026-07-14T10:20:30Z",
        ],
        &to,
    )?;
    std::fs::remove_file(&lying).map_err(LabError::io("remove a file in between"))?;
    Ok(to)
}

/// A ticket, printed by a browser.
pub fn document(dir: &Path) -> Result<PathBuf> {
    copy("ferry-ticket.pdf", dir, "Ferry ticket.pdf")
}

fn copy(fixture: &str, dir: &Path, name: &str) -> Result<PathBuf> {
    let to = dir.join(name);
    std::fs::copy(fixtures_dir().join(fixture), &to)
        .map_err(LabError::io(format!("copy {fixture}")))?;
    Ok(to)
}

fn ffmpeg(input: &[&str], options: &[&str], to: &Path) -> Result<()> {
    let args = ["-loglevel", "error", "-y"]
        .iter()
        .chain(input)
        .chain(options);
    output("ffmpeg", args.copied().chain([path(to)?]))?;
    Ok(())
}

fn path(path: &Path) -> Result<&str> {
    path.to_str()
        .ok_or_else(|| LabError::Usage(format!("{} is not UTF-8", path.display())))
}
