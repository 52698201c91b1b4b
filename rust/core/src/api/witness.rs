//! Looking over the shoulder: what came in and what became of it, and which keys somebody publishes.

use serde::Serialize;
use tokio::sync::broadcast;
use xmpp_parsers::jid::BareJid;

use super::{ApiError, Core};
use crate::chats::{Act, ChatId, Rules, Verdict, gate};
use crate::e2ee::{E2eeError, SuiteId};
use crate::link::{Link, fetch_item};
use crate::messages::{Content, MessageId, send};
use crate::store::{Tx, now_ms};
use crate::witness::{Seen, short_hash};

/// Devices whose keys are fetched at most.
const MOST_DEVICES: usize = 16;

/// A stream of what comes in.
#[derive(Debug)]
pub struct Witness(broadcast::Receiver<Seen>);

impl Witness {
    /// The next stanza; `None` when the core is gone, or this reader fell behind and can no longer say that it saw all.
    /// Cancel-safe.
    pub async fn next(&mut self) -> Option<Seen> {
        self.0.recv().await.ok()
    }
}

/// What the other side of a chat publishes now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublishedKeys {
    /// The chat's suite.
    pub suite: SuiteId,
    /// The devices in its list, 16 at most, in its order.
    pub devices: Vec<PublishedDevice>,
}

/// A device in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublishedDevice {
    /// Its number.
    pub device: u32,
    /// Its keys; `None` when none are published.
    pub keys: Option<PublishedBundle>,
    /// What is wrong with what is published there.
    pub wrong: Option<String>,
}

/// The keys of a device, as it publishes them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PublishedBundle {
    /// The public identity key, in hexadecimal.
    pub identity: String,
    /// The number of the signed prekey.
    pub signed_prekey: u32,
    /// The one-time prekeys (Curve25519).
    pub prekeys: Vec<PublishedPrekey>,
    /// Those of ML-KEM, where the suite has them.
    pub kem_prekeys: Vec<PublishedPrekey>,
    /// One-time prekeys that cannot be read.
    pub unreadable: usize,
    /// Signatures that are not the identity key's.
    pub bad_signatures: usize,
}

/// A one-time prekey. Some apps give a number again, to another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct PublishedPrekey {
    /// Its number.
    pub id: u32,
    /// The beginning of the SHA-256 of the public key.
    pub hash: u64,
}

impl PublishedPrekey {
    pub(crate) fn new(id: u32, key: &[u8]) -> Self {
        let hash = short_hash(key);
        Self { id, hash }
    }
}

impl Core {
    /// What comes in from now on and what becomes of it, until the number changes. A reader that falls behind is cut off.
    pub fn witness(&self) -> Witness {
        Witness(self.inner.engine.witness.subscribe())
    }

    /// Asks the service of a chat's other side for its keys, as sending would, and changes nothing here. Waits for the network.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], [`ApiError::Refused`], [`ApiError::Unreachable`] and disk errors.
    pub async fn published_keys(&self, chat: ChatId) -> Result<PublishedKeys, ApiError> {
        let engine = &self.inner.engine;
        let home = engine.home().to_owned();
        let ask = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let peer = BareJid::new(&row.peer).map_err(|_| ApiError::NotFound("chat"))?;
            let facts = Rules::read(tx, &home, now_ms())?.facts(&peer, Some(&row))?;
            match gate(Act::Keys, &facts) {
                Verdict::No(why) => Err(ApiError::Refused(why)),
                Verdict::Yes | Verdict::Hold => Ok((peer, row.suite)),
            }
        };
        let (peer, id) = engine.store.read(ask).await?;
        let link = engine.link().await;
        let link = link.ok_or_else(|| ApiError::Unreachable("not connected".into()))?;
        let suite = id.suite();
        let unreachable = |error: crate::link::IqError| ApiError::Unreachable(error.to_string());
        let list = fetch_item(&link, Some(&peer), suite.list_node());
        let listed = match list.await.map_err(unreachable)? {
            Some(list) => suite.parse_list(&list).unwrap_or_default(),
            None => Vec::new(),
        };
        let mut devices = Vec::new();
        for device in listed.into_iter().take(MOST_DEVICES) {
            devices.push(look(&link, &peer, id, device).await.map_err(unreachable)?);
        }
        let suite = id;
        Ok(PublishedKeys { suite, devices })
    }

    /// Sends content of a kind that nobody knows yet, to see whether the other side's app survives it. Only on a suite that
    /// carries kinds.
    ///
    /// # Errors
    /// [`ApiError::NotAllowed`] on another suite, [`ApiError::NotFound`], [`ApiError::Refused`] and disk errors.
    pub async fn send_unknown(&self, chat: ChatId, name: &str) -> Result<MessageId, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let content = Content::Unsupported {
            name: name.to_owned(),
            raw: None,
        };
        let stored = self.inner.engine.store.write(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            if row.suite != SuiteId::SignalPq {
                return Err(ApiError::NotAllowed);
            }
            if let Some(why) = send::stopped(tx, &row, &home, now_ms())? {
                return Err(ApiError::Refused(why));
            }
            Ok(send::store(tx, chat, &content, now_ms())?)
        });
        let message = MessageId(stored.await?);
        self.inner.engine.kick(chat);
        Ok(message)
    }
}

async fn look(
    link: &Link,
    peer: &BareJid,
    id: SuiteId,
    device: u32,
) -> Result<PublishedDevice, crate::link::IqError> {
    let suite = id.suite();
    let (mut keys, mut wrong) = (None, None);
    if let Some(bundle) = fetch_item(link, Some(peer), &suite.bundle_node(device)).await? {
        match suite.look(&bundle) {
            Ok(found) => keys = Some(found),
            Err(E2eeError::Malformed(what)) => wrong = Some(what.to_owned()),
            Err(error) => wrong = Some(error.to_string()),
        }
    }
    Ok(PublishedDevice {
        device,
        keys,
        wrong,
    })
}
