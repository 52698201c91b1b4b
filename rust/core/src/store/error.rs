//! What can go wrong with the database, told apart by what there is to do.

use std::path::PathBuf;

/// What can go wrong with the database.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("the account folder {0} is in use by another process")]
    InUse(PathBuf),
    #[error("another process holds the database")]
    Busy,
    #[error("the account folder {0} has no account yet")]
    Missing(PathBuf),
    #[error("the account folder {0} already holds an account")]
    Exists(PathBuf),
    #[error("the key does not open this database")]
    WrongKey,
    #[error("the database is damaged")]
    Damaged,
    #[error("the database was written by a newer version (schema {found}, this one knows {known})")]
    FromTheFuture { found: u32, known: u32 },
    #[error("a stored value is not valid: {0}")]
    Corrupt(&'static str),
    #[error("the disk is full")]
    DiskFull,
    #[error("the account folder cannot be written")]
    ReadOnly,
    #[error("database: {0}")]
    Sql(rusqlite::Error),
    #[error("file: {0}")]
    Io(std::io::Error),
    #[error("the database is closed")]
    Closed,
    #[error("a database job panicked")]
    Panicked,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        use rusqlite::ffi::{
            SQLITE_IOERR_CORRUPTFS, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHORT_READ,
        };
        let extended = error.sqlite_error().map_or(0, |error| error.extended_code);
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // The file that readers and the writer share in memory cannot grow.
            Some(ErrorCode::SystemIoFailure) if extended == SQLITE_IOERR_SHMSIZE => Self::DiskFull,
            Some(ErrorCode::SystemIoFailure)
                if matches!(extended, SQLITE_IOERR_SHORT_READ | SQLITE_IOERR_CORRUPTFS) =>
            {
                Self::Damaged
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Sql(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::DiskFull
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

/// How the place where the account is kept is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Storage {
    /// What is to be stored is stored.
    Fine,
    /// No space left: nothing new is stored, received messages stay with the home service, and all goes on by
    /// itself once there is space.
    Full,
    /// The database is damaged: close the account and recover it.
    Damaged,
}

/// Errors of jobs that may be errors of the database.
pub(crate) trait Trouble {
    /// What the error says about the storage; `None` when it says nothing.
    fn storage(&self) -> Option<Storage>;
}

impl Trouble for StoreError {
    fn storage(&self) -> Option<Storage> {
        match self {
            Self::DiskFull => Some(Storage::Full),
            Self::Damaged => Some(Storage::Damaged),
            _ => None,
        }
    }
}
