//! What the home service is told, and what waits for it.

use std::time::Duration;

use tokio::time::sleep;
use xmpp_parsers::jid::BareJid;

use super::{ANA, BEN, Person, until};
use crate::Enforced;
use crate::chats::{Admission, Rules, read_only};
use crate::core_tests::switchboard::Switchboard;
use crate::engine::policy::Wanted;
use crate::settings::Change;
use crate::store::{StoreError, Tx, now_ms};
use crate::{Reason, State};

const HAIKET: &str = "haiket.test";

/// Every way in which a partner can stand to the account: the home service lets pass just what the gate leaves open.
#[tokio::test]
async fn what_the_home_service_is_to_hold_is_what_the_gate_leaves_open() {
    let board = Switchboard::new();
    let ana = Person::new(&board, ANA).await;
    let swiss = Person::new(&board, "+41781234567@home.test").await;
    let all = move |tx: &Tx<'_>| {
        let number = tx.account()?.map(|row| row.number);
        let own = number.map(|number| number.to_string()).unwrap_or_default();
        let address = format!("{own}@home.test");
        let mut partner = tx.partner_at(HAIKET)?.ok_or(StoreError::Corrupt("test"))?;
        let rollout = partner.rollout.clone();
        let settings = tx.settings()?;
        let (mut open, mut closed) = (0, 0);
        for admission in [
            Admission::Onboarding,
            Admission::Active,
            Admission::Suspended,
            Admission::Withdrawn,
        ] {
            for case in 0..24 {
                let mut now = settings.clone();
                now.third_party = case & 1 == 0;
                if case & 2 != 0 {
                    now.partners.remove(HAIKET);
                }
                tx.set_settings(&now)?;
                partner.admission = admission;
                partner.rollout = rollout.clone();
                if case & 4 != 0 {
                    partner.rollout.clear();
                }
                tx.set_partners(std::slice::from_ref(&partner), &rollout, i64::MAX)?;
                tx.forget_sharing()?;
                match case / 8 {
                    0 => {}
                    1 => tx.share_number(HAIKET, &own, 0)?,
                    _ => tx.share_number(HAIKET, "+34600999999", 0)?,
                }
                let wanted =
                    Wanted::read(tx, &address, "home.test", &Default::default(), now_ms())?;
                let ben = BareJid::new(BEN).map_err(|_| StoreError::Corrupt("test"))?;
                let facts = Rules::read(tx, "home.test", now_ms())?.facts(&ben, None)?;
                let passes = wanted.on && wanted.partners.contains(HAIKET);
                assert_eq!(passes, read_only(&facts).is_none(), "{admission:?} {case}");
                *(if passes { &mut open } else { &mut closed }) += 1;
            }
        }
        Ok::<_, StoreError>((open, closed))
    };
    assert_eq!(ana.store().write(all).await.unwrap(), (2, 94));
    assert_eq!(swiss.store().write(all).await.unwrap(), (0, 96));
}

#[tokio::test]
async fn nothing_goes_to_a_partner_until_the_home_service_has_taken_the_choice() {
    let board = Switchboard::new();
    let ben = Person::new(&board, BEN).await;
    board.keep_choices(ANA, 1);
    let ana = Person::new(&board, ANA).await;
    let policy = || async { ana.core.policy().await.unwrap().enforced };
    assert_eq!(policy().await, Enforced::Pending, "it was refused once");
    let sent = ana.say(BEN, "when you are ready").await;
    until("the message says what it waits for", || async {
        ana.core.message(sent).await.unwrap().reason == Some(Reason::Unreachable)
    })
    .await;
    sleep(Duration::from_millis(500)).await;
    assert!(board.sightings().iter().all(|it| it.from != ANA));
    ana.wait_state(sent, State::Delivered).await;
    assert_eq!(policy().await, Enforced::Confirmed);
    assert_eq!(ben.wait_heard(ANA, 1).await, ["when you are ready"]);

    // Switched off while there is no connection, and the process ends: it is told all the same.
    ana.core.disconnect().await;
    let off = Change::ThirdParty(false);
    ana.core.change_settings(off).await.unwrap();
    assert_eq!(ana.core.policy().await.unwrap().enforced, Enforced::Pending);
    let ana = ana.restart().await;
    ana.connect().await;
    let held = board.choice(ANA).unwrap();
    assert_eq!(held.attr("on"), Some("false"));
    let view = ana.core.policy().await.unwrap();
    assert_eq!(view.enforced, Enforced::Confirmed);
}
