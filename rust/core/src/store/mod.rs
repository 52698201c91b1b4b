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
mod admitted;
mod chats;
mod counts;
mod e2ee;
mod error;
mod files;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod inbox;
pub(crate) mod media;
mod messages;
mod migrations;
mod number;
mod outbox;
mod partners;
mod people;
mod salvage;
#[cfg(feature = "bench")]
mod scratch;
mod search;
mod seen;
mod settings;
mod trace;
mod wal;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};

use rusqlite::Connection;
use tokio::sync::{oneshot, watch};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::failpoint::committing;
use crate::stage::{Stage, timed};

pub(crate) use account::{AccountRow, fact};
pub(crate) use admitted::PartnerRow;
pub(crate) use chats::{ChatRow, RequestRow};
#[cfg(test)]
pub(crate) use counts::Cell;
pub(crate) use counts::Count;
pub(crate) use e2ee::{OwnDeviceRow, PeerDeviceRow, PrekeyRow, SignedPrekeyRow};
pub use error::Storage;
pub(crate) use error::{StoreError, Trouble};
#[cfg(test)]
pub(crate) use files::DATABASE_FILE;
pub(crate) use inbox::{Listing, TOP, Unread};
pub use media::StorageUse;
pub(crate) use messages::{MessageRow, NewMessage};
pub(crate) use partners::DirectoryRow;
pub(crate) use people::BlockRow;
pub(crate) use salvage::Salvage;
#[cfg(feature = "bench")]
pub(crate) use scratch::scratch;

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

/// Learns how the commit ended.
type Finish = Box<dyn FnOnce(Result<(), StoreError>) -> Finished + Send>;
/// What its result says of the storage, and its answer, which is given when that is known.
type Finished = (Option<Storage>, Box<dyn FnOnce() + Send>);
/// Runs inside a transaction; without one it only answers.
type Job = Box<dyn FnOnce(Option<&Connection>) -> Finish + Send>;

enum Order {
    Job(Job),
    /// Close the files until they are needed.
    Release(oneshot::Sender<()>),
    /// Open them: a reader needs them.
    Reopen(oneshot::Sender<Result<(), StoreError>>),
}

/// Handle on the open database; clones share it.
#[derive(Clone)]
pub(crate) struct Store {
    shared: Arc<Shared>,
}

struct Shared {
    orders: Mutex<Option<mpsc::Sender<Order>>>,
    writer: Mutex<Option<std::thread::JoinHandle<()>>>,
    readers: Mutex<Vec<Connection>>,
    /// Read-locked by each reader, so that a release can wait for them.
    reading: Arc<tokio::sync::RwLock<()>>,
    status: Arc<Status>,
    path: PathBuf,
    key: DatabaseKey,
}

impl Store {
    /// Opens the database in `dir`; with `create`, an empty one that must not be there yet.
    #[cfg(test)]
    pub(crate) fn open(dir: &Path, key: &DatabaseKey, create: bool) -> Result<Self, StoreError> {
        if create {
            files::create(dir, key, |_| Ok::<_, StoreError>(()))?;
        }
        Self::open_existing(dir, key)
    }

    /// Makes the database of a new account, with what `fill` puts into it, and opens it.
    pub(crate) fn create<E: From<StoreError>>(
        dir: &Path,
        key: &DatabaseKey,
        fill: impl FnOnce(&Tx<'_>) -> Result<(), E>,
    ) -> Result<Self, E> {
        files::create(dir, key, fill)?;
        Ok(Self::open_existing(dir, key)?)
    }

    /// Moves the damaged database in `dir` aside and puts a new one in its place, with what could be read. `complete`
    /// adds what a new device needs; when it fails, everything stays as it was.
    pub(crate) fn recover<E: From<StoreError>>(
        dir: &Path,
        key: &DatabaseKey,
        complete: impl FnOnce(&Tx<'_>, &Salvage) -> Result<(), E>,
    ) -> Result<Salvage, E> {
        salvage::recover(dir, key, complete)
    }

    /// Opens the database in `dir`.
    pub(crate) fn open_existing(dir: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        let open = files::open(dir, key)?;
        let status = Arc::new(Status {
            released: AtomicBool::new(false),
            storage: watch::channel(Storage::Fine).0,
        });
        let (orders, inbox) = mpsc::channel::<Order>();
        let writer = Writer {
            open: Some(open),
            dir: dir.to_owned(),
            key: key.clone(),
            status: Arc::clone(&status),
        };
        let writer = std::thread::Builder::new()
            .name("causeway-store".into())
            .spawn(move || writer.run(&inbox))?;
        let shared = Shared {
            orders: Mutex::new(Some(orders)),
            writer: Mutex::new(Some(writer)),
            readers: Mutex::new(Vec::new()),
            reading: Arc::default(),
            status,
            path: dir.join(files::DATABASE_FILE),
            key: key.clone(),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// The account's folder.
    pub(crate) fn folder(&self) -> &Path {
        self.shared.path.parent().unwrap_or(Path::new("."))
    }

    /// How the storage is doing, from now on.
    pub(crate) fn storage(&self) -> watch::Receiver<Storage> {
        self.shared.status.storage.subscribe()
    }

    /// Finishes what is queued and closes every file, so that no lock is held; the next use opens them again.
    pub(crate) async fn release(&self) {
        let readers = Arc::clone(&self.shared.reading).write_owned().await;
        lock(&self.shared.readers).clear();
        let (done, released) = oneshot::channel();
        self.order(Order::Release(done));
        let _ = released.await;
        drop(readers);
    }

    fn order(&self, order: Order) {
        // A closed store drops the order, and with it the reply: the receiver then says `Closed`.
        if let Some(orders) = &*lock(&self.shared.orders) {
            let _ = orders.send(order);
        }
    }

    /// Queues `job` on the writer at once, in call order; the receiver resolves after the commit.
    pub(crate) fn submit<T, E>(
        &self,
        job: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Pending<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Trouble + Send + 'static,
    {
        let (reply, receiver) = oneshot::channel();
        let job: Job = Box::new(move |conn| {
            let result = conn.map(|conn| timed(Stage::Job, || in_savepoint(conn, job)));
            Box::new(move |committed| {
                let result = match (committed, result) {
                    (_, Some(Err(error))) => Err(error),
                    (Err(error), _) => Err(error.into()),
                    (Ok(()), Some(result)) => result,
                    (Ok(()), None) => Err(StoreError::Closed.into()),
                };
                let trouble = result.as_ref().err().and_then(Trouble::storage);
                let answer = Box::new(move || drop(reply.send(result)));
                (trouble, answer)
            })
        });
        self.order(Order::Job(job));
        Pending(receiver)
    }

    /// Runs `job` on the writer and waits until it is on disk.
    pub(crate) async fn write<T, E>(
        &self,
        job: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Trouble + Send + 'static,
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
        E: From<StoreError> + Trouble + Send + 'static,
    {
        let shared = Arc::clone(&self.shared);
        let reading = Arc::clone(&shared.reading).read_owned().await;
        if lock(&shared.orders).is_none() {
            return Err(StoreError::Closed.into());
        }
        if shared.status.released.load(Ordering::Acquire) {
            // The writer holds the folder's lock for the readers too.
            let (reply, opened) = oneshot::channel();
            self.order(Order::Reopen(reply));
            opened.await.map_err(|_| StoreError::Closed).flatten()?;
        }
        let work = move || {
            let _reading = reading;
            let kept = lock(&shared.readers).pop();
            let conn = match kept {
                Some(conn) => conn,
                None => files::connect(&shared.path, &shared.key, false)
                    .inspect_err(|error| shared.status.trouble(error))?,
            };
            let result = job(&Tx { conn: &conn });
            if let Err(error) = &result {
                shared.status.trouble(error);
                // The cipher refuses every page after one that it could not verify.
                return result;
            }
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

    /// Finishes what is queued and what is being read, then closes the file and gives the folder free. Whoever asked for
    /// a read may be gone by then, the read itself is not: a process that ended meanwhile would crash in the cipher.
    pub(crate) async fn close(&self) {
        lock(&self.shared.orders).take();
        let _readers = Arc::clone(&self.shared.reading).write_owned().await;
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
        lock(&self.orders).take();
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

/// The writer's thread.
struct Writer {
    open: Option<files::Open>,
    dir: PathBuf,
    key: DatabaseKey,
    status: Arc<Status>,
}

/// What the handles know of the writer.
struct Status {
    /// The files are closed until they are needed.
    released: AtomicBool,
    storage: watch::Sender<Storage>,
}

impl Status {
    fn storage(&self, now: Storage) {
        self.storage
            .send_if_modified(|known| std::mem::replace(known, now) != now);
    }

    fn trouble(&self, error: &impl Trouble) {
        if let Some(trouble) = error.storage() {
            self.storage(trouble);
        }
    }
}

impl Writer {
    fn run(mut self, inbox: &mpsc::Receiver<Order>) {
        let mut carried = None;
        while let Some(order) = carried.take().or_else(|| inbox.recv().ok()) {
            match order {
                Order::Release(done) => {
                    self.open = None;
                    self.status.released.store(true, Ordering::Release);
                    let _ = done.send(());
                }
                Order::Reopen(reply) => {
                    let _ = reply.send(self.reopen().map(drop));
                }
                Order::Job(first) => self.commit(first, || match inbox.try_recv() {
                    Ok(Order::Job(job)) => Some(job),
                    Ok(other) => {
                        carried = Some(other);
                        None
                    }
                    Err(_) => None,
                }),
            }
        }
    }

    fn reopen(&mut self) -> Result<&Connection, StoreError> {
        let open = match self.open.take() {
            Some(open) => open,
            None => files::open(&self.dir, &self.key)?,
        };
        self.status.released.store(false, Ordering::Release);
        Ok(&self.open.insert(open).conn)
    }

    fn commit(&mut self, first: Job, next: impl FnMut() -> Option<Job>) {
        let status = Arc::clone(&self.status);
        let mut finish = Vec::new();
        let committed = match self.reopen() {
            Ok(conn) => commit(conn, first, next, &mut finish)
                .inspect_err(|error| status.trouble(&repeat_error(error))),
            Err(error) => {
                status.trouble(&error);
                let (_, answer) = first(None)(Err(error));
                answer();
                return;
            }
        };
        let end = |done: Finish| done(committed.as_ref().map(drop).map_err(repeat_error));
        let finished: Vec<Finished> = finish.into_iter().map(end).collect();
        match finished
            .iter()
            .filter_map(|(trouble, _)| *trouble)
            .next_back()
        {
            Some(trouble) => status.storage(trouble),
            None if committed.is_ok() => status.storage(Storage::Fine),
            None => {}
        }
        finished.into_iter().for_each(|(_, answer)| answer());
        if *status.storage.borrow() == Storage::Damaged {
            // The cipher refuses every page after one that it could not verify.
            self.open = None;
        }
    }
}

/// Runs a job, and what else waits, in one transaction.
fn commit(
    conn: &Connection,
    first: Job,
    mut more: impl FnMut() -> Option<Job>,
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
            next = more();
        }
    }
    let done = timed(Stage::Commit, || {
        committing(|| conn.execute_batch("COMMIT"))
    });
    done.inspect_err(|_| {
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
        _ => StoreError::from(rusqlite::Error::SqliteFailure(
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
mod disk_tests;
#[cfg(test)]
mod inbox_tests;
#[cfg(test)]
mod search_tests;
#[cfg(test)]
mod store_tests;
