//! The rules at work between whole cores; what they say is in `docs/rules.md`.

use std::time::Duration;

use tokio::time::sleep;

use super::{ANA, BEN, Person, pair, until};
use crate::chats::Standing;
use crate::core_tests::switchboard::Switchboard;
use crate::settings::{Answer, Change, InboxLayout, Step};
use crate::store::{Tx, fact};
use crate::{
    ApiError, ChatId, Content, Event, MAX_REMARK_BYTES, MessageId, NewReport, Reason, Refusal,
    ReportReason, State, WhoMayContact,
};

const HAIKET: &str = "haiket.test";
/// Another of Ben's accounts: the same number on another service would be his, too.
const BEN_NUMBER: &str = "+4915112345678";

impl Person {
    /// Forgets contacts, so that whoever writes is a stranger.
    async fn among_strangers(&self) {
        self.core.set_contacts(&[]).await.unwrap();
    }

    async fn change(&self, change: Change) {
        self.core.change_settings(change).await.unwrap();
    }

    /// The request of somebody, once there is one.
    async fn request(&self, from: &str) -> ChatId {
        until("a request", || async {
            let requests = self.core.requests(None, 10).await.unwrap();
            requests.iter().any(|request| request.chat.peer == from)
        })
        .await;
        let requests = self.core.requests(None, 10).await.unwrap();
        let request = requests.iter().find(|request| request.chat.peer == from);
        request.unwrap().chat.id
    }
}

/// How many stanzas have gone from one account to the other.
fn passed(board: &Switchboard, from: &str, to: &str) -> usize {
    let sightings = board.sightings();
    let between = sightings.iter().filter(|it| it.from == from && it.to == to);
    between.count()
}

#[tokio::test]
async fn nothing_before_onboarding_and_everything_after_it() {
    let board = Switchboard::new();
    let (ana, ben) = (
        Person::new(&board, ANA).await,
        Person::new(&board, BEN).await,
    );
    // As on a new phone.
    let forget = |tx: &Tx<'_>| {
        tx.set_settings(&Default::default())?;
        tx.forget_sharing()
    };
    ana.store().write(forget).await.unwrap();
    ana.among_strangers().await;
    let refused = ana.core.open_chat(BEN).await;
    assert!(matches!(
        refused,
        Err(ApiError::Refused(Refusal::SwitchedOff))
    ));
    ben.say(ANA, "too early").await;
    sleep(Duration::from_millis(200)).await;
    assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    assert_eq!(passed(&board, ANA, BEN), 0, "not even a receipt");
    // No function gets around it.
    let on = ana.core.change_settings(Change::ThirdParty(true)).await;
    assert!(matches!(on, Err(ApiError::Onboarding(_))));

    let view = ana.core.onboarding().await.unwrap();
    assert!(view.notice && view.closed.is_none() && view.step == Step::Start);
    assert!(view.points.len() == 7 && view.offered.contains(HAIKET));
    ana.change(Change::DismissNotice).await;
    assert!(!ana.core.onboarding().await.unwrap().notice);
    for answer in [
        Answer::Begin,
        Answer::Understood,
        Answer::Apps([HAIKET.to_owned()].into()),
    ] {
        ana.core.answer_onboarding(answer).await.unwrap();
    }
    let ana = ana.restart().await;
    ana.connect().await;
    assert_eq!(ana.core.onboarding().await.unwrap().step, Step::Inbox);
    let last = Answer::Inbox(InboxLayout::Separate);
    ana.core.answer_onboarding(last).await.unwrap();
    // What is shared is agreed to once.
    let asked = ana.core.open_chat(BEN).await;
    assert!(matches!(asked, Err(ApiError::ConfirmSharing { partner }) if partner == HAIKET));
    ana.core.share_number(HAIKET).await.unwrap();
    let sent = ana.say(BEN, "hola").await;
    ana.wait_state(sent, State::Delivered).await;
    let other = ana.core.open_chat("anna@birdychat.test").await;
    assert!(matches!(
        other,
        Err(ApiError::Refused(Refusal::PartnerNotChosen))
    ));
}

#[tokio::test]
async fn a_number_from_outside_gets_no_third_party_chats() {
    let board = Switchboard::new();
    let outside = Person::new(&board, "+41791234567@home.test").await;
    let refused = outside.core.open_chat(BEN).await;
    assert!(matches!(
        refused,
        Err(ApiError::Refused(Refusal::NotEligible))
    ));
    let view = outside.core.onboarding().await.unwrap();
    assert_eq!(view.closed, Some(Refusal::NotEligible));
    assert!(!view.notice);
    let begun = outside.core.answer_onboarding(Answer::Begin).await;
    assert!(matches!(
        begun,
        Err(ApiError::Refused(Refusal::NotEligible))
    ));
    // Native chats never notice.
    let neighbour = Person::new(&board, "+34600333444@home.test").await;
    let sent = outside.say("+34600333444@home.test", "hoi").await;
    outside.wait_state(sent, State::Delivered).await;
    drop(neighbour);
    // Where it has not begun is another reason than where it never will.
    let later = Person::new(&board, "+35312345678@home.test").await;
    let view = later.core.onboarding().await.unwrap();
    assert_eq!(view.closed, Some(Refusal::NotYetInCountry));
}

#[tokio::test]
async fn a_strangers_messages_wait_and_nothing_goes_out() {
    let (board, ana, ben) = pair().await;
    ana.among_strangers().await;
    let mut sent = Vec::new();
    for n in 0..8 {
        sent.push(ben.say(ANA, &format!("hallo {n}")).await);
    }
    let chat = ana.request(BEN).await;
    until("all to be counted", || async {
        ana.core.requests(None, 10).await.unwrap()[0].dropped == 3
    })
    .await;
    assert_eq!(ana.core.history(chat, None, 50).await.unwrap().len(), 5);
    assert!(ana.inbox().await.is_empty());
    assert!(ana.core.search("hallo", 10).await.unwrap().is_empty());
    let all = ana.core.received_after(MessageId(0), 10).await.unwrap();
    assert!(all.is_empty());
    assert_eq!(ana.core.find_chat(BEN).await.unwrap().id, chat);
    assert_eq!(passed(&board, ANA, BEN), 0);
    ben.wait_state(sent[7], State::Sent).await;
    let refused = ana.core.send_text(chat, "wer?").await;
    assert!(matches!(
        refused,
        Err(ApiError::Refused(Refusal::RequestNotAccepted))
    ));
    // Also what cannot be read gets no answer.
    board.inject(
        ANA,
        BEN,
        "<message xmlns='jabber:client' type='chat' id='x'><body>plain</body></message>",
    );
    let ana = ana.restart().await;
    ana.connect().await;
    assert_eq!(passed(&board, ANA, BEN), 0);

    // Accepted: those that were kept have arrived now.
    ana.core.accept_request(chat).await.unwrap();
    for id in &sent[..5] {
        ben.wait_state(*id, State::Delivered).await;
    }
    assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    assert_eq!(ana.inbox().await.len(), 1);
    let answer = ana.say(BEN, "hola").await;
    ana.wait_state(answer, State::Delivered).await;
    assert!(matches!(
        ana.core.accept_request(chat).await,
        Err(ApiError::NotFound("request"))
    ));
}

#[tokio::test]
async fn a_refused_request_is_forgotten_until_the_user_writes() {
    let (board, ana, ben) = pair().await;
    ana.among_strangers().await;
    ben.say(ANA, "buy this").await;
    let chat = ana.request(BEN).await;
    ana.core.refuse_request(chat).await.unwrap();
    ben.say(ANA, "buy that").await;
    sleep(Duration::from_millis(200)).await;
    assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    assert!(ana.core.history(chat, None, 10).await.unwrap().is_empty());
    assert!(ana.core.search("buy", 10).await.unwrap().is_empty());
    assert_eq!(passed(&board, ANA, BEN), 0);
    let sent = ana.say(BEN, "what was it?").await;
    ana.wait_state(sent, State::Delivered).await;
    ben.say(ANA, "this").await;
    assert_eq!(ana.wait_heard(BEN, 1).await, ["this"]);
}

#[tokio::test]
async fn who_may_write_first_is_the_users_choice() {
    let (board, ana, ben) = pair().await;
    ana.among_strangers().await;
    for who in [
        WhoMayContact::Nobody,
        WhoMayContact::WrittenTo,
        WhoMayContact::Contacts,
    ] {
        ana.change(Change::WhoMayContact(who)).await;
        ben.say(ANA, "hallo").await;
        sleep(Duration::from_millis(100)).await;
        assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    }
    assert_eq!(passed(&board, ANA, BEN), 0);
    let contacts = [(BEN_NUMBER.to_owned(), "Ben".to_owned())];
    ana.core.set_contacts(&contacts).await.unwrap();
    let sent = ben.say(ANA, "it is me").await;
    ben.wait_state(sent, State::Delivered).await;
    assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    assert_eq!(ana.wait_heard(BEN, 1).await, ["it is me"]);
}

#[tokio::test]
async fn switching_off_stops_what_was_queued_and_on_again_continues() {
    let (_board, ana, ben) = pair().await;
    let first = ana.say(BEN, "one").await;
    ana.wait_state(first, State::Delivered).await;
    let chat = ana.chat(BEN).await;
    let rules = [
        (
            Change::ThirdParty(false),
            Change::ThirdParty(true),
            Refusal::SwitchedOff,
        ),
        (
            Change::DropPartner(HAIKET.into()),
            Change::ChoosePartner(HAIKET.into()),
            Refusal::PartnerNotChosen,
        ),
    ];
    for (off, on, why) in rules {
        ana.core.disconnect().await;
        let queued = ana.say(BEN, "queued").await;
        let mut events = ana.core.events();
        ana.change(off).await;
        let view = ana.core.message(queued).await.unwrap();
        assert_eq!(view.state, State::Failed);
        assert_eq!(view.reason, Some(Reason::Stopped { why }));
        assert_eq!(view.content, Content::text("queued"), "it can be copied");
        let mut told = Vec::new();
        while told.len() < 2 {
            match events.next().await.unwrap() {
                Event::SettingsChanged => told.push("settings"),
                Event::MessageChanged { message, .. } if message == queued => told.push("message"),
                _ => {}
            }
        }
        ana.connect().await;
        assert_eq!(ana.core.chat(chat).await.unwrap().read_only, Some(why));
        let refused = ana.core.send_text(chat, "now").await;
        assert!(matches!(refused, Err(ApiError::Refused(said)) if said == why));
        let retried = ana.core.retry(queued).await;
        assert!(matches!(retried, Err(ApiError::Refused(said)) if said == why));
        // It stays to be seen and searched.
        assert!(!ana.core.history(chat, None, 10).await.unwrap().is_empty());
        assert!(!ana.core.search("one", 10).await.unwrap().is_empty());
        let heard = ana.heard(BEN).await.len();
        ben.say(ANA, "are you there?").await;
        sleep(Duration::from_millis(100)).await;
        assert_eq!(ana.heard(BEN).await.len(), heard);
        ana.change(on).await;
        assert_eq!(ana.core.chat(chat).await.unwrap().read_only, None);
        ana.core.retry(queued).await.unwrap();
        ana.wait_state(queued, State::Delivered).await;
    }
}

/// What was encrypted may have left: it keeps its bytes, says why it waits, and goes on by itself.
#[tokio::test]
async fn what_was_sealed_waits_out_a_closed_chat() {
    let (board, ana, ben) = pair().await;
    let first = ana.say(BEN, "one").await;
    ana.wait_state(first, State::Delivered).await;
    board.swallow(1);
    let sealed = ana.say(BEN, "two").await;
    ana.wait_state(sealed, State::Sending).await;
    ana.change(Change::ThirdParty(false)).await;
    let why = Refusal::SwitchedOff;
    let view = ana.core.message(sealed).await.unwrap();
    assert_eq!(
        (view.state, view.reason),
        (State::Sending, Some(Reason::Stopped { why }))
    );
    let passed_before = passed(&board, ANA, BEN);
    let ana = ana.restart().await;
    ana.connect().await;
    sleep(Duration::from_millis(100)).await;
    assert_eq!(passed(&board, ANA, BEN), passed_before);
    ana.change(Change::ThirdParty(true)).await;
    ana.wait_state(sealed, State::Delivered).await;
    assert_eq!(ana.core.message(sealed).await.unwrap().reason, None);
    assert_eq!(ben.wait_heard(ANA, 2).await, ["one", "two"]);
}

#[tokio::test]
async fn a_block_is_of_the_person_in_every_app() {
    let (board, ana, ben) = pair().await;
    // By the number he is known by in native chats, before he ever wrote.
    ana.core.block_number(BEN_NUMBER).await.unwrap();
    ben.say(ANA, "it is me").await;
    sleep(Duration::from_millis(200)).await;
    assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    assert!(ana.inbox().await.is_empty());
    let refused = ana.core.open_chat(BEN).await;
    assert!(matches!(refused, Err(ApiError::Refused(Refusal::Blocked))));
    assert_eq!(passed(&board, ANA, BEN), 0);
    let blocked = ana.core.blocked().await.unwrap();
    assert_eq!(blocked[0].ids, [format!("tel:{BEN_NUMBER}")]);
    ana.core.unblock(blocked[0].person).await.unwrap();
    assert!(ana.core.blocked().await.unwrap().is_empty());
    assert!(matches!(
        ana.core.unblock(blocked[0].person).await,
        Err(ApiError::NotFound("block"))
    ));

    // An account that the user says is his.
    let eve = "eve@evil.test";
    let chat = ana.core.open_chat(eve).await.unwrap().id;
    ana.core.link_number(chat, BEN_NUMBER).await.unwrap();
    let with_ben = ana.chat(BEN).await;
    ana.core.block(with_ben).await.unwrap();
    for chat in [chat, with_ben] {
        let view = ana.core.chat(chat).await.unwrap();
        assert_eq!(view.read_only, Some(Refusal::Blocked));
    }
    let blocked = ana.core.blocked().await.unwrap();
    assert_eq!(blocked.len(), 1);
    assert_eq!(blocked[0].ids.len(), 3, "{:?}", blocked[0].ids);
    let ana = ana.restart().await;
    ana.connect().await;
    ana.core.unblock(blocked[0].person).await.unwrap();
    assert_eq!(ana.core.chat(chat).await.unwrap().read_only, None);
}

#[tokio::test]
async fn a_blocked_request_goes_and_a_flood_of_strangers_is_bounded() {
    let (board, ana, ben) = pair().await;
    ana.among_strangers().await;
    ben.say(ANA, "hallo").await;
    let chat = ana.request(BEN).await;
    assert_eq!(ana.core.request_count().await.unwrap(), 1);
    let mut events = ana.core.events();
    // Whichever way the person is blocked.
    ana.core.block_number(BEN_NUMBER).await.unwrap();
    assert_eq!(events.next().await, Some(Event::SettingsChanged));
    assert_eq!(events.next().await, Some(Event::RequestChanged { chat }));
    assert_eq!(ana.core.request_count().await.unwrap(), 0);
    ana.core.block(chat).await.unwrap();
    assert!(ana.core.requests(None, 10).await.unwrap().is_empty());
    for n in 0..250 {
        let from = format!("stranger{n}@haiket.test");
        board.inject(
            ANA,
            &from,
            "<message xmlns='jabber:client' type='chat' id='x'><body>plain</body></message>",
        );
    }
    until("the last of them", || async {
        let requests = ana.core.requests(None, 500).await.unwrap();
        assert!(requests.len() <= 200);
        requests.len() == 200
    })
    .await;
    sleep(Duration::from_millis(100)).await;
    let count = |tx: &Tx<'_>| tx.count_requests();
    assert_eq!(ana.store().read(count).await.unwrap(), 200);
    let known = ana
        .store()
        .read(|tx| tx.chat_by_peer("stranger249@haiket.test"))
        .await;
    assert!(
        known
            .unwrap()
            .is_none_or(|row| row.standing == Standing::Request)
    );
}

#[tokio::test]
async fn what_cannot_be_shown_is_named_once_and_confirmed_to_nobody() {
    let (board, ana, ben) = pair().await;
    let chat = ana.chat(BEN).await;
    let call = "<message xmlns='jabber:client' type='chat' id='c1'><propose xmlns='urn:xmpp:jingle-message:0' id='7'/>\
        <request xmlns='urn:xmpp:receipts'/></message>";
    let before = passed(&board, ANA, BEN);
    board.inject(ANA, BEN, call);
    until("the call to be told of", || async {
        !ana.core.history(chat, None, 9).await.unwrap().is_empty()
    })
    .await;
    let told = ana.core.history(chat, None, 9).await.unwrap();
    let name = "call".into();
    assert_eq!(told[0].content, Content::Unsupported { name, raw: None });
    assert_eq!(told[0].reason, Some(Reason::UnknownKind));
    assert_eq!((told.len(), passed(&board, ANA, BEN)), (1, before));
    // A flood of them ends.
    for at in 0..150 {
        board.inject(ANA, BEN, &call.replace("c1", &format!("d{at}")));
    }
    let sent = ben.say(ANA, "hallo").await;
    ben.wait_state(sent, State::Delivered).await;
    assert_eq!(ana.core.history(chat, None, 200).await.unwrap().len(), 101);
}

#[tokio::test]
async fn a_partner_gets_no_longer_text_than_it_takes() {
    let (_board, ana, _ben) = pair().await;
    let chat = ana.chat(BEN).await;
    let small = |tx: &Tx<'_>| {
        let mut row = tx.partner_at(HAIKET)?.unwrap();
        row.text_bytes = 10;
        let rollout = row.rollout.clone();
        tx.set_partners(&[row], &rollout, i64::MAX)
    };
    ana.store().write(small).await.unwrap();
    let long = ana.core.send_text(chat, "eleven byte").await;
    assert!(matches!(
        long,
        Err(ApiError::TooLarge {
            bytes: 11,
            most: 10
        })
    ));
    ana.core.send_text(chat, "ten bytes.").await.unwrap();
    // Without text at all there is a reason before anything is stored.
    let mute = |tx: &Tx<'_>| {
        let mut row = tx.partner_at(HAIKET)?.unwrap();
        row.carries.clear();
        let rollout = row.rollout.clone();
        tx.set_partners(&[row], &rollout, i64::MAX)
    };
    ana.store().write(mute).await.unwrap();
    let refused = ana.core.send_text(chat, "ten bytes.").await;
    assert!(matches!(
        refused,
        Err(ApiError::Refused(Refusal::NotSupported))
    ));
}

#[tokio::test]
async fn a_report_is_what_was_shown_and_goes_to_the_desk_alone() {
    const DESK: &str = "+34600999000@home.test";
    let (board, ana, ben) = pair().await;
    let desk = Person::new(&board, DESK).await;
    ana.among_strangers().await;
    let texts = ["buy", "cheap", "watches", "now", "please", "really"];
    for text in texts {
        ben.say(ANA, text).await;
    }
    let chat = ana.request(BEN).await;
    until("five kept", || async {
        ana.core.history(chat, None, 9).await.unwrap().len() == 5
    })
    .await;
    let kept = ana.core.history(chat, None, 9).await.unwrap();
    let mut new = NewReport {
        chat,
        messages: vec![kept[0].id, kept[3].id],
        reason: ReportReason::Spam,
        remark: "again".into(),
    };
    // Without a desk nothing is sent, and the preview says so.
    assert_eq!(ana.core.preview_report(&new).await.unwrap().desk, None);
    let none = ana.core.send_report(&new, true).await;
    assert!(matches!(none, Err(ApiError::NoAbuseDesk)));
    assert!(ana.core.blocked().await.unwrap().is_empty());
    let learn = |tx: &Tx<'_>| tx.set_fact(fact::ABUSE_DESK, DESK);
    ana.store().write(learn).await.unwrap();
    let mut long = new.clone();
    long.remark = "x".repeat(MAX_REMARK_BYTES + 1);
    let refused = ana.core.preview_report(&long).await;
    assert!(matches!(refused, Err(ApiError::BadReport)));
    long.remark.clear();
    long.messages = vec![MessageId(9_999)];
    let absent = ana.core.preview_report(&long).await;
    assert!(matches!(absent, Err(ApiError::NotFound("message"))));

    let shown = ana.core.preview_report(&new).await.unwrap();
    let read: serde_json::Value = serde_json::from_str(&shown.text).unwrap();
    assert_eq!(read["address"], BEN);
    assert_eq!(read["messages"][0]["text"], "cheap");
    assert_eq!(read["messages"][1]["text"], "please");
    assert_eq!(read["messages"].as_array().unwrap().len(), 2);
    let id = ana.core.send_report(&new, true).await.unwrap();
    ana.wait_state(id, State::Delivered).await;
    assert_eq!(desk.heard(ANA).await, [shown.text]);
    assert_eq!(passed(&board, ANA, BEN), 0, "they learn nothing");
    // Blocked, forgotten, and the desk is none of the chats.
    assert_eq!(ana.core.blocked().await.unwrap().len(), 1);
    assert!(ana.core.requests(None, 9).await.unwrap().is_empty());
    assert!(ana.inbox().await.is_empty());
    assert!(ana.core.search("cheap", 9).await.unwrap().is_empty());
    assert_eq!(ana.core.reports(None, 9).await.unwrap()[0].id, id);
    // What the user said in a chat can be reported as well, and a second report goes the same way.
    new.messages.clear();
    let second = ana.core.send_report(&new, false).await.unwrap();
    ana.wait_state(second, State::Delivered).await;
    assert_eq!(ana.core.reports(None, 9).await.unwrap().len(), 2);
}
