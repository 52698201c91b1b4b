//! What the tests share: fixtures, comparing pictures, tools that are not ours.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A committed file: assets/fixtures/media.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../assets/fixtures/media")
        .join(name)
}

/// The same, read.
pub(crate) fn bytes_of(name: &str) -> Vec<u8> {
    std::fs::read(fixture(name)).unwrap()
}

/// The peak signal-to-noise ratio of two pictures of 8 bits, in dB; equal ones have 99.
pub(crate) fn psnr(one: &[u8], other: &[u8]) -> f64 {
    assert_eq!(one.len(), other.len());
    let squares: u64 = one
        .iter()
        .zip(other)
        .map(|(one, other)| u64::from(one.abs_diff(*other)).pow(2))
        .sum();
    if squares == 0 {
        return 99.0;
    }
    10.0 * (255.0_f64.powi(2) / (squares as f64 / one.len() as f64)).log10()
}

/// Everything that exiftool finds in a file and that is not about its pixels.
pub(crate) fn metadata(path: &Path) -> Vec<String> {
    let output = Command::new("exiftool")
        .args(["-a", "-G1", "-s", "-ee"])
        .arg(path)
        .output()
        .expect("exiftool is there: ./dev test installs it");
    assert!(output.status.success());
    // What every such file has: its frame, and for a JPEG the density of JFIF.
    let plain = [
        "[ExifTool]",
        "[System]",
        "[File]",
        "[Composite]",
        "[JFIF]",
        "[GIF]",
    ];
    let pixels = [
        "ImageWidth",
        "ImageHeight",
        "BitDepth",
        "ColorType",
        "Compression",
        "Filter",
        "Interlace",
        "Palette",
        "Transparency",
    ];
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter(|line| !plain.iter().any(|group| line.starts_with(group)))
        .filter(|line| {
            !(line.starts_with("[PNG]") && pixels.iter().any(|name| line.contains(name)))
        })
        .map(str::to_owned)
        .collect()
}

/// The checksum of PNG's chunks.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    })
}
