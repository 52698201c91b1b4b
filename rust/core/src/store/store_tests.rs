use std::time::Duration;

use super::*;

fn open(dir: &Path, key: &DatabaseKey, create: bool) -> Result<Store, StoreError> {
    Store::open(dir, key, create)
}

#[tokio::test]
async fn a_failed_job_leaves_nothing_and_does_not_harm_its_neighbours() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    let good = store.submit(|tx| tx.set_fact("good", "1"));
    let bad = store.submit(|tx| {
        tx.set_fact("bad", "1")?;
        Err::<(), _>(StoreError::Corrupt("test"))
    });
    let panicked = store.submit(|tx| {
        tx.set_fact("worse", "1")?;
        assert!(tx.fact("worse")?.is_none(), "panics on purpose");
        Ok::<_, StoreError>(())
    });
    let last = store.submit(|tx| tx.set_fact("last", "1"));
    good.wait().await.unwrap();
    assert!(matches!(bad.wait().await, Err(StoreError::Corrupt(_))));
    assert!(matches!(panicked.wait().await, Err(StoreError::Panicked)));
    last.wait().await.unwrap();
    for (name, there) in [
        ("good", true),
        ("bad", false),
        ("worse", false),
        ("last", true),
    ] {
        assert_eq!(
            store.read(move |tx| tx.fact(name)).await.unwrap().is_some(),
            there,
            "{name}"
        );
    }
}

#[tokio::test]
async fn jobs_run_in_the_order_of_calls() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    let mut pending = Vec::new();
    for n in 0..1_000u32 {
        pending.push(store.submit(move |tx| {
            let before = tx.fact("n")?.map_or(0, |text| text.parse::<u32>().unwrap());
            tx.set_fact("n", &(n + 1).to_string())?;
            Ok::<_, StoreError>(before)
        }));
    }
    for (n, job) in pending.into_iter().enumerate() {
        assert_eq!(job.wait().await.unwrap() as usize, n);
    }
}

#[tokio::test]
async fn readers_do_not_wait_for_the_writer() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    store.write(|tx| tx.set_fact("a", "old")).await.unwrap();
    let (release, held) = mpsc::channel::<()>();
    let writing = store.submit(move |tx| {
        tx.set_fact("a", "new")?;
        let _ = held.recv();
        Ok::<_, StoreError>(())
    });
    assert_eq!(
        store.read(|tx| tx.fact("a")).await.unwrap().as_deref(),
        Some("old")
    );
    release.send(()).unwrap();
    writing.wait().await.unwrap();
    assert_eq!(
        store.read(|tx| tx.fact("a")).await.unwrap().as_deref(),
        Some("new")
    );
}

#[tokio::test]
async fn closing_waits_for_reads_that_nobody_waits_for() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    let (begun, begins) = oneshot::channel();
    let (release, held) = mpsc::channel::<()>();
    let reader = store.clone();
    let asking = tokio::spawn(async move {
        let read = reader.read(move |tx| {
            let _ = begun.send(());
            let _ = held.recv();
            tx.fact("a")
        });
        let _ = read.await;
    });
    begins.await.unwrap();
    asking.abort();
    let closing = tokio::spawn({
        let store = store.clone();
        async move { store.close().await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!closing.is_finished());
    release.send(()).unwrap();
    closing.await.unwrap();
    // The last connection takes the log with it, and no other is opened any more.
    assert!(!dir.path().join(format!("{DATABASE_FILE}-wal")).exists());
    assert!(matches!(
        store.read(|tx| tx.fact("a")).await,
        Err(StoreError::Closed)
    ));
}

#[tokio::test]
async fn a_second_opener_a_wrong_key_and_a_newer_schema_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    let store = open(dir.path(), &key, true).unwrap();
    assert!(matches!(
        open(dir.path(), &key, false),
        Err(StoreError::InUse(_))
    ));
    store.close().await;
    assert!(matches!(
        store.write(|tx| tx.set_fact("a", "b")).await,
        Err(StoreError::Closed)
    ));
    for other in [key.clone(), DatabaseKey::generate()] {
        assert!(matches!(
            open(dir.path(), &other, true),
            Err(StoreError::Exists(_))
        ));
    }
    assert!(matches!(
        open(dir.path(), &DatabaseKey::generate(), false),
        Err(StoreError::WrongKey)
    ));
    let conn = files::connect(&dir.path().join(DATABASE_FILE), &key, false).unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);
    assert!(matches!(
        open(dir.path(), &key, false),
        Err(StoreError::FromTheFuture { found: 99, .. })
    ));
}

#[test]
fn full_synchronous_is_on() {
    let dir = tempfile::tempdir().unwrap();
    let key = DatabaseKey::generate();
    drop(open(dir.path(), &key, true).unwrap());
    let conn = files::connect(&dir.path().join(DATABASE_FILE), &key, false).unwrap();
    let mode: String = conn
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "wal");
    let version: u32 = conn
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, migrations::known());
}

#[test]
fn keys_are_not_printed() {
    assert_eq!(
        format!("{:?}", DatabaseKey::from_bytes([7; 32])),
        "DatabaseKey(..)"
    );
}
