//! Sessions over their lives: prekeys, restarts, rotation, renewal, and what is refused.

use super::party::{DAY, NS, Party, START, SUITE, decode, encode, header, key_header, replace};
use super::{E2eeError, Suite};
use crate::e2ee::omemo::Omemo;

#[tokio::test]
async fn a_prekey_is_used_once_and_the_bundle_is_due() {
    let (anna, ben) = Party::two().await;
    ben.run(|tx| Ok(tx.set_bundle_dirty(SUITE, false)?))
        .await
        .unwrap();
    let before = ben.prekey_ids().await;
    assert_eq!(before.len(), 100);
    let sealed = anna.send(&ben, "first").await;
    let used = key_header(&sealed).prekey_id.unwrap();
    assert!(before.contains(&used));
    let opened = ben.open(&anna, &sealed).await.unwrap();
    assert!(opened.prekey_used);
    assert!(ben.dirty().await);
    assert!(!ben.prekey_ids().await.contains(&used));
    assert!(!String::from(&ben.bundle().await).contains(&format!("preKeyId='{used}'")));
    ben.run(|tx| Omemo.maintain(tx, START)).await.unwrap();
    let after = ben.prekey_ids().await;
    assert_eq!(after.len(), 100);
    assert!(!after.contains(&used), "a number is never given twice");
    // Another device that had fetched the old bundle and picked the same key.
    let carl = Party::new("carl@firm.example").await;
    let bundle = String::from(&ben.bundle().await);
    let (head, keys) = bundle.split_once("<prekeys>").unwrap();
    let (first, _) = keys.split_once("</preKeyPublic>").unwrap();
    let first = first.replace(&format!("'{}'", after[0]), &format!("'{used}'"));
    let old = format!("{head}<prekeys>{first}</preKeyPublic></prekeys></bundle>");
    carl.start_with(ben.jid, ben.device, old.parse().unwrap())
        .await
        .unwrap();
    let sealed = carl.send(&ben, "too late").await;
    assert!(matches!(
        ben.open(&carl, &sealed).await,
        Err(E2eeError::UnknownPrekey)
    ));
}

#[tokio::test]
async fn both_begin_at_once_and_come_together() {
    let (anna, ben) = Party::two().await;
    ben.start(&anna).await.unwrap();
    let from_anna = anna.send(&ben, "a0").await;
    let from_ben = ben.send(&anna, "b0").await;
    let late = ben.send(&anna, "b1").await;
    assert_eq!(ben.read(&anna, &from_anna).await, "a0");
    assert_eq!(anna.read(&ben, &from_ben).await, "b0");
    for n in 0..3 {
        let (x, y) = (
            anna.send(&ben, &format!("x{n}")).await,
            ben.send(&anna, &format!("y{n}")).await,
        );
        assert_eq!(ben.read(&anna, &x).await, format!("x{n}"));
        assert_eq!(anna.read(&ben, &y).await, format!("y{n}"));
    }
    assert_eq!(anna.read(&ben, &late).await, "b1");
    for n in 0..10 {
        let (x, y) = (
            anna.send(&ben, &format!("x{n}")).await,
            ben.send(&anna, &format!("y{n}")).await,
        );
        assert_eq!(anna.read(&ben, &y).await, format!("y{n}"));
        assert_eq!(ben.read(&anna, &x).await, format!("x{n}"));
    }
    let end = anna.send(&ben, "end").await;
    assert!(!key_header(&end).prekey);
    assert_eq!(ben.read(&anna, &end).await, "end");
}

#[tokio::test]
async fn counters_go_on_across_restarts() {
    let (mut anna, mut ben) = Party::connected().await;
    for n in 0..50 {
        anna.restart().await;
        let sealed = anna.send(&ben, &format!("m{n}")).await;
        // The first message after Ben's answer begins a chain.
        assert_eq!(key_header(&sealed).counter, n);
        ben.restart().await;
        assert_eq!(ben.read(&anna, &sealed).await, format!("m{n}"));
    }
}

#[tokio::test]
async fn counters_of_first_messages_go_on_across_restarts() {
    let (mut anna, ben) = Party::two().await;
    for n in 0..50 {
        anna.restart().await;
        let sealed = anna.send(&ben, "m").await;
        assert_eq!(
            (key_header(&sealed).prekey, key_header(&sealed).counter),
            (true, n)
        );
        ben.read(&anna, &sealed).await;
    }
}

#[tokio::test]
async fn signed_prekeys_rotate_and_old_ones_open_for_thirty_days() {
    let (anna, ben) = Party::two().await;
    let (early, late) = (
        anna.send(&ben, "early").await,
        anna.send(&ben, "late").await,
    );
    let old = key_header(&early).signed_prekey_id.unwrap();
    let at = |days: i64| move |tx: &crate::store::Tx<'_>| Omemo.maintain(tx, START + days * DAY);
    let published = async |ben: &Party| {
        let bundle = ben.bundle().await;
        let signed = bundle.get_child("signedPreKeyPublic", NS).unwrap();
        signed
            .attr("signedPreKeyId")
            .unwrap()
            .parse::<u32>()
            .unwrap()
    };
    ben.run(|tx| Ok(tx.set_bundle_dirty(SUITE, false)?))
        .await
        .unwrap();
    ben.run(at(6)).await.unwrap();
    assert_eq!((published(&ben).await, ben.dirty().await), (old, false));
    ben.run(at(7)).await.unwrap();
    assert_eq!((published(&ben).await, ben.dirty().await), (old + 1, true));
    // Still opens what was sealed with the old one.
    ben.run(at(36)).await.unwrap();
    let carl = Party::new("carl@firm.example").await;
    assert_eq!(ben.read(&anna, &early).await, "early");
    ben.lose_session(&anna).await;
    ben.run(at(37)).await.unwrap();
    assert!(matches!(
        ben.open(&anna, &late).await,
        Err(E2eeError::UnknownPrekey)
    ));
    assert_eq!(published(&ben).await, old + 2);
    carl.start(&ben).await.unwrap();
    let sealed = carl.send(&ben, "new").await;
    assert_eq!(ben.read(&carl, &sealed).await, "new");
}

#[tokio::test]
async fn a_key_transport_renews_a_lost_session() {
    for lost_by_anna in [false, true] {
        let (anna, ben) = Party::connected().await;
        let (loser, other) = if lost_by_anna {
            (&anna, &ben)
        } else {
            (&ben, &anna)
        };
        loser.lose_session(other).await;
        let lost = other.send(loser, "cannot be read").await;
        assert!(matches!(
            loser.open(other, &lost).await,
            Err(E2eeError::NoSession)
        ));
        assert!(matches!(
            loser.seal(other, Some("nor sent")).await,
            Err(E2eeError::NoSession)
        ));
        loser.start(other).await.unwrap();
        let transport = loser.seal(other, None).await.unwrap();
        assert!(transport.get_child("payload", NS).is_none());
        let opened = other.open(loser, &transport).await.unwrap();
        assert!(opened.plaintext.is_none() && opened.prekey_used && opened.device == loser.device);
        let sealed = other.send(loser, "again").await;
        assert_eq!(loser.read(other, &sealed).await, "again");
        let sealed = loser.send(other, "and back").await;
        assert_eq!(other.read(loser, &sealed).await, "and back");
    }
}

#[tokio::test]
async fn a_new_session_does_not_cost_what_the_old_one_can_still_open() {
    let (anna, ben) = Party::connected().await;
    let old = anna.send_many(&ben, 3).await;
    ben.start(&anna).await.unwrap();
    let renewed = ben.seal(&anna, None).await.unwrap();
    assert_eq!(ben.read(&anna, &old[1]).await, "m1");
    anna.open(&ben, &renewed).await.unwrap();
    let new = anna.send(&ben, "new").await;
    assert_eq!(ben.read(&anna, &new).await, "new");
    assert_eq!(ben.read(&anna, &old[0]).await, "m0");
    assert_eq!(ben.read(&anna, &old[2]).await, "m2");
}

#[tokio::test]
async fn a_bundle_with_a_wrong_signature_or_our_own_key_builds_nothing() {
    let (anna, ben) = (
        Party::new("anna@firm.example").await,
        Party::new("ben@home.example").await,
    );
    let bundle = ben.bundle().await;
    let signature = bundle
        .get_child("signedPreKeySignature", NS)
        .unwrap()
        .text();
    let mut changed = decode(&signature);
    changed[10] ^= 1;
    let forged = replace(&bundle, &signature, &encode(&changed));
    assert!(matches!(
        anna.start_with(ben.jid, ben.device, forged).await,
        Err(E2eeError::BadSignature)
    ));
    let own = anna.bundle().await;
    let refused = anna.start_with(ben.jid, ben.device, own).await;
    assert!(matches!(refused, Err(E2eeError::Malformed(_))));
    let (jid, device) = (ben.jid, ben.device);
    assert!(
        !anna
            .run(move |tx| Omemo.has_session(tx, jid, device))
            .await
            .unwrap()
    );
    assert_eq!(Omemo.bundle_identity(&bundle).unwrap().len(), 33);
}

#[tokio::test]
async fn nothing_is_sealed_for_an_identity_that_was_not_noted() {
    let (anna, ben) = Party::connected().await;
    let (jid, device) = (ben.jid, ben.device);
    let other = Party::new("carl@firm.example").await;
    let identity = Omemo.bundle_identity(&other.bundle().await).unwrap();
    let note = move |tx: &crate::store::Tx<'_>| {
        super::trust::note_identity(tx, SUITE, jid, device, &identity, START)
    };
    anna.run(note).await.unwrap();
    assert!(
        !anna
            .run(move |tx| Omemo.has_session(tx, jid, device))
            .await
            .unwrap()
    );
    assert!(matches!(
        anna.seal(&ben, Some("no")).await,
        Err(E2eeError::NoSession)
    ));
}

#[tokio::test]
async fn when_one_device_fails_no_ratchet_moves() {
    let (anna, ben) = Party::connected().await;
    let before = anna.state(&ben).await;
    let (jid, device) = (ben.jid, ben.device);
    // The error is swallowed here: the transaction commits all the same.
    let tried = anna
        .run(move |tx| Ok(Omemo.seal(tx, jid, &[device, 4711], Some(b"x")).is_err()))
        .await
        .unwrap();
    assert!(tried);
    assert_eq!(anna.state(&ben).await, before);
    let twice = anna
        .run(move |tx| Omemo.seal(tx, jid, &[device, device], Some(b"x")))
        .await
        .unwrap();
    assert_eq!(
        header(&twice)
            .children()
            .filter(|child| child.is("key", NS))
            .count(),
        1
    );
    assert!(
        anna.run(move |tx| Omemo.seal(tx, jid, &[], Some(b"x")))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn long_and_empty_texts() {
    let (anna, ben) = Party::connected().await;
    for length in [0, 1, 60_000, 256 * 1_024] {
        let text = "a".repeat(length);
        let sealed = anna.send(&ben, &text).await;
        assert_eq!(ben.read(&anna, &sealed).await, text);
    }
    let before = anna.state(&ben).await;
    let refused = anna.seal(&ben, Some(&"a".repeat(256 * 1_024 + 1))).await;
    assert!(matches!(refused, Err(E2eeError::Malformed(_))));
    assert_eq!(anna.state(&ben).await, before);
}

#[tokio::test]
async fn a_message_without_its_payload_does_not_use_up_its_key() {
    for connected in [false, true] {
        let (anna, ben) = if connected {
            Party::connected().await
        } else {
            Party::two().await
        };
        let sealed = anna.send(&ben, "whole").await;
        let before = ben.state(&anna).await;
        let mut stripped = sealed.clone();
        stripped.remove_child("payload", NS).unwrap();
        let emptied = stripped.clone();
        let mut emptied = emptied;
        emptied.append_child(xmpp_parsers::minidom::Element::bare("payload", NS));
        assert!(Omemo.carries_payload(&sealed));
        for forged in [&stripped, &emptied] {
            assert!(!Omemo.carries_payload(forged));
            assert!(ben.open(&anna, forged).await.is_err());
            assert_eq!(ben.state(&anna).await, before);
        }
        assert!(matches!(
            ben.open(&anna, &stripped).await,
            Err(E2eeError::Stripped)
        ));
        assert_eq!(ben.read(&anna, &sealed).await, "whole");
        let transport = anna.seal(&ben, None).await.unwrap();
        assert!(!Omemo.carries_payload(&transport));
        assert!(
            ben.open(&anna, &transport)
                .await
                .unwrap()
                .plaintext
                .is_none()
        );
    }
}

#[tokio::test]
async fn a_first_message_has_to_name_a_one_time_prekey() {
    use wacore_libsignal::protocol::{PreKeySignalMessage, PublicKey, SignalMessage};
    let (anna, ben) = Party::two().await;
    let sealed = anna.send(&ben, "first").await;
    let bytes = super::party::key_bytes(&sealed);
    let first = PreKeySignalMessage::try_from(bytes.as_slice()).unwrap();
    let base: PublicKey = *first.base_key();
    let inner = SignalMessage::try_from(first.message().serialized()).unwrap();
    let without = PreKeySignalMessage::new(
        first.message_version(),
        first.registration_id(),
        None,
        first.signed_pre_key_id(),
        base,
        *first.identity_key(),
        inner,
    )
    .unwrap();
    let before = ben.state(&anna).await;
    let forged = replace(&sealed, &encode(&bytes), &encode(without.serialized()));
    assert!(matches!(
        ben.open(&anna, &forged).await,
        Err(E2eeError::UnknownPrekey)
    ));
    assert_eq!(ben.state(&anna).await, before);
    assert_eq!(ben.read(&anna, &sealed).await, "first");
}

/// Somebody begins a session from a hundred devices at once, with every one-time prekey there is.
#[tokio::test]
async fn a_stranger_who_drains_the_prekeys_stops_nobody() {
    let (anna, ben) = Party::connected().await;
    ben.run(|tx| Omemo.maintain(tx, START)).await.unwrap();
    let before = ben.prekey_ids().await;
    assert_eq!(before.len(), 100);
    let mallory = Party::new("mallory@evil.example").await;
    for n in 0..100 {
        ben.run(|tx| Ok(tx.set_bundle_dirty(SUITE, false)?))
            .await
            .unwrap();
        mallory.lose_session(&ben).await;
        mallory.start(&ben).await.unwrap();
        let sealed = mallory.send(&ben, "x").await;
        let (old, new) = (mallory.device, 1_000 + n);
        let sealed = replace(&sealed, &format!("sid='{old}'"), &format!("sid='{new}'"));
        let opened = ben.open(&mallory, &sealed).await.unwrap();
        assert_eq!((opened.device, opened.prekey_used), (new, true));
        assert!(ben.dirty().await, "to be published anew");
    }
    assert!(ben.prekey_ids().await.is_empty());
    // Those who have a session do not notice.
    let sealed = anna.send(&ben, "as ever").await;
    assert_eq!(ben.read(&anna, &sealed).await, "as ever");
    let sealed = ben.send(&anna, "me too").await;
    assert_eq!(anna.read(&ben, &sealed).await, "me too");
    // Until there are new ones, which comes with the next upkeep, nobody can begin.
    let carl = Party::new("carl@firm.example").await;
    assert!(carl.start(&ben).await.is_err());
    ben.run(|tx| Omemo.maintain(tx, START)).await.unwrap();
    let after = ben.prekey_ids().await;
    assert_eq!(after.len(), 100);
    assert!(after.iter().all(|id| !before.contains(id)));
    carl.start(&ben).await.unwrap();
    let sealed = carl.send(&ben, "hello").await;
    assert_eq!(ben.read(&carl, &sealed).await, "hello");
}
