//! The own device's keys: identity, one-time prekeys, signed prekeys. Their numbers and ages are the matter of
//! [`prekeys`].

use rand::RngExt as _;
use rand::SeedableRng as _;
use rand::rngs::{StdRng, SysRng};
use wacore_libsignal::protocol::{
    GenericSignedPreKey as _, IdentityKey, IdentityKeyPair, KeyPair, PreKeyRecord, PrivateKey,
    SignedPreKeyRecord, Timestamp,
};
use zeroize::Zeroizing;

use super::wire::Bundle;
use crate::e2ee::prekeys::{self, PrekeySet};
use crate::e2ee::{E2eeError, MAX_DEVICE, SuiteId};
use crate::store::{OwnDeviceRow, StoreError, Tx};

const SUITE: SuiteId = SuiteId::Omemo;
const KEYS: PrekeySet = PrekeySet::Curve(SUITE);
/// One-time prekeys kept ready.
pub(super) const PREKEYS: usize = 100;

/// The own device with its private key.
pub(super) struct Own {
    pub device: u32,
    pub pair: IdentityKeyPair,
}

impl Own {
    /// The public identity key in its wire form.
    pub(super) fn identity(&self) -> Vec<u8> {
        self.pair.identity_key().serialize().to_vec()
    }
}

/// A generator seeded by the operating system, which may fail.
pub(super) fn rng() -> Result<StdRng, E2eeError> {
    StdRng::try_from_rng(&mut SysRng)
        .map_err(|_| E2eeError::Protocol("no randomness from the system".into()))
}

/// The own device, if there is one already.
pub(super) fn load(tx: &Tx<'_>) -> Result<Option<Own>, E2eeError> {
    let Some(row) = tx.own_device(SUITE)? else {
        return Ok(None);
    };
    let secret = Zeroizing::new(row.identity_private);
    let private =
        PrivateKey::deserialize(&secret).map_err(|_| StoreError::Corrupt("identity key"))?;
    let public = IdentityKey::decode(&row.identity_public)
        .map_err(|_| StoreError::Corrupt("identity key"))?;
    Ok(Some(Own {
        device: row.device,
        pair: IdentityKeyPair::new(public, private),
    }))
}

/// Makes the own device with all its keys.
pub(super) fn create(tx: &Tx<'_>, now: i64) -> Result<Own, E2eeError> {
    let mut rng = rng()?;
    let own = Own {
        device: rng.random_range(1..=MAX_DEVICE),
        pair: IdentityKeyPair::generate(&mut rng),
    };
    let row = OwnDeviceRow {
        device: own.device,
        identity_private: own.pair.private_key().serialize().to_vec(),
        identity_public: own.identity(),
        dirty: true,
    };
    tx.insert_own_device(SUITE, &row, now)?;
    drop(Zeroizing::new(row.identity_private));
    maintain(tx, &own, now)?;
    Ok(own)
}

/// Refills one-time prekeys and rotates the signed one; marks the bundle when anything changed.
pub(super) fn maintain(tx: &Tx<'_>, own: &Own, now: i64) -> Result<(), E2eeError> {
    let mut rng = rng()?;
    let unwritten = |_| E2eeError::Protocol("prekey not serialised".into());
    let refilled = prekeys::refill(tx, KEYS, PREKEYS, |id| {
        let record = PreKeyRecord::new(id.into(), &KeyPair::generate(&mut rng));
        record.serialize().map_err(unwritten)
    })?;
    let rotated = prekeys::rotate(tx, KEYS, now, |id| {
        let pair = KeyPair::generate(&mut rng);
        let signature = own
            .pair
            .private_key()
            .calculate_signature(&pair.public_key.serialize(), &mut rng)
            .map_err(|_| E2eeError::Protocol("signed prekey not signed".into()))?;
        let stamp = Timestamp::from_epoch_millis(u64::try_from(now).unwrap_or(0));
        let record = SignedPreKeyRecord::new(id.into(), stamp, &pair, &signature);
        record.serialize().map_err(unwritten)
    })?;
    if refilled || rotated {
        tx.set_bundle_dirty(SUITE, true)?;
    }
    Ok(())
}

/// Deletes a one-time prekey that a session was built with; the published bundle still names it.
pub(super) fn consume(tx: &Tx<'_>, id: u32) -> Result<(), E2eeError> {
    tx.delete_prekey(KEYS, id)?;
    Ok(tx.set_bundle_dirty(SUITE, true)?)
}

/// The own bundle.
pub(super) fn bundle(tx: &Tx<'_>, own: &Own) -> Result<Bundle, E2eeError> {
    let corrupt = |_| StoreError::Corrupt("prekey");
    let current = prekeys::newest(tx, KEYS)?.ok_or(StoreError::Corrupt("no signed prekey"))?;
    let signed = SignedPreKeyRecord::deserialize(&current.record).map_err(corrupt)?;
    let mut prekeys = Vec::new();
    for row in tx.prekeys(KEYS)? {
        let record = PreKeyRecord::deserialize(&row.record).map_err(corrupt)?;
        prekeys.push((row.id, record.public_key().map_err(corrupt)?));
    }
    Ok(Bundle {
        identity: *own.pair.public_key(),
        signed_id: current.id,
        signed: signed.public_key().map_err(corrupt)?,
        // Left as it is: bit 7 of its last byte belongs to the verification.
        signature: signed.signature().map_err(corrupt)?,
        prekeys,
    })
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod keys_tests;
