//! Whole cores back to back, in memory, without a network.

mod diagnostics_tests;
mod find_tests;
mod gate_tests;
mod inbox_tests;
mod keys_tests;
mod model;
mod number_tests;
mod policy_tests;
mod switchboard;
mod witness_tests;

use std::time::Duration;

use causeway_lab::logs;
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use crate::api::{ApiError, Connection, Core, MessageView};
use crate::chats::open;
use crate::e2ee::{SuiteId, Trust};
use crate::messages::{Content, Direction, MAX_TEXT_BYTES, MessageId, Notice, Reason, State};
use crate::store::{self, DatabaseKey};
use crate::{ChatId, Credential, NewAccount, PhoneNumber, Server, Tuning};
use switchboard::Switchboard;

/// Who is no stranger to anybody.
const PEOPLE: [&str; 11] = [
    ANA,
    BEN,
    "+4915100000000@haiket.test",
    "+4915199999999@haiket.test",
    "+4915122223333@haiket.test",
    "b@haiket.test",
    "mallory@haiket.test",
    "+34600333444@home.test",
    "+33600222333@home.test",
    "+34600222333@home.test",
    "eve@evil.test",
];
const SERVICES: [&str; 4] = ["home.test", "haiket.test", "birdychat.test", "evil.test"];
const ANA: &str = "+34600111222@home.test";
const BEN: &str = "+4915112345678@haiket.test";
const LIST: &str = "eu.siacs.conversations.axolotl.devicelist";

struct Person {
    core: Core,
    dir: TempDir,
    key: DatabaseKey,
    board: Switchboard,
    tuning: Tuning,
}

fn tuning() -> Tuning {
    Tuning {
        retry: Duration::from_millis(50),
        device_list_fresh: Duration::ZERO,
        ..Tuning::default()
    }
}

impl Person {
    async fn new(board: &Switchboard, address: &str) -> Self {
        let (number, _) = address.split_once('@').unwrap();
        logs::capture();
        logs::secret(number);
        logs::secret(address);
        let person = Self::install(board, address, tuning()).await;
        logs::secret_key(person.key.as_bytes());
        let own = person
            .store()
            .read(|tx| tx.own_device(SuiteId::Omemo))
            .await
            .unwrap();
        logs::secret_key(&own.unwrap().identity_private);
        person.connect().await;
        person
    }

    /// Sets the app up on a new phone.
    async fn install(board: &Switchboard, address: &str, tuning: Tuning) -> Self {
        let (number, home) = address.split_once('@').unwrap();
        let account = NewAccount {
            number: PhoneNumber::parse(number).unwrap(),
            home: home.into(),
            credential: Credential::password("secret"),
            // With an address there is nothing to be fetched unasked: these tests have no network.
            server: Server {
                address: Some(("127.0.0.1".into(), 9)),
                ..Server::default()
            },
        };
        let (dir, key) = (folder(), DatabaseKey::generate());
        let core = Core::create_with(dir.path(), &key, account, tuning, board.dial())
            .await
            .unwrap();
        let store = core.store();
        let opened = store.write(|tx| open(tx, &SERVICES, &PEOPLE));
        opened.await.unwrap();
        Self {
            core,
            dir,
            key,
            board: board.clone(),
            tuning,
        }
    }

    async fn connect(&self) {
        self.core.connect().await.unwrap();
        until("online", || async {
            self.core.connection() == Connection::Online
        })
        .await;
    }

    /// The first rows of the inbox.
    async fn inbox(&self) -> Vec<crate::InboxItem> {
        let page = self.core.inbox(&Default::default(), None, 50).await;
        page.unwrap().rows
    }

    /// Ends the process without warning, and starts it again.
    async fn restart(self) -> Self {
        let Self {
            core,
            dir,
            key,
            board,
            tuning,
        } = self;
        core.close().await;
        let core = Core::open_with(dir.path(), &key, tuning, board.dial())
            .await
            .unwrap();
        Self {
            core,
            dir,
            key,
            board,
            tuning,
        }
    }

    async fn chat(&self, with: &str) -> ChatId {
        self.core.open_chat(with).await.unwrap().id
    }

    async fn say(&self, to: &str, text: &str) -> MessageId {
        logs::secret(text);
        self.core
            .send_text(self.chat(to).await, text)
            .await
            .unwrap()
    }

    async fn history(&self, with: &str) -> Vec<MessageView> {
        let mut rows = self
            .core
            .history(self.chat(with).await, None, 500)
            .await
            .unwrap();
        rows.reverse();
        rows
    }

    async fn heard(&self, from: &str) -> Vec<String> {
        self.history(from)
            .await
            .into_iter()
            .filter_map(heard_text)
            .collect()
    }

    async fn wait_heard(&self, from: &str, count: usize) -> Vec<String> {
        until("everything heard", || async {
            self.heard(from).await.len() >= count
        })
        .await;
        self.heard(from).await
    }

    /// Decides about a device as it is shown now.
    async fn trust(&self, with: &str, device: u32, trust: Trust) -> Result<(), ApiError> {
        let chat = self.chat(with).await;
        let devices = self.core.devices(chat).await?;
        let seen = devices.iter().find(|view| view.device == device);
        let seen = seen.and_then(|view| view.fingerprint);
        self.core.set_trust(chat, device, seen, trust).await
    }

    async fn wait_state(&self, id: MessageId, state: State) {
        let waiting = format!("{id:?} to become {state:?}");
        until(&waiting, || async {
            self.core.message(id).await.unwrap().state == state
        })
        .await;
    }
}

/// In memory where that can be had: what is tested here is not the disk.
fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

fn heard_text(view: MessageView) -> Option<String> {
    match view.content {
        Content::Text { text } if view.direction == Direction::In => Some(text),
        _ => None,
    }
}

async fn until<F: Future<Output = bool>>(what: &str, check: impl Fn() -> F) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !check().await {
        assert!(Instant::now() < deadline, "still waiting for {what}");
        sleep(Duration::from_millis(5)).await;
    }
}

async fn pair() -> (Switchboard, Person, Person) {
    let board = Switchboard::new();
    let (ana, ben) = (
        Person::new(&board, ANA).await,
        Person::new(&board, BEN).await,
    );
    (board, ana, ben)
}

#[tokio::test]
async fn two_cores_talk() {
    let (_board, ana, ben) = pair().await;
    let first = ana.say(BEN, "hola").await;
    assert_eq!(ben.wait_heard(ANA, 1).await, ["hola"]);
    ana.wait_state(first, State::Delivered).await;
    let answer = ben.say(ANA, "hallo").await;
    assert_eq!(ana.wait_heard(BEN, 1).await, ["hallo"]);
    ben.wait_state(answer, State::Delivered).await;
    let steps: Vec<_> = ana
        .core
        .trace(first)
        .await
        .unwrap()
        .into_iter()
        .map(|step| step.step)
        .collect();
    assert_eq!(steps, ["stored", "sealed", "acknowledged", "delivered"]);
}

#[tokio::test]
async fn inbox_unread_search_and_read_markers() {
    let (_board, ana, ben) = pair().await;
    ben.say(ANA, "Straße und Café").await;
    ben.say(ANA, "noch was").await;
    ana.wait_heard(BEN, 2).await;
    let inbox = ana.inbox().await;
    assert_eq!(inbox.len(), 1);
    let chat = inbox[0].chat.as_ref().unwrap();
    assert_eq!((chat.unread, chat.peer.as_str()), (2, BEN));
    assert!(matches!(&inbox[0].last, Some(view) if view.content == Content::text("noch was")));

    for words in ["cafe", "STRASSE caf", "straße"] {
        let found = ana.core.search(words, 10).await.unwrap();
        let expected = usize::from(words != "STRASSE caf");
        assert_eq!(found.len(), expected, "{words}");
    }
    assert!(ana.core.search("\" OR *", 10).await.unwrap().is_empty());

    let last = inbox[0].last.as_ref().unwrap().id;
    ana.core.mark_read(chat.id, last).await.unwrap();
    assert_eq!(ana.inbox().await[0].unread, 0);
    // The chat is third-party: that it was read stays here.
    sleep(Duration::from_millis(100)).await;
    let sent = ben.history(ANA).await;
    assert!(
        sent.iter().all(|view| view.state == State::Delivered),
        "{sent:?}"
    );
}

#[tokio::test]
async fn read_markers_go_to_native_chats() {
    let board = Switchboard::new();
    let neighbour = "+34600333444@home.test";
    let (ana, eva) = (
        Person::new(&board, ANA).await,
        Person::new(&board, neighbour).await,
    );
    let first = ana.say(neighbour, "uno").await;
    let second = ana.say(neighbour, "dos").await;
    eva.wait_heard(ANA, 2).await;
    let newest = eva.history(ANA).await.last().unwrap().id;
    eva.core
        .mark_read(eva.chat(ANA).await, newest)
        .await
        .unwrap();
    ana.wait_state(second, State::Read).await;
    ana.wait_state(first, State::Read).await;
}

#[tokio::test]
async fn what_is_too_long_or_empty_is_refused_before_it_is_stored() {
    let (_board, ana, ben) = pair().await;
    let chat = ana.chat(BEN).await;
    assert!(matches!(
        ana.core.send_text(chat, "").await,
        Err(ApiError::Empty)
    ));
    let long = "x".repeat(MAX_TEXT_BYTES + 1);
    assert!(
        matches!(ana.core.send_text(chat, &long).await, Err(ApiError::TooLarge { bytes, .. }) if bytes == long.len())
    );
    assert!(matches!(
        ana.core.send_text(ChatId(99), "x").await,
        Err(ApiError::NotFound("chat"))
    ));
    assert!(matches!(
        ana.core.open_chat(ANA).await,
        Err(ApiError::BadAddress(_))
    ));
    assert!(matches!(
        ana.core.open_chat("not an address").await,
        Err(ApiError::BadAddress(_))
    ));
    assert!(ana.history(BEN).await.is_empty());
    ana.say(BEN, &long[1..]).await;
    assert_eq!(ben.wait_heard(ANA, 1).await[0].len(), MAX_TEXT_BYTES);
}

#[tokio::test]
async fn queued_offline_survives_restarts_and_keeps_order() {
    let (_board, ana, ben) = pair().await;
    ana.core.disconnect().await;
    for n in 0..10 {
        ana.say(BEN, &format!("{n}")).await;
    }
    let ana = ana.restart().await;
    for n in 10..20 {
        ana.say(BEN, &format!("{n}")).await;
    }
    ana.connect().await;
    let expected: Vec<_> = (0..20).map(|n| n.to_string()).collect();
    assert_eq!(ben.wait_heard(ANA, 20).await, expected);
}

#[tokio::test]
async fn lost_stanzas_are_sent_again_and_lost_acknowledgements_are_not() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "0").await;
    ben.wait_heard(ANA, 1).await;
    board.swallow(3);
    let mut ids = Vec::new();
    for n in 1..=5 {
        ids.push(ana.say(BEN, &n.to_string()).await);
    }
    for id in &ids[..3] {
        ana.wait_state(*id, State::Sending).await;
    }
    until("the others to arrive", || async {
        ben.heard(ANA).await.len() >= 3
    })
    .await;
    board.cut(ANA);
    assert_eq!(ben.wait_heard(ANA, 6).await.len(), 6);

    // The server has them but we never hear so: the archive says it, nothing goes out twice.
    board.lose_acknowledgements(2);
    let lost = [ana.say(BEN, "6").await, ana.say(BEN, "7").await];
    ben.wait_heard(ANA, 8).await;
    board.cut(ANA);
    for id in lost {
        ana.wait_state(id, State::Delivered).await;
    }
    sleep(Duration::from_millis(200)).await;
    let heard = ben.heard(ANA).await;
    let mut sorted = heard.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!((heard.len(), sorted.len()), (8, 8), "{heard:?}");
}

#[tokio::test]
async fn what_comes_twice_is_shown_once() {
    let (board, ana, ben) = pair().await;
    board.deliver_copies(3);
    for n in 0..5 {
        ana.say(BEN, &n.to_string()).await;
    }
    ben.wait_heard(ANA, 5).await;
    board.cut(BEN);
    let ben = ben.restart().await;
    ben.connect().await;
    assert_eq!(ben.heard(ANA).await, ["0", "1", "2", "3", "4"]);
    assert_eq!(
        ben.history(ANA).await.len(),
        5,
        "no placeholders for the copies"
    );
}

#[tokio::test]
async fn what_came_while_away_is_read_from_the_archive() {
    let (_board, ana, ben) = pair().await;
    ana.say(BEN, "first").await;
    ben.wait_heard(ANA, 1).await;
    ben.core.disconnect().await;
    // More than a page of the archive.
    for n in 0..250 {
        ana.say(BEN, &n.to_string()).await;
    }
    let last = ana.say(BEN, "last").await;
    ana.wait_state(last, State::Sent).await;
    let ben = ben.restart().await;
    ben.connect().await;
    let heard = ben.wait_heard(ANA, 252).await;
    assert_eq!(
        heard[1..251],
        (0..250).map(|n| n.to_string()).collect::<Vec<_>>()
    );
    ana.wait_state(last, State::Delivered).await;
}

#[tokio::test]
async fn nothing_is_sent_unencrypted() {
    let (board, ana, _ben) = pair().await;
    let keyless = "+4915199999999@haiket.test";
    let late = Person::new(&board, keyless).await;
    let list = board.node(keyless, LIST).unwrap();
    board.set_node(
        keyless,
        LIST,
        "<list xmlns='eu.siacs.conversations.axolotl'/>"
            .parse()
            .unwrap(),
    );
    let id = ana.say(keyless, "secret").await;
    until("the reason", || async {
        ana.core.message(id).await.unwrap().reason == Some(Reason::NoKeys)
    })
    .await;
    assert_eq!(ana.core.message(id).await.unwrap().state, State::Queued);
    assert!(late.heard(ANA).await.is_empty());
    board.set_node(keyless, LIST, list);
    assert_eq!(late.wait_heard(ANA, 1).await, ["secret"]);
}

#[tokio::test]
async fn plaintext_is_refused_and_shown_as_refused() {
    let (board, ana, _ben) = pair().await;
    let xml = "<message xmlns='jabber:client' type='chat' id='p1'><body>psst</body></message>";
    board.inject(ANA, BEN, xml);
    until("the refusal", || async {
        !ana.history(BEN).await.is_empty()
    })
    .await;
    let rows = ana.history(BEN).await;
    assert_eq!(
        (rows.len(), rows[0].state, &rows[0].reason),
        (1, State::Unreadable, &Some(Reason::Unencrypted))
    );
    assert!(
        ana.core.search("psst", 10).await.unwrap().is_empty(),
        "its text is not kept"
    );
}

#[tokio::test]
async fn an_unknown_account_fails_with_the_reason() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "hello").await;
    ben.wait_heard(ANA, 1).await;
    let xml = "<message xmlns='jabber:client' type='error' id='ID'><error type='cancel'>\
        <service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>";
    board.swallow(1);
    let id = ana.say(BEN, "into the void").await;
    ana.wait_state(id, State::Sending).await;
    let chat = ana.chat(BEN).await;
    let wire_id = ana.wire_id(chat, id).await;
    // Only the one it was sent to can refuse it.
    board.inject(ANA, "mallory@haiket.test", &xml.replace("ID", &wire_id));
    sleep(Duration::from_millis(100)).await;
    assert_eq!(ana.core.message(id).await.unwrap().state, State::Sending);
    board.inject(ANA, BEN, &xml.replace("ID", &wire_id));
    ana.wait_state(id, State::Failed).await;
    let refused = Reason::Refused {
        condition: "service-unavailable".into(),
    };
    assert_eq!(ana.core.message(id).await.unwrap().reason, Some(refused));
    ana.core.retry(id).await.unwrap();
    ana.wait_state(id, State::Delivered).await;
}

#[tokio::test]
async fn a_forged_receipt_changes_nothing() {
    let (board, ana, ben) = pair().await;
    ben.core.disconnect().await;
    let id = ana.say(BEN, "hello").await;
    ana.wait_state(id, State::Sent).await;
    let wire_id = ana.wire_id(ana.chat(BEN).await, id).await;
    let xml = format!(
        "<message xmlns='jabber:client' type='chat' id='r'><received xmlns='urn:xmpp:receipts' id='{wire_id}'/></message>"
    );
    board.inject(ANA, "mallory@haiket.test", &xml);
    sleep(Duration::from_millis(100)).await;
    assert_eq!(ana.core.message(id).await.unwrap().state, State::Sent);
    board.inject(ANA, BEN, &xml);
    ana.wait_state(id, State::Delivered).await;
}

#[tokio::test]
async fn a_lost_session_heals_and_the_loss_is_shown() {
    let (_board, ana, ben) = pair().await;
    ana.say(BEN, "before").await;
    ben.wait_heard(ANA, 1).await;
    ben.say(ANA, "answer").await;
    ana.wait_heard(BEN, 1).await;
    let device = ben.core.devices(ben.chat(ANA).await).await.unwrap()[0].device;
    let job = move |tx: &store::Tx<'_>| tx.delete_session(crate::SuiteId::Omemo, ANA, device);
    ben.store().write(job).await.unwrap();

    ana.say(BEN, "lost").await;
    until("the placeholder", || async {
        ben.history(ANA)
            .await
            .iter()
            .any(|view| view.state == State::Unreadable)
    })
    .await;
    let rows = ben.history(ANA).await;
    let broken = rows
        .iter()
        .find(|view| view.state == State::Unreadable)
        .unwrap();
    assert_eq!(broken.reason, Some(Reason::NoSession));
    // By the time the grace was over, the key transport had rebuilt the session.
    ana.say(BEN, "after").await;
    assert_eq!(ben.wait_heard(ANA, 2).await, ["before", "after"]);
}

#[tokio::test]
async fn the_same_device_with_another_key_stops_sending_until_the_user_decides() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    let chat = ana.chat(BEN).await;
    let device = ana.core.devices(chat).await.unwrap()[0].device;
    ana.forget_session(device).await;
    let other = Person::new(&board, "+4915100000000@haiket.test").await;
    let identity = other.core.identity().await.unwrap();
    let node = |device| format!("eu.siacs.conversations.axolotl.bundles:{device}");
    // Ben's bundle, of which a prekey is used up, must not come after the forged one.
    until("the bundle to be out", || async {
        let own = ben.store().read(|tx| tx.own_device(SuiteId::Omemo)).await;
        own.unwrap().is_some_and(|own| !own.dirty)
    })
    .await;
    let genuine = board.node(BEN, &node(device)).unwrap();
    let forged = board
        .node("+4915100000000@haiket.test", &node(identity.device))
        .unwrap();
    board.set_node(BEN, &node(device), forged);

    let id = ana.say(BEN, "two").await;
    let changed = Reason::KeyChanged { device };
    until("the stop", || async {
        ana.core.message(id).await.unwrap().reason == Some(changed.clone())
    })
    .await;
    let rows = ana.history(BEN).await;
    let notice = Content::Notice {
        notice: Notice::KeyChanged { device },
    };
    assert!(rows.iter().any(|view| view.content == notice), "{rows:?}");
    sleep(Duration::from_millis(200)).await;
    assert_eq!(ben.heard(ANA).await, ["one"]);

    board.set_node(BEN, &node(device), genuine);
    ana.trust(BEN, device, Trust::FirstUse).await.unwrap();
    // The genuine key is another change; accepted again, the message goes out.
    until("sent or stopped again", || async {
        let view = ana.core.message(id).await.unwrap();
        if view.state == State::Queued {
            // It may be found out to be another one meanwhile.
            let decided = ana.trust(BEN, device, Trust::FirstUse).await;
            assert!(matches!(decided, Ok(()) | Err(ApiError::KeyChanged)));
        }
        view.state == State::Delivered
    })
    .await;
    assert_eq!(ben.heard(ANA).await, ["one", "two"]);
}

#[tokio::test]
async fn a_verified_peers_new_device_gets_nothing_until_accepted() {
    let (board, ana, ben) = pair().await;
    ana.say(BEN, "one").await;
    ben.wait_heard(ANA, 1).await;
    let chat = ana.chat(BEN).await;
    let first = ana.core.devices(chat).await.unwrap()[0].device;
    ana.trust(BEN, first, Trust::Verified).await.unwrap();
    ben.core.close().await;
    // Ben sets the app up anew: another device replaces the old one.
    let ben = Person::new(&board, BEN).await;
    let second = ben.core.identity().await.unwrap().device;
    let id = ana.say(BEN, "two").await;
    let reason = Some(Reason::NoAcceptedDevice);
    until("the stop", || async {
        ana.core.message(id).await.unwrap().reason == reason
    })
    .await;
    assert!(ben.heard(ANA).await.is_empty());
    ana.trust(BEN, second, Trust::FirstUse).await.unwrap();
    assert_eq!(ben.wait_heard(ANA, 1).await, ["two"]);
    let devices = ana.core.devices(chat).await.unwrap();
    assert!(
        devices
            .iter()
            .any(|device| device.device == first && !device.active)
    );
}

#[tokio::test]
async fn prekeys_are_used_once_and_published_again() {
    let (board, ana, ben) = pair().await;
    let device = ben.core.identity().await.unwrap().device;
    let node = format!("eu.siacs.conversations.axolotl.bundles:{device}");
    let before = String::from(&board.node(BEN, &node).unwrap());
    ana.say(BEN, "hello").await;
    ben.wait_heard(ANA, 1).await;
    until("the new bundle", || async {
        String::from(&board.node(BEN, &node).unwrap()) != before
    })
    .await;
    let keys = ben
        .store()
        .read(|tx| tx.prekeys(crate::SuiteId::Omemo))
        .await
        .unwrap();
    assert_eq!(keys.len(), 100, "refilled");
    let after = String::from(&board.node(BEN, &node).unwrap());
    let ids = |bundle: &str| -> Vec<String> {
        bundle
            .split("preKeyId=")
            .skip(1)
            .map(|rest| rest.split(['\'', '"']).nth(1).unwrap().to_owned())
            .collect()
    };
    let gone: Vec<_> = ids(&before)
        .into_iter()
        .filter(|id| !ids(&after).contains(id))
        .collect();
    assert_eq!((ids(&after).len(), gone.len()), (100, 1), "{gone:?}");
}

#[tokio::test]
async fn a_jumping_clock_changes_neither_order_nor_delivery() {
    let (board, ana, ben) = pair().await;
    for (n, offset) in [0, 86_400_000, -86_400_000, 0].into_iter().enumerate() {
        store::set_clock_offset(offset);
        let id = ana.say(BEN, &format!("ana {n}")).await;
        ana.wait_state(id, State::Delivered).await;
        let id = ben.say(ANA, &format!("ben {n}")).await;
        ben.wait_state(id, State::Delivered).await;
    }
    store::set_clock_offset(0);
    // What waits for another try does not wait for a day more because the clock was set back by one.
    let late = "+33612345678@haiket.test";
    let id = ana.say(late, "are you there?").await;
    until("a reason to wait", || async {
        ana.core.message(id).await.unwrap().reason.is_some()
    })
    .await;
    store::set_clock_offset(-86_400_000);
    let late = Person::new(&board, late).await;
    assert_eq!(late.wait_heard(ANA, 1).await, ["are you there?"]);
    store::set_clock_offset(0);
    assert_eq!(ben.heard(ANA).await, ["ana 0", "ana 1", "ana 2", "ana 3"]);
    assert_eq!(ana.heard(BEN).await, ["ben 0", "ben 1", "ben 2", "ben 3"]);
}

#[tokio::test]
async fn a_second_process_and_a_wrong_key_are_refused() {
    let (board, ana, _ben) = pair().await;
    let error = Core::open_with(ana.dir.path(), &ana.key, tuning(), board.dial())
        .await
        .err()
        .unwrap();
    assert_eq!(error.code(), "in-use");
    let dir = ana.dir;
    ana.core.close().await;
    let error = Core::open_with(dir.path(), &DatabaseKey::generate(), tuning(), board.dial())
        .await
        .err()
        .unwrap();
    assert_eq!(error.code(), "wrong-key");
    let empty = tempfile::tempdir().unwrap();
    let error = Core::open_with(empty.path(), &ana.key, tuning(), board.dial())
        .await
        .err()
        .unwrap();
    assert_eq!(error.code(), "no-account");
}

#[tokio::test]
async fn the_file_shows_nothing_of_what_was_written() {
    let (_board, ana, ben) = pair().await;
    let marker = "zebra-crossing-marker";
    ana.say(BEN, marker).await;
    ben.wait_heard(ANA, 1).await;
    for entry in std::fs::read_dir(ben.dir.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for needle in [marker.as_bytes(), b"SQLite format 3", ANA.as_bytes()] {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle));
        }
    }
}

impl Person {
    fn store(&self) -> crate::store::Store {
        self.core.store()
    }

    async fn wire_id(&self, _chat: ChatId, id: MessageId) -> String {
        self.store()
            .read(move |tx| tx.message(id.0))
            .await
            .unwrap()
            .unwrap()
            .wire_id
    }

    async fn forget_session(&self, device: u32) {
        let job = move |tx: &store::Tx<'_>| tx.delete_session(crate::SuiteId::Omemo, BEN, device);
        self.store().write(job).await.unwrap();
    }
}

/// The disk is full: what is sent is refused, what comes in counts as not received; with room again everything goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_nothing_and_ends_by_itself() {
    let board = Switchboard::new();
    let (ana, ben) = (
        Person::new(&board, ANA).await,
        Person::new(&board, BEN).await,
    );
    ana.say(BEN, "before").await;
    ben.wait_heard(ANA, 1).await;
    ben.say(ANA, "answer").await;
    ana.wait_heard(BEN, 1).await;
    let store = ana.core.store();
    let full = |full| store.write(move |tx| tx.fill_up(full));
    full(true).await.unwrap();
    let chat = ana.chat(BEN).await;
    let mut accepted = 0;
    let long = "x".repeat(4_000);
    let refused = loop {
        match ana
            .core
            .send_text(chat, &format!("{accepted} {long}"))
            .await
        {
            Ok(_) => accepted += 1,
            Err(error) => break error,
        }
        assert!(accepted < 100, "the limit is not in force");
    };
    assert!(matches!(refused, ApiError::DiskFull), "{refused:?}");
    for n in 0..20 {
        ben.say(ANA, &format!("{n} {long}")).await;
    }
    sleep(Duration::from_secs(1)).await;
    full(false).await.unwrap();
    let heard = ana.wait_heard(BEN, 21).await;
    let order: Vec<_> = heard[1..]
        .iter()
        .map(|text| text.split(' ').next().unwrap())
        .collect();
    assert_eq!(order, (0..20).map(|n| n.to_string()).collect::<Vec<_>>());
    let heard = ben.wait_heard(ANA, 1 + accepted).await;
    assert_eq!(heard.len(), 1 + accepted);
    let last = ana.say(BEN, "after").await;
    ana.wait_state(last, State::Delivered).await;
}
