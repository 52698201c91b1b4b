//! Sending: what happens to a message inside the writer's transaction.
//!
//! **Must hold**: the gate is asked when a message is stored and again when it is sealed; ratchets,
//! bytes and state change together; the order within a chat is kept.

use super::{Content, Direction, MAX_TEXT_BYTES, MediaKind, Reason, State, carried, new_wire_id};
use crate::account;
use crate::chats::{Act, ChatId, ChatKind, ChatRow, Refusal, Rules, Verdict, gate};
use crate::e2ee::{E2eeError, Suite, SuiteId, Trust};
use crate::link::outgoing;
use crate::stage::{Stage, timed};
use crate::store::{NewMessage, Tx};
use crate::trace::Step;

use causeway_media::limits::FILE;
use xmpp_parsers::jid::BareJid;
use xmpp_parsers::message::Message;

/// Messages sealed in one transaction at most, so that others get their turn.
const SEAL_AT_ONCE: u32 = 64;

/// Stores a message of the user and queues it.
pub(crate) fn store(
    tx: &Tx<'_>,
    chat: ChatId,
    content: &Content,
    now: i64,
) -> Result<i64, E2eeError> {
    let wire_id = new_wire_id();
    let id = tx.insert_message(&NewMessage {
        chat,
        direction: Direction::Out,
        wire_id: &wire_id,
        device: None,
        content,
        state: State::Queued,
        reason: None,
        created_at: now,
        sent_at: None,
        shown_from: 0,
        warning: false,
    })?;
    tx.enqueue(id, chat)?;
    tx.trace(Some(id), Step::Stored, None, now)?;
    Ok(id)
}

/// What came of an attempt to seal the queued messages of a chat.
#[derive(Debug, Default)]
pub(crate) struct Sealed {
    /// Ready to be handed to the link, in order.
    pub stanzas: Vec<(i64, Message)>,
    /// Messages whose state or reason changed.
    pub changed: Vec<i64>,
    /// Why nothing could be sealed.
    pub blocked: Option<Reason>,
    /// More are queued behind these.
    pub more: bool,
}

/// Seals the oldest queued messages of `chat` for every trusted device of the peer.
pub(crate) fn seal_queued(
    tx: &Tx<'_>,
    chat: &ChatRow,
    home: &str,
    now: i64,
) -> Result<Sealed, E2eeError> {
    let suite = chat.suite.suite();
    let mut result = Sealed::default();
    if tx.is_leaving()? {
        return Ok(result);
    }
    let queued = tx.queued(chat.id, SEAL_AT_ONCE)?;
    let Some(first) = queued.first().copied() else {
        return Ok(result);
    };
    if let Some(why) = stopped(tx, chat, home, now)? {
        result.changed = stop(tx, chat, why, now)?;
        return Ok(result);
    }
    let devices = match receivers(tx, suite, &chat.peer)? {
        Ok(devices) => devices,
        Err(reason) => {
            if tx.set_reason(first, Some(&reason))? {
                tx.trace(Some(first), Step::Waiting, Some(reason.code()), now)?;
                result.changed.push(first);
            }
            result.blocked = Some(reason);
            return Ok(result);
        }
    };
    let peer = account::peer(&chat.peer).ok_or(E2eeError::Malformed("peer address"))?;
    result.more = queued.len() == SEAL_AT_ONCE as usize;
    for id in queued {
        let Some(row) = tx.message(id)? else { continue };
        let Some(content) = carried::write(tx, chat.suite, &row)? else {
            // Its file has to be carried first, and what is behind it waits.
            result.more = true;
            return Ok(result);
        };
        let sealed = timed(Stage::Seal, || {
            suite.seal(tx, &chat.peer, &devices, Some(&content))
        })?;
        let message = outgoing::sealed(&peer, &row.wire_id, sealed, chat.suite, true);
        tx.set_sealed(id, &outgoing::to_bytes(message.clone()))?;
        tx.advance(id, State::Sending, None)?;
        tx.trace(
            Some(id),
            Step::Sealed,
            Some(&format!("devices={}", devices.len())),
            now,
        )?;
        result.stanzas.push((id, message));
        result.changed.push(id);
    }
    Ok(result)
}

/// Why nothing may be sent in this chat now.
pub(crate) fn stopped(
    tx: &Tx<'_>,
    chat: &ChatRow,
    home: &str,
    now: i64,
) -> Result<Option<Refusal>, E2eeError> {
    let peer = account::peer(&chat.peer).ok_or(E2eeError::Malformed("peer address"))?;
    let facts = Rules::read(tx, home, now)?.facts(&peer, Some(chat))?;
    Ok(match gate(Act::Send, &facts) {
        Verdict::No(why) => Some(why),
        Verdict::Yes | Verdict::Hold => None,
    })
}

/// The longest text that the other side of a chat takes, in bytes of UTF-8.
pub(crate) fn longest_text(tx: &Tx<'_>, chat: &ChatRow) -> Result<usize, E2eeError> {
    let peer = account::peer(&chat.peer).ok_or(E2eeError::Malformed("peer address"))?;
    let partner = tx.partner_at(peer.domain().as_str())?;
    let most = partner.and_then(|partner| usize::try_from(partner.text_bytes).ok());
    Ok(most.map_or(MAX_TEXT_BYTES, |most| most.min(MAX_TEXT_BYTES)))
}

/// The most bytes of a file that the other side of a chat takes; `None`: its app cannot show such files.
pub(crate) fn most_bytes(
    tx: &Tx<'_>,
    chat: &ChatRow,
    kind: MediaKind,
    home: &str,
) -> Result<Option<u64>, E2eeError> {
    let peer = account::peer(&chat.peer).ok_or(E2eeError::Malformed("peer address"))?;
    if ChatKind::of(&peer, home) == ChatKind::Native {
        return Ok(Some(FILE));
    }
    let partner = tx.partner_at(peer.domain().as_str())?;
    let most = partner.and_then(|partner| partner.media_bytes.get(&kind).copied());
    Ok(most.map(|most| most.min(FILE)))
}

/// Ends what waits to be encrypted in a chat, and says why; what is encrypted already says it too, and stays: it may have
/// left before, and is the same bytes when it may go on. The messages that changed.
pub(crate) fn stop(
    tx: &Tx<'_>,
    chat: &ChatRow,
    why: Refusal,
    now: i64,
) -> Result<Vec<i64>, E2eeError> {
    let (reason, mut changed) = (Reason::Stopped { why }, Vec::new());
    for id in tx.queued(chat.id, u32::MAX)? {
        if fail(tx, id, &reason, now)? {
            changed.push(id);
        }
    }
    for id in tx.sealed_in(chat.id)? {
        if tx.set_reason(id, Some(&reason))? {
            tx.trace(Some(id), Step::Waiting, Some(why.code()), now)?;
            changed.push(id);
        }
    }
    Ok(changed)
}

/// Stops what the rules allow no longer, in every chat. To be called in each transaction that changes what they look at.
pub(crate) fn stop_all(tx: &Tx<'_>, home: &str, now: i64) -> Result<Vec<(ChatId, i64)>, E2eeError> {
    let mut changed = Vec::new();
    for chat in tx.chats_with_outbox()? {
        if let Some(why) = stopped(tx, &chat, home, now)? {
            let ids = stop(tx, &chat, why, now)?;
            changed.extend(ids.into_iter().map(|id| (chat.id, id)));
        }
    }
    Ok(changed)
}

/// The devices that a message to `peer` is sealed for now, or why there are none.
fn receivers(
    tx: &Tx<'_>,
    suite: &dyn Suite,
    peer: &str,
) -> Result<Result<Vec<u32>, Reason>, E2eeError> {
    let active: Vec<_> = tx
        .peer_devices(suite.id(), peer)?
        .into_iter()
        .filter(|device| device.active)
        .collect();
    if active.is_empty() {
        return Ok(Err(Reason::NoKeys));
    }
    if let Some(changed) = active.iter().find(|device| device.trust == Trust::Changed) {
        return Ok(Err(Reason::KeyChanged {
            device: changed.device,
        }));
    }
    let trusted: Vec<_> = active
        .iter()
        .filter(|device| device.trust.receives())
        .collect();
    if trusted.is_empty() {
        return Ok(Err(Reason::NoAcceptedDevice));
    }
    let mut ready = Vec::new();
    for device in trusted {
        if suite.has_session(tx, peer, device.device)? {
            ready.push(device.device);
        }
    }
    Ok(if ready.is_empty() {
        Err(Reason::NoKeys)
    } else {
        Ok(ready)
    })
}

/// Ends a message for good.
pub(crate) fn fail(tx: &Tx<'_>, id: i64, reason: &Reason, now: i64) -> Result<bool, E2eeError> {
    tx.dequeue(id)?;
    let failed = tx.advance(id, State::Failed, Some(reason))?;
    if failed {
        tx.trace(Some(id), Step::Failed, Some(reason.code()), now)?;
    }
    Ok(failed)
}

/// Ends a message whose file cannot be sent, with the caption that makes no sense without it. The messages that changed.
pub(crate) fn fail_with_caption(
    tx: &Tx<'_>,
    id: i64,
    reason: &Reason,
    now: i64,
) -> Result<Vec<i64>, E2eeError> {
    let mut changed = Vec::new();
    for id in [Some(id), tx.caption(id)?].into_iter().flatten() {
        if tx.is_queued(id)? && fail(tx, id, reason, now)? {
            changed.push(id);
        }
    }
    Ok(changed)
}

/// The stored stanza of this token cannot be read: its message fails, with a reason, and can be sent again as new bytes; what
/// carries no message is only traced. The chat of the message that has changed.
pub(crate) fn damaged_in_outbox(
    tx: &Tx<'_>,
    token: i64,
    now: i64,
) -> Result<Option<ChatId>, E2eeError> {
    let reason = Reason::DatabaseDamaged;
    if token < 0 {
        tx.delete_control(-token)?;
        tx.trace(None, Step::Failed, Some(reason.code()), now)?;
        return Ok(None);
    }
    let failed = fail(tx, token, &reason, now)?;
    Ok(tx
        .message(token)?
        .filter(|_| failed)
        .map(|message| message.chat))
}

/// Puts a failed message into the queue again, as new bytes, and the caption of its file with it. The messages that changed;
/// none when it has not failed.
pub(crate) fn retry(tx: &Tx<'_>, id: i64, now: i64) -> Result<Vec<i64>, E2eeError> {
    let mut changed = Vec::new();
    for (at, id) in [Some(id), tx.caption(id)?]
        .into_iter()
        .flatten()
        .enumerate()
    {
        let Some(row) = tx.message(id)? else {
            continue;
        };
        if row.state == State::Failed && tx.advance(id, State::Queued, None)? {
            tx.enqueue(id, row.chat)?;
            tx.trace(Some(id), Step::Stored, Some("again"), now)?;
            changed.push(id);
        } else if at == 0 {
            break;
        }
    }
    Ok(changed)
}

/// A message is encrypted so often at most because the other side asks for it again, and so long after it was written.
const MOST_AGAIN: usize = 5;
/// What the trace says then.
pub(crate) const AGAIN: &str = "again: not readable there";
const AGAIN_FOR_MS: i64 = 30 * 24 * 60 * 60 * 1_000;

/// Puts a message into the queue again that the other side could not read, under its old id. `None`: it is none that was sent
/// there lately, it arrived, or it was asked for too often.
pub(crate) fn wanted_again(
    tx: &Tx<'_>,
    chat: ChatId,
    wire_id: &str,
    now: i64,
) -> Result<Option<i64>, E2eeError> {
    let Some(row) = tx.sent_as(chat, wire_id)? else {
        return Ok(None);
    };
    let lately = now.saturating_sub(row.created_at) < AGAIN_FOR_MS;
    if row.state != State::Sent || !lately {
        return Ok(None);
    }
    let steps = tx.trace_of(row.id)?;
    let sealed = steps.iter().filter(|step| step.step == Step::Sealed.name());
    if sealed.count() >= MOST_AGAIN || !tx.advance(row.id, State::Queued, None)? {
        return Ok(None);
    }
    tx.enqueue(row.id, chat)?;
    tx.trace(Some(row.id), Step::Stored, Some(AGAIN), now)?;
    Ok(Some(row.id))
}

/// Puts a message that was encrypted for an address nobody reads any more into the queue again.
pub(crate) fn anew(tx: &Tx<'_>, id: i64, now: i64) -> Result<bool, E2eeError> {
    let Some(row) = tx.message(id)? else {
        return Ok(false);
    };
    if !tx.advance(id, State::Queued, None)? {
        return Ok(false);
    }
    tx.enqueue(id, row.chat)?;
    tx.trace(Some(id), Step::Stored, Some("again: new address"), now)?;
    Ok(true)
}

/// A key-transport message that makes the peer's device use a fresh session; its control id.
pub(crate) fn key_transport(
    tx: &Tx<'_>,
    suite: SuiteId,
    peer: &BareJid,
    device: u32,
) -> Result<(i64, Message), E2eeError> {
    let wire_id = new_wire_id();
    let says = carried::write_control(tx, suite, (peer.as_str(), device), &wire_id)?;
    let sealed = suite
        .suite()
        .seal_control(tx, peer.as_str(), device, &says)?;
    let message = outgoing::sealed(peer, &wire_id, sealed, suite, false);
    let id = tx.add_control(&outgoing::to_bytes(message.clone()))?;
    Ok((id, message))
}
