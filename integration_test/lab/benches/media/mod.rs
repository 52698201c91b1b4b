//! Photos, voice messages, videos and sealing, beside the programs that everybody uses for them: CPU time of one thread, at
//! equal quality, which is said; memory at its highest. `quality` says how alike two results are, `run` how they are
//! measured.
//!
//! Ours is measured as a process of its own too (`child media …`), so that starting it counts for both. They take
//! turns, so that what else the machine does falls on both.

mod quality;
mod run;
mod video;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use causeway_lab::programs::{build_dir, find_program};
use causeway_media::{Job, photo, seal, voice};

use self::run::{ffmpeg, in_turn, memory, own, own_cpu, sharp, sharp_cpu};
use crate::report::{Figure, Report, Runs, Target};
use crate::{Options, machine};

const SECTION: &str = "Media";

/// One piece of our work, in a process of its own, again and again. Prints the CPU time of each round in milliseconds.
pub fn child(what: &str, input: &Path, output: &Path, rounds: usize) {
    for _ in 0..rounds {
        let before = machine::cpu_ticks();
        for _ in 0..run::AT_ONCE {
            let job = Job::new();
            match what {
                "photo" => {
                    photo::prepare(job, input, output, photo::Quality::Standard).unwrap();
                }
                "voice" => {
                    voice::prepare(job, input, output, voice::Bitrate::Standard).unwrap();
                }
                "video" => video::prepare(input, output, 1),
                "video-two" => video::prepare(input, output, 2),
                "seal" => drop(seal::seal(job, input, output).unwrap()),
                _ => panic!("{what}?"),
            }
            // Once is enough where the process is measured from outside.
            if rounds == 1 {
                return;
            }
        }
        let ticks = machine::cpu_ticks() - before;
        println!("{}", ticks as f64 * 10.0 / run::AT_ONCE as f64);
    }
}

pub fn run(report: &mut Report, options: &Options) {
    report.begin(SECTION);
    let folder = build_dir().join("bench/media");
    std::fs::create_dir_all(&folder).unwrap();
    let rounds = if options.quick { 3 } else { 9 };
    jpeg(report, &folder, rounds, (12, "4000:3000"), (0.45, 0.85));
    jpeg(report, &folder, rounds, (48, "8000:6000"), (0.60, 1.0));
    heic(report, &folder, rounds.min(5));
    speech(report, &folder, rounds.min(3));
    video::run(report, &folder, rounds.min(3));
    sealed(report, &folder, rounds);
}

// --- inputs, made once -------------------------------------------------------------------------------------

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../assets/fixtures/media")
        .join(name)
}

/// Makes a file unless it is there; whole or not at all.
fn once(path: &Path, make: impl FnOnce(&Path)) {
    if !path.exists() {
        let aside = path.with_file_name(format!("new-{}", path.file_name().unwrap().display()));
        make(&aside);
        std::fs::rename(&aside, path).unwrap();
    }
}

/// A photo of this size: the small one enlarged, with a sensor's grain, as a phone compresses it.
fn photo_of(folder: &Path, size: &str) -> PathBuf {
    let path = folder.join(format!("photo-{}.jpg", size.replace(':', "x")));
    once(&path, |path| {
        let filter = format!("scale={size}:flags=lanczos,noise=alls=10:allf=t");
        let input = ["-noautorotate", "-i", text(&fixture("phone.jpg")), "-vf"].map(str::to_owned);
        let output = ["-pix_fmt", "yuvj420p", "-q:v", "3", text(path)].map(str::to_owned);
        ffmpeg([&input[..], &[filter], &output[..]].concat());
    });
    path
}

/// Ten minutes of speech, the fixture's two sentences again and again, with nothing to cut at its ends.
fn speech_of(folder: &Path, seconds: u32) -> PathBuf {
    let path = folder.join(format!("speech-{seconds}.wav"));
    once(&path, |path| {
        let part = "atrim=1.1:6,asetpts=N/SR/TB,aloop=-1:2147483647,volume=-3dB";
        let length = seconds.to_string();
        ffmpeg([
            "-i",
            text(&fixture("speech.wav")),
            "-af",
            part,
            "-t",
            &length,
            "-ar",
            "48000",
            text(path),
        ]);
    });
    path
}

// --- what is measured --------------------------------------------------------------------------------------

fn jpeg(
    report: &mut Report,
    folder: &Path,
    rounds: usize,
    (megapixels, size): (u32, &str),
    (of_vips, of_sharp): (f64, f64),
) {
    let input = photo_of(folder, size);
    let outputs = ["ours.jpg", "vips.jpg", "sharp.jpg"].map(|name| folder.join(name));
    let [ours, vips, by_node] = &outputs;
    let by_us = || own("photo", &input, ours);
    let by_vips = || {
        let mut command = Command::new(find_program("vipsthumbnail").unwrap());
        command
            .env("VIPS_CONCURRENCY", "1")
            .arg(&input)
            .args(["--size", "1600x1600", "-o"]);
        command.arg(format!("{}[Q=80,strip]", text(vips)));
        command
    };
    let [started, vips_cpu] = in_turn([&by_us, &by_vips], rounds);
    let again = own_cpu("photo", &input, ours, rounds);
    let node_cpu = sharp_cpu(&input, by_node, rounds);
    let what = format!("{megapixels} MP JPEG to 1600 px");
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, CPU time"),
            "ms",
            Runs::of(started),
        )
        .beside("vipsthumbnail", Runs::of(vips_cpu))
        .target(Target::AtMostTimesPeer(of_vips)),
    );
    report.add(
        Figure::new(
            SECTION,
            "the same, in a process that goes on",
            "ms",
            Runs::of(again),
        )
        .beside("sharp, in one too", Runs::of(node_cpu))
        .target(Target::AtMostTimesPeer(of_sharp)),
    );
    let reference = folder.join("reference.png");
    let scale = "scale=1600:1200:flags=lanczos+accurate_rnd+full_chroma_int";
    let from = ["-i", text(&input), "-vf", scale];
    ffmpeg([&from[..], &["-pix_fmt", "rgb24", text(&reference)]].concat());
    let [mine, of_vips, of_sharp] = outputs.each_ref().map(|made| {
        let alike = quality::psnr(made, &reference);
        (
            Runs::of(vec![alike]),
            Runs::of(vec![kilobytes(made) as f64]),
        )
    });
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, likeness to a slow Lanczos"),
            "dB",
            mine.0,
        )
        .beside("vips", of_vips.0)
        .beside("sharp", of_sharp.0),
    );
    report.add(
        Figure::new(SECTION, format!("{what}, size"), "kB", mine.1)
            .beside("vips", of_vips.1)
            .beside("sharp", of_sharp.1),
    );
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, memory"),
            "MB",
            Runs::of(vec![memory(by_us())]),
        )
        .beside("vips", Runs::of(vec![memory(by_vips())]))
        .beside(
            "sharp, with Node",
            Runs::of(vec![memory(sharp(&input, by_node, 1))]),
        )
        .target(Target::AtMost(48.0)),
    );
}

fn heic(report: &mut Report, folder: &Path, rounds: usize) {
    let input = folder.join("photo-4000x3000.heic");
    once(&input, |path| {
        let photo = photo_of(folder, "4000:3000");
        // It tells the format by the name.
        let named = path.with_extension("made.heic");
        let mut command = Command::new(find_program("heif-enc").unwrap());
        command.args(["-q", "60", "-o"]).arg(&named).arg(photo);
        run::to_end(&mut command);
        std::fs::rename(named, path).unwrap();
    });
    let (ours, theirs) = (folder.join("ours.jpg"), folder.join("theirs.jpg"));
    let by_us = || own("photo", &input, &ours);
    let by_them = || {
        let mut command = Command::new(find_program("heif-convert").unwrap());
        command.args(["-q", "80"]).arg(&input).arg(&theirs);
        command
    };
    let [own_cpu, their_cpu] = in_turn([&by_us, &by_them], rounds);
    let reference = folder.join("reference.png");
    let scale = "scale=1600:1200:flags=lanczos+accurate_rnd+full_chroma_int";
    ffmpeg(["-i", text(&theirs), "-vf", scale, text(&reference)]);
    let alike = quality::psnr(&ours, &reference);
    report.add(
        Figure::new(SECTION, "12 MP HEIC to 1600 px, CPU time", "ms", Runs::of(own_cpu))
            .beside("heif-convert", Runs::of(their_cpu))
            .target(Target::AtMostTimesPeer(0.5))
            .note(format!(
                "heif-convert (libde265) writes a JPEG of {} kB at full size, ours {} kB at 1600 pixels; {alike:.1} dB between ours and theirs made as small",
                kilobytes(&theirs),
                kilobytes(&ours)
            )),
    );
    report.add(
        Figure::new(
            SECTION,
            "12 MP HEIC to 1600 px, memory",
            "MB",
            Runs::of(vec![memory(by_us())]),
        )
        .beside("heif-convert", Runs::of(vec![memory(by_them())])),
    );
}

fn speech(report: &mut Report, folder: &Path, rounds: usize) {
    let input = speech_of(folder, 600);
    let (ours, theirs) = (folder.join("ours.ogg"), folder.join("theirs.ogg"));
    let by_us = || own("voice", &input, &ours);
    let by_them = || {
        let mut command = Command::new(find_program("ffmpeg").unwrap());
        command.args(["-v", "error", "-y", "-threads", "1", "-i"]);
        command.arg(&input).args(["-c:a", "libopus", "-b:a", "24k"]);
        command.args(["-application", "voip"]).arg(&theirs);
        command
    };
    let [own_cpu, their_cpu] = in_turn([&by_us, &by_them], rounds);
    let what = "10 min of speech to Opus, 24 kbit/s";
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, CPU time"),
            "ms",
            Runs::of(own_cpu),
        )
        .beside("ffmpeg, libopus, voip", Runs::of(their_cpu))
        .target(Target::AtMostTimesPeer(0.70))
        .note("ours reads it twice, to measure how loud it is and to even that out"),
    );
    let original = quality::samples(&input);
    let [mine, other] =
        [&ours, &theirs].map(|made| quality::compare(&original, &quality::samples(made)));
    let one = |value: f64| Runs::of(vec![value]);
    report.add(
        Figure::new(SECTION, format!("{what}, SI-SDR"), "dB", one(mine.si_sdr))
            .beside("ffmpeg", one(other.si_sdr))
            .target(Target::TimesPeer(1.0)),
    );
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, log-spectral distance"),
            "dB",
            one(mine.spectral),
        )
        .beside("ffmpeg", one(other.spectral))
        .target(Target::AtMostTimesPeer(1.0)),
    );
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, size"),
            "kB",
            one(kilobytes(&ours) as f64),
        )
        .beside("ffmpeg", one(kilobytes(&theirs) as f64)),
    );
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, memory"),
            "MB",
            one(memory(by_us())),
        )
        .beside("ffmpeg", one(memory(by_them())))
        .target(Target::AtMost(16.0)),
    );
}

fn sealed(report: &mut Report, folder: &Path, rounds: usize) {
    let input = folder.join("hundred");
    once(&input, |path| {
        let bytes: Vec<u8> = (0..100_000_000_u32)
            .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        std::fs::write(path, bytes).unwrap();
    });
    let (ours, theirs) = (folder.join("ours.sealed"), folder.join("theirs.sealed"));
    let by_us = || own("seal", &input, &ours);
    let key = "00".repeat(32);
    let by_them = || {
        let mut command = Command::new("sh");
        let both = r#"openssl enc -aes-256-ctr -K "$1" -iv 00000000000000000000000000000000 -in "$2" -out "$3" && sha256sum "$2" >&2"#;
        command.args(["-c", both, "sh", &key]).arg(&input);
        command.arg(&theirs).stderr(Stdio::null());
        command
    };
    let [own_cpu, their_cpu] = in_turn([&by_us, &by_them], rounds);
    report.add(
        Figure::new(
            SECTION,
            "seal and hash 100 MB, CPU time",
            "ms",
            Runs::of(own_cpu),
        )
        .beside(
            "openssl enc -aes-256-ctr, then sha256sum",
            Runs::of(their_cpu),
        )
        .target(Target::AtMostTimesPeer(1.0))
        .note("ours also authenticates, and waits until it is on the disk"),
    );
    report.add(
        Figure::new(
            SECTION,
            "seal and hash 100 MB, memory",
            "MB",
            Runs::of(vec![memory(by_us())]),
        )
        .target(Target::AtMost(16.0)),
    );
}

fn kilobytes(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |data| data.len() / 1000)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
