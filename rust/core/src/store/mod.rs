//! The encrypted database: the only place with SQL.
//!
//! **Owns** the SQLCipher file, its migrations, the one writer and the readers.
//!
//! **Must hold**: what [`Store::write`] returned `Ok` for is on disk (`synchronous=FULL`); a job
//! that fails leaves nothing behind; readers never wait for the writer (WAL); a second process on
//! the same folder is refused; a file that cannot be opened is never overwritten.
//!
//! One thread owns the writing connection. It takes every job that is waiting, runs each in a
//! savepoint of one transaction and commits once: forty messages in flight cost one `fsync`, and a
//! caller still hears only after the commit. Because there is one writer, ratchets need no locks.
//!
//! **Rejected**: a pool of writers (SQLite has one writer anyway, and ratchet steps would race); an
//! async SQL layer (it would hide which thread holds the transaction); one transaction per job
//! (each would cost an `fsync`, see ADR 003).

mod account;
mod chats;
mod e2ee;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod messages;
mod migrations;
mod outbox;
mod search;
mod seen;
mod trace;

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};

use rusqlite::{Connection, OpenFlags};
use tokio::sync::oneshot;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::failpoint::{Made, committing, making};

pub(crate) use account::{AccountRow, fact};
pub(crate) use chats::{ChatRow, InboxRow};
pub(crate) use e2ee::{OwnDeviceRow, PeerDeviceRow, PrekeyRow, SignedPrekeyRow};
pub(crate) use messages::{MessageRow, NewMessage};

/// The name of the database inside the account's folder.
pub(crate) const DATABASE_FILE: &str = "causeway.db";
const LOCK_FILE: &str = "causeway.lock";
/// Readers kept open between reads; more are opened when needed.
const READERS_KEPT: usize = 4;
/// Jobs that share a transaction at most, so that a long queue does not delay the first answer.
const JOBS_PER_COMMIT: usize = 256;

/// The raw 32-byte key of the database. It comes from the platform's keystore and is wiped when
/// dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DatabaseKey([u8; 32]);

impl DatabaseKey {
    /// Wraps 32 bytes of key material.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key's bytes, for keeping it in a keystore.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A new random key from the operating system.
    pub fn generate() -> Self {
        Self(rand::random())
    }
}

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(..)")
    }
}

/// What can go wrong with the database.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("the account folder {0} is in use by another process")]
    InUse(PathBuf),
    #[error("the account folder {0} has no account yet")]
    Missing(PathBuf),
    #[error("the account folder {0} already holds an account")]
    Exists(PathBuf),
    #[error("the key does not open this database, or it is damaged")]
    WrongKeyOrDamaged,
    #[error("the database was written by a newer version (schema {found}, this one knows {known})")]
    FromTheFuture { found: u32, known: u32 },
    #[error("a stored value is not valid: {0}")]
    Corrupt(&'static str),
    #[error("the disk is full")]
    DiskFull,
    #[error("database: {0}")]
    Sql(rusqlite::Error),
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
    #[error("the database is closed")]
    Closed,
    #[error("a database job panicked")]
    Panicked,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::WrongKeyOrDamaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            _ => Self::Sql(error),
        }
    }
}

/// A view on the database inside one job. Queries are its methods, one file per topic.
pub(crate) struct Tx<'a> {
    conn: &'a Connection,
}

#[cfg(test)]
impl Tx<'_> {
    /// Makes the database full as it is, or gives it room again.
    pub(crate) fn fill_up(&self, full: bool) -> Result<(), StoreError> {
        let pages: i64 = match full {
            true => self
                .conn
                .pragma_query_value(None, "page_count", |row| row.get(0))?,
            false => i64::from(u32::MAX) - 1,
        };
        let _: i64 =
            self.conn
                .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| {
                    row.get(0)
                })?;
        Ok(())
    }
}

type Finish = Box<dyn FnOnce(Result<(), StoreError>) + Send>;
/// Runs inside a transaction; without one it only answers.
type Job = Box<dyn FnOnce(Option<&Connection>) -> Finish + Send>;

/// Handle on the open database; clones share it.
#[derive(Clone)]
pub(crate) struct Store {
    shared: Arc<Shared>,
}

struct Shared {
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    writer: Mutex<Option<std::thread::JoinHandle<()>>>,
    readers: Mutex<Vec<Connection>>,
    path: PathBuf,
    key: DatabaseKey,
}

impl Store {
    /// Opens the database in `dir`, creating folder and file when `create` is set and they are not there. They may be
    /// there without an account in them: a process that ended while it made one leaves that, and makes it again.
    pub(crate) fn open(dir: &Path, key: &DatabaseKey, create: bool) -> Result<Self, StoreError> {
        let path = dir.join(DATABASE_FILE);
        if create {
            making(Made::Folder, || std::fs::create_dir_all(dir))?;
        } else if !path.exists() {
            return Err(StoreError::Missing(dir.to_owned()));
        }
        let lock = making(Made::Lock, || {
            File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(dir.join(LOCK_FILE))
        })?;
        lock.try_lock()
            .map_err(|_| StoreError::InUse(dir.to_owned()))?;
        let there = path.exists();
        let mut conn = making(Made::Database, || {
            let conn = connect(&path, key, create)?;
            conn.pragma_update(None, "journal_mode", "WAL")?;
            Ok(conn)
        })
        .map_err(|error| match error {
            // Whatever it is, a new account does not take its place.
            StoreError::WrongKeyOrDamaged if create && there => StoreError::Exists(dir.to_owned()),
            error => error,
        })?;
        conn.pragma_update(None, "synchronous", "FULL")?;
        making(Made::Schema, || migrations::run(&mut conn))?;
        let (jobs, inbox) = mpsc::channel::<Job>();
        let writer = std::thread::Builder::new()
            .name("causeway-store".into())
            .spawn(move || write_loop(conn, inbox, lock))?;
        let shared = Shared {
            jobs: Mutex::new(Some(jobs)),
            writer: Mutex::new(Some(writer)),
            readers: Mutex::new(Vec::new()),
            path,
            key: key.clone(),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// Queues `job` on the writer at once, in call order; the receiver resolves after the commit.
    pub(crate) fn submit<T, E>(
        &self,
        job: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Pending<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (reply, receiver) = oneshot::channel();
        let job: Job = Box::new(move |conn| {
            let result = conn.map(|conn| in_savepoint(conn, job));
            Box::new(move |committed| {
                let _ = reply.send(match (committed, result) {
                    (_, Some(Err(error))) => Err(error),
                    (Err(error), _) => Err(error.into()),
                    (Ok(()), Some(result)) => result,
                    (Ok(()), None) => Err(StoreError::Closed.into()),
                });
            })
        });
        // A closed store drops the job, and with it the reply: the receiver then says `Closed`.
        if let Some(jobs) = &*lock(&self.shared.jobs) {
            let _ = jobs.send(job);
        }
        Pending(receiver)
    }

    /// Runs `job` on the writer and waits until it is on disk.
    pub(crate) async fn write<T, E>(
        &self,
        job: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.submit(job).wait().await
    }

    /// Runs `job` on a reader, off the caller's thread; sees everything committed before the call.
    pub(crate) async fn read<T, E>(
        &self,
        job: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let shared = Arc::clone(&self.shared);
        let work = move || {
            let kept = lock(&shared.readers).pop();
            let conn = match kept {
                Some(conn) => conn,
                None => connect(&shared.path, &shared.key, false)?,
            };
            let result = job(&Tx { conn: &conn });
            let mut readers = lock(&shared.readers);
            if readers.len() < READERS_KEPT {
                readers.push(conn);
            }
            result
        };
        match tokio::task::spawn_blocking(work).await {
            Ok(result) => result,
            Err(_) => Err(StoreError::Panicked.into()),
        }
    }

    /// Finishes what is queued, then closes the file and gives the folder free.
    pub(crate) async fn close(&self) {
        lock(&self.shared.jobs).take();
        let writer = lock(&self.shared.writer).take();
        if let Some(writer) = writer {
            let _ = tokio::task::spawn_blocking(move || writer.join()).await;
        }
        lock(&self.shared.readers).clear();
    }
}

impl Drop for Shared {
    /// The folder is free, and the file closed, once the last handle is gone. Waiting here also keeps a
    /// process from ending while the writer is inside the cipher library, which frees its state then.
    fn drop(&mut self) {
        lock(&self.jobs).take();
        let writer = lock(&self.writer).take();
        if let Some(writer) = writer
            && writer.thread().id() != std::thread::current().id()
        {
            let _ = writer.join();
        }
    }
}

/// The result of a job that is on its way.
pub(crate) struct Pending<T, E>(oneshot::Receiver<Result<T, E>>);

impl<T, E: From<StoreError>> Pending<T, E> {
    /// Waits for the commit.
    pub(crate) async fn wait(self) -> Result<T, E> {
        self.0
            .await
            .unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }
}

/// A poisoned lock only says that another thread panicked; the values behind these locks are whole
/// at every point where that can happen.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn connect(path: &Path, key: &DatabaseKey, create: bool) -> Result<Connection, StoreError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let conn = Connection::open_with_flags(path, flags)?;
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

fn write_loop(conn: Connection, inbox: mpsc::Receiver<Job>, lock: File) {
    while let Ok(first) = inbox.recv() {
        let mut finish = Vec::new();
        let committed = commit(&conn, first, &inbox, &mut finish);
        for done in finish {
            done(committed.as_ref().map(drop).map_err(repeat_error));
        }
    }
    drop(conn);
    drop(lock);
}

/// Runs a job, and what else waits, in one transaction.
fn commit(
    conn: &Connection,
    first: Job,
    inbox: &mpsc::Receiver<Job>,
    finish: &mut Vec<Finish>,
) -> Result<(), rusqlite::Error> {
    if let Err(error) = conn.execute_batch("BEGIN IMMEDIATE") {
        // Outside a transaction its savepoint would be one, and would stay.
        finish.push(first(None));
        return Err(error);
    }
    let mut next = Some(first);
    while let Some(job) = next.take() {
        finish.push(job(Some(conn)));
        if conn.is_autocommit() {
            // SQLite ends a transaction by itself when the disk is full (lang_transaction, §3): all of it is gone,
            // and what ran on would be committed piece by piece.
            return Err(full());
        }
        if finish.len() < JOBS_PER_COMMIT {
            next = inbox.try_recv().ok();
        }
    }
    committing(|| conn.execute_batch("COMMIT")).inspect_err(|_| {
        let _ = conn.execute_batch("ROLLBACK");
    })
}

fn full() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL), None)
}

/// The commit's error, for each of the jobs that shared it.
fn repeat_error(error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DiskFull) => StoreError::DiskFull,
        _ => StoreError::Sql(rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(
                error
                    .sqlite_error()
                    .map_or(rusqlite::ffi::SQLITE_ERROR, |e| e.extended_code),
            ),
            Some(error.to_string()),
        )),
    }
}

fn in_savepoint<T, E: From<StoreError>>(
    conn: &Connection,
    job: impl FnOnce(&Tx<'_>) -> Result<T, E>,
) -> Result<T, E> {
    if let Err(error) = conn.execute_batch("SAVEPOINT job") {
        return Err(StoreError::from(error).into());
    }
    let result = catch_unwind(AssertUnwindSafe(|| job(&Tx { conn })))
        .unwrap_or_else(|_| Err(StoreError::Panicked.into()));
    let end = if result.is_ok() {
        "RELEASE job"
    } else {
        "ROLLBACK TO job; RELEASE job"
    };
    match conn.execute_batch(end) {
        Ok(()) => result,
        Err(error) => result.and(Err(StoreError::from(error).into())),
    }
}

/// Milliseconds since 1970, as the database keeps times. The clock may jump: times are for people and
/// for waiting, never for order.
pub(crate) fn now_ms() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX));
    #[cfg(test)]
    let now = now + CLOCK_OFFSET.load(std::sync::atomic::Ordering::Relaxed);
    now
}

#[cfg(test)]
static CLOCK_OFFSET: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(0);

/// Sets the clock of this process off by so many milliseconds.
#[cfg(test)]
pub(crate) fn set_clock_offset(offset: i64) {
    CLOCK_OFFSET.store(offset, std::sync::atomic::Ordering::Relaxed);
}

#[cfg(test)]
mod store_tests;
