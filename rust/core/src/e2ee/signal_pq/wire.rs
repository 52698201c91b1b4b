//! The XML of `signal-pq`: bundles and sealed messages (`docs/protocol-signal-pq.md` §4 and §5).
//!
//! **Must hold**: nothing is decoded before its length is known to be small; one bad one-time prekey does not cost the rest of
//! a bundle.

use libsignal_protocol::{PublicKey, kem};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::xml_ncname;

use super::is_ml_kem;
use super::padding::MAX_PADDED;
use crate::e2ee::E2eeError;
use crate::e2ee::xml::{self, number};

/// The namespace of everything, and the root of the nodes' names.
pub(crate) const NS: &str = "urn:causeway:signal-pq:0";
pub(super) const DEVICES: &str = "urn:causeway:signal-pq:0:devices";
pub(super) const BUNDLES: &str = "urn:causeway:signal-pq:0:bundles";

/// Copies in one message: all devices of the other side, with room.
const MAX_COPIES: usize = 256;
/// Copies that name the same device: two accounts may share a number by chance.
const MAX_COPIES_PER_DEVICE: usize = 4;
/// One copy: the padded content, a first message's keys (3.3 kB) and the ratchets' parts.
const MAX_COPY_BYTES: usize = MAX_PADDED + 16 * 1_024;
/// One-time prekeys looked at in a bundle, of either kind.
const MAX_PREKEYS: usize = 256;
/// A public key on the wire: one byte of type, then Curve25519.
const CURVE_BYTES: usize = 33;
/// One byte of type, then ML-KEM-1024.
const KEM_BYTES: usize = 1_569;
const SIGNATURE_BYTES: usize = 64;

/// A signed prekey.
pub(super) struct Signed<K> {
    pub id: u32,
    pub key: K,
    pub signature: Vec<u8>,
}

/// A bundle as published: what a session is built from.
pub(super) struct Bundle {
    pub identity: PublicKey,
    pub signed: Signed<PublicKey>,
    pub last_resort: Signed<kem::PublicKey>,
    /// For one use each; may be empty.
    pub curve: Vec<(u32, PublicKey)>,
    pub kem: Vec<Signed<kem::PublicKey>>,
}

/// A message for one device.
pub(super) struct Copy {
    pub device: u32,
    /// One that can start a session.
    pub prekey: bool,
    pub data: Vec<u8>,
}

/// A sealed message.
pub(super) struct Message {
    pub sender: u32,
    /// It holds nothing for the user.
    pub control: bool,
    pub copies: Vec<Copy>,
}

impl Bundle {
    pub(super) fn to_element(&self) -> Element {
        let mut prekeys = Element::builder("prekeys", NS);
        for (id, key) in &self.curve {
            prekeys = prekeys.append(
                Element::builder("prekey", NS)
                    .attr(xml_ncname!("id").to_owned(), *id)
                    .append(xml::encode(&key.serialize())),
            );
        }
        for prekey in &self.kem {
            prekeys = prekeys.append(prekey.to_element("kem-prekey", &prekey.key.serialize()));
        }
        let signed = &self.signed;
        let last = &self.last_resort;
        Element::builder("bundle", NS)
            .append(xml::text("identity", NS, &self.identity.serialize()))
            .append(signed.to_element("signed-prekey", &signed.key.serialize()))
            .append(last.to_element("last-resort-prekey", &last.key.serialize()))
            .append(prekeys)
            .build()
    }

    /// Reads a bundle; one-time prekeys that cannot be read are left out.
    pub(super) fn parse(bundle: &Element) -> Result<Self, E2eeError> {
        let prekeys = child(bundle, "prekeys")?;
        let named = |name: &'static str| {
            let matching = move |entry: &&Element| entry.is(name, NS);
            prekeys.children().filter(matching).take(MAX_PREKEYS)
        };
        Ok(Self {
            identity: bundle_identity(bundle)?,
            signed: Signed::parse(child(bundle, "signed-prekey")?, curve_key)?,
            last_resort: Signed::parse(child(bundle, "last-resort-prekey")?, kem_key)?,
            curve: named("prekey")
                .filter_map(|entry| Some((id(entry)?, curve_key(entry).ok()?)))
                .collect(),
            kem: named("kem-prekey")
                .filter_map(|entry| Signed::parse(entry, kem_key).ok())
                .collect(),
        })
    }
}

/// How many one-time prekeys a bundle lists, of those that are looked at.
pub(super) fn one_time(bundle: &Element) -> usize {
    let Some(prekeys) = bundle.get_child("prekeys", NS) else {
        return 0;
    };
    let named = |name: &'static str| {
        let matching = prekeys.children().filter(|entry| entry.is(name, NS));
        matching.take(MAX_PREKEYS).count()
    };
    named("prekey") + named("kem-prekey")
}

impl<K> Signed<K> {
    fn to_element(&self, name: &str, key: &[u8]) -> Element {
        Element::builder(name, NS)
            .attr(xml_ncname!("id").to_owned(), self.id)
            .attr(
                xml_ncname!("signature").to_owned(),
                xml::encode(&self.signature),
            )
            .append(xml::encode(key))
            .build()
    }

    fn parse(
        entry: &Element,
        key: impl Fn(&Element) -> Result<K, E2eeError>,
    ) -> Result<Self, E2eeError> {
        let signature = entry.attr("signature").unwrap_or_default();
        let signature = xml::decode(signature.as_bytes(), SIGNATURE_BYTES)?;
        if signature.len() != SIGNATURE_BYTES {
            return Err(E2eeError::Malformed("length of a signature"));
        }
        Ok(Self {
            id: id(entry).ok_or(E2eeError::Malformed("number of a prekey"))?,
            key: key(entry)?,
            signature,
        })
    }
}

/// The identity key that a bundle names.
pub(super) fn bundle_identity(bundle: &Element) -> Result<PublicKey, E2eeError> {
    if !bundle.is("bundle", NS) {
        return Err(E2eeError::Malformed("not a bundle"));
    }
    curve_key(child(bundle, "identity")?)
}

impl Message {
    pub(super) fn to_element(&self) -> Element {
        let copy = |copy: &Copy| {
            let entry =
                Element::builder("copy", NS).attr(xml_ncname!("rid").to_owned(), copy.device);
            let entry = if copy.prekey {
                entry.attr(xml_ncname!("prekey").to_owned(), "true")
            } else {
                entry
            };
            entry.append(xml::encode(&copy.data)).build()
        };
        let encrypted =
            Element::builder("encrypted", NS).attr(xml_ncname!("sid").to_owned(), self.sender);
        let encrypted = if self.control {
            encrypted.attr(xml_ncname!("control").to_owned(), "true")
        } else {
            encrypted
        };
        encrypted.append_all(self.copies.iter().map(copy)).build()
    }

    /// Reads what concerns `device`: the copies for others are not even decoded.
    pub(super) fn parse(sealed: &Element, device: u32) -> Result<Self, E2eeError> {
        let sender = sender(sealed)?;
        let mut copies = Vec::new();
        let entries = sealed.children().filter(|entry| entry.is("copy", NS));
        for (seen, entry) in entries.enumerate() {
            if seen == MAX_COPIES {
                return Err(E2eeError::Malformed("too many copies"));
            }
            if number(entry, "rid") != Some(device) {
                continue;
            }
            if copies.len() == MAX_COPIES_PER_DEVICE {
                return Err(E2eeError::Malformed("too many copies for one device"));
            }
            copies.push(Copy {
                device,
                prekey: is_true(entry, "prekey"),
                data: xml::bytes(entry, MAX_COPY_BYTES)?,
            });
        }
        Ok(Self {
            sender,
            control: is_control(sealed),
            copies,
        })
    }
}

/// Whether a message says of itself that it holds nothing for the user.
pub(super) fn is_control(sealed: &Element) -> bool {
    is_true(sealed, "control")
}

/// The device that sent a message.
pub(super) fn sender(sealed: &Element) -> Result<u32, E2eeError> {
    if !sealed.is("encrypted", NS) {
        return Err(E2eeError::Malformed("not a sealed message"));
    }
    number(sealed, "sid")
        .filter(|sid| *sid != 0)
        .ok_or(E2eeError::Malformed("no sending device"))
}

fn child<'a>(parent: &'a Element, name: &'static str) -> Result<&'a Element, E2eeError> {
    xml::child(parent, name, NS)
}

fn is_true(element: &Element, attribute: &str) -> bool {
    matches!(element.attr(attribute), Some("true" | "1"))
}

fn id(entry: &Element) -> Option<u32> {
    number(entry, "id")
}

fn curve_key(element: &Element) -> Result<PublicKey, E2eeError> {
    let bytes = xml::bytes(element, CURVE_BYTES)?;
    // The library accepts and drops what follows the key; then two texts would name one key.
    if bytes.len() != CURVE_BYTES {
        return Err(E2eeError::Malformed("length of a public key"));
    }
    PublicKey::deserialize(&bytes).map_err(|_| E2eeError::Malformed("type of a public key"))
}

fn kem_key(element: &Element) -> Result<kem::PublicKey, E2eeError> {
    let bytes = xml::bytes(element, KEM_BYTES)?;
    kem::PublicKey::deserialize(&bytes)
        .ok()
        .filter(is_ml_kem)
        .ok_or(E2eeError::Malformed("a public key of ML-KEM-1024"))
}
