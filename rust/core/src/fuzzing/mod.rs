//! Entry points for the fuzz targets: one function for each kind of foreign bytes.
//!
//! Only with the feature `fuzzing`, and in tests, which run the whole committed corpus through the same functions.
//! A target does more than wait for a panic: what is read and written again says the same, bounds hold, what is
//! refused leaves no trace, and what comes twice is shown once.

mod grown;
mod names;
mod stored;
mod wire;
mod world;

/// A target takes any bytes; a panic is a finding.
pub type Target = fn(&[u8]);

/// All targets, by the names of their folders in `fuzz/corpus`.
pub const TARGETS: &[(&str, Target)] = &[
    ("stream", wire::stream),
    ("stanza", wire::stanza),
    ("archive", wire::archive),
    ("omemo", wire::omemo),
    ("answer", wire::answer),
    ("signal", wire::signal),
    ("payload", wire::payload),
    ("identifier", names::identifier),
    ("number", names::number),
    ("code", names::code),
    ("directory", crate::partners::fuzzing::directory),
    ("content", stored::content),
    ("outbox", stored::outbox),
    ("record", stored::record),
];

/// The target of this name.
pub fn target(name: &str) -> Option<Target> {
    TARGETS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, target)| *target)
}

#[cfg(test)]
mod fuzzing_tests;
#[cfg(test)]
mod hostile_tests;
