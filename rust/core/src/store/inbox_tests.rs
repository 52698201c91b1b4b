//! The lists: what they cost, and what a change touches.

use std::time::Instant;

use super::*;
use crate::chats::{ChatId, ChatKind, Standing};
use crate::e2ee::SuiteId;
use crate::messages::{Content, Direction, State};

const CHATS: i64 = 10_000;
const HOME: &str = "home.test";

fn message(tx: &Tx<'_>, chat: ChatId, direction: Direction, now: i64) -> Result<i64, StoreError> {
    tx.insert_message(&NewMessage {
        chat,
        direction,
        wire_id: "w",
        device: None,
        content: &Content::text("hola"),
        state: match direction {
            Direction::In => State::Received,
            _ => State::Queued,
        },
        reason: None,
        created_at: now,
        sent_at: None,
        shown_from: 0,
        warning: false,
    })
}

fn chat(tx: &Tx<'_>, peer: &str) -> Result<ChatId, StoreError> {
    let kind = match peer.ends_with(HOME) {
        true => ChatKind::Native,
        false => ChatKind::ThirdParty,
    };
    tx.insert_chat(peer, kind, SuiteId::Omemo, Standing::Accepted, 1)
}

/// So many chats with a message each, the native ones longest ago.
fn filled(tx: &Tx<'_>, chats: i64) -> Result<Vec<ChatId>, StoreError> {
    let mut ids = Vec::new();
    for n in 0..chats {
        let service = match n {
            0..100 => HOME,
            100..200 => "haiket.test",
            _ => "birdychat.test",
        };
        let id = chat(tx, &format!("person{n}@{service}"))?;
        message(tx, id, Direction::In, 1)?;
        ids.push(id);
    }
    Ok(ids)
}

fn store() -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    (dir, store)
}

/// Rows written by `change`, index entries not counted.
fn changes(tx: &Tx<'_>, change: impl FnOnce() -> Result<(), StoreError>) -> u64 {
    let before = tx.conn.total_changes();
    change().unwrap();
    tx.conn.total_changes() - before
}

#[tokio::test]
async fn a_change_touches_only_the_rows_of_its_chat() {
    let (_dir, store) = store();
    let work = |tx: &Tx<'_>| {
        let ids = filled(tx, 300)?;
        let id = ids[150];
        for (what, rows) in [
            ("pin", changes(tx, || tx.pin(id))),
            ("unpin", changes(tx, || tx.unpin(id))),
            ("mute", changes(tx, || tx.mute(id, i64::MAX))),
            ("archive", changes(tx, || tx.archive(id))),
            ("unarchive", changes(tx, || tx.unarchive(id))),
            ("mark", changes(tx, || tx.mark_unread(id))),
            ("read", changes(tx, || tx.mark_read(id, 1_000).map(drop))),
            ("draft", changes(tx, || tx.set_draft(id, "hol"))),
            ("no draft", changes(tx, || tx.set_draft(id, ""))),
        ] {
            assert_eq!(rows, 1, "{what}");
        }
        // The message, its chat, and what is noted for the index of words.
        let rows = changes(tx, || message(tx, id, Direction::In, 2).map(drop));
        assert!((2..=4).contains(&rows), "{rows}");
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    store.close().await;
}

/// How SQLite reads for a statement.
fn plan(tx: &Tx<'_>, sql: &str) -> String {
    let mut query = tx
        .conn
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let count = query.parameter_count();
    let nothing = vec![rusqlite::types::Null; count];
    let rows = query
        .query_map(rusqlite::params_from_iter(nothing), |row| {
            row.get::<_, String>(3)
        })
        .unwrap();
    rows.map(Result::unwrap).collect::<Vec<_>>().join("; ")
}

#[tokio::test]
async fn every_list_is_read_in_the_order_of_an_index() {
    let (_dir, store) = store();
    let work = |tx: &Tx<'_>| {
        for (archived, unread, index) in [
            (false, false, "chat_listed"),
            (false, true, "chat_unread"),
            (true, false, "chat_archived"),
            (true, true, "chat_archived"),
        ] {
            let listing = Listing {
                archived,
                unread,
                ..Listing::default()
            };
            let plan = plan(tx, &listing.sql());
            // A range, without sorting.
            let range = format!("SEARCH chat USING INDEX {index} (");
            assert!(plan.starts_with(&range), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
        }
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    // Nor do the statements of a change look at other chats.
    let work = |tx: &Tx<'_>| {
        for sql in [
            "UPDATE chat SET pinned = 1 + (SELECT coalesce(max(pinned), 0) FROM chat WHERE pinned > 0) WHERE id = ?1",
            "UPDATE chat SET activity = max(activity, (SELECT coalesce(max(id), 0) FROM message)) WHERE id = ?1",
        ] {
            let plan = plan(tx, sql);
            assert!(
                plan.contains("SEARCH chat USING INTEGER PRIMARY KEY"),
                "{plan}"
            );
            assert!(!plan.contains("SCAN chat"), "{plan}");
        }
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    store.close().await;
}

/// What is left is the cost of ten thousand chats: the bounds are wide, because the machine may be busy. The benchmark has
/// the figures.
#[tokio::test]
async fn a_page_of_ten_thousand_chats_is_quick_whatever_is_asked_for() {
    let (_dir, store) = store();
    store.write(|tx| filled(tx, CHATS)).await.unwrap();
    let work = |tx: &Tx<'_>| {
        let listing = |kind, service: Option<&str>, unread| Listing {
            archived: false,
            kind,
            service: service.map(str::to_owned),
            unread,
        };
        let mut took = Vec::new();
        for (what, listing, rows) in [
            ("all", listing(None, None, false), 50),
            (
                "native, all at the end",
                listing(Some(ChatKind::Native), None, false),
                50,
            ),
            (
                "a partner at the end",
                listing(None, Some("haiket.test"), false),
                50,
            ),
            ("nobody's", listing(None, Some("nowhere.test"), false), 0),
            ("unread", listing(None, None, true), 50),
            (
                "unread, native",
                listing(Some(ChatKind::Native), None, true),
                50,
            ),
        ] {
            tx.listed(&listing, TOP, 50)?;
            let begin = Instant::now();
            assert_eq!(tx.listed(&listing, TOP, 50)?.len(), rows, "{what}");
            took.push((what, begin.elapsed()));
        }
        let begin = Instant::now();
        let unread = tx.unread_of(ChatKind::ThirdParty, 1)?;
        assert_eq!((unread.chats, unread.messages), (9_900, 9_900));
        took.push(("the count of what is unread", begin.elapsed()));
        println!("{took:?}");
        for (what, took) in took {
            assert!(took.as_millis() < 200, "{what}: {took:?}");
        }
        Ok::<_, StoreError>(())
    };
    store.read(work).await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn what_takes_a_chat_out_of_the_archive() {
    let (_dir, store) = store();
    let work = |tx: &Tx<'_>| {
        let id = chat(tx, "anna@birdychat.test")?;
        let archived = || Ok::<_, StoreError>(tx.chat(id)?.unwrap().archived);
        for (direction, muted_until, stays) in [
            (Direction::In, 0, false),
            // The mute is over.
            (Direction::In, 5, false),
            (Direction::In, 6, true),
            (Direction::In, i64::MAX, true),
            (Direction::Out, i64::MAX, false),
            (Direction::Notice, 0, true),
        ] {
            tx.mute(id, muted_until)?;
            tx.archive(id)?;
            message(tx, id, direction, 5)?;
            assert_eq!(archived()?, stays, "{direction:?} {muted_until}");
        }
        assert_eq!(tx.chat(id)?.unwrap().unread, 4);
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn a_placeholder_that_nobody_has_seen_is_counted_once() {
    let (_dir, store) = store();
    let work = |tx: &Tx<'_>| {
        let id = chat(tx, "anna@birdychat.test")?;
        let first = message(tx, id, Direction::In, 1)?;
        tx.insert_message(&NewMessage {
            chat: id,
            direction: Direction::In,
            wire_id: "p",
            device: None,
            content: &Content::text(""),
            state: State::Unreadable,
            reason: None,
            created_at: 1,
            sent_at: None,
            shown_from: 10,
            warning: false,
        })?;
        message(tx, id, Direction::In, 1)?;
        tx.mark_read(id, first)?;
        assert_eq!(tx.chat(id)?.unwrap().unread, 1);
        tx.reveal(10)?;
        assert_eq!(tx.chat(id)?.unwrap().unread, 2);
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    store.close().await;
}
