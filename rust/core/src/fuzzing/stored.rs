//! What is read back from the disk: of an older or newer version, or damaged.

use super::world::{BEN, NOW, visit};
use crate::e2ee::omemo::{Omemo, fuzzing as omemo_wire};
use crate::e2ee::{E2eeError, Suite};
use crate::link::outgoing;
use crate::messages::{Content, Reason, State};
use crate::store::StoreError;

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// A message's content, reason and state; the account's settings; words to search for.
pub(super) fn content(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let content = Content::from_json(text);
    assert_eq!(Content::from_json(&content.to_json()), content);
    if let Ok(reason) = serde_json::from_str::<Reason>(text) {
        let json = serde_json::to_value(&reason).unwrap_or_default();
        assert_eq!(
            json.get("code").and_then(|code| code.as_str()),
            Some(reason.code())
        );
    }
    let code = i64::from(data.len() as u32 % 16);
    assert!(State::from_code(code).is_none_or(|state| state.code() == code));
    visit(|tx| {
        let all = |result: Result<(), StoreError>| result.unwrap_or_else(|error| panic!("{error}"));
        all(tx.search(text, 5).map(drop));
        all(tx.damage_message(1, text, code));
        all(tx.message(1).map(drop));
        all(tx.damage_account(text));
        match tx.account() {
            Ok(_) | Err(StoreError::Corrupt(_)) => {}
            Err(error) => panic!("{error}"),
        }
    });
}

/// The bytes of a stanza that is still to be sent.
pub(super) fn outbox(data: &[u8]) {
    if data.iter().filter(|byte| **byte == b'<').count() > 4_096 {
        return;
    }
    let Ok(message) = outgoing::from_bytes(data) else {
        return;
    };
    let bytes = outgoing::to_bytes(message);
    let again = outgoing::from_bytes(&bytes);
    let again = again.unwrap_or_else(|error| panic!("what was written cannot be read: {error}"));
    assert_eq!(
        outgoing::to_bytes(again),
        bytes,
        "the same bytes are sent again"
    );
}

/// A record of keys: the first byte says whose.
pub(super) fn record(data: &[u8]) {
    let Some((kind, record)) = data.split_first() else {
        return;
    };
    visit(|tx| {
        let suite = Omemo.id();
        let device = tx
            .peer_devices(suite, BEN)
            .ok()
            .and_then(|rows| rows.first().map(|row| row.device));
        let device = device.unwrap_or(1);
        let written = match kind % 4 {
            0 => tx.put_session(suite, BEN, device, record),
            1 => tx.damage_prekeys(suite, record),
            2 => tx.damage_signed_prekeys(suite, record),
            _ => {
                let (private, public) = record.split_at(record.len().min(32));
                tx.damage_own_identity(private, public)
            }
        };
        written.unwrap_or_else(|error| panic!("{error}"));
        if kind % 4 == 0 {
            omemo_wire::session(tx, BEN, device);
        }
        corrupt_at_worst(Omemo.bundle(tx).map(drop));
        corrupt_at_worst(Omemo.maintain(tx, NOW));
        let ready = Omemo.has_session(tx, BEN, device);
        if matches!(ready, Ok(true)) {
            corrupt_at_worst(Omemo.seal(tx, BEN, &[device], Some(b"x")).map(drop));
        }
        for sealed in super::world::sealed() {
            corrupt_at_worst(Omemo.open(tx, BEN, &sealed).map(drop));
        }
    });
}

/// A damaged row is an error of its own kind or one of the protocol; the database itself goes on.
fn corrupt_at_worst(result: Result<(), E2eeError>) {
    match result {
        Err(E2eeError::Store(StoreError::Corrupt(_))) | Ok(()) => {}
        Err(E2eeError::Store(error)) => panic!("{error}"),
        Err(_) => {}
    }
}
