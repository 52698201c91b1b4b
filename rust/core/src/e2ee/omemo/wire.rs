//! The XML of OMEMO 0.3: bundles and sealed messages.
//!
//! **Must hold**: nothing is decoded before its length is known to be small; one bad entry in a
//! list does not cost the rest of it; what is written has the form that every app reads.
//!
//! **Rejected**: reading with `xmpp_parsers::legacy_omemo`. It decodes before any bound can be
//! checked, refuses base64 with line breaks (which real apps send), and refuses a whole list or
//! bundle for one unreadable entry. Writing with it too: it puts `prekey="false"` on every key, which
//! an app that only asks whether the attribute is there would misread.

use wacore_libsignal::protocol::PublicKey;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::xml_ncname;
use xmpp_parsers::ns::LEGACY_OMEMO as NS;

use crate::e2ee::E2eeError;
use crate::e2ee::xml::{self, bytes, number};

/// Keys in one message: all devices of both sides, with room.
const MAX_KEYS: usize = 1_024;
/// Keys in one message that name the same device: two accounts may share a number by chance.
const MAX_KEYS_PER_DEVICE: usize = 4;
/// One sealed key. A prekey message around 32 bytes takes about 200.
const MAX_KEY_BYTES: usize = 1_024;
/// One sealed payload; also what may be sealed.
pub(super) const MAX_PAYLOAD_BYTES: usize = 256 * 1_024;
/// One-time prekeys looked at in a bundle; apps publish 100.
const MAX_PREKEYS: usize = 1_024;
/// A public key on the wire: one byte of type, then Curve25519.
const PUBLIC_KEY_BYTES: usize = PublicKey::SERIALIZED_KEY_LEN;
const SIGNATURE_BYTES: usize = 64;

/// A bundle as published: what a session is built from.
pub(super) struct Bundle {
    pub identity: PublicKey,
    pub signed_id: u32,
    pub signed: PublicKey,
    pub signature: Vec<u8>,
    /// Never empty.
    pub prekeys: Vec<(u32, PublicKey)>,
}

/// One sealed key of a message.
pub(super) struct Key {
    pub device: u32,
    /// A prekey message, which can start a session.
    pub prekey: bool,
    pub data: Vec<u8>,
}

/// A sealed message.
pub(super) struct Message {
    pub sender: u32,
    pub keys: Vec<Key>,
    pub iv: Vec<u8>,
    pub payload: Option<Vec<u8>>,
}

impl Bundle {
    pub(super) fn to_element(&self) -> Element {
        let prekey = |(id, key): &(u32, PublicKey)| {
            Element::builder("preKeyPublic", NS)
                .attr(xml_ncname!("preKeyId").to_owned(), *id)
                .append(xml::encode(&key.serialize()))
                .build()
        };
        Element::builder("bundle", NS)
            .append(
                Element::builder("signedPreKeyPublic", NS)
                    .attr(xml_ncname!("signedPreKeyId").to_owned(), self.signed_id)
                    .append(xml::encode(&self.signed.serialize())),
            )
            .append(text("signedPreKeySignature", &self.signature))
            .append(text("identityKey", &self.identity.serialize()))
            .append(Element::builder("prekeys", NS).append_all(self.prekeys.iter().map(prekey)))
            .build()
    }

    /// Reads a bundle; one-time prekeys that cannot be read are left out.
    pub(super) fn parse(bundle: &Element) -> Result<Self, E2eeError> {
        let identity = bundle_identity(bundle)?;
        let signed = child(bundle, "signedPreKeyPublic")?;
        let signature = bytes(child(bundle, "signedPreKeySignature")?, SIGNATURE_BYTES)?;
        if signature.len() != SIGNATURE_BYTES {
            return Err(E2eeError::Malformed("length of the signature"));
        }
        let prekeys: Vec<_> = child(bundle, "prekeys")?
            .children()
            .filter(|entry| entry.is("preKeyPublic", NS))
            .take(MAX_PREKEYS)
            .filter_map(|entry| Some((number(entry, "preKeyId")?, public_key(entry).ok()?)))
            .collect();
        if prekeys.is_empty() {
            return Err(E2eeError::Malformed("a bundle without one-time prekeys"));
        }
        Ok(Self {
            identity,
            signed_id: number(signed, "signedPreKeyId")
                .ok_or(E2eeError::Malformed("no signedPreKeyId"))?,
            signed: public_key(signed)?,
            signature,
            prekeys,
        })
    }
}

/// How many one-time prekeys a bundle lists, of those that are looked at.
pub(super) fn one_time(bundle: &Element) -> usize {
    let Some(prekeys) = bundle.get_child("prekeys", NS) else {
        return 0;
    };
    let listed = prekeys.children();
    listed
        .filter(|entry| entry.is("preKeyPublic", NS))
        .take(MAX_PREKEYS)
        .count()
}

/// The identity key that a bundle names.
pub(super) fn bundle_identity(bundle: &Element) -> Result<PublicKey, E2eeError> {
    if !bundle.is("bundle", NS) {
        return Err(E2eeError::Malformed("not a bundle"));
    }
    public_key(child(bundle, "identityKey")?)
}

impl Message {
    pub(super) fn to_element(&self) -> Element {
        let key = |key: &Key| {
            let entry = Element::builder("key", NS).attr(xml_ncname!("rid").to_owned(), key.device);
            let entry = if key.prekey {
                entry.attr(xml_ncname!("prekey").to_owned(), "true")
            } else {
                entry
            };
            entry.append(xml::encode(&key.data)).build()
        };
        let header = Element::builder("header", NS)
            .attr(xml_ncname!("sid").to_owned(), self.sender)
            .append_all(self.keys.iter().map(key))
            .append(text("iv", &self.iv));
        Element::builder("encrypted", NS)
            .append(header)
            .append_all(self.payload.iter().map(|payload| text("payload", payload)))
            .build()
    }

    /// Reads what concerns `device`: the keys for others are not even decoded.
    pub(super) fn parse(sealed: &Element, device: u32) -> Result<Self, E2eeError> {
        let sender = sender(sealed)?;
        let header = child(sealed, "header")?;
        let mut keys = Vec::new();
        for (seen, entry) in header
            .children()
            .filter(|entry| entry.is("key", NS))
            .enumerate()
        {
            if seen == MAX_KEYS {
                return Err(E2eeError::Malformed("too many keys"));
            }
            if number(entry, "rid") != Some(device) {
                continue;
            }
            if keys.len() == MAX_KEYS_PER_DEVICE {
                return Err(E2eeError::Malformed("too many keys for one device"));
            }
            let prekey = matches!(entry.attr("prekey"), Some("true" | "1"));
            keys.push(Key {
                device,
                prekey,
                data: bytes(entry, MAX_KEY_BYTES)?,
            });
        }
        let iv = bytes(child(header, "iv")?, 16)?;
        if !matches!(iv.len(), 12 | 16) {
            return Err(E2eeError::Malformed("length of the iv"));
        }
        let payload = sealed.get_child("payload", NS);
        let payload = payload
            .map(|payload| bytes(payload, MAX_PAYLOAD_BYTES))
            .transpose()?;
        Ok(Self {
            sender,
            keys,
            iv,
            payload,
        })
    }
}

/// Whether there is a payload with something in it: some apps send an empty one with a key transport.
pub(super) fn carries_payload(sealed: &Element) -> bool {
    let payload = sealed.get_child("payload", NS);
    payload.is_some_and(|payload| payload.texts().any(|text| !text.trim().is_empty()))
}

/// The device that sent a message.
pub(super) fn sender(sealed: &Element) -> Result<u32, E2eeError> {
    if !sealed.is("encrypted", NS) {
        return Err(E2eeError::Malformed("not a sealed message"));
    }
    let sid = number(child(sealed, "header")?, "sid");
    sid.filter(|sid| *sid != 0)
        .ok_or(E2eeError::Malformed("no sending device"))
}

fn child<'a>(parent: &'a Element, name: &'static str) -> Result<&'a Element, E2eeError> {
    xml::child(parent, name, NS)
}

fn text(name: &str, bytes: &[u8]) -> Element {
    xml::text(name, NS, bytes)
}

fn public_key(element: &Element) -> Result<PublicKey, E2eeError> {
    let bytes = bytes(element, PUBLIC_KEY_BYTES)?;
    // The library accepts and drops what follows the key; then two texts would name one key.
    if bytes.len() != PUBLIC_KEY_BYTES {
        return Err(E2eeError::Malformed("length of a public key"));
    }
    PublicKey::deserialize(&bytes).map_err(|_| E2eeError::Malformed("type of a public key"))
}

#[cfg(test)]
#[path = "wire_tests.rs"]
mod wire_tests;
