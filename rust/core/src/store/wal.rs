//! Damage in the write-ahead log.
//!
//! SQLite ends the log at the first frame whose checksum does not fit and says nothing: after a crash that is the
//! torn end of a transaction that nobody was told of. When a later transaction follows the bad frame it is damage,
//! because with `synchronous=FULL` a transaction is on disk before the next one begins; opening would
//! silently take back what was accepted. Layout and checksum: <https://www.sqlite.org/fileformat2.html#walformat>.
//! No crate reads it. What cannot be told from a torn end: damage in the last transaction.

use std::path::Path;

use super::StoreError;

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Whether the log at `path` lacks something that had been committed.
pub(super) fn is_damaged(path: &Path) -> Result<bool, StoreError> {
    match std::fs::read(path) {
        Ok(log) => Ok(lost_commit(&log)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn lost_commit(log: &[u8]) -> bool {
    let Some((header, frames)) = log.split_at_checked(HEADER) else {
        return false;
    };
    let (Some(magic), Some(page)) = (word(header, 0), word(header, 8)) else {
        return false;
    };
    let big_endian = magic & 1 == 1;
    let sum = checksum(header.get(..24).unwrap_or_default(), (0, 0), big_endian);
    let sound = magic & !1 == 0x377f_0682
        && page.is_power_of_two()
        && (512..=65_536).contains(&page)
        && stored(header, 24) == Some(sum);
    if !sound {
        // It is written before the first frame, in one sector: a crash leaves it whole, or empty.
        return header.iter().any(|byte| *byte != 0) && !frames.is_empty();
    }
    let salts = header.get(16..24);
    let mut sum = sum;
    let mut torn = false;
    let mut committed_after = false;
    for frame in frames.chunks_exact(FRAME_HEADER + page as usize) {
        let (head, data) = frame.split_at(FRAME_HEADER);
        let ours = head.get(8..16) == salts;
        if !torn {
            let part = checksum(head.get(..8).unwrap_or_default(), sum, big_endian);
            sum = checksum(data, part, big_endian);
            torn = !ours || stored(head, 16) != Some(sum);
        } else if ours {
            if committed_after {
                return true;
            }
            // A size of the database marks the last frame of a transaction.
            committed_after = word(head, 4).is_some_and(|size| size != 0);
        }
    }
    false
}

fn checksum(data: &[u8], from: (u32, u32), big_endian: bool) -> (u32, u32) {
    let read = |bytes: [u8; 4]| match big_endian {
        true => u32::from_be_bytes(bytes),
        false => u32::from_le_bytes(bytes),
    };
    let (pairs, _) = data.as_chunks::<4>();
    let (pairs, _) = pairs.as_chunks::<2>();
    pairs.iter().fold(from, |(one, two), [first, second]| {
        let one = one.wrapping_add(read(*first)).wrapping_add(two);
        (one, two.wrapping_add(read(*second)).wrapping_add(one))
    })
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes))
}

fn stored(bytes: &[u8], at: usize) -> Option<(u32, u32)> {
    Some((word(bytes, at)?, word(bytes, at + 4)?))
}
