//! The facade: everything an app, the bridge and the command line may use. Nothing else is public.
//!
//! **Must hold**: a call that stores something returns after it is on disk; no call waits for the
//! network (but [`Core::close`], which is bounded); every error is an [`ApiError`] with a stable code.

mod current;
mod error;
mod events;
mod export;
mod fetch;
mod find;
mod inbox;
mod notifications;
mod number;
mod partners;
mod policy;
mod recover;
mod reports;
mod rules;
mod views;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::mpsc;
use xmpp_parsers::jid::BareJid;

use crate::account::{self, Credential, NewAccount, Server};
use crate::chats::{Act, ChatId, ChatKind, Rules, Standing, Verdict, gate};
use crate::e2ee::omemo::Omemo;
use crate::e2ee::{Fingerprint, FingerprintCode, Suite, SuiteId, Trust, trust};
use crate::engine::{Engine, Tasks, Tuning};
use crate::link::{self, Link, LinkConfig, LinkEvent, Patience, Secret, outgoing};
use crate::messages::{Content, MAX_TEXT_BYTES, MessageId, State, new_wire_id, send};
use crate::store::{
    AccountRow, DatabaseKey, PeerDeviceRow, Storage, Store, StoreError, Tx, fact, now_ms,
};
use crate::trace::TraceEntry;

use current::Current;
pub use error::ApiError;
pub use events::{Connection, Event, Events, StopCause};
pub use fetch::Fetched;
pub use find::{Lookup, PersonView};
pub use inbox::{Badge, InboxItem, InboxPage, InboxQuery, InboxRowKind};
pub use notifications::{NotificationPlan, NotificationSummary};
pub use number::NumberChange;
pub use partners::PartnersView;
pub use policy::{Enforced, PolicyView};
pub use recover::Recovered;
pub use reports::{NewReport, ReportView};
pub use rules::{BlockView, OnboardingView, RequestView};
use views::chat_view;
pub use views::{ChatView, DeviceView, IdentityView, MessageView};

/// The most rows a page may have.
const MAX_PAGE: u32 = 500;
/// How long closing waits for what is on its way to the server.
const CLOSE: Duration = Duration::from_secs(5);

/// Makes a link; tests of two cores without a network put theirs here.
pub(crate) type Dial = dyn Fn(LinkConfig) -> (Link, mpsc::Receiver<LinkEvent>) + Send + Sync;

/// A running core with one open account. Clones share it; dropping the last one stops it.
#[derive(Clone)]
pub struct Core {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Current,
    dial: Box<Dial>,
    running: Mutex<Option<(Link, Tasks)>>,
    /// Held by whoever changes the number.
    changing: Arc<tokio::sync::Mutex<()>>,
    /// Goes on with a change while connected.
    changer: Mutex<Option<Tasks>>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.engine.close();
    }
}

impl Core {
    /// Sets an account up in `dir`, which must not hold one yet, and opens it. Nothing is sent
    /// before [`Core::connect`].
    ///
    /// # Errors
    /// [`ApiError::AccountExists`], [`ApiError::BadAddress`], [`ApiError::InUse`] and disk errors.
    pub async fn create(
        dir: &Path,
        key: &DatabaseKey,
        account: NewAccount,
        tuning: Tuning,
    ) -> Result<Self, ApiError> {
        Self::create_with(dir, key, account, tuning, Box::new(link::connect)).await
    }

    pub(crate) async fn create_with(
        dir: &Path,
        key: &DatabaseKey,
        account: NewAccount,
        tuning: Tuning,
        dial: Box<Dial>,
    ) -> Result<Self, ApiError> {
        let address = account.address()?;
        let (dir, key) = (dir.to_owned(), key.clone());
        let creating = tokio::task::spawn_blocking(move || {
            // The account appears with its device, or not at all.
            Store::create(&dir, &key, |tx| {
                tx.insert_account(&account_row(account), now_ms())?;
                Omemo.own_device(tx, now_ms())?;
                Ok::<_, ApiError>(())
            })
        });
        let store = creating
            .await
            .map_err(|_| ApiError::Internal("making the database panicked".into()))??;
        Ok(Self::assemble(store, address, tuning, dial))
    }

    /// Opens the account in `dir`.
    ///
    /// # Errors
    /// [`ApiError::NoAccount`], [`ApiError::WrongKey`], [`ApiError::InUse`], [`ApiError::Damaged`] (see
    /// [`Core::recover`]), [`ApiError::NewerVersion`] and disk errors.
    pub async fn open(dir: &Path, key: &DatabaseKey, tuning: Tuning) -> Result<Self, ApiError> {
        Self::open_with(dir, key, tuning, Box::new(link::connect)).await
    }

    pub(crate) async fn open_with(
        dir: &Path,
        key: &DatabaseKey,
        tuning: Tuning,
        dial: Box<Dial>,
    ) -> Result<Self, ApiError> {
        let store = open_store(dir, key).await?;
        let Some(row) = store.read(|tx| tx.account()).await? else {
            return Err(ApiError::NoAccount);
        };
        let address = account::address(&row.number, &row.domain)?;
        let core = Self::assemble(store, address, tuning, dial);
        core.inner.engine.load_directory().await?;
        Ok(core)
    }

    fn assemble(store: Store, address: BareJid, tuning: Tuning, dial: Box<Dial>) -> Self {
        let engine = Engine::new(store, Arc::new(Omemo), address, tuning);
        Self {
            inner: Arc::new(Inner {
                engine: Current::new(engine),
                dial,
                running: Mutex::default(),
                changing: Arc::default(),
                changer: Mutex::default(),
            }),
        }
    }

    /// Connects to the home service and stays connected. Returns at once; see
    /// [`Event::ConnectionChanged`]. Call it also when the network has changed: a pause before the next try ends, and
    /// a connection that is there is tried at once.
    ///
    /// # Errors
    /// Only those of reading the account.
    pub async fn connect(&self) -> Result<(), ApiError> {
        let read = |tx: &Tx<'_>| Ok::<_, StoreError>((tx.account()?, tx.is_leaving()?));
        let (row, leaving) = self.inner.engine.store.read(read).await?;
        let row = row.ok_or(ApiError::NoAccount)?;
        self.inner.renew(&row).await?;
        self.start(row);
        if leaving {
            self.go_on_changing();
        }
        Ok(())
    }

    fn start(&self, row: AccountRow) {
        let engine = &self.inner.engine;
        let mut running = self
            .inner
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let stopped = matches!(
            *engine.connection.borrow(),
            Connection::Stopped(_) | Connection::Offline
        );
        if let Some((link, _)) = &*running
            && !stopped
        {
            link.hurry();
            return;
        }
        let secret = match row.credential {
            Credential::Password(secret) => Secret::Password(secret),
            Credential::Token(secret) => Secret::Token(secret),
        };
        let patience = Patience {
            idle: engine.tuning.idle,
            answer: engine.tuning.answer,
            ..Patience::default()
        };
        let fetches = row.server.directory.is_some() || row.server.address.is_none();
        let (link, events) = (self.inner.dial)(LinkConfig {
            jid: engine.own.clone(),
            resource: row.resource,
            secret,
            server: row.server.address,
            ca_file: row.server.ca_file,
            patience,
        });
        // The old tasks stop before the new ones begin.
        *running = None;
        // Now, or a caller that looks at once would take the end of the last connection for that of this one.
        engine.set_connection(Connection::Connecting);
        let tasks = engine.start(link.clone(), events, fetches);
        *running = Some((link, tasks));
    }

    /// Closes the connection; the account stays open and messages can be read and queued.
    pub async fn disconnect(&self) {
        drop(
            self.inner
                .changer
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        let running = self
            .inner
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some((link, tasks)) = running {
            link.close();
            let mut state = self.inner.engine.connection.subscribe();
            let ended = state
                .wait_for(|state| matches!(state, Connection::Offline | Connection::Stopped(_)));
            let _ = tokio::time::timeout(CLOSE, ended).await;
            drop(tasks);
        }
    }

    /// Disconnects, finishes what is being stored, and gives the folder free.
    pub async fn close(self) {
        self.disconnect().await;
        self.inner.engine.close();
        self.inner.engine.store.close().await;
    }

    /// Replaces the credential (after [`StopCause::CredentialsRefused`], or a fresh token). Takes
    /// effect at the next [`Core::connect`].
    ///
    /// # Errors
    /// Disk errors.
    pub async fn set_credential(&self, credential: Credential) -> Result<(), ApiError> {
        Ok(self
            .inner
            .engine
            .store
            .write(move |tx| tx.update_account(Some(&credential), None))
            .await?)
    }

    /// Replaces how the home service is reached. Takes effect at the next [`Core::connect`].
    ///
    /// # Errors
    /// Disk errors.
    pub async fn set_server(&self, server: Server) -> Result<(), ApiError> {
        Ok(self
            .inner
            .engine
            .store
            .write(move |tx| tx.update_account(None, Some(&server)))
            .await?)
    }

    #[cfg(test)]
    pub(crate) fn store(&self) -> Store {
        self.inner.engine.store.clone()
    }

    /// A stream of events from now on.
    pub fn events(&self) -> Events {
        Events(self.inner.engine.events.subscribe())
    }

    /// The connection as it is now.
    pub fn connection(&self) -> Connection {
        self.inner.engine.connection.borrow().clone()
    }

    /// How the place where the account is kept is doing, as far as the last use showed. Changes are told by
    /// [`Event::StorageChanged`].
    pub fn storage(&self) -> Storage {
        *self.inner.engine.store.storage().borrow()
    }

    /// The own account, device and fingerprint.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn identity(&self) -> Result<IdentityView, ApiError> {
        let engine = &self.inner.engine;
        let suite = Arc::clone(&engine.suite);
        let own = engine
            .store
            .write(move |tx| suite.own_device(tx, now_ms()))
            .await?;
        let (account, archive) = engine
            .store
            .read(|tx| Ok::<_, StoreError>((tx.account()?, tx.fact(fact::ARCHIVE)?)))
            .await?;
        let account = account.ok_or(ApiError::NoAccount)?;
        let fingerprint = fingerprint(&own.identity)?;
        let address = engine.own.to_string();
        Ok(IdentityView {
            number: account.number.to_string(),
            qr: FingerprintCode::new(&address, &[(own.device, fingerprint)])
                .map_err(|error| ApiError::Internal(error.to_string()))?
                .to_uri(),
            address,
            device: own.device,
            fingerprint,
            archive: archive.map(|found| found == "there"),
        })
    }

    /// The chat with an address (bare JID), made when there is none. Nothing is sent. A request of theirs is accepted by it.
    ///
    /// # Errors
    /// [`ApiError::BadAddress`], [`ApiError::Refused`] when the rules do not allow a new chat,
    /// [`ApiError::ConfirmSharing`], and disk errors.
    pub async fn open_chat(&self, address: &str) -> Result<ChatView, ApiError> {
        let engine = &self.inner.engine;
        let bad = || ApiError::BadAddress(address.to_owned());
        let peer = account::peer(address.trim()).ok_or_else(bad)?;
        if peer.node().is_none() || peer == engine.own {
            return Err(bad());
        }
        let (suite, home) = (engine.suite.id(), engine.home().to_owned());
        let opened = move |tx: &Tx<'_>| {
            let before = tx.chat_by_peer(peer.as_str())?.map(|row| row.standing);
            let (view, controls) = open_chat(tx, &home, &peer, suite)?;
            Ok::<_, ApiError>((view, controls, before))
        };
        let (view, controls, before) = engine.store.write(opened).await?;
        for (id, message) in controls {
            engine.send_control(id, message).await;
        }
        let chat = view.id;
        if before == Some(Standing::Request) {
            engine.emit(Event::RequestChanged { chat });
        }
        if before != Some(Standing::Accepted) {
            engine.emit(Event::ChatChanged { chat });
        }
        Ok(view)
    }

    /// The chat or request with an address, if there is one; none is made, and no request accepted.
    ///
    /// # Errors
    /// [`ApiError::BadAddress`], [`ApiError::NotFound`] and disk errors.
    pub async fn find_chat(&self, address: &str) -> Result<ChatView, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let peer = BareJid::new(address.trim())
            .map_err(|_| ApiError::BadAddress(address.to_owned()))?
            .to_string();
        let work = move |tx: &Tx<'_>| {
            let row = tx.chat_by_peer(&peer)?.ok_or(ApiError::NotFound("chat"))?;
            Ok(chat_view(&Rules::read(tx, &home, now_ms())?, row)?)
        };
        self.inner.engine.store.read(work).await
    }

    /// A chat.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn chat(&self, chat: ChatId) -> Result<ChatView, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok(chat_view(&Rules::read(tx, &home, now_ms())?, row)?)
        };
        self.inner.engine.store.read(work).await
    }

    /// Stores a text and sends it as soon as that is possible. It is on disk when this returns.
    ///
    /// # Errors
    /// [`ApiError::Empty`], [`ApiError::TooLarge`], [`ApiError::NotFound`], [`ApiError::Refused`]
    /// and disk errors; nothing was stored then.
    pub async fn send_text(&self, chat: ChatId, text: &str) -> Result<MessageId, ApiError> {
        self.store_text(chat, text, false).await
    }

    /// Stores and queues a text; with `from_draft`, the chat's draft ends in the same transaction.
    async fn store_text(
        &self,
        chat: ChatId,
        text: &str,
        from_draft: bool,
    ) -> Result<MessageId, ApiError> {
        if text.is_empty() {
            return Err(ApiError::Empty);
        }
        let bytes = text.len();
        // Not even copied when nobody takes it.
        if bytes > MAX_TEXT_BYTES {
            let most = MAX_TEXT_BYTES;
            return Err(ApiError::TooLarge { bytes, most });
        }
        let (content, home) = (Content::text(text), self.inner.engine.home().to_owned());
        let stored = self.inner.engine.store.write(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            if let Some(why) = send::stopped(tx, &row, &home, now_ms())? {
                return Err(ApiError::Refused(why));
            }
            let most = send::longest_text(tx, &row)?;
            if bytes > most {
                return Err(ApiError::TooLarge { bytes, most });
            }
            if from_draft {
                tx.set_draft(chat, "")?;
            }
            Ok(send::store(tx, chat, &content, now_ms())?)
        });
        let message = MessageId(stored.await?);
        self.inner
            .engine
            .emit(Event::MessageAdded { chat, message });
        self.inner.engine.kick(chat);
        Ok(message)
    }

    /// Sends a failed message again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it has not failed, [`ApiError::Refused`] when the rules do not allow it, and disk errors.
    pub async fn retry(&self, message: MessageId) -> Result<(), ApiError> {
        let home = self.inner.engine.home().to_owned();
        let job = move |tx: &Tx<'_>| {
            let row = tx.message(message.0)?;
            let row = row.ok_or(ApiError::NotFound("failed message"))?;
            let chat = tx.chat(row.chat)?.ok_or(ApiError::NotFound("chat"))?;
            if row.state == State::Failed
                && let Some(why) = send::stopped(tx, &chat, &home, now_ms())?
            {
                return Err(ApiError::Refused(why));
            }
            let again = send::retry(tx, message.0, now_ms())?;
            again
                .then_some(row)
                .ok_or(ApiError::NotFound("failed message"))
        };
        let row = self.inner.engine.store.write(job).await?;
        self.inner.engine.forget_handed(message.0).await;
        self.inner.engine.emit(Event::MessageChanged {
            chat: row.chat,
            message,
        });
        self.inner.engine.kick(row.chat);
        Ok(())
    }

    /// A page of a chat, newest first; `before` is the oldest message seen so far.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn history(
        &self,
        chat: ChatId,
        before: Option<MessageId>,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let before = before.map(|id| id.0);
        let job = move |tx: &Tx<'_>| tx.history(chat, before, limit.min(MAX_PAGE), now_ms());
        let rows = self.inner.engine.store.read(job).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// The newest message there is, in any chat; 0 when there is none. What comes later is what
    /// [`Core::received_after`] gives.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn newest_message(&self) -> Result<MessageId, ApiError> {
        let newest = self
            .inner
            .engine
            .store
            .read(|tx| tx.newest_message())
            .await?;
        Ok(MessageId(newest))
    }

    /// What was received, or told, after a message, oldest first, over all chats.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn received_after(
        &self,
        after: MessageId,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let job = move |tx: &Tx<'_>| tx.received_after(after.0, limit.min(MAX_PAGE), now_ms());
        let rows = self.inner.engine.store.read(job).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// One message.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn message(&self, message: MessageId) -> Result<MessageView, ApiError> {
        let row = self
            .inner
            .engine
            .store
            .read(move |tx| tx.message(message.0))
            .await?;
        row.map(MessageView::from)
            .ok_or(ApiError::NotFound("message"))
    }

    /// The newest messages with all the words of `text`, the last taken as a beginning.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn search(&self, text: &str, limit: u32) -> Result<Vec<MessageView>, ApiError> {
        let (text, store) = (text.to_owned(), &self.inner.engine.store);
        if store.read(|tx| tx.words_waiting()).await? {
            while store.write(|tx| tx.index_before_search()).await? {}
        }
        let rows = store
            .read(move |tx| tx.search(&text, limit.min(MAX_PAGE)))
            .await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }

    /// What happened to a message, oldest step first.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn trace(&self, message: MessageId) -> Result<Vec<TraceEntry>, ApiError> {
        let steps = self
            .inner
            .engine
            .store
            .read(move |tx| tx.trace_of(message.0))
            .await?;
        if steps.is_empty() {
            Err(ApiError::NotFound("message"))
        } else {
            Ok(steps)
        }
    }

    /// Marks a chat as read up to a message, and tells the other side where the user chose so.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn mark_read(&self, chat: ChatId, up_to: MessageId) -> Result<(), ApiError> {
        let home = self.inner.engine.home().to_owned();
        let marker = self.inner.engine.store.write(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let newest = tx.mark_read(chat, up_to.0)?;
            let peer =
                BareJid::new(&row.peer).map_err(|_| ApiError::BadAddress(row.peer.clone()))?;
            let facts = Rules::read(tx, &home, now_ms())?.facts(&peer, Some(&row))?;
            let (Some(of), Verdict::Yes) = (newest, gate(Act::Marker, &facts)) else {
                return Ok::<_, ApiError>(None);
            };
            let message = outgoing::displayed(&peer, &new_wire_id(), &of);
            Ok(Some((
                tx.add_control(&outgoing::to_bytes(message.clone()))?,
                message,
            )))
        });
        if let Some((control, message)) = marker.await? {
            self.inner.engine.send_control(control, message).await;
        }
        self.inner.engine.emit(Event::ChatChanged { chat });
        Ok(())
    }

    /// The other side's devices, with what to compare.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn devices(&self, chat: ChatId) -> Result<Vec<DeviceView>, ApiError> {
        let suite = self.inner.engine.suite.id();
        let rows = self.inner.engine.store.read(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok::<_, ApiError>(tx.peer_devices(suite, &row.peer)?)
        });
        rows.await?.into_iter().map(device_view).collect()
    }

    /// Says what the user thinks of a device of the other side: compared ([`Trust::Verified`]),
    /// accepted without comparing ([`Trust::FirstUse`]) or refused ([`Trust::Refused`]). `seen` is the
    /// fingerprint that the user was shown ([`DeviceView::fingerprint`]): the decision is about that
    /// key and no other. Messages that waited for this go out.
    ///
    /// # Errors
    /// [`ApiError::KeyChanged`] when the device has another key by now: show it and ask again;
    /// [`ApiError::NotFound`], [`ApiError::NotAllowed`] for the other values and for verifying a device
    /// whose key has never been seen, and disk errors.
    pub async fn set_trust(
        &self,
        chat: ChatId,
        device: u32,
        seen: Option<Fingerprint>,
        trust: Trust,
    ) -> Result<(), ApiError> {
        let nothing_compared = trust == Trust::Verified && seen.is_none();
        if nothing_compared || !matches!(trust, Trust::Verified | Trust::FirstUse | Trust::Refused)
        {
            return Err(ApiError::NotAllowed);
        }
        let suite = Arc::clone(&self.inner.engine.suite);
        self.inner
            .engine
            .store
            .write(move |tx| {
                let chat = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
                tx.peer_device(suite.id(), &chat.peer, device)?
                    .ok_or(ApiError::NotFound("device"))?;
                let seen = seen.map(|fingerprint| fingerprint.to_identity());
                if !trust::decide(tx, suite.id(), &chat.peer, device, seen.as_deref(), trust)? {
                    return Err(ApiError::KeyChanged);
                }
                tx.hurry_queued(chat.id)?;
                Ok::<_, ApiError>(())
            })
            .await?;
        self.inner.engine.emit(Event::DevicesChanged { chat });
        self.inner.engine.kick(chat);
        Ok(())
    }
}

async fn open_store(dir: &Path, key: &DatabaseKey) -> Result<Store, ApiError> {
    let (dir, key) = (dir.to_owned(), key.clone());
    let opened = tokio::task::spawn_blocking(move || Store::open_existing(&dir, &key)).await;
    opened
        .map_err(|_| ApiError::Internal("opening the database panicked".into()))?
        .map_err(Into::into)
}

fn account_row(account: NewAccount) -> AccountRow {
    AccountRow {
        number: account.number,
        domain: account.home,
        // Random, so that it tells nothing about the phone.
        resource: new_wire_id(),
        credential: account.credential,
        server: account.server,
    }
}

/// A stanza without a message of the user, as it was stored, and its id.
type Control = (i64, xmpp_parsers::message::Message);

/// The chat with a peer, if the rules allow one; and the receipts of a request that this accepts.
fn open_chat(
    tx: &Tx<'_>,
    home: &str,
    peer: &BareJid,
    suite: SuiteId,
) -> Result<(ChatView, Vec<Control>), ApiError> {
    let rules = Rules::read(tx, home, now_ms())?;
    let known = tx.chat_by_peer(peer.as_str())?;
    if let Some(row) = known
        .as_ref()
        .filter(|row| row.standing == Standing::Accepted)
    {
        return Ok((chat_view(&rules, row.clone())?, Vec::new()));
    }
    let facts = rules.facts(peer, known.as_ref())?;
    if let Verdict::No(why) = gate(Act::Start, &facts) {
        return Err(ApiError::Refused(why));
    }
    if facts.kind == ChatKind::ThirdParty
        && let Some(partner) = tx.partner_at(peer.domain().as_str())?
        && tx.shared_number(&partner.id)?.is_none()
    {
        return Err(ApiError::ConfirmSharing {
            partner: partner.id,
        });
    }
    let mut controls = Vec::new();
    match known {
        None => {
            let standing = Standing::Accepted;
            tx.insert_chat(peer.as_str(), facts.kind, suite, standing, now_ms())?;
        }
        Some(row) if row.standing == Standing::Request => {
            controls = rules::accept(tx, home, row.id)?;
        }
        Some(row) => tx.set_standing(row.id, Standing::Accepted)?,
    }
    let row = tx.chat_by_peer(peer.as_str())?;
    let row = row.ok_or(ApiError::NotFound("chat"))?;
    Ok((chat_view(&rules, row)?, controls))
}

fn device_view(row: PeerDeviceRow) -> Result<DeviceView, ApiError> {
    let fingerprint = row.identity.as_deref().map(fingerprint).transpose()?;
    Ok(DeviceView {
        device: row.device,
        fingerprint,
        trust: row.trust,
        active: row.active,
    })
}

fn fingerprint(identity: &[u8]) -> Result<Fingerprint, ApiError> {
    Fingerprint::of_identity(identity)
        .ok_or_else(|| ApiError::Internal("a stored identity key is malformed".into()))
}
