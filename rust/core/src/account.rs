//! The user's own account on the home service.
//!
//! **Owns** the number, the home domain, the credential, and how the home service is reached.
//!
//! The address of an account is `+NUMBER@DOMAIN`: the phone number in E.164 form is the local part.

pub(crate) mod change;
pub(crate) mod token;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::{BareJid, DomainPart, NodePart};
use zeroize::Zeroizing;

/// A phone number in E.164 form: `+`, then 7 to 15 digits, the first of which is not zero
/// (ITU-T E.164 §6). Whether the number exists is not checked here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number; spaces, dashes, dots and brackets that people type are dropped.
    ///
    /// # Errors
    /// [`AccountError::BadNumber`] when the rest is not E.164.
    pub fn parse(text: &str) -> Result<Self, AccountError> {
        let number: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')' | '\u{a0}'))
            .collect();
        let digits = number.strip_prefix('+').ok_or(AccountError::BadNumber)?;
        let fits = (7..=15).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0');
        if fits {
            Ok(Self(number))
        } else {
            Err(AccountError::BadNumber)
        }
    }

    /// The number with its leading `+`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Logs must carry no identifier, so `Debug` shows none.
impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber(..)")
    }
}

/// What proves to the home service who the user is.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "secret")]
pub enum Credential {
    /// Used with SCRAM only; never sent.
    Password(Zeroizing<String>),
    /// A token of the home service, sent inside TLS.
    Token(Zeroizing<String>),
}

impl Credential {
    /// A password.
    pub fn password(secret: impl Into<String>) -> Self {
        Self::Password(Zeroizing::new(secret.into()))
    }

    /// A token.
    pub fn token(secret: impl Into<String>) -> Self {
        Self::Token(Zeroizing::new(secret.into()))
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Credential::Password(..)",
            Self::Token(_) => "Credential::Token(..)",
        })
    }
}

/// How the home service is reached, where the defaults do not fit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Server {
    /// Host name or address, and port, of direct TLS. `None` asks DNS for `_xmpps-client._tcp`.
    pub address: Option<(String, u16)>,
    /// A PEM file with the only certificate authorities to trust, instead of the web's.
    pub ca_file: Option<PathBuf>,
    /// Host name or address, and port, of HTTPS for the partner directory. `None` is port 443 of the home domain; with an
    /// `address` and none here, the directory is fetched only when it is asked for.
    pub directory: Option<(String, u16)>,
    /// Where hosts of files are, which no name server knows: host name or address, and port, by `host:port`.
    pub hosts: BTreeMap<String, (String, u16)>,
}

/// Everything needed to set an account up on this phone.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The user's number.
    pub number: PhoneNumber,
    /// The domain of the home service.
    pub home: String,
    /// Password or token.
    pub credential: Credential,
    /// How to reach the home service.
    pub server: Server,
}

impl NewAccount {
    pub(crate) fn address(&self) -> Result<BareJid, AccountError> {
        address(&self.number, &self.home)
    }
}

pub(crate) fn address(number: &PhoneNumber, home: &str) -> Result<BareJid, AccountError> {
    let node = NodePart::new(number.as_str()).map_err(|_| AccountError::BadNumber)?;
    let domain = DomainPart::new(home).map_err(|_| AccountError::BadDomain)?;
    Ok(BareJid::from_parts(Some(&node), &domain))
}

/// Reads somebody's bare address.
///
/// Preparing an address (RFC 6122, nodeprep) is meant to end in a form that stays; for characters that Unicode got after
/// version 3.2 it may not: U+03F9 becomes a capital sigma, and that, read again, a small one. Such an address could be
/// stored as one account and read back as another, so it is none.
pub(crate) fn peer(address: &str) -> Option<BareJid> {
    BareJid::new(address).ok().filter(is_stable)
}

/// Whether an address stays what it is when it is read again.
pub(crate) fn is_stable(address: &BareJid) -> bool {
    BareJid::new(address.as_str()).as_ref() == Ok(address)
}

/// Why an account cannot be set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// Not an E.164 number.
    #[error("not a phone number in international form, such as +34600111222")]
    BadNumber,
    /// Not a domain name.
    #[error("not the domain name of a service, such as home.example")]
    BadDomain,
}

#[cfg(test)]
mod account_tests;
