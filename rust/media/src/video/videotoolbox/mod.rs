//! The iPhone's own codecs (VideoToolbox), behind the same traits: in hardware, for a tenth of the battery.
//!
//! NOT YET RUN ON A DEVICE: compiled for it and no more (`./dev check --targets`).
//!
//! What always holds of the `unsafe` here: sessions are called synchronously, so that the box a callback writes to outlives
//! every call; it is freed after its session was invalidated. Pixels are only read or written while their buffer is locked.

mod decoder;
mod encoder;

use std::ptr::{self, NonNull};

use objc2_core_foundation::CFRetained;
use objc2_core_video::{
    CVPixelBuffer, CVPixelBufferGetBaseAddressOfPlane, CVPixelBufferGetBytesPerRowOfPlane,
    CVPixelBufferLockBaseAddress, CVPixelBufferLockFlags, CVPixelBufferUnlockBaseAddress,
};

use super::codec;
use crate::{Error, Result};

pub(crate) use self::decoder::Decoder;
pub(crate) use self::encoder::Encoder;

/// Then those in software are tried.
const FAILED: Error = Error::Codec(codec::PHONES);

fn worked(status: i32) -> Result<()> {
    if status == 0 { Ok(()) } else { Err(FAILED) }
}

/// Takes over what a function of Apple's has made.
///
/// # Safety
/// It must be null or owned by nobody else.
unsafe fn owned<T: objc2_core_foundation::Type>(made: *mut T) -> Result<CFRetained<T>> {
    let made = NonNull::new(made).ok_or(FAILED)?;
    // SAFETY: the caller says so.
    Ok(unsafe { CFRetained::from_raw(made) })
}

/// A picture whose memory stays where it is.
struct Locked<'a> {
    picture: &'a CVPixelBuffer,
    flags: CVPixelBufferLockFlags,
}

impl<'a> Locked<'a> {
    fn new(picture: &'a CVPixelBuffer, flags: CVPixelBufferLockFlags) -> Result<Self> {
        // SAFETY: the picture is alive; it is unlocked when this is dropped.
        worked(unsafe { CVPixelBufferLockBaseAddress(picture, flags) })?;
        Ok(Self { picture, flags })
    }

    fn place(&self, plane: usize, row: usize, length: usize) -> Result<*mut u8> {
        let base = CVPixelBufferGetBaseAddressOfPlane(self.picture, plane).cast::<u8>();
        let stride = CVPixelBufferGetBytesPerRowOfPlane(self.picture, plane);
        let rows = objc2_core_video::CVPixelBufferGetHeightOfPlane(self.picture, plane);
        if base.is_null() || stride < length || row >= rows {
            return Err(FAILED);
        }
        // SAFETY: the plane has so many rows of this length.
        Ok(unsafe { base.add(row * stride) })
    }

    fn row(&self, plane: usize, row: usize, length: usize) -> Result<&[u8]> {
        let place = self.place(plane, row, length)?;
        // SAFETY: it is in the locked picture, and nothing writes to that.
        Ok(unsafe { std::slice::from_raw_parts(place, length) })
    }

    fn write(&mut self, plane: usize, row: usize, bytes: &[u8]) -> Result<()> {
        let place = self.place(plane, row, bytes.len())?;
        // SAFETY: it is in the picture, which is locked for writing, and elsewhere than the bytes.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), place, bytes.len()) };
        Ok(())
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        // SAFETY: it was locked with the same flags.
        unsafe { CVPixelBufferUnlockBaseAddress(self.picture, self.flags) };
    }
}
