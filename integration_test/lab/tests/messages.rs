//! Encrypted text between a user of the core and people on other apps, over real servers.

mod people;

use std::time::Duration;

use causeway_core::State;
use causeway_lab::Lab;
use people::{ANNA, NUMBER, SOON, User, anna, heard, say};

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
    assert_eq!(heard(&mut anna, Duration::from_secs(10)).await["body"], "Adiós");
    user.wait_state(second, State::Delivered).await;
    user.core.close().await;
    lab.stop().await.unwrap();
}
