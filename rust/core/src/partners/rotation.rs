//! Replacing one of the two trusted keys over the air.
//!
//! Either key's signature makes a directory valid, so that the loss of one stops nothing. The same makes one stolen key
//! dangerous, and this file bounds what it can do:
//! - A key cannot announce its own replacement by itself, only the other's.
//! - What one key announces takes effect [`WAIT`] after this phone first saw it, and the app warns for as long. A newer
//!   directory without the announcement takes it back: the owner of the threatened key objects by publishing one. What
//!   both keys sign takes effect at once.
//! - Only a key that is built in can announce, and only one key is ever replaced over the air. So one of the two that the app
//!   came with stays trusted until an update of the app brings others: a thief of one key cannot take over both.

use serde::{Deserialize, Serialize};

use super::{Directory, PublicKey};

/// 30 days, in milliseconds.
pub(crate) const WAIT: i64 = 30 * 24 * 3600 * 1000;

/// A replacement, announced or in effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    old: PublicKey,
    new: PublicKey,
    /// When it was first seen here.
    since: i64,
    /// Both keys have signed it.
    by_both: bool,
}

/// The trusted keys.
#[derive(Debug, Clone)]
pub(crate) struct KeyRing {
    built_in: Vec<PublicKey>,
    rotation: Option<Rotation>,
}

impl KeyRing {
    /// A rotation of a key that this version no longer has built in is forgotten.
    pub(crate) fn new(built_in: Vec<PublicKey>, rotation: Option<Rotation>) -> Self {
        let rotation = rotation.filter(|rotation| built_in.contains(&rotation.old));
        Self { built_in, rotation }
    }

    /// The keys whose signatures count.
    pub(crate) fn trusted(&self, now: i64) -> Vec<PublicKey> {
        let mut keys = self.built_in.clone();
        if let Some(rotation) = self.effective(now) {
            keys.retain(|key| *key != rotation.old);
            keys.push(rotation.new);
        }
        keys
    }

    /// One key says that the other is to be replaced, and the wait is not over.
    pub(crate) fn is_threatened(&self, now: i64) -> bool {
        self.rotation.is_some() && self.effective(now).is_none()
    }

    fn effective(&self, now: i64) -> Option<&Rotation> {
        self.rotation
            .as_ref()
            .filter(|rotation| rotation.by_both || now.saturating_sub(rotation.since) >= WAIT)
    }

    /// What holds after a newer directory, signed by these trusted keys.
    pub(crate) fn after(
        &self,
        by: &[PublicKey],
        directory: &Directory,
        now: i64,
    ) -> Option<Rotation> {
        if let Some(done) = self.effective(now) {
            return Some(done.clone());
        }
        let announced = directory.replaces.as_ref()?;
        let old = *self.built_in.iter().find(|key| key.id() == announced.old)?;
        let by_other = by
            .iter()
            .any(|key| *key != old && self.built_in.contains(key));
        if !by_other || self.built_in.contains(&announced.new) {
            return None;
        }
        let seen = self
            .rotation
            .as_ref()
            .filter(|known| (known.old, known.new) == (old, announced.new));
        Some(Rotation {
            old,
            new: announced.new,
            since: seen.map_or(now, |known| known.since),
            by_both: by.contains(&old),
        })
    }
}
