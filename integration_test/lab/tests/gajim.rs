//! A real third-party app with windows: Gajim on a display that nobody sees. Skipped where it is not installed.

mod people;

use std::path::Path;
use std::time::Duration;

use causeway_core::{
    Content, Direction, MediaDraft, MediaForm, MediaKind, Network, State, TransferStep,
};
use causeway_lab::inspect::{Facts, found_on};
use causeway_lab::{
    BIRDYCHAT, HAIKET, HOME, HomeServer, Lab, Peer, PeerProgram, programs, samples,
};
use people::{ANNA, NUMBER, PASSWORD, User, ask};
use serde_json::json;
use sha2::{Digest, Sha256};

const USER: &str = "+34600111222@home.test";
const BERTA: &str = "berta@birdychat.test";
const GRETA: &str = "greta@haiket.test";
/// How wide Gajim shows a picture, by the peer's settings.
const SHOWN: u32 = 400;
const LONG: Duration = Duration::from_secs(120);

/// What has to be there; says so and returns false where it is not.
fn there() -> bool {
    let missing: Vec<&str> = ["gajim", "Xvfb", "bwrap", "xdotool", "dbus-daemon", "gdbus"]
        .into_iter()
        .filter(|name| programs::find_program(name).is_err())
        .collect();
    if !missing.is_empty() {
        eprintln!(
            "SKIPPED: Gajim shows nothing here, as these are missing: {}. On Debian: apt-get install \
             gajim gajim-omemo xvfb bubblewrap xdotool dbus-daemon libglib2.0-bin",
            missing.join(", ")
        );
    }
    missing.is_empty()
}

async fn gajim(lab: &Lab, jid: &str, contact: &str) -> Peer {
    let program = PeerProgram::python("gajim/peer.py")
        .unwrap()
        .name("gajim")
        .signing_in(lab, jid, PASSWORD, "gajim")
        .unwrap()
        .reaching(lab)
        .arg("--contact")
        .arg(contact);
    let mut peer = lab.peer(program).unwrap();
    peer.wait_event("ready", LONG).await.unwrap();
    peer
}

fn sha256(file: &Path) -> String {
    hex::encode(Sha256::digest(std::fs::read(file).unwrap()))
}

/// Waits until the picture is on Gajim's screen; its place.
async fn seen(gajim: &mut Peer, picture: &Path, screen: &Path) -> (u32, u32) {
    for _ in 0..20 {
        ask(gajim, json!({"cmd": "screen", "to": screen}), "screen").await;
        if let Some(place) = found_on(screen, picture, SHOWN).unwrap() {
            return place;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    panic!("the picture is not on {}", screen.display());
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long"]
async fn gajim_shows_pictures_and_sends_one() {
    if !there() {
        return;
    }
    let lab = Lab::builder()
        .only(&[BIRDYCHAT, HAIKET])
        .start()
        .await
        .unwrap();
    for (domain, name) in [(BIRDYCHAT, "anna\\40firm.example"), (HAIKET, "greta")] {
        lab.register(domain, name, PASSWORD).await.unwrap();
    }
    let (mut anna, _) = people::sharing(&lab, ANNA, "anna.json").await;
    let mut greta = gajim(&lab, GRETA, ANNA).await;
    let dir = tempfile::tempdir().unwrap();
    let screen = lab.log_dir().join("gajim.png");

    ask(&mut anna, people::say(GRETA, "Hei! A photo:"), "sent").await;
    let heard = greta.wait_event("message", LONG).await.unwrap();
    assert_eq!(
        (&heard["body"], &heard["encrypted"]),
        (&"Hei! A photo:".into(), &true.into())
    );
    ask(
        &mut greta,
        json!({"cmd": "open_chat", "jid": ANNA}),
        "open_chat",
    )
    .await;

    // On its side, as phones store it: Gajim heeds the tag.
    let photo = samples::photo(dir.path()).unwrap();
    let sent = ask(
        &mut anna,
        json!({"cmd": "send_file", "to": GRETA, "path": photo}),
        "sent",
    )
    .await;
    assert_eq!(sent["event"], "sent", "{sent}");
    let got = greta.wait_event("file", LONG).await.unwrap();
    assert_eq!(
        got["sha256"],
        sha256(&photo),
        "Gajim has opened what was sealed"
    );
    greta.wait_event("picture", LONG).await.unwrap();
    let upright = programs::fixtures_dir().join("photo.webp");
    seen(&mut greta, &upright, &screen).await;

    // And back, by Gajim's own sealing and upload.
    let own = programs::fixtures_dir().join("diagram.png");
    ask(
        &mut greta,
        json!({"cmd": "send_file", "to": ANNA, "path": own}),
        "sent",
    )
    .await;
    let told = anna.wait_event("file", LONG).await.unwrap();
    let to = dir.path().join("back");
    let fetched = ask(
        &mut anna,
        json!({"cmd": "fetch", "link": told["link"], "to": to}),
        "fetch",
    )
    .await;
    assert_eq!(fetched["sha256"], sha256(&own), "{fetched}");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long"]
async fn gajim_shows_what_causeway_sends_and_sends_back() {
    if !there() {
        return;
    }
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME, BIRDYCHAT])
        .media(true)
        .start()
        .await
        .unwrap();
    lab.register(BIRDYCHAT, "berta", PASSWORD).await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    user.core.set_network(Network::Unmetered).await.unwrap();
    let mut berta = gajim(&lab, BERTA, USER).await;
    let dir = tempfile::tempdir().unwrap();
    let screen = lab.log_dir().join("gajim.png");

    let chat = user.chat(BERTA).await.id;
    user.send(chat, "A photo:").await;
    let heard = berta.wait_event("message", LONG).await.unwrap();
    assert_eq!(
        (&heard["body"], &heard["encrypted"]),
        (&"A photo:".into(), &true.into())
    );
    ask(
        &mut berta,
        json!({"cmd": "open_chat", "jid": USER}),
        "open_chat",
    )
    .await;

    let photo = samples::photo(dir.path()).unwrap();
    let draft = MediaDraft::new(MediaKind::Photo, &photo);
    let id = user.core.send_media(chat, draft).await.unwrap();
    let got = berta.wait_event("file", LONG).await.unwrap();
    let own = user.core.open_media(id, MediaForm::Original).await.unwrap();
    assert_eq!(got["sha256"], sha256(&own.path), "what was sealed");
    let facts = Facts::of(Path::new(got["path"].as_str().unwrap())).unwrap();
    assert_eq!((facts.pixels, facts.upright), (Some((1600, 1200)), true));
    assert!(
        facts.told.is_empty() && facts.faults.is_empty(),
        "{facts:?}"
    );
    let upright = programs::fixtures_dir().join("photo.webp");
    seen(&mut berta, &upright, &screen).await;
    // Gajim gives receipts to those in its roster alone.
    user.wait_message(id, LONG, |view| {
        matches!(view.state, State::Sent | State::Delivered | State::Read)
    })
    .await;

    let picture = programs::fixtures_dir().join("diagram.png");
    let command = json!({"cmd": "send_file", "to": USER, "path": picture});
    ask(&mut berta, command, "sent").await;
    let until = tokio::time::Instant::now() + LONG;
    let came = loop {
        let came = user.history(chat).await.into_iter().find(|view| {
            view.direction == Direction::In && matches!(view.content, Content::Media { .. })
        });
        match came {
            Some(view) if view.transfer.as_ref().unwrap().step == TransferStep::Here => break view,
            other => assert!(tokio::time::Instant::now() < until, "{other:?}"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    };
    let opened = user.core.open_media(came.id, MediaForm::Original).await;
    assert_eq!(sha256(&opened.unwrap().path), sha256(&picture));
    lab.stop().await.unwrap();
}
