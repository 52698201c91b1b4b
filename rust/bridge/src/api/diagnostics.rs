//! What can be handed to support.

use std::path::Path;

use causeway_core::{TraceSalt, TraceWanted};

use super::core::CoreHandle;
use super::errors::FlatError;
use crate::flat::count;

/// What the app says of the phone.
pub struct FlatPhoneLine {
    /// Of what.
    pub name: String,
    /// What.
    pub value: String,
}

/// The diagnostics bundle as a text; with a ticket's salt, or one that nobody has.
///
/// # Errors
/// `not-allowed` for what is no salt; those of the core.
pub async fn diagnostics(
    core: &CoreHandle,
    phone: Vec<FlatPhoneLine>,
    salt: Option<String>,
) -> Result<String, FlatError> {
    let phone: Vec<_> = phone
        .into_iter()
        .map(|line| (line.name, line.value))
        .collect();
    let salt = salt.as_deref().map(read_salt).transpose()?;
    core.run(async |core| core.diagnostics(&phone, salt.as_ref()).await)
        .await
}

/// Writes the text that was shown into a file that must not exist yet.
///
/// # Errors
/// Those of the core.
pub async fn save_diagnostics(
    core: &CoreHandle,
    text: String,
    file: String,
) -> Result<(), FlatError> {
    core.run(async |core| core.save_diagnostics(&text, Path::new(&file)).await)
        .await
}

/// Writes the delivery trace for a ticket into a file that must not exist yet; how many steps it has.
///
/// # Errors
/// `not-allowed` for what is no salt; those of the core.
pub async fn export_trace(
    core: &CoreHandle,
    salt: String,
    with: Option<String>,
    since: Option<i64>,
    file: String,
) -> Result<i64, FlatError> {
    let salt = read_salt(&salt)?;
    let wanted = TraceWanted { with, since };
    core.run(async |core| {
        core.export_trace(&salt, &wanted, Path::new(&file))
            .await
            .map(count)
    })
    .await
}

fn read_salt(text: &str) -> Result<TraceSalt, FlatError> {
    TraceSalt::parse(text).map_err(|_| FlatError::kind("not-allowed"))
}
