//! The library that an Android phone loads: its size as it is shipped, stripped; and which crate the bytes belong to, by the symbols
//! of the unstripped one, which `./dev bench` built (`CAUSEWAY_PHONE_LIBRARY`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Options;
use crate::report::{Figure, Report, Runs, Target};

const SECTION: &str = "Size";
/// Crates with less are added up.
const SMALL: u64 = 30_000;

/// What a phone's library may take, in bytes.
const BUDGET: u64 = 15_000_000;

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

/// Which crate's C and assembler a symbol without a path comes from: by the static libraries that build scripts left beside
/// `library`.
fn c_symbols(library: &Path) -> BTreeMap<String, String> {
    let mut symbols = BTreeMap::new();
    let mut folders = vec![library.parent().unwrap().join("build")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "a") {
                let script = path.ancestors().find(|up| up.ends_with("out")).unwrap();
                let name = script.parent().unwrap().file_name().unwrap();
                // NAME-HASH
                let (name, _) = name.to_str().unwrap().rsplit_once('-').unwrap();
                let listed = run_command(Command::new("nm").arg("--defined-only").arg(&path));
                symbols.extend(listed.lines().filter_map(|line| {
                    Some((line.rsplit_once(' ')?.1.to_owned(), format!("{name} (C)")))
                }));
            }
        }
    }
    symbols
}

/// The crate that a demangled symbol belongs to.
fn owner(symbol: &str, c: &BTreeMap<String, String>) -> String {
    if let Some(name) = c.get(symbol) {
        return name.clone();
    }
    let mut names = symbol
        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
        .filter_map(|path| Some(path.split_once("::")?.0).filter(|name| !name.is_empty()));
    let is_std = |name: &&str| ["core", "alloc", "std"].contains(name);
    match names.clone().find(|name| !is_std(name)) {
        // Generic code of the standard library belongs to the crate that needs it.
        Some(name) => name.to_owned(),
        None if names.next().is_some() || symbol.starts_with("anon.") => "std".into(),
        None => "other C: the compiler's, the unwinder's".into(),
    }
}

/// Bytes by owner.
fn owners(library: &Path) -> BTreeMap<String, u64> {
    let symbols = run_command(
        Command::new("nm")
            .args(["--print-size", "--demangle", "--defined-only"])
            .arg(library),
    );
    let c = c_symbols(library);
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
            *sums.entry(owner(name, &c)).or_insert(0) += size;
        }
    }
    sums
}

/// The size of the library without its symbols, in bytes. The toolchain's own tool: the system's knows no arm64.
fn stripped(library: &Path) -> u64 {
    let sysroot = run_command(Command::new("rustc").args(["--print", "sysroot"]));
    let host = run_command(Command::new("rustc").args(["--print", "host-tuple"]));
    let tool = Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(host.trim())
        .join("bin/rust-objcopy");
    let scratch = tempfile::tempdir().unwrap();
    let to = scratch.path().join("stripped");
    // It finds its LLVM beside the compiler's libraries, not beside itself.
    let libraries = Path::new(sysroot.trim()).join("lib");
    run_command(
        Command::new(tool)
            .env("LD_LIBRARY_PATH", libraries)
            .arg("--strip-all")
            .arg(library)
            .arg(&to),
    );
    std::fs::metadata(to).unwrap().len()
}

pub fn run(report: &mut Report, _: &Options) {
    report.begin(SECTION);
    let library = std::env::var_os("CAUSEWAY_PHONE_LIBRARY")
        .map(PathBuf::from)
        .expect("./dev bench builds the phone's library");
    let compiler = std::env::var("CAUSEWAY_PHONE_COMPILER").unwrap_or_default();
    let total = stripped(&library);
    let kb = |bytes: u64| Runs::of(vec![bytes as f64 / 1e3]);
    report.add(
        Figure::new(SECTION, "the library, stripped", "kB", kb(total))
            .target(Target::AtMost(BUDGET as f64 / 1e3)),
    );
    let mut sums: Vec<_> = owners(&library).into_iter().collect();
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
        kb(total.saturating_sub(known)),
    ));
    report.remark(
        SECTION,
        format!(
            "aarch64-linux-android by the release profile, C and linker: {compiler}; with the OpenSSL that SQLCipher needs. Generic code \
             of the standard library counts for the crate that needs it."
        ),
    );
}
