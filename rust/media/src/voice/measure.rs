//! How loud a recording is, where somebody speaks in it, and how it is made even. Loudness by EBU R 128, which is how
//! loud people find it; the gain is one for the whole recording, so what was whispered stays whispered.

use ebur128::{EbuR128, Mode};
use opus::Bandwidth;

use super::band::Spectrum;
use super::{FRAME, RATE};
use crate::{Error, Result};

/// How many bars a waveform has.
pub const BARS: usize = 64;
/// The loudness that all voice messages get, in LUFS: speech of that loudness needs no hand at the volume.
const TARGET: f64 = -18.0;
/// How much louder or quieter a recording is made at most, in dB: above it, noise is all that grows.
const MOST_GAIN: f64 = 20.0;
/// The highest peak that is left, as amplitude: 2 dB below full, as coding with few bits adds more than one.
const CEILING: f32 = 0.794;
/// What is this much below the loudest 20 ms, or below [`FLOOR`], counts as silence. In dB.
const SILENCE: f32 = 40.0;
/// The quietest that counts as speech, in dB below full scale.
const FLOOR: f32 = -60.0;
/// Frames that are kept before the first and after the last that is spoken: consonants are quiet.
const BEFORE: usize = 6;
const AFTER: usize = 12;

/// Of each 20 ms, the highest sample and the mean power, as amplitudes.
#[derive(Clone, Copy, Default)]
struct Level {
    peak: f32,
    mean: f32,
}

/// Measures as samples come.
pub(crate) struct Meter {
    loudness: EbuR128,
    levels: Vec<Level>,
    /// The frame that is not full yet: its peak, its sum of squares, its samples.
    open: (f32, f32, usize),
    samples: u64,
    spectrum: Spectrum,
}

/// What was found.
pub(crate) struct Measured {
    levels: Vec<Level>,
    samples: u64,
    gain: f32,
    band: Bandwidth,
}

impl Meter {
    pub(crate) fn new() -> Result<Self> {
        let loudness =
            EbuR128::new(1, RATE, Mode::I).map_err(|_| Error::Codec("the loudness meter"))?;
        Ok(Self {
            loudness,
            levels: Vec::new(),
            open: (0.0, 0.0, 0),
            samples: 0,
            spectrum: Spectrum::new(),
        })
    }

    pub(crate) fn add(&mut self, samples: &[f32]) -> Result<()> {
        self.loudness
            .add_frames_f32(samples)
            .map_err(|_| Error::Codec("the loudness meter"))?;
        self.samples += samples.len() as u64;
        self.spectrum.add(samples);
        let mut rest = samples;
        while !rest.is_empty() {
            let (now, later) = rest.split_at((FRAME - self.open.2).min(rest.len()));
            for sample in now {
                self.open.0 = self.open.0.max(sample.abs());
                self.open.1 += sample * sample;
            }
            self.open.2 += now.len();
            if self.open.2 == FRAME {
                self.close();
            }
            rest = later;
        }
        Ok(())
    }

    fn close(&mut self) {
        let (peak, squares, count) = std::mem::take(&mut self.open);
        self.levels.push(Level {
            peak,
            mean: (squares / count.max(1) as f32).sqrt(),
        });
    }

    pub(crate) fn finish(mut self) -> Result<Measured> {
        if self.open.2 > 0 {
            self.close();
        }
        if self.samples == 0 {
            return Err(Error::Damaged("a recording without sound"));
        }
        let loudness = self.loudness.loudness_global().unwrap_or(f64::NEG_INFINITY);
        let mut measured = Measured {
            levels: self.levels,
            samples: self.samples,
            gain: 1.0,
            band: self.spectrum.band(),
        };
        // Less than 400 ms have no loudness by the standard: then by the power of what is spoken.
        let loudness = if loudness.is_finite() {
            loudness
        } else {
            measured.power()
        };
        if loudness.is_finite() {
            let gain = (TARGET - loudness).clamp(-MOST_GAIN, MOST_GAIN);
            measured.gain = 10_f64.powf(gain / 20.0) as f32;
        }
        Ok(measured)
    }
}

impl Measured {
    fn loudest(&self) -> f32 {
        self.levels
            .iter()
            .fold(0.0, |most, level| most.max(level.mean))
    }

    /// The mean power of the frames that are not silent, in dB; a rough loudness.
    fn power(&self) -> f64 {
        let least = self.silence();
        let spoken: Vec<f64> = self
            .levels
            .iter()
            .filter(|level| level.mean > least)
            .map(|level| f64::from(level.mean).powi(2))
            .collect();
        if spoken.is_empty() {
            return f64::NEG_INFINITY;
        }
        10.0 * (spoken.iter().sum::<f64>() / spoken.len() as f64).log10() - 0.7
    }

    /// Up to where there is anything in it.
    pub(crate) fn band(&self) -> Bandwidth {
        self.band
    }

    /// The amplitude up to which a frame counts as silent.
    fn silence(&self) -> f32 {
        amplitude(FLOOR).max(self.loudest() * amplitude(-SILENCE))
    }

    /// From which sample to which (not included) there is speech; all of it when there is none.
    pub(crate) fn spoken(&self) -> (u64, u64) {
        let least = self.silence();
        let loud = |level: &Level| level.mean > least;
        let (Some(first), Some(last)) = (
            self.levels.iter().position(loud),
            self.levels.iter().rposition(loud),
        ) else {
            return (0, self.samples);
        };
        let from = first.saturating_sub(BEFORE) as u64 * FRAME as u64;
        let to = (last + 1 + AFTER) as u64 * FRAME as u64;
        (from, to.min(self.samples))
    }

    /// All samples.
    pub(crate) fn all(&self) -> (u64, u64) {
        (0, self.samples)
    }

    /// The loudest frame of each 64th part between two samples, from 0 to 100 over [`SILENCE`] decibels.
    pub(crate) fn waveform(&self, (from, to): (u64, u64)) -> [u8; BARS] {
        let (from, to) = (from as usize / FRAME, (to as usize).div_ceil(FRAME));
        let frames = self.levels.get(from..to).unwrap_or_default();
        let (loudest, least) = (self.loudest(), self.silence());
        std::array::from_fn(|bar| {
            let begin = bar * frames.len() / BARS;
            let end = ((bar + 1) * frames.len() / BARS).max(begin + 1);
            let part = frames.get(begin..end.min(frames.len())).unwrap_or_default();
            let level = part
                .iter()
                .fold(0.0_f32, |most, level| most.max(level.mean));
            if level <= least {
                return 0;
            }
            let below = 20.0 * (loudest / level).log10();
            (100.0 * (1.0 - below / SILENCE)).clamp(0.0, 100.0) as u8
        })
    }
}

/// The gain at each sample: the same everywhere, but less around peaks that would go above the ceiling.
pub(crate) struct Curve {
    gain: f32,
    /// The gain at the beginning of each frame; within one it goes straight to the next, so never above either's most.
    knots: Vec<f32>,
}

impl Curve {
    pub(crate) fn of(measured: &Measured) -> Self {
        let most = |level: Option<&Level>| {
            level.map_or(f32::INFINITY, |level| CEILING / level.peak.max(1e-9))
        };
        let knots = (0..=measured.levels.len())
            .map(|at| {
                let before = at
                    .checked_sub(1)
                    .and_then(|before| measured.levels.get(before));
                measured
                    .gain
                    .min(most(before))
                    .min(most(measured.levels.get(at)))
            })
            .collect();
        Self {
            gain: measured.gain,
            knots,
        }
    }

    /// Applies it to samples that begin at sample `at` of the recording.
    pub(crate) fn apply(&self, at: u64, samples: &mut [f32]) {
        let mut frame = at as usize / FRAME;
        let mut within = at as usize % FRAME;
        let mut rest = samples;
        while !rest.is_empty() {
            let (now, later) = rest.split_at_mut((FRAME - within).min(rest.len()));
            let knot = |at: usize| self.knots.get(at).copied().unwrap_or(self.gain);
            let (begin, end) = (knot(frame), knot(frame + 1));
            if begin == end {
                now.iter_mut().for_each(|sample| *sample *= begin);
            } else {
                let step = (end - begin) / FRAME as f32;
                for (index, sample) in now.iter_mut().enumerate() {
                    *sample *= begin + step * (within + index) as f32;
                }
            }
            (frame, within, rest) = (frame + 1, 0, later);
        }
    }
}

fn amplitude(decibels: f32) -> f32 {
    10_f32.powf(decibels / 20.0)
}
