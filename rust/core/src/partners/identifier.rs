//! What people type, as an address; and an address, as what people know somebody by.
//!
//! **Must hold**: two spellings of one identifier are one address; an address is shown as an identifier only if that
//! identifier leads back to it; nothing but ASCII becomes an identifier, so that no letter can pass for another.

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::{BareJid, DomainPart, NodePart};

use super::Partner;
use super::entry::IdentifierRule;
use super::escape::{escape, unescape};
use crate::eligibility::{self, Decision, EligibilityReason};

/// Nobody's identifier is longer (RFC 5321 §4.5.3.1: 254 for an e-mail address).
const MAX_BYTES: usize = 254;
/// RFC 5321 §4.5.3.1.1.
const MAX_EMAIL_LOCAL: usize = 64;
/// What e-mail local parts are made of beside letters and digits (RFC 5322 §3.2.3, dot-atom).
const EMAIL_MARKS: &str = "!#$%&'*+-/=?^_`{|}~.";

/// What a partner's users are known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A name that the partner gave out.
    UserName,
}

/// Somebody at a partner.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Identified {
    /// In its normal form, as it is shown: `anna@firm.example`, `+4915112345678`.
    pub identifier: String,
    /// What it is.
    pub kind: IdentifierKind,
    /// The address (bare JID): `anna\40firm.example@birdychat.example`.
    pub address: String,
}

/// Logs must carry no identifier, so `Debug` shows none.
impl std::fmt::Debug for Identified {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Identified({:?}, ..)", self.kind)
    }
}

/// Why what was typed is nobody to write to at this partner.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Longer than any identifier.
    #[error("it is too long")]
    TooLong,
    /// The partner's users are known by something else.
    #[error("this partner's users are known by something else")]
    OtherKind {
        /// By one of these.
        wanted: Vec<IdentifierKind>,
    },
    /// Not an e-mail address.
    #[error("it is not an e-mail address")]
    BadEmail,
    /// Not a phone number that can exist; the reason says why.
    #[error("it is not a phone number: {}", .0.code())]
    BadPhone(EligibilityReason),
    /// A phone number that does not belong to the EEA: its holder is outside these rules.
    #[error("the number does not belong to the European Economic Area")]
    NotEligible(Decision),
    /// Not a name that the partner gives out.
    #[error("it is not a user name of this partner")]
    BadUserName,
    /// The partner does not vouch that its users are in the EEA, and the identifier does not tell.
    #[error("the partner does not vouch that its users are in the European Economic Area")]
    NotVouched,
}

impl IdentifierError {
    /// A stable code, for apps and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::OtherKind { .. } => "other-kind",
            Self::BadEmail => "bad-email",
            Self::BadPhone(_) => "bad-phone",
            Self::NotEligible(_) => "not-eligible",
            Self::BadUserName => "bad-user-name",
            Self::NotVouched => "not-vouched",
        }
    }
}

impl Partner {
    /// Who is meant by what somebody typed. `region` (ISO 3166-1 alpha-2) is the own number's: a number typed without
    /// `+` is read as one of that region.
    ///
    /// Upper and lower case are one: addresses know no case (RFC 7622 §3.3). International domains become their ASCII form.
    ///
    /// # Errors
    /// Why it is nobody to write to. Whether there is such an account is not known here.
    pub fn address(
        &self,
        typed: &str,
        region: Option<&str>,
    ) -> Result<Identified, IdentifierError> {
        let typed = typed.trim_matches(is_invisible);
        if typed.is_empty() {
            return Err(IdentifierError::Empty);
        }
        if typed.len() > MAX_BYTES {
            return Err(IdentifierError::TooLong);
        }
        let rule = rule(&self.identifiers, typed)?;
        let identifier = match rule {
            IdentifierRule::Email => email(typed).ok_or(IdentifierError::BadEmail)?,
            IdentifierRule::Phone => {
                eligibility::international(typed, region).map_err(IdentifierError::BadPhone)?
            }
            IdentifierRule::UserName { min, max } => {
                user_name(typed, *min, *max).ok_or(IdentifierError::BadUserName)?
            }
        };
        if *rule == IdentifierRule::Phone {
            let decision = eligibility::decide(&identifier);
            if !decision.eligible {
                return Err(IdentifierError::NotEligible(decision));
            }
        } else if !self.vouches_eea {
            return Err(IdentifierError::NotVouched);
        }
        let address = jid(&self.domain, &identifier).ok_or(IdentifierError::TooLong)?;
        Ok(Identified {
            identifier,
            kind: rule.kind(),
            address: address.to_string(),
        })
    }

    /// Whom an address belongs to, as people know them; `None` when no identifier of this partner leads to it. Whether a
    /// number is eligible is not asked: somebody who wrote is to be shown all the same.
    pub fn identify(&self, address: &str) -> Option<Identified> {
        identify(
            &self.domain,
            &self.identifiers,
            &BareJid::new(address).ok()?,
        )
    }
}

/// Whom an address at a partner with this domain and these rules belongs to.
pub(crate) fn identify(
    domain: &str,
    rules: &[IdentifierRule],
    address: &BareJid,
) -> Option<Identified> {
    let text = unescape(address.node()?.as_str());
    let rule = rule(rules, &text).ok()?;
    let identifier = match rule {
        IdentifierRule::Email => email(&text)?,
        IdentifierRule::Phone => eligibility::international(&text, None).ok()?,
        IdentifierRule::UserName { min, max } => user_name(&text, *min, *max)?,
    };
    (jid(domain, &identifier)? == *address).then(|| Identified {
        identifier,
        kind: rule.kind(),
        address: address.to_string(),
    })
}

/// The rule for what this looks like.
fn rule<'a>(
    rules: &'a [IdentifierRule],
    text: &str,
) -> Result<&'a IdentifierRule, IdentifierError> {
    let find = |kind| rules.iter().find(|rule| rule.kind() == kind);
    let numeric = text
        .chars()
        .all(|c| c.is_ascii_digit() || "+-./() \u{a0}".contains(c));
    let found = if text.contains('@') {
        find(IdentifierKind::Email)
    } else if numeric {
        // A name may consist of digits.
        find(IdentifierKind::Phone).or_else(|| find(IdentifierKind::UserName))
    } else {
        find(IdentifierKind::UserName)
    };
    // With one kind only, its own error says more than "something else".
    let only = match rules {
        [rule] => Some(rule),
        _ => None,
    };
    found.or(only).ok_or_else(|| IdentifierError::OtherKind {
        wanted: rules.iter().map(IdentifierRule::kind).collect(),
    })
}

fn jid(domain: &str, identifier: &str) -> Option<BareJid> {
    let local = escape(identifier);
    let node = NodePart::new(&local).ok()?;
    let domain = DomainPart::new(domain).ok()?;
    Some(BareJid::from_parts(Some(&node), &domain))
}

/// Blanks, and the marks of direction that address books put around numbers.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// An e-mail address in lower case, its domain in ASCII.
pub(super) fn email(text: &str) -> Option<String> {
    let (local, domain) = text.rsplit_once('@')?;
    let atom = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || EMAIL_MARKS.contains(c))
    };
    if local.len() > MAX_EMAIL_LOCAL || !local.split('.').all(atom) {
        return None;
    }
    let domain = host(domain)?;
    let whole = format!("{}@{domain}", local.to_ascii_lowercase());
    (whole.len() <= MAX_BYTES).then_some(whole)
}

/// A host's name of at least two labels, in ASCII and lower case (UTS 46).
pub(crate) fn host(name: &str) -> Option<String> {
    if name.len() > MAX_BYTES {
        return None;
    }
    let name = idna::domain_to_ascii_strict(name).ok()?;
    let (_, last) = name.rsplit_once('.')?;
    // An IP address is no domain.
    (!last.bytes().all(|byte| byte.is_ascii_digit())).then_some(name)
}

fn user_name(text: &str, min: u8, max: u8) -> Option<String> {
    let name = text.to_ascii_lowercase();
    let fits = (usize::from(min)..=usize::from(max)).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    fits.then_some(name)
}
