//! How the times and the sides of a track are changed for showing it: its edit list, and the matrix of its header.

use image::metadata::Orientation;
use mp4_atom::{Elst, Matrix};

use crate::{Error, Result};

/// Which part of a track is shown, and when: `from` ticks of its own on, after `wait` ticks, for `length` ticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Edit {
    pub wait: i64,
    pub from: i64,
    pub length: i64,
}

impl Default for Edit {
    fn default() -> Self {
        Self {
            wait: 0,
            from: 0,
            length: i64::MAX,
        }
    }
}

impl Edit {
    /// Understands a wait, then one part at its own speed. That is what cameras and encoders write.
    pub(crate) fn of(list: Option<&Elst>, scale: u32, movie_scale: u32) -> Result<Self> {
        let mut edit = Self::default();
        let Some(list) = list else { return Ok(edit) };
        let ticks = |duration: u64| {
            let ticks = u128::from(duration) * u128::from(scale) / u128::from(movie_scale.max(1));
            i64::try_from(ticks).ok().filter(|ticks| *ticks < 1 << 48)
        };
        let far = Error::Damaged("a movie's edit list");
        let mut parts = 0;
        for entry in &list.entries {
            match entry.media_time {
                None if parts == 0 => {
                    edit.wait += ticks(entry.segment_duration)
                        .ok_or(Error::Damaged("a movie's edit list"))?;
                    if edit.wait >= 1 << 48 {
                        return Err(far);
                    }
                }
                // Nothing after the end.
                None => {}
                Some(from) => {
                    parts += 1;
                    if parts > 1
                        || (entry.media_rate.integer(), entry.media_rate.decimal()) != (1, 0)
                    {
                        return Err(Error::Unsupported("a movie that was cut into parts"));
                    }
                    edit.from = i64::try_from(from)
                        .ok()
                        .filter(|from| *from < 1 << 48)
                        .ok_or(Error::Damaged("a movie's edit list"))?;
                    // In fragments and in streams it says nothing.
                    if entry.segment_duration > 0 {
                        edit.length = ticks(entry.segment_duration).unwrap_or(i64::MAX);
                    }
                }
            }
        }
        Ok(edit)
    }

    /// When something is seen that the track has at this time.
    pub(crate) fn place(&self, shown: i64) -> i64 {
        shown - self.from + self.wait
    }

    /// The same, but not before or after what is shown.
    pub(crate) fn clip(&self, placed: i64) -> i64 {
        placed.clamp(self.wait, self.wait.saturating_add(self.length))
    }
}

/// How a picture is turned to be upright, clockwise, and whether it is mirrored before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Turn(pub Orientation);

impl Turn {
    /// A matrix that does something else is heeded by no player, and not here.
    pub(crate) fn of(matrix: &Matrix) -> Self {
        use Orientation as O;
        const ONE: i32 = 0x1_0000;
        Self(match (matrix.a, matrix.b, matrix.c, matrix.d) {
            (0, ONE, b, 0) if b == -ONE => O::Rotate90,
            (a, 0, 0, d) if (a, d) == (-ONE, -ONE) => O::Rotate180,
            (0, b, ONE, 0) if b == -ONE => O::Rotate270,
            (a, 0, 0, ONE) if a == -ONE => O::FlipHorizontal,
            (ONE, 0, 0, d) if d == -ONE => O::FlipVertical,
            (0, ONE, ONE, 0) => O::Rotate90FlipH,
            (0, b, c, 0) if (b, c) == (-ONE, -ONE) => O::Rotate270FlipH,
            _ => O::NoTransforms,
        })
    }

    /// Whether width and height change places.
    pub(crate) fn swaps(self) -> bool {
        crate::photo::plane::swaps_edges(self.0)
    }

    /// Whether every player shows it right by the matrix alone: turned, not mirrored.
    pub(crate) fn is_plain(self) -> bool {
        use Orientation as O;
        matches!(
            self.0,
            O::NoTransforms | O::Rotate90 | O::Rotate180 | O::Rotate270
        )
    }

    /// The matrix that says so, for a track of this size: turned around its corner, then moved back into sight.
    pub(crate) fn matrix(self, width: u16, height: u16) -> Matrix {
        use Orientation as O;
        const ONE: i32 = 0x1_0000;
        let (width, height) = (i32::from(width) << 16, i32::from(height) << 16);
        let plain = Matrix::default();
        match self.0 {
            O::Rotate90 => Matrix {
                a: 0,
                b: ONE,
                c: -ONE,
                d: 0,
                x: height,
                y: 0,
                ..plain
            },
            O::Rotate180 => Matrix {
                a: -ONE,
                b: 0,
                c: 0,
                d: -ONE,
                x: width,
                y: height,
                ..plain
            },
            O::Rotate270 => Matrix {
                a: 0,
                b: -ONE,
                c: ONE,
                d: 0,
                x: 0,
                y: width,
                ..plain
            },
            _ => plain,
        }
    }
}

impl Default for Turn {
    fn default() -> Self {
        Self(Orientation::NoTransforms)
    }
}
