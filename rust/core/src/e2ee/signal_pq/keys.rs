//! The own device's keys: identity, Curve25519 and ML-KEM prekeys. Their numbers and ages are the matter of [`prekeys`].

use libsignal_protocol::{
    GenericSignedPreKey, IdentityKey, IdentityKeyPair, KeyPair, KyberPreKeyRecord, PreKeyRecord,
    PrivateKey, SignalProtocolError, SignedPreKeyRecord, Timestamp, kem,
};
use rand_libsignal::rngs::StdRng;
use rand_libsignal::{Rng as _, SeedableRng as _};
use zeroize::Zeroizing;

use super::wire::{Bundle, Signed};
use super::{SUITE, stores};
use crate::e2ee::prekeys::{self, PrekeySet};
use crate::e2ee::{E2eeError, MAX_DEVICE};
use crate::store::{OwnDeviceRow, StoreError, Tx};

const CURVE: PrekeySet = PrekeySet::Curve(SUITE);
const KEM: PrekeySet = PrekeySet::Kem;
/// One-time prekeys kept ready, of Curve25519.
const CURVE_PREKEYS: usize = 100;
/// And of ML-KEM. Each is 1.6 kB, and a bundle has to fit into a stanza of 64 KiB.
const KEM_PREKEYS: usize = 16;

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
    StdRng::try_from_os_rng()
        .map_err(|_| E2eeError::Protocol("no randomness from the system".into()))
}

/// The own device, if there is one already.
pub(super) fn load(tx: &Tx<'_>) -> Result<Option<Own>, E2eeError> {
    let Some(row) = tx.own_device(SUITE)? else {
        return Ok(None);
    };
    let secret = Zeroizing::new(row.identity_private);
    let corrupt = || StoreError::Corrupt("identity key");
    let private = PrivateKey::deserialize(&secret).map_err(|_| corrupt())?;
    let public = IdentityKey::decode(&row.identity_public).map_err(|_| corrupt())?;
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

/// Refills one-time prekeys and replaces the signed ones when they are due; marks the bundle when anything changed.
pub(super) fn maintain(tx: &Tx<'_>, own: &Own, now: i64) -> Result<(), E2eeError> {
    let mut rng = rng()?;
    let stamp = Timestamp::from_epoch_millis(u64::try_from(now).unwrap_or(0));
    let mut changed = prekeys::refill(tx, CURVE, CURVE_PREKEYS, |id| {
        let record = PreKeyRecord::new(id.into(), &KeyPair::generate(&mut rng));
        record.serialize().map_err(unwritten)
    })?;
    changed |= prekeys::rotate(tx, CURVE, now, |id| {
        let pair = KeyPair::generate(&mut rng);
        let signature = sign(own, &pair.public_key.serialize(), &mut rng)?;
        let record = SignedPreKeyRecord::new(id.into(), stamp, &pair, &signature);
        record.serialize().map_err(unwritten)
    })?;
    let mut kem = |id: u32| {
        let pair = kem::KeyPair::generate(kem::KeyType::Kyber1024, &mut rng);
        let signature = sign(own, &pair.public_key.serialize(), &mut rng)?;
        let record = KyberPreKeyRecord::new(id.into(), stamp, &pair, &signature);
        record.serialize().map_err(unwritten)
    };
    changed |= prekeys::refill(tx, KEM, KEM_PREKEYS, &mut kem)?;
    changed |= prekeys::rotate(tx, KEM, now, &mut kem)?;
    if changed {
        tx.set_bundle_dirty(SUITE, true)?;
    }
    Ok(())
}

/// Deletes the one-time prekeys that a session was built with; the published bundle still names them. A key of last
/// resort is none of them, and stays.
pub(super) fn consume(tx: &Tx<'_>, curve: Option<u32>, kem: Option<u32>) -> Result<(), E2eeError> {
    let mut gone = false;
    for (set, id) in [(CURVE, curve), (KEM, kem)] {
        if let Some(id) = id {
            gone |= tx.delete_prekey(set, id)?;
        }
    }
    if gone {
        tx.set_bundle_dirty(SUITE, true)?;
    }
    Ok(())
}

/// The own bundle.
pub(super) fn bundle(tx: &Tx<'_>, own: &Own) -> Result<Bundle, E2eeError> {
    let corrupt = |_| StoreError::Corrupt("prekey");
    let missing = StoreError::Corrupt("no signed prekey");
    let current = prekeys::newest(tx, CURVE)?.ok_or(missing)?;
    let signed: SignedPreKeyRecord = stores::record(&current.record)?;
    let missing = StoreError::Corrupt("no prekey of last resort");
    let last_resort = prekeys::newest(tx, KEM)?.ok_or(missing)?;
    let mut curve = Vec::new();
    for row in tx.prekeys(CURVE)? {
        let record = PreKeyRecord::deserialize(&row.record).map_err(corrupt)?;
        curve.push((row.id, record.public_key().map_err(corrupt)?));
    }
    let kem = tx.prekeys(KEM)?;
    Ok(Bundle {
        identity: *own.pair.public_key(),
        signed: Signed {
            id: current.id,
            key: signed.public_key().map_err(corrupt)?,
            // Left as it is: bit 7 of its last byte belongs to the verification.
            signature: signed.signature().map_err(corrupt)?,
        },
        last_resort: kem_prekey(last_resort.id, &last_resort.record)?,
        curve,
        kem: kem
            .iter()
            .map(|row| kem_prekey(row.id, &row.record))
            .collect::<Result<_, _>>()?,
    })
}

fn kem_prekey(id: u32, record: &[u8]) -> Result<Signed<kem::PublicKey>, E2eeError> {
    let corrupt = |_| StoreError::Corrupt("prekey");
    let record: KyberPreKeyRecord = stores::record(record)?;
    Ok(Signed {
        id,
        key: record.public_key().map_err(corrupt)?,
        signature: record.signature().map_err(corrupt)?,
    })
}

fn sign(own: &Own, key: &[u8], rng: &mut StdRng) -> Result<Vec<u8>, E2eeError> {
    let signature = own.pair.private_key().calculate_signature(key, rng);
    let signature = signature.map_err(|_| E2eeError::Protocol("prekey not signed".into()))?;
    Ok(signature.into_vec())
}

fn unwritten(_: SignalProtocolError) -> E2eeError {
    E2eeError::Protocol("prekey not serialised".into())
}
