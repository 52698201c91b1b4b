//! A session and how it survives its connections (XEP-0198).
//!
//! **Owns** resource binding, resumption, and the two counters: what the server has taken over from us
//! and what we have from it.
//!
//! **Must hold**: stanzas leave in the order they were queued; one leaves again only when a resumption
//! told that the server lacks it; one is acknowledged only when the server said so; what was read
//! from the wire is counted exactly once, and only when it is in the database ([`Tally`]). A session that cannot be resumed is dropped whole, with its
//! queue: nothing of it can appear in the next one.
//!
//! Rejected: tokio-xmpp's `StanzaStream`, which does the same job. Its transmit queue outlives a
//! refused resumption, so that later messages overtake the lost ones; a refusal without `h`, as Prosody
//! sends it after a restart, it cannot read, and tries for ever; it hides the server's stream errors
//! (`conflict`); it panics when a server does not offer binding; its negotiation has no deadline. The
//! XML stream underneath is tokio-xmpp's.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures::{Sink, SinkExt, StreamExt};
use tokio_xmpp::Stanza;
use tokio_xmpp::xmlstream::{FallibleStreamElement, StreamElementError, XmppStreamElement};
use xmpp_parsers::bind::{BindQuery, BindResponse};
use xmpp_parsers::iq::Iq;
use xmpp_parsers::ns;
use xmpp_parsers::sm;

use super::connector::{Connection, Failure, Wire};
use super::tally::Tally;
use crate::failpoint::{self, Unflushed, writing};

/// While stanzas keep coming, an acknowledgement is asked for after this many, so that it also shows
/// that the line lives.
const ASK_EVERY: usize = 10;
/// Stanzas that a server may push in between while a session is being set up.
const MAX_EARLY: usize = 100;
/// Connections in a row on which the server answered nothing before a session is given up. One may be the network's fault;
/// but Prosody 0.12 stops reading a session for good when its connection breaks while it works on a stanza, and lets it be
/// resumed again and again.
const MAX_SILENCES: u8 = 2;
const BIND_ID: &str = "bind";

/// A stanza on its way.
pub(super) struct Outgoing {
    /// Of a message whose acknowledgement somebody waits for.
    pub token: Option<i64>,
    pub stanza: Stanza,
}

impl Outgoing {
    fn kind(&self) -> failpoint::Write {
        match (self.token, &self.stanza) {
            (Some(token), _) if token > 0 => failpoint::Write::Message,
            (Some(_), _) => failpoint::Write::Control,
            (None, Stanza::Presence(_)) => failpoint::Write::Presence,
            (None, _) => failpoint::Write::Request,
        }
    }
}

/// What is kept of a session while its connections come and go.
pub(super) struct Session {
    resumption: Option<sm::StreamId>,
    /// Not on the wire yet.
    waiting: VecDeque<Outgoing>,
    /// On the wire, not yet taken over by the server.
    unacknowledged: VecDeque<Outgoing>,
    /// Stanzas the server has taken over.
    acknowledged: u32,
    /// What came in.
    tally: Tally,
    /// The server owes an acknowledgement.
    asked: bool,
    /// We owe one.
    owed: bool,
    /// Stanzas written since the last question.
    unasked: usize,
    /// Acknowledgements that came.
    answers: u64,
    /// How many of them had come when this connection began.
    answers_before: u64,
    /// Connections in a row that ended in silence, without an answer.
    silences: u8,
    unflushed: Unflushed,
}

/// What a connection has become.
#[allow(
    clippy::large_enum_variant,
    reason = "one at a time; larger only with the feature `failpoints`"
)]
pub(super) enum Negotiated {
    /// The former session goes on; the server has `handled` of its stanzas.
    Resumed { wire: Wire, handled: u32 },
    /// A new session; `early` came in while it was being set up.
    Bound {
        wire: Wire,
        session: Session,
        early: Vec<Stanza>,
    },
}

impl Session {
    fn new(enabled: sm::Enabled) -> Self {
        Self {
            resumption: enabled.id.filter(|_| enabled.resume),
            waiting: VecDeque::new(),
            unacknowledged: VecDeque::new(),
            acknowledged: 0,
            tally: Tally::default(),
            asked: false,
            owed: false,
            unasked: 0,
            answers: 0,
            answers_before: 0,
            silences: 0,
            unflushed: Unflushed::default(),
        }
    }

    pub(super) fn can_resume(&self) -> bool {
        self.resumption.is_some()
    }

    /// What the server needs for a resumption; `None` when it cannot be resumed. What was read so far counts no more.
    pub(super) fn resume(&mut self) -> Option<sm::Resume> {
        let previd = self.resumption.clone()?;
        let h = self.tally.resume();
        Some(sm::Resume { h, previd })
    }

    pub(super) fn push(&mut self, token: Option<i64>, stanza: impl Into<Stanza>) {
        self.waiting.push_back(Outgoing {
            token,
            stanza: stanza.into(),
        });
    }

    /// How many stanzas the server has not taken over.
    pub(super) fn backlog(&self) -> usize {
        self.waiting.len() + self.unacknowledged.len()
    }

    pub(super) fn unwritten(&self) -> usize {
        self.waiting.len()
    }

    /// Whether silence from the server means that something is wrong.
    pub(super) fn expects(&self) -> bool {
        self.asked || self.unasked > 0 || !self.waiting.is_empty()
    }

    /// The server said nothing any more on this connection.
    pub(super) fn fell_silent(&mut self) {
        if self.answers > self.answers_before {
            self.silences = 0;
        }
        self.silences += 1;
        if self.silences >= MAX_SILENCES {
            self.resumption = None;
        }
    }

    pub(super) fn answers(&self) -> u64 {
        self.answers
    }

    /// A stanza was read; its place, for [`Session::handled`].
    pub(super) fn received(&mut self) -> u64 {
        self.tally.read()
    }

    /// What the stanza at `place` brought is safe.
    pub(super) fn handled(&mut self, place: u64) {
        self.owed |= self.tally.done(place);
    }

    /// The server asked what we have.
    pub(super) fn asked_by_server(&mut self) {
        self.owed = true;
    }

    /// Makes the server say something.
    pub(super) fn probe(&mut self) {
        self.unasked = self.unasked.max(1);
        self.asked = false;
    }

    /// The server has `handled` stanzas. The tokens of the newly acknowledged, in the order of
    /// sending; `None` when it claims more than there were.
    pub(super) fn acknowledge(&mut self, handled: u32) -> Option<Vec<i64>> {
        self.asked = false;
        self.answers += 1;
        // Counters wrap (XEP-0198 §4); a count that went back shows as far more than were sent.
        let news = handled.wrapping_sub(self.acknowledged) as usize;
        if news > self.unacknowledged.len() {
            return None;
        }
        self.acknowledged = handled;
        Some(
            self.unacknowledged
                .drain(..news)
                .filter_map(|out| out.token)
                .collect(),
        )
    }

    /// The session goes on over a new connection: what the server lacks goes first.
    pub(super) fn resumed(&mut self, handled: u32) -> Option<Vec<i64>> {
        let tokens = self.acknowledge(handled)?;
        while let Some(lost) = self.unacknowledged.pop_back() {
            self.waiting.push_front(lost);
        }
        // Asked at once, so that it shows whether the server hears what is said in the session.
        (self.asked, self.owed, self.unasked) = (false, false, 1);
        self.answers_before = self.answers;
        self.unflushed.clear();
        Some(tokens)
    }

    /// Writes as much as the connection takes. Never blocks; the task is woken when there is room.
    pub(super) fn write(&mut self, wire: &mut Wire, cx: &mut Context<'_>) -> Result<(), Failure> {
        while self.owed || !self.waiting.is_empty() || self.wants_to_ask() {
            match <Wire as Sink<&XmppStreamElement>>::poll_ready(Pin::new(wire), cx) {
                Poll::Pending => break,
                Poll::Ready(ready) => ready.map_err(|error| Failure::io(&error))?,
            }
            if self.owed {
                self.owed = false;
                let handled = self.tally.report();
                self.unflushed.push(failpoint::Write::Ack);
                self.nonza(wire, sm::Nonza::Ack(sm::A::new(handled)))?;
            } else if self.wants_to_ask() {
                (self.asked, self.unasked) = (true, 0);
                self.unflushed.push(failpoint::Write::Ask);
                self.nonza(wire, sm::Nonza::Req(sm::R))?;
            } else if let Some(out) = self.waiting.pop_front() {
                self.unflushed.push(out.kind());
                // What cannot be written as XML is left out, or it would break every connection.
                Pin::new(&mut *wire)
                    .start_send(&out.stanza)
                    .map_err(|error| Failure::io(&error))?;
                self.unacknowledged.push_back(out);
                self.unasked += 1;
            }
        }
        match <Wire as Sink<&XmppStreamElement>>::poll_flush(Pin::new(wire), cx) {
            Poll::Ready(flushed) => flushed.map_err(|error| Failure::io(&error))?,
            Poll::Pending => return Ok(()),
        }
        self.unflushed.flushed();
        Ok(())
    }

    /// One question at a time, when everything is written, or now and then on the way.
    fn wants_to_ask(&self) -> bool {
        !self.asked && self.unasked > 0 && (self.waiting.is_empty() || self.unasked >= ASK_EVERY)
    }

    fn nonza(&self, wire: &mut Wire, nonza: sm::Nonza) -> Result<(), Failure> {
        Pin::new(wire)
            .start_send(&XmppStreamElement::SM(nonza))
            .map_err(|error| Failure::io(&error))
    }
}

/// Resumes the former session, or binds the resource and begins a new one.
pub(super) async fn negotiate(
    connection: Connection,
    resource: &str,
    resume: Option<sm::Resume>,
) -> Result<Negotiated, Failure> {
    let Connection {
        mut wire, features, ..
    } = connection;
    if features.stream_management.is_none() {
        return Err(Failure::retry("the server offers no stream management"));
    }
    if let Some(resume) = resume {
        let resume = XmppStreamElement::SM(sm::Nonza::Resume(resume));
        writing(failpoint::Write::Resume, send(&mut wire, resume)).await?;
        match receive(&mut wire).await? {
            Received::Element(XmppStreamElement::SM(sm::Nonza::Resumed(resumed))) => {
                let handled = resumed.h;
                return Ok(Negotiated::Resumed { wire, handled });
            }
            // What a refusal says about `h` is left out: the core reads the archive anyway.
            Received::Element(XmppStreamElement::SM(sm::Nonza::Failed(_))) | Received::Refusal => {}
            Received::Element(_) => {
                return Err(Failure::retry("not an answer to a resumption"));
            }
        }
    }
    let bind = Iq::from_set(BIND_ID, BindQuery::new(Some(resource.to_owned())));
    let bind = XmppStreamElement::Stanza(bind.into());
    writing(failpoint::Write::Bind, send(&mut wire, bind)).await?;
    match receive(&mut wire).await? {
        Received::Element(XmppStreamElement::Stanza(Stanza::Iq(Iq::Result {
            id,
            payload: Some(payload),
            ..
        }))) if id == BIND_ID => {
            BindResponse::try_from(payload).map_err(Failure::retry)?;
        }
        _ => return Err(Failure::retry("the server does not bind the resource")),
    }
    let enable = sm::Enable::new().with_resume();
    let enable = XmppStreamElement::SM(sm::Nonza::Enable(enable));
    writing(failpoint::Write::Enable, send(&mut wire, enable)).await?;
    let mut early = Vec::new();
    loop {
        match receive(&mut wire).await? {
            Received::Element(XmppStreamElement::SM(sm::Nonza::Enabled(enabled))) => {
                let session = Session::new(enabled);
                return Ok(Negotiated::Bound {
                    wire,
                    session,
                    early,
                });
            }
            Received::Element(XmppStreamElement::Stanza(stanza)) if early.len() < MAX_EARLY => {
                early.push(stanza);
            }
            _ => return Err(Failure::retry("the server does not manage the stream")),
        }
    }
}

async fn send(wire: &mut Wire, element: XmppStreamElement) -> Result<(), Failure> {
    wire.send(&element)
        .await
        .map_err(|error| Failure::io(&error))
}

#[expect(
    clippy::large_enum_variant,
    reason = "lives for a moment, one at a time"
)]
enum Received {
    Element(XmppStreamElement),
    /// A `<failed/>` that says nothing about `h`, as it may; the library does not read it then.
    Refusal,
}

async fn receive(wire: &mut Wire) -> Result<Received, Failure> {
    match wire.next().await {
        Some(Ok(FallibleStreamElement::Ok(XmppStreamElement::StreamError(error)))) => Err(
            Failure::Retry(format!("stream error: {}", error.0.condition)),
        ),
        Some(Ok(FallibleStreamElement::Ok(element))) => Ok(Received::Element(element)),
        Some(Ok(FallibleStreamElement::Err(StreamElementError::InvalidNonza {
            qname, ..
        }))) if qname.0 == ns::SM && qname.1 == "failed" => Ok(Received::Refusal),
        Some(Ok(FallibleStreamElement::Err(_))) => {
            Err(Failure::retry("the server speaks out of turn"))
        }
        Some(Err(error)) => Err(Failure::read(&error)),
        None => Err(Failure::retry("closed while binding")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> Session {
        Session::new(sm::Enabled {
            id: Some(sm::StreamId("id".into())),
            location: None,
            max: None,
            resume: true,
        })
    }

    #[test]
    fn a_server_that_never_answers_is_not_resumed_for_ever() {
        let mut session = session();
        session.fell_silent();
        assert!(session.can_resume(), "it may have been the network");
        session.resumed(0).unwrap();
        // Once it answers, all is well again.
        session.acknowledge(0).unwrap();
        session.fell_silent();
        assert!(session.can_resume());
        session.resumed(0).unwrap();
        session.fell_silent();
        assert!(!session.can_resume());
    }
}
