//! Checks as they are printed and counted, and the hash that both sides agree on.

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::counted;
use super::screen::Screen;

/// SHA-256 over texts in order, each followed by a line feed, and their number.
#[derive(PartialEq)]
pub struct Hash {
    count: u64,
    sha256: String,
}

impl Hash {
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a String>) -> Self {
        let (mut hash, mut count) = (Sha256::new(), 0);
        for text in texts {
            hash.update(text.as_bytes());
            hash.update(b"\n");
            count += 1;
        }
        let sha256 = hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self { count, sha256 }
    }

    /// As a peer says it.
    pub fn said(value: &Value) -> Self {
        Self {
            count: value["count"].as_u64().unwrap_or_default(),
            sha256: value["sha256"].as_str().unwrap_or("missing").to_owned(),
        }
    }
}

/// Counts checks as it prints them.
pub struct Checks<'a> {
    screen: &'a Screen,
    /// What was checked, and whether it holds.
    pub made: Vec<(String, bool)>,
}

impl<'a> Checks<'a> {
    pub fn new(screen: &'a Screen) -> Self {
        Self {
            screen,
            made: Vec::new(),
        }
    }

    /// What the next ones are about.
    pub fn heading(&self, text: &str) {
        self.screen.line(text);
    }

    /// One check.
    pub fn check(&mut self, what: &str, holds: bool) {
        self.screen.check(what, holds);
        self.made.push((what.to_owned(), holds));
    }

    /// One check, with what was compared below it.
    pub fn equal(&mut self, names: [&str; 2], hashes: [&Hash; 2]) {
        let equal = hashes[0] == hashes[1];
        self.check(&format!("{} = {}", names[0], names[1]), equal);
        if equal {
            self.screen.line(&format!(
                "          {}  {}",
                hashes[0].sha256,
                counted_lines(hashes[0])
            ));
        } else {
            for hash in hashes {
                self.screen.line(&format!(
                    "          {}  {}",
                    hash.sha256,
                    counted_lines(hash)
                ));
            }
        }
    }

    /// How many do not hold.
    pub fn failed(&self) -> usize {
        self.made.iter().filter(|(_, holds)| !holds).count()
    }

    /// Says how it went; false when a check failed.
    pub fn end(self) -> bool {
        let (made, failed) = (self.made.len(), self.failed());
        match failed {
            0 => self.screen.line(&format!("\nAll {made} checks hold.")),
            _ => self
                .screen
                .line(&format!("\n{failed} of {made} checks FAILED.")),
        }
        failed == 0
    }
}

fn counted_lines(hash: &Hash) -> String {
    counted(usize::try_from(hash.count).unwrap_or(usize::MAX), "line")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn texts(texts: &[&str]) -> Hash {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        Hash::of(&texts)
    }

    #[test]
    fn order_and_borders_of_texts_change_the_hash() {
        let hash = texts(&["a", "b"]);
        assert!(hash == texts(&["a", "b"]));
        for other in [&["b", "a"][..], &["ab"], &["a", "b", ""], &["a", "b", "b"]] {
            assert!(hash != texts(other), "{other:?}");
        }
        let said = json!({"count": 2, "sha256": hash.sha256});
        assert!(hash == Hash::said(&said) && hash != Hash::said(&json!({})));
    }
}
