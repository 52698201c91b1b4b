//! Chats. Their lists are in `inbox`.

use rusqlite::{OptionalExtension, Row, params};

use super::{MessageRow, StoreError, Tx, fact};
use crate::chats::{ChatId, ChatKind, Standing};
use crate::e2ee::SuiteId;
use crate::failpoint::{Commit, touched};
use crate::messages::Direction;

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
    /// Orders the lists, with the id; it never falls.
    pub activity: i64,
    /// Its place among the pinned chats; 0 when it is not pinned.
    pub pinned: i64,
    /// Milliseconds since 1970; muted while this is to come.
    pub muted_until: i64,
    pub archived: bool,
    /// The user has marked it as unread.
    pub marked: bool,
    /// The newest message that the user has seen.
    pub read_up_to: i64,
}

/// A request and its newest message.
pub(crate) struct RequestRow {
    pub chat: ChatRow,
    pub last: Option<MessageRow>,
}

pub(super) const CHAT: &str =
    "SELECT id, peer, kind, suite, unread, gives_receipts, last_message, standing, dropped,
            activity, pinned, muted_until, archived, marked, read_up_to
     FROM chat";

const REQUEST: i64 = 1;
const ACCEPTED: i64 = 2;
const REFUSED: i64 = 3;
const DESK: i64 = 4;

pub(super) fn chat(row: &Row<'_>) -> rusqlite::Result<ChatRow> {
    Ok(ChatRow {
        id: ChatId(row.get(0)?),
        peer: row.get(1)?,
        kind: ChatKind::from_code(row.get(2)?),
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
        activity: row.get(9)?,
        pinned: row.get(10)?,
        muted_until: row.get(11)?,
        archived: row.get(12)?,
        marked: row.get(13)?,
        read_up_to: row.get(14)?,
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
        self.conn.execute(
            "INSERT INTO chat (id, peer, kind, suite, standing, created_at) VALUES (
               (SELECT max(coalesce((SELECT max(id) FROM chat), 0), coalesce(
                  (SELECT CAST(value AS INTEGER) FROM fact WHERE name = ?6), 0)) + 1),
               ?1, ?2, ?3, ?4, ?5)",
            params![
                peer,
                kind.code(),
                suite.name(),
                code(standing),
                now,
                fact::LAST_CHAT
            ],
        )?;
        let id = ChatId(self.conn.last_insert_rowid());
        self.lift_chat(id)?;
        Ok(id)
    }

    /// Has a chat use another suite; whoever calls sees to it that it is no weaker one.
    pub(crate) fn set_chat_suite(&self, id: ChatId, suite: SuiteId) -> Result<(), StoreError> {
        touched(Commit::Chat);
        let sql = "UPDATE chat SET suite = ?2 WHERE id = ?1";
        self.conn.execute(sql, params![id.0, suite.name()])?;
        Ok(())
    }

    pub(crate) fn set_gives_receipts(&self, id: ChatId) -> Result<(), StoreError> {
        let mut update = self
            .conn
            .prepare_cached("UPDATE chat SET gives_receipts = 1 WHERE id = ?1")?;
        update.execute([id.0])?;
        Ok(())
    }

    /// Puts the chat where a message that came now would put it.
    fn lift_chat(&self, id: ChatId) -> Result<(), StoreError> {
        let mut update = self.conn.prepare_cached(
            "UPDATE chat SET activity = max(activity, (SELECT coalesce(max(id), 0) FROM message)) WHERE id = ?1",
        )?;
        update.execute([id.0])?;
        Ok(())
    }

    /// A message appears in the chat, which goes up in its list. What came in counts as unread and takes the chat out of
    /// the archive, unless it is muted; what the user wrote does that always.
    pub(crate) fn touch_chat(
        &self,
        id: ChatId,
        message: i64,
        direction: Direction,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut update = self.conn.prepare_cached(
            "UPDATE chat SET last_message = max(last_message, ?2), activity = max(activity, ?2),
               unread = unread + (?3 = 0),
               archived = archived AND NOT (?3 = 1 OR (?3 = 0 AND muted_until <= ?4))
             WHERE id = ?1",
        )?;
        update.execute(params![id.0, message, direction.code(), now])?;
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
            "UPDATE chat SET read_up_to = max(read_up_to, ?2), marked = 0,
               unread = (SELECT count(*) FROM message WHERE chat = ?1 AND direction = 0 AND shown_from = 0
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
        self.lift_chat(id)
    }

    /// Requests that wait, oldest first, from the one after `after` on.
    pub(crate) fn requests(&self, after: i64, limit: u32) -> Result<Vec<RequestRow>, StoreError> {
        let sql = format!("{CHAT} WHERE standing = 1 AND id > ?1 ORDER BY id LIMIT ?2");
        let mut query = self.conn.prepare_cached(&sql)?;
        let chats = query
            .query_map(params![after, limit], chat)?
            .collect::<Result<Vec<_>, _>>()?;
        let with_last = |chat: ChatRow| {
            let last = self.message(chat.last_message)?;
            Ok(RequestRow { chat, last })
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

    /// The native chats that the user began or accepted.
    pub(crate) fn native_chats(&self) -> Result<Vec<ChatRow>, StoreError> {
        let sql = format!("{CHAT} WHERE kind = 0 AND standing = 2 ORDER BY id");
        let mut query = self.conn.prepare(&sql)?;
        Ok(query.query_map([], chat)?.collect::<Result<_, _>>()?)
    }

    /// All chats with something in the outbox.
    pub(crate) fn chats_with_outbox(&self) -> Result<Vec<ChatRow>, StoreError> {
        let sql = format!("{CHAT} WHERE id IN (SELECT chat FROM outbox)");
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([], chat)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
