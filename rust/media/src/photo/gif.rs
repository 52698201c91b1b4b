//! GIF: a still one is a picture like others. A moving one is kept as it is if it is small, without its comments and
//! whatever else was put beside the frames; every frame is decoded once to see that it is whole.

use std::io::Cursor;

use gif::{DecodeOptions, Decoder, Encoder, MemoryLimit};

use crate::job::Job;
use crate::limits::{self, at_most};
use crate::{Error, Result};

/// The frames of a GIF that were counted and found whole.
pub(crate) struct Counted {
    pub width: u32,
    pub height: u32,
    pub frames: u64,
}

fn open<'a>(bytes: &'a [u8], options: &mut DecodeOptions) -> Result<Decoder<Cursor<&'a [u8]>>> {
    // A frame is an index of one byte for each pixel of at most 65,535².
    options.set_memory_limit(MemoryLimit::Bytes(
        (64 << 20).try_into().map_err(|_| Error::Codec("GIF"))?,
    ));
    options.check_frame_consistency(true);
    options
        .clone()
        .read_info(Cursor::new(bytes))
        .map_err(|_| Error::Damaged("a GIF's header"))
}

/// Counts the frames, without decoding any.
pub(crate) fn count(job: &Job, bytes: &[u8]) -> Result<Counted> {
    let mut options = DecodeOptions::new();
    options.skip_frame_decoding(true);
    let mut reader = open(bytes, &mut options)?;
    let (width, height) = (u32::from(reader.width()), u32::from(reader.height()));
    limits::picture(width, height, limits::PICTURE_PIXELS)?;
    let (mut frames, mut pixels) = (0, 0);
    while let Some(frame) = reader
        .read_next_frame()
        .map_err(|_| Error::Damaged("a GIF's frame"))?
    {
        frames += 1;
        pixels += u64::from(frame.width) * u64::from(frame.height);
        at_most("frames", frames, limits::GIF_FRAMES)?;
        at_most("pixels of all frames", pixels, limits::GIF_PIXELS)?;
        job.check()?;
    }
    if frames == 0 {
        return Err(Error::Damaged("a GIF without a frame"));
    }
    Ok(Counted {
        width,
        height,
        frames,
    })
}

/// Decodes every frame, to see that it is whole.
fn whole(job: &Job, bytes: &[u8]) -> Result<()> {
    let mut reader = open(bytes, &mut DecodeOptions::new())?;
    let (width, height) = (u64::from(reader.width()), u64::from(reader.height()));
    job.afford(bytes.len() as u64 + width * height)?;
    let damaged = |_| Error::Damaged("a GIF's frame");
    let mut indexes = Vec::new();
    while reader.next_frame_info().map_err(damaged)?.is_some() {
        job.check()?;
        indexes.resize(reader.buffer_size(), 0);
        reader.read_into_buffer(&mut indexes).map_err(damaged)?;
    }
    Ok(())
}

/// The frames again, as they are compressed, and nothing else.
pub(crate) fn stripped(job: &Job, bytes: &[u8]) -> Result<Vec<u8>> {
    at_most(
        "bytes of a moving GIF",
        bytes.len() as u64,
        limits::GIF_FILE,
    )?;
    whole(job, bytes)?;
    let mut options = DecodeOptions::new();
    options.skip_frame_decoding(true);
    let mut reader = open(bytes, &mut options)?;
    let damaged = |_| Error::Damaged("a GIF's frame");
    let palette = reader.global_palette().unwrap_or_default().to_vec();
    let mut made = Vec::with_capacity(bytes.len());
    let failed = |_| Error::Codec("the GIF encoder");
    let mut writer =
        Encoder::new(&mut made, reader.width(), reader.height(), &palette).map_err(failed)?;
    let mut first = true;
    while let Some(frame) = reader.read_next_frame().map_err(damaged)?.cloned() {
        job.check()?;
        // How often it plays is known when the first frame is.
        if std::mem::take(&mut first) {
            writer.set_repeat(reader.repeat()).map_err(failed)?;
        }
        writer.write_lzw_pre_encoded_frame(&frame).map_err(failed)?;
    }
    drop(writer);
    Ok(made)
}
