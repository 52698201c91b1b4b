//! Settings and onboarding.

use super::core::CoreHandle;
use super::errors::FlatError;

/// What the user has chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatSettings {
    /// Third-party chats are on.
    pub third_party: bool,
    /// Chosen partners.
    pub partners: Vec<String>,
    /// A name of the list `inbox_layout`.
    pub inbox: String,
    /// A name of the list `who_may_contact`.
    pub who_may_contact: String,
    /// Partners that learn what is read.
    pub markers: Vec<String>,
    /// What may be shown outside the app.
    pub notifications: FlatNotifications,
    /// What is fetched by itself, and how much is sent.
    pub media: FlatMediaSettings,
    /// A name of the list `onboarding_step`.
    pub onboarding: String,
}

/// What may be shown outside the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatNotifications {
    /// Text on a locked screen.
    pub text_on_lock_screen: bool,
    /// Requests.
    pub requests: bool,
    /// Muted partners.
    pub muted_partners: Vec<String>,
}

/// What is fetched by itself, and how much is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatMediaSettings {
    /// A name of the list `auto_download`.
    pub auto_photo: String,
    /// A name of the list `auto_download`.
    pub auto_voice: String,
    /// A name of the list `auto_download`.
    pub auto_video: String,
    /// A name of the list `auto_download`.
    pub auto_file: String,
    /// A name of the list `media_quality`.
    pub quality: String,
    /// Voice at a lower rate.
    pub low_data: bool,
}

/// Where the user is in onboarding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatOnboarding {
    /// A name of the list `onboarding_step`.
    pub step: String,
    /// A name of the list `refusal`.
    pub closed: Option<String>,
    /// Names of the list `onboarding_point`.
    pub points: Vec<String>,
    /// Partners on offer.
    pub offered: Vec<String>,
    /// Show the notice.
    pub notice: bool,
}

/// What the home service holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatPolicy {
    /// A name of the list `enforced`.
    pub enforced: String,
    /// Third-party chats are on.
    pub switched_on: bool,
    /// Domains that may reach the account.
    pub partners: Vec<String>,
    /// Addresses kept away.
    pub blocked: i64,
}

/// What the user has chosen.
///
/// # Errors
/// Those of the core.
pub async fn settings(core: &CoreHandle) -> Result<FlatSettings, FlatError> {
    core.run(async |core| core.settings().await).await
}

/// Where the user is in onboarding.
///
/// # Errors
/// Those of the core.
pub async fn onboarding(core: &CoreHandle) -> Result<FlatOnboarding, FlatError> {
    core.run(async |core| core.onboarding().await).await
}

/// Whether the home service holds what was chosen.
///
/// # Errors
/// Those of the core.
pub async fn policy(core: &CoreHandle) -> Result<FlatPolicy, FlatError> {
    core.run(async |core| core.policy().await).await
}

/// An answer of the user at a step of onboarding.
pub struct FlatAnswer {
    /// `begin`, `understood`, `apps`, `inbox`, `back` or `cancel`.
    pub kind: String,
    /// For `apps`.
    pub partners: Vec<String>,
    /// For `inbox`: a name of the list `inbox_layout`.
    pub layout: Option<String>,
}

/// Goes on with onboarding.
///
/// # Errors
/// Those of the core.
pub async fn answer_onboarding(
    core: &CoreHandle,
    answer: FlatAnswer,
) -> Result<FlatSettings, FlatError> {
    let answer = answer.read()?;
    core.run(async |core| core.answer_onboarding(answer).await)
        .await
}

/// One thing the user changes.
pub struct FlatChange {
    /// `third-party`, `choose-partner`, `drop-partner`, `inbox`, `who-may-contact`, `tell-what-is-read`,
    /// `keep-what-is-read`, `notifications`, `media` or `dismiss-notice`.
    pub kind: String,
    /// For `third-party`.
    pub switched_on: bool,
    /// A partner's id, or a name of the list `inbox_layout` or `who_may_contact`.
    pub value: String,
    /// For `notifications`.
    pub notifications: Option<FlatNotifications>,
    /// For `media`.
    pub media: Option<FlatMediaSettings>,
}

/// Changes one thing.
///
/// # Errors
/// Those of the core.
pub async fn change_settings(
    core: &CoreHandle,
    change: FlatChange,
) -> Result<FlatSettings, FlatError> {
    let change = change.read()?;
    core.run(async |core| core.change_settings(change).await)
        .await
}
