//! Ten seconds of a phone's video made fit to send, beside x264 in two of its presets, at the same rate.

use std::path::{Path, PathBuf};
use std::process::Command;

use causeway_lab::programs::find_program;
use causeway_media::photo::Quality;
use causeway_media::video::{self, Options};
use causeway_media::{Job, limits};

use super::run::{busiest, ffmpeg, in_turn, memory, own};
use super::{SECTION, fixture, kilobytes, once, quality, text};
use crate::report::{Figure, Report, Runs, Target};

/// One video, by so many threads.
pub fn prepare(input: &Path, output: &Path, threads: usize) {
    let options = Options {
        threads,
        ..Options::new(Quality::Standard)
    };
    video::prepare(Job::new(), input, output, &options).unwrap();
}

/// 1080p30, High with B-frames, 16 Mbit/s: a camera that wanders over the photo, with a sensor's grain.
fn filmed(folder: &Path) -> PathBuf {
    let path = folder.join("filmed-1080p30.mp4");
    once(&path, |path| {
        let filter = "[0]scale=3200:-2:flags=lanczos,loop=loop=-1:size=1,setpts=N/30/TB,\
                      crop=1920:1080:x='(iw-ow)/2+500*sin(t*1.1)':y='(ih-oh)/2+400*cos(t*1.7)',\
                      noise=alls=5:allf=t,setsar=1,format=yuv420p[v]";
        let picture = fixture("phone.jpg");
        let speech = fixture("speech.wav");
        let input = [
            "-noautorotate",
            "-i",
            text(&picture),
            "-stream_loop",
            "-1",
            "-i",
            text(&speech),
        ];
        let output = "-map [v] -map 1:a -t 10 -c:v libx264 -preset fast -profile:v high -bf 2 -g 30 -b:v 16M -c:a aac";
        let output: Vec<&str> = output.split(' ').chain([text(path)]).collect();
        ffmpeg([&input[..], &["-filter_complex", filter], &output[..]].concat());
    });
    path
}

pub fn run(report: &mut Report, folder: &Path, rounds: usize) {
    let input = filmed(folder);
    let outputs = ["ours.mp4", "two.mp4", "veryfast.mp4", "ultrafast.mp4"];
    let outputs = outputs.map(|name| folder.join(name));
    let [ours, by_two, very, ultra] = &outputs;
    let one = || own("video", &input, ours);
    let two = || own("video-two", &input, by_two);
    let x264 = |preset: &str, output: &Path| {
        let mut command = Command::new(find_program("ffmpeg").unwrap());
        let threads = [
            "-v",
            "error",
            "-y",
            "-filter_threads",
            "1",
            "-threads",
            "1",
            "-i",
        ];
        command.args(threads).arg(&input);
        let rate = limits::VIDEO_RATE.to_string();
        command.args([
            "-vf",
            "scale=1280:720",
            "-c:v",
            "libx264",
            "-preset",
            preset,
        ]);
        command.args(["-b:v", &rate, "-threads", "1", "-c:a", "copy"]);
        command.arg(output);
        command
    };
    let (veryfast, ultrafast) = (|| x264("veryfast", very), || x264("ultrafast", ultra));
    let [own_cpu, very_cpu, ultra_cpu] = in_turn([&one, &veryfast, &ultrafast], rounds);
    let what = "10 s of 1080p30 to 720p";
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, CPU time"),
            "ms",
            Runs::of(own_cpu),
        )
        .beside("ffmpeg, x264 veryfast", Runs::of(very_cpu))
        .beside("x264 ultrafast", Runs::of(ultra_cpu))
        .target(Target::AtMostTimesPeer(1.0)),
    );
    let single = |value: f64| Runs::of(vec![value]);
    let alike = [ours, very, ultra].map(|made| quality::psnr_of_video(made, &input, (1280, 720)));
    let [mine, of_very, of_ultra] = alike;
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, likeness to a slow Lanczos"),
            "dB",
            single(mine),
        )
        .beside("ultrafast", single(of_ultra))
        .beside("veryfast", single(of_very))
        .target(Target::TimesPeer(1.0))
        .note(format!(
            "{:.1} dB below veryfast, of which 1.5 are allowed",
            of_very - mine
        )),
    );
    let [mine, of_very, of_ultra] = [ours, very, ultra].map(|made| single(kilobytes(made) as f64));
    report.add(
        Figure::new(SECTION, format!("{what}, size"), "kB", mine)
            .beside("veryfast", of_very)
            .beside("ultrafast", of_ultra),
    );
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, memory"),
            "MB",
            single(memory(one())),
        )
        .beside("veryfast", single(memory(veryfast())))
        .target(Target::AtMost(90.0)),
    );
    report.add(
        Figure::new(
            SECTION,
            format!("{what}, CPU time of the busiest of two threads"),
            "ms",
            Runs::of((0..rounds).map(|_| busiest(two())).collect()),
        )
        .beside(
            "one thread",
            Runs::of((0..rounds).map(|_| busiest(one())).collect()),
        )
        .target(Target::AtMostTimesPeer(1.0 / 1.7)),
    );
}
