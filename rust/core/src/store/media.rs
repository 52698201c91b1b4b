//! The files of messages with media: which file is whose, and how far it has come.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::{StoreError, Tx};
use crate::chats::ChatId;
use crate::failpoint::{Commit, touched};
use crate::messages::{Content, MediaKind, Reason};
use crate::settings::Quality;

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Sent: to be made fit to send, and sealed.
    ToPrepare,
    /// Sent: sealed; the same bytes go up however often it takes.
    ToUpload,
    /// Sent: where the other side can fetch it. Received: fetched. It can be opened.
    Here,
    /// Received: not fetched.
    Offered,
    /// Received: the sender's service has it no more.
    Gone,
    /// Received: cannot be used.
    Failed,
    /// Removed from this phone to make room.
    Removed,
}

impl Stage {
    const ALL: [Self; 7] = [
        Self::ToPrepare,
        Self::ToUpload,
        Self::Here,
        Self::Offered,
        Self::Gone,
        Self::Failed,
        Self::Removed,
    ];

    fn code(self) -> i64 {
        self as i64
    }

    fn from_code(code: i64) -> Self {
        let at = usize::try_from(code).ok();
        at.and_then(|at| Self::ALL.get(at).copied())
            .unwrap_or(Self::Failed)
    }
}

/// Whether a file is to be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wanted {
    No,
    /// By itself.
    Yes,
    /// By itself, on a network that is not metered.
    Unmetered,
    /// The user asked for it.
    Asked,
}

impl Wanted {
    fn code(self) -> i64 {
        self as i64
    }

    fn from_code(code: i64) -> Self {
        match code {
            1 => Self::Yes,
            2 => Self::Unmetered,
            3 => Self::Asked,
            _ => Self::No,
        }
    }
}

/// How the user wants it prepared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(crate) struct Options {
    pub quality: Quality,
    /// Voice at a lower rate.
    pub low_data: bool,
    /// From where in a video, and up to where, in milliseconds.
    pub start_ms: Option<u64>,
    pub end_ms: Option<u64>,
}

#[derive(Debug, Clone)]
pub(crate) struct MediaRow {
    pub message: i64,
    pub chat: ChatId,
    pub kind: MediaKind,
    pub stage: Stage,
    pub source: Option<String>,
    pub options: Options,
    pub file: Option<String>,
    pub key: Option<String>,
    pub link: Option<String>,
    pub bytes: u64,
    pub wanted: Wanted,
    pub reason: Option<Reason>,
}

/// How much one chat's media of one kind take on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StorageUse {
    /// The chat.
    pub chat: ChatId,
    /// The kind.
    pub kind: MediaKind,
    /// How many files.
    pub count: u64,
    /// Their bytes, sealed as they are kept.
    pub bytes: u64,
}

const COLUMNS: &str =
    "message, chat, kind, stage, source, options, file, key, link, bytes, wanted, reason";

fn media(row: &Row<'_>) -> rusqlite::Result<MediaRow> {
    let options: Option<String> = row.get(5)?;
    let reason: Option<String> = row.get(11)?;
    Ok(MediaRow {
        message: row.get(0)?,
        chat: ChatId(row.get(1)?),
        kind: MediaKind::from_code(row.get(2)?),
        stage: Stage::from_code(row.get(3)?),
        source: row.get(4)?,
        options: options
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default(),
        file: row.get(6)?,
        key: row.get(7)?,
        link: row.get(8)?,
        bytes: row.get::<_, i64>(9)?.unsigned_abs(),
        wanted: Wanted::from_code(row.get(10)?),
        reason: reason.and_then(|json| serde_json::from_str(&json).ok()),
    })
}

fn json<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_string(value).ok()
}

impl Tx<'_> {
    /// Notes the copy of what the user sends.
    pub(crate) fn insert_sent_media(
        &self,
        message: i64,
        chat: ChatId,
        kind: MediaKind,
        source: &str,
        options: &Options,
    ) -> Result<(), StoreError> {
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO media (message, chat, kind, stage, source, options) VALUES (?1, ?2, ?3, 0, ?4, ?5)",
        )?;
        insert.execute(params![message, chat.0, kind.code(), source, json(options)])?;
        Ok(())
    }

    /// A message that is not to be sent without this one's file.
    pub(crate) fn set_caption(&self, message: i64, caption: i64) -> Result<(), StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE media SET caption = ?2 WHERE message = ?1")?;
        update.execute([message, caption])?;
        Ok(())
    }

    pub(crate) fn caption(&self, message: i64) -> Result<Option<i64>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT caption FROM media WHERE message = ?1")?;
        let row = query.query_row([message], |row| row.get(0)).optional()?;
        Ok(row.flatten())
    }

    /// Notes a file that somebody offers.
    pub(crate) fn insert_offered_media(
        &self,
        (message, chat): (i64, ChatId),
        kind: MediaKind,
        (link, key): (&str, &str),
        preview: Option<&[u8]>,
        wanted: Wanted,
    ) -> Result<(), StoreError> {
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO media (message, chat, kind, stage, link, key, preview, wanted)
             VALUES (?1, ?2, ?3, 3, ?4, ?5, ?6, ?7)",
        )?;
        insert.execute(params![
            message,
            chat.0,
            kind.code(),
            link,
            key,
            preview,
            wanted.code()
        ])?;
        Ok(())
    }

    pub(crate) fn media(&self, message: i64) -> Result<Option<MediaRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM media WHERE message = ?1");
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query.query_row([message], media).optional()?)
    }

    /// The oldest file of a chat's queue that is to be prepared and due.
    pub(crate) fn to_prepare(
        &self,
        chat: ChatId,
        now: i64,
    ) -> Result<Option<MediaRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM media WHERE stage = 0 AND message IN
               (SELECT message FROM outbox WHERE chat = ?1 AND stage = 0 AND not_before <= ?2)
             ORDER BY message LIMIT 1"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query.query_row(params![chat.0, now], media).optional()?)
    }

    /// The file that has to be carried before its message can be encrypted.
    pub(crate) fn to_carry(&self, message: i64) -> Result<Option<MediaRow>, StoreError> {
        let row = self.media(message)?;
        Ok(row.filter(|row| matches!(row.stage, Stage::ToPrepare | Stage::ToUpload)))
    }

    /// `None`: it has no media.
    pub(crate) fn media_preview(
        &self,
        message: i64,
    ) -> Result<Option<Option<Vec<u8>>>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT preview FROM media WHERE message = ?1")?;
        Ok(query.query_row([message], |row| row.get(0)).optional()?)
    }

    /// The file is sealed; the copy it was made from is needed no more.
    pub(crate) fn media_sealed(
        &self,
        message: i64,
        (file, key): (&str, &str),
        bytes: u64,
        preview: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        touched(Commit::MediaSealed);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET stage = 1, source = NULL, file = ?2, key = ?3, bytes = ?4, preview = ?5, reason = NULL
             WHERE message = ?1",
        )?;
        update.execute(params![message, file, key, signed(bytes), preview])?;
        Ok(())
    }

    /// The file is where the other side can fetch it.
    pub(crate) fn media_uploaded(&self, message: i64, link: &str) -> Result<(), StoreError> {
        touched(Commit::MediaUploaded);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET stage = 2, link = ?2, reason = NULL WHERE message = ?1",
        )?;
        update.execute(params![message, link])?;
        Ok(())
    }

    /// The file was fetched, and is what was sealed.
    pub(crate) fn media_fetched(
        &self,
        message: i64,
        kind: MediaKind,
        file: &str,
        bytes: u64,
    ) -> Result<(), StoreError> {
        touched(Commit::MediaFetched);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET stage = 2, kind = ?2, file = ?3, bytes = ?4, wanted = 0, reason = NULL, attempts = 0
             WHERE message = ?1",
        )?;
        update.execute(params![message, kind.code(), file, signed(bytes)])?;
        Ok(())
    }

    /// The file is not to be had, or not wanted now. `false`: there is no such message any more.
    pub(crate) fn set_media_stage(
        &self,
        message: i64,
        stage: Stage,
        reason: Option<&Reason>,
    ) -> Result<bool, StoreError> {
        touched(Commit::MediaSet);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET stage = ?2, reason = ?3, wanted = 0, attempts = 0, not_before = 0 WHERE message = ?1",
        )?;
        Ok(update.execute(params![message, stage.code(), reason.and_then(json)])? > 0)
    }

    /// A file that is not here is to be fetched.
    pub(crate) fn want_media(&self, message: i64, wanted: Wanted) -> Result<(), StoreError> {
        touched(Commit::MediaSet);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET stage = 3, wanted = ?2, reason = NULL, attempts = 0, not_before = 0 WHERE message = ?1",
        )?;
        update.execute(params![message, wanted.code()])?;
        Ok(())
    }

    /// Lets a fetch wait, longer each time: `wait` milliseconds, doubled up to an hour.
    pub(crate) fn delay_media(
        &self,
        message: i64,
        now: i64,
        wait: i64,
        reason: &Reason,
    ) -> Result<(), StoreError> {
        touched(Commit::MediaSet);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET attempts = attempts + 1, reason = ?4,
               not_before = ?2 + min(?3 * (1 << min(attempts, 16)), 3600000)
             WHERE message = ?1",
        )?;
        update.execute(params![message, now, wait, json(reason)])?;
        Ok(())
    }

    /// Lets everything that waits for another try be tried now, either way: the network is another one.
    pub(crate) fn hurry_media(&self) -> Result<(), StoreError> {
        let mut update = self.conn.prepare_cached(
            "UPDATE outbox SET not_before = 0 WHERE stage = 0 AND not_before > 0
               AND message IN (SELECT message FROM media WHERE stage IN (0, 1))",
        )?;
        update.execute([])?;
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET not_before = 0 WHERE stage = 3 AND wanted > 0 AND not_before > 0",
        )?;
        update.execute([])?;
        Ok(())
    }

    /// What is to be fetched and due, oldest first, in chats that go on.
    pub(crate) fn media_to_fetch(
        &self,
        now: i64,
        metered: bool,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT message FROM media WHERE stage = 3 AND wanted > 0 AND not_before <= ?1 AND (wanted <> 2 OR NOT ?2)
               AND (SELECT standing FROM chat WHERE chat.id = media.chat) = 2
             ORDER BY wanted = 3 DESC, message LIMIT ?3",
        )?;
        let rows = query.query_map(params![now, metered, limit], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the next fetch is due after the given time.
    pub(crate) fn next_fetch(&self, after: i64) -> Result<Option<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT min(not_before) FROM media WHERE stage = 3 AND wanted > 0 AND not_before > ?1",
        )?;
        Ok(query.query_row([after], |row| row.get(0))?)
    }

    /// The names of all files that are somebody's.
    pub(crate) fn media_files(&self) -> Result<HashSet<String>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT source FROM media WHERE source IS NOT NULL UNION ALL SELECT file FROM media WHERE file IS NOT NULL",
        )?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The messages whose files are still to be fetched.
    pub(crate) fn media_offered(&self) -> Result<HashSet<i64>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT message FROM media WHERE stage = 3")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn storage_use(&self) -> Result<Vec<StorageUse>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT chat, kind, count(*), sum(bytes) FROM media WHERE file IS NOT NULL
             GROUP BY chat, kind ORDER BY chat, kind",
        )?;
        let rows = query.query_map([], |row| {
            Ok(StorageUse {
                chat: ChatId(row.get(0)?),
                kind: MediaKind::from_code(row.get(1)?),
                count: row.get::<_, i64>(2)?.unsigned_abs(),
                bytes: row.get::<_, i64>(3)?.unsigned_abs(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Forgets files that are in their place: of one chat or all, of one kind or all, of messages from before a time. The
    /// chats and messages they belonged to, and their bytes.
    pub(crate) fn remove_media(
        &self,
        chat: Option<ChatId>,
        kind: Option<MediaKind>,
        before: Option<i64>,
    ) -> Result<Vec<(ChatId, i64, u64)>, StoreError> {
        touched(Commit::MediaSet);
        let mut update = self.conn.prepare_cached(
            "UPDATE media SET stage = 6, file = NULL WHERE stage = 2 AND file IS NOT NULL
               AND (?1 IS NULL OR chat = ?1) AND (?2 IS NULL OR kind = ?2)
               AND (?3 IS NULL OR (SELECT created_at FROM message WHERE id = media.message) < ?3)
               AND message NOT IN (SELECT message FROM outbox WHERE stage = 0)
             RETURNING chat, message, bytes",
        )?;
        let filter = params![chat.map(|chat| chat.0), kind.map(MediaKind::code), before];
        let rows = query_removed(&mut update, filter)?;
        Ok(rows)
    }

    /// Replaces what a message says.
    pub(crate) fn set_content(&self, message: i64, content: &Content) -> Result<(), StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE message SET content = ?2 WHERE id = ?1")?;
        update.execute(params![message, content.to_json()])?;
        Ok(())
    }

    /// Whether a message waits to be encrypted.
    pub(crate) fn is_queued(&self, message: i64) -> Result<bool, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT 1 FROM outbox WHERE message = ?1 AND stage = 0")?;
        Ok(query.exists([message])?)
    }
}

fn query_removed(
    update: &mut rusqlite::CachedStatement<'_>,
    filter: &[&dyn rusqlite::ToSql],
) -> Result<Vec<(ChatId, i64, u64)>, StoreError> {
    let rows = update.query_map(filter, |row| {
        Ok((
            ChatId(row.get(0)?),
            row.get(1)?,
            row.get::<_, i64>(2)?.unsigned_abs(),
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}
