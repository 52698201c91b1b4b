//! Files of any type: sent as they are, under a name that can do no harm, with a warning about what can run.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use crate::job::{Aside, Job};
use crate::kind::Kind;
use crate::probe::beginning;
use crate::{Result, limits};

/// What a person should be told before they open a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// It is a program, a script, an installer, or a document that may hold one.
    CanRun,
    /// It is a program, and its name says that it is something else.
    Disguised,
}

/// A file that can be sent, or one that was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// A name without harm: [`safe_name`].
    pub name: String,
    /// Its media type by its content; `application/octet-stream` when that does not tell.
    pub mime: &'static str,
    /// Its size in bytes.
    pub bytes: u64,
    /// What to say before it is opened.
    pub warning: Option<Warning>,
}

/// Copies `input` to `output`, so that it can be sent also when the original is gone, and describes it. `name` is
/// what it was called.
///
/// # Errors
/// [`crate::Error::TooLarge`], and those of every job.
pub fn prepare(job: Job, input: &Path, name: &str, output: &Path) -> Result<Described> {
    let (input, name, output) = (input.to_owned(), name.to_owned(), output.to_owned());
    job.run(move |job| {
        let described = describe(&input, &name)?;
        limits::at_most("bytes of a file", described.bytes, limits::FILE)?;
        let (mut from, mut aside) = (File::open(&input)?, Aside::new(&output)?);
        let mut chunk = vec![0; 256 << 10];
        loop {
            let count = from.read(&mut chunk)?;
            if count == 0 {
                break;
            }
            aside.write_all(chunk.get(..count).unwrap_or_default())?;
            limits::at_most("bytes of a file", aside.written(), limits::FILE)?;
            job.progress(aside.written() as f32 / described.bytes.max(1) as f32)?;
        }
        let bytes = aside.written();
        aside.keep(job, &output)?;
        Ok(Described { bytes, ..described })
    })
}

/// Says what the file at `path`, which was called `name`, is.
///
/// # Errors
/// [`crate::Error::Io`].
pub fn describe(path: &Path, name: &str) -> Result<Described> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let beginning = beginning(&mut file)?;
    let name = safe_name(name);
    let warning = warning(&beginning, &name);
    let mime = match Kind::of(&beginning) {
        Kind::Other => match infer::get(&beginning) {
            Some(found) => found.mime_type(),
            None if is_text(&beginning) => "text/plain",
            None => Kind::Other.mime(),
        },
        kind => kind.mime(),
    };
    Ok(Described {
        name,
        mime,
        bytes,
        warning,
    })
}

/// Whether it begins as text does: UTF-8 (cut anywhere) without control characters that no text has.
fn is_text(beginning: &[u8]) -> bool {
    let whole = match std::str::from_utf8(beginning) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            let valid = beginning.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(valid).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !whole.is_empty()
        && !whole
            .chars()
            .any(|char| char.is_control() && !matches!(char, '\n' | '\r' | '\t' | '\u{c}'))
}

/// Endings of names that some system runs when they are opened, or that hold macros.
pub(crate) const RUN: [&str; 64] = [
    "action",
    "apk",
    "app",
    "appimage",
    "appx",
    "bat",
    "bin",
    "cmd",
    "com",
    "command",
    "cpl",
    "csh",
    "deb",
    "desktop",
    "dll",
    "dmg",
    "docm",
    "dotm",
    "elf",
    "exe",
    "gadget",
    "hta",
    "htm",
    "html",
    "inf",
    "ipa",
    "iso",
    "jar",
    "js",
    "jse",
    "ksh",
    "lnk",
    "mobileconfig",
    "msc",
    "msi",
    "msix",
    "msp",
    "mst",
    "out",
    "pif",
    "pkg",
    "potm",
    "ppam",
    "pptm",
    "ps1",
    "psm1",
    "py",
    "rb",
    "reg",
    "rpm",
    "run",
    "scf",
    "scr",
    "sh",
    "so",
    "svg",
    "url",
    "vb",
    "vbe",
    "vbs",
    "workflow",
    "wsf",
    "xlsm",
    "zsh",
];

fn warning(beginning: &[u8], name: &str) -> Option<Warning> {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    let named = ending
        .as_deref()
        .is_some_and(|ending| RUN.contains(&ending));
    let program = infer::is_app(beginning) || beginning.starts_with(b"#!");
    match (program, named) {
        // A program without an ending is how most systems have them.
        (true, false) if ending.is_some() => Some(Warning::Disguised),
        (true, _) | (_, true) => Some(Warning::CanRun),
        (false, false) => None,
    }
}

/// The longest name, in bytes: file systems take 255, and some encrypt names, which makes them longer.
const LONGEST: usize = 140;

/// A name that is one: no path, no control or direction-changing or invisible characters, no characters that file
/// systems reserve, not hidden, not the name of a device, not too long. Its ending is kept. Never empty.
#[must_use]
pub fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|char| !char.is_control() && !is_invisible(*char))
        .map(|char| {
            if matches!(char, '<' | '>' | ':' | '"' | '|' | '?' | '*') {
                '_'
            } else {
                char
            }
        })
        .collect();
    let edge = |char: char| char.is_whitespace() || char == '.';
    let mut clean = clean.trim_matches(edge).to_owned();
    // Room for one more, which the name of a device needs.
    if clean.len() >= LONGEST {
        let ending = clean
            .rfind('.')
            .filter(|dot| clean.len() - dot <= 16)
            .map(|dot| clean.split_off(dot));
        let ending = ending.unwrap_or_default();
        clean.truncate(clean.floor_char_boundary(LONGEST - 1 - ending.len()));
        clean.truncate(clean.trim_end_matches(edge).len());
        clean.push_str(&ending);
    }
    // Asked of what is left after all that, as any of it could have made it one.
    let stem = clean.split('.').next().unwrap_or_default();
    let stem = stem.trim().to_uppercase();
    let device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || (stem.len() == 4
            && (stem.starts_with("COM") || stem.starts_with("LPT"))
            && stem.ends_with(|last: char| last.is_ascii_digit()));
    if device {
        clean.insert(0, '_');
    }
    if clean.is_empty() {
        "file".into()
    } else {
        clean
    }
}

/// Characters of Unicode's category Cf and the like, which change what is seen without being seen: direction marks and
/// overrides, zero-width ones, tags, fillers.
fn is_invisible(char: char) -> bool {
    matches!(u32::from(char),
        0x00ad | 0x034f | 0x0600..=0x0605 | 0x061c | 0x06dd | 0x070f | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f
        | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0
        | 0xfff0..=0xfffb | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff)
}
