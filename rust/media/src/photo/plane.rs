//! Pictures in memory: interleaved RGB or RGBA ([`Raster`]), or the planes of a JPEG ([`Planes`]), both of 8 bits.
//!
//! A JPEG is resized as it is stored, as brightness and colour apart: half the bytes of RGB, and no conversion there
//! and back. Everything else is a raster.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;

use crate::{Error, Result};

/// Samples in rows without gaps: `channels` bytes for each of `width` × `height` pixels.
#[derive(Clone)]
pub(crate) struct Raster {
    pub width: u32,
    pub height: u32,
    pub channels: usize,
    pub data: Vec<u8>,
}

/// Brightness and, unless it is grey, the two colour planes, each of its own size. Full range, as JFIF has it.
pub(crate) struct Planes {
    pub luma: Raster,
    pub chroma: Option<[Raster; 2]>,
}

/// How much red and blue have in brightness; green has the rest. The numbers Kr and Kb of ITU-T H.273.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Weights(pub f64, pub f64);

/// Those of JPEG (ITU-T T.871, section 7).
pub(crate) const JFIF: Weights = Weights(0.299, 0.114);

impl Raster {
    pub(crate) fn new(width: u32, height: u32, channels: usize, data: Vec<u8>) -> Result<Self> {
        if data.len() as u64 != u64::from(width) * u64::from(height) * channels as u64
            || data.is_empty()
        {
            return Err(Error::Damaged("a picture of another size than announced"));
        }
        Ok(Self {
            width,
            height,
            channels,
            data,
        })
    }

    pub(crate) fn resized(&self, width: u32, height: u32) -> Result<Self> {
        if (width, height) == (self.width, self.height) {
            return Ok(self.clone());
        }
        let part = (f64::from(self.width), f64::from(self.height));
        let what = if self.channels == 4 {
            Samples::Rgba
        } else {
            Samples::Plain(self.channels)
        };
        resize(
            &self.data,
            (self.width, self.height),
            what,
            part,
            (width, height),
        )
    }

    /// Turned and mirrored so that it is upright.
    pub(crate) fn upright(self, orientation: Orientation) -> Self {
        use Orientation as O;
        let (columns, rows) = (self.width as usize, self.height as usize);
        let size = self.channels;
        if orientation == O::NoTransforms {
            return self;
        }
        let swaps = swaps_edges(orientation);
        let (width, height) = if swaps {
            (rows, columns)
        } else {
            (columns, rows)
        };
        let mut data = Vec::with_capacity(self.data.len());
        for y in 0..height {
            for x in 0..width {
                let (column, row) = match orientation {
                    O::NoTransforms => (x, y),
                    O::FlipHorizontal => (columns - 1 - x, y),
                    O::Rotate180 => (columns - 1 - x, rows - 1 - y),
                    O::FlipVertical => (x, rows - 1 - y),
                    O::Rotate90FlipH => (y, x),
                    O::Rotate90 => (y, rows - 1 - x),
                    O::Rotate270FlipH => (columns - 1 - y, rows - 1 - x),
                    O::Rotate270 => (columns - 1 - y, x),
                };
                let at = (row * columns + column) * size;
                data.extend_from_slice(self.data.get(at..at + size).unwrap_or_default());
            }
        }
        let (width, height) = if swaps {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        };
        Self {
            width,
            height,
            channels: size,
            data,
        }
    }

    /// Whether anything can be seen through it.
    pub(crate) fn is_transparent(&self) -> bool {
        self.channels == 4
            && self
                .data
                .chunks_exact(4)
                .any(|pixel| pixel.last() != Some(&255))
    }

    /// Without its alpha channel, laid on white where it is transparent.
    pub(crate) fn on_white(self) -> Self {
        if self.channels != 4 {
            return self;
        }
        let mut data = Vec::with_capacity(self.data.len() / 4 * 3);
        for pixel in self.data.chunks_exact(4) {
            let &[red, green, blue, alpha] = pixel else {
                continue;
            };
            let lay = |value: u8| {
                let (value, alpha) = (u32::from(value), u32::from(alpha));
                u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
            };
            data.extend_from_slice(&[lay(red), lay(green), lay(blue)]);
        }
        Self {
            channels: 3,
            data,
            ..self
        }
    }

    /// As RGBA, which the blurhash is reckoned from.
    pub(crate) fn rgba(&self) -> Vec<u8> {
        match self.channels {
            4 => self.data.clone(),
            3 => self
                .data
                .as_chunks()
                .0
                .iter()
                .flat_map(|&[r, g, b]| [r, g, b, 255])
                .collect(),
            _ => self
                .data
                .iter()
                .flat_map(|&grey| [grey, grey, grey, 255])
                .collect(),
        }
    }
}

impl Planes {
    /// Width and height of the picture.
    pub(crate) fn size(&self) -> (u32, u32) {
        (self.luma.width, self.luma.height)
    }

    pub(crate) fn upright(self, orientation: Orientation) -> Self {
        Self {
            luma: self.luma.upright(orientation),
            chroma: self
                .chroma
                .map(|planes| planes.map(|plane| plane.upright(orientation))),
        }
    }

    /// A small one of at most `edge` pixels, with colour in every pixel.
    pub(crate) fn small(&self, edge: u32) -> Result<Self> {
        let (width, height) = fit(self.size(), edge);
        self.resized(width, height)
    }

    fn resized(&self, width: u32, height: u32) -> Result<Self> {
        let luma = self.luma.resized(width, height)?;
        let chroma = match &self.chroma {
            None => None,
            Some([blue, red]) => Some([blue.resized(width, height)?, red.resized(width, height)?]),
        };
        Ok(Self { luma, chroma })
    }

    /// As RGB, by the equations of JFIF.
    pub(crate) fn rgb(&self) -> Result<Raster> {
        self.rgb_by(JFIF)
    }

    /// As RGB.
    pub(crate) fn rgb_by(&self, Weights(red, blue): Weights) -> Result<Raster> {
        let (width, height) = self.size();
        let whole = self.resized(width, height)?;
        let Some([cb, cr]) = whole.chroma else {
            let data = whole.luma.data.iter().flat_map(|&grey| [grey; 3]).collect();
            return Raster::new(width, height, 3, data);
        };
        // 16 bits after the point.
        let scaled = |value: f64| (value * 65_536.0).round() as i32;
        let green = 1.0 - red - blue;
        let (to_red, to_blue) = (2.0 * (1.0 - red), 2.0 * (1.0 - blue));
        let green_of = (to_blue * blue / green, to_red * red / green);
        let (to_red, to_blue) = (scaled(to_red), scaled(to_blue));
        let green_of = (scaled(green_of.0), scaled(green_of.1));
        let mut data = Vec::with_capacity(whole.luma.data.len() * 3);
        for ((&y, &cb), &cr) in whole.luma.data.iter().zip(&cb.data).zip(&cr.data) {
            let (y, cb, cr) = (i32::from(y) << 16, i32::from(cb) - 128, i32::from(cr) - 128);
            let byte =
                |value: i32| u8::try_from(((value + 0x8000) >> 16).clamp(0, 255)).unwrap_or(0);
            data.extend_from_slice(&[
                byte(y + to_red * cr),
                byte(y - green_of.0 * cb - green_of.1 * cr),
                byte(y + to_blue * cb),
            ]);
        }
        Raster::new(width, height, 3, data)
    }

    /// Resized to be sent, with half the colour each way.
    pub(crate) fn halved(&self, width: u32, height: u32) -> Result<Self> {
        let half = (width.div_ceil(2), height.div_ceil(2));
        let chroma = match &self.chroma {
            None => None,
            Some([blue, red]) => {
                Some([blue.resized(half.0, half.1)?, red.resized(half.0, half.1)?])
            }
        };
        let luma = self.luma.resized(width, height)?;
        Ok(Self { luma, chroma })
    }
}

/// How many samples make a pixel, and whether the last says how much of the others there is.
#[derive(Clone, Copy)]
pub(crate) enum Samples {
    Plain(usize),
    Rgba,
}

/// Resizes the upper left `part` of a picture of `size` to `target`, with the Lanczos filter: sharp, and what the
/// programs that it is compared with use.
pub(crate) fn resize(
    data: &[u8],
    size: (u32, u32),
    samples: Samples,
    part: (f64, f64),
    target: (u32, u32),
) -> Result<Raster> {
    let (channels, pixels) = match samples {
        Samples::Plain(1) => (1, PixelType::U8),
        Samples::Plain(3) => (3, PixelType::U8x3),
        Samples::Plain(_) | Samples::Rgba => (4, PixelType::U8x4),
    };
    let from = ImageRef::new(size.0, size.1, data, pixels).map_err(|_| Error::Codec("resizing"))?;
    let mut to = Image::new(target.0, target.1, pixels);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
        .crop(0.0, 0.0, part.0, part.1)
        .use_alpha(matches!(samples, Samples::Rgba));
    Resizer::new()
        .resize(&from, &mut to, &options)
        .map_err(|_| Error::Codec("resizing"))?;
    Raster::new(target.0, target.1, channels, to.into_vec())
}

/// Whether width and height change places.
pub(crate) fn swaps_edges(orientation: Orientation) -> bool {
    use Orientation as O;
    matches!(
        orientation,
        O::Rotate90 | O::Rotate270 | O::Rotate90FlipH | O::Rotate270FlipH
    )
}

/// The size with the longest edge at most `edge` and the same proportions; never enlarged, never nothing.
pub(crate) fn fit((width, height): (u32, u32), edge: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= edge {
        return (width, height);
    }
    let scaled = |side: u32| {
        let side =
            (u64::from(side) * u64::from(edge) + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(side).unwrap_or(edge).max(1)
    };
    (scaled(width), scaled(height))
}
