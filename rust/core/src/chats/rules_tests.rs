//! Reads the tables of `docs/rules.md` and compares them with the gate, over every combination of circumstances.

use std::collections::BTreeSet;

use super::*;

const RULES: &str = include_str!("../../../../docs/rules.md");

/// A column of a table: its heading, and what the words in its cells say of the facts.
type Column = (&'static str, fn(&Facts) -> &'static str);

fn yes(fact: bool) -> &'static str {
    if fact { "yes" } else { "no" }
}

const COLUMNS: [Column; 15] = [
    ("I blocked them", |facts| yes(facts.blocked)),
    ("They are on", |facts| match facts.kind {
        ChatKind::Native => "my own service",
        ChatKind::ThirdParty => "another app",
    }),
    ("My number", |facts| match facts.eligible {
        true => "in the EEA",
        false => "outside",
    }),
    ("My country", |facts| match facts.open_here {
        true => "open",
        false => "not yet",
    }),
    ("Third-party chats", |facts| match facts.switched_on {
        true => "on",
        false => "off",
    }),
    ("The other app", |facts| match facts.admission {
        Admission::None => "unknown",
        Admission::Onboarding => "being tested",
        Admission::Active => "admitted",
        Admission::Suspended => "suspended",
        Admission::Withdrawn => "gone",
    }),
    ("I chose it", |facts| yes(facts.chosen)),
    ("They belong to the EEA", |facts| yes(facts.peer_eligible)),
    ("My number is new to it", |facts| yes(!facts.number_agreed)),
    ("We", |facts| match facts.standing {
        Standing::Stranger => "strangers",
        Standing::Request => "request",
        Standing::Accepted => "have a chat",
        Standing::Refused => "refused",
        Standing::Desk => {
            unreachable!("the desk is on the home service, where these rules do not ask")
        }
    }),
    ("My list of apps", |facts| match facts.directory_fresh {
        true => "fresh",
        false => "out of date",
    }),
    ("They are in my contacts", |facts| yes(facts.contact)),
    ("Who may write to me", |facts| match facts.who_may_contact {
        WhoMayContact::Nobody => "nobody",
        WhoMayContact::WrittenTo => "people I wrote to",
        WhoMayContact::Contacts => "contacts",
        WhoMayContact::Everybody => "everybody",
    }),
    ("Their app shows such messages", |facts| {
        yes(facts.carriage == Carriage::Carried)
    }),
    ("I let them know what I read", |facts| yes(facts.markers)),
];

/// A table as it stands on the page.
struct Table {
    columns: Vec<fn(&Facts) -> &'static str>,
    /// The cells of each row, the answer, and whether it was ever the one that decided.
    rows: Vec<(Vec<&'static str>, &'static str, std::cell::Cell<bool>)>,
}

impl Table {
    /// The table below a heading.
    fn read(heading: &str) -> Self {
        let (_, rest) = RULES
            .split_once(&format!("\n## {heading}\n"))
            .unwrap_or_else(|| panic!("no heading {heading:?}"));
        let section = rest.split("\n## ").next().unwrap();
        let mut lines = section.lines().filter(|line| line.starts_with('|'));
        let cells = |line: &'static str| -> Vec<&'static str> {
            let inner = line.strip_prefix('|').unwrap().strip_suffix('|').unwrap();
            inner.split('|').map(str::trim).collect()
        };
        let mut head = cells(lines.next().expect("a table"));
        assert_eq!(head.pop(), Some("Answer"), "{heading}");
        let column = |name: &&str| {
            let known = COLUMNS.iter().find(|(heading, _)| heading == name);
            known
                .unwrap_or_else(|| panic!("no column {name:?} is known"))
                .1
        };
        let columns: Vec<_> = head.iter().map(column).collect();
        lines.next();
        let rows = lines.map(|line| {
            let mut cells = cells(line);
            let answer = cells.pop().unwrap().trim_matches(['`', '*']);
            assert_eq!(cells.len(), columns.len(), "{line}");
            (cells, answer, std::cell::Cell::new(false))
        });
        Self {
            rows: rows.collect(),
            columns,
        }
    }

    /// The answer of the first row that fits.
    fn answer(&self, facts: &Facts) -> &'static str {
        let row = self.rows.iter().find(|(cells, ..)| {
            let mut pairs = cells.iter().zip(&self.columns);
            pairs.all(|(cell, column)| cell.is_empty() || *cell == column(facts))
        });
        let (_, answer, used) = row.unwrap_or_else(|| panic!("no row fits {facts:?}"));
        used.set(true);
        answer
    }
}

fn all_facts() -> Vec<Facts> {
    fn each<T: Copy>(
        facts: Vec<Facts>,
        values: &[T],
        set: fn(&mut Facts, T),
    ) -> impl Iterator<Item = Facts> {
        let values = values.to_vec();
        facts.into_iter().flat_map(move |facts| {
            let of = move |value: &T| {
                let mut facts = facts;
                set(&mut facts, *value);
                facts
            };
            values.iter().map(of).collect::<Vec<_>>()
        })
    }
    let mut all = vec![Facts {
        kind: ChatKind::Native,
        eligible: false,
        open_here: false,
        switched_on: false,
        admission: Admission::None,
        directory_fresh: false,
        chosen: false,
        peer_eligible: false,
        number_agreed: false,
        standing: Standing::Stranger,
        blocked: false,
        contact: false,
        who_may_contact: WhoMayContact::Nobody,
        markers: false,
        carriage: Carriage::NotCarried,
    }];
    let switches: [fn(&mut Facts, bool); 10] = [
        |facts, on| facts.eligible = on,
        |facts, on| facts.open_here = on,
        |facts, on| facts.switched_on = on,
        |facts, on| facts.directory_fresh = on,
        |facts, on| facts.chosen = on,
        |facts, on| facts.peer_eligible = on,
        |facts, on| facts.number_agreed = on,
        |facts, on| facts.blocked = on,
        |facts, on| facts.contact = on,
        |facts, on| facts.markers = on,
    ];
    for set in switches {
        all = each(all, &[false, true], set).collect();
    }
    all = each(
        all,
        &[ChatKind::Native, ChatKind::ThirdParty],
        |facts, it| {
            facts.kind = it;
        },
    )
    .collect();
    let admissions = [
        Admission::None,
        Admission::Onboarding,
        Admission::Active,
        Admission::Suspended,
        Admission::Withdrawn,
    ];
    all = each(all, &admissions, |facts, it| facts.admission = it).collect();
    let standings = [
        Standing::Stranger,
        Standing::Request,
        Standing::Accepted,
        Standing::Refused,
    ];
    all = each(all, &standings, |facts, it| facts.standing = it).collect();
    let who = [
        WhoMayContact::Nobody,
        WhoMayContact::WrittenTo,
        WhoMayContact::Contacts,
        WhoMayContact::Everybody,
    ];
    all = each(all, &who, |facts, it| facts.who_may_contact = it).collect();
    each(
        all,
        &[Carriage::Carried, Carriage::NotCarried],
        |facts, it| {
            facts.carriage = it;
        },
    )
    .collect()
}

#[test]
fn the_gate_follows_the_rules_as_written() {
    let first = Table::read("First: is anything possible at all?");
    let by_itself = "My app tells theirs that a message arrived, or fetches and renews keys";
    let tables = [
        (Act::Start, Table::read("I begin a chat")),
        (Act::Receive, Table::read("A message comes in")),
        (Act::Send, Table::read("I send a message")),
        (Act::Receipt, Table::read(by_itself)),
        (Act::Keys, Table::read(by_itself)),
        (
            Act::Marker,
            Table::read("My app tells theirs that I have read a message"),
        ),
    ];
    let all = all_facts();
    assert_eq!(all.len(), 1024 * 2 * 5 * 4 * 4 * 2);
    let mut answers = BTreeSet::new();
    for facts in &all {
        for (act, table) in &tables {
            let written = match first.answer(facts) {
                "go on" => table.answer(facts),
                closed => closed,
            };
            let done = match gate(*act, facts) {
                Verdict::Yes => "yes",
                Verdict::Hold => "hold",
                Verdict::No(refusal) => refusal.code(),
            };
            assert_eq!(done, written, "{act:?} {facts:?}");
            answers.insert(written);
        }
        // A chat is read-only exactly when the first table closes it.
        let closed = read_only(facts).map_or("go on", Refusal::code);
        assert_eq!(closed, first.answer(facts), "{facts:?}");
    }
    for (act, table) in &tables {
        for (cells, answer, used) in &table.rows {
            assert!(used.get(), "{act:?}: no case for {cells:?} {answer}");
        }
    }
    assert_eq!(answers.len(), 2 + 17, "{answers:?}");
}
