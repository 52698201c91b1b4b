//! Recording, as a microphone gives samples: kept as plain WAV, so that nothing that was said is lost to a crash, and
//! made into a message by [`super::prepare`] afterwards.
//!
//! What always holds: what is older than a second is on the disk, and the file is a valid WAV up to there. A cancelled
//! recording leaves nothing. Rejected: encoding while recording. It is quicker at the end (by a hundredth of what was
//! recorded), and the gain would have to be chosen before the voice was heard.

use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

use crate::limits::{self, at_most};
use crate::{Error, Result};

/// A recording that goes on.
pub struct Recorder {
    wav: Option<WavWriter<BufWriter<Disk>>>,
    path: PathBuf,
    rate: u32,
    channels: u16,
    samples: u64,
    /// Samples since it was last put on the disk.
    loose: u64,
    paused: bool,
    level: f32,
}

impl Recorder {
    /// Begins one in a new file. `rate` is the microphone's, in samples a second.
    ///
    /// # Errors
    /// [`Error::Unsupported`] for a rate or a number of channels that no microphone has; [`Error::Io`].
    pub fn new(path: &Path, rate: u32, channels: u16) -> Result<Self> {
        if !(8_000..=192_000).contains(&rate) || !(1..=2).contains(&channels) {
            return Err(Error::Unsupported("sound of this rate"));
        }
        let spec = WavSpec {
            channels,
            sample_rate: rate,
            bits_per_sample: 16,
            sample_format: SampleFormat::Int,
        };
        let file = File::create_new(path)?;
        let wav = WavWriter::new(BufWriter::new(Disk(file)), spec).map_err(failed)?;
        Ok(Self {
            wav: Some(wav),
            path: path.to_owned(),
            rate,
            channels,
            samples: 0,
            loose: 0,
            paused: false,
            level: 0.0,
        })
    }

    /// Takes samples, interleaved if there are two channels, and says how loud they are: from 0 to 1 over 60 dB.
    /// While it is paused they are dropped.
    ///
    /// # Errors
    /// [`Error::TooLarge`] after two hours; [`Error::Io`].
    pub fn add(&mut self, samples: &[i16]) -> Result<f32> {
        if self.paused {
            return Ok(0.0);
        }
        let second = u64::from(self.rate) * u64::from(self.channels);
        at_most(
            "seconds of sound",
            (self.samples + samples.len() as u64) / second,
            limits::VOICE_SECONDS,
        )?;
        let wav = self.wav.as_mut().ok_or(Error::Codec("the recorder"))?;
        let mut loudest = 0;
        for &sample in samples {
            wav.write_sample(sample).map_err(failed)?;
            loudest = loudest.max(sample.unsigned_abs());
        }
        self.samples += samples.len() as u64;
        self.loose += samples.len() as u64;
        if self.loose * 2 >= second {
            wav.flush().map_err(failed)?;
            self.loose = 0;
        }
        let decibels = 20.0 * (f32::from(loudest) / 32_768.0).max(1e-6).log10();
        self.level = (1.0 + decibels / 60.0).clamp(0.0, 1.0);
        Ok(self.level)
    }

    /// Lets go of what comes in until [`Recorder::resume`]. What there is goes on the disk.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn pause(&mut self) -> Result<()> {
        self.paused = true;
        self.loose = 0;
        self.wav
            .as_mut()
            .map_or(Ok(()), |wav| wav.flush().map_err(failed))
    }

    /// Goes on after a pause.
    pub fn resume(&mut self) {
        self.paused = false;
    }

    /// How long it is, without pauses.
    #[must_use]
    pub fn length(&self) -> Duration {
        Duration::from_secs_f64(
            self.samples as f64 / f64::from(self.rate) / f64::from(self.channels),
        )
    }

    /// Ends it; the file is for [`super::prepare`].
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn finish(mut self) -> Result<Duration> {
        let length = self.length();
        if let Some(mut wav) = self.wav.take() {
            wav.flush().map_err(failed)?;
            wav.finalize().map_err(failed)?;
        }
        Ok(length)
    }

    /// Ends it and removes the file.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn cancel(mut self) -> Result<()> {
        drop(self.wav.take());
        std::fs::remove_file(&self.path)?;
        Ok(())
    }
}

/// Makes what a crash left of a recording whole again, and says how long it is; `None` when there is nothing in it.
/// The file is for [`super::prepare`] then.
///
/// # Errors
/// [`Error::Io`].
pub fn recover(path: &Path) -> Result<Option<Duration>> {
    let Ok(wav) = WavReader::open(path) else {
        return Ok(None);
    };
    let (rate, samples) = (wav.spec().sample_rate, wav.duration());
    let length = Duration::from_secs_f64(f64::from(samples) / f64::from(rate.max(1)));
    Ok((samples > 0).then_some(length))
}

fn failed(error: hound::Error) -> Error {
    match error {
        hound::Error::IoError(error) => Error::Io(error),
        _ => Error::Codec("the recorder"),
    }
}

/// A file for which flushing means that it is on the disk.
struct Disk(File);

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }
}

impl Seek for Disk {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}
