//! Is it a photo, or was it drawn? Screenshots, diagrams and scans of text must not go through JPEG's blur.
//!
//! Decided by the pixels, as a name or a format does not tell. What was drawn has areas of one colour: most pixels are
//! exactly like their neighbour. A photo has noise, and in it hardly any are, but for burnt-out skies.

use super::plane::{Planes, Raster};

/// The share of pixels equal to their left neighbour from which on a picture counts as drawn. Screenshots of text are
/// above 0.8, photos below 0.2, pages with photos in them between; the tests have examples of each.
const DRAWN: f64 = 0.5;
/// About how many rows are looked at.
const ROWS: usize = 512;

/// Whether most of the picture is flat.
pub(crate) fn is_drawn(raster: &Raster) -> bool {
    flatness(raster) >= DRAWN
}

/// The same, where brightness and colour are apart.
pub(crate) fn are_drawn(planes: &Planes) -> bool {
    let mut chroma = planes.chroma.iter().flatten();
    is_drawn(&planes.luma) && chroma.all(is_drawn)
}

/// The share of pixels equal to their left neighbour.
pub(crate) fn flatness(raster: &Raster) -> f64 {
    let row = raster.width as usize * raster.channels;
    let step = (raster.height as usize).div_ceil(ROWS).max(1);
    let (mut equal, mut all) = (0_u64, 0_u64);
    for row in raster.data.chunks_exact(row).step_by(step) {
        let later = row.get(raster.channels..).unwrap_or_default();
        for (left, right) in row
            .chunks_exact(raster.channels)
            .zip(later.chunks_exact(raster.channels))
        {
            equal += u64::from(left == right);
            all += 1;
        }
    }
    if all == 0 {
        0.0
    } else {
        equal as f64 / all as f64
    }
}
