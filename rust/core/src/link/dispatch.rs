//! What is done with each stanza that comes in and each order of the core.
//!
//! **Must hold**: nothing here waits; what comes in goes to the core through the [`Outbox`], what goes out
//! through the session's queue.

use std::collections::VecDeque;

use tokio::sync::mpsc;
use tokio_xmpp::Stanza;
use tokio_xmpp::xmlstream::{FallibleStreamElement, StreamElementError, XmppStreamElement};
use xmpp_parsers::presence::Presence;
use xmpp_parsers::sm;
use xmpp_parsers::stream_error::DefinedCondition;

use super::stream::{End, MAX_BACKLOG, Task, lost};
use super::tally::Ticket;
use super::{Command, IqError, LinkEvent, StopReason};

/// Events for the core.
pub(super) struct Outbox {
    pub events: mpsc::Sender<LinkEvent>,
    /// What the core has not taken yet.
    pub waiting: VecDeque<LinkEvent>,
}

impl Outbox {
    /// Hands over what waits and says whether there is still a core. May be dropped at any time:
    /// an event leaves the queue only for a place that is there.
    pub(super) async fn deliver(&mut self) -> bool {
        if self.waiting.is_empty() {
            self.events.closed().await;
            return false;
        }
        while !self.waiting.is_empty() {
            let Ok(place) = self.events.reserve().await else {
                return false;
            };
            if let Some(event) = self.waiting.pop_front() {
                place.send(event);
            }
        }
        true
    }
}

impl Task {
    pub(super) fn heard(&mut self, element: FallibleStreamElement) -> Result<(), End> {
        let Some(session) = &mut self.session else {
            return Err(lost("the session is gone"));
        };
        match element {
            FallibleStreamElement::Ok(XmppStreamElement::Stanza(stanza)) => {
                let place = session.received();
                self.carried = true;
                self.stanza(stanza, Some(place));
            }
            FallibleStreamElement::Ok(XmppStreamElement::SM(sm::Nonza::Req(_))) => {
                session.asked_by_server();
            }
            FallibleStreamElement::Ok(XmppStreamElement::SM(sm::Nonza::Ack(ack))) => {
                let Some(tokens) = session.acknowledge(ack.h) else {
                    self.lose_session();
                    return Err(lost("the server counts what never was"));
                };
                self.carried |= !tokens.is_empty();
                self.acknowledged(tokens);
            }
            FallibleStreamElement::Ok(XmppStreamElement::StreamError(error)) => {
                return Err(match error.0.condition {
                    // Not to fight over the account: the other one would be thrown out in turn.
                    DefinedCondition::Conflict => End::Stop(StopReason::Replaced),
                    DefinedCondition::SeeOtherHost(_) => lost("stream error: see-other-host"),
                    condition => lost(format!("stream error: {condition}")),
                });
            }
            FallibleStreamElement::Ok(_) => return Err(lost("the server speaks out of turn")),
            FallibleStreamElement::Err(StreamElementError::InvalidStanza { header, .. }) => {
                let place = session.received();
                session.handled(place);
                if let Some(answer) = self.requests.unreadable(&header) {
                    self.reply(answer.into());
                }
            }
            FallibleStreamElement::Err(StreamElementError::InvalidNonza { .. }) => {
                return Err(lost("the server speaks out of turn"));
            }
        }
        Ok(())
    }

    /// `place`: where it counts; what came before the counting began has none.
    pub(super) fn stanza(&mut self, stanza: Stanza, place: Option<u64>) {
        match stanza {
            Stanza::Message(message) => {
                if let Some(message) = self.requests.sift(message) {
                    let session = self.number;
                    self.outbox.waiting.push_back(LinkEvent::Message {
                        message: Box::new(message),
                        ticket: place.map(|place| Ticket { session, place }),
                    });
                    // The core says when it is done.
                    return;
                }
            }
            Stanza::Iq(iq) => {
                if let Some(answer) = self.requests.respond(&iq) {
                    self.reply(answer.into());
                } else {
                    self.requests.answer(iq);
                }
            }
            // Nobody's presence is shown, and subscriptions are not asked for.
            Stanza::Presence(_) => {}
        }
        if let (Some(session), Some(place)) = (&mut self.session, place) {
            session.handled(place);
        }
    }

    /// Answers a question from outside, unless those alone would fill the line.
    fn reply(&mut self, answer: Stanza) {
        if let Some(session) = &mut self.session
            && session.backlog() < MAX_BACKLOG / 2
        {
            session.push(None, answer);
        }
    }

    pub(super) fn order(&mut self, command: Command) {
        if let Command::Renew(secret) = command {
            *self.connector.secret() = secret;
            self.renewed = true;
            return;
        }
        let Some(current) = &mut self.session else {
            match command {
                Command::Iq { reply, .. } => drop(reply.send(Err(IqError::Disconnected))),
                Command::Archive { reply, .. } => drop(reply.send(Err(IqError::Disconnected))),
                Command::Send { .. }
                | Command::Handled(_)
                | Command::Available
                | Command::Renew(_)
                | Command::Again
                | Command::Hurry
                | Command::Close => {}
            }
            return;
        };
        match command {
            Command::Send {
                session,
                token,
                message,
            } if session == self.number => {
                current.push(Some(token), *message);
            }
            Command::Handled(ticket) => {
                if ticket.session == self.number {
                    current.handled(ticket.place);
                }
            }
            Command::Send { .. } => tracing::debug!("dropped a message for an earlier session"),
            Command::Iq {
                to,
                set,
                payload,
                reply,
            } => {
                current.push(None, self.requests.ask(to, set, payload, reply));
            }
            Command::Archive { place, max, reply } => {
                current.push(None, self.requests.ask_archive(place, max, reply));
            }
            Command::Available if !self.announced => {
                self.announced = true;
                current.push(None, Presence::available());
            }
            Command::Available
            | Command::Renew(_)
            | Command::Again
            | Command::Hurry
            | Command::Close => {}
        }
    }

    pub(super) fn acknowledged(&mut self, tokens: Vec<i64>) {
        let events = tokens
            .into_iter()
            .map(|token| LinkEvent::Acknowledged { token });
        self.outbox.waiting.extend(events);
    }
}
