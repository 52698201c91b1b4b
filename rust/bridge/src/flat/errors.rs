use causeway_core::settings::OnboardingError;
use causeway_core::{AccountError, ApiError};

use super::length;
use crate::api::errors::FlatError;
use crate::codes;

impl FlatError {
    pub(crate) fn kind(kind: &str) -> Self {
        Self {
            kind: kind.to_owned(),
            ..Self::default()
        }
    }

    /// Closed, or stopped.
    pub(crate) fn stopped() -> Self {
        Self::kind("stopped")
    }

    /// Dart used a name that is in no list.
    pub(crate) fn unknown(name: &str) -> Self {
        Self {
            detail: Some(format!("\"{name}\" is not known")),
            ..Self::kind("internal")
        }
    }
}

impl From<ApiError> for FlatError {
    fn from(error: ApiError) -> Self {
        let flat = Self::kind(&codes::error(&error));
        match error {
            ApiError::BadIdentifier { why, wanted } => Self {
                detail: Some(codes::identifier_problem(&why)),
                wanted: wanted.iter().map(codes::identifier_kind).collect(),
                ..flat
            },
            ApiError::NotFound(what) => flat.about(what),
            ApiError::TooLarge { bytes, most } => Self {
                bytes: length(bytes),
                most: length(most),
                ..flat
            },
            ApiError::Media(why) => flat.about(why.code()),
            ApiError::Refused(why) => flat.about(&codes::refusal(&why)),
            ApiError::ConfirmSharing { partner } => flat.about(&partner),
            ApiError::Onboarding(why) => {
                let flat = flat.about(&codes::onboarding_problem(&why));
                match why {
                    OnboardingError::NotOffered(partner) => Self {
                        partner: Some(partner),
                        ..flat
                    },
                    _ => flat,
                }
            }
            ApiError::SignIn(cause) => flat.about(&codes::stop_cause(&cause)),
            ApiError::Unreachable(why) | ApiError::File(why) | ApiError::Internal(why) => {
                flat.about(&why)
            }
            // An address is no matter for an error's text.
            ApiError::BadAddress(_)
            | ApiError::BadNumber
            | ApiError::Empty
            | ApiError::BadReport
            | ApiError::NoAbuseDesk
            | ApiError::NotAllowed
            | ApiError::TooManyPinned
            | ApiError::KeyChanged
            | ApiError::InUse
            | ApiError::NoAccount
            | ApiError::AccountExists
            | ApiError::Damaged
            | ApiError::AccountLost
            | ApiError::ReadOnly
            | ApiError::WrongKey
            | ApiError::NewerVersion
            | ApiError::NumberChanging
            | ApiError::DiskFull => flat,
        }
    }
}

impl From<AccountError> for FlatError {
    fn from(error: AccountError) -> Self {
        ApiError::from(error).into()
    }
}

impl FlatError {
    fn about(self, what: &str) -> Self {
        Self {
            detail: Some(what.to_owned()),
            ..self
        }
    }
}
