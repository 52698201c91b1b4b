//! What a picture says beside its pixels: who took it, when, and above all where. Only asked, to be told to people;
//! nothing of it is in what is sent.

use heifer::Exif;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, ImageEXIF};

use crate::kind::Kind;

/// What was found in a picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Metadata {
    /// EXIF: the camera, the time, its settings.
    pub exif: bool,
    /// XMP: anything, as XML.
    pub xmp: bool,
    /// Where it was taken, in either of them.
    pub place: bool,
}

impl Metadata {
    /// Looks into a picture of this kind; `None` where it cannot be told.
    pub(crate) fn of(kind: Kind, bytes: Vec<u8>) -> Option<Self> {
        let (exif, xmp) = match kind {
            Kind::Jpeg => {
                let parts = Jpeg::from_bytes(bytes.into()).ok()?;
                let mut named = parts.segments_by_marker(markers::APP1);
                let xmp = named.find_map(|part| part.contents().strip_prefix(XMP_IN_JPEG));
                (parts.exif(), xmp.map(Bytes::copy_from_slice))
            }
            Kind::Png => {
                let parts = Png::from_bytes(bytes.into()).ok()?;
                let mut words = parts.chunks_by_type(*b"iTXt");
                let xmp = words.find(|part| part.contents().starts_with(b"XML:com.adobe.xmp\0"));
                (parts.exif(), xmp.map(|part| part.contents().clone()))
            }
            Kind::WebP => {
                let parts = WebP::from_bytes(bytes.into()).ok()?;
                let xmp = parts.chunk_by_id(*b"XMP ");
                let xmp = xmp.and_then(|part| part.content().data().cloned());
                (parts.exif(), xmp)
            }
            Kind::Heic => {
                let found = heifer::read_metadata(&bytes).ok()?;
                (found.exif.map(Bytes::from), found.xmp.map(Bytes::from))
            }
            // The format itself is that of EXIF.
            Kind::Tiff => (Some(bytes.into()), None),
            Kind::Gif | Kind::Bmp => {
                let xmp = contains(&bytes, b"XMP DataXMP");
                (None, xmp.then(|| bytes.into()))
            }
            _ => return None,
        };
        let placed = |exif: &Bytes| Exif::parse(exif).is_some_and(|exif| exif.has_gps());
        Some(Self {
            exif: exif.is_some() && kind != Kind::Tiff,
            xmp: xmp.is_some(),
            place: exif.as_ref().is_some_and(placed)
                || xmp.is_some_and(|xmp| contains(&xmp, b"GPSLatitude")),
        })
    }
}

/// What precedes XMP in a segment (XMP specification part 3, 1.1.3).
const XMP_IN_JPEG: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}
