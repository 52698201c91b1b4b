//! The task behind a [`Link`]: it stays connected and carries orders and events.
//!
//! **Owns** the life of the connection: tries, back-off, silence, the end.
//!
//! **Must hold**, for messages ([`Command::Send`]):
//! - A message belongs to the session it was handed over for. Within a session messages leave in
//!   order, and again only what the server says it lacks (`session`), over however many
//!   connections.
//! - While the session is suspended they wait here. When it is lost (the server refuses to resume it),
//!   everything unacknowledged is forgotten *before* the new session is announced, and orders for
//!   the old one that are still on their way are dropped. So the core, which sends again from its
//!   database after [`LinkEvent::Online`] with a new number, is the only source of what is sent.
//! - More than [`MAX_BACKLOG`] waiting messages in a suspended session lose it, rather than memory or
//!   the order.
//! - What was acknowledged by the server is reported, in the order of sending.
//!
//! And: the task never blocks on the core, so the core may wait for the link anywhere; incoming stanzas
//! wait on the wire while the core is behind; there is one timer, and it sleeps while nothing is due.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures::{SinkExt, StreamExt};
use tokio::sync::{Notify, mpsc};
use tokio::time::{Instant, sleep, timeout};
use tokio_xmpp::Stanza;
use tokio_xmpp::xmlstream::FallibleStreamElement;
use xmpp_parsers::presence::Presence;

use super::connector::{Connector, Failure, Wire};
use super::dispatch::Outbox;
use super::guard::Gauge;
use super::patience::{Backoff, Watch};
use super::requests::Requests;
use super::session::{Negotiated, Session, negotiate};
use super::{Command, Link, LinkConfig, LinkEvent, StopReason};

const EVENTS: usize = 256;
/// Events that may wait for the core before reading from the wire pauses.
const MAX_OUTBOX: usize = 256;
/// Stanzas the server has not taken over before orders wait.
pub(super) const MAX_BACKLOG: usize = 1024;
/// For what is still to be written, and acknowledged, when closing.
const CLOSE_FLUSH: Duration = Duration::from_secs(3);
/// For the polite end of the stream.
const CLOSE_STREAM: Duration = Duration::from_secs(1);
/// A connection that lived this long, or carried something, was worth it: the next comes quickly.
const WORTH: Duration = Duration::from_secs(10);

/// Starts a link. It runs until [`Link::close`], until all its handles or the receiver are gone,
/// or until [`LinkEvent::Stopped`].
pub(crate) fn connect(config: LinkConfig) -> (Link, mpsc::Receiver<LinkEvent>) {
    let (orders, commands) = mpsc::unbounded_channel();
    let (events, receiver) = mpsc::channel(EVENTS);
    tokio::spawn(async move {
        let requests = Requests::new(&config.jid);
        match Connector::new(config) {
            Ok(connector) => {
                let task = Task {
                    connector: Arc::new(connector),
                    renewed: false,
                    commands,
                    outbox: Outbox {
                        events,
                        waiting: VecDeque::new(),
                    },
                    session: None,
                    number: 0,
                    announced: false,
                    requests,
                    carried: false,
                    offline_for: None,
                    hurry: Arc::default(),
                };
                task.run().await;
            }
            Err(reason) => {
                drop(commands);
                let _ = events.send(LinkEvent::Stopped(reason)).await;
            }
        }
    });
    (Link::from_commands(orders), receiver)
}

pub(super) struct Task {
    pub(super) connector: Arc<Connector>,
    /// The secret is another than that of the last try.
    pub(super) renewed: bool,
    commands: mpsc::UnboundedReceiver<Command>,
    pub(super) outbox: Outbox,
    /// Kept while suspended; `None` before the first and after a lost one.
    pub(super) session: Option<Session>,
    pub(super) number: u64,
    /// Presence was sent in this session.
    pub(super) announced: bool,
    pub(super) requests: Requests,
    /// This connection was of use.
    pub(super) carried: bool,
    /// The last reason that was told.
    offline_for: Option<String>,
    /// Ends the pause before the next try.
    hurry: Arc<Notify>,
}

/// How a connection ended.
pub(super) enum End {
    Lost(String),
    Untrusted(String),
    Stop(StopReason),
    Closed,
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stop(reason) => Self::Stop(reason),
            Failure::Untrusted(why) => Self::Untrusted(why),
            Failure::Retry(why) => Self::Lost(why),
        }
    }
}

impl Task {
    async fn run(mut self) {
        let mut backoff = Backoff::default();
        loop {
            let attempt = self.attempt();
            let Some(result) = self.meanwhile(attempt).await else {
                return self.farewell().await;
            };
            let began = Instant::now();
            self.carried = false;
            let end = match result {
                Ok((negotiated, gauge)) => match self.take_up(negotiated) {
                    Ok(wire) => self.talk(wire, gauge).await,
                    Err(end) => end,
                },
                // The new one was handed over while the old one was being refused.
                Err(Failure::Stop(StopReason::CredentialsRefused)) if self.renewed => {
                    self.hurry.notify_one();
                    lost("the former credentials were refused")
                }
                Err(failure) => failure.into(),
            };
            let news = match end {
                End::Lost(why) => LinkEvent::Offline { why },
                End::Untrusted(why) => LinkEvent::Untrusted { why },
                End::Stop(reason) => return self.stop(reason).await,
                End::Closed => return self.farewell().await,
            };
            if self.carried || began.elapsed() > WORTH {
                backoff = Backoff::default();
            }
            if self.session.as_ref().is_some_and(|it| !it.can_resume()) {
                self.lose_session();
            }
            self.offline(news);
            let (pause, hurry) = (sleep(backoff.next()), Arc::clone(&self.hurry));
            let pause = async move {
                tokio::select! {
                    () = pause => false,
                    () = hurry.notified() => true,
                }
            };
            match self.meanwhile(pause).await {
                None => return self.farewell().await,
                Some(true) => backoff = Backoff::default(),
                Some(false) => {}
            }
        }
    }

    /// One try, which holds nothing of the task, so that orders go on meanwhile.
    fn attempt(
        &mut self,
    ) -> impl Future<Output = Result<(Negotiated, Arc<Gauge>), Failure>> + use<> {
        self.renewed = false;
        let connector = Arc::clone(&self.connector);
        let resume = self.session.as_mut().and_then(Session::resume);
        async move {
            let connection = connector.open().await?;
            let gauge = Arc::clone(&connection.gauge);
            let settings = &connector.config;
            let work = negotiate(connection, &settings.resource, resume);
            match timeout(settings.patience.connect, work).await {
                Ok(negotiated) => Ok((negotiated?, gauge)),
                Err(_) => Err(Failure::retry("binding took too long")),
            }
        }
    }

    /// Does `work` while orders and events go on; `None` when the link is to close.
    async fn meanwhile<T>(&mut self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return Some(done),
                command = self.commands.recv() => match command {
                    None | Some(Command::Close) => return None,
                    Some(Command::Hurry) => self.hurry.notify_one(),
                    Some(command) => {
                        self.order(command);
                        // Nothing leaves now: holding more and more would not end.
                        let full = |session: &Session| session.backlog() > MAX_BACKLOG;
                        if self.session.as_ref().is_some_and(full) {
                            self.lose_session();
                        }
                    }
                },
                core = self.outbox.deliver() => if !core { return None },
            }
        }
    }

    /// Goes on with the former session or begins a new one.
    fn take_up(&mut self, negotiated: Negotiated) -> Result<Wire, End> {
        let (wire, acknowledged, early) = match negotiated {
            Negotiated::Resumed { wire, handled } => {
                let Some(tokens) = self.session.as_mut().and_then(|it| it.resumed(handled)) else {
                    // Lost while it was being resumed (too much was waiting), or the server counts
                    // what never was.
                    self.lose_session();
                    return Err(lost("the session does not fit"));
                };
                (wire, tokens, Vec::new())
            }
            Negotiated::Bound {
                wire,
                session,
                early,
            } => {
                self.lose_session();
                self.session = Some(session);
                self.number += 1;
                (wire, Vec::new(), early)
            }
        };
        self.offline_for = None;
        self.outbox.waiting.push_back(LinkEvent::Online {
            session: self.number,
        });
        self.acknowledged(acknowledged);
        early
            .into_iter()
            .for_each(|stanza| self.stanza(stanza, None));
        Ok(wire)
    }

    /// Carries stanzas until the connection ends.
    async fn talk(&mut self, mut wire: Wire, gauge: Arc<Gauge>) -> End {
        let mut closing = None;
        let mut watch = Watch::new(gauge, self.connector.config.patience);
        loop {
            let Some(session) = &mut self.session else {
                return lost("the session is gone");
            };
            if closing.is_some() && session.backlog() == 0 {
                return hang_up(wire).await;
            }
            let reading = self.outbox.waiting.len() < MAX_OUTBOX;
            watch.expect(session, reading);
            let taking = closing.is_none() && session.backlog() < MAX_BACKLOG;
            tokio::select! {
                heard = poll_fn(|cx| hear(session, &mut wire, reading, cx)) => {
                    let ended = match heard {
                        Ok(element) => self.heard(element),
                        Err(failure) => Err(failure.into()),
                    };
                    match ended {
                        // Nobody waits for another connection to say what could not be said.
                        Err(End::Lost(_)) if closing.is_some() => return End::Closed,
                        Err(end) => return end,
                        Ok(()) => {}
                    }
                }
                command = self.commands.recv(), if taking => match command {
                    Some(Command::Close) | None => {
                        closing = Some(Instant::now() + CLOSE_FLUSH);
                        if self.announced {
                            session.push(None, Presence::unavailable());
                        }
                    }
                    // Whether this connection still lives shows by the answer.
                    Some(Command::Hurry) => session.probe(),
                    Some(Command::Again) => return lost("to hear again what was not kept"),
                    Some(command) => self.order(command),
                },
                core = self.outbox.deliver() => if !core { return End::Closed },
                () = watch.due() => if !watch.look(session) {
                    session.fell_silent();
                    return if closing.is_some() { End::Closed } else { lost("the server has fallen silent") };
                },
                () = until(closing), if closing.is_some() => return hang_up(wire).await,
            }
        }
    }

    /// Tells it once: the tries go on, and mostly fail for the same reason.
    fn offline(&mut self, news: LinkEvent) {
        let (LinkEvent::Offline { why } | LinkEvent::Untrusted { why }) = &news else {
            return;
        };
        tracing::debug!(%why, "offline");
        if self.offline_for.as_ref() != Some(why) {
            self.offline_for = Some(why.clone());
            self.outbox.waiting.push_back(news);
        }
    }

    pub(super) fn lose_session(&mut self) {
        self.session = None;
        self.announced = false;
        self.requests.fail_all();
    }

    /// Reports what no try can mend, after everything else.
    async fn stop(mut self, reason: StopReason) {
        self.lose_session();
        // Whoever waits for the link must not wait for ever, or would never read the reason.
        self.commands.close();
        while self.commands.try_recv().is_ok() {}
        self.outbox.waiting.push_back(LinkEvent::Stopped(reason));
        self.outbox.deliver().await;
    }

    /// The last events, for a core that still listens.
    async fn farewell(mut self) {
        if !self.outbox.waiting.is_empty() {
            let _ = timeout(CLOSE_STREAM, self.outbox.deliver()).await;
        }
    }
}

/// The polite end of a stream.
async fn hang_up(mut wire: Wire) -> End {
    let close = <Wire as SinkExt<&Stanza>>::close(&mut wire);
    let _ = timeout(CLOSE_STREAM, close).await;
    End::Closed
}

pub(super) fn lost(why: impl Into<String>) -> End {
    End::Lost(why.into())
}

async fn until(moment: Option<Instant>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment).await,
        None => std::future::pending().await,
    }
}

/// Writes what is due and reads one element.
fn hear(
    session: &mut Session,
    wire: &mut Wire,
    reading: bool,
    cx: &mut Context<'_>,
) -> Poll<Result<FallibleStreamElement, Failure>> {
    if let Err(why) = session.write(wire, cx) {
        return Poll::Ready(Err(why));
    }
    if !reading {
        return Poll::Pending;
    }
    Poll::Ready(match ready!(wire.poll_next_unpin(cx)) {
        Some(Ok(element)) => Ok(element),
        Some(Err(error)) => Err(Failure::read(&error)),
        None => Err(Failure::retry("closed by the server")),
    })
}
