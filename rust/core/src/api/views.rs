//! What apps see: plain values, safe to keep and to show.

use serde::{Serialize, Serializer};

use super::media::Transfer;
use crate::chats::{ChatId, ChatKind, Refusal, Rules, read_only};
use crate::e2ee::{Fingerprint, SuiteId, Trust};
use crate::messages::{Content, Direction, MessageId, Reason, State};
use crate::store::{ChatRow, MessageRow, StoreError};
use xmpp_parsers::jid::BareJid;

/// A chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChatView {
    /// Its id on this phone.
    pub id: ChatId,
    /// The other side's address (bare JID).
    pub peer: String,
    /// What the other side is known by, to be shown: the phone number, or what their service's users are known by (an e-mail
    /// address, a user name). Names they send are never used for this.
    pub identifier: String,
    /// The name of the service they are on; `None` for the home service.
    pub partner: Option<String>,
    /// Native or third-party.
    pub kind: ChatKind,
    /// How it is encrypted.
    pub suite: SuiteId,
    /// Received and not marked as read.
    pub unread: u32,
    /// The other side confirms delivery. If not, *sent* is the last state to expect.
    pub gives_receipts: bool,
    /// Why nothing can be sent, and nothing comes in. What is there can be seen, searched, exported and deleted.
    pub read_only: Option<Refusal>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MessageView {
    /// Its id on this phone; ids of a chat grow in the order of display.
    pub id: MessageId,
    /// The chat.
    pub chat: ChatId,
    /// Which way it went.
    pub direction: Direction,
    /// What it says.
    pub content: Content,
    /// Where it stands.
    pub state: State,
    /// What it waits for, or why it failed or cannot be read.
    pub reason: Option<Reason>,
    /// When it was written or arrived here, milliseconds since 1970 by this phone's clock.
    pub created_at: i64,
    /// When a server took a received message in, if it said so.
    pub sent_at: Option<i64>,
    /// The sending device of a received message.
    pub device: Option<u32>,
    /// It came from a device that the user has not accepted: its key had changed, or it was refused, or
    /// is new at a verified peer.
    pub warning: bool,
    /// Where its file is. Nothing for what has none, and in lists that only say what the last message is.
    pub transfer: Option<Transfer>,
}

/// A device and what to compare before trusting it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeviceView {
    /// The device's number.
    pub device: u32,
    /// `None` until its keys were seen.
    #[serde(serialize_with = "maybe_hex")]
    pub fingerprint: Option<Fingerprint>,
    /// What the user says of it; the own device is verified.
    pub trust: Trust,
    /// In the list that its account publishes now.
    pub active: bool,
}

/// The user's own account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IdentityView {
    /// The phone number.
    pub number: String,
    /// The address (bare JID).
    pub address: String,
    /// The own device.
    pub device: u32,
    /// What others compare.
    #[serde(serialize_with = "hex")]
    pub fingerprint: Fingerprint,
    /// The same as text for a QR code.
    pub qr: String,
    /// Whether the home service keeps an archive (XEP-0313); `None` before the first connection. Without one, what
    /// it loses between a partner and this phone is lost, and nobody knows.
    pub archive: Option<bool>,
}

fn hex<S: Serializer>(fingerprint: &Fingerprint, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&fingerprint.to_hex())
}

fn maybe_hex<S: Serializer>(fingerprint: &Option<Fingerprint>, to: S) -> Result<S::Ok, S::Error> {
    fingerprint
        .map(|fingerprint| fingerprint.to_hex())
        .serialize(to)
}

pub(super) fn chat_view(rules: &Rules<'_>, row: ChatRow) -> Result<ChatView, StoreError> {
    let peer = BareJid::new(&row.peer).map_err(|_| StoreError::Corrupt("peer"))?;
    let facts = rules.facts(&peer, Some(&row))?;
    let (identifier, partner) = rules.known_by(&peer)?;
    Ok(ChatView {
        id: row.id,
        identifier,
        partner,
        peer: row.peer,
        kind: row.kind,
        suite: row.suite,
        unread: row.unread,
        gives_receipts: row.gives_receipts,
        read_only: read_only(&facts),
    })
}

impl From<MessageRow> for MessageView {
    fn from(row: MessageRow) -> Self {
        Self {
            id: MessageId(row.id),
            chat: row.chat,
            direction: row.direction,
            content: row.content,
            state: row.state,
            reason: row.reason,
            created_at: row.created_at,
            sent_at: row.sent_at,
            device: row.device,
            warning: row.warning,
            transfer: None,
        }
    }
}
