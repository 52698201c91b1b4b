//! Entry points for the fuzz targets: whatever somebody picks or sends, through the same functions that an app calls.
//!
//! Only with the feature `fuzzing`, and in tests, which run the whole committed corpus through them. A target does more
//! than wait for a panic: what is made is of the kind and size that was said and has no metadata, what is refused is the
//! file's fault and leaves nothing, and headers and pixels agree.

use std::path::Path;
use std::time::Duration;

use img_parts::jpeg::{Jpeg, markers};

use crate::file::{describe, safe_name};
use crate::photo::{self, Quality};
use crate::probe::probe;
use crate::seal::Key;
use crate::video;
use crate::voice::{self, Bitrate, Player};
use crate::{Error, Job, Kind, Result, limits};

/// A target takes any bytes; a panic is a finding.
pub type Target = fn(&[u8]);

/// All targets, by the names of their folders in `fuzz/corpus`.
pub const TARGETS: &[(&str, Target)] = &[
    ("media-picture", picture),
    ("media-sound", sound),
    ("media-movie", movie),
    ("media-probe", anything),
    ("media-name", name),
    ("media-key", key),
];

/// Memory that a job may ask for: much less than an app allows, as thousands of them run one after another.
const MEMORY: u64 = 16 << 20;

fn job() -> Job {
    Job::new().with_memory(MEMORY)
}

/// Puts the bytes in a file and looks at what a piece of work makes of it.
fn with_files(bytes: &[u8], work: impl FnOnce(&Path, &Path)) {
    // Results are flushed to the disk: one in memory where there is one.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    let folder = folder.expect("a folder for files can be made");
    let (input, output) = (folder.path().join("in"), folder.path().join("out"));
    std::fs::write(&input, bytes).expect("a file can be written");
    work(&input, &output);
}

/// Passes on what was made; of what was not, the reason is the file and there is nothing at its place.
fn checked<T>(made: Result<T>, output: &Path) -> Option<T> {
    match made {
        Ok(made) => Some(made),
        Err(error) => {
            assert!(
                matches!(
                    error,
                    Error::Unsupported(_) | Error::Damaged(_) | Error::TooLarge { .. }
                ),
                "{}: {error}",
                error.code()
            );
            assert!(!output.exists(), "an error left a file");
            None
        }
    }
}

/// A picture: what is sent of it is of its kind and size, upright and bare.
fn picture(bytes: &[u8]) {
    with_files(bytes, |input, output| {
        let Some(photo) = checked(
            photo::prepare(job(), input, output, Quality::Standard),
            output,
        ) else {
            return;
        };
        let probed = probe(job(), input).expect("what can be prepared can be looked at");
        let made = std::fs::read(output).expect("what was made is there");
        let again = probe(job().with_memory(8 * MEMORY), output).expect("what was made is right");
        assert_eq!(made.len() as u64, photo.bytes);
        assert_eq!(again.kind, photo.kind);
        assert_eq!(again.size, Some((photo.width, photo.height)));
        assert!(photo.preview.len() <= limits::PREVIEW);
        assert_eq!(probed.moving, again.moving);
        // Shrinking can round to a square, and to nothing else.
        let (width, height) = probed.size.expect("a picture has a size");
        let lies = photo.width.cmp(&photo.height);
        assert!(
            lies.is_eq() || lies == width.cmp(&height),
            "it lies on its side"
        );
        bare(&made, photo.kind);
        bare(&photo.preview, Kind::Jpeg);
    });
}

/// Fails where a file has parts that are not needed to show it.
fn bare(bytes: &[u8], kind: Kind) {
    match kind {
        Kind::Jpeg => {
            let parts = Jpeg::from_bytes(bytes.to_vec().into()).expect("our JPEG is one");
            for part in parts.segments() {
                let marker = part.marker();
                let jfif = marker == markers::APP0 && part.contents().starts_with(b"JFIF\0");
                // How inks were stored is said there, and nothing else.
                let adobe = marker == markers::APP14 && part.contents().len() == 12;
                let words =
                    (markers::APP0..=markers::APP15).contains(&marker) || marker == markers::COM;
                assert!(!words || jfif || adobe, "metadata in segment {marker:x}");
            }
        }
        Kind::Png => {
            let mut rest = bytes.get(8..).unwrap_or_default();
            while let Some((length, after)) = rest.split_first_chunk::<4>() {
                let length = u32::from_be_bytes(*length) as usize;
                let name = after.get(..4).unwrap_or_default();
                assert!(
                    [&b"IHDR"[..], b"PLTE", b"tRNS", b"IDAT", b"IEND"].contains(&name),
                    "metadata in a PNG's chunk {name:?}"
                );
                rest = after.get(4 + length + 4..).unwrap_or_default();
            }
        }
        Kind::Gif => {}
        kind => panic!("{kind:?} is never sent as a picture"),
    }
}

/// A recording: made a message, which can be played from everywhere and repackaged.
fn sound(bytes: &[u8]) {
    with_files(bytes, |input, output| {
        played(input);
        if let Some(caf) = checked(voice::to_caf(job(), input, output), output) {
            assert_eq!(
                Player::open(input, 48_000)
                    .map(|player| player.duration())
                    .ok(),
                Some(caf)
            );
            std::fs::remove_file(output).expect("what was made is there");
        }
        // Whatever it is, a file of the app's own that a crash has damaged.
        if let Err(error) = voice::recover(input) {
            panic!("{error}");
        }
        if let Some(voice) = checked(voice::prepare(job(), input, output, Bitrate::Low), output) {
            let player = Player::open(output, 16_000).expect("our message can be played");
            assert_eq!(player.duration(), voice.duration);
            assert!(voice.waveform.iter().all(|bar| *bar <= 100));
        }
    });
}

/// Plays from the beginning, the middle and the end, at rates that the codec has and has not.
fn played(path: &Path) {
    for rate in [16_000, 44_100] {
        let player = match Player::open(path, rate) {
            Ok(player) => Some(player),
            Err(error) => checked::<Player>(Err(error), Path::new("")),
        };
        let Some(mut player) = player else { return };
        let all = player.duration();
        let mut samples = [0; 2048];
        for place in [all, all / 2, Duration::ZERO] {
            player.seek(place).expect("what could be opened has places");
            // A packet may be broken in itself, which nobody sees who does not decode it.
            while let Ok(count) = player.read(&mut samples) {
                if count < samples.len() {
                    assert!(player.position() <= all + Duration::from_millis(1));
                    break;
                }
            }
        }
    }
}

/// Any file that somebody picked or got, of whatever kind.
fn anything(bytes: &[u8]) {
    with_files(bytes, |input, output| {
        let described = describe(input, "a.pdf").expect("any file can be described");
        assert_eq!(described.bytes, bytes.len() as u64);
        if let Some(probed) = checked(probe(job(), input), output) {
            assert_eq!(probed.bytes, bytes.len() as u64);
            assert_eq!(probed.kind, Kind::of(bytes));
            if let Some((width, height)) = probed.size {
                assert!(width > 0 && height > 0);
            }
        }
    });
}

/// The name of a file.
fn name(bytes: &[u8]) {
    let name = String::from_utf8_lossy(bytes);
    let safe = safe_name(&name);
    assert!(!safe.is_empty() && safe.len() <= 160, "{}", safe.len());
    assert!(!safe.starts_with('.') && !safe.ends_with(['.', ' ']));
    assert!(!safe.contains([
        '/', '\\', ':', '\0', '\n', '\u{202e}', '\u{2066}', '\u{200b}'
    ]));
    assert_eq!(safe_name(&safe), safe, "a safe name stays as it is");
}

/// A video: what is sent of it plays as long as it was said to, and has boxes for pictures and sound alone. What can be made
/// fit to send passes the check of received ones.
fn movie(bytes: &[u8]) {
    // A picture takes a millisecond however few bytes say what is in it: small ones, and the first of them.
    let job = || job().with_memory(MEMORY / 4);
    let options = video::Options {
        end: Some(Duration::from_secs(1)),
        threads: 1,
        ..video::Options::new(Quality::Standard)
    };
    with_files(bytes, |input, output| {
        let seen = video::check(job(), input);
        let made = video::prepare(job(), input, output, &options);
        let Some(made) = checked(made, output) else {
            checked(seen, output);
            return;
        };
        seen.expect("what can be prepared can be looked at");
        let again = video::check(job(), output).expect("what was made is right");
        assert_eq!((again.width, again.height), (made.width, made.height));
        assert_eq!(again.duration, made.duration);
        assert!(again.plays || again.sound == Some("Opus"));
        assert_eq!(again.sound.is_some(), made.sound);
        bare(&made.preview, Kind::Jpeg);
        bare(&made.poster, Kind::Jpeg);
        let file = std::fs::read(output).expect("what was made is there");
        assert_eq!(file.len() as u64, made.bytes);
        // Nothing is in it but what is written anew.
        let twice = output.with_file_name("twice");
        let made = video::prepare(job(), output, &twice, &options).expect("what was made is right");
        if made.remuxed {
            assert!(std::fs::read(twice).expect("what was made is there") == file);
        }
    });
}

/// What follows the `#` of a link.
fn key(bytes: &[u8]) {
    let Ok(fragment) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Some(key) = Key::from_fragment(fragment) {
        assert_eq!(key.fragment(), fragment.to_ascii_lowercase());
        assert!(!format!("{key:?}").contains(&key.fragment()[..8]));
    }
}
