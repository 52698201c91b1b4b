//! How alike two pictures or recordings are.

use std::f64::consts::PI;
use std::path::Path;
use std::process::Command;

use causeway_lab::programs::find_program;

/// Samples a second of all sounds here.
const RATE: usize = 48_000;
/// Samples in one frame of 20 ms: what is cut from a recording is whole ones.
const FRAME: usize = 960;
/// By how many samples a decoder may be off.
const NEAR: usize = 64;
/// Samples in one spectrum, and from one to the next.
const WINDOW: usize = 2048;
const STEP: usize = 1024;
/// The highest frequency that is compared, in Hz: the original has no more.
const HIGHEST: usize = 8_000;
/// What is quieter than this below a spectrum's loudest is as good as nothing, in dB.
const FLOOR: f64 = 60.0;

/// The peak signal-to-noise ratio of two pictures in RGB, in dB, by ffmpeg.
pub fn psnr(made: &Path, reference: &Path) -> f64 {
    let mut command = Command::new(find_program("ffmpeg").unwrap());
    command.args(["-hide_banner", "-i"]).arg(made);
    command.arg("-i").arg(reference);
    let compare = "[0]format=rgb24[a];[1]format=rgb24[b];[a][b]psnr";
    average(command.args(["-lavfi", compare, "-f", "null", "-"]))
}

/// The peak signal-to-noise ratio of a video's pictures and those of its original, made as small by a slow Lanczos, in dB.
pub fn psnr_of_video(made: &Path, original: &Path, (width, height): (u32, u32)) -> f64 {
    let mut command = Command::new(find_program("ffmpeg").unwrap());
    command.args(["-hide_banner", "-i"]).arg(made);
    command.arg("-i").arg(original);
    let compare = format!(
        "[1]scale={width}:{height}:flags=lanczos+accurate_rnd,format=yuv420p,setpts=N[b];[0]format=yuv420p,setpts=N[a];[a][b]psnr"
    );
    average(command.args(["-lavfi", &compare, "-an", "-f", "null", "-"]))
}

/// What ffmpeg's filter says at its end.
fn average(command: &mut Command) -> f64 {
    let said = String::from_utf8_lossy(&command.output().unwrap().stderr).into_owned();
    let average = said.split("average:").nth(1);
    let value = average.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    value.unwrap_or_else(|| panic!("{said}"))
}

/// Mono samples of a recording, by ffmpeg.
pub fn samples(path: &Path) -> Vec<f32> {
    let mut command = Command::new(find_program("ffmpeg").unwrap());
    command.args(["-v", "error", "-i"]).arg(path);
    command.args(["-f", "f32le", "-ac", "1", "-ar", "48000", "-"]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", path.display());
    let (samples, _) = output.stdout.as_chunks();
    samples.iter().copied().map(f32::from_le_bytes).collect()
}

/// How near a recording is to its original, whatever its loudness.
pub struct Likeness {
    /// The scale-invariant signal-to-distortion ratio in dB: more is nearer.
    pub si_sdr: f64,
    /// The log-spectral distance in dB: less is nearer.
    pub spectral: f64,
}

/// Compares what was made of `original`, of which whole frames may have been cut at the beginning, and which decoders
/// shift by a few samples.
pub fn compare(original: &[f32], made: &[f32]) -> Likeness {
    let second = &made[RATE..2 * RATE];
    let alike = |cut: usize| si_sdr(&original[RATE + cut..][..RATE], second);
    let best = |cuts: &mut dyn Iterator<Item = usize>| {
        let found = cuts.map(|cut| (alike(cut), cut));
        found
            .max_by(|one, other| one.0.total_cmp(&other.0))
            .unwrap()
            .1
    };
    let frames = best(&mut (0..100).map(|frames| frames * FRAME));
    let near = frames.saturating_sub(NEAR)..=frames + NEAR;
    let (original, made) = match best(&mut near.clone()) {
        // Shifted to the left of its beginning: seen from there.
        0 => shifted(original, made),
        cut => (&original[cut..], made),
    };
    let count = original.len().min(made.len()) - FRAME;
    let (original, made) = (&original[..count], &made[..count]);
    Likeness {
        si_sdr: si_sdr(original, made),
        spectral: spectral_distance(original, made),
    }
}

/// Without what `made` has before the original begins.
fn shifted<'a>(original: &'a [f32], made: &'a [f32]) -> (&'a [f32], &'a [f32]) {
    let first = &original[RATE..2 * RATE];
    let alike = |late: &usize| si_sdr(first, &made[RATE + late..][..RATE]);
    let late = (0..NEAR).max_by(|one, other| alike(one).total_cmp(&alike(other)));
    (original, &made[late.unwrap()..])
}

fn dot(one: &[f32], other: &[f32]) -> f64 {
    let products = one.iter().zip(other);
    products.map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}

/// Le Roux et al., "SDR – half-baked or well done?", 2019.
fn si_sdr(original: &[f32], made: &[f32]) -> f64 {
    let (product, power) = (dot(made, original), dot(original, original));
    let target = product * product / power;
    10.0 * (target / (dot(made, made) - target)).log10()
}

/// The root of the mean squared difference of the logarithmic spectra, averaged over the windows with sound in them.
fn spectral_distance(original: &[f32], made: &[f32]) -> f64 {
    let gain = dot(made, original) / dot(original, original);
    let (mut sum, mut windows) = (0.0, 0);
    let starts = (0..original.len().saturating_sub(WINDOW)).step_by(STEP);
    for start in starts {
        let before = spectrum(&original[start..start + WINDOW], gain);
        let after = spectrum(&made[start..start + WINDOW], 1.0);
        let loudest = before.iter().copied().fold(f64::MIN, f64::max);
        if loudest < -20.0 {
            continue;
        }
        let floor = loudest - FLOOR;
        let squares = before
            .iter()
            .zip(&after)
            .map(|(a, b)| (a.max(floor) - b.max(floor)).powi(2));
        sum += (squares.sum::<f64>() / before.len() as f64).sqrt();
        windows += 1;
    }
    sum / f64::from(windows)
}

/// The power in dB at each frequency up to [`HIGHEST`], through a Hann window.
fn spectrum(samples: &[f32], gain: f64) -> Vec<f64> {
    let window = |at: usize| 0.5 - 0.5 * (2.0 * PI * at as f64 / WINDOW as f64).cos();
    let values = samples.iter().enumerate();
    let mut values: Vec<(f64, f64)> = values
        .map(|(at, sample)| (f64::from(*sample) * gain * window(at), 0.0))
        .collect();
    transform(&mut values);
    let bins = values.iter().take(HIGHEST * WINDOW / RATE);
    bins.map(|(re, im)| 10.0 * (re * re + im * im).max(1e-12).log10())
        .collect()
}

/// The Fourier transform of as many complex numbers as a power of two, in place (Cooley and Tukey).
fn transform(values: &mut [(f64, f64)]) {
    let count = values.len();
    let bits = count.trailing_zeros();
    for at in 0..count {
        let other = at.reverse_bits() >> (usize::BITS - bits);
        if at < other {
            values.swap(at, other);
        }
    }
    let mut half = 1;
    while half < count {
        for at in 0..half {
            let (sin, cos) = (-PI * at as f64 / half as f64).sin_cos();
            for start in (0..count).step_by(2 * half) {
                let (a, b) = (values[start + at], values[start + at + half]);
                let turned = (b.0 * cos - b.1 * sin, b.0 * sin + b.1 * cos);
                values[start + at] = (a.0 + turned.0, a.1 + turned.1);
                values[start + at + half] = (a.0 - turned.0, a.1 - turned.1);
            }
        }
        half *= 2;
    }
}
