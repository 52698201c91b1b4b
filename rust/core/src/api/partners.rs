//! The services that have been admitted.

use serde::Serialize;

use super::{ApiError, Core};
use crate::partners::fetch::{Answer, Tags, fetch_logo};
use crate::partners::loaded::source;
use crate::partners::{DirectoryWarning, MAX_ENVELOPE_BYTES, Partner, Unusable, built_in_keys};
use crate::store::{Tx, now_ms};

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

    /// A partner's logo (SVG or PNG, at most 256 KiB): from the database, or fetched from the home service the first time,
    /// never from the partner. It is the one whose hash the signed directory names. Waits for the network, 20 s at most.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for an unknown partner, [`ApiError::Unreachable`] when it cannot be had or is another one, and disk
    /// errors.
    pub async fn partner_logo(&self, partner: &str) -> Result<Vec<u8>, ApiError> {
        let engine = &self.inner.engine;
        let directory = engine.directory();
        let partners = directory
            .directory
            .as_ref()
            .map(|all| all.partners.as_slice());
        let partners = partners.unwrap_or_default();
        let known = partners.iter().find(|known| known.id == partner);
        let logo = known.ok_or(ApiError::NotFound("partner"))?.logo.clone();
        let hash = logo.sha256.clone();
        let read = move |tx: &Tx<'_>| Ok::<_, ApiError>((tx.logo(&hash)?, tx.account()?));
        let (kept, account) = engine.store.read(read).await?;
        // The database is as good as what was put into it, and that was checked.
        if let Some(bytes) = kept {
            return Ok(bytes);
        }
        let account = account.ok_or(ApiError::NoAccount)?;
        let fetched = fetch_logo(&source(engine.home(), &account.server), &logo).await;
        let bytes = fetched.map_err(|error| ApiError::Unreachable(error.to_string()))?;
        let wanted: Vec<_> = partners
            .iter()
            .map(|known| known.logo.sha256.clone())
            .collect();
        let keep = bytes.clone();
        let work =
            move |tx: &Tx<'_>| Ok::<_, ApiError>(tx.keep_logo(&logo.sha256, &keep, &wanted)?);
        engine.store.write(work).await?;
        Ok(bytes)
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
