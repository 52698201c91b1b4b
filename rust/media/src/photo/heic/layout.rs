//! What a HEIC's boxes say: of which parts the picture is made, how it lies, what its colours mean. All of it is asked, and
//! bounded, before anything is decoded.

use heifer::heifer_hevc_dec::nal::NalUnit;
use heifer::heifer_hevc_dec::params::ParameterSets;
use heifer_isobmff::boxes::{ColorInfo, Property};
use heifer_isobmff::{HeifFile, ItemId};
use image::metadata::Orientation;

use super::OTHER;
use crate::limits::{self, at_most};
use crate::photo::colour::ToSrgb;
use crate::{Error, Result};

pub(super) fn damaged(_: heifer_isobmff::Error) -> Error {
    Error::Damaged("a HEIC's container")
}

/// What is to be known before anything is decoded.
pub(super) struct Layout<'a> {
    pub file: HeifFile<'a>,
    pub primary: ItemId,
    /// The size as it is stored.
    pub size: (u32, u32),
    /// The parts in rows, and how many there are in each row.
    pub tiles: Vec<ItemId>,
    pub columns: u32,
    /// The size of each part.
    pub tile: (u32, u32),
    pub orientation: Orientation,
    /// Whether it takes more than planes: transparency, or a crop.
    pub special: bool,
}

impl<'a> Layout<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self> {
        let file = HeifFile::parse(bytes).map_err(damaged)?;
        let primary = file.primary_item().map_err(damaged)?.id;
        let size = stored(&file, primary)?;
        let tiles = parts(&file, primary)?;
        let first = *tiles
            .first()
            .ok_or(Error::Damaged("a HEIC without tiles"))?;
        let (mut turns, mut special) = (Turns::default(), false);
        for property in file.item_properties(primary).map_err(damaged)? {
            match property {
                Property::Rotation(quarters) => turns.turn(4 - quarters % 4),
                Property::Mirror(upside_down) => turns.mirror(*upside_down),
                Property::CleanAperture { .. } => special = true,
                _ => {}
            }
        }
        for &tile in &tiles {
            let turned = |one: &Property| {
                matches!(
                    one,
                    Property::Rotation(1..) | Property::Mirror(_) | Property::CleanAperture { .. }
                )
            };
            let turned = file.item_properties(tile).map_err(damaged)?.any(turned);
            special |= tile != primary && turned;
        }
        for beside in file.referencing_items(primary, b"auxl") {
            let mut properties = file.item_properties(beside).map_err(damaged)?;
            // Of what else there is (depth, brightness for HDR) nothing is decoded.
            if properties.any(|one| matches!(one, Property::AuxiliaryType(kind) if ALPHA.contains(&kind.as_str()))) {
                parts(&file, beside)?;
                special = true;
            }
        }
        let columns = if first == primary {
            1
        } else {
            u32::from(file.grid(primary).map_err(damaged)?.columns)
        };
        let tile = stored(&file, first)?;
        Ok(Self {
            file,
            primary,
            size,
            tiles,
            columns,
            tile,
            orientation: turns.orientation(),
            special,
        })
    }

    /// Colours as they are to be understood: by the profile, else by numbers, in the container or in what is coded.
    pub(super) fn to_srgb(&self) -> Result<Option<ToSrgb>> {
        let profile = self.file.icc_profile(self.primary).map_err(damaged)?;
        if let Some(profile) = profile {
            return Ok(ToSrgb::of(Some(profile)));
        }
        let Some((primaries, transfer)) = self.numbers()? else {
            return Ok(None);
        };
        // PQ and HLG, by ITU-T H.273.
        if matches!(transfer, 16 | 18) {
            return Err(Error::Unsupported("a picture in HDR"));
        }
        Ok(ToSrgb::of_primaries(primaries))
    }

    fn numbers(&self) -> Result<Option<(u16, u16)>> {
        let first = self.tiles.first().copied().unwrap_or(self.primary);
        for item in [self.primary, first] {
            if let Some((primaries, transfer, ..)) = nclx(&self.file, item)? {
                return Ok(Some((primaries, transfer)));
            }
        }
        let Some(configuration) = self.file.hevc_config(first).map_err(damaged)? else {
            return Ok(None);
        };
        let mut sets = ParameterSets::default();
        for unit in &configuration.nal_units {
            let added = NalUnit::parse(unit).and_then(|unit| sets.add(&unit));
            added.map_err(|_| Error::Damaged("a HEIC's picture"))?;
        }
        let mut sequences = sets.sps.iter().flatten();
        let vui = sequences.find_map(|sequence| sequence.vui.as_ref());
        Ok(vui.map(|vui| {
            let (primaries, transfer) = (vui.colour_primaries, vui.transfer_characteristics);
            (primaries.into(), transfer.into())
        }))
    }
}

/// The names of transparency, old and new.
const ALPHA: [&str; 2] = [
    "urn:mpeg:hevc:2015:auxid:1",
    "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha",
];

/// The size of an item as it is stored.
fn stored(file: &HeifFile<'_>, id: ItemId) -> Result<(u32, u32)> {
    let size = file.image_size(id).map_err(damaged)?;
    let (width, height) = size.ok_or(Error::Damaged("a HEIC without dimensions"))?;
    limits::picture(width, height, limits::PICTURE_PIXELS)?;
    Ok((width, height))
}

/// What is to be decoded for an item: itself, or the tiles of a grid. The format also has pictures made of pictures made
/// of pictures, by which a small file asks for any amount of work.
fn parts(file: &HeifFile<'_>, id: ItemId) -> Result<Vec<ItemId>> {
    let kind = |id| file.item(id).map(|item| item.item_type.0).map_err(damaged);
    match &kind(id)? {
        b"hvc1" => Ok(vec![id]),
        b"grid" => {
            let tiles = file.referenced_items(id, b"dimg");
            at_most("tiles", tiles.len() as u64, limits::HEIC_TILES)?;
            let grid = file.grid(id).map_err(damaged)?;
            if tiles.len() != usize::from(grid.rows) * usize::from(grid.columns) {
                return Err(Error::Damaged("a HEIC's grid"));
            }
            let mut pixels = 0;
            for &tile in tiles {
                if kind(tile)? != *b"hvc1" {
                    return Err(Error::Unsupported("a HEIC made of other pictures"));
                }
                let (width, height) = stored(file, tile)?;
                pixels += u64::from(width) * u64::from(height);
            }
            at_most("pixels of all tiles", pixels, limits::PICTURE_PIXELS)?;
            Ok(tiles.to_vec())
        }
        b"iden" | b"iovl" => Err(Error::Unsupported("a HEIC made of other pictures")),
        _ => Err(OTHER),
    }
}

/// Colour by numbers: primaries, transfer, matrix (ITU-T H.273), and whether all values are used.
pub(super) fn nclx(file: &HeifFile<'_>, id: ItemId) -> Result<Option<(u16, u16, u16, bool)>> {
    let mut properties = file.item_properties(id).map_err(damaged)?;
    Ok(properties.find_map(|property| match property {
        Property::Color(ColorInfo::Nclx {
            primaries,
            transfer,
            matrix,
            full_range,
        }) => Some((*primaries, *transfer, *matrix, *full_range)),
        _ => None,
    }))
}

/// Turns and mirrors, one after another: mirrored left to right first if at all, then turned clockwise.
#[derive(Default)]
struct Turns {
    mirrored: bool,
    quarters: u8,
}

impl Turns {
    fn turn(&mut self, clockwise: u8) {
        self.quarters = (self.quarters + clockwise) % 4;
    }

    fn mirror(&mut self, upside_down: bool) {
        self.mirrored = !self.mirrored;
        self.quarters = (4 - self.quarters) % 4;
        if upside_down {
            self.turn(2);
        }
    }

    fn orientation(&self) -> Orientation {
        use Orientation as O;
        match (self.mirrored, self.quarters) {
            (false, 0) => O::NoTransforms,
            (false, 1) => O::Rotate90,
            (false, 2) => O::Rotate180,
            (false, _) => O::Rotate270,
            (true, 0) => O::FlipHorizontal,
            (true, 1) => O::Rotate270FlipH,
            (true, 2) => O::FlipVertical,
            (true, _) => O::Rotate90FlipH,
        }
    }
}
