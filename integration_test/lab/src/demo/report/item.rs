//! A file on the page: shown or played, and what it was before.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use causeway_lab::inspect::Facts;
use maud::{Markup, html};

use super::{Item, Shown};
use crate::demo::counted;

/// Larger files are not put into the page.
const MOST_BYTES: usize = 12 << 20;
/// Tags that are named one by one; the rest is counted.
const NAMED: usize = 8;
/// Parts of names of tags that people care about most, these first.
const FIRST: [&str; 8] = [
    "GPSL", "Owner", "Serial", "Creator", "Location", "Comment", "Model", "Date",
];

pub(super) fn file(item: &Item, when: &str) -> Markup {
    html! {
        div.bubble.media { (shown(item)) time { (when) } }
        details.facts open[item.before != item.after] {
            summary { (summary(item)) }
            table {
                thead { tr { th {} th { "chosen" } th { "received" } } }
                tbody {
                    (row("type", item, kind))
                    (row("size", item, |facts| bytes(facts.bytes)))
                    (row("picture", item, |facts| facts.pixels.map(|(width, height)| format!("{width} × {height}")).unwrap_or_default()))
                    (row("stored", item, |facts| match facts.pixels {
                        None => String::new(),
                        Some(_) if facts.upright => "upright".into(),
                        Some(_) => "turned by a tag".into(),
                    }))
                    (row("length", item, |facts| facts.seconds.map(|seconds| format!("{seconds:.1} s")).unwrap_or_default()))
                    (row("tells", item, |facts| match facts.told.len() {
                        0 => "nothing".into(),
                        count => format!("{}{}", counted(count, "detail"), if facts.tells_a_place() { ", the place too" } else { "" }),
                    }))
                }
            }
            (stripped(item))
        }
    }
}

fn summary(item: &Item) -> Markup {
    let (before, after) = (item.before.bytes, item.after.bytes);
    html! {
        bdi { (item.name) } ": " (bytes(before))
        @if before != after { " → " (bytes(after)) }
        @if !item.stripped().is_empty() { ", " (counted(item.stripped().len(), "detail")) " removed" }
        @if item.same { span.same { " received as it was sent" } } @else { span.bad { " not what was sent" } }
    }
}

fn row(name: &str, item: &Item, of: impl Fn(&Facts) -> String) -> Markup {
    let (before, after) = (of(&item.before), of(&item.after));
    html! {
        @if !(before.is_empty() && after.is_empty()) { tr { th { (name) } td { (before) } td { (after) } } }
    }
}

fn stripped(item: &Item) -> Markup {
    let mut tags = item.stripped();
    let rank = |tag: &str| FIRST.iter().position(|part| tag.contains(part));
    tags.sort_by_key(|(tag, _)| rank(tag).unwrap_or(FIRST.len()));
    html! {
        @if !tags.is_empty() {
            p.stripped { "Removed: "
                @for (tag, value) in tags.iter().take(NAMED) {
                    span.tag { (tag) " " q { (value.chars().take(40).collect::<String>()) } } " "
                }
                @if tags.len() > NAMED { "and " (tags.len() - NAMED) " more" }
            }
        }
    }
}

fn shown(item: &Item) -> Markup {
    let fits = item.got.len() <= MOST_BYTES;
    let mime = &item.after.mime;
    let (width, height) = item.after.pixels.unzip();
    html! {
        @match item.shown {
            Shown::Picture if fits => { img src=(data(mime, &item.got)) alt=(item.name) width=[width] height=[height]; }
            Shown::Voice if fits => { (waveform(&item.waveform)) audio controls preload="metadata" src=(data(mime, &item.got)) {} }
            Shown::Video if fits => {
                video controls preload="metadata" playsinline src=(data(mime, &item.got)) width=[width] height=[height]
                    poster=[item.poster.as_deref().map(|poster| data("image/jpeg", poster))] {}
            }
            Shown::Video if item.poster.is_some() => {
                img src=(data("image/jpeg", item.poster.as_deref().unwrap_or_default())) alt=(item.name) width=[width] height=[height];
                p { "The video is too large for this page." }
            }
            _ => { p.document { span.icon { (ending(&item.name)) } bdi { (item.name) } small { (bytes(item.after.bytes)) } } }
        }
    }
}

/// 64 bars around the middle.
fn waveform(bars: &[u8]) -> Markup {
    html! {
        @if !bars.is_empty() {
            svg.waveform viewBox=(format!("0 0 {} 40", bars.len() * 4)) preserveAspectRatio="none" role="img" aria-label="how loud it is" {
                @for (at, bar) in bars.iter().enumerate() {
                    @let high = (f32::from(*bar) * 0.38).max(2.0);
                    rect x=(at * 4 + 1) y=(format!("{:.1}", 20.0 - high / 2.0)) width="2.4" height=(format!("{high:.1}")) rx="1.2" {}
                }
            }
        }
    }
}

fn data(mime: &str, bytes: &[u8]) -> String {
    format!("data:{mime};base64,{}", STANDARD.encode(bytes))
}

fn kind(facts: &Facts) -> String {
    if facts.codecs.is_empty() {
        facts.mime.clone()
    } else {
        format!("{} ({})", facts.mime, facts.codecs.join(", "))
    }
}

fn ending(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("file", |(_, ending)| ending);
    ending.chars().take(4).collect::<String>().to_uppercase()
}

/// A size as people read it.
pub fn bytes(bytes: u64) -> String {
    match bytes {
        0..=999 => format!("{bytes} bytes"),
        1_000..=999_999 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
