//! Reporting somebody to the home service's abuse desk.

use std::collections::BTreeSet;

use serde::Serialize;

use super::rules::{peer_of, refuse_blocked};
use super::{ApiError, Core, Event, MAX_PAGE, MessageView};
use crate::account;
use crate::chats::{
    ChatId, ChatKind, ChatRow, MAX_REMARK_BYTES, MAX_REPORTED_MESSAGES, ReportReason, Standing,
    person_ids, report,
};
use crate::e2ee::SuiteId;
use crate::engine::Engine;
use crate::messages::send::{self, stop_all};
use crate::messages::{Content, Direction, MessageId};
use crate::partners::Partner;
use crate::store::{MessageRow, Tx, fact, now_ms};

/// What the user reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReport {
    /// The chat or request with whom is reported.
    pub chat: ChatId,
    /// Messages of that chat, chosen by the user: at most [`MAX_REPORTED_MESSAGES`].
    pub messages: Vec<MessageId>,
    /// Why.
    pub reason: ReportReason,
    /// What the user adds, at most [`MAX_REMARK_BYTES`] of UTF-8. May be empty.
    pub remark: String,
}

/// A report as it would be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportView {
    /// The home service's abuse desk; `None` when it has none, and then nothing can be sent.
    pub desk: Option<String>,
    /// All that the desk reads: JSON, see `docs/reports.md`.
    pub text: String,
    /// The name of the partner, whose users the home service cannot act against by itself.
    pub partner: Option<String>,
    /// The e-mail address of the partner's own abuse desk.
    pub partner_abuse: Option<String>,
}

impl Core {
    /// The address of the home service's abuse desk, as far as the home service has said that there is one.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn abuse_desk(&self) -> Result<Option<String>, ApiError> {
        let work = |tx: &Tx<'_>| Ok::<_, ApiError>(tx.fact(fact::ABUSE_DESK)?);
        self.inner.engine.store.read(work).await
    }

    /// What a report would say, to be shown before it is sent.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a chat or message that is not there, [`ApiError::BadReport`] for too many messages or too long a remark, and
    /// disk errors.
    pub async fn preview_report(&self, new: &NewReport) -> Result<ReportView, ApiError> {
        let (engine, new) = (self.inner.engine.clone(), new.clone());
        let work = move |tx: &Tx<'_>| Ok::<_, ApiError>(prepare(tx, &engine, &new)?.0);
        self.inner.engine.store.read(work).await
    }

    /// Sends a report, just as [`Core::preview_report`] shows it, end-to-end encrypted to the abuse desk; `block`: and
    /// blocks the person. What becomes of it is seen in [`Core::reports`]. Whoever is reported learns nothing.
    ///
    /// # Errors
    /// As for the preview; [`ApiError::NoAbuseDesk`] when the home service has none. Nothing was stored then.
    pub async fn send_report(&self, new: &NewReport, block: bool) -> Result<MessageId, ApiError> {
        let (engine, new, of) = (self.inner.engine.clone(), new.clone(), new.chat);
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            let (view, row) = prepare(tx, &engine, &new)?;
            let address = view.desk.ok_or(ApiError::NoAbuseDesk)?;
            let desk = desk(tx, &address, now)?;
            if let Some(why) = send::stopped(tx, &desk, engine.home(), now)? {
                return Err(ApiError::Refused(why));
            }
            let content = Content::Report { text: view.text };
            let id = send::store(tx, desk.id, &content, now)?;
            let (mut stopped, mut refused) = (Vec::new(), Vec::new());
            if block {
                tx.block(&person_ids(&peer_of(&row.peer)?), now)?;
                refused = refuse_blocked(tx)?;
                stopped = stop_all(tx, engine.home(), now)?;
            }
            Ok((desk.id, MessageId(id), stopped, refused))
        };
        let engine = &self.inner.engine;
        let (chat, message, stopped, refused) = engine.store.write(work).await?;
        engine.emit(Event::MessageAdded { chat, message });
        if block {
            self.told_of_change(stopped);
            engine.emit(Event::ChatChanged { chat: of });
            for chat in refused {
                engine.emit(Event::RequestChanged { chat });
            }
        }
        engine.kick(chat);
        Ok(message)
    }

    /// The reports that were sent, and what the desk answered, newest first; only what is older than `before`.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn reports(
        &self,
        before: Option<MessageId>,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let work = move |tx: &Tx<'_>| {
            let before = before.map(|id| id.0);
            Ok::<_, ApiError>(tx.desk_messages(before, limit.min(MAX_PAGE), now_ms())?)
        };
        let rows = self.inner.engine.store.read(work).await?;
        Ok(rows.into_iter().map(Into::into).collect())
    }
}

/// The report, and the chat it is about.
fn prepare(
    tx: &Tx<'_>,
    engine: &Engine,
    new: &NewReport,
) -> Result<(ReportView, ChatRow), ApiError> {
    let chosen: BTreeSet<_> = new.messages.iter().collect();
    if chosen.len() > MAX_REPORTED_MESSAGES || new.remark.len() > MAX_REMARK_BYTES {
        return Err(ApiError::BadReport);
    }
    let row = tx.chat(new.chat)?.ok_or(ApiError::NotFound("chat"))?;
    let mut messages = Vec::new();
    for id in chosen {
        messages.push(reportable(tx, &row, *id)?);
    }
    let directory = engine.directory();
    let partner = peer_of(&row.peer)?.domain().to_string();
    let partner: Option<&Partner> = directory.directory.as_ref().and_then(|directory| {
        let mut partners = directory.partners.iter();
        partners.find(|known| known.domain == partner)
    });
    let said = (new.reason, new.remark.as_str());
    let view = ReportView {
        desk: tx.fact(fact::ABUSE_DESK)?,
        text: report(&row, partner, said, &messages),
        partner: partner.map(|partner| partner.name.clone()),
        partner_abuse: partner.map(|partner| partner.abuse.clone()),
    };
    Ok((view, row))
}

fn reportable(tx: &Tx<'_>, chat: &ChatRow, id: MessageId) -> Result<MessageRow, ApiError> {
    let row = tx.message(id.0)?;
    let said = |row: &MessageRow| row.chat == chat.id && row.direction != Direction::Notice;
    row.filter(said).ok_or(ApiError::NotFound("message"))
}

/// The chat with the desk, made when there is none. It is not among the chats, unless the user has one with it anyway.
fn desk(tx: &Tx<'_>, address: &str, now: i64) -> Result<ChatRow, ApiError> {
    let bad = || ApiError::BadAddress(address.to_owned());
    let peer = account::peer(address).ok_or_else(bad)?;
    if let Some(known) = tx.chat_by_peer(peer.as_str())? {
        return Ok(known);
    }
    let id = tx.insert_chat(
        peer.as_str(),
        ChatKind::Native,
        SuiteId::SignalPq,
        Standing::Desk,
        now,
    )?;
    tx.chat(id)?.ok_or(ApiError::NotFound("chat"))
}
