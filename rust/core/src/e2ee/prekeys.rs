//! Rows of prekeys: how many are kept ready, when signed ones are replaced, which numbers they get.
//!
//! **Must hold**: the number of a prekey is never given twice (a peer may still hold an old bundle,
//! and would meet another key under the same number); a signed prekey that is replaced stays for 30
//! days after that, for messages that are still on their way; clocks that jump neither stop rotation
//! nor drop keys early.

use crate::e2ee::{E2eeError, SuiteId};
use crate::store::{PrekeyRow, SignedPrekeyRow, StoreError, Tx};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// Age at which a signed prekey is replaced.
const ROTATE_AFTER_MS: i64 = 7 * DAY_MS;
/// How long a replaced signed prekey still opens messages.
const KEEP_REPLACED_MS: i64 = 30 * DAY_MS;
/// Replaced keys that stay in any case: a clock set forward makes all of them look old. With one rotation a week the
/// time above keeps more.
const KEEP_REPLACED: usize = 3;
/// The largest number of a prekey that libraries accept (24 bits).
pub(super) const MAX_ID: u32 = (1 << 24) - 1;

/// Prekeys of one kind, with numbers of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PrekeySet {
    /// The Curve25519 keys of a suite.
    Curve(SuiteId),
    /// The ML-KEM keys of `signal-pq`: those for one use, and as signed prekeys the keys of last resort. A message names
    /// only a number, so both share theirs.
    Kem,
}

impl From<SuiteId> for PrekeySet {
    fn from(suite: SuiteId) -> Self {
        Self::Curve(suite)
    }
}

impl PrekeySet {
    /// The name used in the database.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Curve(suite) => suite.name(),
            Self::Kem => "signal-pq.kem",
        }
    }

    /// The fact that holds the next number to give.
    fn next_one_time(self) -> String {
        format!("{}.next-prekey", self.name())
    }

    fn next_signed(self) -> String {
        match self {
            Self::Curve(_) => format!("{}.next-signed-prekey", self.name()),
            Self::Kem => self.next_one_time(),
        }
    }
}

/// Makes one-time prekeys until there are `wanted`; whether any was missing. `make` gives the record of the key with a number.
pub(super) fn refill(
    tx: &Tx<'_>,
    set: PrekeySet,
    wanted: usize,
    mut make: impl FnMut(u32) -> Result<Vec<u8>, E2eeError>,
) -> Result<bool, E2eeError> {
    let missing = wanted.saturating_sub(tx.prekeys(set)?.len());
    if missing == 0 {
        return Ok(false);
    }
    let taken = taken(tx, set, false)?;
    let mut next = next_id(tx, &set.next_one_time())?;
    for _ in 0..missing {
        let id = free(next, &taken);
        let record = make(id)?;
        tx.insert_prekey(set, &PrekeyRow { id, record })?;
        next = following(id);
    }
    tx.set_fact(&set.next_one_time(), &next.to_string())?;
    Ok(true)
}

/// Replaces the signed prekey when it is due, and drops those that are too old; whether there is a new one.
pub(super) fn rotate(
    tx: &Tx<'_>,
    set: PrekeySet,
    now: i64,
    make: impl FnOnce(u32) -> Result<Vec<u8>, E2eeError>,
) -> Result<bool, E2eeError> {
    let due = match newest(tx, set)? {
        // A key "from the future" was made before the clock was set back: its age is unknown.
        Some(current) => now.abs_diff(current.created_at) >= ROTATE_AFTER_MS.unsigned_abs(),
        None => true,
    };
    if due {
        let id = free(next_id(tx, &set.next_signed())?, &taken(tx, set, true)?);
        let row = SignedPrekeyRow {
            id,
            record: make(id)?,
            created_at: now,
        };
        tx.insert_signed_prekey(set, &row)?;
        tx.set_fact(&set.next_signed(), &following(id).to_string())?;
    }
    drop_replaced(tx, set, now)?;
    Ok(due)
}

/// The signed prekey that is published: the one whose number was given last. Times would not do,
/// since a clock can be set back.
pub(super) fn newest(tx: &Tx<'_>, set: PrekeySet) -> Result<Option<SignedPrekeyRow>, E2eeError> {
    let next = next_id(tx, &set.next_signed())?;
    let rows = tx.signed_prekeys(set)?;
    Ok(rows.into_iter().min_by_key(|row| age_rank(row.id, next)))
}

/// The signed prekey with this number.
pub(super) fn signed(
    tx: &Tx<'_>,
    set: PrekeySet,
    id: u32,
) -> Result<Option<SignedPrekeyRow>, E2eeError> {
    let rows = tx.signed_prekeys(set)?;
    Ok(rows.into_iter().find(|row| row.id == id))
}

/// Drops signed prekeys whose successor is older than the time they are kept, but for the last few. Counted from the
/// successor and not from their own birth: an app that slept for 40 days had the old key published
/// until now.
fn drop_replaced(tx: &Tx<'_>, set: PrekeySet, now: i64) -> Result<(), E2eeError> {
    let mut rows = tx.signed_prekeys(set)?;
    let next = next_id(tx, &set.next_signed())?;
    rows.sort_by_key(|row| std::cmp::Reverse(age_rank(row.id, next)));
    for pair in rows.windows(2).rev().skip(KEEP_REPLACED) {
        if let [old, successor] = pair
            && now.saturating_sub(successor.created_at) >= KEEP_REPLACED_MS
        {
            tx.delete_signed_prekey(set, old.id)?;
        }
    }
    Ok(())
}

/// The numbers in use; only after 16 million keys can one of them be met again.
fn taken(tx: &Tx<'_>, set: PrekeySet, signed: bool) -> Result<Vec<u32>, E2eeError> {
    let mut ids = Vec::new();
    if !signed || set == PrekeySet::Kem {
        ids.extend(tx.prekeys(set)?.into_iter().map(|row| row.id));
    }
    if signed || set == PrekeySet::Kem {
        ids.extend(tx.signed_prekeys(set)?.into_iter().map(|row| row.id));
    }
    Ok(ids)
}

fn free(mut id: u32, taken: &[u32]) -> u32 {
    while taken.contains(&id) {
        id = following(id);
    }
    id
}

/// How many numbers ago `id` was given, across the wrap.
fn age_rank(id: u32, next: u32) -> u32 {
    next.wrapping_sub(1).wrapping_sub(id) & MAX_ID
}

pub(super) fn next_id(tx: &Tx<'_>, fact: &str) -> Result<u32, E2eeError> {
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
