//! The way out: which chat is worked on, what is handed to the link, what is due.
//!
//! One pump works on a chat at a time, so its messages are sealed in order. Whatever is sealed goes
//! through [`Engine::hand_over`], which sends each thing once in a session.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use xmpp_parsers::message::Message;

use super::media::Carried;
use super::sync::AGAIN;
use super::{Engine, EngineError, Outgoing, Tuning, millis};
use crate::account;
use crate::api::Event;
use crate::chats::{ChatId, ChatKind, ChatRow, Standing, suite_for};
use crate::e2ee::{E2eeError, SuiteId};
use crate::link::{IqError, outgoing};
use crate::messages::send::{Sealed, anew, damaged_in_outbox, seal_queued, stop, stopped};
use crate::messages::{MessageId, Reason};
use crate::store::{StoreError, Tx, now_ms};
use crate::trace::Step;

/// Stanzas on their way to the home server, beyond which nothing more is sealed.
const WINDOW: usize = 256;
/// The longest wait between tries.
const MAX_WAIT_MS: i64 = 3_600_000;
/// How far the clock may be corrected before it counts as set back.
const CLOCK_SLACK_MS: i64 = 1_000;

impl Outgoing {
    /// Hands stanzas to the link, in order, each once in a session.
    fn hand_over(&mut self, stanzas: Vec<(i64, Message)>) {
        let (Some(link), Some(session)) = (&self.link, self.session) else {
            return;
        };
        for (token, message) in stanzas {
            if self.handed.insert(token) {
                link.send(session, token, message);
            }
        }
    }
}

/// How often prekeys are looked after while a connection lasts: topped up, and the signed one
/// rotated when it is due.
const UPKEEP_MS: i64 = 86_400_000;
/// A message without its receipt is sent again this often, then it stays as it is.
const MAX_RESENDS: u32 = 6;

/// The suite that a chat should use now; it goes up to it and never down. The abuse desk keeps its own.
fn wanted_suite(tx: &Tx<'_>, chat: &ChatRow, home: &str) -> Result<SuiteId, E2eeError> {
    let peer = account::peer(&chat.peer).ok_or(E2eeError::Malformed("peer address"))?;
    if chat.standing == Standing::Desk {
        return Ok(chat.suite);
    }
    Ok(suite_for(tx, &peer, home)?)
}

impl Engine {
    /// Works on a chat's queue, now or once the pump that is at it comes round.
    pub(crate) fn kick(self: &Arc<Self>, chat: ChatId) {
        {
            let mut pumps = self.pumps();
            if let Some(again) = pumps.get_mut(&chat) {
                *again = true;
                return;
            }
            pumps.insert(chat, false);
        }
        let engine = Arc::clone(self);
        tokio::spawn(async move {
            loop {
                if let Err(error) = engine.pump(chat).await {
                    tracing::debug!(%error, "a chat's queue waits");
                    // The database could not be used, so nothing that wakes this queue is written in it.
                    let closed = matches!(
                        error,
                        EngineError::E2ee(E2eeError::Store(StoreError::Closed))
                    );
                    if !closed {
                        tokio::time::sleep(AGAIN).await;
                        engine.pumps().insert(chat, true);
                    }
                }
                let mut pumps = engine.pumps();
                match pumps.get_mut(&chat) {
                    Some(again) if *again => *again = false,
                    _ => {
                        pumps.remove(&chat);
                        return;
                    }
                }
            }
        });
    }

    /// Works on every chat that has something due, and fetches what is.
    pub(super) async fn kick_all(self: &Arc<Self>) {
        if let Ok(chats) = self.store.read(|tx| tx.chats_with_queued()).await {
            let now = now_ms();
            for (chat, not_before) in chats {
                if not_before <= now {
                    self.kick(chat);
                }
            }
        }
        self.fetch_due().await;
    }

    async fn pump(self: &Arc<Self>, id: ChatId) -> Result<(), EngineError> {
        loop {
            self.room().await;
            let link = self.link().await;
            if let Some((message, prepared)) = self.prepare_next(id, link.is_some()).await? {
                match prepared {
                    Carried::Wait(reason) => return self.wait(id, message, reason).await,
                    Carried::Done => continue,
                    Carried::Lost => return Ok(()),
                }
            }
            let Some(link) = link else {
                return Ok(());
            };
            let home = self.home().to_owned();
            let head = move |tx: &Tx<'_>| {
                let first = tx.queued(id, 1)?.first().copied();
                let (Some(first), false) = (first, tx.is_leaving()?) else {
                    return Ok::<_, E2eeError>(None);
                };
                let Some(chat) = tx.chat(id)? else {
                    return Ok(None);
                };
                let wanted = wanted_suite(tx, &chat, &home)?;
                Ok(Some((chat, wanted, first, tx.to_carry(first)?)))
            };
            let Some((mut chat, wanted, first, media)) = self.store.read(head).await? else {
                return Ok(());
            };
            if wanted > chat.suite {
                let up = move |tx: &Tx<'_>| tx.set_chat_suite(id, wanted);
                self.store.write(up).await?;
                chat.suite = wanted;
            }
            // Before anything is fetched from the other side.
            if let Some(changed) = self.stop_if_closed(&chat).await? {
                for message in changed {
                    let message = MessageId(message);
                    self.emit(Event::MessageChanged { chat: id, message });
                }
                return Ok(());
            }
            if chat.kind == ChatKind::ThirdParty {
                match self.settle_policy(&link).await {
                    Ok(()) if self.policy_is_settled() => {}
                    Err(EngineError::Iq(IqError::Disconnected)) => return Ok(()),
                    Ok(()) | Err(EngineError::Iq(_)) => {
                        return self.wait(id, first, Reason::Unreachable).await;
                    }
                    Err(error) => return Err(error),
                }
            }
            if let Some(media) = media {
                match self.carry(&link, media).await? {
                    Carried::Done => continue,
                    Carried::Wait(reason) => return self.wait(id, first, reason).await,
                    Carried::Lost => return Ok(()),
                }
            }
            match self.prepare(&link, &chat).await {
                Ok(()) => {}
                Err(EngineError::Iq(IqError::Disconnected)) => return Ok(()),
                Err(EngineError::Iq(error)) => {
                    if error.is_disputed() {
                        tokio::spawn(Arc::clone(self).ask_home_again());
                    }
                    return self.wait(id, first, Reason::Unreachable).await;
                }
                Err(EngineError::E2ee(E2eeError::Store(error))) => return Err(error.into()),
                // What the other side publishes is no device list.
                Err(EngineError::E2ee(_)) => return self.wait(id, first, Reason::NoKeys).await,
            }
            let own = self.own.clone();
            let sealed = self
                .store
                .write(move |tx| {
                    // The number has changed meanwhile: what is sealed here would be handed to a link that is gone.
                    if !tx.is_own(&own)? {
                        return Ok(Sealed::default());
                    }
                    seal_queued(tx, &chat, own.domain().as_str(), now_ms())
                })
                .await;
            let sealed = match sealed {
                Ok(sealed) => sealed,
                Err(E2eeError::Store(error)) => return Err(error.into()),
                Err(error) => {
                    tracing::warn!(%error, "a message could not be sealed");
                    return self.wait(id, first, Reason::NoSession).await;
                }
            };
            for changed in &sealed.changed {
                self.emit(Event::MessageChanged {
                    chat: id,
                    message: MessageId(*changed),
                });
            }
            self.hand_over(sealed.stanzas).await;
            match sealed.blocked {
                // Nothing but the user can end these.
                Some(Reason::KeyChanged { .. } | Reason::NoAcceptedDevice) => return Ok(()),
                Some(reason) => return self.wait(id, first, reason).await,
                None if sealed.more => {}
                None => return Ok(()),
            }
        }
    }

    /// Ends the queue of a chat that the rules have closed: the messages that changed.
    async fn stop_if_closed(&self, chat: &ChatRow) -> Result<Option<Vec<i64>>, EngineError> {
        let (asked, own) = (chat.clone(), self.own.clone());
        let ask = move |tx: &Tx<'_>| stopped(tx, &asked, own.domain().as_str(), now_ms());
        let Some(why) = self.store.read(ask).await? else {
            return Ok(None);
        };
        let chat = chat.clone();
        let stopping = move |tx: &Tx<'_>| stop(tx, &chat, why, now_ms());
        Ok(Some(self.store.write(stopping).await?))
    }

    /// Waits until the server has taken over enough of what is on its way. What is queued loses
    /// nothing by waiting, and what is not sealed yet can still be sealed for a new device.
    async fn room(&self) {
        loop {
            let notified = self.room.notified();
            let closed = self.closed.load(Ordering::Acquire);
            if closed || self.outgoing.lock().await.handed.len() < WINDOW {
                return;
            }
            notified.await;
        }
    }

    /// Lets the head of a queue wait, longer each time, and says why.
    async fn wait(&self, chat: ChatId, message: i64, reason: Reason) -> Result<(), EngineError> {
        let retry = millis(self.tuning.retry);
        let news = self
            .store
            .write(move |tx| {
                let now = now_ms();
                let tries = tx.count_attempt(message)?;
                let wait = retry
                    .saturating_mul(1 << tries.saturating_sub(1).min(16))
                    .min(MAX_WAIT_MS);
                tx.set_not_before(message, now.saturating_add(wait))?;
                let news = tx.set_reason(message, Some(&reason))?;
                if news {
                    tx.trace(Some(message), Step::Waiting, Some(reason.code()), now)?;
                }
                Ok::<_, E2eeError>(news)
            })
            .await?;
        if news {
            self.emit(Event::MessageChanged {
                chat,
                message: MessageId(message),
            });
        }
        self.timer.notify_one();
        Ok(())
    }

    /// Hands stanzas to the link, in order, each once in a session. While there is none they stay
    /// where they are: in the database, to be handed over when the next session begins.
    pub(super) async fn hand_over(&self, stanzas: Vec<(i64, Message)>) {
        if stanzas.is_empty() {
            return;
        }
        self.outgoing.lock().await.hand_over(stanzas);
    }

    /// A message starts over with new bytes, which may go out in the same session.
    pub(crate) async fn forget_handed(&self, message: i64) {
        self.outgoing.lock().await.handed.remove(&message);
    }

    /// Begins a session: everything sealed before and not acknowledged goes out first.
    pub(super) async fn begin_sending(&self, session: u64) {
        // Locked all along: what is sealed meanwhile comes after what was sealed before.
        let mut outgoing = self.outgoing.lock().await;
        if outgoing.session != Some(session) {
            outgoing.session = Some(session);
            outgoing.handed.clear();
            self.room.notify_waiters();
        }
        self.hand_over_stored(&mut outgoing).await;
    }

    /// Hands over what is sealed and due, and control stanzas.
    async fn hand_over_stored(&self, outgoing: &mut Outgoing) {
        let (own, settled) = (self.own.clone(), self.policy_is_settled());
        let stored = self
            .store
            .read(move |tx| {
                let (mut stanzas, now) = (Vec::new(), now_ms());
                for (id, bytes) in tx.controls()? {
                    stanzas.push((-id, bytes));
                }
                let mut closed = HashSet::new();
                for chat in tx.chats_with_outbox()? {
                    let waits = !settled && chat.kind == ChatKind::ThirdParty;
                    if waits || stopped(tx, &chat, own.domain().as_str(), now)?.is_some() {
                        closed.insert(chat.id);
                    }
                }
                for row in tx.sealed(now)? {
                    if !closed.contains(&row.chat) {
                        stanzas.push((row.message, row.stanza));
                    }
                }
                Ok::<_, E2eeError>(stanzas)
            })
            .await;
        match stored {
            Ok(stored) => {
                let mut stanzas = Vec::new();
                for (token, bytes) in stored {
                    match outgoing::from_bytes(&bytes) {
                        Ok(stanza) => stanzas.push((token, stanza)),
                        Err(_) => self.give_up_stored(token).await,
                    }
                }
                outgoing.hand_over(stanzas);
            }
            Err(error) => tracing::error!(%error, "what is to be sent could not be read"),
        }
    }

    /// Bytes that were stored to be sent and are no stanza any more: that is told, and not tried for ever.
    async fn give_up_stored(&self, token: i64) {
        let given_up = self
            .store
            .write(move |tx| damaged_in_outbox(tx, token, now_ms()))
            .await;
        match given_up {
            Ok(Some(chat)) => self.emit(Event::MessageChanged {
                chat,
                message: MessageId(token),
            }),
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "a damaged stanza stays where it is"),
        }
    }

    /// Waits for the next thing that is due: a retry, a missing receipt, the end of a grace.
    pub(super) async fn run_timer(self: Arc<Self>) {
        let mut upkeep = now_ms();
        // Up to here everything that was due has been looked at. What becomes due while this task is
        // busy, or is woken for something else, is not passed over.
        let mut looked = now_ms();
        // Nobody knows what the clock did before.
        let mut clock = (Instant::now(), i64::MAX);
        loop {
            let (since, then) = std::mem::replace(&mut clock, (Instant::now(), now_ms()));
            if clock.1 < then.saturating_add(millis(since.elapsed()) - CLOCK_SLACK_MS) {
                looked = looked.min(clock.1);
                self.shorten_waits().await;
            }
            // Also when the clock was set back: better early than never.
            if !(0..UPKEEP_MS).contains(&now_ms().saturating_sub(upkeep)) {
                upkeep = now_ms();
                self.publish.notify_one();
            }
            let due = self.store.read(move |tx| {
                let next = [
                    tx.next_due(looked)?,
                    tx.next_reveal()?,
                    tx.next_fetch(looked)?,
                ]
                .into_iter()
                .flatten()
                .min();
                Ok::<_, E2eeError>(next)
            });
            let wait = match due.await {
                Ok(Some(at)) => {
                    Duration::from_millis(at.saturating_sub(now_ms()).clamp(20, MAX_WAIT_MS) as u64)
                }
                Ok(None) => Duration::from_millis(MAX_WAIT_MS as u64),
                Err(E2eeError::Store(StoreError::Closed)) => return,
                Err(error) => {
                    tracing::error!(%error, "what is due could not be read");
                    AGAIN
                }
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {
                    looked = now_ms();
                    self.due().await;
                }
                () = self.timer.notified() => {}
            }
        }
    }

    /// The clock was set back: what waits for a time of day would wait for all that was set back too.
    async fn shorten_waits(&self) {
        let Tuning {
            retry,
            resend,
            grace,
            ..
        } = self.tuning;
        let (retry, resend, grace) = (millis(retry), millis(resend), millis(grace));
        let job = move |tx: &Tx<'_>| tx.shorten_waits(now_ms(), retry, resend, grace);
        if let Err(error) = self.store.write(job).await {
            tracing::error!(%error, "waits could not be adapted to the clock");
        }
    }

    pub(super) async fn due(self: &Arc<Self>) {
        if let Ok(shown) = self.store.write(|tx| tx.reveal(now_ms())).await {
            for (chat, id) in shown {
                self.emit(Event::MessageAdded {
                    chat,
                    message: MessageId(id),
                });
            }
        }
        let Some(link) = self.link().await else {
            return;
        };
        if let Err(error) = self.settle_policy(&link).await {
            tracing::debug!(%error, "the home service's policy has to wait");
        }
        let missing = self.store.write(move |tx| {
            let now = now_ms();
            for (message, attempts) in tx.unreceipted(now)? {
                if sent_elsewhere(tx, message)? {
                    anew(tx, message, now)?;
                } else if attempts >= MAX_RESENDS {
                    tx.dequeue(message)?;
                } else {
                    tx.resend(message, now, 0)?;
                    tx.trace(Some(message), Step::SentAgain, Some("no-receipt"), now)?;
                }
            }
            Ok::<_, E2eeError>(())
        });
        if let Err(error) = missing.await {
            tracing::error!(%error, "missing receipts could not be looked up");
        }
        self.hand_over_stored(&mut *self.outgoing.lock().await)
            .await;
        self.kick_all().await;
    }
}

/// Whether the stored stanza of a message is for an address that the other side has left.
fn sent_elsewhere(tx: &Tx<'_>, message: i64) -> Result<bool, StoreError> {
    let Some((stanza, peer)) = tx.stanza_of_moved(message)? else {
        return Ok(false);
    };
    let to = outgoing::from_bytes(&stanza).ok().and_then(|it| it.to);
    Ok(to.is_some_and(|to| to.to_bare().as_str() != peer))
}
