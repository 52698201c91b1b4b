//! BirdyChat: a partner's messenger that shares no code with the core, on the suite `signal-pq`.

mod people;

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use causeway_core::settings::{AutoDownload, Change, MediaSettings};
use causeway_core::{
    ChatId, Comparison, Content, Direction, MediaDraft, MediaKind, MessageView, Network, Notice,
    Reason, State, SuiteId, TransferStep,
};
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Issuer, Lab, Peer, ServerOptions, logs, rules};
use people::{ANNA, ANNA_DIRECT, NUMBER, SOON, User, ask, birdychat_direct, heard, say};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

const USER: &str = "+34600111222@home.test";
const EMAIL: &str = "anna@firm.example";

/// A home service with BirdyChat's host, and nobody else.
async fn lab(media: bool) -> Lab {
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME])
        .server(HOME, ServerOptions::default().direct(rules::DIRECT))
        .media(media);
    let lab = lab.start().await.unwrap();
    lab.publish(&rules::direct_directory().unwrap()).unwrap();
    lab
}

/// Somebody on the home service who knows that BirdyChat connects directly.
async fn user(lab: &Lab) -> User {
    let user = User::register(lab, HOME, NUMBER, None).await;
    let directory = rules::direct_directory().unwrap();
    user.core.take_partners(&directory).await.unwrap();
    user.connect().await;
    user
}

/// The user, and Anna, who knows nothing of the user but the number.
async fn both(media: bool) -> (Lab, User, Peer) {
    let (lab, user, anna, _) = all(media).await;
    (lab, user, anna)
}

/// And BirdyChat's issuer of tokens.
async fn all(media: bool) -> (Lab, User, Peer, Issuer) {
    let lab = lab(media).await;
    let user = user(&lab).await;
    let mut issuer = lab.issuer(HOME, rules::DIRECT).await.unwrap();
    let token = issuer.for_email(EMAIL).await.unwrap();
    logs::secret(&token);
    let anna = birdychat_direct(&lab, ANNA_DIRECT, &token, "anna").await;
    (lab, user, anna, issuer)
}

async fn misbehave(anna: &mut Peer, what: &str) -> Value {
    let command = json!({"cmd": "misbehave", "what": what, "to": USER});
    let done = ask(anna, command, "misbehave").await;
    assert_eq!(done["event"], "misbehave", "{done}");
    done
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_receipts_and_safety_numbers_with_somebody_who_knows_a_number() {
    let (lab, user, mut anna) = both(false).await;
    let sent = ask(&mut anna, say(NUMBER, "hello from BirdyChat"), "sent").await;
    let chat = user.chat(ANNA_DIRECT).await;
    assert_eq!(chat.suite, SuiteId::SignalPq);
    let texts = user.wait_received(chat.id, 1, SOON).await;
    assert_eq!(texts, ["hello from BirdyChat"]);
    let receipt = |event: &Value| event["event"] == "receipt" && event["for"] == sent["stanza_id"];
    anna.wait_for(receipt, SOON).await.unwrap();
    let id = user.send(chat.id, "grüß dich 👋🏽").await;
    let got = heard(&mut anna, SOON).await;
    assert_eq!(
        (&got["body"], &got["encrypted"]),
        (&json!("grüß dich 👋🏽"), &json!(true))
    );
    user.wait_state(id, State::Delivered).await;

    // The same number on both screens, and each can scan the other's.
    let device = user.core.devices(chat.id).await.unwrap()[0].device;
    let number = user
        .core
        .safety_number(chat.id, device)
        .await
        .unwrap()
        .unwrap();
    let there = ask(&mut anna, json!({"cmd": "safety", "jid": USER}), "safety").await;
    assert_eq!(there["digits"], number.digits());
    let scanned = STANDARD
        .decode(there["scannable"].as_str().unwrap())
        .unwrap();
    let compared = user.core.compare_safety_code(chat.id, device, &scanned);
    assert_eq!(compared.await.unwrap(), Some(Comparison::Same));
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_read_there_is_asked_for_and_comes_again() {
    let (lab, user, mut anna) = both(false).await;
    ask(&mut anna, say(USER, "one"), "sent").await;
    let chat = user.chat(ANNA_DIRECT).await.id;
    user.wait_received(chat, 1, SOON).await;
    let id = user.send(chat, "two").await;
    heard(&mut anna, SOON).await;
    user.wait_state(id, State::Delivered).await;
    // Anna's phone loses its sessions: what comes next cannot be read there.
    let forget = json!({"cmd": "forget_session", "jid": USER});
    ask(&mut anna, forget, "forget_session").await;
    let lost = user.send(chat, "three").await;
    let got = heard(&mut anna, SOON).await;
    assert_eq!(
        (&got["body"], &got["repaired"]),
        (&json!("three"), &json!(true))
    );
    user.wait_state(lost, State::Delivered).await;
    ask(&mut anna, say(USER, "four"), "sent").await;
    assert_eq!(user.wait_received(chat, 2, SOON).await, ["one", "four"]);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_never_steps_down_and_shows_who_tried() {
    let lab = Lab::builder().only(&[HOME, BIRDYCHAT]);
    let lab = lab.start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    // BirdyChat moves on, on its own service.
    let moved = rules::directory_with(|directory| {
        directory["sequence"] = json!(2_000_000);
        directory["partners"][0]["suite"] = json!("signal-pq");
    });
    user.core.take_partners(&moved.unwrap()).await.unwrap();
    // Anna's old app, which speaks OMEMO.
    let (mut old, _) = people::anna(&lab).await;
    ask(&mut old, say(USER, "by the old way"), "sent").await;
    let chat = user.chat(ANNA).await;
    let shown = newest(&user, chat.id, |_| true).await;
    assert_eq!(shown.state, State::Unreadable);
    assert_eq!(shown.reason, Some(Reason::WeakerEncryption));
    assert_eq!(user.chat(ANNA).await.suite, SuiteId::SignalPq);
    // Nothing goes back by the old way either: there are no keys to write with.
    let id = user.send(chat.id, "only by the new one").await;
    user.wait_message(id, SOON, |view| view.reason == Some(Reason::NoKeys))
        .await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_file_goes_both_ways_with_what_is_said_of_it() {
    let (lab, user, mut anna) = both(true).await;
    user.core.set_network(Network::Unmetered).await.unwrap();
    let all = MediaSettings {
        auto_photo: AutoDownload::Always,
        auto_voice: AutoDownload::Always,
        auto_video: AutoDownload::Always,
        auto_file: AutoDownload::Always,
        ..user.core.settings().await.unwrap().media
    };
    user.core.change_settings(Change::Media(all)).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    ask(&mut anna, say(USER, "one"), "sent").await;
    let chat = user.chat(ANNA_DIRECT).await.id;
    user.wait_received(chat, 1, SOON).await;
    let fixtures =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fixtures/media");
    for (kind, name, file) in [
        (MediaKind::Photo, "photo", "phone.jpg"),
        (MediaKind::Voice, "voice", "speech.wav"),
        (MediaKind::Video, "video", "baseline.mp4"),
        (MediaKind::File, "file", "README.md"),
    ] {
        let draft = MediaDraft {
            alt: (kind == MediaKind::Photo).then(|| "waves".into()),
            ..MediaDraft::new(kind, fixtures.join(file))
        };
        let id = user.core.send_media(chat, draft).await.unwrap();
        let got = heard(&mut anna, 3 * SOON).await;
        assert_eq!(got["kind"], name, "{got}");
        let to = folder.path().join(name);
        let fetch = json!({"cmd": "fetch", "stanza_id": got["stanza_id"], "to": to});
        let fetched = ask(&mut anna, fetch, "fetch").await;
        assert_eq!(fetched["bytes"], fetched["claimed_bytes"], "{fetched}");
        user.wait_state(id, State::Delivered).await;
        // And back, as it came.
        let send = json!({"cmd": "send_file", "to": USER, "kind": name, "path": to});
        let sent = ask(&mut anna, send, "sent").await;
        assert_eq!(sent["event"], "sent", "{sent}");
        let end = Instant::now() + 2 * SOON;
        loop {
            let last = user.history(chat).await.pop().unwrap();
            if let Content::Media { media } = &last.content
                && last.direction == Direction::In
                && last
                    .transfer
                    .as_ref()
                    .is_some_and(|it| it.step == TransferStep::Here)
                && media.kind == kind
            {
                assert_eq!(media.bytes, fetched["bytes"].as_u64());
                assert_eq!(media.name.as_deref(), Some(name));
                break;
            }
            assert!(Instant::now() < end, "{last:?}");
            sleep(Duration::from_millis(50)).await;
        }
    }
    lab.stop().await.unwrap();
}

/// Each thing that a partner's app must not do, and what becomes of it here.
#[tokio::test(flavor = "multi_thread")]
async fn a_partner_that_misbehaves_harms_nobody() {
    let (lab, user, mut anna, mut issuer) = all(true).await;
    user.core.set_network(Network::Unmetered).await.unwrap();
    // Her keys on the server are not hers any more: she cannot read the first message, and asks for it.
    misbehave(&mut anna, "stale_bundle").await;
    let chat = user.chat(ANNA_DIRECT).await.id;
    let id = user.send(chat, "hello").await;
    let got = heard(&mut anna, SOON).await;
    assert_eq!(
        (&got["body"], &got["repaired"]),
        (&json!("hello"), &json!(true))
    );
    user.wait_state(id, State::Delivered).await;
    misbehave(&mut anna, "none").await;

    // What comes twice is shown once, whatever id it has.
    ask(&mut anna, say(USER, "one"), "sent").await;
    user.wait_received(chat, 1, SOON).await;
    for what in ["replay", "duplicate"] {
        misbehave(&mut anna, what).await;
    }
    ask(&mut anna, say(USER, "two"), "sent").await;
    assert_eq!(user.wait_received(chat, 2, SOON).await, ["one", "two"]);
    assert_eq!(user.history(chat).await.len(), 3);

    misbehave(&mut anna, "plaintext").await;
    newest(&user, chat, |view| view.reason == Some(Reason::Unencrypted)).await;
    misbehave(&mut anna, "oversize").await;
    newest(&user, chat, |view| view.reason == Some(Reason::Malformed)).await;
    // In the order in which they came: no message waits for one that may never come.
    misbehave(&mut anna, "reorder").await;
    let texts = user.wait_received(chat, 5, SOON).await;
    assert_eq!(texts[2..], ["reordered 3", "reordered 2", "reordered 1"]);

    // A device that her list names is told about. One that it does not name is nobody's: what it says is marked, and it gets
    // nothing.
    let ghost = misbehave(&mut anna, "ghost_device").await;
    let forged = misbehave(&mut anna, "forged_sender").await;
    let notice = Notice::NewDevice {
        device: ghost["device"].as_u64().unwrap() as u32,
        accepted: true,
    };
    let notice = Content::Notice { notice };
    newest(&user, chat, |view| view.content == notice).await;
    let history = user.history(chat).await;
    let marked: Vec<_> = history.iter().filter(|view| view.warning).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(json!(marked[0].device), forged["sid"]);
    let devices = user.core.devices(chat).await.unwrap();
    let nobody = devices
        .iter()
        .find(|it| Some(it.device) == marked[0].device);
    assert!(nobody.is_some_and(|it| !it.active && !it.trust.receives()));
    misbehave(&mut anna, "none").await;
    let id = user.send(chat, "three").await;
    user.wait_state(id, State::Delivered).await;

    // Files that are not what the message says.
    misbehave(&mut anna, "wrong_type").await;
    let page = newest(&user, chat, |view| step(view) == Some(TransferStep::Here)).await;
    assert!(matches!(page.content, Content::Media { media }
        if media.kind == MediaKind::File && media.mime == "text/html"));
    misbehave(&mut anna, "media_missing").await;
    newest(&user, chat, |view| step(view) == Some(TransferStep::Gone)).await;
    misbehave(&mut anna, "media_lies").await;
    let lie = newest(&user, chat, |view| step(view) == Some(TransferStep::Failed)).await;
    let why = lie.transfer.and_then(|it| it.reason);
    assert_eq!(why, Some(Reason::MediaTooLarge { most: 1000 }));

    // A stranger who writes and writes: five messages are kept, apart.
    let token = issuer.for_email("otto@prize.example").await.unwrap();
    let otto = format!("otto\\40prize.example@{}", rules::DIRECT);
    let mut otto = birdychat_direct(&lab, &otto, &token, "otto").await;
    misbehave(&mut otto, "flood").await;
    ask(&mut anna, say(USER, "three"), "sent").await;
    user.wait_received(chat, 6, SOON).await;
    let requests = user.core.requests(None, 10).await.unwrap();
    assert_eq!(requests.len(), 1);
    let kept = user.history(requests[0].chat.id).await;
    assert!((1..=5).contains(&kept.len()), "{}", kept.len());
    lab.stop().await.unwrap();
}

fn step(view: &MessageView) -> Option<TransferStep> {
    view.transfer.as_ref().map(|it| it.step)
}

/// The newest message of a chat, once it is as wanted.
async fn newest(user: &User, chat: ChatId, wanted: impl Fn(&MessageView) -> bool) -> MessageView {
    let end = Instant::now() + SOON;
    loop {
        let last = user.history(chat).await.pop();
        match last {
            Some(view) if wanted(&view) => return view,
            last => assert!(Instant::now() < end, "{last:?}"),
        }
        sleep(Duration::from_millis(50)).await;
    }
}
