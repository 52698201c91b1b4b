//! Two people, two databases, no network: what the suite promises.

use super::*;
use crate::e2ee::party::{DAY, Party, START};
use crate::e2ee::trust::note_identity;
use crate::e2ee::{PrekeySet, SuiteId};

async fn two() -> (Party, Party) {
    Party::two_with(SuiteId::SignalPq).await
}

async fn connected() -> (Party, Party) {
    Party::connected_with(SuiteId::SignalPq).await
}

async fn party(jid: &'static str) -> Party {
    Party::with(SuiteId::SignalPq, jid).await
}

/// The first copy in a message: whether it can begin a session, and its bytes.
fn copy(sealed: &Element) -> (bool, Vec<u8>) {
    let copy = sealed.get_child("copy", NS).unwrap();
    let bytes = xml::bytes(copy, usize::MAX >> 8).unwrap();
    (copy.attr("prekey") == Some("true"), bytes)
}

fn first(sealed: &Element) -> PreKeySignalMessage {
    PreKeySignalMessage::try_from(copy(sealed).1.as_slice()).unwrap()
}

/// A message with other bytes in its copy.
fn with_bytes(sealed: &Element, bytes: &[u8]) -> Element {
    let (old, new) = (xml::encode(&copy(sealed).1), xml::encode(bytes));
    String::from(sealed).replace(&old, &new).parse().unwrap()
}

#[tokio::test]
async fn names_of_the_suite() {
    let suite = SuiteId::SignalPq.suite();
    assert_eq!((suite.id(), suite.namespace()), (SUITE, NS));
    assert_eq!(suite.list_node(), "urn:causeway:signal-pq:0:devices");
    assert_eq!(suite.bundle_node(7), "urn:causeway:signal-pq:0:bundles:7");
    assert_eq!(SuiteId::of_namespace(NS), Some(SUITE));
    assert_eq!(SuiteId::from_name("signal-pq"), Some(SUITE));
    assert!(SUITE > SuiteId::Omemo);
}

#[tokio::test]
async fn a_bundle_has_all_kinds_of_keys_and_fits_into_a_stanza() {
    let anna = party("anna@firm.example").await;
    let element = anna.bundle().await;
    let bundle = wire::Bundle::parse(&element).unwrap();
    assert_eq!((bundle.curve.len(), bundle.kem.len()), (100, 16));
    let mut ids: Vec<_> = bundle.kem.iter().map(|key| key.id).collect();
    assert!(!ids.contains(&bundle.last_resort.id), "one row of numbers");
    ids.dedup();
    assert_eq!(ids.len(), 16);
    let length = String::from(&element).len();
    assert!(length < 60_000, "{length}");
    assert_eq!(String::from(&bundle.to_element()), String::from(&element));
}

#[tokio::test]
async fn first_message_ping_pong_and_bursts() {
    let (anna, ben) = two().await;
    let sealed = anna.send(&ben, "grüß dich 👋🏽").await;
    let seen = first(&sealed);
    assert_eq!(
        (seen.message_version(), seen.registration_id()),
        (VERSION, 0)
    );
    assert!(seen.pre_key_id().is_some() && seen.kyber_pre_key_id().is_some());
    assert_eq!(ben.read(&anna, &sealed).await, "grüß dich 👋🏽");
    for n in 0..40 {
        let sealed = ben.send(&anna, &format!("y{n}")).await;
        assert_eq!(anna.read(&ben, &sealed).await, format!("y{n}"));
        let sealed = anna.send(&ben, &format!("x{n}")).await;
        assert!(!copy(&sealed).0);
        assert_eq!(ben.read(&anna, &sealed).await, format!("x{n}"));
    }
    let burst = anna.send_many(&ben, 50).await;
    for (n, sealed) in burst.iter().enumerate().rev() {
        assert_eq!(ben.read(&anna, sealed).await, format!("m{n}"));
    }
    assert!(matches!(
        ben.open(&anna, &burst[7]).await,
        Err(E2eeError::Duplicate)
    ));
}

#[tokio::test]
async fn one_time_prekeys_are_used_once_and_the_bundle_is_due() {
    let (anna, ben) = two().await;
    let sealed = anna.send(&ben, "first").await;
    ben.run(|tx| Ok(tx.set_bundle_dirty(SUITE, false)?))
        .await
        .unwrap();
    let (curve, kem) = (
        first(&sealed).pre_key_id().unwrap().into(),
        first(&sealed).kyber_pre_key_id().unwrap().into(),
    );
    let opened = ben.open(&anna, &sealed).await.unwrap();
    assert!(opened.prekey_used && ben.dirty().await);
    assert!(!ben.prekey_ids().await.contains(&curve));
    assert!(!ben.ids_of(PrekeySet::Kem).await.contains(&kem));
    ben.run(|tx| SignalPq.maintain(tx, START)).await.unwrap();
    let (curves, kems) = (ben.prekey_ids().await, ben.ids_of(PrekeySet::Kem).await);
    assert_eq!((curves.len(), kems.len()), (100, 16));
    assert!(!curves.contains(&curve) && !kems.contains(&kem));
    // The same first message cannot begin the session again.
    ben.lose_session(&anna).await;
    assert!(matches!(
        ben.open(&anna, &sealed).await,
        Err(E2eeError::UnknownPrekey)
    ));
}

/// What Anna makes of a bundle without the one-time prekeys.
async fn without_one_time(of: &Party) -> Element {
    let mut bundle = wire::Bundle::parse(&of.bundle().await).unwrap();
    bundle.curve.clear();
    bundle.kem.clear();
    bundle.to_element()
}

#[tokio::test]
async fn a_key_of_last_resort_begins_a_session_once_for_each_first_message() {
    let (anna, ben) = (
        party("anna@firm.example").await,
        party("ben@home.example").await,
    );
    let exhausted = without_one_time(&ben).await;
    let begun = anna.start_with(ben.jid, ben.device, exhausted.clone());
    begun.await.unwrap();
    let (sealed, later) = (
        anna.send(&ben, "first").await,
        anna.send(&ben, "second").await,
    );
    assert!(first(&sealed).pre_key_id().is_none());
    assert_eq!(ben.read(&anna, &sealed).await, "first");
    assert_eq!(ben.read(&anna, &later).await, "second");
    // Recorded and sent again later, when nothing is known of that session any more.
    ben.lose_session(&anna).await;
    let before = ben.state(&anna).await;
    for replayed in [&sealed, &later] {
        assert!(matches!(
            ben.open(&anna, replayed).await,
            Err(E2eeError::UnknownPrekey)
        ));
    }
    assert_eq!(ben.state(&anna).await, before);
    // Others can begin with the same key, and so can Anna anew.
    let carl = party("carl@firm.example").await;
    for who in [&carl, &anna] {
        let begun = who.start_with(ben.jid, ben.device, exhausted.clone());
        begun.await.unwrap();
        let sealed = who.send(&ben, "hello").await;
        assert_eq!(ben.read(who, &sealed).await, "hello");
    }
}

#[tokio::test]
async fn keys_are_replaced_and_old_ones_open_for_thirty_days() {
    let (anna, ben) = (
        party("anna@firm.example").await,
        party("ben@home.example").await,
    );
    let exhausted = without_one_time(&ben).await;
    let begun = anna.start_with(ben.jid, ben.device, exhausted.clone());
    begun.await.unwrap();
    let (early, late) = (
        anna.send(&ben, "early").await,
        anna.send(&ben, "late").await,
    );
    let published = async |ben: &Party| {
        let bundle = wire::Bundle::parse(&ben.bundle().await).unwrap();
        (bundle.signed.id, bundle.last_resort.id)
    };
    let at = |days: i64| move |tx: &Tx<'_>| SignalPq.maintain(tx, START + days * DAY);
    let (signed, last) = published(&ben).await;
    ben.run(at(6)).await.unwrap();
    assert_eq!(published(&ben).await, (signed, last));
    ben.run(at(7)).await.unwrap();
    assert_eq!(published(&ben).await, (signed + 1, last + 1));
    ben.run(at(36)).await.unwrap();
    assert_eq!(ben.read(&anna, &early).await, "early");
    // Of each kind the last four are kept whatever the clock says.
    for days in [37, 44, 51, 58, 65, 72] {
        ben.run(at(days)).await.unwrap();
    }
    ben.lose_session(&anna).await;
    assert!(matches!(
        ben.open(&anna, &late).await,
        Err(E2eeError::UnknownPrekey)
    ));
    let carl = party("carl@firm.example").await;
    carl.start(&ben).await.unwrap();
    let sealed = carl.send(&ben, "new").await;
    assert_eq!(ben.read(&carl, &sealed).await, "new");
}

#[tokio::test]
async fn both_begin_at_once_and_come_together() {
    let (anna, ben) = two().await;
    ben.start(&anna).await.unwrap();
    let (x, y) = (anna.send(&ben, "a0").await, ben.send(&anna, "b0").await);
    let late = ben.send(&anna, "b1").await;
    assert_eq!(ben.read(&anna, &x).await, "a0");
    assert_eq!(anna.read(&ben, &y).await, "b0");
    // More than five turns later its chain would be gone.
    for n in 0..3 {
        let (x, y) = (
            anna.send(&ben, &format!("x{n}")).await,
            ben.send(&anna, &format!("y{n}")).await,
        );
        assert_eq!(anna.read(&ben, &y).await, format!("y{n}"));
        assert_eq!(ben.read(&anna, &x).await, format!("x{n}"));
    }
    assert_eq!(anna.read(&ben, &late).await, "b1");
}

#[tokio::test]
async fn sessions_go_on_across_restarts() {
    let (mut anna, mut ben) = connected().await;
    for n in 0..10 {
        anna.restart().await;
        let sealed = anna.send(&ben, &format!("m{n}")).await;
        ben.restart().await;
        assert_eq!(ben.read(&anna, &sealed).await, format!("m{n}"));
        ben.restart().await;
        let sealed = ben.send(&anna, &format!("n{n}")).await;
        assert_eq!(anna.read(&ben, &sealed).await, format!("n{n}"));
    }
}

#[tokio::test]
async fn a_control_message_renews_a_lost_session_and_holds_nothing() {
    let (anna, ben) = connected().await;
    ben.lose_session(&anna).await;
    let lost = anna.send(&ben, "cannot be read").await;
    assert!(matches!(
        ben.open(&anna, &lost).await,
        Err(E2eeError::NoSession)
    ));
    ben.start(&anna).await.unwrap();
    let control = ben.seal(&anna, None).await.unwrap();
    assert!(!SignalPq.carries_payload(&control) && SignalPq.carries_payload(&lost));
    // As long as one with a short text.
    let text = ben.send(&anna, "hello").await;
    assert_eq!(copy(&control).1.len(), copy(&text).1.len());
    // One that says it is what it is not is refused, and uses nothing up.
    let before = anna.state(&ben).await;
    let masked = String::from(&control).replace(" control='true'", "");
    let masked: Element = masked.replace(" control=\"true\"", "").parse().unwrap();
    assert!(SignalPq.carries_payload(&masked));
    assert!(matches!(
        anna.open(&ben, &masked).await,
        Err(E2eeError::Stripped)
    ));
    assert_eq!(anna.state(&ben).await, before);
    let opened = anna.open(&ben, &control).await.unwrap();
    assert!(opened.plaintext.is_none() && opened.prekey_used);
    let sealed = anna.send(&ben, "again").await;
    assert_eq!(ben.read(&anna, &sealed).await, "again");
}

#[tokio::test]
async fn no_flipped_bit_is_taken_and_none_changes_anything() {
    let (anna, ben) = connected().await;
    let sealed = anna.send(&ben, "genuine").await;
    let (_, bytes) = copy(&sealed);
    let before = ben.state(&anna).await;
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        let forged = with_bytes(&sealed, &changed);
        assert!(ben.open(&anna, &forged).await.is_err(), "{place}");
        assert_eq!(ben.state(&anna).await, before, "{place}");
    }
    assert_eq!(ben.read(&anna, &sealed).await, "genuine");
}

/// Not all of what is around a first message is under its MAC: the registration id, which means nothing, and the lower half
/// of a version. Whatever is changed, what is read is what was written, or nothing.
#[tokio::test]
async fn a_changed_first_message_says_the_same_or_nothing() {
    let (anna, ben) = two().await;
    let sealed = anna.send(&ben, "genuine").await;
    let (_, bytes) = copy(&sealed);
    let before = ben.state(&anna).await;
    let mut refused = 0;
    for place in (0..40).chain((40..bytes.len()).step_by(13)) {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        match ben.probe(&anna, &with_bytes(&sealed, &changed)).await {
            Ok(opened) => assert_eq!(opened.plaintext.unwrap(), b"genuine", "{place}"),
            Err(_) => refused += 1,
        }
        assert_eq!(ben.state(&anna).await, before, "{place}");
    }
    assert!(refused > 150, "{refused}");
    assert_eq!(ben.read(&anna, &sealed).await, "genuine");
}

#[tokio::test]
async fn a_bundle_with_a_wrong_signature_or_our_own_key_builds_nothing() {
    let (anna, ben) = (
        party("anna@firm.example").await,
        party("ben@home.example").await,
    );
    let good = ben.bundle().await;
    type Change = fn(&mut wire::Bundle);
    let changes: [Change; 3] = [
        |bundle| bundle.signed.signature[10] ^= 1,
        |bundle| bundle.kem.iter_mut().for_each(|key| key.signature[10] ^= 1),
        |bundle| {
            bundle.kem.clear();
            bundle.last_resort.signature[10] ^= 1;
        },
    ];
    for change in changes {
        let mut forged = wire::Bundle::parse(&good).unwrap();
        change(&mut forged);
        let begun = anna.start_with(ben.jid, ben.device, forged.to_element());
        assert!(matches!(begun.await, Err(E2eeError::BadSignature)));
    }
    let mut other = wire::Bundle::parse(&good).unwrap();
    let carl = wire::Bundle::parse(&party("carl@firm.example").await.bundle().await).unwrap();
    other.last_resort = carl.last_resort;
    other.kem.clear();
    let begun = anna.start_with(ben.jid, ben.device, other.to_element());
    assert!(matches!(begun.await, Err(E2eeError::BadSignature)));
    let own = anna.bundle().await;
    let begun = anna.start_with(ben.jid, ben.device, own);
    assert!(matches!(begun.await, Err(E2eeError::Malformed(_))));
    let (jid, device) = (ben.jid, ben.device);
    let has = anna.run(move |tx| SignalPq.has_session(tx, jid, device));
    assert!(!has.await.unwrap());
}

#[tokio::test]
async fn no_key_of_low_order_and_no_other_kem_is_taken() {
    let (anna, ben) = (
        party("anna@firm.example").await,
        party("ben@home.example").await,
    );
    let good = String::from(&ben.bundle().await);
    let bundle = wire::Bundle::parse(&good.parse().unwrap()).unwrap();
    let zero = xml::encode(&[[5].as_slice(), &[0; 32]].concat());
    for key in [&bundle.identity, &bundle.signed.key] {
        let weak = good.replace(&xml::encode(&key.serialize()), &zero);
        let begun = anna.start_with(ben.jid, ben.device, weak.parse().unwrap());
        assert!(matches!(begun.await, Err(E2eeError::Malformed(_))));
    }
    let last = xml::encode(&bundle.last_resort.key.serialize());
    for (length, kind) in [(1_185, 7), (1_569, 9), (1_568, 8), (1_570, 8)] {
        let mut key = vec![1; length];
        key[0] = kind;
        let other = good.replace(&last, &xml::encode(&key));
        assert!(wire::Bundle::parse(&other.parse().unwrap()).is_err());
    }
}

#[tokio::test]
async fn nothing_is_sealed_for_an_identity_that_was_not_noted() {
    let (anna, ben) = connected().await;
    let (jid, device) = (ben.jid, ben.device);
    let other = party("carl@firm.example").await;
    let identity = SignalPq.bundle_identity(&other.bundle().await).unwrap();
    let note = move |tx: &Tx<'_>| note_identity(tx, SUITE, jid, device, &identity, START);
    anna.run(note).await.unwrap();
    assert!(matches!(
        anna.seal(&ben, Some("no")).await,
        Err(E2eeError::NoSession)
    ));
}

#[tokio::test]
async fn when_one_device_fails_no_ratchet_moves() {
    let (anna, ben) = connected().await;
    let before = anna.state(&ben).await;
    let (jid, device) = (ben.jid, ben.device);
    let tried = anna
        .run(move |tx| Ok(SignalPq.seal(tx, jid, &[device, 4711], Some(b"x")).is_err()))
        .await
        .unwrap();
    assert!(tried);
    assert_eq!(anna.state(&ben).await, before);
    assert!(
        anna.run(move |tx| SignalPq.seal(tx, jid, &[], Some(b"x")))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn long_and_empty_texts() {
    let (anna, ben) = connected().await;
    for length in [1, 60_000, crate::MAX_TEXT_BYTES, padding::MAX_PADDED - 1] {
        let text = "a".repeat(length);
        let sealed = anna.send(&ben, &text).await;
        assert_eq!(ben.read(&anna, &sealed).await, text);
    }
    let before = anna.state(&ben).await;
    let refused = anna
        .seal(&ben, Some(&"a".repeat(padding::MAX_PADDED)))
        .await;
    assert!(matches!(refused, Err(E2eeError::Malformed(_))));
    assert_eq!(anna.state(&ben).await, before);
}

/// Somebody begins sessions on and on: the record stays small, and the last ones can be used.
#[tokio::test]
async fn a_record_keeps_few_former_sessions() {
    let (anna, ben) = connected().await;
    let old = anna.send(&ben, "from before").await;
    for _ in 0..12 {
        anna.start(&ben).await.unwrap();
        let sealed = anna.send(&ben, "x").await;
        assert_eq!(ben.read(&anna, &sealed).await, "x");
        ben.run(|tx| SignalPq.maintain(tx, START)).await.unwrap();
    }
    let (jid, device) = (anna.jid, anna.device);
    let length = ben.run(move |tx| Ok(tx.session(SUITE, jid, device)?.unwrap().len()));
    assert!(length.await.unwrap() < 200_000);
    assert!(matches!(
        ben.open(&anna, &old).await,
        Err(E2eeError::BadCiphertext)
    ));
    let sealed = ben.send(&anna, "still here").await;
    assert_eq!(anna.read(&ben, &sealed).await, "still here");
}
