//! Chats: who they are with, what kind they are, and the gate that every message passes.

mod facts;
mod gate;
pub(crate) mod inbox;
pub(crate) mod notify;
#[cfg(any(test, feature = "bench"))]
mod open;
mod reports;
pub(crate) mod requests;
#[cfg(test)]
mod written;

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::BareJid;

pub(crate) use facts::{Rules, person_ids, suite_for};
pub(crate) use gate::{Act, Admission, Facts, Standing, Verdict, gate, read_only};
pub use gate::{Refusal, WhoMayContact};
pub use inbox::{InboxList, MOST_PINNED};
pub use notify::{NotificationCategory, Unshown};
#[cfg(any(test, feature = "bench"))]
pub(crate) use open::open;
pub(crate) use reports::report;
pub use reports::{MAX_REMARK_BYTES, MAX_REPORTED_MESSAGES, ReportReason};

pub(crate) use crate::store::ChatRow;

/// Identifies a chat on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatId(pub i64);

/// Whom a chat is with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChatKind {
    /// An account of the home service.
    Native,
    /// An account of another service.
    ThirdParty,
}

impl ChatKind {
    pub(crate) fn of(peer: &BareJid, home: &str) -> Self {
        if peer.domain().as_str() == home {
            Self::Native
        } else {
            Self::ThirdParty
        }
    }

    pub(crate) fn code(self) -> i64 {
        match self {
            Self::Native => 0,
            Self::ThirdParty => 1,
        }
    }

    pub(crate) fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Native,
            _ => Self::ThirdParty,
        }
    }
}
