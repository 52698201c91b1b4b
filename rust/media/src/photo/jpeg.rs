//! JPEG, by libjpeg-turbo: read at a fraction of its size where that is enough, resized in its own planes, written.
//!
//! A JPEG that already fits is not encoded again when it is about as small as that would make it: its metadata is
//! taken away and it is turned without loss.

use std::borrow::Cow;

use image::metadata::Orientation;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::{Bytes, ImageEXIF, ImageICC};
use turbojpeg::{
    Colorspace, Compressor, Decompressor, PixelFormat, ScalingFactor, Subsamp, Transform,
    TransformOp, Transformer, YuvImage, YuvPlanesImage,
};

use super::plane::{self, Planes, Raster, Samples, swaps_edges};
use crate::job::Job;
use crate::limits;
use crate::{Error, Result};

/// What a JPEG's segments say, before anything is decoded.
pub(crate) struct Head {
    pub width: u32,
    pub height: u32,
    pub orientation: Orientation,
    pub profile: Option<Vec<u8>>,
    pub progressive: bool,
    space: Colorspace,
    subsamp: Subsamp,
    /// CMYK is stored inverted by the program that marks it so.
    adobe: bool,
}

/// A decoded JPEG, by the colours it is stored in.
pub(crate) enum Decoded {
    /// YCbCr or grey: nearly all there are.
    Planes(Planes),
    /// RGB.
    Raster(Raster),
    /// Cyan, magenta, yellow and black; 255 is all of an ink.
    Inks(Raster),
}

impl Head {
    /// Reads and checks the segments.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self> {
        let parts = Jpeg::from_bytes(Bytes::copy_from_slice(head_of(bytes)))
            .map_err(|_| Error::Damaged("a JPEG's segments"))?;
        let frame = parts
            .segments()
            .iter()
            .find(|segment| is_frame(segment.marker()))
            .ok_or(Error::Damaged("a JPEG without a frame"))?;
        if frame.contents().first() != Some(&8) {
            return Err(Error::Unsupported("JPEG with more than 8 bits"));
        }
        let progressive = matches!(frame.marker(), 0xc2 | 0xca);
        let (width, height) = parts
            .dimensions()
            .ok_or(Error::Damaged("a JPEG without dimensions"))?;
        limits::picture(width.into(), height.into(), limits::JPEG_PIXELS)?;
        let header = turbo()?
            .read_header(bytes)
            .map_err(|_| Error::Damaged("a JPEG's header"))?;
        if header.is_lossless {
            return Err(Error::Unsupported("lossless JPEG"));
        }
        if (header.width, header.height) != (width.into(), height.into()) {
            return Err(Error::Damaged("a JPEG with two sizes"));
        }
        let exif = parts.exif();
        let orientation = exif.as_deref().and_then(Orientation::from_exif_chunk);
        Ok(Self {
            width: width.into(),
            height: height.into(),
            orientation: orientation.unwrap_or(Orientation::NoTransforms),
            profile: parts.icc_profile().map(|profile| profile.to_vec()),
            progressive,
            space: header.colorspace,
            subsamp: header.subsamp,
            adobe: parts
                .segments_by_marker(markers::APP14)
                .any(|one| one.contents().starts_with(b"Adobe")),
        })
    }

    /// The size as it is seen, upright.
    pub(crate) fn seen(&self) -> (u32, u32) {
        if swaps_edges(self.orientation) {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        }
    }
}

/// Markers that begin a frame: all from the first to the last but for three that stand for other things.
fn is_frame(marker: u8) -> bool {
    (markers::SOF0..=markers::SOF15).contains(&marker)
        && !matches!(marker, markers::DHT | markers::JPG | markers::DAC)
}

/// Everything before the compressed data, so that a large file is not copied to read its segments.
fn head_of(bytes: &[u8]) -> &[u8] {
    let mut at = 2;
    while let Some(&[0xff, marker]) = bytes.get(at..at + 2) {
        let Some(&[high, low]) = bytes.get(at + 2..at + 4) else {
            break;
        };
        let next = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        if marker == markers::SOS {
            // One byte of data: without any the segment would count as cut short.
            return bytes.get(..next + 1).unwrap_or(bytes);
        }
        at = next;
    }
    bytes
}

fn turbo() -> Result<Decompressor> {
    Decompressor::new().map_err(|_| Error::Codec("libjpeg-turbo"))
}

/// The largest reduction while decoding that leaves the resizer at least twice the size that is wanted; with less
/// the picture is measurably worse. Only halves: those the library does with the processor's wide instructions.
fn reduction((width, height): (u32, u32), target: (u32, u32)) -> u32 {
    [8, 4, 2]
        .into_iter()
        .find(|by| width / by >= 2 * target.0 && height / by >= 2 * target.1)
        .unwrap_or(1)
}

/// Decodes to the size of `target` (as stored, not turned).
pub(crate) fn decode(job: &Job, bytes: &[u8], head: &Head, target: (u32, u32)) -> Result<Decoded> {
    let mut turbo = turbo()?;
    let by = reduction((head.width, head.height), target);
    let scaling = ScalingFactor::new(1, by as usize);
    turbo
        .set_scaling_factor(scaling)
        .map_err(|_| Error::Codec("libjpeg-turbo"))?;
    turbo
        .set_scan_limit(limits::JPEG_SCANS)
        .map_err(|_| Error::Codec("libjpeg-turbo"))?;
    let (width, height) = (
        scaling.scale(head.width as usize),
        scaling.scale(head.height as usize),
    );
    let stored = u64::from(head.width) * u64::from(head.height);
    // Of each pixel, in halves of a sample.
    let halves = match (head.space, head.subsamp) {
        (Colorspace::Gray, _) => 2,
        (Colorspace::YCbCr, Subsamp::Sub2x2 | Subsamp::Sub4x1 | Subsamp::Sub1x4) => 3,
        (Colorspace::YCbCr, Subsamp::Sub2x1 | Subsamp::Sub1x2) => 4,
        (Colorspace::CMYK | Colorspace::YCCK, _) => 8,
        _ => 6,
    };
    // A progressive one is kept as coefficients of two bytes until its last scan.
    let coefficients = if head.progressive { stored * halves } else { 0 };
    // What the resizer has made when it has been through the rows, and not yet through the columns.
    let narrowed = u64::from(target.0) * height as u64 * halves / 2;
    let decoded = (width * height) as u64 * halves / 2;
    job.afford(bytes.len() as u64 + coefficients + decoded + narrowed)?;
    match (head.space, head.subsamp) {
        (Colorspace::YCbCr | Colorspace::Gray, subsamp) if subsamp != Subsamp::Unknown => {
            decode_planes(&mut turbo, bytes, subsamp, (width, height), target).map(Decoded::Planes)
        }
        (Colorspace::CMYK | Colorspace::YCCK, _) => {
            let stored = decode_pixels(&mut turbo, bytes, PixelFormat::CMYK, (width, height))?;
            let (size, part) = ((stored.width, stored.height), (width as f64, height as f64));
            let mut inks = plane::resize(&stored.data, size, Samples::Plain(4), part, target)?;
            if head.adobe {
                inks.data.iter_mut().for_each(|ink| *ink = 255 - *ink);
            }
            Ok(Decoded::Inks(inks))
        }
        _ => {
            let raster = decode_pixels(&mut turbo, bytes, PixelFormat::RGB, (width, height))?;
            Ok(Decoded::Raster(raster.resized(target.0, target.1)?))
        }
    }
}

fn decode_planes(
    turbo: &mut Decompressor,
    bytes: &[u8],
    subsamp: Subsamp,
    (width, height): (usize, usize),
    target: (u32, u32),
) -> Result<Planes> {
    let (across, down) = subsamp.size();
    // The planes as libjpeg-turbo lays them out: brightness is padded to whole pixels of colour.
    let bright = (
        width.next_multiple_of(across),
        height.next_multiple_of(down),
    );
    let colour = (bright.0 / across, bright.1 / down);
    let length = |(wide, high): (usize, usize)| wide * high;
    let grey = subsamp == Subsamp::Gray;
    let mut pixels = vec![0; length(bright) + if grey { 0 } else { 2 * length(colour) }];
    let output = YuvImage {
        pixels: &mut pixels[..],
        width,
        align: 1,
        height,
        subsamp,
    };
    whole(turbo.decompress_to_yuv(bytes, output))?;
    let plane = |from: usize, size: (usize, usize), part: (f64, f64), to: (u32, u32)| {
        let samples = pixels.get(from..from + length(size)).unwrap_or_default();
        let size = (size.0 as u32, size.1 as u32);
        if size == to {
            return Raster::new(to.0, to.1, 1, samples.to_vec());
        }
        plane::resize(samples, size, Samples::Plain(1), part, to)
    };
    let seen = (width as f64, height as f64);
    let luma = plane(0, bright, seen, target)?;
    if grey {
        return Ok(Planes { luma, chroma: None });
    }
    // Colour in every pixel stays so for now: whoever encodes decides, by what the picture shows.
    let to = if subsamp == Subsamp::None {
        target
    } else {
        half(target)
    };
    let part = (seen.0 / across as f64, seen.1 / down as f64);
    let blue = plane(length(bright), colour, part, to)?;
    let red = plane(length(bright) + length(colour), colour, part, to)?;
    Ok(Planes {
        luma,
        chroma: Some([blue, red]),
    })
}

/// The size of the colour planes at half the picture's.
fn half((width, height): (u32, u32)) -> (u32, u32) {
    (width.div_ceil(2), height.div_ceil(2))
}

fn decode_pixels(
    turbo: &mut Decompressor,
    bytes: &[u8],
    format: PixelFormat,
    (width, height): (usize, usize),
) -> Result<Raster> {
    let channels = format.size();
    let mut pixels = vec![0; width * height * channels];
    let pitch = width * channels;
    whole(turbo.decompress(
        bytes,
        turbojpeg::Image {
            pixels: &mut pixels[..],
            width,
            pitch,
            height,
            format,
        },
    ))?;
    Raster::new(width as u32, height as u32, channels, pixels)
}

/// libjpeg-turbo decodes what is damaged as well as it can and says so; half a picture counts as none here.
/// What it only wonders about is let through.
fn whole(result: turbojpeg::Result<()>) -> Result<()> {
    const HARMLESS: [&str; 4] = [
        "Invalid SOS parameters",
        "Unknown Adobe",
        "unknown JFIF",
        "extraneous bytes before marker 0xd9",
    ];
    match result {
        Ok(()) => Ok(()),
        Err(turbojpeg::Error::TurboJpegError(words))
            if HARMLESS.iter().any(|known| words.contains(known)) =>
        {
            Ok(())
        }
        Err(turbojpeg::Error::TurboJpegError(words)) if words.contains("emory") => {
            Err(Error::Codec("libjpeg-turbo"))
        }
        Err(_) => Err(Error::Damaged("a JPEG's picture")),
    }
}

/// How a JPEG is written.
#[derive(Clone, Copy)]
pub(crate) enum Manner {
    /// Quality 80, half the colour.
    Photo,
    /// Quality 92, colour in every pixel: lines and letters keep their edges.
    Drawing,
    /// Quality 60, half the colour.
    Preview,
}

fn compressor(manner: Manner) -> Result<Compressor> {
    let mut turbo = Compressor::new().map_err(|_| Error::Codec("libjpeg-turbo"))?;
    let quality = match manner {
        Manner::Photo => 80,
        Manner::Drawing => 92,
        Manner::Preview => 60,
    };
    let set = turbo
        .set_quality(quality)
        .and_then(|()| turbo.set_optimize(true));
    set.map_err(|_| Error::Codec("libjpeg-turbo"))?;
    Ok(turbo)
}

/// Writes planes as they are, grey ones as grey.
pub(crate) fn encode_planes(planes: &Planes, manner: Manner) -> Result<Vec<u8>> {
    let size = planes.size();
    let (width, height) = (size.0 as usize, size.1 as usize);
    let Some([blue, red]) = &planes.chroma else {
        return encode_raster(&planes.luma, manner);
    };
    let (to, subsamp) = match manner {
        Manner::Photo | Manner::Preview => (half(size), Subsamp::Sub2x2),
        Manner::Drawing => (size, Subsamp::None),
    };
    let (blue, red) = (blue.resized(to.0, to.1)?, red.resized(to.0, to.1)?);
    // The library reads brightness to whole pixels of colour.
    let luma = padded(
        &planes.luma,
        width.next_multiple_of(subsamp.width()),
        height.next_multiple_of(subsamp.height()),
    );
    let image = YuvPlanesImage {
        y_plane: &luma.data[..],
        u_plane: &blue.data[..],
        v_plane: &red.data[..],
        width,
        height,
        y_stride: luma.width as usize,
        u_stride: blue.width as usize,
        v_stride: red.width as usize,
        subsamp,
    };
    compressor(manner)?
        .compress_yuv_planes_to_vec(&image)
        .map_err(|_| Error::Codec("libjpeg-turbo"))
}

/// A plane with its last column and row repeated up to this size.
fn padded(plane: &Raster, width: usize, height: usize) -> Cow<'_, Raster> {
    let (columns, rows) = (plane.width as usize, plane.height as usize);
    if (columns, rows) == (width, height) {
        return Cow::Borrowed(plane);
    }
    let mut data = Vec::with_capacity(width * height);
    for row in plane.data.chunks_exact(columns) {
        data.extend_from_slice(row);
        data.resize(
            data.len() + width - columns,
            row.last().copied().unwrap_or(0),
        );
    }
    for _ in rows..height {
        data.extend_from_within(data.len() - width..);
    }
    Cow::Owned(Raster {
        width: width as u32,
        height: height as u32,
        channels: 1,
        data,
    })
}

/// Writes RGB or grey pixels.
pub(crate) fn encode_raster(raster: &Raster, manner: Manner) -> Result<Vec<u8>> {
    let mut turbo = compressor(manner)?;
    let (format, subsamp) = match (raster.channels, manner) {
        (1, _) => (PixelFormat::GRAY, Subsamp::Gray),
        (_, Manner::Photo | Manner::Preview) => (PixelFormat::RGB, Subsamp::Sub2x2),
        (_, Manner::Drawing) => (PixelFormat::RGB, Subsamp::None),
    };
    let (width, height) = (raster.width as usize, raster.height as usize);
    let image = turbojpeg::Image {
        pixels: &raster.data[..],
        width,
        pitch: width * raster.channels,
        height,
        format,
    };
    turbo
        .set_subsamp(subsamp)
        .and_then(|()| turbo.compress_to_vec(image))
        .map_err(|_| Error::Codec("libjpeg-turbo"))
}

/// The same picture without metadata, and upright: without decoding, so without loss. `None` where turning would
/// lose the odd pixels at an edge.
pub(crate) fn stripped(bytes: &[u8], orientation: Orientation) -> Option<Vec<u8>> {
    use Orientation as O;
    let op = match orientation {
        O::NoTransforms => TransformOp::None,
        O::FlipHorizontal => TransformOp::Hflip,
        O::Rotate180 => TransformOp::Rot180,
        O::FlipVertical => TransformOp::Vflip,
        O::Rotate90FlipH => TransformOp::Transpose,
        O::Rotate90 => TransformOp::Rot90,
        O::Rotate270FlipH => TransformOp::Transverse,
        O::Rotate270 => TransformOp::Rot270,
    };
    let mut transform = Transform::op(op);
    transform.perfect = true;
    transform.copy_none = true;
    transform.optimize = true;
    let made = Transformer::new()
        .ok()?
        .transform_to_owned(&transform, bytes)
        .ok()?;
    Some(made.to_vec())
}
