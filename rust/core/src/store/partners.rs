//! The partner directory as it was fetched, and which partners have been announced.

use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{StoreError, Tx};
use crate::partners::{DirectoryWarning, Rotation};

/// The directory at hand, and what is known about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DirectoryRow {
    pub envelope: Option<Vec<u8>>,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub fetched_at: Option<i64>,
    pub warning: Option<DirectoryWarning>,
    pub rotation: Option<Rotation>,
}

impl Tx<'_> {
    pub(crate) fn partner_directory(&self) -> Result<DirectoryRow, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT envelope, etag, last_modified, fetched_at, warning, rotation FROM partner_directory",
        )?;
        let row = query
            .query_row([], |row| {
                let row_of = DirectoryRow {
                    envelope: row.get(0)?,
                    etag: row.get(1)?,
                    last_modified: row.get(2)?,
                    fetched_at: row.get(3)?,
                    warning: None,
                    rotation: None,
                };
                Ok((row_of, row.get(4)?, row.get(5)?))
            })
            .optional()?;
        let Some((mut row, warning, rotation)) = row else {
            return Ok(DirectoryRow::default());
        };
        row.warning = from_json(warning)?;
        row.rotation = from_json(rotation)?;
        Ok(row)
    }

    pub(crate) fn put_partner_directory(&self, row: &DirectoryRow) -> Result<(), StoreError> {
        let mut put = self.conn.prepare_cached(
            "INSERT OR REPLACE INTO partner_directory
               (id, envelope, etag, last_modified, fetched_at, warning, rotation)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        put.execute(params![
            row.envelope,
            row.etag,
            row.last_modified,
            row.fetched_at,
            to_json(row.warning.as_ref())?,
            to_json(row.rotation.as_ref())?,
        ])?;
        Ok(())
    }

    /// A logo by its hash.
    pub(crate) fn logo(&self, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT bytes FROM partner_logo WHERE sha256 = ?1")?;
        Ok(query.query_row([sha256], |row| row.get(0)).optional()?)
    }

    /// Keeps a logo; those of hashes that are not `wanted` go.
    pub(crate) fn keep_logo(
        &self,
        sha256: &str,
        bytes: &[u8],
        wanted: &[String],
    ) -> Result<(), StoreError> {
        let wanted = serde_json::to_string(wanted).map_err(|_| StoreError::Corrupt("logo"))?;
        self.conn.execute(
            "DELETE FROM partner_logo WHERE sha256 NOT IN (SELECT value FROM json_each(?1))",
            [wanted],
        )?;
        self.conn.execute(
            "INSERT OR REPLACE INTO partner_logo (sha256, bytes) VALUES (?1, ?2)",
            params![sha256, bytes],
        )?;
        Ok(())
    }

    /// Notes that a partner has been announced; `false` when it had been before.
    pub(crate) fn announce_partner(&self, id: &str, now: i64) -> Result<bool, StoreError> {
        let mut put = self
            .conn
            .prepare_cached("INSERT OR IGNORE INTO partner_announced (id, at) VALUES (?1, ?2)")?;
        Ok(put.execute(params![id, now])? == 1)
    }
}

fn to_json<T: Serialize>(value: Option<&T>) -> Result<Option<String>, StoreError> {
    let json = value.map(serde_json::to_string).transpose();
    json.map_err(|_| StoreError::Corrupt("partner directory"))
}

fn from_json<T: DeserializeOwned>(text: Option<String>) -> Result<Option<T>, StoreError> {
    let value = text.map(|text| serde_json::from_str(&text)).transpose();
    value.map_err(|_| StoreError::Corrupt("partner directory"))
}
