//! After connecting anew: publish the device, read what was missed, send again, go live.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::{Engine, EngineError};
use crate::api::Connection;
use crate::e2ee::{E2eeError, Suite, SuiteId};
use crate::link::{IqError, Link, Place, fetch_item, publish_open};
use crate::store::{StoreError, fact, now_ms};

/// Messages asked for at once from the archive.
const PAGE: u16 = 100;
/// Wait before a step that failed is tried again in the same session.
pub(super) const AGAIN: Duration = Duration::from_secs(5);

impl Engine {
    /// Brings a new session up. Ends early only when it is dropped or the link is gone; a later session starts it anew.
    pub(super) async fn sync(self: Arc<Self>, link: &Link, session: u64) {
        // The cursor has to exist before the device is published: what is sealed for the device
        // comes after it.
        while let Err(error) = self.ensure_cursor(link).await {
            if !self.may_go_on("archive", &error).await {
                return;
            }
        }
        while let Err(error) = self.publish_device(link).await {
            if !self.may_go_on("publishing", &error).await {
                return;
            }
        }
        self.begin_policy().await;
        while let Err(error) = self.settle_policy(link).await {
            if !self.may_go_on("the home service's policy", &error).await {
                return;
            }
        }
        // Available first: what arrives from now on comes in live, and what came before is in the archive.
        link.available();
        while let Err(error) = self.catch_up_and_go_live(link).await {
            if !self.may_go_on("catching up", &error).await {
                return;
            }
        }
        self.caught_up.store(session, Ordering::Release);
        if self.missed.swap(false, Ordering::AcqRel) {
            link.again();
        }
        if let Err(error) = self.store.write(|tx| tx.hurry_media()).await {
            tracing::error!(%error, "files wait for their next try");
        }
        self.begin_sending(session).await;
        self.heal_broken().await;
        self.set_connection(Connection::Online);
        self.kick_all().await;
        while let Err(error) = self.settle_push(link).await {
            // Trying again mends no database.
            let stored = matches!(error, EngineError::E2ee(_));
            if !self.may_go_on("push notifications", &error).await || stored {
                return;
            }
        }
    }

    async fn may_go_on(&self, what: &str, error: &EngineError) -> bool {
        tracing::warn!(what, %error, "will be tried again");
        if matches!(
            error,
            EngineError::Iq(IqError::Disconnected)
                | EngineError::E2ee(E2eeError::Store(StoreError::Closed))
        ) {
            return false;
        }
        tokio::time::sleep(AGAIN).await;
        true
    }

    /// A new device starts at the newest archived message: nothing before was sealed for it.
    async fn ensure_cursor(&self, link: &Link) -> Result<(), EngineError> {
        let known = self.store.read(|tx| tx.fact(fact::ARCHIVE_CURSOR)).await?;
        if known.is_some() {
            return Ok(());
        }
        let page = match link.archive(Place::Newest, 1).await {
            Ok(page) => page,
            Err(error) if error.is_absent() => return self.note_archive(false).await,
            Err(error) => return Err(error.into()),
        };
        self.note_archive(true).await?;
        // An empty archive is read from its start; the empty cursor stands for that.
        let cursor = page
            .items
            .last()
            .map(|item| item.id.clone())
            .or(page.last)
            .unwrap_or_default();
        self.store
            .write(move |tx| tx.set_fact(fact::ARCHIVE_CURSOR, &cursor))
            .await?;
        Ok(())
    }

    async fn catch_up_and_go_live(self: &Arc<Self>, link: &Link) -> Result<(), EngineError> {
        loop {
            self.catch_up(link).await?;
            let Some(held) = self.go_live() else { continue };
            for commit in held {
                let outcome = commit.wait().await?;
                self.follow_up(outcome).await;
            }
            return Ok(());
        }
    }

    /// Reads the archive from the last committed message on.
    pub(super) async fn catch_up(self: &Arc<Self>, link: &Link) -> Result<(), EngineError> {
        loop {
            let Some(cursor) = self.store.read(|tx| tx.fact(fact::ARCHIVE_CURSOR)).await? else {
                return Ok(());
            };
            let place = if cursor.is_empty() {
                Place::Start
            } else {
                Place::After(cursor)
            };
            let page = match link.archive(place.clone(), PAGE).await {
                Ok(page) => page,
                Err(error) if error.is_absent() && matches!(place, Place::After(_)) => {
                    // The server no longer knows that message (expired): read what there is.
                    self.store
                        .write(|tx| tx.set_fact(fact::ARCHIVE_CURSOR, ""))
                        .await?;
                    if self.archive_is_gone(link).await? {
                        return self.note_archive(false).await;
                    }
                    continue;
                }
                Err(error) if error.is_absent() => return self.note_archive(false).await,
                Err(error) => return Err(error.into()),
            };
            let (complete, last) = (page.complete || page.items.is_empty(), page.last);
            let mut commits = Vec::new();
            for item in page.items {
                commits.extend(self.submit_archived(item));
            }
            for commit in commits {
                let outcome = commit.wait().await?;
                self.follow_up(outcome).await;
            }
            // Entries that are nobody's message move the cursor too.
            if let Some(last) = last {
                self.store
                    .write(move |tx| tx.set_fact(fact::ARCHIVE_CURSOR, &last))
                    .await?;
            }
            if complete {
                return Ok(());
            }
        }
    }

    /// Without an archive less can be promised; whoever asks is told.
    async fn note_archive(&self, there: bool) -> Result<(), EngineError> {
        let value = if there { "there" } else { "absent" };
        self.store
            .write(move |tx| tx.set_fact(fact::ARCHIVE, value))
            .await?;
        Ok(())
    }

    async fn archive_is_gone(&self, link: &Link) -> Result<bool, EngineError> {
        match link.archive(Place::Start, 1).await {
            Ok(_) => Ok(false),
            Err(error) if error.is_absent() => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    /// Publishes device lists and bundles where they are not as they have to be.
    pub(super) async fn publish_device(&self, link: &Link) -> Result<(), EngineError> {
        for suite in SuiteId::ALL.map(SuiteId::suite) {
            let kept = self.store.write(move |tx| {
                let device = suite.own_device(tx, now_ms())?;
                suite.maintain(tx, now_ms())?;
                let dirty = tx.own_device(suite.id())?.is_some_and(|own| own.dirty);
                Ok::<_, E2eeError>((device.device, dirty))
            });
            let (device, dirty) = kept.await?;
            // One active device an account: the list names this one and no other.
            let node = suite.list_node();
            let listed = fetch_item(link, None, node).await?;
            let devices = listed.map(|list| suite.parse_list(&list));
            if !matches!(devices, Some(Ok(devices)) if devices == [device]) {
                self.publish_bundle(link, suite, device).await?;
                publish_open(link, node, suite.list_element(&[device])).await?;
            } else if dirty {
                self.publish_bundle(link, suite, device).await?;
            }
        }
        Ok(())
    }

    /// Publishes the bundle. It counts as published only if it is still the current one afterwards:
    /// what is used up meanwhile, or a process that ends here, leaves it to be published again.
    async fn publish_bundle(
        &self,
        link: &Link,
        suite: &'static dyn Suite,
        device: u32,
    ) -> Result<(), EngineError> {
        loop {
            let bundle = self.store.read(move |tx| suite.bundle(tx)).await?;
            publish_open(link, &suite.bundle_node(device), bundle.clone()).await?;
            let current = self
                .store
                .write(move |tx| {
                    let current = suite.bundle(tx)? == bundle;
                    if current {
                        tx.set_bundle_dirty(suite.id(), false)?;
                    }
                    Ok::<_, E2eeError>(current)
                })
                .await?;
            if current {
                return Ok(());
            }
        }
    }

    /// Publishes what changed while online, with patience.
    pub(super) async fn publish_until_done(&self, link: &Link) {
        // Several used prekeys in a row make one publication.
        tokio::time::sleep(Duration::from_millis(200)).await;
        while let Err(error) = self.publish_device(link).await {
            if !self.may_go_on("publishing", &error).await {
                return;
            }
        }
    }
}
