//! Damaged files, and what is saved of them.

use std::fs;
use std::path::Path;

use super::*;
use crate::chats::{ChatId, ChatKind, ChatRow, Standing};
use crate::e2ee::SuiteId;
use crate::messages::{Content, Direction, State};

fn message(tx: &Tx<'_>, chat: ChatId, text: &str, state: State) -> Result<i64, StoreError> {
    let direction = match state {
        State::Received => Direction::In,
        _ => Direction::Out,
    };
    tx.insert_message(&NewMessage {
        chat,
        direction,
        wire_id: text,
        device: None,
        content: &Content::text(text),
        state,
        reason: None,
        created_at: 1,
        sent_at: None,
        shown_from: 0,
        warning: false,
    })
}

/// An account with four chats of `each` messages, and one more that waits.
fn filled(tx: &Tx<'_>, each: usize) -> Result<(), StoreError> {
    tx.insert_account(
        &AccountRow {
            number: crate::account::PhoneNumber::parse("+34600111222").unwrap(),
            domain: "home.test".into(),
            resource: "r".into(),
            credential: crate::account::Credential::password("secret"),
            server: crate::account::Server::default(),
        },
        1,
    )?;
    tx.set_fact(fact::ARCHIVE_CURSOR, "cursor")?;
    for name in ["ana", "ben", "carl", "dora"] {
        let peer = format!("{name}@partner.test");
        let chat = tx.insert_chat(
            &peer,
            ChatKind::ThirdParty,
            SuiteId::Omemo,
            Standing::Accepted,
            1,
        )?;
        for n in 0..each {
            message(tx, chat, &format!("{name} {n} kiwi"), State::Received)?;
        }
        let queued = message(tx, chat, &format!("{name} waits"), State::Queued)?;
        tx.enqueue(queued, chat)?;
    }
    Ok(())
}

fn account(dir: &Path, key: &DatabaseKey, each: usize) {
    Store::create(dir, key, |tx| filled(tx, each)).unwrap();
}

fn nothing<'a>(_: &Tx<'a>, _: &Salvage) -> Result<(), StoreError> {
    Ok(())
}

fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 0x10;
    fs::write(path, bytes).unwrap();
}

async fn count(store: &Store, sql: &'static str) -> i64 {
    store
        .read(move |tx| Ok::<_, StoreError>(tx.conn.query_row(sql, [], |row| row.get(0))?))
        .await
        .unwrap()
}

/// One bit of each page in turn: whatever can still be read is right, and recovering keeps the damaged file as it is
/// and saves all but what stood on that page.
#[tokio::test]
async fn a_flipped_bit_in_any_page_is_told_and_the_rest_is_saved() {
    const PAGE: usize = 4_096;
    let origin = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    account(origin.path(), &key, 60);
    let whole = fs::read(origin.path().join(DATABASE_FILE)).unwrap();
    let check = fs::read(origin.path().join("causeway.check")).unwrap();
    let pages = whole.len() / PAGE;
    assert!(pages > 20, "{pages} pages");
    let (mut untouched, mut blind) = (0, 0);
    for page in 0..pages {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(DATABASE_FILE);
        let mut bytes = whole.clone();
        bytes[page * PAGE + (page * 977) % PAGE] ^= 1 << (page % 8);
        fs::write(&path, &bytes).unwrap();
        fs::write(dir.path().join("causeway.check"), &check).unwrap();
        match Store::open_existing(dir.path(), &key) {
            Ok(store) => store.close().await,
            Err(StoreError::Damaged) => {
                assert_eq!(fs::read(&path).unwrap(), bytes, "page {page} was changed");
            }
            Err(error) => panic!("page {page}: {error}"),
        }
        let damaged = fs::read(&path).unwrap();
        let saved = match Store::recover(dir.path(), &key, nothing) {
            Ok(saved) => saved,
            Err(error) => panic!("page {page}: {error}"),
        };
        assert_eq!(
            fs::read(saved.aside.join(DATABASE_FILE)).unwrap(),
            damaged,
            "page {page}: the damaged file is kept"
        );
        if saved.messages + saved.lost == 0 {
            // What says where the tables are stands on a few pages: without one of them nothing can be found.
            assert!(!saved.account);
            blind += 1;
            continue;
        }
        // A page of 4 KiB holds less than 60 messages; an inner page none, but the way to some.
        assert!(
            saved.messages + saved.lost >= 244 && saved.messages <= 244,
            "page {page}: {saved:?}"
        );
        untouched += usize::from(saved.messages == 244);
        let store = Store::open_existing(dir.path(), &key).unwrap();
        let texts = "SELECT count(*) FROM message WHERE json_extract(content, '$') IS NULL";
        assert_eq!(count(&store, texts).await, 0);
        assert_eq!(
            count(
                &store,
                "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"
            )
            .await,
            1
        );
        store.close().await;
    }
    assert!(untouched > pages / 3, "{untouched} of {pages}");
    assert!((1..=5).contains(&blind), "{blind}");
}

#[tokio::test]
async fn a_truncated_database_is_told_and_nothing_is_overwritten() {
    for keep in [0usize, 1, 100, 4_096, 5_000, 40_960] {
        let dir = tempfile::tempdir().unwrap();
        let key = DatabaseKey::generate();
        account(dir.path(), &key, 60);
        let path = dir.path().join(DATABASE_FILE);
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.len() > keep);
        fs::write(&path, &bytes[..keep]).unwrap();
        let error = Store::open_existing(dir.path(), &key).err();
        assert!(
            matches!(error, Some(StoreError::Damaged)),
            "{keep}: {error:?}"
        );
        assert_eq!(fs::read(&path).unwrap(), &bytes[..keep], "{keep}");
        let saved = Store::recover(dir.path(), &key, nothing).unwrap();
        assert_eq!(
            fs::read(saved.aside.join(DATABASE_FILE)).unwrap(),
            &bytes[..keep]
        );
        drop(Store::open_existing(dir.path(), &key).unwrap());
    }
}

/// A copy of the files as they are after a process was killed, with the log.
fn killed(key: &DatabaseKey, commits: u32) -> tempfile::TempDir {
    let origin = tempfile::tempdir().unwrap();
    account(origin.path(), key, 1);
    let open = files::open(origin.path(), key).unwrap();
    for n in 0..commits {
        open.conn
            .execute(
                "INSERT INTO fact (name, value) VALUES (?1, ?1)",
                [format!("fact {n}")],
            )
            .unwrap();
    }
    let copy = tempfile::tempdir().unwrap();
    for name in [DATABASE_FILE, "causeway.db-wal", "causeway.check"] {
        fs::copy(origin.path().join(name), copy.path().join(name)).unwrap();
    }
    copy
}

#[tokio::test]
async fn a_damaged_log_is_told_from_a_torn_end() {
    let key = DatabaseKey::generate();
    let dir = killed(&key, 12);
    let log = dir.path().join("causeway.db-wal");
    let whole = fs::read(&log).unwrap();
    let frame = 24 + 4_096;
    let frames = (whole.len() - 32) / frame;
    assert!(frames >= 12);
    // Whole, or with a torn end, it opens; with damage before a later commit it does not, and stays as it is.
    let mut told = 0;
    for at in (4..32).step_by(4).chain((0..frames - 4).flat_map(|n| {
        let start = 32 + n * frame;
        [
            start + 2,
            start + 10,
            start + 18,
            start + 24 + 5,
            start + 24 + 4_000,
        ]
    })) {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        fs::write(&log, &bytes).unwrap();
        let error = Store::open_existing(dir.path(), &key).err();
        assert!(
            matches!(error, Some(StoreError::Damaged)),
            "{at}: {error:?}"
        );
        assert_eq!(fs::read(&log).unwrap(), bytes);
        told += 1;
    }
    assert!(told > 40);
    for cut in [1, 24, 1_000, frame - 1] {
        fs::write(&log, &whole[..whole.len() - cut]).unwrap();
        assert!(!wal::is_damaged(&log).unwrap(), "{cut}");
    }
    fs::write(&log, &whole).unwrap();
    let store = Store::open_existing(dir.path(), &key).unwrap();
    assert_eq!(
        count(&store, "SELECT count(*) FROM fact WHERE name LIKE 'fact%'").await,
        12
    );
    store.close().await;
}

#[tokio::test]
async fn a_wrong_key_is_told_from_damage_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    account(dir.path(), &key, 1);
    let path = dir.path().join(DATABASE_FILE);
    let other = DatabaseKey::generate();
    let error = Store::open_existing(dir.path(), &other).err();
    assert!(matches!(error, Some(StoreError::WrongKey)), "{error:?}");
    let error = Store::recover(dir.path(), &other, nothing).err();
    assert!(matches!(error, Some(StoreError::WrongKey)), "{error:?}");
    flip(&path, 3);
    let error = Store::open_existing(dir.path(), &key).err();
    assert!(matches!(error, Some(StoreError::Damaged)), "{error:?}");
    flip(&path, 3);
    drop(Store::open_existing(dir.path(), &key).unwrap());
}

/// A recovery that fails, or stops after it was decided, leaves a whole account.
#[tokio::test]
async fn a_recovery_is_whole_or_has_not_happened() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    account(dir.path(), &key, 5);
    let path = dir.path().join(DATABASE_FILE);
    let before = fs::read(&path).unwrap();
    let failed = Store::recover(dir.path(), &key, |_, _| Err(StoreError::Closed));
    assert!(failed.is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(fs::read_dir(dir.path()).unwrap().all(|entry| {
        !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .contains("damaged")
    }));
    // Ended between deciding and putting into place: the next one to open finishes, without the old log.
    files::build(dir.path(), &key, |tx| filled(tx, 7)).unwrap();
    fs::write(dir.path().join("causeway.db-wal"), b"of the old one").unwrap();
    let store = Store::open_existing(dir.path(), &key).unwrap();
    assert_eq!(count(&store, "SELECT count(*) FROM message").await, 32);
    store.close().await;
}

#[tokio::test]
async fn what_was_saved_fits_together() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    account(dir.path(), &key, 3);
    let store = Store::open_existing(dir.path(), &key).unwrap();
    let lost = |tx: &Tx<'_>| {
        tx.block(&["tel:+4915112345678".to_owned()], 1)?;
        tx.pin(ChatId(1))?;
        tx.mute(ChatId(1), i64::MAX)?;
        tx.mark_unread(ChatId(1))?;
        tx.set_draft(ChatId(1), "half a")?;
        tx.set_settings(&crate::settings::Settings {
            third_party: true,
            ..Default::default()
        })?;
        tx.conn.execute_batch(
            "PRAGMA foreign_keys = OFF; DELETE FROM outbox WHERE message = (SELECT min(message) FROM outbox)",
        )?;
        Ok::<_, StoreError>(())
    };
    store.write(lost).await.unwrap();
    store.close().await;
    let saved = Store::recover(dir.path(), &key, nothing).unwrap();
    assert_eq!(
        (
            saved.chats,
            saved.messages,
            saved.waiting,
            saved.lost,
            saved.account
        ),
        (4, 16, 3, 0, true)
    );
    let store = Store::open_existing(dir.path(), &key).unwrap();
    let failed =
        "SELECT count(*) FROM message WHERE state = 5 AND reason LIKE '%database-damaged%'";
    assert_eq!(count(&store, failed).await, 1);
    assert_eq!(search_all(&store, "kiwi").await, 12);
    assert_eq!(store.read(|tx| tx.blocks()).await.unwrap().len(), 1);
    assert!(store.read(|tx| tx.settings()).await.unwrap().third_party);
    let cursor = store
        .read(|tx| tx.fact(fact::ARCHIVE_CURSOR))
        .await
        .unwrap();
    assert_eq!(cursor.as_deref(), Some("cursor"));
    assert_eq!(listed(&store).await.len(), 3);
    let pinned = store.read(|tx| tx.pinned(&Listing::default(), 0)).await;
    let pinned = pinned.unwrap();
    assert_eq!(pinned.len(), 1);
    assert!(pinned[0].marked && pinned[0].muted_until == i64::MAX);
    let draft = store.read(|tx| tx.draft(ChatId(1))).await.unwrap();
    assert_eq!(draft.as_deref(), Some("half a"));
    store.close().await;
}

async fn listed(store: &Store) -> Vec<ChatRow> {
    let list = |tx: &Tx<'_>| tx.listed(&Listing::default(), TOP, 50);
    store.read(list).await.unwrap()
}

/// As the facade does it: what waits is indexed first.
async fn search_all(store: &Store, words: &'static str) -> usize {
    let search = |tx: &Tx<'_>| {
        while tx.words_waiting()? && tx.index_before_search()? {}
        Ok::<_, StoreError>(tx.search(words, 50)?.len())
    };
    store.write(search).await.unwrap()
}

/// Kept as SQL, so that it can be read; one of each version that was ever written.
#[tokio::test]
async fn every_earlier_version_is_brought_to_this_one() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations/fixtures");
    for version in 1..=migrations::known() {
        let file = fixtures.join(format!("{version:04}.sql"));
        let sql = fs::read_to_string(&file).unwrap_or_else(|_| {
            panic!("no fixture {file:?}: a filled database of schema {version}, as SQL, is missing")
        });
        let dir = tempfile::tempdir().unwrap();
        let key = DatabaseKey::generate();
        let conn = files::connect(&dir.path().join(DATABASE_FILE), &key, true).unwrap();
        conn.execute_batch(&sql).unwrap();
        assert_eq!(migrations::version(&conn).unwrap(), version);
        conn.close().unwrap();
        let store = Store::open_existing(dir.path(), &key).unwrap();
        assert!(store.read(|tx| tx.account()).await.unwrap().is_some());
        let inbox = listed(&store).await;
        assert_eq!(inbox.len(), 1, "schema {version}");
        let chat = inbox[0].id;
        let history = store
            .read(move |tx| tx.history(chat, None, 10, 9))
            .await
            .unwrap();
        assert_eq!(history.len(), 2, "schema {version}");
        assert_eq!(store.read(move |tx| tx.queued(chat, 9)).await.unwrap(), [2]);
        assert_eq!(search_all(&store, "kiwi").await, 2, "schema {version}");
        assert_eq!(
            count(&store, "SELECT user_version FROM pragma_user_version").await,
            i64::from(migrations::known())
        );
        store.close().await;
    }
}

/// Somebody else writes, as a backup program or a second copy of the app with another lock might.
#[tokio::test]
async fn a_database_that_another_locks_is_told_and_goes_on_later() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    let store = Store::open(dir.path(), &key, true).unwrap();
    store.write(|tx| tx.set_fact("a", "1")).await.unwrap();
    let other = files::connect(&dir.path().join(DATABASE_FILE), &key, false).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = store.write(|tx| tx.set_fact("a", "2")).await;
    assert!(matches!(refused, Err(StoreError::Busy)), "{refused:?}");
    let reads = store.read(|tx| tx.fact("a")).await.unwrap();
    assert_eq!(reads.as_deref(), Some("1"), "reading goes on");
    // A short lock is waited for.
    let waiting = store.submit(|tx| tx.set_fact("a", "3"));
    std::thread::sleep(std::time::Duration::from_millis(300));
    other.execute_batch("COMMIT").unwrap();
    waiting.wait().await.unwrap();
    let now = store.read(|tx| tx.fact("a")).await.unwrap();
    assert_eq!(now.as_deref(), Some("3"));
    store.close().await;
}

/// Locks as another process sees them.
#[cfg(target_os = "linux")]
fn locks(dir: &Path) -> usize {
    use std::os::unix::fs::MetadataExt;
    let ours: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| format!(":{} ", entry.unwrap().metadata().unwrap().ino()))
        .collect();
    let table = fs::read_to_string("/proc/locks").unwrap();
    let held = |line: &&str| ours.iter().any(|inode| line.contains(inode.as_str()));
    table.lines().filter(held).count()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_released_store_holds_no_lock_and_opens_again_by_itself() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    let store = Store::open(dir.path(), &key, true).unwrap();
    store.write(|tx| tx.set_fact("a", "1")).await.unwrap();
    store.read(|tx| tx.fact("a")).await.unwrap();
    assert!(locks(dir.path()) >= 2, "the check sees locks");
    // A reader that is at work is waited for.
    let (release, held) = mpsc::channel::<()>();
    let slow = tokio::spawn({
        let store = store.clone();
        async move {
            let job = move |tx: &Tx<'_>| {
                let _ = held.recv();
                tx.fact("a")
            };
            store.read(job).await
        }
    });
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    let releasing = tokio::spawn({
        let store = store.clone();
        async move { store.release().await }
    });
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert!(!releasing.is_finished());
    release.send(()).unwrap();
    releasing.await.unwrap();
    assert_eq!(slow.await.unwrap().unwrap().as_deref(), Some("1"));
    assert_eq!(locks(dir.path()), 0);
    // Another may use the folder meanwhile, and is respected.
    let other = Store::open_existing(dir.path(), &key).unwrap();
    assert!(matches!(
        store.read(|tx| tx.fact("a")).await,
        Err(StoreError::InUse(_))
    ));
    assert!(matches!(
        store.write(|tx| tx.set_fact("a", "2")).await,
        Err(StoreError::InUse(_))
    ));
    other.close().await;
    assert_eq!(
        store.read(|tx| tx.fact("a")).await.unwrap().as_deref(),
        Some("1")
    );
    store.release().await;
    store.write(|tx| tx.set_fact("a", "3")).await.unwrap();
    assert_eq!(
        store.read(|tx| tx.fact("a")).await.unwrap().as_deref(),
        Some("3")
    );
    store.close().await;
}
