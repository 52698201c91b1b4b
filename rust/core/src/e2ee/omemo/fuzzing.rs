//! Entry points into the suite for the fuzz targets.

use wacore_libsignal::protocol::{PreKeySignalMessage, SignalMessage};
use xmpp_parsers::minidom::Element;

use super::NS;
use super::payload;
use super::wire::{self, Bundle, Message};
use crate::e2ee::xml::{self, MAX_DEVICES};
use crate::store::Tx;

/// Any element as each of the wire forms: what is read and written again says the same.
pub(crate) fn wire(element: &Element, device: u32) {
    let _ = wire::sender(element);
    if let Ok(message) = Message::parse(element, device) {
        let again = Message::parse(&message.to_element(), device);
        let again =
            again.unwrap_or_else(|error| panic!("what was written cannot be read: {error}"));
        assert_eq!(
            (message.sender, &message.iv, &message.payload),
            (again.sender, &again.iv, &again.payload)
        );
        let keys = |message: &Message| {
            message
                .keys
                .iter()
                .map(|key| (key.prekey, key.data.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(keys(&message), keys(&again));
    }
    if let Ok(devices) = xml::parse_list(element, NS) {
        assert!(devices.len() <= MAX_DEVICES && !devices.contains(&0));
        let again = xml::parse_list(&xml::list_element(&devices, NS), NS);
        assert_eq!(again.ok().as_ref(), Some(&devices));
    }
    if let Ok(bundle) = Bundle::parse(element) {
        let written = bundle.to_element();
        let again = Bundle::parse(&written);
        let again =
            again.unwrap_or_else(|error| panic!("what was written cannot be read: {error}"));
        assert_eq!(again.to_element(), written);
        assert!(!again.prekeys.is_empty());
    }
}

/// The bytes of one key of a message.
pub(crate) fn signal(bytes: &[u8]) {
    if let Ok(message) = SignalMessage::try_from(bytes) {
        let again = SignalMessage::try_from(message.serialized());
        assert!(again.is_ok_and(|again| again.counter() == message.counter()));
    }
    if let Ok(message) = PreKeySignalMessage::try_from(bytes) {
        let again = PreKeySignalMessage::try_from(message.serialized());
        assert!(again.is_ok_and(|again| again.identity_key() == message.identity_key()));
    }
}

/// A message of one key, as its sender `sender` would have written it.
pub(crate) fn message(
    sender: u32,
    device: u32,
    prekey: bool,
    data: &[u8],
    payload: &[u8],
) -> Element {
    Message {
        sender,
        keys: vec![wire::Key {
            device,
            prekey,
            data: data.to_vec(),
        }],
        iv: vec![7; 12],
        payload: Some(payload.to_vec()),
    }
    .to_element()
}

/// Opens what nobody sealed, and seals and opens a plaintext.
pub(crate) fn payload(bytes: &[u8]) {
    let (secret, rest) = bytes.split_at(bytes.len().min(32));
    let (iv, rest) = rest.split_at(rest.len().min(12));
    let _ = payload::open(secret, iv, rest.to_vec());
    let Ok(mut rng) = super::keys::rng() else {
        return;
    };
    if let Ok(sealed) = payload::seal(&mut rng, Some(bytes)) {
        let mut ciphertext = sealed.payload.unwrap_or_default();
        let opened = payload::open(&sealed.secret, &sealed.iv, ciphertext.clone());
        assert_eq!(opened.ok().as_deref(), Some(bytes));
        if let Some(first) = ciphertext.first_mut() {
            *first ^= 1;
            assert!(
                payload::open(&sealed.secret, &sealed.iv, ciphertext).is_err(),
                "a changed text opened"
            );
        }
    }
}

/// What a damaged record of a session says.
pub(crate) fn session(tx: &Tx<'_>, peer: &str, device: u32) {
    if let Ok(session) = super::Session::load(tx, peer, device) {
        let _ = (session.can_send(), session.identity());
        let _ = session.save(tx, peer, device);
    }
}
