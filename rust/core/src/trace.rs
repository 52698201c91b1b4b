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

/// The steps that are traced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Stored,
    Waiting,
    Sealed,
    SentAgain,
    Acknowledged,
    FoundInArchive,
    Delivered,
    Read,
    Failed,
    Received,
    Unreadable,
    Repaired,
    Refused,
}

impl Step {
    pub(crate) fn name(self) -> &'static str {
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
