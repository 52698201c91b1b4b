//! Delivery traces of both sides, merged: the core's and BirdyChat's.

mod people;

use std::time::Duration;

use causeway_core::{Reason, State};
use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, rules};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, ask, birdychat, heard, say};
use serde_json::{Value, json};

const USER: &str = "+34600111222@home.test";

/// The user, and Anna on BirdyChat's own service.
async fn both() -> (Lab, User, Peer) {
    let lab = Lab::builder().only(&[HOME, BIRDYCHAT]);
    let lab = lab.start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let moved = rules::directory_with(|directory| {
        directory["sequence"] = json!(2_000_000);
        directory["partners"][0]["suite"] = json!("signal-pq");
    });
    user.core.take_partners(&moved.unwrap()).await.unwrap();
    let name = ANNA.split_once('@').unwrap().0;
    lab.register(BIRDYCHAT, name, PASSWORD).await.unwrap();
    let anna = birdychat(&lab, ANNA, PASSWORD, "anna").await;
    (lab, user, anna)
}

/// Both sides export what they know for a ticket, and the command line says of each message on whose side it stopped.
#[tokio::test(flavor = "multi_thread")]
async fn two_traces_say_on_whose_side_each_message_stopped() {
    let (lab, user, mut anna) = both().await;
    let sent = ask(&mut anna, say(USER, "one from Anna"), "sent").await;
    let chat = user.chat(ANNA).await.id;
    user.wait_received(chat, 1, SOON).await;
    let receipt = |event: &Value| event["event"] == "receipt" && event["for"] == sent["stanza_id"];
    anna.wait_for(receipt, SOON).await.unwrap();
    let id = user.send(chat, "two for Anna").await;
    heard(&mut anna, SOON).await;
    user.wait_state(id, State::Delivered).await;
    // Not readable there, asked for again, and read.
    let forget = json!({"cmd": "forget_session", "jid": USER});
    ask(&mut anna, forget, "forget_session").await;
    let repaired = user.send(chat, "three, twice").await;
    heard(&mut anna, SOON).await;
    user.wait_state(repaired, State::Delivered).await;
    let count = user.history(chat).await.len();
    let plain = json!({"cmd": "misbehave", "what": "plaintext", "to": USER});
    ask(&mut anna, plain, "misbehave").await;
    shown(&user, chat, count + 1).await;

    let (folder, salt) = (tempfile::tempdir().unwrap(), "5a".repeat(16));
    let theirs = folder.path().join("birdychat.jsonl");
    let export = json!({"cmd": "trace", "path": theirs, "salt": salt});
    ask(&mut anna, export, "trace").await;
    // Nobody is there to take it; then there is not even a server; then no connection.
    anna.kill();
    let waits = user.send(chat, "four waits at the partner").await;
    user.wait_state(waits, State::Sent).await;
    lab.server(BIRDYCHAT).unwrap().stop().await.unwrap();
    let bounced = user.send(chat, "five comes back").await;
    user.wait_message(bounced, 2 * SOON, |view| {
        view.reason == Some(Reason::Unreachable)
    })
    .await;
    user.core.disconnect().await;
    user.send(chat, "six does not leave").await;
    user.core.close().await;

    let causeway = |args: &[&str]| -> Vec<Value> {
        let program = std::env::var_os("CAUSEWAY_BIN").expect("CAUSEWAY_BIN: use ./dev test");
        let mut command = std::process::Command::new(program);
        command.args([
            "--json",
            "--lab-key",
            &hex::encode(user.key.as_bytes()),
            "--account",
        ]);
        let output = command.arg(user.dir.path()).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    let ours = folder.path().join("home.jsonl");
    let (theirs, ours) = (theirs.to_str().unwrap(), ours.to_str().unwrap());
    causeway(&[
        "trace", "export", "--salt", &salt, "--peer", BIRDYCHAT, "--out", ours,
    ]);
    for file in [ours, theirs] {
        let text = std::fs::read_to_string(file).unwrap();
        for secret in ["Anna", "anna", "firm", "34600", "twice", "four"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
    let mut merged = causeway(&["trace", "merge", ours, theirs]);
    let end = merged.pop().unwrap();
    assert_eq!(
        (&end["messages"], &end["elsewhere"]),
        (&json!(7), &json!(0))
    );
    let said = |key: &str| merged.iter().map(|it| it[key].clone()).collect::<Vec<_>>();
    let stopped = [
        "nowhere",
        "nowhere",
        "nowhere",
        "receiver-app",
        "servers",
        "given-back",
        "sender-app",
    ];
    assert_eq!(said("stopped"), stopped, "{merged:#?}");
    let from: Vec<_> = [BIRDYCHAT, HOME, HOME, BIRDYCHAT, HOME, HOME, HOME].into();
    assert_eq!(said("from"), from);
    assert_eq!(merged[3]["why"], "unencrypted");
    let steps = merged[2]["steps"].as_array().unwrap();
    let steps: Vec<_> = steps
        .iter()
        .map(|it| it["step"].as_str().unwrap())
        .collect();
    let at = |word: &str| {
        steps
            .iter()
            .position(|it| *it == word)
            .unwrap_or_else(|| panic!("{word}: {steps:?}"))
    };
    assert!(at("encrypted") < at("unreadable") && at("unreadable") < at("asked-again"));
    assert!(at("sent-again") < at("repaired") && at("receipt") < at("delivered"));
    // The steps of one message, as before.
    let id = repaired.0.to_string();
    let first = &causeway(&["trace", &id])[0];
    assert_eq!(first["step"], "stored");
    lab.stop().await.unwrap();
}

/// The last thing that a chat shows, once there are so many.
async fn shown(
    user: &User,
    chat: causeway_core::ChatId,
    count: usize,
) -> causeway_core::MessageView {
    let end = tokio::time::Instant::now() + SOON;
    loop {
        let mut all = user.history(chat).await;
        if all.len() >= count {
            return all.remove(count - 1);
        }
        assert!(tokio::time::Instant::now() < end, "{all:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
