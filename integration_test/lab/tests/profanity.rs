//! A real third-party app: Profanity, driven in a terminal.

mod people;

use std::time::Duration;

use causeway_core::State;
use causeway_lab::{BIRDYCHAT, Lab, PeerProgram, ServerOptions, programs};
use people::{NUMBER, PASSWORD, User, heard, say};

const USER: &str = "+34600111222@home.test";
const BERTA: &str = "berta@birdychat.test";
const EACH: usize = 200;

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_messages_each_way_with_profanity() {
    let lab = Lab::builder()
        .server(BIRDYCHAT, ServerOptions::default().open_pep(true))
        .start()
        .await
        .unwrap();
    lab.register(BIRDYCHAT, "berta", PASSWORD).await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let program = PeerProgram::python("profanity/peer.py")
        .unwrap()
        .name("profanity")
        .signing_in(&lab, BERTA, PASSWORD, "profanity")
        .unwrap()
        .arg("--program")
        .arg(programs::find_program("profanity").unwrap());
    let mut berta = lab.peer(program).unwrap();
    berta
        .wait_event("ready", Duration::from_secs(90))
        .await
        .unwrap();

    let chat = user.chat(BERTA).await;
    let mut last = None;
    for n in 0..EACH {
        last = Some(user.send(chat.id, &format!("user {n} ñ👩\u{200d}🚀")).await);
    }
    for n in 0..EACH {
        let event = heard(&mut berta, Duration::from_secs(90)).await;
        assert_eq!(event["body"], format!("user {n} ñ👩\u{200d}🚀"));
        assert_eq!(event["encrypted"], true);
    }
    user.wait_message(last.unwrap(), Duration::from_secs(60), |view| {
        matches!(view.state, State::Sent | State::Delivered | State::Read)
    })
    .await;
    for n in 0..EACH {
        berta.send(&say(USER, &format!("berta {n}"))).unwrap();
    }
    let received = user
        .wait_received(chat.id, EACH, Duration::from_secs(240))
        .await;
    assert_eq!(
        received,
        (0..EACH).map(|n| format!("berta {n}")).collect::<Vec<_>>()
    );
    lab.stop().await.unwrap();
}
