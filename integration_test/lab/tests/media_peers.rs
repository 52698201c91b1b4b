//! Files between people on other services, without Causeway: what the scenarios with Causeway measure by.

mod people;

use std::path::{Path, PathBuf};

use causeway_lab::inspect::Facts;
use causeway_lab::{BIRDYCHAT, HAIKET, Lab, Peer, programs, samples};
use people::{ANNA, PASSWORD, SOON, ask};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const BERTA: &str = "berta@birdychat.test";
const HARU: &str = "haru@haiket.test";

fn sha256(file: &Path) -> String {
    hex::encode(Sha256::digest(std::fs::read(file).unwrap()))
}

/// Sends a file from one to the other, who fetches it; where it is then.
async fn passed(from: &mut Peer, to: &mut Peer, address: &str, file: &Path) -> PathBuf {
    let command = json!({"cmd": "send_file", "to": address, "path": file});
    let sent = ask(from, command, "sent").await;
    assert_eq!(sent["event"], "sent", "{sent}");
    let told = to.wait_event("file", SOON).await.unwrap();
    assert_eq!(told["link"], sent["link"]);
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(
        !told["path"]
            .as_str()
            .unwrap()
            .contains(&name[..name.len() - 4]),
        "the name is told"
    );
    let got = file.with_file_name(format!("got-{name}"));
    let fetched = fetch(to, &told["link"], &got).await;
    let size = std::fs::metadata(file).unwrap().len();
    assert_eq!(fetched["bytes"], size, "{fetched}");
    assert_eq!(fetched["sealed_bytes"], size + 16);
    assert_eq!(fetched["sha256"], sha256(file));
    assert_eq!(sha256(&got), sha256(file));
    got
}

async fn fetch(peer: &mut Peer, link: &Value, to: &Path) -> Value {
    ask(
        peer,
        json!({"cmd": "fetch", "link": link, "to": to}),
        "fetch",
    )
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn files_cross_between_two_services_and_tools_know_them() {
    let lab = Lab::builder()
        .only(&[BIRDYCHAT, HAIKET])
        .start()
        .await
        .unwrap();
    for (domain, name) in [(BIRDYCHAT, "anna\\40firm.example"), (HAIKET, "haru")] {
        lab.register(domain, name, PASSWORD).await.unwrap();
    }
    let mut anna = people::sharing(&lab, ANNA, "anna.json").await.0;
    let mut haru = people::sharing(&lab, HARU, "haru.json").await.0;
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();

    let got = passed(&mut anna, &mut haru, HARU, &samples::photo(dir).unwrap()).await;
    let photo = Facts::of(&got).unwrap();
    assert_eq!(
        (photo.mime.as_str(), photo.pixels, photo.upright),
        ("image/jpeg", Some((4032, 3024)), false)
    );
    assert!(
        photo.tells_a_place() && photo.tells_a_device(),
        "{:?}",
        photo.told
    );

    let got = passed(
        &mut haru,
        &mut anna,
        ANNA,
        &samples::screenshot(dir).unwrap(),
    )
    .await;
    let screenshot = Facts::of(&got).unwrap();
    assert_eq!(
        (screenshot.mime.as_str(), screenshot.pixels),
        ("image/png", Some((780, 1688)))
    );

    let got = passed(&mut haru, &mut anna, ANNA, &samples::voice(dir).unwrap()).await;
    let voice = Facts::of(&got).unwrap();
    assert_eq!(voice.codecs, ["pcm_s16le"]);
    assert!(voice.seconds.unwrap() > 5.0, "{voice:?}");

    let got = passed(&mut anna, &mut haru, HARU, &samples::video(dir).unwrap()).await;
    let video = Facts::of(&got).unwrap();
    assert_eq!(
        (video.mime.as_str(), video.pixels, video.upright),
        ("video/mp4", Some((1080, 1920)), false)
    );
    assert_eq!(video.codecs, ["h264", "aac"]);
    assert!(video.tells_a_place(), "{:?}", video.told);

    let got = passed(&mut anna, &mut haru, HARU, &samples::document(dir).unwrap()).await;
    assert_eq!(Facts::of(&got).unwrap().mime, "application/pdf");

    for facts in [photo, screenshot, voice, video] {
        assert!(facts.faults.is_empty(), "{facts:?}");
    }
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_or_is_not_there_is_not_opened() {
    let lab = Lab::builder().only(&[BIRDYCHAT]).start().await.unwrap();
    for name in ["anna\\40firm.example", "berta"] {
        lab.register(BIRDYCHAT, name, PASSWORD).await.unwrap();
    }
    let mut anna = people::sharing(&lab, ANNA, "anna.json").await.0;
    let mut berta = people::sharing(&lab, BERTA, "berta.json").await.0;
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("got");
    let file = programs::fixtures_dir().join("diagram.png");
    let command = json!({"cmd": "send_file", "to": BERTA, "path": file});
    let sent = ask(&mut anna, command, "sent").await;
    let link = sent["link"].as_str().unwrap();
    assert!(link.starts_with("aesgcm://birdychat.test:5281/"), "{link}");

    let last = if link.ends_with('0') { "1" } else { "0" };
    let other_key = format!("{}{last}", &link[..link.len() - 1]);
    let not_there = link.replace("/file_share/", "/file_share/0");
    let elsewhere = link.replace("birdychat.test", "nowhere.test");
    for (wrong, why) in [
        (&other_key, "InvalidTag"),
        (&not_there, "404"),
        (&elsewhere, "nowhere.test"),
    ] {
        let answer = fetch(&mut berta, &wrong.as_str().into(), &to).await;
        assert_eq!(answer["event"], "error", "{answer}");
        let message = answer["message"].as_str().unwrap();
        assert!(message.contains(why), "{answer}");
        assert!(!to.exists());
    }
    let fetched = fetch(&mut berta, &link.into(), &to).await;
    assert_eq!(fetched["sha256"], sha256(&file), "{fetched}");
    lab.stop().await.unwrap();
}
