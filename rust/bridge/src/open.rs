//! The accounts that are open in this process: one a folder.
//!
//! **Must hold**: opening a folder again closes what had it open, before. A hot restart of the app forgets Dart's side and
//! nothing else; what it began must not go on beside what the new one begins.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, PoisonError, RwLock, Weak};
use std::thread;
use std::time::Duration;

use causeway_core::{ApiError, Core};
use tokio::sync::{Mutex, OwnedMutexGuard, watch};
use tokio::time::timeout;

use crate::api::errors::FlatError;

/// How long opening waits for what was let go: about as long as a slow disk takes to store what is under way.
const LET_GO: Duration = Duration::from_secs(10);

/// One open account, until it is closed.
pub(crate) struct Open {
    inside: RwLock<Option<Inside>>,
    /// Held while it is being closed: whoever closes it too waits for that.
    closing: Mutex<()>,
    /// Turns true when it is closed.
    closed: watch::Sender<bool>,
}

struct Inside {
    core: Core,
    /// Behind the core: let go when its files are closed.
    _folder: Option<OwnedMutexGuard<()>>,
}

impl Open {
    fn new(core: Core, folder: Option<OwnedMutexGuard<()>>) -> Arc<Self> {
        Arc::new(Self {
            inside: RwLock::new(Some(Inside {
                core,
                _folder: folder,
            })),
            closing: Mutex::new(()),
            closed: watch::Sender::new(false),
        })
    }

    /// The core, if it is open.
    pub(crate) fn core(&self) -> Result<Core, FlatError> {
        let inside = self.inside.read().unwrap_or_else(PoisonError::into_inner);
        let inside = inside.as_ref().ok_or_else(FlatError::stopped)?;
        Ok(inside.core.clone())
    }

    pub(crate) fn closed(&self) -> watch::Receiver<bool> {
        self.closed.subscribe()
    }

    /// An error of a call that closing has cut off is that it is closed.
    pub(crate) fn explain(&self, error: FlatError) -> FlatError {
        match *self.closed.borrow() {
            true => FlatError::stopped(),
            false => error,
        }
    }

    /// The folder is free when this returns, whoever closed it.
    pub(crate) async fn close(&self) {
        let _closing = self.closing.lock().await;
        let inside = self.take();
        self.closed.send_replace(true);
        if let Some(Inside { core, _folder }) = inside {
            core.close().await;
        }
    }

    fn take(&self) -> Option<Inside> {
        let mut inside = self.inside.write().unwrap_or_else(PoisonError::into_inner);
        inside.take()
    }
}

impl Drop for Open {
    /// Letting a core go waits for what is being stored, and Dart may let it go on the thread that draws.
    fn drop(&mut self) {
        if let Some(inside) = self.take() {
            // Without a thread it is let go here.
            let _ = thread::Builder::new().spawn(move || drop(inside));
        }
    }
}

/// Who has a folder, and a lock that is held until its files are closed.
#[derive(Default)]
struct Place {
    open: Weak<Open>,
    folder: Arc<Mutex<()>>,
}

static ACCOUNTS: LazyLock<Mutex<HashMap<PathBuf, Place>>> = LazyLock::new(Mutex::default);

/// Sets an account up in `folder`; what is open there stays so, for then there is one.
pub(crate) async fn create(
    folder: &Path,
    creating: impl Future<Output = Result<Core, ApiError>>,
) -> Result<Arc<Open>, FlatError> {
    let mut accounts = ACCOUNTS.lock().await;
    let known = accounts.get(&place(folder)).map(|it| it.open.clone());
    let known = known.and_then(|open| open.upgrade());
    if folder.exists() && known.is_some_and(|open| open.core().is_ok()) {
        return Err(ApiError::AccountExists.into());
    }
    settle(&mut accounts, folder, creating).await
}

/// Closes what is open in `folder` and puts what `opening` gives in its place. One folder at a time.
pub(crate) async fn open(
    folder: &Path,
    opening: impl Future<Output = Result<Core, ApiError>>,
) -> Result<Arc<Open>, FlatError> {
    settle(&mut *ACCOUNTS.lock().await, folder, opening).await
}

async fn settle(
    accounts: &mut HashMap<PathBuf, Place>,
    folder: &Path,
    opening: impl Future<Output = Result<Core, ApiError>>,
) -> Result<Arc<Open>, FlatError> {
    accounts.retain(|_, it| it.open.strong_count() > 0 || Arc::strong_count(&it.folder) > 1);
    let before = place(folder);
    let free = clear(accounts, folder).await;
    let open = Open::new(opening.await?, free);
    let known = accounts.remove(&before).unwrap_or_default();
    let known = Place {
        open: Arc::downgrade(&open),
        ..known
    };
    // A folder that was made meanwhile may have another name.
    accounts.insert(place(folder), known);
    Ok(open)
}

/// Closes what is open in `folder`.
pub(crate) async fn leave(folder: &Path) {
    clear(&mut *ACCOUNTS.lock().await, folder).await;
}

/// Closes what is open in `folder` and waits until its files are closed; the lock says that they are.
async fn clear(
    accounts: &mut HashMap<PathBuf, Place>,
    folder: &Path,
) -> Option<OwnedMutexGuard<()>> {
    let known = accounts.entry(place(folder)).or_default();
    if let Some(former) = known.open.upgrade() {
        former.close().await;
    }
    let free = Arc::clone(&known.folder).lock_owned();
    // After that the core itself says that the folder is in use.
    timeout(LET_GO, free).await.ok()
}

/// One name for a folder, also where a link leads to it.
fn place(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}
