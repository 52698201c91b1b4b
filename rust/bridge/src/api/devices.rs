//! The other side's devices.

use causeway_core::{ChatId, Comparison, Fingerprint, FingerprintCode, SafetyNumber};

use super::core::CoreHandle;
use super::errors::FlatError;
use crate::codes;
use crate::flat::{all, read};

/// A device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatDevice {
    /// Its number.
    pub device: u32,
    /// 64 hex digits.
    pub fingerprint: Option<String>,
    /// A name of the list `trust`.
    pub trust: String,
    /// In its account's list.
    pub active: bool,
}

/// The other side's devices.
///
/// # Errors
/// Those of the core.
pub async fn devices(core: &CoreHandle, chat: i64) -> Result<Vec<FlatDevice>, FlatError> {
    let devices = core.run(async |core| core.devices(ChatId(chat)).await.map(all));
    devices.await
}

/// What the user thinks of a device.
///
/// # Errors
/// Those of the core.
pub async fn set_trust(
    core: &CoreHandle,
    chat: i64,
    device: u32,
    seen: Option<String>,
    trust: String,
) -> Result<(), FlatError> {
    // What is no fingerprint is not the device's.
    let seen = seen.map(|seen| Fingerprint::parse(&seen)).transpose();
    let seen = seen.map_err(|_| FlatError::kind("key-changed"))?;
    let trust = read(&trust)?;
    core.run(async |core| core.set_trust(ChatId(chat), device, seen, trust).await)
        .await
}

/// What two people compare in a chat of the suite `signal-pq`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatSafetyNumber {
    /// 60 digits.
    pub digits: String,
    /// The bytes for a QR code.
    pub code: Vec<u8>,
}

/// The safety number of a device of the other side; none where fingerprints are compared.
///
/// # Errors
/// Those of the core.
pub async fn safety_number(
    core: &CoreHandle,
    chat: i64,
    device: u32,
) -> Result<Option<FlatSafetyNumber>, FlatError> {
    let number: Option<SafetyNumber> = core
        .run(async |core| core.safety_number(ChatId(chat), device).await)
        .await?;
    Ok(number.map(Into::into))
}

/// What the code that was scanned from the other side's screen says of a device: a name of the list `comparison`; none where
/// fingerprints are compared.
///
/// # Errors
/// `not-allowed` when it is no such code; those of the core.
pub async fn compare_safety_code(
    core: &CoreHandle,
    chat: i64,
    device: u32,
    scanned: Vec<u8>,
) -> Result<Option<String>, FlatError> {
    let said: Option<Comparison> = core
        .run(async |core| {
            core.compare_safety_code(ChatId(chat), device, &scanned)
                .await
        })
        .await?;
    Ok(said.as_ref().map(codes::comparison))
}

/// What a scanned code says of a device: a name of the list `comparison`; none when it is no code.
///
/// # Errors
/// `bad-address` when the fingerprint is none.
pub async fn compare(
    code: String,
    account: String,
    device: u32,
    fingerprint: String,
) -> Result<Option<String>, FlatError> {
    let fingerprint = Fingerprint::parse(&fingerprint);
    let fingerprint = fingerprint.map_err(|_| FlatError::kind("bad-address"))?;
    let code = FingerprintCode::parse(&code).ok();
    Ok(code.map(|code| codes::comparison(&code.compare(&account, device, &fingerprint))))
}
