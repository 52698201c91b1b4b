//! What the engine of an account does before that account is left for another one (`account::change`).

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};
use xmpp_parsers::minidom::Element;

use super::{Engine, EngineError};
use crate::account::change::{self, OldAccount};
use crate::api::{Connection, StopCause};
use crate::e2ee::{E2eeError, SuiteId};
use crate::link::{IqError, Link, publish_open};
use crate::store::{Tx, now_ms};

/// How often it is looked whether everything has left.
const LOOK: Duration = Duration::from_millis(50);
/// For the last receipts. They may be missing: what they are about has arrived.
const RECEIPTS: Duration = Duration::from_secs(3);

/// Whether the old account can be closed.
pub(crate) enum Leaving {
    /// Nothing of this phone is on its way, and everything there was for it is in the database.
    Ready(Link),
    /// The home service does not let this account in any more.
    Gone(StopCause),
    /// Not now.
    Ended,
}

impl Engine {
    /// The engine of the account with another address, over the same database and with the same listeners.
    pub(crate) fn successor(&self, own: xmpp_parsers::jid::BareJid) -> Arc<Self> {
        let store = self.store.clone();
        let shared = (self.events.clone(), Arc::clone(&self.transfers));
        Arc::new(Self::with(store, own, self.tuning, shared))
    }

    /// Waits until the old account has nothing more to do for this phone.
    pub(crate) async fn finish_old(self: &Arc<Self>) -> Result<Leaving, EngineError> {
        let mut connection = self.connection.subscribe();
        loop {
            let state = connection.wait_for(|state| *state != Connection::Connecting);
            let state = match state.await {
                Ok(state) => state.clone(),
                Err(_) => return Ok(Leaving::Ended),
            };
            match state {
                Connection::Stopped(
                    cause @ (StopCause::CredentialsRefused | StopCause::AccountDisabled),
                ) => return Ok(Leaving::Gone(cause)),
                Connection::Stopped(_) | Connection::Offline => return Ok(Leaving::Ended),
                Connection::Online => {
                    if let Some(link) = self.link().await
                        && self.begin_closing().await?
                    {
                        return self.read_to_the_end(link).await;
                    }
                }
                Connection::Connecting | Connection::Untrusted(_) => {}
            }
            sleep(LOOK).await;
        }
    }

    /// Notes that the account is being closed, if nothing is on its way to the server.
    async fn begin_closing(&self) -> Result<bool, EngineError> {
        // Locked all along: nothing is handed over meanwhile.
        let outgoing = self.outgoing.lock().await;
        if outgoing.session.is_none() || !outgoing.handed.is_empty() {
            return Ok(false);
        }
        let home = self.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let clear = change::is_clear(tx, &home, now_ms())?;
            if clear {
                change::close(tx)?;
            }
            Ok::<_, E2eeError>(clear)
        };
        Ok(self.store.write(work).await?)
    }

    async fn read_to_the_end(self: &Arc<Self>, link: Link) -> Result<Leaving, EngineError> {
        self.catch_up(&link).await?;
        let end = Instant::now() + RECEIPTS;
        while Instant::now() < end && !self.outgoing.lock().await.handed.is_empty() {
            sleep(LOOK).await;
        }
        Ok(Leaving::Ready(link))
    }

    /// Asks the home service to close the account (XEP-0077 §3.2). `None`: whether it has is not known.
    pub(crate) async fn close_account(&self, link: &Link) -> Option<OldAccount> {
        const REGISTER: &str = "jabber:iq:register";
        let remove = Element::builder("query", REGISTER)
            .append(Element::bare("remove", REGISTER))
            .build();
        match link.iq(None, true, remove).await {
            Ok(_) => Some(OldAccount::Closed),
            Err(IqError::Refused { condition }) => {
                // Or others would go on encrypting for a device that does not read it.
                for suite in SuiteId::ALL.map(SuiteId::suite) {
                    let none = suite.list_element(&[]);
                    if let Err(error) = publish_open(link, suite.list_node(), none).await {
                        tracing::warn!(%error, "a device list of the old account stays");
                    }
                }
                Some(OldAccount::Open(condition))
            }
            Err(error) => {
                tracing::debug!(%error, "whether the old account is closed is not known");
                None
            }
        }
    }
}
