//! The people of a schedule, what is done to them, and what the model remembers of it.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use tokio::time::{Instant, sleep};

use super::steps::{Plan, Step};
use crate::core_tests::switchboard::Switchboard;
use crate::core_tests::{Person, heard_text};
use crate::messages::MessageId;
use crate::{Connection, DeviceView, Fingerprint, SuiteId, Trust, Tuning, store};

pub(super) const PEOPLE: [&str; 3] = [
    "+34600222333@home.test",
    "+4915122223333@haiket.test",
    "+33600222333@home.test",
];
/// In every text, so that it can be looked for.
const WORD: &str = "whispered";

fn tuning() -> Tuning {
    Tuning {
        device_list_fresh: Duration::ZERO,
        retry: Duration::from_millis(20),
        resend: Duration::from_millis(400),
        grace: Duration::from_millis(30),
        heal: Duration::from_millis(50),
        ..Tuning::default()
    }
}

/// One account with the phone it is on now.
pub(super) struct Seat {
    pub address: &'static str,
    pub person: Option<Person>,
    /// The number of the device, in both suites.
    pub device: u32,
    /// Its fingerprint in each.
    pub keys: HashMap<SuiteId, Fingerprint>,
    /// How many phones there were, this one included.
    pub phones: usize,
    /// The length of the account's archive before this phone was set up, and once it was.
    pub since: (usize, usize),
    /// What earlier phones showed.
    pub before: HashSet<String>,
}

impl Seat {
    pub(super) fn person(&self) -> &Person {
        self.person.as_ref().unwrap()
    }
}

/// A message that somebody sent.
pub(super) struct Sent {
    pub from: usize,
    pub to: usize,
    pub text: String,
    pub id: MessageId,
    pub wire_id: String,
    /// The sender's phone.
    pub phone: usize,
}

/// What one person knows about the devices of another.
#[derive(Default)]
pub(super) struct Pair {
    /// How much had been seen on the wire when the one's phone was set up.
    pub since: usize,
    /// Once verified: no other device gets anything.
    pub only: Option<HashSet<u32>>,
    /// The other's device came back with this key; accepted when so much had been seen on the wire.
    pub changed: Option<(Fingerprint, Option<usize>)>,
    /// Sessions between them were lost or renewed: what was on its way may be unreadable.
    pub broken: bool,
}

pub(super) struct World {
    pub board: Switchboard,
    pub seats: Vec<Seat>,
    pub sent: Vec<Sent>,
    pub plain: Vec<(usize, usize, String)>,
    pub pairs: HashMap<(usize, usize), Pair>,
    /// Nothing has happened that may change the order.
    pub order: bool,
    /// Something between the services got lost.
    pub lossy: bool,
    /// First messages may have met on the same one-time prekey.
    pub crowded: bool,
}

impl World {
    pub(super) async fn new(plan: &Plan) -> Self {
        let board = Switchboard::new();
        board.forbid(WORD);
        let mut world = Self {
            board,
            seats: Vec::new(),
            sent: Vec::new(),
            plain: Vec::new(),
            pairs: HashMap::new(),
            order: true,
            lossy: false,
            crowded: plan.people > 2,
        };
        for address in PEOPLE.iter().take(plan.people) {
            world.seats.push(Seat {
                address,
                person: None,
                device: 0,
                keys: HashMap::new(),
                phones: 0,
                since: (0, 0),
                before: HashSet::new(),
            });
            world.set_up(world.seats.len() - 1, None).await;
        }
        world
    }

    pub(super) async fn play(&mut self, plan: &Plan, patience: Duration) -> Result<(), String> {
        for step in &plan.steps {
            self.step(*step).await;
        }
        self.finish(plan, patience).await
    }

    pub(super) async fn end(self) {
        for seat in self.seats {
            if let Some(person) = seat.person {
                person.core.close().await;
            }
        }
    }

    pub(super) fn pair(&mut self, who: usize, of: usize) -> &mut Pair {
        self.pairs.entry((who, of)).or_default()
    }

    /// What two people encrypt with: accounts of one service are native to each other.
    pub(super) fn suite(&self, a: usize, b: usize) -> SuiteId {
        let home = |who| self.address(who).split_once('@').unwrap().1;
        match home(a) == home(b) {
            true => SuiteId::SignalPq,
            false => SuiteId::Omemo,
        }
    }

    fn address(&self, who: usize) -> &'static str {
        self.seats[who].address
    }

    /// A new phone for `who`, with `device` as its number if that is given.
    async fn set_up(&mut self, who: usize, device: Option<u32>) {
        let address = self.address(who);
        if let Some(old) = self.seats[who].person.take() {
            // Before it is looked at: what it shows after that, nobody knows of.
            old.core.disconnect().await;
            for other in (0..self.seats.len()).filter(|other| *other != who) {
                let heard = old.heard(PEOPLE[other]).await;
                self.seats[who].before.extend(heard);
            }
            old.core.close().await;
        }
        let before = self.board.archived(address).len();
        let person = Person::install(&self.board, address, tuning()).await;
        let own = person.core.identity().await.unwrap();
        let device = device.unwrap_or(own.device);
        let renumber = move |tx: &store::Tx<'_>| {
            let mut keys = HashMap::new();
            for suite in SuiteId::ALL {
                tx.renumber_own_device(suite, device)?;
                let own = tx.own_device(suite)?.unwrap();
                keys.insert(
                    suite,
                    Fingerprint::of_identity(&own.identity_public).unwrap(),
                );
            }
            Ok::<_, store::StoreError>(keys)
        };
        let keys = person.store().write(renumber).await.unwrap();
        person.connect().await;
        let seat = &mut self.seats[who];
        (seat.device, seat.keys) = (device, keys);
        seat.since = (before, self.board.archived(address).len());
        seat.phones += 1;
        seat.person = Some(person);
    }

    async fn replace(&mut self, who: usize, same_number: bool) {
        let device = same_number.then_some(self.seats[who].device);
        self.set_up(who, device).await;
        let device = self.seats[who].device;
        self.crowded = true;
        for other in (0..self.seats.len()).filter(|other| *other != who) {
            // The new phone knows nothing of what the old one knew.
            let fresh = Pair {
                since: self.board.sightings().len(),
                broken: same_number,
                ..Pair::default()
            };
            self.pairs.insert((who, other), fresh);
            let key = self.seats[who].keys[&self.suite(who, other)];
            let known = self.devices(other, who).await;
            let noted = known.iter().find(|view| view.device == device);
            let changed = noted
                .and_then(|view| view.fingerprint)
                .is_some_and(|old| old != key);
            let pair = self.pair(other, who);
            pair.changed = changed.then_some((key, None));
            pair.broken |= same_number;
        }
    }

    pub(super) async fn devices(&self, who: usize, of: usize) -> Vec<DeviceView> {
        let person = self.seats[who].person();
        let chat = person.chat(self.address(of)).await;
        person.core.devices(chat).await.unwrap()
    }

    /// Says of every device that is listed now what `trust` says, as far as a key has been seen.
    pub(super) async fn decide(&mut self, who: usize, of: usize, trust: Trust) {
        for view in self.devices(who, of).await {
            let wanted = match trust {
                Trust::FirstUse => !view.trust.receives(),
                _ => view.fingerprint.is_some(),
            };
            if !wanted || (!view.active && trust != Trust::FirstUse) {
                continue;
            }
            let wire = self.board.sightings().len();
            let person = self.seats[who].person();
            let chat = person.chat(self.address(of)).await;
            let decided = person
                .core
                .set_trust(chat, view.device, view.fingerprint, trust);
            if decided.await.is_err() {
                // Its key changed between the look and the tap.
                continue;
            }
            let listed = self.devices(who, of).await;
            let pair = self.pair(who, of);
            match (&mut pair.only, trust) {
                (None, Trust::Verified) => {
                    pair.only = Some(listed.iter().map(|view| view.device).collect());
                }
                (Some(only), Trust::FirstUse) if view.trust == Trust::Undecided => {
                    only.insert(view.device);
                }
                // The verified one may be gone by that: the rule for new devices ends with it.
                (Some(_), Trust::FirstUse | Trust::Refused) => pair.only = None,
                _ => {}
            }
            if let Some((key, accepted)) = &mut pair.changed
                && view.fingerprint == Some(*key)
                && trust.receives()
            {
                accepted.get_or_insert(wire);
            }
        }
    }

    pub(super) async fn say(&mut self, from: usize, to: usize) {
        let text = format!("{WORD} {}", self.sent.len());
        let person = self.seats[from].person();
        let id = person.say(self.address(to), &text).await;
        let wire_id = person
            .wire_id(person.chat(self.address(to)).await, id)
            .await;
        let phone = self.seats[from].phones;
        self.sent.push(Sent {
            from,
            to,
            text,
            id,
            wire_id,
            phone,
        });
    }

    /// Until nothing has moved for a while.
    pub(super) async fn settle(&self, longest: Duration) {
        let end = Instant::now() + longest;
        let (mut last, mut still) = (self.board.activity(), 0);
        while still < 4 && Instant::now() < end {
            sleep(Duration::from_millis(5)).await;
            let now = self.board.activity();
            still = if now == last { still + 1 } else { 0 };
            last = now;
        }
    }

    pub(super) async fn online(&self, who: usize) {
        let person = self.seats[who].person();
        if person.core.connection() == Connection::Offline {
            person.core.connect().await.unwrap();
        }
    }

    async fn step(&mut self, step: Step) {
        match step {
            Step::Say { from, to, count } => {
                for _ in 0..count {
                    self.say(from, to).await;
                }
            }
            Step::Settle => self.settle(Duration::from_millis(250)).await,
            Step::Wait { ms } => sleep(Duration::from_millis(ms)).await,
            Step::Cut(who) => self.board.cut(self.address(who)),
            Step::Mute(who) => self.board.mute(self.address(who)),
            Step::Deafen(who) => self.board.deafen(self.address(who)),
            Step::LoseAcknowledgements(count) => self.board.lose_acknowledgements(count),
            Step::Disconnect(who) => self.seats[who].person().core.disconnect().await,
            Step::Connect(who) => self.online(who).await,
            Step::Restart(who) => {
                let online = self.seats[who].person().core.connection() != Connection::Offline;
                let person = self.seats[who].person.take().unwrap().restart().await;
                self.seats[who].person = Some(person);
                if online {
                    self.online(who).await;
                }
            }
            Step::Hold => self.board.hold(),
            Step::Release => self.board.release(|_| {}),
            Step::Shuffle { seed } => {
                self.order = false;
                self.board
                    .release(|held| held.shuffle(&mut StdRng::seed_from_u64(seed)));
            }
            Step::Lose { seed } => {
                (self.order, self.lossy) = (false, true);
                let mut rng = StdRng::seed_from_u64(seed);
                self.board
                    .release(|held| held.retain(|_| rng.random_bool(0.5)));
            }
            Step::Repeat => self.board.release(|held| held.extend(held.clone())),
            Step::Copies(copies) => self.board.deliver_copies(copies),
            Step::Bounce(count) => {
                (self.order, self.lossy) = (false, true);
                self.board.bounce(count);
            }
            Step::Replace(who) => self.replace(who, false).await,
            Step::Rekey(who) => self.replace(who, true).await,
            Step::Forget { who, of } => {
                let (peer, device) = (self.address(of), self.seats[of].device);
                let suite = self.suite(who, of);
                let forget = move |tx: &store::Tx<'_>| tx.delete_session(suite, peer, device);
                self.seats[who]
                    .person()
                    .store()
                    .write(forget)
                    .await
                    .unwrap();
                self.pair(who, of).broken = true;
                self.crowded = true;
            }
            Step::Verify { who, of } => self.decide(who, of, Trust::Verified).await,
            Step::Accept { who, of } => self.decide(who, of, Trust::FirstUse).await,
            Step::Refuse { who, of } => self.decide(who, of, Trust::Refused).await,
            Step::Plaintext { from, to } => {
                let id = format!("plain-{}", self.plain.len());
                let xml = format!(
                    "<message xmlns='jabber:client' type='chat' id='{id}'><body>in the clear</body></message>"
                );
                self.board
                    .inject(self.address(to), self.address(from), &xml);
                self.plain.push((from, to, id));
            }
        }
    }

    /// The texts that a phone shows from somebody, in order.
    pub(super) async fn shown(&self, who: usize, from: usize) -> Vec<String> {
        let history = self.seats[who].person().history(self.address(from)).await;
        history.into_iter().filter_map(heard_text).collect()
    }
}
