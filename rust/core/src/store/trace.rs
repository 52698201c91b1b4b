//! Rows of the delivery trace.

use rusqlite::params;

use super::{StoreError, Tx};
use crate::trace::{Step, TraceEntry};

impl Tx<'_> {
    pub(crate) fn trace(
        &self,
        message: Option<i64>,
        step: Step,
        detail: Option<&str>,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO trace (message, at, step, detail) VALUES (?1, ?2, ?3, ?4)",
        )?;
        insert.execute(params![message, now, step.name(), detail])?;
        Ok(())
    }

    /// The steps of one message, oldest first.
    pub(crate) fn trace_of(&self, message: i64) -> Result<Vec<TraceEntry>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT at, step, detail FROM trace WHERE message = ?1 ORDER BY id")?;
        let rows = query.query_map([message], |row| {
            Ok(TraceEntry {
                at: row.get(0)?,
                step: row.get(1)?,
                detail: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
