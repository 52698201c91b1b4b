//! One partner's entry.
//!
//! **Must hold**: what is not understood is either ignored (fields, capabilities: they only add) or makes the entry
//! unusable (everything else: how to connect, status, suite, identifiers); nothing of an entry is used before all of it
//! has been checked.

use std::collections::{BTreeMap, BTreeSet};

use hyper::Uri;
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest, Sha256};

use super::directory::{MAX_REGIONS, moment};
use super::identifier::{IdentifierKind, email, host};
use crate::e2ee::SuiteId;
use crate::link::media::Address;
use crate::shown::is_hidden;

/// The longest URL.
const MAX_URL: usize = 512;
/// The longest name, in characters.
const MAX_NAME: usize = 48;
/// The longest id.
const MAX_ID: usize = 32;
/// The longest user name that a rule may allow.
const MAX_USER_NAME: u8 = 64;
/// Hosts with media that one entry may list.
const MAX_MEDIA_HOSTS: usize = 8;
/// Capabilities that one entry may list, known or not.
const MAX_CAPABILITIES: usize = 64;

/// A service that has been admitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Names it for ever: lower-case letters, digits and dashes.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// Its XMPP domain, in ASCII.
    pub domain: String,
    /// How it connects.
    pub connects: Connects,
    /// Where it stands.
    pub status: PartnerStatus,
    /// How chats with it are encrypted.
    pub suite: SuiteId,
    /// What its users are known by.
    pub identifiers: Vec<IdentifierRule>,
    /// It vouches that its users are in the EEA.
    pub vouches_eea: bool,
    /// Its logo.
    pub logo: Logo,
    /// Its privacy policy (https).
    pub privacy_policy: String,
    /// Its terms (https).
    pub terms: String,
    /// The e-mail address that takes reports of abuse.
    pub abuse: String,
    /// What it can do. Names that this version does not know are left out.
    #[serde(deserialize_with = "known_capabilities")]
    pub capabilities: BTreeSet<Capability>,
    /// What it takes.
    pub limits: Limits,
    /// Where its users' media lie: `host`, or `host:port` where that is not 443. Nothing is fetched from anywhere else.
    #[serde(default)]
    pub media_hosts: BTreeSet<String>,
    /// From when it is open, by region (ISO 3166-1 alpha-2), in milliseconds since 1970: the directory's, and what the
    /// entry says otherwise.
    #[serde(default, deserialize_with = "moments")]
    pub rollout: BTreeMap<String, i64>,
}

/// How a partner connects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Connects {
    /// By a server of its own (RFC 6120, server to server).
    Federated,
    /// Its clients connect to a host of the home service, with a token that the partner signed: the entry's domain is that host.
    Direct {
        /// Who signs (JWT `iss`).
        issuer: String,
        /// Where its keys are (https).
        jwks_uri: String,
        /// For whom (JWT `aud`).
        audience: String,
    },
}

/// Where a partner stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerStatus {
    /// Admitted, and not open to users yet.
    Onboarding,
    /// Open.
    Active,
    /// Closed for now: its chats are read-only.
    Suspended,
    /// Gone: its chats are read-only.
    Withdrawn,
}

impl PartnerStatus {
    /// The name used in directories.
    pub fn name(self) -> &'static str {
        match self {
            Self::Onboarding => "onboarding",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What identifiers look like, for one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum IdentifierRule {
    /// E-mail addresses (RFC 5322 dot-atoms at a host's name).
    Email,
    /// Phone numbers; their holders must be eligible.
    Phone,
    /// Letters of ASCII, digits, and `.`, `_`, `-` behind the first.
    UserName {
        /// At least so many.
        min: u8,
        /// At most so many.
        max: u8,
    },
}

impl IdentifierRule {
    /// The kind.
    pub fn kind(&self) -> IdentifierKind {
        match self {
            Self::Email => IdentifierKind::Email,
            Self::Phone => IdentifierKind::Phone,
            Self::UserName { .. } => IdentifierKind::UserName,
        }
    }
}

/// A logo, beside the directory on the home service: fetching it from the partner would tell the partner who looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// Relative to the directory's address; no folders.
    pub file: String,
    /// SHA-256 of its bytes, in hex. One that does not match is not shown.
    pub sha256: String,
}

/// What a partner can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Capability {
    /// Text.
    Text,
    /// Photos.
    Photo,
    /// Voice messages.
    Voice,
    /// Videos.
    Video,
    /// Any other file.
    File,
    /// Replies to a message.
    Reply,
    /// Reactions.
    Reaction,
    /// Confirms delivery (XEP-0184).
    Receipts,
    /// Says what was read (XEP-0333).
    Markers,
    /// Says who is typing (XEP-0085).
    Typing,
}

/// The most bytes that a partner takes, before encryption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::struct_field_names)] // as in the document
pub struct Limits {
    /// Of a text, in UTF-8.
    pub text_bytes: u64,
    /// Of a photo.
    #[serde(default)]
    pub photo_bytes: u64,
    /// Of a voice message.
    #[serde(default)]
    pub voice_bytes: u64,
    /// Of a video.
    #[serde(default)]
    pub video_bytes: u64,
    /// Of another file.
    #[serde(default)]
    pub file_bytes: u64,
}

/// Whether a partner is open in a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "opening", content = "from")]
pub enum Opening {
    /// Open.
    Open,
    /// From then on, in milliseconds since 1970.
    From(i64),
    /// No date is set.
    NotPlanned,
}

impl Partner {
    /// Whether it is open in a region at a time. Its status is another question.
    pub fn opening(&self, region: &str, now: i64) -> Opening {
        match self.rollout.get(region) {
            Some(from) if *from <= now => Opening::Open,
            Some(from) => Opening::From(*from),
            None => Opening::NotPlanned,
        }
    }

    /// Reads and checks an entry.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn read(
        value: serde_json::Value,
        rollout: &BTreeMap<String, i64>,
    ) -> Result<Self, String> {
        let mut entry: Self = serde_json::from_value(value).map_err(|error| error.to_string())?;
        if let Some(field) = entry.wrong() {
            return Err(format!("`{field}` is not valid"));
        }
        for (region, from) in rollout {
            entry.rollout.entry(region.clone()).or_insert(*from);
        }
        Ok(entry)
    }

    /// The first field that is not as it must be.
    fn wrong(&self) -> Option<&'static str> {
        let checks = [
            ("id", is_id(&self.id)),
            ("name", is_name(&self.name)),
            ("domain", is_host(&self.domain)),
            ("connects", self.connects.is_valid()),
            ("identifiers", are_rules(&self.identifiers)),
            ("logo", self.logo.is_valid()),
            ("privacy_policy", is_https(&self.privacy_policy)),
            ("terms", is_https(&self.terms)),
            ("abuse", email(&self.abuse).as_deref() == Some(&self.abuse)),
            ("rollout", self.rollout.len() <= MAX_REGIONS),
            ("limits", self.limits.text_bytes > 0),
            ("media_hosts", are_places(&self.media_hosts)),
        ];
        checks
            .into_iter()
            .find(|(_, good)| !good)
            .map(|(field, _)| field)
    }
}

impl Connects {
    fn is_valid(&self) -> bool {
        match self {
            Self::Federated => true,
            Self::Direct {
                issuer,
                jwks_uri,
                audience,
            } => is_https(issuer) && is_https(jwks_uri) && is_name(audience),
        }
    }
}

impl Logo {
    /// Whether these bytes are it.
    pub fn is(&self, bytes: &[u8]) -> bool {
        hex::encode(Sha256::digest(bytes)) == self.sha256
    }

    fn is_valid(&self) -> bool {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
        let name = !self.file.is_empty()
            && self.file.len() <= MAX_NAME
            && !self.file.starts_with('.')
            && self.file.chars().all(plain);
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        name && self.sha256.len() == 64 && self.sha256.chars().all(hex)
    }
}

pub(super) fn is_id(id: &str) -> bool {
    (1..=MAX_ID).contains(&id.len())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Something to show on one line, that cannot turn what follows it around.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.trim() == name
        && name.chars().count() <= MAX_NAME
        && !name.chars().any(is_hidden)
}

/// In the one form that addresses are compared in.
fn is_host(name: &str) -> bool {
    host(name).as_deref() == Some(name)
}

fn is_https(url: &str) -> bool {
    url.len() <= MAX_URL
        && url.parse::<Uri>().is_ok_and(|uri| {
            uri.scheme_str() == Some("https")
                && uri.host().is_some_and(is_host)
                && !uri
                    .authority()
                    .is_some_and(|all| all.as_str().contains('@'))
        })
}

fn are_places(hosts: &BTreeSet<String>) -> bool {
    let is_place = |place: &String| {
        let address = Address::parse(&format!("https://{place}/"));
        address.is_some_and(|address| address.place() == *place)
    };
    hosts.len() <= MAX_MEDIA_HOSTS && hosts.iter().all(is_place)
}

fn are_rules(rules: &[IdentifierRule]) -> bool {
    let kinds: BTreeSet<_> = rules.iter().map(IdentifierRule::kind).collect();
    let sane = |rule: &IdentifierRule| match rule {
        IdentifierRule::UserName { min, max } => *min > 0 && min <= max && *max <= MAX_USER_NAME,
        IdentifierRule::Email | IdentifierRule::Phone => true,
    };
    !rules.is_empty() && kinds.len() == rules.len() && rules.iter().all(sane)
}

fn known_capabilities<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<BTreeSet<Capability>, D::Error> {
    let names = Vec::<String>::deserialize(from)?;
    if names.len() > MAX_CAPABILITIES {
        return Err(serde::de::Error::custom("too many capabilities"));
    }
    let known = |name: String| serde_json::from_value(name.into()).ok();
    Ok(names.into_iter().filter_map(known).collect())
}

/// Times by region.
pub(super) fn moments<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<BTreeMap<String, i64>, D::Error> {
    let fail = serde::de::Error::custom;
    let named = BTreeMap::<String, String>::deserialize(from)?;
    let read = |(region, text): (String, String)| {
        let is_code = region.len() == 2 && region.chars().all(|c| c.is_ascii_uppercase());
        let at = moment(&text).filter(|_| is_code);
        Ok((region, at.ok_or_else(|| fail("`rollout` is not valid"))?))
    };
    named.into_iter().map(read).collect()
}
