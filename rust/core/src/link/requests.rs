//! Questions and answers (`<iq/>`), ours and others'.
//!
//! **Must hold**: an answer counts only from the address that was asked, so that nobody else can answer
//! for it; archive results count only from the own account, for a query that runs; a stranger's
//! question is answered as the server answers for an account that does not exist.

use std::collections::HashMap;

use tokio::sync::oneshot;
use tokio_xmpp::xmlstream::RawStanzaHeader;
use xmpp_parsers::iq::Iq;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::stanza_error::{DefinedCondition, ErrorType, StanzaError};

use super::IqError;
use super::archive::{self, ArchivePage, MAX_PAGE, MAX_PAGE_BYTES, Place};
use super::incoming::condition_name;

type Reply<T> = oneshot::Sender<Result<T, IqError>>;

enum Asked {
    Iq {
        to: Option<Jid>,
        reply: Reply<Option<Element>>,
    },
    Archive {
        place: Place,
        page: ArchivePage,
        /// About the memory that the page holds, and whether more came than it may hold.
        bytes: usize,
        cut: bool,
        reply: Reply<ArchivePage>,
    },
}

/// The questions without an answer.
pub(super) struct Requests {
    account: Jid,
    server: Jid,
    asked: HashMap<String, Asked>,
}

impl Requests {
    pub(super) fn new(account: &BareJid) -> Self {
        let server = BareJid::from_parts(None, account.domain());
        Self {
            account: account.clone().into(),
            server: server.into(),
            asked: HashMap::new(),
        }
    }

    /// The stanza that asks.
    pub(super) fn ask(
        &mut self,
        to: Option<Jid>,
        set: bool,
        payload: Element,
        reply: Reply<Option<Element>>,
    ) -> Iq {
        let id = self.remember(|_| Asked::Iq {
            to: to.clone(),
            reply,
        });
        if set {
            Iq::Set {
                from: None,
                to,
                id,
                payload,
            }
        } else {
            Iq::Get {
                from: None,
                to,
                id,
                payload,
            }
        }
    }

    /// The stanza that asks for a page of the archive.
    pub(super) fn ask_archive(&mut self, place: Place, max: u16, reply: Reply<ArchivePage>) -> Iq {
        let mut payload = None;
        let id = self.remember(|id| {
            payload = Some(archive::query(id, &place, max));
            Asked::Archive {
                place,
                page: ArchivePage::default(),
                bytes: 0,
                cut: false,
                reply,
            }
        });
        let payload = payload.unwrap_or_else(|| Element::bare("query", ns::MAM));
        Iq::Set {
            from: None,
            to: None,
            id,
            payload,
        }
    }

    fn remember(&mut self, asked: impl FnOnce(&str) -> Asked) -> String {
        // Who asked may have stopped waiting; nobody else clears these.
        if self.asked.len() % 64 == 63 {
            self.asked.retain(|_, asked| !asked.abandoned());
        }
        let id = format!("{:032x}", rand::random::<u128>());
        self.asked.insert(id.clone(), asked(&id));
        id
    }

    /// Takes a result or an error to whoever asked for it.
    pub(super) fn answer(&mut self, iq: Iq) {
        let (from, id, answer) = match iq {
            Iq::Result {
                from, id, payload, ..
            } => (from, id, Ok(payload)),
            Iq::Error {
                from, id, error, ..
            } => (from, id, Err(refused(&error))),
            Iq::Get { .. } | Iq::Set { .. } => return,
        };
        self.settle(from.as_ref(), &id, answer);
    }

    /// A stanza that could not be read: if it is an answer, it is one that says nothing; if it is a
    /// question, it gets the answer of [`Requests::respond`].
    pub(super) fn unreadable(&mut self, header: &RawStanzaHeader) -> Option<Iq> {
        let from = header.from.as_deref().map(Jid::new);
        let (Ok(from), Some(id)) = (from.transpose(), &header.id) else {
            return None;
        };
        match header.type_.as_deref() {
            Some("result" | "error") => {
                self.settle(from.as_ref(), id, Err(IqError::Malformed));
                None
            }
            Some("get" | "set") => Some(unavailable(from, id.clone())),
            _ => None,
        }
    }

    fn settle(&mut self, from: Option<&Jid>, id: &str, answer: Result<Option<Element>, IqError>) {
        let to = match self.asked.get(id) {
            Some(Asked::Iq { to, .. }) => to.as_ref(),
            Some(Asked::Archive { .. }) => None,
            None => return,
        };
        if !self.speaks_for(from, to) {
            return;
        }
        // A failed send means that nobody waits any more.
        match self.asked.remove(id) {
            Some(Asked::Iq { reply, .. }) => drop(reply.send(answer)),
            Some(Asked::Archive {
                place,
                page,
                cut,
                reply,
                ..
            }) => {
                let page = answer.and_then(|fin| {
                    let fin = fin.ok_or(IqError::Malformed)?;
                    let page = archive::finish(page, &place, fin).ok_or(IqError::Malformed)?;
                    Ok(if cut { archive::cut(page) } else { page })
                });
                drop(reply.send(page));
            }
            None => {}
        }
    }

    /// Whether `from` may answer what `to` was asked. The server answers for the own account, and
    /// may leave its address out then (RFC 6120 §8.1.2.1).
    fn speaks_for(&self, from: Option<&Jid>, to: Option<&Jid>) -> bool {
        let ours = |jid: &Jid| *jid == self.account || *jid == self.server;
        match (from, to) {
            (None, to) => to.is_none_or(ours),
            (Some(from), None) => ours(from),
            (Some(from), Some(to)) => from == to,
        }
    }

    /// Takes archive results out of the stream of messages; what it returns is a live message.
    pub(super) fn sift(&mut self, mut message: Message) -> Option<Message> {
        let Some(place) = message.payloads.iter().position(archive::is_result) else {
            return Some(message);
        };
        if message
            .from
            .as_ref()
            .is_none_or(|from| *from == self.account)
            && let Some((query, archived)) = archive::result(message.payloads.swap_remove(place))
            && let Some(Asked::Archive {
                page, bytes, cut, ..
            }) = self.asked.get_mut(&query)
        {
            let more = archive::weight(&archived);
            // The first always fits: a stanza is bounded, and reading has to go on.
            let full = page.items.len() >= usize::from(MAX_PAGE)
                || (!page.items.is_empty() && *bytes + more > MAX_PAGE_BYTES);
            *cut |= full;
            if !*cut {
                *bytes += more;
                page.items.push(archived);
            }
        }
        None
    }

    /// The answer to a question from outside.
    pub(super) fn respond(&self, iq: &Iq) -> Option<Iq> {
        let (from, id, ping) = match iq {
            Iq::Get {
                from, id, payload, ..
            } => (from, id, payload.is("ping", ns::PING)),
            Iq::Set { from, id, .. } => (from, id, false),
            Iq::Result { .. } | Iq::Error { .. } => return None,
        };
        if ping && self.speaks_for(from.as_ref(), None) {
            return Some(Iq::Result {
                from: None,
                to: from.clone(),
                id: id.clone(),
                payload: None,
            });
        }
        Some(unavailable(from.clone(), id.clone()))
    }

    /// The session is lost, and with it every answer.
    pub(super) fn fail_all(&mut self) {
        for (_, asked) in self.asked.drain() {
            match asked {
                Asked::Iq { reply, .. } => drop(reply.send(Err(IqError::Disconnected))),
                Asked::Archive { reply, .. } => drop(reply.send(Err(IqError::Disconnected))),
            }
        }
    }
}

impl Asked {
    fn abandoned(&self) -> bool {
        match self {
            Self::Iq { reply, .. } => reply.is_closed(),
            Self::Archive { reply, .. } => reply.is_closed(),
        }
    }
}

/// What a server answers for an account that does not exist (RFC 6121 §8.5.1).
fn unavailable(to: Option<Jid>, id: String) -> Iq {
    let error = StanzaError {
        type_: ErrorType::Cancel,
        by: None,
        defined_condition: DefinedCondition::ServiceUnavailable,
        texts: Default::default(),
        other: None,
    };
    Iq::Error {
        from: None,
        to,
        id,
        error,
        payload: None,
    }
}

fn refused(error: &StanzaError) -> IqError {
    IqError::Refused {
        condition: condition_name(error),
    }
}
