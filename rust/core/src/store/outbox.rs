//! What is still to be sent.

use rusqlite::{OptionalExtension, Row, params};

use super::{StoreError, Tx};
use crate::chats::ChatId;
use crate::failpoint::{Commit, touched};

/// How far a message in the outbox has come.
///
/// 0, queued: not encrypted yet. 1, sealed: the stored bytes are the only thing that may be sent for it.
/// 2, acknowledged: the home server has it; kept until the other side's receipt, in case it has to be
/// sent again.
const SEALED: i64 = 1;
const ACKNOWLEDGED: i64 = 2;

#[derive(Debug, Clone)]
pub(crate) struct OutboxRow {
    pub message: i64,
    pub chat: ChatId,
    pub stanza: Vec<u8>,
}

fn sealed(row: &Row<'_>) -> rusqlite::Result<OutboxRow> {
    Ok(OutboxRow {
        message: row.get(0)?,
        chat: ChatId(row.get(1)?),
        stanza: row.get(2)?,
    })
}

impl Tx<'_> {
    pub(crate) fn enqueue(&self, message: i64, chat: ChatId) -> Result<(), StoreError> {
        touched(Commit::Queued);
        let mut insert = self.conn.prepare_cached(
            "INSERT OR REPLACE INTO outbox (message, chat, stage) VALUES (?1, ?2, 0)",
        )?;
        insert.execute(params![message, chat.0])?;
        Ok(())
    }

    /// Chats with messages waiting to be encrypted, and when the first of each may be tried.
    pub(crate) fn chats_with_queued(&self) -> Result<Vec<(ChatId, i64)>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT chat, not_before, min(message) FROM outbox WHERE stage = 0 GROUP BY chat",
        )?;
        let rows = query.query_map([], |row| Ok((ChatId(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The oldest messages of a chat that wait to be encrypted, in order.
    pub(crate) fn queued(&self, chat: ChatId, limit: u32) -> Result<Vec<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT message FROM outbox WHERE chat = ?1 AND stage = 0 ORDER BY message LIMIT ?2",
        )?;
        let rows = query.query_map(params![chat.0, limit], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Counts one more try of a message; returns how many there were.
    pub(crate) fn count_attempt(&self, message: i64) -> Result<u32, StoreError> {
        let mut update = self.conn.prepare_cached(
            "UPDATE outbox SET attempts = attempts + 1 WHERE message = ?1 RETURNING attempts",
        )?;
        Ok(update
            .query_row([message], |row| row.get(0))
            .optional()?
            .unwrap_or(0))
    }

    /// Lets a message wait until the given time.
    pub(crate) fn set_not_before(&self, message: i64, not_before: i64) -> Result<(), StoreError> {
        touched(Commit::Waiting);
        let mut update = self
            .conn
            .prepare_cached("UPDATE outbox SET not_before = ?2 WHERE message = ?1")?;
        update.execute(params![message, not_before])?;
        Ok(())
    }

    /// Nothing waits longer than it would if its wait began now; for a clock that was set back. Times in milliseconds.
    pub(crate) fn shorten_waits(
        &self,
        now: i64,
        retry: i64,
        resend: i64,
        grace: i64,
    ) -> Result<(), StoreError> {
        let changed = self.conn.execute(
            "UPDATE outbox SET not_before = min(not_before, ?1 + CASE stage
               WHEN 2 THEN ?3 * (1 << min(attempts, 10))
               ELSE min(?2 * (1 << min(attempts, 16)), 3600000) END)
             WHERE not_before > ?1",
            params![now, retry, resend],
        )?;
        self.conn.execute(
            "UPDATE message SET shown_from = ?1 + ?2 WHERE shown_from > 0 AND shown_from > ?1 + ?2",
            params![now, grace],
        )?;
        if changed > 0 {
            touched(Commit::Waiting);
        }
        Ok(())
    }

    /// Lets queued messages of a chat be tried at once.
    pub(crate) fn hurry_queued(&self, chat: ChatId) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE outbox SET not_before = 0 WHERE chat = ?1 AND stage = 0",
            [chat.0],
        )?;
        Ok(())
    }

    /// Fixes the bytes to send for a message, in the transaction that advanced the ratchets.
    pub(crate) fn set_sealed(&self, message: i64, stanza: &[u8]) -> Result<(), StoreError> {
        touched(Commit::Sealed);
        let mut update = self.conn.prepare_cached(
            "UPDATE outbox SET stage = ?2, stanza = ?3, attempts = 0, not_before = 0 WHERE message = ?1",
        )?;
        update.execute(params![message, SEALED, stanza])?;
        Ok(())
    }

    /// What is encrypted and not acknowledged in a chat.
    pub(crate) fn sealed_in(&self, chat: ChatId) -> Result<Vec<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT message FROM outbox WHERE chat = ?1 AND stage = 1 ORDER BY message",
        )?;
        let rows = query.query_map([chat.0], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everything encrypted but not acknowledged, in the order it was sealed in.
    pub(crate) fn sealed(&self, now: i64) -> Result<Vec<OutboxRow>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT message, chat, stanza FROM outbox
             WHERE stage = 1 AND stanza IS NOT NULL AND not_before <= ?1 ORDER BY message",
        )?;
        let rows = query.query_map([now], sealed)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The home server has it. Without a receipt it is to be sent again after `wait` milliseconds,
    /// doubled for each time that has happened. A message that waits to be sent again (it was
    /// refused for now) has not been taken over: what comes is the acknowledgement of the copy that was
    /// refused. `first_only`: the same for one that has been sent again before.
    pub(crate) fn set_acknowledged(
        &self,
        message: i64,
        now: i64,
        wait: i64,
        first_only: bool,
    ) -> Result<bool, StoreError> {
        touched(Commit::Acknowledged);
        let mut update = self.conn.prepare_cached(
            "UPDATE outbox SET stage = ?2, not_before = ?3 + ?4 * (1 << min(attempts, 10))
             WHERE message = ?1 AND stage = 1 AND not_before <= ?3 AND (attempts = 0 OR NOT ?5)",
        )?;
        Ok(update.execute(params![message, ACKNOWLEDGED, now, wait, first_only])? > 0)
    }

    /// Sends the same bytes again after `wait` milliseconds, doubled for each time that has happened, an
    /// hour at most. Returns how often it was tried.
    pub(crate) fn resend(
        &self,
        message: i64,
        now: i64,
        wait: i64,
    ) -> Result<Option<u32>, StoreError> {
        touched(Commit::SentAgain);
        let mut update = self.conn.prepare_cached(
            "UPDATE outbox SET stage = ?2, attempts = attempts + 1,
               not_before = ?3 + min(?4 * (1 << min(attempts, 10)), 3600000)
             WHERE message = ?1 AND stanza IS NOT NULL RETURNING attempts",
        )?;
        let row = update.query_row(params![message, SEALED, now, wait], |row| row.get(0));
        Ok(row.optional()?)
    }

    /// Lets the acknowledged messages of a chat be sent again, but not before the given time.
    pub(crate) fn watch_acknowledged(
        &self,
        chat: ChatId,
        not_before: i64,
    ) -> Result<(), StoreError> {
        let mut update = self.conn.prepare_cached(
            "UPDATE outbox SET not_before = max(not_before, ?2) WHERE chat = ?1 AND stage = 2",
        )?;
        update.execute(params![chat.0, not_before])?;
        Ok(())
    }

    /// Acknowledged messages whose peer gives receipts but has not for these, and is due.
    pub(crate) fn unreceipted(&self, now: i64) -> Result<Vec<(i64, u32)>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT outbox.message, outbox.attempts FROM outbox JOIN chat ON chat.id = outbox.chat
             WHERE stage = 2 AND gives_receipts AND not_before <= ?1 ORDER BY outbox.message",
        )?;
        let rows = query.query_map([now], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When the first thing in the outbox is due that is due after the given time.
    pub(crate) fn next_due(&self, after: i64) -> Result<Option<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT min(not_before) FROM outbox JOIN chat ON chat.id = outbox.chat
             WHERE not_before > ?1 AND (stage < 2 OR gives_receipts)",
        )?;
        Ok(query.query_row([after], |row| row.get(0))?)
    }

    /// Whether something is on its way to the home server or due to be.
    pub(crate) fn anything_to_send(&self, now: i64) -> Result<bool, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE stage < 2 AND not_before <= ?1)
                 OR EXISTS (SELECT 1 FROM control)",
        )?;
        Ok(query.query_row([now], |row| row.get(0))?)
    }

    pub(crate) fn dequeue(&self, message: i64) -> Result<(), StoreError> {
        touched(Commit::Settled);
        let mut delete = self
            .conn
            .prepare_cached("DELETE FROM outbox WHERE message = ?1")?;
        delete.execute([message])?;
        Ok(())
    }

    /// Stores a stanza that carries no message of the user; its id is a token for the link.
    pub(crate) fn add_control(&self, stanza: &[u8]) -> Result<i64, StoreError> {
        touched(Commit::ControlOwed);
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO control (stanza) VALUES (?1)")?;
        insert.execute([stanza])?;
        Ok(self.conn.last_insert_rowid())
    }

    pub(crate) fn controls(&self) -> Result<Vec<(i64, Vec<u8>)>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT id, stanza FROM control ORDER BY id")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn delete_control(&self, id: i64) -> Result<(), StoreError> {
        touched(Commit::ControlSent);
        let mut delete = self
            .conn
            .prepare_cached("DELETE FROM control WHERE id = ?1")?;
        delete.execute([id])?;
        Ok(())
    }
}
