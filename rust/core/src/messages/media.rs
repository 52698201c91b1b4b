//! Messages with media: what is said of a photo, a voice message, a video or a file, and how the link to it is told from text.
//!
//! The suite `omemo` carries a body alone, so a file is an `aesgcm://` link and nothing else
//! ([XEP-0454](https://xmpp.org/extensions/xep-0454.html)): no name, no size, no caption. What is not carried is found out
//! by the receiver from the file itself; a caption is a message of its own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::link::media::Address;
use crate::partners::{Capability, Limits};

/// The scheme of links to sealed files.
const SCHEME: &str = "aesgcm://";
/// The largest preview that is kept of what somebody sent along, in bytes.
const MAX_PREVIEW: usize = 16 * 1024;

/// What a file is sent as, and shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaKind {
    /// A still or moving picture.
    Photo,
    /// A recording, or another piece of sound.
    Voice,
    /// A video.
    Video,
    /// Any other file.
    File,
}

impl MediaKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Photo, Self::Voice, Self::Video, Self::File];

    pub(crate) fn code(self) -> i64 {
        match self {
            Self::Photo => 0,
            Self::Voice => 1,
            Self::Video => 2,
            Self::File => 3,
        }
    }

    pub(crate) fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Photo,
            1 => Self::Voice,
            2 => Self::Video,
            _ => Self::File,
        }
    }

    /// What a partner's app has to be able to do for it.
    pub(crate) fn capability(self) -> Capability {
        match self {
            Self::Photo => Capability::Photo,
            Self::Voice => Capability::Voice,
            Self::Video => Capability::Video,
            Self::File => Capability::File,
        }
    }

    /// The most bytes that a partner takes.
    pub(crate) fn most(self, limits: &Limits) -> u64 {
        match self {
            Self::Photo => limits.photo_bytes,
            Self::Voice => limits.voice_bytes,
            Self::Video => limits.video_bytes,
            Self::File => limits.file_bytes,
        }
    }
}

/// What a person should be told before they open a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaWarning {
    /// It is a program, a script, an installer, or a document that may hold one.
    CanRun,
    /// It is a program, and its name or its link says that it is something else.
    Disguised,
}

impl From<causeway_media::file::Warning> for MediaWarning {
    fn from(warning: causeway_media::file::Warning) -> Self {
        match warning {
            causeway_media::file::Warning::CanRun => Self::CanRun,
            causeway_media::file::Warning::Disguised => Self::Disguised,
        }
    }
}

/// What a message with media says. Of what is received only kind and type are known, from the link's ending, until the file is
/// here; what is sent is described whole once it is prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Media {
    /// What it is shown as.
    pub kind: MediaKind,
    /// Its media type.
    pub mime: String,
    /// What it is called; a name without harm. Nothing for what came by a suite that carries no name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The size of the file in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Width in pixels, as it is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Height in pixels, as it is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// How long it plays, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<u64>,
    /// How loud it is: 64 bars from 0 to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waveform: Option<Vec<u8>>,
    /// What it looks like from afar (<https://blurha.sh>).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blurhash: Option<String>,
    /// What the sender says that can be seen, for those who cannot see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// It is a picture that moves.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub moving: bool,
    /// What to say before it is opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<MediaWarning>,
}

impl Media {
    /// One of which no more is known.
    pub(crate) fn new(kind: MediaKind, mime: impl Into<String>) -> Self {
        Self {
            kind,
            mime: mime.into(),
            name: None,
            bytes: None,
            width: None,
            height: None,
            duration_ms: None,
            waveform: None,
            blurhash: None,
            alt: None,
            moving: false,
            warning: None,
        }
    }
}

/// A file that somebody offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Offer {
    pub media: Media,
    /// `https://…`, without the key.
    pub link: String,
    /// Nonce and key in hexadecimal digits.
    pub key: String,
    /// A small JPEG.
    pub preview: Option<Vec<u8>>,
}

impl Offer {
    /// Reads a body that is a link to a sealed file, alone or with a small picture as the second line. `None`: it is text.
    pub(crate) fn read(body: &str) -> Option<Self> {
        let (first, rest) = match body.trim().split_once('\n') {
            Some((first, rest)) => (first.trim_end(), rest.trim()),
            None => (body.trim(), ""),
        };
        // Text below a link is text, and the link a part of it.
        if !rest.is_empty() && (rest.contains('\n') || !rest.starts_with("data:")) {
            return None;
        }
        let (place, key) = first.strip_prefix(SCHEME)?.split_once('#')?;
        causeway_media::seal::Key::from_fragment(key)?;
        let link = format!("https://{place}");
        let path = Address::parse(&link)?.path;
        let file = path.split(['?', '#']).next().unwrap_or_default();
        let file = file.rsplit('/').next().unwrap_or_default();
        let (kind, mime) = by_ending(file.rsplit_once('.').map_or("", |(_, ending)| ending));
        Some(Self {
            media: Media::new(kind, mime),
            link,
            key: key.to_ascii_lowercase(),
            preview: preview(rest),
        })
    }

    /// The body that offers a file: `link` is its https address.
    pub(crate) fn body(link: &str, key: &str) -> Option<String> {
        let place = link.strip_prefix("https://")?;
        Some(format!("{SCHEME}{place}#{key}"))
    }
}

fn preview(line: &str) -> Option<Vec<u8>> {
    let (head, data) = line.strip_prefix("data:")?.split_once(',')?;
    if !head.starts_with("image/jpeg") || data.len() > MAX_PREVIEW.div_ceil(3) * 4 {
        return None;
    }
    harmless_preview(STANDARD.decode(data).ok()?)
}

/// A small JPEG, if these bytes are one.
pub(super) fn harmless_preview(bytes: Vec<u8>) -> Option<Vec<u8>> {
    (bytes.len() <= MAX_PREVIEW && bytes.starts_with(&[0xff, 0xd8, 0xff])).then_some(bytes)
}

/// What a file is taken for as long as nothing of it is known but how its link ends.
fn by_ending(ending: &str) -> (MediaKind, &'static str) {
    use MediaKind::{File, Photo, Video, Voice};
    match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => (Photo, "image/jpeg"),
        "png" => (Photo, "image/png"),
        "webp" => (Photo, "image/webp"),
        "gif" => (Photo, "image/gif"),
        "heic" | "heif" => (Photo, "image/heic"),
        "ogg" | "oga" | "opus" => (Voice, "audio/ogg"),
        "m4a" => (Voice, "audio/mp4"),
        "mp3" => (Voice, "audio/mpeg"),
        "aac" => (Voice, "audio/aac"),
        "wav" => (Voice, "audio/wav"),
        "mp4" | "m4v" => (Video, "video/mp4"),
        "mov" => (Video, "video/quicktime"),
        "3gp" => (Video, "video/3gpp"),
        "webm" => (Video, "video/webm"),
        "pdf" => (File, "application/pdf"),
        _ => (File, "application/octet-stream"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str =
        "000102030405060708090a0b000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    #[test]
    fn a_link_alone_is_an_offer() {
        let body = format!("aesgcm://files.haiket.test:5281/a1/b2.JPG#{KEY}");
        let offer = Offer::read(&body).unwrap();
        assert_eq!(offer.media, Media::new(MediaKind::Photo, "image/jpeg"));
        assert_eq!(offer.link, "https://files.haiket.test:5281/a1/b2.JPG");
        assert_eq!((offer.key.as_str(), offer.preview), (KEY, None));
        assert_eq!(Offer::body(&offer.link, &offer.key), Some(body));
        let long = format!("aesgcm://a.example/f#{}{KEY}", "00".repeat(4));
        assert_eq!(Offer::read(&long).unwrap().media.kind, MediaKind::File);
    }

    #[test]
    fn a_small_picture_may_follow() {
        let picture = STANDARD.encode([0xff, 0xd8, 0xff, 0xe0, 1, 2]);
        let body = format!("aesgcm://a.example/f.mp4#{KEY}\ndata:image/jpeg;base64,{picture}");
        let offer = Offer::read(&body).unwrap();
        assert_eq!(offer.preview.unwrap()[..3], [0xff, 0xd8, 0xff]);
        for other in ["data:image/jpeg,%%%", "data:text/html;base64,/9j/", "data:"] {
            let offer = Offer::read(&format!("aesgcm://a.example/f.mp4#{KEY}\n{other}"));
            assert_eq!(offer.unwrap().preview, None, "{other}");
        }
    }

    #[test]
    fn everything_else_is_text() {
        for body in [
            "aesgcm://a.example/f.jpg".to_owned(),
            format!("see aesgcm://a.example/f.jpg#{KEY}"),
            format!("aesgcm://a.example/f.jpg#{KEY} see"),
            format!("aesgcm://a.example/f.jpg#{KEY}\nand this"),
            format!("aesgcm://a.example/f.jpg#{KEY}\ndata:,\ndata:,"),
            format!("https://a.example/f.jpg#{KEY}"),
            format!("aesgcm://127.0.0.1/f.jpg#{KEY}"),
            format!("aesgcm://u:p@a.example/f.jpg#{KEY}"),
            format!("aesgcm://a.example/f.jpg#{}", &KEY[2..]),
            format!("aesgcm://a.example/f.jpg#{}zz", &KEY[2..]),
        ] {
            assert_eq!(Offer::read(&body), None, "{body}");
        }
    }
}
