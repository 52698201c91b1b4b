//! The names of all kinds, so that Dart's tests can compare them with its classes.

use crate::codes;

/// The names of one kind of thing.
pub struct FlatKinds {
    /// Of what.
    pub of: String,
    /// Every name there is.
    pub names: Vec<String>,
}

/// Every list of names.
#[flutter_rust_bridge::frb(sync)]
pub fn kinds() -> Vec<FlatKinds> {
    let flat = |(of, names): (&str, &[&str])| FlatKinds {
        of: of.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    codes::all().into_iter().map(flat).collect()
}

/// Panics, so that a test can see what becomes of a panic.
pub async fn panic(words: String) {
    assert!(words.is_empty(), "{words}");
}
