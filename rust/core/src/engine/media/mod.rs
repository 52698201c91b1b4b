//! Moving media: a sent file is prepared, sealed and uploaded before its message is encrypted; a received one is fetched,
//! opened and looked at.
//!
//! **Must hold**: a file that somebody chose is copied before the call returns; sealed bytes and their key are committed before
//! the first of them leaves, and are the same however often it takes; a message is encrypted only once its file is
//! where the other side can fetch it; nothing of a file is shown before all of it was found to be what was sealed; a task that is
//! stopped at any point is begun anew from what is in the database.
//!
//! At rest a file is as it travels: sealed, its key in the database. What is opened is so in a folder of its own.

mod fetch;
pub(crate) mod folder;
mod look;
mod prepare;
mod send;

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use causeway_media::{Cancel, Job};
use tokio::sync::watch;

use super::{Engine, EngineError};
use crate::api::{Event, TransferStep};
use crate::chats::ChatId;
use crate::e2ee::E2eeError;
use crate::link::http::Way;
use crate::link::media::{Address, Upload};
use crate::messages::{MessageId, Reason};
use crate::store::{Tx, now_ms};
use crate::trace::Step;
use folder::Folder;
pub(crate) use look::{ending, millis};
pub(super) use send::Carried;

/// Work that is stopped ends within 100 ms; its thread may take longer, and has nothing to note.
const REST: Duration = Duration::from_secs(2);
const LOOK: Duration = Duration::from_millis(10);
/// Progress is told at most so often for each file.
const TELL: Duration = Duration::from_millis(100);

/// What the phone is connected by.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    /// Nothing.
    None,
    /// Something that costs by the byte, or is not known.
    #[default]
    Metered,
    /// Something that does not.
    Unmetered,
}

/// The transfers of an account, whichever its number.
pub(crate) struct Transfers {
    pub folder: Folder,
    pub network: watch::Sender<Network>,
    running: Mutex<HashMap<i64, Running>>,
    /// Nothing is begun: the app rests, or closes.
    resting: AtomicBool,
    /// Where files are uploaded to, as found in this session.
    upload: tokio::sync::Mutex<Option<(u64, Upload)>>,
}

struct Running {
    step: TransferStep,
    percent: u8,
    told: Instant,
    stop: watch::Sender<bool>,
}

impl Transfers {
    pub(crate) fn new(account: &std::path::Path) -> Self {
        Self {
            folder: Folder::new(account),
            network: watch::channel(Network::default()).0,
            running: Mutex::default(),
            resting: AtomicBool::new(false),
            upload: tokio::sync::Mutex::default(),
        }
    }

    fn running(&self) -> MutexGuard<'_, HashMap<i64, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is being done with a message's file, and how much of it is done, in percent.
    pub(crate) fn step(&self, message: i64) -> Option<(TransferStep, u8)> {
        let running = self.running();
        running.get(&message).map(|run| (run.step, run.percent))
    }

    /// Stops what is being done with a message's file. Whether there was something.
    pub(crate) fn stop(&self, message: i64) -> bool {
        let running = self.running();
        running
            .get(&message)
            .is_some_and(|run| !run.stop.send_replace(true))
    }

    /// Stops everything, and begins nothing until [`Transfers::wake`]: the files are about to be let go. What is stopped goes on
    /// from what is in the database.
    pub(crate) async fn rest(&self) {
        self.resting.store(true, Ordering::Release);
        let until = Instant::now() + REST;
        loop {
            {
                let running = self.running();
                if running.is_empty() {
                    return;
                }
                for run in running.values() {
                    run.stop.send_replace(true);
                }
            }
            if Instant::now() > until {
                return tracing::warn!("work on a file does not end");
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Goes on after [`Transfers::rest`].
    pub(crate) fn wake(&self) {
        self.resting.store(false, Ordering::Release);
    }

    fn is_resting(&self) -> bool {
        self.resting.load(Ordering::Acquire)
    }

    fn downloads(&self) -> usize {
        let running = self.running();
        running
            .values()
            .filter(|run| run.step == TransferStep::Downloading)
            .count()
    }

    /// `None`: something is being done with it already, or nothing is to be begun.
    fn begin(self: &Arc<Self>, message: i64, step: TransferStep) -> Option<Run> {
        let mut running = self.running();
        if self.is_resting() || running.contains_key(&message) {
            return None;
        }
        let (stop, stopped) = watch::channel(false);
        let told = Instant::now();
        let percent = 0;
        running.insert(
            message,
            Running {
                step,
                percent,
                told,
                stop,
            },
        );
        Some(Run {
            transfers: Arc::clone(self),
            message,
            stopped,
        })
    }
}

/// Something that is being done with a file; ends when it is dropped.
struct Run {
    transfers: Arc<Transfers>,
    message: i64,
    stopped: watch::Receiver<bool>,
}

impl Drop for Run {
    fn drop(&mut self) {
        self.transfers.running().remove(&self.message);
    }
}

impl Run {
    fn is_stopped(&self) -> bool {
        *self.stopped.borrow()
    }

    /// Ends when somebody stops it.
    async fn stopped(&self) {
        let mut stopped = self.stopped.clone();
        if stopped.wait_for(|stopped| *stopped).await.is_err() {
            std::future::pending().await
        }
    }

    /// Notes and tells how much is done: of the part that ends at `to` of the whole, from 0 to 1, and begins at `from`.
    fn watcher(
        &self,
        engine: &Engine,
        chat: ChatId,
        (from, to): (f32, f32),
    ) -> impl Fn(f32) + Send + Sync + 'static {
        let (transfers, message, events) = (
            Arc::clone(&self.transfers),
            self.message,
            engine.events.clone(),
        );
        move |done| {
            let percent = (100.0 * (from + (to - from) * done.clamp(0.0, 1.0))) as u8;
            let mut running = transfers.running();
            let Some(run) = running.get_mut(&message) else {
                return;
            };
            if run.percent == percent || run.told.elapsed() < TELL {
                return;
            }
            (run.percent, run.told) = (percent, Instant::now());
            drop(running);
            let message = MessageId(message);
            // Nobody listening is fine: events only inform.
            let _ = events.send(Event::TransferProgress {
                chat,
                message,
                percent,
            });
        }
    }

    /// Does work on media on a thread of its own; stops it when this run is stopped, or dropped.
    async fn job<T: Send + 'static>(
        &self,
        watcher: impl Fn(f32) + Send + Sync + 'static,
        work: impl FnOnce(Job) -> causeway_media::Result<T> + Send + 'static,
    ) -> causeway_media::Result<T> {
        let job = Job::new().watched(watcher);
        let stop = StopOnDrop(job.handle());
        let working = tokio::task::spawn_blocking(move || work(job));
        let failed = Err(causeway_media::Error::Codec("the job"));
        let done = tokio::select! {
            done = working => done.unwrap_or(failed),
            () = self.stopped() => Err(causeway_media::Error::Cancelled),
        };
        drop(stop);
        done
    }
}

struct StopOnDrop(Cancel);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

/// How a host of files is reached.
struct Route {
    at: Option<(String, u16)>,
    ca_file: Option<std::path::PathBuf>,
    proxy: Option<crate::link::http::Proxy>,
}

impl Route {
    fn way<'a>(&'a self, to: &'a Address) -> Way<'a> {
        Way {
            host: &to.host,
            port: to.port,
            at: self.at.as_ref(),
            ca_file: self.ca_file.as_deref(),
            proxy: self.proxy.as_ref(),
        }
    }
}

impl Engine {
    /// How to reach a host directly, or through `proxy`.
    async fn route(
        &self,
        to: &Address,
        proxy: Option<crate::link::http::Proxy>,
    ) -> Result<Route, EngineError> {
        let account = self.store.read(|tx| tx.account()).await?;
        let server = account.map(|row| row.server).unwrap_or_default();
        let proxy = proxy.map(|mut proxy| {
            proxy.at = server
                .hosts
                .get(&format!("{}:{}", proxy.host, proxy.port))
                .cloned();
            proxy
        });
        let at = match proxy {
            None => server
                .hosts
                .get(&format!("{}:{}", to.host, to.port))
                .cloned(),
            Some(_) => None,
        };
        Ok(Route {
            at,
            ca_file: server.ca_file,
            proxy,
        })
    }

    /// Removes the files that no message names any more.
    pub(crate) async fn sweep_media(&self) {
        let named = async {
            let names = self
                .store
                .read(|tx| Ok::<_, E2eeError>((tx.media_files()?, tx.media_offered()?)));
            names.await.map_err(std::io::Error::other)
        };
        if let Err(error) = self.transfers.folder.sweep(named).await {
            tracing::warn!(kind = %error.kind(), "files that nobody needs stay for now");
        }
    }

    /// After opening the account: what was opened for somebody is closed, what was being made is gone.
    pub(crate) async fn tidy_media(&self) {
        if let Err(error) = self.transfers.folder.close_all() {
            tracing::warn!(kind = %error.kind(), "what was opened stays for now");
        }
        self.sweep_media().await;
    }

    /// Notes and tells that something is being done with a file.
    async fn begun(&self, chat: ChatId, message: i64, step: Step) -> Result<(), EngineError> {
        let job = move |tx: &Tx<'_>| tx.trace(Some(message), step, None, now_ms());
        self.store.write(job).await?;
        self.message_changed(chat, message);
        Ok(())
    }

    fn message_changed(&self, chat: ChatId, message: i64) {
        let message = MessageId(message);
        self.emit(Event::MessageChanged { chat, message });
    }
}

/// What an error of media means for the message.
fn reason(error: &causeway_media::Error) -> Reason {
    use causeway_media::Error;
    match error {
        Error::Cancelled => Reason::Cancelled,
        Error::NotAuthentic => Reason::MediaNotAuthentic,
        Error::Io(error) if is_full(error) => Reason::NoSpace,
        _ => Reason::MediaUnusable {
            why: error.code().into(),
        },
    }
}

pub(crate) fn is_full(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded
    )
}
