//! Walks through the pages while chats change, beside a model that sorts all of them.

use std::collections::{BTreeMap, BTreeSet};

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

use super::*;
use crate::chats::{ChatId, Standing};
use crate::e2ee::SuiteId;
use crate::messages::{Content, Direction, State};
use crate::store::{DatabaseKey, NewMessage, Store};

const LISTS: [InboxList; 3] = [InboxList::Main, InboxList::ThirdParty, InboxList::Archived];
const LAYOUTS: [InboxLayout; 2] = [InboxLayout::Combined, InboxLayout::Separate];

fn say(tx: &Tx<'_>, chat: ChatId, direction: Direction) -> Result<(), StoreError> {
    tx.insert_message(&NewMessage {
        chat,
        direction,
        wire_id: "w",
        device: None,
        content: &Content::text("hola"),
        state: State::Received,
        reason: None,
        created_at: 1,
        sent_at: None,
        shown_from: 0,
        warning: false,
    })
    .map(drop)
}

fn begin(tx: &Tx<'_>, n: usize) -> Result<ChatId, StoreError> {
    let (service, kind) = match n % 3 {
        0 => ("home.test", ChatKind::Native),
        1 => ("birdychat.test", ChatKind::ThirdParty),
        _ => ("haiket.test", ChatKind::ThirdParty),
    };
    let peer = format!("person{n}@{service}");
    tx.insert_chat(&peer, kind, SuiteId::Omemo, Standing::Accepted, 1)
}

/// One thing that happens to one chat, as the facade does it.
fn happen(tx: &Tx<'_>, chats: &mut Vec<ChatId>, rng: &mut StdRng) -> Result<ChatId, StoreError> {
    let id = *chats.choose(rng).unwrap();
    match rng.random_range(0..12) {
        0..4 => say(tx, id, Direction::In)?,
        4 => say(tx, id, Direction::Out)?,
        5 | 6 if tx.count_pinned()? < MOST_PINNED && tx.chat(id)?.unwrap().pinned == 0 => {
            tx.pin(id)?
        }
        5..8 => tx.unpin(id)?,
        8 => tx.archive(id)?,
        9 => tx.unarchive(id)?,
        10 => match rng.random() {
            true => tx.mark_unread(id)?,
            false => drop(tx.mark_read(id, i64::MAX)?),
        },
        _ if chats.len() < 80 => {
            let new = begin(tx, chats.len())?;
            chats.push(new);
            return Ok(new);
        }
        _ => say(tx, id, Direction::Notice)?,
    }
    Ok(id)
}

/// The list as the rules say, of all chats at once; 0 stands for the row of all third-party chats.
fn model(tx: &Tx<'_>, chats: &[ChatId], layout: InboxLayout, wanted: &Wanted) -> Vec<i64> {
    let rows: Vec<_> = chats
        .iter()
        .map(|id| tx.chat(*id).unwrap().unwrap())
        .collect();
    let unread = |row: &&ChatRow| !wanted.unread || row.unread > 0 || row.marked;
    let apart = layout == InboxLayout::Separate && wanted.service.is_none();
    let on_list = |row: &&ChatRow| {
        let third_party = row.kind == ChatKind::ThirdParty;
        let service = wanted.service.as_ref();
        service.is_none_or(|service| row.peer.ends_with(&format!("@{service}")))
            && match wanted.list {
                InboxList::Main => !row.archived && (!apart || !third_party),
                InboxList::ThirdParty => !row.archived && third_party,
                InboxList::Archived => row.archived,
            }
    };
    // Pinned ones first, by place; then by what happened last.
    let key = |row: &ChatRow| match row.pinned {
        0 => (1, 0, -row.activity, -row.id.0),
        place => (0, place, 0, 0),
    };
    let mut list: Vec<_> = rows
        .iter()
        .filter(unread)
        .filter(on_list)
        .map(|row| (key(row), row.id.0))
        .collect();
    let others = rows
        .iter()
        .filter(|row| row.kind == ChatKind::ThirdParty && !row.archived)
        .filter(unread);
    if apart
        && wanted.list == InboxList::Main
        && let Some((activity, id)) = others.map(place).max()
    {
        list.push(((1, 0, -activity, -id), 0));
    }
    list.sort_unstable();
    list.into_iter().map(|(_, id)| id).collect()
}

/// The ids of a page's rows, and the next cursor, by way of its text.
fn ids(page: (Vec<Entry>, Option<Cursor>)) -> (Vec<i64>, Option<Cursor>) {
    let id = |entry: &Entry| match entry {
        Entry::Chat(chat) => chat.id.0,
        Entry::ThirdParty(_) => 0,
    };
    let next = page.1.map(|cursor| {
        let parsed = Cursor::parse(&cursor.to_text()).unwrap();
        assert_eq!(parsed, cursor);
        parsed
    });
    (page.0.iter().map(id).collect(), next)
}

fn any(rng: &mut StdRng) -> (InboxLayout, Wanted) {
    let services = [None, None, None, Some("haiket.test".to_owned())];
    let wanted = Wanted {
        list: *LISTS.choose(rng).unwrap(),
        service: services.choose(rng).unwrap().clone(),
        unread: rng.random_ratio(1, 4),
    };
    (*LAYOUTS.choose(rng).unwrap(), wanted)
}

async fn with_chats(count: usize, work: impl FnOnce(&Tx<'_>, Vec<ChatId>) + Send + 'static) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    let job = move |tx: &Tx<'_>| {
        let mut chats = Vec::new();
        for n in 0..count {
            let chat = begin(tx, n)?;
            // Some stay empty.
            if n % 5 > 0 {
                say(tx, chat, Direction::In)?;
            }
            chats.push(chat);
        }
        work(tx, chats);
        Ok::<_, StoreError>(())
    };
    store.write(job).await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn every_list_has_the_order_of_the_rules() {
    with_chats(40, |tx, mut chats| {
        let mut rng = StdRng::seed_from_u64(1);
        for _ in 0..1_000 {
            happen(tx, &mut chats, &mut rng).unwrap();
            let (layout, wanted) = any(&mut rng);
            let limit = rng.random_range(1..10);
            let (mut walked, mut cursor) = (Vec::new(), Some(Cursor::default()));
            while let Some(at) = cursor.take() {
                let (rows, next) = ids(page(tx, layout, &wanted, at, limit, 1).unwrap());
                assert!(rows.len() <= limit as usize);
                walked.extend(rows);
                cursor = next;
            }
            let all = model(tx, &chats, layout, &wanted);
            assert_eq!(walked, all, "{layout:?} {wanted:?} {limit}");
        }
    })
    .await;
}

/// What is promised of a walk: no row twice; whatever was on the list before and after it, and was not told of in between,
/// is in it.
#[tokio::test]
async fn a_walk_shows_no_row_twice_and_loses_none_that_rests() {
    with_chats(60, |tx, mut chats| {
        let mut rng = StdRng::seed_from_u64(2);
        let (mut moved, mut rested) = (0, 0);
        for walk in 0..1_000 {
            let (layout, wanted) = any(&mut rng);
            let limit = rng.random_range(1..12);
            let before = model(tx, &chats, layout, &wanted);
            let (mut shown, mut told) = (BTreeMap::<i64, u32>::new(), BTreeSet::new());
            let mut cursor = Some(Cursor::default());
            while let Some(at) = cursor.take() {
                let (rows, next) = ids(page(tx, layout, &wanted, at, limit, 1).unwrap());
                for id in rows {
                    *shown.entry(id).or_default() += 1;
                }
                cursor = next;
                for _ in 0..rng.random_range(0..4) {
                    let id = happen(tx, &mut chats, &mut rng).unwrap();
                    told.insert(id.0);
                    if tx.chat(id).unwrap().unwrap().kind == ChatKind::ThirdParty {
                        // The row that stands for it.
                        told.insert(0);
                    }
                }
            }
            for (id, times) in &shown {
                assert_eq!(*times, 1, "walk {walk}: {id} in {layout:?} {wanted:?}");
            }
            for id in before.iter().filter(|id| !told.contains(*id)) {
                assert!(
                    shown.contains_key(id),
                    "walk {walk}: {id} is lost: {layout:?} {wanted:?}"
                );
                rested += 1;
            }
            moved += told.len();
        }
        assert!(moved > 1_500 && rested > 7_500, "{moved} {rested}");
    })
    .await;
}

#[test]
fn cursors_that_were_never_given_out_are_refused() {
    let long = "1.".repeat(LONGEST);
    for text in [
        "",
        "1",
        "1.2.3",
        "a.b.c.d",
        "1.2.3.4.",
        "99999999999999999999.1.1.0",
        &long,
    ] {
        assert_eq!(Cursor::parse(text), None, "{text}");
    }
    // Any numbers will do: they only say where to go on.
    assert!(Cursor::parse("-1.-5.7.9.1.2").is_some());
}
