//! The page does nothing but show.

use std::collections::BTreeMap;

use super::*;

const NASTY: &str = "<script>alert(1)</script>\" onload=\"x' & \u{202e}gpj.exe";

fn facts(mime: &str, bytes: u64, told: &[(&str, &str)]) -> Facts {
    Facts {
        mime: mime.into(),
        bytes,
        pixels: mime.starts_with("image").then_some((40, 30)),
        upright: told.is_empty(),
        seconds: mime.starts_with("audio").then_some(2.5),
        codecs: Vec::new(),
        told: told
            .iter()
            .map(|(tag, value)| ((*tag).to_owned(), (*value).to_owned()))
            .collect::<BTreeMap<_, _>>(),
        faults: Vec::new(),
    }
}

fn item(shown: Shown, mime: &str) -> Item {
    Item {
        shown,
        name: NASTY.into(),
        got: b"bytes".to_vec(),
        poster: Some(b"poster".to_vec()),
        waveform: vec![0, 50, 100],
        before: facts(
            mime,
            3_200_000,
            &[("GPS:GPSLatitude", NASTY), ("IFD0:Model", "Phone")],
        ),
        after: facts(mime, 400, &[]),
        same: true,
    }
}

fn report(said: Vec<Said>) -> String {
    let step = |name: &str, millis| Step {
        name: name.into(),
        detail: Some(NASTY.into()),
        at: Duration::from_millis(millis),
    };
    let entries = said.into_iter().map(|said| Entry {
        side: Side::User,
        at: Duration::from_secs(3),
        said,
        steps: vec![
            step("stored", 0),
            step("prepared", 750),
            step("delivered", 1500),
        ],
    });
    let person = Person {
        name: NASTY.into(),
        about: NASTY.into(),
        device: 7,
        fingerprint: "00ff".into(),
    };
    let report = Report {
        people: vec![person],
        entries: entries.collect(),
        checks: vec![(NASTY.into(), true), ("another".into(), false)],
    };
    page::page(&report).into_string()
}

fn everything() -> String {
    report(vec![
        Said::Text(NASTY.repeat(40)),
        Said::File(Box::new(item(Shown::Picture, "image/jpeg"))),
        Said::File(Box::new(item(Shown::Voice, "audio/ogg"))),
        Said::File(Box::new(item(Shown::Video, "video/mp4"))),
        Said::File(Box::new(item(Shown::Document, "application/pdf"))),
    ])
}

#[test]
fn nothing_that_was_said_becomes_markup() {
    let page = everything();
    assert!(page.contains("&lt;script&gt;alert(1)"));
    assert!(!page.contains("<script"), "{page}");
    // Every quote of the nasty text that could end an attribute is written as an entity.
    assert!(!page.contains("\" onload=\"x"), "{page}");
    // What turns the direction stays inside its own element.
    for place in page.match_indices("<bdi>") {
        assert!(page[place.0..].contains("</bdi>"));
    }
}

#[test]
fn nothing_is_fetched() {
    let page = everything();
    for part in ["http://", "https://", "url(", "@import", "<link", "<iframe"] {
        assert!(!page.contains(part), "{part}");
    }
    for source in page
        .split(" src=\"")
        .skip(1)
        .chain(page.split(" poster=\"").skip(1))
    {
        assert!(source.starts_with("data:"), "{}", &source[..40]);
    }
    assert_eq!(page.matches("data:audio/ogg;base64,Ynl0ZXM=").count(), 1);
}

#[test]
fn what_changed_is_said() {
    let page = everything();
    for part in [
        "3.2 MB → 400 bytes",
        "2 details removed",
        "the place too",
        "IFD0:Model",
        "turned by a tag",
        "bytes)",
        "1 of 2 checks failed",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // Half of the way was preparing: 50 of 100.
    assert!(
        page.contains("x=\"0.00\" y=\"0\" height=\"2\" width=\"50.00\""),
        "{page}"
    );
}

#[test]
fn what_is_too_large_is_not_put_in() {
    let mut large = item(Shown::Video, "video/mp4");
    large.got = vec![0; (12 << 20) + 1];
    let page = report(vec![Said::File(Box::new(large))]);
    assert!(page.len() < 100_000 && page.contains("too large for this page"));
}
