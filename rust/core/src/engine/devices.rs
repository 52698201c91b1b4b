//! Looking up the devices of a peer, and rebuilding sessions that broke.
//!
//! No presence is shared with peers, so their servers do not announce new device lists (XEP-0163 §4.3).
//! What is promised instead: a list is fetched again before sending when it is older than
//! [`Tuning::device_list_fresh`](super::Tuning::device_list_fresh) (five minutes), and at once when a device
//! writes that it does not name. Within those minutes a message can be sealed for a device that was just
//! replaced; the new one shows that it came, and why it cannot be read.

use std::sync::Arc;

use xmpp_parsers::jid::BareJid;

use super::{Engine, EngineError, millis, receiver};
use crate::chats::{ChatRow, suite_for};
use crate::e2ee::trust::note_identity;
use crate::e2ee::{E2eeError, SuiteId, Trust};
use crate::link::{Link, fetch_item, look_up};
use crate::messages::receive::{Outcome, Receiver};
use crate::messages::send::key_transport;
use crate::store::now_ms;

impl Engine {
    /// Makes sure the peer's device list is fresh and every trusted device has a session. What cannot
    /// be had is left out; the caller sees by the devices that are ready.
    pub(super) async fn prepare(
        self: &Arc<Self>,
        link: &Link,
        chat: &ChatRow,
    ) -> Result<(), EngineError> {
        let peer = BareJid::new(&chat.peer).map_err(|_| E2eeError::Malformed("peer address"))?;
        let (id, name) = (chat.suite, chat.peer.clone());
        let (fetched, any) = self
            .store
            .read(move |tx| {
                let any = tx.peer_devices(id, &name)?.iter().any(|row| row.active);
                Ok::<_, E2eeError>((tx.peer_list_fetched(id, &name)?, any))
            })
            .await?;
        // An empty list is worth nothing: the other side may have set its app up by now.
        let fresh = any
            && fetched.is_some_and(|at| {
                let age = now_ms().saturating_sub(at);
                // A clock that was set back makes ages negative: then nothing is fresh.
                (0..millis(self.tuning.device_list_fresh)).contains(&age)
            });
        if !fresh {
            let result = self.fetch_devices(link, chat, &peer).await;
            // A list from before serves as long as the other service cannot be asked.
            if !any {
                result?;
            }
        }
        self.build_sessions(link, chat, &peer).await
    }

    async fn fetch_devices(
        self: &Arc<Self>,
        link: &Link,
        chat: &ChatRow,
        peer: &BareJid,
    ) -> Result<(), EngineError> {
        let suite = chat.suite.suite();
        let list = {
            let _permit = self.fetches.acquire().await;
            fetch_item(link, Some(peer), suite.list_node()).await?
        };
        let devices = match list {
            Some(list) => suite.parse_list(&list)?,
            None => Vec::new(),
        };
        let (engine, chat) = (Arc::clone(self), chat.clone());
        let outcome = self
            .store
            .write(move |tx| {
                let mut out = Outcome::default();
                engine
                    .receiver()
                    .devices(tx, &chat, (chat.suite, &devices), now_ms(), &mut out)?;
                Ok::<_, E2eeError>(out)
            })
            .await?;
        // The caller is the one that sends; a kick from here would only make it go round again.
        self.follow_up(Outcome {
            kick: None,
            ..outcome
        })
        .await;
        Ok(())
    }

    async fn build_sessions(
        self: &Arc<Self>,
        link: &Link,
        chat: &ChatRow,
        peer: &BareJid,
    ) -> Result<(), EngineError> {
        let (suite, name) = (chat.suite.suite(), chat.peer.clone());
        let missing = self
            .store
            .read(move |tx| {
                let mut missing = Vec::new();
                for row in tx.peer_devices(suite.id(), &name)? {
                    if row.active
                        && row.trust.receives()
                        && !suite.has_session(tx, &name, row.device)?
                    {
                        missing.push(row.device);
                    }
                }
                Ok::<_, E2eeError>(missing)
            })
            .await?;
        for device in missing {
            if let Err(error) = self.start_session(link, chat, peer, device).await {
                tracing::debug!(%error, "no session with a device");
            }
        }
        Ok(())
    }

    /// Fetches the bundle of one device and builds a session from it.
    async fn start_session(
        self: &Arc<Self>,
        link: &Link,
        chat: &ChatRow,
        peer: &BareJid,
        device: u32,
    ) -> Result<bool, EngineError> {
        let suite = chat.suite.suite();
        let bundle = {
            let _permit = self.fetches.acquire().await;
            fetch_item(link, Some(peer), &suite.bundle_node(device)).await?
        };
        let Some(bundle) = bundle else {
            return Ok(false);
        };
        let (engine, chat) = (Arc::clone(self), chat.clone());
        let (built, outcome) = self
            .store
            .write(move |tx| {
                let mut out = Outcome::default();
                let identity = suite.bundle_identity(&bundle)?;
                let finding =
                    note_identity(tx, suite.id(), &chat.peer, device, &identity, now_ms())?;
                engine
                    .receiver()
                    .announce(tx, &chat, &[finding], now_ms(), &mut out)?;
                let trust = tx
                    .peer_device(suite.id(), &chat.peer, device)?
                    .map(|row| row.trust);
                // Whoever gets nothing needs no session; a key that has just changed takes the trust away.
                let wanted = trust.is_some_and(Trust::receives);
                if wanted {
                    suite.start_session(tx, &chat.peer, device, &bundle)?;
                }
                Ok::<_, E2eeError>((wanted, out))
            })
            .await?;
        self.follow_up(outcome).await;
        Ok(built)
    }

    /// Whether there is an account that messages can be encrypted for; `None` when its service cannot be asked now. Asks what
    /// sending would ask anyway, and keeps nothing of the answer.
    pub(crate) async fn is_there(&self, peer: &BareJid) -> Option<bool> {
        let link = self.link().await?;
        let (to, home) = (peer.clone(), self.home().to_owned());
        let suite = self.store.read(move |tx| suite_for(tx, &to, &home)).await;
        let suite = suite.ok()?.suite();
        let _permit = self.fetches.acquire().await;
        match look_up(&link, Some(peer), suite.list_node()).await {
            Ok(Some(list)) => {
                let devices = suite.parse_list(&list);
                Some(devices.is_ok_and(|devices| !devices.is_empty()))
            }
            Err(error) if error.is_out_of_reach() => None,
            // Whether the account is missing or hidden is not told apart, and need not be.
            Ok(None) | Err(_) => Some(false),
        }
    }

    /// Fetches a peer's list again, because a device was seen that is not in it.
    pub(super) async fn refresh_devices(self: Arc<Self>, peer: &BareJid) {
        let Some(link) = self.link().await else {
            return;
        };
        let name = peer.to_string();
        if let Ok(Some(chat)) = self.store.read(move |tx| tx.chat_by_peer(&name)).await
            && let Err(error) = self.fetch_devices(&link, &chat, peer).await
        {
            tracing::debug!(%error, "a device list could not be fetched");
        }
    }

    /// Rebuilds the sessions that were found broken, or leaves that for when there is a link.
    pub(super) async fn heal_broken(self: &Arc<Self>) {
        if self.link().await.is_none() {
            return;
        }
        let broken = std::mem::take(&mut *self.broken());
        for (suite, peer, device) in broken {
            let engine = Arc::clone(self);
            tokio::spawn(async move {
                if let Err(error) = engine.heal(suite, &peer, device).await {
                    tracing::debug!(%error, "a session could not be rebuilt");
                }
            });
        }
    }

    /// Rebuilds the session with a device whose message could not be opened: a fresh session from its
    /// bundle, and a key-transport message that makes the other side use it. Only for a device that
    /// the peer lists and that gets messages: to others nothing goes out.
    async fn heal(
        self: &Arc<Self>,
        suite: SuiteId,
        peer: &BareJid,
        device: u32,
    ) -> Result<(), EngineError> {
        let Some(link) = self.link().await else {
            self.broken().insert((suite, peer.clone(), device));
            return Ok(());
        };
        let name = peer.to_string();
        let found = self.store.read(move |tx| {
            let row = tx.peer_device(suite, &name, device)?;
            Ok::<_, E2eeError>((tx.chat_by_peer(&name)?, row.is_some_and(|row| row.active)))
        });
        let (Some(mut chat), listed) = found.await? else {
            return Ok(());
        };
        chat.suite = suite;
        if !listed {
            self.fetch_devices(&link, &chat, peer).await?;
        }
        if !self.may_heal(suite, peer, device).await?
            || !self.start_session(&link, &chat, peer, device).await?
        {
            return Ok(());
        }
        let to = peer.clone();
        let sealed = self.store.write(move |tx| {
            let row = tx.peer_device(suite, to.as_str(), device)?;
            if row.is_none_or(|row| !row.trust.receives()) {
                return Ok(None);
            }
            key_transport(tx, suite, &to, device).map(Some)
        });
        if let Some((control, message)) = sealed.await? {
            self.hand_over(vec![(-control, message)]).await;
        }
        Ok(())
    }

    /// Whether this device's session may be rebuilt now, which counts as done then.
    async fn may_heal(
        &self,
        id: SuiteId,
        peer: &BareJid,
        device: u32,
    ) -> Result<bool, EngineError> {
        let (name, every) = (peer.to_string(), millis(self.tuning.heal));
        let may = self.store.write(move |tx| {
            let row = tx.peer_device(id, &name, device)?;
            let Some(mut row) = row.filter(|row| row.active && row.trust.receives()) else {
                return Ok(false);
            };
            let now = now_ms();
            if (0..every).contains(&now.saturating_sub(row.healed_at)) {
                return Ok(false);
            }
            row.healed_at = now;
            tx.put_peer_device(id, &name, &row)?;
            Ok::<_, E2eeError>(true)
        });
        Ok(may.await?)
    }

    pub(super) fn receiver(&self) -> Receiver<'_> {
        receiver(&self.own, &self.tuning)
    }
}
