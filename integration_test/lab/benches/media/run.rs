//! Processes, and what they cost: CPU time of all their threads, and their memory at its highest.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use causeway_lab::programs::{build_dir, find_program, peers_dir};

use crate::machine;

/// How often a piece of work is done for one figure within a process: the system counts in hundredths of a second.
pub const AT_ONCE: usize = 10;

/// Our own work as a process.
pub fn own(what: &str, input: &Path, output: &Path) -> Command {
    own_rounds(what, input, output, 1)
}

fn own_rounds(what: &str, input: &Path, output: &Path, rounds: usize) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["child", "media", what]);
    command.arg(input).arg(output).arg(rounds.to_string());
    command
}

/// Milliseconds of CPU time of our own work within a process, for each round after a first.
pub fn own_cpu(what: &str, input: &Path, output: &Path, rounds: usize) -> Vec<f64> {
    numbers(&to_end(&mut own_rounds(what, input, output, rounds + 1)))
}

/// All lines but the first.
fn numbers(said: &str) -> Vec<f64> {
    let lines = said.lines().skip(1);
    lines.map(|line| line.parse().unwrap()).collect()
}

/// Milliseconds of CPU time of each, one for each round after a first that warms the caches.
pub fn in_turn<const N: usize>(
    programs: [&dyn Fn() -> Command; N],
    rounds: usize,
) -> [Vec<f64>; N] {
    let mut times = [const { Vec::new() }; N];
    for round in 0..=rounds {
        for (program, times) in programs.iter().zip(&mut times) {
            let time = cpu(&program());
            if round > 0 {
                times.push(time);
            }
        }
    }
    times
}

/// By bash, which tells the CPU time of a process and its children to the millisecond.
fn cpu(inner: &Command) -> f64 {
    let mut command = Command::new("bash");
    let timed = r#"TIMEFORMAT="cpu %3U %3S"; time "$@" 2>/dev/null"#;
    command.args(["-c", timed, "bash"]).arg(inner.get_program());
    command.args(inner.get_args());
    for (name, value) in inner.get_envs() {
        command.env(name, value.unwrap());
    }
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{inner:?}: {said}");
    let line = said.lines().find_map(|line| line.strip_prefix("cpu "));
    let seconds = line.unwrap().split(' ').map(|part| part.parse::<f64>());
    seconds.map(Result::unwrap).sum::<f64>() * 1000.0
}

/// Milliseconds of CPU time of the thread of a program that has most: the time by the clock, where each has a processor to
/// itself.
pub fn busiest(mut command: Command) -> f64 {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child: Child = command.spawn().unwrap();
    let mut most = 0.0_f64;
    while child.try_wait().unwrap().is_none() {
        most = most.max(machine::busiest_thread(child.id()));
        std::thread::sleep(Duration::from_millis(5));
    }
    most * 1000.0
}

/// sharp, in a process of Node's.
pub fn sharp(input: &Path, output: &Path, rounds: usize) -> Command {
    let folder = build_dir().join("npm-media");
    let program = folder.join("bench.mjs");
    std::fs::copy(peers_dir().join("media_bench/bench.mjs"), &program).unwrap();
    let mut command = Command::new(find_program("node").unwrap());
    command.current_dir(folder).arg(program).arg(input);
    command.arg(output).arg(rounds.to_string());
    command
}

/// Milliseconds of CPU time of sharp alone, for each round after a first.
pub fn sharp_cpu(input: &Path, output: &Path, rounds: usize) -> Vec<f64> {
    numbers(&to_end(&mut sharp(input, output, rounds + 1)))
}

/// The most memory that a process has at once, in MB.
pub fn memory(mut command: Command) -> f64 {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child: Child = command.spawn().unwrap();
    let mut most = 0.0_f64;
    while child.try_wait().unwrap().is_none() {
        most = most.max(machine::memory(child.id()).1);
        std::thread::sleep(Duration::from_micros(500));
    }
    most / 1e6
}

/// Runs ffmpeg.
pub fn ffmpeg(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) {
    let mut command = Command::new(find_program("ffmpeg").unwrap());
    to_end(command.args(["-v", "error", "-y"]).args(arguments));
}

/// What it prints.
pub fn to_end(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
