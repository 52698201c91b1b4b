//! What came in and what became of it, also of what no chat shows: for whoever certifies a partner's app, and for QA.
//!
//! **Must hold**: nothing of what was said, and no key; it is told after the commit, in the order of the commits; with nobody
//! listening nothing is made.

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use xmpp_parsers::minidom::Element;

use crate::e2ee::SuiteId;
use crate::link::incoming::{Incoming, Payload};
use crate::messages::{MessageId, Reason};
use crate::store::Tx;

/// A stanza of somebody, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seen {
    /// Whose (bare JID), as the servers say.
    pub peer: String,
    /// What it was.
    pub stanza: SeenStanza,
    /// The id that its sender gave it.
    pub id: Option<String>,
    /// The suite, where it was sealed by one that is known.
    pub suite: Option<SuiteId>,
    /// The device that it says it is from, where it was sealed.
    pub device: Option<u32>,
    /// Where it stands among what its sender sealed.
    pub order: Option<SealedOrder>,
    /// The size of the sealed element in bytes, as XML; 0 for others.
    pub bytes: usize,
    /// What became of it.
    pub became: Became,
}

/// What a stanza was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeenStanza {
    /// Sealed by a suite that is known.
    Sealed,
    /// Sealed in another way.
    OtherEncryption,
    /// Readable text.
    Plaintext,
    /// A receipt (XEP-0184).
    Receipt,
    /// A marker (XEP-0333).
    Marker,
    /// Something sent from here, refused.
    Bounce,
    /// Anything else.
    Other,
}

/// What became of a stanza.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "became")]
pub enum Became {
    /// A message that can be read, new or in the place of one that could not.
    Shown {
        /// Which.
        message: MessageId,
    },
    /// It was for the app alone, and was read.
    Control,
    /// The same sealed bytes came before: under the same id, as a message that is sent again, or under another one.
    Duplicate {
        /// Under the same id.
        same_id: bool,
    },
    /// It could not be read, or is not let in, and is shown as that.
    Unreadable {
        /// Why.
        reason: Reason,
    },
    /// The rules let nothing in, or too much came; nothing is shown. The code of the rule, or `flood`.
    Refused {
        /// Why.
        why: String,
    },
    /// Noted, where there was anything to note.
    Noted,
}

/// Where a sealed message stands in its sender's ratchet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct SealedOrder {
    /// The chain: the same for messages under one ratchet key.
    pub chain: u64,
    /// Counts from 0 in each chain.
    pub counter: u32,
}

impl SealedOrder {
    pub(crate) fn new(ratchet_key: &[u8], counter: u32) -> Self {
        let chain = short_hash(ratchet_key);
        Self { chain, counter }
    }
}

/// Enough to tell public keys apart.
pub(crate) fn short_hash(key: &[u8]) -> u64 {
    let hash = Sha256::digest(key);
    let first = hash.iter().take(8);
    first.fold(0, |all, byte| all << 8 | u64::from(*byte))
}

/// What can be said before it was taken in.
pub(crate) fn before(tx: &Tx<'_>, incoming: &Incoming) -> Seen {
    let mut seen = Seen {
        peer: incoming.peer.to_string(),
        stanza: SeenStanza::Other,
        id: incoming.wire_id.clone(),
        suite: None,
        device: None,
        order: None,
        bytes: 0,
        became: Became::Noted,
    };
    seen.stanza = match &incoming.payload {
        Payload::Sealed(suite, sealed) => {
            let of = suite.suite();
            seen.suite = Some(*suite);
            seen.device = of.sender(sealed).ok();
            seen.order = of.order(tx, sealed).ok().flatten();
            seen.bytes = size(sealed);
            SeenStanza::Sealed
        }
        Payload::OtherEncryption => SeenStanza::OtherEncryption,
        Payload::Plaintext => SeenStanza::Plaintext,
        Payload::Receipt(_) => SeenStanza::Receipt,
        Payload::Displayed(_) => SeenStanza::Marker,
        Payload::Bounce { .. } => SeenStanza::Bounce,
        Payload::LeftOut
        | Payload::Unknown(_)
        | Payload::Moved(_)
        | Payload::NodeChanged { .. }
        | Payload::Nothing => SeenStanza::Other,
    };
    seen
}

fn size(element: &Element) -> usize {
    let mut bytes = Vec::new();
    match element.write_to(&mut bytes) {
        Ok(()) => bytes.len(),
        Err(_) => 0,
    }
}
