//! The whole committed corpus, and every input that once crashed a target, through the same functions.

use std::path::{Path, PathBuf};

use crate::fuzzing::{TARGETS, Target};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz")
        .join(name)
}

/// Runs every file below `fuzz/FOLDER/TARGET`; how many there were.
fn replay(kind: &str, name: &str, target: Target) -> usize {
    let Ok(files) = std::fs::read_dir(folder(kind).join(name)) else {
        return 0;
    };
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    for path in &paths {
        eprintln!("{}", path.display());
        target(&std::fs::read(path).unwrap());
    }
    paths.len()
}

#[test]
fn the_corpus_and_every_former_crash_pass() {
    for (name, target) in TARGETS {
        let seeds = replay("corpus", name, *target);
        assert!(seeds >= 3, "{name} has {seeds} seeds");
        replay("regressions", name, *target);
    }
}

#[test]
fn every_folder_belongs_to_a_target() {
    for kind in ["corpus", "regressions"] {
        for entry in std::fs::read_dir(folder(kind)).into_iter().flatten() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            // The others are the core's.
            let known = TARGETS.iter().any(|(target, _)| *target == name);
            assert!(known || !name.starts_with("media-"), "{kind}/{name}");
        }
    }
}
