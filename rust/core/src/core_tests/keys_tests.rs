//! Keys that change, sessions that break, messages that come too late.

use std::time::Duration;

use tokio::time::sleep;

use super::{ANA, BEN, Person, pair, tuning, until};
use crate::core_tests::switchboard::Switchboard;
use crate::store::{self, MessageRow};
use crate::{ApiError, Content, Reason, State, SuiteId, Trust, Tuning};

async fn rows(person: &Person) -> Vec<MessageRow> {
    person.store().read(|tx| tx.all_received()).await.unwrap()
}

/// Ben's app is set up anew and keeps the number of its device.
async fn with_other_keys(board: &Switchboard, ben: Person) -> Person {
    let device = ben.core.identity().await.unwrap().device;
    ben.core.close().await;
    let ben = Person::install(board, BEN, tuning()).await;
    let renumber = move |tx: &store::Tx<'_>| tx.renumber_own_device(SuiteId::Omemo, device);
    ben.store().write(renumber).await.unwrap();
    ben.connect().await;
    ben
}

#[tokio::test]
async fn a_decision_about_a_key_that_has_changed_since_is_refused() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    let chat = ana.chat(BEN).await;
    let looked = ana.core.devices(chat).await.unwrap().remove(0);
    let ben = with_other_keys(&board, ben).await;
    ben.say(ANA, "from the other key").await;
    ana.wait_heard(BEN, 1).await;
    for trust in [Trust::Verified, Trust::FirstUse, Trust::Refused] {
        let decided = ana
            .core
            .set_trust(chat, looked.device, looked.fingerprint, trust);
        assert!(matches!(decided.await, Err(ApiError::KeyChanged)));
        let blind = ana.core.set_trust(chat, looked.device, None, trust).await;
        assert!(matches!(
            blind,
            Err(ApiError::KeyChanged | ApiError::NotAllowed)
        ));
    }
    let now = ana.core.devices(chat).await.unwrap().remove(0);
    assert_eq!(now.trust, Trust::Changed);
    assert_eq!(
        now.fingerprint,
        Some(ben.core.identity().await.unwrap().fingerprint)
    );
    ana.trust(BEN, looked.device, Trust::Verified)
        .await
        .unwrap();
    ana.say(BEN, "two").await;
    assert_eq!(ben.wait_heard(ANA, 1).await, ["two"]);
}

#[tokio::test]
async fn what_a_changed_key_sends_is_marked_and_an_accepted_key_stays_accepted() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    ben.say(ANA, "two").await;
    ana.wait_heard(BEN, 1).await;
    board.hold();
    let last = ben.say(ANA, "late").await;
    ben.wait_state(last, State::Sent).await;
    let mut late = Vec::new();
    board.release(|held| late = std::mem::take(held));

    let ben = with_other_keys(&board, ben).await;
    for text in ["three", "four"] {
        ben.say(ANA, text).await;
    }
    ana.wait_heard(BEN, 3).await;
    let device = ben.core.identity().await.unwrap().device;
    ana.trust(BEN, device, Trust::FirstUse).await.unwrap();
    ben.say(ANA, "five").await;
    ana.wait_heard(BEN, 4).await;
    // What the old key sent was still on its way: it can be read, and changes nothing.
    board.hold();
    board.release(|held| held.extend(late));
    ana.wait_heard(BEN, 5).await;
    let marked: Vec<_> = rows(&ana)
        .await
        .into_iter()
        .map(|row| row.warning)
        .collect();
    assert_eq!(marked, [false, true, true, false, true]);
    let chat = ana.chat(BEN).await;
    let view = ana.core.devices(chat).await.unwrap().remove(0);
    let own = ben.core.identity().await.unwrap();
    assert_eq!(
        (view.trust, view.fingerprint),
        (Trust::FirstUse, Some(own.fingerprint))
    );
    ana.say(BEN, "six").await;
    assert_eq!(ben.wait_heard(ANA, 1).await, ["six"]);
}

#[tokio::test]
async fn a_device_that_gets_nothing_gets_no_new_session() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    ben.say(ANA, "two").await;
    ana.wait_heard(BEN, 1).await;
    let device = ben.core.identity().await.unwrap().device;
    ana.trust(BEN, device, Trust::Refused).await.unwrap();
    ana.forget_session(device).await;
    let sent = || {
        board
            .sightings()
            .into_iter()
            .filter(|seen| seen.from == ANA)
            .count()
    };
    let before = sent();
    ben.say(ANA, "three").await;
    until("the placeholder", || async { rows(&ana).await.len() == 2 }).await;
    sleep(Duration::from_millis(300)).await;
    assert_eq!(sent(), before);
    // Accepted again, the next one that cannot be read renews it.
    ana.trust(BEN, device, Trust::FirstUse).await.unwrap();
    ben.say(ANA, "four").await;
    until("the renewal", || async { sent() > before }).await;
    until("a message that can be read", || async {
        ben.say(ANA, "five").await;
        sleep(Duration::from_millis(50)).await;
        rows(&ana)
            .await
            .last()
            .is_some_and(|row| row.state == State::Received)
    })
    .await;
}

#[tokio::test]
async fn a_session_that_broke_while_away_is_rebuilt_after_connecting() {
    let (_board, ana, ben) = pair().await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    ben.say(ANA, "two").await;
    ana.wait_heard(BEN, 1).await;
    ana.core.disconnect().await;
    ana.forget_session(ben.core.identity().await.unwrap().device)
        .await;
    let lost = ben.say(ANA, "lost").await;
    ben.wait_state(lost, State::Sent).await;
    ana.connect().await;
    // By a key transport, before anything else is written.
    until("the new session", || async {
        let device = ben.core.identity().await.unwrap().device;
        let store = ana.store();
        let session = store.read(move |tx| tx.session(SuiteId::Omemo, BEN, device));
        session.await.unwrap().is_some()
    })
    .await;
    until("the next to be read", || async {
        ben.say(ANA, "next").await;
        sleep(Duration::from_millis(50)).await;
        rows(&ana)
            .await
            .last()
            .is_some_and(|row| row.state == State::Received)
    })
    .await;
}

#[tokio::test]
async fn what_comes_after_its_key_was_dropped_is_shown_once() {
    let board = Switchboard::new();
    let believing = Tuning {
        device_list_fresh: Duration::from_secs(300),
        ..tuning()
    };
    let ana = Person::install(&board, ANA, believing).await;
    ana.connect().await;
    let ben = Person::new(&board, BEN).await;
    ana.say(BEN, "first").await;
    ben.wait_heard(ANA, 1).await;
    board.hold();
    let mut last = ana.say(BEN, "0").await;
    for n in 1..=2_099 {
        last = ana.say(BEN, &n.to_string()).await;
    }
    ana.wait_state(last, State::Sent).await;
    // More than two thousand come first, in two leaps.
    let pick = |n: usize| move |held: &mut Vec<_>| *held = vec![held.swap_remove(n)];
    let mut all = Vec::new();
    board.release(|held| all = std::mem::take(held));
    all.retain(|(_, message)| {
        message
            .payloads
            .iter()
            .any(|child| child.name() == "encrypted")
    });
    assert_eq!(all.len(), 2_100);
    for n in [2_000, 2_099, 0, 0, 2_000] {
        board.hold();
        let mut copies = all.clone();
        board.release(|held| {
            pick(n)(&mut copies);
            held.append(&mut copies);
        });
    }
    until("all to arrive", || async { rows(&ben).await.len() == 4 }).await;
    sleep(Duration::from_millis(200)).await;
    let rows = rows(&ben).await;
    assert_eq!(rows.len(), 4, "copies are not shown");
    assert_eq!(rows[1].content, Content::text("2000"));
    assert_eq!(rows[2].content, Content::text("2099"));
    assert_eq!(
        (rows[3].state, &rows[3].reason),
        (State::Unreadable, &Some(Reason::TooLate))
    );
}

#[tokio::test]
async fn what_was_refused_for_now_goes_out_again_even_after_a_new_session() {
    let board = Switchboard::new();
    let patient = Tuning {
        retry: Duration::from_secs(1),
        ..tuning()
    };
    let ana = Person::install(&board, ANA, patient).await;
    ana.connect().await;
    let ben = Person::new(&board, BEN).await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    board.bounce(1);
    let id = ana.say(BEN, "two").await;
    until("the refusal", || async {
        ana.core.message(id).await.unwrap().reason == Some(Reason::Unreachable)
    })
    .await;
    // The archive has the copy that was refused: that does not count as sent.
    board.cut(ANA);
    ana.wait_state(id, State::Delivered).await;
    assert_eq!(ben.heard(ANA).await, ["one", "two"]);
    assert_eq!(ana.core.message(id).await.unwrap().reason, None);
}
