//! Servers, as far as two cores need them, in memory: accounts with an archive, published nodes and
//! at most one connection each. It can lose connections, stanzas and acknowledgements, and keep what
//! goes from one account to another on the way until a test says what becomes of it.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::mpsc;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_id::StanzaId;

use crate::api::Dial;
use crate::link::policy::THIRD_PARTY;
use crate::link::{
    ArchivePage, Archived, Command, IqError, Link, LinkConfig, LinkEvent, Place, StopReason,
};

#[derive(Default)]
struct Account {
    /// The choice of partners that it keeps, if it does, and how many changes it refuses first.
    choice: Option<(usize, Element)>,
    archive: Vec<Archived>,
    nodes: HashMap<String, Element>,
    live: Option<mpsc::UnboundedSender<LinkEvent>>,
    available: bool,
    session: u64,
    /// Half-open connections, until the next one: nothing comes up from the client, or down to it.
    pub mute: bool,
    pub deaf: bool,
}

/// A sealed stanza that a client sent: what can be seen of it from outside.
#[derive(Clone)]
pub(crate) struct Sighting {
    pub from: String,
    pub to: String,
    pub wire_id: String,
    /// The devices it has a key for.
    pub devices: Vec<u32>,
    /// It carries something for the user.
    pub content: bool,
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
    /// What is on its way between accounts, while it is held.
    held: Option<Vec<(BareJid, Message)>>,
    /// Stanzas between accounts that are refused for now.
    bounces: usize,
    /// Accounts that do not exist any more, or not yet.
    closed: HashSet<BareJid>,
    /// Services that cannot be reached.
    out_of_reach: HashSet<String>,
    /// Questions to accounts of other services.
    asked: usize,
    /// Closes no account.
    keeps_accounts: bool,
    seen: Vec<Sighting>,
    /// What no client may ever send.
    forbidden: Option<String>,
    leaks: Vec<String>,
    /// Counts whatever happens.
    activity: u64,
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
            if state.closed.contains(&own) {
                let refused = LinkEvent::Stopped(StopReason::CredentialsRefused);
                let _ = events.try_send(refused);
                return (Link::from_commands(orders), receiver);
            }
            let account = state.accounts.entry(own.clone()).or_default();
            (account.live, account.available) = (Some(live.clone()), false);
            (account.mute, account.deaf, account.session) = (false, false, session);
            session
        };
        let _ = live.send(LinkEvent::Online { session });
        let board = self.clone();
        tokio::spawn(async move {
            loop {
                tokio::select! {
                    event = feed.recv() => {
                        let Some(event) = event else { return };
                        if events.send(event).await.is_err() { return }
                    }
                    command = commands.recv() => match command {
                        None | Some(Command::Close) => return,
                        Some(command) => board.command(&own, command),
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
        (account.mute, account.deaf, account.session) = (false, false, session);
        if let Some(live) = &account.live {
            let _ = live.send(LinkEvent::Offline { why: "cut".into() });
            let _ = live.send(LinkEvent::Online { session });
        }
    }

    /// There is no such account any more, and no trace of it.
    pub(crate) fn close(&self, account: &str) {
        let mut state = self.state();
        state.accounts.insert(jid(account), Account::default());
        state.closed.insert(jid(account));
    }

    /// There is such an account again, a new one.
    pub(crate) fn open(&self, account: &str) {
        self.state().closed.remove(&jid(account));
    }

    pub(crate) fn is_closed(&self, account: &str) -> bool {
        self.state().closed.contains(&jid(account))
    }

    /// A service that cannot be asked any more.
    pub(crate) fn cut_off(&self, domain: &str) {
        self.state().out_of_reach.insert(domain.into());
    }

    /// How many questions have gone to accounts of other services.
    pub(crate) fn asked(&self) -> usize {
        self.state().asked
    }

    /// From now on no account is closed when its user asks for it.
    pub(crate) fn keep_accounts(&self) {
        self.state().keeps_accounts = true;
    }

    pub(crate) fn swallow(&self, stanzas: usize) {
        self.state().swallow = stanzas;
    }

    pub(crate) fn lose_acknowledgements(&self, count: usize) {
        self.state().unacknowledged = count;
    }

    /// The connection stays open, but nothing comes up from the client any more.
    pub(crate) fn mute(&self, account: &str) {
        self.with(account, |account| account.mute = true);
    }

    /// The connection stays open, but nothing comes down to the client any more.
    pub(crate) fn deafen(&self, account: &str) {
        self.with(account, |account| account.deaf = true);
    }

    fn with(&self, account: &str, change: impl FnOnce(&mut Account)) {
        if let Some(account) = self.state().accounts.get_mut(&jid(account)) {
            change(account);
        }
    }

    /// From now on, what goes from one account to another stays on its way.
    pub(crate) fn hold(&self) {
        self.state().held.get_or_insert_default();
    }

    /// Lets what was held go on as `fate` leaves it; what comes later passes.
    pub(crate) fn release(&self, fate: impl FnOnce(&mut Vec<(BareJid, Message)>)) {
        let mut state = self.state();
        let mut held = state.held.take().unwrap_or_default();
        fate(&mut held);
        for (to, message) in held {
            if !state.exists(&to) {
                let error = bounce(&message, "cancel", "service-unavailable");
                let from = message.from.map(|from| from.to_bare());
                from.into_iter()
                    .for_each(|from| state.deliver(&from, error.clone()));
                continue;
            }
            state.deliver(&to, message);
        }
    }

    /// The next stanzas to others are refused for now (`remote-server-timeout`).
    pub(crate) fn bounce(&self, stanzas: usize) {
        self.state().bounces += stanzas;
    }

    /// Everything sealed that clients sent, in order.
    pub(crate) fn sightings(&self) -> Vec<Sighting> {
        self.state().seen.clone()
    }

    /// Stanzas that had a body or the forbidden word in them.
    pub(crate) fn leaks(&self) -> Vec<String> {
        self.state().leaks.clone()
    }

    pub(crate) fn forbid(&self, word: &str) {
        self.state().forbidden = Some(word.into());
    }

    /// Grows with everything that happens.
    pub(crate) fn activity(&self) -> u64 {
        self.state().activity
    }

    /// The wire ids of the stanzas in an account's archive that came from others.
    pub(crate) fn archived(&self, account: &str) -> Vec<String> {
        let (own, state) = (jid(account), self.state());
        let archive = state.accounts.get(&own).map(|account| &account.archive);
        let id = |item: &Archived| item.message.id.as_ref().map(|id| id.0.clone());
        archive
            .into_iter()
            .flatten()
            .map(|item| id(item).unwrap_or_default())
            .collect()
    }

    pub(crate) fn deliver_copies(&self, copies: usize) {
        self.state().copies = copies;
    }

    /// The server of an account keeps its choice of partners from now on, after refusing so many changes.
    pub(crate) fn keep_choices(&self, account: &str, refuse: usize) {
        let nothing = "<third-party xmlns='urn:xmpp:causeway:third-party:0' on='false'/>";
        let choice = (refuse, nothing.parse().unwrap());
        let mut state = self.state();
        state.accounts.entry(jid(account)).or_default().choice = Some(choice);
    }

    pub(crate) fn choice(&self, account: &str) -> Option<Element> {
        let state = self.state();
        let account = state.accounts.get(&jid(account))?;
        account.choice.as_ref().map(|(_, choice)| choice.clone())
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

    fn command(&self, own: &BareJid, command: Command) {
        let state = &mut *self.state();
        state.activity += 1;
        let account = &state.accounts[own];
        let (current, deaf) = (account.session, account.deaf);
        if account.mute {
            return;
        }
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
                state.look(own, &to, &message);
                state.archive(own, &message);
                if state.bounces > 0 {
                    // Before the acknowledgement: servers do not wait with a refusal.
                    state.bounces -= 1;
                    let error = bounce(&message, "wait", "remote-server-timeout");
                    state.deliver(own, error);
                } else if !state.exists(&to) {
                    let error = bounce(&message, "cancel", "service-unavailable");
                    state.deliver(own, error);
                } else if let Some(held) = &mut state.held {
                    held.push((to, message));
                } else {
                    state.deliver(&to, message);
                }
                if state.unacknowledged > 0 {
                    state.unacknowledged -= 1;
                } else {
                    state.tell(own, LinkEvent::Acknowledged { token });
                }
            }
            // The answers are lost.
            Command::Iq { .. } | Command::Archive { .. } if deaf => {}
            Command::Iq { payload, reply, .. } if payload.is("query", "jabber:iq:register") => {
                if state.keeps_accounts {
                    let condition = "not-allowed".into();
                    let _ = reply.send(Err(IqError::Refused { condition }));
                    return;
                }
                let _ = reply.send(Ok(None));
                state.tell(own, LinkEvent::Stopped(StopReason::CredentialsRefused));
                state.accounts.insert(own.clone(), Account::default());
                state.closed.insert(own.clone());
            }
            Command::Iq {
                to, payload, reply, ..
            } => {
                let account = to.map_or_else(|| own.clone(), |to| to.to_bare());
                state.asked += usize::from(account.domain() != own.domain());
                if state.out_of_reach.contains(account.domain().as_str()) {
                    let condition = "remote-server-not-found".into();
                    let _ = reply.send(Err(IqError::Refused { condition }));
                    return;
                }
                let _ = reply.send(state.pubsub(&account, &payload));
            }
            Command::Archive { place, max, reply } => {
                let _ = reply.send(Ok(state.page(own, &place, max)));
            }
            Command::Hurry => {}
            Command::Available => state.accounts.get_mut(own).unwrap().available = true,
            _ => {}
        }
    }
}

impl State {
    fn exists(&self, account: &BareJid) -> bool {
        self.accounts.contains_key(account) && !self.closed.contains(account)
    }

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
        if self.accounts[to].available {
            for _ in 0..self.copies {
                let message = Box::new(message.clone());
                self.tell(
                    to,
                    LinkEvent::Message {
                        message,
                        ticket: None,
                    },
                );
            }
        }
    }

    fn tell(&mut self, account: &BareJid, event: LinkEvent) {
        self.activity += 1;
        let account = &self.accounts[account];
        if let (false, Some(live)) = (account.deaf, &account.live) {
            let _ = live.send(event);
        }
    }

    /// Notes what can be seen of a stanza, and whether it shows what nobody may see.
    fn look(&mut self, from: &BareJid, to: &BareJid, message: &Message) {
        let text = String::from(&Element::from(message.clone()));
        let leak = self
            .forbidden
            .as_ref()
            .is_some_and(|word| text.contains(word));
        if leak || !message.bodies.is_empty() {
            self.leaks.push(text);
        }
        let sealed = message
            .payloads
            .iter()
            .find(|child| child.name() == "encrypted");
        let Some(sealed) = sealed else { return };
        // OMEMO has its keys in a header and the content beside it; `signal-pq` a copy for each device.
        let header = sealed.children().find(|child| child.name() == "header");
        let content = match header {
            Some(_) => sealed.children().any(|child| child.name() == "payload"),
            None => sealed.attr("control").is_none(),
        };
        let header = header.unwrap_or(sealed);
        let number = |key: &Element| key.attr("rid")?.parse().ok();
        self.seen.push(Sighting {
            from: from.to_string(),
            to: to.to_string(),
            wire_id: message.id.clone().unwrap().0,
            devices: header.children().filter_map(number).collect(),
            content,
        });
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

    fn choose(&mut self, account: &BareJid, query: &Element) -> Result<Option<Element>, IqError> {
        let refused = |condition: &str| {
            let condition = condition.into();
            Err(IqError::Refused { condition })
        };
        let kept = self.accounts.get_mut(account);
        let kept = kept.and_then(|account| account.choice.as_mut());
        match kept.filter(|_| query.is("third-party", THIRD_PARTY)) {
            None => refused("service-unavailable"),
            Some((refuse, _)) if query.attr("on").is_some() && *refuse > 0 => {
                *refuse -= 1;
                refused("internal-server-error")
            }
            Some((_, choice)) => {
                if query.attr("on").is_some() {
                    *choice = query.clone();
                }
                Ok(Some(choice.clone()))
            }
        }
    }

    fn pubsub(&mut self, account: &BareJid, query: &Element) -> Result<Option<Element>, IqError> {
        if !query.ns().starts_with("http://jabber.org/protocol/pubsub") {
            return self.choose(account, query);
        }
        let absent = || IqError::Refused {
            condition: "item-not-found".into(),
        };
        if !self.exists(account) {
            return Err(absent());
        }
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

fn bounce(message: &Message, kind: &str, condition: &str) -> Message {
    let xml = format!(
        "<message xmlns='jabber:client' type='error'><error type='{kind}'>\
        <{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
    );
    let element: Element = xml.parse().unwrap();
    let mut error = Message::try_from(element).unwrap();
    (error.from, error.to, error.id) =
        (message.to.clone(), message.from.clone(), message.id.clone());
    error
}

pub(crate) fn jid(text: &str) -> BareJid {
    BareJid::new(text).unwrap()
}
