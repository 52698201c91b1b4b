//! Opening and closing accounts, the connection, what changes.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use causeway_core::{Core, DatabaseKey, Tuning};
use futures::FutureExt;
use tokio::sync::{Mutex, watch};

use super::account::{FlatAccount, FlatCredential, FlatRecovered, FlatServer};
use super::errors::FlatError;
use super::events::{FlatConnection, FlatEvent};
use super::notifications::FlatFetched;
use crate::codes;
use crate::open::{self, Open};
use crate::running::Running;

/// The most events in one answer.
const BATCH: usize = 64;

/// An open account. Letting it go stops it.
pub struct CoreHandle {
    pub(crate) open: Arc<Open>,
}

impl CoreHandle {
    /// Runs one call of the core.
    pub(crate) async fn run<
        T,
        U: From<T>,
        F: Future<Output = Result<T, causeway_core::ApiError>>,
    >(
        &self,
        call: impl FnOnce(Core) -> F,
    ) -> Result<U, FlatError> {
        let answer = call(self.open.core()?).await;
        answer
            .map(Into::into)
            .map_err(|error| self.open.explain(error.into()))
    }
}

/// Sets an account up in a folder and opens it.
///
/// # Errors
/// Those of the core.
pub async fn create(
    folder: String,
    key: Vec<u8>,
    account: FlatAccount,
) -> Result<CoreHandle, FlatError> {
    let (key, account) = (read_key(key)?, account.read()?);
    let folder = Path::new(&folder);
    let create = Core::create(folder, &key, account, Tuning::default());
    let open = open::create(folder, create).await?;
    Ok(CoreHandle { open })
}

/// Opens the account in a folder; what has it open in this process is closed before.
///
/// # Errors
/// Those of the core.
pub async fn open(folder: String, key: Vec<u8>) -> Result<CoreHandle, FlatError> {
    let key = read_key(key)?;
    let folder = Path::new(&folder);
    let open = open::open(folder, Core::open(folder, &key, Tuning::default())).await?;
    Ok(CoreHandle { open })
}

/// Saves what can be read of a damaged account; what has it open in this process is closed before.
///
/// # Errors
/// Those of the core.
pub async fn recover(
    folder: String,
    key: Vec<u8>,
    account: Option<FlatAccount>,
) -> Result<FlatRecovered, FlatError> {
    let key = read_key(key)?;
    let account = account.map(FlatAccount::read).transpose()?;
    let folder = Path::new(&folder);
    open::leave(folder).await;
    Ok(Core::recover(folder, &key, account).await?.into())
}

/// A new key, 32 bytes.
pub async fn new_key() -> Vec<u8> {
    DatabaseKey::generate().as_bytes().to_vec()
}

fn read_key(bytes: Vec<u8>) -> Result<DatabaseKey, FlatError> {
    let bytes = bytes.try_into();
    bytes
        .map(DatabaseKey::from_bytes)
        .map_err(|_| FlatError::kind("wrong-key"))
}

/// Connects, or hurries the connection that is being made.
///
/// # Errors
/// Those of the core.
pub async fn connect(core: &CoreHandle) -> Result<(), FlatError> {
    core.run(async |core| core.connect().await).await
}

/// Closes the connection.
///
/// # Errors
/// When it is closed.
pub async fn disconnect(core: &CoreHandle) -> Result<(), FlatError> {
    core.open.core()?.disconnect().await;
    Ok(())
}

/// Closes the account. Again is no error.
pub async fn close(core: &CoreHandle) {
    core.open.close().await;
}

/// The connection as it is now; offline once it is closed.
#[flutter_rust_bridge::frb(sync)]
pub fn connection(core: &CoreHandle) -> FlatConnection {
    let core = core.open.core();
    core.map_or_else(
        |_| FlatConnection::offline(),
        |core| core.connection().into(),
    )
}

/// How the storage is doing; fine once it is closed.
#[flutter_rust_bridge::frb(sync)]
pub fn storage(core: &CoreHandle) -> String {
    let core = core.open.core();
    let storage = core.map_or(causeway_core::Storage::Fine, |core| core.storage());
    codes::storage(&storage)
}

/// Replaces the credential.
///
/// # Errors
/// Those of the core.
pub async fn set_credential(
    core: &CoreHandle,
    credential: FlatCredential,
) -> Result<(), FlatError> {
    let credential = credential.read();
    core.run(async |core| core.set_credential(credential).await)
        .await
}

/// Until when the token is good, in milliseconds since 1970.
///
/// # Errors
/// Those of the core.
pub async fn token_ends(core: &CoreHandle) -> Result<Option<i64>, FlatError> {
    core.run(async |core| core.token_ends().await).await
}

/// Replaces how the home service is reached.
///
/// # Errors
/// Those of the core.
pub async fn set_server(core: &CoreHandle, server: FlatServer) -> Result<(), FlatError> {
    let server = server.read();
    core.run(async |core| core.set_server(server).await).await
}

/// A background fetch that goes on. Letting it go stops it.
pub struct FetchJob {
    running: Running<FlatFetched>,
}

/// Begins a background fetch.
///
/// # Errors
/// When it is closed.
pub async fn background_fetch(core: &CoreHandle, milliseconds: u32) -> Result<FetchJob, FlatError> {
    let open = Arc::clone(&core.open);
    let core = open.core()?;
    let deadline = Duration::from_millis(milliseconds.into());
    let running = Running::new(async move {
        let fetched = core.background_fetch(deadline).await;
        fetched
            .map(Into::into)
            .map_err(|error| open.explain(error.into()))
    });
    Ok(FetchJob { running })
}

/// What a background fetch has brought. Once.
///
/// # Errors
/// Those of the core.
pub async fn background_fetch_done(job: &FetchJob) -> Result<FlatFetched, FlatError> {
    job.running.done().await
}

/// Stops a background fetch.
#[flutter_rust_bridge::frb(sync)]
pub fn background_fetch_stop(job: &FetchJob) {
    job.running.stop();
}

/// What changes, from when it was made on. Letting it go ends it.
pub struct EventsHandle {
    events: Mutex<causeway_core::Events>,
    closed: watch::Receiver<bool>,
}

/// The events from now on.
///
/// # Errors
/// When it is closed.
#[flutter_rust_bridge::frb(sync)]
pub fn events(core: &CoreHandle) -> Result<EventsHandle, FlatError> {
    Ok(EventsHandle {
        events: Mutex::new(core.open.core()?.events()),
        closed: core.open.closed(),
    })
}

/// The next events, at least one and at most 64; none when the account is closed. What is not fetched waits in a queue that is
/// bounded: `reload` stands for what it could not keep.
pub async fn next_events(events: &EventsHandle) -> Vec<FlatEvent> {
    let mut closed = events.closed.clone();
    let mut events = events.events.lock().await;
    let first = tokio::select! {
        biased;
        _ = closed.wait_for(|closed| *closed) => None,
        event = events.next() => event,
    };
    let mut batch: Vec<FlatEvent> = first.map(Into::into).into_iter().collect();
    while !batch.is_empty() && batch.len() < BATCH {
        match events.next().now_or_never().flatten() {
            Some(event) => batch.push(event.into()),
            None => break,
        }
    }
    batch
}
