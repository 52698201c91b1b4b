//! What the protocol library asks for while it works, held in memory.
//!
//! The library's store traits are asynchronous and not `Send`; ours answer at once, so a call is driven by polling it a
//! single time inside the writer's transaction. Everything is loaded before and written back after, and only when the
//! whole message was good: an error leaves the database as it was. The library never learns who the peer is, since it
//! writes addresses to its log.

use std::sync::LazyLock;
use std::time::SystemTime;

use async_trait::async_trait;
use futures::FutureExt as _;
use libsignal_protocol::error::Result as SignalResult;
use libsignal_protocol::{
    DeviceId, Direction, GenericSignedPreKey, IdentityChange, IdentityKey, IdentityKeyPair,
    IdentityKeyStore, KyberPreKeyId, KyberPreKeyRecord, KyberPreKeyStore, PreKeyId, PreKeyRecord,
    PreKeySignalMessage, PreKeyStore, ProtocolAddress, PublicKey, SessionRecord, SessionStore,
    SessionUsabilityRequirements, SignalProtocolError, SignedPreKeyId, SignedPreKeyRecord,
    SignedPreKeyStore,
};
use prost::Message as _;

use super::{SUITE, VERSION};
use crate::e2ee::prekeys::{self, PrekeySet};
use crate::e2ee::{E2eeError, SuiteId};
use crate::store::{StoreError, Tx};

/// The suite has no registration ids; everybody writes 0.
pub(super) const REGISTRATION: u32 = 0;

/// Former sessions kept with a device, in which messages may still be on their way. A forged message is tried in each of
/// them.
const MAX_ARCHIVED: usize = 8;

/// A record larger than this loses its oldest archived sessions. A peer can make each of them keep skipped keys.
const MAX_RECORD_BYTES: usize = 2 * 1_024 * 1_024;

/// The one address there is: each call works on one session. The library's device numbers end at 127; ours are in the XML.
pub(super) static ADDRESS: LazyLock<ProtocolAddress> = LazyLock::new(|| {
    // 1 is in the range of the library's device numbers, so there always is an address.
    let device = DeviceId::new(1).unwrap_or_else(|_| unreachable!());
    ProtocolAddress::new("peer".into(), device)
});

/// Runs a call of the library to its end.
pub(super) fn run<T>(
    call: impl Future<Output = SignalResult<T>>,
) -> Result<T, SignalProtocolError> {
    // Ours are ready at once; should one ever not be, that is an error and not a hang.
    call.now_or_never()
        .unwrap_or(Err(SignalProtocolError::InvalidState(
            "run",
            "a store was not ready".into(),
        )))
}

/// Reads a stored signed prekey, of either kind.
pub(super) fn record<T: GenericSignedPreKey>(bytes: &[u8]) -> Result<T, StoreError> {
    T::deserialize(bytes).map_err(|_| StoreError::Corrupt("signed prekey"))
}

/// The session with one device.
pub(super) struct Session(pub Option<SessionRecord>);

/// A record as the library writes it (`storage.proto`, `RecordStructure`): it has no call that drops former sessions.
#[derive(Clone, PartialEq, prost::Message)]
struct RecordStructure {
    #[prost(bytes = "vec", optional, tag = "1")]
    current_session: Option<Vec<u8>>,
    #[prost(bytes = "vec", repeated, tag = "2")]
    previous_sessions: Vec<Vec<u8>>,
}

impl Session {
    pub(super) fn load(tx: &Tx<'_>, peer: &str, device: u32) -> Result<Self, E2eeError> {
        let Some(bytes) = tx.session(SUITE, peer, device)? else {
            return Ok(Self(None));
        };
        let record =
            SessionRecord::deserialize(&bytes).map_err(|_| StoreError::Corrupt("session"))?;
        Ok(Self(Some(record)))
    }

    /// Whether messages can be sealed with it now: begun lately or answered, and post-quantum.
    pub(super) fn can_send(&self) -> bool {
        let wanted = SessionUsabilityRequirements::all();
        self.is_post_quantum()
            && self.0.as_ref().is_some_and(|record| {
                matches!(
                    record.has_usable_sender_chain(SystemTime::now(), wanted),
                    Ok(true)
                )
            })
    }

    /// Whether it was begun by PQXDH and has the post-quantum ratchet; the library lets either go when the other side
    /// does not know it.
    pub(super) fn is_post_quantum(&self) -> bool {
        let Some(record) = &self.0 else { return false };
        let ratchet = record.current_pq_state();
        matches!(record.session_version(), Ok(version) if version == u32::from(VERSION))
            && ratchet.is_some_and(|state| !state.is_empty())
    }

    /// The identity key of the other side, in its wire form.
    pub(super) fn identity(&self) -> Option<Vec<u8>> {
        self.0.as_ref()?.remote_identity_key_bytes().ok()?
    }

    pub(super) fn save(self, tx: &Tx<'_>, peer: &str, device: u32) -> Result<(), E2eeError> {
        let Some(record) = self.0 else {
            return Ok(());
        };
        let bytes = record
            .serialize()
            .map_err(|_| E2eeError::Protocol("session not serialised".into()))?;
        Ok(tx.put_session(SUITE, peer, device, &bounded(bytes)?)?)
    }
}

/// A record without the oldest of its former sessions, when they are too many or too large.
fn bounded(bytes: Vec<u8>) -> Result<Vec<u8>, E2eeError> {
    let unread = |_| E2eeError::Protocol("session not serialised".into());
    let mut record = RecordStructure::decode(bytes.as_slice()).map_err(unread)?;
    let fits = |record: &RecordStructure, length: usize| {
        record.previous_sessions.is_empty()
            || record.previous_sessions.len() <= MAX_ARCHIVED && length <= MAX_RECORD_BYTES
    };
    if fits(&record, bytes.len()) {
        return Ok(bytes);
    }
    while !fits(&record, record.encoded_len()) {
        record.previous_sessions.pop();
    }
    Ok(record.encode_to_vec())
}

#[async_trait(?Send)]
impl SessionStore for Session {
    async fn load_session(&self, _: &ProtocolAddress) -> SignalResult<Option<SessionRecord>> {
        Ok(self.0.clone())
    }

    async fn store_session(
        &mut self,
        _: &ProtocolAddress,
        record: &SessionRecord,
    ) -> SignalResult<()> {
        self.0 = Some(record.clone());
        Ok(())
    }
}

/// The own identity. What is trusted is decided in `trust`, by the caller: here everybody is.
pub(super) struct Identity(pub IdentityKeyPair);

#[async_trait(?Send)]
impl IdentityKeyStore for Identity {
    async fn get_identity_key_pair(&self) -> SignalResult<IdentityKeyPair> {
        Ok(self.0)
    }

    async fn get_local_registration_id(&self) -> SignalResult<u32> {
        Ok(REGISTRATION)
    }

    async fn save_identity(
        &mut self,
        _: &ProtocolAddress,
        _: &IdentityKey,
    ) -> SignalResult<IdentityChange> {
        Ok(IdentityChange::NewOrUnchanged)
    }

    async fn is_trusted_identity(
        &self,
        _: &ProtocolAddress,
        _: &IdentityKey,
        _: Direction,
    ) -> SignalResult<bool> {
        Ok(true)
    }

    async fn get_identity(&self, _: &ProtocolAddress) -> SignalResult<Option<IdentityKey>> {
        Ok(None)
    }
}

/// The prekeys that a first message names.
#[derive(Clone, Default)]
pub(super) struct Prekeys {
    one_time: Option<(PreKeyId, PreKeyRecord)>,
    signed: Option<(SignedPreKeyId, SignedPreKeyRecord)>,
    kem: Option<(KyberPreKeyId, KyberPreKeyRecord)>,
    /// A session was begun with them.
    pub began: bool,
}

impl Prekeys {
    pub(super) fn load(tx: &Tx<'_>, first: &PreKeySignalMessage) -> Result<Self, E2eeError> {
        let curve = PrekeySet::Curve(SuiteId::SignalPq);
        let mut found = Self::default();
        if let Some(id) = first.pre_key_id()
            && let Some(bytes) = tx.prekey(curve, id.into())?
        {
            let record =
                PreKeyRecord::deserialize(&bytes).map_err(|_| StoreError::Corrupt("prekey"))?;
            found.one_time = Some((id, record));
        }
        let id = first.signed_pre_key_id();
        if let Some(row) = prekeys::signed(tx, curve, id.into())? {
            found.signed = Some((id, record(&row.record)?));
        }
        if let Some(id) = first.kyber_pre_key_id() {
            let bytes = match tx.prekey(PrekeySet::Kem, id.into())? {
                Some(bytes) => Some(bytes),
                None => prekeys::signed(tx, PrekeySet::Kem, id.into())?.map(|row| row.record),
            };
            if let Some(bytes) = bytes {
                found.kem = Some((id, record(&bytes)?));
            }
        }
        Ok(found)
    }
}

#[async_trait(?Send)]
impl PreKeyStore for Prekeys {
    async fn get_pre_key(&self, id: PreKeyId) -> SignalResult<PreKeyRecord> {
        let found = self.one_time.as_ref().filter(|(known, _)| *known == id);
        found
            .map(|(_, record)| record.clone())
            .ok_or(SignalProtocolError::InvalidPreKeyId)
    }

    async fn save_pre_key(&mut self, _: PreKeyId, _: &PreKeyRecord) -> SignalResult<()> {
        Err(SignalProtocolError::InvalidPreKeyId)
    }

    async fn remove_pre_key(&mut self, _: PreKeyId) -> SignalResult<()> {
        // Deleted in the database, once the whole message was good.
        Ok(())
    }
}

#[async_trait(?Send)]
impl SignedPreKeyStore for Prekeys {
    async fn get_signed_pre_key(&self, id: SignedPreKeyId) -> SignalResult<SignedPreKeyRecord> {
        let found = self.signed.as_ref().filter(|(known, _)| *known == id);
        found
            .map(|(_, record)| record.clone())
            .ok_or(SignalProtocolError::InvalidSignedPreKeyId)
    }

    async fn save_signed_pre_key(
        &mut self,
        _: SignedPreKeyId,
        _: &SignedPreKeyRecord,
    ) -> SignalResult<()> {
        Err(SignalProtocolError::InvalidSignedPreKeyId)
    }
}

#[async_trait(?Send)]
impl KyberPreKeyStore for Prekeys {
    async fn get_kyber_pre_key(&self, id: KyberPreKeyId) -> SignalResult<KyberPreKeyRecord> {
        let found = self.kem.as_ref().filter(|(known, _)| *known == id);
        found
            .map(|(_, record)| record.clone())
            .ok_or(SignalProtocolError::InvalidKyberPreKeyId)
    }

    async fn save_kyber_pre_key(
        &mut self,
        _: KyberPreKeyId,
        _: &KyberPreKeyRecord,
    ) -> SignalResult<()> {
        Err(SignalProtocolError::InvalidKyberPreKeyId)
    }

    async fn mark_kyber_pre_key_used(
        &mut self,
        _: KyberPreKeyId,
        _: SignedPreKeyId,
        _: &PublicKey,
    ) -> SignalResult<()> {
        self.began = true;
        Ok(())
    }
}
