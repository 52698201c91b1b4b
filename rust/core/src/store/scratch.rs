//! A database without the writer's thread, for measuring what happens inside a transaction.

use std::path::Path;

use rusqlite::Connection;

use super::files::{self, DATABASE_FILE};
use super::{DatabaseKey, StoreError, Tx, migrations};

/// Makes one in `dir`, set up as an account's is.
pub(crate) fn scratch(dir: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    std::fs::create_dir_all(dir)?;
    let mut conn = files::connect(&dir.join(DATABASE_FILE), key, true)?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    migrations::run(&mut conn)?;
    Ok(conn)
}

impl<'a> Tx<'a> {
    /// A view on a database of [`scratch`].
    pub(crate) fn on(conn: &'a Connection) -> Self {
        Self { conn }
    }
}
