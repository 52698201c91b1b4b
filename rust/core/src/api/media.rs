//! Messages with media: sent, fetched, opened, and the room they take.

use std::path::{Path, PathBuf};

use causeway_media::seal::{self, Key};
use causeway_media::{Job, file, limits, probe, video, voice};
use serde::{Deserialize, Serialize};

use super::{ApiError, Core, Event, MessageView};
use crate::chats::{ChatId, Refusal};
use crate::engine::media::folder::{new_name, remove};
use crate::engine::media::{Network, ending, millis};
use crate::messages::send::{most_bytes, stopped, store};
use crate::messages::{
    Content, Direction, MAX_TEXT_BYTES, Media, MediaKind, MediaWarning, MessageId, Reason, State,
};
use crate::settings::Quality;
use crate::store::media::{MediaRow, Options, Stage, Wanted};
use crate::store::{MessageRow, StorageUse, Tx, now_ms};

/// The longest description of a picture, in bytes of UTF-8.
const MAX_ALT: usize = 4_096;

/// What is done with a message's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransferStep {
    /// It waits for its turn or for a network. Sent: [`MessageView::reason`] says more.
    Waiting,
    /// It is made fit to send.
    Preparing,
    /// It is on its way to the home service.
    Uploading,
    /// It can be fetched: [`Core::fetch_media`].
    Offered,
    /// It is being fetched.
    Downloading,
    /// It can be opened, and the other side can fetch it.
    Here,
    /// The sender's service has it no more: ask for it again.
    Gone,
    /// It cannot be used.
    Failed,
    /// It was removed from this phone to make room. What was received can be fetched again, as long as it is there.
    Removed,
}

/// Where a message's file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Transfer {
    /// What is done with it.
    pub step: TransferStep,
    /// How much of that is done, from 0 to 100, while something is done.
    pub percent: Option<u8>,
    /// What it waits for, or why it cannot be had.
    pub reason: Option<Reason>,
}

/// What is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaDraft {
    /// As what.
    pub kind: MediaKind,
    /// The file. It is copied.
    pub path: PathBuf,
    /// What it is called, where that is worth telling: for files.
    pub name: Option<String>,
    /// A text that goes with it, as a message of its own.
    pub caption: Option<String>,
    /// What can be seen, for those who cannot see it. Kept here; the suite `omemo` does not carry it.
    pub alt: Option<String>,
    /// How much is kept of a photo or a video.
    pub quality: Quality,
    /// Where a video is to begin, in milliseconds.
    pub trim_start_ms: Option<u64>,
    /// Where it is to end.
    pub trim_end_ms: Option<u64>,
}

impl MediaDraft {
    /// A file as it is, with nothing more.
    pub fn new(kind: MediaKind, path: impl Into<PathBuf>) -> Self {
        Self {
            kind,
            path: path.into(),
            name: None,
            caption: None,
            alt: None,
            quality: Quality::Standard,
            trim_start_ms: None,
            trim_end_ms: None,
        }
    }
}

/// What a file is, before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MediaProbe {
    /// What it would best be sent as.
    pub kind: MediaKind,
    /// Its media type, by its content.
    pub mime: String,
    /// Its name, without harm.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Width in pixels, as it is seen.
    pub width: Option<u32>,
    /// Height in pixels, as it is seen.
    pub height: Option<u32>,
    /// How long it plays, in milliseconds.
    pub duration_ms: Option<u64>,
    /// It is a picture that moves.
    pub moving: bool,
    /// What to say before it is sent.
    pub warning: Option<MediaWarning>,
}

/// What the other side of a chat takes, in bytes; 0 is not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[allow(clippy::struct_field_names)] // the unit, as everywhere
pub struct MediaLimits {
    /// Of a photo.
    pub photo_bytes: u64,
    /// Of a voice message.
    pub voice_bytes: u64,
    /// Of a video.
    pub video_bytes: u64,
    /// Of a video in HD.
    pub video_hd_bytes: u64,
    /// Of any other file.
    pub file_bytes: u64,
}

/// In what form a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaForm {
    /// As it was sent.
    #[default]
    Original,
    /// A voice message as iOS plays it: the same Opus in Apple's container.
    Caf,
}

/// A file that can be looked at, until it is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenedMedia {
    /// Where it is.
    pub path: PathBuf,
    /// What it may be called elsewhere.
    pub name: String,
    /// Its media type.
    pub mime: String,
}

/// Which files are to be removed; those that fit all that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FreeStorage {
    /// Of this chat.
    pub chat: Option<ChatId>,
    /// Of this kind.
    pub kind: Option<MediaKind>,
    /// Of messages from before this time, in milliseconds since 1970.
    pub before: Option<i64>,
}

impl Core {
    /// Says what a file is, and what to send it as. Needs no account.
    ///
    /// # Errors
    /// [`ApiError::Media`], [`ApiError::File`].
    pub async fn probe_media(path: &Path) -> Result<MediaProbe, ApiError> {
        let path = path.to_owned();
        let probing = tokio::task::spawn_blocking(move || look_at(&path));
        probing.await.map_err(|_| panicked())?
    }

    /// What the other side of a chat takes.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn media_limits(&self, chat: ChatId) -> Result<MediaLimits, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let job = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let most = |kind| Ok::<_, ApiError>(most_bytes(tx, &row, kind, &home)?.unwrap_or(0));
            let video = most(MediaKind::Video)?;
            Ok(MediaLimits {
                photo_bytes: most(MediaKind::Photo)?,
                voice_bytes: most(MediaKind::Voice)?,
                video_bytes: video.min(limits::VIDEO),
                video_hd_bytes: video.min(limits::VIDEO_HD),
                file_bytes: most(MediaKind::File)?,
            })
        };
        self.inner.engine.store.read(job).await
    }

    /// Copies a file (a recording is moved) and sends it as soon as that is possible: prepared, sealed, uploaded, then its message is encrypted as any
    /// other. A caption follows as a message of its own. All is on disk when this returns.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], [`ApiError::Refused`] (also when the other side's app does not show such files),
    /// [`ApiError::TooLarge`] for a caption or a file that is too large and is sent as it is, [`ApiError::Media`] for what cannot
    /// be sent as this kind, [`ApiError::File`] and disk errors; nothing was stored then.
    pub async fn send_media(&self, chat: ChatId, draft: MediaDraft) -> Result<MessageId, ApiError> {
        let engine = &self.inner.engine;
        let caption = draft.caption.clone().filter(|text| !text.is_empty());
        let bytes = caption.as_ref().map_or(0, String::len);
        if bytes > MAX_TEXT_BYTES {
            let most = MAX_TEXT_BYTES;
            return Err(ApiError::TooLarge { bytes, most });
        }
        let most = self.may_send(chat, draft.kind).await?;
        let held = engine.transfers.folder.hold().await;
        let held = held.map_err(|error| ApiError::File(error.kind().to_string()))?;
        let source = new_name();
        let place = engine.transfers.folder.place(&source);
        let (to, chosen) = (place.clone(), draft.clone());
        let copying = tokio::task::spawn_blocking(move || copy(&chosen, &to, most));
        let media = match copying.await.map_err(|_| panicked())? {
            Ok(media) => media,
            Err(error) => {
                let _ = remove(&place);
                return Err(error);
            }
        };
        let (home, chosen) = (engine.home().to_owned(), draft.path.clone());
        let job = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let now = now_ms();
            if let Some(why) = stopped(tx, &row, &home, now)? {
                return Err(ApiError::Refused(why));
            }
            let options = Options {
                quality: draft.quality,
                low_data: tx.settings()?.media.low_data,
                start_ms: draft.trim_start_ms,
                end_ms: draft.trim_end_ms,
            };
            let message = store(tx, chat, &Content::Media { media }, now)?;
            tx.insert_sent_media(message, chat, draft.kind, &source, &options)?;
            let mut added = vec![message];
            if let Some(caption) = caption {
                let caption = store(tx, chat, &Content::text(caption), now)?;
                tx.set_caption(message, caption)?;
                added.push(caption);
            }
            Ok((message, added))
        };
        let stored = engine.store.write(job).await;
        drop(held);
        let (message, added) = match stored {
            Ok(stored) => stored,
            Err(error) => {
                let _ = remove(&place);
                return Err(error);
            }
        };
        if engine.transfers.folder.is_recording(&chosen) {
            // What stays is offered again as unsent.
            let _ = remove(&chosen);
        }
        for message in added {
            let message = MessageId(message);
            engine.emit(Event::MessageAdded { chat, message });
        }
        engine.kick(chat);
        Ok(MessageId(message))
    }

    /// The most bytes that may be sent of a kind.
    async fn may_send(&self, chat: ChatId, kind: MediaKind) -> Result<u64, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let job = move |tx: &Tx<'_>| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            if let Some(why) = stopped(tx, &row, &home, now_ms())? {
                return Err(ApiError::Refused(why));
            }
            most_bytes(tx, &row, kind, &home)?.ok_or(ApiError::Refused(Refusal::NotSupported))
        };
        self.inner.engine.store.read(job).await
    }

    /// Stops what is being done with a message's file: what is sent fails and can be sent again ([`Core::retry`]); what is
    /// fetched is offered again, and goes on from where it was.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when nothing is to be stopped, and disk errors.
    pub async fn cancel_transfer(&self, message: MessageId) -> Result<(), ApiError> {
        let engine = &self.inner.engine;
        let row = engine.store.read(move |tx| tx.media(message.0)).await?;
        let row = row.ok_or(ApiError::NotFound("media on its way"))?;
        let stopped = match row.stage {
            Stage::ToPrepare | Stage::ToUpload | Stage::Here => {
                engine.cancel_sending(message.0).await?
            }
            Stage::Offered => {
                engine.transfers.stop(message.0);
                let job = move |tx: &Tx<'_>| tx.set_media_stage(message.0, Stage::Offered, None);
                engine.store.write(job).await? && row.wanted != Wanted::No
            }
            Stage::Gone | Stage::Failed | Stage::Removed => false,
        };
        let chat = row.chat;
        engine.emit(Event::MessageChanged { chat, message });
        stopped
            .then_some(())
            .ok_or(ApiError::NotFound("media on its way"))
    }

    /// Fetches the file of a received message, whatever the settings say; also one that failed, or was removed.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a message without a file that could be fetched, and disk errors.
    pub async fn fetch_media(&self, message: MessageId) -> Result<(), ApiError> {
        let engine = &self.inner.engine;
        let job = move |tx: &Tx<'_>| {
            let row = tx.media(message.0)?;
            let said = tx.message(message.0)?;
            let (Some(row), Some(said)) = (row, said) else {
                return Err(ApiError::NotFound("media to fetch"));
            };
            let fetchable = said.direction == Direction::In && row.stage != Stage::Here;
            if !fetchable || row.link.is_none() {
                return Err(ApiError::NotFound("media to fetch"));
            }
            tx.want_media(message.0, Wanted::Asked)?;
            Ok(row.chat)
        };
        let chat = engine.store.write(job).await?;
        engine.emit(Event::MessageChanged { chat, message });
        engine.fetch_due().await;
        Ok(())
    }

    /// Opens a message's file into a place of its own, for somebody to look at. To be closed again by [`Core::close_media`];
    /// all are when the account is closed or opened.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it is not here, [`ApiError::Media`], [`ApiError::File`] and disk errors.
    pub async fn open_media(
        &self,
        message: MessageId,
        form: MediaForm,
    ) -> Result<OpenedMedia, ApiError> {
        let engine = &self.inner.engine;
        let read =
            move |tx: &Tx<'_>| Ok::<_, ApiError>((tx.media(message.0)?, tx.message(message.0)?));
        let (Some(row), Some(said)) = engine.store.read(read).await? else {
            return Err(ApiError::NotFound("media"));
        };
        let (Content::Media { media }, Some(file), Some(key)) = (said.content, row.file, row.key)
        else {
            return Err(ApiError::NotFound("media"));
        };
        let key = Key::from_fragment(&key).ok_or(ApiError::Damaged)?;
        let from = engine.transfers.folder.place(&file);
        let name = named(&media, form);
        let to = engine.transfers.folder.opening(&name);
        let to = to.map_err(|error| ApiError::File(error.kind().to_string()))?;
        let path = to.clone();
        let opening = tokio::task::spawn_blocking(move || match form {
            MediaForm::Original => seal::open(Job::new(), &from, &key, &to).map(drop),
            MediaForm::Caf => {
                let ogg = to.with_extension("ogg");
                seal::open(Job::new(), &from, &key, &ogg)?;
                let made = voice::to_caf(Job::new(), &ogg, &to).map(drop);
                let _ = remove(&ogg);
                made
            }
        });
        let opened = opening.await.map_err(|_| panicked())?;
        if let Err(error) = opened {
            let _ = engine.transfers.folder.close(&path);
            return Err(error.into());
        }
        let mime = match form {
            MediaForm::Original => media.mime,
            MediaForm::Caf => causeway_media::Kind::Caf.mime().into(),
        };
        Ok(OpenedMedia { path, name, mime })
    }

    /// Removes what was opened.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for what was not opened by [`Core::open_media`]; [`ApiError::File`].
    pub async fn close_media(&self, path: &Path) -> Result<(), ApiError> {
        match self.inner.engine.transfers.folder.close(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(ApiError::NotFound("opened media"))
            }
            closed => closed.map_err(|error| ApiError::File(error.kind().to_string())),
        }
    }

    /// A small JPEG of what a message shows, where there is one; at most 16 kB.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a message without media, and disk errors.
    pub async fn media_preview(&self, message: MessageId) -> Result<Option<Vec<u8>>, ApiError> {
        let read = move |tx: &Tx<'_>| tx.media_preview(message.0);
        let preview = self.inner.engine.store.read(read).await?;
        preview.ok_or(ApiError::NotFound("media"))
    }

    /// How much room files take, by chat and kind.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn storage_use(&self) -> Result<Vec<StorageUse>, ApiError> {
        Ok(self.inner.engine.store.read(|tx| tx.storage_use()).await?)
    }

    /// Removes files from this phone; what is still to be sent stays. Returns how many bytes were freed.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn free_storage(&self, which: FreeStorage) -> Result<u64, ApiError> {
        let engine = &self.inner.engine;
        let job = move |tx: &Tx<'_>| tx.remove_media(which.chat, which.kind, which.before);
        let removed = engine.store.write(job).await?;
        engine.sweep_media().await;
        let mut freed = 0;
        for (chat, message, bytes) in removed {
            freed += bytes;
            let message = MessageId(message);
            engine.emit(Event::MessageChanged { chat, message });
        }
        Ok(freed)
    }

    /// Says what the phone is connected by, which decides what is fetched by itself; until then a metered network is assumed.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn set_network(&self, network: Network) -> Result<(), ApiError> {
        let engine = &self.inner.engine;
        if engine.transfers.network.send_replace(network) == network {
            return Ok(());
        }
        engine.store.write(|tx| tx.hurry_media()).await?;
        engine.wake();
        Ok(())
    }

    /// As apps see messages, with where their files are.
    pub(super) async fn views(&self, rows: Vec<MessageRow>) -> Result<Vec<MessageView>, ApiError> {
        let engine = &self.inner.engine;
        let is_media = |row: &&MessageRow| matches!(row.content, Content::Media { .. });
        let with: Vec<_> = rows.iter().filter(is_media).map(|row| row.id).collect();
        let mut media = Vec::new();
        if !with.is_empty() {
            let read = move |tx: &Tx<'_>| {
                with.iter()
                    .map(|id| tx.media(*id))
                    .collect::<Result<Vec<_>, _>>()
            };
            media = engine
                .store
                .read(read)
                .await?
                .into_iter()
                .flatten()
                .collect();
        }
        let metered = *engine.transfers.network.borrow() != Network::Unmetered;
        let mut views: Vec<MessageView> = rows.into_iter().map(Into::into).collect();
        for view in &mut views {
            if let Some(row) = media.iter().find(|row| row.message == view.id.0) {
                let running = engine.transfers.step(row.message);
                view.transfer = Some(match (running, view.state) {
                    (None, State::Failed) => Transfer {
                        step: TransferStep::Failed,
                        percent: None,
                        reason: view.reason.clone(),
                    },
                    _ => transfer(row, running, metered),
                });
            }
        }
        Ok(views)
    }
}

fn transfer(row: &MediaRow, running: Option<(TransferStep, u8)>, metered: bool) -> Transfer {
    if let Some((step, percent)) = running {
        return Transfer {
            step,
            percent: Some(percent),
            reason: None,
        };
    }
    let mut reason = row.reason.clone();
    let step = match row.stage {
        Stage::ToPrepare | Stage::ToUpload => TransferStep::Waiting,
        Stage::Here => TransferStep::Here,
        Stage::Offered if row.wanted == Wanted::No => TransferStep::Offered,
        Stage::Offered => {
            if row.wanted == Wanted::Unmetered && metered {
                reason = Some(Reason::MediaMetered);
            }
            TransferStep::Waiting
        }
        Stage::Gone => TransferStep::Gone,
        Stage::Failed => TransferStep::Failed,
        Stage::Removed => TransferStep::Removed,
    };
    Transfer {
        step,
        percent: None,
        reason,
    }
}

/// Copies what the user chose, and says what it is as far as that is known before it is prepared.
fn copy(draft: &MediaDraft, to: &Path, most: u64) -> Result<Media, ApiError> {
    let called = draft
        .path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let called = draft.name.clone().unwrap_or(called);
    // What is not made smaller is asked for before it is copied.
    if draft.kind == MediaKind::File {
        let bytes = std::fs::metadata(&draft.path)
            .map_err(causeway_media::Error::Io)?
            .len();
        if bytes > most {
            let as_length = |bytes| usize::try_from(bytes).unwrap_or(usize::MAX);
            let (bytes, most) = (as_length(bytes), as_length(most));
            return Err(ApiError::TooLarge { bytes, most });
        }
    }
    let described = file::prepare(Job::new(), &draft.path, &called, to)?;
    if described.bytes == 0 {
        return Err(ApiError::Empty);
    }
    let mut media = Media::new(draft.kind, described.mime);
    media.bytes = Some(described.bytes);
    if draft.kind == MediaKind::File {
        media.name = Some(described.name);
        media.warning = described.warning.map(MediaWarning::from);
    }
    let alt = draft
        .alt
        .as_deref()
        .map(str::trim)
        .filter(|alt| !alt.is_empty());
    media.alt = alt.map(|alt| {
        alt.get(..alt.floor_char_boundary(MAX_ALT))
            .unwrap_or_default()
            .to_owned()
    });
    Ok(media)
}

fn look_at(path: &Path) -> Result<MediaProbe, ApiError> {
    let called = path.file_name().unwrap_or_default().to_string_lossy();
    let described = file::describe(path, &called)?;
    let mut found = MediaProbe {
        kind: MediaKind::File,
        mime: described.mime.into(),
        name: described.name,
        bytes: described.bytes,
        width: None,
        height: None,
        duration_ms: None,
        moving: false,
        warning: described.warning.map(MediaWarning::from),
    };
    if found.mime.starts_with("audio/") {
        if let Ok(looked) = voice::look(Job::new(), path) {
            found.kind = MediaKind::Voice;
            found.duration_ms = Some(millis(looked.duration));
        }
    } else if let Ok(seen) = video::check(Job::new(), path) {
        found.kind = MediaKind::Video;
        (found.width, found.height) = (Some(seen.width), Some(seen.height));
        found.duration_ms = u64::try_from(seen.duration.as_millis()).ok();
    } else if let Ok(probed) = probe::probe(Job::new(), path)
        && probed.kind.is_picture()
    {
        found.kind = MediaKind::Photo;
        (found.width, found.height) = probed.size.unzip();
        found.moving = probed.moving;
    }
    Ok(found)
}

/// What a file may be called outside this app.
fn named(media: &Media, form: MediaForm) -> String {
    let kind = match media.kind {
        MediaKind::Photo => "photo",
        MediaKind::Voice => "voice",
        MediaKind::Video => "video",
        MediaKind::File => "file",
    };
    match (form, &media.name) {
        (MediaForm::Caf, _) => format!("{kind}.caf"),
        (MediaForm::Original, Some(name)) => file::safe_name(name),
        (MediaForm::Original, None) => format!("{kind}.{}", ending(&media.mime)),
    }
}

fn panicked() -> ApiError {
    ApiError::Internal("work on media panicked".into())
}
