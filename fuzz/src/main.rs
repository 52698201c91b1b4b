//! libFuzzer around the targets of `causeway_core::fuzzing` and `causeway_media::fuzzing`; the variable
//! CAUSEWAY_FUZZ_TARGET says which. One program for all of them: linking one takes longer than most findings.
//! `./dev fuzz` builds and runs it.
#![no_main]

use std::sync::LazyLock;

use causeway_core::fuzzing::{TARGETS, Target};
use libfuzzer_sys::fuzz_target;

static CHOSEN: LazyLock<Target> = LazyLock::new(|| {
    let chosen = std::env::var("CAUSEWAY_FUZZ_TARGET").unwrap_or_default();
    let all = || TARGETS.iter().chain(causeway_media::fuzzing::TARGETS);
    let found = all().find(|(name, _)| *name == chosen);
    found.map(|(_, target)| *target).unwrap_or_else(|| {
        let known: Vec<_> = all().map(|(name, _)| *name).collect();
        eprintln!("CAUSEWAY_FUZZ_TARGET must be one of: {}", known.join(" "));
        std::process::exit(2)
    })
});

fuzz_target!(|data: &[u8]| CHOSEN(data));
