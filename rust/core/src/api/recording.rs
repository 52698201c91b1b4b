//! Recording a voice message: kept as it is spoken, so that a crash loses half a second, and sent as any other file.
//!
//! A recording lies in the account's folder, unsealed, until it is sent or discarded; sending it removes it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use causeway_media::voice::{Recorder, recover};
use serde::Serialize;

use super::{ApiError, Core};
use crate::engine::media::millis;

/// A recording that is made. Calls may come from any thread; each writes to the disk twice a second at most.
pub struct Recording {
    recorder: Mutex<Option<Recorder>>,
    path: PathBuf,
}

/// A recording that can be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recorded {
    /// Where it is: [`super::MediaDraft::path`].
    pub path: PathBuf,
    /// How long it is.
    pub duration_ms: u64,
}

impl Recording {
    fn recorder(&self) -> MutexGuard<'_, Option<Recorder>> {
        self.recorder.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, work: impl FnOnce(&mut Recorder) -> T) -> Result<T, ApiError> {
        let mut recorder = self.recorder();
        recorder
            .as_mut()
            .map(work)
            .ok_or(ApiError::NotFound("recording"))
    }

    /// Takes samples, interleaved if there are two channels, and says how loud they are, from 0 to 1. While it is paused they are
    /// dropped.
    ///
    /// # Errors
    /// [`ApiError::Media`] after two hours, [`ApiError::NotFound`] when it has ended, and disk errors.
    pub fn add(&self, samples: &[i16]) -> Result<f32, ApiError> {
        Ok(self.with(|recorder| recorder.add(samples))??)
    }

    /// Lets go of what comes in until it is resumed.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it has ended, and disk errors.
    pub fn pause(&self) -> Result<(), ApiError> {
        Ok(self.with(Recorder::pause)??)
    }

    /// Goes on after a pause.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it has ended.
    pub fn resume(&self) -> Result<(), ApiError> {
        self.with(Recorder::resume)
    }

    /// How long it is so far, without pauses, in milliseconds; 0 when it has ended.
    pub fn length_ms(&self) -> u64 {
        let length = self.with(|recorder| recorder.length());
        length.map_or(0, millis)
    }

    /// Ends it; it can be sent then.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it has ended, and disk errors.
    pub fn finish(&self) -> Result<Recorded, ApiError> {
        let recorder = self
            .recorder()
            .take()
            .ok_or(ApiError::NotFound("recording"))?;
        Ok(Recorded {
            path: self.path.clone(),
            duration_ms: millis(recorder.finish()?),
        })
    }

    /// Ends it and removes it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it has ended, and disk errors.
    pub fn cancel(&self) -> Result<(), ApiError> {
        let recorder = self
            .recorder()
            .take()
            .ok_or(ApiError::NotFound("recording"))?;
        Ok(recorder.cancel()?)
    }
}

impl Core {
    /// Begins a recording: `rate` samples a second of one or two channels. Dropping it keeps what was recorded:
    /// [`Core::recordings`].
    ///
    /// # Errors
    /// [`ApiError::Media`] for a rate or a number of channels that no microphone has, and disk errors.
    pub fn start_recording(&self, rate: u32, channels: u16) -> Result<Recording, ApiError> {
        let folder = &self.inner.engine.transfers.folder;
        let path = folder.recording().map_err(causeway_media::Error::Io)?;
        Ok(Recording {
            recorder: Mutex::new(Some(Recorder::new(&path, rate, channels)?)),
            path,
        })
    }

    /// Recordings that were neither sent nor discarded: finished, or left by a crash. One that goes on is among them.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn recordings(&self) -> Result<Vec<Recorded>, ApiError> {
        let folder = self.inner.engine.transfers.folder.recordings().to_owned();
        let looking = tokio::task::spawn_blocking(move || look(&folder));
        let looked = looking
            .await
            .map_err(|_| ApiError::Internal("looking for recordings panicked".into()))?;
        Ok(looked?)
    }

    /// Removes a recording.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for what is none, and disk errors.
    pub fn discard_recording(&self, path: &Path) -> Result<(), ApiError> {
        if !self.inner.engine.transfers.folder.is_recording(path) {
            return Err(ApiError::NotFound("recording"));
        }
        std::fs::remove_file(path).map_err(|error| causeway_media::Error::Io(error).into())
    }
}

fn look(folder: &Path) -> causeway_media::Result<Vec<Recorded>> {
    let listed = match std::fs::read_dir(folder) {
        Ok(listed) => listed,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for entry in listed {
        let path = entry?.path();
        if let Some(length) = recover(&path)? {
            let duration_ms = millis(length);
            found.push(Recorded { path, duration_ms });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}
