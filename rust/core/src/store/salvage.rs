//! Recovering from a damaged database: move it aside, save what can be read, begin anew.
//!
//! **Must hold**: the damaged files stay as they are, under a dated name, and are on disk there before anything in
//! their place changes; what was read from them is whole (each page carries its own MAC); the new database has a new
//! device: a ratchet from before would repeat its keys.
//!
//! Tables are read in ranges of ids, halved around what cannot be read. Rejected: `sqlite3_recover`, which SQLCipher's
//! bundle lacks, and switching the MAC off to read damaged pages, which shows what nobody wrote.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params_from_iter};

use super::files::{self, DATABASE_FILE};
use super::{DatabaseKey, StoreError, Tx, fact};
use crate::chats::ChatKind;
use crate::e2ee::SuiteId;
use crate::messages::{Reason, State};
use xmpp_parsers::jid::BareJid;

/// Rows asked for at once.
const CHUNK: i64 = 256;
/// Reads that may fail before a range that cannot be read is given up whole. Each costs opening the file again.
const MAX_FAILURES: u32 = 10_000;
/// Tables known by a number of their own, in the order that their references want.
const NUMBERED: [(&str, &str); 10] = [
    ("account", "id"),
    ("chat", "id"),
    ("message", "id"),
    ("draft", "chat"),
    ("media", "message"),
    ("outbox", "message"),
    ("control", "id"),
    ("trace", "id"),
    ("settings", "id"),
    ("block", "person"),
];
/// The others. Who a peer's devices are, and what the user thinks of them and of people, must not be forgotten.
const NAMED: [&str; 10] = [
    "fact",
    "seen",
    "peer_device",
    // Or an older directory could be passed off as new, and partners be announced again.
    "partner_directory",
    "partner_announced",
    "admitted",
    "sharing",
    "person_id",
    "former_address",
    "contact",
];

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Salvage {
    /// Where the damaged files are.
    pub aside: PathBuf,
    pub chats: u64,
    pub messages: u64,
    /// Messages of the user that are still to be sent.
    pub waiting: u64,
    /// Chats and messages that could not be read, at most.
    pub lost: u64,
    /// The account could be read.
    pub account: bool,
}

/// Saves what can be read of the database in `dir` into a new one, and puts that in its place. `complete` gets to see
/// what was saved, and adds what a new device needs; when it fails, everything stays as it was.
pub(super) fn recover<E: From<StoreError>>(
    dir: &Path,
    key: &DatabaseKey,
    complete: impl FnOnce(&Tx<'_>, &Salvage) -> Result<(), E>,
) -> Result<Salvage, E> {
    let path = dir.join(DATABASE_FILE);
    if !dir.exists() {
        return Err(StoreError::Missing(dir.to_owned()).into());
    }
    let lock = files::lock(dir)?;
    files::settle(dir)?;
    if !path.exists() {
        return Err(StoreError::Missing(dir.to_owned()).into());
    }
    if files::check(dir, key) == Some(false) {
        return Err(StoreError::WrongKey.into());
    }
    let aside = aside(dir)?;
    let mut old = Old::new(&aside, key);
    let built = files::build(dir, key, |tx| {
        let mut salvage = Salvage {
            aside: aside.clone(),
            chats: 0,
            messages: 0,
            waiting: 0,
            lost: 0,
            account: false,
        };
        old.save(tx, &mut salvage)?;
        complete(tx, &salvage)?;
        Ok(salvage)
    });
    drop(old);
    let _ = std::fs::remove_file(aside.join(format!("{DATABASE_FILE}-shm")));
    match built {
        Ok(salvage) => {
            files::settle(dir)?;
            drop(lock);
            Ok(salvage)
        }
        Err(error) => {
            // Other names of files that are still in their place.
            let _ = std::fs::remove_dir_all(&aside);
            Err(error)
        }
    }
}

/// Gives the damaged files a second name in a folder of their own.
fn aside(dir: &Path) -> Result<PathBuf, StoreError> {
    let now: String = Connection::open_in_memory()?.query_row(
        "SELECT strftime('%Y-%m-%dT%H-%M-%fZ', 'now')",
        [],
        |row| row.get(0),
    )?;
    let aside = dir.join(format!("damaged-{now}"));
    std::fs::create_dir(&aside)?;
    let path = dir.join(DATABASE_FILE);
    for from in [files::wal(&path), path] {
        let Some(name) = from.file_name().filter(|_| from.exists()) else {
            continue;
        };
        let to = aside.join(name);
        // Where the file system knows no second names, a copy.
        if std::fs::hard_link(&from, &to).is_err() {
            std::fs::copy(&from, &to)?;
            File::open(&to)?.sync_all()?;
        }
    }
    files::sync(&aside)?;
    files::sync(dir)?;
    Ok(aside)
}

/// The damaged database, read only.
struct Old {
    path: PathBuf,
    key: DatabaseKey,
    conn: Option<Connection>,
    failures: u32,
}

type Rows = Vec<Vec<Value>>;

impl Old {
    fn new(aside: &Path, key: &DatabaseKey) -> Self {
        Self {
            path: aside.join(DATABASE_FILE),
            key: key.clone(),
            conn: None,
            failures: 0,
        }
    }

    fn save(&mut self, tx: &Tx<'_>, salvage: &mut Salvage) -> Result<(), StoreError> {
        tx.conn
            .execute_batch("PRAGMA defer_foreign_keys = ON; DELETE FROM fact;")?;
        for (table, id) in NUMBERED {
            let lost = self.numbered(tx, table, id)?;
            if matches!(table, "chat" | "message") {
                salvage.lost += lost;
            }
        }
        for table in NAMED {
            self.named(tx, table)?;
        }
        salvage.account = tx.account().is_ok_and(|account| account.is_some());
        salvage.lost = salvage.lost.saturating_sub(self.chats_by_peer(tx)?);
        self.mend(tx, salvage)?;
        let count = |sql: &str| {
            let counted = tx.conn.query_row(sql, [], |row| row.get::<_, i64>(0));
            counted.map(i64::unsigned_abs)
        };
        salvage.chats = count("SELECT count(*) FROM chat")?;
        salvage.messages = count("SELECT count(*) FROM message")?;
        salvage.waiting = count("SELECT count(*) FROM outbox WHERE stage < 2")?;
        Ok(())
    }

    /// Copies a table by its ids; returns how many could not be read, at most.
    fn numbered(&mut self, tx: &Tx<'_>, table: &str, id: &str) -> Result<u64, StoreError> {
        let columns = self.columns(tx, table)?;
        if columns.is_empty() {
            return Ok(0);
        }
        let list = columns.join(", ");
        let select =
            format!("SELECT {list} FROM {table} WHERE {id} BETWEEN ?1 AND ?2 ORDER BY {id}");
        let last = self.last(table, id);
        let mut lost = 0;
        let mut ranges: Vec<(i64, i64)> = Vec::new();
        let mut next = 1;
        while let Some((low, high)) = ranges.pop().or_else(|| {
            let low = next;
            next += CHUNK;
            (low <= last).then(|| (low, (low + CHUNK - 1).min(last)))
        }) {
            match self.rows(&select, &[low, high]) {
                Ok(rows) => {
                    insert(tx, table, &columns, rows)?;
                }
                Err(_) if low < high && self.failures < MAX_FAILURES => {
                    let middle = low + (high - low) / 2;
                    ranges.push((middle + 1, high));
                    ranges.push((low, middle));
                }
                Err(_) => lost += (high - low + 1).unsigned_abs(),
            }
        }
        Ok(lost)
    }

    /// The largest id there may be.
    fn last(&mut self, table: &str, id: &str) -> i64 {
        let mut known = [
            format!("SELECT seq FROM sqlite_sequence WHERE name = '{table}'"),
            format!("SELECT max({id}) FROM {table}"),
        ]
        .into_iter()
        .filter_map(|sql| match self.rows(&sql, &[]).ok()?.pop()?.pop()? {
            Value::Integer(id) => Some(id),
            _ => None,
        })
        .max();
        if known.is_none()
            && self
                .rows(&format!("SELECT {id} FROM {table}"), &[])
                .is_err()
        {
            // Not empty, but its end cannot be read: no more than fit into the file.
            let size = std::fs::metadata(&self.path).map_or(0, |data| data.len());
            known = i64::try_from(size / 64).ok();
        }
        known.unwrap_or(0)
    }

    /// Copies a table without ids, from both ends up to what cannot be read.
    fn named(&mut self, tx: &Tx<'_>, table: &str) -> Result<(), StoreError> {
        let columns = self.columns(tx, table)?;
        if columns.is_empty() {
            return Ok(());
        }
        let list = columns.join(", ");
        let mut keys = tx.conn.prepare(&format!(
            "SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk"
        ))?;
        let keys = keys
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        for order in ["", " DESC"] {
            let by = keys
                .iter()
                .map(|key| format!("{key}{order}"))
                .collect::<Vec<_>>();
            let sql = format!("SELECT {list} FROM {table} ORDER BY {}", by.join(", "));
            let mut rows = Vec::new();
            let ended = self.read(|conn| {
                let mut query = conn.prepare(&sql)?;
                let mut found = query.query([])?;
                while let Some(row) = found.next()? {
                    rows.push(values(row, columns.len())?);
                }
                Ok(())
            });
            insert(tx, table, &columns, rows)?;
            if ended.is_ok() {
                break;
            }
        }
        Ok(())
    }

    /// Chats whose row cannot be read stand in the index of peers too. Returns how many came from there.
    fn chats_by_peer(&mut self, tx: &Tx<'_>) -> Result<u64, StoreError> {
        let home: Option<String> = tx
            .conn
            .query_row("SELECT domain FROM account", [], |row| row.get(0))
            .optional()?;
        let mut found = 0;
        for order in ["", " DESC"] {
            let mut rows = Vec::new();
            let ended = self.read(|conn| {
                let mut query =
                    conn.prepare(&format!("SELECT id, peer FROM chat ORDER BY peer{order}"))?;
                let mut all = query.query([])?;
                while let Some(row) = all.next()? {
                    rows.push((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
                }
                Ok(())
            });
            let mut insert = tx.conn.prepare(
                "INSERT OR IGNORE INTO chat (id, peer, kind, suite, created_at) VALUES (?1, ?2, ?3, ?4, 0)",
            )?;
            for (id, peer) in rows {
                let Ok(jid) = BareJid::new(&peer) else {
                    continue;
                };
                let native =
                    ChatKind::of(&jid, home.as_deref().unwrap_or_default()) == ChatKind::Native;
                let kind = i64::from(!native);
                found += insert.execute((id, &peer, kind, SuiteId::Omemo.name()))? as u64;
            }
            if ended.is_ok() {
                break;
            }
        }
        Ok(found)
    }

    /// Makes what was saved fit together.
    fn mend(&mut self, tx: &Tx<'_>, salvage: &mut Salvage) -> Result<(), StoreError> {
        let conn = tx.conn;
        let orphans = conn.execute(
            "DELETE FROM message WHERE chat NOT IN (SELECT id FROM chat)",
            [],
        )?;
        salvage.lost += orphans as u64;
        conn.execute(
            "DELETE FROM draft WHERE chat NOT IN (SELECT id FROM chat)",
            [],
        )?;
        conn.execute(
            "DELETE FROM outbox WHERE message NOT IN (SELECT id FROM message)",
            [],
        )?;
        conn.execute(
            "DELETE FROM former_address WHERE chat NOT IN (SELECT id FROM chat)",
            [],
        )?;
        // Whether these went out is not known: the user decides.
        let reason = serde_json::to_string(&Reason::DatabaseDamaged)
            .map_err(|_| StoreError::Corrupt("reason"))?;
        conn.execute(
            "UPDATE message SET state = ?1, reason = ?2
             WHERE direction = 1 AND state IN (?3, ?4) AND id NOT IN (SELECT message FROM outbox)",
            (
                State::Failed.code(),
                reason,
                State::Queued.code(),
                State::Sending.code(),
            ),
        )?;
        conn.execute(
            "UPDATE chat SET last_message = coalesce(
               (SELECT max(id) FROM message WHERE message.chat = chat.id AND shown_from = 0), 0)
             WHERE last_message NOT IN (SELECT id FROM message)",
            [],
        )?;
        conn.execute("UPDATE chat SET activity = max(activity, last_message)", [])?;
        // The archive is read on from where it was: what nobody can open any more is shown as such.
        conn.execute(
            "DELETE FROM fact WHERE name NOT IN (?1, ?2, ?3, ?4, ?5)",
            [
                fact::ARCHIVE_CURSOR,
                fact::ROLLOUT,
                fact::DIRECTORY_EXPIRES,
                fact::NUMBER_CHANGE,
                fact::LAST_CHAT,
            ],
        )?;
        let last = self.last("message", "id");
        conn.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, ?1) WHERE name = 'message'",
            [last],
        )?;
        Ok(())
    }

    /// The columns that both databases have: the old one may be of an earlier version.
    fn columns(&mut self, tx: &Tx<'_>, table: &str) -> Result<Vec<String>, StoreError> {
        let sql = format!("SELECT name FROM pragma_table_info('{table}')");
        let mut query = tx.conn.prepare(&sql)?;
        let new = query
            .query_map([], |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?;
        let old = self.rows(&sql, &[]).unwrap_or_default();
        Ok(new
            .into_iter()
            .filter(|name| old.iter().any(|row| *row == [Value::Text(name.clone())]))
            .collect())
    }

    fn rows(&mut self, sql: &str, params: &[i64]) -> Result<Rows, StoreError> {
        self.read(|conn| {
            let mut query = conn.prepare_cached(sql)?;
            let width = query.column_count();
            let mut found = query.query(params_from_iter(params))?;
            let mut rows = Vec::new();
            while let Some(row) = found.next()? {
                rows.push(values(row, width)?);
            }
            Ok(rows)
        })
    }

    /// Reads; after an error the file is opened anew, because the cipher then refuses every page.
    fn read<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        let conn = match self.conn.take() {
            Some(conn) => conn,
            None => self.connect().inspect_err(|_| self.failures += 1)?,
        };
        match work(&conn) {
            Ok(result) => {
                self.conn = Some(conn);
                Ok(result)
            }
            Err(error) => {
                self.failures += 1;
                Err(error.into())
            }
        }
    }

    /// Without the log where that cannot be read; in no case is anything written.
    fn connect(&self) -> Result<Connection, StoreError> {
        if files::is_stump(&self.path)? {
            return Err(StoreError::Damaged);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let with_log = files::connect_with(&self.path, &self.key, flags);
        let conn = match with_log {
            Ok(conn) => conn,
            Err(_) => {
                let name = self.path.to_string_lossy();
                let name = name
                    .replace('%', "%25")
                    .replace('?', "%3f")
                    .replace('#', "%23");
                let uri = PathBuf::from(format!("file:{name}?immutable=1"));
                files::connect_with(&uri, &self.key, flags | OpenFlags::SQLITE_OPEN_URI)?
            }
        };
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        Ok(conn)
    }
}

fn values(row: &rusqlite::Row<'_>, width: usize) -> Result<Vec<Value>, rusqlite::Error> {
    (0..width).map(|at| row.get(at)).collect()
}

fn insert(tx: &Tx<'_>, table: &str, columns: &[String], rows: Rows) -> Result<(), StoreError> {
    let marks = vec!["?"; columns.len()].join(", ");
    let mut insert = tx.conn.prepare_cached(&format!(
        "INSERT OR IGNORE INTO {table} ({}) VALUES ({marks})",
        columns.join(", ")
    ))?;
    for row in rows {
        insert.execute(params_from_iter(row))?;
    }
    Ok(())
}
