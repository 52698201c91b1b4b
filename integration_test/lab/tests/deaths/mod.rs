//! A victim that is killed and started again, and what must hold of it in the end.

#![allow(dead_code, reason = "each scenario file uses a part")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::os::unix::process::ExitStatusExt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, PeerProgram, Proxy, logs};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::Instant;

use crate::people::{ANNA, PASSWORD, ask, slixmpp};

/// For one life, on a machine that has other things to do.
const LIFE: Duration = Duration::from_secs(120);

const RESUMED: Duration = Duration::from_millis(1_500);

/// What an account must show in the end, gathered from both sides over all lives of its victim.
#[derive(Default)]
pub struct Ledger {
    /// Texts of the victim as Anna read them, in order.
    heard: Vec<String>,
    /// Device, ratchet key and counter of every ciphertext that Anna had not seen before.
    counters: HashSet<(u64, String, u64)>,
    /// One-time prekeys of Anna's that the victim used, with the base keys it used them for.
    prekeys: HashMap<u64, HashSet<String>>,
    /// Ids of messages for which Anna got a receipt.
    receipts: HashSet<String>,
    sent_by_anna: HashSet<String>,
    /// Copies: the same bytes once more.
    pub copies: usize,
    accepted: usize,
}

impl Ledger {
    fn note(&mut self, event: &Value) {
        let text = |name: &str| event[name].as_str().map(str::to_owned);
        match event["event"].as_str().unwrap() {
            name @ ("message" | "empty" | "undecryptable") => {
                assert_ne!(name, "undecryptable", "Anna cannot read it: {event}");
                let counter = (
                    event["sid"].as_u64().unwrap(),
                    text("ratchet_key").unwrap(),
                    event["counter"].as_u64().unwrap(),
                );
                assert!(
                    self.counters.insert(counter.clone()),
                    "a counter was used for different bytes: {counter:?}"
                );
                if let (Some(id), Some(base)) = (event["prekey_id"].as_u64(), text("base_key")) {
                    let bases = self.prekeys.entry(id).or_default();
                    bases.insert(base);
                    assert_eq!(bases.len(), 1, "prekey {id} of Anna's was used twice");
                }
                if let (true, Some(body)) = (name == "message", text("body")) {
                    self.heard.push(body);
                }
            }
            "duplicate" => self.copies += 1,
            "receipt" => self.receipts.extend(text("for")),
            "send_many" => {
                for id in event["stanza_ids"].as_array().unwrap() {
                    self.sent_by_anna.insert(id.as_str().unwrap().to_owned());
                }
            }
            "bounced" | "error" => panic!("Anna's side says {event}"),
            _ => {}
        }
    }
}

/// How a life ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    Killed,
    Done,
}

/// One account, its victim, and Anna.
pub struct Story<'a> {
    lab: &'a Lab,
    number: String,
    dir: TempDir,
    key: String,
    anna: &'a mut Peer,
    pub ledger: Ledger,
    /// Numbers the victim is to have sent, and texts it is to have received, by the end.
    upto: usize,
    expect: usize,
    args: Vec<String>,
    /// The victim's, once it has finished.
    device: u64,
    /// Cut once in each life, when it is there.
    pub wire: Option<Proxy>,
    /// Messages that were not meant for the victim's device: shown as such, never as text.
    pub strays: usize,
}

impl<'a> Story<'a> {
    /// A new account; nothing of it is in the folder yet.
    pub async fn new(lab: &'a Lab, anna: &'a mut Peer, number: &str, args: &[&str]) -> Self {
        lab.register(HOME, number, PASSWORD).await.unwrap();
        let key: [u8; 32] = rand::random();
        logs::secret_key(&key);
        Self {
            lab,
            number: number.to_owned(),
            dir: tempfile::tempdir().unwrap(),
            key: hex::encode(key),
            anna,
            ledger: Ledger::default(),
            upto: 0,
            expect: 0,
            args: args.iter().map(|arg| (*arg).to_owned()).collect(),
            device: 0,
            wire: None,
            strays: 0,
        }
    }

    fn address(&self) -> String {
        format!("{}@{HOME}", self.number)
    }

    /// More to do for the lives to come: texts of the victim, and texts of Anna, who writes them now.
    pub fn more(&mut self, out: usize, back: usize) {
        self.upto += out;
        if back > 0 {
            self.anna
                .send(
                    &json!({"cmd": "send_many", "to": self.address(), "prefix": "anna",
                    "count": back, "start": self.expect}),
                )
                .unwrap();
            self.expect += back;
        }
    }

    fn start(&self, die: Option<(&str, u64)>) -> Peer {
        let direct = self.lab.server(HOME).unwrap().direct_tls();
        let server = self.wire.as_ref().map_or(direct, Proxy::addr);
        let dir = self.dir.path().join("account");
        let mut program = PeerProgram::command("victim", env!("CARGO_BIN_EXE_causeway-victim"))
            .env("VICTIM_KEY", &self.key)
            .env("VICTIM_PASSWORD", PASSWORD);
        let (upto, expect) = (self.upto.to_string(), self.expect.to_string());
        let strays = self.strays.to_string();
        let (server, dir) = (server.to_string(), dir.display().to_string());
        let ca = self.lab.ca_file().display().to_string();
        for (name, value) in [
            ("--dir", dir.as_str()),
            ("--number", self.number.as_str()),
            ("--home", HOME),
            ("--server", server.as_str()),
            ("--ca", ca.as_str()),
            ("--to", ANNA),
            ("--upto", upto.as_str()),
            ("--expect", expect.as_str()),
            ("--strays", strays.as_str()),
        ] {
            program = program.arg(name).arg(value);
        }
        for arg in &self.args {
            program = program.arg(arg);
        }
        if let Some((point, n)) = die {
            program = program.arg("--die").arg(format!("{point}={n}"));
        }
        self.lab.peer(program).unwrap()
    }

    /// One life: until the failpoint kills it, until `until` is over, or until everything has gone through.
    pub async fn live(&mut self, die: Option<(&str, u64)>, until: Option<Duration>) -> (End, Peer) {
        let mut victim = self.start(die);
        let deadline = Instant::now() + until.unwrap_or(LIFE);
        if let Some(wire) = self.wire.clone() {
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(rand::random_range(50..400))).await;
                wire.cut();
            });
        }
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let event = match victim.next_event(left).await {
                Ok(event) => event,
                Err(error) => {
                    if until.is_some() && Instant::now() >= deadline {
                        victim.kill();
                    }
                    if until.is_none() && Instant::now() >= deadline {
                        let state = ask(&mut victim, json!({"cmd": "state"}), "state").await;
                        panic!("after {LIFE:?} not everything has gone through: {state}");
                    }
                    let how = self.ended(&victim).await;
                    assert_eq!(how, Some(9), "the victim ended by itself: {error}");
                    return (End::Killed, victim);
                }
            };
            match event["event"].as_str().unwrap() {
                "opened" => {
                    let stored = event["stored"].as_u64().unwrap() as usize;
                    assert!(
                        stored >= self.ledger.accepted,
                        "{} texts were accepted and {stored} are there",
                        self.ledger.accepted
                    );
                    self.ledger.accepted = stored;
                }
                "accepted" => {
                    self.ledger.accepted = event["n"].as_u64().unwrap() as usize + 1;
                }
                // A life with a time goes on to it.
                "done" if until.is_none() => {
                    let Some(wire) = &self.wire else {
                        return (End::Done, victim);
                    };
                    // Long enough to resume the session over a new connection.
                    wire.cut();
                    return match victim.next_event(RESUMED).await {
                        Ok(event) => panic!("after all was done: {event}"),
                        Err(_) if victim.ended().is_some() => (End::Killed, victim),
                        Err(_) => (End::Done, victim),
                    };
                }
                _ => {}
            }
        }
    }

    /// The signal that ended the victim, whose output has ended.
    async fn ended(&self, victim: &Peer) -> Option<i32> {
        for _ in 0..500 {
            if let Some(status) = victim.ended() {
                return status.signal();
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        None
    }

    /// The last life: everything goes through, and nothing is lost, doubled or in another order.
    pub async fn finish(&mut self) -> BTreeMap<String, u64> {
        let (end, mut victim) = self.live(None, None).await;
        assert_eq!(end, End::Done);
        let state = ask(&mut victim, json!({"cmd": "state"}), "state").await;
        let passes = ask(&mut victim, json!({"cmd": "passes"}), "passes").await;
        self.device = state["device"].as_u64().unwrap();
        let numbers: Vec<_> = (0..self.upto).map(|n| n.to_string()).collect();
        let sent: Vec<_> = strings(&state["sent"], |row| row[0].as_str());
        assert_eq!(sent, numbers, "stored");
        let theirs: Vec<_> = (0..self.expect).map(|n| format!("anna {n}")).collect();
        assert_eq!(
            strings(&state["received"], Value::as_str),
            theirs,
            "received"
        );
        assert_eq!(state["unreadable"], self.strays, "{state}");
        assert_eq!(state["notices"], 0, "{state}");

        // All that Anna has to say up to here; her answer to this question comes after it.
        self.drain().await;
        for _ in 0..100 {
            if self.ledger.heard.len() >= self.upto
                && self.ledger.receipts.len() >= self.ledger.sent_by_anna.len()
                && self.ledger.sent_by_anna.len() >= self.expect
            {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            self.drain().await;
        }
        assert_eq!(self.ledger.heard, numbers, "heard by Anna");
        assert_eq!(self.ledger.sent_by_anna.len(), self.expect);
        let missing = &self.ledger.sent_by_anna - &self.ledger.receipts;
        assert!(missing.is_empty(), "no receipt came for {missing:?}");
        victim.finish(Duration::from_secs(10));
        serde_json::from_value(passes["passes"].clone()).unwrap()
    }

    /// Reads what Anna has said so far.
    pub async fn drain(&mut self) {
        let mark = rand::random::<u32>();
        self.anna
            .send(&json!({"cmd": "digest", "id": mark}))
            .unwrap();
        loop {
            let event = self.anna.next_event(LIFE).await.unwrap();
            if event["id"] == mark {
                return;
            }
            self.ledger.note(&event);
        }
    }

    /// Anna makes a new session, for which she uses a one-time prekey of the victim's.
    pub async fn rebuild(&mut self) {
        self.drain().await;
        let rebuild = json!({"cmd": "rebuild", "jid": self.address(), "id": 2});
        let answer = ask(self.anna, rebuild, "rebuild").await;
        assert_eq!(answer["devices"].as_array().unwrap().len(), 1, "{answer}");
    }

    /// Anna's app sends something that is sealed for another device.
    pub fn stray(&mut self) {
        let id: u64 = rand::random();
        let xml = format!(
            "<message type='chat' id='{id}' to='{}'><encrypted xmlns='eu.siacs.conversations.axolotl'>\
             <header sid='77'><key rid='78'>MwohBQ==</key><iv>AAAAAAAAAAAAAAAA</iv></header>\
             <payload>{id:016x}</payload></encrypted><store xmlns='urn:xmpp:hints'/></message>",
            self.address()
        );
        self.anna
            .send(&json!({"cmd": "send_raw", "xml": xml}))
            .unwrap();
        self.strays += 1;
    }

    /// Anna's app stands still, so that no receipt comes, for `time`.
    pub fn hold_anna(&self, time: Duration) {
        let anna = Pid::from_raw(i32::try_from(self.anna.pid()).unwrap()).unwrap();
        kill_process(anna, Signal::STOP).unwrap();
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            let _ = kill_process(anna, Signal::CONT);
        });
    }

    /// Numbers of the victim's one-time prekeys that are published now.
    pub async fn prekeys(&mut self) -> Vec<u64> {
        let device = self.device;
        self.drain().await;
        let look = json!({"cmd": "bundle", "jid": self.address(), "device": device, "id": 1});
        let bundle = ask(self.anna, look, "bundle").await;
        let ids = bundle["prekey_ids"].as_array().unwrap().iter();
        ids.map(|id| id.as_u64().unwrap()).collect()
    }
}

fn strings<'v>(rows: &'v Value, text: impl Fn(&'v Value) -> Option<&'v str>) -> Vec<String> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| text(row).unwrap().to_owned()).collect()
}

/// A lab of two services, and Anna on one of them.
pub async fn stage() -> (Lab, Peer) {
    logs::capture();
    let lab = Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        .start()
        .await
        .unwrap();
    lab.register(BIRDYCHAT, "anna\\40firm.example", PASSWORD)
        .await
        .unwrap();
    let (anna, _) = slixmpp(&lab, ANNA, "anna.json", &["--markers", "read"]).await;
    (lab, anna)
}

/// Random numbers from a seed that is printed.
pub fn seeded() -> StdRng {
    let seed: u64 = match std::env::var("CAUSEWAY_SEED") {
        Ok(text) => text.parse().unwrap(),
        Err(_) => rand::random(),
    };
    println!("seed {seed} (again with CAUSEWAY_SEED={seed})");
    StdRng::seed_from_u64(seed)
}

/// What goes on in each life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plot {
    /// The account is made, and the first texts are sent; also to somebody who is not there.
    First,
    /// Texts out, while the connection is cut.
    Sending,
    /// Texts in, while the connection is cut.
    Receiving,
    /// Each life begins with a new session that Anna makes.
    Prekeys,
    /// Receipts do not come in time, and something comes that is not for this device.
    Trouble,
}

impl Plot {
    pub const ALL: [Self; 5] = [
        Self::First,
        Self::Sending,
        Self::Receiving,
        Self::Prekeys,
        Self::Trouble,
    ];

    async fn begin<'a>(self, lab: &'a Lab, anna: &'a mut Peer) -> Story<'a> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = format!("+3460055{:04}", NEXT.fetch_add(1, Ordering::Relaxed));
        let nobody = format!("nobody@{BIRDYCHAT}");
        let mut story = Story::new(lab, anna, &number, &["--nobody", &nobody, "--read"]).await;
        if self != Self::First {
            // One after the other: two sessions that begin at once are not what this is about.
            story.more(1, 0);
            story.finish().await;
            story.more(0, 1);
            story.finish().await;
        }
        if matches!(self, Self::Sending | Self::Receiving) {
            story.wire = Some(lab.client_proxy(HOME).unwrap());
        }
        story
    }

    /// Work for one more life.
    async fn more(self, story: &mut Story<'_>) {
        match self {
            Self::First => story.more(2, 0),
            Self::Sending => story.more(6, 0),
            Self::Receiving => story.more(0, 6),
            Self::Prekeys => {
                story.rebuild().await;
                story.more(0, 2);
            }
            Self::Trouble => {
                story.stray();
                story.drain().await;
                story.hold_anna(Duration::from_secs(7));
                story.more(2, 0);
            }
        }
    }

    /// How often each point is passed in one whole life.
    pub async fn passes(self, lab: &Lab, anna: &mut Peer) -> BTreeMap<String, u64> {
        let mut story = self.begin(lab, anna).await;
        self.more(&mut story).await;
        story.finish().await
    }

    /// Kills the victim at `point` until that has happened `kills` times, or until it is clear that these lives seldom pass
    /// it, then checks all it did. Returns how many kills there were.
    pub async fn kill_at(
        self,
        lab: &Lab,
        anna: &mut Peer,
        (point, passes): (&str, u64),
        kills: usize,
        rng: &mut StdRng,
    ) -> usize {
        let began = Instant::now();
        let mut story = self.begin(lab, anna).await;
        let (mut done, mut misses, mut sessions) = (0, 0, 0);
        let before = if self == Self::Prekeys {
            story.prekeys().await
        } else {
            Vec::new()
        };
        while done < kills && misses <= 2 * kills + 4 {
            self.more(&mut story).await;
            sessions += 1;
            let n = rng.random_range(1..=passes.clamp(1, 3));
            match story.live(Some((point, n)), None).await.0 {
                End::Killed => done += 1,
                End::Done => misses += 1,
            }
            if self == Self::First || self == Self::Prekeys {
                // The next one begins anew.
                story.finish().await;
            }
            if self == Self::First {
                story.more(0, 1);
                story.finish().await;
                story = self.begin(lab, story.anna).await;
            }
            story.drain().await;
        }
        if self != Self::First {
            story.more(1, 0);
            story.finish().await;
        }
        if self == Self::Prekeys {
            // Numbers are given in order and never again: each session took one, and no more.
            let mut after = story.prekeys().await;
            for _ in 0..50 {
                if after.iter().max() == before.iter().max().map(|max| max + sessions).as_ref() {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
                after = story.prekeys().await;
            }
            assert_eq!(after.len(), 100);
            assert_eq!(
                after.iter().max().copied(),
                before.iter().max().map(|max| max + sessions)
            );
        }
        println!(
            "{self:?} {point}: {done} kills, {misses} lives not reached it, {} copies, {:.1} s",
            story.ledger.copies,
            began.elapsed().as_secs_f32()
        );
        done
    }
}
