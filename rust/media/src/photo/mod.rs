//! Photos, made fit to send: upright, in sRGB, without metadata, no larger than needed, and still sharp where they
//! were drawn. What came in is not trusted; what goes out is made from pixels, never copied.
//!
//! What always holds: no byte of metadata survives (a JPEG, PNG or GIF that is not encoded again is rewritten without
//! its other parts); dimensions and counts are checked before decoding; a file that is cut short is an error.
//! Which format, and why screenshots keep their own size: docs/adr/014-media.md.

mod colour;
mod content;
mod gif;
mod heic;
pub(crate) mod jpeg;
pub(crate) mod plane;
mod png;
pub(crate) mod preview;
mod raster;

#[cfg(test)]
mod photo_tests;

use std::path::Path;

use image::ImageFormat;
use image::metadata::Orientation;

use self::colour::ToSrgb;
use self::jpeg::{Decoded, Manner};
use self::plane::{Planes, Raster, fit, swaps_edges};
use crate::job::{Aside, Job, read_whole};
use crate::kind::Kind;
use crate::{Error, Result, limits};

/// How much of a picture is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Quality {
    /// The longest edge is 1600 pixels at most.
    #[default]
    Standard,
    /// The longest edge is 4096 pixels at most.
    Hd,
}

impl Quality {
    fn edge(self) -> u32 {
        match self {
            Self::Standard => limits::EDGE,
            Self::Hd => limits::EDGE_HD,
        }
    }
}

/// A photo that was made fit to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// What it is: JPEG, PNG or GIF.
    pub kind: Kind,
    /// Width in pixels, as it is seen.
    pub width: u32,
    /// Height in pixels, as it is seen.
    pub height: u32,
    /// Its size in bytes.
    pub bytes: u64,
    /// A small JPEG of at most 5 kB, to be shown before it has come.
    pub preview: Vec<u8>,
    /// A [blurhash](https://blurha.sh) of it.
    pub blurhash: String,
}

/// Makes the picture in `input` fit to send and puts it at `output`; the result says of what kind it is.
///
/// # Errors
/// [`Error::Unsupported`] for what is no picture or of a kind that is not taken, [`Error::Damaged`],
/// [`Error::TooLarge`], and those of every job.
pub fn prepare(job: Job, input: &Path, output: &Path, quality: Quality) -> Result<Photo> {
    let (input, output) = (input.to_owned(), output.to_owned());
    job.run(move |job| {
        let bytes = read_whole(job, &input, "bytes of a picture", limits::PICTURE_FILE)?;
        let made = make(job, bytes, quality)?;
        job.progress(0.95)?;
        let mut aside = Aside::new(&output)?;
        std::io::Write::write_all(&mut aside, &made.bytes)?;
        aside.keep(job, &output)?;
        let bytes = made.bytes.len() as u64;
        let (width, height) = made.size;
        Ok(Photo {
            kind: made.kind,
            width,
            height,
            bytes,
            preview: made.preview.jpeg,
            blurhash: made.preview.blurhash,
        })
    })
}

/// What becomes of a picture.
struct Made {
    kind: Kind,
    size: (u32, u32),
    bytes: Vec<u8>,
    preview: preview::Preview,
}

impl Made {
    fn new(kind: Kind, bytes: Vec<u8>, shown: &Raster) -> Result<Self> {
        Ok(Self {
            kind,
            size: (shown.width, shown.height),
            bytes,
            preview: preview::of(shown)?,
        })
    }
}

/// Makes it in memory.
fn make(job: &Job, bytes: Vec<u8>, quality: Quality) -> Result<Made> {
    let edge = quality.edge();
    match Kind::of(&bytes) {
        Kind::Jpeg => from_jpeg(job, bytes, edge),
        Kind::Heic => from_heic(job, bytes, edge),
        Kind::Gif if gif::count(job, &bytes)?.frames > 1 => {
            let kept = gif::stripped(job, &bytes)?;
            let first = raster::decode(job, &bytes, ImageFormat::Gif)?.raster;
            Made::new(Kind::Gif, kept, &first)
        }
        kind => {
            let format = kind
                .picture()
                .ok_or(Error::Unsupported("a file that is no picture"))?;
            let opened = raster::decode(job, &bytes, format)?;
            job.progress(0.4)?;
            let to_srgb = ToSrgb::of(opened.profile.as_deref());
            // A PNG that already is what it would become keeps its pixels and loses the rest.
            let plain = to_srgb.is_none()
                && opened.orientation == Orientation::NoTransforms
                && !opened.was_deep;
            let original = (plain && kind == Kind::Png).then_some(bytes);
            from_pixels(
                job,
                opened.raster,
                opened.orientation,
                to_srgb.as_ref(),
                edge,
                original,
            )
        }
    }
}

fn from_jpeg(job: &Job, bytes: Vec<u8>, edge: u32) -> Result<Made> {
    let head = jpeg::Head::read(&bytes)?;
    let fits = head.width.max(head.height) <= edge;
    let target = fit((head.width, head.height), edge);
    let decoded = jpeg::decode(job, &bytes, &head, target)?;
    // A large file is not held while the rest is made of it.
    let original = fits.then_some(bytes);
    job.progress(0.6)?;
    let to_srgb = ToSrgb::of(head.profile.as_deref());
    let planes = match decoded {
        Decoded::Planes(planes) => planes,
        Decoded::Raster(raster) => {
            return from_raster(job, raster, head.orientation, to_srgb.as_ref(), edge);
        }
        Decoded::Inks(inks) => {
            let raster = colour::inks_to_rgb(&inks, head.profile.as_deref())?;
            return from_raster(job, raster, head.orientation, None, edge);
        }
    };
    if let Some(to_srgb) = to_srgb.filter(|_| planes.chroma.is_some()) {
        let raster = planes.rgb()?;
        return from_raster(job, raster, head.orientation, Some(&to_srgb), edge);
    }
    let manner = if planes.has_full_colour() && content::is_drawn(&planes.luma) {
        Manner::Drawing
    } else {
        Manner::Photo
    };
    let planes = planes.upright(head.orientation);
    let encoded = jpeg::encode_planes(&planes, manner)?;
    job.progress(0.9)?;
    let shown = planes.small(preview::LARGEST)?.rgb()?;
    let stripped = original.and_then(|bytes| jpeg::stripped(&bytes, head.orientation));
    // Encoding again costs quality: for a tenth of the bytes it is not worth it.
    let kept = stripped.filter(|stripped| stripped.len() / 10 * 9 <= encoded.len());
    let made = Made::new(Kind::Jpeg, kept.unwrap_or(encoded), &shown)?;
    Ok(Made {
        size: planes.size(),
        ..made
    })
}

fn from_heic(job: &Job, bytes: Vec<u8>, edge: u32) -> Result<Made> {
    let decoded = heic::decode(job, &bytes)?;
    drop(bytes);
    let (planes, weights, orientation, to_srgb) = match decoded {
        heic::Decoded::Raster(raster) => {
            return from_raster(job, raster, Orientation::NoTransforms, None, edge);
        }
        heic::Decoded::Planes {
            planes,
            weights,
            orientation,
            to_srgb,
        } => (planes, weights, orientation, to_srgb),
    };
    let own = planes.size();
    let pixels = u64::from(own.0) * u64::from(own.1);
    // A drawing keeps its size: both kinds of planes, and RGB.
    let planes = if content::are_drawn(&planes) && job.afford(pixels * 9).is_ok() {
        planes
    } else {
        let (width, height) = fit(own, edge);
        planes.halved(width, height)?
    };
    job.progress(0.7)?;
    let raster = planes.rgb_by(weights)?;
    drop(planes);
    from_raster(job, raster, orientation, to_srgb.as_ref(), edge)
}

fn from_raster(
    job: &Job,
    raster: Raster,
    orientation: Orientation,
    to_srgb: Option<&ToSrgb>,
    edge: u32,
) -> Result<Made> {
    from_pixels(job, raster, orientation, to_srgb, edge, None)
}

/// From pixels as they were stored: a drawing or what is transparent without loss, everything else as JPEG.
fn from_pixels(
    job: &Job,
    raster: Raster,
    orientation: Orientation,
    to_srgb: Option<&ToSrgb>,
    edge: u32,
    png: Option<Vec<u8>>,
) -> Result<Made> {
    let transparent = raster.is_transparent();
    let drawn = content::is_drawn(&raster);
    let raster = if transparent {
        raster
    } else {
        raster.on_white()
    };
    let own = (raster.width, raster.height);
    let finished = |edge: u32| -> Result<Raster> {
        let (width, height) = fit(own, edge);
        let mut sized = raster.resized(width, height)?;
        if let Some(to_srgb) = to_srgb {
            to_srgb.apply(&mut sized)?;
        }
        Ok(sized.upright(orientation))
    };
    // What there is, what it is resized to, and that three times more in the encoder, as it was measured.
    let lossless_fits = |edge: u32| {
        let (width, height) = fit(own, edge);
        let sized = u64::from(width) * u64::from(height) * raster.channels as u64;
        job.afford(raster.data.len() as u64 + 4 * sized)
    };
    if drawn || transparent {
        // Letters are only as sharp as at their own size; a smaller one is for when the file would be too large.
        let edges: &[u32] = match (drawn, transparent) {
            (true, true) => &[limits::EDGE_HD, edge, edge / 2, edge / 4],
            (false, _) => &[edge, edge / 2, edge / 4],
            (true, false) => &[limits::EDGE_HD, edge],
        };
        for &edge in edges {
            job.check()?;
            if lossless_fits(edge).is_err() {
                continue;
            }
            let sized = finished(edge)?;
            let unchanged = own.0.max(own.1) <= edge;
            let stripped = png
                .as_ref()
                .filter(|_| unchanged)
                .and_then(|png| png::stripped(job, png));
            let (size, preview) = ((sized.width, sized.height), preview::of(&sized)?);
            let bytes = match stripped {
                Some(stripped) => stripped,
                None => png::encode(job, sized)?,
            };
            if bytes.len() as u64 <= limits::LOSSLESS {
                let kind = Kind::Png;
                return Ok(Made {
                    kind,
                    size,
                    bytes,
                    preview,
                });
            }
        }
        if transparent {
            return Err(Error::Unsupported("a transparent picture of this size"));
        }
    }
    let sized = finished(edge)?;
    let encoded = jpeg::encode_raster(
        &sized,
        if drawn {
            Manner::Drawing
        } else {
            Manner::Photo
        },
    )?;
    // Small icons are smaller without loss.
    if let Some(png) =
        png.filter(|png| png.len() < encoded.len() && own == (sized.width, sized.height))
        && let Some(stripped) = png::stripped(job, &png)
    {
        return Made::new(Kind::Png, stripped, &sized);
    }
    Made::new(Kind::Jpeg, encoded, &sized)
}

impl Planes {
    /// Whether every pixel has its own colour.
    fn has_full_colour(&self) -> bool {
        self.chroma.as_ref().is_some_and(|[blue, _]| {
            blue.width == self.luma.width && blue.height == self.luma.height
        })
    }
}

/// What a picture's header says.
pub(crate) struct Looked {
    /// Width and height as it is seen.
    pub size: (u32, u32),
    pub moving: bool,
    /// Of a GIF.
    pub frames: Option<u64>,
}

/// Looks at the header alone.
pub(crate) fn look(job: &Job, bytes: &[u8], kind: Kind) -> Result<Looked> {
    let still = |size| Looked {
        size,
        moving: false,
        frames: None,
    };
    match kind {
        Kind::Jpeg => Ok(still(jpeg::Head::read(bytes)?.seen())),
        Kind::Heic => Ok(still(heic::size(bytes)?)),
        Kind::Gif => {
            let counted = gif::count(job, bytes)?;
            Ok(Looked {
                size: (counted.width, counted.height),
                moving: counted.frames > 1,
                frames: Some(counted.frames),
            })
        }
        kind => {
            let format = kind
                .picture()
                .ok_or(Error::Unsupported("a file that is no picture"))?;
            let head = raster::head(bytes, format)?;
            let (width, height) = (head.width, head.height);
            let size = if swaps_edges(head.orientation) {
                (height, width)
            } else {
                (width, height)
            };
            Ok(Looked {
                moving: head.moving,
                ..still(size)
            })
        }
    }
}
