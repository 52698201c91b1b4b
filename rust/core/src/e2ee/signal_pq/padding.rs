//! Lengths in classes, so that the size of a message says little of what is in it.
//!
//! What is sealed is the content, one byte 0x80, and zeros up to the length of a class (ISO/IEC 7816-4). The classes are 160
//! bytes, doubled up to 20,480, and from there multiples of 20,480.

use crate::e2ee::E2eeError;

const SMALLEST: usize = 160;
const STEP: usize = 20_480;
const END: u8 = 0x80;
/// The most that is padded and unpadded, in bytes: the longest text with room for what goes with it.
pub(super) const MAX_PADDED: usize = 8 * STEP;

/// Pads to the length of a class.
pub(super) fn pad(content: &[u8]) -> Result<Vec<u8>, E2eeError> {
    let length = class(content.len().saturating_add(1));
    if length > MAX_PADDED {
        return Err(E2eeError::Malformed("too long to be sealed"));
    }
    // With room for all of it from the start, or growing would leave a copy behind.
    let mut padded = Vec::with_capacity(length);
    padded.extend_from_slice(content);
    padded.push(END);
    padded.resize(length, 0);
    Ok(padded)
}

/// The content of what was padded.
pub(super) fn unpad(padded: &[u8]) -> Result<&[u8], E2eeError> {
    let end = padded.iter().rposition(|byte| *byte != 0);
    let found = end.and_then(|end| padded.get(..=end)?.split_last());
    match found {
        Some((&END, content)) if padded.len() == class(content.len() + 1) => Ok(content),
        _ => Err(E2eeError::Malformed("padding")),
    }
}

fn class(length: usize) -> usize {
    let mut class = SMALLEST;
    while class < STEP {
        if length <= class {
            return class;
        }
        class *= 2;
    }
    length.div_ceil(STEP).saturating_mul(STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_comes_back_and_there_are_few() {
        let mut lengths = Vec::new();
        for length in (0..2_000)
            .chain(20_470..20_490)
            .chain([65_536, MAX_PADDED - 1])
        {
            let content: Vec<u8> = (0..length).map(|n| (n % 251) as u8).collect();
            let padded = pad(&content).unwrap();
            assert_eq!(unpad(&padded).unwrap(), content);
            lengths.push(padded.len());
        }
        lengths.sort_unstable();
        lengths.dedup();
        assert_eq!(
            lengths,
            [
                160, 320, 640, 1_280, 2_560, 20_480, 40_960, 81_920, MAX_PADDED
            ]
        );
        // What ends like padding is not taken for it.
        let odd = [0x80, 0, 0, 0x80, 0, 0];
        assert_eq!(unpad(&pad(&odd).unwrap()).unwrap(), odd);
        assert!(pad(&vec![1; MAX_PADDED]).is_err());
    }

    #[test]
    fn what_is_not_padded_so_is_refused() {
        let good = pad(b"hello").unwrap();
        let mut longer = good.clone();
        longer.push(0);
        let mut other = good.clone();
        other[100] = 1;
        for bad in [
            &[][..],
            &[0; 160],
            b"hello\x80",
            &good[..159],
            &longer,
            &other,
        ] {
            assert!(unpad(bad).is_err(), "{}", bad.len());
        }
    }
}
