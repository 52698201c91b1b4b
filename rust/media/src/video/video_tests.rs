//! Videos, looked at by ffmpeg, ffprobe and exiftool: tools that are not ours.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::codec::Codecs;
use super::container::Movie;
use super::work::Work;
use super::{Options, Video, check, prepare};
use crate::photo::Quality;
use crate::testing::{fixture, psnr};
use crate::{Error, Job, Result};

fn options() -> Options {
    Options::new(Quality::Standard)
}

/// A folder, and a place in it.
fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.mp4");
    (folder, path)
}

fn made(input: &Path, output: &Path, options: &Options) -> Result<Video> {
    prepare(Job::new(), input, output, options)
}

fn run(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).output();
    let output = output.unwrap_or_else(|_| panic!("{program} is there: ./dev test installs it"));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program} {words:?}: {errors}");
    assert!(errors.is_empty(), "{program} {words:?}: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// One thing that ffprobe says of a stream.
fn told(path: &Path, stream: &str, entry: &str) -> String {
    let path = path.to_str().unwrap();
    let words = [
        "-v",
        "error",
        "-select_streams",
        stream,
        "-show_entries",
        entry,
        "-of",
        "default=nk=1:nw=1",
        path,
    ];
    run("ffprobe", &words).trim().to_owned()
}

/// All frames as ffmpeg decodes, turns and resizes them, in grey.
fn frames(path: &Path, size: (u32, u32)) -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("raw");
    let filter = format!("scale={}:{}:flags=bicubic,format=gray", size.0, size.1);
    let words = [
        "-v",
        "error",
        "-i",
        path.to_str().unwrap(),
        "-fps_mode",
        "passthrough",
        "-vf",
        &filter,
        "-f",
        "rawvideo",
    ];
    run("ffmpeg", &[&words[..], &[raw.to_str().unwrap()]].concat());
    let bytes = std::fs::read(raw).unwrap();
    bytes
        .chunks((size.0 * size.1) as usize)
        .map(<[u8]>::to_vec)
        .collect()
}

/// When each frame is shown, in milliseconds, as ffprobe reads it.
fn times(path: &Path) -> Vec<i64> {
    let all = told(path, "v", "frame=pts_time");
    all.lines()
        .filter_map(|line| line.split('|').next()?.trim().parse::<f64>().ok())
        .map(|time| (time * 1000.0).round() as i64)
        .collect()
}

/// What exiftool finds that no player needs.
fn words(path: &Path) -> Vec<String> {
    let all = run(
        "exiftool",
        &["-a", "-G1", "-s", "-ee3", "-U", path.to_str().unwrap()],
    );
    let plain = ["ExifTool", "System", "File", "Composite"];
    let mut words: Vec<String> = Vec::new();
    for line in all
        .lines()
        .filter(|line| !line.ends_with(": 0000:00:00 00:00:00"))
    {
        let (group, rest) = line.trim_start_matches('[').split_once(']').unwrap();
        let name = rest.split(':').next().unwrap().trim();
        let of_form = (group == "QuickTime" || group.starts_with("Track"))
            && FORM.split(' ').any(|form| form == name);
        if !of_form && !plain.contains(&group) {
            words.push(line.to_owned());
        }
    }
    words
}

/// Sizes, times and numbers that every player needs, and no words.
const FORM: &str = "MajorBrand MinorVersion CompatibleBrands MediaData MediaDataSize MediaDataOffset MovieHeaderVersion \
        TimeScale Duration PreferredRate PreferredVolume PreviewTime PreviewDuration PosterTime \
        SelectionTime SelectionDuration CurrentTime NextTrackID MatrixStructure TrackHeaderVersion TrackID \
        TrackDuration TrackLayer TrackVolume ImageWidth ImageHeight MediaHeaderVersion MediaTimeScale \
        MediaDuration MediaLanguageCode HandlerType GraphicsMode OpColor CompressorID SourceImageWidth \
        SourceImageHeight XResolution YResolution BitDepth AVCConfiguration PixelAspectRatio ColorProfiles \
        ColorPrimaries TransferCharacteristics MatrixCoefficients VideoFullRangeFlag \
        QuickTime_ColorRep_0x000a VideoFrameRate Balance AudioFormat AudioChannels AudioBitsPerSample \
        AudioSampleRate Unknown_edts Unknown_esds Unknown_dOps SyncSampleTable TimeToSampleTable \
        CompositionTimeToSample SampleToChunk SampleSizes ChunkOffset";

#[test]
fn a_place_is_found_where_there_is_one_and_not_in_what_goes_out() {
    let told = words(&fixture("place.mp4")).join("\n");
    for word in [
        "[Keys]          GPSCoordinates",
        "[UserData]      GPSCoordinates",
        "SECRET PLACE",
        "SECRET MAKER",
        "TrackCreateDate                 : 2026",
    ] {
        assert!(told.contains(word), "{word} is not in\n{told}");
    }
    assert!(told.lines().count() > 15, "{told}");
    let camera = std::fs::read(fixture("place.mp4")).unwrap();
    let signed = |bytes: &[u8]| bytes.windows(4).any(|window| window == b"x264");
    assert!(
        signed(&camera),
        "the encoder's message is gone from the fixture"
    );
    for start in [Duration::ZERO, Duration::from_millis(520)] {
        let (_folder, out) = place();
        let options = Options { start, ..options() };
        let video = made(&fixture("place.mp4"), &out, &options).unwrap();
        assert_eq!(video.remuxed, start.is_zero());
        is_fit(&video, &out);
        assert!(!signed(&std::fs::read(&out).unwrap()));
    }
}

/// What always holds of what goes out.
fn is_fit(video: &Video, path: &Path) {
    let bytes = std::fs::read(path).unwrap();
    assert_eq!(video.bytes, bytes.len() as u64);
    let at = |kind: &[u8]| bytes.windows(4).position(|window| window == kind).unwrap();
    assert!(
        at(b"moov") < at(b"mdat"),
        "it cannot be shown while it comes"
    );
    assert!(!bytes.windows(6).any(|window| window == b"SECRET"));
    assert_eq!(words(path), Vec::<String>::new());
    assert_eq!(told(path, "v", "stream=codec_name"), "h264");
    // Each frame decodes, and there is no complaint.
    run(
        "ffmpeg",
        &[
            "-v",
            "error",
            "-xerror",
            "-i",
            path.to_str().unwrap(),
            "-f",
            "null",
            "-",
        ],
    );
    let seen = check(Job::new(), path).unwrap();
    assert_eq!(
        (seen.width, seen.height, seen.duration),
        (video.width, video.height, video.duration)
    );
    let seconds: f64 = told(path, "v", "format=duration").parse().unwrap();
    assert!(
        (seconds - video.duration.as_secs_f64()).abs() < 0.05,
        "{seconds} {video:?}"
    );
    assert!(video.preview.len() <= crate::limits::PREVIEW);
    assert!(video.poster.starts_with(&[0xff, 0xd8]) && !video.blurhash.is_empty());
}

const H264: [&str; 13] = [
    "baseline.mp4",
    "main.mp4",
    "high.mp4",
    "silent.mp4",
    "fragmented.mp4",
    "plain.mov",
    "phone.3gp",
    "variable.mp4",
    "edited.mp4",
    "wide.mp4",
    "turned-90.mp4",
    "turned-270.mp4",
    "opus.mp4",
];

#[test]
fn small_h264_keeps_its_pictures_and_loses_everything_else() {
    for name in H264.into_iter().chain(["place.mp4", "turned-180.mp4"]) {
        let (_folder, out) = place();
        let video = made(&fixture(name), &out, &options()).unwrap();
        // Only the one that was cut has pictures that must not be there.
        assert_eq!(video.remuxed, name != "edited.mp4", "{name}");
        is_fit(&video, &out);
        let size = (video.width, video.height);
        let before = frames(&fixture(name), size);
        let after = seen(name, &before, frames(&out, size));
        assert_eq!(before.len(), after.len(), "{name}");
        if video.remuxed {
            assert!(before == after, "{name}: other pictures");
            assert_eq!(times(&fixture(name)), times(&out), "{name}");
        }
        assert_eq!(video.sound, name != "silent.mp4");
        let sound = told(&fixture(name), "a", "stream=codec_name");
        assert_eq!(sound, told(&out, "a", "stream=codec_name"), "{name}");
    }
}

/// ffmpeg leaves out a first frame of which an edit list shows a part; it is shown.
fn seen(name: &str, before: &[Vec<u8>], mut after: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    if name == "edited.mp4" && after.len() == before.len() + 1 {
        after.remove(0);
    }
    after
}

#[test]
fn every_h264_is_encoded_again_frame_by_frame() {
    for name in H264 {
        let (_folder, out) = place();
        let (input, output) = (fixture(name), out.clone());
        let encoded = Job::new().run(move |job| {
            let movie = Movie::read(job, File::open(&input)?)?;
            let work = Work::new(&movie, &input, &output, options(), Codecs::Software)?;
            let (aside, video) = work.transcoded(job)?;
            aside.keep(job, &output)?;
            Ok(video)
        });
        let video = encoded.unwrap();
        assert!(!video.remuxed, "{name}");
        is_fit(&video, &out);
        assert_eq!(check(Job::new(), &out).unwrap().turned, 0, "{name}");
        let size = (video.width, video.height);
        let before = frames(&fixture(name), size);
        let after = seen(name, &before, frames(&out, size));
        assert_eq!(before.len(), after.len(), "{name}");
        for (number, (before, after)) in before.iter().zip(&after).enumerate() {
            let like = psnr(before, after);
            assert!(like > 30.0, "{name}, frame {number}: {like}");
        }
        if name != "edited.mp4" {
            assert_eq!(times(&fixture(name)), times(&out), "{name}");
        }
    }
}

#[test]
fn hevc_becomes_h264_frame_by_frame() {
    let (_folder, out) = place();
    let video = made(&fixture("hevc.mp4"), &out, &options()).unwrap();
    assert!(!video.remuxed);
    is_fit(&video, &out);
    let (before, after) = (
        frames(&fixture("hevc.mp4"), (160, 90)),
        frames(&out, (160, 90)),
    );
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(&after) {
        assert!(psnr(before, after) > 30.0, "{}", psnr(before, after));
    }
}

#[test]
fn a_video_is_cut_where_it_was_asked() {
    for name in ["high.mp4", "hevc.mp4", "turned-90.mp4"] {
        let (_folder, out) = place();
        let options = Options {
            start: Duration::from_millis(520),
            end: Some(Duration::from_millis(1320)),
            ..options()
        };
        let video = made(&fixture(name), &out, &options).unwrap();
        is_fit(&video, &out);
        assert!(!video.remuxed, "{name} holds what was cut away");
        assert_eq!(video.duration, Duration::from_millis(800), "{name}");
        let size = (video.width, video.height);
        let before = &frames(&fixture(name), size)[13..33];
        let after = frames(&out, size);
        assert_eq!(before.len(), after.len(), "{name}");
        for (before, after) in before.iter().zip(&after) {
            assert!(
                psnr(before, after) > 30.0,
                "{name}: {}",
                psnr(before, after)
            );
        }
    }
    let (_folder, out) = place();
    let late = Options {
        start: Duration::from_secs(9),
        ..options()
    };
    assert!(matches!(
        made(&fixture("high.mp4"), &out, &late),
        Err(Error::Unsupported(_))
    ));
    assert!(!out.exists());
}

#[test]
fn light_that_screens_do_not_have_is_drawn_in_as_others_do() {
    for name in ["pq.mp4", "hlg.mp4"] {
        let (folder, out) = place();
        let video = made(&fixture(name), &out, &options()).unwrap();
        is_fit(&video, &out);
        assert_eq!(told(&out, "v", "stream=pix_fmt"), "yuv420p", "{name}");
        assert_eq!(told(&out, "v", "stream=color_transfer"), "bt709", "{name}");
        // The same curve by zimg and ffmpeg.
        let raw = folder.path().join("raw");
        let path = fixture(name);
        let filter = "zscale=transfer=linear:npl=203,format=gbrpf32le,tonemap=mobius:peak=4.926:desat=0,\
            zscale=primaries=bt709:transfer=bt470m:matrix=bt709:range=limited,format=yuv420p,extractplanes=y";
        let words = [
            "-v",
            "error",
            "-i",
            path.to_str().unwrap(),
            "-vf",
            filter,
            "-f",
            "rawvideo",
            raw.to_str().unwrap(),
        ];
        run("ffmpeg", &words);
        let theirs = std::fs::read(&raw).unwrap();
        let ours = frames(&out, (160, 90)).concat();
        assert_eq!(theirs.len(), ours.len(), "{name}");
        // With the gamma of screens, 2.2.
        let mean = |bytes: &[u8]| {
            bytes.iter().map(|byte| f64::from(*byte)).sum::<f64>() / bytes.len() as f64
        };
        assert!(
            (mean(&theirs) - mean(&ours)).abs() < 12.0,
            "{name}: {} {}",
            mean(&theirs),
            mean(&ours)
        );
        assert!(
            psnr(&theirs, &ours) > 20.0,
            "{name}: {}",
            psnr(&theirs, &ours)
        );
    }
}

#[test]
fn hevc_is_decoded_to_the_same_pixels_as_by_ffmpeg() {
    for name in ["hevc.mp4", "pq.mp4"] {
        let movie = Movie::read(&Job::new(), File::open(fixture(name)).unwrap()).unwrap();
        let look = super::codec::Look::of(&movie.video).unwrap();
        let mut decoder = Codecs::Software
            .decoder(&Job::new(), &movie.video, &look)
            .unwrap();
        let bytes = std::fs::read(fixture(name)).unwrap();
        let mut ours = Vec::new();
        let mut times = Vec::new();
        let mut keep = |frame: &super::codec::Frame, shown: i64| {
            times.push(shown);
            for (index, plane) in frame.planes.iter().enumerate() {
                let half = |edge: usize| if index == 0 { edge } else { edge.div_ceil(2) };
                let super::codec::Samples::Words(words) = plane.samples else {
                    panic!("not words");
                };
                for row in words.chunks(plane.stride).take(half(frame.height)) {
                    for word in &row[..half(frame.width)] {
                        if look.depth == 8 {
                            ours.push(*word as u8);
                        } else {
                            ours.extend(word.to_le_bytes());
                        }
                    }
                }
            }
            Ok(())
        };
        for sample in &movie.video.samples {
            let from = sample.offset as usize;
            decoder
                .decode(
                    &bytes[from..from + sample.size as usize],
                    sample.shown,
                    &mut keep,
                )
                .unwrap();
        }
        decoder.finish(&mut keep).unwrap();
        assert!(times.is_sorted() && times.len() == movie.video.samples.len());
        let folder = tempfile::tempdir().unwrap();
        let raw = folder.path().join("raw");
        let path = fixture(name);
        run(
            "ffmpeg",
            &[
                "-v",
                "error",
                "-i",
                path.to_str().unwrap(),
                "-map",
                "0:v",
                "-f",
                "rawvideo",
                raw.to_str().unwrap(),
            ],
        );
        assert!(std::fs::read(raw).unwrap() == ours, "{name}: other pixels");
    }
}
