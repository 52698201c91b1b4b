//! People: looked for, asking, blocked, known.

use std::sync::Arc;

use causeway_core::ChatId;

use super::chats::FlatChat;
use super::core::CoreHandle;
use super::errors::FlatError;
use super::messages::FlatMessage;
use crate::flat::all;
use crate::running::Running;

/// Somebody at a partner, or on the own service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatPerson {
    /// The partner's id; none on the own service.
    pub partner: Option<String>,
    /// The partner's name; none on the own service.
    pub partner_name: Option<String>,
    /// In its normal form.
    pub identifier: String,
    /// A name of the list `identifier_kind`.
    pub kind: String,
    /// Bare JID.
    pub address: String,
    /// The chat there is.
    pub chat: Option<i64>,
    /// A name of the list `lookup`.
    pub answer: String,
    /// A name of the list `refusal`.
    pub refusal: Option<String>,
}

/// A look-up that goes on. Letting it go stops it.
pub struct FindJob {
    running: Running<FlatPerson>,
}

/// Begins to look for somebody at a partner, or without one on the own service.
///
/// # Errors
/// When it is closed.
pub async fn find_person(
    core: &CoreHandle,
    partner: Option<String>,
    typed: String,
) -> Result<FindJob, FlatError> {
    let open = Arc::clone(&core.open);
    let core = open.core()?;
    let running = Running::new(async move {
        let person = match partner {
            Some(partner) => core.find_person(&partner, &typed).await,
            None => core.find_native(&typed).await,
        };
        person
            .map(Into::into)
            .map_err(|error| open.explain(error.into()))
    });
    Ok(FindJob { running })
}

/// Who was found. Once.
///
/// # Errors
/// Those of the core.
pub async fn find_person_done(job: &FindJob) -> Result<FlatPerson, FlatError> {
    job.running.done().await
}

/// Looks no more.
#[flutter_rust_bridge::frb(sync)]
pub fn find_person_stop(job: &FindJob) {
    job.running.stop();
}

/// A stranger who wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatRequest {
    /// What becomes a chat.
    pub chat: FlatChat,
    /// The newest message.
    pub last: Option<FlatMessage>,
    /// Messages not kept.
    pub dropped: u32,
}

/// Requests, oldest first.
///
/// # Errors
/// Those of the core.
pub async fn requests(
    core: &CoreHandle,
    after: Option<i64>,
    limit: u32,
) -> Result<Vec<FlatRequest>, FlatError> {
    let after = after.map(ChatId);
    let page = core.run(async |core| core.requests(after, limit).await.map(all));
    page.await
}

/// How many requests wait.
///
/// # Errors
/// Those of the core.
pub async fn request_count(core: &CoreHandle) -> Result<u32, FlatError> {
    core.run(async |core| core.request_count().await).await
}

/// Accepts a request.
///
/// # Errors
/// Those of the core.
pub async fn accept_request(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.accept_request(ChatId(chat)).await)
        .await
}

/// Refuses a request.
///
/// # Errors
/// Those of the core.
pub async fn refuse_request(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.refuse_request(ChatId(chat)).await)
        .await
}

/// A blocked person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatBlock {
    /// For unblocking.
    pub person: i64,
    /// `tel:` and a number, `xmpp:` and an address.
    pub ids: Vec<String>,
    /// What the user calls them.
    pub contact_name: Option<String>,
    /// Milliseconds since 1970.
    pub since: i64,
}

/// Blocks whom a chat is with.
///
/// # Errors
/// Those of the core.
pub async fn block(core: &CoreHandle, chat: i64) -> Result<(), FlatError> {
    core.run(async |core| core.block(ChatId(chat)).await).await
}

/// Blocks a number.
///
/// # Errors
/// Those of the core.
pub async fn block_number(core: &CoreHandle, number: String) -> Result<(), FlatError> {
    core.run(async |core| core.block_number(&number).await)
        .await
}

/// Says that somebody has a number too.
///
/// # Errors
/// Those of the core.
pub async fn link_number(core: &CoreHandle, chat: i64, number: String) -> Result<(), FlatError> {
    core.run(async |core| core.link_number(ChatId(chat), &number).await)
        .await
}

/// Everybody who is blocked.
///
/// # Errors
/// Those of the core.
pub async fn blocked(core: &CoreHandle) -> Result<Vec<FlatBlock>, FlatError> {
    let people = core.run(async |core| core.blocked().await.map(all));
    people.await
}

/// Undoes a block.
///
/// # Errors
/// Those of the core.
pub async fn unblock(core: &CoreHandle, person: i64) -> Result<(), FlatError> {
    core.run(async |core| core.unblock(person).await).await
}

/// Somebody in the contacts.
pub struct FlatContact {
    /// A number or an address.
    pub known_by: String,
    /// What the user calls them.
    pub name: String,
}

/// Replaces the contacts.
///
/// # Errors
/// Those of the core.
pub async fn set_contacts(core: &CoreHandle, contacts: Vec<FlatContact>) -> Result<(), FlatError> {
    let contacts: Vec<_> = contacts
        .into_iter()
        .map(|contact| (contact.known_by, contact.name))
        .collect();
    core.run(async |core| core.set_contacts(&contacts).await)
        .await
}
