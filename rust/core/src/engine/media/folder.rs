//! The files of messages with media: in a folder beside the database, under names that tell nothing.
//!
//! **Must hold**: a file that a message names is there; one that none names goes; what was opened for somebody to look at is
//! in a folder of its own, which is emptied when the account is opened and closed.
//!
//! A file is made before the commit that names it, so between the two it is nobody's: whoever makes one [`hold`s](Folder::hold) the
//! folder, and nothing is swept meanwhile.

use std::collections::HashSet;
use std::fs::DirBuilder;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{RwLock, RwLockReadGuard};

use crate::store::now_ms;

/// Sealed files, copies of what is to be prepared, and what is half fetched.
const KEPT: &str = "media";
/// What was opened.
const OPENED: &str = "opened";
/// What the user is saying.
const RECORDED: &str = "recordings";

pub(crate) struct Folder {
    kept: PathBuf,
    opened: PathBuf,
    recorded: PathBuf,
    held: RwLock<()>,
    /// There was something to sweep while somebody held the folder.
    dirty: AtomicBool,
}

impl Folder {
    pub(crate) fn new(account: &Path) -> Self {
        Self {
            kept: account.join(KEPT),
            opened: account.join(OPENED),
            recorded: account.join(RECORDED),
            held: RwLock::new(()),
            dirty: AtomicBool::new(false),
        }
    }

    /// Makes the folder if it is not there, and keeps it from being swept.
    pub(crate) async fn hold(&self) -> io::Result<RwLockReadGuard<'_, ()>> {
        let held = self.held.read().await;
        private(&self.kept)?;
        Ok(held)
    }

    /// The place of a file.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        self.kept.join(name)
    }

    /// The place of what is half fetched for a message.
    pub(crate) fn partial(&self, message: i64) -> PathBuf {
        self.kept.join(format!("{message}.part"))
    }

    /// A new place for something that somebody looks at, under the name `name`.
    pub(crate) fn opening(&self, name: &str) -> io::Result<PathBuf> {
        let folder = self.opened.join(new_name());
        private(&folder)?;
        Ok(folder.join(name))
    }

    /// Where recordings are.
    pub(crate) fn recordings(&self) -> &Path {
        &self.recorded
    }

    /// A place for a new recording; they sort by when they were begun.
    pub(crate) fn recording(&self) -> io::Result<PathBuf> {
        private(&self.recorded)?;
        let name = format!("{:013}-{}.wav", now_ms(), new_name());
        Ok(self.recorded.join(name))
    }

    /// Whether a recording may be at `path`.
    pub(crate) fn is_recording(&self, path: &Path) -> bool {
        path.parent() == Some(&self.recorded)
    }

    /// Removes what was opened at `path`; what is elsewhere is none of this.
    pub(crate) fn close(&self, path: &Path) -> io::Result<()> {
        match path.parent() {
            Some(folder) if folder.parent() == Some(&self.opened) => {
                gone(std::fs::remove_dir_all(folder))
            }
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// Removes all that was opened.
    pub(crate) fn close_all(&self) -> io::Result<()> {
        gone(std::fs::remove_dir_all(&self.opened))
    }

    /// Removes what no message names: `files`, and what is half fetched for `offered`, stay. Both are asked for once nobody
    /// makes a file. `false`: somebody does, and it is to be done when they are done.
    pub(crate) async fn sweep<E: From<io::Error>>(
        &self,
        named: impl Future<Output = Result<(HashSet<String>, HashSet<i64>), E>>,
    ) -> Result<bool, E> {
        let Ok(_alone) = self.held.try_write() else {
            self.dirty.store(true, Ordering::Release);
            return Ok(false);
        };
        self.dirty.store(false, Ordering::Release);
        let (files, offered) = named.await?;
        let listed = match std::fs::read_dir(&self.kept) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
            Err(error) => return Err(error.into()),
        };
        for entry in listed {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let half = name
                .strip_suffix(".part")
                .and_then(|message| message.parse().ok());
            let named = match half {
                Some(message) => offered.contains(&message),
                None => files.contains(&name),
            };
            if !named {
                gone(std::fs::remove_file(entry.path()))?;
            }
        }
        Ok(true)
    }

    /// Whether a sweep was put off.
    pub(crate) fn is_dirty(&self) -> bool {
        self.dirty.load(Ordering::Acquire)
    }
}

/// A name for a file: random, so that it tells nothing.
pub(crate) fn new_name() -> String {
    hex::encode(rand::random::<[u8; 16]>())
}

/// Removes a file that need not be there.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    gone(std::fs::remove_file(path))
}

/// A file for the time of some work; removed when it is dropped.
pub(super) struct Temporary(pub PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        // What stays is swept later.
        let _ = remove(&self.0);
    }
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes a folder that only this user can look into.
fn private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_no_message_names_goes_and_nothing_else() {
        let account = tempfile::tempdir().unwrap();
        let folder = Folder::new(account.path());
        let (kept, stray) = (new_name(), new_name());
        let held = folder.hold().await.unwrap();
        for place in [
            folder.place(&kept),
            folder.place(&stray),
            folder.partial(7),
            folder.partial(8),
        ] {
            std::fs::write(place, "x").unwrap();
        }
        let named = || async { Ok::<_, io::Error>(([kept.clone()].into(), [7].into())) };
        assert!(!folder.sweep(named()).await.unwrap() && folder.is_dirty());
        assert!(folder.place(&stray).exists(), "it may be about to be named");
        drop(held);
        assert!(folder.sweep(named()).await.unwrap() && !folder.is_dirty());
        assert!(folder.place(&kept).exists() && folder.partial(7).exists());
        assert!(!folder.place(&stray).exists() && !folder.partial(8).exists());
    }

    #[test]
    fn only_what_was_opened_is_closed() {
        let account = tempfile::tempdir().unwrap();
        let folder = Folder::new(account.path());
        let place = folder.opening("photo.jpg").unwrap();
        std::fs::write(&place, "x").unwrap();
        let other = account.path().join("causeway.db");
        std::fs::write(&other, "x").unwrap();
        assert!(folder.close(&other).is_err() && folder.close(Path::new("/")).is_err());
        assert!(folder.close(&folder.opened).is_err() && other.exists());
        folder.close(&place).unwrap();
        assert!(!place.parent().unwrap().exists());
        folder.opening("a").unwrap();
        folder.close_all().unwrap();
        folder.close_all().unwrap();
        assert!(!folder.opened.exists());
    }
}
