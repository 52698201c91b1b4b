//! Numbered migrations. Each file says why it exists; a file that has landed is never edited.

use rusqlite::Connection;

use super::StoreError;

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_initial.sql"),
    include_str!("migrations/0002_search.sql"),
    include_str!("migrations/0003_partners.sql"),
    include_str!("migrations/0004_rules.sql"),
    include_str!("migrations/0005_inbox.sql"),
    include_str!("migrations/0006_logos.sql"),
    include_str!("migrations/0007_former.sql"),
    include_str!("migrations/0008_media.sql"),
];

/// The newest schema that this version knows.
pub(super) fn known() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

/// The schema of a database; 0 for one that was never made.
pub(super) fn version(conn: &Connection) -> Result<u32, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the database to the newest schema, each step in a transaction of its own.
pub(super) fn run(conn: &mut Connection) -> Result<(), StoreError> {
    let known = known();
    let found = version(conn)?;
    if found > known {
        return Err(StoreError::FromTheFuture { found, known });
    }
    for (number, sql) in (1u32..).zip(MIGRATIONS).skip(found as usize) {
        let tx = conn.transaction()?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(())
}
