//! Receiving: what a stanza does to the database, inside the writer's transaction.
//!
//! **Must hold**: a message, its ratchet step, the ids it is known by, and the receipt that is owed
//! for it are committed together; what came before is recognised by the own server's archive id or
//! by its ciphertext; plaintext is refused and shown as refused; an own message found in the archive
//! counts as taken over by the server.

use sha2::{Digest, Sha256};
use xmpp_parsers::jid::BareJid;
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;

use super::{Content, Direction, Notice, Reason, State, new_wire_id, send};
use crate::account::PhoneNumber;
use crate::chats::{Act, ChatId, ChatKind, ChatRow, Rules, Standing, Verdict, gate, requests};
use crate::e2ee::trust::{Finding, note_identity, note_list};
use crate::e2ee::{E2eeError, Opened, Suite};
use crate::link::incoming::{Incoming, Payload};
use crate::link::outgoing;
use crate::stage::{Stage, timed};
use crate::store::{NewMessage, Tx};
use crate::trace::Step;

/// So many messages of one chat that cannot be shown, one after the other and within so many milliseconds, are
/// enough: what follows is traced and not kept.
const FLOOD: i64 = 100;
const FLOOD_MS: i64 = 60_000;

/// What the rest of the core has to do after the commit.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Where the stanza stands in the own archive.
    pub archive_id: Option<String>,
    pub added: Vec<(ChatId, i64)>,
    /// Requests that are new or have got another message.
    pub requests: Vec<(ChatId, i64)>,
    pub changed: Vec<(ChatId, i64)>,
    pub devices_changed: Vec<ChatId>,
    /// Control stanzas to hand to the link.
    pub controls: Vec<(i64, Message)>,
    /// A session to rebuild: peer and device.
    pub heal: Option<(BareJid, u32)>,
    /// Fetch this peer's device list again.
    pub refresh: Option<BareJid>,
    /// The own bundle, or list, has to be published again.
    pub publish: bool,
    /// A message that has to be handed to the link anew.
    pub forget: Option<i64>,
    /// The chat's other side has another address.
    pub moved: Option<ChatId>,
    /// Something may be sendable now.
    pub kick: Option<ChatId>,
    /// Something will be due: the end of a grace, another try.
    pub due: bool,
}

impl Outcome {
    /// A message came, into a chat or into a request.
    fn came(&mut self, chat: &ChatRow, id: i64) {
        if chat.standing == Standing::Request {
            self.requests.push((chat.id, id));
        } else {
            self.added.push((chat.id, id));
        }
    }
}

/// The fixed surroundings of receiving.
pub(crate) struct Receiver<'a> {
    pub suite: &'a dyn Suite,
    pub home: &'a str,
    /// Times after which an unreceipted message is sent again, in milliseconds.
    pub resend_after: i64,
    /// How long a message that cannot be opened waits before it is shown as such, in milliseconds.
    pub grace: i64,
    /// The first wait before a message that was refused for now is sent again, in milliseconds.
    pub retry: i64,
    /// A peer's session is rebuilt at most this often, in milliseconds.
    pub heal: i64,
}

impl Receiver<'_> {
    /// Takes in one stanza.
    pub(crate) fn receive(
        &self,
        tx: &Tx<'_>,
        incoming: Incoming,
        now: i64,
    ) -> Result<Outcome, E2eeError> {
        let mut out = Outcome {
            archive_id: incoming.archive_id.clone(),
            ..Outcome::default()
        };
        if let Some(id) = &incoming.archive_id
            && !tx.note_seen(&key(b"archive", &[id.as_bytes()]), now)?
        {
            return Ok(out);
        }
        if incoming.own {
            self.own_message(tx, &incoming, now, &mut out)?;
            return Ok(out);
        }
        // Services without an account part are nobody to chat with.
        if incoming.peer.node().is_none() {
            return Ok(out);
        }
        match &incoming.payload {
            Payload::Sealed(sealed) => self.sealed(tx, &incoming, sealed, now, &mut out)?,
            Payload::Plaintext => {
                self.unreadable(tx, &incoming, None, Reason::Unencrypted, now, &mut out)?
            }
            Payload::OtherEncryption => {
                self.unreadable(tx, &incoming, None, Reason::OtherEncryption, now, &mut out)?;
            }
            Payload::LeftOut => {
                self.unreadable(tx, &incoming, None, Reason::Malformed, now, &mut out)?;
            }
            Payload::Unknown(kind) => self.unknown(tx, &incoming, kind, now, &mut out)?,
            Payload::Receipt(of) => self.receipt(tx, &incoming.peer, of, now, &mut out)?,
            Payload::Displayed(of) => self.displayed(tx, &incoming.peer, of, now, &mut out)?,
            Payload::Moved(to) => self.moved(tx, &incoming.peer, to, now, &mut out)?,
            Payload::Bounce {
                condition,
                temporary,
            } => {
                self.bounce(tx, &incoming, condition, *temporary, now, &mut out)?;
            }
            Payload::NodeChanged { node, item } if node == self.suite.list_node() => {
                self.list_changed(tx, &incoming.peer, item.as_ref(), now, &mut out)?;
            }
            Payload::NodeChanged { .. } | Payload::Nothing => {}
        }
        Ok(out)
    }

    fn own_message(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(wire_id) = &incoming.wire_id else {
            return Ok(());
        };
        let Some(chat) = tx.chat_at(incoming.peer.as_str())? else {
            return Ok(());
        };
        let Some(row) = tx.sent_message(chat.id, wire_id)? else {
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

    /// The chat with this peer, made when there is none and the gate lets messages in.
    fn chat(&self, tx: &Tx<'_>, peer: &BareJid, now: i64) -> Result<Option<ChatRow>, E2eeError> {
        let known = tx.chat_at(peer.as_str())?;
        let facts = Rules::read(tx, self.home, now)?.facts(peer, known.as_ref())?;
        let standing = match gate(Act::Receive, &facts) {
            Verdict::Yes => Standing::Accepted,
            Verdict::Hold => Standing::Request,
            Verdict::No(why) => {
                tx.trace(None, Step::Refused, Some(why.code()), now)?;
                return Ok(None);
            }
        };
        if known.is_some() {
            return Ok(known);
        }
        if standing == Standing::Request && tx.count_requests()? >= requests::MOST {
            tx.trace(None, Step::Refused, Some("too-many-requests"), now)?;
            return Ok(None);
        }
        let kind = ChatKind::of(peer, self.home);
        tx.insert_chat(peer.as_str(), kind, self.suite.id(), standing, now)?;
        Ok(tx.chat_by_peer(peer.as_str())?)
    }

    fn may(
        &self,
        tx: &Tx<'_>,
        act: Act,
        (chat, peer): (&ChatRow, &BareJid),
        now: i64,
    ) -> Result<bool, E2eeError> {
        let facts = Rules::read(tx, self.home, now)?.facts(peer, Some(chat))?;
        Ok(gate(act, &facts) == Verdict::Yes)
    }

    fn sealed(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        sealed: &Element,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let peer = &incoming.peer;
        let Some(chat) = self.chat(tx, peer, now)? else {
            return Ok(());
        };
        let ciphertext = key(b"sealed", &[peer.as_str().as_bytes(), &digest(sealed)]);
        let known = !tx.note_seen(&ciphertext, now)?;
        if known {
            let Some(wire_id) = &incoming.wire_id else {
                return Ok(());
            };
            // Sent again because our receipt did not arrive: give it again.
            if let Some(id) = tx.received(chat.id, wire_id)? {
                return self.owe_receipt(tx, &chat, incoming, id, now, out);
            }
            // What could not be opened then may be opened now, once what was missing has come.
            if tx.placeholder(chat.id, wire_id)?.is_none() {
                return Ok(());
            }
        }
        let opened = timed(Stage::Open, || self.suite.open(tx, peer.as_str(), sealed));
        match opened {
            Ok(opened) => self.opened(tx, &chat, incoming, opened, now, out),
            Err(E2eeError::Store(error)) => Err(error.into()),
            Err(_) if known => Ok(()),
            Err(error) => {
                let device = self.suite.sender(sealed).ok();
                let cause = cause(&error);
                if self.suite.carries_payload(sealed) || matches!(error, E2eeError::Stripped) {
                    return self.unreadable(tx, incoming, device, cause, now, out);
                }
                // A key transport holds nothing that could be shown; its session is wanted all the same.
                tx.trace(None, Step::Unreadable, Some(cause.code()), now)?;
                self.ask_heal(tx, &chat, &incoming.peer, (device, &cause), now, out)
            }
        }
    }

    fn opened(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        incoming: &Incoming,
        opened: Opened,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let peer = &incoming.peer;
        out.publish |= opened.prekey_used;
        let known = tx.peer_device(self.suite.id(), peer.as_str(), opened.device)?;
        // Asking a stranger's server would tell that somebody is here.
        if known.as_ref().is_none_or(|row| !row.active)
            && self.may(tx, Act::Keys, (chat, peer), now)?
        {
            out.refresh = Some(peer.clone());
        }
        // Still on its way when the key changed, and the user has accepted the new one since: that
        // decision stands.
        let bygone = !opened.prekey_used
            && known.is_some_and(|row| {
                row.trust.receives() && row.identity.is_some_and(|key| key != opened.identity)
            });
        if !bygone {
            let (suite, device) = (self.suite.id(), opened.device);
            let finding = note_identity(tx, suite, peer.as_str(), device, &opened.identity, now)?;
            self.announce(tx, chat, &[finding], now, out)?;
        }
        let noted = tx.peer_device(self.suite.id(), peer.as_str(), opened.device)?;
        let accepted = !bygone && noted.is_some_and(|row| row.trust.receives());
        out.kick = Some(chat.id);
        let Some(plaintext) = opened.plaintext else {
            return Ok(());
        };
        let Ok(text) = String::from_utf8(plaintext) else {
            return self.unreadable(
                tx,
                incoming,
                Some(opened.device),
                Reason::Malformed,
                now,
                out,
            );
        };
        let content = Content::Text { text };
        let wire_id = incoming.wire_id.clone().unwrap_or_else(new_wire_id);
        if let Some(placeholder) = tx.placeholder(chat.id, &wire_id)? {
            tx.repair_placeholder(placeholder, opened.device, &content, !accepted)?;
            tx.trace(Some(placeholder), Step::Repaired, None, now)?;
            out.changed.push((chat.id, placeholder));
            return self.owe_receipt(tx, chat, incoming, placeholder, now, out);
        }
        if !requests::keeps(tx, chat, &content, now)? {
            return Ok(());
        }
        let id = tx.insert_message(&NewMessage {
            chat: chat.id,
            direction: Direction::In,
            wire_id: &wire_id,
            device: Some(opened.device),
            content: &content,
            state: State::Received,
            reason: None,
            created_at: now,
            sent_at: incoming.stamp,
            shown_from: 0,
            warning: !accepted,
        })?;
        tx.trace(Some(id), Step::Received, None, now)?;
        out.came(chat, id);
        self.owe_receipt(tx, chat, incoming, id, now, out)
    }

    fn owe_receipt(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        incoming: &Incoming,
        id: i64,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(of) = incoming
            .wire_id
            .as_deref()
            .filter(|_| incoming.wants_receipt)
        else {
            return Ok(());
        };
        if chat.standing == Standing::Request {
            tx.owe_receipt_later(id)?;
        } else if self.may(tx, Act::Receipt, (chat, &incoming.peer), now)? {
            let message = outgoing::receipt(&incoming.peer, &new_wire_id(), of);
            out.controls.push((
                tx.add_control(&outgoing::to_bytes(message.clone()))?,
                message,
            ));
        }
        Ok(())
    }

    fn unreadable(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        device: Option<u32>,
        cause: Reason,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(chat) = self.chat(tx, &incoming.peer, now)? else {
            return Ok(());
        };
        let content = Content::Placeholder {
            cause: cause.clone(),
        };
        if !self.keeps(tx, &chat, &content, now)? {
            return Ok(());
        }
        // What was refused is shown at once; what may still be repaired waits out its grace.
        let refused = matches!(
            cause,
            Reason::Unencrypted | Reason::OtherEncryption | Reason::Malformed
        );
        let id = tx.insert_message(&NewMessage {
            chat: chat.id,
            direction: Direction::In,
            wire_id: &incoming.wire_id.clone().unwrap_or_else(new_wire_id),
            device,
            content: &content,
            state: State::Unreadable,
            reason: Some(&cause),
            created_at: now,
            sent_at: incoming.stamp,
            shown_from: if refused {
                0
            } else {
                now.saturating_add(self.grace)
            },
            warning: false,
        })?;
        tx.trace(
            Some(id),
            if refused {
                Step::Refused
            } else {
                Step::Unreadable
            },
            Some(cause.code()),
            now,
        )?;
        if refused {
            out.came(&chat, id);
            return Ok(());
        }
        out.due = true;
        self.ask_heal(tx, &chat, &incoming.peer, (device, &cause), now, out)
    }

    /// Says that something came which this app cannot show. Nothing confirms it: the sender would take it for shown.
    fn unknown(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        kind: &str,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(chat) = self.chat(tx, &incoming.peer, now)? else {
            return Ok(());
        };
        let content = Content::Unsupported { name: kind.into() };
        if !self.keeps(tx, &chat, &content, now)? {
            return Ok(());
        }
        let id = tx.insert_message(&NewMessage {
            chat: chat.id,
            direction: Direction::In,
            wire_id: &incoming.wire_id.clone().unwrap_or_else(new_wire_id),
            device: None,
            content: &content,
            state: State::Unreadable,
            reason: Some(&Reason::UnknownKind),
            created_at: now,
            sent_at: incoming.stamp,
            shown_from: 0,
            warning: false,
        })?;
        tx.trace(Some(id), Step::Unreadable, Some(kind), now)?;
        out.came(&chat, id);
        Ok(())
    }

    /// Whether one more thing that cannot be shown is kept.
    fn keeps(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        content: &Content,
        now: i64,
    ) -> Result<bool, E2eeError> {
        let minute = now.saturating_sub(FLOOD_MS)..=now;
        if tx.count_unreadable(chat.id, FLOOD, minute)? >= FLOOD {
            tx.trace(None, Step::Refused, Some("flood"), now)?;
            return Ok(false);
        }
        requests::keeps(tx, chat, content, now)
    }

    /// Has the session with a device rebuilt whose message could not be opened. For a device that is not known the
    /// list is fetched first, so forged messages with a new number each time ask no more often than a session is rebuilt.
    fn ask_heal(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        peer: &BareJid,
        (device, cause): (Option<u32>, &Reason),
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        out.publish |= *cause == Reason::NotForThisDevice;
        // A session that is only past a message is as good as ever.
        let broken = !matches!(cause, Reason::Malformed | Reason::TooLate);
        let Some(device) = device.filter(|_| broken) else {
            return Ok(());
        };
        // Asking a stranger's server would tell that somebody is here.
        if !self.may(tx, Act::Keys, (chat, peer), now)? {
            return Ok(());
        }
        let suite = self.suite.id();
        let fetched = tx.peer_list_fetched(suite, peer.as_str())?;
        let fresh = |at: i64| (0..self.heal).contains(&now.saturating_sub(at));
        if tx.peer_device(suite, peer.as_str(), device)?.is_some() || !fetched.is_some_and(fresh) {
            out.heal = Some((peer.clone(), device));
        }
        Ok(())
    }

    fn receipt(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        of: &str,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        // Only the peer that the message was sent to can confirm it.
        let Some(chat) = tx.chat_at(peer.as_str())? else {
            return Ok(());
        };
        let Some(row) = tx.sent_message(chat.id, of)? else {
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

    fn displayed(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        of: &str,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let Some(chat) = tx.chat_at(peer.as_str())? else {
            return Ok(());
        };
        let Some(row) = tx.sent_message(chat.id, of)? else {
            return Ok(());
        };
        for id in tx.advance_up_to(chat.id, row.id, State::Read)? {
            tx.dequeue(id)?;
            tx.trace(Some(id), Step::Read, None, now)?;
            out.changed.push((chat.id, id));
        }
        Ok(())
    }

    fn bounce(
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
        let Some(chat) = tx.chat_at(incoming.peer.as_str())? else {
            return Ok(());
        };
        let Some(row) = tx.sent_message(chat.id, wire_id)? else {
            return Ok(());
        };
        // What was for an account that is closed has not been read: it goes to the new one.
        if !temporary && incoming.peer.as_str() != chat.peer {
            return self.send_anew(tx, row.id, &chat, now, out);
        }
        let condition = condition.to_owned();
        let again = temporary && matches!(row.state, State::Sending | State::Sent);
        // The same bytes go out again in this session, too.
        out.forget = again.then_some(row.id);
        out.due |= again;
        if again && let Some(tries) = tx.resend(row.id, now, spread(row.id, self.retry))? {
            tx.trace(
                Some(row.id),
                Step::Waiting,
                Some(&format!("bounced tries={tries}")),
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
    fn send_anew(
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

    /// A native contact has another number. The home server vouches that the old account says so; whether the new one is theirs
    /// shows by its keys ([`Tx::is_unproven`]).
    fn moved(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        to: &BareJid,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let number = to.node().map(|node| PhoneNumber::parse(node.as_str()));
        let Some(Ok(number)) = number else {
            return Ok(());
        };
        let known = tx.chat_by_peer(peer.as_str())?;
        let Some(chat) = known.filter(|chat| chat.standing == Standing::Accepted) else {
            return Ok(());
        };
        let native = |it| ChatKind::of(it, self.home) == ChatKind::Native;
        let own = tx.account()?.is_some_and(|own| own.number == number);
        if !native(peer)
            || !native(to)
            || peer == to
            || own
            || !self.may(tx, Act::Receive, (&chat, peer), now)?
        {
            return Ok(());
        }
        let elsewhere = tx.chat_by_peer(to.as_str())?.is_some();
        if !elsewhere {
            tx.move_chat(&chat, to.as_str())?;
            tx.hurry_queued(chat.id)?;
            out.moved = Some(chat.id);
            out.kick = Some(chat.id);
        }
        let number = number.to_string();
        let id = self.notice(
            tx,
            chat.id,
            Notice::NumberChanged { number, elsewhere },
            now,
        )?;
        out.added.push((chat.id, id));
        Ok(())
    }

    fn list_changed(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        item: Option<&Element>,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        // Lists of accounts that nobody chats with are not kept.
        let Some(chat) = tx.chat_by_peer(peer.as_str())? else {
            return Ok(());
        };
        let Some(Ok(devices)) = item.map(|item| self.suite.parse_list(item)) else {
            return Ok(());
        };
        self.devices(tx, &chat, &devices, now, out)
    }

    /// Notes the devices a peer publishes and tells about new ones.
    pub(crate) fn devices(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        devices: &[u32],
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let findings = note_list(tx, self.suite.id(), &chat.peer, devices, now)?;
        tx.hurry_queued(chat.id)?;
        out.kick = Some(chat.id);
        self.announce(tx, chat, &findings, now, out)
    }

    /// Tells in the chat what the user has to know about devices.
    pub(crate) fn announce(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        findings: &[Finding],
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        // Of a stranger's devices nobody has trusted any, and each would be one more line.
        if chat.standing != Standing::Accepted {
            return Ok(());
        }
        let chat = chat.id;
        for finding in findings {
            let notice = match *finding {
                Finding::Known => continue,
                Finding::First => {
                    out.devices_changed.push(chat);
                    continue;
                }
                Finding::NewDevice { device, accepted } => Notice::NewDevice { device, accepted },
                Finding::KeyChanged { device } => Notice::KeyChanged { device },
            };
            let id = self.notice(tx, chat, notice, now)?;
            out.added.push((chat, id));
            out.devices_changed.push(chat);
        }
        Ok(())
    }

    fn notice(
        &self,
        tx: &Tx<'_>,
        chat: ChatId,
        notice: Notice,
        now: i64,
    ) -> Result<i64, E2eeError> {
        Ok(tx.insert_message(&NewMessage {
            chat,
            direction: Direction::Notice,
            wire_id: &new_wire_id(),
            device: None,
            content: &Content::Notice { notice },
            state: State::Notice,
            reason: None,
            created_at: now,
            sent_at: None,
            shown_from: 0,
            warning: false,
        })?)
    }
}

/// A delay with some spread, so that many messages do not come back at the same moment.
fn spread(seed: i64, base: i64) -> i64 {
    base + base / 10 * seed.rem_euclid(5)
}

fn cause(error: &E2eeError) -> Reason {
    match error {
        E2eeError::NotForThisDevice => Reason::NotForThisDevice,
        E2eeError::NoSession => Reason::NoSession,
        E2eeError::UnknownPrekey => Reason::UnknownPrekey,
        E2eeError::TooFarAhead => Reason::TooFarAhead,
        E2eeError::Duplicate => Reason::TooLate,
        E2eeError::Malformed(_) => Reason::Malformed,
        _ => Reason::BadCiphertext,
    }
}

/// A hash of an element that does not depend on how it is written: prefixes, the order of attributes,
/// white space. So a copy is known as one, whichever server handed it on.
fn digest(element: &Element) -> Vec<u8> {
    let mut attributes: Vec<_> = element
        .attrs()
        .iter()
        .map(|((namespace, name), value)| {
            [namespace.as_str(), name.as_str(), value.as_str()].join("\0")
        })
        .collect();
    attributes.sort();
    let text: String = element.text().split_ascii_whitespace().collect();
    let children: Vec<_> = element.children().map(digest).collect();
    let ns = element.ns();
    let mut parts = vec![ns.as_bytes(), element.name().as_bytes(), text.as_bytes()];
    parts.extend(attributes.iter().map(String::as_bytes));
    // Attributes hold no such part, so they cannot pass for children.
    parts.push(b"\0children");
    parts.extend(children.iter().map(Vec::as_slice));
    key(b"element", &parts)
}

/// A key of the table of what was seen; the domain keeps kinds apart.
fn key(domain: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(domain);
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize()[..16].to_vec()
}
