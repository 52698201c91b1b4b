//! The keys that are built in, as text. Alone in this file, so that a test can compile it as a release does and look.

/// One key a line, in base64; `#` begins a comment.
#[cfg(not(feature = "lab"))]
pub static TRUSTED: &str = include_str!("../../../../assets/partners/trusted-keys.txt");

/// The lab's. Their private parts are published, so nothing but the lab may trust them.
#[cfg(feature = "lab")]
pub static LAB: &str = include_str!("../../../../assets/partners/lab/trusted-keys.txt");
