//! PNG, WebP, BMP, TIFF and still GIF, by the crate image, with its limits.

use std::io::Cursor;

use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, Limits};

use super::plane::Raster;
use crate::job::Job;
use crate::limits;
use crate::{Error, Result};

/// A decoded picture as it was stored, with what is to be done about it.
pub(crate) struct Opened {
    pub raster: Raster,
    pub orientation: Orientation,
    pub profile: Option<Vec<u8>>,
    /// More than 8 bits in each channel were rounded.
    pub was_deep: bool,
}

/// What the header says.
pub(crate) struct Head {
    pub width: u32,
    pub height: u32,
    pub orientation: Orientation,
    pub moving: bool,
}

/// Reads the header and nothing else.
pub(crate) fn head(bytes: &[u8], format: ImageFormat) -> Result<Head> {
    let (mut decoder, moving) = open(bytes, format)?;
    let (width, height) = decoder.dimensions();
    limits::picture(width, height, limits::PICTURE_PIXELS)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok(Head {
        width,
        height,
        orientation,
        moving,
    })
}

/// Decodes to RGB or RGBA of 8 bits.
pub(crate) fn decode(job: &Job, bytes: &[u8], format: ImageFormat) -> Result<Opened> {
    let (mut decoder, moving) = open(bytes, format)?;
    if moving {
        return Err(Error::Unsupported(if format == ImageFormat::Png {
            "moving PNG"
        } else {
            "moving WebP"
        }));
    }
    let (width, height) = decoder.dimensions();
    limits::picture(width, height, limits::PICTURE_PIXELS)?;
    // The decoded picture, and once more while it is converted.
    let decoded = decoder.total_bytes();
    job.afford(bytes.len() as u64 + decoded + u64::from(width) * u64::from(height) * 4)?;
    let mut allowed = Limits::no_limits();
    allowed.max_alloc = Some(job.memory());
    decoder.set_limits(allowed).map_err(refused)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(refused)?;
    let was_deep = image.color().bytes_per_pixel() > image.color().channel_count();
    let (channels, data) = if image.color().has_alpha() {
        (4, image.into_rgba8().into_raw())
    } else {
        (3, image.into_rgb8().into_raw())
    };
    Ok(Opened {
        raster: Raster::new(width, height, channels, data)?,
        orientation,
        profile,
        was_deep,
    })
}

/// A decoder, and whether the file holds more than one picture to be shown in turn.
fn open(bytes: &[u8], format: ImageFormat) -> Result<(Box<dyn ImageDecoder + '_>, bool)> {
    let input = Cursor::new(bytes);
    Ok(match format {
        ImageFormat::Png => {
            // What is beside the pixels: a profile that unpacks to more is passed over.
            let mut beside = Limits::no_limits();
            beside.max_alloc = Some(limits::PNG_BESIDE);
            let decoder = PngDecoder::with_limits(input, beside).map_err(refused)?;
            let moving = decoder.is_apng().map_err(refused)?;
            (Box::new(decoder), moving)
        }
        ImageFormat::WebP => {
            // The decoder takes what there is of a lossy picture and leaves the rest grey.
            let announced = bytes
                .get(4..8)
                .and_then(|length| Some(u32::from_le_bytes(length.try_into().ok()?)));
            if announced.is_none_or(|length| (bytes.len() as u64) < u64::from(length) + 8) {
                return Err(Error::Damaged("a WebP that is cut short"));
            }
            let decoder = WebPDecoder::new(input).map_err(refused)?;
            let moving = decoder.has_animation();
            (Box::new(decoder), moving)
        }
        ImageFormat::Gif => (
            Box::new(image::codecs::gif::GifDecoder::new(input).map_err(refused)?),
            false,
        ),
        ImageFormat::Bmp => (
            Box::new(image::codecs::bmp::BmpDecoder::new(input).map_err(refused)?),
            false,
        ),
        ImageFormat::Tiff => (
            Box::new(image::codecs::tiff::TiffDecoder::new(input).map_err(refused)?),
            false,
        ),
        _ => return Err(Error::Unsupported("this kind of picture")),
    })
}

fn refused(error: image::ImageError) -> Error {
    match error {
        image::ImageError::Unsupported(_) => Error::Unsupported("this kind of picture"),
        // More than its size makes needed: a TIFF's tags can ask for any amount.
        image::ImageError::Limits(_) => Error::Unsupported("a picture that needs so much memory"),
        _ => Error::Damaged("a picture's data"),
    }
}
