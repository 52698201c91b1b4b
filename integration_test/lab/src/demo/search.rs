//! Looks for words in files: as they are, and in base64, in which OMEMO puts what it carries.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use causeway_lab::{BIRDYCHAT, HOME, Lab, Server};

use super::Result;

/// Every form in which a word would give itself away.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let mut forms = vec![word.as_bytes().to_vec()];
    // In base64 a word looks different by where in its three bytes it begins; the characters at its ends depend on its
    // neighbours and are left out.
    for before in 0..3 {
        let text = STANDARD_NO_PAD.encode([&vec![0; before], word.as_bytes()].concat());
        let start = (before * 8).div_ceil(6);
        let end = (before + word.len()) * 8 / 6;
        forms.push(text.as_bytes().get(start..end).unwrap_or_default().to_vec());
    }
    forms
}

/// The files of the servers (storage and stanza logs) that hold the word. The servers must be stopped.
pub fn in_servers(lab: &Lab, word: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for form in forms(word) {
        found.extend(lab.server_files_containing(&form)?);
    }
    Ok(found)
}

/// Whether the files found are in the storage, and in the stanza log, of both services.
pub fn in_every_storage_and_log(lab: &Lab, found: &[PathBuf]) -> Result<bool> {
    for domain in [HOME, BIRDYCHAT] {
        let server = lab.server(domain)?;
        let stored = found.iter().any(|file| file.starts_with(server.data_dir()));
        if !stored || !found.contains(&server.log()) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The sizes of all files in the servers' storage: what was uploaded lies there as it came.
pub fn stored_sizes(lab: &Lab) -> Result<HashSet<u64>> {
    let mut sizes = HashSet::new();
    let mut folders: Vec<PathBuf> = lab.servers().iter().map(Server::data_dir).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let about = entry.metadata()?;
            if about.is_dir() {
                folders.push(entry.path());
            } else {
                sizes.insert(about.len());
            }
        }
    }
    Ok(sizes)
}

/// What a folder holds: how many files, how many bytes, and whether any of the words is in them.
#[derive(Default)]
pub struct Folder {
    pub files: usize,
    pub bytes: usize,
    pub found: Vec<String>,
}

/// Reads everything below a folder.
pub fn in_folder(dir: &Path, words: &[String]) -> Result<Folder> {
    let mut seen = Folder::default();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path)?;
            seen.files += 1;
            seen.bytes += bytes.len();
            let holds = |word: &str| {
                forms(word)
                    .iter()
                    .any(|form| bytes.windows(form.len()).any(|part| part == form))
            };
            seen.found
                .extend(words.iter().filter(|word| holds(word)).cloned());
        }
    }
    Ok(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_as_it_is_and_in_base64_wherever_it_begins() {
        let dir = tempfile::tempdir().unwrap();
        let words = ["marsh-lantern".to_owned(), "absent".to_owned()];
        fs::create_dir(dir.path().join("below")).unwrap();
        for before in ["", "1", "22", "333", "4444"] {
            let text = format!("{before}marsh-lantern and more");
            for bytes in [text.clone(), STANDARD_NO_PAD.encode(&text)] {
                fs::write(dir.path().join("below/file"), &bytes).unwrap();
                let seen = in_folder(dir.path(), &words).unwrap();
                assert_eq!(
                    (seen.files, seen.bytes, &seen.found[..]),
                    (1, bytes.len(), &words[..1]),
                    "{bytes}"
                );
            }
        }
    }
}
