//! Reports of abuse: what the home service's abuse desk reads.
//!
//! **Must hold**: a report holds what the user saw in its preview and nothing else; it is the one time that content goes
//! to somebody outside the chat, so it is made of messages that the user chose, and it goes out encrypted like any message.
//!
//! The form is described in `docs/reports.md`. A desk can be any program that speaks the suite of native chats: a report is a
//! text message whose text is JSON.

use serde::{Deserialize, Serialize};

use super::ChatRow;
use crate::messages::{Content, Direction, MAX_TEXT_BYTES};
use crate::partners::Partner;
use crate::store::MessageRow;

/// The version of the form.
const VERSION: u32 = 1;
/// The most messages in one report.
pub const MAX_REPORTED_MESSAGES: usize = 5;
/// The longest remark, in bytes of UTF-8.
pub const MAX_REMARK_BYTES: usize = 1_000;

/// Why somebody is reported: the two reasons that XEP-0377 knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportReason {
    /// Unwanted: advertising, fraud.
    Spam,
    /// Harassment, threats, anything that hurts.
    Abuse,
}

#[derive(Serialize)]
struct Report<'a> {
    report: u32,
    reason: ReportReason,
    #[serde(skip_serializing_if = "str::is_empty")]
    remark: &'a str,
    /// Who is reported.
    address: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    partner: Option<&'a str>,
    messages: Vec<Reported<'a>>,
}

#[derive(Serialize)]
struct Reported<'a> {
    from: &'static str,
    /// RFC 3339: when a server took it in, or else when it came, by the reporter's phone.
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    /// Only the beginning is here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    cut: bool,
    /// What it was, where it was no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
}

/// What the desk reads about these messages of a chat, in their order. Long ones are cut until it all fits one message.
pub(crate) fn report(
    chat: &ChatRow,
    partner: Option<&Partner>,
    (reason, remark): (ReportReason, &str),
    messages: &[MessageRow],
) -> String {
    let with = |most: usize| {
        let report = Report {
            report: VERSION,
            reason,
            remark,
            address: &chat.peer,
            partner: partner.map(|partner| partner.id.as_str()),
            messages: messages.iter().map(|row| reported(row, most)).collect(),
        };
        serde_json::to_string_pretty(&report).unwrap_or_default()
    };
    let mut most = MAX_TEXT_BYTES;
    loop {
        let text = with(most);
        if text.len() <= MAX_TEXT_BYTES || most == 0 {
            return text;
        }
        most /= 2;
    }
}

fn reported(row: &MessageRow, most: usize) -> Reported<'_> {
    let (text, kind) = match &row.content {
        Content::Text { text } => (Some(text.as_str()), None),
        Content::Media { media } => (media.name.as_deref(), Some(media.mime.as_str())),
        Content::Unsupported { name, .. } => (None, Some(name.as_str())),
        Content::Placeholder { cause } => (None, Some(cause.code())),
        Content::Notice { .. } | Content::Report { .. } => (None, None),
    };
    let beginning = text.map(|text| beginning(text, most));
    let moment = chrono::DateTime::from_timestamp_millis(row.sent_at.unwrap_or(row.created_at));
    Reported {
        from: match row.direction {
            Direction::Out => "me",
            Direction::In | Direction::Notice => "them",
        },
        at: moment.unwrap_or_default().to_rfc3339(),
        cut: beginning != text,
        text: beginning,
        kind,
    }
}

/// At most so many bytes of a text, ended at a character.
fn beginning(text: &str, most: usize) -> &str {
    let mut ends = (0..=most.min(text.len())).rev();
    let end = ends.find(|at| text.is_char_boundary(*at));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chats::{ChatId, ChatKind, Standing};
    use crate::e2ee::SuiteId;
    use crate::messages::State;

    fn chat() -> ChatRow {
        ChatRow {
            id: ChatId(1),
            peer: format!("{}@haiket.test", "a".repeat(1_000)),
            kind: ChatKind::ThirdParty,
            suite: SuiteId::Omemo,
            unread: 0,
            gives_receipts: false,
            last_message: 0,
            standing: Standing::Accepted,
            dropped: 0,
            activity: 0,
            pinned: 0,
            muted_until: 0,
            archived: false,
            marked: false,
            read_up_to: 0,
        }
    }

    fn message(text: &str) -> MessageRow {
        MessageRow {
            id: 1,
            chat: ChatId(1),
            direction: Direction::In,
            wire_id: "w".into(),
            device: None,
            content: Content::text(text),
            state: State::Received,
            reason: None,
            created_at: 0,
            sent_at: Some(1_700_000_000_000),
            warning: false,
        }
    }

    #[test]
    fn every_report_fits_a_message_and_says_what_it_left_out() {
        // Six bytes of JSON for each.
        let worst = message(&"\u{1}".repeat(MAX_TEXT_BYTES));
        let duck = message(&"🦆".repeat(MAX_TEXT_BYTES / 4));
        let short = message("buy this");
        let messages = [worst.clone(), worst, duck.clone(), duck, short];
        let remark = "\u{1}".repeat(MAX_REMARK_BYTES);
        let text = report(&chat(), None, (ReportReason::Spam, &remark), &messages);
        assert!((MAX_TEXT_BYTES / 3..=MAX_TEXT_BYTES).contains(&text.len()));
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        let reported = read["messages"].as_array().unwrap();
        let cut: Vec<_> = reported.iter().map(|it| it["cut"] == true).collect();
        assert_eq!(cut, [true, true, true, true, false]);
        let ducks = reported[2]["text"].as_str().unwrap();
        assert!(ducks.len() > 1_000 && ducks.chars().all(|c| c == '🦆'));
        assert_eq!(reported[4]["text"], "buy this");
        assert_eq!(reported[4]["at"], "2023-11-14T22:13:20+00:00");
    }
}
