//! What the demo prints: a transcript as it happens, and checks.
//!
//! Must hold: text from a file cannot drive the terminal; a closed pipe (`| head`) is no error; colours only on a terminal
//! and without `NO_COLOR`.

use std::cell::Cell;
use std::io::{IsTerminal, Write, stdout};
use std::time::{Duration, Instant};

/// Longer text is cut on the screen (and nowhere else).
const SHOWN_CHARS: usize = 100;
const WIDEST_NAME: usize = 17;

pub struct Screen {
    colour: bool,
    begin: Cell<Instant>,
    /// A row of states has no end yet.
    open: Cell<bool>,
}

impl Screen {
    pub fn new() -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self {
            colour: wanted && stdout().is_terminal(),
            begin: Cell::new(Instant::now()),
            open: Cell::new(false),
        }
    }

    /// A line as it is.
    pub fn line(&self, text: &str) {
        self.end_row();
        print(&format!("{text}\n"));
    }

    pub fn person(&self, who: &str, whereabouts: &str, device: u64, fingerprint: &str) {
        self.line("");
        self.line(&format!(
            "{} ({whereabouts}), device {device}",
            self.paint("1", who)
        ));
        let (one, two) = fingerprint.split_at(fingerprint.len().min(36));
        self.line(&format!(
            "  fingerprint  {}\n               {}",
            one.trim_end(),
            two
        ));
    }

    /// Times count from now.
    pub fn begin(&self) {
        self.begin.set(Instant::now());
    }

    pub fn says(&self, who: &str, text: &str) {
        self.line(&format!(
            "{:>7.2} s  {}  {}",
            self.seconds(),
            self.paint("1", &pad(who)),
            shown(text)
        ));
    }

    /// A row for what is neither's words.
    pub fn note(&self, text: &str) {
        self.line(&format!(
            "{:>7.2} s  {}  {}",
            self.seconds(),
            pad("--"),
            text
        ));
    }

    /// One more state of the message said last, on the same row as those before.
    pub fn state(&self, state: &str) {
        let text = format!("{state} {:.2} s", self.seconds());
        let before = if self.open.replace(true) {
            " → ".to_owned()
        } else {
            format!("{:11}{}  ", "", pad(""))
        };
        print(&format!("{before}{}", self.paint("2", &text)));
    }

    /// Ends the row of states, if there is one.
    pub fn end_row(&self) {
        if self.open.replace(false) {
            print("\n");
        }
    }

    pub fn check(&self, what: &str, holds: bool) {
        let mark = if holds {
            self.paint("32", "  ok")
        } else {
            self.paint("1;31", "FAIL")
        };
        self.line(&format!("  {mark}  {what}"));
    }

    /// Since the conversation began.
    pub fn elapsed(&self) -> Duration {
        self.begin.get().elapsed()
    }

    fn seconds(&self) -> f64 {
        self.elapsed().as_secs_f64()
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

fn print(text: &str) {
    let mut out = stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn pad(who: &str) -> String {
    format!("{who:<WIDEST_NAME$}")
}

/// Text on one row, cut when it is long, with what would move the cursor or turn the direction as its code.
fn shown(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().take(SHOWN_CHARS) {
        let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
        if turns || c.is_control() && c != '\t' {
            out.push_str(&format!("<U+{:04X}>", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    if text.chars().nth(SHOWN_CHARS).is_some() {
        out.push_str(&format!("… ({} bytes)", text.len()));
    }
    out
}

/// Digits in groups of eight, as people compare them.
pub fn groups(hex: &str) -> String {
    let digits: Vec<char> = hex.chars().collect();
    digits
        .chunks(8)
        .map(String::from_iter)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_drive_the_terminal_and_long_text_is_cut() {
        assert_eq!(
            shown("a\x1b[31m\u{202e}b\tשלום 👩\u{200d}🚀"),
            "a<U+001B>[31m<U+202E>b\tשלום 👩\u{200d}🚀"
        );
        assert_eq!(shown(&"ä".repeat(100)), "ä".repeat(100));
        assert_eq!(
            shown(&"ä".repeat(101)),
            format!("{}… (202 bytes)", "ä".repeat(100))
        );
        assert_eq!(groups("0123456789abcdef"), "01234567 89abcdef");
    }
}
