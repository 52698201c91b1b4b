//! Hostile input: whatever comes, an error comes back, and the database is as it was.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use xmpp_parsers::minidom::{Element, Node};

use super::party::{NS, Party, START, decode, encode, header, replace};
use super::{E2eeError, Suite, SuiteId};
use crate::e2ee::omemo::Omemo;

const ROUNDS: u64 = 2_000;

/// Changes an element in one to four places: attributes, texts, bytes below base64, children.
fn mutate(rng: &mut StdRng, element: &Element) -> Element {
    let mut changed = element.clone();
    for _ in 0..rng.random_range(1..=4) {
        mutate_once(rng, &mut changed);
    }
    changed
}

fn mutate_once(rng: &mut StdRng, element: &mut Element) {
    let children = element.children().count();
    if children > 0 && rng.random_bool(0.75) {
        let place = rng.random_range(0..children);
        if rng.random_bool(0.85) {
            if let Some(child) = element.children_mut().nth(place) {
                mutate_once(rng, child);
            }
            return;
        }
        let mut nodes = element.take_nodes();
        match rng.random_range(0..3) {
            0 => drop(nodes.remove(place.min(nodes.len() - 1))),
            1 => nodes.push(nodes[place.min(nodes.len() - 1)].clone()),
            _ => nodes.push(Node::Element(Element::bare("key", NS))),
        }
        for node in nodes {
            element.append_node(node);
        }
        return;
    }
    let names: Vec<_> = ["id", "rid", "sid", "prekey", "preKeyId", "signedPreKeyId"]
        .into_iter()
        .filter(|name| element.attr(*name).is_some())
        .collect();
    if let Some(name) = names.choose(rng)
        && rng.random_bool(0.5)
    {
        let values = [
            "",
            "0",
            "1",
            "-1",
            "4294967295",
            "4294967296",
            "true",
            "nine",
            " 7 ",
            "16777215",
        ];
        let value = (*values.choose(rng).unwrap()).to_owned();
        for (_, attribute) in element
            .attrs_mut()
            .iter_mut()
            .filter(|((_, known), _)| *known == *name)
        {
            attribute.clone_from(&value);
        }
        return;
    }
    let text = element.text();
    element.take_nodes();
    let text = match rng.random_range(0..8) {
        0 => String::new(),
        1 => "no base64 at all!".to_owned(),
        2 => format!("\n {text}\t"),
        3 => text.repeat(3),
        4 => encode(&rng.random::<[u8; 33]>()),
        _ => {
            use base64::Engine as _;
            let mut bytes = base64::engine::general_purpose::STANDARD
                .decode(text)
                .unwrap_or_default();
            match rng.random_range(0..4) {
                0 => bytes.truncate(rng.random_range(0..=bytes.len())),
                1 => bytes.extend(rng.random::<[u8; 5]>()),
                _ => {
                    if !bytes.is_empty() {
                        let place = rng.random_range(0..bytes.len());
                        bytes[place] = rng.random();
                    }
                }
            }
            encode(&bytes)
        }
    };
    element.append_text_node(text);
}

#[tokio::test]
async fn no_mutated_message_panics_or_leaves_a_trace() {
    for (seed, connected) in [(1, false), (2, true)] {
        let (anna, ben) = if connected {
            Party::connected().await
        } else {
            Party::two().await
        };
        let sealed = anna.send(&ben, "genuine").await;
        let before = ben.state(&anna).await;
        let mut opened = 0;
        for round in 0..ROUNDS {
            let mut rng = StdRng::seed_from_u64(seed * ROUNDS + round);
            let changed = mutate(&mut rng, &sealed);
            let _ = Omemo.sender(&changed);
            match ben.probe(&anna, &changed).await {
                Err(error) => assert!(
                    !matches!(error, E2eeError::Store(_)),
                    "round {round}: {error}"
                ),
                // Only what is not protected may have changed: then it is the true message.
                Ok(message) => {
                    assert_eq!(message.plaintext.as_deref(), Some(b"genuine".as_slice()));
                    opened += 1;
                }
            }
        }
        assert!(
            opened < ROUNDS / 2,
            "{opened} of {ROUNDS} changes do nothing"
        );
        assert_eq!(ben.state(&anna).await, before);
        assert_eq!(ben.read(&anna, &sealed).await, "genuine");
    }
}

#[tokio::test]
async fn no_mutated_bundle_or_list_panics() {
    let (anna, ben) = (
        Party::new("anna@firm.example").await,
        Party::new("ben@home.example").await,
    );
    let (bundle, jid, device) = (ben.bundle().await, ben.jid, ben.device);
    let list = Omemo.list_element(&[1, 2, 3, ben.device]);
    let built = anna
        .run(move |tx| {
            let mut built = 0;
            for round in 0..ROUNDS {
                let mut rng = StdRng::seed_from_u64(round);
                let _ = Omemo.parse_list(&mutate(&mut rng, &list));
                let changed = mutate(&mut rng, &bundle);
                let _ = Omemo.bundle_identity(&changed);
                match Omemo.start_session(tx, jid, device, &changed) {
                    Err(E2eeError::Store(error)) => return Err(error.into()),
                    Err(_) => {}
                    Ok(_) => built += 1,
                }
            }
            Ok(built)
        })
        .await
        .unwrap();
    // Changes to a one-time prekey that was not picked do no harm.
    assert!(built > 0 && built < ROUNDS);
    // The record keeps a bounded number of the sessions that were built over each other.
    let size = anna
        .run(move |tx| Ok(tx.session(SuiteId::Omemo, jid, device)?.unwrap().len()))
        .await
        .unwrap();
    assert!(size < 100_000, "{size} bytes");
}

#[tokio::test]
async fn other_elements_are_refused() {
    let (anna, ben) = Party::connected().await;
    for text in [
        "<encrypted xmlns='urn:xmpp:omemo:2'/>",
        "<body xmlns='jabber:client'>hi</body>",
    ] {
        let element: Element = text.parse().unwrap();
        assert!(matches!(
            ben.open(&anna, &element).await,
            Err(E2eeError::Malformed(_))
        ));
        assert!(matches!(
            Omemo.parse_list(&element),
            Err(E2eeError::Malformed(_))
        ));
        assert!(matches!(
            Omemo.bundle_identity(&element),
            Err(E2eeError::Malformed(_))
        ));
    }
}

#[tokio::test]
async fn a_foreign_device_cannot_claim_our_identity() {
    let (anna, ben) = Party::two().await;
    let sealed = anna.send(&ben, "hello").await;
    let bytes = super::party::key_bytes(&sealed);
    let own = ben
        .run(|tx| Ok(Omemo.own_device(tx, START)?.identity))
        .await
        .unwrap();
    let theirs = anna
        .run(|tx| Ok(Omemo.own_device(tx, START)?.identity))
        .await
        .unwrap();
    let at = bytes
        .windows(theirs.len())
        .position(|window| window == theirs)
        .unwrap();
    let mut forged = bytes.clone();
    forged[at..at + own.len()].copy_from_slice(&own);
    let forged = replace(&sealed, &encode(&bytes), &encode(&forged));
    assert!(matches!(
        ben.open(&anna, &forged).await,
        Err(E2eeError::Malformed(_))
    ));
}

#[tokio::test]
async fn a_chatty_peer_cannot_make_a_record_grow_without_end() {
    let (anna, ben) = Party::connected().await;
    for _ in 0..12 {
        anna.start(&ben).await.unwrap();
        let sealed = anna.send_many(&ben, 2_000).await;
        ben.open(&anna, &sealed[1_999]).await.unwrap();
    }
    let (jid, device) = (anna.jid, anna.device);
    let size = ben
        .run(move |tx| Ok(tx.session(SuiteId::Omemo, jid, device)?.unwrap().len()))
        .await
        .unwrap();
    eprintln!("a record after 12 sessions with 1,999 skipped keys each: {size} bytes");
    assert!(size <= 2 * 1_024 * 1_024);
    let sealed = anna.send(&ben, "still here").await;
    assert_eq!(ben.read(&anna, &sealed).await, "still here");
    assert_eq!(
        decode(&header(&sealed).get_child("iv", NS).unwrap().text()).len(),
        12
    );
}

/// All points of low order, as they may be written (RFC 7748 §6.1; p, p + 1 stand for 0 and 1).
const LOW_ORDER: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

fn weak_keys() -> impl Iterator<Item = Vec<u8>> {
    LOW_ORDER.iter().map(|point| {
        let mut key = vec![5];
        key.extend(hex::decode(point).unwrap());
        key
    })
}

fn is_weak<T>(result: &Result<T, E2eeError>) -> bool {
    matches!(
        result,
        Err(E2eeError::Malformed("a public key of low order"))
    )
}

#[tokio::test]
async fn no_session_is_built_from_keys_of_low_order() {
    let (anna, ben) = (
        Party::new("anna@firm.example").await,
        Party::new("ben@home.example").await,
    );
    let bundle = ben.bundle().await;
    let (jid, device) = (ben.jid, ben.device);
    for weak in weak_keys() {
        for place in ["identityKey", "signedPreKeyPublic", "preKeyPublic"] {
            let parent = if place == "preKeyPublic" {
                bundle.get_child("prekeys", NS).unwrap()
            } else {
                &bundle
            };
            let mut text = String::from(&bundle);
            for key in parent.children().filter(|child| child.name() == place) {
                text = text.replace(&key.text(), &encode(&weak));
            }
            let refused = anna.start_with(jid, device, text.parse().unwrap()).await;
            assert!(is_weak(&refused), "{place}: {refused:?}");
        }
    }
    let none = anna
        .run(move |tx| Ok(tx.session(SuiteId::Omemo, jid, device)?))
        .await
        .unwrap();
    assert!(none.is_none());
    anna.start(&ben).await.unwrap();
}

#[tokio::test]
async fn no_message_opens_with_keys_of_low_order() {
    use wacore_libsignal::protocol::{PreKeySignalMessage, SignalMessage};
    let swapped = |sealed: &Element, old: &[u8], new: &[u8]| {
        let mut bytes = super::party::key_bytes(sealed);
        let at = bytes.windows(old.len()).position(|part| part == old);
        bytes.splice(at.unwrap()..at.unwrap() + old.len(), new.iter().copied());
        let before = encode(&super::party::key_bytes(sealed));
        replace(sealed, &before, &encode(&bytes))
    };
    let (anna, ben) = Party::two().await;
    let first = anna.send(&ben, "first").await;
    let message =
        PreKeySignalMessage::try_from(super::party::key_bytes(&first).as_slice()).unwrap();
    let before = ben.state(&anna).await;
    for weak in weak_keys() {
        for key in [
            message.identity_key().serialize().to_vec(),
            message.base_key().serialize().to_vec(),
            message.message().sender_ratchet_key().serialize().to_vec(),
        ] {
            let refused = ben.open(&anna, &swapped(&first, &key, &weak)).await;
            assert!(is_weak(&refused), "{:?}", refused.err());
        }
    }
    assert_eq!(ben.state(&anna).await, before);
    assert_eq!(ben.read(&anna, &first).await, "first");
    // Inside a session the key is under the MAC, whose secret an outsider does not have.
    let answer = ben.send(&anna, "answer").await;
    assert_eq!(anna.read(&ben, &answer).await, "answer");
    let next = anna.send(&ben, "next").await;
    let message = SignalMessage::try_from(super::party::key_bytes(&next).as_slice()).unwrap();
    let before = ben.state(&anna).await;
    for weak in weak_keys() {
        let key = message.sender_ratchet_key().serialize().to_vec();
        let refused = ben.open(&anna, &swapped(&next, &key, &weak)).await;
        assert!(matches!(refused, Err(E2eeError::BadCiphertext)));
    }
    assert_eq!(ben.state(&anna).await, before);
    assert_eq!(ben.read(&anna, &next).await, "next");
}
