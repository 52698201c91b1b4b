//! The store at three sizes: 10,000, 100,000 and 1,000,000 messages in 100, 1,000 and 10,000 chats.
//!
//! Stores are filled once, below the build folder, from a seed. What is measured goes through the facade, as an app
//! calls it. Figures are the 95th percentile of many calls.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use causeway_core::bench::{Plan, fill};
use causeway_core::{ChatId, Core, InboxQuery, Tuning};
use causeway_lab::programs::build_dir;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

use crate::report::{Figure, Report, Runs, Target, number, percentile};
use crate::texts;
use crate::user::key;
use crate::{Options, deltachat};

pub const SECTION: &str = "Store";
pub const NUMBER: &str = "+34600111222";
pub const HOME: &str = "home.test";
const SEED: u64 = 20_261_121;
/// Changes when the filling does; old stores are then filled again.
const VERSION: u32 = 2;

/// Chats and messages.
pub type Size = (u32, u32);
pub const SIZES: [Size; 3] = [(100, 10_000), (1_000, 100_000), (10_000, 1_000_000)];

/// The folder of the filled store of a size; filled when it is not there.
pub async fn filled((chats, messages): Size) -> PathBuf {
    let dir = build_dir().join(format!("bench/store-{VERSION}-{SEED}-{chats}-{messages}"));
    let done = dir.join("filled");
    if done.exists() {
        return dir;
    }
    let _ = std::fs::remove_dir_all(&dir);
    eprintln!("   filling a store with {messages} messages in {chats} chats");
    let begin = Instant::now();
    let plan = Plan {
        number: NUMBER.into(),
        home: HOME.into(),
        seed: SEED,
        chats,
        messages,
        text: texts::text,
    };
    fill(&dir, &key(), &plan).await.unwrap();
    File::create(done).unwrap();
    eprintln!("   filled in {:.0} s", begin.elapsed().as_secs_f64());
    dir
}

/// Times of one kind of call, in milliseconds.
pub type Times = BTreeMap<&'static str, Vec<f64>>;

pub fn p95(times: &Times, name: &str) -> f64 {
    let mut values = times.get(name).cloned().unwrap_or_default();
    values.sort_by(f64::total_cmp);
    percentile(&values, 95.0)
}

pub const OPEN: &str = "open to the first page of the inbox, file in memory";
pub const COLD: &str = "open to the first page of the inbox, file not in memory";
pub const FIRST: &str = "the first page of the inbox (50 chats)";
pub const UNREAD: &str = "the first page of what is unread (50 chats)";
pub const BADGE: &str = "the number of all that is unread";
pub const INBOX: &str = "a later page of the inbox (50 chats)";
pub const HISTORY: &str = "a page of history (50 messages)";
pub const INSERT: &str = "insert (`send_text`, on disk)";
pub const DISK: &str = "the disk alone: 48 kB written over and flushed";

/// The searches: name, what is typed.
pub const SEARCHES: [(&str, &str); 9] = [
    ("search: a rare word", texts::RARE),
    ("search: a word in 30 % of messages", texts::COMMON),
    ("search: a rare and a common word", texts::BOTH),
    ("search: two common words", texts::TWO_COMMON),
    ("search: 1 letter", "k"),
    ("search: 2 letters", "ka"),
    ("search: 4 letters", "kalo"),
    ("search: beginning of a word in CJK script", "会議"),
    ("search: without the diacritics that were written", "manana"),
];

/// In a process of its own: opens the store, reads the first page, prints the milliseconds.
pub async fn open_once(dir: &Path) {
    let begin = Instant::now();
    let core = Core::open(dir, &key(), Tuning::default()).await.unwrap();
    let page = core.inbox(&InboxQuery::default(), None, 50).await.unwrap();
    let took = begin.elapsed().as_secs_f64() * 1e3;
    assert_eq!(page.rows.len(), 50);
    println!("{took}");
    core.close().await;
}

fn opened(dir: &Path, cold: bool) -> f64 {
    if cold {
        let file = File::open(dir.join("causeway.db")).unwrap();
        rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed).unwrap();
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["child", "open"])
        .arg(dir)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.trim().parse().expect("a number of milliseconds")
}

async fn timed<T>(times: &mut Times, name: &'static str, call: impl Future<Output = T>) -> T {
    let begin = Instant::now();
    let result = call.await;
    note(times, name, begin.elapsed().as_secs_f64() * 1e3);
    result
}

/// Notes that a call took so many milliseconds.
pub fn note(times: &mut Times, name: &'static str, millis: f64) {
    times.entry(name).or_default().push(millis);
}

/// One round at one size.
async fn round(dir: &Path, seed: u64, calls: usize) -> Times {
    let mut times = Times::new();
    for _ in 0..calls.div_ceil(10) {
        note(&mut times, OPEN, opened(dir, false));
        note(&mut times, COLD, opened(dir, true));
    }
    let core = Core::open(dir, &key(), Tuning::default()).await.unwrap();
    let mut rng = StdRng::seed_from_u64(seed);
    let mut chats: Vec<ChatId> = Vec::new();
    let every = InboxQuery::default();
    let mut cursor: Option<String> = None;
    loop {
        let name = if cursor.is_none() { FIRST } else { INBOX };
        let page = timed(&mut times, name, core.inbox(&every, cursor.as_deref(), 50));
        let page = page.await.unwrap();
        chats.extend(page.rows.into_iter().filter_map(|row| Some(row.chat?.id)));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    let unread = InboxQuery {
        unread: true,
        ..InboxQuery::default()
    };
    for _ in 0..calls.div_ceil(5) {
        timed(&mut times, FIRST, core.inbox(&every, None, 50))
            .await
            .unwrap();
        timed(&mut times, UNREAD, core.inbox(&unread, None, 50))
            .await
            .unwrap();
        timed(&mut times, BADGE, core.badge()).await.unwrap();
    }
    for _ in 0..calls {
        // Any place in any chat, and so mostly pages that are in no cache of the database.
        let chat = *chats.choose(&mut rng).expect("chats");
        let newest = core.history(chat, None, 1).await.unwrap();
        let before = newest
            .first()
            .map(|view| causeway_core::MessageId(rng.random_range(view.id.0 / 2..=view.id.0) + 1));
        timed(&mut times, HISTORY, core.history(chat, before, 50))
            .await
            .unwrap();
    }
    for (name, text) in SEARCHES {
        for _ in 0..calls.div_ceil(5) {
            let found = timed(&mut times, name, core.search(text, 50))
                .await
                .unwrap();
            assert!(!found.is_empty(), "nothing found for {text}");
        }
    }
    for n in 0..calls {
        let chat = *chats.choose(&mut rng).expect("chats");
        let text = texts::text(&mut rng, u32::try_from(n).unwrap());
        timed(&mut times, INSERT, core.send_text(chat, &text))
            .await
            .unwrap();
    }
    core.close().await;
    disk_alone(dir, calls, &mut times);
    times
}

/// What a commit of ours asks of the disk, about a dozen pages, and nothing else.
fn disk_alone(dir: &Path, calls: usize, times: &mut Times) {
    let pages = [7; 48 * 1024];
    let mut file = File::create(dir.join("flushed")).unwrap();
    for _ in 0..calls {
        let begin = Instant::now();
        file.rewind().unwrap();
        file.write_all(&pages).unwrap();
        file.sync_data().unwrap();
        note(times, DISK, begin.elapsed().as_secs_f64() * 1e3);
    }
}

/// A copy, so that what is inserted does not stay.
pub fn copy(dir: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir_in(build_dir().join("bench")).unwrap();
    let file = "causeway.db";
    std::fs::copy(dir.join(file), copy.path().join(file)).unwrap();
    copy
}

pub async fn run(report: &mut Report, options: &Options) {
    report.begin(SECTION);
    let (rounds, calls) = if options.quick { (3, 100) } else { (5, 500) };
    let sizes = if options.quick {
        &SIZES[..2]
    } else {
        &SIZES[..]
    };
    let mut all: BTreeMap<(Size, &str), Vec<f64>> = BTreeMap::new();
    for size in sizes {
        let dir = copy(&filled(*size).await);
        for n in 0..rounds {
            let times = round(dir.path(), SEED + n, calls).await;
            for name in times.keys() {
                all.entry((*size, *name))
                    .or_default()
                    .push(p95(&times, name));
            }
        }
    }
    let largest = *sizes.last().expect("sizes");
    let theirs = deltachat::measure(sizes, rounds, calls).await;
    let names: Vec<_> = [OPEN, COLD, FIRST, INBOX, UNREAD, BADGE, HISTORY]
        .into_iter()
        .chain(SEARCHES.map(|(name, _)| name))
        .chain([INSERT, DISK])
        .collect();
    for name in names {
        let at = |size: Size| Runs::of(all.get(&(size, name)).cloned().unwrap_or_default());
        let mut figure = Figure::new(SECTION, format!("{name}, p95"), "ms", at(largest));
        let target = match name {
            OPEN | COLD => Some(50.0),
            FIRST | UNREAD => Some(10.0),
            HISTORY => Some(5.0),
            INSERT => Some(1.0),
            INBOX | BADGE | DISK => None,
            _ => Some(20.0),
        };
        if let Some(most) = target {
            figure = figure.target(Target::AtMost(most));
        }
        let growth: Vec<_> = sizes
            .iter()
            .map(|size| {
                format!(
                    "{} ms with {}",
                    number(at(*size).median),
                    number(f64::from(size.1))
                )
            })
            .collect();
        report.add(figure.note(growth.join(", ")));
        let shared = sizes
            .iter()
            .rev()
            .find(|size| theirs.contains_key(&(**size, name)));
        if let Some(size) = shared {
            let what = format!("the same with {} messages", number(f64::from(size.1)));
            let values = theirs.get(&(*size, name)).cloned().unwrap_or_default();
            report.add(
                Figure::new(SECTION, what, "ms", at(*size))
                    .beside("deltachat-rpc-server", Runs::of(values)),
            );
        }
    }
    let bytes = |size: Size| {
        let dir = build_dir().join(format!(
            "bench/store-{VERSION}-{SEED}-{}-{}",
            size.0, size.1
        ));
        std::fs::metadata(dir.join("causeway.db")).map_or(0, |it| it.len())
    };
    report.remark(
        SECTION,
        format!(
            "{} messages in {} chats, {} MB on disk; seed {SEED}; {rounds} rounds, in each {calls} calls (a tenth of that for \
             opening, which is a new process each time, a fifth for each search). All calls go through the facade.",
            largest.1,
            largest.0,
            bytes(largest) / 1_000_000
        ),
    );
    report.remark(SECTION, deltachat::REMARK);
}
