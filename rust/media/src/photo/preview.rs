//! What is shown before the picture itself has come: a small JPEG and a blurhash, both made from the picture as it
//! will be sent, so that they cannot show more of it.

use super::jpeg::{self, Manner};
use super::plane::{Raster, fit};
use crate::limits::PREVIEW;
use crate::{Error, Result};

/// A small picture and a blur of a picture.
pub(crate) struct Preview {
    /// JPEG of at most [`PREVIEW`] bytes.
    pub jpeg: Vec<u8>,
    /// [Blurhash](https://blurha.sh) of 4 × 3 parts, or 3 × 4 when it is upright.
    pub blurhash: String,
}

/// The longest edge of a preview.
pub(crate) const LARGEST: u32 = 240;
/// Longest edges to try, until one is small enough. Noise at 24 pixels is still below 2 kB.
const EDGES: [u32; 5] = [LARGEST, 160, 96, 48, 24];
/// The edge that the blurhash is reckoned from; more adds nothing to twelve parts.
const BLUR: u32 = 32;

/// Makes both.
pub(crate) fn of(raster: &Raster) -> Result<Preview> {
    let (width, height) = fit((raster.width, raster.height), BLUR);
    let tiny = raster.resized(width, height)?;
    let parts = if raster.height > raster.width {
        (3, 4)
    } else {
        (4, 3)
    };
    let blurhash = blurhash::encode(parts.0, parts.1, width, height, &tiny.rgba())
        .map_err(|_| Error::Codec("blurhash"))?;
    for edge in EDGES {
        let (width, height) = fit((raster.width, raster.height), edge);
        let jpeg =
            jpeg::encode_raster(&raster.resized(width, height)?.on_white(), Manner::Preview)?;
        if jpeg.len() <= PREVIEW {
            return Ok(Preview { jpeg, blurhash });
        }
    }
    Err(Error::Codec("the preview"))
}
