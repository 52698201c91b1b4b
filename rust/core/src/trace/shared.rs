//! The delivery trace as two companies compare it: the form of `docs/partner-trace.md`.
//!
//! **Must hold**: nothing leaves but the fields of that form. Ids are hashed with the ticket's salt, of an address only the domain is
//! there, and `why` is one of the words listed here, so that nothing a stranger chose gets through. Why the user's own rules stopped
//! something is not said, and what they keep out has no line: a partner would learn from it who is blocked.

use std::collections::HashSet;

use chrono::{DateTime, SecondsFormat};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Step;
use crate::messages::Direction;
use crate::messages::send::AGAIN;

/// The most steps in one file: the newest ones.
pub(crate) const MOST_STEPS: u32 = 20_000;
/// Bytes of a salt.
const SALT: std::ops::RangeInclusive<usize> = 16..=64;

/// What a received message's step says besides: its receipt goes out with it, ...
pub(crate) const RECEIPT: &str = "receipt";
/// ... it waits with its request, ...
pub(crate) const HELD: &str = "request";
/// ... the request was accepted, ...
pub(crate) const ACCEPTED: &str = "accepted";
/// ... and the receipt went out then.
pub(crate) const ACCEPTED_RECEIPT: &str = "accepted, receipt";
/// What a waiting message's step begins with when a server gave it back for now.
pub(crate) const BOUNCED: &str = "bounced";

/// Every `why` there is. What else a step says stays here.
const WHYS: &[&str] = &[
    "no-keys",
    "unreachable",
    "key-changed",
    "no-accepted-device",
    "stopped",
    "not-for-this-device",
    "no-session",
    "bad-ciphertext",
    "unknown-prekey",
    "too-far-ahead",
    "too-late",
    "malformed",
    "unencrypted",
    "other-encryption",
    "weaker-encryption",
    "unknown-kind",
    "database-damaged",
    "cancelled",
    "media-too-large",
    "media-unusable",
    "media-not-authentic",
    "media-host",
    "no-media-service",
    "media-gone",
    "media-metered",
    "no-space",
    // RFC 6120 §8.3.3
    "bad-request",
    "conflict",
    "feature-not-implemented",
    "forbidden",
    "gone",
    "internal-server-error",
    "item-not-found",
    "jid-malformed",
    "not-acceptable",
    "not-allowed",
    "not-authorized",
    "policy-violation",
    "recipient-unavailable",
    "redirect",
    "registration-required",
    "remote-server-not-found",
    "remote-server-timeout",
    "resource-constraint",
    "service-unavailable",
    "subscription-required",
    "undefined-condition",
    "unexpected-request",
];

/// The salt of a support ticket: 16 to 64 bytes that the two sides share and nobody else knows.
#[derive(Clone)]
pub struct TraceSalt(Vec<u8>);

/// Not the salt of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a salt is 16 to 64 bytes, in hexadecimal")]
pub struct BadSalt;

impl TraceSalt {
    /// Reads it as it is handed from side to side, in hexadecimal.
    ///
    /// # Errors
    /// [`BadSalt`].
    pub fn parse(hexadecimal: &str) -> Result<Self, BadSalt> {
        let bytes = hex::decode(hexadecimal.trim()).map_err(|_| BadSalt)?;
        let fits = SALT.contains(&bytes.len());
        fits.then_some(Self(bytes)).ok_or(BadSalt)
    }

    /// A new one, that nobody learns.
    pub(crate) fn random() -> Self {
        Self(rand::random::<[u8; 32]>().to_vec())
    }

    /// What stands for an id in the file.
    fn hide(&self, id: &str) -> String {
        hex::encode(
            Sha256::new()
                .chain_update(&self.0)
                .chain_update(id)
                .finalize(),
        )
    }

    /// What tells two files of one ticket.
    fn mark(&self) -> String {
        hex::encode(Sha256::digest(&self.0))
    }
}

/// It opens what it hides.
impl std::fmt::Debug for TraceSalt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TraceSalt(..)")
    }
}

/// Which steps are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TraceWanted {
    /// Only messages with this account (a bare JID), or with anybody on this domain.
    pub with: Option<String>,
    /// Only steps from then on, in milliseconds since 1970.
    pub since: Option<i64>,
}

/// A stored step, with what the form says of its message.
pub(crate) struct SharedRow {
    pub wire_id: String,
    pub direction: Direction,
    /// The domain of the other side.
    pub service: String,
    pub at: i64,
    pub step: String,
    pub detail: Option<String>,
    /// The condition with which a server gave the message back.
    pub condition: Option<String>,
}

#[derive(Serialize)]
struct Head<'a> {
    trace: u32,
    side: &'a str,
    made: String,
    salt: String,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    dir: &'static str,
    with: &'a str,
    step: &'static str,
    at: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'static str>,
}

/// Writes the lines of a file, in the order of the rows.
pub(crate) struct Lines<'a> {
    salt: &'a TraceSalt,
    /// Messages that the other side has asked for again, by what stands for their id.
    asked: HashSet<String>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(salt: &'a TraceSalt) -> Self {
        let asked = HashSet::new();
        Self { salt, asked }
    }

    /// The first line.
    pub(crate) fn head(&self, side: &str, now: i64) -> String {
        json(&Head {
            trace: 1,
            side,
            made: time(now),
            salt: self.salt.mark(),
        })
    }

    /// The lines of a stored step; some have none, and what is one step here may be several there.
    pub(crate) fn of(&mut self, row: &SharedRow) -> Vec<String> {
        let (id, at) = (self.salt.hide(&row.wire_id), time(row.at));
        let (dir, steps) = match row.direction {
            Direction::Out => ("out", self.sent(row, &id)),
            Direction::In => ("in", received(row)),
            Direction::Notice => return Vec::new(),
        };
        let line = |(step, why)| Line {
            id: &id,
            dir,
            with: &row.service,
            step,
            at: &at,
            why,
        };
        steps.into_iter().map(|step| json(&line(step))).collect()
    }

    fn sent(&mut self, row: &SharedRow, id: &str) -> Steps {
        let detail = row.detail.as_deref();
        let Some(step) = Step::named(&row.step) else {
            return Vec::new();
        };
        let one = |step| vec![(step, None)];
        match step {
            Step::Stored if detail == Some(AGAIN) => {
                self.asked.insert(id.to_owned());
                one("asked-again")
            }
            Step::Stored => one("composed"),
            Step::Waiting if detail.is_some_and(|it| it.starts_with(BOUNCED)) => {
                vec![("bounced", row.condition.as_deref().and_then(known))]
            }
            Step::Waiting => vec![("waiting", why(detail))],
            Step::Uploaded => one("uploaded"),
            Step::Sealed if self.asked.contains(id) => one("sent-again"),
            Step::Sealed => one("encrypted"),
            // The same bytes, given to the connection once more.
            Step::SentAgain => one("sent"),
            Step::Acknowledged | Step::FoundInArchive => one("acknowledged"),
            Step::Delivered => one("delivered"),
            Step::Read => one("read"),
            Step::Failed if detail == Some("refused") => {
                vec![("bounced", row.condition.as_deref().and_then(known))]
            }
            Step::Failed => vec![("failed", why(detail))],
            _ => Vec::new(),
        }
    }
}

type Steps = Vec<(&'static str, Option<&'static str>)>;

fn received(row: &SharedRow) -> Steps {
    let detail = row.detail.as_deref();
    let names: &[&'static str] = match (Step::named(&row.step), detail) {
        (Some(Step::Received), Some(ACCEPTED)) => &["shown"],
        (Some(Step::Received), Some(ACCEPTED_RECEIPT)) => &["shown", "receipt"],
        (Some(Step::Received), Some(HELD)) => &["received", "opened", "held"],
        (Some(Step::Received), Some(RECEIPT)) => &["received", "opened", "shown", "receipt"],
        (Some(Step::Received), _) => &["received", "opened", "shown"],
        (Some(Step::Repaired), Some(HELD)) => &["repaired", "held"],
        (Some(Step::Repaired), Some(RECEIPT)) => &["repaired", "shown", "receipt"],
        (Some(Step::Repaired), _) => &["repaired", "shown"],
        (Some(Step::Unreadable), _) => {
            return vec![("received", None), ("unreadable", why(detail))];
        }
        (Some(Step::Refused), _) => return vec![("received", None), ("refused", why(detail))],
        _ => &[],
    };
    names.iter().map(|name| (*name, None)).collect()
}

/// The word for it; what the user's rules say is one word for all.
fn why(detail: Option<&str>) -> Option<&'static str> {
    let detail = detail?;
    let rule = || serde_json::from_value::<crate::Refusal>(detail.into()).is_ok();
    known(detail).or_else(|| rule().then_some("stopped"))
}

fn known(word: &str) -> Option<&'static str> {
    WHYS.iter().copied().find(|known| *known == word)
}

/// RFC 3339, in UTC, with milliseconds.
pub(crate) fn time(at: i64) -> String {
    let time = DateTime::from_timestamp_millis(at).unwrap_or_default();
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn json(value: &impl Serialize) -> String {
    // Text and numbers alone: nothing there that could fail.
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
#[path = "shared_tests.rs"]
mod tests;
