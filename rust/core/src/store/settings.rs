//! What the user chose: the settings, and with whom the number is shared.

use rusqlite::{OptionalExtension, params};

use super::{StoreError, Tx};
use crate::settings::{Settings, VERSION};

impl Tx<'_> {
    pub(crate) fn settings(&self) -> Result<Settings, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT json FROM settings WHERE id = 1")?;
        let json: Option<String> = query.query_row([], |row| row.get(0)).optional()?;
        match json {
            None => Ok(Settings::default()),
            Some(json) => serde_json::from_str(&json).map_err(|_| StoreError::Corrupt("settings")),
        }
    }

    /// What a newer version wrote is not written over.
    pub(crate) fn set_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        let json = serde_json::to_string(settings).map_err(|_| StoreError::Corrupt("settings"))?;
        let written = self.conn.execute(
            "INSERT INTO settings (id, version, json) VALUES (1, ?1, ?2)
             ON CONFLICT (id) DO UPDATE SET version = ?1, json = ?2 WHERE version <= ?1",
            params![VERSION, json],
        )?;
        if written == 0 {
            return Err(StoreError::FromTheFuture {
                found: self.conn.query_row(
                    "SELECT version FROM settings WHERE id = 1",
                    [],
                    |row| row.get(0),
                )?,
                known: VERSION,
            });
        }
        Ok(())
    }

    /// The number that the user agreed to share with a partner.
    pub(crate) fn shared_number(&self, partner: &str) -> Result<Option<String>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT number FROM sharing WHERE partner = ?1")?;
        Ok(query.query_row([partner], |row| row.get(0)).optional()?)
    }

    #[cfg(test)]
    pub(crate) fn forget_sharing(&self) -> Result<(), StoreError> {
        Ok(self.conn.execute("DELETE FROM sharing", []).map(drop)?)
    }

    pub(crate) fn share_number(
        &self,
        partner: &str,
        number: &str,
        now: i64,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "INSERT INTO sharing (partner, number, at) VALUES (?1, ?2, ?3)
             ON CONFLICT (partner) DO UPDATE SET number = ?2, at = ?3",
            params![partner, number, now],
        )?;
        Ok(())
    }
}
