//! Rows of the suites: the own device, prekeys, sessions, the devices of peers.

use rusqlite::{OptionalExtension, Row, params};

use super::{StoreError, Tx};
use crate::e2ee::{PrekeySet, SuiteId, Trust};
use crate::failpoint::{Commit, touched};

/// The own device of one suite. The private key is only ever handed to the suite.
pub(crate) struct OwnDeviceRow {
    pub device: u32,
    pub identity_private: Vec<u8>,
    pub identity_public: Vec<u8>,
    /// The bundle on the server is not the current one.
    pub dirty: bool,
}

pub(crate) struct PrekeyRow {
    pub id: u32,
    pub record: Vec<u8>,
}

pub(crate) struct SignedPrekeyRow {
    pub id: u32,
    pub record: Vec<u8>,
    pub created_at: i64,
}

/// What is known of one device of a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PeerDeviceRow {
    pub device: u32,
    /// The identity key in the suite's own form; `None` until a bundle or a message was seen.
    pub identity: Option<Vec<u8>>,
    pub trust: Trust,
    /// In the list that the peer publishes now.
    pub active: bool,
    pub first_seen: i64,
    /// When a key-transport message was last sent to rebuild its session.
    pub healed_at: i64,
}

impl PeerDeviceRow {
    /// It has written, and no list of the account has named it yet.
    pub(crate) fn is_unlisted(&self) -> bool {
        !self.active && self.trust == Trust::Undecided
    }
}

fn peer_device(row: &Row<'_>) -> rusqlite::Result<PeerDeviceRow> {
    Ok(PeerDeviceRow {
        device: row.get(0)?,
        identity: row.get(1)?,
        trust: Trust::from_code(row.get(2)?),
        active: row.get(3)?,
        first_seen: row.get(4)?,
        healed_at: row.get(5)?,
    })
}

const PEER_DEVICE: &str =
    "SELECT device, identity, trust, active, first_seen, healed_at FROM peer_device";

impl Tx<'_> {
    pub(crate) fn own_device(&self, suite: SuiteId) -> Result<Option<OwnDeviceRow>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT device, identity_private, identity_public, dirty FROM own_device WHERE suite = ?1",
        )?;
        let row = query.query_row([suite.name()], |row| {
            Ok(OwnDeviceRow {
                device: row.get(0)?,
                identity_private: row.get(1)?,
                identity_public: row.get(2)?,
                dirty: row.get(3)?,
            })
        });
        Ok(row.optional()?)
    }

    pub(crate) fn insert_own_device(
        &self,
        suite: SuiteId,
        own: &OwnDeviceRow,
        now: i64,
    ) -> Result<(), StoreError> {
        touched(Commit::OwnDevice);
        self.conn.execute(
            "INSERT INTO own_device (suite, device, identity_private, identity_public, created_at, dirty)
             VALUES (?1, ?2, ?3, ?4, ?5, 1)",
            params![suite.name(), own.device, own.identity_private, own.identity_public, now],
        )?;
        Ok(())
    }

    /// Gives the own device the number of another one.
    #[cfg(test)]
    pub(crate) fn renumber_own_device(
        &self,
        suite: SuiteId,
        device: u32,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE own_device SET device = ?2 WHERE suite = ?1";
        self.conn.execute(sql, params![suite.name(), device])?;
        Ok(())
    }

    /// Marks the published bundle as current (`false`) or as out of date (`true`).
    pub(crate) fn set_bundle_dirty(&self, suite: SuiteId, dirty: bool) -> Result<(), StoreError> {
        if !dirty {
            touched(Commit::BundlePublished);
        }
        let mut update = self
            .conn
            .prepare_cached("UPDATE own_device SET dirty = ?2 WHERE suite = ?1")?;
        update.execute(params![suite.name(), dirty])?;
        Ok(())
    }

    pub(crate) fn prekey(
        &self,
        set: impl Into<PrekeySet>,
        id: u32,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT record FROM prekey WHERE suite = ?1 AND id = ?2")?;
        Ok(query
            .query_row(params![set.into().name(), id], |row| row.get(0))
            .optional()?)
    }

    pub(crate) fn prekeys(&self, set: impl Into<PrekeySet>) -> Result<Vec<PrekeyRow>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT id, record FROM prekey WHERE suite = ?1 ORDER BY id")?;
        let rows = query.query_map([set.into().name()], |row| {
            Ok(PrekeyRow {
                id: row.get(0)?,
                record: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn insert_prekey(
        &self,
        set: impl Into<PrekeySet>,
        row: &PrekeyRow,
    ) -> Result<(), StoreError> {
        touched(Commit::Prekeys);
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO prekey (suite, id, record) VALUES (?1, ?2, ?3)")?;
        insert.execute(params![set.into().name(), row.id, row.record])?;
        Ok(())
    }

    /// Deletes a one-time prekey that a session has used; `false` when it was gone already.
    pub(crate) fn delete_prekey(
        &self,
        set: impl Into<PrekeySet>,
        id: u32,
    ) -> Result<bool, StoreError> {
        touched(Commit::PrekeyUsed);
        let mut delete = self
            .conn
            .prepare_cached("DELETE FROM prekey WHERE suite = ?1 AND id = ?2")?;
        Ok(delete.execute(params![set.into().name(), id])? > 0)
    }

    /// All signed prekeys, the newest first.
    pub(crate) fn signed_prekeys(
        &self,
        set: impl Into<PrekeySet>,
    ) -> Result<Vec<SignedPrekeyRow>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, record, created_at FROM signed_prekey WHERE suite = ?1 ORDER BY created_at DESC, id DESC",
        )?;
        let rows = query.query_map([set.into().name()], |row| {
            Ok(SignedPrekeyRow {
                id: row.get(0)?,
                record: row.get(1)?,
                created_at: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn insert_signed_prekey(
        &self,
        set: impl Into<PrekeySet>,
        row: &SignedPrekeyRow,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "INSERT INTO signed_prekey (suite, id, record, created_at) VALUES (?1, ?2, ?3, ?4)",
            params![set.into().name(), row.id, row.record, row.created_at],
        )?;
        Ok(())
    }

    pub(crate) fn delete_signed_prekey(
        &self,
        set: impl Into<PrekeySet>,
        id: u32,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM signed_prekey WHERE suite = ?1 AND id = ?2",
            params![set.into().name(), id],
        )?;
        Ok(())
    }

    pub(crate) fn session(
        &self,
        suite: SuiteId,
        peer: &str,
        device: u32,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT record FROM session WHERE suite = ?1 AND peer = ?2 AND device = ?3",
        )?;
        Ok(query
            .query_row(params![suite.name(), peer, device], |row| row.get(0))
            .optional()?)
    }

    /// The peers and devices with whom there are sessions.
    pub(crate) fn sessions(&self, suite: SuiteId) -> Result<Vec<(String, u32)>, StoreError> {
        let mut query = self
            .conn
            .prepare("SELECT peer, device FROM session WHERE suite = ?1")?;
        let rows = query.query_map([suite.name()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn put_session(
        &self,
        suite: SuiteId,
        peer: &str,
        device: u32,
        record: &[u8],
    ) -> Result<(), StoreError> {
        touched(Commit::Ratchet);
        let mut put = self.conn.prepare_cached(
            "INSERT INTO session (suite, peer, device, record) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (suite, peer, device) DO UPDATE SET record = excluded.record",
        )?;
        put.execute(params![suite.name(), peer, device, record])?;
        Ok(())
    }

    pub(crate) fn delete_session(
        &self,
        suite: SuiteId,
        peer: &str,
        device: u32,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM session WHERE suite = ?1 AND peer = ?2 AND device = ?3",
            params![suite.name(), peer, device],
        )?;
        Ok(())
    }

    pub(crate) fn peer_devices(
        &self,
        suite: SuiteId,
        peer: &str,
    ) -> Result<Vec<PeerDeviceRow>, StoreError> {
        let sql =
            format!("{PEER_DEVICE} WHERE suite = ?1 AND peer = ?2 ORDER BY first_seen, device");
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map(params![suite.name(), peer], peer_device)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn peer_device(
        &self,
        suite: SuiteId,
        peer: &str,
        device: u32,
    ) -> Result<Option<PeerDeviceRow>, StoreError> {
        let sql = format!("{PEER_DEVICE} WHERE suite = ?1 AND peer = ?2 AND device = ?3");
        let mut query = self.conn.prepare_cached(&sql)?;
        Ok(query
            .query_row(params![suite.name(), peer, device], peer_device)
            .optional()?)
    }

    /// Inserts or replaces everything known of one device.
    pub(crate) fn put_peer_device(
        &self,
        suite: SuiteId,
        peer: &str,
        row: &PeerDeviceRow,
    ) -> Result<(), StoreError> {
        touched(Commit::PeerDevice);
        let mut put = self.conn.prepare_cached(
            "INSERT INTO peer_device (suite, peer, device, identity, trust, active, first_seen, healed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (suite, peer, device) DO UPDATE SET identity = excluded.identity,
               trust = excluded.trust, active = excluded.active, healed_at = excluded.healed_at",
        )?;
        put.execute(params![
            suite.name(),
            peer,
            row.device,
            row.identity,
            row.trust.code(),
            row.active,
            row.first_seen,
            row.healed_at
        ])?;
        Ok(())
    }

    /// Forgets a device of a peer.
    pub(crate) fn delete_peer_device(
        &self,
        suite: SuiteId,
        peer: &str,
        device: u32,
    ) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM peer_device WHERE suite = ?1 AND peer = ?2 AND device = ?3",
            params![suite.name(), peer, device],
        )?;
        Ok(())
    }

    /// When the peer's device list was last fetched; `None` when it never was.
    pub(crate) fn peer_list_fetched(
        &self,
        suite: SuiteId,
        peer: &str,
    ) -> Result<Option<i64>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT fetched_at FROM peer_list WHERE suite = ?1 AND peer = ?2")?;
        Ok(query
            .query_row(params![suite.name(), peer], |row| row.get(0))
            .optional()?)
    }

    pub(crate) fn set_peer_list_fetched(
        &self,
        suite: SuiteId,
        peer: &str,
        at: i64,
    ) -> Result<(), StoreError> {
        touched(Commit::PeerList);
        let mut put = self.conn.prepare_cached(
            "INSERT INTO peer_list (suite, peer, fetched_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (suite, peer) DO UPDATE SET fetched_at = excluded.fetched_at",
        )?;
        put.execute(params![suite.name(), peer, at])?;
        Ok(())
    }
}
