//! The running core: the tasks that tie the link to the database.
//!
//! **Owns** what happens when: after connecting (publish the device, read the archive, send again, go
//! live), when a stanza comes in, when something is to be sent, when a time has come.
//!
//! **Must hold**: stanzas are committed in the order they came in; a message is handed to the link
//! only after its bytes are committed, once in each session, in order; after a lost session
//! the archive is read before anything is sent again; a task that is stopped at any point loses
//! nothing, because what counts is in the database.

mod devices;
mod flow;
pub(crate) mod history;
pub(crate) mod media;
mod number;
mod partners;
pub(crate) mod policy;
pub(crate) mod push;
mod sync;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures::StreamExt;
use futures::future::BoxFuture;
use futures::stream::FuturesOrdered;
use tokio::sync::{Notify, Semaphore, broadcast, mpsc, watch};
use tokio::task::JoinHandle;
use xmpp_parsers::jid::BareJid;
use xmpp_parsers::message::Message;

use crate::api::{Connection, Event, StopCause};
use crate::chats::ChatId;
use crate::e2ee::{E2eeError, SuiteId};
use crate::link::incoming::{self, Incoming};
use crate::link::{Archived, IqError, Link, LinkEvent, Ticket};
use crate::messages::MessageId;
use crate::messages::receive::{Outcome, Receiver};
use crate::store::{Pending, Store, StoreError, fact, now_ms};
use crate::trace::Step;
use crate::witness::{self, Seen};
pub(crate) use number::Leaving;
use sync::AGAIN;

/// Stanzas being committed at the same time, at most.
const IN_FLIGHT: usize = 256;
/// Live messages held back while the archive is read.
const HELD: usize = 1_024;
/// Requests to other services at the same time, at most.
const FETCHES: usize = 16;
/// Events that wait for a slow reader; beyond that it is told to reload.
const EVENTS: usize = 1_024;

/// Times that tests and QA shorten.
#[derive(Debug, Clone, Copy)]
pub struct Tuning {
    /// How long a peer's device list is believed before it is fetched again.
    pub device_list_fresh: Duration,
    /// The first wait before a peer without keys, or out of reach, is tried again, also with what was
    /// sealed already; it doubles up to an hour.
    pub retry: Duration,
    /// The first wait for a receipt from a peer that gives receipts, before the same bytes are
    /// sent again; it doubles.
    pub resend: Duration,
    /// How long a message that cannot be opened waits before it is shown as such.
    pub grace: Duration,
    /// A broken session is rebuilt at most this often.
    pub heal: Duration,
    /// Silence on the connection before the server is asked whether it is there.
    pub idle: Duration,
    /// How long the server may take for an answer before the connection is given up.
    pub answer: Duration,
}

impl Default for Tuning {
    fn default() -> Self {
        Self {
            device_list_fresh: Duration::from_secs(300),
            retry: Duration::from_secs(15),
            resend: Duration::from_secs(600),
            grace: Duration::from_secs(4),
            heal: Duration::from_secs(60),
            idle: Duration::from_secs(60),
            answer: Duration::from_secs(30),
        }
    }
}

/// What goes wrong inside a task. It is traced or tried again; nobody waits for it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EngineError {
    #[error(transparent)]
    Iq(#[from] IqError),
    #[error(transparent)]
    E2ee(#[from] E2eeError),
}

impl From<StoreError> for EngineError {
    fn from(error: StoreError) -> Self {
        Self::E2ee(error.into())
    }
}

/// Everything the tasks share.
pub(crate) struct Engine {
    pub store: Store,
    pub own: BareJid,
    pub tuning: Tuning,
    pub events: broadcast::Sender<Event>,
    pub connection: watch::Sender<Connection>,
    /// How it has been.
    pub history: history::History,
    /// What came in, for whoever looks on.
    pub witness: broadcast::Sender<Seen>,
    /// Wakes the timer: something may be due earlier than it thinks.
    timer: Notify,
    /// There may be room for more on the way to the server.
    room: Notify,
    /// Nobody uses this engine any more; what waits gives up.
    closed: AtomicBool,
    /// The own device, or bundle, is to be published.
    publish: Notify,
    /// Nothing is being sent to the link while this is locked.
    outgoing: tokio::sync::Mutex<Outgoing>,
    pumps: Mutex<HashMap<ChatId, bool>>,
    fetches: Semaphore,
    /// What comes in live before the archive has been read.
    live: Mutex<Live>,
    /// The session whose archive has been read; 0 for none. Only then may the cursor follow what
    /// comes in live.
    caught_up: AtomicU64,
    /// Sessions to rebuild once there is a link: of a suite, with a peer's device.
    broken: Mutex<HashSet<(SuiteId, BareJid, u32)>>,
    /// Files on their way.
    pub transfers: Arc<media::Transfers>,
    /// The partner directory.
    partners: partners::Partners,
    /// What the home service holds.
    policy: policy::Policy,
    /// Held while the home service is told where to push.
    pushing: tokio::sync::Mutex<()>,
    /// The archive id of the last stanza that is known to be committed, with all before it. The next
    /// job writes it down.
    cursor: Mutex<Option<String>>,
    /// Something was not kept; the server is to send it again once the archive has been read.
    missed: AtomicBool,
}

/// The way to the link, and what was handed to it in this session.
#[derive(Default)]
struct Outgoing {
    link: Option<Link>,
    /// The session in which sending is allowed: set when the archive has been read.
    session: Option<u64>,
    handed: HashSet<i64>,
}

/// Messages that come in live wait here until the archive has been read, or they would overtake older
/// ones. Those that the archive brings too are recognised by their id.
#[derive(Default)]
struct Live {
    open: bool,
    held: Vec<Incoming>,
    /// More came than is held: the archive, which has them all, is to be read once more.
    overflow: bool,
}

/// What a committed stanza leads to.
type Committed = Result<Outcome, E2eeError>;

/// A stanza on its way into the database, and what the link gets back when it is there.
struct Arrival {
    commit: Pending<Outcome, E2eeError>,
    ticket: Option<Ticket>,
}

impl Engine {
    pub(crate) fn new(store: Store, own: BareJid, tuning: Tuning) -> Arc<Self> {
        let events = broadcast::channel(EVENTS).0;
        let (told, mut storage) = (events.clone(), store.storage());
        // Ends with the store.
        tokio::spawn(async move {
            while storage.changed().await.is_ok() {
                let now = *storage.borrow_and_update();
                let _ = told.send(Event::StorageChanged(now));
            }
        });
        let transfers = Arc::new(media::Transfers::new(store.folder()));
        Arc::new(Self::with(store, own, tuning, (events, transfers)))
    }

    fn with(
        store: Store,
        own: BareJid,
        tuning: Tuning,
        (events, transfers): (broadcast::Sender<Event>, Arc<media::Transfers>),
    ) -> Self {
        Self {
            store,
            own,
            tuning,
            events,
            connection: watch::channel(Connection::Offline).0,
            history: history::History::default(),
            witness: broadcast::channel(EVENTS).0,
            timer: Notify::new(),
            room: Notify::new(),
            closed: AtomicBool::new(false),
            publish: Notify::new(),
            outgoing: tokio::sync::Mutex::default(),
            pumps: Mutex::default(),
            fetches: Semaphore::new(FETCHES),
            live: Mutex::default(),
            caught_up: AtomicU64::new(0),
            broken: Mutex::default(),
            transfers,
            partners: partners::Partners::default(),
            policy: policy::Policy::default(),
            pushing: tokio::sync::Mutex::default(),
            cursor: Mutex::default(),
            missed: AtomicBool::new(false),
        }
    }

    /// Starts the tasks of one link; `fetches`: also what keeps the partner directory fresh. Dropping what is returned stops them.
    pub(crate) fn start(
        self: &Arc<Self>,
        link: Link,
        events: mpsc::Receiver<LinkEvent>,
        fetches: bool,
    ) -> Tasks {
        let engine = Arc::clone(self);
        let main = tokio::spawn(async move { engine.run(link, events).await });
        let engine = Arc::clone(self);
        let timer = tokio::spawn(async move { engine.run_timer().await });
        let mut tasks = vec![main, timer];
        if fetches {
            tasks.push(tokio::spawn(Arc::clone(self).run_directory()));
        }
        Tasks(tasks)
    }

    async fn run(self: Arc<Self>, link: Link, mut events: mpsc::Receiver<LinkEvent>) {
        *self.outgoing.lock().await = Outgoing {
            link: Some(link.clone()),
            ..Outgoing::default()
        };
        self.set_connection(Connection::Connecting);
        let mut commits = FuturesOrdered::new();
        let mut sync: Option<(u64, Tasks)> = None;
        let mut carried = None;
        loop {
            let event = tokio::select! {
                // Commits first: they make room, and their follow-ups keep order.
                biased;
                Some((committed, ticket)) = commits.next(), if !commits.is_empty() => {
                    if self.committed(committed).await {
                        hand_back(&link, ticket);
                    } else if let Some((session, _)) = &sync {
                        sync = Some((*session, self.start_sync(&link, *session, AGAIN)));
                    }
                    continue;
                }
                () = self.publish.notified() => {
                    let (engine, link) = (Arc::clone(&self), link.clone());
                    tokio::spawn(async move { engine.publish_until_done(&link).await });
                    continue;
                }
                event = next_event(&mut carried, &mut events), if commits.len() < IN_FLIGHT => event,
            };
            match event {
                None => break,
                Some(LinkEvent::Message { message, ticket }) => {
                    if let Some(arrival) = self.submit_live(&link, *message, ticket) {
                        commits.push_back(
                            async move { (arrival.commit.wait().await, arrival.ticket) },
                        );
                    }
                }
                Some(LinkEvent::Acknowledged { token }) => {
                    let mut tokens = vec![token];
                    // What else is acknowledged by now shares the job.
                    while let Ok(event) = events.try_recv() {
                        let LinkEvent::Acknowledged { token } = event else {
                            carried = Some(event);
                            break;
                        };
                        tokens.push(token);
                    }
                    self.acknowledge(tokens);
                }
                Some(LinkEvent::Online { session }) => {
                    if sync.as_ref().is_none_or(|(running, _)| *running != session) {
                        sync = Some((session, self.start_sync(&link, session, Duration::ZERO)));
                    } else if self.caught_up.load(Ordering::Acquire) == session {
                        self.set_connection(Connection::Online);
                        self.kick_all().await;
                        if !self.policy_is_settled() {
                            self.wake();
                        }
                    }
                }
                Some(LinkEvent::Offline { why }) => {
                    tracing::debug!(%why, "offline");
                    self.set_connection(Connection::Connecting);
                }
                Some(LinkEvent::Untrusted { why }) => {
                    tracing::warn!(%why, "what answers is not the home service");
                    self.set_connection(Connection::Untrusted(why));
                }
                Some(LinkEvent::Stopped(reason)) => {
                    tracing::warn!("the link has stopped");
                    sync = None;
                    self.set_connection(Connection::Stopped(StopCause::from(&reason)));
                }
            }
        }
        let mut outgoing = self.outgoing.lock().await;
        (outgoing.session, outgoing.link) = (None, None);
        drop(outgoing);
        if !matches!(*self.connection.borrow(), Connection::Stopped(_)) {
            self.set_connection(Connection::Offline);
        }
    }

    fn start_sync(self: &Arc<Self>, link: &Link, session: u64, after: Duration) -> Tasks {
        self.caught_up.store(0, Ordering::Release);
        *self.live() = Live::default();
        let (engine, link) = (Arc::clone(self), link.clone());
        Tasks(vec![tokio::spawn(async move {
            tokio::time::sleep(after).await;
            engine.sync(&link, session).await
        })])
    }

    /// Queues what came in live, unless older messages have to be read from the archive first.
    fn submit_live(
        &self,
        link: &Link,
        message: Message,
        ticket: Option<Ticket>,
    ) -> Option<Arrival> {
        let parsed = incoming::parse(message, &self.own, None);
        let Some(incoming) = parsed else {
            hand_back(link, ticket);
            return None;
        };
        let mut live = self.live();
        if live.open || incoming.archive_id.is_none() {
            let commit = self.submit_incoming(incoming);
            return Some(Arrival { commit, ticket });
        }
        // The archive has it, and will be read from the last committed message on: the server need not keep it too.
        hand_back(link, ticket);
        if live.held.len() < HELD {
            live.held.push(incoming);
        } else {
            live.overflow = true;
        }
        None
    }

    /// Goes live: queues what was held back, in order. `None` when too much came in meanwhile.
    fn go_live(&self) -> Option<Vec<Pending<Outcome, E2eeError>>> {
        let mut live = self.live();
        let held = std::mem::take(&mut live.held);
        if std::mem::take(&mut live.overflow) {
            return None;
        }
        live.open = true;
        let submit = |incoming| self.submit_incoming(incoming);
        Some(held.into_iter().map(submit).collect())
    }

    /// Queues a stanza on the writer. Never waits: the order of calls is the order of commits.
    fn submit_archived(&self, item: Archived) -> Option<Pending<Outcome, E2eeError>> {
        let archived = Some((item.id, item.stamp));
        let incoming = incoming::parse(item.message, &self.own, archived)?;
        Some(self.submit_incoming(incoming))
    }

    fn submit_incoming(&self, incoming: Incoming) -> Pending<Outcome, E2eeError> {
        let cursor = self.cursor().take();
        let (own, tuning) = (self.own.clone(), self.tuning);
        let watched = self.witness.receiver_count() > 0 && !incoming.own;
        self.store.submit(move |tx| {
            let receiver = receiver(&own, &tuning);
            if let Some(cursor) = cursor {
                tx.set_fact(fact::ARCHIVE_CURSOR, &cursor)?;
            }
            let seen = watched.then(|| witness::before(tx, &incoming));
            let mut outcome = receiver.receive(tx, incoming, now_ms())?;
            if let (Some(seen), Some(became)) = (seen, outcome.became.take()) {
                outcome.seen = Some(Box::new(Seen { became, ..seen }));
            }
            Ok(outcome)
        })
    }

    /// Notes what the server has taken over. What cannot be noted is tried again: until then it counts as on its way.
    fn acknowledge(self: &Arc<Self>, tokens: Vec<i64>) {
        if tokens.is_empty() {
            return;
        }
        let mut job = self.submit_acknowledged(tokens.clone());
        let engine = Arc::clone(self);
        tokio::spawn(async move {
            let changed = loop {
                match job.wait().await {
                    Ok(changed) => break changed,
                    Err(E2eeError::Store(StoreError::Closed)) => return,
                    Err(error) => tracing::error!(%error, "acknowledgements could not be stored"),
                }
                tokio::time::sleep(AGAIN).await;
                job = engine.submit_acknowledged(tokens.clone());
            };
            let mut outgoing = engine.outgoing.lock().await;
            for token in &tokens {
                outgoing.handed.remove(token);
            }
            drop(outgoing);
            engine.room.notify_waiters();
            for (chat, id) in changed {
                engine.emit(Event::MessageChanged {
                    chat,
                    message: MessageId(id),
                });
            }
            engine.timer.notify_one();
        });
    }

    fn submit_acknowledged(&self, tokens: Vec<i64>) -> Pending<Vec<(ChatId, i64)>, E2eeError> {
        let (own, tuning) = (self.own.clone(), self.tuning);
        self.store.submit(move |tx| {
            let receiver = receiver(&own, &tuning);
            let mut changed = Vec::new();
            for token in tokens {
                if token < 0 {
                    tx.delete_control(-token)?;
                } else if receiver.acknowledged(tx, token, Step::Acknowledged, now_ms())?
                    && let Some(row) = tx.message(token)?
                {
                    changed.push((row.chat, token));
                }
            }
            Ok::<_, E2eeError>(changed)
        })
    }

    /// Follows up on a stanza, in the order they came in. `false`: it could not be committed, so it
    /// does not count as received and the archive has to be read again.
    async fn committed(self: &Arc<Self>, committed: Committed) -> bool {
        match committed {
            Ok(outcome) => {
                if self.caught_up.load(Ordering::Acquire) != 0
                    && let Some(id) = &outcome.archive_id
                {
                    *self.cursor() = Some(id.clone());
                }
                self.follow_up(outcome).await;
                true
            }
            Err(error) => {
                tracing::error!(%error, "a stanza could not be stored");
                self.missed.store(true, Ordering::Release);
                // Nothing may move the cursor past it.
                self.caught_up.store(0, Ordering::Release);
                self.cursor().take();
                false
            }
        }
    }

    /// Does what a committed job made necessary. Boxed, because fetching devices ends here again.
    pub(crate) fn follow_up(self: &Arc<Self>, outcome: Outcome) -> BoxFuture<'_, ()> {
        Box::pin(self.do_follow_up(outcome))
    }

    async fn do_follow_up(self: &Arc<Self>, outcome: Outcome) {
        if let Some(seen) = outcome.seen {
            let _ = self.witness.send(*seen);
        }
        for (chat, id) in outcome.added {
            self.emit(Event::MessageAdded {
                chat,
                message: MessageId(id),
            });
        }
        for (chat, _) in outcome.requests {
            self.emit(Event::RequestChanged { chat });
        }
        for (chat, id) in outcome.changed {
            self.emit(Event::MessageChanged {
                chat,
                message: MessageId(id),
            });
        }
        if let Some(message) = outcome.forget {
            self.forget_handed(message).await;
        }
        if outcome.disputed {
            tokio::spawn(Arc::clone(self).ask_home_again());
        }
        if let Some(chat) = outcome.moved {
            self.emit(Event::ChatChanged { chat });
        }
        for chat in outcome.devices_changed {
            self.emit(Event::DevicesChanged { chat });
        }
        if !outcome.controls.is_empty() {
            let controls = outcome
                .controls
                .into_iter()
                .map(|(id, message)| (-id, message))
                .collect();
            self.hand_over(controls).await;
        }
        if outcome.offered {
            self.fetch_due().await;
        }
        if outcome.due || outcome.kick.is_some() {
            self.timer.notify_one();
        }
        if outcome.publish {
            self.publish.notify_one();
        }
        if let Some(peer) = outcome.refresh {
            let engine = Arc::clone(self);
            tokio::spawn(async move { engine.refresh_devices(&peer).await });
        }
        if let Some(broken) = outcome.heal {
            self.broken().insert(broken);
            self.heal_broken().await;
        }
        if let Some(chat) = outcome.kick {
            self.kick(chat);
        }
    }

    /// Sends a stanza that carries no message of the user and is in the database already.
    pub(crate) async fn send_control(&self, id: i64, message: Message) {
        self.hand_over(vec![(-id, message)]).await;
    }

    /// Something may be due, or may go on.
    pub(crate) fn wake(self: &Arc<Self>) {
        let engine = Arc::clone(self);
        tokio::spawn(async move { engine.due().await });
        self.timer.notify_one();
    }

    pub(crate) fn emit(&self, event: Event) {
        // Nobody listening is fine: events only inform.
        let _ = self.events.send(event);
    }

    pub(crate) fn set_connection(&self, state: Connection) {
        let news = self.connection.send_if_modified(|now| {
            let news = *now != state;
            *now = state.clone();
            news
        });
        if news {
            self.history.note(&state);
            self.emit(Event::ConnectionChanged(state));
        }
    }

    /// Ends what waits, so that nothing keeps the account open.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.room.notify_waiters();
    }

    pub(crate) fn home(&self) -> &str {
        self.own.domain().as_str()
    }

    fn pumps(&self) -> MutexGuard<'_, HashMap<ChatId, bool>> {
        self.pumps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn broken(&self) -> MutexGuard<'_, HashSet<(SuiteId, BareJid, u32)>> {
        self.broken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cursor(&self) -> MutexGuard<'_, Option<String>> {
        self.cursor.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The link, once everything from before has been read and sending is allowed.
    pub(crate) async fn link(&self) -> Option<Link> {
        let outgoing = self.outgoing.lock().await;
        outgoing.session.and(outgoing.link.clone())
    }
}

/// Tasks that stop when this is dropped.
pub(crate) struct Tasks(Vec<JoinHandle<()>>);

impl From<JoinHandle<()>> for Tasks {
    fn from(task: JoinHandle<()>) -> Self {
        Self(vec![task])
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        for task in &self.0 {
            task.abort();
        }
    }
}

/// Lets the server know that a message has arrived.
fn hand_back(link: &Link, ticket: Option<Ticket>) {
    if let Some(ticket) = ticket {
        link.handled(ticket);
    }
}

async fn next_event(
    carried: &mut Option<LinkEvent>,
    events: &mut mpsc::Receiver<LinkEvent>,
) -> Option<LinkEvent> {
    match carried.take() {
        Some(event) => Some(event),
        None => events.recv().await,
    }
}

/// What receiving needs to know; made from parts, because jobs do not keep the engine alive.
fn receiver<'a>(own: &'a BareJid, tuning: &Tuning) -> Receiver<'a> {
    Receiver {
        suites: &|suite| suite.suite(),
        home: own.domain().as_str(),
        resend_after: millis(tuning.resend),
        grace: millis(tuning.grace),
        retry: millis(tuning.retry),
        heal: millis(tuning.heal),
    }
}

pub(crate) fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
