//! The own device's keys: identity, one-time prekeys, signed prekeys.
//!
//! **Must hold**: the number of a prekey is never given twice (a peer may still hold an old bundle,
//! and would meet another key under the same number); a signed prekey that is replaced stays for 30
//! days after that, for messages that are still on their way; clocks that jump neither stop rotation
//! nor drop keys early.

use rand::RngExt as _;
use rand::SeedableRng as _;
use rand::rngs::{StdRng, SysRng};
use wacore_libsignal::protocol::{
    GenericSignedPreKey as _, IdentityKey, IdentityKeyPair, KeyPair, PreKeyRecord, PrivateKey,
    SignedPreKeyRecord, Timestamp,
};
use zeroize::Zeroizing;

use super::wire::Bundle;
use crate::e2ee::{E2eeError, SuiteId};
use crate::store::{OwnDeviceRow, PrekeyRow, SignedPrekeyRow, StoreError, Tx};

const SUITE: SuiteId = SuiteId::Omemo;
/// One-time prekeys kept ready.
pub(super) const PREKEYS: usize = 100;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// Age at which the signed prekey is replaced.
const ROTATE_AFTER_MS: i64 = 7 * DAY_MS;
/// How long a replaced signed prekey still opens messages.
const KEEP_REPLACED_MS: i64 = 30 * DAY_MS;
/// Replaced keys that stay in any case: a clock set forward makes all of them look old. With one rotation a week the
/// time above keeps more.
const KEEP_REPLACED: usize = 3;
/// The largest number of a prekey that libraries accept (24 bits).
const MAX_ID: u32 = (1 << 24) - 1;
/// The largest device number (XEP-0384 0.3 §4.1): it has to fit a signed integer of other languages.
const MAX_DEVICE: u32 = i32::MAX as u32;

/// Names of the facts that hold the next number to give.
const NEXT_PREKEY: &str = "omemo.next-prekey";
const NEXT_SIGNED_PREKEY: &str = "omemo.next-signed-prekey";

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
    let refilled = refill(tx)?;
    let rotated = rotate(tx, own, now)?;
    if refilled || rotated {
        tx.set_bundle_dirty(SUITE, true)?;
    }
    Ok(())
}

/// Deletes a one-time prekey that a session was built with; the published bundle still names it.
pub(super) fn consume(tx: &Tx<'_>, id: u32) -> Result<(), E2eeError> {
    tx.delete_prekey(SUITE, id)?;
    Ok(tx.set_bundle_dirty(SUITE, true)?)
}

/// The signed prekey with this number.
pub(super) fn signed_prekey(tx: &Tx<'_>, id: u32) -> Result<Option<SignedPrekeyRow>, E2eeError> {
    Ok(tx
        .signed_prekeys(SUITE)?
        .into_iter()
        .find(|row| row.id == id))
}

/// The own bundle.
pub(super) fn bundle(tx: &Tx<'_>, own: &Own) -> Result<Bundle, E2eeError> {
    let corrupt = |_| StoreError::Corrupt("prekey");
    let rows = tx.signed_prekeys(SUITE)?;
    let current = newest(&rows, tx)?.ok_or(StoreError::Corrupt("no signed prekey"))?;
    let signed = SignedPreKeyRecord::deserialize(&current.record).map_err(corrupt)?;
    let mut prekeys = Vec::new();
    for row in tx.prekeys(SUITE)? {
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

fn refill(tx: &Tx<'_>) -> Result<bool, E2eeError> {
    let have: Vec<u32> = tx.prekeys(SUITE)?.into_iter().map(|row| row.id).collect();
    let missing = PREKEYS.saturating_sub(have.len());
    if missing == 0 {
        return Ok(false);
    }
    let mut rng = rng()?;
    let mut next = next_id(tx, NEXT_PREKEY)?;
    for _ in 0..missing {
        // Only after 16 million keys can a number still be in use.
        while have.contains(&next) {
            next = following(next);
        }
        let record = PreKeyRecord::new(next.into(), &KeyPair::generate(&mut rng));
        let record = record
            .serialize()
            .map_err(|_| E2eeError::Protocol("prekey not serialised".into()))?;
        tx.insert_prekey(SUITE, &PrekeyRow { id: next, record })?;
        next = following(next);
    }
    tx.set_fact(NEXT_PREKEY, &next.to_string())?;
    Ok(true)
}

fn rotate(tx: &Tx<'_>, own: &Own, now: i64) -> Result<bool, E2eeError> {
    let rows = tx.signed_prekeys(SUITE)?;
    let due = match newest(&rows, tx)? {
        // A key "from the future" was made before the clock was set back: its age is unknown.
        Some(current) => now.abs_diff(current.created_at) >= ROTATE_AFTER_MS.unsigned_abs(),
        None => true,
    };
    if due {
        let mut rng = rng()?;
        let mut id = next_id(tx, NEXT_SIGNED_PREKEY)?;
        while rows.iter().any(|row| row.id == id) {
            id = following(id);
        }
        let pair = KeyPair::generate(&mut rng);
        let signature = own
            .pair
            .private_key()
            .calculate_signature(&pair.public_key.serialize(), &mut rng)
            .map_err(|_| E2eeError::Protocol("signed prekey not signed".into()))?;
        let stamp = Timestamp::from_epoch_millis(u64::try_from(now).unwrap_or(0));
        let record = SignedPreKeyRecord::new(id.into(), stamp, &pair, &signature)
            .serialize()
            .map_err(|_| E2eeError::Protocol("signed prekey not serialised".into()))?;
        tx.insert_signed_prekey(
            SUITE,
            &SignedPrekeyRow {
                id,
                record,
                created_at: now,
            },
        )?;
        tx.set_fact(NEXT_SIGNED_PREKEY, &following(id).to_string())?;
    }
    drop_replaced(tx, now)?;
    Ok(due)
}

/// Drops signed prekeys whose successor is older than the time they are kept, but for the last few. Counted from the
/// successor and not from their own birth: an app that slept for 40 days had the old key published
/// until now.
fn drop_replaced(tx: &Tx<'_>, now: i64) -> Result<(), E2eeError> {
    let mut rows = tx.signed_prekeys(SUITE)?;
    let next = next_id(tx, NEXT_SIGNED_PREKEY)?;
    rows.sort_by_key(|row| std::cmp::Reverse(age_rank(row.id, next)));
    for pair in rows.windows(2).rev().skip(KEEP_REPLACED) {
        if let [old, successor] = pair
            && now.saturating_sub(successor.created_at) >= KEEP_REPLACED_MS
        {
            tx.delete_signed_prekey(SUITE, old.id)?;
        }
    }
    Ok(())
}

/// The signed prekey that is published: the one whose number was given last. Times would not do,
/// since a clock can be set back.
fn newest<'a>(
    rows: &'a [SignedPrekeyRow],
    tx: &Tx<'_>,
) -> Result<Option<&'a SignedPrekeyRow>, E2eeError> {
    let next = next_id(tx, NEXT_SIGNED_PREKEY)?;
    Ok(rows.iter().min_by_key(|row| age_rank(row.id, next)))
}

/// How many numbers ago `id` was given, across the wrap.
fn age_rank(id: u32, next: u32) -> u32 {
    next.wrapping_sub(1).wrapping_sub(id) & MAX_ID
}

fn next_id(tx: &Tx<'_>, fact: &str) -> Result<u32, E2eeError> {
    let Some(text) = tx.fact(fact)? else {
        return Ok(1);
    };
    let id = text.parse().ok().filter(|id| (1..=MAX_ID).contains(id));
    Ok(id.ok_or(StoreError::Corrupt("next prekey number"))?)
}

/// The number after `id`; 0 is left out, since some libraries take it for "none".
fn following(id: u32) -> u32 {
    if id >= MAX_ID { 1 } else { id + 1 }
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod keys_tests;
