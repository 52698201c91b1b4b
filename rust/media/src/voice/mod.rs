//! Voice messages: Ogg Opus, mono, of even loudness, without the silence before and after, with a waveform.
//!
//! A file is read twice: once to measure it (loudness, peaks, where somebody speaks), once to encode it with one gain
//! for the whole. A gain that follows the voice in one reading would change what was said loudly and what quietly.
//! Only peaks that would be clipped are held down. What always holds: streamed, memory does not grow with sound (six
//! bytes for each 20 ms are kept); the length in the file is exact to the sample; a file that is cut short is an error.

mod band;
mod caf;
mod measure;
mod ogg_opus;
mod play;
mod record;
mod resample;
mod source;

#[cfg(test)]
mod voice_tests;

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use symphonia::core::io::MediaSource;

use self::measure::{Curve, Meter};
use self::ogg_opus::Writer;
use self::resample::Resampler;
use self::source::Source;
use crate::job::{Aside, Job};
use crate::{Error, Result, limits};

pub use self::caf::to_caf;
pub use self::measure::BARS;
pub use self::play::Player;
pub use self::record::{Recorder, recover};

/// Samples a second that are encoded. Opus' own rate: lengths count in it.
pub(crate) const RATE: u32 = 48_000;
/// Samples in each packet: 20 ms.
pub(crate) const FRAME: usize = 960;

/// How many bits a second are spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Bitrate {
    /// 24 kbit/s: 180 kB a minute.
    #[default]
    Standard,
    /// 16 kbit/s, for little data.
    Low,
}

impl Bitrate {
    fn bits(self) -> i32 {
        match self {
            Self::Standard => 24_000,
            Self::Low => 16_000,
        }
    }
}

/// A voice message that was made fit to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Its size in bytes.
    pub bytes: u64,
    /// How long it plays, exactly: what the file itself says.
    pub duration: Duration,
    /// The loudness of each 64th part, from 0 (silence) to 100 (its loudest), by decibels.
    pub waveform: [u8; BARS],
}

/// Makes the sound in `input` (WAV, M4A, MP3, Ogg, Opus, CAF; what [`Recorder`] left) fit to send: Ogg Opus at
/// `output`.
///
/// # Errors
/// [`Error::Unsupported`] for what is no sound or of a kind that is not taken, [`Error::Damaged`],
/// [`Error::TooLarge`], and those of every job.
pub fn prepare(job: Job, input: &Path, output: &Path, bitrate: Bitrate) -> Result<Voice> {
    let (input, output) = (input.to_owned(), output.to_owned());
    job.run(move |job| {
        let mut meter = Meter::new()?;
        each_block(job, opened(&input)?, |block| meter.add(block))?;
        let measured = meter.finish()?;
        let curve = Curve::of(&measured);
        let (from, to) = measured.spoken();
        let waveform = measured.waveform((from, to));
        job.progress(0.2)?;
        let mut aside = Aside::new(&output)?;
        let mut writer = Writer::new(&mut aside, bitrate.bits(), measured.band())?;
        let mut at = 0_u64;
        let mut evened = Vec::new();
        each_block(job, opened(&input)?, |block| {
            let first = from.saturating_sub(at).min(block.len() as u64);
            let last = to.saturating_sub(at).min(block.len() as u64);
            if first < last {
                evened.clear();
                evened.extend_from_slice(
                    block.get(first as usize..last as usize).unwrap_or_default(),
                );
                curve.apply(at + first, &mut evened);
                writer.add(&evened)?;
                job.progress(0.2 + 0.75 * (at - from.min(at)) as f32 / (to - from) as f32)?;
            }
            at += block.len() as u64;
            Ok(())
        })?;
        let samples = writer.finish()?;
        let bytes = aside.written();
        aside.keep(job, &output)?;
        Ok(Voice {
            bytes,
            duration: length(samples),
            waveform,
        })
    })
}

/// Says how long a recording plays and how loud it is where, of what can be prepared; for one that somebody sent.
///
/// # Errors
/// Those of [`prepare`].
pub fn look(job: Job, input: &Path) -> Result<Voice> {
    let input = input.to_owned();
    job.run(move |job| {
        let mut meter = Meter::new()?;
        each_block(job, opened(&input)?, |block| meter.add(block))?;
        let measured = meter.finish()?;
        let all = measured.all();
        Ok(Voice {
            bytes: std::fs::metadata(&input)?.len(),
            duration: length(all.1),
            waveform: measured.waveform(all),
        })
    })
}

/// How long a recording plays, as far as that is told without decoding it.
pub(crate) fn duration(path: &Path) -> Result<Option<Duration>> {
    source::duration(opened(path)?)
}

/// A recording's file, which is not too large.
pub(crate) fn opened(path: &Path) -> Result<Box<dyn MediaSource>> {
    let file = File::open(path)?;
    limits::at_most(
        "bytes of a recording",
        file.metadata()?.len(),
        limits::VOICE_FILE,
    )?;
    Ok(Box::new(file))
}

/// Decodes to mono at [`RATE`], block by block.
fn each_block(
    job: &Job,
    input: Box<dyn MediaSource>,
    mut with: impl FnMut(&[f32]) -> Result<()>,
) -> Result<()> {
    let mut source = Source::open(input)?;
    let mut resampler: Option<Resampler> = None;
    let (mut block, mut all) = (Vec::new(), 0_u64);
    while source.next(&mut block)? {
        job.check()?;
        all += block.len() as u64;
        limits::at_most(
            "seconds of sound",
            all / u64::from(source.rate()),
            limits::VOICE_SECONDS,
        )?;
        let resampler = match &mut resampler {
            Some(resampler) => resampler,
            none => none.insert(Resampler::new(source.rate(), RATE)?),
        };
        resampler.add(&block, &mut with)?;
    }
    match resampler {
        Some(resampler) => resampler.finish(&mut with),
        None => Err(Error::Damaged("a recording without sound")),
    }
}

/// The time that so many samples take.
pub(crate) fn length(samples: u64) -> Duration {
    Duration::from_nanos(samples * 1_000_000_000 / u64::from(RATE))
}
