//! Push notifications (XEP-0357): the home service tells a push service that something came while the app is away, and not what.

mod people;

use std::time::Duration;

use causeway_core::PushState;
use causeway_lab::{HOME, HomeServer, Lab, PUSH_SECRET, Peer, PeerProgram, ServerOptions, logs};
use people::{NUMBER, SOON, User};
use serde_json::Value;
use tokio::time::{Instant, sleep};

const BEN: &str = "+34600333444";
const WORDS: &str = "the words that nobody else may learn";

/// The push service of an app: a component of the home server.
async fn service(lab: &Lab, jid: &str) -> Peer {
    let server = lab.server(HOME).unwrap();
    let program = PeerProgram::python("push_service/push_service.py").unwrap();
    let program = program
        .args(["--jid", jid, "--host", &server.ip().to_string()])
        .args(["--port", &server.component().port().to_string()])
        .env("PEER_PASSWORD", PUSH_SECRET);
    let mut peer = lab.peer(program).unwrap();
    peer.wait_event("ready", SOON).await.unwrap();
    peer
}

async fn become_(user: &User, state: &PushState) {
    let end = Instant::now() + SOON;
    while user.core.push().await.unwrap().state != *state {
        let now = user.core.push().await.unwrap();
        assert!(Instant::now() < end, "{now:?}, not {state:?}");
        sleep(Duration::from_millis(50)).await;
    }
}

/// What the push service is told until it is told of `node`.
async fn told(service: &mut Peer, node: &str) -> Value {
    let of = |event: &Value| event["event"] == "publish" && event["node"] == node;
    service.wait_for(of, SOON).await.unwrap()
}

/// Nothing in it says what came, or from whom.
fn says_nothing(told: &Value) {
    let xml = told["xml"].as_str().unwrap();
    assert!(xml.contains("urn:xmpp:push:0"), "{xml}");
    for secret in [
        WORDS,
        "600333444",
        "600111222",
        "encrypted",
        "body",
        "header",
        "ciphertext",
    ] {
        assert!(!xml.contains(secret), "{secret}: {xml}");
    }
    assert_eq!(told["sender"], HOME);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_for_an_app_that_is_away_wakes_it_and_says_nothing() {
    let lab = Lab::builder().home(HomeServer::Ejabberd).only(&[HOME]);
    let options = ServerOptions::default().push(true);
    let lab = lab.server(HOME, options).start().await.unwrap();
    let push = format!("push.{HOME}");
    let mut service = service(&lab, &push).await;
    logs::secret(WORDS);
    let user = User::register(&lab, HOME, NUMBER, None).await;
    let ben = User::online(&lab, BEN).await;
    // Wanted before there is a connection, and told with the first one.
    user.core
        .enable_push(&push, "phone-1", Some("open sesame"))
        .await
        .unwrap();
    assert_eq!(user.core.push().await.unwrap().state, PushState::Pending);
    user.connect().await;
    become_(&user, &PushState::On).await;
    let chat = ben.chat(&format!("{NUMBER}@{HOME}")).await.id;
    ben.send(chat, "while you are there").await;
    let here = user.chat(&format!("{BEN}@{HOME}")).await.id;
    user.wait_received(here, 1, SOON).await;

    user.core.disconnect().await;
    ben.send(chat, WORDS).await;
    let first = told(&mut service, "phone-1").await;
    says_nothing(&first);
    assert_eq!(first["secret"], "open sesame");
    // The app wakes, and reads for itself what came.
    user.core.background_fetch(SOON).await.unwrap();
    let texts = user.wait_received(here, 2, SOON).await;
    assert_eq!(texts, ["while you are there", WORDS]);

    // A server may say it more than once.
    let of = |event: &Value| event["event"] == "publish";
    let pause = Duration::from_secs(2);
    while service.wait_for(of, pause).await.is_ok() {}

    // Another place takes the place of the one before, also after a restart.
    user.core.enable_push(&push, "phone-2", None).await.unwrap();
    let user = user.restart().await;
    let view = user.core.push().await.unwrap();
    assert_eq!(
        (view.node.as_deref(), &view.state),
        (Some("phone-2"), &PushState::Pending)
    );
    user.connect().await;
    become_(&user, &PushState::On).await;
    user.core.disconnect().await;
    ben.send(chat, WORDS).await;
    let second = service.wait_for(of, SOON).await.unwrap();
    assert_eq!(
        (&second["node"], &second["secret"]),
        (&"phone-2".into(), &Value::Null)
    );
    says_nothing(&second);

    // Not wanted any more: it is told, and then nothing comes.
    user.connect().await;
    user.core.disable_push().await.unwrap();
    become_(&user, &PushState::Off).await;
    // What was stored for the account is told of once more when it comes back.
    while service.wait_for(of, pause).await.is_ok() {}
    user.core.disconnect().await;
    let last = ben.send(chat, WORDS).await;
    ben.wait_state(last, causeway_core::State::Sent).await;
    let more = service.wait_for(of, pause).await;
    assert!(more.is_err(), "{more:?}");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_service_without_push_says_so() {
    let lab = Lab::builder().home(HomeServer::Prosody).only(&[HOME]);
    let lab = lab.start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    user.core
        .enable_push("push.example", "phone-1", None)
        .await
        .unwrap();
    become_(&user, &PushState::NotOffered).await;
    lab.stop().await.unwrap();
}
