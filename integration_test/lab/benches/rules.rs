//! What the rules cost: whether a number is eligible, beside the phone-number library's own parsing; and the gate, for
//! each message.

use std::hint::black_box;
use std::time::Instant;

use causeway_core::bench::Gate;
use causeway_core::{Credential, NewAccount, PhoneNumber, Server, eligibility};
use rlibphonenumber::PHONE_NUMBER_UTIL;

use crate::Options;
use crate::report::{Figure, Report, Runs, Target};
use crate::store::{HOME, NUMBER};

const SECTION: &str = "Rules";
/// Mobiles and fixed lines, in the EEA and outside, and some that are no number.
const NUMBERS: [&str; 16] = [
    "+34600111222",
    "+4915112345678",
    "+33612345678",
    "+393123456789",
    "+390549886123",
    "+4779012345",
    "+4790612345",
    "+262692123456",
    "+590690123456",
    "+35845712345",
    "+41791234567",
    "+447911123456",
    "+12025550123",
    "+9779841234567",
    "+34112",
    "+99912345678",
];

pub fn run(report: &mut Report, options: &Options) {
    report.begin(SECTION);
    let (rounds, count) = if options.quick {
        (3, 2_000)
    } else {
        (7, 20_000)
    };
    let (mut decided, mut parsed, mut asked) = (Vec::new(), Vec::new(), Vec::new());
    let account = NewAccount {
        number: PhoneNumber::parse(NUMBER).unwrap(),
        home: HOME.into(),
        credential: Credential::password("not used"),
        server: Server::default(),
    };
    let gate = Gate::new(account, 1_000).unwrap();
    // The first of each reads what the others find in memory.
    assert!(eligibility::decide(NUMBERS[0]).eligible && gate.ask(1).unwrap() == 1);
    for _ in 0..rounds {
        decided.push(micros(count, |number| {
            black_box(eligibility::decide(number));
        }));
        parsed.push(micros(count, |number| {
            let _ = black_box(PHONE_NUMBER_UTIL.parse(number, None));
        }));
        let begin = Instant::now();
        assert_eq!(gate.ask(count).unwrap(), count, "the gate is open");
        asked.push(begin.elapsed().as_secs_f64() * 1e6 / count as f64);
    }
    report.add(
        Figure::new(
            SECTION,
            "a decision whether a number is eligible",
            "µs",
            Runs::of(decided),
        )
        .beside("rlibphonenumber, parsing alone", Runs::of(parsed))
        .target(Target::AtMost(20.0)),
    );
    report.add(Figure::new(
        SECTION,
        "the gate for one message: chat, settings, partner, blocks and contacts read, 1,000 chats",
        "µs",
        Runs::of(asked),
    ));
}

/// The time for one number, in microseconds.
fn micros(count: usize, mut work: impl FnMut(&str)) -> f64 {
    let begin = Instant::now();
    for number in NUMBERS.iter().cycle().take(count) {
        work(black_box(number));
    }
    begin.elapsed().as_secs_f64() * 1e6 / count as f64
}
