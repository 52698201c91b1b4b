//! The lists of chats, what the user has set for each, and drafts.
//!
//! **Must hold**: a change touches the rows of its chat and no others; every list is read in the order of an index, so
//! that a page costs the same with ten chats and with ten thousand; `activity` never falls, which is what the walk through
//! the pages ([`crate::chats::inbox`]) rests on.

use rusqlite::{OptionalExtension, params};

use super::chats::{CHAT, chat};
use super::{ChatRow, StoreError, Tx};
use crate::chats::{ChatId, ChatKind};
use crate::failpoint::{Commit, touched};

/// So much of a draft is in a row, in characters.
const PREVIEW: i64 = 200;
/// Before every chat.
pub(crate) const TOP: (i64, i64) = (i64::MAX, i64::MAX);

/// Which chats a list has.
#[derive(Debug, Clone, Default)]
pub(crate) struct Listing {
    pub archived: bool,
    pub kind: Option<ChatKind>,
    /// Only those whose other side is on this domain.
    pub service: Option<String>,
    /// Only those with something unread, or marked so.
    pub unread: bool,
}

/// What is unread in many chats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Unread {
    pub chats: u32,
    /// A chat that is only marked counts as one.
    pub messages: u32,
    /// Chats among them that are muted.
    pub muted: u32,
}

impl Listing {
    fn kind(&self) -> Option<i64> {
        self.kind.map(ChatKind::code)
    }

    /// The rows after the pinned ones.
    pub(super) fn sql(&self) -> String {
        let (index, archived, rest) = match (self.archived, self.unread) {
            (true, false) => ("chat_archived", 1, ""),
            (true, true) => ("chat_archived", 1, "AND (unread > 0 OR marked = 1)"),
            (false, false) => ("chat_listed", 0, "AND pinned = 0"),
            (false, true) => (
                "chat_unread",
                0,
                "AND (unread > 0 OR marked = 1) AND pinned = 0",
            ),
        };
        format!(
            "{CHAT} INDEXED BY {index} WHERE standing = 2 AND archived = {archived} {rest}
               AND (activity, id) < (?1, ?2) AND (?3 IS NULL OR kind = ?3) AND (?4 IS NULL OR service = ?4)
             ORDER BY activity DESC, id DESC LIMIT ?5"
        )
    }
}

impl Tx<'_> {
    /// The chats of a list that are not pinned, newest activity first, after the place `below`: activity and id.
    pub(crate) fn listed(
        &self,
        listing: &Listing,
        below: (i64, i64),
        limit: u32,
    ) -> Result<Vec<ChatRow>, StoreError> {
        let mut query = self.conn.prepare_cached(&listing.sql())?;
        let params = params![below.0, below.1, listing.kind(), listing.service, limit];
        Ok(query.query_map(params, chat)?.collect::<Result<_, _>>()?)
    }

    /// The pinned chats of a list in their order, after the place `after`. None is archived.
    pub(crate) fn pinned(&self, listing: &Listing, after: i64) -> Result<Vec<ChatRow>, StoreError> {
        let sql = format!(
            "{CHAT} INDEXED BY chat_pinned WHERE pinned > 0 AND pinned > ?1 AND standing = 2
               AND (?2 IS NULL OR kind = ?2) AND (?3 IS NULL OR service = ?3)
               AND (?4 = 0 OR unread > 0 OR marked = 1)
             ORDER BY pinned"
        );
        let mut query = self.conn.prepare_cached(&sql)?;
        let params = params![after, listing.kind(), listing.service, listing.unread];
        Ok(query.query_map(params, chat)?.collect::<Result<_, _>>()?)
    }

    /// What is unread in the chats of a kind that are not archived.
    pub(crate) fn unread_of(&self, kind: ChatKind, now: i64) -> Result<Unread, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT count(*), coalesce(sum(max(unread, 1)), 0), coalesce(sum(muted_until > ?2), 0)
             FROM chat INDEXED BY chat_unread
             WHERE standing = 2 AND archived = 0 AND (unread > 0 OR marked = 1) AND kind = ?1",
        )?;
        Ok(query.query_row(params![kind.code(), now], |row| {
            Ok(Unread {
                chats: row.get(0)?,
                messages: row.get(1)?,
                muted: row.get(2)?,
            })
        })?)
    }

    /// What is unread in the chats that are neither archived nor muted, by the domain of the other side.
    pub(crate) fn unread_by_service(&self, now: i64) -> Result<Vec<(String, Unread)>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT service, count(*), sum(max(unread, 1)) FROM chat INDEXED BY chat_unread
             WHERE standing = 2 AND archived = 0 AND (unread > 0 OR marked = 1) AND muted_until <= ?1
             GROUP BY service",
        )?;
        let rows = query.query_map([now], |row| {
            let (chats, messages) = (row.get(1)?, row.get(2)?);
            Ok((
                row.get(0)?,
                Unread {
                    chats,
                    messages,
                    muted: 0,
                },
            ))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The muted chats behind the one with the id `after`, in the order of their ids. It walks through the chats, for few
    /// are muted and the list is seldom asked for.
    pub(crate) fn muted(
        &self,
        after: i64,
        limit: u32,
        now: i64,
    ) -> Result<Vec<ChatRow>, StoreError> {
        let mut query = self.conn.prepare_cached(&format!(
            "{CHAT} WHERE id > ?1 AND standing = 2 AND muted_until > ?2 ORDER BY id LIMIT ?3"
        ))?;
        let rows = query.query_map(params![after, now, limit], chat)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many chats are pinned.
    pub(crate) fn count_pinned(&self) -> Result<u32, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT count(*) FROM chat INDEXED BY chat_pinned WHERE pinned > 0")?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    /// Pins a chat after all others; it is archived no more.
    pub(crate) fn pin(&self, id: ChatId) -> Result<(), StoreError> {
        self.set(
            id,
            "archived = 0, pinned = 1 + (SELECT coalesce(max(pinned), 0) FROM chat WHERE pinned > 0)",
        )
    }

    pub(crate) fn unpin(&self, id: ChatId) -> Result<(), StoreError> {
        self.set(id, "pinned = 0")
    }

    /// Archives a chat; it is pinned no more.
    pub(crate) fn archive(&self, id: ChatId) -> Result<(), StoreError> {
        self.set(id, "archived = 1, pinned = 0")
    }

    pub(crate) fn unarchive(&self, id: ChatId) -> Result<(), StoreError> {
        self.set(id, "archived = 0")
    }

    pub(crate) fn mark_unread(&self, id: ChatId) -> Result<(), StoreError> {
        self.set(id, "marked = 1")
    }

    fn set(&self, id: ChatId, what: &str) -> Result<(), StoreError> {
        touched(Commit::ChatSet);
        let mut update = self
            .conn
            .prepare_cached(&format!("UPDATE chat SET {what} WHERE id = ?1"))?;
        update.execute([id.0])?;
        Ok(())
    }

    /// Mutes a chat until a time, in milliseconds since 1970: one that is over is not muted.
    pub(crate) fn mute(&self, id: ChatId, until: i64) -> Result<(), StoreError> {
        touched(Commit::ChatSet);
        let mut update = self
            .conn
            .prepare_cached("UPDATE chat SET muted_until = ?2 WHERE id = ?1")?;
        update.execute([id.0, until])?;
        Ok(())
    }

    /// The text that waits in a chat to be sent or thrown away.
    pub(crate) fn draft(&self, id: ChatId) -> Result<Option<String>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT text FROM draft WHERE chat = ?1")?;
        Ok(query.query_row([id.0], |row| row.get(0)).optional()?)
    }

    /// The beginning of it.
    pub(crate) fn draft_preview(&self, id: ChatId) -> Result<Option<String>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT substr(text, 1, ?2) FROM draft WHERE chat = ?1")?;
        Ok(query
            .query_row([id.0, PREVIEW], |row| row.get(0))
            .optional()?)
    }

    /// Keeps this text in a chat; none when it is empty.
    pub(crate) fn set_draft(&self, id: ChatId, text: &str) -> Result<(), StoreError> {
        touched(Commit::Draft);
        let sql = match text {
            "" => "DELETE FROM draft WHERE chat = ?1 AND ?2 = ''",
            _ => {
                "INSERT INTO draft (chat, text) VALUES (?1, ?2)
                 ON CONFLICT (chat) DO UPDATE SET text = ?2"
            }
        };
        self.conn
            .prepare_cached(sql)?
            .execute(params![id.0, text])?;
        Ok(())
    }
}
