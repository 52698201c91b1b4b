//! The number changes. What happens when is told in `account::change` and in ADR 008.

use std::sync::{Arc, PoisonError, Weak};
use std::time::Duration;

use serde::Serialize;
use tokio::time::{sleep, timeout};

use super::{ApiError, CLOSE, Connection, Core, Event, Inner, Server, StopCause};
use crate::account::change::{self, Change, ChangeStage, OldAccount};
use crate::account::{self, Credential, PhoneNumber};
use crate::engine::{Engine, Leaving, Tasks};
use crate::link::{LinkConfig, LinkEvent, Patience, Secret};
use crate::messages::{MessageId, new_wire_id};
use crate::store::{AccountRow, Tx, now_ms};

/// For signing in to the new account.
const SIGN_IN: Duration = Duration::from_secs(30);
/// For the whole change, while the caller waits; it goes on by itself afterwards.
const CHANGE: Duration = Duration::from_secs(120);
/// Before something is tried again.
const AGAIN: Duration = Duration::from_secs(2);
/// For what the old account still has to store when its connection has ended.
const STORE: Duration = Duration::from_secs(30);

/// A change of number, under way or done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberChange {
    /// The number before it.
    pub former: String,
    /// The number after it.
    pub number: String,
    /// How far it has come. Before [`ChangeStage::Done`] it goes on at each [`Core::connect`].
    pub stage: ChangeStage,
    /// What became of the account with the former number; `None` while that is not known.
    pub old_account: Option<OldAccount>,
}

impl From<Change> for NumberChange {
    fn from(change: Change) -> Self {
        Self {
            former: change.former,
            number: change.number,
            stage: change.stage,
            old_account: change.old,
        }
    }
}

impl Core {
    /// Gives the account another number: that of an account on the same home service, which `credential` opens. Everything
    /// stays: chats, keys, settings. Native contacts are told; partners are not: chats with people on a partner are read-only
    /// until the user agrees that it learns the new number ([`Core::share_number`]), and for good while the new number does not
    /// belong to the EEA. The old account is closed, if the home service does that; see [`NumberChange::old_account`].
    ///
    /// Waits for the network, up to three minutes. What has begun goes on by itself at each [`Core::connect`]; calling it
    /// again with the same number waits for it, and replaces the credential. The same handles stay good.
    ///
    /// # Errors
    /// [`ApiError::BadNumber`], [`ApiError::NotAllowed`] for the number one has, [`ApiError::SignIn`] when the new account does
    /// not let us in, [`ApiError::Unreachable`], [`ApiError::NumberChanging`] while another change is under way, and disk
    /// errors. Nothing was changed, unless [`Core::number_change`] says so.
    pub async fn change_number(
        &self,
        number: &str,
        credential: Credential,
    ) -> Result<NumberChange, ApiError> {
        let number = PhoneNumber::parse(number).map_err(|_| ApiError::BadNumber)?;
        let engine = Arc::clone(&self.inner.engine);
        let read = |tx: &Tx<'_>| Ok::<_, ApiError>((tx.account()?, tx.number_change()?));
        let (account, change) = engine.store.read(read).await?;
        let account = account.ok_or(ApiError::NoAccount)?;
        if account.number == number {
            // Called again after it had gone through.
            let change = change.filter(|it| it.number == number.as_str() && !it.is_under_way());
            return change.map(Into::into).ok_or(ApiError::NotAllowed);
        }
        if change.is_some_and(|it| it.is_under_way() && it.number != number.as_str()) {
            return Err(ApiError::NumberChanging);
        }
        self.inner.sign_in(&account, &number, &credential).await?;
        let begin = move |tx: &Tx<'_>| {
            let begun = change::begin(tx, &number, credential, now_ms())?;
            begun.ok_or(ApiError::NumberChanging)
        };
        engine.store.write(begin).await?;
        engine.emit(Event::NumberChanging);
        let work = async {
            self.connect().await?;
            // What was queued before this is on its way out.
            engine.wake();
            drive(Arc::downgrade(&self.inner)).await
        };
        match timeout(CHANGE, work).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return Err(error),
            Err(_) => return Err(goes_on()),
        }
        let change = self.number_change().await?;
        change
            .filter(|it| it.stage == ChangeStage::Done)
            .ok_or_else(goes_on)
    }

    /// The change of number that is under way, or else the last one.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn number_change(&self) -> Result<Option<NumberChange>, ApiError> {
        let change = self.inner.engine.store.read(|tx| tx.number_change());
        Ok(change.await?.map(Into::into))
    }

    /// Goes on with a change beside a connection.
    pub(super) fn go_on_changing(&self) {
        let inner = Arc::downgrade(&self.inner);
        let task = tokio::spawn(async move {
            if let Err(error) = drive(inner).await {
                tracing::warn!(code = error.code(), "the change of number waits");
            }
        });
        *self
            .inner
            .changer
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(Tasks::from(task));
    }
}

fn goes_on() -> ApiError {
    ApiError::Unreachable(
        "the home service does not answer: the change of number goes on at the next connection"
            .into(),
    )
}

/// Brings a change to its end, if one is under way; one at a time.
async fn drive(inner: Weak<Inner>) -> Result<(), ApiError> {
    let Some(lock) = inner.upgrade().map(|inner| Arc::clone(&inner.changing)) else {
        return Ok(());
    };
    let _one = lock.lock().await;
    loop {
        let Some(engine) = inner.upgrade().map(|inner| Arc::clone(&inner.engine)) else {
            return Ok(());
        };
        let change = engine.store.read(|tx| tx.number_change()).await?;
        let Some(change) = change.filter(Change::is_under_way) else {
            return Ok(());
        };
        // What is closed below cannot be opened again.
        if change.address(engine.home())? == engine.own {
            return Err(ApiError::Internal("a change to the present number".into()));
        }
        let old = match engine.finish_old().await {
            Ok(Leaving::Ready(link)) => {
                let Some(inner) = inner.upgrade() else {
                    return Ok(());
                };
                match inner.sign_in_again(&change).await {
                    Ok(()) => engine.close_account(&link).await,
                    Err(error @ ApiError::SignIn(_)) => return Err(error),
                    Err(_) => None,
                }
            }
            // Its server has closed it; only the answer got lost.
            Ok(Leaving::Gone(_)) if change.stage == ChangeStage::Closing => {
                Some(OldAccount::Closed)
            }
            Ok(Leaving::Gone(cause)) => Some(OldAccount::Open(cause.code().into())),
            Ok(Leaving::Ended) => return Err(goes_on()),
            Err(error) => {
                tracing::debug!(%error, "the old account is not done yet");
                None
            }
        };
        let Some(old) = old else {
            sleep(AGAIN).await;
            continue;
        };
        let Some(inner) = inner.upgrade() else {
            return Ok(());
        };
        // Not to be stopped halfway by whoever waits for it.
        let switching = tokio::spawn(async move { inner.switch(&engine, old).await });
        return switching
            .await
            .map_err(|_| ApiError::Internal("changing the number panicked".into()))?;
    }
}

impl Inner {
    async fn sign_in_again(&self, change: &Change) -> Result<(), ApiError> {
        let account = self.engine.store.read(|tx| tx.account()).await?;
        let account = account.ok_or(ApiError::NoAccount)?;
        let number = PhoneNumber::parse(&change.number)?;
        match &change.credential {
            Some(credential) => self.sign_in(&account, &number, credential).await,
            None => Ok(()),
        }
    }

    /// Signs in to another account of the home service, and out again.
    async fn sign_in(
        &self,
        account: &AccountRow,
        number: &PhoneNumber,
        credential: &Credential,
    ) -> Result<(), ApiError> {
        let Server {
            address, ca_file, ..
        } = account.server.clone();
        let (link, mut events) = (self.dial)(LinkConfig {
            jid: account::address(number, &account.domain)?,
            resource: new_wire_id(),
            secret: Secret::from(credential.clone()).into(),
            server: address,
            ca_file,
            patience: Patience::default(),
        });
        let mut why = "the home service cannot be reached".to_owned();
        let answer = timeout(SIGN_IN, async {
            while let Some(event) = events.recv().await {
                match event {
                    LinkEvent::Online { .. } => return Ok(()),
                    LinkEvent::Stopped(reason) => {
                        return Err(ApiError::SignIn(StopCause::from(&reason)));
                    }
                    LinkEvent::Offline { why: said } | LinkEvent::Untrusted { why: said } => {
                        why = said;
                    }
                    _ => {}
                }
            }
            Ok(())
        })
        .await;
        link.close();
        answer.unwrap_or(Err(ApiError::Unreachable(why)))
    }

    /// Ends the old account's connection, puts the new account in its place, and connects as that.
    async fn switch(self: Arc<Self>, old: &Arc<Engine>, left: OldAccount) -> Result<(), ApiError> {
        let running = self
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let reconnect = running.is_some();
        if let Some((link, tasks)) = running {
            link.close();
            let mut state = old.connection.subscribe();
            let ended = state
                .wait_for(|state| matches!(state, Connection::Offline | Connection::Stopped(_)));
            // What came in to the last moment is queued for the database then, before what follows here.
            if timeout(STORE.max(CLOSE), ended).await.is_err() {
                return Err(goes_on());
            }
            drop(tasks);
        }
        let work = move |tx: &Tx<'_>| {
            let stopped = change::finish(tx, left, now_ms())?;
            Ok::<_, ApiError>((tx.account()?.ok_or(ApiError::NoAccount)?, stopped))
        };
        let (account, stopped) = old.store.write(work).await?;
        self.renew(&account).await?;
        old.emit(Event::NumberChanged);
        for (chat, id) in stopped {
            let message = MessageId(id);
            old.emit(Event::MessageChanged { chat, message });
        }
        if reconnect {
            Core { inner: self }.connect().await?;
        }
        Ok(())
    }

    /// Has an engine for the account's present address take over.
    pub(super) async fn renew(&self, account: &AccountRow) -> Result<(), ApiError> {
        let address = account::address(&account.number, &account.domain)?;
        let old = Arc::clone(&self.engine);
        if old.own == address {
            return Ok(());
        }
        let new = old.successor(address);
        new.load_directory().await?;
        self.engine.succeed(new);
        old.close();
        Ok(())
    }
}
