//! What may happen, and schedules of it, made from a seed.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

/// One thing that happens. People are numbers, so that any part of a schedule is a schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Say {
        from: usize,
        to: usize,
        count: usize,
    },
    /// Until nothing moves any more, or for a quarter of a second.
    Settle,
    Wait {
        ms: u64,
    },
    /// The connection breaks, with everything on it, and comes back.
    Cut(usize),
    /// Half-open connections: the next `Cut`, `Restart` or `Connect` ends that.
    Mute(usize),
    Deafen(usize),
    LoseAcknowledgements(usize),
    Disconnect(usize),
    Connect(usize),
    Restart(usize),
    /// Between the services: what is sent stays on its way until one of those below.
    Hold,
    Release,
    Shuffle {
        seed: u64,
    },
    Lose {
        seed: u64,
    },
    Repeat,
    /// Live stanzas come this often.
    Copies(usize),
    /// The next stanzas are refused for now.
    Bounce(usize),
    /// A new phone: another device, nothing kept.
    Replace(usize),
    /// The same device number, with new keys.
    Rekey(usize),
    /// A session is gone from the database.
    Forget {
        who: usize,
        of: usize,
    },
    Verify {
        who: usize,
        of: usize,
    },
    Accept {
        who: usize,
        of: usize,
    },
    Refuse {
        who: usize,
        of: usize,
    },
    /// Somebody's service hands on a message that is not encrypted.
    Plaintext {
        from: usize,
        to: usize,
    },
}

/// A schedule and how it ends.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub seed: u64,
    pub people: usize,
    pub steps: Vec<Step>,
    /// In the end, everybody accepts every device.
    pub accept: bool,
}

impl Plan {
    pub(super) fn of(seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let people = if rng.random_bool(0.25) { 3 } else { 2 };
        let (network, devices) = (rng.random_bool(0.5), rng.random_bool(0.5));
        let length = rng.random_range(5..=22);
        let mut steps = Vec::with_capacity(length);
        while steps.len() < length {
            let choice = rng.random_range(0..100);
            let step = match choice {
                70..85 if network => net(&mut rng),
                85..100 if devices => device(&mut rng, people),
                50..100 => fault(&mut rng, people),
                40..50 => *[Step::Settle, Step::Wait { ms: 1 }, Step::Wait { ms: 8 }]
                    .choose(&mut rng)
                    .unwrap(),
                _ => {
                    let (from, to) = two(&mut rng, people);
                    let count = *[1, 1, 1, 2, 5].choose(&mut rng).unwrap();
                    Step::Say { from, to, count }
                }
            };
            steps.push(step);
        }
        let accept = rng.random_bool(0.6);
        Self {
            seed,
            people,
            steps,
            accept,
        }
    }
}

/// Two different people.
fn two(rng: &mut StdRng, people: usize) -> (usize, usize) {
    let one = rng.random_range(0..people);
    (one, (one + rng.random_range(1..people)) % people)
}

fn fault(rng: &mut StdRng, people: usize) -> Step {
    let who = rng.random_range(0..people);
    match rng.random_range(0..10) {
        0 | 1 => Step::Cut(who),
        2 => Step::Mute(who),
        3 => Step::Deafen(who),
        4 => Step::LoseAcknowledgements(rng.random_range(1..4)),
        5 => Step::Disconnect(who),
        6 | 7 => Step::Connect(who),
        8 => Step::Restart(who),
        _ => {
            let (from, to) = two(rng, people);
            Step::Plaintext { from, to }
        }
    }
}

fn net(rng: &mut StdRng) -> Step {
    match rng.random_range(0..9) {
        0..3 => Step::Hold,
        3 => Step::Release,
        4 => Step::Shuffle { seed: rng.random() },
        5 => Step::Lose { seed: rng.random() },
        6 => Step::Repeat,
        7 => Step::Copies(rng.random_range(1..4)),
        _ => Step::Bounce(rng.random_range(1..3)),
    }
}

fn device(rng: &mut StdRng, people: usize) -> Step {
    let (who, of) = two(rng, people);
    match rng.random_range(0..10) {
        0..2 => Step::Replace(who),
        2..4 => Step::Rekey(who),
        4 => Step::Forget { who, of },
        5..7 => Step::Verify { who, of },
        7..9 => Step::Accept { who, of },
        _ => Step::Refuse { who, of },
    }
}
