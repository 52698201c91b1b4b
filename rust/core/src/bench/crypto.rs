//! The suites on real databases, with two sides in one thread.
//!
//! Sessions and prekeys are read from the database and written back for every message, as in the core. Whether each
//! call is also committed to the disk is said when a pair is made: comparing with a library that keeps its records
//! in memory needs both numbers.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use xmpp_parsers::minidom::Element;

use crate::api::ApiError;
use crate::e2ee::trust::{note_identity, note_list};
use crate::e2ee::{E2eeError, SuiteId};
use crate::store::{DatabaseKey, StoreError, Tx, now_ms, scratch};

/// One side: an own device in a database of its own, removed with it.
pub(super) struct Party {
    suite: SuiteId,
    jid: &'static str,
    pub device: u32,
    conn: Option<Connection>,
    dir: PathBuf,
    durable: bool,
}

impl Drop for Party {
    fn drop(&mut self) {
        self.conn = None;
        // A folder that stays behind in the temporary folder is not worth an error.
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Party {
    pub fn new(suite: SuiteId, jid: &'static str, durable: bool) -> Result<Self, ApiError> {
        let dir =
            std::env::temp_dir().join(format!("causeway-bench-{:016x}", rand::random::<u64>()));
        let conn = scratch(&dir, &DatabaseKey::generate())?;
        if !durable {
            conn.execute_batch("BEGIN").map_err(StoreError::from)?;
        }
        let mut party = Self {
            suite,
            jid,
            device: 0,
            conn: Some(conn),
            dir,
            durable,
        };
        party.device = party
            .run(|tx| suite.suite().own_device(tx, now_ms()))?
            .device;
        Ok(party)
    }

    /// A transaction, as the writer makes it.
    fn run<T>(&self, job: impl FnOnce(&Tx<'_>) -> Result<T, E2eeError>) -> Result<T, ApiError> {
        let conn = self.conn.as_ref().ok_or(StoreError::Closed)?;
        let batch = |sql| match self.durable {
            true => conn.execute_batch(sql).map_err(StoreError::from),
            false => Ok(()),
        };
        batch("BEGIN IMMEDIATE")?;
        let result = job(&Tx::on(conn))?;
        batch("COMMIT")?;
        Ok(result)
    }

    pub fn bundle(&self) -> Result<Element, ApiError> {
        self.run(|tx| self.suite.suite().bundle(tx))
    }

    fn start(&self, with: &Party, bundle: &Element) -> Result<(), ApiError> {
        self.run(|tx| {
            let (suite, jid, device) = (self.suite, with.jid, with.device);
            note_list(tx, suite, jid, &[device], now_ms())?;
            let identity = suite.suite().start_session(tx, jid, device, bundle)?;
            note_identity(tx, suite, jid, device, &identity, now_ms())?;
            Ok(())
        })
    }

    fn forget(&self, other: &Party) -> Result<(), ApiError> {
        self.run(|tx| Ok(tx.delete_session(self.suite, other.jid, other.device)?))
    }
}

/// Two sides that write to each other.
pub struct Pair {
    anna: Party,
    ben: Party,
}

impl Pair {
    /// Two new accounts of a suite, without a session. `durable`: every call is a transaction of its own, on disk when it
    /// returns; else there is one transaction that never ends.
    ///
    /// # Errors
    /// Disk errors.
    pub fn new(suite: SuiteId, durable: bool) -> Result<Self, ApiError> {
        Ok(Self {
            anna: Party::new(suite, "anna@birdychat.test", durable)?,
            ben: Party::new(suite, "ben@home.test", durable)?,
        })
    }

    /// A new session: Anna reads Ben's bundle (with all its one-time prekeys) and seals a first message, Ben opens it.
    /// Returns what that took; making the bundle does not count.
    ///
    /// # Errors
    /// Whatever fails; the text that arrives is compared.
    pub fn set_up(&self) -> Result<Duration, ApiError> {
        let (anna, ben) = (&self.anna, &self.ben);
        anna.forget(ben)?;
        ben.forget(anna)?;
        ben.run(|tx| ben.suite.suite().maintain(tx, now_ms()))?;
        let bundle = ben.bundle()?;
        let begin = Instant::now();
        anna.start(ben, &bundle)?;
        send(anna, ben, "first", 1)?;
        Ok(begin.elapsed())
    }

    /// A message from Anna and one back: each renews the ratchet.
    ///
    /// # Errors
    /// As above.
    pub fn ping_pong(&self, text: &str) -> Result<(), ApiError> {
        send(&self.anna, &self.ben, text, 1)?;
        send(&self.ben, &self.anna, text, 1)
    }

    /// Bytes of XML: of the bundle, of a first message, and of one in a session that both sides have used.
    ///
    /// # Errors
    /// As above.
    pub fn bytes(&self, text: &str) -> Result<[usize; 3], ApiError> {
        self.set_up()?;
        let (anna, ben) = (&self.anna, &self.ben);
        let length = |element: &Element| String::from(element).len();
        let seal = || anna.run(|tx| seal(tx, anna, ben, text));
        let (bundle, first) = (length(&ben.bundle()?), length(&seal()?));
        self.ping_pong(text)?;
        Ok([bundle, first, length(&seal()?)])
    }

    /// `count` messages from Anna to Ben, in transactions of 64 as the queue makes them.
    ///
    /// # Errors
    /// As above.
    pub fn burst(&self, text: &str, count: usize) -> Result<(), ApiError> {
        for begin in (0..count).step_by(64) {
            send(&self.anna, &self.ben, text, 64.min(count - begin))?;
        }
        Ok(())
    }
}

fn seal(tx: &Tx<'_>, from: &Party, to: &Party, text: &str) -> Result<Element, E2eeError> {
    let suite = from.suite.suite();
    suite.seal(tx, to.jid, &[to.device], Some(text.as_bytes()))
}

fn send(from: &Party, to: &Party, text: &str, count: usize) -> Result<(), ApiError> {
    let sealed = from.run(|tx| {
        (0..count)
            .map(|_| seal(tx, from, to, text))
            .collect::<Result<Vec<_>, _>>()
    })?;
    to.run(|tx| {
        for sealed in &sealed {
            if to
                .suite
                .suite()
                .open(tx, from.jid, sealed)?
                .plaintext
                .as_deref()
                != Some(text.as_bytes())
            {
                return Err(E2eeError::Malformed("another text arrived"));
            }
        }
        Ok(())
    })
}
