//! How many there are of everything: for the diagnostics bundle, which names nobody.

use rusqlite::types::Value;

use super::{StoreError, Tx, migrations};

/// A count, and what of: fixed words alone.
pub(crate) type Count = (String, u64);

/// Each gives what is counted, as words, and how many. Codes are named by `CASE`, so that no text of a row gets out.
const COUNTED: &[&str] = &[
    "SELECT 'chats, ' || CASE kind WHEN 0 THEN 'native' ELSE 'third-party' END
         || CASE standing WHEN 1 THEN ', requests' WHEN 2 THEN '' WHEN 3 THEN ', refused' ELSE ', abuse desk' END
         || CASE suite WHEN 'signal-pq' THEN ', signal-pq' ELSE ', omemo' END, count(*) FROM chat GROUP BY 1 ORDER BY 1",
    "SELECT 'messages, ' || CASE direction WHEN 0 THEN 'in, ' WHEN 1 THEN 'out, ' ELSE '' END
         || CASE state WHEN 0 THEN 'queued' WHEN 1 THEN 'sending' WHEN 2 THEN 'sent' WHEN 3 THEN 'delivered' WHEN 4 THEN 'read'
              WHEN 5 THEN 'failed' WHEN 6 THEN 'received' WHEN 7 THEN 'unreadable' ELSE 'notices' END, count(*)
         FROM message GROUP BY 1 ORDER BY 1",
    "SELECT 'waiting to be sent, ' || CASE stage WHEN 0 THEN 'not encrypted' WHEN 1 THEN 'encrypted' ELSE 'no receipt yet' END,
         count(*) FROM outbox GROUP BY 1 ORDER BY 1",
    "SELECT 'receipts and the like on their way', count(*) FROM control HAVING count(*) > 0",
    "SELECT 'files, ' || CASE stage WHEN 0 THEN 'to prepare' WHEN 1 THEN 'to upload' WHEN 2 THEN 'here' WHEN 3 THEN 'offered'
         WHEN 4 THEN 'gone' WHEN 5 THEN 'failed' ELSE 'removed' END, count(*) FROM media GROUP BY 1 ORDER BY 1",
    "SELECT 'bytes of files here', coalesce(sum(bytes), 0) FROM media WHERE file IS NOT NULL HAVING count(*) > 0",
    "SELECT 'devices of others, ' || CASE suite WHEN 'signal-pq' THEN 'signal-pq' ELSE 'omemo' END
         || CASE active WHEN 0 THEN ', former' ELSE '' END, count(*) FROM peer_device GROUP BY 1 ORDER BY 1",
    "SELECT 'sessions', count(*) FROM session",
    "SELECT 'one-time keys, ' || CASE suite WHEN 'signal-pq' THEN 'signal-pq' ELSE 'omemo' END, count(*) FROM prekey GROUP BY 1 ORDER BY 1",
    "SELECT 'people blocked', count(*) FROM block",
    "SELECT 'contacts', count(*) FROM contact",
];

impl Tx<'_> {
    /// What there is, by its kind; kinds of which there is nothing may be left out.
    pub(crate) fn counts(&self) -> Result<Vec<Count>, StoreError> {
        let mut all = Vec::new();
        for sql in COUNTED {
            let mut query = self.conn.prepare(sql)?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))?;
            for row in rows {
                let (what, count) = row?;
                all.push((what, count.unsigned_abs()));
            }
        }
        Ok(all)
    }

    /// The version of the database, and its size in bytes.
    pub(crate) fn size(&self) -> Result<(u32, u64), StoreError> {
        let bytes = self
            .pragma("page_count")?
            .saturating_mul(self.pragma("page_size")?);
        Ok((migrations::version(self.conn)?, bytes))
    }

    fn pragma(&self, name: &str) -> Result<u64, StoreError> {
        // SQLCipher gives some of them as text.
        let value: Value = self.conn.pragma_query_value(None, name, |row| row.get(0))?;
        Ok(match value {
            Value::Integer(number) => number.unsigned_abs(),
            Value::Text(number) => number.parse().unwrap_or(0),
            _ => 0,
        })
    }
}

/// A value of the database, by its table and column.
#[cfg(test)]
pub(crate) struct Cell {
    pub table: String,
    pub column: String,
    pub value: Value,
}

#[cfg(test)]
impl Tx<'_> {
    /// Every value there is, for a test that looks for them elsewhere.
    pub(crate) fn everything(&self) -> Result<Vec<Cell>, StoreError> {
        let sql =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'";
        let tables: Vec<String> = self
            .conn
            .prepare(sql)?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut cells = Vec::new();
        for table in tables {
            let mut query = self.conn.prepare(&format!("SELECT * FROM {table}"))?;
            let columns: Vec<_> = query.column_names().map(str::to_owned).collect();
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                for (at, column) in columns.iter().enumerate() {
                    let (table, column) = (table.clone(), column.clone());
                    cells.push(Cell {
                        table,
                        column,
                        value: row.get(at)?,
                    });
                }
            }
        }
        Ok(cells)
    }
}
