use super::*;
use crate::e2ee::party::{Party, START, SUITE};

const PEER: &str = "ben@home.example";

async fn list(party: &Party, devices: &'static [u32]) -> Vec<Finding> {
    party
        .run(move |tx| note_list(tx, SUITE, PEER, devices, START))
        .await
        .unwrap()
}

async fn identity(party: &Party, device: u32, key: u8) -> Finding {
    party
        .run(move |tx| note_identity(tx, SUITE, PEER, device, &[key; 33], START))
        .await
        .unwrap()
}

async fn trust(party: &Party, device: u32) -> Trust {
    row(party, device).await.unwrap().trust
}

async fn row(party: &Party, device: u32) -> Option<PeerDeviceRow> {
    party
        .run(move |tx| Ok(tx.peer_device(SUITE, PEER, device)?))
        .await
        .unwrap()
}

async fn say(party: &Party, device: u32, key: Option<u8>, trust: Trust) -> bool {
    let key = key.map(|key| vec![key; 33]);
    party
        .run(move |tx| decide(tx, SUITE, PEER, device, key.as_deref(), trust))
        .await
        .unwrap()
}

async fn anna() -> Party {
    Party::new("anna@firm.example").await
}

#[test]
fn codes_go_there_and_back() {
    for trust in [
        Trust::Undecided,
        Trust::FirstUse,
        Trust::Verified,
        Trust::Refused,
        Trust::Changed,
    ] {
        assert_eq!(Trust::from_code(trust.code()), trust);
        assert_eq!(
            trust.receives(),
            matches!(trust, Trust::FirstUse | Trust::Verified)
        );
    }
    assert_eq!(Trust::from_code(99), Trust::Changed);
}

#[tokio::test]
async fn the_first_devices_are_trusted() {
    let anna = anna().await;
    assert_eq!(
        list(&anna, &[1, 2, 2]).await,
        [Finding::First, Finding::First]
    );
    assert_eq!(
        (trust(&anna, 1).await, trust(&anna, 2).await),
        (Trust::FirstUse, Trust::FirstUse)
    );
    assert_eq!(list(&anna, &[1, 2]).await, []);
    let fetched = anna
        .run(|tx| Ok(tx.peer_list_fetched(SUITE, PEER)?))
        .await
        .unwrap();
    assert_eq!(fetched, Some(START));
}

#[tokio::test]
async fn a_later_device_is_trusted_and_announced() {
    let anna = anna().await;
    list(&anna, &[1]).await;
    assert_eq!(
        list(&anna, &[1, 2]).await,
        [Finding::NewDevice {
            device: 2,
            accepted: true
        }]
    );
    assert_eq!(trust(&anna, 2).await, Trust::FirstUse);
}

#[tokio::test]
async fn a_later_device_of_a_verified_peer_gets_nothing() {
    let anna = anna().await;
    list(&anna, &[1]).await;
    identity(&anna, 1, 7).await;
    assert!(say(&anna, 1, Some(7), Trust::Verified).await);
    assert_eq!(
        list(&anna, &[1, 2]).await,
        [Finding::NewDevice {
            device: 2,
            accepted: false
        }]
    );
    assert_eq!(trust(&anna, 2).await, Trust::Undecided);
    // Also when the verified device is no longer in the list.
    assert_eq!(
        list(&anna, &[2, 3]).await,
        [Finding::NewDevice {
            device: 3,
            accepted: false
        }]
    );
    // And when a message shows it before the list does.
    assert_eq!(identity(&anna, 4, 4).await, Finding::Known);
    assert_eq!(
        list(&anna, &[2, 3, 4]).await,
        [Finding::NewDevice {
            device: 4,
            accepted: false
        }]
    );
    assert_eq!(trust(&anna, 4).await, Trust::Undecided);
    assert!(say(&anna, 2, None, Trust::FirstUse).await);
    assert_eq!(trust(&anna, 2).await, Trust::FirstUse);
}

#[tokio::test]
async fn a_device_that_left_comes_back_as_it_was() {
    let anna = anna().await;
    list(&anna, &[1, 2]).await;
    identity(&anna, 2, 7).await;
    say(&anna, 2, Some(7), Trust::Verified).await;
    assert_eq!(list(&anna, &[1]).await, []);
    assert!(!row(&anna, 2).await.unwrap().active && row(&anna, 1).await.unwrap().active);
    assert_eq!(list(&anna, &[1, 2]).await, []);
    let back = row(&anna, 2).await.unwrap();
    assert!(back.active && back.trust == Trust::Verified && back.identity == Some(vec![7; 33]));
}

#[tokio::test]
async fn the_key_is_noted_once_and_a_change_takes_the_trust_away() {
    let anna = anna().await;
    list(&anna, &[1, 2]).await;
    assert_eq!(identity(&anna, 1, 7).await, Finding::Known);
    assert_eq!(row(&anna, 1).await.unwrap().identity, Some(vec![7; 33]));
    assert_eq!(identity(&anna, 1, 7).await, Finding::Known);
    assert_eq!(trust(&anna, 1).await, Trust::FirstUse);
    assert_eq!(
        identity(&anna, 1, 8).await,
        Finding::KeyChanged { device: 1 }
    );
    assert_eq!(trust(&anna, 1).await, Trust::Changed);
    // Seen again it is no news, and it stays until the user has decided.
    assert_eq!(identity(&anna, 1, 8).await, Finding::Known);
    assert_eq!(list(&anna, &[1, 2]).await, []);
    assert_eq!(
        (trust(&anna, 1).await, trust(&anna, 2).await),
        (Trust::Changed, Trust::FirstUse)
    );
    assert!(say(&anna, 1, Some(8), Trust::FirstUse).await);
    assert_eq!(trust(&anna, 1).await, Trust::FirstUse);
}

#[tokio::test]
async fn a_verified_device_cannot_be_swapped_for_a_new_one() {
    let anna = anna().await;
    list(&anna, &[1]).await;
    identity(&anna, 1, 7).await;
    say(&anna, 1, Some(7), Trust::Verified).await;
    // Who controls the list first changes the key, then drops the device and adds another.
    identity(&anna, 1, 8).await;
    assert_eq!(
        list(&anna, &[2]).await,
        [Finding::NewDevice {
            device: 2,
            accepted: false
        }]
    );
    assert_eq!(trust(&anna, 2).await, Trust::Undecided);
}

#[tokio::test]
async fn a_device_that_gets_nothing_stops_nothing_when_its_key_changes() {
    let anna = anna().await;
    list(&anna, &[1, 2]).await;
    identity(&anna, 2, 7).await;
    say(&anna, 2, Some(7), Trust::Refused).await;
    assert_eq!(
        identity(&anna, 2, 8).await,
        Finding::KeyChanged { device: 2 }
    );
    assert_eq!(trust(&anna, 2).await, Trust::Refused);
    identity(&anna, 1, 1).await;
    say(&anna, 1, Some(1), Trust::Verified).await;
    list(&anna, &[1, 2, 3]).await;
    identity(&anna, 3, 3).await;
    identity(&anna, 3, 4).await;
    assert_eq!(trust(&anna, 3).await, Trust::Undecided);
}

#[tokio::test]
async fn a_decision_is_about_the_key_that_was_shown() {
    let anna = anna().await;
    list(&anna, &[1]).await;
    assert!(
        !say(&anna, 1, None, Trust::Verified).await,
        "there was no fingerprint to compare"
    );
    identity(&anna, 1, 7).await;
    assert!(!say(&anna, 1, Some(8), Trust::Verified).await);
    assert!(!say(&anna, 1, None, Trust::FirstUse).await);
    assert!(!say(&anna, 9, Some(7), Trust::Verified).await);
    assert_eq!(trust(&anna, 1).await, Trust::FirstUse);
    assert!(say(&anna, 1, Some(7), Trust::Verified).await);
}

#[tokio::test]
async fn a_device_that_writes_before_the_list_names_it() {
    let anna = anna().await;
    assert_eq!(identity(&anna, 5, 7).await, Finding::First);
    assert!(row(&anna, 5).await.unwrap().active);
    assert_eq!(identity(&anna, 6, 8).await, Finding::Known);
    assert_eq!(list(&anna, &[5]).await, []);
    let nobodys = row(&anna, 6).await.unwrap();
    assert!(nobodys.is_unlisted() && !nobodys.trust.receives());
    assert_eq!(
        list(&anna, &[5, 6]).await,
        [Finding::NewDevice {
            device: 6,
            accepted: true
        }]
    );
    assert!(row(&anna, 6).await.unwrap().active);
    assert_eq!(trust(&anna, 6).await, Trust::FirstUse);
}

#[tokio::test]
async fn invented_devices_are_forgotten_but_no_decision_is() {
    let anna = anna().await;
    list(&anna, &[1, 2, 3]).await;
    identity(&anna, 1, 7).await;
    identity(&anna, 2, 7).await;
    say(&anna, 2, Some(7), Trust::Refused).await;
    identity(&anna, 1, 8).await;
    let invent = |tx: &Tx<'_>| {
        for round in 0..8_u32 {
            let devices: Vec<u32> = (1_000 * (round + 1)..).take(256).collect();
            note_list(tx, SUITE, PEER, &devices, START + i64::from(round))?;
        }
        Ok(tx.peer_devices(SUITE, PEER)?)
    };
    let rows = anna.run(invent).await.unwrap();
    assert_eq!(rows.len(), MAX_KNOWN);
    assert_eq!(rows.iter().filter(|row| row.active).count(), 256);
    assert_eq!(
        (trust(&anna, 1).await, trust(&anna, 2).await),
        (Trust::Changed, Trust::Refused)
    );
    assert!(row(&anna, 3).await.is_none());
}
