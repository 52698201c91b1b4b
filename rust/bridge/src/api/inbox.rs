//! The inbox, and what is set for a chat.

use causeway_core::ChatId;

use super::chats::FlatChat;
use super::core::CoreHandle;
use super::errors::FlatError;
use super::messages::FlatMessage;
use crate::flat::all;

/// What is wanted.
pub struct FlatInboxQuery {
    /// A name of the list `inbox_list`.
    pub list: String,
    /// A partner's id.
    pub partner: Option<String>,
    /// Only unread.
    pub unread: bool,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatInboxPage {
    /// Rows in order.
    pub rows: Vec<FlatInboxItem>,
    /// For the next page.
    pub next: Option<String>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatInboxItem {
    /// A name of the list `inbox_row`.
    pub kind: String,
    /// The chat.
    pub chat: Option<FlatChat>,
    /// The partner's id.
    pub partner: Option<String>,
    /// The partner's name.
    pub partner_name: Option<String>,
    /// What the user calls them.
    pub contact_name: Option<String>,
    /// The newest message.
    pub last: Option<FlatMessage>,
    /// The draft's beginning.
    pub draft: Option<String>,
    /// Unread messages.
    pub unread: u32,
    /// Unread chats.
    pub unread_chats: u32,
    /// Marked by hand.
    pub marked_unread: bool,
    /// Muted.
    pub muted: bool,
    /// Until then, milliseconds since 1970.
    pub muted_until: Option<i64>,
    /// In the archive.
    pub archived: bool,
    /// Place among the pinned.
    pub pinned: Option<i64>,
    /// Grows with what happens.
    pub activity: i64,
}

/// The number on the app's icon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatBadge {
    /// Chats.
    pub chats: u32,
    /// Messages.
    pub messages: u32,
}

/// A page of the inbox.
///
/// # Errors
/// Those of the core.
pub async fn inbox(
    core: &CoreHandle,
    query: FlatInboxQuery,
    after: Option<String>,
    limit: u32,
) -> Result<FlatInboxPage, FlatError> {
    let query = query.read()?;
    core.run(async |core| core.inbox(&query, after.as_deref(), limit).await)
        .await
}

/// One chat's row.
///
/// # Errors
/// Those of the core.
pub async fn inbox_row(core: &CoreHandle, chat: i64) -> Result<FlatInboxItem, FlatError> {
    core.run(async |core| core.inbox_row(ChatId(chat)).await)
        .await
}

/// The row of all third-party chats.
///
/// # Errors
/// Those of the core.
pub async fn third_party_row(core: &CoreHandle) -> Result<Option<FlatInboxItem>, FlatError> {
    let row: Option<causeway_core::InboxItem> =
        core.run(async |core| core.third_party_row().await).await?;
    Ok(row.map(Into::into))
}

/// The number on the app's icon.
///
/// # Errors
/// Those of the core.
pub async fn badge(core: &CoreHandle) -> Result<FlatBadge, FlatError> {
    core.run(async |core| core.badge().await).await
}

/// Pins a chat.
///
/// # Errors
/// Those of the core.
pub async fn pin(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.pin(ChatId(chat)).await).await
}

/// Pins a chat no more.
///
/// # Errors
/// Those of the core.
pub async fn unpin(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.unpin(ChatId(chat)).await).await
}

/// Mutes a chat; until a time in milliseconds since 1970, or for good.
///
/// # Errors
/// Those of the core.
pub async fn mute(core: &CoreHandle, chat: i64, until: Option<i64>) -> Result<(), FlatError> {
    core.run(async |core| core.mute(ChatId(chat), until).await)
        .await
}

/// Mutes a chat no more.
///
/// # Errors
/// Those of the core.
pub async fn unmute(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.unmute(ChatId(chat)).await).await
}

/// The muted chats, behind one of them.
///
/// # Errors
/// Those of the core.
pub async fn muted_chats(
    core: &CoreHandle,
    after: Option<i64>,
    limit: u32,
) -> Result<Vec<FlatInboxItem>, FlatError> {
    let after = after.map(ChatId);
    let page = core.run(async |core| core.muted_chats(after, limit).await.map(all));
    page.await
}

/// Puts a chat into the archive.
///
/// # Errors
/// Those of the core.
pub async fn archive(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.archive(ChatId(chat)).await)
        .await
}

/// Takes a chat out of the archive.
///
/// # Errors
/// Those of the core.
pub async fn unarchive(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.unarchive(ChatId(chat)).await)
        .await
}

/// Marks a chat as unread.
///
/// # Errors
/// Those of the core.
pub async fn mark_unread(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.mark_unread(ChatId(chat)).await)
        .await
}

/// The draft.
///
/// # Errors
/// Those of the core.
pub async fn draft(core: &CoreHandle, chat: i64) -> Result<Option<String>, FlatError> {
    core.run(async |core| core.draft(ChatId(chat)).await).await
}

/// Keeps a draft.
///
/// # Errors
/// Those of the core.
pub async fn set_draft(core: &CoreHandle, chat: i64, text: String) -> Result<(), FlatError> {
    core.run(async |core| core.set_draft(ChatId(chat), &text).await)
        .await
}
