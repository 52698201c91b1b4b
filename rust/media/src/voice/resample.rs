//! Another sample rate, by rubato's Fourier method: as good as the best, and three times as fast.

use rubato::audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Fft, FixedSync, Indexing, Resampler as _};

use crate::{Error, Result};

/// Changes the rate of mono samples; what comes out has the length that went in, to the sample.
pub(crate) struct Resampler {
    /// Nothing where the rates are the same.
    inner: Option<Fft<f32>>,
    /// What waits for a whole chunk.
    waiting: Vec<f32>,
    made: Vec<f32>,
    /// Samples that the method makes before the first.
    delay: usize,
    taken: u64,
    given: u64,
    rates: (u64, u64),
}

/// About how many samples go in at once.
const CHUNK: usize = 1024;

impl Resampler {
    pub(crate) fn new(from: u32, to: u32) -> Result<Self> {
        let inner = if from == to {
            None
        } else {
            let made = Fft::new(from as usize, to as usize, CHUNK, 1, FixedSync::Input);
            Some(made.map_err(|_| Error::Unsupported("sound of this rate"))?)
        };
        let (delay, most) = inner.as_ref().map_or((0, 0), |inner| {
            (inner.output_delay(), inner.output_frames_max())
        });
        let rates = (from.into(), to.into());
        Ok(Self {
            inner,
            waiting: Vec::new(),
            made: vec![0.0; most],
            delay,
            taken: 0,
            given: 0,
            rates,
        })
    }

    /// Takes samples, and gives what is ready to `with`.
    pub(crate) fn add(
        &mut self,
        samples: &[f32],
        with: &mut impl FnMut(&[f32]) -> Result<()>,
    ) -> Result<()> {
        self.taken += samples.len() as u64;
        if self.inner.is_none() {
            return with(samples);
        }
        self.waiting.extend_from_slice(samples);
        self.drain(with)
    }

    /// Gives the rest.
    pub(crate) fn finish(mut self, with: &mut impl FnMut(&[f32]) -> Result<()>) -> Result<()> {
        if self.inner.is_none() {
            return Ok(());
        }
        let wanted = (self.taken * self.rates.1).div_ceil(self.rates.0);
        while self.given < wanted {
            let next = self
                .inner
                .as_ref()
                .map_or(CHUNK, rubato::Resampler::input_frames_next);
            self.waiting.resize(self.waiting.len().max(next), 0.0);
            let left = wanted - self.given;
            let mut cut = |made: &[f32]| {
                let most = usize::try_from(left).unwrap_or(usize::MAX).min(made.len());
                with(made.get(..most).unwrap_or_default())
            };
            self.drain(&mut cut)?;
        }
        Ok(())
    }

    /// One chunk after another, as long as whole ones are waiting; one at a time when it is the last.
    fn drain(&mut self, with: &mut impl FnMut(&[f32]) -> Result<()>) -> Result<()> {
        let failed = || Error::Codec("resampling");
        let Some(inner) = &mut self.inner else {
            return Ok(());
        };
        let mut from = 0;
        loop {
            let next = inner.input_frames_next();
            let Some(chunk) = self.waiting.get(from..from + next) else {
                break;
            };
            let input = InterleavedSlice::new(chunk, 1, next).map_err(|_| failed())?;
            let most = self.made.len();
            let mut output =
                InterleavedSlice::new_mut(&mut self.made, 1, most).map_err(|_| failed())?;
            let (_, made) = inner
                .process_into_buffer(&input, &mut output, None::<&Indexing>)
                .map_err(|_| failed())?;
            from += next;
            let skipped = self.delay.min(made);
            self.delay -= skipped;
            let ready = self.made.get(skipped..made).unwrap_or_default();
            if !ready.is_empty() {
                self.given += ready.len() as u64;
                with(ready)?;
            }
        }
        self.waiting.drain(..from);
        Ok(())
    }
}
