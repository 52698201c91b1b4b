//! What must hold on a phone: woken for a moment in the background.

mod people;

use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::time::{Duration, Instant};

use causeway_core::{Connection, Credential, StopCause};
use causeway_lab::{HOME, Lab};
use people::{ANNA, NUMBER, SOON, User, anna, heard, quick, say};

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
    let right = Credential::password(people::PASSWORD);
    user.core.set_credential(right).await.unwrap();
    let fetched = user.core.background_fetch(SOON).await.unwrap();
    assert_eq!(
        (fetched.connection, fetched.more),
        (Connection::Online, false)
    );
    let _ = quick();
    lab.stop().await.unwrap();
}
