//! Messages: what they say, the states they go through, sending and receiving them.
//!
//! **Must hold** (DESIGN, "What must always hold" 1 to 3): a message is on disk before the call
//! returns; the advanced ratchet and the exact bytes are on disk before they leave; what is received
//! is on disk, with its ratchet, before it counts; what is sent again is the same bytes; everything
//! has a state and, when stuck, a reason.

pub(crate) mod carried;
mod content;
mod envelope;
pub(crate) mod media;
pub(crate) mod receive;
pub(crate) mod send;
mod state;

use serde::{Deserialize, Serialize};

pub use content::{Content, MAX_TEXT_BYTES, Notice};
pub use media::{Media, MediaKind, MediaWarning};
pub use state::{Reason, State};

/// Identifies a message on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub i64);

/// Which way a message went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Received.
    In,
    /// Sent.
    Out,
    /// Neither: the core tells something.
    Notice,
}

impl Direction {
    pub(crate) fn code(self) -> i64 {
        match self {
            Self::In => 0,
            Self::Out => 1,
            Self::Notice => 2,
        }
    }

    pub(crate) fn from_code(code: i64) -> Self {
        match code {
            0 => Self::In,
            1 => Self::Out,
            _ => Self::Notice,
        }
    }
}

/// A new random id for a stanza: 128 bits, so that it tells nothing and never repeats.
pub(crate) fn new_wire_id() -> String {
    hex::encode(rand::random::<[u8; 16]>())
}
