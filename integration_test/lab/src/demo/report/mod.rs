//! The demo as a page: the conversation as the two people see it, each file before and after, each message's way.
//!
//! Must hold: one file that needs no other and no network, also to play what is in it; whatever a text or a file's name says, it is
//! shown and does nothing. What is told of files comes from tools that nobody here wrote ([`causeway_lab::inspect`]).

mod item;
mod page;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::time::Duration;

use causeway_core::TraceEntry;
use causeway_lab::inspect::Facts;

use super::Result;
pub use item::bytes;

/// All that the page shows.
pub struct Report {
    pub people: Vec<Person>,
    pub entries: Vec<Entry>,
    /// What was checked, and whether it holds.
    pub checks: Vec<(String, bool)>,
}

/// Somebody who takes part.
pub struct Person {
    pub name: String,
    /// Service and program.
    pub about: String,
    pub device: u64,
    pub fingerprint: String,
}

/// Who says something. The page has the user on the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    User,
    Other,
}

/// One message.
pub struct Entry {
    pub side: Side,
    /// Since the first message.
    pub at: Duration,
    pub said: Said,
    /// Its way, in order.
    pub steps: Vec<Step>,
}

/// What a message is.
pub enum Said {
    Text(String),
    File(Box<Item>),
}

/// One step on a message's way.
pub struct Step {
    /// The stable name that the core gives it.
    pub name: String,
    pub detail: Option<String>,
    /// Since the message was stored.
    pub at: Duration,
}

/// What a file is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Picture,
    Voice,
    Video,
    Document,
}

/// A file that was sent.
pub struct Item {
    pub shown: Shown,
    /// What the sender called it.
    pub name: String,
    /// What the receiver got.
    pub got: Vec<u8>,
    /// Before it is played: the video's first picture.
    pub poster: Option<Vec<u8>>,
    /// 64 bars from 0 to 100, of a voice message.
    pub waveform: Vec<u8>,
    /// As the sender chose it, and …
    pub before: Facts,
    /// … as the receiver has it.
    pub after: Facts,
    /// Whether it arrived as it was sent: byte for byte what the sender's app had sealed.
    pub same: bool,
}

impl Item {
    /// What it told, and does no more.
    fn stripped(&self) -> Vec<(&str, &str)> {
        self.before
            .told
            .iter()
            .filter(|(tag, _)| !self.after.told.contains_key(*tag))
            .map(|(tag, value)| (tag.as_str(), value.as_str()))
            .collect()
    }
}

impl Step {
    /// A message's way, as the core has traced it.
    pub fn all(trace: &[TraceEntry]) -> Vec<Step> {
        let begin = trace.first().map_or(0, |entry| entry.at);
        let since = |at: i64| Duration::from_millis(u64::try_from(at - begin).unwrap_or(0));
        let step = |entry: &TraceEntry| Step {
            name: entry.step.clone(),
            detail: entry.detail.clone(),
            at: since(entry.at),
        };
        trace.iter().map(step).collect()
    }
}

impl Report {
    /// Writes the page.
    pub fn write(&self, to: &Path) -> Result<()> {
        let fail = |error| format!("{} cannot be written: {error}", to.display());
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).map_err(fail)?;
        }
        std::fs::write(to, page::page(self).into_string()).map_err(fail)?;
        Ok(())
    }
}
