//! Content as `signal-pq` carries it: the protobuf of `docs/protocol-signal-pq.md` §6, version 1.
//!
//! **Must hold**: what the other side says is bounded and made harmless before it is kept; a kind that is not known here is
//! kept whole, so that a later version can show it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use causeway_media::{file, seal};
use prost::Message as _;

use super::carried::Carried;
use super::media::{Media, MediaKind, Offer, harmless_preview};
use super::{Content, MAX_TEXT_BYTES};
use crate::link::media::Address;

/// The version written. A later one may add fields and kinds; it may not give those that are there another meaning.
const VERSION: u32 = 1;
/// Bars of a waveform, and how high they are.
const BARS: usize = 64;
const HIGHEST: u8 = 100;
/// The longest media type, blurhash and name of a kind, in bytes.
const MAX_SHORT: usize = 128;
/// The longest description for those who cannot see a picture, in characters.
const MAX_ALT: usize = 1_000;
/// Messages asked for at once.
pub(super) const MOST_AGAIN: usize = 32;
/// Pixels along an edge, and hours of playing, beyond which nobody believes what is said.
const MAX_EDGE: u32 = 65_535;
const MAX_PLAYING_MS: u64 = 100 * 60 * 60 * 1_000;

#[derive(Clone, PartialEq, prost::Message)]
struct Envelope {
    #[prost(uint32, tag = "1")]
    version: u32,
    /// The id of the stanza, which servers could change.
    #[prost(string, tag = "2")]
    id: String,
    /// What the kind is called, for apps that do not know it.
    #[prost(string, tag = "3")]
    name: String,
    #[prost(oneof = "Kind", tags = "10, 11, 12, 20")]
    kind: Option<Kind>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
enum Kind {
    #[prost(message, tag = "10")]
    Text(Words),
    #[prost(message, tag = "11")]
    Media(Box<File>),
    #[prost(message, tag = "12")]
    Report(Words),
    #[prost(message, tag = "20")]
    Again(Again),
}

#[derive(Clone, PartialEq, prost::Message)]
struct Again {
    #[prost(string, repeated, tag = "1")]
    ids: Vec<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Words {
    #[prost(string, tag = "1")]
    text: String,
}

#[derive(Clone, PartialEq, prost::Message)]
struct File {
    #[prost(enumeration = "FileKind", tag = "1")]
    kind: i32,
    #[prost(string, tag = "2")]
    mime: String,
    #[prost(string, tag = "3")]
    link: String,
    /// Nonce (12 bytes), then key (32), as in the fragment of an `aesgcm` link.
    #[prost(bytes = "vec", tag = "4")]
    key: Vec<u8>,
    #[prost(string, tag = "5")]
    name: String,
    #[prost(uint64, tag = "6")]
    bytes: u64,
    #[prost(uint32, tag = "7")]
    width: u32,
    #[prost(uint32, tag = "8")]
    height: u32,
    #[prost(uint64, tag = "9")]
    duration_ms: u64,
    #[prost(bytes = "vec", tag = "10")]
    waveform: Vec<u8>,
    #[prost(string, tag = "11")]
    blurhash: String,
    #[prost(string, tag = "12")]
    alt: String,
    #[prost(bool, tag = "13")]
    moving: bool,
    #[prost(bytes = "vec", tag = "14")]
    preview: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, prost::Enumeration)]
#[repr(i32)]
enum FileKind {
    File = 0,
    Photo = 1,
    Voice = 2,
    Video = 3,
}

impl From<MediaKind> for FileKind {
    fn from(kind: MediaKind) -> Self {
        match kind {
            MediaKind::Photo => Self::Photo,
            MediaKind::Voice => Self::Voice,
            MediaKind::Video => Self::Video,
            MediaKind::File => Self::File,
        }
    }
}

impl From<FileKind> for MediaKind {
    fn from(kind: FileKind) -> Self {
        match kind {
            FileKind::Photo => Self::Photo,
            FileKind::Voice => Self::Voice,
            FileKind::Video => Self::Video,
            FileKind::File => Self::File,
        }
    }
}

/// The bytes to be sealed, for the stanza with this id.
pub(super) fn write(wire_id: &str, content: &Content, file: Option<&Offer>) -> Vec<u8> {
    let words = |text: &String| Words { text: text.clone() };
    let (name, kind) = match content {
        Content::Text { text } => ("text", Some(Kind::Text(words(text)))),
        Content::Report { text } => ("report", Some(Kind::Report(words(text)))),
        Content::Media { media } => {
            let name = match media.kind {
                MediaKind::Photo => "photo",
                MediaKind::Voice => "voice",
                MediaKind::Video => "video",
                MediaKind::File => "file",
            };
            (
                name,
                file.map(|offer| Kind::Media(Box::new(offered(offer)))),
            )
        }
        // To see whether the other side survives it.
        Content::Unsupported { name, .. } => (name.as_str(), None),
        // Nothing of these is sent.
        Content::Notice { .. } | Content::Placeholder { .. } => ("nothing", None),
    };
    let envelope = Envelope {
        version: VERSION,
        id: wire_id.to_owned(),
        name: name.to_owned(),
        kind,
    };
    envelope.encode_to_vec()
}

/// What asks for messages to be sent again, by the ids of their stanzas.
pub(super) fn write_again(wire_id: &str, ids: Vec<String>) -> Vec<u8> {
    let envelope = Envelope {
        version: VERSION,
        id: wire_id.to_owned(),
        name: "again".to_owned(),
        kind: Some(Kind::Again(Again { ids })),
    };
    envelope.encode_to_vec()
}

/// Which messages the other side wants again.
pub(super) fn read_again(bytes: &[u8], wire_id: Option<&str>) -> Vec<String> {
    let envelope = Envelope::decode(bytes).ok();
    let envelope = envelope.filter(|it| Some(it.id.as_str()) == wire_id);
    match envelope.and_then(|envelope| envelope.kind) {
        Some(Kind::Again(mut again)) => {
            again.ids.truncate(MOST_AGAIN);
            again.ids
        }
        _ => Vec::new(),
    }
}

fn offered(offer: &Offer) -> File {
    let media = offer.media.clone();
    File {
        kind: FileKind::from(media.kind).into(),
        mime: media.mime,
        link: offer.link.clone(),
        key: hex::decode(&offer.key).unwrap_or_default(),
        name: media.name.unwrap_or_default(),
        bytes: media.bytes.unwrap_or_default(),
        width: media.width.unwrap_or_default(),
        height: media.height.unwrap_or_default(),
        duration_ms: media.duration_ms.unwrap_or_default(),
        waveform: media.waveform.unwrap_or_default(),
        blurhash: media.blurhash.unwrap_or_default(),
        alt: media.alt.unwrap_or_default(),
        moving: media.moving,
        preview: offer.preview.clone().unwrap_or_default(),
    }
}

/// Reads what was sealed, in the stanza with this id. `None`: it is no envelope, belongs to another stanza, or breaks a bound.
pub(super) fn read(bytes: &[u8], wire_id: Option<&str>) -> Option<Carried> {
    let envelope = Envelope::decode(bytes).ok()?;
    if envelope.version == 0 || Some(envelope.id.as_str()) != wire_id {
        return None;
    }
    let text = |words: Words| Some(words.text).filter(|text| text.len() <= MAX_TEXT_BYTES);
    let content = match envelope.kind {
        // A desk reads a report as what it is: text.
        Some(Kind::Text(words) | Kind::Report(words)) => Content::Text { text: text(words)? },
        // For control messages alone.
        Some(Kind::Again(_)) => return None,
        Some(Kind::Media(file)) => {
            let offer = offer(*file)?;
            let media = offer.media.clone();
            return Some(Carried {
                content: Content::Media { media },
                offer: Some(offer),
            });
        }
        None => Content::Unsupported {
            name: short(envelope.name).unwrap_or_else(|| "unknown".into()),
            raw: Some(STANDARD.encode(bytes)),
        },
    };
    Some(Carried {
        content,
        offer: None,
    })
}

/// Reads again what an earlier version kept without knowing it; a file that it offers is not fetched.
pub(super) fn again(raw: &str) -> Option<Content> {
    let bytes = STANDARD.decode(raw).ok()?;
    let id = Envelope::decode(bytes.as_slice()).ok()?.id;
    let carried = read(&bytes, Some(&id))?;
    let known = !matches!(carried.content, Content::Unsupported { .. });
    (known && carried.offer.is_none()).then_some(carried.content)
}

fn offer(file: File) -> Option<Offer> {
    let link = Address::parse(&file.link).map(|_| file.link.clone())?;
    let key = hex::encode(&file.key);
    seal::Key::from_fragment(&key)?;
    let kind = MediaKind::from(file.kind());
    let some = |number: u64, most: u64| (number > 0 && number <= most).then_some(number);
    let edge = |pixels: u32| (pixels > 0 && pixels <= MAX_EDGE).then_some(pixels);
    let (width, height) = (edge(file.width), edge(file.height));
    let waveform = file
        .waveform
        .iter()
        .map(|bar| (*bar).min(HIGHEST))
        .collect();
    let alt: String = file.alt.chars().take(MAX_ALT).collect();
    let media = Media {
        mime: mime(&file.mime),
        name: (!file.name.is_empty()).then(|| file::safe_name(&file.name)),
        bytes: some(file.bytes, i64::MAX as u64),
        width: width.filter(|_| height.is_some()),
        height: height.filter(|_| width.is_some()),
        duration_ms: some(file.duration_ms, MAX_PLAYING_MS),
        waveform: (file.waveform.len() == BARS).then_some(waveform),
        blurhash: short(file.blurhash),
        alt: (!alt.is_empty()).then_some(alt),
        moving: file.moving,
        ..Media::new(kind, "")
    };
    Some(Offer {
        media,
        link,
        key,
        preview: harmless_preview(file.preview),
    })
}

/// A media type of letters, digits and the few signs that there are in one (RFC 6838 §4.2).
fn mime(text: &str) -> String {
    let sign = |c: char| c.is_ascii_alphanumeric() || "!#$&-^_.+/".contains(c);
    let good = text.len() <= MAX_SHORT && text.contains('/') && text.chars().all(sign);
    if good {
        text
    } else {
        "application/octet-stream"
    }
    .to_owned()
}

fn short(text: String) -> Option<String> {
    let good = !text.is_empty() && text.len() <= MAX_SHORT && !text.chars().any(char::is_control);
    good.then_some(text)
}

#[cfg(test)]
#[path = "envelope_tests.rs"]
mod envelope_tests;
