//! The boxes of an MP4 file, found by their headers and read one by one: only those that are asked for, each bounded.
//! What a box holds is decoded by mp4-atom, which is never given boxes in boxes: how deep they go is decided here.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use mp4_atom::{Buf, DecodeMaybe, FourCC, Header};

use crate::limits::{MOVIE_BOX, MOVIE_BOXES, MOVIE_TABLES, SAMPLES, at_most};
use crate::{Error, Result};

/// A box in the file: what is in it is at `body..end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub kind: FourCC,
    pub begin: u64,
    pub body: u64,
    pub end: u64,
}

/// Reads boxes from a file, and counts what it reads.
pub(crate) struct Boxes {
    file: File,
    length: u64,
    seen: u64,
    read: u64,
    samples: u64,
}

impl Boxes {
    pub(crate) fn new(file: File) -> Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self {
            file,
            length,
            seen: 0,
            read: 0,
            samples: 0,
        })
    }

    /// The file's length in bytes.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Asks for so many more samples, before they are listed.
    pub(crate) fn samples(&mut self, count: u64) -> Result<()> {
        self.samples = self.samples.saturating_add(count);
        at_most("frames", self.samples, SAMPLES)
    }

    /// The boxes between two places, in order. Only the last one of a file may be open at its end.
    pub(crate) fn within(&mut self, from: u64, to: u64) -> Result<Vec<Found>> {
        let mut all = Vec::new();
        let mut at = from;
        // Less than a header is padding, as QuickTime leaves it.
        while to.saturating_sub(at) >= 8 {
            let found = self.header(at, to)?;
            at = found.end;
            all.push(found);
        }
        Ok(all)
    }

    /// The boxes in a box.
    pub(crate) fn inside(&mut self, outer: Found) -> Result<Vec<Found>> {
        self.within(outer.body, outer.end)
    }

    fn header(&mut self, at: u64, to: u64) -> Result<Found> {
        self.seen += 1;
        at_most("boxes of a movie", self.seen, MOVIE_BOXES)?;
        let mut bytes = [0; 16];
        let count = 16.min(to - at) as usize;
        let bytes = bytes.get_mut(..count).unwrap_or_default();
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(bytes).map_err(cut)?;
        let mut left = &bytes[..];
        let header = Header::decode_maybe(&mut left)
            .map_err(damaged)?
            .ok_or(Error::Damaged("the header of a movie's box"))?;
        let body = at + (count - left.remaining()) as u64;
        let end = match header.size {
            Some(size) => body.checked_add(size as u64),
            None if to == self.length => Some(to),
            None => None,
        };
        match end {
            Some(end) if end <= to => Ok(Found {
                kind: header.kind,
                begin: at,
                body,
                end,
            }),
            _ if to == self.length => Err(Error::Damaged("a movie that is cut short")),
            _ => Err(Error::Damaged(
                "a movie's box that is larger than the one around it",
            )),
        }
    }

    /// What is in a box.
    pub(crate) fn body(&mut self, found: Found) -> Result<Vec<u8>> {
        self.body_of(found, MOVIE_BOX)
    }

    /// The same, of at most so many bytes.
    pub(crate) fn body_of(&mut self, found: Found, most: u64) -> Result<Vec<u8>> {
        let length = found.end - found.body;
        at_most("bytes of a movie's box", length, most)?;
        self.read += length;
        at_most("bytes of a movie's tables", self.read, MOVIE_TABLES)?;
        let mut bytes = vec![0; length as usize];
        self.file.seek(SeekFrom::Start(found.body))?;
        self.file.read_exact(&mut bytes).map_err(cut)?;
        Ok(bytes)
    }
}

/// The boxes in bytes that were read, without their headers.
pub(crate) fn each(mut bytes: &[u8]) -> impl Iterator<Item = Result<(FourCC, &[u8])>> {
    std::iter::from_fn(move || {
        let header = match Header::decode_maybe(&mut bytes) {
            Ok(Some(header)) => header,
            Ok(None) => return None,
            Err(error) => {
                bytes = &[];
                return Some(Err(damaged(error)));
            }
        };
        let size = header.size.unwrap_or(bytes.len());
        let Some((body, rest)) = bytes.split_at_checked(size) else {
            bytes = &[];
            return Some(Err(Error::Damaged(
                "a movie's box that is larger than the one around it",
            )));
        };
        bytes = rest;
        Some(Ok((header.kind, body)))
    })
}

pub(crate) fn damaged(error: mp4_atom::Error) -> Error {
    match error {
        mp4_atom::Error::Io(error) => Error::Io(error),
        mp4_atom::Error::Unsupported(_) => Error::Unsupported("a movie of this kind"),
        _ => Error::Damaged("a movie's box"),
    }
}

fn cut(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => Error::Damaged("a movie that is cut short"),
        _ => Error::Io(error),
    }
}
