//! A database in memory for the fuzz targets, and rows as an attacker with the file could have written them.

use rusqlite::{Connection, params};

use super::{StoreError, Tx, migrations};
use crate::e2ee::SuiteId;

/// A database whose changes are forgotten after each run.
pub(crate) struct Scratch(Connection);

impl Scratch {
    /// The current schema, filled by `rows`.
    pub(crate) fn new(rows: &str) -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        conn.pragma_update(None, "foreign_keys", true)?;
        migrations::run(&mut conn)?;
        conn.execute_batch(rows)?;
        Ok(Self(conn))
    }

    /// Runs `job` and takes everything back that it did.
    pub(crate) fn run<T>(&self, job: impl FnOnce(&Tx<'_>) -> T) -> Result<T, StoreError> {
        self.0.execute_batch("SAVEPOINT run")?;
        let result = job(&Tx { conn: &self.0 });
        self.0.execute_batch("ROLLBACK TO run; RELEASE run")?;
        Ok(result)
    }
}

impl Tx<'_> {
    pub(crate) fn damage_own_identity(
        &self,
        private: &[u8],
        public: &[u8],
    ) -> Result<(), StoreError> {
        let sql = "UPDATE own_device SET identity_private = ?1, identity_public = ?2";
        self.conn.execute(sql, params![private, public])?;
        Ok(())
    }

    pub(crate) fn damage_prekeys(&self, suite: SuiteId, record: &[u8]) -> Result<(), StoreError> {
        let sql = "UPDATE prekey SET record = ?2 WHERE suite = ?1";
        self.conn.execute(sql, params![suite.name(), record])?;
        Ok(())
    }

    pub(crate) fn damage_signed_prekeys(
        &self,
        suite: SuiteId,
        record: &[u8],
    ) -> Result<(), StoreError> {
        let sql = "UPDATE signed_prekey SET record = ?2 WHERE suite = ?1";
        self.conn.execute(sql, params![suite.name(), record])?;
        Ok(())
    }

    pub(crate) fn damage_account(&self, json: &str) -> Result<(), StoreError> {
        let sql = "UPDATE account SET number = ?1, credential = ?1, options = ?1";
        self.conn.execute(sql, [json])?;
        Ok(())
    }

    pub(crate) fn damage_message(&self, id: i64, json: &str, code: i64) -> Result<(), StoreError> {
        let sql = "UPDATE message SET content = ?2, reason = ?2, state = ?3, direction = ?3 WHERE id = ?1";
        self.conn.execute(sql, params![id, json, code])?;
        Ok(())
    }

    /// How many messages were received and can be read.
    pub(crate) fn count_received(&self) -> Result<i64, StoreError> {
        let sql = "SELECT count(*) FROM message WHERE state = 6";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }
}
