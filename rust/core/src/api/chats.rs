//! Chats: begun, found, looked at.

use xmpp_parsers::jid::BareJid;

use super::views::chat_view;
use super::{ApiError, ChatView, Core, Event, rules};
use crate::account;
use crate::chats::{Act, ChatId, ChatKind, Rules, Standing, Verdict, gate, suite_for};
use crate::store::{Tx, now_ms};

/// A stanza without a message of the user, as it was stored, and its id.
pub(super) type Control = (i64, xmpp_parsers::message::Message);

impl Core {
    /// The chat with an address (bare JID), made when there is none. Nothing is sent. A request of theirs is accepted by it.
    ///
    /// # Errors
    /// [`ApiError::BadAddress`], [`ApiError::Refused`] when the rules do not allow a new chat,
    /// [`ApiError::ConfirmSharing`], and disk errors.
    pub async fn open_chat(&self, address: &str) -> Result<ChatView, ApiError> {
        let engine = &self.inner.engine;
        let bad = || ApiError::BadAddress(address.to_owned());
        let peer = account::peer(address.trim()).ok_or_else(bad)?;
        if peer.node().is_none() || peer == engine.own {
            return Err(bad());
        }
        let home = engine.home().to_owned();
        let opened = move |tx: &Tx<'_>| {
            let before = tx.chat_by_peer(peer.as_str())?.map(|row| row.standing);
            let (view, controls) = open_chat(tx, &home, &peer)?;
            Ok::<_, ApiError>((view, controls, before))
        };
        let (view, controls, before) = engine.store.write(opened).await?;
        for (id, message) in controls {
            engine.send_control(id, message).await;
        }
        let chat = view.id;
        if before == Some(Standing::Request) {
            engine.emit(Event::RequestChanged { chat });
        }
        if before != Some(Standing::Accepted) {
            engine.emit(Event::ChatChanged { chat });
        }
        Ok(view)
    }

    /// The chat or request with an address, if there is one; none is made, and no request accepted.
    ///
    /// # Errors
    /// [`ApiError::BadAddress`], [`ApiError::NotFound`] and disk errors.
    pub async fn find_chat(&self, address: &str) -> Result<ChatView, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let peer = BareJid::new(address.trim())
            .map_err(|_| ApiError::BadAddress(address.to_owned()))?
            .to_string();
        let work = move |tx: &Tx<'_>| {
            let row = tx.chat_by_peer(&peer)?.ok_or(ApiError::NotFound("chat"))?;
            Ok(chat_view(&Rules::read(tx, &home, now_ms())?, row)?)
        };
        self.inner.engine.store.read(work).await
    }

    /// A chat.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn chat(&self, chat: ChatId) -> Result<ChatView, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok(chat_view(&Rules::read(tx, &home, now_ms())?, row)?)
        };
        self.inner.engine.store.read(work).await
    }
}

/// The chat with a peer, if the rules allow one; and the receipts of a request that this accepts.
fn open_chat(
    tx: &Tx<'_>,
    home: &str,
    peer: &BareJid,
) -> Result<(ChatView, Vec<Control>), ApiError> {
    let rules = Rules::read(tx, home, now_ms())?;
    let known = tx.chat_by_peer(peer.as_str())?;
    if let Some(row) = known
        .as_ref()
        .filter(|row| row.standing == Standing::Accepted)
    {
        return Ok((chat_view(&rules, row.clone())?, Vec::new()));
    }
    let facts = rules.facts(peer, known.as_ref())?;
    if let Verdict::No(why) = gate(Act::Start, &facts) {
        return Err(ApiError::Refused(why));
    }
    if facts.kind == ChatKind::ThirdParty
        && let Some(partner) = tx.partner_at(peer.domain().as_str())?
        && tx.shared_number(&partner.id)?.is_none()
    {
        return Err(ApiError::ConfirmSharing {
            partner: partner.id,
        });
    }
    let mut controls = Vec::new();
    match known {
        None => {
            let (suite, standing) = (suite_for(tx, peer, home)?, Standing::Accepted);
            tx.insert_chat(peer.as_str(), facts.kind, suite, standing, now_ms())?;
        }
        Some(row) if row.standing == Standing::Request => {
            controls = rules::accept(tx, home, row.id)?;
        }
        Some(row) => tx.set_standing(row.id, Standing::Accepted)?,
    }
    let row = tx.chat_by_peer(peer.as_str())?;
    let row = row.ok_or(ApiError::NotFound("chat"))?;
    Ok((chat_view(&rules, row)?, controls))
}
