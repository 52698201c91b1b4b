//! Partners.

use super::core::CoreHandle;
use super::errors::FlatError;

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatPartner {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its domain.
    pub domain: String,
    /// A name of the list `partner_status`.
    pub status: String,
    /// A name of the list `suite`, where this version has it.
    pub suite: Option<String>,
    /// Names of the list `identifier_kind`.
    pub identifiers: Vec<String>,
    /// It vouches for the EEA.
    pub vouches_eea: bool,
    /// URL.
    pub privacy_policy: String,
    /// URL.
    pub terms: String,
    /// E-mail.
    pub abuse: String,
    /// Names of the list `capability`.
    pub capabilities: Vec<String>,
    /// Bytes of a text.
    pub text_bytes: i64,
    /// Bytes of a photo.
    pub photo_bytes: i64,
    /// Bytes of a voice message.
    pub voice_bytes: i64,
    /// Bytes of a video.
    pub video_bytes: i64,
    /// Bytes of a file.
    pub file_bytes: i64,
    /// From when it is open.
    pub rollout: Vec<FlatRollout>,
}

/// From when a partner is open in a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatRollout {
    /// ISO 3166-1 alpha-2.
    pub region: String,
    /// Milliseconds since 1970.
    pub from: i64,
}

/// The directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatDirectory {
    /// In its order.
    pub partners: Vec<FlatPartner>,
    /// Entries that cannot be used, by id.
    pub unusable: Vec<Option<String>>,
    /// A name of the list `directory_warning`.
    pub warning: Option<String>,
    /// Out of date.
    pub expired: bool,
    /// Its number.
    pub sequence: Option<i64>,
    /// Milliseconds since 1970.
    pub fetched_at: Option<i64>,
}

/// The partners.
///
/// # Errors
/// When it is closed.
pub async fn partners(core: &CoreHandle) -> Result<FlatDirectory, FlatError> {
    Ok(core.open.core()?.partners().into())
}

/// Asks the home service.
///
/// # Errors
/// Those of the core.
pub async fn refresh_partners(core: &CoreHandle) -> Result<FlatDirectory, FlatError> {
    core.run(async |core| core.refresh_partners().await).await
}

/// Takes a signed directory.
///
/// # Errors
/// Those of the core.
pub async fn take_partners(
    core: &CoreHandle,
    envelope: Vec<u8>,
) -> Result<FlatDirectory, FlatError> {
    core.run(async |core| core.take_partners(&envelope).await)
        .await
}

/// A partner's logo.
///
/// # Errors
/// Those of the core.
pub async fn partner_logo(core: &CoreHandle, partner: String) -> Result<Vec<u8>, FlatError> {
    core.run(async |core| core.partner_logo(&partner).await)
        .await
}

/// The user agrees that a partner learns the number.
///
/// # Errors
/// Those of the core.
pub async fn share_number(core: &CoreHandle, partner: String) -> Result<(), FlatError> {
    core.run(async |core| core.share_number(&partner).await)
        .await
}
