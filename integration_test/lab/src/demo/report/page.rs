//! The page as a whole: people, conversation, ways, checks.

use std::time::Duration;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::item::file;
use super::{Entry, Person, Report, Said, Side, Step};
use crate::demo::counted;

const STYLE: &str = include_str!("style.css");
/// Longer texts are cut.
const LONGEST: usize = 600;

pub(super) fn page(report: &Report) -> Markup {
    let failed = report.checks.iter().filter(|(_, holds)| !holds).count();
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                // Nothing is fetched and nothing runs.
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:";
                title { "Causeway: the demo" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "Two people, two apps" }
                    p { "What they wrote and sent to each other, end to end encrypted, on real servers; each message’s way, and each file as it was "
                        "chosen and as it arrived." }
                    div.people { @for person in &report.people { (card(person)) } }
                }
                main { @for entry in &report.entries { (message(entry)) } }
                @if !report.checks.is_empty() {
                    section.proof {
                        h2 { "The proof" }
                        p { @if failed == 0 { "All " (counted(report.checks.len(), "check")) " hold." }
                            @else { (failed) " of " (counted(report.checks.len(), "check")) " failed." } }
                        ul { @for (what, holds) in &report.checks {
                            li class=(if *holds { "holds" } else { "fails" }) { (what) }
                        } }
                    }
                }
                footer { "What is said of files comes from file, exiftool, ffprobe, ffmpeg and opusinfo." }
            }
        }
    }
}

fn card(person: &Person) -> Markup {
    html! {
        div.person {
            strong { bdi { (person.name) } }
            span { (person.about) }
            span.print title="the key that both compare" { "device " (person.device) br; (person.fingerprint) }
        }
    }
}

fn message(entry: &Entry) -> Markup {
    let side = match entry.side {
        Side::User => "user",
        Side::Other => "other",
    };
    html! {
        article class=(side) {
            @match &entry.said {
                Said::Text(text) => { div.bubble { p dir="auto" { (cut(text)) } time { (clock(entry.at)) } } }
                Said::File(item) => { (file(item, &clock(entry.at))) }
            }
            @if !entry.steps.is_empty() { (way(&entry.steps)) }
        }
    }
}

fn cut(text: &str) -> Markup {
    let shown: String = text.chars().take(LONGEST).collect();
    html! {
        (shown)
        @if shown.len() < text.len() { "… " span.more { "(" (text.len()) " bytes)" } }
    }
}

/// A message's way: a bar in which each part is as long as it took, and the times.
fn way(steps: &[Step]) -> Markup {
    let end = steps
        .last()
        .map_or(0.0, |step| step.at.as_secs_f64())
        .max(0.001);
    let parts = steps.windows(2).filter_map(|pair| match pair {
        [from, to] => Some((from.at.as_secs_f64() / end, to)),
        _ => None,
    });
    html! {
        div.way {
            @if steps.len() > 1 {
            svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" {
                @for (from, to) in parts {
                    rect class=(format!("part {}", class(&to.name))) x=(format!("{:.2}", from * 100.0)) y="0" height="2"
                        width=(format!("{:.2}", (to.at.as_secs_f64() / end - from) * 100.0)) {}
                }
            }
            }
            ol {
                @for step in steps {
                    li {
                        span class=(format!("dot {}", class(&step.name))) {}
                        (words(&step.name))
                        @if let Some(detail) = &step.detail { " (" (detail) ")" }
                        " " span.when { (short(step.at)) }
                    }
                }
            }
        }
    }
}

/// Of the steps that have a colour of their own.
fn class(step: &str) -> &'static str {
    match step {
        "prepared" => "prepared",
        "uploaded" | "fetched" => "moved",
        "delivered" | "read" | "received" => "arrived",
        "failed" | "unreadable" | "refused" => "bad",
        _ => "on",
    }
}

/// The core's names of steps, as people say it.
fn words(step: &str) -> &str {
    match step {
        "stored" => "stored",
        "sealed" => "encrypted",
        "acknowledged" => "sent",
        "prepared" => "made fit to send",
        other => other,
    }
}

fn clock(at: Duration) -> String {
    format!("{:.1} s", at.as_secs_f64())
}

fn short(at: Duration) -> String {
    let millis = at.as_millis();
    if millis < 1000 {
        format!("{millis} ms")
    } else {
        format!("{:.1} s", at.as_secs_f64())
    }
}
