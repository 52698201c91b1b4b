//! Domain types → message stanzas.
//!
//! Nothing here carries a body: what people write travels sealed. `<store/>` (XEP-0334) asks servers
//! to keep what has no body, so that it survives until the other side comes online.

use xmpp_parsers::eme::ExplicitMessageEncryption;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::{Id, Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::{displayed_markers, receipts, stanza_id};

use super::IqError;
use crate::e2ee::SuiteId;

const HINTS: &str = "urn:xmpp:hints";
pub(super) const MOVED: &str = "urn:xmpp:moved:1";

/// A sealed message. `content`: it carries something for the user, so a receipt is asked for.
pub(crate) fn sealed(
    to: &BareJid,
    wire_id: &str,
    sealed: Element,
    suite: SuiteId,
    content: bool,
) -> Message {
    let mut message = chat(to, wire_id);
    message.payloads.push(sealed);
    message.payloads.push(
        ExplicitMessageEncryption {
            namespace: suite.suite().namespace().to_owned(),
            name: Some(suite.title().to_owned()),
        }
        .into(),
    );
    if content {
        message.payloads.push(receipts::Request.into());
        message.payloads.push(displayed_markers::Markable.into());
    }
    message.payloads.push(
        stanza_id::OriginId {
            id: wire_id.to_owned(),
        }
        .into(),
    );
    message
}

/// A delivery receipt (XEP-0184) for the message with this wire id.
pub(crate) fn receipt(to: &BareJid, wire_id: &str, of: &str) -> Message {
    let mut message = chat(to, wire_id);
    message
        .payloads
        .push(receipts::Received { id: of.to_owned() }.into());
    message
}

/// A marker (XEP-0333): displayed up to and including the message with this wire id.
pub(crate) fn displayed(to: &BareJid, wire_id: &str, of: &str) -> Message {
    let mut message = chat(to, wire_id);
    message.payloads.push(
        displayed_markers::Displayed {
            id: Id(of.to_owned()),
        }
        .into(),
    );
    message
}

/// The account that sends this has moved to another address (after XEP-0283 §4.1; told by message, because presence is shared
/// with nobody).
pub(crate) fn moved(to: &BareJid, wire_id: &str, new: &BareJid) -> Message {
    let mut message = chat(to, wire_id);
    let new = Element::builder("new-jid", MOVED).append(new.to_string());
    message
        .payloads
        .push(Element::builder("moved", MOVED).append(new).build());
    message
}

fn chat(to: &BareJid, wire_id: &str) -> Message {
    let mut message = Message::new_with_type(MessageType::Chat, Some(Jid::from(to.clone())));
    message.id = Some(Id(wire_id.to_owned()));
    message.payloads.push(Element::bare("store", HINTS));
    message
}

/// The bytes that are kept in the database and, if need be, sent again.
pub(crate) fn to_bytes(message: Message) -> Vec<u8> {
    String::from(&Element::from(message)).into_bytes()
}

/// Reads stored bytes back.
pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Message, IqError> {
    let text = std::str::from_utf8(bytes).map_err(|_| IqError::Malformed)?;
    let element: Element = text.parse().map_err(|_| IqError::Malformed)?;
    Message::try_from(element).map_err(|_| IqError::Malformed)
}
