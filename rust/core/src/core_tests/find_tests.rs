//! People are found by what they are known by, and shown by it.

use causeway_lab::rules;

use super::{ANA, BEN, Person, pair, until};
use crate::partners::{IdentifierError, IdentifierKind};
use crate::settings::Change;
use crate::{ApiError, ChatKind, Lookup, Refusal, State};

const NUMBER: &str = "+49 151 12345678";
const HAIKET: &str = "haiket";

impl Person {
    /// The lab's directory instead of the one that lets everything pass, with Haiket chosen.
    async fn with_directory(&self) {
        let directory = rules::directory().unwrap();
        self.core.take_partners(&directory).await.unwrap();
        let chosen = Change::ChoosePartner(HAIKET.into());
        self.core.change_settings(chosen).await.unwrap();
    }

    async fn look_up(&self, typed: &str) -> Lookup {
        let person = self.core.find_person(HAIKET, typed).await;
        person.unwrap().answer
    }
}

#[tokio::test]
async fn a_person_is_looked_up_once_the_number_may_be_known() {
    let (board, ana, _ben) = pair().await;
    ana.with_directory().await;
    let asked = board.asked();
    assert_eq!(ana.look_up(NUMBER).await, Lookup::ConfirmSharing);
    assert_eq!(board.asked(), asked, "nobody was asked");
    ana.core.share_number(HAIKET).await.unwrap();
    let person = ana.core.find_person(HAIKET, NUMBER).await.unwrap();
    assert_eq!(person.answer, Lookup::Found);
    assert_eq!(
        (&*person.identifier, &*person.address, person.kind),
        ("+4915112345678", BEN, IdentifierKind::Phone)
    );
    assert_eq!(
        (person.partner_name.as_deref(), person.chat),
        (Some("Haiket"), None)
    );
    let chat = ana.core.open_chat(&person.address).await.unwrap();
    let found = ana.core.find_person(HAIKET, NUMBER).await.unwrap();
    assert_eq!(found.chat, Some(chat.id));
    assert_eq!(ana.look_up("+4915155555555").await, Lookup::Unknown);
    board.cut_off("haiket.test");
    assert_eq!(ana.look_up(NUMBER).await, Lookup::Unreachable);
    ana.core.disconnect().await;
    assert_eq!(ana.look_up(NUMBER).await, Lookup::Unreachable);
}

#[tokio::test]
async fn what_the_rules_forbid_is_not_looked_up() {
    let (board, ana, _ben) = pair().await;
    ana.with_directory().await;
    ana.core.share_number(HAIKET).await.unwrap();
    let asked = board.asked();
    let of = async |partner, typed| ana.core.find_person(partner, typed).await;
    for (partner, typed, why) in [
        ("nobody", NUMBER, Refusal::NotAdmitted),
        (HAIKET, "+41 79 123 45 67", Refusal::PeerNotEligible),
    ] {
        let refused = of(partner, typed).await;
        assert!(
            matches!(refused, Err(ApiError::Refused(said)) if said == why),
            "{typed}"
        );
    }
    let birdy = of("birdychat", "Anna@Firm.example ").await.unwrap();
    assert_eq!(birdy.answer, Lookup::Refused(Refusal::PartnerNotChosen));
    assert_eq!(birdy.address, "anna\\40firm.example@birdychat.test");
    for (partner, typed, wanted) in [
        (HAIKET, "anna@firm.example", IdentifierKind::Phone),
        (HAIKET, "", IdentifierKind::Phone),
        ("birdychat", "+34600111222", IdentifierKind::Email),
        ("birdychat", "anna@firm", IdentifierKind::Email),
    ] {
        match of(partner, typed).await {
            Err(ApiError::BadIdentifier { wanted: said, why }) => {
                assert_eq!(said, [wanted]);
                assert_eq!(typed.is_empty(), why == IdentifierError::Empty);
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
    ana.core.block_number("+4915112345678").await.unwrap();
    assert_eq!(ana.look_up(NUMBER).await, Lookup::Refused(Refusal::Blocked));
    let off = Change::ThirdParty(false);
    ana.core.change_settings(off).await.unwrap();
    assert_eq!(
        ana.look_up("+4915155555555").await,
        Lookup::Refused(Refusal::SwitchedOff)
    );
    assert_eq!(board.asked(), asked, "nobody was asked");
}

#[tokio::test]
async fn people_are_shown_by_what_they_are_known_by() {
    let (_board, ana, ben) = pair().await;
    ana.with_directory().await;
    ana.core.share_number(HAIKET).await.unwrap();
    let sent = ben.say(ANA, "hallo").await;
    ben.wait_state(sent, State::Delivered).await;
    until("the chat", || async { ana.inbox().await.len() == 1 }).await;
    let row = ana.inbox().await.remove(0).chat.unwrap();
    assert_eq!(row.identifier, "+4915112345678");
    assert_eq!(row.partner.as_deref(), Some("Haiket"));
    let native = ana.core.open_chat("+34600333444@home.test").await.unwrap();
    assert_eq!(native.kind, ChatKind::Native);
    assert_eq!(
        (&*native.identifier, native.partner),
        ("+34600333444", None)
    );
    // What is no identifier of theirs is shown as the address it is.
    let chosen = Change::ChoosePartner("birdychat".into());
    ana.core.change_settings(chosen).await.unwrap();
    let eve = "eve@birdychat.test";
    let plain = "<message xmlns='jabber:client' type='chat' id='x'><body>hi</body></message>";
    ana.board.inject(ANA, eve, plain);
    until("the chat", || async {
        ana.core.find_chat(eve).await.is_ok()
    })
    .await;
    assert_eq!(ana.core.find_chat(eve).await.unwrap().identifier, eve);
}

#[tokio::test]
async fn somebody_on_the_own_service_is_found_by_number() {
    let (board, ana, _ben) = pair().await;
    let _marta = Person::new(&board, "+34600333444@home.test").await;
    let of = async |typed| ana.core.find_native(typed).await;
    // As people of the own country write it.
    let person = of("600 33 34 44").await.unwrap();
    assert_eq!(person.answer, Lookup::Found);
    assert_eq!(
        (&*person.identifier, &*person.address, person.partner),
        ("+34600333444", "+34600333444@home.test", None)
    );
    let chat = ana.core.open_chat(&person.address).await.unwrap();
    assert_eq!(of("+34600333444").await.unwrap().chat, Some(chat.id));
    assert_eq!(of("+34600999999").await.unwrap().answer, Lookup::Unknown);
    // Third-party chats have nothing to do with it: neither have the rules about who is in the EEA.
    let off = Change::ThirdParty(false);
    ana.core.change_settings(off).await.unwrap();
    assert_eq!(of("+41791234567").await.unwrap().answer, Lookup::Unknown);
    assert!(matches!(
        of(ANA.split('@').next().unwrap_or_default()).await,
        Err(ApiError::NotAllowed)
    ));
    for (typed, empty) in [("  ", true), ("12", false), ("anna@firm.example", false)] {
        match of(typed).await {
            Err(ApiError::BadIdentifier { wanted, why }) => {
                assert_eq!(wanted, [IdentifierKind::Phone]);
                assert_eq!(why == IdentifierError::Empty, empty, "{typed}");
            }
            other => panic!("{typed}: {other:?}"),
        }
    }
    ana.core.block_number("+34600333444").await.unwrap();
    let asked = board.asked();
    let blocked = of("600333444").await.unwrap();
    assert_eq!(blocked.answer, Lookup::Refused(Refusal::Blocked));
    assert_eq!(board.asked(), asked, "nobody was asked");
    let typed = ana.core.typed_number("600333444").await.unwrap();
    assert_eq!(typed.number.as_deref(), Some("+34600333444"));
    let typed = ana.core.typed_number("6003").await.unwrap();
    assert_eq!((&*typed.shown, typed.number), ("6003", None));
}
