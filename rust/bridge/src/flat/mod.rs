//! Core values as flat ones, and back.

mod account;
mod chats;
mod errors;
mod media;
mod messages;
mod notifications;
mod partners;
mod settings;

use serde::de::DeserializeOwned;

use crate::api::errors::FlatError;

/// Every item, flat.
pub(crate) fn all<T, U: From<T>>(items: Vec<T>) -> Vec<U> {
    items.into_iter().map(Into::into).collect()
}

/// A count as Dart has it.
pub(crate) fn count(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A length as Dart has it.
pub(crate) fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// The value that a name stands for. Dart has the same lists, so another name is a fault of the build.
pub(crate) fn read<T: DeserializeOwned>(name: &str) -> Result<T, FlatError> {
    serde_json::from_value(name.into()).map_err(|_| FlatError::unknown(name))
}
