//! What must hold when the disk is full, or cannot be written, and when another process is there.
//!
//! Most need a small file system of their own: the test starts itself again inside a mount namespace.
//! Where the system allows no such namespace the test fails, and says so.

mod people;

use std::path::Path;
use std::process::Command;

use causeway_core::{
    ApiError, Core, Credential, DatabaseKey, Event, NewAccount, PhoneNumber, Server, Storage,
    Tuning,
};
use causeway_lab::{HOME, Lab};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, heard, quick, say};

const INSIDE: &str = "CAUSEWAY_TEST_SMALL_DISK";

/// Runs the test of this name again, with a file system of one megabyte on a folder that it finds in [`INSIDE`].
fn on_a_small_disk(test: &str) {
    let dir = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=1m,mode=700 tmpfs \"$1\" && shift && exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .arg(dir.path())
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(INSIDE, dir.path())
        .output()
        .expect("unshare (util-linux) is needed");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn account() -> NewAccount {
    NewAccount {
        number: PhoneNumber::parse(NUMBER).unwrap(),
        home: "home.test".into(),
        credential: Credential::password(PASSWORD),
        server: Server::default(),
    }
}

async fn texts(core: &Core, chat: causeway_core::ChatId) -> usize {
    let (mut count, mut before) = (0, None);
    loop {
        let page = core.history(chat, before, 500).await.unwrap();
        let Some(last) = page.last() else {
            return count;
        };
        (count, before) = (count + page.len(), Some(last.id));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_and_nothing_accepted_is_lost() {
    let Some(disk) = std::env::var_os(INSIDE) else {
        return on_a_small_disk("a_full_disk_is_told_and_nothing_accepted_is_lost");
    };
    let (disk, key) = (Path::new(&disk), DatabaseKey::generate());
    let dir = disk.join("account");
    // Full before the account is made: it is not there, and can be made later.
    let ballast = disk.join("ballast");
    for left in [0, 8, 40, 80] {
        let _ = std::fs::remove_file(&ballast);
        std::fs::write(&ballast, vec![1; (1024 - left) * 1024]).unwrap_or_default();
        let error = Core::create(&dir, &key, account(), Tuning::default())
            .await
            .err();
        assert!(
            matches!(error, Some(ApiError::DiskFull)),
            "{left}: {error:?}"
        );
        let error = Core::open(&dir, &key, Tuning::default()).await.err();
        assert!(
            matches!(error, Some(ApiError::NoAccount)),
            "{left}: {error:?}"
        );
    }
    std::fs::remove_file(&ballast).unwrap();
    let core = Core::create(&dir, &key, account(), Tuning::default())
        .await
        .unwrap();
    causeway_lab::rules::open(&core, &[ANNA]).await.unwrap();
    let chat = core.open_chat(ANNA).await.unwrap().id;
    let mut events = core.events();
    std::fs::write(&ballast, vec![1; 200 * 1024]).unwrap();
    let mut accepted = 0;
    for round in 0..3 {
        loop {
            match core.send_text(chat, &"x".repeat(1_000 + round)).await {
                Ok(_) => accepted += 1,
                Err(ApiError::DiskFull) => break,
                Err(error) => panic!("{error}"),
            }
            assert!(accepted < 2_000, "the disk is not full");
        }
        assert_eq!(core.storage(), Storage::Full);
        assert_eq!(
            texts(&core, chat).await,
            accepted,
            "no half of one is there"
        );
    }
    assert!(accepted >= 3, "{accepted}");
    std::fs::remove_file(&ballast).unwrap();
    core.send_text(chat, "there is space again").await.unwrap();
    assert_eq!(core.storage(), Storage::Fine);
    let mut told = Vec::new();
    while told.last() != Some(&Storage::Fine) {
        match events.next().await.unwrap() {
            Event::StorageChanged(now) => told.push(now),
            Event::Reload => told.push(core.storage()),
            _ => {}
        }
    }
    assert!(told.contains(&Storage::Fine));
    core.close().await;
    let core = Core::open(&dir, &key, Tuning::default()).await.unwrap();
    assert_eq!(texts(&core, chat).await, accepted + 1);
    core.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_cannot_be_written_is_told() {
    let Some(disk) = std::env::var_os(INSIDE) else {
        return on_a_small_disk("a_disk_that_cannot_be_written_is_told");
    };
    let (disk, key) = (Path::new(&disk), DatabaseKey::generate());
    let dir = disk.join("account");
    let core = Core::create(&dir, &key, account(), Tuning::default())
        .await
        .unwrap();
    causeway_lab::rules::open(&core, &[ANNA]).await.unwrap();
    core.close().await;
    let remount = |how: &str| {
        let done = Command::new("mount")
            .args(["-o", how])
            .arg(disk)
            .status()
            .unwrap();
        assert!(done.success());
    };
    remount("remount,ro");
    let error = Core::open(&dir, &key, Tuning::default()).await.err();
    assert!(matches!(error, Some(ApiError::ReadOnly)), "{error:?}");
    let error = Core::create(&disk.join("other"), &key, account(), Tuning::default())
        .await
        .err();
    assert!(matches!(error, Some(ApiError::ReadOnly)), "{error:?}");
    remount("remount,rw");
    let core = Core::open(&dir, &key, Tuning::default()).await.unwrap();
    core.close().await;
}

/// A process of somebody else holds the database itself, not the folder's lock.
#[tokio::test(flavor = "multi_thread")]
async fn another_process_with_the_account_is_told() {
    let (dir, key) = (tempfile::tempdir().unwrap(), DatabaseKey::generate());
    let core = Core::create(dir.path(), &key, account(), Tuning::default())
        .await
        .unwrap();
    causeway_lab::rules::open(&core, &[ANNA]).await.unwrap();
    core.close().await;
    let hold = "import fcntl,sys\nf=open(sys.argv[1],'r+b')\nfcntl.flock(f,fcntl.LOCK_EX)\nprint('held',flush=True)\nsys.stdin.read()";
    let mut other = Command::new("python3")
        .args(["-c", hold])
        .arg(dir.path().join("causeway.lock"))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("python3 is needed");
    let mut line = String::new();
    let out = other.stdout.take().unwrap();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).unwrap();
    assert_eq!(line.trim(), "held");
    let error = Core::open(dir.path(), &key, Tuning::default()).await.err();
    assert!(matches!(error, Some(ApiError::InUse)), "{error:?}");
    drop(other.stdin.take());
    other.wait().unwrap();
    Core::open(dir.path(), &key, Tuning::default())
        .await
        .unwrap()
        .close()
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_while_the_disk_is_full_comes_again() {
    const TEXTS: usize = 40;
    let Some(disk) = std::env::var_os(INSIDE) else {
        return on_a_small_disk("what_comes_while_the_disk_is_full_comes_again");
    };
    let disk = Path::new(&disk);
    let lab = Lab::start().await.unwrap();
    let (mut peer, _) = anna(&lab).await;
    lab.register(HOME, NUMBER, PASSWORD).await.unwrap();
    let dir = tempfile::tempdir_in(disk).unwrap();
    let (key, tuning) = (DatabaseKey::generate(), quick());
    let at = lab.server(HOME).unwrap().direct_tls();
    let server = Server {
        address: Some((at.ip().to_string(), at.port())),
        ca_file: Some(lab.ca_file()),
        ..Server::default()
    };
    let account = NewAccount {
        server,
        ..account()
    };
    let core = Core::create(dir.path(), &key, account, tuning)
        .await
        .unwrap();
    causeway_lab::rules::open(&core, &[ANNA]).await.unwrap();
    let user = User {
        core,
        dir,
        key,
        tuning,
    };
    user.connect().await;
    let chat = user.chat(ANNA).await.id;
    user.send(chat, "first").await;
    heard(&mut peer, SOON).await;
    let ballast = disk.join("ballast");
    std::fs::write(&ballast, vec![1; 1024 * 1024]).unwrap_err();
    let long = "x".repeat(1_000);
    for n in 0..TEXTS {
        let text = format!("from Anna {n} {long}");
        peer.send(&say(&format!("{NUMBER}@{HOME}"), &text)).unwrap();
    }
    let deadline = std::time::Instant::now() + SOON;
    while user.core.storage() != Storage::Full {
        assert!(std::time::Instant::now() < deadline, "it is not told");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert!(user.received(chat).await.len() < TEXTS);
    std::fs::remove_file(&ballast).unwrap();
    let texts: Vec<_> = (0..TEXTS)
        .map(|n| format!("from Anna {n} {long}"))
        .collect();
    assert_eq!(user.wait_received(chat, TEXTS, SOON * 3).await, texts);
    assert_eq!(user.core.storage(), Storage::Fine);
    lab.stop().await.unwrap();
}
