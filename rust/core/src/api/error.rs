//! The errors of the facade: one variant where an app would do something different.

use crate::account::AccountError;
use crate::api::StopCause;
use crate::chats::{MAX_REMARK_BYTES, MAX_REPORTED_MESSAGES, MOST_PINNED, Refusal};
use crate::e2ee::E2eeError;
use crate::engine::EngineError;
use crate::engine::media::is_full;
use crate::partners::{IdentifierError, IdentifierKind};
use crate::settings::OnboardingError;
use crate::store::{Storage, StoreError, Trouble};

/// What a call on the facade can answer instead of a result. Words for people live in the apps.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// Not a number in international form.
    #[error("not a phone number in international form, such as +34600111222")]
    BadNumber,
    /// Not an address, or the user's own.
    #[error("not the address of somebody to write to: {0}")]
    BadAddress(String),
    /// Not what this partner's users are known by.
    #[error("nobody at this partner is known by that: {why}")]
    BadIdentifier {
        /// What is wrong with it.
        why: IdentifierError,
        /// What they are known by.
        wanted: Vec<IdentifierKind>,
    },
    /// There is no such chat, message or device.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// Nothing to send.
    #[error("the message is empty")]
    Empty,
    /// A text or a file that is more than can be sent; nothing was stored.
    #[error(
        "{bytes} bytes are too much: at most {most} can be sent; a longer text can be sent in parts or as a file"
    )]
    TooLarge {
        /// Its length, of a text in UTF-8.
        bytes: usize,
        /// The most that this app sends, or the other side's takes.
        most: usize,
    },
    /// The rules say no. Nothing was stored.
    #[error("the rules of third-party chats do not allow this: {}", .0.code())]
    Refused(Refusal),
    /// More messages, or a longer remark, than a report can have. Nothing was stored.
    #[error(
        "a report has at most {MAX_REPORTED_MESSAGES} messages and a remark of {MAX_REMARK_BYTES} bytes"
    )]
    BadReport,
    /// The home service takes no reports.
    #[error("your service takes no reports: write to the other service's abuse desk")]
    NoAbuseDesk,
    /// This cannot be chosen.
    #[error("this cannot be chosen here")]
    NotAllowed,
    /// As many chats are pinned as may be. Nothing was changed.
    #[error("{MOST_PINNED} chats are pinned, and no more can be: unpin another first")]
    TooManyPinned,
    /// The account with the new number does not let us in. Nothing was changed.
    #[error("the account with the new number cannot be used: {}", .0.code())]
    SignIn(StopCause),
    /// A change to another number is under way: it has to come to its end first ([`crate::Core::number_change`]).
    #[error("a change to another number is under way: finish that first")]
    NumberChanging,
    /// Once for each partner, and again for a new number, the user is told what the partner's users learn, and agrees
    /// ([`crate::Core::share_number`]). Nothing was stored.
    #[error("people on {partner} learn the phone number: agree to that first")]
    ConfirmSharing {
        /// The partner's id.
        partner: String,
    },
    /// The answer does not fit the step of onboarding. Nothing was changed.
    #[error(transparent)]
    Onboarding(#[from] OnboardingError),
    /// The device has another key than the one the user decided about. Nothing was changed.
    #[error("the device has another key by now: look at it again, then decide")]
    KeyChanged,
    /// The account folder is used by another process.
    #[error("the account is open in another process: close it there first")]
    InUse,
    /// There is no account in this folder.
    #[error("there is no account in this folder: set one up first")]
    NoAccount,
    /// There is an account in this folder already.
    #[error("there is an account in this folder already")]
    AccountExists,
    /// The database is damaged. Nothing was changed; see [`crate::Core::recover`].
    #[error(
        "the database is damaged: recover it, which keeps the damaged file and saves what can be read"
    )]
    Damaged,
    /// The account's own row cannot be read, so it cannot be recovered without signing in again. Nothing was changed.
    #[error("the account cannot be read from the damaged database: sign in again to recover it")]
    AccountLost,
    /// The account's folder, or a file in it, cannot be written.
    #[error(
        "the account's folder cannot be written: allow it, or free the disk's write protection"
    )]
    ReadOnly,
    /// The database key is wrong (or, for an account whose key was never noted, the file is damaged). Nothing was
    /// changed.
    #[error(
        "the key does not open this database: unlock the keystore, or use the right passphrase"
    )]
    WrongKey,
    /// Written by a newer version.
    #[error("the database was written by a newer version of the app: update the app")]
    NewerVersion,
    /// The home service did not answer; nothing was changed. Says why.
    #[error("{0}")]
    Unreachable(String),
    /// A file outside the account's folder cannot be written. Says why.
    #[error("the file cannot be written: {0}")]
    File(String),
    /// A file cannot be used: see [`causeway_media::Error::code`]. Nothing was stored.
    #[error("the file cannot be used: {0}")]
    Media(causeway_media::Error),
    /// No space left; nothing was stored.
    #[error("the disk is full: free some space and try again")]
    DiskFull,
    /// Anything else. The text is for a bug report and holds no content.
    #[error("internal error: {0}")]
    Internal(String),
}

impl ApiError {
    /// A stable code, for apps and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadNumber => "bad-number",
            Self::BadAddress(_) => "bad-address",
            Self::BadIdentifier { .. } => "bad-identifier",
            Self::NotFound(_) => "not-found",
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::Refused(why) => why.code(),
            Self::BadReport => "bad-report",
            Self::NoAbuseDesk => "no-abuse-desk",
            Self::NotAllowed => "not-allowed",
            Self::TooManyPinned => "too-many-pinned",
            Self::SignIn(_) => "sign-in",
            Self::NumberChanging => "number-changing",
            Self::ConfirmSharing { .. } => "confirm-sharing",
            Self::Onboarding(_) => "onboarding",
            Self::KeyChanged => "key-changed",
            Self::InUse => "in-use",
            Self::NoAccount => "no-account",
            Self::AccountExists => "account-exists",
            Self::Damaged => "damaged",
            Self::AccountLost => "account-lost",
            Self::ReadOnly => "read-only",
            Self::WrongKey => "wrong-key",
            Self::NewerVersion => "newer-version",
            Self::Unreachable(_) => "unreachable",
            Self::File(_) => "file",
            Self::Media(_) => "media-unusable",
            Self::DiskFull => "disk-full",
            Self::Internal(_) => "internal",
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::InUse(_) | StoreError::Busy => Self::InUse,
            StoreError::Missing(_) => Self::NoAccount,
            StoreError::Exists(_) => Self::AccountExists,
            StoreError::WrongKey => Self::WrongKey,
            StoreError::Damaged => Self::Damaged,
            StoreError::ReadOnly => Self::ReadOnly,
            StoreError::FromTheFuture { .. } => Self::NewerVersion,
            StoreError::DiskFull => Self::DiskFull,
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<E2eeError> for ApiError {
    fn from(error: E2eeError) -> Self {
        match error {
            E2eeError::Store(error) => error.into(),
            other => Self::Internal(other.to_string()),
        }
    }
}

impl From<EngineError> for ApiError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::E2ee(error) => error.into(),
            EngineError::Iq(error) => Self::Internal(error.to_string()),
        }
    }
}

impl From<AccountError> for ApiError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::BadNumber => Self::BadNumber,
            AccountError::BadDomain => Self::BadAddress(error.to_string()),
        }
    }
}

impl Trouble for ApiError {
    fn storage(&self) -> Option<Storage> {
        match self {
            Self::DiskFull => Some(Storage::Full),
            Self::Damaged => Some(Storage::Damaged),
            _ => None,
        }
    }
}

impl From<causeway_media::Error> for ApiError {
    fn from(error: causeway_media::Error) -> Self {
        match error {
            causeway_media::Error::Io(error) if is_full(&error) => Self::DiskFull,
            error => Self::Media(error),
        }
    }
}
