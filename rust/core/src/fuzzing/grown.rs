//! Stanzas grown from bytes: every input is well-formed, and made of what the core looks for.

use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::NcName;

use super::world::{ANA, BEN, sealed};

const CLIENT: &str = "jabber:client";
const OMEMO: &str = xmpp_parsers::ns::LEGACY_OMEMO;
const PUBSUB: &str = "http://jabber.org/protocol/pubsub#event";
const ELEMENTS: &[(&str, &str)] = &[
    ("body", CLIENT),
    ("error", CLIENT),
    ("message", CLIENT),
    ("service-unavailable", "urn:ietf:params:xml:ns:xmpp-stanzas"),
    ("encrypted", OMEMO),
    ("header", OMEMO),
    ("key", OMEMO),
    ("iv", OMEMO),
    ("payload", OMEMO),
    ("list", OMEMO),
    ("device", OMEMO),
    ("encrypted", "urn:xmpp:omemo:2"),
    ("encryption", "urn:xmpp:eme:0"),
    ("received", "urn:xmpp:receipts"),
    ("request", "urn:xmpp:receipts"),
    ("displayed", "urn:xmpp:chat-markers:0"),
    ("stanza-id", "urn:xmpp:sid:0"),
    ("delay", "urn:xmpp:delay"),
    ("event", PUBSUB),
    ("items", PUBSUB),
    ("item", PUBSUB),
    ("received", "urn:xmpp:carbons:2"),
    ("forwarded", "urn:xmpp:forward:0"),
    ("result", "urn:xmpp:mam:2"),
    ("left-out", "urn:causeway:left-out"),
];
const ATTRIBUTES: &[&str] = &[
    "id", "type", "from", "to", "by", "sid", "rid", "prekey", "node", "stamp", "queryid",
];
const VALUES: &[&str] = &[
    "",
    ANA,
    BEN,
    "+4915112345678@haiket.test/p",
    "eve@evil.test/x",
    "haiket.test",
    "a@b@c",
    "chat",
    "error",
    "headline",
    "groupchat",
    "cancel",
    "wait",
    "true",
    "1",
    "0",
    "-1",
    "711154978",
    "714898196",
    "4294967295",
    "1fb74cd543126874e38cf4dd1a0f9047",
    "eu.siacs.conversations.axolotl.devicelist",
    "2026-01-01T00:00:00Z",
    "AAAAAAAAAAAAAAAA",
    "AAAA",
    "=",
    "a\u{202e}b",
];
const MAX_DEPTH: usize = 6;
const MAX_ELEMENTS: usize = 64;

struct Bytes<'a> {
    rest: std::slice::Iter<'a, u8>,
    elements: usize,
}

impl Bytes<'_> {
    fn next(&mut self) -> usize {
        self.rest.next().copied().unwrap_or_default().into()
    }

    fn pick<T: Copy>(&mut self, from: &[T], otherwise: T) -> T {
        let at = self.next() % from.len().max(1);
        from.get(at).copied().unwrap_or(otherwise)
    }

    fn value(&mut self) -> &'static str {
        self.pick(VALUES, "")
    }
}

/// A message of the bytes of `seed`.
pub(super) fn message(seed: &[u8]) -> Element {
    let mut bytes = Bytes {
        rest: seed.iter(),
        elements: 0,
    };
    element(&mut bytes, ("message", CLIENT), 0)
}

fn element(bytes: &mut Bytes<'_>, (name, namespace): (&str, &str), depth: usize) -> Element {
    bytes.elements += 1;
    let mut builder = Element::builder(name, namespace);
    for _ in 0..bytes.next() % 6 {
        let (name, value) = (bytes.pick(ATTRIBUTES, "id"), bytes.value());
        if let Ok(name) = NcName::try_from(name) {
            builder = builder.attr(name, value);
        }
    }
    for _ in 0..bytes.next() % 6 {
        if depth == MAX_DEPTH || bytes.elements == MAX_ELEMENTS {
            break;
        }
        builder = match bytes.next() % 8 {
            0 => builder.append(bytes.value()),
            1 => {
                let [prekey, inside] = sealed();
                builder.append(if bytes.next().is_multiple_of(2) {
                    prekey
                } else {
                    inside
                })
            }
            _ => {
                let kind = bytes.pick(ELEMENTS, ("body", CLIENT));
                builder.append(element(bytes, kind, depth + 1))
            }
        };
    }
    builder.build()
}
