//! Chats.

use std::path::Path;

use causeway_core::ChatId;

use super::core::CoreHandle;
use super::errors::FlatError;

/// A chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatChat {
    /// Its id.
    pub id: i64,
    /// Bare JID.
    pub peer: String,
    /// What the other side is known by.
    pub identifier: String,
    /// A name of the list `chat_kind`.
    pub kind: String,
    /// The other side's service.
    pub partner_name: Option<String>,
    /// A name of the list `suite`.
    pub suite: String,
    /// Unread messages.
    pub unread: u32,
    /// The other side confirms delivery.
    pub gives_receipts: bool,
    /// A name of the list `refusal`.
    pub read_only: Option<String>,
}

/// The chat with an address, made when there is none.
///
/// # Errors
/// Those of the core.
pub async fn open_chat(core: &CoreHandle, address: String) -> Result<FlatChat, FlatError> {
    core.run(async |core| core.open_chat(&address).await).await
}

/// The chat or request with an address.
///
/// # Errors
/// Those of the core.
pub async fn find_chat(core: &CoreHandle, address: String) -> Result<FlatChat, FlatError> {
    core.run(async |core| core.find_chat(&address).await).await
}

/// A chat.
///
/// # Errors
/// Those of the core.
pub async fn chat(core: &CoreHandle, chat: i64) -> Result<FlatChat, FlatError> {
    core.run(async |core| core.chat(ChatId(chat)).await).await
}

/// Writes a chat into a file; gives the number of messages.
///
/// # Errors
/// Those of the core.
pub async fn export_chat(core: &CoreHandle, chat: i64, file: String) -> Result<i64, FlatError> {
    let written = core.run(async |core| core.export_chat(ChatId(chat), Path::new(&file)).await);
    written.await.map(crate::flat::count)
}

/// Deletes a chat.
///
/// # Errors
/// Those of the core.
pub async fn delete_chat(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.delete_chat(ChatId(chat)).await)
        .await
}
