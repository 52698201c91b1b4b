//! The Signal Protocol through the core's suites, beside the official library in two versions.
//!
//! Ours reads and writes its records in an encrypted database for each message; theirs serialises them into a map.

use std::process::Command;
use std::time::Instant;

use causeway_core::SuiteId;
use causeway_core::bench::Pair;
use causeway_lab::programs::{build_dir, find_program, peers_dir};

use crate::Options;
use crate::report::{Figure, Report, Runs, Target};

const SECTION: &str = "Cryptography";
const PQ: &str = "libsignal-pq";
const X3DH: &str = "libsignal-x3dh";

#[derive(Debug, Clone, Copy)]
enum What {
    SetUp,
    PingPong,
    Burst,
}

impl What {
    fn names(self) -> (&'static str, &'static str) {
        match self {
            What::SetUp => ("set-up", "session set-ups, with the first message"),
            What::PingPong => ("ping-pong", "ping-pongs (a message each way)"),
            What::Burst => ("burst", "messages of a burst one way"),
        }
    }

    /// Once a second, ours.
    fn ours(self, suite: SuiteId, durable: bool, count: usize, text: &str) -> f64 {
        let pair = Pair::new(suite, durable).unwrap();
        pair.set_up().unwrap();
        for _ in 0..20 {
            pair.ping_pong(text).unwrap();
        }
        let begin = Instant::now();
        let seconds = match self {
            What::SetUp => (0..count)
                .map(|_| pair.set_up().unwrap().as_secs_f64())
                .sum(),
            What::PingPong => {
                (0..count).for_each(|_| pair.ping_pong(text).unwrap());
                begin.elapsed().as_secs_f64()
            }
            What::Burst => {
                pair.burst(text, count).unwrap();
                begin.elapsed().as_secs_f64()
            }
        };
        count as f64 / seconds
    }

    fn theirs(self, module: &str, count: usize, text: &str) -> f64 {
        let output = Command::new(find_program("node").unwrap())
            .arg(peers_dir().join("libsignal_bench/bench.mjs"))
            .args([
                module,
                self.names().0,
                &count.to_string(),
                text,
                "--modules",
            ])
            .arg(build_dir().join("npm-bench"))
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        let text = String::from_utf8(output.stdout).unwrap();
        count as f64 / text.trim().parse::<f64>().expect("seconds")
    }
}

pub async fn run(report: &mut Report, options: &Options) {
    report.begin(SECTION);
    let rounds = if options.quick { 3 } else { 7 };
    let text = "Shall we meet at the station at seven, or is eight better for you? I come by train, as I always do.";
    for what in [What::SetUp, What::PingPong, What::Burst] {
        let (_, name) = what.names();
        let count = match what {
            What::Burst => 3_000,
            _ => 600,
        };
        let mut ours = SuiteId::ALL.map(|suite| (suite, Vec::new(), Vec::new()));
        let (mut pq, mut x3dh) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            pq.push(what.theirs(PQ, count, text));
            x3dh.push(what.theirs(X3DH, count, text));
            for (suite, memory, durable) in &mut ours {
                memory.push(what.ours(*suite, false, count, text));
                durable.push(what.ours(*suite, true, count / 3, text));
            }
        }
        for (suite, memory, durable) in ours {
            let ours = Runs::of(memory);
            let name = format!("{}: {name}", suite.name());
            let figure = Figure::new(SECTION, &name, "1/s", ours.clone()).beside(
                "npm libsignal-client 0.103.0, PQXDH and SPQR",
                Runs::of(pq.clone()),
            );
            report.add(match suite {
                SuiteId::Omemo => figure
                    .beside("0.72.1, X3DH", Runs::of(x3dh.clone()))
                    .target(Target::TimesPeer(3.0)),
                SuiteId::SignalPq => figure.target(Target::TimesPeer(2.0)),
            });
            let durable = Figure::new(
                SECTION,
                format!("{name}, each call on disk on both sides"),
                "1/s",
                Runs::of(durable),
            )
            .beside("one transaction that never ends", ours);
            report.add(match (suite, what) {
                (SuiteId::SignalPq, What::Burst) => durable.target(Target::TimesPeer(0.5)),
                _ => durable,
            });
        }
    }
    for suite in SuiteId::ALL {
        let [bundle, first, later] = Pair::new(suite, false).unwrap().bytes(text).unwrap();
        for (what, bytes) in [
            ("a bundle", bundle),
            ("the first message", first),
            ("a message in a session", later),
        ] {
            let name = format!("{}: XML of {what}", suite.name());
            report.add(Figure::new(
                SECTION,
                name,
                "bytes",
                Runs::of(vec![bytes as f64]),
            ));
        }
    }
    report.remark(
        SECTION,
        "The suite omemo speaks X3DH and the classical Double Ratchet, as OMEMO 0.3 does, and so does 0.72.1. The suite signal-pq \
         speaks PQXDH and the sparse post-quantum ratchet, and so does 0.103.0. Ours also makes XML of each message (omemo encrypts the \
         text under a key that the Signal message carries), and reads and writes SQLCipher; theirs \
         keeps serialised records in a map and pays for crossing between JavaScript and native code. \
         A set-up of ours chooses from a bundle with all its one-time prekeys. The text has 103 bytes.",
    );
}
