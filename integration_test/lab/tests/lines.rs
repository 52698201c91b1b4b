//! Every fault of the lines at once, the client's and those between the servers; and what cannot be promised.

mod people;

use std::collections::HashMap;
use std::time::Duration;

use causeway_core::{State, Tuning};
use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, ServerOptions};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, heard, quick, say};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::json;

const USER: &str = "+34600111222@home.test";

#[tokio::test(flavor = "multi_thread")]
async fn four_hundred_each_way_over_bad_lines() {
    bad_lines(400, 4).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: ten minutes"]
async fn five_thousand_each_way_over_bad_lines() {
    bad_lines(5_000, 20).await;
}

/// Cuts of all lines, each followed by another fault for a while: a stall, a half-open connection, one byte at a
/// time. Everything arrives once. The order is not asked for: where a connection between the servers is
/// replaced, the receiving one may still read the old one when later messages come over the new.
async fn bad_lines(each: usize, cuts: usize) {
    let seed: u64 = rand::random();
    println!("seed {seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    let lab = Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        .start()
        .await
        .unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let tuning = Tuning {
        resend: Duration::from_secs(15),
        ..quick()
    };
    let credential = causeway_core::Credential::password(PASSWORD);
    let user = User::set_up(&lab, HOME, NUMBER, Some(wire.addr()), credential, tuning).await;
    user.connect().await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "first").await;
    heard(&mut anna, SOON).await;
    anna.send(&say(USER, "first")).unwrap();
    user.wait_received(chat.id, 1, SOON).await;

    let [out, back] = lab.federation_both(HOME, BIRDYCHAT).unwrap();
    let lines = [wire.clone(), out.clone(), back.clone()];
    for part in 0..cuts {
        let range = each * part / cuts..each * (part + 1) / cuts;
        anna.send(&json!({"cmd": "send_many", "to": USER, "prefix": "anna",
            "count": range.len(), "start": range.start}))
            .unwrap();
        for n in range {
            user.send(chat.id, &format!("user {n}")).await;
        }
        tokio::time::sleep(Duration::from_millis(rng.random_range(50..600))).await;
        // The client's line and one between the servers; the latter in turn, since Anna's side has no second try.
        let line = &lines[part % 3];
        line.cut();
        match rng.random_range(0..4) {
            0 => line.stall(),
            1 => wire.blackhole(true),
            2 => line.one_byte(true),
            _ => {}
        }
        tokio::time::sleep(Duration::from_millis(rng.random_range(200..2_000))).await;
        lines.iter().for_each(|line| line.pass());
    }
    let within = Duration::from_secs(60 + each as u64 / 10);
    let mut texts = texts(&mut anna, each, within).await;
    texts.retain(|text, _| text.starts_with("user "));
    assert_eq!(texts.len(), each);
    assert!(texts.values().all(|count| *count == 1), "doubled");
    // Anna's app sends once: what a line between the servers swallowed is gone, and none of it is doubled here.
    let received = user.received(chat.id).await;
    let mut once = received.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), received.len(), "doubled");
    let waiting = async {
        loop {
            let rows = user.history(chat.id).await;
            if rows
                .iter()
                .all(|row| row.state != State::Sent && row.state != State::Sending)
            {
                return rows;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
    };
    let rows = people::in_time(within, waiting).await;
    assert!(
        rows.iter().all(|row| row.state != State::Unreadable),
        "nothing unreadable"
    );
    println!("{} of {each} received of Anna's", received.len() - 1);
    lab.stop().await.unwrap();
}

/// Reads Anna's messages until there are `count` different ones.
async fn texts(anna: &mut Peer, count: usize, within: Duration) -> HashMap<String, usize> {
    let mut texts = HashMap::new();
    while texts.len() < count {
        let event = anna.wait_event("message", within).await.unwrap();
        let text = event["body"].as_str().unwrap().to_owned();
        *texts.entry(text).or_default() += 1;
    }
    texts
}

/// A home service that keeps no archive, restarted with messages on their way: what the user sends still arrives,
/// once, by the receipts that do not come.
#[tokio::test(flavor = "multi_thread")]
async fn without_an_archive_what_is_sent_still_arrives_once() {
    let options = ServerOptions::default().archive(false);
    let lab = Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        .server(HOME, options)
        .start()
        .await
        .unwrap();
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let tuning = Tuning {
        resend: Duration::from_secs(5),
        ..quick()
    };
    let credential = causeway_core::Credential::password(PASSWORD);
    let user = User::set_up(&lab, HOME, NUMBER, None, credential, tuning).await;
    user.connect().await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    let first = user.send(chat.id, "first").await;
    user.wait_state(first, State::Delivered).await;
    heard(&mut anna, SOON).await;
    let mut sent = Vec::new();
    for n in 0..100 {
        sent.push(user.send(chat.id, &format!("user {n}")).await);
        if n == 50 {
            lab.server(HOME).unwrap().restart().await.unwrap();
        }
    }
    let texts = texts(&mut anna, 100, Duration::from_secs(120)).await;
    assert!(texts.values().all(|count| *count == 1), "doubled");
    for id in sent {
        user.wait_message(id, Duration::from_secs(120), |view| {
            view.state == State::Delivered
        })
        .await;
    }
    lab.stop().await.unwrap();
}
