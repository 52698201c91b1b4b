//! HEVC decoded in safe Rust, by rusty_h265; its pixels are compared with ffmpeg's in the tests. There is no encoder: what
//! goes out is H.264.

use mp4_atom::Hvcc;
use rusty_h265::{Decoder as Decoding, Frame as Decoded};

use super::codec::{self, Frame, Look, Plane, Samples, Shown};
use super::hevc::{kind, refused};
use crate::{Error, Result};

/// The decoder.
pub(crate) struct Decoder {
    decoder: Decoding,
    length_size: u8,
    size: (usize, usize),
    depth: u8,
    given: u64,
    got: u64,
}

impl Decoder {
    pub(crate) fn new(hvcc: &Hvcc, look: &Look) -> Result<Self> {
        let mut decoder = Decoding::new();
        for set in hvcc.arrays.iter().flat_map(|array| &array.nalus) {
            decoder.push_nal(set, None).map_err(refused)?;
        }
        Ok(Self {
            decoder,
            length_size: hvcc.length_size_minus_one + 1,
            size: (look.width as usize, look.height as usize),
            depth: look.depth,
            given: 0,
            got: 0,
        })
    }

    fn hand_out(&mut self, out: Shown) -> Result<()> {
        const BROKEN: Error = Error::Damaged("a video's frame");
        // What it makes of missing pictures is not shown.
        if self.decoder.stats.errors > 0 || self.decoder.stats.generated_refs > 0 {
            return Err(Error::Damaged("a video with missing frames"));
        }
        while let Ok(decoded) = self.decoder.next_frame() {
            if (decoded.width, decoded.height) != self.size || decoded.bit_depth() != self.depth {
                return Err(Error::Unsupported("a video that changes its size"));
            }
            self.got += 1;
            let (Some(frame), Some(shown)) = (seen(&decoded), decoded.pts) else {
                return Err(BROKEN);
            };
            out(&frame, shown)?;
        }
        Ok(())
    }
}

/// The part of a picture that is meant to be seen.
fn seen(decoded: &Decoded) -> Option<Frame<'_>> {
    let picture = &decoded.picture;
    let (left, top, ..) = picture.crop;
    let [luma, blue, red] = &picture.planes;
    let plane = |plane: &'_ rusty_h265::Plane, by: usize| -> Option<usize> {
        let at = (top / by)
            .checked_mul(plane.stride)?
            .checked_add(left / by)?;
        (at <= plane.data.len()).then_some(at)
    };
    let (at, blue_at, red_at) = (plane(luma, 1)?, plane(blue, 2)?, plane(red, 2)?);
    Some(Frame {
        width: decoded.width,
        height: decoded.height,
        planes: [
            Plane {
                samples: Samples::Words(luma.data.get(at..)?),
                stride: luma.stride,
            },
            Plane {
                samples: Samples::Words(blue.data.get(blue_at..)?),
                stride: blue.stride,
            },
            Plane {
                samples: Samples::Words(red.data.get(red_at..)?),
                stride: red.stride,
            },
        ],
    })
}

impl codec::Decoder for Decoder {
    fn decode(&mut self, sample: &[u8], shown: i64, out: Shown) -> Result<()> {
        let mut time = Some(shown);
        for part in codec::parts(sample, self.length_size) {
            let part = part?;
            let time = if kind(part).is_some_and(|kind| kind < 32) {
                time.take()
            } else {
                None
            };
            self.decoder.push_nal(part, time).map_err(refused)?;
        }
        if time.is_some() {
            return Err(Error::Damaged("a video's frame"));
        }
        self.given += 1;
        self.hand_out(out)
    }

    fn finish(&mut self, out: Shown) -> Result<()> {
        self.decoder.flush();
        self.hand_out(out)?;
        // Those that refer to pictures before the first are left out by rule.
        if self.got + self.decoder.stats.skipped_rasl == self.given {
            Ok(())
        } else {
            Err(Error::Damaged("a video with missing frames"))
        }
    }
}
