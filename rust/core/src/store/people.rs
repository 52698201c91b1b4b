//! People: identifiers that belong together, who is blocked, who is a contact.

use rusqlite::{OptionalExtension, params};

use super::{StoreError, Tx};

/// A blocked person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BlockRow {
    pub person: i64,
    /// Everything they are known by.
    pub ids: Vec<String>,
    /// Milliseconds since 1970.
    pub at: i64,
}

impl Tx<'_> {
    /// The person with one of these identifiers.
    fn person(&self, ids: &[String]) -> Result<Option<i64>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT person FROM person_id WHERE id = ?1")?;
        for id in ids {
            if let Some(person) = query.query_row([id], |row| row.get(0)).optional()? {
                return Ok(Some(person));
            }
        }
        Ok(None)
    }

    /// Makes these identifiers those of one person; whoever else had one of them becomes the same person, and is blocked
    /// if one of them was.
    pub(crate) fn join_people(&self, ids: &[String]) -> Result<i64, StoreError> {
        let person = match self.person(ids)? {
            Some(person) => person,
            None => self.conn.query_row(
                "SELECT coalesce(max(person), 0) + 1 FROM person_id",
                [],
                |row| row.get(0),
            )?,
        };
        for id in ids {
            if let Some(other) = self.person(std::slice::from_ref(id))? {
                self.conn.execute(
                    "UPDATE person_id SET person = ?1 WHERE person = ?2",
                    [person, other],
                )?;
                self.conn.execute(
                    "UPDATE OR IGNORE block SET person = ?1 WHERE person = ?2",
                    [person, other],
                )?;
                self.conn.execute(
                    "DELETE FROM block WHERE person = ?2 AND ?1 <> ?2",
                    [person, other],
                )?;
            } else {
                self.conn.execute(
                    "INSERT INTO person_id (id, person) VALUES (?1, ?2)",
                    params![id, person],
                )?;
            }
        }
        Ok(person)
    }

    pub(crate) fn block(&self, ids: &[String], now: i64) -> Result<i64, StoreError> {
        let person = self.join_people(ids)?;
        self.conn.execute(
            "INSERT OR IGNORE INTO block (person, at) VALUES (?1, ?2)",
            [person, now],
        )?;
        Ok(person)
    }

    /// Whether the person was blocked.
    pub(crate) fn unblock(&self, person: i64) -> Result<bool, StoreError> {
        Ok(self
            .conn
            .execute("DELETE FROM block WHERE person = ?1", [person])?
            > 0)
    }

    pub(crate) fn is_blocked(&self, ids: &[String]) -> Result<bool, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT 1 FROM person_id JOIN block USING (person) WHERE person_id.id = ?1",
        )?;
        for id in ids {
            if query.exists([id])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Everybody who is blocked, in the order of blocking.
    pub(crate) fn blocks(&self) -> Result<Vec<BlockRow>, StoreError> {
        let mut blocks = self
            .conn
            .prepare_cached("SELECT person, at FROM block ORDER BY at, person")?;
        let mut ids = self
            .conn
            .prepare_cached("SELECT id FROM person_id WHERE person = ?1 ORDER BY id")?;
        let rows = blocks
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<Vec<(i64, i64)>, _>>()?;
        rows.into_iter()
            .map(|(person, at)| {
                let ids = ids
                    .query_map([person], |row| row.get(0))?
                    .collect::<Result<_, _>>()?;
                Ok(BlockRow { person, ids, at })
            })
            .collect()
    }

    /// All identifiers of the person who has one of these, and these.
    pub(crate) fn known_as(&self, ids: &[String]) -> Result<Vec<String>, StoreError> {
        let mut known = ids.to_vec();
        if let Some(person) = self.person(ids)? {
            let mut query = self
                .conn
                .prepare_cached("SELECT id FROM person_id WHERE person = ?1")?;
            let more = query
                .query_map([person], |row| row.get(0))?
                .collect::<Result<Vec<String>, _>>()?;
            known.extend(more);
            known.sort();
            known.dedup();
        }
        Ok(known)
    }

    /// Puts these contacts in the place of all others: identifier and name.
    pub(crate) fn set_contacts(&self, contacts: &[(String, String)]) -> Result<(), StoreError> {
        self.conn.execute("DELETE FROM contact", [])?;
        let mut insert = self
            .conn
            .prepare_cached("INSERT OR REPLACE INTO contact (id, name) VALUES (?1, ?2)")?;
        for (id, name) in contacts {
            insert.execute([id, name])?;
        }
        Ok(())
    }

    /// The name that the user has given to somebody with one of these identifiers.
    pub(crate) fn contact(&self, ids: &[String]) -> Result<Option<String>, StoreError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT name FROM contact WHERE id = ?1")?;
        for id in ids {
            if let Some(name) = query.query_row([id], |row| row.get(0)).optional()? {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }
}
