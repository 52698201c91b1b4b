//! H.264: what its headers say, by h264-reader.

use h264_reader::nal::sps::{ChromaFormat, FrameMbsFlags, SeqParameterSet};
use h264_reader::nal::{Nal, RefNal};
use mp4_atom::Avcc;

use super::codec::Look;
use super::container::{Colour, Picture};
use crate::{Error, Result};

/// The type of a part that is a set of parameters for the sequence (ITU-T H.264, table 7-1) …
pub(crate) const SEQUENCE: u8 = 7;
/// … and of one for pictures.
pub(crate) const PICTURE: u8 = 8;

/// What the parameters say.
pub(crate) fn look(picture: &Picture, avcc: &Avcc) -> Result<Look> {
    let [bytes] = &avcc.sequence_parameter_sets[..] else {
        return Err(Error::Unsupported("a video that changes its coding"));
    };
    if avcc.picture_parameter_sets.is_empty() {
        return Err(Error::Damaged("a video without its codec's set-up"));
    }
    let damaged = Error::Damaged("an H.264 header");
    let nal = RefNal::new(bytes, &[], true);
    let Ok(sps) = SeqParameterSet::from_bits(nal.rbsp_bits()) else {
        return Err(damaged);
    };
    let Ok((width, height)) = sps.pixel_dimensions() else {
        return Err(damaged);
    };
    if sps.frame_mbs_flags != FrameMbsFlags::Frames {
        return Err(Error::Unsupported("interlaced video"));
    }
    let chroma = &sps.chroma_info;
    if chroma.chroma_format != ChromaFormat::YUV420 {
        return Err(Error::Unsupported("video with colour in every pixel"));
    }
    if chroma.bit_depth_luma_minus8 != 0 || chroma.bit_depth_chroma_minus8 != 0 {
        return Err(Error::Unsupported("H.264 with more than 8 bits"));
    }
    let vui = sps.vui_parameters.as_ref();
    let signal = vui.and_then(|vui| vui.video_signal_type.as_ref());
    let full = signal.is_some_and(|signal| signal.video_full_range_flag);
    let colour = signal.and_then(|signal| signal.colour_description.as_ref());
    let colour = colour.map(|colour| Colour {
        primaries: colour.colour_primaries.into(),
        transfer: colour.transfer_characteristics.into(),
        matrix: colour.matrix_coefficients.into(),
        full,
    });
    let told = vui.and_then(|vui| vui.aspect_ratio_info.as_ref()?.get());
    let told = told.filter(|told| told.0 > 0 && told.1 > 0);
    let kept =
        vui.and_then(|vui| Some(vui.bitstream_restrictions.as_ref()?.max_dec_frame_buffering));
    Ok(Look {
        width,
        height,
        depth: 8,
        // Baseline, Main and High, up to what phones decode in hardware.
        common: matches!(u8::from(sps.profile_idc), 66 | 77 | 100) && sps.level_idc <= 52,
        // The codec's own word counts; what is missing there may be in the container.
        colour: colour.or(picture.colour).or(full.then_some(Colour {
            full,
            ..Colour::assumed(height)
        })),
        pixel: told
            .map(|(h, v)| (h.into(), v.into()))
            .or(picture.proportions())
            .unwrap_or((1, 1)),
        kept: kept.unwrap_or(0).max(sps.max_num_ref_frames).clamp(1, 16),
    })
}

/// Whether a part of a sample belongs to its pictures. Others are messages to players, in which cameras write where they
/// were and encoders what they are; they are in the way of nothing.
pub(crate) fn is_picture(part: &[u8]) -> bool {
    part.first()
        .is_some_and(|header| matches!(header & 31, 1..=5))
}

/// Whether it is a set of parameters that the header does not have.
pub(crate) fn is_other_set(part: &[u8], avcc: &Avcc) -> bool {
    let known = match part.first().map(|header| header & 31) {
        Some(SEQUENCE) => &avcc.sequence_parameter_sets,
        Some(PICTURE) => &avcc.picture_parameter_sets,
        _ => return false,
    };
    known.iter().all(|known| known != part)
}

/// Whether it belongs to a picture that can be decoded without others.
#[cfg(target_os = "ios")]
pub(crate) fn is_restart(part: &[u8]) -> bool {
    part.first().is_some_and(|header| header & 31 == 5)
}
