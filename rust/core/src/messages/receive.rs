//! Receiving: what a stanza does to the database, inside the writer's transaction.
//!
//! **Must hold**: a message, its ratchet step, the ids it is known by, and the receipt that is owed
//! for it are committed together; what came before is recognised by the own server's archive id or
//! by its ciphertext; plaintext is refused and shown as refused; an own message found in the archive
//! counts as taken over by the server.

mod answers;
mod peers;

use sha2::{Digest, Sha256};
use xmpp_parsers::jid::BareJid;
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;

use super::carried::{self, Carried};
use super::media::Offer;
use super::send::wanted_again;
use super::{Content, Direction, MessageId, Reason, State, new_wire_id};
use crate::chats::{
    Act, ChatId, ChatRow, Facts, Rules, Standing, Verdict, gate, requests, suite_for,
};
use crate::e2ee::trust::note_identity;
use crate::e2ee::{E2eeError, Opened, Suite, SuiteId};
use crate::link::incoming::{Incoming, Payload};
use crate::link::outgoing;
use crate::settings::AutoDownload;
use crate::stage::{Stage, timed};
use crate::store::media::Wanted;
use crate::store::{NewMessage, PeerDeviceRow, Tx};
use crate::trace::Step;
use crate::trace::shared::{HELD, RECEIPT};
use crate::witness::{Became, Seen};

/// So many messages of one chat that cannot be shown, one after the other and within so many milliseconds, are
/// enough: what follows is traced and not kept.
const FLOOD: i64 = 100;
const FLOOD_MS: i64 = 60_000;

/// What the rest of the core has to do after the commit.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// What became of the stanza; nothing for one that the archive brought before.
    pub became: Option<Became>,
    /// The same with what is told to whoever looks on.
    pub seen: Option<Box<Seen>>,
    /// Where the stanza stands in the own archive.
    pub archive_id: Option<String>,
    pub added: Vec<(ChatId, i64)>,
    /// Requests that are new or have got another message.
    pub requests: Vec<(ChatId, i64)>,
    pub changed: Vec<(ChatId, i64)>,
    pub devices_changed: Vec<ChatId>,
    /// Control stanzas to hand to the link.
    pub controls: Vec<(i64, Message)>,
    /// A session to rebuild: of a suite, with a peer's device.
    pub heal: Option<(SuiteId, BareJid, u32)>,
    /// Fetch this peer's device list again.
    pub refresh: Option<BareJid>,
    /// The own bundle, or list, has to be published again.
    pub publish: bool,
    /// A message that has to be handed to the link anew.
    pub forget: Option<i64>,
    /// The home service does not let pass what the rules allow: it goes by another directory, or another choice.
    pub disputed: bool,
    /// The chat's other side has another address.
    pub moved: Option<ChatId>,
    /// Something may be sendable now.
    pub kick: Option<ChatId>,
    /// Something will be due: the end of a grace, another try.
    pub due: bool,
    /// A file was offered that may be fetched.
    pub offered: bool,
}

impl Outcome {
    fn refused(&mut self, why: &str) {
        let why = why.to_owned();
        self.became = Some(Became::Refused { why });
    }

    fn shown(&mut self, id: i64) {
        let message = MessageId(id);
        self.became = Some(Became::Shown { message });
    }

    /// A message came, into a chat or into a request.
    fn came(&mut self, chat: &ChatRow, id: i64) {
        if chat.standing == Standing::Request {
            self.requests.push((chat.id, id));
        } else {
            self.added.push((chat.id, id));
        }
    }
}

/// Where something that came in belongs, and what the rules look at there: read once for each stanza.
struct Place {
    chat: ChatRow,
    facts: Facts,
}

impl Place {
    fn may(&self, act: Act) -> bool {
        gate(act, &self.facts) == Verdict::Yes
    }
}

/// The fixed surroundings of receiving.
pub(crate) struct Receiver<'a> {
    /// How a suite is done.
    pub suites: &'a dyn Fn(SuiteId) -> &'a dyn Suite,
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
        out.became = Some(Became::Noted);
        if incoming.own {
            self.own_message(tx, &incoming, now, &mut out)?;
            return Ok(out);
        }
        // Services without an account part are nobody to chat with.
        if incoming.peer.node().is_none() {
            return Ok(out);
        }
        match &incoming.payload {
            Payload::Sealed(suite, sealed) => {
                self.sealed(tx, &incoming, (*suite, sealed), now, &mut out)?;
            }
            Payload::Plaintext => {
                self.refused(tx, &incoming, Reason::Unencrypted, now, &mut out)?;
            }
            Payload::OtherEncryption => {
                self.refused(tx, &incoming, Reason::OtherEncryption, now, &mut out)?;
            }
            Payload::LeftOut => self.refused(tx, &incoming, Reason::Malformed, now, &mut out)?,
            Payload::Unknown(kind) => {
                if let Some(place) = self.place(tx, &incoming.peer, now, &mut out)? {
                    self.unknown(tx, &place.chat, &incoming, kind, now, &mut out)?;
                }
            }
            Payload::Receipt(of) => self.receipt(tx, &incoming.peer, of, now, &mut out)?,
            Payload::Displayed(of) => self.displayed(tx, &incoming.peer, of, now, &mut out)?,
            Payload::Moved(to) => self.moved(tx, &incoming.peer, to, now, &mut out)?,
            Payload::Bounce {
                condition,
                temporary,
            } => {
                self.bounce(tx, &incoming, condition, *temporary, now, &mut out)?;
            }
            Payload::NodeChanged { node, item } => {
                self.node_changed(tx, &incoming.peer, (node, item.as_ref()), now, &mut out)?;
            }
            Payload::Nothing => {}
        }
        Ok(out)
    }

    /// The chat with this peer, made when there is none and the gate lets messages in.
    fn place(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        now: i64,
        out: &mut Outcome,
    ) -> Result<Option<Place>, E2eeError> {
        let known = tx.chat_at(peer.as_str())?;
        let mut facts = Rules::read(tx, self.home, now)?.facts(peer, known.as_ref())?;
        let standing = match gate(Act::Receive, &facts) {
            Verdict::Yes => Standing::Accepted,
            Verdict::Hold => Standing::Request,
            Verdict::No(why) => {
                out.refused(why.code());
                tx.trace(None, Step::Refused, Some(why.code()), now)?;
                return Ok(None);
            }
        };
        if let Some(chat) = known {
            return Ok(Some(Place { chat, facts }));
        }
        if standing == Standing::Request && tx.count_requests()? >= requests::MOST {
            out.refused("too-many-requests");
            tx.trace(None, Step::Refused, Some("too-many-requests"), now)?;
            return Ok(None);
        }
        facts.standing = standing;
        let suite = suite_for(tx, peer, self.home)?;
        tx.insert_chat(peer.as_str(), facts.kind, suite, standing, now)?;
        let chat = tx.chat_by_peer(peer.as_str())?;
        Ok(chat.map(|chat| Place { chat, facts }))
    }

    fn sealed(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        (suite, sealed): (SuiteId, &Element),
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let peer = &incoming.peer;
        let Some(place) = self.place(tx, peer, now, out)? else {
            return Ok(());
        };
        let chat = &place.chat;
        let ciphertext = key(b"sealed", &[peer.as_str().as_bytes(), &digest(sealed)]);
        let known = !tx.note_seen(&ciphertext, now)?;
        if known {
            out.became = Some(Became::Duplicate { same_id: false });
            let Some(wire_id) = &incoming.wire_id else {
                return Ok(());
            };
            // Sent again because our receipt did not arrive: give it again.
            if let Some(id) = tx.received(chat.id, wire_id)? {
                out.became = Some(Became::Duplicate { same_id: true });
                return self.owe_receipt(tx, &place, incoming, id, out).map(drop);
            }
            // What could not be opened then may be opened now, once what was missing has come.
            if tx.placeholder(chat.id, wire_id)?.is_none() {
                return Ok(());
            }
        }
        // A chat never steps down, whoever asks for it.
        if suite < chat.suite {
            if known {
                return Ok(());
            }
            return self.refused(tx, incoming, Reason::WeakerEncryption, now, out);
        }
        let of = (self.suites)(suite);
        let opened = timed(Stage::Open, || of.open(tx, peer.as_str(), sealed));
        match opened {
            Ok(opened) => self.opened(tx, &place, incoming, (suite, opened), now, out),
            Err(E2eeError::Store(error)) => Err(error.into()),
            Err(_) if known => Ok(()),
            Err(error) => {
                let device = of.sender(sealed).ok();
                let cause = cause(&error);
                if of.carries_payload(sealed) || matches!(error, E2eeError::Stripped) {
                    return self.unreadable(tx, &place, incoming, (suite, device, cause), now, out);
                }
                // A key transport holds nothing that could be shown; its session is wanted all the same.
                tx.trace(None, Step::Unreadable, Some(cause.code()), now)?;
                let reason = cause.clone();
                out.became = Some(Became::Unreadable { reason });
                self.ask_heal(tx, &place, peer, (suite, device, &cause), now, out)
            }
        }
    }

    fn opened(
        &self,
        tx: &Tx<'_>,
        place: &Place,
        incoming: &Incoming,
        (suite, opened): (SuiteId, Opened),
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let (chat, peer) = (&place.chat, &incoming.peer);
        out.publish |= opened.prekey_used;
        if suite > chat.suite {
            tx.set_chat_suite(chat.id, suite)?;
        }
        let known = tx.peer_device(suite, peer.as_str(), opened.device)?;
        // Asking a stranger's server would tell that somebody is here.
        if known.as_ref().is_none_or(|row| !row.active) && place.may(Act::Keys) {
            out.refresh = Some(peer.clone());
        }
        // Still on its way when the key changed, and the user has accepted the new one since: that
        // decision stands.
        let bygone = !opened.prekey_used
            && known.is_some_and(|row| {
                row.trust.receives() && row.identity.is_some_and(|key| key != opened.identity)
            });
        if !bygone {
            let device = opened.device;
            let finding = note_identity(tx, suite, peer.as_str(), device, &opened.identity, now)?;
            self.announce(tx, chat, &[finding], now, out)?;
        }
        let noted = tx.peer_device(suite, peer.as_str(), opened.device)?;
        let unlisted = noted.as_ref().is_some_and(PeerDeviceRow::is_unlisted);
        if unlisted {
            // Nothing is sealed by the list that does not name it.
            tx.set_peer_list_fetched(suite, peer.as_str(), 0)?;
        }
        let accepted = !bygone && noted.is_some_and(|row| row.trust.receives());
        out.kick = Some(chat.id);
        let wire_id = incoming.wire_id.as_deref();
        let Some(plaintext) = opened.plaintext else {
            out.became = Some(Became::Control);
            // A device that is not trusted gets nothing, also not again. One that is only not named yet is by the time of sending.
            if accepted || unlisted {
                for id in carried::read_control(&opened.control, wire_id) {
                    let again = wanted_again(tx, chat.id, &id, now)?;
                    out.changed.extend(again.map(|id| (chat.id, id)));
                }
            }
            return Ok(());
        };
        let Some(Carried { content, offer }) = carried::read(suite, plaintext, wire_id) else {
            let cause = (suite, Some(opened.device), Reason::Malformed);
            return self.unreadable(tx, place, incoming, cause, now, out);
        };
        let wire_id = incoming.wire_id.clone().unwrap_or_else(new_wire_id);
        if let Some(placeholder) = tx.placeholder(chat.id, &wire_id)? {
            tx.repair_placeholder(placeholder, opened.device, &content, !accepted)?;
            out.offered |= self.offered(tx, chat, placeholder, offer)?;
            out.changed.push((chat.id, placeholder));
            out.shown(placeholder);
            let owed = self.owe_receipt(tx, place, incoming, placeholder, out)?;
            tx.trace(Some(placeholder), Step::Repaired, owed, now)?;
            return Ok(());
        }
        if !requests::keeps(tx, chat, &content, now)? {
            out.refused("too-many-messages");
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
        out.offered |= self.offered(tx, chat, id, offer)?;
        out.came(chat, id);
        out.shown(id);
        let owed = self.owe_receipt(tx, place, incoming, id, out)?;
        tx.trace(Some(id), Step::Received, owed, now)?;
        Ok(())
    }

    /// Notes the file that a message offers, and whether it is to be fetched by itself. Whether there is one.
    fn offered(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        id: i64,
        offer: Option<Offer>,
    ) -> Result<bool, E2eeError> {
        let Some(offer) = offer else {
            return Ok(false);
        };
        let kind = offer.media.kind;
        let wanted = match tx.settings()?.media.auto(kind) {
            AutoDownload::Always => Wanted::Yes,
            AutoDownload::Wifi => Wanted::Unmetered,
            AutoDownload::Never => Wanted::No,
        };
        let way = (offer.link.as_str(), offer.key.as_str());
        tx.insert_offered_media((id, chat.id), kind, way, offer.preview.as_deref(), wanted)?;
        Ok(true)
    }

    fn owe_receipt(
        &self,
        tx: &Tx<'_>,
        place: &Place,
        incoming: &Incoming,
        id: i64,
        out: &mut Outcome,
    ) -> Result<Option<&'static str>, E2eeError> {
        let request = place.chat.standing == Standing::Request;
        let Some(of) = incoming
            .wire_id
            .as_deref()
            .filter(|_| incoming.wants_receipt)
        else {
            return Ok(request.then_some(HELD));
        };
        if request {
            tx.owe_receipt_later(id)?;
            return Ok(Some(HELD));
        }
        if place.may(Act::Receipt) {
            let message = outgoing::receipt(&incoming.peer, &new_wire_id(), of);
            out.controls.push((
                tx.add_control(&outgoing::to_bytes(message.clone()))?,
                message,
            ));
            return Ok(Some(RECEIPT));
        }
        Ok(None)
    }

    /// Shows that something came which is not opened at all.
    fn refused(
        &self,
        tx: &Tx<'_>,
        incoming: &Incoming,
        cause: Reason,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        match self.place(tx, &incoming.peer, now, out)? {
            Some(place) => {
                let cause = (place.chat.suite, None, cause);
                self.unreadable(tx, &place, incoming, cause, now, out)
            }
            None => Ok(()),
        }
    }

    fn unreadable(
        &self,
        tx: &Tx<'_>,
        place: &Place,
        incoming: &Incoming,
        (suite, device, cause): (SuiteId, Option<u32>, Reason),
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let chat = &place.chat;
        let content = Content::Placeholder {
            cause: cause.clone(),
        };
        let reason = cause.clone();
        out.became = Some(Became::Unreadable { reason });
        if !self.keeps(tx, chat, &content, now)? {
            out.refused("flood");
            return Ok(());
        }
        // What was refused is shown at once; what may still be repaired waits out its grace.
        let refused = matches!(
            cause,
            Reason::Unencrypted
                | Reason::OtherEncryption
                | Reason::WeakerEncryption
                | Reason::Malformed
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
            out.came(chat, id);
            return Ok(());
        }
        out.due = true;
        self.ask_heal(tx, place, &incoming.peer, (suite, device, &cause), now, out)
    }

    /// Says that something came which this app cannot show. Nothing confirms it: the sender would take it for shown.
    fn unknown(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        incoming: &Incoming,
        kind: &str,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let content = Content::Unsupported {
            name: kind.into(),
            raw: None,
        };
        if !self.keeps(tx, chat, &content, now)? {
            out.refused("flood");
            return Ok(());
        }
        out.became = Some(Became::Unreadable {
            reason: Reason::UnknownKind,
        });
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
        tx.trace(
            Some(id),
            Step::Unreadable,
            Some(Reason::UnknownKind.code()),
            now,
        )?;
        out.came(chat, id);
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
        place: &Place,
        peer: &BareJid,
        (suite, device, cause): (SuiteId, Option<u32>, &Reason),
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
        if !place.may(Act::Keys) {
            return Ok(());
        }
        let fetched = tx.peer_list_fetched(suite, peer.as_str())?;
        let fresh = |at: i64| (0..self.heal).contains(&now.saturating_sub(at));
        if tx.peer_device(suite, peer.as_str(), device)?.is_some() || !fetched.is_some_and(fresh) {
            out.heal = Some((suite, peer.clone(), device));
        }
        Ok(())
    }
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
