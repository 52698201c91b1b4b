//! Two companies' delivery traces of one support ticket, as one timeline: the reader of `docs/partner-trace.md`.
//!
//! **Must hold**: the files are foreign. Each is bounded, each line is checked, and an error names the line; what gets through holds nothing that
//! could drive a terminal. Steps of one side keep their order; across the sides what causes something comes before it, and else the clocks decide.

use std::collections::HashMap;

use chrono::DateTime;
use serde::{Deserialize, Serialize};

/// The largest file, and the longest line in it, in bytes.
pub const MAX_BYTES: u64 = 16 << 20;
const MAX_LINE: usize = 4096;
/// The longest domain (RFC 1035), and the longest `why`.
const MAX_DOMAIN: usize = 253;
const MAX_WHY: usize = 100;

/// The words of whoever sends, and of whoever receives. Others are passed over.
const OUT: &[&str] = &[
    "uploaded",
    "composed",
    "waiting",
    "encrypted",
    "sent",
    "acknowledged",
    "delivered",
    "read",
    "bounced",
    "asked-again",
    "sent-again",
    "failed",
];
const IN: &[&str] = &[
    "received",
    "opened",
    "unreadable",
    "refused",
    "duplicate",
    "held",
    "shown",
    "receipt",
    "healing",
    "repaired",
];

/// What is wrong with a file, and in which line of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}")]
pub struct BadLine {
    line: usize,
    what: String,
}

#[derive(Deserialize)]
struct Head {
    trace: u32,
    side: String,
    made: String,
    salt: String,
}

#[derive(Deserialize)]
struct Line {
    id: String,
    dir: String,
    with: String,
    step: String,
    at: String,
    why: Option<String>,
}

/// A step of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    word: &'static str,
    at: i64,
    why: Option<String>,
}

/// What one side has exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    side: String,
    salt: String,
    /// The first step's time.
    begins: Option<i64>,
    /// Id, sent by this side, the other side's domain, step.
    lines: Vec<(String, bool, String, Step)>,
    /// Lines with a word that nobody here knows.
    unknown: usize,
}

impl Trace {
    /// Reads a file.
    ///
    /// # Errors
    /// [`BadLine`].
    pub fn parse(bytes: &[u8]) -> Result<Self, BadLine> {
        let bad = |line: usize, what: &str| BadLine {
            line,
            what: what.to_owned(),
        };
        if bytes.len() as u64 > MAX_BYTES {
            return Err(bad(1, "the file is larger than 16 MiB"));
        }
        let mut lines = bytes
            .split(|byte| *byte == b'\n')
            .enumerate()
            .map(|(at, line)| {
                let number = at + 1;
                if line.len() > MAX_LINE {
                    return Err(bad(number, "longer than 4096 bytes"));
                }
                let text = std::str::from_utf8(line).map_err(|_| bad(number, "not UTF-8"))?;
                Ok((number, text.trim_end_matches('\r')))
            });
        let (number, first) = lines
            .next()
            .unwrap_or_else(|| Err(bad(1, "the file is empty")))?;
        let head: Head =
            serde_json::from_str(first).map_err(|error| bad(number, &shortly(&error)))?;
        if head.trace != 1 {
            return Err(bad(
                number,
                "a version of the form that is not known here: only 1 is",
            ));
        }
        time(&head.made).ok_or_else(|| bad(number, "made is no time (RFC 3339)"))?;
        let side = domain(&head.side).ok_or_else(|| bad(number, "side is no domain"))?;
        if !is_hash(&head.salt) {
            return Err(bad(number, "salt is not 64 lower-case hexadecimal digits"));
        }
        let (salt, begins) = (head.salt, None);
        let mut trace = Self {
            side,
            salt,
            begins,
            lines: Vec::new(),
            unknown: 0,
        };
        for line in lines {
            let (number, text) = line?;
            if !text.is_empty() {
                trace.take(text).map_err(|what| bad(number, &what))?;
            }
        }
        Ok(trace)
    }

    fn take(&mut self, text: &str) -> Result<(), String> {
        let line: Line = serde_json::from_str(text).map_err(|error| shortly(&error))?;
        if !is_hash(&line.id) {
            return Err("id is not 64 lower-case hexadecimal digits".into());
        }
        let (sends, words) = match line.dir.as_str() {
            "out" => (true, OUT),
            "in" => (false, IN),
            _ => return Err("dir is neither out nor in".into()),
        };
        let with = domain(&line.with).ok_or("with is no domain, or more than one")?;
        let at = time(&line.at).ok_or("at is no time (RFC 3339)")?;
        let printable =
            |why: &String| why.len() <= MAX_WHY && why.chars().all(|c| matches!(c, ' '..='~'));
        if line.why.as_ref().is_some_and(|why| !printable(why)) {
            return Err("why is longer than 100 letters, or more than letters".into());
        }
        self.begins = Some(self.begins.map_or(at, |begins| begins.min(at)));
        match words.iter().find(|word| **word == line.step) {
            None => self.unknown += 1,
            Some(word) => {
                let step = Step {
                    word,
                    at,
                    why: line.why,
                };
                self.lines.push((line.id, sends, with, step));
            }
        }
        Ok(())
    }
}

fn shortly(error: &serde_json::Error) -> String {
    // The line is named beside it, and what is foreign in the text is not repeated.
    match error.classify() {
        serde_json::error::Category::Data => {
            "an entry of the form is missing, twice there, or of another kind".into()
        }
        _ => "not JSON".into(),
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn domain(text: &str) -> Option<String> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let fits = !text.is_empty() && text.len() <= MAX_DOMAIN && text.chars().all(part);
    fits.then(|| text.to_lowercase())
}

fn time(text: &str) -> Option<i64> {
    Some(DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis())
}

/// Why two files are not of one ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotOfOneTicket {
    /// Their ids do not match.
    #[error("the two files were made with different salts: export both with the ticket's salt")]
    Salts,
    /// There is nothing to compare.
    #[error("both files are of the same side")]
    Sides,
}

/// Where a message stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stopped {
    /// Nowhere: the sender has the receipt, or the receiver gave one and the sender's file does not know the message.
    Nowhere,
    /// Nowhere: it is shown, and no receipt is given.
    NoReceipt,
    /// In the sender's app.
    SenderApp,
    /// Between the sender's app and its server.
    SenderConnection,
    /// A server gave it back.
    GivenBack,
    /// Between the two servers, or in the receiver's, where it waits for a device.
    Servers,
    /// In the receiver's app.
    ReceiverApp,
    /// On the way back: what the receiver answered did not arrive.
    WayBack,
    /// Not to be told: the other side's file begins later.
    Unknown,
}

/// A step, and whose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown<'a> {
    pub side: &'a str,
    pub step: &'static str,
    /// RFC 3339, UTC, by that side's clock.
    pub at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'a str>,
}

/// One message in both files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message<'a> {
    /// As in the files.
    pub id: &'a str,
    pub from: &'a str,
    pub to: &'a str,
    pub stopped: Stopped,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'a str>,
    pub steps: Vec<Shown<'a>>,
}

/// Both files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timeline<'a> {
    pub messages: Vec<Message<'a>>,
    /// By how many milliseconds the second side's clock is ahead of the first's, at least; below zero: behind. Zero when nothing tells.
    pub clocks_differ: i64,
    /// Steps that are about other services.
    pub elsewhere: usize,
    /// Steps with words that are not known here.
    pub unknown: usize,
}

#[derive(Default)]
struct Both<'a> {
    sent: Vec<&'a Step>,
    got: Vec<&'a Step>,
}

/// Puts two files together. Messages come in the order of their first step.
///
/// # Errors
/// [`NotOfOneTicket`].
pub fn merge<'a>(a: &'a Trace, b: &'a Trace) -> Result<Timeline<'a>, NotOfOneTicket> {
    if a.salt != b.salt {
        return Err(NotOfOneTicket::Salts);
    }
    if a.side == b.side {
        return Err(NotOfOneTicket::Sides);
    }
    // Who sends is a part of the name: ids are chosen by senders.
    let mut known: HashMap<(bool, &str), Both<'_>> = HashMap::new();
    let mut elsewhere = 0;
    for (of_a, trace, other) in [(true, a, b), (false, b, a)] {
        for (id, sends, with, step) in &trace.lines {
            if *with != other.side {
                elsewhere += 1;
                continue;
            }
            let both = known.entry((*sends == of_a, id)).or_default();
            if *sends {
                &mut both.sent
            } else {
                &mut both.got
            }
            .push(step);
        }
    }
    let mut ahead = Ahead::default();
    let mut messages: Vec<_> = known
        .iter()
        .map(|((from_a, id), both)| {
            let (from, to) = if *from_a { (a, b) } else { (b, a) };
            let (stopped, why) = both.stopped(to);
            let steps = both.in_order(*from_a, &mut ahead);
            let shown = |(sent, step): &(bool, &'a Step)| Shown {
                side: if *sent { &from.side } else { &to.side },
                step: step.word,
                at: shown_time(step.at),
                why: step.why.as_deref(),
            };
            let first = steps.first().map_or(0, |(_, step)| step.at);
            let steps = steps.iter().map(shown).collect();
            (
                first,
                Message {
                    id,
                    from: &from.side,
                    to: &to.side,
                    stopped,
                    why,
                    steps,
                },
            )
        })
        .collect();
    messages.sort_by(|a, b| (a.0, a.1.id).cmp(&(b.0, b.1.id)));
    Ok(Timeline {
        messages: messages.into_iter().map(|(_, message)| message).collect(),
        clocks_differ: ahead.difference(),
        elsewhere,
        unknown: a.unknown + b.unknown,
    })
}

fn shown_time(at: i64) -> String {
    let time = DateTime::from_timestamp_millis(at).unwrap_or_default();
    time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// What causes tell of the clocks: the most by which an effect is stamped before its cause.
#[derive(Default)]
struct Ahead {
    first: i64,
    second: i64,
}

impl Ahead {
    fn difference(&self) -> i64 {
        if self.second >= self.first {
            self.second
        } else {
            -self.first
        }
    }
}

impl<'a> Both<'a> {
    fn has(steps: &[&Step], words: &[&str]) -> bool {
        steps.iter().any(|step| words.contains(&step.word))
    }

    /// The last step of one side that is not only a remark.
    fn last(steps: &[&'a Step], remark: &str) -> Option<&'a Step> {
        let real = steps.iter().rev().find(|step| step.word != remark);
        real.or(steps.last()).copied()
    }

    /// Where it stopped, and why as far as that side says.
    fn stopped(&self, to: &Trace) -> (Stopped, Option<&'a str>) {
        if Self::has(&self.sent, &["delivered", "read"]) {
            return (Stopped::Nowhere, None);
        }
        let asked = Self::has(&self.sent, &["asked-again"]);
        let again = Self::has(&self.sent, &["sent-again"]);
        if let Some(last) = Self::last(&self.got, "duplicate") {
            let why = last.why.as_deref();
            return match last.word {
                "receipt" if self.sent.is_empty() => (Stopped::Nowhere, None),
                "receipt" => (Stopped::WayBack, None),
                "shown" => (Stopped::NoReceipt, None),
                // Sent anew for whoever could not read it, and not there.
                "unreadable" | "healing" if again => (Stopped::Servers, None),
                "unreadable" | "healing" if asked => (Stopped::SenderApp, self.sender_why()),
                "healing" => (Stopped::WayBack, None),
                _ => (Stopped::ReceiverApp, why),
            };
        }
        let Some(last) = self.sent.last() else {
            return (Stopped::Unknown, None);
        };
        let at_servers = Self::has(&self.sent, &["acknowledged"]);
        let stopped = match last.word {
            _ if Self::has(&self.sent, &["bounced"])
                && matches!(last.word, "bounced" | "failed") =>
            {
                let bounced = self.sent.iter().rev().find(|step| step.word == "bounced");
                return (
                    Stopped::GivenBack,
                    bounced.and_then(|step| step.why.as_deref()),
                );
            }
            "acknowledged" => Stopped::Servers,
            "sent" | "sent-again" if at_servers => Stopped::Servers,
            "sent" | "sent-again" => Stopped::SenderConnection,
            _ => return (Stopped::SenderApp, self.sender_why()),
        };
        match to.begins {
            Some(begins) if last.at < begins => (Stopped::Unknown, None),
            _ => (stopped, None),
        }
    }

    fn sender_why(&self) -> Option<&'a str> {
        self.sent.last().and_then(|step| step.why.as_deref())
    }

    /// The steps of both sides in one order; `true`: the sender's.
    fn in_order(&self, from_first: bool, ahead: &mut Ahead) -> Vec<(bool, &'a Step)> {
        let (in_sent, in_got) = (firsts(&self.sent), firsts(&self.got));
        let (mut sent, mut got) = (0, 0);
        let mut all = Vec::with_capacity(self.sent.len() + self.got.len());
        loop {
            let next = (self.sent.get(sent).copied(), self.got.get(got).copied());
            let (from_sender, step) = match next {
                (None, None) => return all,
                (Some(step), None) => (true, step),
                (None, Some(step)) => (false, step),
                (Some(out), Some(inn)) => {
                    let out_waits = cause(out.word, false, &in_got).is_some_and(|at| at >= got);
                    let in_waits = cause(inn.word, got == 0, &in_sent).is_some_and(|at| at >= sent);
                    let sender = match (out_waits, in_waits) {
                        (false, true) => true,
                        (true, false) => false,
                        _ => out.at <= inn.at,
                    };
                    (sender, if sender { out } else { inn })
                }
            };
            let before = match from_sender {
                true => cause(step.word, false, &in_got).and_then(|at| self.got.get(at)),
                false => cause(step.word, got == 0, &in_sent).and_then(|at| self.sent.get(at)),
            };
            if let Some(before) = before {
                // The cause is stamped later than this: its clock is ahead.
                let early = before.at.saturating_sub(step.at);
                let cause_is_first_side = from_sender != from_first;
                let most = if cause_is_first_side {
                    &mut ahead.first
                } else {
                    &mut ahead.second
                };
                *most = early.max(*most);
            }
            all.push((from_sender, step));
            if from_sender { sent += 1 } else { got += 1 }
        }
    }
}

/// The step of the other side that must have come before this one, by its place.
fn cause(word: &str, begins: bool, others: &HashMap<&str, usize>) -> Option<usize> {
    let causes: &[&str] = match word {
        "repaired" => &["sent-again"],
        "delivered" => &["receipt"],
        "read" => &["shown"],
        "asked-again" => &["healing", "unreadable"],
        _ if begins => &["sent", "encrypted", "composed"],
        _ => &[],
    };
    causes.iter().find_map(|word| others.get(word).copied())
}

/// Where each word stands first.
fn firsts(steps: &[&Step]) -> HashMap<&'static str, usize> {
    let mut places = HashMap::new();
    for (at, step) in steps.iter().enumerate() {
        places.entry(step.word).or_insert(at);
    }
    places
}

#[cfg(test)]
#[path = "timeline_tests.rs"]
mod tests;
