//! Keeping the home service at what the app wants of push notifications.
//!
//! **Must hold**: what is wanted is on disk before anybody is told, and said again in every new session, since a server may have forgotten; a place that is
//! wanted no more is named until the server has taken that. What the server says never holds messages up.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::BareJid;

use super::{Engine, EngineError};
use crate::api::Event;
use crate::link::{IqError, Link, push};
use crate::store::{StoreError, Tx, fact};

/// Places that are wanted no more and not yet taken back, at most; the oldest is forgotten.
const MOST_FORMER: usize = 8;

/// Where the home service is to say that something came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// A bare JID.
    pub service: String,
    pub node: String,
    pub secret: Option<String>,
}

impl Place {
    fn service(&self) -> Result<BareJid, StoreError> {
        BareJid::new(&self.service).map_err(|_| StoreError::Corrupt("push"))
    }
}

/// How it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum PushState {
    /// Not wanted.
    #[default]
    Off,
    /// The home service has not been told yet, of a new wish or that there is none; it is told as soon as there is a connection.
    Pending,
    /// The home service notifies.
    On,
    /// The home service has no push notifications.
    NotOffered,
    /// The home service refused it.
    Refused {
        /// A condition of RFC 6120, such as `not-allowed`.
        condition: String,
    },
}

impl PushState {
    /// The stable code, as in the JSON form.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Pending => "pending",
            Self::On => "on",
            Self::NotOffered => "not-offered",
            Self::Refused { .. } => "refused",
        }
    }
}

/// As it is kept (a fact, in JSON).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Push {
    pub wanted: Option<Place>,
    pub state: PushState,
    /// To be taken back.
    former: Vec<Place>,
}

impl Push {
    pub(crate) fn read(tx: &Tx<'_>) -> Result<Self, StoreError> {
        match tx.fact(fact::PUSH)? {
            None => Ok(Self::default()),
            Some(json) => serde_json::from_str(&json).map_err(|_| StoreError::Corrupt("push")),
        }
    }

    fn write(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        let json = serde_json::to_string(self).map_err(|_| StoreError::Corrupt("push"))?;
        tx.set_fact(fact::PUSH, &json)
    }

    /// What is wanted from now on. The home service is to be told.
    pub(crate) fn want(tx: &Tx<'_>, wanted: Option<Place>) -> Result<(), StoreError> {
        let mut push = Self::read(tx)?;
        let is_wanted = |place: &Place| {
            let same = |it: &Place| (&it.service, &it.node) == (&place.service, &place.node);
            wanted.as_ref().is_some_and(same)
        };
        push.former.extend(push.wanted.take());
        push.former.retain(|place| !is_wanted(place));
        let too_many = push.former.len().saturating_sub(MOST_FORMER);
        push.former.drain(..too_many);
        push.state = match wanted.is_some() || !push.former.is_empty() {
            true => PushState::Pending,
            false => PushState::Off,
        };
        push.wanted = wanted;
        push.write(tx)
    }
}

impl Engine {
    /// Tells the home service what is wanted, again and again until it has an answer. One at a time.
    pub(crate) async fn settle_push(&self, link: &Link) -> Result<(), EngineError> {
        let _one = self.pushing.lock().await;
        let push = self.store.read(Push::read).await?;
        if push == Push::default() {
            return Ok(());
        }
        for place in &push.former {
            match push::disable(link, &place.service()?, &place.node).await {
                // What it does not know is as good as taken back.
                Ok(()) | Err(IqError::Refused { .. } | IqError::Malformed) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let state = match &push.wanted {
            None => PushState::Off,
            Some(place) => self.enable_push(link, place).await?,
        };
        let news = self.store.write(move |tx| {
            let mut now = Push::read(tx)?;
            now.former.retain(|place| !push.former.contains(place));
            let current = now.wanted == push.wanted;
            let news = current && now.state != state;
            if current {
                now.state = state;
            }
            if now == Push::default() {
                tx.forget_fact(fact::PUSH)?;
            } else {
                now.write(tx)?;
            }
            Ok::<_, StoreError>(news)
        });
        if news.await? {
            self.emit(Event::SettingsChanged);
        }
        Ok(())
    }

    async fn enable_push(&self, link: &Link, place: &Place) -> Result<PushState, EngineError> {
        if !push::is_offered(link, &self.own).await? {
            return Ok(PushState::NotOffered);
        }
        let (service, secret) = (place.service()?, place.secret.as_deref());
        match push::enable(link, &service, &place.node, secret).await {
            Ok(()) => Ok(PushState::On),
            Err(IqError::Refused { condition }) => Ok(PushState::Refused { condition }),
            Err(error) => Err(error.into()),
        }
    }

    /// Tells it now, if there is a connection; a new one begins with it anyway.
    pub(crate) fn push_changed(self: &Arc<Self>) {
        let engine = Arc::clone(self);
        tokio::spawn(async move {
            let Some(link) = engine.link().await else {
                return;
            };
            if let Err(error) = engine.settle_push(&link).await {
                tracing::debug!(%error, "push notifications have to wait");
            }
        });
    }
}
