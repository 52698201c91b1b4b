//! How large media may be, asked of headers before anything is decoded. One table, so that it can be read at once.

use crate::{Error, Result};

/// The longest edge of a prepared photo, standard, in pixels.
pub const EDGE: u32 = 1600;
/// The longest edge of a prepared photo, HD, in pixels.
pub const EDGE_HD: u32 = 4096;
/// The largest picture file that is read, in bytes.
pub const PICTURE_FILE: u64 = 100 << 20;
/// The most pixels of a JPEG, which is decoded at an eighth at least: phones make 200 million.
pub const JPEG_PIXELS: u64 = 210_000_000;
/// The most pixels of a picture that is decoded whole.
pub const PICTURE_PIXELS: u64 = 64_000_000;
/// The longest edge of any picture, in pixels.
pub const PICTURE_EDGE: u32 = 32_768;
/// The most scans of a progressive JPEG; each is a pass over the whole picture. Encoders make about ten.
pub const JPEG_SCANS: u32 = 100;
/// The most that is unpacked of a PNG beside its pixels, in bytes.
pub const PNG_BESIDE: u64 = 8 << 20;
/// The most tiles of a HEIC. Phones make them of 512 × 512 pixels.
pub const HEIC_TILES: u64 = 1_024;
/// The most frames of a moving GIF.
pub const GIF_FRAMES: u64 = 1_000;
/// The most pixels of all frames of a moving GIF together.
pub const GIF_PIXELS: u64 = 400_000_000;
/// The largest moving GIF that is kept, in bytes.
pub const GIF_FILE: u64 = 4 << 20;
/// The largest picture without loss that is made, in bytes; above it a drawing becomes a JPEG.
pub const LOSSLESS: u64 = 2 << 20;
/// The largest preview, in bytes.
pub const PREVIEW: usize = 5_000;

/// The largest recording that is read, in bytes: two hours as a microphone gives it are 1.4 GB in stereo.
pub const VOICE_FILE: u64 = 1500 << 20;
/// The longest recording, in seconds.
pub const VOICE_SECONDS: u64 = 7200;
/// The largest video file that is read, in bytes: an hour as a phone records it.
pub const VIDEO_FILE: u64 = 8 << 30;
/// The longest video, in seconds.
pub const VIDEO_SECONDS: u64 = 2 * 3600;
/// The longest edge of a video that is read, in pixels.
pub const VIDEO_EDGE_READ: u64 = 4096;
/// The most pixels of each picture of a video that is read: 4096 × 2304, the largest that OpenH264 knows.
pub const VIDEO_PIXELS: u64 = 4096 * 2304;
/// The largest coded picture of a video, in bytes.
pub const VIDEO_FRAME: u64 = 16 << 20;
/// The longest edge of a prepared video, in pixels.
pub const VIDEO_EDGE: u32 = 1280;
/// The largest prepared video, in bytes, unless the partner says something else.
pub const VIDEO: u64 = 16_000_000;
/// The same in HD.
pub const VIDEO_HD: u64 = 64_000_000;
/// What a prepared video spends on pictures, in bits a second.
pub const VIDEO_RATE: u64 = 2_500_000;
/// The same in HD.
pub const VIDEO_RATE_HD: u64 = 4_000_000;
/// What is spent on pictures also if the original has less, in bits a second: coding them again costs something.
pub const VIDEO_RATE_ALWAYS: u64 = 500_000;
/// Below this a video is not worth sending, in bits a second.
pub const VIDEO_RATE_LEAST: u64 = 100_000;
/// The most boxes of a movie that are looked at: a fragment has about five, and a second or more of a video.
pub const MOVIE_BOXES: u64 = 100_000;
/// The largest box of a movie that is read, in bytes: two hours of times and sizes.
pub const MOVIE_BOX: u64 = 8 << 20;
/// The largest box of a movie that has a fixed form, in bytes.
pub const MOVIE_ENTRY: u64 = 16 << 10;
/// The most bytes of a movie's boxes together that are read.
pub const MOVIE_TABLES: u64 = 24 << 20;
/// The most frames and packets of sound of a movie together: two hours at 60 pictures a second.
pub const SAMPLES: u64 = 800_000;
/// The largest file that is sent as it is, in bytes. Partners take less; theirs are asked before.
pub const FILE: u64 = 2 << 30;

/// Fails when `value` is more than `limit`.
pub(crate) fn at_most(what: &'static str, value: u64, limit: u64) -> Result<()> {
    if value <= limit {
        Ok(())
    } else {
        Err(Error::TooLarge { what, value, limit })
    }
}

/// Checks a picture's dimensions as its header has them.
pub(crate) fn picture(width: u32, height: u32, pixels: u64) -> Result<()> {
    if width == 0 || height == 0 {
        return Err(Error::Damaged("a picture without pixels"));
    }
    at_most(
        "an edge in pixels",
        u64::from(width.max(height)),
        u64::from(PICTURE_EDGE),
    )?;
    at_most("pixels", u64::from(width) * u64::from(height), pixels)
}
