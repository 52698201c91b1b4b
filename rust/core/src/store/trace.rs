//! Rows of the delivery trace.

use rusqlite::params;

use super::{StoreError, Tx};
use crate::chats::ChatId;
use crate::messages::{Direction, Reason};
use crate::trace::shared::{ACCEPTED, ACCEPTED_RECEIPT, SharedRow};
use crate::trace::{Step, TraceEntry};

impl Tx<'_> {
    pub(crate) fn trace(
        &self,
        message: Option<i64>,
        step: Step,
        detail: Option<&str>,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO trace (message, at, step, detail) VALUES (?1, ?2, ?3, ?4)",
        )?;
        insert.execute(params![message, now, step.name(), detail])?;
        Ok(())
    }

    /// The steps of one message, oldest first.
    pub(crate) fn trace_of(&self, message: i64) -> Result<Vec<TraceEntry>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT at, step, detail FROM trace WHERE message = ?1 ORDER BY id")?;
        let rows = query.query_map([message], |row| {
            Ok(TraceEntry {
                at: row.get(0)?,
                step: row.get(1)?,
                detail: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A request was accepted: so for each message that came with it. Before the receipts that are owed are taken.
    pub(crate) fn trace_accepted(&self, chat: ChatId, now: i64) -> Result<(), StoreError> {
        self.conn.execute(
            "INSERT INTO trace (message, at, step, detail)
             SELECT id, ?2, ?3, CASE receipt_owed WHEN 1 THEN ?4 ELSE ?5 END FROM message
             WHERE chat = ?1 AND direction = 0 AND state = 6 ORDER BY id",
            params![
                chat.0,
                now,
                Step::Received.name(),
                ACCEPTED_RECEIPT,
                ACCEPTED
            ],
        )?;
        Ok(())
    }

    /// Whether there is a chat with an account, or with anybody on a domain.
    pub(crate) fn is_there_chat_with(&self, with: &str) -> Result<bool, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM chat WHERE peer = ?1 OR service = ?1)")?;
        Ok(query.query_row([with], |row| row.get(0))?)
    }

    /// The newest steps of messages, oldest first: of those with an account or domain, from a time on. What is said to the
    /// abuse desk is not among them.
    pub(crate) fn shared_steps(
        &self,
        with: Option<&str>,
        since: Option<i64>,
        most: u32,
    ) -> Result<Vec<SharedRow>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT wire_id, direction, service, at, step, detail, reason
             FROM trace JOIN message ON message.id = trace.message JOIN chat ON chat.id = message.chat
             WHERE direction IN (0, 1) AND standing <> 4 AND at >= ?1 AND (?2 IS NULL OR peer = ?2 OR service = ?2)
             ORDER BY trace.id DESC LIMIT ?3",
        )?;
        let since = since.unwrap_or(i64::MIN);
        let rows = query.query_map(params![since, with, most], |row| {
            let reason: Option<String> = row.get(6)?;
            let reason = reason.and_then(|json| serde_json::from_str(&json).ok());
            Ok(SharedRow {
                wire_id: row.get(0)?,
                direction: Direction::from_code(row.get(1)?),
                service: row.get(2)?,
                at: row.get(3)?,
                step: row.get(4)?,
                detail: row.get(5)?,
                condition: match reason {
                    Some(Reason::Refused { condition }) => Some(condition),
                    _ => None,
                },
            })
        })?;
        let mut rows: Vec<_> = rows.collect::<Result<_, _>>()?;
        rows.reverse();
        Ok(rows)
    }
}
