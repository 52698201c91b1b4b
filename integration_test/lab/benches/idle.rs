//! A core that waits: memory with the largest store, how often it wakes, what it says to the server; and the bytes
//! that one message costs on the wire.
//!
//! Wake-ups and bytes stand in for energy, which this machine cannot measure.

use std::time::{Duration, Instant};

use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, Proxy, ServerOptions};
use serde_json::json;

use crate::end_to_end::{LONG, PASSWORD, child};
use crate::report::{Figure, Report, Runs, Target};
use crate::{Options, machine, store};

const SECTION: &str = "Idle";
const FRIEND: &str = "+4915100000001";
const TEXT: &str = "Shall we meet at the station at seven, or is eight better for you? Message";

/// A user of one kind behind a wire that counts.
struct Watched {
    peer: Peer,
    wire: Proxy,
}

impl Watched {
    async fn start(
        lab: &Lab,
        kind: &str,
        local: &str,
        domain: &str,
        dir: &std::path::Path,
    ) -> Self {
        lab.register(domain, local, PASSWORD).await.unwrap();
        let wire = lab.client_proxy(domain).unwrap();
        let peer = child(lab, kind, local, domain, wire.addr(), dir).await;
        Watched { peer, wire }
    }

    fn bytes(&self) -> u64 {
        let counters = self.wire.counters();
        counters.up + counters.down
    }

    /// Wake-ups and bytes an hour, seen for so long.
    async fn idle(&self, time: Duration) -> (f64, f64) {
        let (wakeups, bytes, begin) = (
            machine::wakeups(self.peer.pid()),
            self.bytes(),
            Instant::now(),
        );
        tokio::time::sleep(time).await;
        let hours = begin.elapsed().as_secs_f64() / 3600.0;
        (
            machine::wakeups(self.peer.pid()).saturating_sub(wakeups) as f64 / hours,
            (self.bytes() - bytes) as f64 / hours,
        )
    }
}

/// Bytes on the sender's and on the receiver's wire for each of `count` messages, with all they cause.
async fn message_bytes(
    from: &mut Watched,
    to: &mut Watched,
    address: &str,
    count: u64,
) -> [f64; 2] {
    let order = json!({"cmd": "expect", "prefix": TEXT, "count": count});
    to.peer.send(&order).unwrap();
    to.peer.wait_event("expecting", LONG).await.unwrap();
    let before = [from.bytes(), to.bytes()];
    from.peer
        .send(&json!({"cmd": "send", "to": address, "prefix": TEXT, "count": count, "at_once": 1}))
        .unwrap();
    to.peer.wait_event("received", LONG).await.unwrap();
    // Receipts and acknowledgements.
    tokio::time::sleep(Duration::from_secs(3)).await;
    [
        (from.bytes() - before[0]) as f64 / count as f64,
        (to.bytes() - before[1]) as f64 / count as f64,
    ]
}

pub async fn run(report: &mut Report, options: &Options) {
    report.begin(SECTION);
    let size = if options.quick {
        store::SIZES[1]
    } else {
        store::SIZES[2]
    };
    let time = Duration::from_secs(if options.quick { 60 } else { 300 });
    let dir = store::copy(&store::filled(size).await);
    let quiet = ServerOptions::default().log_stanzas(false);
    let lab = Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        // Others' clients have no phone number, and no word for the policy module.
        .server(HOME, quiet.clone().policy(false))
        .server(BIRDYCHAT, quiet)
        .start()
        .await
        .unwrap();
    let mut user = Watched::start(&lab, "user", store::NUMBER, HOME, dir.path()).await;
    let bare = Watched::start(&lab, "bare", "bare-a", HOME, lab.dir()).await;
    let none = lab.dir().join("friend");
    let mut friend = Watched::start(&lab, "user", FRIEND, BIRDYCHAT, &none).await;
    // Threads for blocking work end after ten idle seconds.
    tokio::time::sleep(Duration::from_secs(15)).await;

    let mb = |bytes: f64| Runs::of(vec![bytes / 1e6]);
    let (fresh, _) = machine::memory(user.peer.pid());
    let (bare_memory, _) = machine::memory(bare.peer.pid());
    let ((wakeups, bytes), (bare_wakeups, bare_bytes)) =
        tokio::join!(user.idle(time), bare.idle(time));
    user.peer.send(&json!({"cmd": "browse"})).unwrap();
    user.peer.wait_event("browsed", LONG).await.unwrap();
    tokio::time::sleep(Duration::from_secs(2)).await;
    let (browsed, peak) = machine::memory(user.peer.pid());

    let note = format!("{} messages in {} chats", size.1, size.0);
    report.add(
        Figure::new(SECTION, "memory, connected, just opened", "MB", mb(fresh))
            .beside("bare tokio-xmpp, no store", mb(bare_memory))
            .target(Target::AtMost(40.0))
            .note(note),
    );
    report.add(
        Figure::new(
            SECTION,
            "memory after 20 pages of the inbox, 200 of history, 20 searches",
            "MB",
            mb(browsed),
        )
        .target(Target::AtMost(40.0))
        .note(format!("at its highest {:.1} MB", peak / 1e6)),
    );
    let minutes = time.as_secs() / 60;
    let seen = format!("seen over {minutes} minutes, extrapolated");
    let one = |value| Runs::of(vec![value]);
    report.add(
        Figure::new(SECTION, "wake-ups an hour, connected", "1/h", one(wakeups))
            .beside("bare tokio-xmpp", one(bare_wakeups))
            .note(format!("{seen}; voluntary context switches of all threads")),
    );
    report.add(
        Figure::new(
            SECTION,
            "bytes an hour on the wire, connected",
            "B/h",
            one(bytes),
        )
        .beside("bare tokio-xmpp", one(bare_bytes))
        .note(format!("{seen}; both directions, with TLS, without TCP")),
    );

    let count = 200;
    let friend_address = format!("{FRIEND}@{BIRDYCHAT}");
    let user_address = format!("{}@{HOME}", store::NUMBER);
    // Sessions are used in both directions first, as in any real chat.
    message_bytes(&mut friend, &mut user, &user_address, 3).await;
    message_bytes(&mut user, &mut friend, &friend_address, 3).await;
    let ours = message_bytes(&mut user, &mut friend, &friend_address, count).await;
    let mut bare = bare;
    let mut other = Watched::start(&lab, "bare", "bare-b", BIRDYCHAT, &none).await;
    let theirs = message_bytes(&mut bare, &mut other, &format!("bare-b@{BIRDYCHAT}"), count).await;
    for (side, (ours, theirs)) in ["sender", "receiver"]
        .iter()
        .zip(ours.into_iter().zip(theirs))
    {
        report.add(
            Figure::new(
                SECTION,
                format!("bytes a message on the {side}'s wire"),
                "B",
                one(ours),
            )
            .beside("bare tokio-xmpp, unencrypted, no receipt", one(theirs)),
        );
    }
    report.remark(
        SECTION,
        "Ours asks a silent server after 60 s whether it is there (`Tuning::idle`), tokio-xmpp after 300 s: that is the \
         difference of wake-ups and bytes. An app in the background wants minutes, which is the app's to set.",
    );
    report.remark(
        SECTION,
        format!(
            "A message is a text of {} bytes; counted are both directions, with TLS, with the receipt and the acknowledgements, \
             over {count} messages one after the other.",
            TEXT.len() + 4
        ),
    );
    lab.stop().await.unwrap();
}
