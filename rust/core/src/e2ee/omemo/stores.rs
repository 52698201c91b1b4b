//! What the protocol library asks for while it works, held in memory.
//!
//! The library's store traits are asynchronous; ours answer at once, so a call is driven by polling
//! it a single time inside the writer's transaction. Everything is loaded before and written back
//! after, and only when the whole message was good: an error leaves the database as it was.
//!
//! **Must hold**: every record that is loaded, and every one before it is written, has its counter
//! lease waived. Leases are for stores that write behind; ours commits before anything leaves, and
//! with them message counters would run 0, 64, 128 …, past what peers are ready to skip. The library
//! never learns who the peer is, since it writes addresses to its log.

use std::sync::LazyLock;

use async_trait::async_trait;
use futures::FutureExt as _;
use wacore_libsignal::protocol::error::Result as SignalResult;
use wacore_libsignal::protocol::{
    DeviceId, Direction, GenericSignedPreKey as _, IdentityChange, IdentityKey, IdentityKeyPair,
    IdentityKeyStore, PreKeyId, PreKeyRecord, PreKeyStore, ProtocolAddress, SessionRecord,
    SessionStore, SignalProtocolError, SignedPreKeyId, SignedPreKeyRecord, SignedPreKeyStore,
};

use crate::e2ee::{E2eeError, SuiteId, prekeys};
use crate::store::{StoreError, Tx};

const SUITE: SuiteId = SuiteId::Omemo;

/// A record larger than this loses its oldest archived sessions. A peer can make each of 41 sessions
/// keep 10,000 skipped keys; the current session alone always stays below.
const MAX_RECORD_BYTES: usize = 2 * 1_024 * 1_024;

/// Former sessions kept with a device, in which messages may still be on their way. A forged message is tried in
/// each of them, at about 2.4 ms of the writer's time: the library's own 40 cost 97 ms.
const MAX_ARCHIVED: usize = 8;

/// The one address there is: each call works on one session.
pub(super) static ADDRESS: LazyLock<ProtocolAddress> =
    LazyLock::new(|| ProtocolAddress::new("peer", DeviceId::new(1)));

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

/// The session with one device.
pub(super) struct Session(pub Option<SessionRecord>);

impl Session {
    pub(super) fn load(tx: &Tx<'_>, peer: &str, device: u32) -> Result<Self, E2eeError> {
        let Some(bytes) = tx.session(SUITE, peer, device)? else {
            return Ok(Self(None));
        };
        let mut record =
            SessionRecord::deserialize(&bytes).map_err(|_| StoreError::Corrupt("session"))?;
        record.waive_counter_lease();
        Ok(Self(Some(record)))
    }

    /// Whether messages can be sealed with it now.
    pub(super) fn can_send(&self) -> bool {
        let state = self.0.as_ref().and_then(SessionRecord::session_state);
        state.is_some_and(|state| matches!(state.has_usable_sender_chain(), Ok(true)))
    }

    /// The identity key of the other side, in its wire form.
    pub(super) fn identity(&self) -> Option<Vec<u8>> {
        self.0
            .as_ref()?
            .session_state()?
            .remote_identity_key_bytes()
            .ok()?
    }

    pub(super) fn save(self, tx: &Tx<'_>, peer: &str, device: u32) -> Result<(), E2eeError> {
        let Some(mut record) = self.0 else {
            return Ok(());
        };
        record.waive_counter_lease();
        let mut bytes = record
            .serialize()
            .map_err(|_| E2eeError::Protocol("session not serialised".into()))?;
        while (bytes.len() > MAX_RECORD_BYTES || record.previous_session_count() > MAX_ARCHIVED)
            && let Some(oldest) = record.previous_session_count().checked_sub(1)
        {
            record.take_previous_session(oldest);
            bytes = record
                .serialize()
                .map_err(|_| E2eeError::Protocol("session not serialised".into()))?;
        }
        Ok(tx.put_session(SUITE, peer, device, &bytes)?)
    }
}

#[async_trait]
impl SessionStore for Session {
    async fn load_session(&self, _: &ProtocolAddress) -> SignalResult<Option<SessionRecord>> {
        Ok(self.0.clone())
    }

    async fn has_session(&self, _: &ProtocolAddress) -> SignalResult<bool> {
        Ok(self.0.is_some())
    }

    async fn store_session(
        &mut self,
        _: &ProtocolAddress,
        mut record: SessionRecord,
    ) -> SignalResult<()> {
        record.waive_counter_lease();
        self.0 = Some(record);
        Ok(())
    }
}

/// The own identity. What is trusted is decided in `trust`, by the caller: here everybody is.
pub(super) struct Identity(pub IdentityKeyPair);

#[async_trait]
impl IdentityKeyStore for Identity {
    async fn get_identity_key_pair(&self) -> SignalResult<IdentityKeyPair> {
        Ok(self.0.clone())
    }

    /// OMEMO has none; every app writes 0.
    async fn get_local_registration_id(&self) -> SignalResult<u32> {
        Ok(0)
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

/// The one-time prekey and the signed prekey that a prekey message names.
#[derive(Clone, Default)]
pub(super) struct Prekeys {
    one_time: Option<(PreKeyId, PreKeyRecord)>,
    signed: Option<(SignedPreKeyId, SignedPreKeyRecord)>,
}

impl Prekeys {
    pub(super) fn load(
        tx: &Tx<'_>,
        one_time: Option<PreKeyId>,
        signed: SignedPreKeyId,
    ) -> Result<Self, E2eeError> {
        let mut found = Self::default();
        if let Some(id) = one_time
            && let Some(bytes) = tx.prekey(SUITE, id.into())?
        {
            let record =
                PreKeyRecord::deserialize(&bytes).map_err(|_| StoreError::Corrupt("prekey"))?;
            found.one_time = Some((id, record));
        }
        if let Some(row) = prekeys::signed(tx, SUITE.into(), signed.into())? {
            let record = SignedPreKeyRecord::deserialize(&row.record)
                .map_err(|_| StoreError::Corrupt("signed prekey"))?;
            found.signed = Some((signed, record));
        }
        Ok(found)
    }
}

#[async_trait]
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
        // The library never calls it; what was used comes with the plaintext.
        Ok(())
    }
}

#[async_trait]
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
