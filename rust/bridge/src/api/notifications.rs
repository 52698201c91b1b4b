//! What is shown outside the app.

use causeway_core::{MessageId, NotificationSummary};

use super::core::CoreHandle;
use super::errors::FlatError;
use super::events::FlatConnection;

/// What to show of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatPlan {
    /// The message.
    pub message: i64,
    /// Its chat.
    pub chat: i64,
    /// Show it.
    pub is_shown: bool,
    /// A name of the list `unshown`.
    pub unshown: Option<String>,
    /// With sound.
    pub sound: bool,
    /// Shown together.
    pub group: String,
    /// A name of the list `notification_category`.
    pub category: String,
    /// What the user calls them.
    pub contact_name: Option<String>,
    /// Bare JID.
    pub peer: String,
    /// The partner's id.
    pub partner: Option<String>,
    /// The partner's name.
    pub partner_name: Option<String>,
    /// Text on a locked screen.
    pub text_when_locked: bool,
    /// Text otherwise.
    pub text_when_unlocked: bool,
    /// For the icon.
    pub badge: u32,
    /// Offer an answer.
    pub can_answer: bool,
    /// Offer marking as read.
    pub can_mark_read: bool,
}

/// What stands for several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatSummary {
    /// Messages in chats.
    pub messages: u32,
    /// Their chats.
    pub chats: u32,
    /// Requests.
    pub requests: u32,
    /// With sound.
    pub sound: bool,
    /// For the icon.
    pub badge: u32,
}

/// What a background fetch has brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatFetched {
    /// New messages.
    pub received: i64,
    /// Chats with news.
    pub chats: Vec<i64>,
    /// What to show.
    pub notifications: Vec<FlatPlan>,
    /// What stands for all of it.
    pub summary: Option<FlatSummary>,
    /// Fetch again soon.
    pub more: bool,
    /// How far it came.
    pub connection: FlatConnection,
}

/// What to show of a message.
///
/// # Errors
/// Those of the core.
pub async fn notification_plan(core: &CoreHandle, message: i64) -> Result<FlatPlan, FlatError> {
    core.run(async |core| core.notification_plan(MessageId(message)).await)
        .await
}

/// What stands for several.
///
/// # Errors
/// For names that are not known.
pub async fn notification_summary(plans: Vec<FlatPlan>) -> Result<Option<FlatSummary>, FlatError> {
    let plans = plans.into_iter().map(FlatPlan::read);
    let plans = plans.collect::<Result<Vec<_>, _>>()?;
    Ok(NotificationSummary::of(&plans).map(Into::into))
}

/// What is wanted of push notifications, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatPush {
    /// The push service's address; none when they are not wanted.
    pub service: Option<String>,
    /// What it knows this app by.
    pub node: Option<String>,
    /// A name of the list `push_state`.
    pub state: String,
    /// With what the home service refused it.
    pub condition: Option<String>,
}

/// Has the home service notify a node of a push service.
///
/// # Errors
/// Those of the core.
pub async fn enable_push(
    core: &CoreHandle,
    service: String,
    node: String,
    secret: Option<String>,
) -> Result<(), FlatError> {
    core.run(async |core| core.enable_push(&service, &node, secret.as_deref()).await)
        .await
}

/// Has it notify no more.
///
/// # Errors
/// Those of the core.
pub async fn disable_push(core: &CoreHandle) -> Result<(), FlatError> {
    core.run(async |core| core.disable_push().await).await
}

/// How it stands.
///
/// # Errors
/// Those of the core.
pub async fn push(core: &CoreHandle) -> Result<FlatPush, FlatError> {
    core.run(async |core| core.push().await).await
}
