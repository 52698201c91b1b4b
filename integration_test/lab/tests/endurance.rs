//! Long runs over wires that break, on the client's side and between the servers.
//!
//! What is asserted is what can be promised. Towards the peer: everything arrives once, because what gets no receipt
//! is sent again as the same bytes. From the peer: slixmpp does not send again, and Prosody has no resumption between servers, so
//! what was on the wire between them when it broke is told to the peer as an error, or is lost with nobody's knowledge;
//! what does arrive is shown once. Order holds where the servers kept it.

mod people;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use causeway_core::{Connection, State, Tuning};
use causeway_lab::{BIRDYCHAT, HOME, Lab, Proxy, ServerOptions};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, heard, quick, say};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::json;

const USER: &str = "+34600111222@home.test";

/// What happens to the wires.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Client,
    Between,
    Stall,
    HalfOpen,
    OneByte,
}

async fn break_wires(client: Proxy, between: [Proxy; 2], faults: usize, seed: u64) {
    let mut rng = StdRng::seed_from_u64(seed);
    for n in 0..faults {
        tokio::time::sleep(Duration::from_millis(rng.random_range(300..2_000))).await;
        // Mostly cuts; each kind comes in every ten.
        let fault = match n % 10 {
            3 => Fault::Stall,
            6 => Fault::HalfOpen,
            8 => Fault::OneByte,
            n if n % 2 == 0 => Fault::Client,
            _ => Fault::Between,
        };
        match fault {
            Fault::Client => client.cut(),
            Fault::Between => between.iter().for_each(Proxy::cut),
            Fault::Stall => {
                client.stall();
                tokio::time::sleep(Duration::from_secs(2)).await;
                client.resume();
            }
            Fault::HalfOpen => {
                client.blackhole(true);
                tokio::time::sleep(Duration::from_secs(2)).await;
                client.cut();
                client.blackhole(false);
            }
            Fault::OneByte => {
                client.one_byte(true);
                tokio::time::sleep(Duration::from_secs(1)).await;
                client.one_byte(false);
            }
        }
    }
}

/// `each` messages both ways under `faults` faults.
async fn endure(each: usize, faults: usize) {
    let lab = Lab::start().await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let tuning = Tuning {
        resend: Duration::from_secs(10),
        ..quick()
    };
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let secret = causeway_core::Credential::password(PASSWORD);
    let user = User::set_up(&lab, HOME, NUMBER, Some(wire.addr()), secret, tuning).await;
    user.connect().await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "first").await;
    heard(&mut anna, SOON).await;
    anna.send(&say(USER, "first")).unwrap();
    user.wait_received(chat.id, 1, SOON).await;

    let seed: u64 = rand::random();
    println!("seed {seed}");
    let between = lab
        .federation_both(HOME, BIRDYCHAT)
        .unwrap()
        .map(Proxy::clone);
    let breaking = tokio::spawn(break_wires(wire.clone(), between, faults, seed));
    anna.send(&json!({"cmd": "send_many", "to": USER, "prefix": "anna", "count": each}))
        .unwrap();
    let mut ids = Vec::new();
    for n in 0..each {
        ids.push(user.send(chat.id, &format!("user {n}")).await);
    }
    let mut got: BTreeMap<String, usize> = BTreeMap::new();
    let mut bounced = 0;
    while got.len() < each {
        let event = anna
            .wait_for(
                |event| matches!(event["event"].as_str(), Some("message" | "bounced")),
                Duration::from_secs(180),
            )
            .await
            .unwrap_or_else(|error| panic!("{} of {each}: {error}", got.len()));
        match event["body"].as_str() {
            Some(body) if body.starts_with("user ") => {
                *got.entry(body.to_owned()).or_default() += 1
            }
            _ => bounced += usize::from(event["event"] == "bounced"),
        }
    }
    breaking.await.unwrap();
    let doubled: Vec<_> = got.iter().filter(|(_, count)| **count > 1).collect();
    assert!(doubled.is_empty(), "the peer saw twice: {doubled:?}");
    for id in ids {
        user.wait_state(id, State::Delivered).await;
    }
    // What the peer's side lost is not ours to bring; what came is there once, and nothing of it unreadable.
    let mut quiet = 0;
    let mut received = Vec::new();
    while quiet < 5 {
        let now = user.received(chat.id).await;
        quiet = if now.len() == received.len() {
            quiet + 1
        } else {
            0
        };
        received = now;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let once: BTreeSet<_> = received.iter().collect();
    assert_eq!(once.len(), received.len(), "something is shown twice");
    let missing = each + 1 - received.len();
    println!(
        "{missing} of {each} lost between the servers, {bounced} of the peer's came back to it"
    );
    let unreadable = user
        .history(chat.id)
        .await
        .iter()
        .filter(|view| view.state == State::Unreadable)
        .count();
    assert_eq!(unreadable, 0);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_each_way_over_wires_that_break() {
    endure(300, 10).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long"]
async fn five_thousand_each_way_over_wires_that_break() {
    endure(5_000, 20).await;
}

/// A home service without an archive: what it keeps for an absent phone comes, once, whether the connection was cut, the
/// phone's process ended, or the server started anew; and the app can tell the user that there is no archive.
#[tokio::test(flavor = "multi_thread")]
async fn without_an_archive_nothing_is_lost_that_the_server_keeps() {
    const EACH: usize = 120;
    let lab = Lab::builder()
        .server(HOME, ServerOptions::default().archive(false))
        .start()
        .await
        .unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let mut user = User::register(&lab, HOME, NUMBER, Some(wire.addr())).await;
    assert_eq!(user.core.identity().await.unwrap().archive, None);
    user.connect().await;
    assert_eq!(user.core.identity().await.unwrap().archive, Some(false));
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await.id;
    user.send(chat, "first").await;
    heard(&mut anna, SOON).await;
    anna.send(&say(USER, "first")).unwrap();
    user.wait_received(chat, 1, SOON).await;

    for part in 0..4 {
        let (count, start) = (EACH / 4, part * EACH / 4);
        if part == 2 {
            // What is on its way between the servers when one of them stops is lost for both; not so what it keeps.
            user.wait_received(chat, 1 + start, SOON).await;
            user.core.disconnect().await;
        }
        anna.send(&json!({"cmd": "send_many", "to": USER, "prefix": "anna", "count": count, "start": start}))
            .unwrap();
        for n in start..start + count {
            user.send(chat, &format!("user {n}")).await;
        }
        match part {
            0 => wire.cut(),
            1 => {
                user = user.restart().await;
                user.connect().await;
            }
            2 => {
                tokio::time::sleep(Duration::from_secs(3)).await;
                lab.server(HOME).unwrap().restart().await.unwrap();
                user.core.connect().await.unwrap();
                user.wait_connection(|state| *state == Connection::Online)
                    .await;
            }
            _ => wire.cut(),
        }
    }
    let mut heard_by_anna = BTreeSet::new();
    while heard_by_anna.len() < EACH {
        let event = anna
            .wait_event("message", Duration::from_secs(120))
            .await
            .unwrap();
        let body = event["body"].as_str().unwrap().to_owned();
        assert!(heard_by_anna.insert(body.clone()), "{body} came twice");
    }
    let received = user
        .wait_received(chat, 1 + EACH, Duration::from_secs(120))
        .await;
    let once: BTreeSet<_> = received.iter().collect();
    assert_eq!((once.len(), received.len()), (1 + EACH, 1 + EACH));
    lab.stop().await.unwrap();
}
