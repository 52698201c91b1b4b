//! A short visit to the home service while the app is in the background.

use std::time::Duration;

use serde::Serialize;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::{ApiError, Connection, Core, Event, MessageView, NotificationPlan};
use crate::chats::ChatId;
use crate::e2ee::SuiteId;
use crate::messages::Direction;
use crate::store::{StoreError, now_ms};

/// Kept of the time that is given, for closing the connection and the files.
const CLOSING: Duration = Duration::from_secs(2);
/// How often is looked whether all is done, when no event tells.
const LOOK: Duration = Duration::from_millis(100);
/// Messages counted at once.
const COUNT: u32 = 500;
/// Notifications at most: nobody reads more.
const PLANS: u32 = 100;

/// What a background fetch has brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fetched {
    /// Messages received that were not there before.
    pub new: u64,
    /// The chats that have something new.
    pub chats: Vec<ChatId>,
    /// What to show the user of what came, requests included; at most the newest 100, oldest first.
    pub notifications: Vec<NotificationPlan>,
    /// Not everything was read, or sent, in time: fetch again soon.
    pub more: bool,
    /// How far the connection had come; [`Connection::Stopped`] says what the user has to do.
    pub connection: Connection,
}

impl Core {
    /// Connects (when it is not connected), reads what was missed, sends what is queued, disconnects, and closes every
    /// file, all before `deadline` has passed; what was not done by then is left for the next time. No lock is held on
    /// any file afterwards: a system that suspends the app then has no reason to end it. The core stays usable: the
    /// next call opens the files again, [`Core::connect`] connects again.
    ///
    /// # Errors
    /// Those of reading the account. A connection that fails is no error: see [`Fetched::connection`].
    pub async fn background_fetch(&self, deadline: Duration) -> Result<Fetched, ApiError> {
        let end = Instant::now() + deadline;
        let close_at = end - CLOSING.min(deadline / 4);
        let work = self.fetch_until(close_at).await;
        let connection = self.connection();
        let _ = timeout_at(end, async {
            self.disconnect().await;
        })
        .await;
        let fetched = match work {
            Ok((before, more)) => self.fetched(before, more, connection).await,
            Err(error) => Err(error),
        };
        // Not bounded: a lock that is left behind costs more than a moment too much.
        self.inner.engine.store.release().await;
        fetched
    }

    /// Returns the newest message of before, and whether something is left.
    async fn fetch_until(&self, close_at: Instant) -> Result<(i64, bool), ApiError> {
        let engine = &self.inner.engine;
        let before = engine.store.read(|tx| tx.newest_message()).await?;
        let mut events = self.events();
        self.connect().await?;
        loop {
            match self.connection() {
                Connection::Stopped(_) | Connection::Untrusted(_) => return Ok((before, true)),
                Connection::Online if !self.pending().await? => return Ok((before, false)),
                _ => {}
            }
            let look = Instant::now() + LOOK;
            tokio::select! {
                () = sleep_until(close_at) => return Ok((before, true)),
                // An event may come just before what it tells of is counted: look again soon.
                () = sleep_until(look) => {}
                event = events.next() => if matches!(event, None | Some(Event::StorageChanged(_))) {
                    tokio::task::yield_now().await;
                }
            }
        }
    }

    /// Something is due to go out.
    async fn pending(&self) -> Result<bool, ApiError> {
        let job = move |tx: &crate::store::Tx<'_>| {
            let mut unpublished = false;
            for suite in SuiteId::ALL {
                unpublished |= tx.own_device(suite)?.is_some_and(|own| own.dirty);
            }
            Ok::<_, StoreError>(unpublished || tx.is_leaving()? || tx.anything_to_send(now_ms())?)
        };
        Ok(self.inner.engine.store.read(job).await?)
    }

    async fn fetched(
        &self,
        before: i64,
        more: bool,
        connection: Connection,
    ) -> Result<Fetched, ApiError> {
        let (new, chats) = self.count_new(before).await?;
        Ok(Fetched {
            new,
            chats,
            notifications: self.plans_after(before, PLANS).await?,
            more,
            connection,
        })
    }

    async fn count_new(&self, before: i64) -> Result<(u64, Vec<ChatId>), ApiError> {
        let (mut new, mut chats, mut last) = (0, Vec::new(), before);
        loop {
            let page: Vec<MessageView> = self
                .received_after(crate::messages::MessageId(last), COUNT)
                .await?;
            let Some(end) = page.last() else { break };
            last = end.id.0;
            for view in page {
                new += u64::from(view.direction == Direction::In);
                if !chats.contains(&view.chat) {
                    chats.push(view.chat);
                }
            }
        }
        Ok((new, chats))
    }
}
