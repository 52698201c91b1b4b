//! Up to which frequency a recording has anything in it. A telephone's has nothing above 4 kHz, most apps' nothing above
//! 8: bits that the encoder keeps for what is not there are better spent on what is. It looks for that itself, and is
//! mistaken for a recording whose rate was raised.

use std::sync::Arc;

use opus::Bandwidth;
use realfft::num_complex::Complex;
use realfft::{RealFftPlanner, RealToComplex};

use super::{FRAME, RATE};

/// Of so many frames one is looked at.
const EVERY: usize = 8;
/// The bands that Opus knows above 8 kHz, in Hz, and the share of all power from which on there is something in one:
/// consonants are 20 to 40 dB below the whole, what a converter leaves 60 and more.
const BANDS: [(usize, usize, f64); 2] = [(8_300, 12_000, 1e-5), (12_300, 20_000, 3e-6)];

/// Looks at a part of the samples.
pub(crate) struct Spectrum {
    transform: Arc<dyn RealToComplex<f32>>,
    window: Vec<f32>,
    frame: Vec<f32>,
    bins: Vec<Complex<f32>>,
    /// Samples until the next frame begins.
    pass: usize,
    all: f64,
    bands: [f64; BANDS.len()],
}

impl Spectrum {
    pub(crate) fn new() -> Self {
        let transform = RealFftPlanner::new().plan_fft_forward(FRAME);
        let turn = std::f32::consts::TAU / FRAME as f32;
        let window = (0..FRAME).map(|at| 0.5 - 0.5 * (turn * at as f32).cos());
        Self {
            bins: transform.make_output_vec(),
            transform,
            window: window.collect(),
            frame: Vec::with_capacity(FRAME),
            pass: 0,
            all: 0.0,
            bands: [0.0; BANDS.len()],
        }
    }

    /// Takes samples at [`RATE`].
    pub(crate) fn add(&mut self, mut samples: &[f32]) {
        loop {
            let passed = self.pass.min(samples.len());
            self.pass -= passed;
            samples = samples.get(passed..).unwrap_or_default();
            if samples.is_empty() {
                return;
            }
            let taken = (FRAME - self.frame.len()).min(samples.len());
            let (now, later) = samples.split_at(taken);
            self.frame.extend_from_slice(now);
            samples = later;
            if self.frame.len() == FRAME {
                self.look();
                self.frame.clear();
                self.pass = (EVERY - 1) * FRAME;
            }
        }
    }

    fn look(&mut self) {
        for (sample, weight) in self.frame.iter_mut().zip(&self.window) {
            *sample *= weight;
        }
        // The lengths are those that it was made for.
        if self
            .transform
            .process(&mut self.frame, &mut self.bins)
            .is_err()
        {
            return;
        }
        let power = |from: usize, to: usize| -> f64 {
            let bin = |hertz: usize| hertz * FRAME / RATE as usize;
            let bins = self.bins.get(bin(from)..bin(to)).unwrap_or_default();
            bins.iter().map(|bin| f64::from(bin.norm_sqr())).sum()
        };
        self.all += power(0, 20_000);
        for (sum, (from, to, _)) in self.bands.iter_mut().zip(BANDS) {
            *sum += power(from, to);
        }
    }

    /// What the encoder need not go beyond.
    pub(crate) fn band(&self) -> Bandwidth {
        let [above_8, above_12] = self.bands;
        let [(_, _, least_8), (_, _, least_12)] = BANDS;
        if above_12 > self.all * least_12 {
            Bandwidth::Fullband
        } else if above_8 > self.all * least_8 {
            Bandwidth::Superwideband
        } else {
            Bandwidth::Wideband
        }
    }
}
