//! What must hold when connections break, processes restart, and servers are not what they should be.

mod people;

use std::time::Duration;

use causeway_core::{Connection, Credential, State, StopCause};
use causeway_lab::{HOME, Lab, ServerOptions};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, ask, heard, quick, say};
use serde_json::{Value, json};

const USER: &str = "+34600111222@home.test";

/// 2,000 messages in each direction across federation, with ten cuts of the client's connection at
/// random moments: every one arrives once, in order.
#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_each_way_with_ten_cuts() {
    const EACH: usize = 2_000;
    const CUTS: u64 = 10;
    let lab = Lab::start().await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let user = User::register(&lab, HOME, NUMBER, Some(wire.addr())).await;
    user.connect().await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "first").await;
    heard(&mut anna, SOON).await;
    anna.send(&say(USER, "first")).unwrap();
    user.wait_received(chat.id, 1, SOON).await;

    let seed: u64 = rand::random();
    println!("seed {seed}");
    anna.send(&json!({"cmd": "send_many", "to": USER, "prefix": "anna", "count": EACH}))
        .unwrap();
    // The wire ends with its last handle.
    let scissors = wire.clone();
    let cutting = tokio::spawn(async move {
        let mut state = seed;
        for _ in 0..CUTS {
            // A step of a linear congruential generator is random enough for moments.
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            tokio::time::sleep(Duration::from_millis(300 + (state >> 33) % 1_700)).await;
            scissors.cut();
        }
    });
    for n in 0..EACH {
        user.send(chat.id, &format!("user {n}")).await;
    }
    let within = Duration::from_secs(240);
    let mut got = Vec::new();
    while got.len() < EACH {
        let event = anna.wait_event("message", within).await.unwrap();
        if event["body"]
            .as_str()
            .is_some_and(|body| body.starts_with("user "))
        {
            got.push(event["body"].as_str().unwrap().to_owned());
        }
    }
    cutting.await.unwrap();
    let expected: Vec<_> = (0..EACH).map(|n| format!("user {n}")).collect();
    assert!(
        got == expected,
        "the peer heard them in another order: {:?}",
        first_difference(&got, &expected)
    );
    let received = user.wait_received(chat.id, EACH + 1, within).await;
    let expected: Vec<_> = (0..EACH).map(|n| format!("anna {n}")).collect();
    assert!(
        received[1..] == expected,
        "received in another order: {:?}",
        first_difference(&received[1..], &expected)
    );
    // Nothing comes late or twice.
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(user.received(chat.id).await.len(), EACH + 1);
    let rows = user.history(chat.id).await;
    assert!(
        rows.iter().all(|view| view.state != State::Unreadable),
        "nothing unreadable"
    );
    lab.stop().await.unwrap();
}

fn first_difference(
    got: &[String],
    expected: &[String],
) -> Option<(usize, Option<String>, Option<String>)> {
    (0..got.len().max(expected.len()))
        .find(|at| got.get(*at) != expected.get(*at))
        .map(|at| (at, got.get(at).cloned(), expected.get(at).cloned()))
}

/// 50 messages, the process restarted before each: the peer sees counters 0 to 49.
#[tokio::test(flavor = "multi_thread")]
async fn counters_continue_over_restarts() {
    let lab = Lab::start().await.unwrap();
    let mut user = User::online(&lab, NUMBER).await;
    // Anna stays silent, so the chain is never renewed by an answer.
    let (mut anna, _) = anna(&lab).await;
    let mut seen = Vec::new();
    let mut prekeys = std::collections::HashSet::new();
    for n in 0..50 {
        user = user.restart().await;
        user.connect().await;
        let chat = user.chat(ANNA).await;
        user.send(chat.id, &format!("{n}")).await;
        let event = heard(&mut anna, SOON).await;
        assert_eq!(event["body"], n.to_string());
        seen.push((
            event["ratchet_key"].clone(),
            event["counter"].as_u64().unwrap(),
        ));
        if let Some(id) = event["prekey_id"].as_u64() {
            prekeys.insert(id);
        }
    }
    // The library of the peer answers a first message with a key transport, which renews the chain:
    // counters are continuous within each chain, and none is ever used twice.
    let mut chains: Vec<(Value, Vec<u64>)> = Vec::new();
    for (key, counter) in seen {
        match chains.last_mut() {
            Some((last, counters)) if *last == key => counters.push(counter),
            _ => chains.push((key, vec![counter])),
        }
    }
    for (_, counters) in &chains {
        let expected: Vec<_> = (0..counters.len() as u64).collect();
        assert_eq!(counters, &expected, "{chains:?}");
    }
    assert!(chains.len() <= 2, "{chains:?}");
    assert!(
        prekeys.len() <= 1,
        "one session uses one prekey: {prekeys:?}"
    );
    lab.stop().await.unwrap();
}

/// A used one-time prekey is gone from the own store and from the published bundle.
#[tokio::test(flavor = "multi_thread")]
async fn one_time_prekeys_are_published_anew() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let device = user.core.identity().await.unwrap().device;
    let look = json!({"cmd": "bundle", "jid": USER, "device": device, "id": 1});
    let before = ask(&mut anna, look.clone(), "bundle").await;
    anna.send(&say(USER, "hello")).unwrap();
    let chat = user.chat(ANNA).await;
    user.wait_received(chat.id, 1, SOON).await;
    let ids = |event: &Value| -> Vec<u64> {
        event["prekey_ids"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_u64().unwrap())
            .collect()
    };
    let mut after = ask(&mut anna, look.clone(), "bundle").await;
    for _ in 0..50 {
        if ids(&after) != ids(&before) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        after = ask(&mut anna, look.clone(), "bundle").await;
    }
    let gone = ids(&before)
        .into_iter()
        .filter(|id| !ids(&after).contains(id))
        .count();
    assert_eq!((ids(&before).len(), ids(&after).len(), gone), (100, 100, 1));
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_stops_and_says_so() {
    let lab = Lab::start().await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let wrong = Credential::password("wrong");
    let user = User::set_up(&lab, HOME, NUMBER, Some(wire.addr()), wrong, quick()).await;
    user.core.connect().await.unwrap();
    let state = user
        .wait_connection(|state| matches!(state, Connection::Stopped(_)))
        .await;
    assert_eq!(state, Connection::Stopped(StopCause::CredentialsRefused));
    let tries = wire.counters().accepted;
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(wire.counters().accepted, tries, "it is not tried again");
    // Put right, it goes on; what was written meanwhile is sent.
    user.core
        .set_credential(Credential::password(PASSWORD))
        .await
        .unwrap();
    user.connect().await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_authority_gets_nothing_and_is_told() {
    let options = ServerOptions::default().foreign_certificate(true);
    let lab = Lab::builder().server(HOME, options).start().await.unwrap();
    let user = User::register(&lab, HOME, NUMBER, None).await;
    user.core.connect().await.unwrap();
    let state = user
        .wait_connection(|state| matches!(state, Connection::Untrusted(_)))
        .await;
    let unknown = Connection::Untrusted("its issuer is unknown".into());
    assert_eq!(state, unknown);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_offers_only_plain_gets_no_password() {
    let options = ServerOptions::default().plain_only(true);
    let lab = Lab::builder().server(HOME, options).start().await.unwrap();
    let user = User::register(&lab, HOME, NUMBER, None).await;
    user.core.connect().await.unwrap();
    let state = user
        .wait_connection(|state| matches!(state, Connection::Stopped(_)))
        .await;
    assert!(
        matches!(&state, Connection::Stopped(StopCause::NoSafeLogin(offered)) if offered.contains("PLAIN")),
        "{state:?}"
    );
    lab.stop().await.unwrap();
}

/// The home server restarts and forgets its sessions while messages are on their way.
#[tokio::test(flavor = "multi_thread")]
async fn a_restarted_home_server_loses_nothing() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "first").await;
    heard(&mut anna, SOON).await;
    for n in 0..200 {
        user.send(chat.id, &format!("{n}")).await;
        if n == 100 {
            lab.server(HOME).unwrap().restart().await.unwrap();
        }
    }
    let mut got = Vec::new();
    while got.len() < 200 {
        let event = anna
            .wait_event("message", Duration::from_secs(90))
            .await
            .unwrap();
        got.push(event["body"].as_str().unwrap().to_owned());
    }
    // The order is not asserted: the partner's server may still be reading the old connection between the
    // servers when the new one brings later messages (there is no resumption between them).
    got.sort_by_key(|text| text.parse::<u32>().unwrap());
    assert_eq!(got, (0..200).map(|n| n.to_string()).collect::<Vec<_>>());
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_log_in_replaces_the_old_device() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "from the old phone").await;
    heard(&mut anna, SOON).await;
    let old = user.core.identity().await.unwrap().device;
    user.core.close().await;
    let user = User::set_up(
        &lab,
        HOME,
        NUMBER,
        None,
        Credential::password(PASSWORD),
        quick(),
    )
    .await;
    user.connect().await;
    let new = user.core.identity().await.unwrap().device;
    let node = "eu.siacs.conversations.axolotl.devicelist";
    let list = ask(
        &mut anna,
        json!({"cmd": "pep_get", "jid": USER, "node": node, "id": 1}),
        "pep_get",
    )
    .await;
    let text = list.to_string();
    assert!(
        text.contains(&new.to_string()) && !text.contains(&old.to_string()),
        "{text}"
    );
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "from the new phone").await;
    let event = anna
        .wait_for(|event| event["body"] == "from the new phone", SOON)
        .await
        .unwrap();
    assert_eq!(event["sid"].as_u64(), Some(new.into()));
    lab.stop().await.unwrap();
}
