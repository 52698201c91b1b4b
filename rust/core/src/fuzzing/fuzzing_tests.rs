//! The whole committed corpus, and every input that once crashed a target, through the same functions.

use std::path::Path;

use super::*;

/// Runs every file below `fuzz/FOLDER/TARGET`; how many there were.
fn replay(folder: &str, name: &str, target: Target) -> usize {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz")
        .join(folder)
        .join(name);
    let Ok(files) = std::fs::read_dir(dir) else {
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
    for folder in ["corpus", "regressions"] {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../fuzz")
            .join(folder);
        // There is none of the second while nothing has crashed.
        for entry in std::fs::read_dir(dir).into_iter().flatten() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            // Those of photos and sound are causeway-media's.
            let known = target(&name).is_some() || name.starts_with("media-");
            assert!(known, "{folder}/{name}");
        }
    }
}

/// Bytes in the outbox that are no stanza: their message fails and says why, and nothing is tried for ever.
#[test]
fn a_damaged_stanza_in_the_outbox_is_told() {
    use super::world::{NOW, visit};
    use crate::messages::send::damaged_in_outbox;
    use crate::messages::{Reason, State};
    visit(|tx| {
        let message = tx.message(1).unwrap().unwrap();
        tx.enqueue(1, message.chat).unwrap();
        let changed = damaged_in_outbox(tx, 1, NOW).unwrap();
        assert_eq!(changed, Some(message.chat));
        let message = tx.message(1).unwrap().unwrap();
        assert_eq!(
            (message.state, message.reason),
            (State::Failed, Some(Reason::DatabaseDamaged))
        );
        assert!(tx.queued(message.chat, 9).unwrap().is_empty());
        let control = tx.add_control(b"no stanza").unwrap();
        assert_eq!(damaged_in_outbox(tx, -control, NOW).unwrap(), None);
        assert!(tx.controls().unwrap().is_empty());
    });
}
