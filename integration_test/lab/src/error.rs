//! What can go wrong in the lab, each error with the next step in its words.
//!
//! Rejected: `anyhow`-like strings. Scenarios match on [`LabError::Timeout`] and on
//! [`LabError::ServerDied`], and a person who reads a failed run must learn which file to open.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// Any failure of the lab itself (never of the thing under test).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LabError {
    /// A program that the lab starts is neither installed nor unpacked.
    #[error(
        "{program} was not found on the PATH, in /usr/sbin or in {unpacked}; run ./dev doctor to see how to install it"
    )]
    MissingProgram {
        /// Its name.
        program: String,
        /// The folder of unpacked packages that was searched last.
        unpacked: PathBuf,
    },
    /// Every network of the lab's range is claimed, or no claim file could be opened.
    #[error(
        "no free 127.X.Y.0/24 below {claims}: stop another lab, or remove that folder if it belongs to somebody else"
    )]
    NoNetwork {
        /// The folder of claim files.
        claims: PathBuf,
    },
    /// A server ended by itself.
    #[error(
        "{domain}: the server ended with {status} while the lab waited for it; the end of {log}:\n{tail}"
    )]
    ServerDied {
        /// Whose server.
        domain: String,
        /// Its exit status.
        status: String,
        /// The log to read.
        log: PathBuf,
        /// The last lines of that log.
        tail: String,
    },
    /// A server, a peer or a connection did not answer in time.
    #[error("{what} did not happen within {after:?}; see {log}")]
    Timeout {
        /// What was awaited.
        what: String,
        /// For how long.
        after: Duration,
        /// The log to read.
        log: PathBuf,
    },
    /// The server refused to create, change or delete an account.
    #[error("{domain} refused {action} for {localpart}: {reason}")]
    Account {
        /// Whose server.
        domain: String,
        /// What was asked.
        action: String,
        /// For which account.
        localpart: String,
        /// The server's words.
        reason: String,
    },
    /// A peer program ended, or wrote something that is not an object with "event".
    #[error("peer {name}: {problem}; its error output is in {log}")]
    Peer {
        /// Its name in this lab.
        name: String,
        /// What it did.
        problem: String,
        /// Its standard error.
        log: PathBuf,
    },
    /// A domain that this lab does not run.
    #[error("{0} is not a domain of this lab; add it with LabBuilder::domain")]
    UnknownDomain(String),
    /// A program that the lab runs to its end failed, or said what nobody understands.
    #[error("{program}: {problem}")]
    Program {
        /// Its name.
        program: String,
        /// What it said, or how it ended.
        problem: String,
    },
    /// A value from outside that the lab does not understand.
    #[error("{0}")]
    Usage(String),
    /// A certificate could not be made.
    #[error("certificate for {name}: {source}")]
    Certificate {
        /// For whom.
        name: String,
        /// Why.
        source: rcgen::Error,
    },
    /// A file, a socket or a process.
    #[error("{doing}: {source}")]
    Io {
        /// What the lab was doing.
        doing: String,
        /// Why it failed.
        source: io::Error,
    },
}

impl LabError {
    /// For `map_err`: an I/O error with what was being done.
    pub(crate) fn io(doing: impl Into<String>) -> impl FnOnce(io::Error) -> LabError {
        let doing = doing.into();
        move |source| LabError::Io { doing, source }
    }
}

/// Shorthand used all over the lab.
pub type Result<T, E = LabError> = std::result::Result<T, E>;
