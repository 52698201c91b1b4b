use super::*;
use crate::trace::TraceEntry;

const SALT: &str = "000102030405060708090a0b0c0d0e0f";

fn row(direction: Direction, step: &str, detail: Option<&str>) -> SharedRow {
    SharedRow {
        wire_id: "a1".into(),
        direction,
        service: "partner.example".into(),
        at: 1_763_720_130_125,
        step: step.into(),
        detail: detail.map(Into::into),
        condition: Some("service-unavailable".into()),
    }
}

fn steps(direction: Direction, stored: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
    let salt = TraceSalt::parse(SALT).unwrap();
    let mut lines = Lines::new(&salt);
    let rows = stored
        .iter()
        .map(|(step, detail)| row(direction, step, *detail));
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    rows.flat_map(|row| lines.of(&row))
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(&line).unwrap();
            (text(&line["step"]).unwrap(), text(&line["why"]))
        })
        .collect()
}

fn words(direction: Direction, stored: &[(&str, Option<&str>)]) -> Vec<String> {
    let steps = steps(direction, stored).into_iter();
    steps
        .map(|(word, why)| why.map_or(word.clone(), |why| format!("{word}: {why}")))
        .collect()
}

#[test]
fn the_form_is_that_of_the_document() {
    let salt = TraceSalt::parse(SALT).unwrap();
    let mut lines = Lines::new(&salt);
    let head: serde_json::Value = serde_json::from_str(&lines.head("home.example", 0)).unwrap();
    let expected = serde_json::json!({
        "trace": 1,
        "side": "home.example",
        "made": "1970-01-01T00:00:00.000Z",
        // sha256sum over the sixteen bytes, by another program.
        "salt": "be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991",
    });
    assert_eq!(head, expected);
    let line = lines.of(&row(Direction::Out, "sealed", Some("devices=2")));
    let hidden = hex::encode(Sha256::digest(
        [&hex::decode(SALT).unwrap()[..], b"a1"].concat(),
    ));
    let expected = format!(
        r#"{{"id":"{hidden}","dir":"out","with":"partner.example","step":"encrypted","at":"2025-11-21T10:15:30.125Z"}}"#
    );
    assert_eq!(line, [expected]);
}

#[test]
fn each_step_has_its_words() {
    let out = |stored: &[_]| words(Direction::Out, stored);
    let stored = [
        ("stored", None),
        ("preparing", None),
        ("prepared", None),
        ("uploading", None),
        ("uploaded", None),
        ("waiting", Some("no-keys")),
        ("sealed", Some("devices=1")),
        ("waiting", Some("bounced tries=1")),
        ("sent-again", Some("no-receipt")),
        ("acknowledged", None),
        ("stored", Some(AGAIN)),
        ("sealed", Some("devices=1")),
        ("found-in-archive", None),
        ("delivered", None),
        ("read", None),
    ];
    let expected = [
        "composed",
        "uploaded",
        "waiting: no-keys",
        "encrypted",
        "bounced: service-unavailable",
        "sent",
        "acknowledged",
        "asked-again",
        "sent-again",
        "acknowledged",
        "delivered",
        "read",
    ];
    assert_eq!(out(&stored), expected);
    assert_eq!(
        out(&[("failed", Some("refused"))]),
        ["bounced: service-unavailable"]
    );
    assert_eq!(
        out(&[("failed", Some("media-too-large"))]),
        ["failed: media-too-large"]
    );
    let inn = |step, detail| words(Direction::In, &[(step, detail)]);
    assert_eq!(inn("received", None), ["received", "opened", "shown"]);
    assert_eq!(
        inn("received", Some(RECEIPT)),
        ["received", "opened", "shown", "receipt"]
    );
    assert_eq!(inn("received", Some(HELD)), ["received", "opened", "held"]);
    assert_eq!(
        inn("received", Some(ACCEPTED_RECEIPT)),
        ["shown", "receipt"]
    );
    assert_eq!(
        inn("unreadable", Some("no-session")),
        ["received", "unreadable: no-session"]
    );
    assert_eq!(
        inn("refused", Some("unencrypted")),
        ["received", "refused: unencrypted"]
    );
    assert_eq!(
        inn("repaired", Some(RECEIPT)),
        ["repaired", "shown", "receipt"]
    );
    assert!(inn("downloaded", None).is_empty() && inn("no such step", None).is_empty());
    assert!(words(Direction::Notice, &[("stored", None)]).is_empty());
}

/// What a stranger could have chosen, and what the user's rules say, does not get out.
#[test]
fn only_listed_words_say_why() {
    for (detail, why) in [
        (Some("blocked"), Some("stopped")),
        (Some("request-refused"), Some("stopped")),
        (Some("switched-off"), Some("stopped")),
        (Some("unreachable"), Some("unreachable")),
        (Some("my diary"), None),
        (Some("NO-KEYS"), None),
        (None, None),
    ] {
        let said = steps(Direction::Out, &[("waiting", detail)]);
        assert_eq!(said, [("waiting".to_owned(), why.map(str::to_owned))]);
    }
    let salt = TraceSalt::parse(SALT).unwrap();
    let mut other = row(Direction::Out, "failed", Some("refused"));
    other.condition = Some("<b>hello</b>".into());
    assert!(!Lines::new(&salt).of(&other)[0].contains("why"));
}

#[test]
fn a_salt_has_a_length_and_is_not_shown() {
    for bad in [
        "",
        "00",
        "zz",
        &"00".repeat(15),
        &"00".repeat(65),
        "0x0102030405060708090a0b0c0d0e0f",
    ] {
        assert_eq!(TraceSalt::parse(bad).unwrap_err(), BadSalt, "{bad}");
    }
    let upper = TraceSalt::parse(&format!(" {} ", "AB".repeat(16))).unwrap();
    assert_eq!(
        upper.mark(),
        TraceSalt::parse(&"ab".repeat(16)).unwrap().mark()
    );
    assert_eq!(format!("{upper:?}"), "TraceSalt(..)");
    assert_ne!(TraceSalt::random().mark(), TraceSalt::random().mark());
}

#[test]
fn every_step_is_found_by_its_name() {
    for step in Step::ALL {
        assert_eq!(Step::named(step.name()), Some(step));
    }
    let entry = TraceEntry {
        at: 0,
        step: "x".into(),
        detail: None,
    };
    assert_eq!(Step::named(&entry.step), None);
}
