//! HEIC as phones make it: a picture coded by HEVC, or a grid of such tiles, turned and mirrored by properties. By the
//! crate heifer, in safe Rust: a hostile file can at most fail.
//!
//! Like a JPEG it stays in its own planes until it is small: 48 megapixels are 72 MB then, and would be 400 in RGB, turned
//! and with colours changed. What can be seen through, or is cropped by a property, goes through RGBA.

mod layout;

use heifer::Options;
use heifer::heifer_hevc_dec::decoder::{DecodeOptions, decode_picture};
use heifer::heifer_hevc_dec::recon::Frame;
use heifer_isobmff::ItemId;
use image::metadata::Orientation;

use self::layout::{Layout, damaged, nclx};
use super::colour::ToSrgb;
use super::plane::{JFIF, Planes, Raster, Weights, swaps_edges};
use crate::job::Job;
use crate::{Error, Result};

/// A decoded picture, as it is stored.
pub(crate) enum Decoded {
    /// Brightness and colour apart, in full range.
    Planes {
        planes: Planes,
        weights: Weights,
        orientation: Orientation,
        to_srgb: Option<ToSrgb>,
    },
    /// Upright, in sRGB, and with transparency.
    Raster(Raster),
}

const OTHER: Error = Error::Unsupported("this kind of HEIC");

fn refused(error: heifer::Error) -> Error {
    match error {
        heifer::Error::Unsupported(_)
        | heifer::Error::Hevc(heifer::heifer_hevc_dec::Error::Unimplemented(_)) => OTHER,
        _ => Error::Damaged("a HEIC's picture"),
    }
}

/// The size as it is seen.
pub(crate) fn size(bytes: &[u8]) -> Result<(u32, u32)> {
    let layout = Layout::of(bytes)?;
    let (width, height) = layout.size;
    Ok(if swaps_edges(layout.orientation) {
        (height, width)
    } else {
        (width, height)
    })
}

/// Decodes the main picture.
pub(crate) fn decode(job: &Job, bytes: &[u8]) -> Result<Decoded> {
    let layout = Layout::of(bytes)?;
    let area = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
    let pixels = area(layout.size);
    if layout.special {
        // RGBA, again for each change; and the planes it is made of.
        job.afford(bytes.len() as u64 + pixels * 12)?;
        let options = Options {
            max_threads: 1,
            max_pixels: pixels.max(1 << 20),
        };
        let image = heifer::decode_srgb_rgba8(bytes, &options).map_err(refused)?;
        let raster = Raster::new(image.width, image.height, 4, image.data)?;
        return Ok(Decoded::Raster(if image.has_alpha {
            raster
        } else {
            raster.on_white()
        }));
    }
    // Half samples of each pixel: the planes have a byte for each, what is decoded at a time two.
    let first = layout.tiles.first().copied().unwrap_or(layout.primary);
    let configuration = layout.file.hevc_config(first).map_err(damaged)?;
    let halves = match configuration.map(|one| one.chroma_format) {
        Some(0) => 2,
        Some(1) => 3,
        Some(2) => 4,
        _ => 6,
    };
    let coded = bytes.len() as u64 * if layout.tiles.len() > 1 { 1 } else { 3 };
    job.afford(coded + pixels * halves / 2 + area(layout.tile) * halves)?;
    let to_srgb = layout.to_srgb()?;
    let mut canvas = None;
    for (at, &tile) in layout.tiles.iter().enumerate() {
        job.progress(0.6 * at as f32 / layout.tiles.len() as f32)?;
        let stream = layout.file.hevc_bitstream(tile).map_err(damaged)?;
        let options = DecodeOptions {
            max_pixels: area(layout.tile).max(1 << 20),
            ..DecodeOptions::default()
        };
        let frame = decode_picture(&stream, options).map_err(|error| refused(error.into()))?;
        drop(stream);
        let canvas = match &mut canvas {
            Some(canvas) => canvas,
            none => none.insert(Canvas::new(&layout, tile, &frame)?),
        };
        let at = at as u32;
        let place = (at % layout.columns, at / layout.columns);
        canvas.put(&frame, layout.tile, place)?;
    }
    let canvas = canvas.ok_or(Error::Damaged("a HEIC without tiles"))?;
    Ok(Decoded::Planes {
        planes: canvas.planes,
        weights: canvas.weights,
        orientation: layout.orientation,
        to_srgb,
    })
}

/// Where the tiles come together.
struct Canvas {
    planes: Planes,
    weights: Weights,
    /// How the samples are stored, the same in all tiles.
    format: u8,
    depth: [u8; 2],
    /// From what is stored to a byte in full range: brightness, colour.
    bright: Vec<u8>,
    coloured: Vec<u8>,
}

impl Canvas {
    fn new(layout: &Layout<'_>, tile: ItemId, frame: &Frame) -> Result<Self> {
        let told = match nclx(&layout.file, tile)? {
            None => nclx(&layout.file, layout.primary)?,
            told => told,
        };
        let (matrix, full) = told.map_or(
            (frame.matrix_coeffs.into(), frame.full_range),
            |(_, _, matrix, full)| (matrix, full),
        );
        let grey = frame.chroma_format == 0;
        let weights = match matrix {
            1 => Weights(0.2126, 0.0722),
            9 => Weights(0.2627, 0.0593),
            // Unspecified is mostly this, too.
            2 | 5 | 6 => JFIF,
            _ if grey => JFIF,
            _ => return Err(OTHER),
        };
        let (width, height) = layout.size;
        let blank = |across: u32, down: u32| {
            let (width, height) = (width.div_ceil(across), height.div_ceil(down));
            let data = vec![0; width as usize * height as usize];
            Raster::new(width, height, 1, data)
        };
        let (across, down) = steps(frame.chroma_format)?;
        let chroma = if grey {
            None
        } else {
            Some([blank(across, down)?, blank(across, down)?])
        };
        let luma = blank(1, 1)?;
        let [bright, coloured] = frame.bit_depth;
        Ok(Self {
            planes: Planes { luma, chroma },
            weights,
            format: frame.chroma_format,
            depth: frame.bit_depth,
            bright: bytes_of(bright, full, 219.0, 0.0)?,
            coloured: bytes_of(coloured, full, 224.0, 128.0)?,
        })
    }

    /// Copies a tile to its place, which may be in part beyond the edge.
    fn put(&mut self, frame: &Frame, tile: (u32, u32), (column, row): (u32, u32)) -> Result<()> {
        let alike = frame.chroma_format == self.format
            && frame.bit_depth == self.depth
            && frame.widths[0] >= tile.0
            && frame.heights[0] >= tile.1;
        let (across, down) = steps(self.format)?;
        // A tile that ends within a pixel of colour would shift its neighbours.
        if !alike
            || (column + row > 0 && !(tile.0.is_multiple_of(across) && tile.1.is_multiple_of(down)))
        {
            return Err(Error::Damaged("a HEIC whose tiles differ"));
        }
        let [luma, blue, red] = &frame.planes;
        let [wide, ..] = frame.widths;
        let at = (column * tile.0, row * tile.1);
        copy((luma, wide), tile, &mut self.planes.luma, at, &self.bright)?;
        if let Some([to_blue, to_red]) = &mut self.planes.chroma {
            let wide = frame.widths[1];
            let tile = (tile.0.div_ceil(across), tile.1.div_ceil(down));
            let at = (column * tile.0, row * tile.1);
            copy((blue, wide), tile, to_blue, at, &self.coloured)?;
            copy((red, wide), tile, to_red, at, &self.coloured)?;
        }
        Ok(())
    }
}

/// How many pixels share a pixel of colour, across and down.
fn steps(format: u8) -> Result<(u32, u32)> {
    match format {
        0 | 3 => Ok((1, 1)),
        1 => Ok((2, 2)),
        2 => Ok((2, 1)),
        _ => Err(OTHER),
    }
}

/// For each sample of so many bits its byte in full range. `span` is how many of 256 steps are used where not all are;
/// `middle` what stands for no colour.
fn bytes_of(depth: u8, full: bool, span: f64, middle: f64) -> Result<Vec<u8>> {
    if !(8..=12).contains(&depth) {
        return Err(OTHER);
    }
    let step = f64::from(1_u32 << (depth - 8));
    let most = f64::from((1_u32 << depth) - 1);
    let byte = |sample: u32| {
        let sample = f64::from(sample);
        let value = match (full, middle > 0.0) {
            (true, false) => sample / most * 255.0,
            (true, true) => (sample / step - middle) * (255.0 * step / most).min(1.0) + middle,
            (false, false) => (sample / step - 16.0) / span * 255.0,
            (false, true) => (sample / step - middle) / span * 255.0 + middle,
        };
        value.round().clamp(0.0, 255.0) as u8
    };
    Ok((0..1 << depth).map(byte).collect())
}

/// Copies the upper left `size` of a plane to `at` in another, as far as there is room.
fn copy(
    (from, stride): (&[u16], u32),
    size: (u32, u32),
    to: &mut Raster,
    at: (u32, u32),
    table: &[u8],
) -> Result<()> {
    let broken = || Error::Damaged("a HEIC's grid");
    let width = size.0.min(to.width.saturating_sub(at.0)) as usize;
    let height = size.1.min(to.height.saturating_sub(at.1));
    for row in 0..height {
        let from = from.get(row as usize * stride as usize..);
        let from = from.and_then(|rest| rest.get(..width)).ok_or_else(broken)?;
        let begin = (at.1 + row) as usize * to.width as usize + at.0 as usize;
        let to = to.data.get_mut(begin..begin + width).ok_or_else(broken)?;
        for (to, from) in to.iter_mut().zip(from) {
            *to = table.get(usize::from(*from)).copied().unwrap_or(255);
        }
    }
    Ok(())
}
