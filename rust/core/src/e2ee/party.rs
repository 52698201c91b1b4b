//! Two people for tests: each with a real database in a folder of its own, and no network between
//! them. `anna.send(&ben, "…")` gives the element, `ben.open(&anna, &element)` reads it.

use std::sync::{Arc, Mutex};

use causeway_lab::logs;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use wacore_libsignal::protocol::{PreKeySignalMessage, SignalMessage};
use xmpp_parsers::minidom::Element;

use super::trust::{note_identity, note_list};
use super::{E2eeError, Opened, PrekeySet, Suite, SuiteId};
use crate::store::{DatabaseKey, Store, Tx};

pub(super) const NS: &str = "eu.siacs.conversations.axolotl";
pub(super) const SUITE: SuiteId = SuiteId::Omemo;
/// When tests begin: some day in 2026, in milliseconds.
pub(super) const START: i64 = 1_790_000_000_000;
pub(super) const DAY: i64 = 24 * 60 * 60 * 1_000;

pub(super) struct Party {
    pub suite: SuiteId,
    pub jid: &'static str,
    pub device: u32,
    dir: TempDir,
    key: DatabaseKey,
    store: Store,
}

impl Party {
    pub(super) async fn new(jid: &'static str) -> Self {
        Self::with(SUITE, jid).await
    }

    pub(super) async fn with(suite: SuiteId, jid: &'static str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let key = DatabaseKey::generate();
        let store = Store::open(dir.path(), &key, true).unwrap();
        let device = store
            .write(move |tx| suite.suite().own_device(tx, START))
            .await
            .unwrap()
            .device;
        logs::capture();
        logs::secret(jid);
        logs::secret_key(key.as_bytes());
        let own = store.read(move |tx| tx.own_device(suite)).await.unwrap();
        logs::secret_key(&own.unwrap().identity_private);
        Self {
            suite,
            jid,
            device,
            dir,
            key,
            store,
        }
    }

    /// Anna and Ben, with sessions from Anna to Ben.
    pub(super) async fn two() -> (Self, Self) {
        Self::two_with(SUITE).await
    }

    pub(super) async fn two_with(suite: SuiteId) -> (Self, Self) {
        let (anna, ben) = (
            Self::with(suite, "anna@firm.example").await,
            Self::with(suite, "ben@home.example").await,
        );
        anna.start(&ben).await.unwrap();
        (anna, ben)
    }

    /// Anna and Ben, with a session that both have used.
    pub(super) async fn connected() -> (Self, Self) {
        Self::connected_with(SUITE).await
    }

    pub(super) async fn connected_with(suite: SuiteId) -> (Self, Self) {
        let (anna, ben) = Self::two_with(suite).await;
        let first = anna.send(&ben, "first").await;
        assert_eq!(ben.read(&anna, &first).await, "first");
        let answer = ben.send(&anna, "answer").await;
        assert_eq!(anna.read(&ben, &answer).await, "answer");
        (anna, ben)
    }

    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Tx<'_>) -> Result<T, E2eeError> + Send + 'static,
    ) -> Result<T, E2eeError> {
        self.store.write(job).await
    }

    pub(super) async fn bundle(&self) -> Element {
        let suite = self.suite.suite();
        self.run(move |tx| suite.bundle(tx)).await.unwrap()
    }

    /// Builds a session from the peer's bundle, as the engine does.
    pub(super) async fn start(&self, peer: &Self) -> Result<Vec<u8>, E2eeError> {
        self.start_with(peer.jid, peer.device, peer.bundle().await)
            .await
    }

    pub(super) async fn start_with(
        &self,
        jid: &'static str,
        device: u32,
        bundle: Element,
    ) -> Result<Vec<u8>, E2eeError> {
        let suite = self.suite;
        self.run(move |tx| {
            note_list(tx, suite, jid, &[device], START)?;
            let identity = suite.suite().start_session(tx, jid, device, &bundle)?;
            note_identity(tx, suite, jid, device, &identity, START)?;
            Ok(identity)
        })
        .await
    }

    pub(super) async fn seal(&self, peer: &Self, text: Option<&str>) -> Result<Element, E2eeError> {
        self.seal_for(peer.jid, peer.device, text).await
    }

    pub(super) async fn seal_for(
        &self,
        jid: &'static str,
        device: u32,
        text: Option<&str>,
    ) -> Result<Element, E2eeError> {
        let (suite, text) = (self.suite.suite(), text.map(str::to_owned));
        self.run(move |tx| suite.seal(tx, jid, &[device], text.as_deref().map(str::as_bytes)))
            .await
    }

    pub(super) async fn send(&self, peer: &Self, text: &str) -> Element {
        self.seal(peer, Some(text)).await.unwrap()
    }

    /// Many messages in one transaction.
    pub(super) async fn send_many(&self, peer: &Self, count: usize) -> Vec<Element> {
        let (suite, jid, device) = (self.suite.suite(), peer.jid, peer.device);
        let seal = move |tx: &Tx<'_>| {
            (0..count)
                .map(|n| suite.seal(tx, jid, &[device], Some(format!("m{n}").as_bytes())))
                .collect()
        };
        self.run(seal).await.unwrap()
    }

    pub(super) async fn open(&self, from: &Self, sealed: &Element) -> Result<Opened, E2eeError> {
        self.open_from(from.jid, sealed).await
    }

    pub(super) async fn open_from(
        &self,
        jid: &'static str,
        sealed: &Element,
    ) -> Result<Opened, E2eeError> {
        let (suite, sealed) = (self.suite.suite(), sealed.clone());
        // As the engine does: what fails is noted in the same transaction, which commits.
        self.run(move |tx| Ok(suite.open(tx, jid, &sealed))).await?
    }

    /// Opens a message and forgets that again.
    pub(super) async fn probe(&self, from: &Self, sealed: &Element) -> Result<Opened, E2eeError> {
        let (suite, jid, sealed) = (self.suite.suite(), from.jid, sealed.clone());
        let result = Arc::new(Mutex::new(None));
        let told = Arc::clone(&result);
        let probing = self.run(move |tx| {
            *told.lock().unwrap() = Some(suite.open(tx, jid, &sealed));
            Err::<(), _>(E2eeError::Protocol("taken back".into()))
        });
        assert!(probing.await.is_err());
        result.lock().unwrap().take().unwrap()
    }

    pub(super) async fn read(&self, from: &Self, sealed: &Element) -> String {
        let opened = self.open(from, sealed).await.unwrap();
        assert_eq!(opened.device, from.device);
        String::from_utf8(opened.plaintext.unwrap()).unwrap()
    }

    /// A hash over all the database holds of sessions and keys, to see whether anything has changed.
    pub(super) async fn state(&self, peer: &Self) -> String {
        let (suite, jid, device) = (self.suite, peer.jid, peer.device);
        let dump = move |tx: &Tx<'_>| {
            let mut all = tx.session(suite, jid, device)?.unwrap_or_default();
            for set in [PrekeySet::Curve(suite), PrekeySet::Kem] {
                for row in tx.prekeys(set)? {
                    all.extend(row.id.to_be_bytes());
                    all.extend(row.record);
                }
                for row in tx.signed_prekeys(set)? {
                    all.extend(row.record);
                }
            }
            all.push(u8::from(tx.own_device(suite)?.is_some_and(|own| own.dirty)));
            Ok(hex::encode(Sha256::digest(&all)))
        };
        self.run(dump).await.unwrap()
    }

    pub(super) async fn prekey_ids(&self) -> Vec<u32> {
        self.ids_of(self.suite.into()).await
    }

    /// The numbers of the one-time prekeys of a set.
    pub(super) async fn ids_of(&self, set: PrekeySet) -> Vec<u32> {
        self.run(move |tx| Ok(tx.prekeys(set)?.into_iter().map(|row| row.id).collect()))
            .await
            .unwrap()
    }

    pub(super) async fn dirty(&self) -> bool {
        let suite = self.suite;
        self.run(move |tx| Ok(tx.own_device(suite)?.unwrap().dirty))
            .await
            .unwrap()
    }

    /// Closes the database and opens it again, as a restart of the app does.
    pub(super) async fn restart(&mut self) {
        self.store.close().await;
        self.store = Store::open(self.dir.path(), &self.key, false).unwrap();
    }

    /// Forgets the session with the peer.
    pub(super) async fn lose_session(&self, peer: &Self) {
        let (suite, jid, device) = (self.suite, peer.jid, peer.device);
        self.run(move |tx| Ok(tx.delete_session(suite, jid, device)?))
            .await
            .unwrap();
    }
}

/// The visible part of the one key in a message.
pub(super) struct KeyHeader {
    pub prekey: bool,
    pub counter: u32,
    pub prekey_id: Option<u32>,
    pub signed_prekey_id: Option<u32>,
    pub registration_id: u32,
}

pub(super) fn key_bytes(sealed: &Element) -> Vec<u8> {
    decode(&header(sealed).get_child("key", NS).unwrap().text())
}

pub(super) fn key_header(sealed: &Element) -> KeyHeader {
    let key = header(sealed).get_child("key", NS).unwrap();
    let prekey = key.attr("prekey") == Some("true");
    let bytes = key_bytes(sealed);
    if prekey {
        let message = PreKeySignalMessage::try_from(bytes.as_slice()).unwrap();
        KeyHeader {
            prekey,
            counter: message.message().counter(),
            prekey_id: message.pre_key_id().map(Into::into),
            signed_prekey_id: Some(message.signed_pre_key_id().into()),
            registration_id: message.registration_id(),
        }
    } else {
        let message = SignalMessage::try_from(bytes.as_slice()).unwrap();
        KeyHeader {
            prekey,
            counter: message.counter(),
            prekey_id: None,
            signed_prekey_id: None,
            registration_id: 0,
        }
    }
}

pub(super) fn header(sealed: &Element) -> &Element {
    sealed.get_child("header", NS).unwrap()
}

pub(super) fn decode(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}

pub(super) fn encode(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// Puts other bytes into the place of `old` in the text of an element.
pub(super) fn replace(element: &Element, old: &str, new: &str) -> Element {
    let text = String::from(element);
    assert_eq!(
        text.matches(old).count(),
        1,
        "what is replaced must be there once"
    );
    text.replace(old, new).parse().unwrap()
}

/// The suite as the rest of the core holds it.
pub(super) fn suite() -> &'static dyn Suite {
    SUITE.suite()
}
