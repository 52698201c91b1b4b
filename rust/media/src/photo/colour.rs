//! Colours as the picture means them: from its profile (ICC) into sRGB, which is what everybody shows without one.

use moxcms::{
    CicpColorPrimaries, CicpProfile, ColorProfile, DataColorSpace, Layout, MatrixCoefficients,
    TransferCharacteristics, TransformOptions,
};

use super::plane::Raster;
use crate::{Error, Result};

/// A transform from a picture's own colours into sRGB; none where they are the same.
pub(crate) struct ToSrgb(Box<ColorProfile>);

/// Profiles are a few kilobytes; printers' up to two megabytes.
const LARGEST_PROFILE: usize = 4 << 20;

impl ToSrgb {
    /// Reads a profile. One that is broken, or is no profile of RGB colours, is passed over, as browsers do.
    pub(crate) fn of(profile: Option<&[u8]>) -> Option<Self> {
        Self(Box::new(parsed(profile?, DataColorSpace::Rgb)?)).unless_same()
    }

    /// By the number of the primaries (ITU-T H.273), with the curve of sRGB: what is said of that in pictures is mostly a
    /// camera's, and what everybody shows it by is a screen's.
    pub(crate) fn of_primaries(primaries: u16) -> Option<Self> {
        let color_primaries = u8::try_from(primaries).ok()?.try_into().ok()?;
        if matches!(
            color_primaries,
            CicpColorPrimaries::Unspecified | CicpColorPrimaries::Reserved
        ) {
            return None;
        }
        let own = ColorProfile::new_from_cicp(CicpProfile {
            color_primaries,
            transfer_characteristics: TransferCharacteristics::Srgb,
            matrix_coefficients: MatrixCoefficients::Identity,
            full_range: true,
        });
        Self(Box::new(own)).unless_same()
    }

    fn unless_same(self) -> Option<Self> {
        let own = self;
        // sRGB itself comes under many names and with small differences: what counts is what it does.
        let cube: Vec<u8> = (0..216u32)
            .flat_map(|at| [at % 6, at / 6 % 6, at / 36].map(|step| (step * 51) as u8))
            .collect();
        let mut sample = Raster::new(216, 1, 3, cube.clone()).ok()?;
        own.apply(&mut sample).ok()?;
        let same = sample
            .data
            .iter()
            .zip(&cube)
            .all(|(after, before)| after.abs_diff(*before) <= 2);
        (!same).then_some(own)
    }

    /// Changes the colours of an RGB or RGBA picture.
    pub(crate) fn apply(&self, raster: &mut Raster) -> Result<()> {
        let layout = if raster.channels == 4 {
            Layout::Rgba
        } else {
            Layout::Rgb
        };
        convert(&self.0, layout, &raster.data, layout, raster.data.len())
            .map(|data| raster.data = data)
    }
}

fn parsed(profile: &[u8], space: DataColorSpace) -> Option<ColorProfile> {
    if profile.len() > LARGEST_PROFILE {
        return None;
    }
    ColorProfile::new_from_slice(profile)
        .ok()
        .filter(|profile| profile.color_space == space)
}

fn convert(
    profile: &ColorProfile,
    from: Layout,
    data: &[u8],
    to: Layout,
    length: usize,
) -> Result<Vec<u8>> {
    let transform = profile
        .create_transform_8bit(
            from,
            &ColorProfile::new_srgb(),
            to,
            TransformOptions::default(),
        )
        .map_err(|_| Error::Damaged("a colour profile"))?;
    let mut made = vec![0; length];
    transform
        .transform(data, &mut made)
        .map_err(|_| Error::Codec("colour management"))?;
    Ok(made)
}

/// Four inks to RGB: by the profile, or where there is none by what is left of white light.
pub(crate) fn inks_to_rgb(inks: &Raster, profile: Option<&[u8]>) -> Result<Raster> {
    let length = inks.data.len() / 4 * 3;
    let by_profile = profile
        .and_then(|profile| parsed(profile, DataColorSpace::Cmyk))
        .and_then(|profile| convert(&profile, Layout::Rgba, &inks.data, Layout::Rgb, length).ok());
    let data = by_profile.unwrap_or_else(|| {
        let left = |ink: u8, black: u8| {
            let light = u32::from(255 - ink) * u32::from(255 - black);
            u8::try_from((light + 127) / 255).unwrap_or(255)
        };
        inks.data
            .as_chunks()
            .0
            .iter()
            .flat_map(|&[c, m, y, k]| [left(c, k), left(m, k), left(y, k)])
            .collect()
    });
    Raster::new(inks.width, inks.height, 3, data)
}
