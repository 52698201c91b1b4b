//! What comes back for messages that were sent: taken over, arrived, displayed, refused.

use xmpp_parsers::jid::BareJid;

use super::{Outcome, Receiver};
use crate::chats::ChatRow;
use crate::e2ee::E2eeError;
use crate::link::NOT_ALLOWED;
use crate::link::incoming::Incoming;
use crate::messages::{Reason, State, send};
use crate::store::{MessageRow, Tx};
use crate::trace::Step;
use crate::trace::shared::BOUNCED;

impl Receiver<'_> {
    pub(super) fn own_message(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(wire_id) = &incoming.wire_id else {
            return Ok(());
        };
        let Some((chat, row)) = sent_to(tx, &incoming.peer, wire_id)? else {
            return Ok(());
        };
        if self.acknowledged(tx, row.id, Step::FoundInArchive, now)? {
            out.changed.push((chat.id, row.id));
        }
        Ok(())
    }

    /// The home server has this message. Returns whether its state moved.
    pub(crate) fn acknowledged(
        &self,
        tx: &Tx<'_>,
        id: i64,
        step: Step,
        now: i64,
    ) -> Result<bool, E2eeError> {
        // What was sent again since is in the archive from before: that says nothing of the new copy.
        let fresh_only = matches!(step, Step::FoundInArchive);
        if !tx.set_acknowledged(id, now, self.resend_after, fresh_only)? {
            return Ok(false);
        }
        tx.trace(Some(id), step, None, now)?;
        // What it waited for is over.
        let news = tx.set_reason(id, None)?;
        Ok(tx.advance(id, State::Sent, None)? || news)
    }

    pub(super) fn receipt(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        of: &str,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some((chat, row)) = sent_to(tx, peer, of)? else {
            return Ok(());
        };
        if !chat.gives_receipts {
            tx.set_gives_receipts(chat.id)?;
            // What was sent before that is looked after from now on, too.
            tx.watch_acknowledged(chat.id, now.saturating_add(self.resend_after))?;
            out.due = true;
        }
        tx.dequeue(row.id)?;
        if tx.advance(row.id, State::Delivered, None)? {
            tx.trace(Some(row.id), Step::Delivered, None, now)?;
            out.changed.push((chat.id, row.id));
        }
        Ok(())
    }

    pub(super) fn displayed(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        of: &str,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some((chat, row)) = sent_to(tx, peer, of)? else {
            return Ok(());
        };
        for id in tx.advance_up_to(chat.id, row.id, State::Read)? {
            tx.dequeue(id)?;
            tx.trace(Some(id), Step::Read, None, now)?;
            out.changed.push((chat.id, id));
        }
        Ok(())
    }

    pub(super) fn bounce(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        condition: &str,
        temporary: bool,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(wire_id) = &incoming.wire_id else {
            return Ok(());
        };
        let Some((chat, row)) = sent_to(tx, &incoming.peer, wire_id)? else {
            return Ok(());
        };
        // What was for an account that is closed has not been read: it goes to the new one.
        if !temporary && incoming.peer.as_str() != chat.peer {
            return self.send_anew(tx, row.id, &chat, now, out);
        }
        out.disputed = !temporary && condition == NOT_ALLOWED;
        let condition = condition.to_owned();
        let again = temporary && matches!(row.state, State::Sending | State::Sent);
        // The same bytes go out again in this session, too.
        out.forget = again.then_some(row.id);
        out.due |= again;
        if again && let Some(tries) = tx.resend(row.id, now, spread(row.id, self.retry))? {
            tx.trace(
                Some(row.id),
                Step::Waiting,
                Some(&format!("{BOUNCED} tries={tries}")),
                now,
            )?;
            if tx.set_reason(row.id, Some(&Reason::Unreachable))? {
                out.changed.push((chat.id, row.id));
            }
        } else if send::fail(tx, row.id, &Reason::Refused { condition }, now)? {
            out.changed.push((chat.id, row.id));
        }
        Ok(())
    }

    /// Puts a message that the other side's former account has not read into the queue again, to be encrypted for the present one.
    pub(super) fn send_anew(
        &self,
        tx: &Tx<'_>,
        id: i64,
        chat: &ChatRow,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        if send::anew(tx, id, now)? {
            out.forget = Some(id);
            out.changed.push((chat.id, id));
            out.kick = Some(chat.id);
        }
        Ok(())
    }
}

/// The message with this wire id that was sent to a peer, with its chat: nobody else can say anything about it.
fn sent_to(
    tx: &Tx<'_>,
    peer: &BareJid,
    wire_id: &str,
) -> Result<Option<(ChatRow, MessageRow)>, E2eeError> {
    let Some(chat) = tx.chat_at(peer.as_str())? else {
        return Ok(None);
    };
    let row = tx.sent_message(chat.id, wire_id)?;
    Ok(row.map(|row| (chat, row)))
}

/// A delay with some spread, so that many messages do not come back at the same moment.
fn spread(seed: i64, base: i64) -> i64 {
    base + base / 10 * seed.rem_euclid(5)
}
