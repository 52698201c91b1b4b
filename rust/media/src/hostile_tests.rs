//! A table of damaged and hostile files, made here from good ones, and what must happen with each: an error of the
//! right kind, soon, and never a panic, a hang, or half a picture.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::testing::bytes_of;
use crate::{Error, Job, Kind, photo, probe, video, voice};

/// What must happen.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Must {
    /// An error that says that the file is at fault, from probing or from preparing.
    Fail,
    /// Either that or a whole result: what was changed may not matter.
    End,
}

pub(crate) struct Case {
    pub name: String,
    pub bytes: Vec<u8>,
    must: Must,
}

const PICTURES: [&str; 11] = [
    "phone.jpg",
    "cmyk.jpg",
    "diagram.png",
    "photo.tiff",
    "photo.bmp",
    "photo.webp",
    "transparent.webp",
    "still.gif",
    "moving.gif",
    "phone.heic",
    "deep.heic",
];
const RECORDINGS: [&str; 5] = [
    "speech.wav",
    "speech.m4a",
    "speech.mp3",
    "speech-vorbis.ogg",
    "speech-opus.ogg",
];

const VIDEOS: [&str; 9] = [
    "baseline.mp4",
    "high.mp4",
    "fragmented.mp4",
    "plain.mov",
    "phone.3gp",
    "edited.mp4",
    "wide.mp4",
    "hevc.mp4",
    "pq.mp4",
];

/// A number that is the same in every run.
fn random(seed: &mut u64) -> u64 {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

fn cut(cases: &mut Vec<Case>, name: &str, whole: &[u8]) {
    for (part, of) in [
        (1, 1000),
        (1, 100),
        (1, 10),
        (1, 4),
        (1, 2),
        (2, 3),
        (9, 10),
        (97, 100),
    ] {
        let must = if name == "speech.mp3" {
            Must::End
        } else {
            Must::Fail
        };
        let bytes = whole[..whole.len() * part / of].to_vec();
        cases.push(Case {
            name: format!("{name}, {part}/{of} of it"),
            bytes,
            must,
        });
    }
}

fn damage(cases: &mut Vec<Case>, name: &str, whole: &[u8]) {
    let mut seed = name.len() as u64;
    let mut push = |what: String, bytes| {
        cases.push(Case {
            name: format!("{name}, {what}"),
            bytes,
            must: Must::End,
        })
    };
    // Lengths and counts are at the beginning of most formats.
    for round in 0..6 {
        let mut bytes = whole.to_vec();
        for _ in 0..4 {
            let at = random(&mut seed) as usize % bytes.len().min(600);
            bytes[at] =
                [0, 0xff, 0x7f, 0x80, random(&mut seed) as u8][random(&mut seed) as usize % 5];
        }
        push(format!("beginning changed, {round}"), bytes);
    }
    for round in 0..4 {
        let mut bytes = whole.to_vec();
        for _ in 0..20 {
            let at = random(&mut seed) as usize % bytes.len();
            bytes[at] ^= 1 << (random(&mut seed) % 8);
        }
        push(format!("bits flipped, {round}"), bytes);
    }
    let middle = whole.len() / 2;
    push(
        "zeros in the middle".into(),
        [&whole[..middle], &[0; 4096], &whole[middle..]].concat(),
    );
    push(
        "a piece missing".into(),
        [&whole[..middle], &whole[(middle + 777).min(whole.len())..]].concat(),
    );
    push("twice".into(), [whole, whole].concat());
}

/// Files that are small and say that they are huge, or go round in circles.
pub(crate) fn bombs() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut push = |name: &str, bytes: Vec<u8>| {
        cases.push(Case {
            name: name.into(),
            bytes,
            must: Must::Fail,
        })
    };
    let put = |name: &str, at: usize, with: &[u8]| {
        let mut bytes = bytes_of(name);
        bytes[at..at + with.len()].copy_from_slice(with);
        bytes
    };
    let phone = bytes_of("phone.jpg");
    // The last one: the first is that of the thumbnail.
    let frame = phone
        .windows(3)
        .rposition(|window| window == [0xff, 0xc0, 0])
        .unwrap();
    for (height, width) in [
        (65_000_u16, 65_000_u16),
        (0, 100),
        (65_535, 1),
        (30_000, 30_000),
    ] {
        let size = [height.to_be_bytes(), width.to_be_bytes()].concat();
        push(
            &format!("JPEG of {width} × {height}"),
            put("phone.jpg", frame + 5, &size),
        );
    }
    for (width, height) in [
        (65_000_u32, 65_000_u32),
        (u32::MAX, u32::MAX),
        (0, 0),
        (1 << 31, 1),
        (100_000, 2),
    ] {
        let size = [width.to_be_bytes(), height.to_be_bytes()].concat();
        push(
            &format!("PNG of {width} × {height}"),
            put("diagram.png", 16, &size),
        );
        let size = [width.to_le_bytes(), height.to_le_bytes()].concat();
        push(
            &format!("BMP of {width} × {height}"),
            put("photo.bmp", 18, &size),
        );
    }
    push("GIF of 65,535 × 65,535", put("moving.gif", 6, &[0xff; 4]));
    // 1,200 frames of one pixel.
    let mut gif = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff".to_vec();
    for _ in 0..1200 {
        gif.extend(b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0");
    }
    gif.push(0x3b);
    push("GIF of 1,200 frames", gif);
    for name in ["phone.heic", "deep.heic"] {
        let heic = bytes_of(name);
        let size = heic
            .windows(4)
            .position(|window| window == b"ispe")
            .unwrap();
        push(
            &format!("{name} of 4 billion pixels each way"),
            put(name, size + 8, &[0xff; 8]),
        );
    }
    let wav = bytes_of("speech.wav");
    let data = wav.windows(4).position(|window| window == b"data").unwrap();
    push(
        "WAV of 4 GB",
        put("speech.wav", data + 4, &[0xff, 0xff, 0xff, 0xfe]),
    );
    push("WAV of 0 channels", put("speech.wav", 22, &[0, 0]));
    push(
        "WAV of 65,535 channels",
        put("speech.wav", 22, &[0xff, 0xff]),
    );
    push("WAV of 0 Hz", put("speech.wav", 24, &[0; 4]));
    push("WAV of 4 GHz", put("speech.wav", 24, &[0xff; 4]));
    push("WAV of 1 Hz", put("speech.wav", 24, &[1, 0, 0, 0]));
    let opus = bytes_of("speech-opus.ogg");
    // Every page has a checksum, so each of these is a page that is not right.
    push(
        "Ogg with another number of segments",
        put("speech-opus.ogg", 26, &[255]),
    );
    push("Ogg without its first page", opus[47..].to_vec());
    push("Ogg of headers alone", opus[..300].to_vec());
    let m4a = bytes_of("speech.m4a");
    for name in [b"stsz", b"stco", b"stsc", b"stts"] {
        let at = m4a.windows(4).position(|window| window == name).unwrap();
        push(
            &format!("M4A, {} of 4 billion", String::from_utf8_lossy(name)),
            put("speech.m4a", at + 8, &[0xff; 8]),
        );
    }
    push("an empty file", Vec::new());
    push("a megabyte of zeros", vec![0; 1 << 20]);
    push("a megabyte of 0xff", vec![0xff; 1 << 20]);
    // Boxes in boxes in boxes.
    let mut nested = b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42".to_vec();
    for depth in (1..2000_u32).rev() {
        nested.extend((depth * 8).to_be_bytes());
        nested.extend(b"moov");
    }
    push("MP4 of nested boxes", nested);
    cases
}

fn table() -> Vec<Case> {
    let mut cases = Vec::new();
    for name in PICTURES.into_iter().chain(RECORDINGS).chain(VIDEOS) {
        let whole = bytes_of(name);
        cut(&mut cases, name, &whole);
        damage(&mut cases, name, &whole);
    }
    cases.extend(bombs());
    cases.extend(video::bombs::all().into_iter().map(|(name, bytes)| Case {
        name,
        bytes,
        must: Must::Fail,
    }));
    cases
}

/// Does with a file what is done with one that somebody picked.
pub(crate) fn prepare(path: &Path, out: &Path, kind: Kind) -> crate::Result<()> {
    let video = probe::probe(Job::new(), path)?.video.is_some();
    if video {
        video::check(Job::new(), path)?;
        let options = video::Options {
            end: Some(Duration::from_secs(5)),
            ..video::Options::new(photo::Quality::Standard)
        };
        video::prepare(Job::new(), path, out, &options).map(drop)
    } else if kind.is_picture() {
        photo::prepare(Job::new(), path, out, photo::Quality::Standard).map(drop)
    } else {
        voice::prepare(Job::new(), path, out, voice::Bitrate::Standard).map(drop)
    }
}

#[test]
fn every_file_of_the_table_of_hostile_ones_ends_as_it_must() {
    let cases = table();
    assert!(cases.len() >= 300, "{}", cases.len());
    let folder = tempfile::tempdir().unwrap();
    let (path, out) = (folder.path().join("in"), folder.path().join("out"));
    let mut wrong = Vec::new();
    for case in &cases {
        std::fs::write(&path, &case.bytes).unwrap();
        let begin = Instant::now();
        let result = prepare(&path, &out, Kind::of(&case.bytes));
        let took = begin.elapsed();
        let right = match &result {
            Ok(()) => case.must == Must::End,
            // A codec that panics is caught, and still one that has to be mended or shielded.
            Err(
                Error::Codec(_)
                | Error::Io(_)
                | Error::Cancelled
                | Error::TooLate
                | Error::NotAuthentic,
            ) => false,
            Err(Error::Unsupported(_) | Error::Damaged(_) | Error::TooLarge { .. }) => true,
        };
        // 0.3 s on a machine that does nothing else; this one does.
        let soon = took < Duration::from_secs(if case.must == Must::Fail { 5 } else { 20 });
        if !right || !soon || (result.is_err() && out.exists()) {
            wrong.push(format!("{}: {result:?} after {took:?}", case.name));
        }
        let _ = std::fs::remove_file(&out);
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}
