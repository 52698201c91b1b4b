//! Push notifications, as the app wants them (XEP-0357).

use serde::Serialize;
use xmpp_parsers::jid::BareJid;

use super::{ApiError, Core};
use crate::engine::push::{Place, Push, PushState};
use crate::store::Tx;

/// The longest node and secret, in bytes.
const MAX_BYTES: usize = 4 * 1024;

/// What is wanted, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PushView {
    /// The push service's address; `None` when push notifications are not wanted.
    pub service: Option<String>,
    /// What the service knows this app by.
    pub node: Option<String>,
    /// What the home service says.
    pub state: PushState,
}

impl Core {
    /// Has the home service tell a push service (a bare JID) when something comes while the app is away: it publishes a notification for `node`, with
    /// `secret` if there is one, and with nothing of what came. Another place takes the place of the one before. It is kept, and said again
    /// in every new session; what the home service says is [`Core::push`], and a change of that [`crate::Event::SettingsChanged`].
    ///
    /// # Errors
    /// [`ApiError::BadAddress`] for the service, [`ApiError::Empty`] for an empty node, [`ApiError::TooLarge`] beyond 4 KiB; disk errors.
    pub async fn enable_push(
        &self,
        service: &str,
        node: &str,
        secret: Option<&str>,
    ) -> Result<(), ApiError> {
        let bad = |_| ApiError::BadAddress(service.to_owned());
        let service = BareJid::new(service.trim()).map_err(bad)?;
        if node.is_empty() {
            return Err(ApiError::Empty);
        }
        let (bytes, most) = (node.len().max(secret.map_or(0, str::len)), MAX_BYTES);
        if bytes > most {
            return Err(ApiError::TooLarge { bytes, most });
        }
        let place = Place {
            service: service.to_string(),
            node: node.to_owned(),
            secret: secret.map(str::to_owned),
        };
        self.want_push(Some(place)).await
    }

    /// Has the home service notify no more. It is told as soon as there is a connection.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn disable_push(&self) -> Result<(), ApiError> {
        self.want_push(None).await
    }

    /// What is wanted of push notifications, and how it stands.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn push(&self) -> Result<PushView, ApiError> {
        let push = self.inner.engine.store.read(Push::read).await?;
        let (service, node) = push.wanted.map(|it| (it.service, it.node)).unzip();
        Ok(PushView {
            service,
            node,
            state: push.state,
        })
    }

    async fn want_push(&self, wanted: Option<Place>) -> Result<(), ApiError> {
        let engine = &self.inner.engine;
        let work = move |tx: &Tx<'_>| Push::want(tx, wanted);
        engine.store.write(work).await?;
        engine.push_changed();
        Ok(())
    }
}
