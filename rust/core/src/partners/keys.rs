//! Which keys are trusted when nothing has been rotated.

use super::PublicKey;
use super::trusted;

/// The keys that this build trusts: two, or none in a build that no home service has made its own. With the feature
/// `lab` those of the lab, whose private parts everybody has.
pub fn built_in_keys() -> Vec<PublicKey> {
    #[cfg(feature = "lab")]
    let text = trusted::LAB;
    #[cfg(not(feature = "lab"))]
    let text = trusted::TRUSTED;
    read(text)
}

/// What is no key is left out; a test shows that there is none such.
pub(super) fn read(text: &str) -> Vec<PublicKey> {
    lines(text)
        .filter_map(|line| PublicKey::parse(line).ok())
        .collect()
}

pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
}
