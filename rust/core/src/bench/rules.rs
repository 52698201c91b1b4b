//! The gate as a message asks it: everything it looks at, read from a database.

use std::path::PathBuf;

use rusqlite::Connection;

use crate::account;
use crate::api::ApiError;
use crate::chats::{Act, ChatKind, Rules, Standing, Verdict, gate, open};
use crate::e2ee::SuiteId;
use crate::store::{AccountRow, DatabaseKey, StoreError, Tx, now_ms, scratch};

/// An account with one partner and some contacts with whom it has chats, in a database of its own that is removed with it.
pub struct Gate {
    conn: Option<Connection>,
    dir: PathBuf,
    home: String,
    peers: Vec<String>,
}

impl Drop for Gate {
    fn drop(&mut self) {
        self.conn = None;
        // A folder that stays behind in the temporary folder is not worth an error.
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Gate {
    /// `account` is the own one.
    pub fn new(account: account::NewAccount, chats: u32) -> Result<Self, ApiError> {
        let dir =
            std::env::temp_dir().join(format!("causeway-bench-{:016x}", rand::random::<u64>()));
        let conn = scratch(&dir, &DatabaseKey::generate())?;
        let home = account.home.clone();
        let domain = "haiket.example";
        let peers: Vec<_> = (0..chats)
            .map(|n| format!("+4915{:09}@{domain}", 112_345_000 + n))
            .collect();
        conn.execute_batch("BEGIN").map_err(StoreError::from)?;
        let tx = Tx::on(&conn);
        let row = AccountRow {
            number: account.number,
            domain: account.home,
            resource: "bench".into(),
            credential: account.credential,
            server: account.server,
        };
        tx.insert_account(&row, now_ms())?;
        let people: Vec<_> = peers.iter().map(String::as_str).collect();
        open(&tx, &[domain], &people)?;
        for peer in &people {
            let (kind, standing) = (ChatKind::ThirdParty, Standing::Accepted);
            tx.insert_chat(peer, kind, SuiteId::Omemo, standing, now_ms())?;
        }
        conn.execute_batch("COMMIT").map_err(StoreError::from)?;
        Ok(Self {
            conn: Some(conn),
            dir,
            home,
            peers,
        })
    }

    /// Asks whether a message may come in, for `count` messages in turn from all chats; how many may.
    pub fn ask(&self, count: usize) -> Result<usize, ApiError> {
        let conn = self.conn.as_ref().ok_or(StoreError::Closed)?;
        let (tx, mut let_in) = (Tx::on(conn), 0);
        conn.execute_batch("BEGIN").map_err(StoreError::from)?;
        for address in self.peers.iter().cycle().take(count) {
            let peer = account::peer(address).ok_or(StoreError::Corrupt("peer"))?;
            let chat = tx.chat_by_peer(peer.as_str())?;
            let facts = Rules::read(&tx, &self.home, now_ms())?.facts(&peer, chat.as_ref())?;
            let_in += usize::from(gate(Act::Receive, &facts) == Verdict::Yes);
        }
        conn.execute_batch("COMMIT").map_err(StoreError::from)?;
        Ok(let_in)
    }
}
