//! What a suite carries of a message, as bytes to be sealed.
//!
//! `omemo` 0.3 carries a body and nothing else: text, or the link to a file. `signal-pq` carries all of [`Content`], as the
//! protobuf of `docs/protocol-signal-pq.md` §6 ([`envelope`]).

use super::media::Offer;
use super::{Content, MAX_TEXT_BYTES, envelope};
use crate::e2ee::{E2eeError, SuiteId};
use crate::store::media::{MediaRow, Stage};
use crate::store::{MessageRow, Tx};

/// What was read of a sealed message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Carried {
    pub content: Content,
    /// The file of a message with media.
    pub offer: Option<Offer>,
}

/// What a control message says in the stanza with this id: which messages of this device could not be read, and are wanted
/// again. Nothing where there are none, or where the suite does not carry it.
pub(super) fn write_control(
    tx: &Tx<'_>,
    suite: SuiteId,
    (peer, device): (&str, u32),
    wire_id: &str,
) -> Result<Vec<u8>, E2eeError> {
    let chat = tx
        .chat_by_peer(peer)?
        .filter(|_| suite == SuiteId::SignalPq);
    let Some(chat) = chat else {
        return Ok(Vec::new());
    };
    let ids = tx.unreadable_from(chat.id, device, envelope::MOST_AGAIN)?;
    Ok(match ids.is_empty() {
        true => Vec::new(),
        false => envelope::write_again(wire_id, ids),
    })
}

/// Which messages a control message asks for again.
pub(super) fn read_control(says: &[u8], wire_id: Option<&str>) -> Vec<String> {
    envelope::read_again(says, wire_id)
}

/// What is sealed of a stored message. `None`: its file is not where the other side can fetch it yet.
pub(crate) fn write(
    tx: &Tx<'_>,
    suite: SuiteId,
    row: &MessageRow,
) -> Result<Option<Vec<u8>>, E2eeError> {
    let mut file = None;
    if let Content::Media { media } = &row.content {
        let Some(found) = tx.media(row.id)?.and_then(way) else {
            return Ok(None);
        };
        let (link, key) = found;
        file = Some(Offer {
            media: media.clone(),
            link,
            key,
            preview: tx.media_preview(row.id)?.flatten(),
        });
    }
    Ok(match suite {
        SuiteId::SignalPq => Some(envelope::write(&row.wire_id, &row.content, file.as_ref())),
        SuiteId::Omemo => match file {
            Some(file) => Offer::body(&file.link, &file.key).map(String::into_bytes),
            // What is queued has one.
            None => Some(row.content.body().unwrap_or_default().into()),
        },
    })
}

/// Where a file is and how it is opened, once it is there.
fn way(media: MediaRow) -> Option<(String, String)> {
    let there = matches!(media.stage, Stage::Here | Stage::Removed);
    media.link.zip(media.key).filter(|_| there)
}

/// Reads what a suite carried, in the stanza with this wire id. `None`: it is not formed as it must be.
pub(crate) fn read(suite: SuiteId, plaintext: Vec<u8>, wire_id: Option<&str>) -> Option<Carried> {
    match suite {
        SuiteId::SignalPq => envelope::read(&plaintext, wire_id),
        SuiteId::Omemo => {
            let text = String::from_utf8(plaintext).ok()?;
            let offer = Offer::read(&text);
            let content = match &offer {
                Some(offer) => Content::Media {
                    media: offer.media.clone(),
                },
                // Nothing of this suite says how long a text may be.
                None if text.len() > MAX_TEXT_BYTES => return None,
                None => Content::Text { text },
            };
            Some(Carried { content, offer })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_omemo_is_no_longer_than_any() {
        let read = |bytes| read(SuiteId::Omemo, vec![b'x'; bytes], None);
        let text = "x".repeat(MAX_TEXT_BYTES);
        assert_eq!(
            read(MAX_TEXT_BYTES).unwrap().content,
            Content::Text { text }
        );
        assert!(read(MAX_TEXT_BYTES + 1).is_none());
    }
}
