//! What must hold on a phone: woken for a moment in the background, suspended, on a network that comes and goes, with
//! a token that expires.

mod people;

use std::net::SocketAddr;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, Instant};

use causeway_core::{Connection, Credential, State, StopCause};
use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, PeerProgram, ServerOptions, logs};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, ask, heard, say};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tokio::time::sleep;

const USER: &str = "+34600111222@home.test";

/// How many locks the system knows on files of a folder.
fn locks(dir: &Path) -> usize {
    let ours: Vec<String> = std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| format!(":{} ", entry.unwrap().metadata().unwrap().ino()))
        .collect();
    let table = std::fs::read_to_string("/proc/locks").unwrap();
    let held = |line: &&str| ours.iter().any(|inode| line.contains(inode.as_str()));
    table.lines().filter(held).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_background_fetch_catches_up_and_leaves_no_lock() {
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    user.send(chat.id, "first").await;
    heard(&mut anna, SOON).await;
    user.core.disconnect().await;
    assert!(locks(user.dir.path()) > 0, "the check sees locks");
    for n in 0..3 {
        anna.send(&say(USER, &format!("while away {n}"))).unwrap();
    }
    // Until the home server has them, a fetch may come too early: it is repeated, as a phone does.
    let mut new = 0;
    for n in 0..10 {
        if n == 1 {
            user.send(chat.id, "written while away").await;
        }
        let fetched = user.core.background_fetch(SOON).await.unwrap();
        assert_eq!(fetched.connection, Connection::Online, "{fetched:?}");
        assert!(!fetched.more, "{fetched:?}");
        assert_eq!(fetched.chats.is_empty(), fetched.new == 0);
        assert_eq!(locks(user.dir.path()), 0);
        assert_eq!(user.core.connection(), Connection::Offline);
        new += fetched.new;
        if new >= 3 && n > 0 {
            break;
        }
    }
    assert_eq!(new, 3);
    assert_eq!(heard(&mut anna, SOON).await["body"], "written while away");
    // It goes on as before.
    let texts = user.received(chat.id).await;
    assert_eq!(texts, ["while away 0", "while away 1", "while away 2"]);
    user.connect().await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_background_fetch_ends_in_time_and_says_what_is_wrong() {
    let lab = Lab::start().await.unwrap();
    let user = User::register(&lab, HOME, NUMBER, None).await;
    lab.server(HOME).unwrap().stop().await.unwrap();
    let began = Instant::now();
    let fetched = user
        .core
        .background_fetch(Duration::from_secs(2))
        .await
        .unwrap();
    // Generous: a busy machine is no fault of the core's.
    assert!(began.elapsed() < Duration::from_secs(6));
    assert!(fetched.more && fetched.new == 0);
    assert_eq!(fetched.connection, Connection::Connecting);
    assert_eq!(locks(user.dir.path()), 0);
    lab.server(HOME).unwrap().start().await.unwrap();

    let wrong = Credential::password("wrong");
    user.core.set_credential(wrong).await.unwrap();
    let fetched = user.core.background_fetch(SOON).await.unwrap();
    let refused = Connection::Stopped(StopCause::CredentialsRefused);
    assert_eq!((fetched.connection, fetched.more), (refused, true));
    let right = Credential::password(PASSWORD);
    user.core.set_credential(right).await.unwrap();
    let fetched = user.core.background_fetch(SOON).await.unwrap();
    assert_eq!(
        (fetched.connection, fetched.more),
        (Connection::Online, false)
    );
    lab.stop().await.unwrap();
}

/// The most memory of its own that a fetch may take: iOS allows an extension for notifications little more.
const FETCH_KB: u64 = 20 * 1024;

#[tokio::test(flavor = "multi_thread")]
async fn a_background_fetch_needs_little_memory() {
    const STORED: usize = 2_000;
    const WAITING: usize = 200;
    let lab = Lab::start().await.unwrap();
    let user = User::online(&lab, NUMBER).await;
    let sender = User::register(&lab, BIRDYCHAT, "+4915112345678", None).await;
    sender.connect().await;
    let there = sender.chat(USER).await.id;
    let back = user.chat("+4915112345678@birdychat.test").await.id;
    for n in 0..STORED {
        let text = format!("stored {n}");
        sender.core.send_text(there, &text).await.unwrap();
    }
    user.wait_received(back, STORED, SOON * 4).await;
    let User { core, dir, key, .. } = user;
    core.close().await;
    let mut last = None;
    for n in 0..WAITING {
        let text = format!("waits {n}");
        last = Some(sender.core.send_text(there, &text).await.unwrap());
    }
    sender.wait_state(last.unwrap(), State::Sent).await;

    let program = std::env::var_os("CAUSEWAY_BIN").expect("CAUSEWAY_BIN: use ./dev test");
    let (mut new, mut peak, mut whole) = (0, 0, 0);
    // Between the two services they may still be on their way.
    while new < WAITING as u64 {
        let mut fetch = std::process::Command::new(&program)
            // Whoever travels is in another time zone at each start: nothing that is stored knows of zones.
            .env(
                "TZ",
                ["Pacific/Kiritimati", "America/Adak"][usize::from(new > 0)],
            )
            .args(["--json", "fetch", "--lab-key"])
            .arg(hex::encode(key.as_bytes()))
            .arg("--account")
            .arg(dir.path())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let status = format!("/proc/{}/status", fetch.id());
        while fetch.try_wait().unwrap().is_none() {
            peak = peak.max(private(&status).unwrap_or(0));
            whole = whole.max(high_water(&status).unwrap_or(0));
            sleep(Duration::from_millis(2)).await;
        }
        let output = fetch.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let fetched: Value = serde_json::from_slice(&output.stdout).unwrap();
        new += fetched["new"].as_u64().unwrap();
    }
    assert_eq!(new, WAITING as u64);
    println!("a background fetch took {peak} kB, {whole} kB with the pages of its program file");
    assert!((1_000..=FETCH_KB).contains(&peak), "{peak} kB");
    lab.stop().await.unwrap();
}

/// The memory that a process has for itself, in kB. The pages of its program file come on top: the system can drop them
/// at any time, phones do not count them, and this build's are several times those of a release.
fn private(status: &str) -> Option<u64> {
    kilobytes(status, "RssAnon:")
}

/// The most memory of any kind that a process has had, in kB.
fn high_water(status: &str) -> Option<u64> {
    kilobytes(status, "VmHWM:")
}

fn kilobytes(status: &str, name: &str) -> Option<u64> {
    let status = std::fs::read_to_string(status).ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// A core in a process of its own on `dir`, which writes `0` to `upto` and waits for `expect` texts.
fn victim(lab: &Lab, at: SocketAddr, dir: &Path, upto: usize, expect: usize, slow: u64) -> Peer {
    let key = "42".repeat(32);
    logs::secret(&key);
    let program = PeerProgram::command("victim", env!("CARGO_BIN_EXE_causeway-victim"))
        .env("VICTIM_KEY", key)
        .env("VICTIM_PASSWORD", PASSWORD);
    let (ca, dir, at) = (lab.ca_file(), dir.join("account"), at.to_string());
    let (upto, expect, slow) = (upto.to_string(), expect.to_string(), slow.to_string());
    let args = [
        ["--dir", dir.to_str().unwrap()],
        ["--number", NUMBER],
        ["--home", HOME],
        ["--server", &at],
        ["--ca", ca.to_str().unwrap()],
        ["--to", ANNA],
        ["--upto", &upto],
        ["--expect", &expect],
        ["--slow", &slow],
    ];
    let add = |program: PeerProgram, arg: &&str| program.arg(arg);
    lab.peer(args.iter().flatten().fold(program, add)).unwrap()
}

/// Waits until the victim has received so many texts; all of them.
async fn victim_received(victim: &mut Peer, count: usize) -> Value {
    let deadline = Instant::now() + SOON * 3;
    loop {
        let state = ask(victim, json!({"cmd": "state"}), "state").await;
        if state["received"].as_array().unwrap().len() >= count {
            assert_eq!(state["unreadable"], 0);
            return state["received"].clone();
        }
        assert!(Instant::now() < deadline, "{state}");
        sleep(Duration::from_millis(100)).await;
    }
}

/// The process stands still while the home service forgets its session and messages come. Its clocks go on: that the
/// monotonic one stands still too, as on a phone that sleeps, cannot be had here.
#[tokio::test(flavor = "multi_thread")]
async fn what_came_while_suspended_is_there_after_waking() {
    let lab = Lab::start().await.unwrap();
    let (mut anna, _) = anna(&lab).await;
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let at = lab.server(HOME).unwrap().direct_tls();
    let mut phone = victim(&lab, at, dir.path(), 5, 15, 0);
    for n in 0..5 {
        assert_eq!(heard(&mut anna, SOON).await["body"], n.to_string());
        anna.send(&say(USER, &format!("awake {n}"))).unwrap();
    }
    victim_received(&mut phone, 5).await;
    let pid = Pid::from_raw(i32::try_from(phone.pid()).unwrap()).unwrap();
    kill_process(pid, Signal::STOP).unwrap();
    lab.server(HOME).unwrap().crash_and_restart().await.unwrap();
    for n in 0..10 {
        anna.send(&say(USER, &format!("asleep {n}"))).unwrap();
    }
    sleep(Duration::from_secs(3)).await;
    kill_process(pid, Signal::CONT).unwrap();
    let awake = (0..5).map(|n| format!("awake {n}"));
    let texts: Vec<_> = awake
        .chain((0..10).map(|n| format!("asleep {n}")))
        .collect();
    assert_eq!(victim_received(&mut phone, 15).await, json!(texts));
    lab.stop().await.unwrap();
}

/// Without memory a process of Rust's ends, or stands still until it is killed. What was on its way is there when it
/// starts again.
#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_gets_no_more_memory_loses_nothing() {
    let lab = Lab::start().await.unwrap();
    let (mut anna, _) = anna(&lab).await;
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let at = lab.server(HOME).unwrap().direct_tls();
    let mut phone = victim(&lab, at, dir.path(), 1, 1_000, 0);
    assert_eq!(heard(&mut anna, SOON).await["body"], "0");
    anna.send(&say(USER, "from Anna 0")).unwrap();
    victim_received(&mut phone, 1).await;
    let limited = std::process::Command::new("prlimit")
        .args(["--as=1000000", "--pid", &phone.pid().to_string()])
        .status()
        .expect("prlimit (util-linux) is needed");
    assert!(limited.success());
    let long = "x".repeat(20_000);
    for n in 1..40 {
        anna.send(&say(USER, &format!("from Anna {n} {long}")))
            .unwrap();
    }
    let deadline = Instant::now() + Duration::from_secs(5);
    while phone.ended().is_none() && Instant::now() < deadline {
        sleep(Duration::from_millis(50)).await;
    }
    println!("without memory the process ended as {:?}", phone.ended());
    phone.kill();
    drop(phone);
    let mut phone = victim(&lab, at, dir.path(), 1, 1_000, 0);
    let mut texts = vec!["from Anna 0".to_owned()];
    texts.extend((1..40).map(|n| format!("from Anna {n} {long}")));
    assert_eq!(victim_received(&mut phone, 40).await, json!(texts));
    lab.stop().await.unwrap();
}

/// Each kind of thing that a commit is about makes it a fifth of a second longer.
#[tokio::test(flavor = "multi_thread")]
async fn a_slow_disk_slows_down_and_breaks_nothing() {
    const TEXTS: usize = 10;
    let lab = Lab::start().await.unwrap();
    let (mut anna, _) = anna(&lab).await;
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mut phone = victim(&lab, wire.addr(), dir.path(), TEXTS, TEXTS, 200);
    phone.wait_event("opened", SOON * 3).await.unwrap();
    let began = Instant::now();
    for n in 0..TEXTS {
        let accepted = phone.wait_event("accepted", SOON).await.unwrap();
        assert_eq!(accepted["n"], n);
    }
    let took = began.elapsed();
    // Accepted only when it is on the disk. A little less, since the first may have begun before we looked.
    assert!(
        took > Duration::from_millis(200 * (TEXTS as u64 - 1)),
        "{took:?}"
    );
    for n in 0..TEXTS {
        assert_eq!(heard(&mut anna, SOON).await["body"], n.to_string());
        anna.send(&say(USER, &format!("from Anna {n}"))).unwrap();
    }
    let texts: Vec<_> = (0..TEXTS).map(|n| format!("from Anna {n}")).collect();
    assert_eq!(victim_received(&mut phone, TEXTS).await, json!(texts));
    phone.wait_event("done", SOON * 3).await.unwrap();
    assert_eq!(wire.counters().accepted, 1, "the connection was kept");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_network_that_comes_and_goes_loses_nothing_and_is_not_hammered() {
    const ROUNDS: usize = 20;
    let lab = Lab::start().await.unwrap();
    let (mut anna, _) = anna(&lab).await;
    let wire = lab.client_proxy(HOME).unwrap();
    let user = User::register(&lab, HOME, NUMBER, Some(wire.addr())).await;
    user.connect().await;
    let chat = user.chat(ANNA).await.id;
    user.send(chat, "first").await;
    heard(&mut anna, SOON).await;
    let (began, before) = (Instant::now(), wire.counters().accepted);
    for n in 0..ROUNDS {
        wire.refuse(true);
        wire.cut();
        user.send(chat, &format!("from us {n}")).await;
        sleep(Duration::from_millis(rand::random_range(100..300))).await;
        wire.refuse(false);
        anna.send(&say(USER, &format!("from Anna {n}"))).unwrap();
        sleep(Duration::from_millis(rand::random_range(100..300))).await;
    }
    let (took, tries) = (began.elapsed(), wire.counters().accepted - before);
    // No pause is shorter than an eighth of a second.
    assert!(
        u128::from(tries) <= took.as_millis() / 125 + 1,
        "{tries} in {took:?}"
    );
    for n in 0..ROUNDS {
        assert_eq!(heard(&mut anna, SOON).await["body"], format!("from us {n}"));
    }
    let theirs: Vec<_> = (0..ROUNDS).map(|n| format!("from Anna {n}")).collect();
    assert_eq!(user.wait_received(chat, ROUNDS, SOON).await, theirs);
    // Nothing comes twice a moment later.
    sleep(Duration::from_secs(1)).await;
    assert_eq!(user.received(chat).await, theirs);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_credential_that_expires_while_catching_up_loses_nothing() {
    const WAITING: usize = 300;
    let lab = Lab::start().await.unwrap();
    let (mut anna, _) = anna(&lab).await;
    let wire = lab.client_proxy(HOME).unwrap();
    let user = User::register(&lab, HOME, NUMBER, Some(wire.addr())).await;
    user.connect().await;
    let chat = user.chat(ANNA).await.id;
    user.send(chat, "first").await;
    heard(&mut anna, SOON).await;
    user.core.disconnect().await;
    let many = json!({"cmd": "send_many", "to": USER, "prefix": "away", "count": WAITING});
    ask(&mut anna, many, "send_many").await;
    wire.slow(30_000);
    user.core.connect().await.unwrap();
    user.wait_received(chat, 1, SOON).await;
    let fresh = "another horse, another battery";
    logs::secret(fresh);
    let home = lab.server(HOME).unwrap();
    home.set_password(NUMBER, fresh).await.unwrap();
    wire.cut();
    wire.pass();
    let refused = Connection::Stopped(StopCause::CredentialsRefused);
    user.wait_connection(|state| *state == refused).await;
    let then = user.received(chat).await.len();
    assert!((1..WAITING).contains(&then), "{then} were there already");
    user.core
        .set_credential(Credential::password(fresh))
        .await
        .unwrap();
    user.connect().await;
    let texts: Vec<_> = (0..WAITING).map(|n| format!("away {n}")).collect();
    assert_eq!(user.wait_received(chat, WAITING, SOON).await, texts);
    lab.stop().await.unwrap();
}

/// A Wi-Fi that wants a sign-in first answers in the place of the home service.
#[tokio::test(flavor = "multi_thread")]
async fn a_captive_portal_is_told_and_left_as_soon_as_the_network_changes() {
    let portal = ServerOptions::default().foreign_certificate(true);
    let lab = Lab::builder().server(HOME, portal).start().await.unwrap();
    let (mut anna, _) = anna(&lab).await;
    let user = User::register(&lab, HOME, NUMBER, None).await;
    user.core.connect().await.unwrap();
    user.wait_connection(|state| matches!(state, Connection::Untrusted(_)))
        .await;
    let fetched = user.core.background_fetch(SOON).await.unwrap();
    assert!(matches!(fetched.connection, Connection::Untrusted(_)) && fetched.more);
    user.core.connect().await.unwrap();
    let chat = user.chat(ANNA).await.id;
    user.send(chat, "from the hotel").await;
    let home = lab.server(HOME).unwrap();
    let certs = lab.dir().join(HOME).join("certs");
    lab.ca()
        .issue(&[HOME])
        .unwrap()
        .write(&certs, HOME)
        .unwrap();
    home.restart().await.unwrap();
    // The app hears from the system that the network has changed.
    user.connect().await;
    assert_eq!(heard(&mut anna, SOON).await["body"], "from the hotel");
    lab.stop().await.unwrap();
}
