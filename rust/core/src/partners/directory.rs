//! The document. Its form is told by `assets/partners/directory.schema.json` too, and the two are tested against each
//! other.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::entry::{is_id, moments};
use super::{Partner, PublicKey};

/// The largest document, in bytes. An entry takes about 1 kB.
pub const MAX_DOCUMENT_BYTES: usize = 256 * 1024;
/// The most entries.
const MAX_PARTNERS: usize = 200;
/// The most regions with a date; ISO 3166-1 has 249.
pub(super) const MAX_REGIONS: usize = 300;
/// The form that this version reads.
const VERSION: u64 = 1;

/// A directory. Times are milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Directory {
    /// Grows with each issue; an older one never replaces a newer.
    pub sequence: u64,
    /// When it was made.
    pub issued: i64,
    /// Until when it may be relied on.
    pub expires: i64,
    /// From when the feature is open, by region.
    pub rollout: BTreeMap<String, i64>,
    /// The partners, in the order of the document.
    pub partners: Vec<Partner>,
    /// Entries that this version cannot use.
    pub unusable: Vec<Unusable>,
    /// A trusted key that is to be replaced.
    pub replaces: Option<Replacement>,
}

/// An entry that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unusable {
    /// Its place in the document, from 0.
    pub at: usize,
    /// Its id, when that can be read.
    pub id: Option<String>,
    /// What is wrong, for whoever edits the directory.
    pub why: String,
}

/// The announcement that a trusted key is to be replaced by another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Replacement {
    /// The id of the key that goes.
    pub old: String,
    /// The key that comes.
    pub new: PublicKey,
}

/// Why a document cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryError {
    /// Larger than [`MAX_DOCUMENT_BYTES`].
    #[error("the document is larger than {MAX_DOCUMENT_BYTES} bytes")]
    TooLarge,
    /// Not JSON of this form; says where.
    #[error("the document is not a directory: {0}")]
    Form(String),
    /// Of another form.
    #[error("the document has version {0}; this version of the app reads {VERSION}")]
    Version(u64),
    /// A field is not as it must be.
    #[error("the document's `{0}` is not valid")]
    Field(&'static str),
}

#[derive(Deserialize)]
struct Raw {
    sequence: u64,
    issued: String,
    expires: String,
    #[serde(default, deserialize_with = "moments")]
    rollout: BTreeMap<String, i64>,
    #[serde(default)]
    replaces: Option<RawReplacement>,
    partners: Vec<Value>,
}

#[derive(Deserialize)]
struct RawReplacement {
    old: String,
    new: String,
}

impl Directory {
    /// Reads a document. Its signature must have been verified before.
    ///
    /// # Errors
    /// [`DirectoryError`]; what is wrong with a single entry is no error but in [`Directory::unusable`].
    pub fn parse(document: &[u8]) -> Result<Self, DirectoryError> {
        if document.len() > MAX_DOCUMENT_BYTES {
            return Err(DirectoryError::TooLarge);
        }
        // One pass over the bytes, so that a doubled field is an error and not the last one's say.
        let form = |error: serde_json::Error| DirectoryError::Form(error.to_string());
        let value: Value = serde_json::from_slice(document).map_err(form)?;
        let version = value.get("version").and_then(Value::as_u64);
        match version {
            Some(VERSION) => {}
            Some(other) => return Err(DirectoryError::Version(other)),
            None => return Err(DirectoryError::Field("version")),
        }
        let raw: Raw = serde_json::from_slice(document).map_err(form)?;
        // SQLite's integers have a sign.
        if raw.sequence == 0 || i64::try_from(raw.sequence).is_err() {
            return Err(DirectoryError::Field("sequence"));
        }
        let issued = moment(&raw.issued).ok_or(DirectoryError::Field("issued"))?;
        let expires = moment(&raw.expires)
            .filter(|expires| *expires > issued)
            .ok_or(DirectoryError::Field("expires"))?;
        if raw.partners.len() > MAX_PARTNERS {
            return Err(DirectoryError::Field("partners"));
        }
        if raw.rollout.len() > MAX_REGIONS {
            return Err(DirectoryError::Field("rollout"));
        }
        let replaces = raw.replaces.map(replacement).transpose()?;
        let (partners, unusable) = entries(raw.partners, &raw.rollout);
        Ok(Self {
            sequence: raw.sequence,
            issued,
            expires,
            rollout: raw.rollout,
            partners,
            unusable,
            replaces,
        })
    }

    /// The partner with this domain.
    pub fn by_domain(&self, domain: &str) -> Option<&Partner> {
        self.partners.iter().find(|entry| entry.domain == domain)
    }

    /// The partner with this id.
    pub fn by_id(&self, id: &str) -> Option<&Partner> {
        self.partners.iter().find(|entry| entry.id == id)
    }
}

fn entries(values: Vec<Value>, rollout: &BTreeMap<String, i64>) -> (Vec<Partner>, Vec<Unusable>) {
    let (mut partners, mut unusable) = (Vec::<Partner>::new(), Vec::new());
    let mut taken = BTreeSet::new();
    for (at, value) in values.into_iter().enumerate() {
        let id = value.get("id").and_then(Value::as_str);
        let id = id.filter(|id| is_id(id)).map(str::to_owned);
        let read = Partner::read(value, rollout).and_then(|entry| {
            // A domain is no valid id: it has a dot.
            let new = taken.insert(entry.id.clone()) & taken.insert(entry.domain.clone());
            if new {
                Ok(entry)
            } else {
                Err("another entry has its id or domain".to_owned())
            }
        });
        match read {
            Ok(entry) => partners.push(entry),
            Err(why) => unusable.push(Unusable { at, id, why }),
        }
    }
    (partners, unusable)
}

fn replacement(raw: RawReplacement) -> Result<Replacement, DirectoryError> {
    let field = || DirectoryError::Field("replaces");
    let new = PublicKey::parse(&raw.new).map_err(|_| field())?;
    if !hex::decode(&raw.old).is_ok_and(|id| id.len() == 8) {
        return Err(field());
    }
    Ok(Replacement { old: raw.old, new })
}

/// A time in RFC 3339, in milliseconds since 1970. Years 2000 to 2999: sums with it cannot overflow.
pub(super) fn moment(text: &str) -> Option<i64> {
    let at = DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis();
    (946_684_800_000..32_503_680_000_000)
        .contains(&at)
        .then_some(at)
}
