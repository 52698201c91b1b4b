//! Playing an Ogg Opus message: samples at the rate that the loudspeaker wants, from any place in it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::ogg_opus::{Packets, Unpacked};
use super::resample::Resampler;
use super::{RATE, length, opened};
use crate::{Error, Result};

/// A message that is being played. Mono.
pub struct Player {
    path: PathBuf,
    rate: u32,
    all: u64,
    from: u64,
    given: u64,
    source: Unpacked,
    /// Where libopus does not decode to the rate itself.
    resampler: Option<Resampler>,
    block: Vec<f32>,
    ready: Vec<f32>,
    ended: bool,
}

impl Player {
    /// Opens an Ogg Opus file to be played at `rate` samples a second, and reads it through once without decoding: a
    /// file that is cut short is found here and not in the middle of a sentence.
    ///
    /// # Errors
    /// [`Error::Unsupported`], [`Error::Damaged`], [`Error::TooLarge`], [`Error::Io`].
    pub fn open(path: &Path, rate: u32) -> Result<Self> {
        let mut packets = Packets::open(opened(path)?)?;
        let all = packets.walk()?.saturating_sub(packets.skip);
        let (source, resampler) = begin(path, rate, 0)?;
        let path = path.to_owned();
        let (block, ready) = (Vec::new(), Vec::new());
        Ok(Self {
            path,
            rate,
            all,
            from: 0,
            given: 0,
            source,
            resampler,
            block,
            ready,
            ended: false,
        })
    }

    /// How long the message is.
    #[must_use]
    pub fn duration(&self) -> Duration {
        length(self.all)
    }

    /// Which place comes next.
    #[must_use]
    pub fn position(&self) -> Duration {
        length(self.from + self.given * u64::from(RATE) / u64::from(self.rate))
    }

    /// Goes to a place; one behind the end is the end.
    ///
    /// # Errors
    /// As [`Player::open`].
    pub fn seek(&mut self, to: Duration) -> Result<()> {
        let place = to.as_nanos() * u128::from(RATE) / 1_000_000_000;
        let place = u64::try_from(place).unwrap_or(u64::MAX).min(self.all);
        (self.source, self.resampler) = begin(&self.path, self.rate, place)?;
        (self.from, self.given, self.ended) = (place, 0, false);
        self.ready.clear();
        Ok(())
    }

    /// Fills `samples`, and says how many there were; fewer only at the end.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Io`].
    pub fn read(&mut self, samples: &mut [i16]) -> Result<usize> {
        while self.ready.len() < samples.len() && !self.ended {
            let ready = &mut self.ready;
            let mut keep = |made: &[f32]| {
                ready.extend_from_slice(made);
                Ok(())
            };
            if self.source.next(&mut self.block)? {
                match &mut self.resampler {
                    Some(resampler) => resampler.add(&self.block, &mut keep)?,
                    None => keep(&self.block)?,
                }
            } else {
                self.ended = true;
                if let Some(resampler) = self.resampler.take() {
                    resampler.finish(&mut keep)?;
                }
            }
        }
        let count = samples.len().min(self.ready.len());
        for (to, from) in samples.iter_mut().zip(self.ready.drain(..count)) {
            // A cast of a float that is too large gives the largest there is.
            *to = (from * 32_768.0).round() as i16;
        }
        self.given += count as u64;
        Ok(count)
    }
}

fn begin(path: &Path, rate: u32, place: u64) -> Result<(Unpacked, Option<Resampler>)> {
    let own = matches!(rate, 8_000 | 12_000 | 16_000 | 24_000 | 48_000);
    if !own && !(8_000..=192_000).contains(&rate) {
        return Err(Error::Unsupported("sound of this rate"));
    }
    let mut source = Unpacked::new(Packets::open(opened(path)?)?, if own { rate } else { RATE })?;
    source.pass(place)?;
    let resampler = if own {
        None
    } else {
        Some(Resampler::new(RATE, rate)?)
    };
    Ok((source, resampler))
}
