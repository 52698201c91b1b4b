use crate::chats::{ChatId, ChatKind, Standing};
use crate::e2ee::SuiteId;
use crate::messages::{Content, Direction, Reason, State};
use crate::store::{DatabaseKey, NewMessage, Store, StoreError, Tx};

fn message<'a>(
    chat: ChatId,
    wire_id: &'a str,
    content: &'a Content,
    state: State,
) -> NewMessage<'a> {
    NewMessage {
        chat,
        direction: Direction::In,
        wire_id,
        device: None,
        content,
        state,
        reason: None,
        created_at: 1,
        sent_at: None,
        shown_from: 0,
        warning: false,
    }
}

fn texts(tx: &Tx<'_>, words: &str) -> Result<Vec<i64>, StoreError> {
    Ok(tx.search(words, 500)?.iter().map(|row| row.id).collect())
}

/// As the facade does it.
fn catch_up(tx: &Tx<'_>) -> Result<(), StoreError> {
    while tx.words_waiting()? && tx.index_before_search()? {}
    Ok(())
}

#[tokio::test]
async fn every_message_is_indexed_once_however_it_waits() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    let work = |tx: &Tx<'_>| {
        let chat = tx.insert_chat(
            "anna@firm.example",
            ChatKind::ThirdParty,
            SuiteId::Omemo,
            Standing::Accepted,
            1,
        )?;
        let unread = Content::Placeholder {
            cause: Reason::NoSession,
        };
        let early = tx.insert_message(&message(chat, "early", &unread, State::Unreadable))?;
        let mut ids = Vec::new();
        for n in 0..1_000 {
            let text = Content::text(format!("kiwi number{n}"));
            ids.push(tx.insert_message(&message(chat, &n.to_string(), &text, State::Received))?);
        }
        // Most are indexed without anybody having searched.
        assert!(texts(tx, "kiwi")?.len() == 500 && texts(tx, "number3")?.len() > 100);
        let late = tx.insert_message(&message(chat, "late", &unread, State::Unreadable))?;
        // Repaired before and after their turn to be indexed.
        for id in [early, late] {
            tx.repair_placeholder(id, 1, &Content::text("kiwi again"), false)?;
        }
        assert!(tx.words_waiting()?);
        catch_up(tx)?;
        assert!(!tx.words_waiting()?);
        assert_eq!(texts(tx, "again")?, [late, early]);
        // Newest first, each once; one to three letters and more find the same.
        ids.extend([early, late]);
        ids.sort_unstable();
        let newest: Vec<_> = ids.iter().rev().take(500).copied().collect();
        for beginning in ["k", "ki", "kiw", "kiwi"] {
            assert_eq!(texts(tx, beginning)?, newest, "{beginning}");
        }
        assert_eq!(texts(tx, "kiwi number7")?.len(), 111);
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    store.close().await;
}

/// As after an update that makes the index anew: all of it is found, and opening had nothing to do.
#[tokio::test]
async fn an_index_that_was_lost_is_made_again_before_the_first_search() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), &DatabaseKey::generate(), true).unwrap();
    let work = |tx: &Tx<'_>| {
        let chat = tx.insert_chat(
            "anna@firm.example",
            ChatKind::ThirdParty,
            SuiteId::Omemo,
            Standing::Accepted,
            1,
        )?;
        for n in 0..5_000 {
            let text = Content::text("kiwi");
            tx.insert_message(&message(chat, &n.to_string(), &text, State::Received))?;
        }
        tx.conn
            .execute_batch(include_str!("migrations/0002_search.sql"))?;
        tx.conn
            .execute_batch("DELETE FROM fact WHERE name = 'words-up-to'")?;
        assert!(texts(tx, "kiwi")?.is_empty());
        catch_up(tx)?;
        assert_eq!(tx.search("kiwi", 10_000)?.len(), 5_000);
        Ok::<_, StoreError>(())
    };
    store.write(work).await.unwrap();
    store.close().await;
}
