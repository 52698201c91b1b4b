//! What has been received already.
//!
//! Known by the id that the own server gave it, and by a hash of the ciphertext; never by an id that
//! the sender chose.

use rusqlite::params;

use super::{StoreError, Tx};

impl Tx<'_> {
    /// Notes a key; `false` when it was known.
    pub(crate) fn note_seen(&self, key: &[u8], now: i64) -> Result<bool, StoreError> {
        let mut insert = self
            .conn
            .prepare_cached("INSERT OR IGNORE INTO seen (key, at) VALUES (?1, ?2)")?;
        Ok(insert.execute(params![key, now])? > 0)
    }
}
