//! What to do with a fetched directory. A pure function of what is at hand, what came, the keys and the time.

use serde::{Deserialize, Serialize};

use super::rotation::{KeyRing, Rotation};
use super::signature::verify;
use super::{Directory, DirectoryError, SignatureError};

/// How far in the future a directory may have been made: clocks differ.
const AHEAD: i64 = 24 * 3600 * 1000;

/// Something is wrong with the directory that the home service hands out, or about to change. The last good one stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DirectoryWarning {
    /// No trusted key has signed it, or it was changed afterwards.
    BadlySigned,
    /// It is older than the one at hand, or another one with the same number.
    RolledBack,
    /// It cannot be read.
    Malformed,
    /// It is of a form that only a newer version of the app reads.
    NewerForm,
    /// It says that it was made in the future: one of the clocks is wrong.
    FromTheFuture,
    /// It is larger than any directory.
    TooLarge,
    /// One of the two trusted keys says that the other is to be replaced, and the wait is not over.
    KeyReplacement,
}

impl DirectoryWarning {
    /// A stable code, for apps and scripts.
    pub fn code(self) -> &'static str {
        match self {
            Self::BadlySigned => "badly-signed",
            Self::RolledBack => "rolled-back",
            Self::Malformed => "malformed",
            Self::NewerForm => "newer-form",
            Self::FromTheFuture => "from-the-future",
            Self::TooLarge => "too-large",
            Self::KeyReplacement => "key-replacement",
        }
    }
}

/// The answer about a fetched directory.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Judgement {
    /// It replaces the one at hand.
    New {
        directory: Box<Directory>,
        rotation: Option<Rotation>,
    },
    /// It is the one at hand.
    Same,
    /// It is not used.
    Keep(DirectoryWarning),
}

/// The directory at hand.
pub(crate) struct Held<'a> {
    pub sequence: u64,
    /// Its exact bytes.
    pub document: &'a [u8],
}

/// Decides about an envelope. One that has expired is taken when it is newer: what it closes is closed all the same, and
/// [`is_expired`] keeps new chats from it.
pub(crate) fn judge(
    held: Option<&Held<'_>>,
    envelope: &[u8],
    ring: &KeyRing,
    now: i64,
) -> Judgement {
    let verified = match verify(envelope, &ring.trusted(now)) {
        Ok(verified) => verified,
        Err(SignatureError::Form | SignatureError::Key) => {
            return Judgement::Keep(DirectoryWarning::Malformed);
        }
        Err(SignatureError::TooLarge) => return Judgement::Keep(DirectoryWarning::TooLarge),
        Err(SignatureError::Untrusted | SignatureError::Forged) => {
            return Judgement::Keep(DirectoryWarning::BadlySigned);
        }
    };
    let directory = match Directory::parse(&verified.document) {
        Ok(directory) => directory,
        Err(error) => return Judgement::Keep(warning(&error)),
    };
    if let Some(held) = held {
        if directory.sequence == held.sequence && verified.document == held.document {
            return Judgement::Same;
        }
        if directory.sequence <= held.sequence {
            return Judgement::Keep(DirectoryWarning::RolledBack);
        }
    }
    if directory.issued > now.saturating_add(AHEAD) {
        return Judgement::Keep(DirectoryWarning::FromTheFuture);
    }
    let rotation = ring.after(&verified.by, &directory, now);
    Judgement::New {
        directory: Box::new(directory),
        rotation,
    }
}

/// No new chats with partners until a fresh directory comes. Without any directory there are no partners at all.
pub(crate) fn is_expired(directory: &Directory, now: i64) -> bool {
    now >= directory.expires
}

fn warning(error: &DirectoryError) -> DirectoryWarning {
    match error {
        DirectoryError::TooLarge => DirectoryWarning::TooLarge,
        DirectoryError::Version(_) => DirectoryWarning::NewerForm,
        DirectoryError::Form(_) | DirectoryError::Field(_) => DirectoryWarning::Malformed,
    }
}
