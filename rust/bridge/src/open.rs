//! The accounts that are open in this process: one a folder.
//!
//! **Must hold**: opening a folder again closes what had it open, before. A hot restart of the app forgets Dart's side and
//! nothing else; what it began must not go on beside what the new one begins.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, PoisonError, RwLock, Weak};

use causeway_core::{ApiError, Core};
use tokio::sync::{Mutex, watch};

use crate::api::errors::FlatError;

/// One open account, until it is closed.
pub(crate) struct Open {
    core: RwLock<Option<Core>>,
    /// Turns true when it is closed.
    closed: watch::Sender<bool>,
}

impl Open {
    fn new(core: Core) -> Arc<Self> {
        Arc::new(Self {
            core: RwLock::new(Some(core)),
            closed: watch::Sender::new(false),
        })
    }

    /// The core, if it is open.
    pub(crate) fn core(&self) -> Result<Core, FlatError> {
        let core = self.core.read().unwrap_or_else(PoisonError::into_inner);
        core.clone().ok_or_else(FlatError::stopped)
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

    pub(crate) async fn close(&self) {
        let core = self
            .core
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        self.closed.send_replace(true);
        if let Some(core) = core {
            core.close().await;
        }
    }
}

static ACCOUNTS: LazyLock<Mutex<HashMap<PathBuf, Weak<Open>>>> = LazyLock::new(Mutex::default);

/// Closes what is open in `folder` and puts what `opening` gives in its place. One folder at a time.
pub(crate) async fn open(
    folder: &Path,
    opening: impl Future<Output = Result<Core, ApiError>>,
) -> Result<Arc<Open>, FlatError> {
    let mut accounts = ACCOUNTS.lock().await;
    accounts.retain(|_, open| open.strong_count() > 0);
    let former = accounts.remove(&place(folder)).and_then(|it| it.upgrade());
    if let Some(former) = former {
        former.close().await;
    }
    let open = Open::new(opening.await?);
    accounts.insert(place(folder), Arc::downgrade(&open));
    Ok(open)
}

/// Closes what is open in `folder`.
pub(crate) async fn leave(folder: &Path) {
    let former = ACCOUNTS.lock().await.remove(&place(folder));
    if let Some(former) = former.and_then(|it| it.upgrade()) {
        former.close().await;
    }
}

/// One name for a folder, also where a link leads to it.
fn place(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}
