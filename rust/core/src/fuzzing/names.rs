//! What people and services are known by, typed, scanned or received.

use xmpp_parsers::jid::{BareJid, Jid};

use crate::account::{PhoneNumber, is_stable, peer};
use crate::chats::ChatKind;
use crate::e2ee::{Fingerprint, FingerprintCode};
use crate::eligibility::decide;

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// An address: what is accepted is its own canonical form, and not longer than RFC 7622 allows.
pub(super) fn identifier(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Some(jid) = peer(text) {
        assert!(jid.as_str().len() <= 2 * 1_023 + 1);
        assert_eq!(
            BareJid::new(jid.as_str()).as_ref(),
            Ok(&jid),
            "two spellings of one account"
        );
        let _ = ChatKind::of(&jid, "home.test");
    }
    if let Some(bare) = Jid::new(text)
        .ok()
        .map(|jid| jid.to_bare())
        .filter(is_stable)
    {
        assert_eq!(peer(bare.as_str()).as_ref(), Some(&bare));
        assert!(!bare.as_str().contains('/'));
    }
}

/// A phone number, as it is typed.
pub(super) fn number(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let decision = decide(text);
    assert_eq!(decision, decide(text));
    assert!(!decision.eligible || decision.region.is_some());
    let Ok(number) = PhoneNumber::parse(text) else {
        return;
    };
    assert_eq!(PhoneNumber::parse(number.as_str()).as_ref(), Ok(&number));
    assert!((8..=16).contains(&number.as_str().len()));
    if text.len() <= 64 {
        assert_eq!(
            decide(number.as_str()),
            decision,
            "one number, two decisions"
        );
    }
}

/// A scanned code of fingerprints, and a fingerprint that somebody reads out.
pub(super) fn code(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Ok(fingerprint) = Fingerprint::parse(text) {
        assert_eq!(
            Fingerprint::parse(&fingerprint.to_hex()).as_ref(),
            Ok(&fingerprint)
        );
    }
    if let Ok(code) = FingerprintCode::parse(text) {
        let again = FingerprintCode::parse(&code.to_uri());
        let again =
            again.unwrap_or_else(|error| panic!("what was written cannot be read: {error}"));
        assert_eq!(
            (again.account(), again.devices()),
            (code.account(), code.devices())
        );
        for (device, fingerprint) in code.devices() {
            assert!(code.matches(code.account(), *device, fingerprint));
        }
    }
}
