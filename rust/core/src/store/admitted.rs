//! What the gate needs to know of the partner directory, ready to be looked up for each message.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::{StoreError, Tx, fact};
use crate::chats::Admission;
use crate::e2ee::SuiteId;
use crate::messages::MediaKind;
use crate::partners::{Capability, IdentifierRule};

/// From when on, by region: ISO 3166-1 alpha-2 and milliseconds since 1970.
pub(crate) type Rollout = BTreeMap<String, i64>;

/// A partner, as far as the gate looks at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PartnerRow {
    pub id: String,
    pub domain: String,
    /// As the directory has it, for people. Empty where the row was written before there was one here.
    #[serde(default)]
    pub name: String,
    pub admission: Admission,
    /// It says of its users who are not known by a number that they are in the EEA.
    pub vouches_eea: bool,
    /// What its app can show and do. Rows from before this was kept: text, until the next directory.
    #[serde(default = "text")]
    pub carries: BTreeSet<Capability>,
    /// The longest text it takes, in bytes of UTF-8.
    #[serde(default = "any_length")]
    pub text_bytes: u64,
    /// The most bytes it takes of media, by kind; nothing for kinds that its app cannot show.
    #[serde(default)]
    pub media_bytes: BTreeMap<MediaKind, u64>,
    /// Where its users' files are.
    #[serde(default)]
    pub media_hosts: BTreeSet<String>,
    /// How it encrypts. Rows from before there was another one have none.
    #[serde(default = "omemo")]
    pub suite: SuiteId,
    pub rollout: Rollout,
    /// What its users are known by.
    #[serde(default)]
    pub identifiers: Vec<IdentifierRule>,
}

fn text() -> BTreeSet<Capability> {
    [Capability::Text].into()
}

fn omemo() -> SuiteId {
    SuiteId::Omemo
}

fn any_length() -> u64 {
    u64::MAX
}

impl PartnerRow {
    pub(crate) fn open_in(&self, region: &str, now: i64) -> bool {
        self.rollout.get(region).is_some_and(|from| *from <= now)
    }

    /// What chats with its users are marked by: id and name.
    pub(crate) fn badge(&self) -> (String, String) {
        let name = match self.name.as_str() {
            "" => &self.id,
            name => name,
        };
        (self.id.clone(), name.to_owned())
    }
}

fn partner(row: &Row<'_>) -> rusqlite::Result<PartnerRow> {
    let json: String = row.get(0)?;
    serde_json::from_str(&json).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into())
    })
}

impl Tx<'_> {
    /// Puts these partners in the place of all others.
    pub(crate) fn set_partners(
        &self,
        partners: &[PartnerRow],
        rollout: &Rollout,
        expires: i64,
    ) -> Result<(), StoreError> {
        let json = |value: Result<String, _>| value.map_err(|_| StoreError::Corrupt("partner"));
        self.conn.execute("DELETE FROM admitted", [])?;
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO admitted (id, domain, entry) VALUES (?1, ?2, ?3)")?;
        for partner in partners {
            let entry = json(serde_json::to_string(partner))?;
            insert.execute(params![partner.id, partner.domain, entry])?;
        }
        self.set_fact(fact::ROLLOUT, &json(serde_json::to_string(rollout))?)?;
        self.set_fact(fact::DIRECTORY_EXPIRES, &expires.to_string())
    }

    pub(crate) fn partner_at(&self, domain: &str) -> Result<Option<PartnerRow>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT entry FROM admitted WHERE domain = ?1")?;
        Ok(query.query_row([domain], partner).optional()?)
    }

    /// The domain of a partner.
    pub(crate) fn domain_of(&self, partner: &str) -> Result<Option<String>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT domain FROM admitted WHERE id = ?1")?;
        Ok(query.query_row([partner], |row| row.get(0)).optional()?)
    }

    /// All partners, whatever their status.
    pub(crate) fn partners_admitted(&self) -> Result<Vec<PartnerRow>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT entry FROM admitted ORDER BY id")?;
        Ok(query.query_map([], partner)?.collect::<Result<_, _>>()?)
    }

    pub(crate) fn knows_partner(&self, id: &str) -> Result<bool, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT 1 FROM admitted WHERE id = ?1")?;
        Ok(query.exists([id])?)
    }

    /// The ids of active partners that are open in a region.
    pub(crate) fn partners_open_in(
        &self,
        region: &str,
        now: i64,
    ) -> Result<Vec<String>, StoreError> {
        let rows = self.partners_admitted()?;
        let open =
            |row: &PartnerRow| row.admission == Admission::Active && row.open_in(region, now);
        Ok(rows.into_iter().filter(open).map(|row| row.id).collect())
    }

    /// Whether third-party chats have begun in a region.
    pub(crate) fn open_in(&self, region: &str, now: i64) -> Result<bool, StoreError> {
        let Some(json) = self.fact(fact::ROLLOUT)? else {
            return Ok(false);
        };
        let rollout: Rollout =
            serde_json::from_str(&json).map_err(|_| StoreError::Corrupt("rollout"))?;
        Ok(rollout.get(region).is_some_and(|from| *from <= now))
    }

    /// Whether there is a directory, and not one of long ago.
    pub(crate) fn directory_fresh(&self, now: i64) -> Result<bool, StoreError> {
        let expires = self.fact(fact::DIRECTORY_EXPIRES)?;
        Ok(expires.is_some_and(|at| at.parse().is_ok_and(|at: i64| now < at)))
    }
}
