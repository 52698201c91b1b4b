//! Messages: sending, reading, searching.

use causeway_core::{ChatId, MessageId};

use super::core::CoreHandle;
use super::errors::FlatError;
use super::media::{FlatMedia, FlatTransfer};
use crate::flat::all;

/// Why a message waits, failed or cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlatReason {
    /// A name of the list `reason`.
    pub kind: String,
    /// The device.
    pub device: Option<u32>,
    /// A condition, a refusal by its name, or what is wrong with a file.
    pub detail: Option<String>,
    /// The most bytes that are taken.
    pub most: Option<i64>,
}

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlatContent {
    /// A name of the list `content`.
    pub kind: String,
    /// The text, or the name of what is not supported.
    pub text: Option<String>,
    /// What the core tells.
    pub notice: Option<FlatNotice>,
    /// Why it is a placeholder.
    pub cause: Option<FlatReason>,
    /// A photo, a voice message, a video or a file.
    pub media: Option<FlatMedia>,
}

/// What the core tells inside a chat.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlatNotice {
    /// A name of the list `notice`.
    pub kind: String,
    /// The device.
    pub device: Option<u32>,
    /// The device is accepted; the chat goes on elsewhere.
    pub flag: bool,
    /// The new number.
    pub number: Option<String>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatMessage {
    /// Its id.
    pub id: i64,
    /// Its chat.
    pub chat: i64,
    /// A name of the list `direction`.
    pub direction: String,
    /// What it says.
    pub content: FlatContent,
    /// A name of the list `state`.
    pub state: String,
    /// Why.
    pub reason: Option<FlatReason>,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub sent_at: Option<i64>,
    /// The sending device.
    pub device: Option<u32>,
    /// From a device that is not accepted.
    pub warning: bool,
    /// Where its file is.
    pub transfer: Option<FlatTransfer>,
}

/// One thing that happened to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatTrace {
    /// Milliseconds since 1970.
    pub at: i64,
    /// A name of the list `trace_step`.
    pub step: String,
    /// A code or a count.
    pub detail: Option<String>,
}

/// Stores and sends a text.
///
/// # Errors
/// Those of the core.
pub async fn send_text(core: &CoreHandle, chat: i64, text: String) -> Result<i64, FlatError> {
    let sent = core.run(async |core| core.send_text(ChatId(chat), &text).await);
    sent.await.map(|MessageId(id)| id)
}

/// Stores and sends a text, and ends the draft.
///
/// # Errors
/// Those of the core.
pub async fn send_draft(core: &CoreHandle, chat: i64, text: String) -> Result<i64, FlatError> {
    let sent = core.run(async |core| core.send_draft(ChatId(chat), &text).await);
    sent.await.map(|MessageId(id)| id)
}

/// Sends a failed message again.
///
/// # Errors
/// Those of the core.
pub async fn retry(core: &CoreHandle, message: i64) -> Result<(), FlatError> {
    core.run(async |core| core.retry(MessageId(message)).await)
        .await
}

/// A page, newest first.
///
/// # Errors
/// Those of the core.
pub async fn history(
    core: &CoreHandle,
    chat: i64,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<FlatMessage>, FlatError> {
    let (chat, before) = (ChatId(chat), before.map(MessageId));
    let page = core.run(async |core| core.history(chat, before, limit).await.map(all));
    page.await
}

/// A page, oldest first.
///
/// # Errors
/// Those of the core.
pub async fn history_after(
    core: &CoreHandle,
    chat: i64,
    after: i64,
    limit: u32,
) -> Result<Vec<FlatMessage>, FlatError> {
    let (chat, after) = (ChatId(chat), MessageId(after));
    let page = core.run(async |core| core.history_after(chat, after, limit).await.map(all));
    page.await
}

/// A message and what is around it, newest first.
///
/// # Errors
/// Those of the core.
pub async fn history_around(
    core: &CoreHandle,
    chat: i64,
    message: i64,
    limit: u32,
) -> Result<Vec<FlatMessage>, FlatError> {
    let (chat, message) = (ChatId(chat), MessageId(message));
    let page = core.run(async |core| core.history_around(chat, message, limit).await.map(all));
    page.await
}

/// The oldest unread message.
///
/// # Errors
/// Those of the core.
pub async fn first_unread(core: &CoreHandle, chat: i64) -> Result<Option<i64>, FlatError> {
    let first: Option<MessageId> = core
        .run(async |core| core.first_unread(ChatId(chat)).await)
        .await?;
    Ok(first.map(|MessageId(id)| id))
}

/// One message.
///
/// # Errors
/// Those of the core.
pub async fn message(core: &CoreHandle, message: i64) -> Result<FlatMessage, FlatError> {
    core.run(async |core| core.message(MessageId(message)).await)
        .await
}

/// The newest message of all chats.
///
/// # Errors
/// Those of the core.
pub async fn newest_message(core: &CoreHandle) -> Result<i64, FlatError> {
    let newest = core.run(async |core| core.newest_message().await);
    newest.await.map(|MessageId(id)| id)
}

/// What came in after a message.
///
/// # Errors
/// Those of the core.
pub async fn received_after(
    core: &CoreHandle,
    after: i64,
    limit: u32,
) -> Result<Vec<FlatMessage>, FlatError> {
    let after = MessageId(after);
    let page = core.run(async |core| core.received_after(after, limit).await.map(all));
    page.await
}

/// Messages with these words.
///
/// # Errors
/// Those of the core.
pub async fn search(
    core: &CoreHandle,
    text: String,
    limit: u32,
) -> Result<Vec<FlatMessage>, FlatError> {
    let found = core.run(async |core| core.search(&text, limit).await.map(all));
    found.await
}

/// What happened to a message.
///
/// # Errors
/// Those of the core.
pub async fn trace(core: &CoreHandle, message: i64) -> Result<Vec<FlatTrace>, FlatError> {
    let steps = core.run(async |core| core.trace(MessageId(message)).await.map(all));
    steps.await
}

/// Marks as read.
///
/// # Errors
/// Those of the core.
pub async fn mark_read(core: &CoreHandle, chat: i64, up_to: i64) -> Result<(), FlatError> {
    core.run(async |core| core.mark_read(ChatId(chat), MessageId(up_to)).await)
        .await
}
