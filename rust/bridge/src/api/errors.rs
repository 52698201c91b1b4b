//! Errors, flat.

/// Why a call did not do what it was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlatError {
    /// Which error: a name of the list `error`, or `stopped`.
    pub kind: String,
    /// What it is about: a refusal, a partner, a cause, what was not found …
    pub detail: Option<String>,
    /// The partner that was not on offer.
    pub partner: Option<String>,
    /// The length, for `too-large`.
    pub bytes: i64,
    /// The most, for `too-large`.
    pub most: i64,
    /// What a partner's users are known by, for `bad-identifier`.
    pub wanted: Vec<String>,
}
