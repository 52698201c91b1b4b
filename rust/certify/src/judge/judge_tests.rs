//! Judging over evidence that is made up: what no live partner does at will.

use std::time::Duration;

use causeway_core::{Became, MessageId, Reason, SealedOrder, Seen, SeenStanza, SuiteId};
use serde_json::{Value, json};

use crate::evidence::{Evidence, Exchange, Temptation, Witnessed};
use crate::plan::Plan;
use crate::report::Finding;
use crate::requirements::REQUIREMENTS;

fn plan() -> Plan {
    let directory = include_str!("../../../../assets/partners/lab/directory.json");
    let directory: Value = serde_json::from_str(directory).unwrap();
    let mut entry = directory["partners"][0].clone();
    entry["test"] = json!({"account": "anna@firm.example"});
    Plan::read(entry.to_string().as_bytes()).unwrap()
}

fn word(id: &str, evidence: &Evidence) -> &'static str {
    let requirement = REQUIREMENTS.iter().find(|it| it.id == id).unwrap();
    (requirement.judge)(&plan(), evidence).word()
}

fn sealed(id: &str, counter: u32, became: Became) -> Witnessed {
    let seen = Seen {
        peer: "anna@birdychat.test".into(),
        stanza: SeenStanza::Sealed,
        id: Some(id.into()),
        suite: Some(SuiteId::Omemo),
        device: Some(7),
        order: Some(SealedOrder { chain: 1, counter }),
        bytes: 400,
        became,
    };
    let broken_wire = false;
    Witnessed { seen, broken_wire }
}

fn shown(id: &str, counter: u32) -> Witnessed {
    let message = MessageId(i64::from(counter));
    sealed(id, counter, Became::Shown { message })
}

#[test]
fn nothing_passes_by_silence() {
    for requirement in REQUIREMENTS {
        let finding = (requirement.judge)(&plan(), &Evidence::default());
        let open = matches!(finding, Finding::NotTested(_) | Finding::NotApplicable(_));
        assert!(open, "{}: {finding:?}", requirement.id);
    }
}

#[test]
fn copies_are_told_from_replays_and_a_broken_wire_excuses_copies_alone() {
    let copy = |id: &str| sealed(id, 0, Became::Duplicate { same_id: false });
    let seen = vec![shown("a", 0), copy("a")];
    let mut evidence = Evidence {
        seen,
        ..Evidence::default()
    };
    assert_eq!(
        (word("P19", &evidence), word("P20", &evidence)),
        ("fail", "pass")
    );
    evidence.seen[1].broken_wire = true;
    assert_eq!(
        (word("P19", &evidence), word("P20", &evidence)),
        ("pass", "pass")
    );
    evidence.seen[1] = copy("b");
    assert_eq!(
        (word("P19", &evidence), word("P20", &evidence)),
        ("pass", "fail")
    );
    evidence.seen[1].broken_wire = true;
    assert_eq!(word("P20", &evidence), "fail");
    assert_eq!(word("P21", &evidence), "pass");
}

#[test]
fn order_is_that_of_each_chain() {
    let seen = vec![shown("a", 0), shown("b", 2), shown("c", 3)];
    let mut evidence = Evidence {
        seen,
        ..Evidence::default()
    };
    assert_eq!(word("P21", &evidence), "pass");
    evidence.seen.push(shown("d", 1));
    assert_eq!(word("P21", &evidence), "fail");
    // A new chain begins anew.
    let last = evidence.seen.last_mut().unwrap();
    last.seen.order = Some(SealedOrder {
        chain: 2,
        counter: 0,
    });
    assert_eq!(word("P21", &evidence), "pass");
}

#[test]
fn what_is_too_large_is_no_fault_in_encrypting() {
    let reason = Reason::Malformed;
    let mut large = sealed("a", 0, Became::Unreadable { reason });
    let answered = Exchange {
        answered: Some(Duration::from_secs(1)),
        ..Exchange::default()
    };
    let mut evidence = Evidence {
        texts: vec![answered],
        seen: vec![large.clone()],
        ..Evidence::default()
    };
    assert_eq!(
        (word("P8", &evidence), word("P18", &evidence)),
        ("fail", "pass")
    );
    large.seen.bytes = 100_000;
    evidence.seen = vec![large];
    assert_eq!(
        (word("P8", &evidence), word("P18", &evidence)),
        ("pass", "fail")
    );
}

#[test]
fn receipts_and_answers_in_the_clear() {
    let exchange = Exchange {
        answered: Some(Duration::from_secs(1)),
        ..Exchange::default()
    };
    let texts = vec![exchange];
    let mut evidence = Evidence {
        texts,
        ..Evidence::default()
    };
    assert_eq!(word("P13", &evidence), "fail");
    evidence.texts[0].delivered = Some(Duration::from_secs(1));
    assert_eq!(word("P13", &evidence), "pass");
    assert_eq!(word("P14", &evidence), "not tested");
    let tempted = |clear| {
        let bounced = None;
        Some(Ok(Temptation { clear, bounced }))
    };
    evidence.temptation = tempted(0);
    assert_eq!(word("P14", &evidence), "pass");
    evidence.temptation = tempted(1);
    assert_eq!(word("P14", &evidence), "fail");
}
