//! The account's row, and small facts with one value.

use rusqlite::{OptionalExtension, params};

use super::{StoreError, Tx};
use crate::account::{Credential, PhoneNumber, Server};
use crate::failpoint::{Commit, touched};

pub(crate) struct AccountRow {
    pub number: PhoneNumber,
    pub domain: String,
    pub resource: String,
    pub credential: Credential,
    pub server: Server,
}

/// Names of facts.
pub(crate) mod fact {
    /// The archive id up to which everything received is committed.
    pub(crate) const ARCHIVE_CURSOR: &str = "archive-cursor";
    /// Whether the home service keeps an archive: `there` or `absent`.
    pub(crate) const ARCHIVE: &str = "archive";
    /// The address of the home service's abuse desk, where it has one.
    pub(crate) const ABUSE_DESK: &str = "abuse-desk";
    /// From when third-party chats are open, by region (JSON), and until when the directory holds.
    pub(crate) const ROLLOUT: &str = "rollout";
    pub(crate) const DIRECTORY_EXPIRES: &str = "directory-expires";
    /// What the home service has confirmed of the user's choice and blocks (JSON).
    pub(crate) const HOME_POLICY: &str = "home-policy";
    /// The change of number that is under way, or the last one: JSON of `account::change::Change`.
    pub(crate) const NUMBER_CHANGE: &str = "number-change";
    /// Where the home service is to say that something came: JSON of `engine::push::Push`.
    pub(crate) const PUSH: &str = "push";
    /// The highest number that a deleted chat had.
    pub(crate) const LAST_CHAT: &str = "last-chat";
    /// The newest message whose words are in the index for searches.
    pub(crate) const WORDS_UP_TO: &str = "words-up-to";
}

fn json<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Corrupt("account"))
}

impl Tx<'_> {
    pub(crate) fn insert_account(&self, row: &AccountRow, now: i64) -> Result<(), StoreError> {
        touched(Commit::Account);
        self.conn.execute(
            "INSERT INTO account (id, number, domain, resource, credential, options, created_at)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                row.number.as_str(),
                row.domain,
                row.resource,
                json(&row.credential)?,
                json(&row.server)?,
                now
            ],
        )?;
        Ok(())
    }

    pub(crate) fn account(&self) -> Result<Option<AccountRow>, StoreError> {
        let row = self
            .conn
            .query_row(
                "SELECT number, domain, resource, credential, options FROM account",
                [],
                |row| {
                    let text = |index| row.get::<_, String>(index);
                    Ok((text(0)?, text(1)?, text(2)?, text(3)?, text(4)?))
                },
            )
            .optional()?;
        let Some((number, domain, resource, credential, server)) = row else {
            return Ok(None);
        };
        Ok(Some(AccountRow {
            number: PhoneNumber::parse(&number).map_err(|_| StoreError::Corrupt("number"))?,
            domain,
            resource,
            credential: serde_json::from_str(&credential)
                .map_err(|_| StoreError::Corrupt("credential"))?,
            server: serde_json::from_str(&server).map_err(|_| StoreError::Corrupt("server"))?,
        }))
    }

    pub(crate) fn update_account(
        &self,
        credential: Option<&Credential>,
        server: Option<&Server>,
    ) -> Result<(), StoreError> {
        if let Some(credential) = credential {
            self.conn
                .execute("UPDATE account SET credential = ?1", [json(credential)?])?;
        }
        if let Some(server) = server {
            self.conn
                .execute("UPDATE account SET options = ?1", [json(server)?])?;
        }
        Ok(())
    }

    pub(crate) fn fact(&self, name: &str) -> Result<Option<String>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT value FROM fact WHERE name = ?1")?;
        Ok(query.query_row([name], |row| row.get(0)).optional()?)
    }

    pub(crate) fn forget_fact(&self, name: &str) -> Result<(), StoreError> {
        self.conn
            .execute("DELETE FROM fact WHERE name = ?1", [name])?;
        Ok(())
    }

    pub(crate) fn set_fact(&self, name: &str, value: &str) -> Result<(), StoreError> {
        if name == fact::ARCHIVE_CURSOR {
            touched(Commit::ArchivePosition);
        }
        if name == fact::NUMBER_CHANGE {
            touched(Commit::NumberChange);
        }
        let mut put = self.conn.prepare_cached(
            "INSERT INTO fact (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        )?;
        put.execute(params![name, value])?;
        Ok(())
    }
}
