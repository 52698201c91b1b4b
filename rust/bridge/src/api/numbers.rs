//! Phone numbers, and changing the own one.

use std::sync::Arc;

use causeway_core::eligibility;

use super::account::FlatCredential;
use super::core::CoreHandle;
use super::errors::FlatError;
use crate::running::Running;

/// A number as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatTyped {
    /// How to show it.
    pub shown: String,
    /// E.164.
    pub number: Option<String>,
    /// Third-party chats may be offered to its holder.
    pub eligible: bool,
    /// ISO 3166-1 alpha-2.
    pub region: Option<String>,
    /// A name of the list `eligibility_reason`.
    pub reason: String,
}

/// A region that has numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatRegion {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// What stands behind the `+`.
    pub calling_code: u32,
    /// In the EEA.
    pub in_eea: bool,
}

/// A change of number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatNumberChange {
    /// Before.
    pub former: String,
    /// After.
    pub number: String,
    /// A name of the list `change_stage`.
    pub stage: String,
    /// A name of the list `old_account`.
    pub old_account: Option<String>,
    /// Why the old account is open.
    pub why_open: Option<String>,
}

/// What somebody is typing.
pub async fn read_number(typed: String, region: Option<String>) -> FlatTyped {
    eligibility::typed(&typed, region.as_deref()).into()
}

/// What somebody types, by the own country.
///
/// # Errors
/// Those of the core.
pub async fn typed_number(core: &CoreHandle, typed: String) -> Result<FlatTyped, FlatError> {
    core.run(async |core| core.typed_number(&typed).await).await
}

/// A number as its country writes it; anything else as it is.
#[flutter_rust_bridge::frb(sync)]
pub fn shown_identifier(identifier: String) -> String {
    eligibility::shown_identifier(&identifier)
}

/// Every region that has numbers.
pub async fn number_regions() -> Vec<FlatRegion> {
    let regions = eligibility::number_regions();
    regions.into_iter().map(Into::into).collect()
}

/// A change of number that goes on. Letting it go ends the waiting; what has begun goes on at the next connection.
pub struct NumberJob {
    running: Running<FlatNumberChange>,
}

/// Begins a change of number.
///
/// # Errors
/// When it is closed.
pub async fn change_number(
    core: &CoreHandle,
    number: String,
    credential: FlatCredential,
) -> Result<NumberJob, FlatError> {
    let open = Arc::clone(&core.open);
    let core = open.core()?;
    let credential = credential.read();
    let running = Running::new(async move {
        let change = core.change_number(&number, credential).await;
        change
            .map(Into::into)
            .map_err(|error| open.explain(error.into()))
    });
    Ok(NumberJob { running })
}

/// How the change of number went. Once.
///
/// # Errors
/// Those of the core.
pub async fn change_number_done(job: &NumberJob) -> Result<FlatNumberChange, FlatError> {
    job.running.done().await
}

/// Waits for a change of number no more.
#[flutter_rust_bridge::frb(sync)]
pub fn change_number_stop(job: &NumberJob) {
    job.running.stop();
}

/// The change that is under way, or the last one.
///
/// # Errors
/// Those of the core.
pub async fn number_change(core: &CoreHandle) -> Result<Option<FlatNumberChange>, FlatError> {
    let change: Option<_> = core.run(async |core| core.number_change().await).await?;
    Ok(change.map(|change: causeway_core::NumberChange| change.into()))
}
