//! What can go wrong with media. One enum: an app tells the variants apart by [`Error::code`].

/// The result of work on media.
pub type Result<T> = std::result::Result<T, Error>;

/// Why there is no result. Nothing is left at the output's place when there is one of these.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody asked for it: [`crate::Cancel::cancel`].
    #[error("cancelled")]
    Cancelled,
    /// The job's deadline has passed.
    #[error("not done in time")]
    TooLate,
    /// A kind of file that is known and not taken, by its name.
    #[error("{0} cannot be used")]
    Unsupported(&'static str),
    /// The file is broken or cut short; the words say where, never what is in it.
    #[error("the file is damaged: {0}")]
    Damaged(&'static str),
    /// A size or a count above what is allowed, found before anything was decoded.
    #[error("{what}: {value} is more than {limit}")]
    TooLarge {
        /// What was counted.
        what: &'static str,
        /// How much there is.
        value: u64,
        /// How much is allowed.
        limit: u64,
    },
    /// Opening something sealed: the key, the nonce, the length or a byte of it is not right.
    #[error("the file is not what was sealed")]
    NotAuthentic,
    /// A codec gave up on its own account: on memory, on an inner check.
    #[error("{0} failed")]
    Codec(&'static str),
    /// Reading or writing a file.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl Error {
    /// A stable word for each variant, for logs and for the app's translations.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::TooLate => "too-late",
            Self::Unsupported(_) => "unsupported",
            Self::Damaged(_) => "damaged",
            Self::TooLarge { .. } => "too-large",
            Self::NotAuthentic => "not-authentic",
            Self::Codec(_) => "codec",
            Self::Io(_) => "io",
        }
    }
}
