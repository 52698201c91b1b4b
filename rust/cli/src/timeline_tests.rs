use super::*;

const A: &str = "home.example";
const B: &str = "partner.example";

fn head(side: &str) -> String {
    let salt = "5f".repeat(32);
    format!(r#"{{"trace":1,"side":"{side}","made":"2026-11-21T10:20:00.000Z","salt":"{salt}"}}"#)
}

fn id(message: u8) -> String {
    format!("{message:02x}").repeat(32)
}

/// A step of the message 1, so many seconds after ten o'clock.
fn step(dir: &str, with: &str, second: u32, word: &str) -> String {
    let (id, at) = (id(1), format!("2026-11-21T10:00:{second:02}.000Z"));
    format!(r#"{{"id":"{id}","dir":"{dir}","with":"{with}","step":"{word}","at":"{at}"}}"#)
}

fn with_why(line: &str, why: &str) -> String {
    line.replace('}', &format!(r#","why":"{why}"}}"#))
}

fn trace(side: &str, lines: &[String]) -> Trace {
    let text = [&[head(side)], lines].concat().join("\n") + "\n";
    Trace::parse(text.as_bytes()).unwrap()
}

/// What becomes of a message of which the sender's and the receiver's file say this, one step a second.
fn said(sent: &[&str], got: &[&str]) -> (Stopped, Option<String>) {
    let out = sent
        .iter()
        .zip(0..)
        .map(|(word, at)| step("out", B, at, word));
    let inn = got
        .iter()
        .zip(10..)
        .map(|(word, at)| with_why(&step("in", A, at, word), "some cause"));
    let (out, inn): (Vec<_>, Vec<_>) = (out.collect(), inn.collect());
    let (a, b) = (trace(A, &out), trace(B, &inn));
    let timeline = merge(&a, &b).unwrap();
    let [message] = &timeline.messages[..] else {
        panic!("{timeline:?}");
    };
    assert_eq!((message.from, message.to), (A, B));
    assert_eq!(message.steps.len(), sent.len() + got.len());
    // Whichever file is named first.
    let turned = merge(&b, &a).unwrap();
    assert_eq!(turned.messages[0].stopped, message.stopped);
    assert_eq!(turned.messages[0].steps, message.steps);
    (message.stopped, message.why.map(str::to_owned))
}

#[test]
fn where_a_message_stopped() {
    use Stopped::*;
    let sealed = ["composed", "encrypted"];
    let taken = ["composed", "encrypted", "acknowledged"];
    let shown = ["received", "opened", "shown"];
    for (sent, got, stopped) in [
        (&["uploaded"][..], &[][..], SenderApp),
        (&["composed"], &[], SenderApp),
        (&["composed", "waiting"], &[], SenderApp),
        (&sealed, &[], SenderApp),
        (&["composed", "encrypted", "failed"], &[], SenderApp),
        (&["composed", "encrypted", "sent"], &[], SenderConnection),
        (&taken, &[], Servers),
        // The same bytes once more: a server had them before.
        (&["encrypted", "acknowledged", "sent"], &[], Servers),
        (&["encrypted", "acknowledged", "bounced"], &[], GivenBack),
        (&["encrypted", "sent", "bounced", "failed"], &[], GivenBack),
        // It was given back once, and taken later.
        (&["encrypted", "bounced", "acknowledged"], &[], Servers),
        (&taken, &["received"], ReceiverApp),
        (&taken, &["received", "unreadable"], ReceiverApp),
        (&taken, &["received", "refused"], ReceiverApp),
        (&taken, &["received", "opened", "held"], ReceiverApp),
        (&taken, &["duplicate"], ReceiverApp),
        (&taken, &shown, NoReceipt),
        (
            &taken,
            &["received", "opened", "shown", "duplicate"],
            NoReceipt,
        ),
        (&taken, &["received", "opened", "shown", "receipt"], WayBack),
        (&[], &["received", "opened", "shown", "receipt"], Nowhere),
        (&["encrypted", "delivered"], &[], Nowhere),
        (&["encrypted", "acknowledged", "read"], &shown, Nowhere),
        (&taken, &["received", "unreadable", "healing"], WayBack),
        (
            &["encrypted", "acknowledged", "asked-again"],
            &["received", "unreadable", "healing"],
            SenderApp,
        ),
        (
            &["encrypted", "acknowledged", "asked-again", "sent-again"],
            &["received", "unreadable"],
            Servers,
        ),
        (
            &[
                "encrypted",
                "acknowledged",
                "asked-again",
                "sent-again",
                "acknowledged",
                "delivered",
            ],
            &[
                "received",
                "unreadable",
                "healing",
                "received",
                "opened",
                "repaired",
                "shown",
                "receipt",
            ],
            Nowhere,
        ),
    ] {
        assert_eq!(said(sent, got).0, stopped, "{sent:?} {got:?}");
    }
    let (_, why) = said(&taken, &["received", "unreadable"]);
    assert_eq!(why.as_deref(), Some("some cause"));
}

#[test]
fn a_cause_comes_before_its_effect_whatever_the_clocks_say() {
    // The receiver's clock is 20 seconds behind.
    let out = [
        ("composed", 30),
        ("encrypted", 31),
        ("acknowledged", 32),
        ("delivered", 34),
    ];
    let inn = [
        ("received", 13),
        ("opened", 13),
        ("shown", 13),
        ("receipt", 13),
    ];
    let out: Vec<_> = out.map(|(word, at)| step("out", B, at, word)).into();
    let inn: Vec<_> = inn.map(|(word, at)| step("in", A, at, word)).into();
    let (a, b) = (trace(A, &out), trace(B, &inn));
    let timeline = merge(&a, &b).unwrap();
    let words: Vec<_> = timeline.messages[0]
        .steps
        .iter()
        .map(|step| step.step)
        .collect();
    let order = [
        "composed",
        "encrypted",
        "received",
        "opened",
        "shown",
        "receipt",
        "acknowledged",
        "delivered",
    ];
    assert_eq!(words, order);
    assert_eq!(timeline.clocks_differ, -18_000);
    assert_eq!(merge(&b, &a).unwrap().clocks_differ, 18_000);
    // And 40 seconds ahead: the receipt seems to come after the delivery.
    let inn: Vec<_> = ["received", "shown", "receipt"]
        .map(|word| step("in", A, 59, word))
        .into();
    let b = trace(B, &inn);
    let timeline = merge(&a, &b).unwrap();
    assert_eq!(timeline.messages[0].steps.last().unwrap().step, "delivered");
    assert_eq!(timeline.clocks_differ, 25_000);
}

#[test]
fn messages_of_both_ways_and_of_others_are_told_apart() {
    let other = |line: String, to: u8| line.replace(&id(1), &id(to));
    let a = [
        step("out", B, 1, "encrypted"),
        // The partner sends under the same id.
        step("in", B, 9, "received"),
        other(step("out", "third.example", 2, "encrypted"), 2),
        other(step("out", B, 3, "teleported"), 3),
        other(step("out", B, 0, "acknowledged"), 4),
    ];
    let b = [
        step("out", A, 8, "encrypted"),
        with_why(&step("in", A, 3, "refused"), "a rule"),
    ];
    let (a, b) = (trace(A, &a), trace(B, &b));
    let timeline = merge(&a, &b).unwrap();
    let all: Vec<_> = timeline
        .messages
        .iter()
        .map(|it| (it.from, it.stopped, it.why))
        .collect();
    let wanted = [
        // Older than all that the other file has: that it says nothing means nothing.
        (A, Stopped::Unknown, None),
        (A, Stopped::ReceiverApp, Some("a rule")),
        (B, Stopped::ReceiverApp, None),
    ];
    assert_eq!(all, wanted);
    assert_eq!((timeline.elsewhere, timeline.unknown), (1, 1));
    let json = serde_json::to_value(&timeline.messages[1]).unwrap();
    assert_eq!(
        (json["stopped"].as_str(), json["why"].as_str()),
        (Some("receiver-app"), Some("a rule"))
    );
}

#[test]
fn files_of_two_tickets_or_of_one_side_are_not_put_together() {
    let a = trace(A, &[]);
    let b = trace(B, &[]);
    assert_eq!(merge(&a, &a).unwrap_err(), NotOfOneTicket::Sides);
    let other = Trace {
        salt: "00".repeat(32),
        ..b.clone()
    };
    assert_eq!(merge(&a, &other).unwrap_err(), NotOfOneTicket::Salts);
    assert!(merge(&a, &b).unwrap().messages.is_empty());
}

#[test]
fn a_bad_file_is_refused_with_the_line() {
    let good = step("in", B, 1, "received");
    let line = |bad: String| format!("{}\n{good}\n{bad}\n", head(A));
    let cases = [
        (String::new(), 1, "not JSON"),
        ("[1]".into(), 1, "missing"),
        (head(A).replace(":1,", ":2,"), 1, "version"),
        (head(A).replace("10:20", "25:20"), 1, "made"),
        (head("anna@partner.example"), 1, "side"),
        (head(""), 1, "side"),
        (head(&"a".repeat(254)), 1, "side"),
        (head(A).replace("5f5f", "5F5F"), 1, "salt"),
        (line("{".into()), 3, "not JSON"),
        (line("{}".into()), 3, "missing"),
        (line("null".into()), 3, "missing"),
        (line("[".repeat(4000)), 3, "of another kind"),
        (line(good.replace(&id(1), "01")), 3, "id"),
        (line(good.replace("\"in\"", "\"up\"")), 3, "dir"),
        (line(good.replace(B, "a/b")), 3, "with"),
        (line(good.replace(B, "\\u001b[31m")), 3, "with"),
        (line(good.replace("10:00", "later")), 3, "at is"),
        (line(with_why(&good, "\\u001b[2J")), 3, "why"),
        (line(with_why(&good, &"w".repeat(101))), 3, "why"),
        (
            line(with_why(&with_why(&good, "once"), "twice")),
            3,
            "twice",
        ),
        (line(" ".repeat(5000)), 3, "longer"),
    ];
    for (text, number, what) in cases {
        let bad = Trace::parse(text.as_bytes()).unwrap_err();
        assert_eq!(bad.line, number, "{bad} {text:.300}");
        assert!(bad.to_string().contains(what), "{bad}: {what}");
    }
    let mut bytes = line(String::new()).into_bytes();
    bytes.extend(b"\xff\xfe\n");
    assert_eq!(
        Trace::parse(&bytes).unwrap_err().to_string(),
        "line 4: not UTF-8"
    );
    // One byte too many, before anything is read.
    let large = vec![b'\n'; usize::try_from(MAX_BYTES).unwrap() + 1];
    assert!(Trace::parse(&large).is_err());
}

/// As many steps as there may be, each of which waits for the last of the other side: it ends soon.
#[test]
fn files_full_of_steps_of_one_message_end() {
    let (delivered, shown) = (step("out", B, 1, "delivered"), step("in", A, 1, "shown"));
    let most = (usize::try_from(MAX_BYTES).unwrap() - 1000) / (delivered.len() + 1);
    let a = trace(A, &vec![delivered; most]);
    let mut got = vec![shown; most];
    got.push(step("in", A, 1, "receipt"));
    let b = trace(B, &got);
    let timeline = merge(&a, &b).unwrap();
    let steps = &timeline.messages[0].steps;
    assert_eq!(steps.len(), 2 * most + 1);
    assert_eq!((steps[0].step, steps[most].step), ("shown", "receipt"));
}
