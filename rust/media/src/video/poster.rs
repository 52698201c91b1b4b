//! The picture that stands for a video: its first that shows something.

use image::metadata::Orientation;

use super::codec::{Frame, Samples};
use super::container::Colour;
use super::edit::Turn;
use crate::photo::jpeg::{self, Manner};
use crate::photo::plane::{Raster, fit};
use crate::photo::preview;
use crate::{Error, Result};

/// The longest edge of a poster.
const EDGE: u32 = 640;
/// How far the brightness of a picture must spread to show something: fades begin with black.
const SPREAD: u32 = 24;
/// How many pictures are waited for one.
const PATIENCE: u32 = 60;

/// Looks for it while pictures go by.
pub(crate) struct Poster {
    colour: Colour,
    turn: Orientation,
    found: Option<Raster>,
    looking: u32,
}

/// A poster as it is sent along.
pub(crate) struct Still {
    pub poster: Vec<u8>,
    pub preview: Vec<u8>,
    pub blurhash: String,
}

impl Poster {
    pub(crate) fn new(colour: Colour, turn: Turn) -> Self {
        Self {
            colour,
            turn: turn.0,
            found: None,
            looking: PATIENCE,
        }
    }

    /// Whether it need not see more.
    pub(crate) fn has_found(&self) -> bool {
        self.looking == 0
    }

    /// Shows it the next picture, of 8 bits.
    pub(crate) fn offer(&mut self, frame: &Frame) {
        if self.looking == 0 {
            return;
        }
        let shows = shows_something(frame);
        self.looking = if shows { 0 } else { self.looking - 1 };
        if shows || self.found.is_none() {
            self.found = rgb(frame, self.colour);
        }
    }

    /// Makes the poster.
    pub(crate) fn still(self) -> Result<Still> {
        let found = self
            .found
            .ok_or(Error::Damaged("a video with missing frames"))?;
        let (width, height) = fit((found.width, found.height), EDGE);
        let upright = found.resized(width, height)?.upright(self.turn);
        let preview = preview::of(&upright)?;
        Ok(Still {
            poster: jpeg::encode_raster(&upright, Manner::Photo)?,
            preview: preview.jpeg,
            blurhash: preview.blurhash,
        })
    }
}

/// Between the darkest and the brightest sixteenth there is a difference.
fn shows_something(frame: &Frame) -> bool {
    let [luma, ..] = &frame.planes;
    let Samples::Bytes(samples) = luma.samples else {
        return false;
    };
    let mut counts = [0_u32; 256];
    let mut all = 0;
    for row in samples
        .chunks(luma.stride.max(1))
        .take(frame.height)
        .step_by(8)
    {
        for value in row.iter().take(frame.width).step_by(8) {
            if let Some(count) = counts.get_mut(usize::from(*value)) {
                *count += 1;
            }
            all += 1;
        }
    }
    let below = |share: u32| {
        let mut sum = 0;
        let found = counts.iter().position(|count| {
            sum += count;
            sum * 16 > all * share
        });
        found.unwrap_or(0) as u32
    };
    below(15).saturating_sub(below(1)) >= SPREAD
}

/// By the equations of ITU-T H.273, section 8.3, colour of the nearest pixel.
fn rgb(frame: &Frame, colour: Colour) -> Option<Raster> {
    let [
        Samples::Bytes(luma),
        Samples::Bytes(blue),
        Samples::Bytes(red),
    ] = frame.planes.map(|plane| plane.samples)
    else {
        return None;
    };
    let [luma_stride, blue_stride, red_stride] = frame.planes.map(|plane| plane.stride);
    let (for_red, for_blue) = match colour.matrix {
        5 | 6 => (0.299, 0.114),
        9 | 10 => (0.2627, 0.0593),
        _ => (0.2126, 0.0722),
    };
    let (low, luma_scale, chroma_scale) = if colour.full {
        (0.0, 1.0, 1.0)
    } else {
        (16.0, 255.0 / 219.0, 255.0 / 224.0)
    };
    let mut data = Vec::with_capacity(frame.width * frame.height * 3);
    for y in 0..frame.height {
        for x in 0..frame.width {
            let at = |plane: &[u8], stride: usize| {
                plane.get(y / 2 * stride + x / 2).copied().map(f32::from)
            };
            let value = (f32::from(*luma.get(y * luma_stride + x)?) - low) * luma_scale;
            let cb = (at(blue, blue_stride)? - 128.0) * chroma_scale;
            let cr = (at(red, red_stride)? - 128.0) * chroma_scale;
            let r = value + 2.0 * (1.0 - for_red) * cr;
            let b = value + 2.0 * (1.0 - for_blue) * cb;
            let g = (value - for_red * r - for_blue * b) / (1.0 - for_red - for_blue);
            data.extend([r, g, b].map(|value| value.round().clamp(0.0, 255.0) as u8));
        }
    }
    Raster::new(frame.width as u32, frame.height as u32, 3, data).ok()
}
