//! Full-text search (FTS5) over the words of messages.

use rusqlite::params;

use super::{MessageRow, StoreError, Tx};

impl Tx<'_> {
    pub(crate) fn index_words(&self, message: i64, words: &str) -> Result<(), StoreError> {
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
            found.extend(self.message(id)?);
        }
        Ok(found)
    }
}

/// Combining marks stay with their letters; the tokenizer folds them.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x900..=0x94f)
}
