//! A job: one piece of work on media that can be watched, stopped and trusted to end.
//!
//! It owns progress, cancelling, the deadline, the memory ceiling, and how a result gets to its place. What always holds:
//! - [`Job::run`] returns within 100 ms of [`Cancel::cancel`] and of the deadline, whatever a codec is doing. The
//!   codecs are other people's libraries and take up to a second for one call: the work is done on a thread of its
//!   own, which is left behind. It ends at its next look at the job, and what it made goes with it.
//! - A result is written beside its place and moved there, whole and on the disk, or not at all. Once the moving has
//!   begun the job can no longer be cancelled: it is done.
//! - A codec that panics is an error of this job and of nothing else.
//! - What is asked of memory is reckoned from headers before decoding, and refused above the ceiling.
//!
//! Rejected: asynchronous functions (there is nothing to wait for here but the processor), and a limit of the
//! process's memory, which would be that of the app too.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::{Error, Result};

const RUNNING: u8 = 0;
const STOPPED: u8 = 1;
const LATE: u8 = 2;
const DONE: u8 = 3;

/// How long a job may take unless said otherwise.
pub const DEADLINE: Duration = Duration::from_secs(300);
/// How many bytes a job may ask for unless said otherwise. Phones end apps in the background above about that.
pub const MEMORY: u64 = 256 << 20;

type Watcher = Box<dyn Fn(f32) + Send + Sync>;

/// One piece of work: who watches it, and what it may use.
pub struct Job {
    state: Arc<AtomicU8>,
    wake: Sender<()>,
    /// Behind a lock so that a job's own threads can share it.
    woken: Mutex<Option<mpsc::Receiver<()>>>,
    deadline: Instant,
    memory: u64,
    watcher: Option<Watcher>,
}

/// Stops a job, from any thread.
#[derive(Clone)]
pub struct Cancel {
    state: Arc<AtomicU8>,
    wake: Sender<()>,
}

impl Cancel {
    /// Whether it came in time: `false` says that the job's result is in its place, or that it had ended before.
    pub fn cancel(&self) -> bool {
        let stopped =
            self.state
                .compare_exchange(RUNNING, STOPPED, Ordering::AcqRel, Ordering::Acquire);
        // A job that has ended does not listen.
        let _ = self.wake.send(());
        matches!(stopped, Ok(_) | Err(STOPPED))
    }
}

impl Default for Job {
    fn default() -> Self {
        Self::new()
    }
}

impl Job {
    /// A job with the usual deadline and memory, watched by nobody.
    #[must_use]
    pub fn new() -> Self {
        let (wake, woken) = mpsc::channel();
        Self {
            state: Arc::new(AtomicU8::new(RUNNING)),
            wake,
            woken: Mutex::new(Some(woken)),
            deadline: Instant::now() + DEADLINE,
            memory: MEMORY,
            watcher: None,
        }
    }

    /// Ends the job with [`Error::TooLate`] after this time from now.
    #[must_use]
    pub fn within(mut self, time: Duration) -> Self {
        self.deadline = Instant::now() + time;
        self
    }

    /// Lets the job ask for so many bytes and no more.
    #[must_use]
    pub fn with_memory(mut self, bytes: u64) -> Self {
        self.memory = bytes;
        self
    }

    /// Calls this with what is done of the whole, from 0 to 1, now and then. It must not block.
    #[must_use]
    pub fn watched(mut self, watcher: impl Fn(f32) + Send + Sync + 'static) -> Self {
        self.watcher = Some(Box::new(watcher));
        self
    }

    /// What stops this job.
    #[must_use]
    pub fn handle(&self) -> Cancel {
        Cancel {
            state: Arc::clone(&self.state),
            wake: self.wake.clone(),
        }
    }

    /// Fails when the job is to end. Every loop over rows, packets or chunks asks.
    ///
    /// # Errors
    /// [`Error::Cancelled`], [`Error::TooLate`].
    pub fn check(&self) -> Result<()> {
        match self.state.load(Ordering::Acquire) {
            STOPPED => Err(Error::Cancelled),
            LATE => Err(Error::TooLate),
            _ if Instant::now() >= self.deadline => Err(Error::TooLate),
            _ => Ok(()),
        }
    }

    /// Says how far the work is, from 0 to 1, and checks like [`Job::check`].
    ///
    /// # Errors
    /// [`Error::Cancelled`], [`Error::TooLate`].
    pub fn progress(&self, done: f32) -> Result<()> {
        self.check()?;
        if let Some(watcher) = &self.watcher {
            watcher(done.clamp(0.0, 1.0));
        }
        Ok(())
    }

    /// Asks for memory that a header announces, before it is taken.
    ///
    /// # Errors
    /// [`Error::TooLarge`] above the job's ceiling.
    pub fn afford(&self, bytes: u64) -> Result<()> {
        if bytes <= self.memory {
            return Ok(());
        }
        Err(Error::TooLarge {
            what: "memory in bytes",
            value: bytes,
            limit: self.memory,
        })
    }

    /// The job's memory ceiling in bytes.
    #[must_use]
    pub fn memory(&self) -> u64 {
        self.memory
    }

    /// Does the work on a thread of its own, and waits for it, for a cancel or for the deadline.
    ///
    /// # Errors
    /// What the work returns; [`Error::Cancelled`], [`Error::TooLate`]; [`Error::Codec`] when it panics.
    pub fn run<T: Send + 'static>(
        self,
        work: impl FnOnce(&Self) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let woken = self
            .woken
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(woken) = woken else {
            return Err(Error::Codec("the job"));
        };
        let (state, deadline, wake) = (Arc::clone(&self.state), self.deadline, self.wake.clone());
        let answer = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&answer);
        std::thread::Builder::new()
            .name("media".into())
            .spawn(move || {
                let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                    self.progress(0.0)?;
                    let made = work(&self)?;
                    // Without a file there was no moving: the result itself is what a cancel comes too late for.
                    self.finish()?;
                    Ok(made)
                }));
                let made = caught.unwrap_or(Err(Error::Codec("a codec")));
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(made);
                let _ = wake.send(());
            })?;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let waited = woken.recv_timeout(left);
            if let Some(made) = answer.lock().unwrap_or_else(PoisonError::into_inner).take() {
                return made;
            }
            if waited == Err(RecvTimeoutError::Timeout) {
                let late =
                    state.compare_exchange(RUNNING, LATE, Ordering::AcqRel, Ordering::Acquire);
                if late.is_err() && state.load(Ordering::Acquire) == DONE {
                    // The result is being moved: a moment more.
                    std::thread::sleep(Duration::from_millis(1));
                    continue;
                }
            }
            match state.load(Ordering::Acquire) {
                STOPPED => return Err(Error::Cancelled),
                LATE => return Err(Error::TooLate),
                _ => {}
            }
        }
    }

    /// From here on the job cannot be stopped.
    fn finish(&self) -> Result<()> {
        match self
            .state
            .compare_exchange(RUNNING, DONE, Ordering::AcqRel, Ordering::Acquire)
        {
            Ok(_) | Err(DONE) => Ok(()),
            Err(LATE) => Err(Error::TooLate),
            Err(_) => Err(Error::Cancelled),
        }
    }
}

/// A result on its way: a file beside its place that nobody sees, gone again unless it is kept.
pub struct Aside {
    file: tempfile::NamedTempFile,
    written: u64,
}

impl Aside {
    /// Begins a result that is to end at `place`, in the same folder so that moving it is one step.
    ///
    /// # Errors
    /// [`Error::Io`].
    pub fn new(place: &Path) -> Result<Self> {
        let folder = place
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let file = tempfile::Builder::new()
            .prefix(".causeway-")
            .suffix(".part")
            .tempfile_in(folder.unwrap_or(Path::new(".")))?;
        Ok(Self { file, written: 0 })
    }

    /// How many bytes were written.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written
    }

    /// The file itself, to read back or to seek in.
    pub fn file_mut(&mut self) -> &mut File {
        self.file.as_file_mut()
    }

    /// Puts the result in its place: on the disk first, then moved over what was there. The job is done then.
    ///
    /// # Errors
    /// [`Error::Cancelled`], [`Error::TooLate`], [`Error::Io`].
    pub fn keep(self, job: &Job, place: &Path) -> Result<()> {
        job.check()?;
        self.file.as_file().sync_all()?;
        job.finish()?;
        self.file.persist(place).map_err(|error| error.error)?;
        Ok(())
    }
}

impl Write for Aside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.written += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Reads a whole file whose length is checked first, and again while reading.
///
/// # Errors
/// [`Error::TooLarge`] above `most` bytes or the job's memory; [`Error::Io`].
pub fn read_whole(job: &Job, path: &Path, what: &'static str, most: u64) -> Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > most {
        return Err(Error::TooLarge {
            what,
            value: length,
            limit: most,
        });
    }
    job.afford(length)?;
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(Error::TooLarge {
            what,
            value: bytes.len() as u64,
            limit: most,
        });
    }
    Ok(bytes)
}
