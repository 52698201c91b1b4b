//! The way out: prepared, sealed, uploaded; then the message goes as any other.

use std::sync::Arc;

use causeway_media::seal::TAG;

use super::folder::remove;
use super::look::ending;
use super::{Engine, EngineError, is_full};
use crate::api::TransferStep;
use crate::chats::{ChatId, Refusal};
use crate::e2ee::E2eeError;
use crate::link::media::{self, Upload, is_at_home, slot};
use crate::link::transfer::{TransferError, put};
use crate::link::{IqError, Link};
use crate::messages::send::{fail_with_caption, most_bytes};
use crate::messages::{Content, Media, Reason};
use crate::store::media::{MediaRow, Stage};
use crate::store::{Tx, now_ms};
use crate::trace::Step;

/// What came of it.
pub(in crate::engine) enum Carried {
    /// It is where the other side can fetch it; or it is not to be sent any more, and that is noted.
    Done,
    /// Again later.
    Wait(Reason),
    /// The connection is gone.
    Lost,
}

impl Engine {
    /// Prepares the first file of a chat's queue that is not prepared yet; no network is needed for that, but while there is one, what
    /// is before it in the queue goes first. `None`: there is none that is due.
    pub(in crate::engine) async fn prepare_next(
        self: &Arc<Self>,
        chat: ChatId,
        online: bool,
    ) -> Result<Option<(i64, Carried)>, EngineError> {
        let home = self.home().to_owned();
        let read = move |tx: &Tx<'_>| {
            let (Some(row), Some(chat)) = (tx.to_prepare(chat, now_ms())?, tx.chat(chat)?) else {
                return Ok::<_, E2eeError>(None);
            };
            if online && tx.queued(chat.id, 1)? != [row.message] {
                return Ok(None);
            }
            let most = most_bytes(tx, &chat, row.kind, &home)?;
            Ok(Some((row, most)))
        };
        let Some((row, taken)) = self.store.read(read).await? else {
            return Ok(None);
        };
        let message = row.message;
        let Some(taken) = taken else {
            let why = Refusal::NotSupported;
            let carried = self.give_up(&row, Reason::Stopped { why }).await?;
            return Ok(Some((message, carried)));
        };
        let home = match &*self.transfers.upload.lock().await {
            Some((_, upload)) => room(upload),
            None => u64::MAX,
        };
        let carried = self.prepare_media(row, taken.min(home)).await?;
        Ok(Some((message, carried)))
    }

    /// Brings a file to where the other side can fetch it.
    pub(in crate::engine) async fn carry(
        self: &Arc<Self>,
        link: &Link,
        row: MediaRow,
    ) -> Result<Carried, EngineError> {
        if row.stage == Stage::ToPrepare {
            // Not due, or it would have been prepared.
            return Ok(Carried::Lost);
        }
        let upload = match self.upload(link).await {
            Ok(Some(upload)) => upload,
            Ok(None) => return self.give_up(&row, Reason::NoMediaService).await,
            Err(IqError::Disconnected) => return Ok(Carried::Lost),
            Err(_) => return Ok(Carried::Wait(Reason::Unreachable)),
        };
        if row.bytes > upload.most.unwrap_or(u64::MAX) {
            let most = room(&upload);
            return self.give_up(&row, Reason::MediaTooLarge { most }).await;
        }
        let put = self.put_media(link, &upload, &row).await?;
        Ok(put.unwrap_or(Carried::Done))
    }

    async fn prepare_media(
        self: &Arc<Self>,
        row: MediaRow,
        most: u64,
    ) -> Result<Carried, EngineError> {
        let Some(run) = self.transfers.begin(row.message, TransferStep::Preparing) else {
            return Ok(Carried::Lost);
        };
        let (message, chat) = (row.message, row.chat);
        self.begun(chat, message, Step::Preparing).await?;
        let held = match self.transfers.folder.hold().await {
            Ok(held) => held,
            Err(error) if is_full(&error) => return Ok(Carried::Wait(Reason::NoSpace)),
            Err(error) => return self.give_up(&row, super::reason(&error.into())).await,
        };
        let content = self.store.read(move |tx| tx.message(message)).await?;
        let Some(Content::Media { media }) = content.map(|row| row.content) else {
            return self.give_up(&row, Reason::DatabaseDamaged).await;
        };
        let ready = match self.make_ready(&run, &row, media, most).await {
            Ok(ready) => ready,
            // Whoever stopped it has noted why, if it is for good.
            Err(_) if run.is_stopped() => return Ok(self.after_stop()),
            Err(unfit) => {
                return match unfit.reason() {
                    Reason::NoSpace => Ok(Carried::Wait(Reason::NoSpace)),
                    reason => self.give_up(&row, reason).await,
                };
            }
        };
        let commit = move |tx: &Tx<'_>| {
            if !tx.is_queued(message)? {
                return Ok::<_, E2eeError>(false);
            }
            let key = ready.sealed.key.fragment();
            tx.media_sealed(
                message,
                (&ready.file, &key),
                ready.sealed.bytes,
                ready.preview.as_deref(),
            )?;
            tx.set_content(message, &Content::Media { media: ready.media })?;
            tx.trace(
                Some(message),
                Step::Prepared,
                Some(&format!("bytes={}", ready.sealed.bytes)),
                now_ms(),
            )?;
            Ok(true)
        };
        let kept = self.store.write(commit).await?;
        drop(held);
        if let (true, Some(source)) = (kept, &row.source) {
            // What stays is swept later.
            let _ = remove(&self.transfers.folder.place(source));
        }
        drop(run);
        if self.transfers.folder.is_dirty() || !kept {
            self.sweep_media().await;
        }
        self.message_changed(chat, message);
        Ok(Carried::Done)
    }

    /// Uploads the sealed file, to a fresh slot each time. `None`: it is there.
    async fn put_media(
        self: &Arc<Self>,
        link: &Link,
        upload: &Upload,
        row: &MediaRow,
    ) -> Result<Option<Carried>, EngineError> {
        let (message, chat) = (row.message, row.chat);
        let Some(run) = self.transfers.begin(message, TransferStep::Uploading) else {
            return Ok(Some(Carried::Lost));
        };
        self.begun(chat, message, Step::Uploading).await?;
        let content = self.store.read(move |tx| tx.message(message)).await?;
        let ending = match content.map(|row| row.content) {
            Some(Content::Media { media }) => sent_ending(&media),
            _ => "bin".into(),
        };
        // The name tells nothing, and its ending the other side what it is.
        let name = format!("{}.{ending}", super::folder::new_name());
        let slot = match slot(link, upload, &name, row.bytes).await {
            Ok(slot)
                if is_at_home(&slot.put, self.home()) && is_at_home(&slot.get, self.home()) =>
            {
                slot
            }
            Ok(_) => return self.give_up(row, Reason::NoMediaService).await.map(Some),
            Err(IqError::Disconnected) => return Ok(Some(Carried::Lost)),
            Err(IqError::Refused { condition }) if condition == "not-acceptable" => {
                let most = upload.most.unwrap_or(row.bytes);
                return self
                    .give_up(row, Reason::MediaTooLarge { most })
                    .await
                    .map(Some);
            }
            Err(error) => {
                tracing::debug!(%error, "no place for a file now");
                return Ok(Some(Carried::Wait(Reason::Unreachable)));
            }
        };
        let route = self.route(&slot.put, None).await?;
        let file = self
            .transfers
            .folder
            .place(row.file.as_deref().unwrap_or_default());
        let (watch, bytes) = (run.watcher(self, chat, (0.0, 1.0)), row.bytes.max(1));
        let putting = put(route.way(&slot.put), &slot, &file, move |done| {
            watch(done as f32 / bytes as f32)
        });
        let done = tokio::select! {
            done = putting => done,
            // Whoever stopped it has noted why, if it is for good.
            () = run.stopped() => return Ok(Some(self.after_stop())),
        };
        match done {
            Ok(()) => {}
            Err(TransferError::TooLarge) => {
                let most = upload.most.unwrap_or(row.bytes);
                return self
                    .give_up(row, Reason::MediaTooLarge { most })
                    .await
                    .map(Some);
            }
            Err(TransferError::File(error)) => {
                return self
                    .give_up(row, super::reason(&error.into()))
                    .await
                    .map(Some);
            }
            // Another slot may do.
            Err(error) => {
                tracing::debug!(%error, "a file was not uploaded");
                return Ok(Some(match self.link().await {
                    Some(_) => Carried::Wait(Reason::Unreachable),
                    None => Carried::Lost,
                }));
            }
        }
        let commit = move |tx: &Tx<'_>| {
            if tx.is_queued(message)? {
                tx.media_uploaded(message, &slot.get.url())?;
                tx.trace(Some(message), Step::Uploaded, None, now_ms())?;
            }
            Ok::<_, E2eeError>(())
        };
        self.store.write(commit).await?;
        drop(run);
        self.message_changed(chat, message);
        Ok(None)
    }

    fn after_stop(&self) -> Carried {
        match self.transfers.is_resting() {
            true => Carried::Lost,
            false => Carried::Done,
        }
    }

    /// Ends a message whose file cannot be sent, and the caption with it.
    async fn give_up(&self, row: &MediaRow, reason: Reason) -> Result<Carried, EngineError> {
        let message = row.message;
        let job = move |tx: &Tx<'_>| fail_with_caption(tx, message, &reason, now_ms());
        for changed in self.store.write(job).await? {
            self.message_changed(row.chat, changed);
        }
        Ok(Carried::Done)
    }

    /// Stops a file on its way out: its message fails, and can be sent again. `false`: it is on its way already.
    pub(crate) async fn cancel_sending(&self, message: i64) -> Result<bool, EngineError> {
        let job = move |tx: &Tx<'_>| match tx.is_queued(message)? {
            true => fail_with_caption(tx, message, &Reason::Cancelled, now_ms()),
            false => Ok::<_, E2eeError>(Vec::new()),
        };
        let changed = self.store.write(job).await?;
        self.transfers.stop(message);
        let chat = self
            .store
            .read(move |tx| tx.message(message))
            .await?
            .map(|row| row.chat);
        for changed in &changed {
            if let Some(chat) = chat {
                self.message_changed(chat, *changed);
            }
        }
        Ok(!changed.is_empty())
    }

    /// Where files are uploaded to; looked for once in a session.
    async fn upload(&self, link: &Link) -> Result<Option<Upload>, IqError> {
        let session = self
            .outgoing
            .lock()
            .await
            .session
            .ok_or(IqError::Disconnected)?;
        let mut known = self.transfers.upload.lock().await;
        if let Some((in_session, upload)) = &*known
            && *in_session == session
        {
            return Ok(Some(upload.clone()));
        }
        let found = media::upload(link, &self.own).await?;
        *known = found.clone().map(|upload| (session, upload));
        Ok(found)
    }
}

/// The most bytes that can be uploaded, before they are sealed.
fn room(upload: &Upload) -> u64 {
    upload
        .most
        .map_or(u64::MAX, |most| most.saturating_sub(TAG))
}

/// How the name of an uploaded file ends.
fn sent_ending(media: &Media) -> String {
    let named = media.name.as_deref().and_then(|name| name.rsplit_once('.'));
    match named {
        // The other side goes by it, and nothing else tells what it is.
        Some((_, ending))
            if (1..=8).contains(&ending.len())
                && ending.chars().all(|it| it.is_ascii_alphanumeric()) =>
        {
            ending.to_ascii_lowercase()
        }
        _ => ending(&media.mime).into(),
    }
}
