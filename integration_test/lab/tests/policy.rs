//! The home service's policy module, from both of its sides: what an account can say to it, what it does, what a core makes of it.
//! What can be seen from outside is in `outside.rs`.

mod people;
mod support;

use std::time::Duration;

use causeway_core::settings::Change;
use causeway_core::{Core, Enforced, NewReport, ReportReason, Server, State};
use causeway_lab::{BIRDYCHAT, HAIKET, HOME, HomeServer, Lab, ServerOptions, rules};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, ask, heard, in_time, say};
use serde_json::json;
use support::Client;
use tokio::time::sleep;

const USER: &str = "+34600111222@home.test";
const CLOSED: &str = "urn:xmpp:causeway:third-party:0";
const BRIEF: Duration = Duration::from_millis(400);

async fn lab() -> Lab {
    with(HomeServer::Prosody, ServerOptions::default()).await
}

async fn with(on: HomeServer, options: ServerOptions) -> Lab {
    Lab::builder()
        .home(on)
        .server(HOME, options)
        .start()
        .await
        .unwrap()
}

/// A client of no library at all.
async fn client(lab: &Lab, domain: &str, name: &str) -> Client {
    lab.register(domain, name, PASSWORD).await.unwrap();
    log_in(lab, domain, name).await
}

async fn log_in(lab: &Lab, domain: &str, name: &str) -> Client {
    let mut client = Client::login(lab, domain, name, PASSWORD).await.unwrap();
    client.online().await.unwrap();
    client
}

/// Asks the own account and returns the answer.
async fn iq(client: &mut Client, kind: &str, payload: &str) -> String {
    let ask = format!("<iq type='{kind}' id='asked'>{payload}</iq>");
    client.send(&ask).await.unwrap();
    client.expect("id='asked'").await.unwrap();
    client.expect("</iq>").await.unwrap()
}

fn choice(on: &str, domains: &[&str]) -> String {
    let partner = |domain: &&str| format!("<partner domain='{domain}'/>");
    let partners: String = domains.iter().map(partner).collect();
    format!("<third-party xmlns='{CLOSED}' on='{on}'>{partners}</third-party>")
}

async fn held(client: &mut Client) -> String {
    let answer = iq(client, "get", &format!("<third-party xmlns='{CLOSED}'/>")).await;
    let (_, answer) = answer.split_once("<third-party").unwrap();
    sorted(answer.split_once("<offered").unwrap().0)
}

/// Attributes come in any order.
fn sorted(xml: &str) -> String {
    let mut parts: Vec<_> = xml.split([' ', '>']).collect();
    parts.sort_unstable();
    parts.join(" ")
}

/// The last message in what was read, up to its end, and without what the reader's own server added.
fn bounce(read: &str, without: &str) -> String {
    let (_, message) = read.rsplit_once("<message").unwrap();
    sorted(
        &message
            .split_once("</error>")
            .unwrap()
            .0
            .replace(without, ""),
    )
}

#[tokio::test]
async fn an_account_says_what_it_wants_and_nothing_else_counts() {
    let lab = lab().await;
    let mut user = client(&lab, HOME, NUMBER).await;
    let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
    let info = iq(&mut user, "get", info).await;
    assert!(info.contains(&format!("var='{CLOSED}'")), "{info}");
    let nothing = held(&mut user).await;
    assert!(nothing.contains("on='false'") && !nothing.contains("<partner"));
    assert!(nothing.contains("abuse='abuse@home.test'"), "{nothing}");

    let set = iq(&mut user, "set", &choice("true", &[BIRDYCHAT])).await;
    assert!(set.contains("<partner domain='birdychat.test'/>"), "{set}");
    assert!(set.contains("<offered domain='haiket.test'/>"), "{set}");
    let good = held(&mut user).await;
    let many: Vec<_> = (0..65).map(|at| format!("p{at}.test")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    for (wrong, condition) in [
        (choice("true", &[BIRDYCHAT, "stray.test"]), "item-not-found"),
        (choice("true", &[HOME]), "item-not-found"),
        (choice("true", &many), "not-acceptable"),
        (choice("perhaps", &[HAIKET]), "bad-request"),
        (format!("<third-party xmlns='{CLOSED}'/>"), "bad-request"),
        (
            format!("<third-party xmlns='{CLOSED}' on='true'><other/></third-party>"),
            "bad-request",
        ),
        (
            format!("<third-party xmlns='{CLOSED}' on='true'><partner/></third-party>"),
            "bad-request",
        ),
    ] {
        let answer = iq(&mut user, "set", &wrong).await;
        assert!(answer.contains(condition), "{wrong}: {answer}");
        assert_eq!(held(&mut user).await, good, "{wrong} changed something");
    }

    // Nobody else's, and not for anybody else.
    let mut eva = client(&lab, HOME, "+34600333444").await;
    let asked = format!(
        "<iq type='set' id='theirs' to='{USER}'>{}</iq>",
        choice("false", &[])
    );
    eva.send(&asked).await.unwrap();
    let answer = eva.expect("</iq>").await.unwrap();
    assert!(answer.contains("service-unavailable"), "{answer}");
    assert_eq!(held(&mut user).await, good);
}

/// Messages and questions to somebody come back with this reason.
async fn closed(who: &mut Client, domain: &str, why: &str) {
    let to = format!("anna@{domain}");
    who.message(&to, "closed").await.unwrap();
    let bounce = who.expect("</error>").await.unwrap();
    assert!(bounce.contains("not-allowed"), "{bounce}");
    assert!(bounce.contains(&format!("reason='{why}'")), "{bounce}");
    let ask = format!("<iq type='get' id='ping' to='{to}'><ping xmlns='urn:xmpp:ping'/></iq>");
    who.send(&ask).await.unwrap();
    assert!(who.expect("</error>").await.unwrap().contains(why));
}

/// What the own client is told when it writes to somebody who cannot be reached.
#[tokio::test]
async fn an_account_that_is_closed_cannot_write_either_and_hears_why() {
    let lab = lab().await;
    let mut anna = client(&lab, BIRDYCHAT, "anna").await;
    let mut user = client(&lab, HOME, NUMBER).await;
    let mut swiss = client(&lab, HOME, "+41781234567").await;
    swiss.choose(&[BIRDYCHAT, HAIKET]).await.unwrap();
    closed(&mut swiss, BIRDYCHAT, "not-eligible").await;
    closed(&mut user, BIRDYCHAT, "switched-off").await;
    closed(&mut user, "stray.test", "not-admitted").await;
    user.choose(&[HAIKET]).await.unwrap();
    for (to, why) in [
        ("anna@birdychat.test", "partner-not-chosen"),
        ("+447400123456@haiket.test", "peer-not-eligible"),
        ("somebody@haiket.test", "peer-not-eligible"),
    ] {
        user.message(to, "closed").await.unwrap();
        let bounce = user.expect("</error>").await.unwrap();
        assert!(bounce.contains(&format!("reason='{why}'")), "{bounce}");
    }
    // Presence is dropped, and nothing at all has reached Anna.
    user.send(&format!("<presence to='anna@{BIRDYCHAT}'/>"))
        .await
        .unwrap();
    assert!(anna.expect_within(HOME, BRIEF).await.is_err());
    user.choose(&[BIRDYCHAT]).await.unwrap();
    user.message(&format!("anna@{BIRDYCHAT}"), "open")
        .await
        .unwrap();
    anna.expect("<body>open</body>").await.unwrap();
}

#[tokio::test]
async fn a_domain_that_is_not_admitted_federates_in_neither_direction() {
    let stray = "stray.test";
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .domain(stray)
        .start()
        .await
        .unwrap();
    let mut user = client(&lab, HOME, NUMBER).await;
    user.choose(&[BIRDYCHAT]).await.unwrap();
    let mut stranger = client(&lab, stray, "stranger").await;
    let mut bounces = Vec::new();
    for number in [NUMBER, "+34600999888"] {
        stranger
            .message(&format!("{number}@{HOME}"), "hello")
            .await
            .unwrap();
        let answer = stranger.expect("</message>").await.unwrap();
        assert!(answer.contains("This domain is not admitted"), "{answer}");
        bounces.push(bounce(&answer, number));
    }
    assert_eq!(bounces[0], bounces[1]);
    assert!(user.expect_within(stray, BRIEF).await.is_err());
    user.message(&format!("stranger@{stray}"), "hello")
        .await
        .unwrap();
    user.expect("not-admitted").await.unwrap();
    let out = lab.federation(HOME, stray).unwrap().counters();
    assert_eq!(out.accepted, 0, "no connection is even tried");
    let log = std::fs::read_to_string(lab.server(HOME).unwrap().log()).unwrap();
    assert!(log.contains("Refused a stream: stray.test is not admitted"));
    assert!(stranger.expect_within(HOME, BRIEF).await.is_err());
}

fn birdychat(sequence: u64, status: &str) -> Vec<u8> {
    rules::directory_with(|document| {
        document["sequence"] = json!(sequence);
        document["partners"][0]["status"] = json!(status);
    })
    .unwrap()
}

/// Waits until the server has said so in its log this often.
async fn logged(lab: &Lab, what: &str, times: usize) {
    let log = lab.server(HOME).unwrap().log();
    in_time(SOON, async {
        while std::fs::read_to_string(&log).unwrap().matches(what).count() < times {
            sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_choice_survives_a_restart_and_a_suspended_partner_is_closed_after_a_reload() {
    let lab = lab().await;
    let mut user = client(&lab, HOME, NUMBER).await;
    user.choose(&[BIRDYCHAT]).await.unwrap();
    let before = held(&mut user).await;
    let mut anna = client(&lab, BIRDYCHAT, "anna").await;
    lab.server(HOME).unwrap().restart().await.unwrap();
    let mut user = log_in(&lab, HOME, NUMBER).await;
    assert_eq!(held(&mut user).await, before);
    let to = format!("anna@{BIRDYCHAT}");
    for (one, body) in [(true, "after"), (false, "back")] {
        match one {
            true => anna.message(USER, body).await.unwrap(),
            false => user.message(&to, body).await.unwrap(),
        }
        let heard = if one { &mut user } else { &mut anna };
        heard.expect(&format!("<body>{body}</body>")).await.unwrap();
    }

    lab.publish(&birdychat(2, "suspended")).unwrap();
    logged(&lab, "number 2 admits 2 domains", 1).await;
    logged(&lab, "Ended a stream: birdychat.test", 1).await;
    user.message(&to, "suspended").await.unwrap();
    user.expect("reason='not-admitted'").await.unwrap();
    anna.message(USER, "suspended").await.unwrap();
    anna.expect("</error>").await.unwrap();
    assert!(user.expect_within("<body>", BRIEF).await.is_err());

    // What cannot be used changes nothing.
    for (directory, why) in [
        (b"{}".to_vec(), "it is no directory"),
        (birdychat(1, "active"), "its sequence is 1, that in use 2"),
    ] {
        lab.publish(&directory).unwrap();
        logged(&lab, why, 1).await;
        user.message(&to, "still").await.unwrap();
        user.expect("reason='not-admitted'").await.unwrap();
    }

    // Active again, everything is as the account has left it.
    lab.publish(&birdychat(3, "active")).unwrap();
    logged(&lab, "number 3 admits 3 domains", 1).await;
    user.message(&to, "again").await.unwrap();
    anna.expect("<body>again</body>").await.unwrap();
}

#[tokio::test]
async fn reports_are_taken_from_the_home_service_alone() {
    let lab = lab().await;
    let (name, password) = rules::ABUSE;
    let mut abuse = Client::login(&lab, HOME, name, password).await.unwrap();
    abuse.online().await.unwrap();
    let mut anna = client(&lab, BIRDYCHAT, "anna").await;
    let mut answers = Vec::new();
    for name in [name, "nobody"] {
        anna.message(&format!("{name}@{HOME}"), "report")
            .await
            .unwrap();
        let answer = anna.expect("</message>").await.unwrap();
        assert!(answer.contains("service-unavailable"), "{answer}");
        answers.push(bounce(&answer, name));
    }
    assert_eq!(answers[0], answers[1]);
    assert!(abuse.expect_within(BIRDYCHAT, BRIEF).await.is_err());
    let mut user = client(&lab, HOME, NUMBER).await;
    user.message("abuse@home.test", "report").await.unwrap();
    abuse.expect("<body>report</body>").await.unwrap();
    // Nor can it be made to reach out.
    abuse.choose(&[BIRDYCHAT]).await.unwrap();
    abuse
        .message(&format!("anna@{BIRDYCHAT}"), "hello")
        .await
        .unwrap();
    abuse.expect("reason='not-eligible'").await.unwrap();
}

/// Sends `count` messages to an address where nobody answers, and returns the conditions of their errors.
async fn refused(client: &mut Client, to: &str, count: usize) -> Vec<&'static str> {
    for number in 0..count {
        client.message(to, &format!("n{number}")).await.unwrap();
    }
    let mut conditions = Vec::new();
    for _ in 0..count {
        let error = client.expect("</message>").await.unwrap();
        let known = ["service-unavailable", "resource-constraint"];
        let condition = known.into_iter().find(|name| error.contains(name));
        conditions.push(condition.unwrap_or_else(|| panic!("{error}")));
    }
    conditions
}

#[tokio::test]
async fn a_strangers_limit_tells_nothing_about_an_account_and_friends_have_none() {
    let lab = lab().await;
    let mut user = client(&lab, HOME, NUMBER).await;
    user.choose(&[BIRDYCHAT]).await.unwrap();
    let mut off = client(&lab, HOME, "+34600222001").await;
    let mut askers = Vec::new();
    for (name, to) in [("one", "+34600222001"), ("two", "+34600222002")] {
        let mut asker = client(&lab, BIRDYCHAT, name).await;
        askers.push(refused(&mut asker, &format!("{to}@{HOME}"), 30).await);
    }
    // Existing and switched off, or missing: 20 at once, then one a minute.
    assert_eq!(askers[0], askers[1]);
    let (at_once, late) = askers[0].split_at(20);
    assert!(
        at_once
            .iter()
            .all(|condition| *condition == "service-unavailable")
    );
    assert!(
        late.iter()
            .all(|condition| *condition == "resource-constraint")
    );
    assert!(off.expect_within(BIRDYCHAT, BRIEF).await.is_err());

    // The same for an account that is open, until it has written back.
    let mut anna = client(&lab, BIRDYCHAT, "anna").await;
    for number in 0..30 {
        anna.message(USER, &format!("n{number}")).await.unwrap();
    }
    user.expect("<body>n19</body>").await.unwrap();
    for _ in 0..10 {
        let error = anna.expect("</message>").await.unwrap();
        assert!(error.contains("resource-constraint"), "{error}");
    }
    assert!(user.expect_within("<body>", BRIEF).await.is_err());
    user.message(&format!("anna@{BIRDYCHAT}"), "hi")
        .await
        .unwrap();
    anna.expect("<body>hi</body>").await.unwrap();
    lab.server(HOME).unwrap().restart().await.unwrap();
    let mut user = log_in(&lab, HOME, NUMBER).await;
    for number in 0..60 {
        anna.message(USER, &format!("f{number}")).await.unwrap();
    }
    user.expect("<body>f59</body>").await.unwrap();
}

#[tokio::test]
async fn a_partner_has_a_limit_as_a_whole() {
    let limited = ServerOptions::default().partner_limit(0.1, 40);
    let lab = with(HomeServer::Prosody, limited).await;
    let mut user = client(&lab, HOME, NUMBER).await;
    user.choose(&[BIRDYCHAT, HAIKET]).await.unwrap();
    let mut anna = client(&lab, BIRDYCHAT, "anna").await;
    user.message(&format!("anna@{BIRDYCHAT}"), "hi")
        .await
        .unwrap();
    anna.expect("<body>hi</body>").await.unwrap();
    anna.expect("</message>").await.unwrap();
    for number in 0..60 {
        anna.message(USER, &format!("n{number}")).await.unwrap();
    }
    let error = anna.expect("</message>").await.unwrap();
    assert!(error.contains("resource-constraint"), "{error}");
    // Another partner is not concerned.
    let mut other = client(&lab, HAIKET, "+4915112345678").await;
    other.message(USER, "from-elsewhere").await.unwrap();
    user.expect("<body>from-elsewhere</body>").await.unwrap();
}

/// A number is given to another person: nothing of the one before is left.
#[tokio::test]
async fn a_new_holder_of_a_number_begins_with_everything_off() {
    let lab = lab().await;
    let mut anna = client(&lab, BIRDYCHAT, "anna").await;
    let mut user = client(&lab, HOME, NUMBER).await;
    user.choose(&[BIRDYCHAT]).await.unwrap();
    user.message(&format!("anna@{BIRDYCHAT}"), "hi")
        .await
        .unwrap();
    anna.expect("<body>hi</body>").await.unwrap();
    anna.expect("</message>").await.unwrap();
    let home = lab.server(HOME).unwrap();
    home.delete_account(NUMBER).await.unwrap();
    let mut other = client(&lab, HOME, NUMBER).await;
    let nothing = held(&mut other).await;
    assert!(nothing.contains("on='false'"), "{nothing}");
    assert!(!nothing.contains(BIRDYCHAT), "{nothing}");
    // Not even whom they knew: Anna is a stranger again.
    let answers = refused(&mut anna, USER, 25).await;
    assert!(
        answers[..20]
            .iter()
            .all(|one| *one == "service-unavailable")
    );
    assert!(
        answers[20..]
            .iter()
            .all(|one| *one == "resource-constraint")
    );
    other.choose(&[BIRDYCHAT]).await.unwrap();
    let answers = refused(&mut anna, USER, 5).await;
    assert!(answers.iter().all(|one| *one == "resource-constraint"));
}

async fn policy(core: &Core, wanted: Enforced) {
    let deadline = tokio::time::Instant::now() + SOON;
    loop {
        let now = core.policy().await.unwrap();
        if now.enforced == wanted {
            return;
        }
        let late = tokio::time::Instant::now() > deadline;
        assert!(!late, "the policy stays {now:?}");
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_core_keeps_the_home_service_at_what_the_rules_say() {
    let lab = lab().await;
    let user = User::register(&lab, HOME, NUMBER, None).await;
    let core = &user.core;
    assert_eq!(core.policy().await.unwrap().enforced, Enforced::Pending);
    user.connect().await;
    let view = core.policy().await.unwrap();
    assert_eq!(view.enforced, Enforced::Confirmed, "before it is online");
    let desk = core.abuse_desk().await.unwrap();
    assert_eq!(desk.as_deref(), Some("abuse@home.test"));
    assert!(view.on && view.partners.iter().eq([BIRDYCHAT, HAIKET]));

    // What is opened and written to at once does not bounce.
    let (mut anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    for round in 0..5 {
        let change = |change| async { core.change_settings(change).await.unwrap() };
        change(Change::DropPartner("birdychat".into())).await;
        policy(core, Enforced::Confirmed).await;
        change(Change::ChoosePartner("birdychat".into())).await;
        let id = user.send(chat.id, &format!("at once {round}")).await;
        user.wait_state(id, State::Delivered).await;
    }

    // Switched off while offline: the server hears of it at the next connection, before anything else.
    core.disconnect().await;
    core.change_settings(Change::ThirdParty(false))
        .await
        .unwrap();
    assert_eq!(core.policy().await.unwrap().enforced, Enforced::Pending);
    ask(&mut anna, say(USER, "while you were away"), "sent").await;
    let user = user.restart().await;
    user.connect().await;
    let mut other = log_in(&lab, HOME, NUMBER).await;
    let off = held(&mut other).await;
    assert!(off.contains("on='false'"), "{off}");

    // Something else has changed it meanwhile: the next session puts it right.
    user.core.disconnect().await;
    other.choose(&[HAIKET]).await.unwrap();
    user.connect().await;
    let off = held(&mut other).await;
    assert!(off.contains("on='false'"), "{off}");
    lab.stop().await.unwrap();
}

/// Between two looks at the directory, and after a choice that something else has undone, a refusal makes the core look again.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_makes_the_core_compare_what_it_goes_by_with_the_home_service() {
    let lab = lab().await;
    let user = User::online(&lab, NUMBER).await;
    let (_anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    let id = user.send(chat.id, "before").await;
    user.wait_state(id, State::Delivered).await;

    lab.publish(&birdychat(2, "suspended")).unwrap();
    logged(&lab, "number 2 admits 2 domains", 1).await;
    let home = lab.server(HOME).unwrap();
    let (at, directory) = (home.direct_tls(), home.https());
    let server = Server {
        address: Some((at.ip().to_string(), at.port())),
        directory: Some((directory.ip().to_string(), directory.port())),
        ca_file: Some(lab.ca_file()),
        ..Server::default()
    };
    user.core.set_server(server).await.unwrap();
    assert_eq!(user.core.chat(chat.id).await.unwrap().read_only, None);
    let id = user.send(chat.id, "what the phone still allows").await;
    user.wait_state(id, State::Failed).await;
    in_time(SOON, async {
        while user.core.chat(chat.id).await.unwrap().read_only.is_none() {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    let why = user.core.chat(chat.id).await.unwrap().read_only.unwrap();
    assert_eq!(why.code(), "partner-suspended");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_that_something_else_has_undone_is_made_again() {
    let lab = lab().await;
    let user = User::online(&lab, NUMBER).await;
    let (_anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    let mut other = log_in(&lab, HOME, NUMBER).await;
    other.choose(&[HAIKET]).await.unwrap();
    let id = user.send(chat.id, "let through in the end").await;
    in_time(SOON, async {
        while !held(&mut other).await.contains(BIRDYCHAT) {
            sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    user.wait_state(id, State::Delivered).await;
    lab.stop().await.unwrap();
}

async fn block_list(client: &mut Client) -> String {
    iq(client, "get", "<blocklist xmlns='urn:xmpp:blocking'/>").await
}

#[tokio::test(flavor = "multi_thread")]
async fn blocks_are_kept_on_the_server_and_those_of_others_stay() {
    let lab = lab().await;
    let user = User::online(&lab, NUMBER).await;
    let mut other = log_in(&lab, HOME, NUMBER).await;
    let theirs = "+4915112345678@haiket.test";
    let block = format!("<block xmlns='urn:xmpp:blocking'><item jid='{theirs}'/></block>");
    other
        .send(&format!("<iq type='set' id='b'>{block}</iq>"))
        .await
        .unwrap();
    other.expect("id='b'").await.unwrap();

    let chat = user.chat(ANNA).await;
    user.core.block(chat.id).await.unwrap();
    user.core.block_number("+4915112345678").await.unwrap();
    policy(&user.core, Enforced::Confirmed).await;
    let list = block_list(&mut other).await;
    let ours = [ANNA, "+4915112345678@home.test"];
    for address in ours.iter().chain([&theirs]) {
        assert!(list.contains(address), "{address}: {list}");
    }
    for person in user.core.blocked().await.unwrap() {
        user.core.unblock(person.person).await.unwrap();
    }
    policy(&user.core, Enforced::Confirmed).await;
    let list = block_list(&mut other).await;
    assert!(list.contains(theirs), "{list}");
    assert!(!ours.iter().any(|address| list.contains(address)), "{list}");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_service_without_the_module_is_told_from_one_that_has_not_confirmed() {
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .server(HOME, ServerOptions::default().policy(false))
        .start()
        .await
        .unwrap();
    let user = User::online(&lab, NUMBER).await;
    let view = user.core.policy().await.unwrap();
    assert_eq!(view.enforced, Enforced::PhoneOnly);
    assert_eq!(user.core.abuse_desk().await.unwrap(), None);
    let (_anna, _) = anna(&lab).await;
    let chat = user.chat(ANNA).await;
    let id = user.send(chat.id, "the phone decides").await;
    user.wait_state(id, State::Delivered).await;
    // The module is put in: the next session uses it.
    lab.server(HOME)
        .unwrap()
        .set_options(ServerOptions::default());
    lab.server(HOME).unwrap().restart().await.unwrap();
    policy(&user.core, Enforced::Confirmed).await;
    lab.stop().await.unwrap();
}

/// The desk is a person's app like any other, and reads just what the user was shown.
#[tokio::test(flavor = "multi_thread")]
async fn a_report_reaches_the_desk_and_nobody_else() {
    let lab = lab().await;
    let user = User::online(&lab, NUMBER).await;
    let (name, password) = rules::ABUSE;
    let jid = format!("{name}@{HOME}");
    let mut desk = people::birdychat(&lab, &jid, password, "desk").await;
    let (mut anna, _) = anna(&lab).await;
    ask(&mut anna, say(USER, "buy this"), "sent").await;
    let chat = user.chat(ANNA).await;
    user.wait_received(chat.id, 1, SOON).await;
    let said = user.history(chat.id).await;
    let new = NewReport {
        chat: chat.id,
        messages: said.iter().map(|row| row.id).collect(),
        reason: ReportReason::Spam,
        remark: "again".into(),
    };
    let shown = user.core.preview_report(&new).await.unwrap();
    assert_eq!(shown.desk.as_deref(), Some(jid.as_str()));
    assert_eq!(shown.partner.as_deref(), Some("BirdyChat"));
    assert!(shown.partner_abuse.unwrap().contains('@'));
    let id = user.core.send_report(&new, true).await.unwrap();
    user.wait_state(id, State::Delivered).await;
    let heard = heard(&mut desk, SOON).await;
    assert_eq!(heard["encrypted"], true);
    assert_eq!(heard["body"], shown.text);
    let read: serde_json::Value = serde_json::from_str(&shown.text).unwrap();
    assert_eq!(read["messages"][0]["text"], "buy this");
    assert_eq!(user.core.blocked().await.unwrap().len(), 1);
    assert_eq!(user.core.reports(None, 9).await.unwrap().len(), 1);
}
