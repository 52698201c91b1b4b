//! Keeping the partner directory fresh: asked for after connecting and while connected, once a day.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::{Engine, millis};
use crate::api::{ApiError, Connection, Event};
use crate::messages::MessageId;
use crate::messages::send::stop_all;
use crate::partners::built_in_keys;
use crate::partners::fetch::{Answer, fetch};
use crate::partners::loaded::{Loaded, source, take};
use crate::store::{StoreError, Tx, now_ms};

/// A directory is believed for so long before the home service is asked again.
const FRESH: Duration = Duration::from_secs(24 * 3600);
/// After a try that brought nothing, however often the connection is made anew meanwhile.
const PAUSE: Duration = Duration::from_secs(3600);

/// Between two questions that a refused message leads to.
const DISPUTE: Duration = Duration::from_secs(60);

/// The directory at hand, and when it was last asked for.
#[derive(Default)]
pub(crate) struct Partners {
    loaded: std::sync::RwLock<Arc<Loaded>>,
    /// Locked while a fetch goes on.
    tried: tokio::sync::Mutex<Option<Instant>>,
    /// When the home service was last found to go by something else.
    disputed: std::sync::Mutex<Option<Instant>>,
}

impl Engine {
    /// The directory at hand. Never waits.
    pub(crate) fn directory(&self) -> Arc<Loaded> {
        let loaded = self.partners.loaded.read();
        Arc::clone(&loaded.unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the directory from the database.
    pub(crate) async fn load_directory(&self) -> Result<(), StoreError> {
        let read = |tx: &Tx<'_>| Loaded::read(tx, &built_in_keys(), now_ms());
        let loaded = Arc::new(self.store.read(read).await?);
        let mut place = self
            .partners
            .loaded
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *place = loaded;
        Ok(())
    }

    /// Asks the home service for its directory, takes it if it is good, and tells what changed.
    pub(crate) async fn refresh_directory(self: &Arc<Self>) -> Result<(), ApiError> {
        let mut tried = self.partners.tried.lock().await;
        *tried = Some(Instant::now());
        self.ask_for_directory().await
    }

    async fn ask_for_directory(self: &Arc<Self>) -> Result<(), ApiError> {
        let account = self.store.read(|tx| tx.account()).await?;
        let account = account.ok_or(ApiError::NoAccount)?;
        let source = source(self.home(), &account.server);
        let answer = fetch(&source, &self.directory().tags()).await;
        self.take_directory(answer.map_err(|error| ApiError::Unreachable(error.to_string()))?)
            .await
    }

    /// Takes a directory if it is good, stops what it allows no longer, and tells what changed.
    pub(crate) async fn take_directory(self: &Arc<Self>, answer: Answer) -> Result<(), ApiError> {
        let home = self.home().to_owned();
        let job = move |tx: &Tx<'_>| {
            let now = now_ms();
            let taken = take(tx, answer, &built_in_keys(), now)?;
            Ok::<_, ApiError>((taken, stop_all(tx, &home, now)?))
        };
        let (taken, stopped) = self.store.write(job).await?;
        self.load_directory().await?;
        for (chat, id) in stopped {
            let message = MessageId(id);
            self.emit(Event::MessageChanged { chat, message });
        }
        if taken.changed {
            self.rules_changed();
            self.emit(Event::PartnersChanged);
            self.wake();
        }
        for partner in taken.added {
            self.emit(Event::PartnerAdded { partner });
        }
        Ok(())
    }

    /// The home service has refused what the rules here allow: what both go by is compared anew, but not for each of many messages.
    pub(super) async fn ask_home_again(self: Arc<Self>) {
        {
            let disputed = self.partners.disputed.lock();
            let mut disputed = disputed.unwrap_or_else(PoisonError::into_inner);
            if disputed.is_some_and(|last| last.elapsed() < DISPUTE) {
                return;
            }
            *disputed = Some(Instant::now());
        }
        if let Err(error) = self.refresh_directory().await {
            tracing::debug!(code = error.code(), "the partner directory was not fetched");
        }
        self.begin_policy().await;
        self.wake();
    }

    /// Runs beside a link.
    pub(super) async fn run_directory(self: Arc<Self>) {
        let mut connection = self.connection.subscribe();
        loop {
            let online = connection.wait_for(|state| *state == Connection::Online);
            if online.await.is_err() {
                return;
            }
            let wait = self.directory_due().await;
            if wait.is_zero() {
                if let Err(error) = self.refresh_directory().await {
                    tracing::debug!(code = error.code(), "the partner directory was not fetched");
                }
                continue;
            }
            tokio::select! {
                () = sleep(wait) => {}
                _ = connection.wait_for(|state| *state != Connection::Online) => {}
            }
        }
    }

    /// How long to wait before the directory is asked for.
    async fn directory_due(&self) -> Duration {
        let now = now_ms();
        let age = self
            .directory()
            .fetched_at()
            .map(|at| now.saturating_sub(at));
        // A clock that was set back makes it due too.
        let due = match age {
            Some(age) if age >= 0 => millis(FRESH).saturating_sub(age).max(0),
            _ => 0,
        };
        let due = Duration::from_millis(due.unsigned_abs());
        match *self.partners.tried.lock().await {
            Some(tried) => due.max(PAUSE.saturating_sub(tried.elapsed())),
            None => due,
        }
    }
}
