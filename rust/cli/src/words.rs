//! The words for people: every reason, notice and error as a sentence with the next step.

use causeway_core::eligibility::EligibilityReason;
use causeway_core::{ApiError, Content, Notice, Reason, State, StopCause};

use crate::output::harmless;

pub fn state(state: State) -> &'static str {
    match state {
        State::Queued => "queued",
        State::Sending => "sending",
        State::Sent => "sent",
        State::Delivered => "delivered",
        State::Read => "read",
        State::Failed => "failed",
        State::Received => "received",
        State::Unreadable => "unreadable",
        State::Notice => "notice",
    }
}

pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::NoKeys => "the other side has published no keys yet; it is tried again by itself".into(),
        Reason::Unreachable => "the other side's service cannot be reached; it is tried again by itself".into(),
        Reason::KeyChanged { device } => format!(
            "device {device} of the other side has another key now; compare fingerprints (causeway devices ADDRESS), then: causeway trust ADDRESS {device} verified FINGERPRINT"
        ),
        Reason::NoAcceptedDevice => {
            "no device of the other side is accepted; look at: causeway devices ADDRESS, then: causeway trust ADDRESS DEVICE accepted FINGERPRINT".into()
        }
        Reason::Refused { condition } => {
            format!("the other side's service refused it ({}); check the address, then: causeway retry ID", harmless(condition))
        }
        Reason::NotAllowed => "this chat does not allow it any more".into(),
        Reason::NotForThisDevice => {
            "it was not encrypted for this device; ask for it again, new messages will be readable".into()
        }
        Reason::NoSession | Reason::UnknownPrekey | Reason::BadCiphertext => {
            "it cannot be decrypted; the connection to that device was renewed, ask for it again".into()
        }
        Reason::TooFarAhead => "too many messages before it never arrived; ask for it again".into(),
        Reason::TooLate => "it came long after messages that were sent later; ask for it again".into(),
        Reason::Malformed => "it is damaged; ask for it again".into(),
        Reason::Unencrypted => "it came unencrypted and was refused; ask the other side to switch encryption (OMEMO) on".into(),
        Reason::DatabaseDamaged => {
            "it waited in a database that was damaged, and may have been sent; to send it again: causeway retry ID".into()
        }
        Reason::OtherEncryption => "it is encrypted in a way this app does not know; ask the other side for OMEMO".into(),
    }
}

pub fn content(content: &Content) -> String {
    match content {
        Content::Text { text } => harmless(text),
        Content::Notice {
            notice:
                Notice::NewDevice {
                    device,
                    accepted: true,
                },
        } => {
            format!("the other side uses a new device ({device})")
        }
        Content::Notice {
            notice:
                Notice::NewDevice {
                    device,
                    accepted: false,
                },
        } => format!(
            "the other side uses a new device ({device}); it gets nothing until you accept it: causeway devices ADDRESS, then: causeway trust ADDRESS {device} accepted FINGERPRINT"
        ),
        Content::Notice {
            notice: Notice::KeyChanged { device },
        } => {
            format!(
                "device {device} of the other side has another key; nothing is sent until you decide: causeway devices ADDRESS"
            )
        }
        Content::Placeholder { cause } => format!("[a message cannot be shown: {}]", reason(cause)),
        Content::Unsupported { name } => {
            format!("[something this app cannot show: {}]", harmless(name))
        }
    }
}

pub fn stop_code(cause: &StopCause) -> &'static str {
    match cause {
        StopCause::CredentialsRefused => "credentials-refused",
        StopCause::AccountDisabled => "account-disabled",
        StopCause::NoSafeLogin(_) => "no-safe-login",
        StopCause::UntrustedServer(_) => "untrusted-server",
        StopCause::Replaced => "replaced",
        StopCause::BadAddress(_) => "bad-address",
    }
}

pub fn stop(cause: &StopCause) -> String {
    match cause {
        StopCause::CredentialsRefused => {
            "the home service refused the number or the password: check both and set the account up again".into()
        }
        StopCause::AccountDisabled => "the home service has disabled this account: ask it why".into(),
        StopCause::NoSafeLogin(offered) => format!(
            "the server offers no safe way to sign in (only {}); the password was not sent: tell the home service",
            harmless(offered)
        ),
        StopCause::UntrustedServer(why) => format!(
            "the server cannot prove who it is ({}); nothing was sent: use another network, or name its authority with --ca",
            harmless(why)
        ),
        StopCause::Replaced => "another device has signed in to this account; only one can be active".into(),
        StopCause::BadAddress(why) => format!("the server address is not valid: {}", harmless(why)),
    }
}

pub fn error(error: &ApiError) -> String {
    match error {
        ApiError::NoAccount => {
            "there is no account in this folder: set one up with: causeway init".into()
        }
        ApiError::AccountExists => {
            "there is an account in this folder already: use another --account DIR".into()
        }
        ApiError::Damaged => {
            "the database is damaged; nothing was changed. To keep it and save what can be read: causeway recover".into()
        }
        ApiError::AccountLost => {
            "the account cannot be read from the damaged database; nothing was changed. Sign in again: causeway init --account OTHER_DIR".into()
        }
        other => harmless(&other.to_string()),
    }
}

/// Why a number is eligible or not, and what to do where something can be done.
pub fn eligibility(reason: EligibilityReason) -> &'static str {
    match reason {
        EligibilityReason::InEea => "belongs to the European Economic Area",
        EligibilityReason::OutsideEea => "belongs to a region outside the European Economic Area",
        EligibilityReason::NoRegion => "belongs to no country",
        EligibilityReason::NotInternational => {
            "write it with + and the country code, as +34600111222"
        }
        EligibilityReason::NotANumber => "is not a phone number",
        EligibilityReason::UnknownCountryCode => "no country has this code",
        EligibilityReason::TooShort => "has too few digits for its country",
        EligibilityReason::TooLong => "has too many digits for its country",
        EligibilityReason::NotAssigned => "its country has assigned no such number",
    }
}
