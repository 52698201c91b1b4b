//! The services that have been admitted.

use serde::Serialize;

use super::{ApiError, Core};
use crate::partners::fetch::{Answer, Tags};
use crate::partners::{DirectoryWarning, MAX_ENVELOPE_BYTES, Partner, Unusable, built_in_keys};
use crate::store::now_ms;

/// The partner directory as it is at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnersView {
    /// The partners, in the directory's order, whatever their status. Empty before the first directory.
    pub partners: Vec<Partner>,
    /// Entries that this version cannot use.
    pub unusable: Vec<Unusable>,
    /// Why what the home service hands out is not used, or what is about to change.
    pub warning: Option<DirectoryWarning>,
    /// It is no longer to be relied on, or there is none: no new chats with partners until a fresh one comes.
    pub expired: bool,
    /// The number of the directory; `None` before the first.
    pub sequence: Option<u64>,
    /// When the home service last confirmed it, in milliseconds since 1970.
    pub fetched_at: Option<i64>,
}

impl Core {
    /// The partners, from memory. Changes are told by [`crate::Event::PartnersChanged`].
    pub fn partners(&self) -> PartnersView {
        let (loaded, now) = (self.inner.engine.directory(), now_ms());
        let directory = loaded.directory.as_ref();
        PartnersView {
            partners: directory.map_or_else(Vec::new, |all| all.partners.clone()),
            unusable: directory.map_or_else(Vec::new, |all| all.unusable.clone()),
            warning: loaded.warning(&built_in_keys(), now),
            expired: loaded.expired(now),
            sequence: directory.map(|all| all.sequence),
            fetched_at: loaded.fetched_at(),
        }
    }

    /// Takes a signed directory that came with the app or in a file, as if the home service had handed it out: one that is
    /// no good leaves the last good one in place, see [`PartnersView::warning`].
    ///
    /// # Errors
    /// Disk errors.
    pub async fn take_partners(&self, envelope: &[u8]) -> Result<PartnersView, ApiError> {
        let answer = if envelope.len() > MAX_ENVELOPE_BYTES {
            Answer::TooLarge
        } else {
            Answer::Envelope(envelope.to_owned(), Tags::default())
        };
        self.inner.engine.take_directory(answer).await?;
        Ok(self.partners())
    }

    /// Asks the home service for its directory now. Waits for the network, 20 s at most, and needs no connection. One that
    /// is no good is no error: the last good one stays, see [`PartnersView::warning`].
    ///
    /// # Errors
    /// [`ApiError::Unreachable`] when there was no answer, and disk errors.
    pub async fn refresh_partners(&self) -> Result<PartnersView, ApiError> {
        self.inner.engine.refresh_directory().await?;
        Ok(self.partners())
    }
}
