//! The process is killed while files are on their way, and started again: each arrives once, and is whole.

mod deaths;
mod people;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use causeway_core::DatabaseKey;
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, Peer, PeerProgram, logs};
use deaths::seeded;
use people::{ANNA, NUMBER, PASSWORD, SOON, ask};
use rand::RngExt;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const ME: &str = "+34600111222@home.test";

fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A core that sends and receives so many files.
fn live(lab: &Lab, dir: &Path, key: &str, files: usize) -> Peer {
    let server = lab.server(HOME).unwrap().direct_tls().to_string();
    let (files, hosts) = (files.to_string(), json!(lab.hosts()).to_string());
    let account = dir.join("account");
    let mut program = PeerProgram::command("victim", env!("CARGO_BIN_EXE_causeway-victim"))
        .env("VICTIM_KEY", key)
        .env("VICTIM_PASSWORD", PASSWORD);
    for (name, value) in [
        ("--dir", account.to_str().unwrap()),
        ("--from", dir.to_str().unwrap()),
        ("--ca", lab.ca_file().to_str().unwrap()),
        ("--number", NUMBER),
        ("--home", HOME),
        ("--server", &server),
        ("--hosts", &hosts),
        ("--to", ANNA),
        ("--files", &files),
        ("--fetch", &files),
    ] {
        program = program.arg(name).arg(value);
    }
    lab.peer(program).unwrap()
}

/// The files that are not through.
fn unfinished(state: &Value) -> Vec<&Value> {
    let files = state["files"].as_array().into_iter().flatten();
    let through = |file: &&Value| file[1] == "Here" && (file[0] == "In" || file[3] == "Delivered");
    files.filter(|file| !through(file)).collect()
}

/// Its lock is given free when it is gone.
async fn end(victim: Peer) {
    victim.kill();
    while victim.ended().is_none() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_at_eight_random_moments_double_and_lose_no_file() {
    random_moments(8).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: eight minutes"]
async fn kills_at_a_hundred_random_moments_double_and_lose_no_file() {
    random_moments(100).await;
}

/// So many kills, one file each way for each.
async fn random_moments(kills: usize) {
    let mut rng = seeded();
    logs::capture();
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME, BIRDYCHAT])
        .media(true)
        .start()
        .await
        .unwrap();
    for (domain, name) in [(HOME, NUMBER), (BIRDYCHAT, "anna\\40firm.example")] {
        lab.register(domain, name, PASSWORD).await.unwrap();
    }
    let mut anna = people::sharing(&lab, ANNA, "anna.json").await.0;
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let key = hex::encode(DatabaseKey::generate().as_bytes());
    let mut expected = Vec::new();
    for n in 0..kills {
        let mut bytes = vec![0_u8; rng.random_range(200_000..2_000_000)];
        rng.fill(&mut bytes[..]);
        std::fs::write(dir.join(n.to_string()), &bytes).unwrap();
        expected.push(sha256(&bytes));
    }
    // The account is there, and each knows the other's keys.
    let mut victim = live(&lab, dir, &key, 0);
    victim.wait_event("done", 2 * SOON).await.unwrap();
    end(victim).await;
    for n in 0..kills {
        let path = dir.join(n.to_string());
        anna.send(&json!({"cmd": "send_file", "to": ME, "path": path}))
            .unwrap();
        let victim = live(&lab, dir, &key, n + 1);
        let moment = Duration::from_millis(rng.random_range(50..2_500));
        tokio::time::sleep(moment).await;
        end(victim).await;
    }
    let mut victim = live(&lab, dir, &key, kills);
    // On a slow machine much is left for the last life.
    let within = 6 * SOON + Duration::from_secs(10) * kills as u32;
    let done = victim.wait_event("done", within).await;
    let state = ask(&mut victim, json!({"cmd": "state"}), "state").await;
    assert!(done.is_ok(), "{done:?}: {:?}", unfinished(&state));
    let files = state["files"].as_array().unwrap();
    let of = |way: &str| -> Vec<_> {
        let mine = files.iter().filter(|file| file[0] == way);
        mine.map(|file| {
            assert_eq!(file[1], "Here", "{file}");
            file[2].as_str().unwrap().to_owned()
        })
        .collect()
    };
    assert_eq!(of("Out"), expected);
    let mut received = of("In");
    received.sort();
    let mut sorted = expected.clone();
    sorted.sort();
    assert_eq!(received, sorted, "each once");

    // Anna has each once, in order, under a key that no other has.
    let (mut got, mut keys) = (Vec::new(), BTreeSet::new());
    while got.len() < kills {
        let told = anna.wait_event("file", SOON).await.unwrap();
        let link = told["link"].as_str().unwrap();
        let to = dir.join("got");
        let fetch = json!({"cmd": "fetch", "link": link, "to": to});
        let fetched = ask(&mut anna, fetch, "fetch").await;
        got.push(fetched["sha256"].as_str().unwrap().to_owned());
        keys.insert(link.split_once('#').unwrap().1.to_owned());
        std::fs::remove_file(&to).unwrap();
    }
    assert_eq!(got, expected);
    assert_eq!(keys.len(), kills);
    let more = anna.wait_event("file", Duration::from_secs(2)).await;
    assert!(more.is_err(), "a file came twice: {more:?}");
    // Nothing is left that no message names: two files a kill.
    let kept = std::fs::read_dir(dir.join("account/media"))
        .unwrap()
        .count();
    assert_eq!(kept, 2 * kills);
    lab.stop().await.unwrap();
}
