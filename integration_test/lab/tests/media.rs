//! Photos, voice messages and files between users of the home service, on its own store.

mod people;

use std::path::{Path, PathBuf};

use causeway_core::settings::{AutoDownload, Change, MediaSettings};
use causeway_core::{
    ApiError, ChatId, Content, Direction, FreeStorage, Media, MediaDraft, MediaForm, MediaKind,
    MessageId, MessageView, Network, Reason, State, TransferStep,
};
use causeway_lab::inspect::Facts;
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, samples};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, ask};
use serde_json::json;

const OTHER: &str = "+34600333444";
const THERE: &str = "+34600333444@home.test";
const HERE: &str = "+34600111222@home.test";

async fn lab() -> Lab {
    Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME])
        .media(true)
        .start()
        .await
        .unwrap()
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../assets/fixtures/media")
        .join(name)
}

fn media(view: &MessageView) -> &Media {
    match &view.content {
        Content::Media { media } => media,
        other => panic!("no media: {other:?}"),
    }
}

fn step(view: &MessageView) -> TransferStep {
    view.transfer.as_ref().expect("a transfer").step
}

async fn two(lab: &Lab) -> (User, User, ChatId, ChatId) {
    let ana = User::online(lab, NUMBER).await;
    let bea = User::online(lab, OTHER).await;
    let (to, from) = (ana.chat(THERE).await.id, bea.chat(HERE).await.id);
    (ana, bea, to, from)
}

/// The messages of a chat, once there are so many.
async fn came(user: &User, chat: ChatId, count: usize) -> Vec<MessageView> {
    let deadline = tokio::time::Instant::now() + 2 * SOON;
    loop {
        let all = user.history(chat).await;
        if all.len() >= count {
            return all;
        }
        assert!(tokio::time::Instant::now() < deadline, "only {all:?}");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

async fn until(user: &User, id: MessageId, wanted: TransferStep) -> MessageView {
    user.wait_message(id, 2 * SOON, |view| step(view) == wanted)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_arrives_in_order_and_can_be_opened() {
    let lab = lab().await;
    let (ana, bea, to, from) = two(&lab).await;
    bea.core.set_network(Network::Unmetered).await.unwrap();
    ana.send(to, "before").await;
    let photo = MediaDraft {
        caption: Some("the beach".into()),
        alt: Some("waves".into()),
        ..MediaDraft::new(MediaKind::Photo, fixture("phone.jpg"))
    };
    let photo = ana.core.send_media(to, photo).await.unwrap();
    let voice = MediaDraft::new(MediaKind::Voice, fixture("speech.wav"));
    let voice = ana.core.send_media(to, voice).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("re\u{202e}port.txt");
    std::fs::write(&note, "a note").unwrap();
    let file = MediaDraft::new(MediaKind::File, &note);
    let file = ana.core.send_media(to, file).await.unwrap();
    ana.send(to, "after").await;
    std::fs::remove_file(&note).unwrap();

    let all = came(&bea, from, 6).await;
    let said: Vec<_> = all
        .iter()
        .map(|view| match &view.content {
            Content::Text { text } => text.clone(),
            _ => format!("{:?}", media(view).kind),
        })
        .collect();
    assert_eq!(
        said,
        ["before", "Photo", "the beach", "Voice", "File", "after"]
    );

    let sent = until(&ana, photo, TransferStep::Here).await;
    let (sent, got) = (
        media(&sent).clone(),
        until(&bea, all[1].id, TransferStep::Here).await,
    );
    assert_eq!(
        (sent.mime.as_str(), sent.alt.as_deref()),
        ("image/jpeg", Some("waves"))
    );
    let got = media(&got);
    assert_eq!(
        (got.width, got.height, got.bytes),
        (sent.width, sent.height, sent.bytes)
    );
    assert_eq!(
        (got.mime.as_str(), got.alt.as_deref()),
        ("image/jpeg", Some("waves"))
    );
    assert!(sent.blurhash.is_some());
    let preview = ana.core.media_preview(photo).await.unwrap().unwrap();
    assert!(preview.len() <= 5_000);

    let heard = until(&bea, all[3].id, TransferStep::Here).await;
    let spoken = ana.message(voice).await;
    assert_eq!(media(&heard).duration_ms, media(&spoken).duration_ms);
    assert_eq!(media(&heard).waveform.as_ref().unwrap().len(), 64);

    let read = until(&bea, all[4].id, TransferStep::Here).await;
    assert_eq!(
        media(&ana.message(file).await).name.as_deref(),
        Some("report.txt")
    );
    let opened = bea
        .core
        .open_media(read.id, MediaForm::Original)
        .await
        .unwrap();
    assert_eq!(std::fs::read(&opened.path).unwrap(), b"a note");
    bea.core.close_media(&opened.path).await.unwrap();
    assert!(!opened.path.exists());
    let caf = bea.core.open_media(heard.id, MediaForm::Caf).await.unwrap();
    assert!(std::fs::read(&caf.path).unwrap().starts_with(b"caff"));

    // What is here is sealed, and the copies are gone.
    for user in [&ana, &bea] {
        let mut kept = 0;
        for entry in std::fs::read_dir(user.dir.path().join("media")).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(
                !bytes.starts_with(&[0xff, 0xd8])
                    && !bytes.starts_with(b"OggS")
                    && bytes != b"a note"
            );
            kept += 1;
        }
        assert_eq!(kept, 3);
        let usage = user.core.storage_use().await.unwrap();
        assert_eq!(usage.len(), 3);
    }
    // Room is made, and what was received can be fetched again.
    let only = FreeStorage {
        kind: Some(MediaKind::Photo),
        ..FreeStorage::default()
    };
    assert!(bea.core.free_storage(only).await.unwrap() > 1_000);
    assert_eq!(step(&bea.message(all[1].id).await), TransferStep::Removed);
    bea.core.fetch_media(all[1].id).await.unwrap();
    until(&bea, all[1].id, TransferStep::Here).await;
    let steps: Vec<_> = ana
        .core
        .trace(photo)
        .await
        .unwrap()
        .into_iter()
        .map(|it| it.step)
        .collect();
    let expected = [
        "stored",
        "preparing",
        "prepared",
        "uploading",
        "uploaded",
        "sealed",
        "acknowledged",
    ];
    assert_eq!(steps[..7], expected, "{steps:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_fetched_is_the_users_choice() {
    let lab = lab().await;
    let (ana, bea, to, from) = two(&lab).await;
    let never = MediaSettings {
        auto_photo: AutoDownload::Never,
        auto_voice: AutoDownload::Wifi,
        ..MediaSettings::default()
    };
    bea.core
        .change_settings(Change::Media(never))
        .await
        .unwrap();
    for (kind, name) in [
        (MediaKind::Photo, "phone.jpg"),
        (MediaKind::Voice, "speech.wav"),
    ] {
        ana.core
            .send_media(to, MediaDraft::new(kind, fixture(name)))
            .await
            .unwrap();
    }
    let all = came(&bea, from, 2).await;
    assert_eq!(step(&all[0]), TransferStep::Offered);
    let waiting = all[1].transfer.as_ref().unwrap();
    assert_eq!(
        (waiting.step, &waiting.reason),
        (TransferStep::Waiting, &Some(Reason::MediaMetered))
    );
    let closed = bea.core.open_media(all[0].id, MediaForm::Original).await;
    assert!(matches!(closed, Err(ApiError::NotFound("media"))));
    bea.core.set_network(Network::Unmetered).await.unwrap();
    until(&bea, all[1].id, TransferStep::Here).await;
    assert_eq!(step(&bea.message(all[0].id).await), TransferStep::Offered);
    bea.core.fetch_media(all[0].id).await.unwrap();
    until(&bea, all[0].id, TransferStep::Here).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_says_why_and_holds_nothing_up() {
    let lab = lab().await;
    let (ana, bea, to, from) = two(&lab).await;
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.jpg");
    let whole = std::fs::read(fixture("phone.jpg")).unwrap();
    std::fs::write(&broken, &whole[..whole.len() / 2]).unwrap();
    let draft = MediaDraft {
        caption: Some("look".into()),
        ..MediaDraft::new(MediaKind::Photo, &broken)
    };
    let photo = ana.core.send_media(to, draft).await.unwrap();
    let after = ana.send(to, "after").await;
    let failed = ana
        .wait_message(photo, SOON, |view| view.state == State::Failed)
        .await;
    let why = Reason::MediaUnusable {
        why: "damaged".into(),
    };
    assert_eq!(failed.reason, Some(why));
    ana.wait_state(after, State::Delivered).await;
    let all = came(&bea, from, 1).await;
    assert_eq!(all.len(), 1, "neither the photo nor what belongs to it");
    let gone = MediaDraft::new(MediaKind::File, folder.path().join("nothing"));
    let gone = ana.core.send_media(to, gone).await;
    let error = gone.unwrap_err();
    assert!(matches!(error, ApiError::Media(_)), "{error}");
    std::fs::write(folder.path().join("empty"), "").unwrap();
    let empty = MediaDraft::new(MediaKind::File, folder.path().join("empty"));
    let empty = ana.core.send_media(to, empty).await;
    assert!(matches!(empty, Err(ApiError::Empty)), "{empty:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transfer_is_stopped_and_goes_on_after_a_restart() {
    let lab = lab().await;
    let (ana, bea, to, from) = two(&lab).await;
    ana.core.disconnect().await;
    let draft = MediaDraft {
        caption: Some("the beach".into()),
        ..MediaDraft::new(MediaKind::Photo, fixture("phone.jpg"))
    };
    let photo = ana.core.send_media(to, draft).await.unwrap();
    ana.core.cancel_transfer(photo).await.unwrap();
    let stopped = ana.message(photo).await;
    assert_eq!(
        (stopped.state, stopped.reason),
        (State::Failed, Some(Reason::Cancelled))
    );
    assert!(ana.core.cancel_transfer(photo).await.is_err());
    ana.core.retry(photo).await.unwrap();
    let ana = ana.restart().await;
    ana.connect().await;
    ana.wait_state(photo, State::Delivered).await;
    let all = came(&bea, from, 2).await;
    assert_eq!(all.len(), 2, "{all:?}");
    assert!(all.iter().all(|view| view.direction == Direction::In));
    until(&bea, all[0].id, TransferStep::Here).await;
    let recording = ana.core.start_recording(48_000, 1).unwrap();
    assert!(recording.add(&[9_000; 48_000]).unwrap() > 0.5);
    assert_eq!(recording.length_ms(), 1_000);
    drop(recording);
    let left = ana.core.recordings().await.unwrap();
    assert_eq!((left.len(), left[0].duration_ms), (1, 1_000));
    let voice = MediaDraft::new(MediaKind::Voice, &left[0].path);
    ana.core.send_media(to, voice).await.unwrap();
    assert!(ana.core.recordings().await.unwrap().is_empty());
    let heard = came(&bea, from, 3).await.pop().unwrap();
    until(&bea, heard.id, TransferStep::Here).await;
    // With the chat, its files go.
    bea.core.delete_chat(from).await.unwrap();
    let left = std::fs::read_dir(bea.dir.path().join("media")).unwrap();
    assert_eq!(left.count(), 0);
}

/// Anna's app is on other people's libraries; what it gets is judged by other people's tools.
#[tokio::test(flavor = "multi_thread")]
async fn a_partners_user_gets_and_sends_each_kind() {
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME, BIRDYCHAT])
        .media(true)
        .start()
        .await
        .unwrap();
    lab.register(BIRDYCHAT, "anna\\40firm.example", PASSWORD)
        .await
        .unwrap();
    let mut anna = people::sharing(&lab, ANNA, "anna.json").await.0;
    let user = User::online(&lab, NUMBER).await;
    let chat = user.chat(ANNA).await.id;
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let sent = [
        (MediaKind::Photo, samples::photo(dir).unwrap()),
        (MediaKind::Photo, samples::screenshot(dir).unwrap()),
        (MediaKind::Voice, samples::voice(dir).unwrap()),
        (MediaKind::Video, samples::video(dir).unwrap()),
        (MediaKind::File, samples::document(dir).unwrap()),
    ];
    let mut got = Vec::new();
    for (kind, file) in &sent {
        user.core
            .send_media(chat, MediaDraft::new(*kind, file))
            .await
            .unwrap();
        // The video is encoded anew.
        let told = anna.wait_event("file", 12 * SOON).await.unwrap();
        let link = told["link"].as_str().unwrap();
        assert!(link.starts_with("aesgcm://home.test:5281/"), "{link}");
        let to = dir.join(format!("got-{}", got.len()));
        let fetch = json!({"cmd": "fetch", "link": link, "to": to});
        let fetched = ask(&mut anna, fetch, "fetch").await;
        assert_eq!(fetched["event"], "fetch", "{fetched}");
        got.push(Facts::of(&to).unwrap());
    }
    let [photo, screenshot, voice, video, document] = &got[..] else {
        panic!("five were sent")
    };
    assert_eq!(
        (photo.mime.as_str(), photo.pixels),
        ("image/jpeg", Some((1600, 1200)))
    );
    assert!(photo.upright && photo.told.is_empty(), "{photo:?}");
    assert_eq!(
        (screenshot.mime.as_str(), screenshot.pixels),
        ("image/png", Some((780, 1688)))
    );
    assert!(screenshot.told.is_empty(), "{screenshot:?}");
    assert_eq!(
        (voice.mime.as_str(), &voice.codecs[..]),
        ("audio/ogg", &["opus".to_owned()][..])
    );
    assert!(
        voice.told.is_empty() && voice.seconds.unwrap() > 3.0,
        "{voice:?}"
    );
    // It was 1920 × 1080, on its side, and told where and when.
    assert!(Facts::of(&sent[3].1).unwrap().tells_a_place());
    assert_eq!(
        (
            video.mime.as_str(),
            video.pixels,
            &video.codecs.join(" ")[..]
        ),
        ("video/mp4", Some((720, 1280)), "h264 aac")
    );
    assert!(video.upright && video.told.is_empty(), "{video:?}");
    let (long, bytes) = (video.seconds.unwrap(), video.bytes);
    assert!(
        (3.9..4.2).contains(&long) && bytes < 4 * 3_000_000 / 8,
        "{video:?}"
    );
    let original = std::fs::metadata(&sent[4].1).unwrap().len();
    assert_eq!(
        (document.mime.as_str(), document.bytes),
        ("application/pdf", original)
    );
    assert!(got.iter().all(|facts| facts.faults.is_empty()), "{got:?}");

    // And back, each fetched from her own service through the proxy.
    let before = user.history(chat).await.len();
    user.core.set_network(Network::Unmetered).await.unwrap();
    let kinds = [
        (MediaKind::Photo, "image/jpeg"),
        (MediaKind::Photo, "image/png"),
        (MediaKind::Voice, "audio/wav"),
        (MediaKind::Video, "video/mp4"),
        (MediaKind::File, "application/pdf"),
    ];
    for (_, file) in &sent {
        let send = json!({"cmd": "send_file", "to": HERE, "path": file});
        let answer = ask(&mut anna, send, "sent").await;
        assert_eq!(answer["event"], "sent", "{answer}");
    }
    let all = came(&user, chat, before + kinds.len()).await;
    for (at, (kind, mime)) in kinds.into_iter().enumerate() {
        let view = until(&user, all[before + at].id, TransferStep::Here).await;
        assert_eq!(
            (media(&view).kind, media(&view).mime.as_str()),
            (kind, mime)
        );
        if kind == MediaKind::Video {
            // As it is seen, by its container alone.
            let seen = media(&view);
            assert_eq!((seen.width, seen.height), (Some(1080), Some(1920)));
            assert!(seen.duration_ms.unwrap().abs_diff(4_000) < 100, "{seen:?}");
        }
        let opened = user
            .core
            .open_media(view.id, MediaForm::Original)
            .await
            .unwrap();
        assert_eq!(
            std::fs::read(&opened.path).unwrap(),
            std::fs::read(&sent[at].1).unwrap()
        );
    }

    // What lies where her service keeps nothing is not asked for; what is there no more is told.
    let key = "00".repeat(44);
    for (link, step, reason) in [
        (
            format!("aesgcm://elsewhere.test/a.jpg#{key}"),
            TransferStep::Failed,
            Reason::MediaHost,
        ),
        (
            format!("aesgcm://birdychat.test:5281/file_share/none.jpg#{key}"),
            TransferStep::Gone,
            Reason::MediaGone,
        ),
    ] {
        let before = user.history(chat).await.len();
        anna.send(&people::say(HERE, &link)).unwrap();
        let view = came(&user, chat, before + 1).await.pop().unwrap();
        let view = until(&user, view.id, step).await;
        assert_eq!(view.transfer.unwrap().reason, Some(reason));
    }
}
