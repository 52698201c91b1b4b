//! The account's folder: which file is what, and how a database comes into its place.
//!
//! **Must hold**: a database appears under its name whole or not at all; the folder is locked while any of this
//! happens; a file that cannot be opened stays as it is.
//!
//! A new database is written under another name and renamed when it is finished. A finished one is first named
//! [`READY`], which decides: whoever opens the folder next puts it in its place, so a process may end anywhere.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

use super::{DatabaseKey, StoreError, Tx, migrations, wal};
use crate::failpoint::{Made, committing, making};

/// The name of the database inside the account's folder.
pub(crate) const DATABASE_FILE: &str = "causeway.db";
const LOCK_FILE: &str = "causeway.lock";
const CHECK_FILE: &str = "causeway.check";
const UNFINISHED: &str = "causeway.db.new";
const READY: &str = "causeway.db.ready";
const LOCK_WAIT: Duration = Duration::from_millis(500);
const LOCK_PAUSE: Duration = Duration::from_millis(10);
/// SQLCipher's page.
const PAGE: u64 = 4_096;

/// The writer's connection with the lock on the folder, which is given free after it.
pub(super) struct Open {
    pub conn: Connection,
    _lock: File,
}

/// Opens an account's database, brought to the newest schema.
pub(super) fn open(dir: &Path, key: &DatabaseKey) -> Result<Open, StoreError> {
    let missing = || StoreError::Missing(dir.to_owned());
    if !dir.join(DATABASE_FILE).exists() && !dir.join(READY).exists() {
        return Err(missing());
    }
    let lock = lock(dir)?;
    settle(dir)?;
    let path = dir.join(DATABASE_FILE);
    if is_stump(&path)? || wal::is_damaged(&wal(&path))? {
        return Err(StoreError::Damaged);
    }
    let mut conn = connect(&path, key, false).map_err(|error| match error {
        // A wrong key looks like a damaged first page.
        StoreError::Damaged if check(dir, key) != Some(true) => StoreError::WrongKey,
        other => other,
    })?;
    if conn.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    if migrations::version(&conn)? == 0 {
        return Err(StoreError::Damaged);
    }
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    making(Made::Schema, || migrations::run(&mut conn))?;
    if check(dir, key) != Some(true) {
        write_check(dir, key)?;
    }
    Ok(Open { conn, _lock: lock })
}

/// Less than a page is left. SQLite takes that for a new database, writes over it and removes its log.
pub(super) fn is_stump(path: &Path) -> Result<bool, StoreError> {
    Ok(std::fs::metadata(path)?.len() < PAGE)
}

/// Makes the database of a folder that has none, filled by `fill` or not at all.
pub(super) fn create<T, E: From<StoreError>>(
    dir: &Path,
    key: &DatabaseKey,
    fill: impl FnOnce(&Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    making(Made::Folder, || std::fs::create_dir_all(dir)).map_err(StoreError::from)?;
    let lock = lock(dir)?;
    settle(dir)?;
    if dir.join(DATABASE_FILE).exists() {
        return Err(StoreError::Exists(dir.to_owned()).into());
    }
    let filled = build(dir, key, fill)?;
    settle(dir)?;
    drop(lock);
    Ok(filled)
}

/// Writes a new database beside the one there may be; [`settle`] puts it in its place.
pub(super) fn build<T, E: From<StoreError>>(
    dir: &Path,
    key: &DatabaseKey,
    fill: impl FnOnce(&Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let path = dir.join(UNFINISHED);
    let filled = making(Made::Database, || write(&path, key, fill)).inspect_err(|_| {
        let _ = remove(&path);
        let _ = remove(&sibling(&path, "-journal"));
    })?;
    write_check(dir, key)?;
    making(Made::Ready, || std::fs::rename(&path, dir.join(READY))).map_err(StoreError::from)?;
    sync(dir)?;
    Ok(filled)
}

fn write<T, E: From<StoreError>>(
    path: &Path,
    key: &DatabaseKey,
    fill: impl FnOnce(&Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    remove(path)?;
    remove(&sibling(path, "-journal"))?;
    let mut conn = connect(path, key, true)?;
    let sql = |error: rusqlite::Error| E::from(StoreError::from(error));
    conn.pragma_update(None, "synchronous", "FULL")
        .map_err(sql)?;
    migrations::run(&mut conn)?;
    let transaction = conn.transaction().map_err(sql)?;
    let filled = fill(&Tx { conn: &transaction })?;
    committing(|| transaction.commit()).map_err(sql)?;
    conn.close().map_err(|(_, error)| sql(error))?;
    Ok(filled)
}

/// Puts a finished database in its place; what was there before must be safe elsewhere.
pub(super) fn settle(dir: &Path) -> Result<(), StoreError> {
    let (ready, path) = (dir.join(READY), dir.join(DATABASE_FILE));
    if ready.exists() {
        // First, or the new database would be taken together with the log of the old one.
        remove(&wal(&path))?;
        remove(&sibling(&path, "-shm"))?;
        sync(dir)?;
        making(Made::Settled, || std::fs::rename(&ready, &path))?;
        sync(dir)?;
    }
    Ok(())
}

/// Locks the folder against other processes until the file is dropped. A process that is just ending is waited for, as
/// is one that is being started by this one: until it runs its own program it holds copies of all our files.
pub(super) fn lock(dir: &Path) -> Result<File, StoreError> {
    let lock = making(Made::Lock, || {
        File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(dir.join(LOCK_FILE))
    })?;
    let deadline = Instant::now() + LOCK_WAIT;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                std::thread::sleep(LOCK_PAUSE);
            }
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(dir.to_owned())),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

pub(super) fn connect(
    path: &Path,
    key: &DatabaseKey,
    create: bool,
) -> Result<Connection, StoreError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    connect_with(path, key, flags)
}

pub(super) fn connect_with(
    path: &Path,
    key: &DatabaseKey,
    flags: OpenFlags,
) -> Result<Connection, StoreError> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // It would print to the standard error output by itself.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let mut pragma = format!("PRAGMA key = \"x'{}'\"", hex::encode(key.0));
    let keyed = conn.execute_batch(&pragma);
    pragma.zeroize();
    keyed?;
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.set_prepared_statement_cache_capacity(128);
    // The key is only tried at the first page that is read.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(conn)
}

/// Whether this key made the database; `None` when that is not known. A wrong key is told from a damaged file by it.
pub(super) fn check(dir: &Path, key: &DatabaseKey) -> Option<bool> {
    let kept = std::fs::read(dir.join(CHECK_FILE)).ok()?;
    let (salt, mark) = kept.split_at_checked(16)?;
    (mark.len() == 32).then(|| mark == key_mark(salt, key))
}

fn write_check(dir: &Path, key: &DatabaseKey) -> Result<(), StoreError> {
    let salt: [u8; 16] = rand::random();
    let kept = [salt.as_slice(), &key_mark(&salt, key)].concat();
    let new = dir.join("causeway.check.new");
    std::fs::write(&new, kept)?;
    File::open(&new)?.sync_all()?;
    making(Made::Check, || std::fs::rename(&new, dir.join(CHECK_FILE)))?;
    Ok(())
}

/// Tells nothing about the key: its 32 bytes cannot be guessed (one made from a passphrase costs its derivation a try,
/// as the database itself does).
fn key_mark(salt: &[u8], key: &DatabaseKey) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"causeway key check 1");
    hash.update(salt);
    hash.update(key.0);
    hash.finalize().into()
}

pub(super) fn wal(path: &Path) -> PathBuf {
    sibling(path, "-wal")
}

fn sibling(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes names in a folder last.
pub(super) fn sync(dir: &Path) -> Result<(), StoreError> {
    Ok(File::open(dir)?.sync_all()?)
}
