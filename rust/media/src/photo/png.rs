//! Pictures without loss: PNG, as small as oxipng makes it in a moment. Every app shows PNG; lossless WebP would be a
//! quarter smaller, and the two other apps in the lab that were tried do not all show it.

use std::time::Duration;

use oxipng::{BitDepth, ColorType, Options, RawImage, StripChunks};

use super::plane::Raster;
use crate::job::Job;
use crate::{Error, Result};

/// How long smaller encodings are tried; a 1080 × 2400 screenshot takes half of it on one slow core.
const PATIENCE: Duration = Duration::from_secs(4);

fn options(job: &Job) -> Options {
    let mut options = Options::from_preset(2);
    options.timeout = Some(PATIENCE);
    options.strip = StripChunks::All;
    options.max_decompressed_size = usize::try_from(job.memory()).ok();
    // What is below transparent pixels is nobody's business.
    options.optimize_alpha = true;
    options
}

/// Writes pixels. Takes them, as the encoder has two more of them at its highest.
pub(crate) fn encode(job: &Job, raster: Raster) -> Result<Vec<u8>> {
    let colour = match raster.channels {
        4 => ColorType::RGBA,
        3 => ColorType::RGB {
            transparent_color: None,
        },
        _ => ColorType::Grayscale {
            transparent_shade: None,
        },
    };
    RawImage::new(
        raster.width,
        raster.height,
        colour,
        BitDepth::Eight,
        raster.data,
    )
    .and_then(|image| image.create_optimized_png(&options(job)))
    .map_err(|_| Error::Codec("the PNG encoder"))
}

/// The same PNG with everything but its pixels taken away, and never larger.
pub(crate) fn stripped(job: &Job, bytes: &[u8]) -> Option<Vec<u8>> {
    oxipng::optimize_from_memory(bytes, &options(job)).ok()
}
