//! Keeping the home service at what the rules say: whether third-party chats are on, with which partners, and who is blocked.
//!
//! The gate in the core decides; the home service decides the same for what reaches it while the phone is off, or never
//! reaches the phone. What it holds is looked at in every new session and after every change, and set until it agrees.
//!
//! **Must hold**: nothing goes out to a partner in a session before the home service holds what the rules say, or has said that it knows
//! of no such thing; an address that something else put on the account's block list stays there.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::sync::AGAIN;
use super::{Engine, EngineError};
use crate::api::Event;
use crate::chats::{Admission, Rules};
use crate::link::policy::{Holding, account_of, blocked, change_blocks, hold, holding};
use crate::link::{IqError, Link};
use crate::partners::IdentifierKind;
use crate::partners::loaded::Loaded;
use crate::store::{StoreError, Tx, fact, now_ms};

/// The longest wait before what was not taken is offered again.
const MAX_PAUSE: Duration = Duration::from_secs(600);

/// What is known of the home service in this session.
#[derive(Default)]
pub(crate) struct Policy {
    /// What it holds may no longer be what the rules say.
    stale: AtomicBool,
    /// Nothing to a partner may go out yet.
    unsettled: AtomicBool,
    /// Locked while it is being told.
    session: tokio::sync::Mutex<Session>,
}

#[derive(Default)]
struct Session {
    /// It has been asked what it holds.
    asked: bool,
    /// It knows no choice, or no block list.
    no_choice: bool,
    no_blocks: bool,
    /// Times in a row that it did not take everything.
    tries: u32,
}

/// What the rules say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub on: bool,
    /// Domains.
    pub partners: BTreeSet<String>,
    /// Addresses.
    pub blocks: BTreeSet<String>,
}

/// What the home service has confirmed, as it is kept (a fact, in JSON).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Confirmed {
    /// The account that this is about.
    account: String,
    /// It has said that it knows no choice of partners.
    pub absent: bool,
    /// On, and the domains of the chosen partners.
    pub choice: Option<(bool, BTreeSet<String>)>,
    /// Whom the rules blocked when it took the last change.
    pub blocks: Option<BTreeSet<String>>,
    /// Addresses on its list that the core has put there, or was about to.
    ours: BTreeSet<String>,
}

impl Wanted {
    pub(crate) fn read(
        tx: &Tx<'_>,
        own: &str,
        home: &str,
        directory: &Loaded,
        now: i64,
    ) -> Result<Self, StoreError> {
        let rules = Rules::read(tx, home, now)?;
        let number = tx.account()?.map(|row| row.number);
        let mut wanted = Self {
            on: rules.decision.eligible && rules.settings.third_party,
            partners: BTreeSet::new(),
            blocks: BTreeSet::new(),
        };
        for partner in tx.partners_admitted()? {
            // As the gate sees it, apart from who the other person is.
            let agreed = tx
                .shared_number(&partner.id)?
                .is_none_or(|shared| number.as_ref().is_some_and(|own| own.as_str() == shared));
            if wanted.on
                && partner.domain != home
                && partner.admission == Admission::Active
                && partner.open_in(rules.region(), now)
                && rules.settings.partners.contains(&partner.id)
                && agreed
            {
                wanted.partners.insert(partner.domain);
            }
        }
        for id in tx.blocks()?.into_iter().flat_map(|person| person.ids) {
            wanted.blocks.extend(addresses(&id, home, directory));
        }
        wanted.blocks.remove(own);
        Ok(wanted)
    }

    /// Whether this is what was confirmed.
    pub(crate) fn is_held(&self, confirmed: &Confirmed) -> bool {
        let choice = confirmed.choice.as_ref();
        choice.is_some_and(|(on, partners)| *on == self.on && *partners == self.partners)
            && confirmed.blocks.as_ref() == Some(&self.blocks)
    }
}

impl Confirmed {
    pub(crate) fn read(tx: &Tx<'_>, own: &str) -> Result<Self, StoreError> {
        let kept = tx.fact(fact::HOME_POLICY)?;
        let kept: Option<Self> = kept.and_then(|json| serde_json::from_str(&json).ok());
        // Another account's home service knows nothing of this one.
        Ok(kept
            .filter(|kept| kept.account == own)
            .unwrap_or_else(|| Self {
                account: own.to_owned(),
                ..Self::default()
            }))
    }
}

/// The addresses under which somebody who is known by `id` can be met.
fn addresses(id: &str, home: &str, directory: &Loaded) -> Vec<String> {
    if let Some(address) = id.strip_prefix("xmpp:") {
        return vec![address.to_owned()];
    }
    let Some(number) = id.strip_prefix("tel:") else {
        return Vec::new();
    };
    let mut all = vec![format!("{number}@{home}")];
    for partner in directory.directory.iter().flat_map(|all| &all.partners) {
        if let Ok(found) = partner.address(number, None)
            && found.kind == IdentifierKind::Phone
        {
            all.push(found.address);
        }
    }
    all
}

/// How far the home service has come.
enum Progress {
    /// It holds what it can hold.
    Settled,
    /// Sending may go on, but something has to be offered again.
    Partly,
    /// Not now.
    NotYet,
}

impl Engine {
    /// What the rules look at is about to change, or has changed.
    pub(crate) fn rules_changed(&self) {
        self.policy.stale.store(true, Ordering::Release);
    }

    /// Begins a session: nobody knows what happened on the other side.
    pub(super) async fn begin_policy(&self) {
        self.policy.unsettled.store(true, Ordering::Release);
        *self.policy.session.lock().await = Session::default();
        self.rules_changed();
    }

    /// Whether messages to partners may go out.
    pub(super) fn policy_is_settled(&self) -> bool {
        let policy = &self.policy;
        !policy.unsettled.load(Ordering::Acquire) && !policy.stale.load(Ordering::Acquire)
    }

    /// Tells the home service what it has to hold, if that is not so already.
    pub(super) async fn settle_policy(self: &Arc<Self>, link: &Link) -> Result<(), EngineError> {
        let mut session = self.policy.session.lock().await;
        if !self.policy.stale.swap(false, Ordering::AcqRel) {
            return Ok(());
        }
        let progress = self.tell_home(link, &mut session).await;
        let (settled, again) = match &progress {
            Ok(Progress::Settled) => (true, false),
            Ok(Progress::Partly) => (true, true),
            Ok(Progress::NotYet) => (false, true),
            Err(EngineError::Iq(IqError::Disconnected)) => (false, false),
            Err(_) => (false, true),
        };
        self.policy.unsettled.store(!settled, Ordering::Release);
        if progress.is_err() {
            self.rules_changed();
        }
        session.tries = if again { session.tries + 1 } else { 0 };
        if again {
            let pause = AGAIN.saturating_mul(1 << (session.tries - 1).min(8));
            let engine = Arc::downgrade(self);
            tokio::spawn(async move {
                tokio::time::sleep(pause.min(MAX_PAUSE)).await;
                if let Some(engine) = engine.upgrade() {
                    engine.rules_changed();
                    engine.wake();
                }
            });
        }
        progress.map(drop)
    }

    async fn tell_home(&self, link: &Link, session: &mut Session) -> Result<Progress, EngineError> {
        let (own, home) = (self.own.to_string(), self.home().to_owned());
        let directory = self.directory();
        let read = move |tx: &Tx<'_>| {
            let wanted = Wanted::read(tx, &own, &home, &directory, now_ms())?;
            Ok::<_, StoreError>((wanted, Confirmed::read(tx, &own)?))
        };
        let (wanted, mut confirmed) = self.store.read(read).await?;
        // Blocks first: what they close is not open for a moment.
        let blocks = self
            .tell_blocks(link, session, &wanted, &mut confirmed)
            .await?;
        let choice = self
            .tell_choice(link, session, &wanted, &mut confirmed)
            .await?;
        Ok(match (choice, blocks) {
            (Progress::Settled, false) => Progress::Partly,
            (choice, _) => choice,
        })
    }

    async fn tell_choice(
        &self,
        link: &Link,
        session: &mut Session,
        wanted: &Wanted,
        confirmed: &mut Confirmed,
    ) -> Result<Progress, EngineError> {
        if session.no_choice {
            return Ok(Progress::Settled);
        }
        if !session.asked {
            match holding(link).await {
                Ok(found) => {
                    session.asked = true;
                    self.note_choice(found, confirmed).await?;
                }
                Err(error) if error.is_unknown() => {
                    session.no_choice = true;
                    (confirmed.choice, confirmed.absent) = (None, true);
                    self.keep(confirmed).await?;
                    return Ok(Progress::Settled);
                }
                Err(error) => return not_yet(error),
            }
        }
        let held = Some((wanted.on, wanted.partners.clone()));
        if confirmed.choice == held {
            return Ok(Progress::Settled);
        }
        match hold(link, wanted.on, &wanted.partners).await {
            Ok(found) => {
                self.note_choice(found, confirmed).await?;
                Ok(if confirmed.choice == held {
                    Progress::Settled
                } else {
                    Progress::NotYet
                })
            }
            Err(error) if error.is_absent() => {
                // It has another directory than this phone: what both know is open meanwhile.
                let offered = match holding(link).await {
                    Ok(found) => found.offered,
                    Err(error) => return not_yet(error),
                };
                let both = wanted.partners.intersection(&offered).cloned().collect();
                match hold(link, wanted.on, &both).await {
                    Ok(found) => self.note_choice(found, confirmed).await?,
                    Err(error) => return not_yet(error),
                }
                Ok(Progress::Partly)
            }
            Err(error) => not_yet(error),
        }
    }

    async fn note_choice(
        &self,
        found: Holding,
        confirmed: &mut Confirmed,
    ) -> Result<(), StoreError> {
        confirmed.absent = false;
        confirmed.choice = Some((found.on, found.partners));
        let home = self.home();
        let desk = found.abuse.and_then(|desk| account_of(&desk, home));
        let write = move |tx: &Tx<'_>| match desk {
            Some(desk) => tx.set_fact(fact::ABUSE_DESK, &desk),
            None => tx.forget_fact(fact::ABUSE_DESK),
        };
        self.store.write(write).await?;
        self.keep(confirmed).await
    }

    /// Whether the list is as it has to be, or there is none.
    async fn tell_blocks(
        &self,
        link: &Link,
        session: &mut Session,
        wanted: &Wanted,
        confirmed: &mut Confirmed,
    ) -> Result<bool, EngineError> {
        let never = confirmed.blocks.is_none() && wanted.blocks.is_empty();
        let none_of_ours = never && confirmed.ours.is_empty();
        if session.no_blocks || confirmed.blocks.as_ref() == Some(&wanted.blocks) {
            return Ok(true);
        }
        let done = async {
            if none_of_ours {
                return Ok(());
            }
            let listed = blocked(link).await?;
            let add: BTreeSet<_> = wanted.blocks.difference(&listed).cloned().collect();
            let ended: BTreeSet<_> = confirmed.ours.difference(&wanted.blocks).cloned().collect();
            let remove = ended.intersection(&listed).cloned().collect();
            // Before it is so: after a crash it is known whose they are.
            confirmed.ours.extend(add.iter().cloned());
            self.keep(confirmed).await?;
            change_blocks(link, true, &add).await?;
            change_blocks(link, false, &remove).await?;
            confirmed.ours.retain(|address| !ended.contains(address));
            Ok::<_, EngineError>(())
        };
        match done.await {
            Ok(()) => {
                confirmed.blocks = Some(wanted.blocks.clone());
                self.keep(confirmed).await?;
                Ok(true)
            }
            Err(EngineError::Iq(error)) if error.is_unknown() => {
                session.no_blocks = true;
                Ok(true)
            }
            Err(EngineError::Iq(error @ (IqError::Refused { .. } | IqError::Malformed))) => {
                tracing::warn!(%error, "the home service does not take a block");
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    async fn keep(&self, confirmed: &Confirmed) -> Result<(), StoreError> {
        let json = serde_json::to_string(confirmed).map_err(|_| StoreError::Corrupt("policy"))?;
        let write = move |tx: &Tx<'_>| {
            let news = tx.fact(fact::HOME_POLICY)?.as_deref() != Some(&json);
            if news {
                tx.set_fact(fact::HOME_POLICY, &json)?;
            }
            Ok::<_, StoreError>(news)
        };
        if self.store.write(write).await? {
            self.emit(Event::SettingsChanged);
        }
        Ok(())
    }
}

/// What a server refuses for now is offered again, without holding up the session. One whose answer says nothing may know another
/// form of the extension: the gate in the core remains.
fn not_yet(error: IqError) -> Result<Progress, EngineError> {
    tracing::warn!(%error, "the home service does not take the choice");
    match error {
        IqError::Refused { .. } => Ok(Progress::NotYet),
        IqError::Malformed => Ok(Progress::Partly),
        IqError::Timeout | IqError::Disconnected => Err(error.into()),
    }
}
