//! Haiket: a partner's messenger for voice that shares no code with the core, on the suite `omemo`.

mod people;

use std::path::{Path, PathBuf};

use causeway_core::settings::{AutoDownload, Change, MediaSettings};
use causeway_core::{
    ApiError, ChatId, Content, Credential, DeviceView, MediaDraft, MediaForm, MediaKind,
    MessageView, Network, Notice, Reason, Refusal, State, SuiteId, TransferStep, Tuning,
};
use causeway_lab::{HAIKET, HOME, HomeServer, Lab, Peer, rules};
use people::{NUMBER, PASSWORD, SOON, User, ask, haiket, heard, say};
use serde_json::{Value, json};
use tokio::time::{Duration, Instant, sleep};

const USER: &str = "+34600111222@home.test";
const MARIE: &str = "+4915112345678@haiket.test";

async fn lab(media: bool) -> Lab {
    let lab = Lab::builder().home(HomeServer::Prosody);
    let lab = lab.only(&[HOME, HAIKET]).media(media);
    lab.start().await.unwrap()
}

/// Marie's account, and her app.
async fn marie(lab: &Lab) -> Peer {
    let number = MARIE.split_once('@').unwrap().0;
    lab.register(HAIKET, number, PASSWORD).await.unwrap();
    haiket(lab, MARIE, PASSWORD, "marie").await
}

/// A user who has Marie among the contacts.
async fn user(lab: &Lab) -> User {
    let user = User::online(lab, NUMBER).await;
    let contacts = [(MARIE.to_owned(), "Marie".to_owned())];
    user.core.set_contacts(&contacts).await.unwrap();
    user
}

/// Texts both ways, so that both sides have a session.
async fn talking(media: bool) -> (Lab, User, Peer, ChatId) {
    let lab = lab(media).await;
    let user = user(&lab).await;
    let mut marie = marie(&lab).await;
    let sent = ask(
        &mut marie,
        say("+34 600 111 222", "hello from Haiket"),
        "sent",
    )
    .await;
    let chat = user.chat(MARIE).await;
    assert_eq!(chat.suite, SuiteId::Omemo);
    let texts = user.wait_received(chat.id, 1, SOON).await;
    assert_eq!(texts, ["hello from Haiket"]);
    let receipt = |event: &Value| event["event"] == "receipt" && event["for"] == sent["stanza_id"];
    marie.wait_for(receipt, SOON).await.unwrap();
    let id = user.send(chat.id, "grüß dich 👋🏽").await;
    let got = heard(&mut marie, SOON).await;
    assert_eq!(
        (&got["body"], &got["encrypted"]),
        (&json!("grüß dich 👋🏽"), &json!(true))
    );
    user.wait_state(id, State::Delivered).await;
    (lab, user, marie, chat.id)
}

async fn misbehave(marie: &mut Peer, more: Value) -> Value {
    let mut command = json!({"cmd": "misbehave", "to": USER});
    command
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let done = ask(marie, command, "misbehave").await;
    assert_eq!(done["event"], "misbehave", "{done}");
    done
}

/// The whole chat, once it shows so many.
async fn shown(user: &User, chat: ChatId, count: usize) -> Vec<MessageView> {
    let end = Instant::now() + SOON;
    loop {
        let all = user.history(chat).await;
        if all.len() >= count {
            return all;
        }
        assert!(Instant::now() < end, "{all:?}");
        sleep(Duration::from_millis(50)).await;
    }
}

/// The last message of the chat, once there are so many and its file has come so far.
async fn file(user: &User, chat: ChatId, count: usize, step: TransferStep) -> MessageView {
    let last = shown(user, chat, count).await.pop().unwrap();
    user.wait_message(last.id, 2 * SOON, |view| {
        view.transfer.as_ref().is_some_and(|it| it.step == step)
    })
    .await
}

/// Waits until the chat tells this.
async fn noticed(user: &User, chat: ChatId, wanted: &Notice) {
    let end = Instant::now() + SOON;
    loop {
        let all = user.history(chat).await;
        let told = |view: &MessageView| matches!(&view.content, Content::Notice { notice } if notice == wanted);
        if all.iter().any(told) {
            return;
        }
        assert!(Instant::now() < end, "{wanted:?} is not in {all:?}");
        sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until the devices are like this.
async fn devices(user: &User, chat: ChatId, wanted: impl Fn(&[DeviceView]) -> bool) {
    let end = Instant::now() + SOON;
    loop {
        let all = user.core.devices(chat).await.unwrap();
        if wanted(&all) {
            return;
        }
        assert!(Instant::now() < end, "{all:?}");
        sleep(Duration::from_millis(50)).await;
    }
}

fn fixture(name: &str) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fixtures/media");
    fixtures.join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn voice_notes_both_ways_and_then_the_other_kinds() {
    let (lab, user, mut marie, chat) = talking(true).await;
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
    let mut count = user.history(chat).await.len();

    // Both forms in which she records.
    for form in ["ogg", "m4a"] {
        let send = json!({"cmd": "send_voice", "to": USER, "seconds": 2, "form": form});
        let sent = ask(&mut marie, send, "sent").await;
        count += 1;
        let view = file(&user, chat, count, TransferStep::Here).await;
        let Content::Media { media } = &view.content else {
            panic!("{view:?}")
        };
        assert_eq!(media.kind, MediaKind::Voice);
        let opened = user.core.open_media(view.id, MediaForm::Original).await;
        let bytes = std::fs::metadata(&opened.unwrap().path).unwrap().len();
        assert_eq!(sent["bytes"], bytes);
    }
    // And the user's, which she can hear.
    let draft = MediaDraft::new(MediaKind::Voice, fixture("speech.wav"));
    let id = user.core.send_media(chat, draft).await.unwrap();
    count += 1;
    let got = heard(&mut marie, 3 * SOON).await;
    assert_eq!(got["kind"], "voice", "{got}");
    let to = folder.path().join("heard.ogg");
    let fetch = json!({"cmd": "fetch", "stanza_id": got["stanza_id"], "to": to});
    let fetched = ask(&mut marie, fetch, "fetch").await;
    assert_eq!(fetched["event"], "fetch", "{fetched}");
    let listen = ask(&mut marie, json!({"cmd": "listen", "path": to}), "listen").await;
    assert!(listen["seconds"].as_f64().unwrap() > 1.0, "{listen}");
    user.wait_state(id, State::Delivered).await;

    // Haiket's entry in the directory says that it takes nothing else.
    let photo = || MediaDraft::new(MediaKind::Photo, fixture("phone.jpg"));
    let refused = user.core.send_media(chat, photo()).await;
    assert!(
        matches!(refused, Err(ApiError::Refused(Refusal::NotSupported))),
        "{refused:?}"
    );
    assert_eq!(user.history(chat).await.len(), count);
    // Until the day when it does.
    let more = rules::directory_with(|directory| {
        directory["sequence"] = json!(1_000_000);
        let partners = directory["partners"].as_array_mut().unwrap().iter_mut();
        for haiket in partners.filter(|partner| partner["domain"] == HAIKET) {
            haiket["capabilities"] = json!([
                "voice", "text", "photo", "video", "file", "receipts", "markers"
            ]);
            for kind in ["photo", "video", "file"] {
                haiket["limits"][format!("{kind}_bytes")] = json!(16_777_216);
            }
        }
    });
    user.core.take_partners(&more.unwrap()).await.unwrap();
    for (kind, name, path) in [
        (MediaKind::Photo, "photo", "phone.jpg"),
        (MediaKind::Video, "video", "baseline.mp4"),
        (MediaKind::File, "file", "README.md"),
    ] {
        let draft = MediaDraft::new(kind, fixture(path));
        let id = user.core.send_media(chat, draft).await.unwrap();
        let got = heard(&mut marie, 3 * SOON).await;
        assert_eq!(got["kind"], name, "{got}");
        let to = folder.path().join(name);
        let fetch = json!({"cmd": "fetch", "stanza_id": got["stanza_id"], "to": to});
        let fetched = ask(&mut marie, fetch, "fetch").await;
        user.wait_state(id, State::Delivered).await;
        // And back, as it came.
        let send = json!({"cmd": "send_file", "to": USER, "kind": name, "path": to});
        ask(&mut marie, send, "sent").await;
        count += 2;
        let view = file(&user, chat, count, TransferStep::Here).await;
        let Content::Media { media } = &view.content else {
            panic!("{view:?}")
        };
        assert_eq!(media.kind, kind);
        assert_eq!(media.bytes, fetched["bytes"].as_u64());
    }

    // A voice note that is a web page, one that is not there, and one that is not what it says.
    let (missing, lies) = ("media_missing", "media_lies");
    for (what, step, reason) in [
        ("wrong_type", TransferStep::Here, None),
        (missing, TransferStep::Gone, Some(Reason::MediaGone)),
        (lies, TransferStep::Failed, Some(Reason::MediaNotAuthentic)),
    ] {
        misbehave(&mut marie, json!({"what": what})).await;
        count += 1;
        let view = file(&user, chat, count, step).await;
        assert_eq!(view.transfer.unwrap().reason, reason, "{what}");
        let Content::Media { media } = view.content else {
            panic!("{what}")
        };
        if step == TransferStep::Here {
            // Its content says what it is: nothing plays it.
            assert_eq!(media.kind, MediaKind::File);
        }
    }
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_who_floods_waits_and_hears_nothing() {
    let lab = lab(false).await;
    let user = User::online(&lab, NUMBER).await;
    user.core.set_contacts(&[]).await.unwrap();
    let mut marie = marie(&lab).await;
    let flood = json!({"cmd": "misbehave", "what": "flood", "to": USER, "count": 12});
    let flooded = ask(&mut marie, flood, "misbehave").await;
    let end = Instant::now() + SOON;
    let request = loop {
        let found = user.core.requests(None, 10).await.unwrap();
        if let Some(request) = found.into_iter().find(|request| request.dropped == 7) {
            break request;
        }
        assert!(Instant::now() < end, "five are kept, and seven counted");
        sleep(Duration::from_millis(50)).await;
    };
    let said = |event: &Value| {
        let event = event["event"].as_str().unwrap_or_default();
        ["receipt", "marker", "empty", "bounced"].contains(&event)
    };
    let heard_of_it = marie.wait_for(said, Duration::from_secs(2)).await;
    assert!(heard_of_it.is_err(), "{heard_of_it:?}");

    let chat = request.chat.id;
    user.core.accept_request(chat).await.unwrap();
    for n in 0..5 {
        let receipt = marie.wait_event("receipt", SOON).await.unwrap();
        assert_eq!(receipt["for"], flooded["stanza_ids"][n]);
    }
    let kept: Vec<String> = (1..=5).map(|n| format!("flood {n}")).collect();
    assert_eq!(user.received(chat).await, kept);
    let id = user.send(chat, "slowly, please").await;
    assert_eq!(heard(&mut marie, SOON).await["body"], "slowly, please");
    user.wait_state(id, State::Delivered).await;
    lab.stop().await.unwrap();
}

/// Each thing that a partner's app must not do, and what becomes of it here.
#[tokio::test(flavor = "multi_thread")]
async fn a_partner_that_misbehaves_harms_nobody() {
    let (lab, user, mut marie, chat) = talking(false).await;
    let mut count = user.history(chat).await.len();

    for what in ["replay", "duplicate"] {
        misbehave(&mut marie, json!({"what": what})).await;
    }
    misbehave(&mut marie, json!({"what": "plaintext"})).await;
    count += 1;
    let last = shown(&user, chat, count).await.pop().unwrap();
    assert_eq!(last.reason, Some(Reason::Unencrypted), "{last:?}");

    misbehave(&mut marie, json!({"what": "reorder"})).await;
    misbehave(&mut marie, json!({"what": "oversize"})).await;
    count += 4;
    let last = shown(&user, chat, count).await.pop().unwrap();
    assert_eq!(last.reason, Some(Reason::Malformed), "{last:?}");
    let texts = user.received(chat).await;
    let reordered = ["reordered 3", "reordered 2", "reordered 1"];
    assert_eq!(texts[0], "hello from Haiket");
    assert_eq!(texts[1..], reordered);

    // Whatever that was, the next message is read, and one goes back.
    ask(&mut marie, say(USER, "still here"), "sent").await;
    count += 1;
    shown(&user, chat, count).await;
    let id = user.send(chat, "and I too").await;
    assert_eq!(heard(&mut marie, SOON).await["body"], "and I too");
    user.wait_state(id, State::Delivered).await;

    // Somebody without her keys, under the number of a device that she does not have: marked, and nobody's.
    let forged = misbehave(&mut marie, json!({"what": "forged_sender"})).await;
    let device = u32::try_from(forged["sid"].as_u64().unwrap()).unwrap();
    count += 2;
    let last = shown(&user, chat, count).await.pop().unwrap();
    assert!(last.warning && last.device == Some(device), "{last:?}");
    devices(&user, chat, |all| {
        all.iter().any(|it| it.device == device && !it.active)
    })
    .await;
    // Under her own: nothing goes to it until the user has decided.
    misbehave(&mut marie, json!({"what": "forged_sender", "sid": "own"})).await;
    let all = user.core.devices(chat).await.unwrap();
    let device = all.iter().find(|it| it.active).unwrap().device;
    noticed(&user, chat, &Notice::KeyChanged { device }).await;
    let id = user.send(chat, "to whoever has the new key?").await;
    let stopped = |view: &MessageView| view.reason == Some(Reason::KeyChanged { device });
    user.wait_message(id, SOON, stopped).await;
    lab.stop().await.unwrap();
}

/// Who begins a chat with keys that are gone is not read; her app begins anew, and what follows is.
#[tokio::test(flavor = "multi_thread")]
async fn keys_that_are_gone_and_a_device_that_is_nobodys() {
    let lab = lab(false).await;
    let mut marie = marie(&lab).await;
    misbehave(&mut marie, json!({"what": "stale_bundle"})).await;
    // The list of her devices is asked for before each message.
    let tuning = Tuning {
        device_list_fresh: Duration::ZERO,
        ..people::quick()
    };
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let password = Credential::password(PASSWORD);
    let user = User::set_up(&lab, HOME, NUMBER, None, password, tuning).await;
    user.connect().await;
    let chat = user.chat(MARIE).await.id;
    let lost = user.send(chat, "to a key that is gone").await;
    let shown = marie.wait_event("undecryptable", SOON).await.unwrap();
    assert_eq!(shown["reason"], "used a key that is gone", "{shown}");
    marie.wait_event("healing", SOON).await.unwrap();
    misbehave(&mut marie, json!({"what": "none"})).await;
    ask(&mut marie, say(USER, "again, please"), "sent").await;
    user.wait_received(chat, 1, SOON).await;
    let id = user.send(chat, "as I said").await;
    assert_eq!(heard(&mut marie, SOON).await["body"], "as I said");
    user.wait_state(id, State::Delivered).await;
    // What was lost is not called delivered.
    assert_eq!(user.message(lost).await.state, State::Sent);

    // A device that her account names and she does not have: announced, and gone when her account does not name it any more.
    let ghost = misbehave(&mut marie, json!({"what": "ghost_device"})).await;
    let device = u32::try_from(ghost["device"].as_u64().unwrap()).unwrap();
    let id = user.send(chat, "who is there?").await;
    assert_eq!(heard(&mut marie, SOON).await["body"], "who is there?");
    user.wait_state(id, State::Delivered).await;
    let accepted = true;
    noticed(&user, chat, &Notice::NewDevice { device, accepted }).await;
    misbehave(&mut marie, json!({"what": "none"})).await;
    user.send(chat, "only you, I see").await;
    assert_eq!(heard(&mut marie, SOON).await["body"], "only you, I see");
    devices(&user, chat, |all| {
        all.iter().all(|it| it.active != (it.device == device))
    })
    .await;
    lab.stop().await.unwrap();
}
