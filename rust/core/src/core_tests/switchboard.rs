//! Servers, as far as two cores need them, in memory: accounts with an archive, published nodes and
//! at most one connection each. It can lose connections, stanzas and acknowledgements.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::mpsc;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_id::StanzaId;

use crate::api::Dial;
use crate::link::{ArchivePage, Archived, Command, IqError, Link, LinkConfig, LinkEvent, Place};

#[derive(Default)]
struct Account {
    archive: Vec<Archived>,
    nodes: HashMap<String, Element>,
    live: Option<mpsc::UnboundedSender<LinkEvent>>,
    available: bool,
}

#[derive(Default)]
struct State {
    accounts: HashMap<BareJid, Account>,
    sessions: u64,
    stamps: u64,
    /// Stanzas that get lost on their way to the server.
    swallow: usize,
    /// Acknowledgements that get lost on their way back.
    unacknowledged: usize,
    /// Deliver each live message this often.
    copies: usize,
}

/// Hands out links; clones share the accounts.
#[derive(Clone, Default)]
pub(crate) struct Switchboard(Arc<Mutex<State>>);

impl Switchboard {
    pub(crate) fn new() -> Self {
        let board = Self::default();
        board.state().copies = 1;
        board
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(crate) fn dial(&self) -> Box<Dial> {
        let board = self.clone();
        Box::new(move |config: LinkConfig| board.connect(config.jid))
    }

    fn connect(&self, own: BareJid) -> (Link, mpsc::Receiver<LinkEvent>) {
        let (orders, mut commands) = mpsc::unbounded_channel();
        let (events, receiver) = mpsc::channel(256);
        let (live, mut feed) = mpsc::unbounded_channel();
        let session = {
            let mut state = self.state();
            state.sessions += 1;
            let session = state.sessions;
            let account = state.accounts.entry(own.clone()).or_default();
            (account.live, account.available) = (Some(live.clone()), false);
            session
        };
        let _ = live.send(LinkEvent::Online { session });
        let board = self.clone();
        tokio::spawn(async move {
            let mut session = session;
            loop {
                tokio::select! {
                    event = feed.recv() => {
                        let Some(event) = event else { return };
                        if let LinkEvent::Online { session: now } = &event { session = *now; }
                        if events.send(event).await.is_err() { return }
                    }
                    command = commands.recv() => match command {
                        None | Some(Command::Close) => return,
                        Some(command) => board.command(&own, session, command),
                    },
                }
            }
        });
        (Link::from_commands(orders), receiver)
    }

    /// The connection is lost with everything on it; a new session begins at once.
    pub(crate) fn cut(&self, account: &str) {
        let mut state = self.state();
        state.sessions += 1;
        let session = state.sessions;
        let account = state.accounts.get_mut(&jid(account)).unwrap();
        account.available = false;
        if let Some(live) = &account.live {
            let _ = live.send(LinkEvent::Offline { why: "cut".into() });
            let _ = live.send(LinkEvent::Online { session });
        }
    }

    pub(crate) fn swallow(&self, stanzas: usize) {
        self.state().swallow = stanzas;
    }

    pub(crate) fn lose_acknowledgements(&self, count: usize) {
        self.state().unacknowledged = count;
    }

    pub(crate) fn deliver_copies(&self, copies: usize) {
        self.state().copies = copies;
    }

    pub(crate) fn node(&self, account: &str, node: &str) -> Option<Element> {
        self.state()
            .accounts
            .get(&jid(account))?
            .nodes
            .get(node)
            .cloned()
    }

    pub(crate) fn set_node(&self, account: &str, node: &str, item: Element) {
        self.state()
            .accounts
            .get_mut(&jid(account))
            .unwrap()
            .nodes
            .insert(node.into(), item);
    }

    /// Puts a stanza in front of an account as if a server had delivered it.
    pub(crate) fn inject(&self, to: &str, from: &str, xml: &str) {
        let element: Element = xml.parse().unwrap();
        let mut message = Message::try_from(element).unwrap();
        message.from = Some(Jid::new(from).unwrap());
        self.state().deliver(&jid(to), message);
    }

    fn command(&self, own: &BareJid, current: u64, command: Command) {
        let mut state = self.state();
        match command {
            Command::Send {
                session,
                token,
                message,
            } if session == current => {
                if state.swallow > 0 {
                    state.swallow -= 1;
                    return;
                }
                let mut message = *message;
                message.from = Some(own.clone().into());
                let to = message.to.clone().unwrap().to_bare();
                state.archive(own, &message);
                if state.accounts.contains_key(&to) {
                    state.deliver(&to, message);
                } else {
                    let error = bounce(&message);
                    state.deliver(own, error);
                }
                if state.unacknowledged > 0 {
                    state.unacknowledged -= 1;
                } else if let Some(live) = &state.accounts[own].live {
                    let _ = live.send(LinkEvent::Acknowledged { token });
                }
            }
            Command::Iq {
                to, payload, reply, ..
            } => {
                let account = to.map_or_else(|| own.clone(), |to| to.to_bare());
                let _ = reply.send(state.pubsub(&account, &payload));
            }
            Command::Archive { place, max, reply } => {
                let _ = reply.send(Ok(state.page(own, &place, max)));
            }
            Command::Available => state.accounts.get_mut(own).unwrap().available = true,
            _ => {}
        }
    }
}

impl State {
    fn archive(&mut self, account: &BareJid, message: &Message) -> String {
        self.stamps += 1;
        let id = format!("archive-{}", self.stamps);
        let entry = Archived {
            id: id.clone(),
            stamp: None,
            message: message.clone(),
        };
        self.accounts.get_mut(account).unwrap().archive.push(entry);
        id
    }

    fn deliver(&mut self, to: &BareJid, mut message: Message) {
        let id = self.archive(to, &message);
        message.payloads.push(
            StanzaId {
                id,
                by: to.clone().into(),
            }
            .into(),
        );
        let account = &self.accounts[to];
        if let (true, Some(live)) = (account.available, &account.live) {
            for _ in 0..self.copies {
                let _ = live.send(LinkEvent::Message {
                    message: Box::new(message.clone()),
                    ticket: None,
                });
            }
        }
    }

    fn page(&self, own: &BareJid, place: &Place, max: u16) -> ArchivePage {
        let archive = &self.accounts[own].archive;
        let start = match place {
            Place::Start => 0,
            Place::After(id) => archive
                .iter()
                .position(|item| item.id == *id)
                .map_or(0, |at| at + 1),
            Place::Newest => archive.len().saturating_sub(max.into()),
        };
        let items: Vec<_> = archive[start..].iter().take(max.into()).cloned().collect();
        ArchivePage {
            complete: start + items.len() == archive.len(),
            last: items.last().map(|item| item.id.clone()),
            items,
        }
    }

    fn pubsub(&mut self, account: &BareJid, query: &Element) -> Result<Option<Element>, IqError> {
        let absent = || IqError::Refused {
            condition: "item-not-found".into(),
        };
        let nodes = &mut self.accounts.get_mut(account).ok_or_else(absent)?.nodes;
        let child = query.children().next().unwrap();
        let node = child.attr("node").unwrap().to_owned();
        if child.name() == "publish" {
            let item = child.children().next().unwrap().children().next().unwrap();
            nodes.insert(node, item.clone());
            return Ok(None);
        }
        let item = String::from(nodes.get(&node).ok_or_else(absent)?);
        let namespace = "http://jabber.org/protocol/pubsub";
        let xml = format!(
            "<pubsub xmlns='{namespace}'><items node='{node}'><item id='current'>{item}</item></items></pubsub>"
        );
        Ok(Some(xml.parse().unwrap()))
    }
}

fn bounce(message: &Message) -> Message {
    let xml = "<message xmlns='jabber:client' type='error'><error type='cancel'>\
        <service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>";
    let element: Element = xml.parse().unwrap();
    let mut error = Message::try_from(element).unwrap();
    (error.from, error.to, error.id) =
        (message.to.clone(), message.from.clone(), message.id.clone());
    error
}

pub(crate) fn jid(text: &str) -> BareJid {
    BareJid::new(text).unwrap()
}
