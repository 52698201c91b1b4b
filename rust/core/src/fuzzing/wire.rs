//! What comes over the network.

use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;

use super::grown;
use super::world::{BEN, NOW, ana, receiver, visit};
use crate::e2ee::omemo::{Omemo, fuzzing as omemo_wire};
use crate::e2ee::{E2eeError, Suite};
use crate::link::{fuzzing as link, incoming};
use crate::store::Tx;

/// Longer ids are not kept (`incoming`).
const MAX_ID_BYTES: usize = 512;

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

fn element(data: &[u8]) -> Option<Element> {
    // The guard before the parser refuses these; the parser is recursive when it drops a tree.
    text(data)
        .filter(|text| text.matches('<').count() < 4_096)?
        .parse()
        .ok()
}

/// The first byte says how the bytes are cut into reads, the rest is what a server says.
pub(super) fn stream(data: &[u8]) {
    thread_local! {
        static RUNTIME: tokio::runtime::Runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap_or_else(|error| panic!("a runtime: {error}"));
    }
    let Some((step, bytes)) = data.split_first() else {
        return;
    };
    let step = usize::from(*step).max(1);
    link::sieve(bytes, step);
    let messages = RUNTIME.with(|runtime| runtime.block_on(link::stream(bytes, step, &ana())));
    for message in messages.into_iter().take(16) {
        receive(message, None);
    }
}

/// One message stanza, live and out of the archive: as XML or, as few changed bytes of XML are XML again, grown from
/// the bytes behind a zero.
pub(super) fn stanza(data: &[u8]) {
    let element = match data.split_first() {
        Some((0, seed)) => Some(grown::message(seed)),
        _ => element(data),
    };
    let Some(Ok(message)) = element.map(Message::try_from) else {
        return;
    };
    receive(message.clone(), None);
    receive(message, Some(("a7".into(), Some(NOW))));
}

/// Takes a message in twice: the second time nothing is received.
fn receive(message: Message, archived: Option<(String, Option<i64>)>) {
    let live = archived.is_none();
    let parse = || incoming::parse(message.clone(), &ana(), archived.clone());
    let (Some(first), Some(second)) = (parse(), parse()) else {
        return;
    };
    assert!(
        first
            .wire_id
            .as_ref()
            .is_none_or(|id| id.len() <= MAX_ID_BYTES)
    );
    assert!(
        !live
            || first
                .archive_id
                .as_ref()
                .is_none_or(|id| id.len() <= MAX_ID_BYTES)
    );
    assert_eq!(
        first.own,
        message
            .from
            .as_ref()
            .is_some_and(|from| from.to_bare() == ana())
    );
    let stranger = first.peer.as_str() != BEN && first.peer.domain() != ana().domain();
    visit(|tx| {
        let before = count(tx);
        match receiver().receive(tx, first, NOW) {
            Ok(out) => {
                assert!(out.controls.len() <= 1 && out.added.len() <= 2 + 256);
                if stranger {
                    assert!(
                        out.heal.is_none() && out.refresh.is_none() && out.controls.is_empty(),
                        "a stranger gets an answer"
                    );
                }
            }
            Err(error) => panic!("a stanza stopped the queue: {error}"),
        }
        let after = count(tx);
        assert!(after - before <= 1);
        let again = receiver().receive(tx, second, NOW);
        assert!(again.is_ok());
        assert_eq!(count(tx), after, "shown twice");
    });
}

fn count(tx: &Tx<'_>) -> i64 {
    tx.count_received()
        .unwrap_or_else(|error| panic!("{error}"))
}

/// Stanzas in answer to a query of the own archive.
pub(super) fn archive(data: &[u8]) {
    let Some(text) = text(data).filter(|text| text.matches('<').count() < 4_096) else {
        return;
    };
    if let Ok(element) = text.parse::<Element>() {
        link::archive_parts(&element);
    }
    for message in link::archive(text, &ana()).into_iter().take(4) {
        receive(message, Some(("a8".into(), None)));
    }
}

/// One element as device list, bundle and sealed message.
pub(super) fn omemo(data: &[u8]) {
    let Some(element) = element(data) else { return };
    visit(|tx| {
        let own = Omemo
            .own_device(tx, NOW)
            .unwrap_or_else(|error| panic!("{error}"));
        omemo_wire::wire(&element, own.device);
        open(tx, &element);
        build(tx, &element);
    });
}

/// What another server answers when it is asked for a list or a bundle, and the own one for what it holds.
pub(super) fn answer(data: &[u8]) {
    let Some(answer) = element(data) else { return };
    link::holding(&answer);
    for node in [Omemo.list_node().to_owned(), Omemo.bundle_node(1)] {
        if let Ok(Some(item)) = link::item(&answer, &node) {
            let _ = Omemo.parse_list(&item);
            visit(|tx| build(tx, &item));
        }
    }
}

/// A session built from a bundle can seal, or nothing has changed.
fn build(tx: &Tx<'_>, bundle: &Element) {
    const DEVICE: u32 = 77;
    let identity = Omemo.bundle_identity(bundle);
    match Omemo.start_session(tx, BEN, DEVICE, bundle) {
        Ok(built) => {
            assert_eq!(identity.ok(), Some(built), "two readings of one bundle");
            let sealed = Omemo.seal(tx, BEN, &[DEVICE], Some(b"hello"));
            let sealed =
                sealed.unwrap_or_else(|error| panic!("a session that cannot seal: {error}"));
            assert!(!String::from(&sealed).contains("hello"));
        }
        Err(E2eeError::Store(error)) => panic!("{error}"),
        Err(_) => assert!(!Omemo.has_session(tx, BEN, DEVICE).unwrap_or(true)),
    }
}

/// What does not open changes nothing.
fn open(tx: &Tx<'_>, sealed: &Element) {
    let device = Omemo.sender(sealed).unwrap_or(0);
    let before = tx.session(Omemo.id(), BEN, device).ok().flatten();
    let prekeys = |tx: &Tx<'_>| {
        tx.prekeys(Omemo.id())
            .map(|rows| rows.len())
            .unwrap_or_default()
    };
    let had = prekeys(tx);
    match Omemo.open(tx, BEN, sealed) {
        Ok(opened) => {
            assert_eq!(opened.device, device);
            assert_eq!(had - prekeys(tx), usize::from(opened.prekey_used));
            let again = Omemo.open(tx, BEN, sealed);
            assert!(again.is_err(), "one ciphertext opened twice");
        }
        Err(E2eeError::Store(error)) => panic!("{error}"),
        Err(_) => {
            assert_eq!(tx.session(Omemo.id(), BEN, device).ok().flatten(), before);
            assert_eq!(prekeys(tx), had);
        }
    }
}

/// The first byte says what kind of key it claims to be, the rest is the key.
pub(super) fn signal(data: &[u8]) {
    let Some((kind, key)) = data.split_first() else {
        return;
    };
    omemo_wire::signal(key);
    visit(|tx| {
        let own = Omemo
            .own_device(tx, NOW)
            .unwrap_or_else(|error| panic!("{error}"));
        let known = tx.peer_devices(Omemo.id(), BEN).unwrap_or_default();
        let sender = known.first().map_or(1, |row| row.device);
        let sealed = omemo_wire::message(
            sender,
            own.device,
            kind & 1 == 1,
            key,
            b"not sealed by this key",
        );
        open(tx, &sealed);
    });
}

/// The cipher of the message itself.
pub(super) fn payload(data: &[u8]) {
    omemo_wire::payload(data);
}
