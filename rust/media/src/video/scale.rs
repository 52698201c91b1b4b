//! Decoded pictures to the size and the bits of those that are encoded, upright, in their own planes.

use fast_image_resize::images::{Image, ImageRef, TypedImage, TypedImageRef};
use fast_image_resize::pixels::U16;
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;

use super::codec::{Frame, Look, Plane, Samples};
use super::edit::Turn;
use super::tone::Toner;
use crate::{Error, Result};

/// Resizes and turns pictures, one after another, into the same memory.
pub(crate) struct Scaler {
    resizer: Resizer,
    /// The size before turning.
    to: (usize, usize),
    turn: Turn,
    depth: u8,
    tone: Option<Toner>,
    planes: [Vec<u8>; 3],
    turned: [Vec<u8>; 3],
    /// Words as bytes, before resizing.
    narrow: Vec<u8>,
}

impl Scaler {
    /// `to` is the size before turning; for 4:2:0 its edges are even.
    pub(crate) fn new(to: (u32, u32), turn: Turn, look: &Look) -> Self {
        Self {
            resizer: Resizer::new(),
            to: (to.0 as usize, to.1 as usize),
            turn,
            depth: look.depth,
            tone: Toner::of(look.colour),
            planes: Default::default(),
            turned: Default::default(),
            narrow: Vec::new(),
        }
    }

    /// The memory that it takes.
    pub(crate) fn memory(from: (u32, u32), to: (u32, u32)) -> u64 {
        u64::from(to.0) * u64::from(to.1) * 3 + u64::from(from.0) * u64::from(from.1) * 2
    }

    /// The picture, resized; valid until the next one.
    pub(crate) fn scale(&mut self, frame: &Frame) -> Result<Frame<'_>> {
        let (width, height) = self.to;
        let [luma, ..] = &frame.planes;
        // Bytes were made fit for every screen by whoever decoded them.
        if self.tone.is_some() && matches!(luma.samples, Samples::Words(_)) {
            self.tone(frame)?;
            return Ok(self.upright());
        }
        for (index, (plane, made)) in frame.planes.iter().zip(&mut self.planes).enumerate() {
            let half = |edge: usize| if index == 0 { edge } else { edge.div_ceil(2) };
            let from = (half(frame.width), half(frame.height));
            let to = (half(width), half(height));
            made.resize(to.0 * to.1, 0);
            let (samples, stride) = match plane.samples {
                Samples::Bytes(samples) => (samples, plane.stride),
                Samples::Words(samples) => {
                    narrowed(samples, plane.stride, from, self.depth, &mut self.narrow);
                    (&self.narrow[..], from.0)
                }
            };
            resize(&mut self.resizer, samples, stride, from, made, to)?;
        }
        Ok(self.upright())
    }

    fn upright(&mut self) -> Frame<'_> {
        let (mut width, mut height) = self.to;
        let mut made = &self.planes;
        if self.turn != Turn::default() {
            let widths = [width, width.div_ceil(2), width.div_ceil(2)];
            for ((plane, width), turned) in self.planes.iter().zip(widths).zip(&mut self.turned) {
                turn(plane, width, self.turn.0, turned);
            }
            made = &self.turned;
            if self.turn.swaps() {
                (width, height) = (height, width);
            }
        }
        let [luma, blue, red] = made;
        let plane = |samples, stride| Plane {
            samples: Samples::Bytes(samples),
            stride,
        };
        let half = width.div_ceil(2);
        Frame {
            width,
            height,
            planes: [plane(luma, width), plane(blue, half), plane(red, half)],
        }
    }

    /// With all bits until the light is reckoned: half of them would show as steps.
    fn tone(&mut self, frame: &Frame) -> Result<()> {
        let (width, height) = self.to;
        let half = (width.div_ceil(2), height.div_ceil(2));
        let [luma, blue, red] = &frame.planes;
        let from = (frame.width.div_ceil(2), frame.height.div_ceil(2));
        let luma = deep(
            &mut self.resizer,
            luma,
            (frame.width, frame.height),
            self.to,
        )?;
        let blue = deep(&mut self.resizer, blue, from, half)?;
        let red = deep(&mut self.resizer, red, from, half)?;
        let Some(tone) = &self.tone else {
            return Ok(());
        };
        let [luma_made, blue_made, red_made] = &mut self.planes;
        luma_made.clear();
        blue_made.clear();
        red_made.clear();
        let rows = blue
            .pixels()
            .chunks_exact(half.0)
            .zip(red.pixels().chunks_exact(half.0));
        let mut rows = rows.flat_map(|row| [row, row]);
        for (y, luma) in luma.pixels().chunks_exact(width).enumerate() {
            let Some((blues, reds)) = rows.next() else {
                break;
            };
            let colours = blues.iter().zip(reds).flat_map(|colour| [colour, colour]);
            for (x, (luma, (blue, red))) in luma.iter().zip(colours).enumerate() {
                let [luma, blue, red] = tone.map(luma.0, blue.0, red.0);
                luma_made.push(luma);
                if x % 2 == 0 && y % 2 == 0 {
                    blue_made.push(blue);
                    red_made.push(red);
                }
            }
        }
        Ok(())
    }
}

/// A plane of rows this wide, turned and mirrored as it is to be seen.
pub(super) fn turn(plane: &[u8], width: usize, how: Orientation, into: &mut Vec<u8>) {
    use Orientation as O;
    into.clear();
    let rows = || plane.chunks_exact(width.max(1));
    let column = |x: usize| {
        let from = plane.get(x..).unwrap_or_default();
        from.iter().step_by(width.max(1)).copied()
    };
    match how {
        O::NoTransforms => into.extend_from_slice(plane),
        O::Rotate180 => into.extend(plane.iter().rev()),
        O::FlipHorizontal => rows().for_each(|row| into.extend(row.iter().rev())),
        O::FlipVertical => rows().rev().for_each(|row| into.extend_from_slice(row)),
        O::Rotate90 => (0..width).for_each(|x| into.extend(column(x).rev())),
        O::Rotate90FlipH => (0..width).for_each(|x| into.extend(column(x))),
        O::Rotate270 => (0..width).rev().for_each(|x| into.extend(column(x))),
        O::Rotate270FlipH => (0..width).rev().for_each(|x| into.extend(column(x).rev())),
    }
}

/// A plane of words, resized.
fn deep(
    resizer: &mut Resizer,
    plane: &Plane,
    from: (usize, usize),
    to: (usize, usize),
) -> Result<TypedImage<'static, U16>> {
    let failed = Error::Codec("resizing");
    let Samples::Words(words) = plane.samples else {
        return Err(failed);
    };
    let rows = words.chunks(plane.stride.max(1)).take(from.1);
    let whole: Vec<U16> = rows
        .flat_map(|row| row.iter().take(from.0).map(|word| U16::new(*word)))
        .collect();
    let Ok(source) = TypedImageRef::new(from.0 as u32, from.1 as u32, &whole) else {
        return Err(failed);
    };
    let mut made = TypedImage::<U16>::new(to.0 as u32, to.1 as u32);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    resizer
        .resize_typed(&source, &mut made, &options)
        .map_err(|_| Error::Codec("resizing"))?;
    Ok(made)
}

/// Bytes without gaps of words of more bits.
fn narrowed(
    words: &[u16],
    stride: usize,
    (width, height): (usize, usize),
    depth: u8,
    into: &mut Vec<u8>,
) {
    into.clear();
    let shift = depth.saturating_sub(8);
    let round = if shift == 0 { 0 } else { 1 << (shift - 1) };
    for row in words.chunks(stride.max(1)).take(height) {
        let row = row.get(..width).unwrap_or(row);
        into.extend(
            row.iter()
                .map(|word| (word.saturating_add(round) >> shift).min(255) as u8),
        );
    }
    into.resize(width * height, 0);
}

fn resize(
    resizer: &mut Resizer,
    samples: &[u8],
    stride: usize,
    from: (usize, usize),
    into: &mut [u8],
    to: (usize, usize),
) -> Result<()> {
    let failed = |_| Error::Codec("resizing");
    let rows = samples
        .get(..stride * from.1)
        .ok_or(Error::Codec("resizing"))?;
    if from == to {
        for (row, made) in rows
            .chunks_exact(stride.max(1))
            .zip(into.chunks_exact_mut(to.0))
        {
            made.copy_from_slice(row.get(..to.0).unwrap_or_default());
        }
        return Ok(());
    }
    let source =
        ImageRef::new(stride as u32, from.1 as u32, rows, PixelType::U8).map_err(failed)?;
    let target = Image::from_slice_u8(to.0 as u32, to.1 as u32, into, PixelType::U8);
    let mut target = target.map_err(|_| Error::Codec("resizing"))?;
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom))
        .crop(0.0, 0.0, from.0 as f64, from.1 as f64);
    resizer
        .resize(&source, &mut target, &options)
        .map_err(|_| Error::Codec("resizing"))
}
