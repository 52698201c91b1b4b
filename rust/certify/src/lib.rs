//! Certification of a partner: a live account of theirs is talked to, and what it does is held against the numbered requirements of
//! `docs/partner-guide.md`.
//!
//! - `plan`: what is to be certified, and how. `requirements`: the table of all there is.
//! - `run`: the conversation; it gathers evidence and judges nothing. `judge`: one function for each
//!   requirement, over the evidence alone.
//! - `second`: the account that writes in the clear. `outside`: what is looked at without the core (TLS, HTTPS).
//! - `report`, `page`: the result as text, JSON, and a page.
//!
//! **Must hold**: a requirement passes only by something that was seen; what could not be seen is *not tested*, and says why. The
//! certifier itself does nothing that an app would not, but for the second account, which writes in the clear once.

mod evidence;
mod judge;
mod outside;
mod page;
mod plan;
mod report;
mod requirements;
mod run;
mod second;
mod talk;

use causeway_core::ApiError;

pub use plan::{Options, Plan, Second, Test};
pub use report::{Finding, Line, Report};
pub use requirements::{REQUIREMENTS, Requirement};
pub use run::certify;

/// Why nothing could be certified.
#[derive(Debug, thiserror::Error)]
pub enum CertifyError {
    /// The file with the partner's entry cannot be used.
    #[error("the partner's file: {0}")]
    Plan(String),
    /// No such requirement.
    #[error("there is no requirement {0}")]
    Unknown(String),
    /// The certifier's own account cannot do it.
    #[error("the account: {0}")]
    Account(String),
    /// The core refused.
    #[error(transparent)]
    Core(#[from] ApiError),
    /// The folder for what is sent cannot be made.
    #[error("a file cannot be written: {0}")]
    File(#[from] std::io::Error),
}
