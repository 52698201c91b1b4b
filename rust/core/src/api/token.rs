//! What the user signs in with, when it is replaced: after it was refused, or before it ends.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use super::{Core, Inner};
use crate::account::token::Validity;
use crate::link::Secret;
use crate::store::now_ms;
use crate::{ApiError, Credential, Event};

impl Core {
    /// Replaces the credential: after [`crate::StopCause::CredentialsRefused`], or with a fresh token when
    /// [`Event::TokenWanted`] asks for one. A connection that is there goes on, and the next log-in uses the new one; after a
    /// refusal [`Core::connect`] tries again. Whatever waited to be sent still waits.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn set_credential(&self, credential: Credential) -> Result<(), ApiError> {
        let stored = credential.clone();
        let store = &self.inner.engine.store;
        store
            .write(move |tx| tx.update_account(Some(&stored), None))
            .await?;
        let running = self
            .inner
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some((link, _)) = &*running {
            self.inner.watch_token(&credential);
            link.renew(Secret::from(credential));
        }
        Ok(())
    }

    /// Until when the token is good, in milliseconds since 1970, as it says itself; `None` for a password, and for a
    /// token that does not say. The home service decides.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn token_ends(&self) -> Result<Option<i64>, ApiError> {
        let account = self.inner.engine.store.read(|tx| tx.account()).await?;
        let account = account.ok_or(ApiError::NoAccount)?;
        Ok(Validity::of(&account.credential).map(|validity| validity.ends))
    }
}

impl Inner {
    /// Says once when the token is soon to end, or has ended. A phone that sleeps does not count the time: an app that
    /// comes back connects again, which looks anew.
    pub(super) fn watch_token(&self, credential: &Credential) {
        let engine = Arc::clone(&self.engine);
        let task = Validity::of(credential).map(|validity| {
            tokio::spawn(async move {
                let left = validity.wanted_from().saturating_sub(now_ms());
                tokio::time::sleep(Duration::from_millis(left.try_into().unwrap_or(0))).await;
                engine.emit(Event::TokenWanted);
            })
        });
        let mut watch = self
            .token_watch
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *watch = task.map(Into::into);
    }

    pub(super) fn unwatch_token(&self) {
        let mut watch = self
            .token_watch
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *watch = None;
    }
}
