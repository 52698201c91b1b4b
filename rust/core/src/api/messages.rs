//! Messages: sent, read, searched, traced.

use xmpp_parsers::jid::BareJid;

use super::{ApiError, Core, Event, MAX_PAGE, MessageView};
use crate::chats::{Act, ChatId, Rules, Verdict, gate};
use crate::link::outgoing;
use crate::messages::{Content, MAX_TEXT_BYTES, MessageId, State, new_wire_id, send};
use crate::store::{Tx, now_ms};
use crate::trace::TraceEntry;

impl Core {
    /// Stores a text and sends it as soon as that is possible. It is on disk when this returns.
    ///
    /// # Errors
    /// [`ApiError::Empty`], [`ApiError::TooLarge`], [`ApiError::NotFound`], [`ApiError::Refused`]
    /// and disk errors; nothing was stored then.
    pub async fn send_text(&self, chat: ChatId, text: &str) -> Result<MessageId, ApiError> {
        self.store_text(chat, text, false).await
    }

    /// Stores and queues a text; with `from_draft`, the chat's draft ends in the same transaction.
    pub(super) async fn store_text(
        &self,
        chat: ChatId,
        text: &str,
        from_draft: bool,
    ) -> Result<MessageId, ApiError> {
        if text.is_empty() {
            return Err(ApiError::Empty);
        }
        let bytes = text.len();
        // Not even copied when nobody takes it.
        if bytes > MAX_TEXT_BYTES {
            let most = MAX_TEXT_BYTES;
            return Err(ApiError::TooLarge { bytes, most });
        }
        let (content, home) = (Content::text(text), self.inner.engine.home().to_owned());
        let stored = self.inner.engine.store.write(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            if let Some(why) = send::stopped(tx, &row, &home, now_ms())? {
                return Err(ApiError::Refused(why));
            }
            let most = send::longest_text(tx, &row)?;
            if bytes > most {
                return Err(ApiError::TooLarge { bytes, most });
            }
            if from_draft {
                tx.set_draft(chat, "")?;
            }
            Ok(send::store(tx, chat, &content, now_ms())?)
        });
        let message = MessageId(stored.await?);
        self.inner
            .engine
            .emit(Event::MessageAdded { chat, message });
        self.inner.engine.kick(chat);
        Ok(message)
    }

    /// Sends a failed message again.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it has not failed, [`ApiError::Refused`] when the rules do not allow it, and disk errors.
    pub async fn retry(&self, message: MessageId) -> Result<(), ApiError> {
        let home = self.inner.engine.home().to_owned();
        let job = move |tx: &Tx<'_>| {
            let row = tx.message(message.0)?;
            let row = row.ok_or(ApiError::NotFound("failed message"))?;
            let chat = tx.chat(row.chat)?.ok_or(ApiError::NotFound("chat"))?;
            if row.state == State::Failed
                && let Some(why) = send::stopped(tx, &chat, &home, now_ms())?
            {
                return Err(ApiError::Refused(why));
            }
            let again = send::retry(tx, message.0, now_ms())?;
            if again.is_empty() {
                return Err(ApiError::NotFound("failed message"));
            }
            Ok((row.chat, again))
        };
        let (chat, again) = self.inner.engine.store.write(job).await?;
        for message in again {
            self.inner.engine.forget_handed(message).await;
            let message = MessageId(message);
            self.inner
                .engine
                .emit(Event::MessageChanged { chat, message });
        }
        self.inner.engine.kick(chat);
        Ok(())
    }

    /// A page of a chat, newest first; `before` is the oldest message seen so far.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn history(
        &self,
        chat: ChatId,
        before: Option<MessageId>,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let before = before.map(|id| id.0);
        let job = move |tx: &Tx<'_>| tx.history(chat, before, limit.min(MAX_PAGE), now_ms());
        let rows = self.inner.engine.store.read(job).await?;
        self.views(rows).await
    }

    /// A page of a chat in the other direction: what is newer than `after`, oldest first.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn history_after(
        &self,
        chat: ChatId,
        after: MessageId,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let job = move |tx: &Tx<'_>| tx.history_after(chat, after.0, limit.min(MAX_PAGE), now_ms());
        let rows = self.inner.engine.store.read(job).await?;
        self.views(rows).await
    }

    /// The part of a chat around a message, such as one that was found: the message, and on either side up to `limit`
    /// others. Newest first, as [`Core::history`]; what lies further is asked for from the ends.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when the message is not in this chat, and disk errors.
    pub async fn history_around(
        &self,
        chat: ChatId,
        message: MessageId,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let job = move |tx: &Tx<'_>| {
            let (limit, now) = (limit.min(MAX_PAGE), now_ms());
            let row = tx.message(message.0)?.filter(|row| row.chat == chat);
            let row = row.ok_or(ApiError::NotFound("message"))?;
            let mut rows = tx.history_after(chat, message.0, limit, now)?;
            rows.reverse();
            rows.push(row);
            rows.extend(tx.history(chat, Some(message.0), limit, now)?);
            Ok::<_, ApiError>(rows)
        };
        let rows = self.inner.engine.store.read(job).await?;
        self.views(rows).await
    }

    /// The oldest message of a chat that came in and is not read, to begin reading at; nothing when all is.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn first_unread(&self, chat: ChatId) -> Result<Option<MessageId>, ApiError> {
        let job = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok::<_, ApiError>(tx.first_received_after(chat, row.read_up_to, now_ms())?)
        };
        Ok(self.inner.engine.store.read(job).await?.map(MessageId))
    }

    /// The newest message there is, in any chat; 0 when there is none. What comes later is what
    /// [`Core::received_after`] gives.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn newest_message(&self) -> Result<MessageId, ApiError> {
        let newest = self
            .inner
            .engine
            .store
            .read(|tx| tx.newest_message())
            .await?;
        Ok(MessageId(newest))
    }

    /// What was received, or told, after a message, oldest first, over all chats.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn received_after(
        &self,
        after: MessageId,
        limit: u32,
    ) -> Result<Vec<MessageView>, ApiError> {
        let job = move |tx: &Tx<'_>| tx.received_after(after.0, limit.min(MAX_PAGE), now_ms());
        let rows = self.inner.engine.store.read(job).await?;
        self.views(rows).await
    }

    /// One message.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn message(&self, message: MessageId) -> Result<MessageView, ApiError> {
        let row = self
            .inner
            .engine
            .store
            .read(move |tx| tx.message(message.0))
            .await?;
        let views = self.views(row.into_iter().collect()).await?;
        views
            .into_iter()
            .next()
            .ok_or(ApiError::NotFound("message"))
    }

    /// The newest messages with all the words of `text`, the last taken as a beginning.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn search(&self, text: &str, limit: u32) -> Result<Vec<MessageView>, ApiError> {
        let (text, store) = (text.to_owned(), &self.inner.engine.store);
        if store.read(|tx| tx.words_waiting()).await? {
            while store.write(|tx| tx.index_before_search()).await? {}
        }
        let rows = store
            .read(move |tx| tx.search(&text, limit.min(MAX_PAGE)))
            .await?;
        self.views(rows).await
    }

    /// What happened to a message, oldest step first.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn trace(&self, message: MessageId) -> Result<Vec<TraceEntry>, ApiError> {
        let steps = self
            .inner
            .engine
            .store
            .read(move |tx| tx.trace_of(message.0))
            .await?;
        if steps.is_empty() {
            Err(ApiError::NotFound("message"))
        } else {
            Ok(steps)
        }
    }

    /// Marks a chat as read up to a message, and tells the other side where the user chose so.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn mark_read(&self, chat: ChatId, up_to: MessageId) -> Result<(), ApiError> {
        let home = self.inner.engine.home().to_owned();
        let marker = self.inner.engine.store.write(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let Some(of) = tx.mark_read(chat, up_to.0)? else {
                return Ok::<_, ApiError>(None);
            };
            let peer =
                BareJid::new(&row.peer).map_err(|_| ApiError::BadAddress(row.peer.clone()))?;
            let facts = Rules::read(tx, &home, now_ms())?.facts(&peer, Some(&row))?;
            if gate(Act::Marker, &facts) != Verdict::Yes {
                return Ok(None);
            }
            let message = outgoing::displayed(&peer, &new_wire_id(), &of);
            Ok(Some((
                tx.add_control(&outgoing::to_bytes(message.clone()))?,
                message,
            )))
        });
        if let Some((control, message)) = marker.await? {
            self.inner.engine.send_control(control, message).await;
        }
        self.inner.engine.emit(Event::ChatChanged { chat });
        Ok(())
    }
}
