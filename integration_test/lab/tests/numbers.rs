//! A number changes over real servers, and people are found by what they are known by.

mod people;

use std::os::unix::process::ExitStatusExt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use causeway_core::{
    ChangeStage, ChatId, Content, Credential, DatabaseKey, Direction, Lookup, Notice, OldAccount,
    Reason, Refusal, State,
};
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, Peer, PeerProgram, logs};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, ask, heard, say};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::Instant;

const NEW: &str = "+34600222333";
const EVA: &str = "+34600333444";

fn at_home(number: &str) -> String {
    format!("{number}@{HOME}")
}

/// Accounts are closed by their users only where the service lets them, which is set up for Prosody.
async fn prosody(domains: &[&str]) -> Lab {
    let lab = Lab::builder().home(HomeServer::Prosody).only(domains);
    lab.start().await.unwrap()
}

async fn change(user: &User, lab: &Lab, number: &str) -> Option<OldAccount> {
    logs::secret(number);
    lab.register(HOME, number, PASSWORD).await.unwrap();
    let credential = Credential::password(PASSWORD);
    let change = user.core.change_number(number, credential).await.unwrap();
    assert_eq!(change.stage, ChangeStage::Done);
    change.old_account
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_changes_and_chats_go_on() {
    let lab = prosody(&[HOME, BIRDYCHAT]).await;
    let user = User::online(&lab, NUMBER).await;
    let eva = User::online(&lab, EVA).await;
    let (mut anna, _) = anna(&lab).await;
    let (with_eva, with_anna) = (user.chat(&at_home(EVA)).await, user.chat(ANNA).await);
    for chat in [with_eva.id, with_anna.id] {
        let sent = user.send(chat, "from the old number").await;
        user.wait_state(sent, State::Delivered).await;
    }
    let evas = eva.chat(&at_home(NUMBER)).await.id;
    heard(&mut anna, SOON).await;

    // An account that is not there changes nothing.
    let nobody = user
        .core
        .change_number("+34600999888", Credential::password(PASSWORD))
        .await;
    assert_eq!(nobody.unwrap_err().code(), "sign-in");
    assert_eq!(user.core.identity().await.unwrap().number, NUMBER);

    // What comes while the phone is off is read before the old account goes.
    user.core.disconnect().await;
    let missed = eva.send(evas, "while you were away").await;
    eva.wait_state(missed, State::Sent).await;
    let queued = user.send(with_anna.id, "too late").await;
    assert_eq!(change(&user, &lab, NEW).await, Some(OldAccount::Closed));
    eva.wait_state(missed, State::Delivered).await;
    assert_eq!(user.received(with_eva.id).await, ["while you were away"]);
    let notices: Vec<_> = eva.history(evas).await;
    let notice = Notice::NumberChanged {
        number: NEW.into(),
        elsewhere: false,
    };
    assert!(notices.iter().any(|row| row.content
        == Content::Notice {
            notice: notice.clone()
        }));
    for (from, to, chat) in [(&user, &eva, with_eva.id), (&eva, &user, evas)] {
        let sent = from.send(chat, "with the new number").await;
        from.wait_state(sent, State::Delivered).await;
        let there = if chat == evas { with_eva.id } else { evas };
        assert_eq!(
            to.received(there).await.last().unwrap(),
            "with the new number"
        );
    }

    // Partners are told nothing before the user agrees.
    let why = Refusal::NumberNotAgreed;
    let view = user.core.chat(with_anna.id).await.unwrap();
    assert_eq!(view.read_only, Some(why));
    let stopped = user.message(queued).await;
    assert_eq!(stopped.reason, Some(Reason::Stopped { why }));
    // The old account is gone: Anna hears what a missing account would say.
    let answer = ask(&mut anna, say(&at_home(NUMBER), "still there?"), "bounced").await;
    assert_ne!(answer["event"], "message", "{answer}");
    user.core.share_number("birdychat").await.unwrap();
    user.core.retry(queued).await.unwrap();
    let event = heard(&mut anna, SOON).await;
    assert_eq!(
        (&event["body"], &event["encrypted"]),
        (&json!("too late"), &json!(true))
    );
    assert_eq!(event["from"], at_home(NEW));
    anna.send(&say(&at_home(NEW), "new number?")).unwrap();
    assert_eq!(
        user.wait_received(with_anna.id, 1, SOON).await,
        ["new number?"]
    );
    let user = user.restart().await;
    user.connect().await;
    let sent = user.send(with_anna.id, "yes").await;
    user.wait_state(sent, State::Delivered).await;
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_by_what_they_are_known_by() {
    let lab = prosody(&[HOME, BIRDYCHAT]).await;
    let user = User::online(&lab, NUMBER).await;
    let (mut anna, _) = anna(&lab).await;
    let find = async |typed: &str| user.core.find_person("birdychat", typed).await;
    let person = find(" Anna@Firm.example ").await.unwrap();
    assert_eq!((person.answer, &*person.address), (Lookup::Found, ANNA));
    assert_eq!(person.identifier, "anna@firm.example");
    // No such account, and one without keys.
    lab.register(BIRDYCHAT, "berta\\40firm.example", PASSWORD)
        .await
        .unwrap();
    for typed in ["nobody@firm.example", "berta@firm.example"] {
        assert_eq!(
            find(typed).await.unwrap().answer,
            Lookup::Unknown,
            "{typed}"
        );
    }
    assert_eq!(
        find("600 111 222").await.unwrap_err().code(),
        "bad-identifier"
    );
    let chat = user.chat(&person.address).await;
    assert_eq!(
        (&*chat.identifier, chat.partner.as_deref()),
        ("anna@firm.example", Some("BirdyChat"))
    );
    let sent = user.send(chat.id, "found").await;
    assert_eq!(heard(&mut anna, SOON).await["body"], "found");
    user.wait_state(sent, State::Delivered).await;
    // A service that is gone is told from a person who is not there.
    lab.server(BIRDYCHAT).unwrap().stop().await.unwrap();
    let began = Instant::now();
    assert_eq!(
        find("anna@firm.example").await.unwrap().answer,
        Lookup::Unreachable
    );
    assert!(began.elapsed() < Duration::from_secs(20));
    lab.stop().await.unwrap();
}

/// One life after the other of somebody who changes the number, seen by Eva, who has only native chats.
struct Change<'a> {
    lab: &'a Lab,
    eva: &'a User,
    evas: ChatId,
    old: String,
    new: String,
    dir: TempDir,
    key: DatabaseKey,
}

const TEXTS: usize = 6;

impl<'a> Change<'a> {
    async fn begin(lab: &'a Lab, eva: &'a User) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let (old, new) = (format!("+3460066{next:04}"), format!("+3460077{next:04}"));
        for number in [&old, &new] {
            logs::secret(number);
            lab.register(HOME, number, PASSWORD).await.unwrap();
        }
        let evas = eva.chat(&at_home(&old)).await.id;
        let (dir, key) = (tempfile::tempdir().unwrap(), DatabaseKey::generate());
        Self {
            lab,
            eva,
            evas,
            old,
            new,
            dir,
            key,
        }
    }

    fn start(&self, changes: bool, die: Option<&str>) -> Peer {
        let program = PeerProgram::command("victim", env!("CARGO_BIN_EXE_causeway-victim"));
        let mut program = program
            .env("VICTIM_KEY", hex::encode(self.key.as_bytes()))
            .env("VICTIM_PASSWORD", PASSWORD);
        let server = self.lab.server(HOME).unwrap().direct_tls().to_string();
        let dir = self.dir.path().join("account").display().to_string();
        let ca = self.lab.ca_file().display().to_string();
        let (eva, texts) = (at_home(EVA), TEXTS.to_string());
        let mut args = vec![
            ("--dir", dir.as_str()),
            ("--number", &self.old),
            ("--home", HOME),
            ("--server", &server),
            ("--ca", &ca),
            ("--to", &eva),
            ("--upto", &texts),
            ("--expect", &texts),
        ];
        args.extend(changes.then_some(("--change", self.new.as_str())));
        args.extend(die.map(|at| ("--die", at)));
        for (name, value) in args {
            program = program.arg(name).arg(value);
        }
        self.lab.peer(program).unwrap()
    }

    /// Kills the victim there; then it lives on, with or without being told again what it was to do.
    async fn killed_at(self, point: &str, told_again: bool) {
        let began = Instant::now();
        for n in 0..TEXTS {
            self.eva.send(self.evas, &format!("eva {n}")).await;
        }
        let mut victim = self.start(true, Some(point));
        while let Ok(event) = victim.next_event(Duration::from_secs(120)).await {
            assert_ne!(event["event"], "done", "{point} was not passed");
        }
        let mut signal = None;
        for _ in 0..500 {
            signal = victim.ended().and_then(|status| status.signal());
            if signal.is_some() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(signal, Some(9), "{point}: ended by itself");
        let mut victim = self.start(told_again, None);
        victim
            .wait_event("done", Duration::from_secs(120))
            .await
            .unwrap();
        let mut state = ask(&mut victim, json!({"cmd": "state"}), "state").await;
        for _ in 0..100 {
            if state["number"] == self.new {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
            state = ask(&mut victim, json!({"cmd": "state"}), "state").await;
        }
        assert_eq!(state["number"], self.new, "{point}");
        let numbers: Vec<_> = (0..TEXTS).map(|n| n.to_string()).collect();
        let evas: Vec<_> = (0..TEXTS).map(|n| format!("eva {n}")).collect();
        let strings = |rows: &Value, at: fn(&Value) -> &Value| -> Vec<String> {
            let rows = rows.as_array().unwrap().iter();
            rows.map(|row| at(row).as_str().unwrap().to_owned())
                .collect()
        };
        assert_eq!(strings(&state["sent"], |row| &row[0]), numbers, "{point}");
        assert_eq!(strings(&state["received"], |row| row), evas, "{point}");
        assert_eq!(
            self.eva.wait_received(self.evas, TEXTS, SOON).await,
            numbers,
            "{point}"
        );
        for row in self.eva.history(self.evas).await {
            if row.direction == Direction::Out {
                self.eva.wait_state(row.id, State::Delivered).await;
            }
        }
        assert_eq!(
            self.eva.core.chat(self.evas).await.unwrap().peer,
            at_home(&self.new)
        );
        let sent = self.eva.send(self.evas, "and on").await;
        self.eva.wait_state(sent, State::Delivered).await;
        victim.finish(Duration::from_secs(10));
        println!(
            "{point}, told again: {told_again}: {:.1} s",
            began.elapsed().as_secs_f32()
        );
    }
}

async fn kills(points: &[(&str, bool)]) {
    let lab = prosody(&[HOME]).await;
    let eva = User::online(&lab, EVA).await;
    for (point, told_again) in points {
        let change = Change::begin(&lab, &eva).await;
        change.killed_at(point, *told_again).await;
    }
    lab.stop().await.unwrap();
}

/// When the change is decided, when the old account is about to be closed, and when it has been.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_number_that_is_killed_goes_on() {
    kills(&[
        ("store::commit::number-change::after=1", false),
        ("store::commit::number-change::after=2", false),
        ("store::commit::number-change::before=3", false),
        ("store::commit::number-change::after=3", true),
    ])
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: two minutes"]
async fn a_change_of_number_goes_on_wherever_it_is_killed() {
    let mut points = Vec::new();
    for n in 1..=3 {
        for when in ["before", "after"] {
            points.push((format!("store::commit::number-change::{when}={n}"), true));
            // Before the first, nothing has begun that could go on by itself.
            if (n, when) != (1, "before") {
                points.push((format!("store::commit::number-change::{when}={n}"), false));
            }
        }
    }
    let points: Vec<_> = points
        .iter()
        .map(|(point, again)| (point.as_str(), *again))
        .collect();
    kills(&points).await;
}
