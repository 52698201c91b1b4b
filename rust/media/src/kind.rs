//! What a file is, told by its first bytes. A name or a type that somebody announced says nothing.

use image::ImageFormat;

/// The kinds of media that something is done with; all others are files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    WebP,
    /// A GIF, still or moving.
    Gif,
    /// HEIF with HEVC in it, as phones make it.
    Heic,
    /// A Windows bitmap.
    Bmp,
    /// A TIFF picture.
    Tiff,
    /// RIFF with sound in it.
    Wav,
    /// MPEG audio, layer 3.
    Mp3,
    /// AAC in frames of its own (ADTS).
    Aac,
    /// Ogg with Opus or Vorbis in it.
    Ogg,
    /// Apple's container for sound.
    Caf,
    /// MPEG-4 with sound alone, as its brand says.
    M4a,
    /// MPEG-4, QuickTime or 3GP: mostly video.
    Mp4,
    /// Anything else.
    Other,
}

impl Kind {
    /// Decides by the first bytes of a file; a few hundred are enough.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match infer::get(bytes).map(|found| found.mime_type()) {
            Some("image/jpeg") => Self::Jpeg,
            Some("image/png") => Self::Png,
            Some("image/webp") => Self::WebP,
            Some("image/gif") => Self::Gif,
            Some("image/heif") => Self::Heic,
            Some("image/bmp") => Self::Bmp,
            Some("image/tiff") => Self::Tiff,
            Some("audio/x-wav") => Self::Wav,
            Some("audio/mpeg") => Self::Mp3,
            Some("audio/aac") => Self::Aac,
            Some("audio/ogg" | "audio/opus") => Self::Ogg,
            Some("audio/m4a") => Self::M4a,
            Some("video/mp4" | "video/x-m4v" | "video/quicktime") => Self::Mp4,
            Some(_) => Self::Other,
            None => match (bytes.get(..4), bytes.get(4..8)) {
                (Some(b"caff"), _) => Self::Caf,
                // Brands there are many of (3gp5, qt), and old QuickTime has none.
                (_, Some(b"ftyp" | b"moov" | b"wide" | b"mdat")) => Self::Mp4,
                _ => Self::Other,
            },
        }
    }

    /// Its media type. [`Kind::Other`] is a stream of bytes.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
            Self::Heic => "image/heic",
            Self::Bmp => "image/bmp",
            Self::Tiff => "image/tiff",
            Self::Wav => "audio/wav",
            Self::Mp3 => "audio/mpeg",
            Self::Aac => "audio/aac",
            Self::Ogg => "audio/ogg",
            Self::Caf => "audio/x-caf",
            Self::M4a => "audio/mp4",
            Self::Mp4 => "video/mp4",
            Self::Other => "application/octet-stream",
        }
    }

    /// The usual ending of its file names, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Gif => "gif",
            Self::Heic => "heic",
            Self::Bmp => "bmp",
            Self::Tiff => "tiff",
            Self::Wav => "wav",
            Self::Mp3 => "mp3",
            Self::Aac => "aac",
            Self::Ogg => "ogg",
            Self::Caf => "caf",
            Self::M4a => "m4a",
            Self::Mp4 => "mp4",
            Self::Other => "bin",
        }
    }

    /// Whether it is a picture that [`crate::photo`] takes.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Heic) || self.picture().is_some()
    }

    /// Whether it is sound alone, which [`crate::voice`] takes.
    #[must_use]
    pub fn is_sound(self) -> bool {
        matches!(
            self,
            Self::Wav | Self::Mp3 | Self::Aac | Self::Ogg | Self::Caf | Self::M4a
        )
    }

    /// What the crate image calls it, where that one decodes it.
    pub(crate) fn picture(self) -> Option<ImageFormat> {
        Some(match self {
            Self::Png => ImageFormat::Png,
            Self::WebP => ImageFormat::WebP,
            Self::Gif => ImageFormat::Gif,
            Self::Bmp => ImageFormat::Bmp,
            Self::Tiff => ImageFormat::Tiff,
            _ => return None,
        })
    }
}
