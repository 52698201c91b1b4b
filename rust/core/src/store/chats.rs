//! Chats and the inbox.

use rusqlite::{OptionalExtension, Row, params};

use super::{MessageRow, StoreError, Tx};
use crate::chats::{ChatId, ChatKind, Standing};
use crate::e2ee::SuiteId;
use crate::failpoint::{Commit, touched};

#[derive(Debug, Clone)]
pub(crate) struct ChatRow {
    pub id: ChatId,
    /// Bare JID.
    pub peer: String,
    pub kind: ChatKind,
    pub suite: SuiteId,
    pub unread: u32,
    /// A delivery receipt has come from this peer once.
    pub gives_receipts: bool,
    pub last_message: i64,
    pub standing: Standing,
    /// Messages of a request that were not kept.
    pub dropped: u32,
}

/// A row of the inbox: the chat and its newest visible message.
pub(crate) struct InboxRow {
    pub chat: ChatRow,
    pub last: Option<MessageRow>,
}

const CHAT: &str =
    "SELECT id, peer, kind, suite, unread, gives_receipts, last_message, standing, dropped
     FROM chat";

const REQUEST: i64 = 1;
const ACCEPTED: i64 = 2;
const REFUSED: i64 = 3;
const DESK: i64 = 4;

fn chat(row: &Row<'_>) -> rusqlite::Result<ChatRow> {
    Ok(ChatRow {
        id: ChatId(row.get(0)?),
        peer: row.get(1)?,
        kind: if row.get::<_, i64>(2)? == 0 {
            ChatKind::Native
        } else {
            ChatKind::ThirdParty
        },
        suite: SuiteId::from_name(&row.get::<_, String>(3)?)
            .ok_or_else(|| rusqlite::Error::InvalidColumnName("suite".into()))?,
        unread: row.get(4)?,
        gives_receipts: row.get(5)?,
        last_message: row.get(6)?,
        standing: match row.get::<_, i64>(7)? {
            REQUEST => Standing::Request,
            REFUSED => Standing::Refused,
            DESK => Standing::Desk,
            _ => Standing::Accepted,
        },
        dropped: row.get(8)?,
    })
}

fn code(standing: Standing) -> i64 {
    match standing {
        Standing::Request => REQUEST,
        Standing::Stranger | Standing::Accepted => ACCEPTED,
        Standing::Refused => REFUSED,
        Standing::Desk => DESK,
    }
}

impl Tx<'_> {
    pub(crate) fn chat_by_peer(&self, peer: &str) -> Result<Option<ChatRow>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached(&format!("{CHAT} WHERE peer = ?1"))?;
        Ok(query.query_row([peer], chat).optional()?)
    }

    pub(crate) fn chat(&self, id: ChatId) -> Result<Option<ChatRow>, StoreError> {
        let mut query = self.conn.prepare_cached(&format!("{CHAT} WHERE id = ?1"))?;
        Ok(query.query_row([id.0], chat).optional()?)
    }

    pub(crate) fn insert_chat(
        &self,
        peer: &str,
        kind: ChatKind,
        suite: SuiteId,
        standing: Standing,
        now: i64,
    ) -> Result<ChatId, StoreError> {
        touched(Commit::Chat);
        let kind = match kind {
            ChatKind::Native => 0,
            ChatKind::ThirdParty => 1,
        };
        self.conn.execute(
            "INSERT INTO chat (peer, kind, suite, standing, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![peer, kind, suite.name(), code(standing), now],
        )?;
        Ok(ChatId(self.conn.last_insert_rowid()))
    }

    /// Chats by last activity, newest first; `before` is the `last_message` of the row to go on from.
    pub(crate) fn inbox(
        &self,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<InboxRow>, StoreError> {
        let sql = format!(
            "{CHAT} WHERE standing = 2 AND last_message < ?1 ORDER BY last_message DESC, id DESC LIMIT ?2"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let chats = query
            .query_map(params![before.unwrap_or(i64::MAX), limit], chat)?
            .collect::<Result<Vec<_>, _>>()?;
        chats
            .into_iter()
            .map(|chat| {
                let last = self.message(chat.last_message)?;
                Ok(InboxRow { chat, last })
            })
            .collect()
    }

    pub(crate) fn set_gives_receipts(&self, id: ChatId) -> Result<(), StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE chat SET gives_receipts = 1 WHERE id = ?1")?;
        update.execute([id.0])?;
        Ok(())
    }

    /// Puts the chat to the top of the inbox and, for received messages, counts it as unread.
    pub(crate) fn touch_chat(
        &self,
        id: ChatId,
        message: i64,
        unread: bool,
    ) -> Result<(), StoreError> {
        let mut update = self.conn.prepare_cached(
            "UPDATE chat SET last_message = max(last_message, ?2), unread = unread + ?3 WHERE id = ?1",
        )?;
        update.execute(params![id.0, message, i64::from(unread)])?;
        Ok(())
    }

    /// Marks everything up to `message` as seen. Returns the wire id of the newest received message
    /// among them, when any was unseen before.
    pub(crate) fn mark_read(&self, id: ChatId, message: i64) -> Result<Option<String>, StoreError> {
        touched(Commit::ReadMark);
        let newest = self
            .conn
            .query_row(
                "SELECT wire_id FROM message JOIN chat ON chat.id = message.chat
                 WHERE chat = ?1 AND message.id <= ?2 AND message.id > read_up_to AND direction = 0
                   AND state = 6
                 ORDER BY message.id DESC LIMIT 1",
                params![id.0, message],
                |row| row.get(0),
            )
            .optional()?;
        self.conn.execute(
            "UPDATE chat SET read_up_to = max(read_up_to, ?2),
               unread = (SELECT count(*) FROM message WHERE chat = ?1 AND direction = 0
                         AND id > max(chat.read_up_to, ?2))
             WHERE id = ?1",
            params![id.0, message],
        )?;
        Ok(newest)
    }

    pub(crate) fn set_standing(&self, id: ChatId, standing: Standing) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE chat SET standing = ?2 WHERE id = ?1",
            params![id.0, code(standing)],
        )?;
        Ok(())
    }

    /// Requests that wait, oldest first, from the one after `after` on.
    pub(crate) fn requests(&self, after: i64, limit: u32) -> Result<Vec<InboxRow>, StoreError> {
        let sql = format!("{CHAT} WHERE standing = 1 AND id > ?1 ORDER BY id LIMIT ?2");
        let mut query = self.conn.prepare_cached(&sql)?;
        let chats = query
            .query_map(params![after, limit], chat)?
            .collect::<Result<Vec<_>, _>>()?;
        let with_last = |chat: ChatRow| {
            let last = self.message(chat.last_message)?;
            Ok(InboxRow { chat, last })
        };
        chats.into_iter().map(with_last).collect()
    }

    /// Whether a chat is a request.
    pub(crate) fn is_held(&self, id: ChatId) -> Result<bool, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT 1 FROM chat WHERE id = ?1 AND standing = 1")?;
        Ok(query.exists([id.0])?)
    }

    pub(crate) fn count_requests(&self) -> Result<u32, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT count(*) FROM chat WHERE standing = 1")?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    /// How many messages of a chat are kept, and the size of what they say, in bytes.
    pub(crate) fn kept(&self, id: ChatId) -> Result<(u32, u64), StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT count(*), coalesce(sum(octet_length(content)), 0) FROM message
             WHERE chat = ?1 AND direction = 0",
        )?;
        Ok(query.query_row([id.0], |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs()))
        })?)
    }

    /// Counts a message of a request that is not kept.
    pub(crate) fn count_dropped(&self, id: ChatId) -> Result<(), StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE chat SET dropped = dropped + 1 WHERE id = ?1")?;
        update.execute([id.0])?;
        Ok(())
    }

    /// Forgets what was said in a chat.
    pub(crate) fn clear_chat(&self, id: ChatId) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM message_text WHERE rowid IN (SELECT id FROM message WHERE chat = ?1)",
            [id.0],
        )?;
        self.conn
            .execute("DELETE FROM message WHERE chat = ?1", [id.0])?;
        self.conn.execute(
            "UPDATE chat SET last_message = 0, unread = 0 WHERE id = ?1",
            [id.0],
        )?;
        Ok(())
    }

    /// Receipts that are owed since the request came: the wire ids, oldest first. They are owed no more then.
    pub(crate) fn take_owed_receipts(&self, id: ChatId) -> Result<Vec<String>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT wire_id FROM message WHERE chat = ?1 AND receipt_owed = 1 ORDER BY id",
        )?;
        let owed = query
            .query_map([id.0], |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?;
        self.conn.execute(
            "UPDATE message SET receipt_owed = 0 WHERE chat = ?1 AND receipt_owed = 1",
            [id.0],
        )?;
        Ok(owed)
    }

    pub(crate) fn owe_receipt_later(&self, message: i64) -> Result<(), StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE message SET receipt_owed = 1 WHERE id = ?1")?;
        update.execute([message])?;
        Ok(())
    }

    /// All chats with something in the outbox.
    pub(crate) fn chats_with_outbox(&self) -> Result<Vec<ChatRow>, StoreError> {
        let sql = format!("{CHAT} WHERE id IN (SELECT chat FROM outbox)");
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([], chat)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
