//! How large videos become, and what stops one. Large inputs are made by ffmpeg while the tests run.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use super::{Options, prepare};
use crate::photo::Quality;
use crate::testing::fixture;
use crate::{Error, Job};

/// A video that ffmpeg makes: its own pictures of this size and length, with noise that costs bits.
fn filmed(folder: &Path, size: &str, seconds: u32, words: &[&str]) -> PathBuf {
    let path = folder.join("in.mp4");
    let pictures = format!(
        "testsrc2=size={size}:rate=30:duration={seconds},noise=alls=12:allf=t,format=yuv420p"
    );
    let tone = format!("sine=frequency=440:duration={seconds}");
    let output = Command::new("ffmpeg")
        .args([
            "-v", "error", "-y", "-f", "lavfi", "-i", &pictures, "-f", "lavfi", "-i", &tone,
        ])
        .args([
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-g",
            "30",
            "-c:a",
            "aac",
        ])
        .args(words)
        .arg(&path)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    path
}

fn edges(path: &Path) -> (u32, u32) {
    let seen = super::check(Job::new(), path).unwrap();
    (seen.width, seen.height)
}

#[test]
fn it_fits_or_there_is_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let input = filmed(folder.path(), "640x360", 4, &["-crf", "12"]);
    let out = folder.path().join("out.mp4");
    let mut last = u32::MAX;
    // Half a megabyte is plenty, 160 kB are tight: fewer pixels.
    for limit in [1_000_000, 400_000, 160_000] {
        let options = Options {
            limit,
            ..Options::new(Quality::Standard)
        };
        let video = prepare(Job::new(), &input, &out, &options).unwrap();
        assert!(video.bytes <= limit && video.bytes == std::fs::metadata(&out).unwrap().len());
        // Not half of what was allowed for fear of the limit.
        assert!(
            video.bytes * 10 >= limit * 4 || limit > 900_000,
            "{} of {limit}",
            video.bytes
        );
        assert!(video.width <= last, "{} of {limit}", video.width);
        assert!((video.duration.as_secs_f64() - 4.0).abs() < 0.1);
        last = video.width;
        std::fs::remove_file(&out).unwrap();
    }
    assert!(last < 640);
    let options = Options {
        limit: 60_000,
        ..Options::new(Quality::Standard)
    };
    let error = prepare(Job::new(), &input, &out, &options).unwrap_err();
    let Error::TooLarge { value, limit, .. } = error else {
        panic!("{error}");
    };
    assert!(limit == 60_000 && value > limit, "{value}");
    assert!(!out.exists());
}

#[test]
fn large_ones_become_small_with_one_thread_and_with_two() {
    let folder = tempfile::tempdir().unwrap();
    let input = filmed(folder.path(), "1920x1080", 2, &["-bf", "2"]);
    for threads in [1, 2] {
        let out = folder.path().join(format!("{threads}.mp4"));
        let options = Options {
            threads,
            ..Options::new(Quality::Standard)
        };
        let video = prepare(Job::new(), &input, &out, &options).unwrap();
        assert_eq!((video.width, video.height), (1280, 720));
        assert_eq!(edges(&out), (1280, 720));
        assert_eq!(super::check(Job::new(), &out).unwrap().frames, 60);
        // Noise needs more than there is; the rate is held within a quarter.
        assert!(video.bytes < 2_500_000 / 8 * 2 * 5 / 4, "{}", video.bytes);
    }
}

#[test]
fn fast_pictures_are_thinned_out_at_their_times() {
    let folder = tempfile::tempdir().unwrap();
    let input = filmed(
        folder.path(),
        "320x180",
        2,
        &["-vf", "fps=120", "-crf", "10"],
    );
    let out = folder.path().join("out.mp4");
    let options = Options {
        limit: 400_000,
        ..Options::new(Quality::Standard)
    };
    let video = prepare(Job::new(), &input, &out, &options).unwrap();
    let seen = super::check(Job::new(), &out).unwrap();
    assert_eq!((seen.frames, video.duration), (60, seen.duration));
    assert!(
        (video.duration.as_secs_f64() - 2.0).abs() < 0.05,
        "{video:?}"
    );
}

#[test]
fn a_cancel_is_answered_at_once_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let input = filmed(folder.path(), "1280x720", 6, &["-crf", "10"]);
    let out = folder.path().join("out.mp4");
    let (said, heard) = std::sync::mpsc::channel();
    let job = Job::new().watched(move |done| {
        let _ = said.send(done);
    });
    let cancel = job.handle();
    let waiting = std::thread::spawn(move || {
        let mut last = 0.0;
        // Well into it.
        for done in heard {
            assert!(done >= last, "{done} after {last}");
            last = done;
            if done > 0.1 {
                break;
            }
        }
        assert!(cancel.cancel());
        Instant::now()
    });
    let made = prepare(job, &input, &out, &Options::new(Quality::Standard));
    let took = waiting.join().unwrap().elapsed();
    assert!(matches!(made, Err(Error::Cancelled)), "{made:?}");
    // 100 ms on a machine that does nothing else.
    assert!(took < Duration::from_secs(2), "{took:?}");
    assert!(!out.exists());
}

#[test]
fn memory_is_asked_for_before_anything_is_decoded() {
    let (folder, input) = (tempfile::tempdir().unwrap(), fixture("hevc.mp4"));
    let out = folder.path().join("out.mp4");
    let job = Job::new().with_memory(100_000);
    let made = prepare(job, &input, &out, &Options::new(Quality::Standard));
    assert!(
        matches!(
            made,
            Err(Error::TooLarge {
                what: "memory in bytes",
                ..
            })
        ),
        "{made:?}"
    );
    let job = Job::new().within(Duration::ZERO);
    let made = prepare(job, &input, &out, &Options::new(Quality::Standard));
    assert!(matches!(made, Err(Error::TooLate)), "{made:?}");
    assert!(!out.exists());
}
