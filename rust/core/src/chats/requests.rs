//! Requests: what strangers wrote before the user has decided.
//!
//! **Must hold**: of each stranger little is kept, and of few strangers; nothing goes out before the user accepts; what was
//! refused is forgotten, and whoever was refused does not come up again by writing more.

use super::{ChatId, ChatRow, Standing};
use crate::e2ee::E2eeError;
use crate::messages::Content;
use crate::store::{StoreError, Tx};
use crate::trace::Step;

/// So many strangers may wait for a decision; the messages of others are dropped.
pub(crate) const MOST: u32 = 200;
/// So many messages are kept of each.
const MESSAGES: u32 = 5;
/// So many bytes of content are kept of each.
const BYTES: u64 = 65_536;

/// Whether one more message is kept. In a chat every one is; of a stranger the first few, and the others are counted.
pub(crate) fn keeps(
    tx: &Tx<'_>,
    chat: &ChatRow,
    content: &Content,
    now: i64,
) -> Result<bool, E2eeError> {
    if chat.standing != Standing::Request {
        return Ok(true);
    }
    let (count, bytes) = tx.kept(chat.id)?;
    if count < MESSAGES && bytes + content.to_json().len() as u64 <= BYTES {
        return Ok(true);
    }
    tx.count_dropped(chat.id)?;
    tx.trace(None, Step::Refused, Some("request-full"), now)?;
    Ok(false)
}

/// Refuses a request: what it said is forgotten.
pub(crate) fn refuse(tx: &Tx<'_>, chat: ChatId) -> Result<(), StoreError> {
    tx.set_standing(chat, Standing::Refused)?;
    tx.clear_chat(chat)
}
