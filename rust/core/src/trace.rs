//! The delivery trace of each message: what happened to it and when, without content, identifier or
//! key.

use serde::Serialize;

/// One step on a message's way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TraceEntry {
    /// Milliseconds since 1970.
    pub at: i64,
    /// The stable name of the step.
    pub step: String,
    /// A code or a count that explains it; never content.
    pub detail: Option<String>,
}

/// The steps that are traced: the names in [`TraceEntry::step`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is on disk here.
    Stored,
    /// It waits; the detail says for what.
    Waiting,
    /// It is encrypted, and the bytes are on disk.
    Sealed,
    /// The same bytes go out once more.
    SentAgain,
    /// The home service has it.
    Acknowledged,
    /// The home service had it: it was found in the own archive.
    FoundInArchive,
    /// The other side's device has it.
    Delivered,
    /// The other side has displayed it.
    Read,
    /// It will not be sent; the detail says why.
    Failed,
    /// It came in, readable.
    Received,
    /// It came in and cannot be read; the detail says why.
    Unreadable,
    /// It could not be read, and now it can.
    Repaired,
    /// The rules keep it out; the detail says which.
    Refused,
}

impl Step {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Waiting => "waiting",
            Self::Sealed => "sealed",
            Self::SentAgain => "sent-again",
            Self::Acknowledged => "acknowledged",
            Self::FoundInArchive => "found-in-archive",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Failed => "failed",
            Self::Received => "received",
            Self::Unreadable => "unreadable",
            Self::Repaired => "repaired",
            Self::Refused => "refused",
        }
    }
}
