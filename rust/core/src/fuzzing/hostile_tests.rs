//! The table of hostile stanzas (`hostile.txt`), each with what must happen.
//!
//! Every row goes as bytes of a server through the XML stream, the questions and answers, the parser, the gate, the
//! known ids, the suite and the database. For each: nothing panics, little memory is used, and nothing goes out but
//! what the row says.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use xmpp_parsers::ns::LEGACY_OMEMO;

use super::world::{ANA, BEN, NOW, ana, receiver, sealed, visit};
use crate::link::{fuzzing as link, incoming};
use crate::messages::{Content, State};
use crate::store::Tx;

const TABLE: &str = "src/fuzzing/hostile.txt";
/// The largest stanza in its forms: as it came, let through, and parsed.
const MOST_BYTES: isize = 8 * 1024 * 1024;

/// Counts what each thread holds, and the most it ever held.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let _ = HELD.try_with(|held| {
        held.set(held.get() + bytes);
        let _ = MOST.try_with(|most| most.set(most.get().max(held.get())));
    });
}

// SAFETY: hands everything to the system's allocator, and only counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// What came of a row, in the words of the table.
fn happened(tx: &Tx<'_>, xml: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let heard = runtime.block_on(link::hear(xml.as_bytes(), &ana()));
    let mut words = Vec::new();
    for message in heard.messages {
        let Some(incoming) = incoming::parse(message, &ana(), None) else {
            continue;
        };
        let out = receiver().receive(tx, incoming, NOW).unwrap();
        for (_, id) in out.added {
            words.push(shown(tx, id));
        }
        for (_, id) in out.requests {
            words.push(format!("held:{}", shown(tx, id)));
        }
        let hidden = out.due && tx.next_reveal().unwrap().is_some();
        for (_, id) in out.changed {
            words
                .push(format!("state:{:?}", tx.message(id).unwrap().unwrap().state).to_lowercase());
        }
        if hidden {
            words.push("hidden".into());
        }
        words.extend(out.controls.iter().map(|_| "ANSWER:receipt".into()));
        words.extend(out.heal.map(|_| "ANSWER:heal".into()));
        words.extend(out.refresh.map(|_| "ANSWER:refresh".into()));
    }
    words.extend(heard.answers.iter().map(|iq| {
        let text = String::from_utf8(crate::link::fuzzing::iq_text(iq)).unwrap();
        if text.contains("service-unavailable") {
            "unavailable".into()
        } else {
            "ANSWER:iq".to_owned()
        }
    }));
    if !heard.alive {
        words.push("closed".into());
    }
    if words.is_empty() {
        "ignored".into()
    } else {
        words.join(" ")
    }
}

fn shown(tx: &Tx<'_>, id: i64) -> String {
    let row = tx.message(id).unwrap().unwrap();
    match (row.state, &row.content, &row.reason) {
        (State::Received, Content::Text { text }, _) => format!("received:{text}"),
        (State::Notice, ..) => "notice".into(),
        (_, _, Some(reason)) => format!("refused:{}", reason.code()),
        (state, ..) => format!("{state:?}"),
    }
}

/// Puts in what the table only names; `$REP{n}{text}` repeats, innermost last.
fn fill(row: &str) -> String {
    let [prekey, inside] = sealed().map(|element| String::from(&element));
    let wire = visit(|tx| tx.message(1).unwrap().unwrap().wire_id);
    let mut text = row
        .replace("$SEALED", &inside)
        .replace("$PREKEY", &prekey)
        .replace("$WIRE", &wire);
    text = text
        .replace("$ANA", ANA)
        .replace("$BEN", BEN)
        .replace("$OMEMO", LEGACY_OMEMO);
    while let Some(at) = text.rfind("$REP{") {
        let rest = &text[at + 5..];
        let (times, rest) = rest.split_once("}{").unwrap();
        let (what, after) = rest.split_once('}').unwrap();
        let repeated: String = (0..times.parse::<usize>().unwrap())
            .map(|n| what.replace("$N", &(n + 1).to_string()))
            .collect();
        text = format!("{}{repeated}{after}", &text[..at]);
    }
    text
}

#[test]
fn every_hostile_stanza_ends_as_the_table_says() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    let table = std::fs::read_to_string(path).unwrap();
    let (mut rows, mut wrong, mut most) = (0, Vec::new(), 0);
    for line in table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let mut columns = line.splitn(3, '|').map(str::trim);
        let (name, expected, row) = (
            columns.next().unwrap(),
            columns.next().unwrap(),
            columns.next().unwrap(),
        );
        let xml = fill(row);
        let held = HELD.get();
        MOST.set(held);
        let result = visit(|tx| happened(tx, &xml));
        let used = MOST.get() - held - xml.len() as isize;
        most = most.max(used);
        if result != expected || used > MOST_BYTES {
            wrong.push(format!(
                "{name}: {expected} expected, but {result} ({used} bytes)"
            ));
        }
        rows += 1;
    }
    eprintln!("{rows} rows, at most {most} bytes each");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 160, "{rows} rows");
}
