//! What is learnt of the people who are written to: their devices, another number of theirs.

use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::{Outcome, Receiver};
use crate::account::PhoneNumber;
use crate::chats::{Act, ChatId, ChatKind, ChatRow, Rules, Standing, Verdict, gate};
use crate::e2ee::trust::{Finding, note_list};
use crate::e2ee::{E2eeError, SuiteId};
use crate::messages::{Content, Direction, Notice, State, new_wire_id};
use crate::store::{NewMessage, Tx};

impl Receiver<'_> {
    /// A native contact has another number. The home server vouches that the old account says so; whether the new one is theirs
    /// shows by its keys ([`Tx::is_unproven`]).
    pub(super) fn moved(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        to: &BareJid,
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let number = to.node().map(|node| PhoneNumber::parse(node.as_str()));
        let (Some(Ok(number)), Some(chat)) = (number, tx.chat_by_peer(peer.as_str())?) else {
            return Ok(());
        };
        let facts = Rules::read(tx, self.home, now)?.facts(peer, Some(&chat))?;
        let native = |it| ChatKind::of(it, self.home) == ChatKind::Native;
        let own = tx.account()?.is_some_and(|own| own.number == number);
        if !native(peer)
            || !native(to)
            || peer == to
            || own
            || chat.standing != Standing::Accepted
            || gate(Act::Receive, &facts) != Verdict::Yes
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

    pub(super) fn node_changed(
        &self,
        tx: &Tx<'_>,
        peer: &BareJid,
        (node, item): (&str, Option<&Element>),
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let mut suites = SuiteId::ALL.into_iter();
        let Some(suite) = suites.find(|id| id.suite().list_node() == node) else {
            return Ok(());
        };
        // Lists of accounts that nobody chats with are not kept.
        let Some(chat) = tx.chat_by_peer(peer.as_str())? else {
            return Ok(());
        };
        let Some(Ok(devices)) = item.map(|item| suite.suite().parse_list(item)) else {
            return Ok(());
        };
        self.devices(tx, &chat, (suite, &devices), now, out)
    }

    /// Notes the devices a peer publishes and tells about new ones.
    pub(crate) fn devices(
        &self,
        tx: &Tx<'_>,
        chat: &ChatRow,
        (suite, devices): (SuiteId, &[u32]),
        now: i64,
        out: &mut Outcome,
    ) -> Result<(), E2eeError> {
        let findings = note_list(tx, suite, &chat.peer, devices, now)?;
        tx.hurry_queued(chat.id)?;
        out.kick = Some(chat.id);
        for finding in &findings {
            if let Finding::NewDevice {
                device,
                accepted: true,
            } = finding
            {
                let vouched = tx.vouch_for(chat.id, *device)?;
                out.changed
                    .extend(vouched.into_iter().map(|id| (chat.id, id)));
            }
        }
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

    pub(super) fn notice(
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
