//! Messages with media: sent, fetched, opened, recorded, and the room they take.

use std::path::{Path, PathBuf};

use causeway_core::{ChatId, Core, FreeStorage, MessageId};

use super::core::CoreHandle;
use super::errors::FlatError;
use super::messages::FlatReason;
use crate::flat::{all, read};

/// What a message with media says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatMedia {
    /// A name of the list `media_kind`.
    pub kind: String,
    /// The media type.
    pub mime: String,
    /// A name without harm.
    pub name: Option<String>,
    /// Bytes of the file.
    pub bytes: Option<i64>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Milliseconds.
    pub duration_ms: Option<i64>,
    /// 64 bars from 0 to 100.
    pub waveform: Option<Vec<u8>>,
    /// <https://blurha.sh>
    pub blurhash: Option<String>,
    /// What can be seen.
    pub alt: Option<String>,
    /// It moves.
    pub moving: bool,
    /// A name of the list `media_warning`.
    pub warning: Option<String>,
}

/// Where a message's file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatTransfer {
    /// A name of the list `transfer_step`.
    pub step: String,
    /// From 0 to 100.
    pub percent: Option<u8>,
    /// What it waits for, or why it cannot be had.
    pub reason: Option<FlatReason>,
}

/// What is to be sent.
pub struct FlatMediaDraft {
    /// A name of the list `media_kind`.
    pub kind: String,
    /// The file.
    pub path: String,
    /// What it is called.
    pub name: Option<String>,
    /// A text that goes with it.
    pub caption: Option<String>,
    /// What can be seen.
    pub alt: Option<String>,
    /// A name of the list `media_quality`.
    pub quality: String,
    /// Milliseconds.
    pub trim_start_ms: Option<i64>,
    /// Milliseconds.
    pub trim_end_ms: Option<i64>,
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatMediaProbe {
    /// A name of the list `media_kind`.
    pub kind: String,
    /// The media type.
    pub mime: String,
    /// A name without harm.
    pub name: String,
    /// Its size.
    pub bytes: i64,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Milliseconds.
    pub duration_ms: Option<i64>,
    /// It moves.
    pub moving: bool,
    /// A name of the list `media_warning`.
    pub warning: Option<String>,
}

/// What the other side takes, in bytes; 0 is not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_field_names)] // as in the core
pub struct FlatMediaLimits {
    /// Of a photo.
    pub photo_bytes: i64,
    /// Of a voice message.
    pub voice_bytes: i64,
    /// Of a video.
    pub video_bytes: i64,
    /// Of a video in HD.
    pub video_hd_bytes: i64,
    /// Of another file.
    pub file_bytes: i64,
}

/// A file that can be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatOpenedMedia {
    /// Where it is.
    pub path: String,
    /// What it may be called.
    pub name: String,
    /// The media type.
    pub mime: String,
}

/// How much room files take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatStorageUse {
    /// The chat.
    pub chat: i64,
    /// A name of the list `media_kind`.
    pub kind: String,
    /// How many.
    pub count: i64,
    /// Their bytes.
    pub bytes: i64,
}

/// A recording that can be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatRecorded {
    /// Where it is.
    pub path: String,
    /// Milliseconds.
    pub duration_ms: i64,
}

/// Says what a file is.
///
/// # Errors
/// Those of the core.
pub async fn probe_media(path: String) -> Result<FlatMediaProbe, FlatError> {
    let probed = Core::probe_media(Path::new(&path)).await;
    Ok(probed?.into())
}

/// What the other side of a chat takes.
///
/// # Errors
/// Those of the core.
pub async fn media_limits(core: &CoreHandle, chat: i64) -> Result<FlatMediaLimits, FlatError> {
    core.run(async |core| core.media_limits(ChatId(chat)).await)
        .await
}

/// Copies and sends a file.
///
/// # Errors
/// Those of the core.
pub async fn send_media(
    core: &CoreHandle,
    chat: i64,
    draft: FlatMediaDraft,
) -> Result<i64, FlatError> {
    let draft = draft.read()?;
    let sent = core.run(async |core| core.send_media(ChatId(chat), draft).await);
    sent.await.map(|MessageId(id)| id)
}

/// Stops what is being done with a file.
///
/// # Errors
/// Those of the core.
pub async fn cancel_transfer(core: &CoreHandle, message: i64) -> Result<(), FlatError> {
    core.run(async |core| core.cancel_transfer(MessageId(message)).await)
        .await
}

/// Fetches a file.
///
/// # Errors
/// Those of the core.
pub async fn fetch_media(core: &CoreHandle, message: i64) -> Result<(), FlatError> {
    core.run(async |core| core.fetch_media(MessageId(message)).await)
        .await
}

/// Opens a file; `form` is a name of the list `media_form`.
///
/// # Errors
/// Those of the core.
pub async fn open_media(
    core: &CoreHandle,
    message: i64,
    form: String,
) -> Result<FlatOpenedMedia, FlatError> {
    let form = read(&form)?;
    core.run(async |core| core.open_media(MessageId(message), form).await)
        .await
}

/// Removes what was opened.
///
/// # Errors
/// Those of the core.
pub async fn close_media(core: &CoreHandle, path: String) -> Result<(), FlatError> {
    core.run(async |core| core.close_media(Path::new(&path)).await)
        .await
}

/// A small JPEG.
///
/// # Errors
/// Those of the core.
pub async fn media_preview(core: &CoreHandle, message: i64) -> Result<Option<Vec<u8>>, FlatError> {
    core.run(async |core| core.media_preview(MessageId(message)).await)
        .await
}

/// How much room files take.
///
/// # Errors
/// Those of the core.
pub async fn storage_use(core: &CoreHandle) -> Result<Vec<FlatStorageUse>, FlatError> {
    core.run(async |core| core.storage_use().await.map(all))
        .await
}

/// Removes files; returns the bytes that were freed. `kind` is a name of the list `media_kind`.
///
/// # Errors
/// Those of the core.
pub async fn free_storage(
    core: &CoreHandle,
    chat: Option<i64>,
    kind: Option<String>,
    before: Option<i64>,
) -> Result<i64, FlatError> {
    let which = FreeStorage {
        chat: chat.map(ChatId),
        kind: kind.as_deref().map(read).transpose()?,
        before,
    };
    let freed: u64 = core
        .run(async |core| core.free_storage(which).await)
        .await?;
    Ok(i64::try_from(freed).unwrap_or(i64::MAX))
}

/// Says what the phone is connected by: a name of the list `network`.
///
/// # Errors
/// Those of the core.
pub async fn set_network(core: &CoreHandle, network: String) -> Result<(), FlatError> {
    let network = read(&network)?;
    core.run(async |core| core.set_network(network).await).await
}

/// A recording that is made. Letting it go keeps what was recorded.
pub struct RecordingHandle {
    recording: causeway_core::Recording,
}

/// Begins a recording.
///
/// # Errors
/// Those of the core.
pub async fn start_recording(
    core: &CoreHandle,
    rate: u32,
    channels: u16,
) -> Result<RecordingHandle, FlatError> {
    let recording = core.open.core()?.start_recording(rate, channels)?;
    Ok(RecordingHandle { recording })
}

/// Takes samples, 16 bits each, little-endian; says how loud they are, from 0 to 1.
///
/// # Errors
/// Those of the core.
pub async fn recording_add(
    recording: &RecordingHandle,
    samples: Vec<u8>,
) -> Result<f32, FlatError> {
    let samples: Vec<i16> = samples
        .chunks_exact(2)
        .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    Ok(recording.recording.add(&samples)?)
}

/// Lets go of what comes in.
///
/// # Errors
/// Those of the core.
pub async fn recording_pause(recording: &RecordingHandle) -> Result<(), FlatError> {
    Ok(recording.recording.pause()?)
}

/// Goes on.
///
/// # Errors
/// Those of the core.
pub async fn recording_resume(recording: &RecordingHandle) -> Result<(), FlatError> {
    Ok(recording.recording.resume()?)
}

/// How long it is so far, in milliseconds.
#[flutter_rust_bridge::frb(sync)]
pub fn recording_length(recording: &RecordingHandle) -> i64 {
    i64::try_from(recording.recording.length_ms()).unwrap_or(i64::MAX)
}

/// Ends it.
///
/// # Errors
/// Those of the core.
pub async fn recording_finish(recording: &RecordingHandle) -> Result<FlatRecorded, FlatError> {
    Ok(recording.recording.finish()?.into())
}

/// Ends it and removes it.
///
/// # Errors
/// Those of the core.
pub async fn recording_cancel(recording: &RecordingHandle) -> Result<(), FlatError> {
    Ok(recording.recording.cancel()?)
}

/// Recordings that were not sent.
///
/// # Errors
/// Those of the core.
pub async fn recordings(core: &CoreHandle) -> Result<Vec<FlatRecorded>, FlatError> {
    core.run(async |core| core.recordings().await.map(all))
        .await
}

/// Removes a recording.
///
/// # Errors
/// Those of the core.
pub async fn discard_recording(core: &CoreHandle, path: String) -> Result<(), FlatError> {
    Ok(core.open.core()?.discard_recording(&PathBuf::from(path))?)
}
