//! Whether the home service enforces what the user has chosen.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{ApiError, Core};
use crate::engine::policy::{Confirmed, Wanted};
use crate::store::{StoreError, Tx, now_ms};

/// Where the home service stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enforced {
    /// It holds what the rules say: closed to everybody who is not to pass, also while the phone is off.
    Confirmed,
    /// It has not confirmed the last change yet. It is told as soon as it can be.
    Pending,
    /// It knows of no such thing; what is refused is refused on the phone.
    PhoneOnly,
}

/// What the home service has to hold, and whether it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyView {
    /// Whether it does.
    pub enforced: Enforced,
    /// Third-party chats are on.
    pub on: bool,
    /// The domains of the partners that may reach this account.
    pub partners: BTreeSet<String>,
    /// Addresses that are kept away.
    pub blocked: usize,
}

impl Core {
    /// Whether the home service holds what the rules say. Changes are told by [`crate::Event::SettingsChanged`].
    ///
    /// # Errors
    /// Disk errors.
    pub async fn policy(&self) -> Result<PolicyView, ApiError> {
        let engine = &self.inner.engine;
        let (own, home) = (engine.own.to_string(), engine.home().to_owned());
        let directory = engine.directory();
        let read = move |tx: &Tx<'_>| {
            let wanted = Wanted::read(tx, &own, &home, &directory, now_ms())?;
            Ok::<_, StoreError>((wanted, Confirmed::read(tx, &own)?))
        };
        let (wanted, confirmed) = engine.store.read(read).await?;
        let enforced = if wanted.is_held(&confirmed) {
            Enforced::Confirmed
        } else if confirmed.absent {
            Enforced::PhoneOnly
        } else {
            Enforced::Pending
        };
        Ok(PolicyView {
            enforced,
            on: wanted.on,
            partners: wanted.partners,
            blocked: wanted.blocks.len(),
        })
    }
}
