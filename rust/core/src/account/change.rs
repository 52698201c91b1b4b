//! Another number: the account is left for another one on the same home service.
//!
//! **Must hold**: at every moment, also after a power cut, the phone has either the old account or the new one, whole; nothing
//! is encrypted between the decision and the new account, so nothing is sealed for an address that goes; what the old
//! account's server may have taken over is never sent again, and what it surely has not is encrypted anew; the old account is
//! closed only when everything it had for this phone is in the database and the new one has let us in.
//!
//! The steps, each taken up again where it was left (ADR 008):
//! 1. The new account lets us in; else nothing has happened.
//! 2. [`ChangeStage::Leaving`] is stored, with a word to each native contact in the queue of the old account, whose server vouches for
//!    it. What is encrypted goes out and is acknowledged.
//! 3. [`ChangeStage::Closing`] is stored with what was left taken back. The archive is read to its end; the account is closed
//!    (XEP-0077 §3.2); all that came in until then is stored.
//! 4. One transaction puts the new account in the place of the old one ([`ChangeStage::Done`]) and stops what the rules no longer allow.

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::BareJid;

use super::{AccountError, Credential, PhoneNumber, address};
use crate::chats::{Act, ChatKind, Rules, Verdict, gate};
use crate::e2ee::{E2eeError, SuiteId};
use crate::link::outgoing;
use crate::messages::{new_wire_id, send};
use crate::store::{AccountRow, StoreError, Tx, fact};

/// How far a change of number has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeStage {
    /// Decided; the old account finishes what it has begun.
    Leaving,
    /// The old account is being closed.
    Closing,
    /// The number is the new one.
    Done,
}

/// What became of the account with the former number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "why")]
pub enum OldAccount {
    /// It is closed: whoever writes to it hears that it does not exist.
    Closed,
    /// The home service has not closed it: it has to be asked to. Nobody can encrypt for it any more where that could be
    /// arranged; what comes to it is not read. Says why (a condition of RFC 6120, or a code of [`crate::StopCause`]).
    Open(String),
}

/// A change under way, or the last one, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Change {
    pub stage: ChangeStage,
    /// E.164.
    pub former: String,
    pub number: String,
    resource: String,
    /// Until it is done.
    pub credential: Option<Credential>,
    /// Until it is known.
    pub old: Option<OldAccount>,
}

impl Change {
    pub(crate) fn is_under_way(&self) -> bool {
        self.stage != ChangeStage::Done
    }

    /// The address of the new account.
    pub(crate) fn address(&self, home: &str) -> Result<BareJid, AccountError> {
        address(&PhoneNumber::parse(&self.number)?, home)
    }
}

/// Step 2: from here on the change goes on until it is done. Called again for the same number it takes the new credential. `None`:
/// another change is under way.
pub(crate) fn begin(
    tx: &Tx<'_>,
    number: &PhoneNumber,
    credential: Credential,
    now: i64,
) -> Result<Option<Change>, E2eeError> {
    let account = tx.account()?.ok_or(StoreError::Corrupt("account"))?;
    // Has gone through meanwhile; to begin it again would close the account that it led to.
    if account.number == *number {
        return Ok(tx.number_change()?);
    }
    if let Some(mut change) = tx.number_change()?.filter(Change::is_under_way) {
        if change.number != number.as_str() {
            return Ok(None);
        }
        change.credential = Some(credential);
        tx.set_number_change(&change)?;
        return Ok(Some(change));
    }
    let change = Change {
        stage: ChangeStage::Leaving,
        former: account.number.to_string(),
        number: number.to_string(),
        resource: new_wire_id(),
        credential: Some(credential),
        old: None,
    };
    tx.set_number_change(&change)?;
    tell_contacts(tx, &account, &change, now)?;
    Ok(Some(change))
}

/// Queues a word for each native contact. Partners learn nothing.
fn tell_contacts(
    tx: &Tx<'_>,
    account: &AccountRow,
    change: &Change,
    now: i64,
) -> Result<(), E2eeError> {
    let to = change.address(&account.domain);
    let to = to.map_err(|_| E2eeError::Malformed("own address"))?;
    let rules = Rules::read(tx, &account.domain, now)?;
    for chat in tx.native_chats()? {
        let peer = BareJid::new(&chat.peer).map_err(|_| E2eeError::Malformed("peer address"))?;
        let may = gate(Act::Send, &rules.facts(&peer, Some(&chat))?) == Verdict::Yes;
        if may && ChatKind::of(&peer, &account.domain) == ChatKind::Native && peer != to {
            let message = outgoing::moved(&peer, &new_wire_id(), &to);
            tx.add_control(&outgoing::to_bytes(message))?;
        }
    }
    Ok(())
}

/// Step 3: everything the old account's server has not acknowledged is taken back. `certain`: it has none of it.
pub(crate) fn close(tx: &Tx<'_>) -> Result<(), StoreError> {
    let Some(mut change) = tx.number_change()?.filter(Change::is_under_way) else {
        return Ok(());
    };
    // Only the archive shows what an earlier session has left there.
    let certain = tx.fact(fact::ARCHIVE)?.as_deref() == Some("there");
    tx.take_back_sealed(!certain)?;
    change.stage = ChangeStage::Closing;
    tx.set_number_change(&change)
}

/// Whether nothing of the user is on its way out, and nothing waits to be but for what the rules hold back.
pub(crate) fn is_clear(tx: &Tx<'_>, home: &str, now: i64) -> Result<bool, E2eeError> {
    if !tx.controls()?.is_empty() {
        return Ok(false);
    }
    for row in tx.sealed(now)? {
        let chat = tx.chat(row.chat)?;
        if let Some(chat) = chat
            && send::stopped(tx, &chat, home, now)?.is_none()
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a stanza that the old account has not sent can come from the new one: receipts to native contacts, or they would send
/// again what has arrived. A partner would learn the new number, and what is encrypted is for sessions of the old address.
fn may_follow(stanza: &[u8], home: &str) -> bool {
    let Ok(message) = outgoing::from_bytes(stanza) else {
        return false;
    };
    let native = message.to.is_some_and(|to| to.domain().as_str() == home);
    let tells = |name: &str| message.payloads.iter().any(|it| it.name() == name);
    native && (tells("received") || tells("displayed"))
}

/// Step 4: the new account is the account. The messages that the rules stop by that.
pub(crate) fn finish(
    tx: &Tx<'_>,
    old: OldAccount,
    now: i64,
) -> Result<Vec<(crate::chats::ChatId, i64)>, E2eeError> {
    let Some(mut change) = tx.number_change()?.filter(Change::is_under_way) else {
        return Ok(Vec::new());
    };
    let mut account = tx.account()?.ok_or(StoreError::Corrupt("account"))?;
    let number = PhoneNumber::parse(&change.number);
    account.number = number.map_err(|_| StoreError::Corrupt("number"))?;
    account.resource = change.resource.clone();
    if let Some(credential) = change.credential.take() {
        account.credential = credential;
    }
    // Nothing, unless the old account could not be used any more.
    tx.take_back_sealed(true)?;
    for (id, stanza) in tx.controls()? {
        if !may_follow(&stanza, &account.domain) {
            tx.delete_control(id)?;
        }
    }
    for suite in SuiteId::ALL {
        suite.suite().retire_sessions(tx)?;
    }
    tx.replace_account(&account, now)?;
    change.stage = ChangeStage::Done;
    change.old = Some(old);
    tx.set_number_change(&change)?;
    send::stop_all(tx, &account.domain, now)
}
