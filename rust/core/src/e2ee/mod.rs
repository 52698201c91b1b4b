//! End-to-end encryption: one trait for every way to speak the Signal Protocol with a peer.
//!
//! **Owns** the suites, the trust in devices and the fingerprints people compare.
//!
//! **Must hold**: a suite does no I/O but through the [`Tx`] it is handed, so that the advanced
//! ratchet and what it sealed or opened are committed together; there is no unencrypted way; no key
//! is logged or printed; foreign bytes end in an [`E2eeError`], never in a panic.
//!
//! Wire forms belong to the suites: what travels is an XML element that only the suite reads. The
//! rest of the core knows devices by number and trusts them by their identity key.

mod fingerprint;
pub(crate) mod omemo;
mod prekeys;
pub(crate) mod safety;
pub(crate) mod signal_pq;
pub(crate) mod trust;
mod xml;

use xmpp_parsers::minidom::Element;

use crate::api::PublishedBundle;
use crate::store::{Storage, StoreError, Trouble, Tx, now_ms};
use crate::witness::SealedOrder;

pub use fingerprint::{Comparison, Fingerprint, FingerprintCode, FingerprintError};
pub(crate) use prekeys::PrekeySet;
pub use safety::SafetyNumber;
pub use trust::Trust;

/// The largest device number: it has to fit a signed integer of other languages (XEP-0384 0.3 §4.1).
const MAX_DEVICE: u32 = i32::MAX as u32;

/// Which suite a chat uses.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum SuiteId {
    /// XEP-0384 0.3 (`eu.siacs.conversations.axolotl`): Signal Protocol v3 with X3DH.
    Omemo,
    /// The Signal Protocol of today: PQXDH and the Double Ratchet with SPQR (`docs/protocol-signal-pq.md`).
    SignalPq,
}

impl SuiteId {
    /// All of them, the weakest first: a chat's suite goes up in this order and never down.
    pub const ALL: [Self; 2] = [Self::Omemo, Self::SignalPq];

    /// The name used in the database and in partner directories.
    pub fn name(self) -> &'static str {
        match self {
            Self::Omemo => "omemo",
            Self::SignalPq => "signal-pq",
        }
    }

    /// What people call it (XEP-0380's `name`).
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Omemo => "OMEMO",
            Self::SignalPq => "Signal Protocol",
        }
    }

    /// The suite of that name; there is no default, so that no chat steps down in silence.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suite| suite.name() == name)
    }

    /// The suite whose messages are in this namespace.
    pub(crate) fn of_namespace(namespace: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|suite| suite.suite().namespace() == namespace)
    }

    /// How it is done. Suites have no state: all of it is in the database.
    pub(crate) fn suite(self) -> &'static dyn Suite {
        match self {
            Self::Omemo => &omemo::Omemo,
            Self::SignalPq => &signal_pq::SignalPq,
        }
    }
}

/// Why something could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum E2eeError {
    /// The message has no key for this device: its sender did not know the device yet.
    #[error("not encrypted for this device")]
    NotForThisDevice,
    /// There is no session with that device (or it is gone).
    #[error("no session with this device")]
    NoSession,
    /// Its key is used up: it was opened before, or the key was dropped because too many messages that
    /// were sent later came first. The caller knows which, by what it has seen.
    #[error("its key is used up")]
    Duplicate,
    /// Wrong key, or changed on the way.
    #[error("the ciphertext does not verify")]
    BadCiphertext,
    /// The key is that of a message, but the message was taken away on the way.
    #[error("the message that belongs to the key is missing")]
    Stripped,
    /// The sender used a one-time prekey that is used up, or none, or a signed prekey that is gone.
    #[error("the sender used a key that is no longer here")]
    UnknownPrekey,
    /// More messages are missing before this one than the protocol lets us skip.
    #[error("too many messages are missing before this one")]
    TooFarAhead,
    /// A bundle whose signed prekey is not signed by its identity key.
    #[error("the key bundle has a wrong signature")]
    BadSignature,
    #[error("malformed: {0}")]
    Malformed(&'static str),
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Any other failure of the protocol library; its text names no key.
    #[error("protocol: {0}")]
    Protocol(String),
}

impl Trouble for E2eeError {
    fn storage(&self) -> Option<Storage> {
        match self {
            Self::Store(error) => error.storage(),
            _ => None,
        }
    }
}

/// The own device, as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnDevice {
    pub device: u32,
    /// The public identity key, in the suite's wire form.
    pub identity: Vec<u8>,
}

/// A message that was opened.
#[derive(Debug)]
pub(crate) struct Opened {
    /// `None` for a message that holds nothing for the user: it renews a session.
    pub plaintext: Option<Vec<u8>>,
    /// What such a message says to this app, where the suite carries that; mostly nothing.
    pub control: Vec<u8>,
    /// The sending device.
    pub device: u32,
    /// The identity key with which the session was built, in the suite's wire form.
    pub identity: Vec<u8>,
    /// The message began a new session and used a one-time prekey up (which is deleted): the bundle
    /// has to be published again.
    pub prekey_used: bool,
}

/// Makes the own device of every suite.
pub(crate) fn own_devices(tx: &Tx<'_>) -> Result<(), E2eeError> {
    for suite in SuiteId::ALL {
        suite.suite().own_device(tx, now_ms())?;
    }
    Ok(())
}

/// One way to encrypt end to end with a peer's devices. All calls are synchronous and run inside the
/// writer's transaction; `peer` is the bare JID.
pub(crate) trait Suite: Send + Sync {
    fn id(&self) -> SuiteId;

    /// The namespace that XEP-0380 announces for this suite.
    fn namespace(&self) -> &'static str;

    /// The own device, made (with all prekeys) at the first call.
    fn own_device(&self, tx: &Tx<'_>, now: i64) -> Result<OwnDevice, E2eeError>;

    /// Refills one-time prekeys, rotates the signed prekey when it is due and drops those that are
    /// too old; marks the bundle as dirty when anything changed.
    fn maintain(&self, tx: &Tx<'_>, now: i64) -> Result<(), E2eeError>;

    /// The PEP node with the device list of an account, and the node of one device's bundle.
    fn list_node(&self) -> &'static str;
    fn bundle_node(&self, device: u32) -> String;

    /// The own bundle as it is to be published.
    fn bundle(&self, tx: &Tx<'_>) -> Result<Element, E2eeError>;

    /// A device list to publish, and the devices in one that was fetched (bounded, no duplicates).
    fn list_element(&self, devices: &[u32]) -> Element;
    fn parse_list(&self, list: &Element) -> Result<Vec<u32>, E2eeError>;

    /// Whether messages can be sealed for this device without its bundle.
    fn has_session(&self, tx: &Tx<'_>, peer: &str, device: u32) -> Result<bool, E2eeError>;

    /// Builds a session from a fetched bundle, replacing none that can still decrypt; returns the
    /// identity key that the bundle names. A one-time prekey is picked at random.
    fn start_session(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        device: u32,
        bundle: &Element,
    ) -> Result<Vec<u8>, E2eeError>;

    /// The identity key that a bundle names, without building anything.
    fn bundle_identity(&self, bundle: &Element) -> Result<Vec<u8>, E2eeError>;

    /// Lets no session be used for sending any more, because the own address changes and others know them by the old one. What
    /// was sealed with them can still be opened: the old number may come back.
    fn retire_sessions(&self, tx: &Tx<'_>) -> Result<(), E2eeError>;

    /// Seals `plaintext` for the given devices, each of which must have a session; `None` makes a
    /// key-transport message.
    fn seal(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        devices: &[u32],
        plaintext: Option<&[u8]>,
    ) -> Result<Element, E2eeError>;

    /// Seals a message that holds nothing for the user and makes the other side use a fresh session; `says` is for its app, where
    /// the suite carries that.
    fn seal_control(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        device: u32,
        _says: &[u8],
    ) -> Result<Element, E2eeError> {
        self.seal(tx, peer, &[device], None)
    }

    /// The sending device that a sealed element names, without opening it.
    fn sender(&self, sealed: &Element) -> Result<u32, E2eeError>;

    /// Where a sealed element stands in its sender's ratchet, as it says, without opening it.
    fn order(&self, tx: &Tx<'_>, sealed: &Element) -> Result<Option<SealedOrder>, E2eeError>;

    /// What a bundle holds, and whether its signatures are those of its identity key, without building anything.
    fn look(&self, bundle: &Element) -> Result<PublishedBundle, E2eeError>;

    /// Whether a sealed element carries something for the user, without opening it; a key-transport
    /// message does not.
    fn carries_payload(&self, sealed: &Element) -> bool;

    /// Opens a sealed element from `peer`. On an error nothing has changed, except that a session
    /// found broken stays as it is until it is rebuilt.
    fn open(&self, tx: &Tx<'_>, peer: &str, sealed: &Element) -> Result<Opened, E2eeError>;
}

#[cfg(test)]
mod e2ee_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod libsignal_tests;
#[cfg(test)]
mod oldmemo_tests;
#[cfg(test)]
pub(crate) mod oracle;
#[cfg(test)]
mod party;
#[cfg(test)]
mod session_tests;
