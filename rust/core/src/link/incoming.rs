//! Message stanzas → domain types, with bounds.
//!
//! **Must hold**: who sent a message is what the servers say (`from`), never what its content says;
//! an archive id counts only when the own account's server gave it; ids are bounded; what is not
//! understood becomes [`Payload::Nothing`].

use xmpp_parsers::delay::Delay;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::{Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_error::{ErrorType, StanzaError};
use xmpp_parsers::{ns, receipts, stanza_id};

use super::outgoing::MOVED;
use super::sieve::STAND_IN;
use crate::e2ee::SuiteId;

/// What people send that this app cannot show, by the element that carries it, where there is no text beside it: calls
/// (XEP-0353, XEP-0482), stickers (XEP-0449), reactions (XEP-0444), messages taken back (XEP-0424), timers (XEP-0466),
/// places (XEP-0080), invitations to groups (XEP-0045, XEP-0249).
const UNKNOWN: [(&str, &str, &str); 9] = [
    ("propose", "urn:xmpp:jingle-message:0", "call"),
    ("invite", "urn:xmpp:call-invites:0", "call"),
    ("sticker", "urn:xmpp:stickers:0", "sticker"),
    ("reactions", "urn:xmpp:reactions:0", "reaction"),
    ("retract", "urn:xmpp:message-retract:1", "deletion"),
    ("ephemeral", "urn:xmpp:ephemeral:0", "timer"),
    ("geoloc", "http://jabber.org/protocol/geoloc", "location"),
    ("x", "jabber:x:conference", "group"),
    ("x", "http://jabber.org/protocol/muc#user", "group"),
];

/// Longer ids are not echoed, stored or compared.
pub(super) const MAX_ID_BYTES: usize = 512;

/// A message stanza, understood.
#[derive(Debug)]
pub(crate) struct Incoming {
    /// The other side: the sender, or the recipient of an own message seen in the archive.
    pub peer: BareJid,
    /// Sent from the own account.
    pub own: bool,
    /// The id that the sender chose; says nothing about identity.
    pub wire_id: Option<String>,
    /// The id in the own archive.
    pub archive_id: Option<String>,
    /// When a server took it in, milliseconds since 1970.
    pub stamp: Option<i64>,
    /// A delivery receipt is asked for.
    pub wants_receipt: bool,
    pub payload: Payload,
}

/// What a message stanza carries.
#[derive(Debug)]
pub(crate) enum Payload {
    /// An end-to-end encrypted element of a suite; of the strongest one, where there are several.
    Sealed(SuiteId, Element),
    /// Encrypted, but by no suite that is known here.
    OtherEncryption,
    /// Readable text: refused.
    Plaintext,
    /// Something that could not be read within the bounds (`sieve`).
    LeftOut,
    /// A kind of message that this app cannot show, by its name ([`UNKNOWN`]).
    Unknown(&'static str),
    /// The message with this wire id has arrived (XEP-0184).
    Receipt(String),
    /// Everything up to the message with this wire id has been displayed (XEP-0333).
    Displayed(String),
    /// The sender's account has moved to this address (XEP-0283).
    Moved(BareJid),
    /// A message sent from here was refused.
    Bounce {
        condition: String,
        temporary: bool,
    },
    /// An account's published node has changed (XEP-0163); the item's payload.
    NodeChanged {
        node: String,
        item: Option<Element>,
    },
    Nothing,
}

/// Reads a message. `archived` holds the archive id and stamp when it comes out of the own archive.
/// `None` when it is nobody's message.
pub(crate) fn parse(
    message: Message,
    own: &BareJid,
    archived: Option<(String, Option<i64>)>,
) -> Option<Incoming> {
    let from = message.from.as_ref().map(Jid::to_bare)?;
    let is_own = from == *own;
    let peer = if is_own {
        message.to.as_ref().map(Jid::to_bare)?
    } else {
        from
    };
    if peer == *own && message.type_ != MessageType::Headline || !crate::account::is_stable(&peer) {
        return None;
    }
    let (archive_id, stamp) = match archived {
        Some((id, stamp)) => (Some(id), stamp),
        None => (own_stanza_id(&message, own), delay(&message)),
    };
    let wire_id = message
        .id
        .as_ref()
        .map(|id| id.0.clone())
        .filter(|id| id.len() <= MAX_ID_BYTES);
    let has = |name: &str, namespace: &str| {
        message
            .payloads
            .iter()
            .any(|child| child.is(name, namespace))
    };
    let wants_receipt = has("request", ns::RECEIPTS);
    let payload = payload(&message);
    Some(Incoming {
        peer,
        own: is_own,
        wire_id,
        archive_id,
        stamp,
        wants_receipt,
        payload,
    })
}

fn payload(message: &Message) -> Payload {
    let child = |name: &str, namespace: &str| {
        message
            .payloads
            .iter()
            .find(|child| child.is(name, namespace))
    };
    match message.type_ {
        MessageType::Groupchat => return Payload::Nothing,
        MessageType::Headline => return node_change(message).unwrap_or(Payload::Nothing),
        MessageType::Error => return bounce(message),
        MessageType::Chat | MessageType::Normal => {}
    }
    if child(STAND_IN.0, STAND_IN.1).is_some() {
        return Payload::LeftOut;
    }
    let sealed = message
        .payloads
        .iter()
        .filter(|child| child.name() == "encrypted")
        .filter_map(|child| Some((SuiteId::of_namespace(&child.ns())?, child)));
    if let Some((suite, sealed)) = sealed.max_by_key(|(suite, _)| *suite) {
        return Payload::Sealed(suite, sealed.clone());
    }
    if child("encryption", ns::EME).is_some()
        || message.payloads.iter().any(|c| c.name() == "encrypted")
    {
        return Payload::OtherEncryption;
    }
    if let Some(received) = child("received", ns::RECEIPTS)
        && let Ok(received) = receipts::Received::try_from(received.clone())
        && received.id.len() <= MAX_ID_BYTES
    {
        return Payload::Receipt(received.id);
    }
    if let Some(displayed) = child("displayed", "urn:xmpp:chat-markers:0")
        && let Some(id) = displayed.attr("id")
        && id.len() <= MAX_ID_BYTES
    {
        return Payload::Displayed(id.to_owned());
    }
    if !message.bodies.is_empty() {
        return Payload::Plaintext;
    }
    if let Some(moved) = child("moved", MOVED)
        && let Some(new) = moved.get_child("new-jid", MOVED).map(Element::text)
        && new.len() <= MAX_ID_BYTES
        && let Some(new) = crate::account::peer(&new)
    {
        return Payload::Moved(new);
    }
    let unknown = UNKNOWN
        .iter()
        .find(|(name, namespace, _)| child(name, namespace).is_some());
    unknown.map_or(Payload::Nothing, |(.., kind)| Payload::Unknown(kind))
}

fn bounce(message: &Message) -> Payload {
    let error = message
        .payloads
        .iter()
        .find(|child| child.name() == "error")
        .cloned();
    let Some(Ok(error)) = error.map(StanzaError::try_from) else {
        return Payload::Bounce {
            condition: "undefined-condition".into(),
            temporary: false,
        };
    };
    let condition = condition_name(&error);
    let temporary = error.type_ == ErrorType::Wait || may_pass(&condition);
    Payload::Bounce {
        condition,
        temporary,
    }
}

/// Conditions that may pass, whatever type the error claims: a server out of reach, or one that answers for what was on
/// the wire when its connection to another server broke (Prosody: `recipient-unavailable`, as `cancel`).
fn may_pass(condition: &str) -> bool {
    matches!(
        condition,
        "remote-server-not-found"
            | "remote-server-timeout"
            | "recipient-unavailable"
            | "resource-constraint"
            | "internal-server-error"
    )
}

/// The name of a defined condition as RFC 6120 §8.3.3 writes it.
pub(crate) fn condition_name(error: &StanzaError) -> String {
    Element::from(error.clone())
        .children()
        .find(|child| child.ns() == ns::XMPP_STANZAS && child.name() != "text")
        .map_or_else(
            || "undefined-condition".to_owned(),
            |child| child.name().to_owned(),
        )
}

fn node_change(message: &Message) -> Option<Payload> {
    let event = message
        .payloads
        .iter()
        .find(|child| child.is("event", ns::PUBSUB_EVENT))?;
    let items = event.get_child("items", ns::PUBSUB_EVENT)?;
    let node = items
        .attr("node")
        .filter(|node| node.len() <= MAX_ID_BYTES)?
        .to_owned();
    let item = items
        .children()
        .next()
        .and_then(|item| item.children().next())
        .cloned();
    Some(Payload::NodeChanged { node, item })
}

fn own_stanza_id(message: &Message, own: &BareJid) -> Option<String> {
    message
        .payloads
        .iter()
        .filter(|child| child.is("stanza-id", ns::SID))
        .find_map(|child| {
            let id = stanza_id::StanzaId::try_from(child.clone()).ok()?;
            (id.by.to_bare() == *own && id.id.len() <= MAX_ID_BYTES).then_some(id.id)
        })
}

fn delay(message: &Message) -> Option<i64> {
    let delay = message
        .payloads
        .iter()
        .find(|child| child.is("delay", ns::DELAY))?;
    let delay = Delay::try_from(delay.clone()).ok()?;
    Some(delay.stamp.0.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounced(kind: &str, condition: &str) -> (String, bool) {
        let text = format!(
            "<message xmlns='jabber:client' type='error' from='anna@firm.test' id='1'><error type='{kind}'>\
             <{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
        );
        let message = Message::try_from(text.parse::<Element>().unwrap()).unwrap();
        match bounce(&message) {
            Payload::Bounce {
                condition,
                temporary,
            } => (condition, temporary),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_cannot_be_shown_is_named_and_text_beside_it_is_refused() {
        let own = BareJid::new("+34600111222@home.test").unwrap();
        let read = |children: &str| {
            let text = format!(
                "<message xmlns='jabber:client' type='chat' from='anna@firm.test' id='1'>{children}</message>"
            );
            let message = Message::try_from(text.parse::<Element>().unwrap()).unwrap();
            parse(message, &own, None).unwrap().payload
        };
        for (name, namespace, kind) in UNKNOWN {
            let element = format!("<{name} xmlns='{namespace}' id='7'/>");
            assert!(
                matches!(read(&element), Payload::Unknown(named) if named == kind),
                "{kind}"
            );
            let said = format!("{element}<body>look</body>");
            assert!(matches!(read(&said), Payload::Plaintext), "{kind}");
        }
        let other = read("<propose xmlns='urn:xmpp:something-else'/>");
        assert!(matches!(other, Payload::Nothing));
    }

    #[test]
    fn what_may_pass_is_tried_again() {
        for (kind, condition, temporary) in [
            ("cancel", "service-unavailable", false),
            ("cancel", "item-not-found", false),
            ("cancel", "not-allowed", false),
            ("auth", "forbidden", false),
            ("modify", "policy-violation", false),
            ("wait", "policy-violation", true),
            ("cancel", "remote-server-not-found", true),
            ("wait", "remote-server-timeout", true),
            ("cancel", "recipient-unavailable", true),
            ("wait", "resource-constraint", true),
            ("cancel", "internal-server-error", true),
        ] {
            assert_eq!(
                bounced(kind, condition),
                (condition.to_owned(), temporary),
                "{kind}"
            );
        }
    }
}
