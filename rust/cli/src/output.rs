//! What is printed: for people, or one JSON object a line.

use std::process::ExitCode;

use causeway_core::{Direction, MessageView};
use serde::Serialize;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::words;

/// Where results go.
pub struct Output {
    json: bool,
}

impl Output {
    pub fn new(json: bool) -> Self {
        Self { json }
    }

    /// One JSON object a line is wanted.
    pub fn is_json(&self) -> bool {
        self.json
    }

    /// One result, for people or as JSON.
    pub fn show(&self, value: &impl Serialize, people: impl FnOnce() -> String) {
        if self.json {
            println!("{}", serde_json::to_string(value).unwrap_or_default());
        } else {
            println!("{}", people());
        }
    }

    pub fn message(&self, view: &MessageView, peer: &str) {
        self.show(&message_json(view, peer), || line(view, peer));
    }

    /// Something on the way, for people only.
    pub fn note(&self, text: &str) {
        if !self.json {
            eprintln!("{text}");
        }
    }

    pub fn failure(&self, failure: &Failure) -> ExitCode {
        if self.json {
            let error =
                json!({ "error": failure.code, "text": failure.text, "exit": failure.exit });
            println!("{error}");
        } else {
            eprintln!("causeway: {}", failure.text);
        }
        ExitCode::from(failure.exit)
    }
}

/// A message as JSON, with the other side's address and what its text or notice says.
pub fn message_json(view: &MessageView, peer: &str) -> Value {
    let mut value = serde_json::to_value(view).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        fields.insert("peer".into(), peer.into());
    }
    value
}

fn line(view: &MessageView, peer: &str) -> String {
    let who = match view.direction {
        Direction::In => harmless(peer),
        Direction::Out => "me".into(),
        Direction::Notice => "--".into(),
    };
    let state = match (view.direction, &view.reason) {
        (Direction::Out, Some(reason)) => format!(
            "  ({}: {})",
            words::state(view.state),
            words::reason(reason)
        ),
        (Direction::Out, None) => format!("  ({})", words::state(view.state)),
        _ if view.warning => "  (the sender's key had changed)".into(),
        _ => String::new(),
    };
    format!(
        "{:>5}  {who}: {}{state}",
        view.id.0,
        words::content(&view.content)
    )
}

/// Foreign text without what could move the cursor, colour the terminal or turn the direction of
/// what follows: such characters are shown as their code.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let code = u32::from(c);
        let turns = matches!(code, 0x202a..=0x202e | 0x2066..=0x2069 | 0x200e | 0x200f | 0x61c);
        if c == '\n' || c == '\t' {
            out.push(c);
        } else if c.is_control() || turns {
            out.push_str(&format!("<U+{code:04X}>"));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn foreign_text_cannot_drive_the_terminal() {
        assert_eq!(harmless("a\u{1b}[31mb\u{7}"), "a<U+001B>[31mb<U+0007>");
        assert_eq!(harmless("\u{202e}gpj.exe\u{9b}"), "<U+202E>gpj.exe<U+009B>");
        assert_eq!(
            harmless("two\nlines\tשלום 👩\u{200d}🚀"),
            "two\nlines\tשלום 👩\u{200d}🚀"
        );
    }
}
