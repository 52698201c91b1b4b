//! Messages and their states.

use rusqlite::{OptionalExtension, Row, params};

use super::{StoreError, Tx, now_ms};
use crate::chats::ChatId;
use crate::failpoint::{Commit, touched};
use crate::messages::{Content, Direction, Reason, State};

#[derive(Debug, Clone)]
pub(crate) struct MessageRow {
    pub id: i64,
    pub chat: ChatId,
    pub direction: Direction,
    pub wire_id: String,
    pub device: Option<u32>,
    pub content: Content,
    pub state: State,
    pub reason: Option<Reason>,
    pub created_at: i64,
    pub sent_at: Option<i64>,
    pub warning: bool,
}

/// A message about to be stored.
pub(crate) struct NewMessage<'a> {
    pub chat: ChatId,
    pub direction: Direction,
    pub wire_id: &'a str,
    pub device: Option<u32>,
    pub content: &'a Content,
    pub state: State,
    pub reason: Option<&'a Reason>,
    pub created_at: i64,
    pub sent_at: Option<i64>,
    /// Hidden before this time.
    pub shown_from: i64,
    pub warning: bool,
}

const COLUMNS: &str =
    "id, chat, direction, wire_id, device, content, state, reason, created_at, sent_at, warning";

fn message(row: &Row<'_>) -> rusqlite::Result<MessageRow> {
    let reason: Option<String> = row.get(7)?;
    Ok(MessageRow {
        id: row.get(0)?,
        chat: ChatId(row.get(1)?),
        direction: Direction::from_code(row.get(2)?),
        wire_id: row.get(3)?,
        device: row.get(4)?,
        content: Content::from_json(&row.get::<_, String>(5)?),
        state: State::from_code(row.get(6)?).unwrap_or(State::Unreadable),
        reason: reason.and_then(|json| serde_json::from_str(&json).ok()),
        created_at: row.get(8)?,
        sent_at: row.get(9)?,
        warning: row.get(10)?,
    })
}

fn reason_json(reason: Option<&Reason>) -> Option<String> {
    reason.and_then(|reason| serde_json::to_string(reason).ok())
}

impl Tx<'_> {
    /// Stores a message, to be found by its words, and moves its chat up in the inbox.
    pub(crate) fn insert_message(&self, new: &NewMessage<'_>) -> Result<i64, StoreError> {
        match new.state {
            State::Received => touched(Commit::Received),
            State::Unreadable => touched(Commit::Unreadable),
            // Its place in the queue is what counts.
            _ => {}
        }
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO message (chat, direction, wire_id, device, content, state, reason, created_at,
                                  sent_at, shown_from, warning)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?;
        insert.execute(params![
            new.chat.0,
            new.direction.code(),
            new.wire_id,
            new.device,
            new.content.to_json(),
            new.state.code(),
            reason_json(new.reason),
            new.created_at,
            new.sent_at,
            new.shown_from,
            new.warning
        ])?;
        let id = self.conn.last_insert_rowid();
        self.index_sometimes(id)?;
        if new.shown_from <= new.created_at {
            self.touch_chat(new.chat, id, new.direction, new.created_at)?;
        }
        Ok(id)
    }

    /// Shows the placeholders whose grace is over; returns them with their chats.
    pub(crate) fn reveal(&self, now: i64) -> Result<Vec<(ChatId, i64)>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "UPDATE message SET shown_from = 0 WHERE shown_from > 0 AND shown_from <= ?1
             RETURNING chat, id",
        )?;
        let rows = query
            .query_map([now], |row| Ok((ChatId(row.get(0)?), row.get(1)?)))?
            .collect::<Result<Vec<(ChatId, i64)>, _>>()?;
        for (chat, id) in &rows {
            touched(Commit::Revealed);
            self.touch_chat(*chat, *id, Direction::In, now)?;
        }
        Ok(rows)
    }

    /// When the next placeholder is to be shown.
    pub(crate) fn next_reveal(&self) -> Result<Option<i64>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT min(shown_from) FROM message WHERE shown_from > 0")?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    /// How many of the newest `limit` messages of a chat came in that time and cannot be shown. What seems to come from
    /// the future came before the clock was set back.
    pub(crate) fn count_unreadable(
        &self,
        chat: ChatId,
        limit: i64,
        time: std::ops::RangeInclusive<i64>,
    ) -> Result<i64, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT count(*) FROM (SELECT state, created_at FROM message WHERE chat = ?1 ORDER BY id DESC LIMIT ?2)
             WHERE state = 7 AND created_at BETWEEN ?3 AND ?4",
        )?;
        Ok(
            query.query_row(params![chat.0, limit, time.start(), time.end()], |row| {
                row.get(0)
            })?,
        )
    }

    /// Whether a readable message with this wire id was received in the chat.
    pub(crate) fn received(&self, chat: ChatId, wire_id: &str) -> Result<Option<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT id FROM message
             WHERE chat = ?1 AND wire_id = ?2 AND direction = 0 AND state = 6 LIMIT 1",
        )?;
        Ok(query
            .query_row(params![chat.0, wire_id], |row| row.get(0))
            .optional()?)
    }

    /// Everything received in all chats, in the order of display.
    #[cfg(test)]
    pub(crate) fn all_received(&self) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM message WHERE direction = 0 ORDER BY id");
        let mut query = self.conn.prepare(&sql)?;
        Ok(query.query_map([], message)?.collect::<Result<_, _>>()?)
    }

    /// The newest message there is; 0 for none.
    pub(crate) fn newest_message(&self) -> Result<i64, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT coalesce(max(id), 0) FROM message")?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    pub(crate) fn message(&self, id: i64) -> Result<Option<MessageRow>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM message WHERE id = ?1");
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query.query_row([id], message).optional()?)
    }

    /// The message that this side sent to the chat under a wire id.
    pub(crate) fn sent_message(
        &self,
        chat: ChatId,
        wire_id: &str,
    ) -> Result<Option<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message WHERE chat = ?1 AND wire_id = ?2 AND direction = 1"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query
            .query_row(params![chat.0, wire_id], message)
            .optional()?)
    }

    /// A page of the history, newest first, of what is visible now; `before` is a message id.
    pub(crate) fn history(
        &self,
        chat: ChatId,
        before: Option<i64>,
        limit: u32,
        now: i64,
    ) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message WHERE chat = ?1 AND id < ?2 AND shown_from <= ?4
             ORDER BY id DESC LIMIT ?3"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(
            params![chat.0, before.unwrap_or(i64::MAX), limit, now],
            message,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Reports and what the abuse desk answered, newest first.
    pub(crate) fn desk_messages(
        &self,
        before: Option<i64>,
        limit: u32,
        now: i64,
    ) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message
             WHERE chat IN (SELECT id FROM chat WHERE standing = 4) AND id < ?1 AND shown_from <= ?3
             ORDER BY id DESC LIMIT ?2"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![before.unwrap_or(i64::MAX), limit, now], message)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A page of a chat from its beginning: what is visible now, after the message `after`.
    pub(crate) fn history_after(
        &self,
        chat: ChatId,
        after: i64,
        limit: u32,
        now: i64,
    ) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message WHERE chat = ?1 AND id > ?2 AND shown_from <= ?4
             ORDER BY id LIMIT ?3"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![chat.0, after, limit, now], message)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The oldest message of a chat that came in after `after`, of what is visible now.
    pub(crate) fn first_received_after(
        &self,
        chat: ChatId,
        after: i64,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let sql = "SELECT min(id) FROM message
             WHERE chat = ?1 AND id > ?2 AND direction = 0 AND shown_from <= ?3";
        let mut query = self.conn.prepare_cached(sql)?;
        Ok(query.query_row(params![chat.0, after, now], |row| row.get(0))?)
    }

    /// What arrived or changed for the user after message `after`, oldest first, over all chats.
    pub(crate) fn received_after(
        &self,
        after: i64,
        limit: u32,
        now: i64,
    ) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message WHERE id > ?1 AND direction <> 1 AND shown_from <= ?3
               AND (SELECT standing FROM chat WHERE chat.id = message.chat) = 2
             ORDER BY id LIMIT ?2"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![after, limit, now], message)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What came in after message `after` and may be told outside the app, in chats and requests: the newest `limit`, oldest
    /// first.
    pub(crate) fn arrived_after(
        &self,
        after: i64,
        limit: u32,
        now: i64,
    ) -> Result<Vec<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message WHERE id > ?1 AND direction = 0 AND shown_from <= ?3
             ORDER BY id DESC LIMIT ?2"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![after, limit, now], message)?;
        let mut rows = rows.collect::<Result<Vec<_>, _>>()?;
        rows.reverse();
        Ok(rows)
    }

    /// Moves a message to `state` if [`State::may_become`] allows it; the reason is replaced.
    /// Returns whether it moved.
    pub(crate) fn advance(
        &self,
        id: i64,
        state: State,
        reason: Option<&Reason>,
    ) -> Result<bool, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT state FROM message WHERE id = ?1")?;
        let code: Option<i64> = query.query_row([id], |row| row.get(0)).optional()?;
        let Some(from) = code.and_then(State::from_code) else {
            return Ok(false);
        };
        if !from.may_become(state) {
            return Ok(false);
        }
        let mut update = self
            .conn
            .prepare_cached("UPDATE message SET state = ?2, reason = ?3 WHERE id = ?1")?;
        update.execute(params![id, state.code(), reason_json(reason)])?;
        Ok(true)
    }

    /// Says what a message waits for (`None`: just its turn). Returns whether that is news.
    pub(crate) fn set_reason(&self, id: i64, reason: Option<&Reason>) -> Result<bool, StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE message SET reason = ?2 WHERE id = ?1 AND reason IS NOT ?2")?;
        Ok(update.execute(params![id, reason_json(reason)])? > 0)
    }

    /// Marks everything sent to the chat up to and including `id` as `state` where it may become it
    /// (a marker covers what came before it). Returns the ids that moved.
    pub(crate) fn advance_up_to(
        &self,
        chat: ChatId,
        id: i64,
        state: State,
    ) -> Result<Vec<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT id FROM message WHERE chat = ?1 AND id <= ?2 AND direction = 1 AND state IN (2, 3)
             ORDER BY id",
        )?;
        let ids = query
            .query_map(params![chat.0, id], |row| row.get(0))?
            .collect::<Result<Vec<i64>, _>>()?;
        let mut moved = Vec::new();
        for id in ids {
            if self.advance(id, state, None)? {
                touched(Commit::Read);
                moved.push(id);
            }
        }
        Ok(moved)
    }

    /// The placeholder, if any, that stands for a received message with this wire id.
    pub(crate) fn placeholder(
        &self,
        chat: ChatId,
        wire_id: &str,
    ) -> Result<Option<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT id FROM message WHERE chat = ?1 AND wire_id = ?2 AND direction = 0 AND state = 7",
        )?;
        Ok(query
            .query_row(params![chat.0, wire_id], |row| row.get(0))
            .optional()?)
    }

    /// The wire ids of the last messages of a device that could not be read.
    pub(crate) fn unreadable_from(
        &self,
        chat: ChatId,
        device: u32,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT wire_id FROM message WHERE chat = ?1 AND device = ?2 AND direction = 0 AND state = 7
             ORDER BY id DESC LIMIT ?3",
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = query.query_map(params![chat.0, device, most], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The message that went out with this wire id.
    pub(crate) fn sent_as(
        &self,
        chat: ChatId,
        wire_id: &str,
    ) -> Result<Option<MessageRow>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM message WHERE chat = ?1 AND wire_id = ?2 AND direction = 1 LIMIT 1"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query
            .query_row(params![chat.0, wire_id], message)
            .optional()?)
    }

    /// Takes the warning from what came from a device before the account's list named it. Which messages these are.
    pub(crate) fn vouch_for(&self, chat: ChatId, device: u32) -> Result<Vec<i64>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "UPDATE message SET warning = 0 WHERE chat = ?1 AND device = ?2 AND warning RETURNING id",
        )?;
        let ids = query.query_map(params![chat.0, device], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Replaces a placeholder by the message it stood for.
    pub(crate) fn repair_placeholder(
        &self,
        id: i64,
        device: u32,
        content: &Content,
        warning: bool,
    ) -> Result<(), StoreError> {
        let hidden: bool = self.conn.query_row(
            "SELECT shown_from > 0 FROM message WHERE id = ?1",
            [id],
            |row| row.get(0),
        )?;
        self.conn.execute(
            "UPDATE message SET content = ?2, state = ?3, reason = NULL, device = ?4, shown_from = 0,
               warning = ?5
             WHERE id = ?1",
            params![id, content.to_json(), State::Received.code(), device, warning],
        )?;
        self.index_repaired(id, content)?;
        // One that was shown has been counted.
        match self.message(id)?.filter(|_| hidden) {
            Some(row) => self.touch_chat(row.chat, id, Direction::In, now_ms()),
            None => Ok(()),
        }
    }
}
