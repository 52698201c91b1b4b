//! What a message says: one versioned type, stored as JSON.
//!
//! A suite carries as much of it as it can: `omemo` 0.3 has only a body, so text. A stored kind that
//! this version does not know (written by a newer one) is read as [`Content::Unsupported`].

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Media, Reason, envelope};

/// The version written into stored content.
const VERSION: u64 = 1;

/// The longest text that can be sent, in bytes of UTF-8. Sealed and in base64 it still fits the
/// smallest stanza limit in common use (256 KiB) with room for many devices.
pub const MAX_TEXT_BYTES: usize = 65_536;

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Content {
    /// Text, at most [`MAX_TEXT_BYTES`].
    Text {
        /// The text as it was typed.
        text: String,
    },
    /// A photo, a voice message, a video or a file. Where it is, [`crate::MessageView::transfer`] says.
    Media {
        /// What is known of it.
        media: Media,
    },
    /// A report to the abuse desk of the home service.
    Report {
        /// What the desk reads, as the user saw it: JSON, see `docs/reports.md`.
        text: String,
    },
    /// Something the core tells the user inside the chat.
    Notice {
        /// What happened.
        notice: Notice,
    },
    /// A message that came but cannot be shown.
    Placeholder {
        /// Why not.
        cause: Reason,
    },
    /// A kind that this version cannot show.
    Unsupported {
        /// The kind's name.
        name: String,
        /// All of it, where the suite carries more than is known here: base64, for a later version.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        raw: Option<String>,
    },
}

/// What the core tells inside a chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum Notice {
    /// The other side uses one more device; `accepted` says whether it gets messages already.
    NewDevice {
        /// The device's number.
        device: u32,
        /// False when the user has to accept it first.
        accepted: bool,
    },
    /// The other side has another number, and the chat goes on with it; `elsewhere`: there is a chat with that number already,
    /// and it goes on there.
    NumberChanged {
        /// The new number, in E.164.
        number: String,
        /// The chat stays with the old number.
        elsewhere: bool,
    },
    /// A known device came back with another key; nothing is sent until the user decides.
    KeyChanged {
        /// The device's number.
        device: u32,
    },
}

impl Content {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// The words to search for and to preview, where there are any.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text { text } => Some(text),
            Self::Media { media } => media.name.as_deref(),
            _ => None,
        }
    }

    /// What a suite carries that has only a body, where this can be sent; of media it is the link, which is not here.
    pub(crate) fn body(&self) -> Option<&str> {
        match self {
            Self::Text { text } | Self::Report { text } => Some(text),
            Self::Media { .. }
            | Self::Notice { .. }
            | Self::Placeholder { .. }
            | Self::Unsupported { .. } => None,
        }
    }

    pub(crate) fn to_json(&self) -> String {
        let mut value = serde_json::to_value(self).unwrap_or_else(|_| json!({}));
        if let Value::Object(fields) = &mut value {
            fields.insert("v".into(), VERSION.into());
        }
        value.to_string()
    }

    pub(crate) fn from_json(json: &str) -> Self {
        let value: Value = serde_json::from_str(json).unwrap_or(Value::Null);
        let name = value
            .get("kind")
            .and_then(Value::as_str)
            .unwrap_or("unreadable")
            .to_owned();
        match serde_json::from_value(value) {
            Ok(Self::Unsupported {
                raw: Some(raw),
                name,
            }) => envelope::again(&raw).unwrap_or(Self::Unsupported {
                raw: Some(raw),
                name,
            }),
            Ok(content) => content,
            Err(_) => Self::Unsupported { name, raw: None },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::MediaKind;
    use super::*;

    #[test]
    fn content_survives_storage() {
        for content in [
            Content::text("שלום \u{1f469}\u{200d}\u{1f680}"),
            Content::Notice {
                notice: Notice::NewDevice {
                    device: u32::MAX,
                    accepted: false,
                },
            },
            Content::Placeholder {
                cause: Reason::NoSession,
            },
            Content::Unsupported {
                name: "poll".into(),
                raw: None,
            },
            Content::Report {
                text: "{\"report\": 1}".into(),
            },
            Content::Media {
                media: Media::new(MediaKind::Voice, "audio/ogg"),
            },
        ] {
            assert_eq!(Content::from_json(&content.to_json()), content);
        }
    }

    #[test]
    fn what_a_newer_version_wrote_is_named_not_lost() {
        let stored = r#"{"v":7,"kind":"hologram","cubes":3}"#;
        assert_eq!(
            Content::from_json(stored),
            Content::Unsupported {
                name: "hologram".into(),
                raw: None,
            }
        );
        assert_eq!(
            Content::from_json("\u{0}"),
            Content::Unsupported {
                name: "unreadable".into(),
                raw: None,
            }
        );
    }
}
