//! The delivery trace of each message: what happened to it and when, without content, identifier or
//! key.

pub(crate) mod shared;

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
    /// Its file is being made fit to send.
    Preparing,
    /// Its file is fit to send and sealed.
    Prepared,
    /// Its file is on its way to the home service.
    Uploading,
    /// Its file is where the other side can fetch it.
    Uploaded,
    /// Its file is being fetched.
    Downloading,
    /// Its file was fetched, and is what was sealed.
    Downloaded,
}

impl Step {
    /// All of them.
    const ALL: [Self; 19] = [
        Self::Stored,
        Self::Waiting,
        Self::Sealed,
        Self::SentAgain,
        Self::Acknowledged,
        Self::FoundInArchive,
        Self::Delivered,
        Self::Read,
        Self::Failed,
        Self::Received,
        Self::Unreadable,
        Self::Repaired,
        Self::Refused,
        Self::Preparing,
        Self::Prepared,
        Self::Uploading,
        Self::Uploaded,
        Self::Downloading,
        Self::Downloaded,
    ];

    /// The step with a stable name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

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
            Self::Preparing => "preparing",
            Self::Prepared => "prepared",
            Self::Uploading => "uploading",
            Self::Uploaded => "uploaded",
            Self::Downloading => "downloading",
            Self::Downloaded => "downloaded",
        }
    }
}
