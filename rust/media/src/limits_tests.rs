//! What is promised in numbers. Memory and processor time are measured in a process of its own for each file: this
//! test program, which starts itself again.

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use ogg::{PacketWriteEndInfo, PacketWriter};
use turbojpeg::{Compressor, PixelFormat, Subsamp};

use crate::hostile_tests::{bombs, prepare};
use crate::testing::{bytes_of, fixture};
use crate::{Error, Job, Kind, Result, file, job, limits, photo, seal, video, voice};

const CHILD: &str = "CAUSEWAY_MEDIA_MEASURED";
const MB: u64 = 1 << 20;

/// What a piece of work cost a process.
#[derive(Debug)]
struct Cost {
    /// Processor time of all threads in milliseconds, to ten of them.
    cpu: u64,
    /// Memory at its highest in bytes, all that the process has: 15 MB before it does anything.
    peak: u64,
    /// `done`, or the error's code.
    end: String,
}

/// The process that [`measured`] starts; nothing when it is started as a test.
#[test]
fn one_piece_of_work_for_the_tests_that_measure() {
    let Ok(task) = std::env::var(CHILD) else {
        return;
    };
    let [what, input, output] = task.split('\n').collect::<Vec<_>>()[..] else {
        panic!("{task}");
    };
    let (input, output) = (Path::new(input), Path::new(output));
    let begin = ticks();
    let end = match what {
        "seal" => seal::seal(Job::new(), input, output).map(drop),
        _ => prepare(input, output, Kind::of(&std::fs::read(input).unwrap())),
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.unwrap().trim().trim_end_matches(" kB");
    let end = end.map_or_else(|error| error.code(), |()| "done");
    println!("\nmeasured {} {peak} {end}", (ticks() - begin) * 10);
}

/// Processor time of this process in hundredths of a second, which is what the fields are in everywhere.
fn ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap().split(' ').collect();
    fields[12].parse::<u64>().unwrap() + fields[13].parse::<u64>().unwrap()
}

/// Does a piece of work in a process of its own.
fn measured(what: &str, input: &Path) -> Cost {
    let output = input.with_extension("out");
    let test = "limits_tests::one_piece_of_work_for_the_tests_that_measure";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(
            CHILD,
            [what, input.to_str().unwrap(), output.to_str().unwrap()].join("\n"),
        )
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    let line = said.lines().find_map(|line| line.strip_prefix("measured "));
    let line = line.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&child.stderr)));
    let [cpu, peak, end] = line.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{line}");
    };
    assert_eq!(output.exists(), end == "done", "{line}");
    Cost {
        cpu: cpu.parse().unwrap(),
        peak: peak.parse::<u64>().unwrap() * 1024,
        end: end.into(),
    }
}

// --- files that are small and become large ------------------------------------------------------------------

/// A grey picture of nothing, as PNG.
fn black(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::NoFilter)
        .write_image(
            &vec![0; (width * height) as usize],
            width,
            height,
            ExtendedColorType::L8,
        )
        .unwrap();
    bytes
}

/// A small PNG with a colour profile that unpacks to 100 MB.
fn png_with_a_large_profile() -> Vec<u8> {
    let packed = black(10_000, 10_000);
    let mut chunk = b"iCCPx\0\0".to_vec();
    let mut rest = &packed[8..];
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        if after.starts_with(b"IDAT") {
            chunk.extend(&after[4..4 + length]);
        }
        rest = &after[4 + length + 4..];
    }
    let mut bytes = black(8, 8);
    let length = chunk.len() as u32 - 4;
    let sum = crate::testing::crc32(&chunk).to_be_bytes();
    let made = [&length.to_be_bytes()[..], &chunk, &sum].concat();
    // After the header.
    bytes.splice(33..33, made);
    bytes
}

/// Frames of 16 million pixels each, as many as are just too many.
fn gif_of_large_frames() -> Vec<u8> {
    let edge = 4000_u16;
    let mut frame = gif::Frame::from_indexed_pixels(
        edge,
        edge,
        vec![0; usize::from(edge) * usize::from(edge)],
        None,
    );
    frame.make_lzw_pre_encoded();
    let mut bytes = Vec::new();
    let mut writer = gif::Encoder::new(&mut bytes, edge, edge, &[0, 0, 0, 255, 255, 255]).unwrap();
    for _ in 0..=limits::GIF_PIXELS / (u64::from(edge) * u64::from(edge)) {
        writer.write_lzw_pre_encoded_frame(&frame).unwrap();
    }
    drop(writer);
    bytes
}

/// Ogg Opus of so many packets of 120 ms, each of a single byte, whose end is said to be at `end`.
fn opus_of(packets: u32, end: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut pages = PacketWriter::new(&mut bytes);
    let head = b"OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0".to_vec();
    let page = PacketWriteEndInfo::EndPage;
    pages.write_packet(head, 1, page, 0).unwrap();
    let tags = b"OpusTags\0\0\0\0\0\0\0\0".to_vec();
    pages.write_packet(tags, 1, page, 0).unwrap();
    for packet in 1..=packets {
        let info = match packet {
            last if last == packets => PacketWriteEndInfo::EndStream,
            packet if packet % 50 == 0 => page,
            _ => PacketWriteEndInfo::NormalPacket,
        };
        // Speech of 60 ms, two frames of no bytes: silence.
        let at = if packet == packets {
            end
        } else {
            u64::from(packet) * 5760
        };
        pages.write_packet(vec![0x19], 1, info, at).unwrap();
    }
    drop(pages);
    bytes
}

/// A TIFF that is all header.
fn tiff_of(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0\x05\0".to_vec();
    for (tag, value) in [
        (256_u16, width),
        (257, height),
        (262, 1),
        (273, 8),
        (279, 4),
    ] {
        bytes.extend(tag.to_le_bytes());
        bytes.extend([4, 0, 1, 0, 0, 0]);
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend([0; 4]);
    bytes
}

/// A WebP that says it is as large as one can be.
fn large_webp() -> Vec<u8> {
    let mut bytes = bytes_of("photo.webp");
    let begin = bytes
        .windows(3)
        .position(|window| window == [0x9d, 0x01, 0x2a]);
    let at = begin.unwrap() + 3;
    bytes[at..at + 4].copy_from_slice(&[0xff, 0x3f, 0xff, 0x3f]);
    bytes
}

#[test]
fn bombs_are_refused_within_a_third_of_a_second_and_64_mb() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    let mut bombs: Vec<_> = bombs()
        .into_iter()
        .map(|case| (case.name, case.bytes))
        .collect();
    for (name, bytes) in [
        ("GIF of 25 frames of 16 MP", gif_of_large_frames()),
        ("Ogg of two hours in 70 kB", opus_of(60_010, 345_657_600)),
        ("TIFF of 65,000 × 65,000", tiff_of(65_000, 65_000)),
        ("WebP of 16,383 × 16,383", large_webp()),
        ("PNG of 100 MP in 100 kB", black(10_000, 10_000)),
    ] {
        bombs.push((name.into(), bytes));
    }
    bombs.extend(video::bombs::all());
    let mut wrong = Vec::new();
    for (name, bytes) in &bombs {
        std::fs::write(&path, bytes).unwrap();
        let cost = measured("prepare", &path);
        let refused = ["unsupported", "damaged", "too-large"].contains(&cost.end.as_str());
        if !refused || cost.cpu > 300 || cost.peak > 64 * MB {
            wrong.push(format!("{name}: {cost:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_unpacks_to_much_in_a_file_that_is_right_costs_little() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    for (name, bytes, cpu) in [
        ("a profile of 100 MB", png_with_a_large_profile(), 600),
        ("an end at 2 to the 62", opus_of(3, 1 << 62), 300),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        let cost = measured("prepare", &path);
        assert!(cost.cpu <= cpu && cost.peak <= 64 * MB, "{name}: {cost:?}");
        let _ = std::fs::remove_file(path.with_extension("out"));
    }
}

// --- large files --------------------------------------------------------------------------------------------

/// Noise on a gradient: nothing of it can be left out.
fn noise(width: usize, height: usize, channels: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let one = |at: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (at * 200 / (width * height * channels)) as u8 + (state >> 28) as u8
    };
    (0..width * height * channels).map(one).collect()
}

fn jpeg_of(edge: usize, format: PixelFormat, subsamp: Subsamp, progressive: bool) -> Vec<u8> {
    let channels = format.size();
    let pixels = noise(edge, edge, channels);
    let mut turbo = Compressor::new().unwrap();
    turbo.set_quality(90).unwrap();
    turbo.set_subsamp(subsamp).unwrap();
    turbo.set_progressive(progressive).unwrap();
    turbo
        .compress_to_vec(turbojpeg::Image {
            pixels: &pixels[..],
            width: edge,
            pitch: edge * channels,
            height: edge,
            format,
        })
        .unwrap()
}

/// A drawing that can be seen through, of as many pixels as are sent without loss.
fn large_drawing() -> Vec<u8> {
    let edge = 4096_u32;
    let pixel = |at: u32| {
        let (x, y) = (at % edge, at / edge);
        [
            (x / 64) as u8,
            (y / 64) as u8,
            (x / 512 + y / 512) as u8,
            128 + (x / 100 % 100) as u8,
        ]
    };
    let pixels: Vec<u8> = (0..edge * edge).flat_map(pixel).collect();
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Sub)
        .write_image(&pixels, edge, edge, ExtendedColorType::Rgba8)
        .unwrap();
    bytes
}

#[test]
fn no_photo_takes_more_memory_than_its_job_may_ask_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    let (rgb, inks) = (PixelFormat::RGB, PixelFormat::CMYK);
    for (name, bytes, done) in [
        (
            "progressive",
            jpeg_of(6000, rgb, Subsamp::Sub2x2, true),
            true,
        ),
        (
            "colour in every pixel",
            jpeg_of(6000, rgb, Subsamp::None, false),
            true,
        ),
        ("inks", jpeg_of(5000, inks, Subsamp::None, false), true),
        (
            "inks, too many",
            jpeg_of(6000, inks, Subsamp::None, true),
            false,
        ),
        ("a drawing", large_drawing(), true),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        drop(bytes);
        let cost = measured("prepare", &path);
        assert_eq!(cost.end, if done { "done" } else { "too-large" }, "{name}");
        // The process itself has some 15 MB.
        assert!(cost.peak < job::MEMORY + 16 * MB, "{name}: {cost:?}");
        let _ = std::fs::remove_file(path.with_extension("out"));
    }
}

/// A recording of so many minutes, as a telephone has them.
fn recording(path: &Path, minutes: usize) {
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: 8000,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut wav = hound::WavWriter::create(path, spec).unwrap();
    for at in 0..minutes * 60 * 8000 {
        let loud = if at / 2000 % 3 == 0 { 50 } else { 4000 };
        wav.write_sample((at as i16 % 40 - 20) * (loud / 20))
            .unwrap();
    }
    wav.finalize().unwrap();
}

/// A file of so many megabytes that takes no room on the disk.
fn hole(path: &Path, megabytes: u64) {
    let file = std::fs::File::create(path).unwrap();
    file.set_len(megabytes * MB).unwrap();
}

#[test]
fn what_is_streamed_takes_as_little_memory_however_long_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    recording(&path, 4);
    let cost = measured("prepare", &path);
    assert!(cost.end == "done" && cost.peak < 32 * MB, "{cost:?}");
    std::fs::remove_file(path.with_extension("out")).unwrap();
    hole(&path, 100);
    let cost = measured("seal", &path);
    assert!(cost.end == "done" && cost.peak < 32 * MB, "{cost:?}");
}

#[test]
fn a_job_that_may_ask_for_little_is_refused_before_anything_is_decoded() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("out");
    for name in [
        "phone.jpg",
        "cmyk.jpg",
        "conversation.png",
        "photo.tiff",
        "photo.bmp",
        "photo.webp",
        "still.gif",
        "moving.gif",
        "phone.heic",
    ] {
        let job = Job::new().with_memory(50_000);
        let made = photo::prepare(job, &fixture(name), &output, photo::Quality::Hd);
        assert!(
            matches!(made, Err(Error::TooLarge { limit: 50_000, .. })),
            "{name}: {made:?}"
        );
    }
    assert!(!output.exists());
}

// --- in time ------------------------------------------------------------------------------------------------

/// A second of a large video, by ffmpeg.
fn filmed(path: &Path) {
    let pictures = "testsrc2=size=1920x1080:rate=30:duration=1,format=yuv420p";
    let made = Command::new("ffmpeg")
        .args([
            "-v", "error", "-y", "-f", "lavfi", "-i", pictures, "-c:v", "libx264",
        ])
        .args(["-preset", "ultrafast", "-f", "mp4"])
        .arg(path)
        .status();
    assert!(made.unwrap().success());
}

type Work = fn(Job, &Path, &Path) -> Result<()>;

/// Every kind of job, with something to do for it that takes a while.
fn kinds(folder: &Path) -> Vec<(&'static str, Work)> {
    let put = |name: &str, bytes: &[u8]| {
        let mut file = std::fs::File::create(folder.join(name)).unwrap();
        file.write_all(bytes).unwrap();
    };
    put(
        "photo",
        &jpeg_of(6000, PixelFormat::RGB, Subsamp::Sub2x2, true),
    );
    put("drawing", &large_drawing());
    put("caf", &opus_of(59_000, 59_000 * 5760));
    recording(&folder.join("voice"), 30);
    for name in ["seal", "open", "file"] {
        hole(&folder.join(name), 1000);
    }
    let photo: Work = |job, from, to| photo::prepare(job, from, to, photo::Quality::Hd).map(drop);
    filmed(&folder.join("video"));
    vec![
        ("photo", photo),
        ("drawing", photo),
        ("voice", |job, from, to| {
            voice::prepare(job, from, to, voice::Bitrate::Standard).map(drop)
        }),
        ("video", |job, from, to| {
            let options = video::Options::new(photo::Quality::Standard);
            video::prepare(job, from, to, &options).map(drop)
        }),
        ("caf", |job, from, to| {
            voice::to_caf(job, from, to).map(drop)
        }),
        ("file", |job, from, to| {
            file::prepare(job, from, "a", to).map(drop)
        }),
        ("seal", |job, from, to| seal::seal(job, from, to).map(drop)),
        ("open", |job, from, to| {
            let key = seal::Key::from_fragment(&"7".repeat(88)).unwrap();
            seal::open(job, from, &key, to).map(drop)
        }),
    ]
}

/// What is left of a job that was stopped goes on for a moment; then there is nothing of it.
fn gone(folder: &Path, before: usize) {
    let begin = Instant::now();
    while std::fs::read_dir(folder).unwrap().count() > before {
        assert!(
            begin.elapsed() < Duration::from_secs(60),
            "something is left"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The promise is for a machine that has time for it; one of a few tries must find it so.
const TRIES: usize = 8;

#[test]
fn every_kind_of_job_answers_to_a_cancel_and_to_its_deadline_within_100_ms() {
    let folder = tempfile::tempdir().unwrap();
    let kinds = kinds(folder.path());
    let before = std::fs::read_dir(folder.path()).unwrap().count();
    let output = folder.path().join("out");
    for (name, work) in kinds {
        let input = folder.path().join(name);
        let late = |_| {
            let (began, begun) = mpsc::channel();
            let job = Job::new().watched(move |_| {
                let _ = began.send(());
            });
            let cancel = job.handle();
            let canceller = std::thread::spawn(move || {
                begun.recv().unwrap();
                std::thread::sleep(Duration::from_millis(20));
                let now = Instant::now();
                cancel.cancel().then_some(now)
            });
            let ended = work(job, &input, &output);
            let end = Instant::now();
            let at = canceller.join().unwrap();
            assert!(matches!(ended, Err(Error::Cancelled)), "{name}: {ended:?}");
            end - at.expect("it was in time")
        };
        let soonest = (0..TRIES).map(late).min().unwrap();
        assert!(soonest < Duration::from_millis(100), "{name}: {soonest:?}");
        let late = |_| {
            let begin = Instant::now();
            let ended = work(
                Job::new().within(Duration::from_millis(20)),
                &input,
                &output,
            );
            assert!(matches!(ended, Err(Error::TooLate)), "{name}: {ended:?}");
            begin.elapsed()
        };
        let soonest = (0..TRIES).map(late).min().unwrap();
        assert!(soonest < Duration::from_millis(120), "{name}: {soonest:?}");
        gone(folder.path(), before);
    }
}
