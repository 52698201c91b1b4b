//! How a command ends when it does not end well: an exit code, a stable code, a sentence with the next
//! step.

use causeway_core::{ApiError, StopCause};

use crate::output::harmless;
use crate::words;

/// Why a command failed.
#[derive(Debug)]
pub struct Failure {
    pub exit: u8,
    pub code: String,
    pub text: String,
}

impl Failure {
    fn new(exit: u8, code: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            exit,
            code: code.into(),
            text: text.into(),
        }
    }

    pub fn other(error: impl std::fmt::Display) -> Self {
        Self::new(1, "other", error.to_string())
    }

    pub fn usage(text: impl Into<String>) -> Self {
        Self::new(2, "usage", text)
    }

    pub fn timeout(what: &str) -> Self {
        Self::new(
            4,
            "timeout",
            format!("{what}; what is queued is kept and sent when the connection is back"),
        )
    }

    /// Nobody is there, or may be written to.
    pub fn not_there(code: &str, text: impl Into<String>) -> Self {
        Self::new(5, code, text)
    }

    pub fn message(code: &str, text: impl Into<String>) -> Self {
        Self::new(6, code, text)
    }

    /// A partner directory, or a key for it, that cannot be used.
    pub fn directory(file: &std::path::Path, why: &impl std::fmt::Display) -> Self {
        let text = format!("{}: {}", file.display(), harmless(&why.to_string()));
        Self::new(8, "directory", text)
    }

    /// Media that cannot be used, or work on it that did not end well.
    pub fn media(exit: u8, code: &str, text: String) -> Self {
        Self::new(exit, code, text)
    }

    /// Requirements that a partner does not meet.
    pub fn certification(failed: &[&str]) -> Self {
        let text = format!("not met: {}", failed.join(", "));
        Self::new(10, "certification", text)
    }

    pub fn key(text: impl Into<String>) -> Self {
        Self::new(7, "key", text)
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        let exit = match &error {
            ApiError::BadNumber
            | ApiError::BadIdentifier { .. }
            | ApiError::File(_)
            | ApiError::BadAddress(_)
            | ApiError::Empty
            | ApiError::BadReport
            | ApiError::TooLarge { .. }
            | ApiError::Media(_) => 2,
            ApiError::SignIn(_) => 3,
            ApiError::Unreachable(_) => 4,
            ApiError::NotFound(_)
            | ApiError::NoAbuseDesk
            | ApiError::NotAllowed
            | ApiError::TooManyPinned
            | ApiError::NumberChanging
            | ApiError::Refused(_)
            | ApiError::ConfirmSharing { .. }
            | ApiError::Onboarding(_)
            | ApiError::KeyChanged => 5,
            ApiError::InUse
            | ApiError::NoAccount
            | ApiError::AccountExists
            | ApiError::WrongKey
            | ApiError::Damaged
            | ApiError::AccountLost
            | ApiError::ReadOnly
            | ApiError::NewerVersion
            | ApiError::DiskFull => 7,
            ApiError::Internal(_) => 1,
        };
        Self::new(exit, error.code(), words::error(&error))
    }
}

impl From<&StopCause> for Failure {
    fn from(cause: &StopCause) -> Self {
        Self::new(3, cause.code(), words::stop(cause))
    }
}
