//! Two people, two databases, no network: what the suite promises.

use std::time::Instant;

use super::party::{
    NS, Party, SUITE, decode, encode, header, key_bytes, key_header, replace, suite,
};
use super::{E2eeError, Suite};
use crate::e2ee::omemo::Omemo;

#[tokio::test]
async fn names_of_the_suite() {
    let suite = suite();
    assert_eq!((suite.id(), suite.namespace()), (SUITE, NS));
    assert_eq!(
        suite.list_node(),
        "eu.siacs.conversations.axolotl.devicelist"
    );
    assert_eq!(
        suite.bundle_node(7),
        "eu.siacs.conversations.axolotl.bundles:7"
    );
}

#[tokio::test]
async fn first_message_and_ping_pong() {
    let (anna, ben) = Party::two().await;
    let first = anna.send(&ben, "grüß dich 👋🏽").await;
    let seen = key_header(&first);
    assert!(seen.prekey && seen.counter == 0 && seen.registration_id == 0);
    assert_eq!(ben.read(&anna, &first).await, "grüß dich 👋🏽");
    for n in 0..100 {
        let (from, to) = if n % 2 == 0 {
            (&ben, &anna)
        } else {
            (&anna, &ben)
        };
        let sealed = from.send(to, &format!("m{n}")).await;
        // From the first answer on, both sides know that the session is there.
        assert!(!key_header(&sealed).prekey);
        assert_eq!(to.read(from, &sealed).await, format!("m{n}"));
    }
}

#[tokio::test]
async fn the_other_side_may_begin() {
    let (anna, ben) = (
        Party::new("anna@firm.example").await,
        Party::new("ben@home.example").await,
    );
    ben.start(&anna).await.unwrap();
    let sealed = ben.send(&anna, "hello").await;
    assert_eq!(anna.read(&ben, &sealed).await, "hello");
    let sealed = anna.send(&ben, "back").await;
    assert_eq!(ben.read(&anna, &sealed).await, "back");
}

#[tokio::test]
async fn until_the_first_answer_every_message_can_start_the_session() {
    let (anna, ben) = Party::two().await;
    let sealed = anna.send_many(&ben, 5).await;
    assert!(sealed.iter().all(|sealed| key_header(sealed).prekey));
    let one: Vec<_> = sealed
        .iter()
        .map(|sealed| key_header(sealed).prekey_id)
        .collect();
    assert!(one.windows(2).all(|pair| pair[0] == pair[1]));
    for n in [3, 0, 4, 1, 2] {
        let opened = ben.open(&anna, &sealed[n]).await.unwrap();
        assert_eq!(opened.plaintext.unwrap(), format!("m{n}").into_bytes());
        assert_eq!(
            opened.prekey_used,
            n == 3,
            "only the first one to arrive uses the prekey"
        );
    }
}

#[tokio::test]
async fn burst_out_of_order() {
    let (anna, ben) = Party::connected().await;
    let sealed = anna.send_many(&ben, 300).await;
    for n in (0..300).rev() {
        assert_eq!(ben.read(&anna, &sealed[n]).await, format!("m{n}"));
    }
}

#[tokio::test]
async fn fifteen_hundred_skipped_messages_and_the_limit() {
    let (anna, ben) = Party::connected().await;
    let from = anna.send(&ben, "where it starts").await;
    let start = key_header(&from).counter;
    let sealed = anna.send_many(&ben, 4_100).await;
    let begun = Instant::now();
    assert_eq!(ben.read(&anna, &sealed[1_500]).await, "m1500");
    eprintln!("a jump of 1,501 took {:?}", begun.elapsed());
    // Those that were skipped still open.
    for n in [0, 749, 1_499] {
        assert_eq!(ben.read(&anna, &sealed[n]).await, format!("m{n}"));
    }
    // From the next one the chain waits for, 2,000 may be missing, and not one more.
    let next = 1_501;
    assert!(matches!(
        ben.open(&anna, &sealed[next + 2_001]).await,
        Err(E2eeError::TooFarAhead)
    ));
    assert_eq!(
        ben.read(&anna, &sealed[next + 2_000]).await,
        format!("m{}", next + 2_000)
    );
    // Skipped keys are kept for 2,000 messages and some fifty; the oldest go first.
    assert!(matches!(
        ben.open(&anna, &sealed[1]).await,
        Err(E2eeError::Duplicate)
    ));
    assert_eq!(
        ben.read(&anna, &sealed[next + 1]).await,
        format!("m{}", next + 1)
    );
    assert_eq!(key_header(&sealed[0]).counter, start + 1);
}

#[tokio::test]
async fn too_far_ahead_in_a_new_session() {
    let (anna, ben) = Party::two().await;
    let sealed = anna.send_many(&ben, 2_002).await;
    assert!(matches!(
        ben.open(&anna, &sealed[2_001]).await,
        Err(E2eeError::TooFarAhead)
    ));
    assert_eq!(ben.read(&anna, &sealed[2_000]).await, "m2000");
}

/// The library keeps the last five chains of the other side, as the official one does.
#[tokio::test]
async fn a_message_may_be_late_by_four_turns_of_the_conversation() {
    for (turns, opens) in [(4, true), (5, false)] {
        let (anna, ben) = Party::connected().await;
        let late = anna.send(&ben, "late").await;
        let next = anna.send(&ben, "next").await;
        ben.read(&anna, &next).await;
        for n in 0..turns {
            let back = ben.send(&anna, &format!("b{n}")).await;
            anna.read(&ben, &back).await;
            let sealed = anna.send(&ben, &format!("a{n}")).await;
            ben.read(&anna, &sealed).await;
        }
        let opened = ben.open(&anna, &late).await;
        assert_eq!(opened.is_ok(), opens, "{turns} turns: {:?}", opened.err());
    }
}

#[tokio::test]
async fn replay_is_a_duplicate() {
    let (anna, ben) = Party::two().await;
    let first = anna.send(&ben, "first").await;
    ben.read(&anna, &first).await;
    let before = ben.state(&anna).await;
    // The same prekey message twice: also after the prekey is gone.
    assert!(matches!(
        ben.open(&anna, &first).await,
        Err(E2eeError::Duplicate)
    ));
    let answer = ben.send(&anna, "answer").await;
    anna.read(&ben, &answer).await;
    assert!(matches!(
        anna.open(&ben, &answer).await,
        Err(E2eeError::Duplicate)
    ));
    let many = anna.send_many(&ben, 3).await;
    for sealed in &many {
        ben.open(&anna, sealed).await.unwrap();
    }
    for sealed in many.iter().chain([&first]) {
        assert!(matches!(
            ben.open(&anna, sealed).await,
            Err(E2eeError::Duplicate)
        ));
    }
    assert_ne!(before, ben.state(&anna).await);
}

#[tokio::test]
async fn tampering_changes_nothing_and_the_true_message_still_opens() {
    for connected in [false, true] {
        let (anna, ben) = if connected {
            Party::connected().await
        } else {
            Party::two().await
        };
        let sealed = anna.send(&ben, "genuine").await;
        let before = ben.state(&anna).await;
        let key = key_bytes(&sealed);
        let mut unprotected = 0;
        for place in 0..key.len() {
            let mut changed = key.clone();
            changed[place] ^= 1;
            let forged = replace(&sealed, &encode(&key), &encode(&changed));
            match ben.probe(&anna, &forged).await {
                // What surrounds the message (registration id, half a version) is not covered.
                Ok(opened) => {
                    assert_eq!(
                        opened.plaintext.unwrap(),
                        b"genuine",
                        "byte {place} of the key"
                    );
                    unprotected += 1;
                }
                Err(error) => assert!(
                    !matches!(error, E2eeError::Duplicate | E2eeError::Store(_)),
                    "byte {place} of the key: {error}"
                ),
            }
        }
        assert!(
            unprotected <= if connected { 0 } else { 2 },
            "{unprotected} bytes"
        );
        // The last byte of the tag; in a prekey message two numbers follow.
        let mut forged = key.clone();
        forged[key.len() - if connected { 1 } else { 5 }] ^= 1;
        let forged = replace(&sealed, &encode(&key), &encode(&forged));
        assert!(matches!(
            ben.open(&anna, &forged).await,
            Err(E2eeError::BadCiphertext)
        ));
        for part in ["payload", "iv"] {
            let parent = if part == "iv" {
                header(&sealed)
            } else {
                &sealed
            };
            let text = parent.get_child(part, NS).unwrap().text();
            for place in 0..decode(&text).len() {
                let mut changed = decode(&text);
                changed[place] ^= 0x80;
                let forged = replace(&sealed, &text, &encode(&changed));
                assert!(matches!(
                    ben.open(&anna, &forged).await,
                    Err(E2eeError::BadCiphertext)
                ));
            }
        }
        assert_eq!(
            ben.state(&anna).await,
            before,
            "a forged payload must not use up the key"
        );
        assert_eq!(ben.read(&anna, &sealed).await, "genuine");
    }
}

#[tokio::test]
async fn a_message_for_others_and_from_nobody() {
    let (anna, ben) = Party::connected().await;
    let sealed = anna.send(&ben, "hello").await;
    let other = replace(&sealed, &format!("rid='{}'", ben.device), "rid='4711'");
    assert!(matches!(
        ben.open(&anna, &other).await,
        Err(E2eeError::NotForThisDevice)
    ));
    let sid = format!("sid='{}'", anna.device);
    let stranger = replace(&sealed, &sid, "sid='4711'");
    assert!(matches!(
        ben.open(&anna, &stranger).await,
        Err(E2eeError::NoSession)
    ));
    let nobody = replace(&sealed, &sid, "sid='0'");
    assert!(matches!(
        ben.open(&anna, &nobody).await,
        Err(E2eeError::Malformed(_))
    ));
    assert_eq!(Omemo.sender(&sealed).unwrap(), anna.device);
    assert_eq!(ben.read(&anna, &sealed).await, "hello");
}

#[tokio::test]
async fn a_wrong_prekey_attribute_is_forgiven() {
    let (anna, ben) = Party::two().await;
    let first = replace(&anna.send(&ben, "first").await, "prekey='true'", "");
    assert_eq!(ben.read(&anna, &first).await, "first");
    let answer = ben.send(&anna, "answer").await;
    let flagged = replace(&answer, "rid=", "prekey='1' rid=");
    assert_eq!(anna.read(&ben, &flagged).await, "answer");
}

#[tokio::test]
async fn several_keys_with_our_number() {
    let (anna, ben) = Party::connected().await;
    let sealed = anna.send(&ben, "hello").await;
    let text = String::from(&sealed);
    let start = text.find("<key").unwrap();
    let end = text.find("</key>").unwrap() + "</key>".len();
    let own = &text[start..end];
    let other = own.replace(&encode(&key_bytes(&sealed)), &encode(&[0x33; 60]));
    let with = |keys: &str| {
        text.replace(own, keys)
            .parse::<xmpp_parsers::minidom::Element>()
            .unwrap()
    };
    let too_many = with(&other.repeat(5));
    assert!(matches!(
        ben.open(&anna, &too_many).await,
        Err(E2eeError::Malformed(_))
    ));
    let both = with(&format!("{other}{own}"));
    assert_eq!(ben.read(&anna, &both).await, "hello");
}
