use causeway_core::settings::MediaSettings;
use causeway_core::{
    Media, MediaDraft, MediaLimits, MediaProbe, OpenedMedia, Recorded, StorageUse, Transfer,
};

use super::{count, read};
use crate::api::errors::FlatError;
use crate::api::media::{
    FlatMedia, FlatMediaDraft, FlatMediaLimits, FlatMediaProbe, FlatOpenedMedia, FlatRecorded,
    FlatStorageUse, FlatTransfer,
};
use crate::api::settings::FlatMediaSettings;
use crate::codes;

impl From<Media> for FlatMedia {
    fn from(it: Media) -> Self {
        Self {
            kind: codes::media_kind(&it.kind),
            mime: it.mime,
            name: it.name,
            bytes: it.bytes.map(count),
            width: it.width,
            height: it.height,
            duration_ms: it.duration_ms.map(count),
            waveform: it.waveform,
            blurhash: it.blurhash,
            alt: it.alt,
            moving: it.moving,
            warning: it.warning.as_ref().map(codes::media_warning),
        }
    }
}

impl From<Transfer> for FlatTransfer {
    fn from(it: Transfer) -> Self {
        Self {
            step: codes::transfer_step(&it.step),
            percent: it.percent,
            reason: it.reason.map(Into::into),
        }
    }
}

impl From<MediaProbe> for FlatMediaProbe {
    fn from(it: MediaProbe) -> Self {
        Self {
            kind: codes::media_kind(&it.kind),
            mime: it.mime,
            name: it.name,
            bytes: count(it.bytes),
            width: it.width,
            height: it.height,
            duration_ms: it.duration_ms.map(count),
            moving: it.moving,
            warning: it.warning.as_ref().map(codes::media_warning),
        }
    }
}

impl From<MediaLimits> for FlatMediaLimits {
    fn from(it: MediaLimits) -> Self {
        Self {
            photo_bytes: count(it.photo_bytes),
            voice_bytes: count(it.voice_bytes),
            video_bytes: count(it.video_bytes),
            video_hd_bytes: count(it.video_hd_bytes),
            file_bytes: count(it.file_bytes),
        }
    }
}

impl From<OpenedMedia> for FlatOpenedMedia {
    fn from(it: OpenedMedia) -> Self {
        Self {
            path: it.path.to_string_lossy().into_owned(),
            name: it.name,
            mime: it.mime,
        }
    }
}

impl From<StorageUse> for FlatStorageUse {
    fn from(it: StorageUse) -> Self {
        Self {
            chat: it.chat.0,
            kind: codes::media_kind(&it.kind),
            count: count(it.count),
            bytes: count(it.bytes),
        }
    }
}

impl From<Recorded> for FlatRecorded {
    fn from(it: Recorded) -> Self {
        Self {
            path: it.path.to_string_lossy().into_owned(),
            duration_ms: count(it.duration_ms),
        }
    }
}

impl From<MediaSettings> for FlatMediaSettings {
    fn from(it: MediaSettings) -> Self {
        Self {
            auto_photo: codes::auto_download(&it.auto_photo),
            auto_voice: codes::auto_download(&it.auto_voice),
            auto_video: codes::auto_download(&it.auto_video),
            auto_file: codes::auto_download(&it.auto_file),
            quality: codes::media_quality(&it.quality),
            low_data: it.low_data,
        }
    }
}

impl FlatMediaSettings {
    pub(crate) fn read(&self) -> Result<MediaSettings, FlatError> {
        Ok(MediaSettings {
            auto_photo: read(&self.auto_photo)?,
            auto_voice: read(&self.auto_voice)?,
            auto_video: read(&self.auto_video)?,
            auto_file: read(&self.auto_file)?,
            quality: read(&self.quality)?,
            low_data: self.low_data,
        })
    }
}

impl FlatMediaDraft {
    pub(crate) fn read(self) -> Result<MediaDraft, FlatError> {
        // Before the beginning is at the beginning.
        let time = |ms: Option<i64>| ms.map(|ms| u64::try_from(ms).unwrap_or(0));
        Ok(MediaDraft {
            name: self.name,
            caption: self.caption,
            alt: self.alt,
            quality: read(&self.quality)?,
            trim_start_ms: time(self.trim_start_ms),
            trim_end_ms: time(self.trim_end_ms),
            ..MediaDraft::new(read(&self.kind)?, self.path)
        })
    }
}
