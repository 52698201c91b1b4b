//! Full-text search (FTS5) over the words of messages.
//!
//! The index is written for many messages at once: a commit with one message of its own rewrites half a dozen pages
//! of the index, more than everything else of the message together. What is not indexed yet is known by one number
//! (the fact `words-up-to`: the newest message whose words are in the index), and is indexed before a search.

use rusqlite::params;

use super::{MessageRow, StoreError, Tx, fact};
use crate::messages::Content;

/// So many messages may wait for being indexed.
const WAITING: i64 = 64;
/// So many are indexed at most while one is stored: catches up when an index is made anew.
const AT_ONCE: u32 = 128;
/// So many are indexed at most in one job before a search.
const BEFORE_SEARCH: u32 = 2_000;

impl Tx<'_> {
    /// Indexes what waits, when enough waits; `newest` has just been stored.
    pub(super) fn index_sometimes(&self, newest: i64) -> Result<(), StoreError> {
        if newest - self.words_up_to()? >= WAITING {
            self.index_waiting(AT_ONCE)?;
        }
        Ok(())
    }

    /// Indexes a message that has got its words only now; one that waits anyway is left to its turn.
    pub(super) fn index_repaired(&self, id: i64, content: &Content) -> Result<(), StoreError> {
        if id <= self.words_up_to()? {
            self.index_words(id, content)?;
        }
        Ok(())
    }

    /// Whether words wait for being indexed.
    pub(crate) fn words_waiting(&self) -> Result<bool, StoreError> {
        let up_to = self.words_up_to()?;
        let mut query = self
            .conn
            .prepare_cached("SELECT 1 FROM message WHERE id > ?1 LIMIT 1")?;
        Ok(query.exists([up_to])?)
    }

    /// Indexes a part of what waits, before a search; `true` when more may wait.
    pub(crate) fn index_before_search(&self) -> Result<bool, StoreError> {
        Ok(self.index_waiting(BEFORE_SEARCH)? == BEFORE_SEARCH)
    }

    /// Returns how many messages were looked at.
    fn index_waiting(&self, limit: u32) -> Result<u32, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT id, content FROM message WHERE id > ?1 ORDER BY id LIMIT ?2")?;
        let mut rows = query.query(params![self.words_up_to()?, limit])?;
        let (mut last, mut count): (Option<i64>, _) = (None, 0);
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            self.index_words(id, &Content::from_json(&row.get::<_, String>(1)?))?;
            (last, count) = (Some(id), count + 1);
        }
        if let Some(last) = last {
            self.set_fact(fact::WORDS_UP_TO, &last.to_string())?;
        }
        Ok(count)
    }

    fn words_up_to(&self) -> Result<i64, StoreError> {
        let known = self.fact(fact::WORDS_UP_TO)?;
        Ok(known.and_then(|text| text.parse().ok()).unwrap_or(0))
    }

    fn index_words(&self, message: i64, content: &Content) -> Result<(), StoreError> {
        let Some(words) = content.words() else {
            return Ok(());
        };
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO message_text (rowid, body) VALUES (?1, ?2)")?;
        insert.execute(params![message, words])?;
        Ok(())
    }

    /// The newest messages with all the words of `text`, the last one taken as a prefix; nothing
    /// in it is read as query syntax.
    pub(crate) fn search(&self, text: &str, limit: u32) -> Result<Vec<MessageRow>, StoreError> {
        let mut terms: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric() && !is_mark(c))
            .filter(|word| !word.is_empty())
            .map(|word| format!("\"{word}\""))
            .collect();
        let Some(last) = terms.last_mut() else {
            return Ok(Vec::new());
        };
        last.push('*');
        let mut query = self.conn.prepare_cached(
            "SELECT rowid FROM message_text WHERE message_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
        )?;
        let ids = query
            .query_map(params![terms.join(" "), limit], |row| row.get(0))?
            .collect::<Result<Vec<i64>, _>>()?;
        let mut found = Vec::new();
        for id in ids {
            let row = self.message(id)?;
            // What strangers wrote is held apart.
            if let Some(row) = row
                && !self.is_held(row.chat)?
            {
                found.push(row);
            }
        }
        Ok(found)
    }
}

/// Combining marks stay with their letters; the tokenizer folds them.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x900..=0x94f)
}
