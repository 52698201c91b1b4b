//! The inbox and notifications between whole cores; their rules are in `docs/rules.md`.

use std::time::{Duration, Instant};

use super::{ANA, BEN, Person, pair, until};
use crate::chats::{ChatKind, Standing};
use crate::e2ee::SuiteId;
use crate::settings::{Change, InboxLayout, Notifications};
use crate::store::now_ms;
use crate::{
    ApiError, Badge, ChatId, Event, InboxItem, InboxList, InboxQuery, InboxRowKind, MAX_TEXT_BYTES,
    MOST_PINNED, MessageId, NotificationCategory, NotificationPlan, NotificationSummary, Refusal,
    State, Unshown,
};

const HAIKET: &str = "haiket.test";
const EVE: &str = "eve@evil.test";
const NEIGHBOUR: &str = "+34600333444@home.test";

impl Person {
    async fn list(&self, list: InboxList) -> Vec<InboxItem> {
        self.asked(&InboxQuery {
            list,
            ..InboxQuery::default()
        })
        .await
    }

    async fn asked(&self, query: &InboxQuery) -> Vec<InboxItem> {
        self.core.inbox(query, None, 50).await.unwrap().rows
    }

    async fn row(&self, chat: ChatId) -> InboxItem {
        self.core.inbox_row(chat).await.unwrap()
    }

    async fn notify(&self, change: impl FnOnce(&mut Notifications)) {
        let mut now = self.core.settings().await.unwrap().notifications;
        change(&mut now);
        let change = Change::Notifications(now);
        self.core.change_settings(change).await.unwrap();
    }

    /// The plan for the newest message of a chat.
    async fn plan(&self, chat: ChatId) -> NotificationPlan {
        let newest = self.core.history(chat, None, 1).await.unwrap();
        self.core.notification_plan(newest[0].id).await.unwrap()
    }

    async fn badge(&self) -> (u32, u32) {
        let Badge { chats, messages } = self.core.badge().await.unwrap();
        (chats, messages)
    }
}

/// The other sides' addresses, in order; the row of all third-party chats is "*".
fn peers(rows: &[InboxItem]) -> Vec<&str> {
    let agrees = |row: &InboxItem| match (row.kind, row.chat.is_some()) {
        (InboxRowKind::ThirdPartyChats, chat) => assert!(!chat),
        (InboxRowKind::Chat, chat) => assert!(chat),
    };
    rows.iter().for_each(agrees);
    rows.iter()
        .map(|row| row.chat.as_ref().map_or("*", |chat| chat.peer.as_str()))
        .collect()
}

#[tokio::test]
async fn combined_or_separate_moves_nothing() {
    let (board, ana, ben) = pair().await;
    let neighbour = Person::new(&board, NEIGHBOUR).await;
    ben.say(ANA, "eins").await;
    ana.wait_heard(BEN, 1).await;
    ana.say(EVE, "hi").await;
    neighbour.say(ANA, "hola").await;
    ana.wait_heard(NEIGHBOUR, 1).await;
    ben.say(ANA, "zwei").await;
    ana.wait_heard(BEN, 2).await;
    assert_eq!(peers(&ana.inbox().await), [BEN, NEIGHBOUR, EVE]);
    let mut events = ana.core.events();
    let separate = Change::Inbox(InboxLayout::Separate);
    ana.core.change_settings(separate).await.unwrap();
    // What becomes of the messages sent before may be told in between.
    while events.next().await.unwrap() != Event::SettingsChanged {}
    let rows = ana.inbox().await;
    assert_eq!(peers(&rows), ["*", NEIGHBOUR]);
    let all = &rows[0];
    assert_eq!((all.unread, all.unread_chats, all.muted), (2, 1, false));
    assert_eq!(all.last.as_ref().unwrap().content.words(), Some("zwei"));
    assert_eq!(
        ana.core.third_party_row().await.unwrap().as_ref(),
        Some(all)
    );
    let others = ana.list(InboxList::ThirdParty).await;
    assert_eq!(peers(&others), [BEN, EVE]);
    assert_eq!(others[0].partner.as_deref(), Some(HAIKET));
    assert_eq!(
        others[0].partner_name.as_deref(),
        Some("The app at haiket.test")
    );
    assert_eq!(rows[1].partner, None, "a native chat has no badge");
    let of_haiket = InboxQuery {
        partner: Some(HAIKET.into()),
        ..InboxQuery::default()
    };
    assert_eq!(peers(&ana.asked(&of_haiket).await), [BEN]);
    let unread = InboxQuery {
        unread: true,
        ..InboxQuery::default()
    };
    assert_eq!(peers(&ana.asked(&unread).await), ["*", NEIGHBOUR]);
    let nobody = InboxQuery {
        partner: Some("nobody".into()),
        ..InboxQuery::default()
    };
    let asked = ana.core.inbox(&nobody, None, 1).await;
    assert!(matches!(asked, Err(ApiError::NotFound("partner"))));
    let asked = ana.core.inbox(&unread, Some("page 2"), 1).await;
    assert!(matches!(asked, Err(ApiError::NotFound(_))));

    // Native news puts that chat above; muting the only one with news mutes the row.
    neighbour.say(ANA, "?").await;
    ana.wait_heard(NEIGHBOUR, 2).await;
    assert_eq!(peers(&ana.inbox().await), [NEIGHBOUR, "*"]);
    let with_ben = ana.chat(BEN).await;
    ana.core.mute(with_ben, None).await.unwrap();
    let all = ana.core.third_party_row().await.unwrap().unwrap();
    assert!(all.muted && all.unread == 2);
    // With all of them put away, there is no row for them.
    for chat in [with_ben, ana.chat(EVE).await] {
        ana.core.archive(chat).await.unwrap();
    }
    assert_eq!(peers(&ana.inbox().await), [NEIGHBOUR]);
    assert_eq!(ana.core.third_party_row().await.unwrap(), None);
    assert_eq!(peers(&ana.list(InboxList::Archived).await), [BEN, EVE]);
    let ana = ana.restart().await;
    let combined = Change::Inbox(InboxLayout::Combined);
    ana.core.change_settings(combined).await.unwrap();
    ana.core.unarchive(with_ben).await.unwrap();
    assert_eq!(peers(&ana.inbox().await), [NEIGHBOUR, BEN]);
}

#[tokio::test]
async fn what_is_set_for_a_chat_is_told_once_and_kept() {
    let (_board, ana, ben) = pair().await;
    ben.say(ANA, "hallo").await;
    ben.say(ANA, "again").await;
    ana.wait_heard(BEN, 2).await;
    let chat = ana.chat(BEN).await;
    let first = ana.core.first_unread(chat).await.unwrap().unwrap();
    let page = ana.core.history_after(chat, MessageId(first.0 - 1), 9);
    let page = page.await.unwrap();
    assert_eq!(page[0].id, first);
    assert!(page.is_sorted_by(|a, b| a.id < b.id));
    let around = async |limit| -> Vec<MessageId> {
        let page = ana.core.history_around(chat, first, limit).await;
        page.unwrap().into_iter().map(|it| it.id).collect()
    };
    let whole = ana.core.history(chat, None, 9).await.unwrap();
    let whole: Vec<_> = whole.into_iter().map(|it| it.id).collect();
    assert!(whole.len() > 1 && whole.contains(&first));
    assert_eq!(around(9).await, whole);
    assert_eq!(around(0).await, [first]);
    for (chat, message) in [(ChatId(99), first), (chat, MessageId(99))] {
        let none = ana.core.history_around(chat, message, 9).await;
        assert!(matches!(none, Err(ApiError::NotFound("message"))));
    }
    let newest = ana.core.newest_message().await.unwrap();
    ana.core.mark_read(chat, newest).await.unwrap();
    assert_eq!(ana.core.first_unread(chat).await.unwrap(), None);
    let mut events = ana.core.events();
    let mut told = async || match events.next().await {
        Some(Event::ChatChanged { chat: of }) => assert_eq!(of, chat),
        other => panic!("{other:?}"),
    };
    let until_then = now_ms() + 3_600_000;
    // What changes nothing is not told.
    for _ in 0..2 {
        ana.core.pin(chat).await.unwrap();
    }
    told().await;
    ana.core.mute(chat, Some(until_then)).await.unwrap();
    told().await;
    ana.core.mark_unread(chat).await.unwrap();
    told().await;
    for _ in 0..2 {
        ana.core.set_draft(chat, "halb").await.unwrap();
    }
    told().await;
    let ana = ana.restart().await;
    let row = ana.row(chat).await;
    assert_eq!((row.pinned, row.muted), (Some(1), true));
    assert_eq!(row.muted_until, Some(until_then));
    assert!(row.marked_unread && row.unread == 0 && row.unread_chats == 1);
    assert_eq!(row.draft.as_deref(), Some("halb"));
    assert_eq!(ana.badge().await, (0, 0), "it is muted");
    let muted = ana.core.muted_chats(None, 9).await.unwrap();
    assert_eq!(muted, [row]);
    let behind = ana.core.muted_chats(Some(chat), 9).await.unwrap();
    assert!(behind.is_empty());
    ana.core.unmute(chat).await.unwrap();
    assert!(ana.core.muted_chats(None, 9).await.unwrap().is_empty());
    assert_eq!(ana.badge().await, (1, 1), "marked by hand counts as one");
    // A mute that is over is none.
    ana.core.mute(chat, Some(now_ms() - 1)).await.unwrap();
    let row = ana.row(chat).await;
    assert!(!row.muted && row.muted_until.is_none());
    ana.core.mark_read(chat, newest).await.unwrap();
    assert!(!ana.row(chat).await.marked_unread);
    // Archived is not pinned, and pinned is not archived.
    ana.core.archive(chat).await.unwrap();
    let row = ana.row(chat).await;
    assert!(row.archived && row.pinned.is_none());
    ana.core.pin(chat).await.unwrap();
    let row = ana.row(chat).await;
    assert!(!row.archived && row.pinned == Some(1));
    let nowhere = ana.core.pin(ChatId(99)).await;
    assert!(matches!(nowhere, Err(ApiError::NotFound("chat"))));
}

/// A row that enters a list is told, also when it is the user who begins the chat.
#[tokio::test]
async fn a_chat_that_is_begun_is_told_once() {
    let (_board, ana, ben) = pair().await;
    let mut events = ana.core.events();
    let chat = ana.core.open_chat(EVE).await.unwrap().id;
    assert_eq!(events.next().await, Some(Event::ChatChanged { chat }));
    ana.core.open_chat(EVE).await.unwrap();
    ana.core.set_contacts(&[]).await.unwrap();
    assert_eq!(events.next().await, Some(Event::SettingsChanged));
    // Writing to whoever asked is accepting.
    ben.say(ANA, "hallo").await;
    let came = events.next().await;
    assert!(matches!(came, Some(Event::RequestChanged { .. })));
    let chat = ana.core.open_chat(BEN).await.unwrap().id;
    assert_eq!(events.next().await, Some(Event::RequestChanged { chat }));
    assert_eq!(events.next().await, Some(Event::ChatChanged { chat }));
    assert_eq!(peers(&ana.inbox().await), [BEN, EVE]);
}

#[tokio::test]
async fn a_few_chats_are_pinned_in_the_order_of_pinning() {
    let (_board, ana, _ben) = pair().await;
    let mut chats = Vec::new();
    for n in 0..=MOST_PINNED {
        chats.push(ana.chat(&format!("person{n}@birdychat.test")).await);
    }
    let (last, pinned) = chats.split_last().unwrap();
    for chat in pinned {
        ana.core.pin(*chat).await.unwrap();
    }
    let more = ana.core.pin(*last).await;
    assert!(matches!(more, Err(ApiError::TooManyPinned)));
    // News moves no pinned chat.
    ana.core.send_text(pinned[2], "hola").await.unwrap();
    ana.core.unpin(pinned[1]).await.unwrap();
    ana.core.pin(*last).await.unwrap();
    let order = ana.inbox().await;
    let order: Vec<_> = order
        .iter()
        .map(|row| row.chat.as_ref().unwrap().id)
        .collect();
    let [a, b, c, d, e] = *pinned else { panic!() };
    assert_eq!(order, [a, c, d, e, *last, b]);
}

#[tokio::test]
async fn a_draft_ends_with_the_message_it_becomes() {
    let (_board, ana, ben) = pair().await;
    let first = ana.say(BEN, "one").await;
    ana.wait_state(first, State::Delivered).await;
    let chat = ana.chat(BEN).await;
    ana.core.set_draft(chat, "two and a ha").await.unwrap();
    // An answer from elsewhere leaves it.
    let quick = ana.say(BEN, "quick").await;
    ana.wait_state(quick, State::Delivered).await;
    assert_eq!(ana.row(chat).await.draft.as_deref(), Some("two and a ha"));
    // Read-only, where it may be written all the same, and what is refused is not lost.
    let off = Change::ThirdParty(false);
    ana.core.change_settings(off).await.unwrap();
    ana.core.set_draft(chat, "two and a half").await.unwrap();
    let refused = ana.core.send_draft(chat, "two and a half").await;
    assert!(matches!(
        refused,
        Err(ApiError::Refused(Refusal::SwitchedOff))
    ));
    let row = ana.row(chat).await;
    assert_eq!(row.draft.as_deref(), Some("two and a half"));
    let view = row.chat.unwrap();
    assert_eq!(view.read_only, Some(Refusal::SwitchedOff));
    let long = "ñ".repeat(MAX_TEXT_BYTES / 2);
    ana.core.set_draft(chat, &long).await.unwrap();
    let preview = ana.row(chat).await.draft.unwrap();
    assert_eq!(preview.chars().count(), 200);
    assert_eq!(ana.core.draft(chat).await.unwrap(), Some(long.clone()));
    let longer = ana.core.set_draft(chat, &(long + "!")).await;
    assert!(matches!(longer, Err(ApiError::TooLarge { .. })));
    let on = Change::ThirdParty(true);
    ana.core.change_settings(on).await.unwrap();
    let sent = ana.core.send_draft(chat, "two and a half").await.unwrap();
    assert_eq!(ana.core.draft(chat).await.unwrap(), None);
    ana.wait_state(sent, State::Delivered).await;
    assert_eq!(ben.heard(ANA).await, ["one", "quick", "two and a half"]);
}

#[tokio::test]
async fn what_comes_in_is_told_as_the_user_wants() {
    let (_board, ana, ben) = pair().await;
    ben.say(ANA, "geheim").await;
    ana.wait_heard(BEN, 1).await;
    let chat = ana.chat(BEN).await;
    let plan = ana.plan(chat).await;
    assert!(plan.show && plan.sound && plan.can_answer && plan.can_mark_read);
    // The lock screen has no words unless the user says so.
    assert!(!plan.text_when_locked && plan.text_when_unlocked);
    assert_eq!(plan.category, NotificationCategory::ThirdPartyMessage);
    assert_eq!((plan.badge, plan.unshown), (1, None));
    assert_eq!((plan.peer.as_str(), &plan.contact_name), (BEN, &None));
    assert_eq!(plan.partner.as_deref(), Some(HAIKET));
    ana.notify(|now| now.text_on_lock_screen = true).await;
    assert!(ana.plan(chat).await.text_when_locked);
    // Names are those that the user gave.
    let contacts = [(BEN.to_owned(), "Benno".to_owned())];
    ana.core.set_contacts(&contacts).await.unwrap();
    assert_eq!(ana.plan(chat).await.contact_name.as_deref(), Some("Benno"));
    assert_eq!(ana.row(chat).await.contact_name.as_deref(), Some("Benno"));
    ana.notify(|now| now.muted_partners = [HAIKET.into()].into())
        .await;
    let plan = ana.plan(chat).await;
    assert!(plan.show && !plan.sound && plan.badge == 0);
    ana.notify(|now| now.muted_partners.clear()).await;
    assert_eq!(ana.badge().await, (1, 1));

    let unshown = async || ana.plan(chat).await.unshown;
    ana.core.mute(chat, None).await.unwrap();
    assert_eq!(unshown().await, Some(Unshown::ChatMuted));
    let plan = ana.plan(chat).await;
    assert!(!plan.sound && !plan.text_when_unlocked && !plan.can_answer);
    ana.core.unmute(chat).await.unwrap();
    ana.core.block(chat).await.unwrap();
    assert_eq!(unshown().await, Some(Unshown::ChatClosed));
    let person = ana.core.blocked().await.unwrap()[0].person;
    ana.core.unblock(person).await.unwrap();
    let newest = ana.core.newest_message().await.unwrap();
    ana.core.mark_read(chat, newest).await.unwrap();
    assert_eq!(unshown().await, Some(Unshown::AlreadySeen));
    ana.say(BEN, "ah").await;
    assert_eq!(unshown().await, Some(Unshown::NotReceived));
    let nothing = ana.core.notification_plan(MessageId(99)).await;
    assert!(matches!(nothing, Err(ApiError::NotFound("message"))));
}

#[tokio::test]
async fn a_fetch_in_the_background_brings_what_to_show_requests_included() {
    let (board, ana, ben) = pair().await;
    let neighbour = Person::new(&board, NEIGHBOUR).await;
    let first = ana.say(BEN, "hola").await;
    ana.wait_state(first, State::Delivered).await;
    ana.core.set_contacts(&[]).await.unwrap();
    ana.core.disconnect().await;
    ben.say(ANA, "eins").await;
    ben.say(ANA, "zwei").await;
    neighbour.say(ANA, "drei").await;
    let stranger = Person::new(&board, "+4915122223333@haiket.test").await;
    let sent = stranger.say(ANA, "kauf das").await;
    stranger.wait_state(sent, State::Sent).await;
    let fetched = ana
        .core
        .background_fetch(Duration::from_secs(20))
        .await
        .unwrap();
    let plans = &fetched.notifications;
    let of = |category| plans.iter().filter(move |plan| plan.category == category);
    let requests: Vec<_> = of(NotificationCategory::Request).collect();
    assert_eq!(requests.len(), 1, "{plans:?}");
    let request = requests[0];
    assert!(!request.sound && !request.text_when_unlocked);
    assert!(!request.can_answer && request.group == "requests");
    assert_eq!(of(NotificationCategory::ThirdPartyMessage).count(), 2);
    assert_eq!(of(NotificationCategory::NativeMessage).count(), 1);
    let summary = NotificationSummary::of(plans).unwrap();
    assert_eq!(
        (summary.messages, summary.chats, summary.requests),
        (3, 2, 1)
    );
    assert!(summary.sound && summary.badge == 3);
    // None of requests, if the user wants none.
    ana.notify(|now| now.requests = false).await;
    let plan = ana.core.notification_plan(request.message).await.unwrap();
    assert_eq!(plan.unshown, Some(Unshown::RequestsOff));
    assert_eq!(NotificationSummary::of(&[plan]), None);
    assert_eq!(ana.badge().await, (2, 3), "a request is not counted");
}

/// An archived chat comes back when the other side writes, as the row's list shows.
#[tokio::test]
async fn a_chat_comes_out_of_the_archive_by_itself() {
    let (_board, ana, ben) = pair().await;
    ben.say(ANA, "eins").await;
    ana.wait_heard(BEN, 1).await;
    let chat = ana.chat(BEN).await;
    ana.core.archive(chat).await.unwrap();
    assert_eq!(ana.badge().await, (0, 0));
    assert!(ana.inbox().await.is_empty());
    ben.say(ANA, "zwei").await;
    until("the chat to come back", || async {
        !ana.inbox().await.is_empty()
    })
    .await;
    assert_eq!(ana.badge().await, (1, 2));
}

/// Through the facade, so with what the gate says of each row. The bound is wide, because the machine may be busy; the
/// benchmark has the figures.
#[tokio::test]
async fn the_first_page_of_ten_thousand_chats() {
    let (_board, ana, _ben) = pair().await;
    let fill = |tx: &crate::store::Tx<'_>| {
        for n in 0..10_000 {
            let service = ["birdychat.test", "haiket.test", "home.test"][n % 3];
            let kind = match n % 3 {
                2 => ChatKind::Native,
                _ => ChatKind::ThirdParty,
            };
            let peer = format!("person{n}@{service}");
            let chat = tx.insert_chat(&peer, kind, SuiteId::Omemo, Standing::Accepted, 1)?;
            let content = crate::Content::text("hola");
            tx.insert_message(&crate::store::NewMessage {
                chat,
                direction: crate::Direction::In,
                wire_id: "w",
                device: None,
                content: &content,
                state: State::Received,
                reason: None,
                created_at: 1,
                sent_at: None,
                shown_from: 0,
                warning: false,
            })?;
        }
        Ok::<_, crate::store::StoreError>(())
    };
    ana.store().write(fill).await.unwrap();
    for layout in [InboxLayout::Combined, InboxLayout::Separate] {
        let change = Change::Inbox(layout);
        ana.core.change_settings(change).await.unwrap();
        let mut best = Duration::MAX;
        for _ in 0..20 {
            let begin = Instant::now();
            let page = ana
                .core
                .inbox(&InboxQuery::default(), None, 50)
                .await
                .unwrap();
            assert_eq!(page.rows.len(), 50);
            best = best.min(begin.elapsed());
        }
        println!("{layout:?}: {best:?}");
        assert!(best < Duration::from_millis(200), "{layout:?}: {best:?}");
    }
    assert_eq!(ana.badge().await, (10_000, 10_000));
}
