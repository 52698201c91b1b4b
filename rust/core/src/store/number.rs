//! Numbers that change: the own one, and those of people one writes to.

use rusqlite::{OptionalExtension, params};
use xmpp_parsers::jid::BareJid;

use super::{AccountRow, StoreError, Tx, fact};
use crate::account::change::Change;
use crate::chats::{ChatId, ChatRow, person_ids};
use crate::failpoint::{Commit, touched};
use crate::messages::State;

impl Tx<'_> {
    /// The change of the own number that is under way, or the last one.
    pub(crate) fn number_change(&self) -> Result<Option<Change>, StoreError> {
        let json = self.fact(fact::NUMBER_CHANGE)?;
        let read = |json: String| serde_json::from_str(&json);
        json.map(read)
            .transpose()
            .map_err(|_| StoreError::Corrupt("change of number"))
    }

    pub(crate) fn set_number_change(&self, change: &Change) -> Result<(), StoreError> {
        let json = serde_json::to_string(change);
        let json = json.map_err(|_| StoreError::Corrupt("change of number"))?;
        self.set_fact(fact::NUMBER_CHANGE, &json)
    }

    /// Whether this is the address of the account as it is now.
    pub(crate) fn is_own(&self, address: &BareJid) -> Result<bool, StoreError> {
        let number = address.node().map(|node| node.as_str());
        let account = self.account()?;
        Ok(account.is_some_and(|account| Some(account.number.as_str()) == number))
    }

    /// Whether nothing may be encrypted, because the address it would come from is about to go.
    pub(crate) fn is_leaving(&self) -> Result<bool, StoreError> {
        Ok(self.number_change()?.is_some_and(|it| it.is_under_way()))
    }

    /// Everything encrypted that the home server has not acknowledged. `taken`: it may have it all the same; then it stays as
    /// sent, else it waits to be encrypted again.
    pub(crate) fn take_back_sealed(&self, taken: bool) -> Result<(), StoreError> {
        touched(Commit::Settled);
        let mut query = self
            .conn
            .prepare("SELECT message FROM outbox WHERE stage = 1")?;
        let sealed = query
            .query_map([], |row| row.get(0))?
            .collect::<Result<Vec<i64>, _>>()?;
        for message in sealed {
            if taken {
                self.dequeue(message)?;
                self.advance(message, State::Sent, None)?;
            } else {
                self.advance(message, State::Queued, None)?;
            }
        }
        self.conn.execute(
            "UPDATE outbox SET stage = 0, stanza = NULL, attempts = 0, not_before = 0 WHERE stage = 1",
            [],
        )?;
        Ok(())
    }

    /// Puts another account in the place of the own one. What belongs to the old address goes: its place in its archive, and what
    /// waited there for a receipt.
    pub(crate) fn replace_account(&self, row: &AccountRow, now: i64) -> Result<(), StoreError> {
        self.conn.execute("DELETE FROM account", [])?;
        self.insert_account(row, now)?;
        self.conn.execute(
            "DELETE FROM fact WHERE name IN (?1, ?2)",
            [fact::ARCHIVE_CURSOR, fact::ARCHIVE],
        )?;
        self.conn.execute_batch(
            "DELETE FROM outbox WHERE stage = 2;
             UPDATE outbox SET attempts = 0, not_before = 0;
             UPDATE own_device SET dirty = 1; UPDATE peer_device SET healed_at = 0;",
        )?;
        Ok(())
    }

    /// The chat with this address, now or before its other side changed its number.
    pub(crate) fn chat_at(&self, address: &str) -> Result<Option<ChatRow>, StoreError> {
        if let Some(chat) = self.chat_by_peer(address)? {
            return Ok(Some(chat));
        }
        let mut query = self
            .conn
            .prepare_cached("SELECT chat FROM former_address WHERE address = ?1")?;
        let id: Option<i64> = query.query_row([address], |row| row.get(0)).optional()?;
        id.map_or(Ok(None), |id| self.chat(ChatId(id)))
    }

    /// Whether the chat with this address was with another one before, and no key known from there has been seen here.
    pub(crate) fn is_unproven(&self, address: &str) -> Result<bool, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT 1 FROM former_address JOIN chat ON chat.id = former_address.chat
             WHERE chat.peer = ?1 AND NOT proven",
        )?;
        Ok(query.exists([address])?)
    }

    /// A key known from the former address of a chat has been seen at the present one: both are one person's.
    pub(crate) fn prove_address(&self, address: &str) -> Result<(), StoreError> {
        if !self.is_unproven(address)? {
            return Ok(());
        }
        let mut query = self.conn.prepare_cached(
            "UPDATE former_address SET proven = 1
             WHERE chat = (SELECT id FROM chat WHERE peer = ?1) RETURNING address",
        )?;
        let mut addresses = query
            .query_map([address], |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?;
        addresses.push(address.to_owned());
        let ids = addresses.iter().filter_map(|it| BareJid::new(it).ok());
        let ids: Vec<_> = ids.flat_map(|it| person_ids(&it)).collect();
        self.join_people(&ids).map(drop)
    }

    /// Gives a chat another address. The devices of its other side are known there by the keys they had. Whatever else is there
    /// gets nothing before the user accepts it, or one of those keys has been seen.
    pub(crate) fn move_chat(&self, chat: &ChatRow, to: &str) -> Result<(), StoreError> {
        touched(Commit::Chat);
        self.conn.execute(
            "UPDATE peer_device SET trust = 0 WHERE peer = ?2 AND trust IN (1, 2) AND NOT EXISTS
               (SELECT 1 FROM peer_device AS old
                WHERE old.peer = ?1 AND old.identity = peer_device.identity)",
            params![chat.peer, to],
        )?;
        self.conn.execute(
            "INSERT OR IGNORE INTO peer_device (suite, peer, device, identity, trust, active, first_seen)
             SELECT suite, ?2, device, identity, trust, 0, first_seen FROM peer_device
             WHERE peer = ?1 AND identity IS NOT NULL",
            params![chat.peer, to],
        )?;
        self.conn
            .execute("DELETE FROM former_address WHERE address = ?1", [to])?;
        self.conn.execute(
            "UPDATE chat SET peer = ?2 WHERE id = ?1",
            params![chat.id.0, to],
        )?;
        // Where no key was known, there is none to be seen again.
        self.conn.execute(
            "INSERT OR REPLACE INTO former_address (address, chat, proven) VALUES (?1, ?2, NOT EXISTS
               (SELECT 1 FROM peer_device WHERE peer = ?1 AND identity IS NOT NULL))",
            params![chat.peer, chat.id.0],
        )?;
        Ok(())
    }

    /// The stored stanza of a message, if the other side of its chat has changed its address, and the address it has now.
    pub(crate) fn stanza_of_moved(
        &self,
        message: i64,
    ) -> Result<Option<(Vec<u8>, String)>, StoreError> {
        let mut query = self.conn.prepare_cached(
            "SELECT stanza, chat.peer FROM outbox JOIN chat ON chat.id = outbox.chat
             WHERE message = ?1 AND stanza IS NOT NULL
               AND EXISTS (SELECT 1 FROM former_address WHERE former_address.chat = chat.id)",
        )?;
        let row = query.query_row([message], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(row.optional()?)
    }

    /// Deletes a chat with all that was said in it, and what of it was still to be sent.
    pub(crate) fn delete_chat(&self, id: ChatId) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM trace WHERE message IN (SELECT id FROM message WHERE chat = ?1)",
            [id.0],
        )?;
        self.clear_chat(id)?;
        // Its number is not given again: an app may still have it at hand.
        let last = self.fact(fact::LAST_CHAT)?.and_then(|id| id.parse().ok());
        self.set_fact(fact::LAST_CHAT, &last.unwrap_or(0).max(id.0).to_string())?;
        self.conn
            .execute("DELETE FROM chat WHERE id = ?1", [id.0])?;
        Ok(())
    }
}
