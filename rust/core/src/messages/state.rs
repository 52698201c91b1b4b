//! The state of a message, and the reasons when it is stuck or broken.
//!
//! Sent messages go queued → sending → sent → delivered → read, or end in failed. States only go
//! forward: a late acknowledgement never takes a *delivered* back.

use serde::{Deserialize, Serialize};

use crate::chats::Refusal;

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Stored here; not encrypted yet. A [`Reason`] says what it waits for, if not just its turn.
    Queued,
    /// Encrypted and stored; on its way to the home server.
    Sending,
    /// The home server has it.
    Sent,
    /// The other side's device has it (XEP-0184).
    Delivered,
    /// The other side has displayed it (XEP-0333).
    Read,
    /// It will not be sent; a [`Reason`] says why.
    Failed,
    /// Received and readable.
    Received,
    /// Received, but cannot be shown; a [`Reason`] says why.
    Unreadable,
    /// Something the core tells; neither sent nor received.
    Notice,
}

impl State {
    pub(crate) fn code(self) -> i64 {
        match self {
            Self::Queued => 0,
            Self::Sending => 1,
            Self::Sent => 2,
            Self::Delivered => 3,
            Self::Read => 4,
            Self::Failed => 5,
            Self::Received => 6,
            Self::Unreadable => 7,
            Self::Notice => 8,
        }
    }

    pub(crate) fn from_code(code: i64) -> Option<Self> {
        Some(match code {
            0 => Self::Queued,
            1 => Self::Sending,
            2 => Self::Sent,
            3 => Self::Delivered,
            4 => Self::Read,
            5 => Self::Failed,
            6 => Self::Received,
            7 => Self::Unreadable,
            8 => Self::Notice,
            _ => return None,
        })
    }

    /// Whether a sent message may go from this state to `next`.
    pub fn may_become(self, next: Self) -> bool {
        let rank = |state| match state {
            Self::Queued => Some(0),
            Self::Sending => Some(1),
            Self::Sent => Some(2),
            Self::Delivered => Some(3),
            Self::Read => Some(4),
            _ => None,
        };
        match (self, next) {
            // Evidence from the other side beats a failure that was assumed.
            (Self::Failed, Self::Delivered | Self::Read) => true,
            (Self::Queued | Self::Sending | Self::Sent, Self::Failed) => true,
            // A failed or bounced message can be tried again.
            (Self::Failed | Self::Sending | Self::Sent, Self::Queued) => true,
            _ => matches!((rank(self), rank(next)), (Some(a), Some(b)) if a < b),
        }
    }
}

/// Why a message is stuck, failed or unreadable. Words for people live in the apps; the code is
/// stable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "code")]
pub enum Reason {
    /// The other side has published no keys; it is tried again from time to time.
    NoKeys,
    /// The other side's service cannot be reached now; it is tried again.
    Unreachable,
    /// A device of the other side has changed its key; the user has to decide.
    KeyChanged {
        /// The device's number.
        device: u32,
    },
    /// No device of the other side has been accepted; the user has to decide.
    NoAcceptedDevice,
    /// The other side's service refused it (RFC 6120 condition).
    Refused {
        /// The defined condition, such as `service-unavailable`.
        condition: String,
    },
    /// The rules allow it no longer. What was not encrypted yet is not sent; what was goes out when they do again.
    Stopped {
        /// Which rule.
        why: Refusal,
    },
    /// It was encrypted, but not for this device: the sender did not know this device yet.
    NotForThisDevice,
    /// It was encrypted with a session that is not here; the session is being rebuilt.
    NoSession,
    /// Its ciphertext does not verify; the session is being rebuilt.
    BadCiphertext,
    /// It was encrypted to a key that is used up; the session is being rebuilt.
    UnknownPrekey,
    /// Too many messages before it never came.
    TooFarAhead,
    /// It came after so many that were sent later that its key is no longer kept.
    TooLate,
    /// It is not formed as it must be.
    Malformed,
    /// It came unencrypted and was refused.
    Unencrypted,
    /// It was encrypted in a way that this app does not know.
    OtherEncryption,
    /// It was encrypted by a weaker suite than the chat has, and was refused.
    WeakerEncryption,
    /// It is of a kind that this app cannot show.
    UnknownKind,
    /// The database was damaged while it waited; whether it was sent is not known.
    DatabaseDamaged,
    /// The user stopped it.
    Cancelled,
    /// The file is larger than the other side's app, or a service between, takes; or one that came is larger than its message said.
    MediaTooLarge {
        /// The most bytes that are taken.
        most: u64,
    },
    /// The file cannot be used: it is damaged, or of a kind that is not taken.
    MediaUnusable {
        /// The code of [`causeway_media::Error`].
        why: String,
    },
    /// What was fetched is not what the sender sealed.
    MediaNotAuthentic,
    /// The sender's file is where their service does not keep files.
    MediaHost,
    /// The home service has nowhere to put files, or no proxy to fetch them through.
    NoMediaService,
    /// The sender's service has the file no more: ask for it again.
    MediaGone,
    /// It waits for a network that is not metered, as the user chose.
    MediaMetered,
    /// No space is left for it on this phone.
    NoSpace,
}

impl Reason {
    /// The stable code, as in the JSON form.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoKeys => "no-keys",
            Self::Unreachable => "unreachable",
            Self::KeyChanged { .. } => "key-changed",
            Self::NoAcceptedDevice => "no-accepted-device",
            Self::Refused { .. } => "refused",
            Self::Stopped { .. } => "stopped",
            Self::NotForThisDevice => "not-for-this-device",
            Self::NoSession => "no-session",
            Self::BadCiphertext => "bad-ciphertext",
            Self::UnknownPrekey => "unknown-prekey",
            Self::TooFarAhead => "too-far-ahead",
            Self::TooLate => "too-late",
            Self::Malformed => "malformed",
            Self::Unencrypted => "unencrypted",
            Self::OtherEncryption => "other-encryption",
            Self::WeakerEncryption => "weaker-encryption",
            Self::UnknownKind => "unknown-kind",
            Self::DatabaseDamaged => "database-damaged",
            Self::Cancelled => "cancelled",
            Self::MediaTooLarge { .. } => "media-too-large",
            Self::MediaUnusable { .. } => "media-unusable",
            Self::MediaNotAuthentic => "media-not-authentic",
            Self::MediaHost => "media-host",
            Self::NoMediaService => "no-media-service",
            Self::MediaGone => "media-gone",
            Self::MediaMetered => "media-metered",
            Self::NoSpace => "no-space",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::State::{Delivered, Failed, Queued, Read, Received, Sending, Sent};
    use super::*;

    #[test]
    fn states_only_go_forward() {
        let order = [Queued, Sending, Sent, Delivered, Read];
        for (i, from) in order.iter().enumerate() {
            for (j, to) in order.iter().enumerate() {
                let back_to_queue = *to == Queued && matches!(from, Sending | Sent);
                assert_eq!(
                    from.may_become(*to),
                    i < j || back_to_queue,
                    "{from:?} -> {to:?}"
                );
            }
        }
    }

    #[test]
    fn failure_yields_only_to_evidence_or_a_new_try() {
        assert!(
            Sent.may_become(Failed) && !Delivered.may_become(Failed) && !Read.may_become(Failed)
        );
        assert!(
            Failed.may_become(Delivered) && Failed.may_become(Queued) && !Failed.may_become(Sent)
        );
        assert!(!Received.may_become(Read));
    }

    #[test]
    fn codes_are_stable() {
        let reasons = [
            Reason::NoKeys,
            Reason::KeyChanged { device: 1 },
            Reason::Refused {
                condition: "x".into(),
            },
            Reason::Unencrypted,
        ];
        for reason in reasons {
            let json = serde_json::to_value(&reason).unwrap();
            assert_eq!(json["code"], reason.code());
        }
        for code in 0..9 {
            assert_eq!(State::from_code(code).unwrap().code(), code);
        }
        assert_eq!(State::from_code(9), None);
    }
}
