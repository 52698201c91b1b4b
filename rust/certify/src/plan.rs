//! What is to be certified, and how.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use causeway_core::partners::{Capability, Partner};
use serde::Deserialize;

use crate::CertifyError;
use crate::requirements::{REQUIREMENTS, Requirement};

/// The partner's file: its directory entry, and beside it what a certification needs to know.
#[derive(Debug, Clone, Deserialize)]
pub struct Plan {
    /// The entry as it is, or shall be, in the directory.
    #[serde(flatten)]
    pub partner: Partner,
    /// The test account and the ways to the partner.
    pub test: Test,
}

/// What a certification needs beside the entry.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// The test account: an address, or what its user is known by.
    pub account: String,
    /// How many devices it has.
    #[serde(default = "one")]
    pub devices: usize,
    /// Where its server takes those of other domains, if not where DNS says: `host:port`.
    #[serde(default)]
    pub server: Option<String>,
    /// Where web servers are that no name server knows: `host:port` by `host:port`.
    #[serde(default)]
    pub hosts: BTreeMap<String, String>,
}

fn one() -> usize {
    1
}

impl Plan {
    /// Reads a partner's file.
    ///
    /// # Errors
    /// [`CertifyError::Plan`].
    pub fn read(json: &[u8]) -> Result<Self, CertifyError> {
        serde_json::from_slice(json).map_err(|error| CertifyError::Plan(error.to_string()))
    }

    /// Whether the entry declares it.
    pub(crate) fn declares(&self, what: Capability) -> bool {
        self.partner.capabilities.contains(&what)
    }
}

/// How it is certified.
#[derive(Debug, Clone)]
pub struct Options {
    /// The requirements to look at; nothing for all.
    pub only: Vec<String>,
    /// How long an answer may take: a person may be behind the test account.
    pub patience: Duration,
    /// How long it is watched whether something comes that must not.
    pub quiet: Duration,
    /// The account that tempts; without it that is not tested.
    pub second: Option<Second>,
    /// A PEM file with the only certificate authorities to trust, instead of the web's.
    pub ca_file: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            only: Vec::new(),
            patience: Duration::from_secs(120),
            quiet: Duration::from_secs(10),
            second: None,
            ca_file: None,
        }
    }
}

impl Options {
    /// The requirements that are looked at, in their order.
    pub(crate) fn selected(&self) -> Result<Vec<&'static Requirement>, CertifyError> {
        let known = |id: &&String| !REQUIREMENTS.iter().any(|known| known.id == **id);
        if let Some(unknown) = self.only.iter().find(known) {
            return Err(CertifyError::Unknown(unknown.clone()));
        }
        let wanted =
            |it: &&Requirement| self.only.is_empty() || self.only.iter().any(|id| id == it.id);
        Ok(REQUIREMENTS.iter().filter(wanted).collect())
    }
}

/// Another account of the home service, without keys.
#[derive(Clone)]
pub struct Second {
    /// Its address.
    pub address: String,
    /// Its password.
    pub password: String,
    /// Where the home service takes direct TLS, if not where DNS says: `host:port`.
    pub server: Option<String>,
}

/// Without what must not be logged.
impl std::fmt::Debug for Second {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Second(..)")
    }
}
