//! HEVC: what its headers say, by rusty_h265. Main and Main 10 are taken, which is what phones record.

use mp4_atom::Hvcc;
use rusty_h265::Error as Hevc;
use rusty_h265::nal::unescape;
use rusty_h265::ps::{Sps, parse_sps};

use super::codec::Look;
use super::container::{Colour, Picture};
use crate::{Error, Result};

const SEQUENCE: u8 = 33;

/// The type of a part (ITU-T H.265, table 7-1).
pub(crate) fn kind(part: &[u8]) -> Option<u8> {
    part.first().map(|header| header >> 1 & 63)
}

/// What the parameters say.
pub(crate) fn look(picture: &Picture, hvcc: &Hvcc) -> Result<Look> {
    let sets = hvcc.arrays.iter().flat_map(|array| &array.nalus);
    let mut sets = sets.filter(|set| kind(set) == Some(SEQUENCE));
    let (Some(set), None) = (sets.next(), sets.next()) else {
        return Err(Error::Unsupported("a video that changes its coding"));
    };
    let sps = parse_sps(&unescape(set.get(2..).unwrap_or_default()).data).map_err(refused)?;
    if sps.chroma_format_idc != 1 {
        return Err(Error::Unsupported("video with colour in every pixel"));
    }
    if sps.bit_depth_luma != sps.bit_depth_chroma || !matches!(sps.bit_depth_luma, 8 | 10) {
        return Err(Error::Unsupported("HEVC with more than 10 bits"));
    }
    let (width, height) = sps.output_size();
    let Sps { vui, ordering, .. } = &sps;
    let told = vui
        .as_ref()
        .filter(|vui| vui.sar_width > 0 && vui.sar_height > 0);
    let told = told.map(|vui| (u32::from(vui.sar_width), u32::from(vui.sar_height)));
    let colour = vui.as_ref().filter(|vui| vui.colour_primaries > 0);
    let colour = colour.map(|vui| Colour {
        primaries: vui.colour_primaries.into(),
        transfer: vui.transfer_characteristics.into(),
        matrix: vui.matrix_coeffs.into(),
        full: vui.video_full_range_flag,
    });
    let full = vui.as_ref().is_some_and(|vui| vui.video_full_range_flag);
    let kept = ordering
        .iter()
        .map(|one| one.max_dec_pic_buffering_minus1 + 1)
        .max();
    Ok(Look {
        width,
        height,
        depth: sps.bit_depth_luma,
        common: false,
        colour: colour.or(picture.colour).or(full.then_some(Colour {
            full,
            ..Colour::assumed(height)
        })),
        pixel: told.or(picture.proportions()).unwrap_or((1, 1)),
        // Samples take two bytes each, whatever their depth.
        kept: kept.unwrap_or(0).clamp(1, 16) * if sps.bit_depth_luma > 8 { 1 } else { 2 },
    })
}

/// What a reader or a decoder has against it.
pub(crate) fn refused(error: Hevc) -> Error {
    match error {
        Hevc::Unsupported(_) => Error::Unsupported("HEVC of this kind"),
        _ => Error::Damaged("a video's frame"),
    }
}
