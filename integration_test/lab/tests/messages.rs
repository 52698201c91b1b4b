//! Encrypted text between a user of the core and people on other apps, over real servers.

mod people;

use std::time::Duration;

use causeway_core::{
    ChatKind, Connection, Content, Fingerprint, MAX_TEXT_BYTES, Notice, Reason, State, Trust,
};
use causeway_lab::{BIRDYCHAT, Lab};
use people::{ANNA, NUMBER, SOON, User, anna, ask, heard, in_time, say, slixmpp};
use serde_json::json;

const USER: &str = "+34600111222@home.test";

#[tokio::test(flavor = "multi_thread")]
async fn text_goes_both_ways_with_a_person_on_another_app() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;

    let first = user.send(chat.id, "¡Hola Anna! 👩‍🚀").await;
    let event = heard(&mut anna, SOON).await;
    assert_eq!(event["body"], "¡Hola Anna! 👩‍🚀");
    assert_eq!(event["encrypted"], true);
    user.wait_state(first, State::Delivered).await;

    anna.send(&say(USER, "Hej! Du?")).unwrap();
    assert_eq!(user.wait_received(chat.id, 1, SOON).await, ["Hej! Du?"]);
    anna.wait_event("receipt", SOON).await.unwrap();
    assert!(user.core.chat(chat.id).await.unwrap().gives_receipts);

    let second = user.send(chat.id, "Adiós").await;
    assert_eq!(
        heard(&mut anna, Duration::from_secs(10)).await["body"],
        "Adiós"
    );
    user.wait_state(second, State::Delivered).await;
    user.core.close().await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn one_byte_and_sixty_kilobytes_arrive_and_more_is_refused() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    let long: String = "ā́ß".chars().cycle().take(20_000).collect();
    for text in ["x", &long, &"y".repeat(MAX_TEXT_BYTES)] {
        let id = user.send(chat.id, text).await;
        assert_eq!(heard(&mut anna, SOON).await["body"], text);
        user.wait_state(id, State::Delivered).await;
        anna.send(&say(USER, text)).unwrap();
    }
    let received = user.wait_received(chat.id, 3, SOON).await;
    assert_eq!(
        received.iter().map(String::len).collect::<Vec<_>>(),
        [1, long.len(), MAX_TEXT_BYTES]
    );
    let error = user
        .core
        .send_text(chat.id, &"z".repeat(MAX_TEXT_BYTES + 1))
        .await
        .unwrap_err();
    assert_eq!(error.code(), "too-large");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_native_chat_uses_the_same_path() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let eva = User::online(&lab, "+34600333444").await;
    let chat = user.chat("+34600333444@home.test").await;
    assert_eq!(chat.kind, ChatKind::Native);
    let id = user.send(chat.id, "hola").await;
    user.wait_state(id, State::Delivered).await;
    let back = eva.chat(USER).await;
    assert_eq!(eva.wait_received(back.id, 1, SOON).await, ["hola"]);
    eva.core
        .mark_read(back.id, eva.history(back.id).await[0].id)
        .await
        .unwrap();
    user.wait_state(id, State::Read).await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn no_unencrypted_fallback_in_either_direction() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    ask(
        &mut anna,
        json!({"cmd": "delete_devices", "bundle": true, "id": 1}),
        "delete_devices",
    )
    .await;
    let chat = user.chat(ANNA).await;
    let id = user.send(chat.id, "only for your eyes").await;
    let view = user
        .wait_message(id, SOON, |view| view.reason.is_some())
        .await;
    assert_eq!(
        (view.state, view.reason),
        (State::Queued, Some(Reason::NoKeys))
    );

    let plain = json!({"cmd": "send_plain", "to": USER, "body": "postcard", "id": 2});
    ask(&mut anna, plain, "sent").await;
    let refused = |view: &causeway_core::MessageView| view.reason == Some(Reason::Unencrypted);
    in_time(SOON, async {
        while !user.history(chat.id).await.iter().any(refused) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    assert!(user.received(chat.id).await.is_empty());
    assert!(user.core.search("postcard", 5).await.unwrap().is_empty());
    assert_eq!(user.message(id).await.state, State::Queued);
    lab.stop_servers().await.unwrap();
    assert!(
        lab.server_files_containing(b"only for your eyes")
            .unwrap()
            .is_empty()
    );
    assert!(
        !lab.server_files_containing(b"postcard").unwrap().is_empty(),
        "the search itself works"
    );
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_trusted_device_of_the_peer_gets_the_message() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut phone, ready) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "one").await;
    heard(&mut phone, SOON).await;

    // A second device appears; a message from it tells, and it is announced.
    let (mut tablet, second) = slixmpp(&lab, ANNA, "tablet.json", &[]).await;
    tablet.send(&say(USER, "from my tablet")).unwrap();
    assert_eq!(
        user.wait_received(chat.id, 1, SOON).await,
        ["from my tablet"]
    );
    let device = u32::try_from(second["device_id"].as_u64().unwrap()).unwrap();
    let notice = Content::Notice {
        notice: Notice::NewDevice {
            device,
            accepted: true,
        },
    };
    in_time(SOON, async {
        while user
            .history(chat.id)
            .await
            .iter()
            .all(|view| view.content != notice)
        {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    // Her list names it: nothing is marked any more.
    assert!(user.history(chat.id).await.iter().all(|view| !view.warning));
    user.send(chat.id, "two").await;
    for peer in [&mut phone, &mut tablet] {
        let event = peer
            .wait_for(|event| event["body"] == "two", SOON)
            .await
            .unwrap();
        assert_eq!(event["encrypted"], true);
    }

    // Verified: a third device gets nothing until the user accepts it.
    let first = u32::try_from(ready["device_id"].as_u64().unwrap()).unwrap();
    let seen = user.core.devices(chat.id).await.unwrap();
    let shown = seen
        .iter()
        .find(|view| view.device == first)
        .unwrap()
        .fingerprint
        .unwrap();
    assert_eq!(shown.to_hex(), ready["fingerprint"].as_str().unwrap());
    user.core
        .set_trust(chat.id, first, Some(shown), Trust::Verified)
        .await
        .unwrap();
    let (mut third, ready) = slixmpp(&lab, ANNA, "third.json", &[]).await;
    third.send(&say(USER, "and from a third")).unwrap();
    user.wait_received(chat.id, 2, SOON).await;
    let device = u32::try_from(ready["device_id"].as_u64().unwrap()).unwrap();
    in_time(SOON, async {
        while !user
            .core
            .devices(chat.id)
            .await
            .unwrap()
            .iter()
            .any(|view| view.device == device)
        {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    let shown = Fingerprint::parse(ready["fingerprint"].as_str().unwrap()).unwrap();
    user.send(chat.id, "three").await;
    phone
        .wait_for(|event| event["body"] == "three", SOON)
        .await
        .unwrap();
    user.core
        .set_trust(chat.id, device, Some(shown), Trust::FirstUse)
        .await
        .unwrap();
    user.send(chat.id, "four").await;
    let next = third.wait_event("message", SOON).await.unwrap();
    assert_eq!(next["body"], "four", "nothing before it was accepted");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_session_heals_and_what_was_lost_is_shown() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "one").await;
    heard(&mut anna, SOON).await;
    anna.send(&say(USER, "two")).unwrap();
    user.wait_received(chat.id, 1, SOON).await;
    let corrupt = json!({"cmd": "corrupt_session", "jid": USER, "id": 1});
    ask(&mut anna, corrupt, "corrupt_session").await;
    anna.send(&say(USER, "lost")).unwrap();
    let unreadable = |view: &causeway_core::MessageView| view.state == State::Unreadable;
    let placeholder = in_time(SOON, async {
        loop {
            if let Some(view) = user.history(chat.id).await.into_iter().find(unreadable) {
                return view;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    assert!(matches!(placeholder.content, Content::Placeholder { .. }));
    anna.send(&say(USER, "whole again")).unwrap();
    assert_eq!(
        user.wait_received(chat.id, 2, SOON).await,
        ["two", "whole again"]
    );
    let id = user.send(chat.id, "yes").await;
    user.wait_state(id, State::Delivered).await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn fifteen_hundred_messages_may_be_missing() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "one").await;
    heard(&mut anna, SOON).await;
    anna.send(&say(USER, "before")).unwrap();
    user.wait_received(chat.id, 1, SOON).await;
    ask(
        &mut anna,
        json!({"cmd": "skip", "to": USER, "count": 1500, "id": 1}),
        "skip",
    )
    .await;
    anna.send(&say(USER, "after")).unwrap();
    assert_eq!(
        user.wait_received(chat.id, 2, SOON).await,
        ["before", "after"]
    );
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_contacts_at_once() {
    const CONTACTS: usize = 300;
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let mut people = Vec::new();
    for n in 0..CONTACTS {
        let number = format!("+4915100{n:06}");
        let someone = User::register(&lab, BIRDYCHAT, &number, None).await;
        someone.core.connect().await.unwrap();
        people.push((someone, format!("{number}@{BIRDYCHAT}")));
    }
    for (someone, _) in &people {
        someone
            .wait_connection(|state| *state == Connection::Online)
            .await;
    }
    let mut sent = Vec::new();
    for (_, address) in &people {
        let chat = user.chat(address).await;
        sent.push(user.send(chat.id, &format!("hello {address}")).await);
    }
    for ((someone, address), id) in people.iter().zip(&sent) {
        user.wait_message(*id, Duration::from_secs(90), |view| {
            view.state == State::Delivered
        })
        .await;
        let chat = someone.chat(USER).await;
        assert_eq!(
            someone.received(chat.id).await,
            [format!("hello {address}")]
        );
    }
    let inbox = user.core.inbox(&Default::default(), None, 500).await;
    assert_eq!(inbox.unwrap().rows.len(), CONTACTS);
    lab.stop().await.unwrap();
}
