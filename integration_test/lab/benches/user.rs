//! One user of the core in a process of its own, driven by JSON lines like the other peers.
//!
//! Started with the account's folder and where its server is; see [`COMMANDS`].

use std::path::PathBuf;
use std::time::{Duration, Instant};

use causeway_core::{
    Connection, Content, Core, Credential, DatabaseKey, Direction, Event, InboxQuery, MessageId,
    NewAccount, PhoneNumber, Server, State, Tuning, bench,
};
use futures::StreamExt;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader, stdin};

use crate::machine;

/// `{"cmd": …}` in, `{"event": …}` out:
/// - `send {to, prefix, count, at_once}`: texts "prefix N"; `sent` when each is on disk, `delivered` when each has
///   its receipt.
/// - `expect {prefix, count}`: `received {in_order}` when so many texts are on disk here.
/// - `browse`: looks at many pages and searches; `browsed` at the end.
/// - `usage`: stages and processor time so far.
pub const COMMANDS: &str = "send, expect, browse, usage";

/// The environment variables that say who the user is.
pub const VARIABLES: [&str; 6] = ["NUMBER", "HOME_DOMAIN", "ADDRESS", "CA", "DIR", "PASSWORD"];

fn variable(name: &str) -> String {
    std::env::var(format!("BENCH_{name}")).unwrap_or_else(|_| panic!("BENCH_{name} is not set"))
}

/// The key of all databases of the benchmarks.
pub fn key() -> DatabaseKey {
    DatabaseKey::from_bytes([7; 32])
}

pub fn emit(event: Value) {
    println!("{event}");
}

pub async fn run() {
    let dir = PathBuf::from(variable("DIR"));
    let address = variable("ADDRESS");
    let (host, port) = address.rsplit_once(':').expect("host:port");
    let server = Server {
        address: Some((host.to_owned(), port.parse().expect("a port"))),
        ca_file: Some(variable("CA").into()),
        ..Server::default()
    };
    let credential = Credential::password(variable("PASSWORD"));
    let core = if dir.join("causeway.db").exists() {
        let core = Core::open(&dir, &key(), Tuning::default()).await.unwrap();
        core.set_server(server).await.unwrap();
        core.set_credential(credential).await.unwrap();
        core
    } else {
        let account = NewAccount {
            number: PhoneNumber::parse(&variable("NUMBER")).unwrap(),
            home: variable("HOME_DOMAIN"),
            credential,
            server,
        };
        Core::create(&dir, &key(), account, Tuning::default())
            .await
            .unwrap()
    };
    causeway_lab::rules::open(&core, &[]).await.unwrap();
    core.connect().await.unwrap();
    while core.connection() != Connection::Online {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    emit(json!({"event": "ready"}));
    let mut lines = BufReader::new(stdin()).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        let command: Value = serde_json::from_str(&line).unwrap();
        match command["cmd"].as_str() {
            Some("send") => drop(tokio::spawn(send(core.clone(), command))),
            Some("expect") => {
                // Listening has begun when this says so.
                let events = core.events();
                let last = core.newest_message().await.unwrap();
                emit(json!({"event": "expecting"}));
                tokio::spawn(expect(core.clone(), events, last, command));
            }
            Some("browse") => browse(&core).await,
            Some("usage") => emit(json!({
                "event": "usage",
                "stages": bench::stages(),
                "threads": machine::cpu_by_thread(std::process::id()),
            })),
            other => panic!("no command {other:?}; there are {COMMANDS}"),
        }
    }
    core.close().await;
}

async fn browse(core: &Core) {
    let mut cursor: Option<String> = None;
    for _ in 0..20 {
        let every = InboxQuery::default();
        let page = core.inbox(&every, cursor.as_deref(), 50).await.unwrap();
        let chats = page.rows.iter().filter_map(|row| row.chat.as_ref());
        for chat in chats.take(10) {
            core.history(chat.id, None, 50).await.unwrap();
        }
        cursor = page.next;
    }
    for _ in 0..20 {
        core.search(crate::texts::BOTH, 50).await.unwrap();
    }
    emit(json!({"event": "browsed"}));
}

async fn send(core: Core, command: Value) {
    let text = |name: &str| command[name].as_str().expect("a text").to_owned();
    let count = command["count"].as_u64().expect("a count");
    let (prefix, at_once) = (text("prefix"), command["at_once"].as_u64().unwrap_or(1));
    let chat = core.open_chat(&text("to")).await.unwrap().id;
    let begin = Instant::now();
    let sent: Vec<MessageId> = futures::stream::iter(0..count)
        .map(|n| {
            let (core, text) = (core.clone(), format!("{prefix} {n}"));
            async move { core.send_text(chat, &text).await.unwrap() }
        })
        .buffered(usize::try_from(at_once).unwrap())
        .collect()
        .await;
    emit(json!({"event": "sent", "seconds": begin.elapsed().as_secs_f64()}));
    for id in sent {
        while core.message(id).await.unwrap().state != State::Delivered {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    emit(json!({"event": "delivered", "seconds": begin.elapsed().as_secs_f64()}));
}

async fn expect(
    core: Core,
    mut events: causeway_core::Events,
    mut last: MessageId,
    command: Value,
) {
    let prefix = command["prefix"].as_str().expect("a prefix").to_owned();
    let count = command["count"].as_u64().expect("a count");
    let (mut seen, mut in_order) = (0, true);
    while seen < count {
        let event = events.next().await;
        if !matches!(event, Some(Event::MessageAdded { .. } | Event::Reload)) {
            continue;
        }
        // Reads what is there, as an app does that shows it.
        for view in core.received_after(last, 500).await.unwrap() {
            last = view.id;
            if let (Direction::In, Content::Text { text }) = (view.direction, view.content)
                && text.starts_with(&prefix)
            {
                in_order &= text == format!("{prefix} {seen}");
                seen += 1;
            }
        }
    }
    emit(json!({"event": "received", "in_order": in_order}));
}
