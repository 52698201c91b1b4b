//! The own number changes, and that of a contact.

use std::time::Duration;

use tokio::time::sleep;

use super::{ANA, BEN, LIST, Person, heard_text, pair, until};
use crate::account::change;
use crate::core_tests::switchboard::Switchboard;
use crate::e2ee::E2eeError;
use crate::store::Tx;
use crate::{
    ApiError, ChangeStage, ChatId, Content, Credential, Event, Notice, NumberChange, OldAccount,
    PhoneNumber, Reason, Refusal, State,
};

const NEW: &str = "+34600222333@home.test";
const CID: &str = "+34600333444@home.test";
const SWISS: &str = "+41791234567@home.test";
const HAIKET: &str = "haiket.test";

fn number(address: &str) -> &str {
    address.split_once('@').unwrap().0
}

impl Person {
    async fn change_to(&self, address: &str) -> Result<NumberChange, ApiError> {
        let credential = Credential::password("another secret");
        self.core.change_number(number(address), credential).await
    }

    /// Everything that was said in a chat, by its id.
    async fn texts(&self, chat: ChatId) -> Vec<String> {
        let mut rows = self.core.history(chat, None, 500).await.unwrap();
        rows.reverse();
        rows.into_iter().filter_map(heard_text).collect()
    }

    async fn wait_texts(&self, chat: ChatId, wanted: &[&str]) {
        let waiting = format!("{wanted:?} to be heard");
        until(&waiting, || async {
            self.texts(chat).await.len() >= wanted.len()
        })
        .await;
        assert_eq!(self.texts(chat).await, wanted);
    }

    async fn notices(&self, chat: ChatId) -> Vec<Notice> {
        let rows = self.core.history(chat, None, 500).await.unwrap();
        let notice = |content| match content {
            Content::Notice { notice } => Some(notice),
            _ => None,
        };
        rows.into_iter()
            .filter_map(|row| notice(row.content))
            .collect()
    }
}

/// Ana and Cid on the home service, Ben on Haiket; Ana has spoken with both.
async fn three() -> (Switchboard, Person, Person, Person) {
    let (board, ana, ben) = pair().await;
    let cid = Person::new(&board, CID).await;
    for (who, name) in [(BEN, "Ben"), (CID, "Cid")] {
        let sent = ana.say(who, &format!("hola {name}")).await;
        ana.wait_state(sent, State::Delivered).await;
    }
    let sent = cid.say(ANA, "hola Ana").await;
    cid.wait_state(sent, State::Delivered).await;
    (board, ana, ben, cid)
}

/// How many stanzas have gone out sealed from one account to the other.
fn passed(board: &Switchboard, from: &str, to: &str) -> usize {
    let sightings = board.sightings();
    let between = sightings.iter().filter(|it| it.from == from && it.to == to);
    between.count()
}

#[tokio::test]
async fn another_number_keeps_everything() {
    let (board, ana, ben, cid) = three().await;
    let (with_ben, with_cid) = (ana.chat(BEN).await, ana.chat(CID).await);
    let cids = cid.chat(ANA).await;
    let before = ana.core.identity().await.unwrap();
    // Things to do on both sides while the phone is off.
    ana.core.disconnect().await;
    let to_cid = ana.say(CID, "later, Cid").await;
    let to_ben = ana.say(BEN, "later, Ben").await;
    let missed = cid.say(ANA, "while you were away").await;
    cid.wait_state(missed, State::Sent).await;

    let mut events = ana.core.events();
    let change = ana.change_to(NEW).await.unwrap();
    assert_eq!(
        change,
        NumberChange {
            former: number(ANA).into(),
            number: number(NEW).into(),
            stage: ChangeStage::Done,
            old_account: Some(OldAccount::Closed),
        }
    );
    assert!(board.is_closed(ANA));
    let after = ana.core.identity().await.unwrap();
    assert_eq!((&*after.number, &*after.address), (number(NEW), NEW));
    assert_eq!(
        (after.fingerprint, after.device),
        (before.fingerprint, before.device)
    );
    let mut told = Vec::new();
    while told.len() < 2 {
        let event = events.next().await.unwrap();
        told.extend(
            [event]
                .into_iter()
                .filter(|it| matches!(it, Event::NumberChanging | Event::NumberChanged)),
        );
    }
    assert_eq!(told, [Event::NumberChanging, Event::NumberChanged]);

    // Native chats go on as the same chats, on both sides.
    ana.wait_texts(with_cid, &["hola Ana", "while you were away"])
        .await;
    cid.wait_state(missed, State::Delivered).await;
    ana.wait_state(to_cid, State::Delivered).await;
    cid.wait_texts(cids, &["hola Cid", "later, Cid"]).await;
    assert_eq!(cid.core.chat(cids).await.unwrap().peer, NEW);
    assert_eq!(cid.chat(NEW).await, cids);
    let notice = Notice::NumberChanged {
        number: number(NEW).into(),
        elsewhere: false,
    };
    assert_eq!(cid.notices(cids).await, [notice]);
    let answer = cid.say(NEW, "new number?").await;
    cid.wait_state(answer, State::Delivered).await;
    assert_eq!(ana.texts(with_cid).await.last().unwrap(), "new number?");

    // Partners are told nothing before the user agrees.
    let view = ana.core.message(to_ben).await.unwrap();
    let why = Refusal::NumberNotAgreed;
    assert_eq!(
        (view.state, view.reason),
        (State::Failed, Some(Reason::Stopped { why }))
    );
    let chat = ana.core.chat(with_ben).await.unwrap();
    assert_eq!(chat.read_only, Some(why));
    let lost = ben.say(ANA, "where are you?").await;
    until("it to wait", || async {
        ben.core.message(lost).await.unwrap().reason == Some(Reason::NoKeys)
    })
    .await;
    sleep(Duration::from_millis(200)).await;
    assert!(board.archived(BEN).iter().all(|id| !id.is_empty()));
    assert_eq!(passed(&board, NEW, BEN), 0);
    assert!(ben.core.find_chat(NEW).await.is_err());

    ana.core.share_number(HAIKET).await.unwrap();
    ana.core.retry(to_ben).await.unwrap();
    ana.wait_state(to_ben, State::Delivered).await;
    assert_eq!(ana.chat(BEN).await, with_ben);
    ben.say(NEW, "there you are").await;
    ana.wait_texts(with_ben, &["there you are"]).await;
    // And after the next start.
    let ana = ana.restart().await;
    ana.connect().await;
    ben.say(NEW, "still there").await;
    ana.wait_texts(with_ben, &["there you are", "still there"])
        .await;
    assert_eq!(ana.change_to(NEW).await.unwrap(), change, "called again");
}

/// As when the change goes through between the question and the beginning.
#[tokio::test]
async fn a_change_that_has_gone_through_does_not_begin_again() {
    let (board, ana, _ben, _cid) = three().await;
    ana.change_to(NEW).await.unwrap();
    let begin = |tx: &Tx<'_>| {
        let number = PhoneNumber::parse(number(NEW)).unwrap();
        let change = change::begin(tx, &number, Credential::password("x"), 0)?;
        Ok::<_, E2eeError>((change, tx.controls()?.len()))
    };
    let (change, told) = ana.store().write(begin).await.unwrap();
    assert_eq!(change.unwrap().stage, ChangeStage::Done);
    assert_eq!(told, 0);
    assert!(!board.is_closed(NEW));
}

#[tokio::test]
async fn an_account_that_does_not_let_us_in_changes_nothing() {
    let (board, ana, _ben, cid) = three().await;
    board.close(NEW);
    let refused = ana.change_to(NEW).await;
    assert!(
        matches!(refused, Err(ApiError::SignIn(_))),
        "{:?}",
        refused.err()
    );
    assert_eq!(ana.core.number_change().await.unwrap(), None);
    for bad in ["600222333", "+34", ""] {
        let credential = Credential::password("x");
        let refused = ana.core.change_number(bad, credential).await;
        assert!(matches!(refused, Err(ApiError::BadNumber)), "{bad}");
    }
    assert!(matches!(
        ana.change_to(ANA).await,
        Err(ApiError::NotAllowed)
    ));
    let sent = ana.say(CID, "still me").await;
    ana.wait_state(sent, State::Delivered).await;
    let chat = cid.chat(ANA).await;
    assert!(cid.notices(chat).await.is_empty());
}

#[tokio::test]
async fn a_home_service_that_does_not_close_accounts_is_told_of() {
    let (board, ana, ben, _cid) = three().await;
    board.keep_accounts();
    let change = ana.change_to(NEW).await.unwrap();
    let why = "not-allowed".to_owned();
    assert_eq!(change.old_account, Some(OldAccount::Open(why)));
    // Nobody encrypts for it any more: what waits says so.
    let list = board.node(ANA, LIST).unwrap();
    assert_eq!(list.children().count(), 0);
    let waiting = ben.say(ANA, "are you there?").await;
    until("it to wait", || async {
        ben.core.message(waiting).await.unwrap().reason == Some(Reason::NoKeys)
    })
    .await;
}

/// What was taken over without a word of it is not sent again; what was not is.
#[tokio::test]
async fn what_was_on_its_way_is_neither_lost_nor_doubled() {
    let (board, ana, _ben, cid) = three().await;
    let (with_cid, cids) = (ana.chat(CID).await, cid.chat(ANA).await);
    board.lose_acknowledgements(1);
    let taken = ana.say(CID, "taken").await;
    cid.wait_texts(cids, &["hola Cid", "taken"]).await;
    board.swallow(1);
    let lost = ana.say(CID, "swallowed").await;
    ana.wait_state(lost, State::Sending).await;
    let core = ana.core.clone();
    let credential = Credential::password("another secret");
    let changing = tokio::spawn(async move { core.change_number(number(NEW), credential).await });
    until("the change to begin", || async {
        ana.core.number_change().await.unwrap().is_some()
    })
    .await;
    let meanwhile = ana.say(CID, "meanwhile").await;
    sleep(Duration::from_millis(200)).await;
    let stage = ana.core.number_change().await.unwrap().unwrap().stage;
    assert_eq!(stage, ChangeStage::Leaving, "something is on its way");
    // The process ends; the change goes on in the next.
    changing.abort();
    let ana = ana.restart().await;
    ana.core.connect().await.unwrap();
    until("the change to be done", || async {
        let change = ana.core.number_change().await.unwrap().unwrap();
        change.stage == ChangeStage::Done
    })
    .await;
    assert_eq!(ana.core.identity().await.unwrap().address, NEW);
    for id in [taken, lost, meanwhile] {
        ana.wait_state(id, State::Delivered).await;
    }
    cid.wait_texts(cids, &["hola Cid", "taken", "swallowed", "meanwhile"])
        .await;
    assert_eq!(ana.chat(CID).await, with_cid);
}

#[tokio::test]
async fn a_number_from_outside_makes_third_party_chats_read_only_until_it_is_back() {
    let (board, ana, _ben, cid) = three().await;
    let (with_ben, with_cid) = (ana.chat(BEN).await, ana.chat(CID).await);
    ana.core.disconnect().await;
    let queued = ana.say(BEN, "too late").await;
    ana.change_to(SWISS).await.unwrap();
    let why = Refusal::NotEligible;
    let view = ana.core.message(queued).await.unwrap();
    assert_eq!(view.reason, Some(Reason::Stopped { why }));
    assert_eq!(view.content, Content::text("too late"), "it can be copied");
    assert_eq!(ana.core.chat(with_ben).await.unwrap().read_only, Some(why));
    assert!(matches!(
        ana.core.send_text(with_ben, "no").await,
        Err(ApiError::Refused(Refusal::NotEligible))
    ));
    // Somebody who knows the new number all the same.
    let plain = "<message xmlns='jabber:client' type='chat' id='x'><body>hello?</body></message>";
    board.inject(SWISS, BEN, plain);
    sleep(Duration::from_millis(200)).await;
    assert_eq!(passed(&board, SWISS, BEN), 0);
    assert!(ana.texts(with_ben).await.is_empty());
    assert!(!ana.core.search("hola", 10).await.unwrap().is_empty());
    assert_eq!(ana.core.history(with_ben, None, 10).await.unwrap().len(), 2);
    // Native chats never notice.
    let sent = ana.say(CID, "hoi").await;
    ana.wait_state(sent, State::Delivered).await;
    assert_eq!(ana.core.chat(with_cid).await.unwrap().read_only, None);

    // Back on the number of before, which is another account by now: the partner knows it already.
    board.open(ANA);
    let change = ana.change_to(ANA).await.unwrap();
    assert_eq!(change.former, number(SWISS));
    assert_eq!(ana.core.chat(with_ben).await.unwrap().read_only, None);
    ana.core.retry(queued).await.unwrap();
    ana.wait_state(queued, State::Delivered).await;
    let cids = cid.chat(ANA).await;
    cid.wait_texts(cids, &["hola Cid", "hoi"]).await;
    assert_eq!(cid.notices(cids).await.len(), 2);
    cid.say(ANA, "back?").await;
    ana.wait_texts(with_cid, &["hola Ana", "back?"]).await;
}

fn moved(to: &str) -> String {
    format!(
        "<message xmlns='jabber:client' type='chat' id='m'><moved xmlns='urn:xmpp:moved:1'>\
         <new-jid>{to}</new-jid></moved></message>"
    )
}

#[tokio::test]
async fn who_has_moved_is_believed_only_for_themselves() {
    let (board, ana, ben, cid) = three().await;
    let (with_ben, with_cid) = (ana.chat(BEN).await, ana.chat(CID).await);
    // A partner's user cannot move, nor can anybody to another service, to no number, to the user, or to nowhere.
    board.inject(ANA, BEN, &moved("+4915100000000@haiket.test"));
    board.inject(ANA, BEN, &moved(NEW));
    for to in ["+34600999888@haiket.test", "cid@home.test", ANA, CID, ""] {
        board.inject(ANA, CID, &moved(to));
    }
    board.inject(ANA, "+34600777666@home.test", &moved(NEW));
    let sent = cid.say(ANA, "still here").await;
    cid.wait_state(sent, State::Delivered).await;
    assert_eq!(ana.core.chat(with_ben).await.unwrap().peer, BEN);
    assert_eq!(ana.core.chat(with_cid).await.unwrap().peer, CID);
    assert!(ana.notices(with_cid).await.is_empty());
    assert!(ana.notices(with_ben).await.is_empty());

    // To an account of somebody else: its keys are not known, and get nothing.
    let dan = Person::new(&board, NEW).await;
    // Also when they were known once.
    let sent = ana.say(NEW, "hola Dan").await;
    ana.wait_state(sent, State::Delivered).await;
    ana.core.delete_chat(ana.chat(NEW).await).await.unwrap();
    board.inject(ANA, CID, &moved(NEW));
    until("the chat to move", || async {
        ana.core.chat(with_cid).await.unwrap().peer == NEW
    })
    .await;
    let waiting = ana.say(NEW, "for Cid alone").await;
    until("it to wait", || async {
        ana.core.message(waiting).await.unwrap().reason == Some(Reason::NoAcceptedDevice)
    })
    .await;
    assert_eq!(dan.heard(ANA).await, ["hola Dan"]);
    drop(ben);
}

#[tokio::test]
async fn a_number_that_has_a_chat_already_keeps_both() {
    let (board, ana, _ben, cid) = three().await;
    // The number belonged to somebody whom Cid knows.
    let dan = Person::new(&board, NEW).await;
    let sent = cid.say(NEW, "hola Dan").await;
    cid.wait_state(sent, State::Delivered).await;
    let (cids, dans) = (cid.chat(ANA).await, cid.chat(NEW).await);
    dan.core.close().await;
    board.close(NEW);
    board.open(NEW);
    ana.change_to(NEW).await.unwrap();
    let notice = Notice::NumberChanged {
        number: number(NEW).into(),
        elsewhere: true,
    };
    until("the notice", || async {
        cid.notices(cids).await == [notice.clone()]
    })
    .await;
    assert_eq!(cid.chat(ANA).await, cids);
    assert_eq!(cid.chat(NEW).await, dans);
}

#[tokio::test]
async fn a_read_only_chat_can_be_exported_and_deleted() {
    let (board, ana, ben, _cid) = three().await;
    let with_ben = ana.chat(BEN).await;
    let said = ben.say(ANA, "two\nlines").await;
    ben.wait_state(said, State::Delivered).await;
    ana.core.disconnect().await;
    let queued = ana.say(BEN, "never").await;
    ana.core.connect().await.unwrap();
    ana.change_to(SWISS).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ben.jsonl");
    assert_eq!(ana.core.export_chat(with_ben, &file).await.unwrap(), 3);
    let lines = std::fs::read_to_string(&file).unwrap();
    let lines: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0]["chat"]["peer"], BEN);
    let texts: Vec<_> = lines[1..]
        .iter()
        .map(|line| &line["message"]["content"]["text"])
        .collect();
    assert_eq!(texts, ["hola Ben", "two\nlines", "never"]);
    // Nothing is written over, and nothing is left beside it.
    assert!(matches!(
        ana.core.export_chat(with_ben, &file).await,
        Err(ApiError::File(_))
    ));
    let nowhere = folder.path().join("no such folder/ben.jsonl");
    assert!(matches!(
        ana.core.export_chat(with_ben, &nowhere).await,
        Err(ApiError::File(_))
    ));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);

    let mut events = ana.core.events();
    ana.core.delete_chat(with_ben).await.unwrap();
    while events.next().await.unwrap() != (Event::ChatDeleted { chat: with_ben }) {}
    assert!(matches!(
        ana.core.chat(with_ben).await,
        Err(ApiError::NotFound("chat"))
    ));
    assert!(matches!(
        ana.core.delete_chat(with_ben).await,
        Err(ApiError::NotFound("chat"))
    ));
    assert!(ana.core.search("lines", 10).await.unwrap().is_empty());
    assert!(ana.core.message(queued).await.is_err());
    let ana = ana.restart().await;
    assert!(ana.core.find_chat(BEN).await.is_err());
    assert_eq!(ana.inbox().await.len(), 1);
    drop(board);
}

/// Who is known stays known: a deleted chat that begins again trusts nobody anew.
#[tokio::test]
async fn a_deleted_chat_goes_on_with_the_keys_it_had() {
    let (_board, ana, ben) = pair().await;
    let sent = ana.say(BEN, "one").await;
    ana.wait_state(sent, State::Delivered).await;
    let chat = ana.chat(BEN).await;
    let devices = ana.core.devices(chat).await.unwrap();
    ana.core.delete_chat(chat).await.unwrap();
    let answer = ben.say(ANA, "two").await;
    ben.wait_state(answer, State::Delivered).await;
    let again = ana.chat(BEN).await;
    assert_ne!(again, chat);
    assert_eq!(ana.texts(again).await, ["two"]);
    assert_eq!(ana.core.devices(again).await.unwrap(), devices);
}
