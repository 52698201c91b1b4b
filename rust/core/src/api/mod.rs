//! The facade: everything an app, the bridge and the command line may use. Nothing else is public.
//!
//! **Must hold**: a call that stores something returns after it is on disk; no call waits for the
//! network (but [`Core::close`], which is bounded); every error is an [`ApiError`] with a stable code.

mod chats;
mod current;
mod devices;
mod diagnostics;
mod error;
mod events;
mod export;
mod fetch;
mod find;
mod inbox;
mod media;
mod messages;
mod notifications;
mod number;
mod partners;
mod policy;
mod push;
mod recording;
mod recover;
mod reports;
mod rules;
mod token;
mod views;
mod witness;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc;
use xmpp_parsers::jid::BareJid;

use crate::account::{self, NewAccount, Server};
use crate::e2ee::own_devices;
use crate::engine::{Engine, Tasks, Tuning};
use crate::link::{self, Link, LinkConfig, LinkEvent, Patience, Secret};
use crate::messages::new_wire_id;
use crate::store::{AccountRow, DatabaseKey, Storage, Store, StoreError, Tx, now_ms};

use current::Current;
pub use error::ApiError;
pub use events::{Connection, Event, Events, StopCause};
pub use fetch::Fetched;
pub use find::{Lookup, PersonView};
pub use inbox::{Badge, InboxItem, InboxPage, InboxQuery, InboxRowKind};
pub use media::{
    FreeStorage, MediaDraft, MediaForm, MediaLimits, MediaProbe, OpenedMedia, Transfer,
    TransferStep,
};
pub use notifications::{NotificationPlan, NotificationSummary};
pub use number::NumberChange;
pub use partners::PartnersView;
pub use policy::{Enforced, PolicyView};
pub use push::PushView;
pub use recording::{Recorded, Recording};
pub use recover::Recovered;
pub use reports::{NewReport, ReportView};
pub use rules::{BlockView, OnboardingView, RequestView};
pub use views::{ChatView, DeviceView, IdentityView, MessageView};
pub use witness::{PublishedBundle, PublishedDevice, PublishedKeys, PublishedPrekey, Witness};

/// The most rows a page may have.
const MAX_PAGE: u32 = 500;
/// How long closing waits for what is on its way to the server.
const CLOSE: Duration = Duration::from_secs(5);

/// Makes a link; tests of two cores without a network put theirs here.
pub(crate) type Dial = dyn Fn(LinkConfig) -> (Link, mpsc::Receiver<LinkEvent>) + Send + Sync;

/// A running core with one open account. Clones share it; dropping the last one stops it.
#[derive(Clone)]
pub struct Core {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Current,
    dial: Box<Dial>,
    running: Mutex<Option<(Link, Tasks)>>,
    /// Held by whoever changes the number.
    changing: Arc<tokio::sync::Mutex<()>>,
    /// Goes on with a change while connected.
    changer: Mutex<Option<Tasks>>,
    /// Says when the token wants to be replaced, while connected.
    token_watch: Mutex<Option<Tasks>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.engine.close();
    }
}

impl Core {
    /// Sets an account up in `dir`, which must not hold one yet, and opens it. Nothing is sent
    /// before [`Core::connect`].
    ///
    /// # Errors
    /// [`ApiError::AccountExists`], [`ApiError::BadAddress`], [`ApiError::InUse`] and disk errors.
    pub async fn create(
        dir: &Path,
        key: &DatabaseKey,
        account: NewAccount,
        tuning: Tuning,
    ) -> Result<Self, ApiError> {
        Self::create_with(dir, key, account, tuning, Box::new(link::connect)).await
    }

    pub(crate) async fn create_with(
        dir: &Path,
        key: &DatabaseKey,
        account: NewAccount,
        tuning: Tuning,
        dial: Box<Dial>,
    ) -> Result<Self, ApiError> {
        let address = account.address()?;
        let (dir, key) = (dir.to_owned(), key.clone());
        let creating = tokio::task::spawn_blocking(move || {
            // The account appears with its device, or not at all.
            Store::create(&dir, &key, |tx| {
                tx.insert_account(&account_row(account), now_ms())?;
                own_devices(tx)?;
                Ok::<_, ApiError>(())
            })
        });
        let store = creating
            .await
            .map_err(|_| ApiError::Internal("making the database panicked".into()))??;
        Ok(Self::assemble(store, address, tuning, dial))
    }

    /// Opens the account in `dir`.
    ///
    /// # Errors
    /// [`ApiError::NoAccount`], [`ApiError::WrongKey`], [`ApiError::InUse`], [`ApiError::Damaged`] (see
    /// [`Core::recover`]), [`ApiError::NewerVersion`] and disk errors.
    pub async fn open(dir: &Path, key: &DatabaseKey, tuning: Tuning) -> Result<Self, ApiError> {
        Self::open_with(dir, key, tuning, Box::new(link::connect)).await
    }

    pub(crate) async fn open_with(
        dir: &Path,
        key: &DatabaseKey,
        tuning: Tuning,
        dial: Box<Dial>,
    ) -> Result<Self, ApiError> {
        let store = open_store(dir, key).await?;
        let Some(row) = store.read(|tx| tx.account()).await? else {
            return Err(ApiError::NoAccount);
        };
        let address = account::address(&row.number, &row.domain)?;
        let core = Self::assemble(store, address, tuning, dial);
        core.inner.engine.load_directory().await?;
        core.inner.engine.tidy_media().await;
        Ok(core)
    }

    fn assemble(store: Store, address: BareJid, tuning: Tuning, dial: Box<Dial>) -> Self {
        let engine = Engine::new(store, address, tuning);
        Self {
            inner: Arc::new(Inner {
                engine: Current::new(engine),
                dial,
                running: Mutex::default(),
                changing: Arc::default(),
                changer: Mutex::default(),
                token_watch: Mutex::default(),
            }),
        }
    }

    /// Connects to the home service and stays connected. Returns at once; see
    /// [`Event::ConnectionChanged`]. Call it also when the network has changed: a pause before the next try ends, and
    /// a connection that is there is tried at once.
    ///
    /// # Errors
    /// Only those of reading the account.
    pub async fn connect(&self) -> Result<(), ApiError> {
        let read = |tx: &Tx<'_>| Ok::<_, StoreError>((tx.account()?, tx.is_leaving()?));
        let (row, leaving) = self.inner.engine.store.read(read).await?;
        let row = row.ok_or(ApiError::NoAccount)?;
        self.inner.renew(&row).await?;
        self.inner.engine.transfers.wake();
        self.inner.watch_token(&row.credential);
        self.start(row);
        if leaving {
            self.go_on_changing();
        }
        Ok(())
    }

    fn start(&self, row: AccountRow) {
        let engine = &self.inner.engine;
        let mut running = self
            .inner
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let stopped = matches!(
            *engine.connection.borrow(),
            Connection::Stopped(_) | Connection::Offline
        );
        if let Some((link, _)) = &*running
            && !stopped
        {
            link.hurry();
            return;
        }
        let patience = Patience {
            idle: engine.tuning.idle,
            answer: engine.tuning.answer,
            ..Patience::default()
        };
        let fetches = row.server.directory.is_some() || row.server.address.is_none();
        let (link, events) = (self.inner.dial)(LinkConfig {
            jid: engine.own.clone(),
            resource: row.resource,
            secret: Secret::from(row.credential).into(),
            server: row.server.address,
            ca_file: row.server.ca_file,
            patience,
        });
        // The old tasks stop before the new ones begin.
        *running = None;
        // Now, or a caller that looks at once would take the end of the last connection for that of this one.
        engine.set_connection(Connection::Connecting);
        let tasks = engine.start(link.clone(), events, fetches);
        *running = Some((link, tasks));
    }

    /// Closes the connection and lets files rest; the account stays open and messages can be read and queued.
    pub async fn disconnect(&self) {
        self.inner.engine.transfers.rest().await;
        self.inner.unwatch_token();
        drop(
            self.inner
                .changer
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        let running = self
            .inner
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some((link, tasks)) = running {
            link.close();
            let mut state = self.inner.engine.connection.subscribe();
            let ended = state
                .wait_for(|state| matches!(state, Connection::Offline | Connection::Stopped(_)));
            let _ = tokio::time::timeout(CLOSE, ended).await;
            drop(tasks);
        }
    }

    /// Disconnects, finishes what is being stored, and gives the folder free.
    pub async fn close(self) {
        self.disconnect().await;
        self.inner.engine.close();
        let _ = self.inner.engine.transfers.folder.close_all();
        self.inner.engine.store.close().await;
    }

    /// Replaces how the home service is reached. Takes effect at the next [`Core::connect`].
    ///
    /// # Errors
    /// Disk errors.
    pub async fn set_server(&self, server: Server) -> Result<(), ApiError> {
        Ok(self
            .inner
            .engine
            .store
            .write(move |tx| tx.update_account(None, Some(&server)))
            .await?)
    }

    #[cfg(test)]
    pub(crate) fn store(&self) -> Store {
        self.inner.engine.store.clone()
    }

    /// A stream of events from now on.
    pub fn events(&self) -> Events {
        Events(self.inner.engine.events.subscribe())
    }

    /// The connection as it is now.
    pub fn connection(&self) -> Connection {
        self.inner.engine.connection.borrow().clone()
    }

    /// How the place where the account is kept is doing, as far as the last use showed. Changes are told by
    /// [`Event::StorageChanged`].
    pub fn storage(&self) -> Storage {
        *self.inner.engine.store.storage().borrow()
    }
}

async fn open_store(dir: &Path, key: &DatabaseKey) -> Result<Store, ApiError> {
    let (dir, key) = (dir.to_owned(), key.clone());
    let opened = tokio::task::spawn_blocking(move || Store::open_existing(&dir, &key)).await;
    opened
        .map_err(|_| ApiError::Internal("opening the database panicked".into()))?
        .map_err(Into::into)
}

fn account_row(account: NewAccount) -> AccountRow {
    AccountRow {
        number: account.number,
        domain: account.home,
        // Random, so that it tells nothing about the phone.
        resource: new_wire_id(),
        credential: account.credential,
        server: account.server,
    }
}
