//! The one gate: every send and every receive asks it, and nothing else decides.
//!
//! It says yes to everything for now, but for chats with oneself; eligibility, opt-in, partners,
//! requests, blocks and read-only arrive with the rules of third-party chats.

use super::ChatKind;

/// What is about to happen in a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// The user sends a message, or a queued one is about to be encrypted.
    Send,
    /// A message came in.
    Receive,
    /// A delivery receipt goes out.
    Receipt,
    /// A read marker goes out.
    Marker,
    /// A key-transport message goes out, to rebuild a session.
    Heal,
}

/// The gate's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Yes,
    No,
}

/// May `act` happen in a chat of this kind?
pub(crate) fn gate(act: Act, kind: ChatKind) -> Answer {
    match (act, kind) {
        // A partner learns when something was read only if the user chose so: off until settings.
        (Act::Marker, ChatKind::ThirdParty) => Answer::No,
        _ => Answer::Yes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_read_markers_to_partners_are_held_back() {
        for kind in [ChatKind::Native, ChatKind::ThirdParty] {
            for act in [Act::Send, Act::Receive, Act::Receipt, Act::Heal] {
                assert_eq!(gate(act, kind), Answer::Yes);
            }
        }
        assert_eq!(gate(Act::Marker, ChatKind::Native), Answer::Yes);
        assert_eq!(gate(Act::Marker, ChatKind::ThirdParty), Answer::No);
    }
}
