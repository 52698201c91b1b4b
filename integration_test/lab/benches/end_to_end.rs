//! Messages from one user to another across two federated servers, until the last one is on the other's disk.
//!
//! Three pairs take turns on the same two servers: Causeway (encrypted, durable on both sides, with receipts), bare
//! tokio-xmpp (neither encrypted nor stored, no receipts), and slixmpp with slixmpp-omemo (encrypted). Every user is
//! a process of its own.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, PeerProgram, ServerOptions};
use serde_json::{Value, json};

use crate::report::{Figure, Report, Runs, Target};
use crate::{Options, machine};

const SECTION: &str = "End to end";
pub const PASSWORD: &str = "correct horse battery staple";
const NUMBERS: [&str; 2] = ["+34600111222", "+4915100000001"];
pub const LONG: Duration = Duration::from_secs(300);
/// As long as a usual message; a number follows.
const TEXT: &str = "Shall we meet at the station at seven, or is eight better for you? Message";

/// Starts this program again as one user: `kind` is `user` or `bare`.
pub async fn child(
    lab: &Lab,
    kind: &str,
    local: &str,
    domain: &str,
    at: std::net::SocketAddr,
    dir: &std::path::Path,
) -> Peer {
    let program = std::env::current_exe().expect("this program's own path");
    let values = [
        local.to_owned(),
        domain.to_owned(),
        at.to_string(),
        lab.ca_file().display().to_string(),
        dir.display().to_string(),
        PASSWORD.to_owned(),
    ];
    let mut start = PeerProgram::command(kind, program).arg("child").arg(kind);
    for (name, value) in crate::user::VARIABLES.iter().zip(values) {
        start = start.env(&format!("BENCH_{name}"), value);
    }
    let mut peer = lab.peer(start).unwrap();
    peer.wait_event("ready", LONG).await.unwrap();
    peer
}

async fn slixmpp(lab: &Lab, jid: &str) -> Peer {
    let program = PeerProgram::python("slixmpp_peer/peer.py")
        .unwrap()
        .signing_in(lab, jid, PASSWORD, jid)
        .unwrap();
    let mut peer = lab.peer(program).unwrap();
    peer.wait_event("ready", LONG).await.unwrap();
    peer
}

/// Two users of one kind: the first writes, the second reads.
struct Pair {
    from: Peer,
    to: Peer,
    address: String,
    round: u32,
}

impl Pair {
    async fn of_children(lab: &Lab, kind: &str, locals: [&str; 2]) -> Self {
        let mut peers = Vec::new();
        for (local, domain) in locals.iter().zip([HOME, BIRDYCHAT]) {
            lab.register(domain, local, PASSWORD).await.unwrap();
            let at = lab.server(domain).unwrap().direct_tls();
            let dir = lab.dir().join(format!("{kind}-{local}"));
            peers.push(child(lab, kind, local, domain, at, &dir).await);
        }
        let (to, from) = (peers.pop().expect("two"), peers.pop().expect("two"));
        Pair {
            from,
            to,
            address: format!("{}@{BIRDYCHAT}", locals[1]),
            round: 0,
        }
    }

    async fn of_slixmpp(lab: &Lab) -> Self {
        let (one, other) = ("slix-a", "slix-b");
        lab.register(HOME, one, PASSWORD).await.unwrap();
        lab.register(BIRDYCHAT, other, PASSWORD).await.unwrap();
        Pair {
            from: slixmpp(lab, &format!("{one}@{HOME}")).await,
            to: slixmpp(lab, &format!("{other}@{BIRDYCHAT}")).await,
            address: format!("{other}@{BIRDYCHAT}"),
            round: 0,
        }
    }

    /// Seconds from the order to send until `count` texts have been received.
    async fn run(&mut self, count: u64, at_once: u64, shaped: bool) -> f64 {
        self.round += 1;
        let prefix = format!("{}.{TEXT}", self.round);
        self.to
            .send(&json!({"cmd": "expect", "prefix": prefix, "count": count}))
            .unwrap();
        self.to.wait_event("expecting", LONG).await.unwrap();
        let begin = Instant::now();
        self.order(&prefix, count, at_once, shaped);
        let event = self.to.wait_event("received", LONG).await.unwrap();
        assert_eq!(event["in_order"], true, "messages came in another order");
        begin.elapsed().as_secs_f64()
    }

    /// The same for slixmpp, which tells of each message.
    async fn run_slixmpp(&mut self, count: u64) -> f64 {
        self.round += 1;
        let prefix = format!("{}.{TEXT}", self.round);
        let begin = Instant::now();
        self.order(&prefix, count, 1, false);
        for n in 0..count {
            let event = self.to.wait_event("message", LONG).await.unwrap();
            assert_eq!(event["body"], format!("{prefix} {n}"));
            assert_eq!(event["encrypted"], true);
        }
        begin.elapsed().as_secs_f64()
    }

    /// One message back, so that the session is one that both sides have used.
    async fn answer(&mut self, address: &str) {
        let order = json!({"cmd": "expect", "prefix": "answer", "count": 1});
        self.from.send(&order).unwrap();
        self.from.wait_event("expecting", LONG).await.unwrap();
        self.to
            .send(&json!({"cmd": "send", "to": address, "prefix": "answer", "count": 1}))
            .unwrap();
        self.from.wait_event("received", LONG).await.unwrap();
        self.to.wait_event("delivered", LONG).await.unwrap();
    }

    fn order(&self, prefix: &str, count: u64, at_once: u64, shaped: bool) {
        let command = if self.from.name() == "peer.py" {
            "send_many"
        } else {
            "send"
        };
        self.from
            .send(
                &json!({"cmd": command, "to": self.address, "prefix": prefix,
                          "count": count, "at_once": at_once, "shaped": shaped}),
            )
            .unwrap();
    }
}

async fn usage(peer: &mut Peer) -> Value {
    peer.send(&json!({"cmd": "usage"})).unwrap();
    peer.wait_event("usage", LONG).await.unwrap()
}

pub async fn run(report: &mut Report, options: &Options) {
    report.begin(SECTION);
    let (rounds, count, slow) = if options.quick {
        (3, 500, 50)
    } else {
        (7, 3_000, 150)
    };
    // As a service runs them: with archive and resumption, without a log of every stanza.
    let quiet = ServerOptions::default().log_stanzas(false);
    let lab = Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        // Others' clients have no phone number, and no word for the policy module.
        .server(HOME, quiet.clone().policy(false))
        .server(BIRDYCHAT, quiet)
        .start()
        .await
        .unwrap();
    let mut ours = Pair::of_children(&lab, "user", NUMBERS).await;
    let mut bare = Pair::of_children(&lab, "bare", ["bare-a", "bare-b"]).await;
    let mut slix = Pair::of_slixmpp(&lab).await;
    // Sessions that both sides have used, caches and federation's connections first.
    ours.run(50, 64, false).await;
    ours.from.wait_event("delivered", LONG).await.unwrap();
    ours.answer(&format!("{}@{HOME}", NUMBERS[0])).await;
    bare.run(50, 1, false).await;
    slix.run_slixmpp(5).await;

    let mut rates: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut spent: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for _ in 0..rounds {
        let mut add = |name, count: u64, seconds: f64| {
            rates.entry(name).or_default().push(count as f64 / seconds);
        };
        let before = Snapshot::take(&lab, &mut ours).await;
        let begin = Instant::now();
        add("ours", count, ours.run(count, 64, false).await);
        let sent = ours.from.wait_event("sent", LONG).await.unwrap();
        add("stored", count, sent["seconds"].as_f64().expect("seconds"));
        ours.from.wait_event("delivered", LONG).await.unwrap();
        add("confirmed", count, begin.elapsed().as_secs_f64());
        let after = Snapshot::take(&lab, &mut ours).await;
        for (stage, micros) in after.since(&before, count) {
            spent.entry(stage).or_default().push(micros);
        }
        let before = servers_cpu(&lab);
        add("bare", count, bare.run(count, 1, false).await);
        let servers = servers_cpu(&lab) - before;
        spent
            .entry("both servers, for a bare message".into())
            .or_default()
            .push(servers / count as f64 * 1e6);
        add("shaped", count, bare.run(count, 1, true).await);
        add("slixmpp", slow, slix.run_slixmpp(slow).await);
    }
    let mut of = |name: &str| Runs::of(rates.remove(name).unwrap_or_default());
    let rate = of("ours");
    report.add(
        Figure::new(
            SECTION,
            "messages until on the other's disk",
            "1/s",
            rate.clone(),
        )
        .beside("bare tokio-xmpp, unencrypted, unstored", of("bare"))
        .target(Target::TimesPeer(0.6)),
    );
    report.add(
        Figure::new(SECTION, "the same", "1/s", rate.clone())
            .beside("slixmpp-omemo", of("slixmpp"))
            .target(Target::TimesPeer(20.0)),
    );
    report.add(
        Figure::new(SECTION, "the same", "1/s", rate)
            .beside("bare tokio-xmpp with stanzas of the same shape and receipts", of("shaped"))
            .note(
                "the servers' limit for such stanzas: what Causeway itself costs is the difference to this",
            ),
    );
    report.add(Figure::new(
        SECTION,
        "until every receipt is back",
        "1/s",
        of("confirmed"),
    ));
    report.add(Figure::new(
        SECTION,
        "`send_text` calls that have returned (64 at once)",
        "1/s",
        of("stored"),
    ));
    for (stage, values) in spent {
        report.add(Figure::new(
            SECTION,
            format!("time a message: {stage}"),
            "µs",
            Runs::of(values),
        ));
    }
    report.remark(
        SECTION,
        format!(
            "{rounds} rounds of {count} messages ({slow} for slixmpp) from {HOME} to {BIRDYCHAT}, the pairs in turn. \
             Times are processor time for what is named a process, and time on the clock inside the writer's thread \
             for seal, open, the rest of the jobs and commit."
        ),
    );
    lab.stop().await.unwrap();
}

fn servers_cpu(lab: &Lab) -> f64 {
    lab.servers()
        .iter()
        .filter_map(|server| server.pid())
        .map(machine::cpu)
        .sum()
}

/// Where the time went up to a moment.
struct Snapshot {
    users: [Value; 2],
    servers: f64,
}

impl Snapshot {
    async fn take(lab: &Lab, pair: &mut Pair) -> Self {
        Snapshot {
            users: [usage(&mut pair.from).await, usage(&mut pair.to).await],
            servers: servers_cpu(lab),
        }
    }

    /// Microseconds a message, by stage.
    fn since(&self, before: &Self, count: u64) -> Vec<(String, f64)> {
        let mut out = vec![(
            "both servers".to_owned(),
            (self.servers - before.servers) / count as f64 * 1e6,
        )];
        for (at, side) in ["sender", "receiver"].iter().enumerate() {
            let (now, then) = (&self.users[at], &before.users[at]);
            let stage = |name: &str| {
                let nanos = |value: &Value| {
                    let stages = value["stages"].as_array().cloned().unwrap_or_default();
                    let found = stages.iter().find(|stage| stage[0] == name).cloned();
                    found.map_or(0.0, |it| it[1]["nanos"].as_f64().unwrap_or(0.0))
                };
                (nanos(now) - nanos(then)) / count as f64 / 1e3
            };
            let threads = |wanted: fn(&str) -> bool| {
                let sum = |value: &Value| -> f64 {
                    let threads = value["threads"].as_object().cloned().unwrap_or_default();
                    threads
                        .iter()
                        .filter(|(name, _)| wanted(name))
                        .filter_map(|(_, seconds)| seconds.as_f64())
                        .sum()
                };
                (sum(now) - sum(then)) / count as f64 * 1e6
            };
            let crypto = if at == 0 { "seal" } else { "open" };
            out.push((format!("{side}, {crypto}"), stage(crypto)));
            out.push((
                format!("{side}, the rest of its database jobs"),
                stage("job") - stage("seal") - stage("open"),
            ));
            out.push((format!("{side}, commit"), stage("commit")));
            out.push((
                format!("{side}, link and API (all other threads)"),
                threads(|name| !name.starts_with("causeway-store")),
            ));
        }
        out
    }
}
