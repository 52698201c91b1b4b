//! What the core adds to an app: two libraries built the same way, one that calls all of the facade and one that does
//! nothing, stripped; and which crate the bytes of the first belong to, by the symbols of the unstripped one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Options;
use crate::report::{Figure, Report, Runs};

const SECTION: &str = "Size";
/// Crates with less are added up.
const SMALL: u64 = 30_000;

/// How the names of ring's symbols begin.
const RING: [&str; 7] = [
    "ring_core",
    "ecp_",
    "fiat_",
    "x25519",
    "p256_",
    "p384_",
    "bn_",
];

fn run_command(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Builds both libraries with the features that the workspace gives the dependencies; returns the folder.
fn build() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run_command(
        Command::new(cargo)
            .args(["build", "--locked", "--release", "--workspace"])
            .args(["--example", "size_core", "--example", "size_nothing"])
            .current_dir(workspace),
    );
    // This program is in …/release/deps.
    let program = std::env::current_exe().unwrap();
    program.ancestors().nth(2).unwrap().join("examples")
}

fn stripped(library: &Path, to: &Path) -> u64 {
    run_command(Command::new("strip").arg("-o").arg(to).arg(library));
    std::fs::metadata(to).unwrap().len()
}

/// The crate (or the C library) that a demangled symbol belongs to.
fn owner(symbol: &str) -> String {
    let mut names = symbol
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
        .filter_map(|path| Some(path.split_once("::")?.0).filter(|name| !name.is_empty()));
    let is_std = |name: &&str| ["core", "alloc", "std"].contains(name);
    match names.clone().find(|name| !is_std(name)) {
        // Generic code of the standard library belongs to the crate that needs it.
        Some("size_core") => "causeway_core".into(),
        Some(name) => name.to_owned(),
        None if names.next().is_some() || symbol.starts_with("anon.") => "std".into(),
        None if RING.iter().any(|start| symbol.starts_with(start)) => {
            "ring (C and assembler)".into()
        }
        None => "SQLite with SQLCipher (C)".into(),
    }
}

/// Bytes by owner.
fn owners(library: &Path) -> BTreeMap<String, u64> {
    let symbols = run_command(
        Command::new("nm")
            .args(["--print-size", "--demangle", "--defined-only"])
            .arg(library),
    );
    let mut sums = BTreeMap::new();
    for line in symbols.lines() {
        let mut parts = line.splitn(4, ' ');
        let (Some(_), Some(size), Some(kind), Some(name)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let Ok(size) = u64::from_str_radix(size, 16) else {
            continue;
        };
        // What is zero at the start takes no room in the file.
        if !kind.eq_ignore_ascii_case("b") {
            *sums.entry(owner(name)).or_insert(0) += size;
        }
    }
    sums
}

pub fn run(report: &mut Report, _: &Options) {
    report.begin(SECTION);
    let folder = build();
    let scratch = tempfile::tempdir().unwrap();
    let library = |name: &str| folder.join(format!("lib{name}.so"));
    let with = stripped(&library("size_core"), &scratch.path().join("with"));
    let without = stripped(&library("size_nothing"), &scratch.path().join("without"));
    let kb = |bytes: u64| Runs::of(vec![bytes as f64 / 1e3]);
    report.add(
        Figure::new(
            SECTION,
            "what the core adds to an app, stripped",
            "kB",
            kb(with - without),
        )
        .note(format!(
            "a library with it has {with} bytes, an empty one {without}"
        )),
    );
    let mut sums: Vec<_> = owners(&library("size_core")).into_iter().collect();
    sums.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let known: u64 = sums.iter().map(|(_, size)| size).sum();
    let (large, small): (Vec<_>, Vec<_>) = sums.into_iter().partition(|(_, size)| *size >= SMALL);
    for (name, size) in &large {
        report.add(Figure::new(
            SECTION,
            format!("of which {name}"),
            "kB",
            kb(*size),
        ));
    }
    report.add(Figure::new(
        SECTION,
        format!("of which {} smaller crates", small.len()),
        "kB",
        kb(small.iter().map(|(_, size)| size).sum()),
    ));
    report.add(Figure::new(
        SECTION,
        "of which no symbol says whose: texts, unwinding tables, relocations",
        "kB",
        kb(with.saturating_sub(known)),
    ));
    let openssl = ["/usr/lib", "/lib"]
        .iter()
        .map(|lib| format!("{lib}/{}-linux-gnu/libcrypto.so.3", std::env::consts::ARCH))
        .find_map(|file| std::fs::metadata(file).ok())
        .map_or(0, |file| file.len());
    report.remark(
        SECTION,
        format!(
            "x86-64 Linux, without link-time optimisation. OpenSSL's libcrypto, which SQLCipher uses, is the system's here and not \
             counted ({} kB as a shared library; a phone links the part it needs). Generic code of the standard library counts for the crate that needs it.",
            openssl / 1000
        ),
    );
}
