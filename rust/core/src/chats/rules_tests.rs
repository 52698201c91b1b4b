//! Reads the tables of `docs/rules.md` and compares them with the gate, over every combination of circumstances.

use std::collections::BTreeSet;

use super::super::written::{Column, Table, yes};
use super::*;

const COLUMNS: [Column<Facts>; 15] = [
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
    let table = |heading| Table::read(heading, &COLUMNS);
    let first = table("First: is anything possible at all?");
    let by_itself =
        "My app tells theirs that a message arrived, fetches and renews keys, or fetches a file";
    let tables = [
        (Act::Start, table("I begin a chat")),
        (Act::Receive, table("A message comes in")),
        (Act::Send, table("I send a message")),
        (Act::Receipt, table(by_itself)),
        (Act::Keys, table(by_itself)),
        (Act::Fetch, table(by_itself)),
        (
            Act::Marker,
            table("My app tells theirs that I have read a message"),
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
        table.assert_used(&format!("{act:?}"));
    }
    assert_eq!(answers.len(), 2 + 17, "{answers:?}");
}
