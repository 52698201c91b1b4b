//! Reads the tables about notifications in `docs/rules.md` and compares them with the code, over every combination.

use super::super::written::{Column, Table, yes};
use super::*;

/// An occasion, and the screen.
type Case = (Occasion, bool);

const COLUMNS: [Column<Case>; 9] = [
    ("It is", |(of, _)| match (of.received, of.request) {
        (false, _) => "nothing that came in",
        (true, true) => "a request",
        (true, false) => "a message",
    }),
    ("The chat is closed", |(of, _)| yes(of.closed)),
    ("I have read it", |(of, _)| yes(of.seen)),
    ("I muted the chat", |(of, _)| yes(of.chat_muted)),
    ("I muted the app", |(of, _)| yes(of.partner_muted)),
    ("I want to know of requests", |(of, _)| yes(of.requests_on)),
    ("It has words", |(of, _)| yes(of.words)),
    ("The screen is", |(of, locked)| {
        match (locked, of.words_on_lock_screen) {
            (false, _) => "open",
            (true, false) => "locked",
            (true, true) => "locked, and I allow words there",
        }
    }),
    ("I could answer", |(of, _)| yes(of.may_answer)),
];

fn all() -> Vec<Case> {
    let mut all = Vec::new();
    for bits in 0..1u32 << 11 {
        let bit = |n: u32| bits >> n & 1 == 1;
        let of = Occasion {
            received: bit(0),
            request: bit(1),
            closed: bit(2),
            seen: bit(3),
            chat_muted: bit(4),
            partner_muted: bit(5),
            requests_on: bit(6),
            words: bit(7),
            words_on_lock_screen: bit(8),
            may_answer: bit(9),
        };
        all.push((of, bit(10)));
    }
    all
}

#[test]
fn notifications_follow_the_rules_as_written() {
    const SHOWN: &str = "Am I told outside the app that something came?";
    const NOISE: &str = "Does it make a noise?";
    const WORDS: &str = "What can be read without opening the app?";
    const ACTIONS: &str = "What can I do without opening the app?";
    let table = |heading| Table::read(heading, &COLUMNS);
    let [shown, noise, words, can] = [SHOWN, NOISE, WORDS, ACTIONS].map(table);
    for case in all() {
        let (of, locked) = &case;
        let told = unshown(of).map_or("yes", Unshown::code);
        assert_eq!(told, shown.answer(&case), "{case:?}");
        if told != "yes" {
            continue;
        }
        assert_eq!(yes(sounds(of)), noise.answer(&case), "{case:?}");
        let read = match shows_words(of, *locked) {
            true => "who, and what",
            false => "who",
        };
        assert_eq!(read, words.answer(&case), "{case:?}");
        let done = match actions(of) {
            (true, true) => "answer, mark as read",
            (false, true) => "mark as read",
            (false, false) => "nothing",
            (true, false) => "answer",
        };
        assert_eq!(done, can.answer(&case), "{case:?}");
    }
    for (table, heading) in [
        (shown, SHOWN),
        (noise, NOISE),
        (words, WORDS),
        (can, ACTIONS),
    ] {
        table.assert_used(heading);
    }
}
