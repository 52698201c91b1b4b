//! The key of the account's database: from the OS keyring, or from a passphrase where there is none.
//! It is never kept in a file beside the database; beside a passphrase only its salt is.

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use causeway_core::DatabaseKey;
use keyring::Entry;

use crate::failure::Failure;

const SERVICE: &str = "causeway";
const SALT_FILE: &str = "passphrase.salt";
/// argon2id with 64 MiB and 3 passes (RFC 9106 §4, the second recommended option).
const MEMORY_KIB: u32 = 65_536;
const PASSES: u32 = 3;

/// The key of an account that exists.
pub fn existing(dir: &Path, lab_key: Option<&str>) -> Result<DatabaseKey, Failure> {
    if let Some(hex) = lab_key {
        return from_hex(hex);
    }
    if let Ok(salt) = std::fs::read(dir.join(SALT_FILE)) {
        return derive(&passphrase(false)?, &salt);
    }
    if !dir.exists() {
        // The core says best what is missing.
        return Ok(DatabaseKey::generate());
    }
    let secret = entry(dir).and_then(|entry| entry.get_secret());
    let secret = secret.map_err(|error| {
        Failure::key(format!(
            "the keyring does not give this account's key ({error}): unlock it and try again"
        ))
    })?;
    let bytes = secret
        .try_into()
        .map_err(|_| Failure::key("the key in the keyring has a wrong length"))?;
    Ok(DatabaseKey::from_bytes(bytes))
}

/// A key for a new account: kept in the keyring, else made from a passphrase.
pub fn create(dir: &Path, lab_key: Option<&str>) -> Result<DatabaseKey, Failure> {
    if let Some(hex) = lab_key {
        return from_hex(hex);
    }
    std::fs::create_dir_all(dir).map_err(Failure::other)?;
    let asked_for_passphrase = std::env::var_os("CAUSEWAY_PASSPHRASE").is_some();
    if !asked_for_passphrase {
        let key = DatabaseKey::generate();
        if entry(dir)
            .and_then(|entry| entry.set_secret(key.as_bytes()))
            .is_ok()
        {
            return Ok(key);
        }
        eprintln!("There is no keyring here; a passphrase protects the account instead.");
    }
    let salt: [u8; 16] = rand::random();
    let key = derive(&passphrase(true)?, &salt)?;
    std::fs::write(dir.join(SALT_FILE), salt).map_err(Failure::other)?;
    Ok(key)
}

fn entry(dir: &Path) -> keyring::Result<Entry> {
    let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    Entry::new(SERVICE, &dir.to_string_lossy())
}

fn passphrase(new: bool) -> Result<String, Failure> {
    if let Ok(passphrase) = std::env::var("CAUSEWAY_PASSPHRASE") {
        return Ok(passphrase);
    }
    let ask = |prompt| {
        rpassword::prompt_password(prompt).map_err(|_| {
            Failure::key(
                "no passphrase: there is no terminal to ask on, and CAUSEWAY_PASSPHRASE is not set",
            )
        })
    };
    let first = ask("Passphrase: ")?;
    if new && ask("Once more: ")? != first {
        return Err(Failure::key("the two passphrases differ: try again"));
    }
    Ok(first)
}

fn derive(passphrase: &str, salt: &[u8]) -> Result<DatabaseKey, Failure> {
    if passphrase.is_empty() {
        return Err(Failure::key("an empty passphrase protects nothing"));
    }
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32)).map_err(Failure::other)?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut key)
        .map_err(Failure::other)?;
    Ok(DatabaseKey::from_bytes(key))
}

fn from_hex(text: &str) -> Result<DatabaseKey, Failure> {
    let bytes = hex::decode(text)
        .ok()
        .and_then(|bytes| bytes.try_into().ok());
    bytes
        .map(DatabaseKey::from_bytes)
        .ok_or_else(|| Failure::usage("--lab-key wants 64 hex digits"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_gives_the_same_key_only_with_the_same_salt() {
        let one = derive("correct horse", b"sixteen bytes ..").unwrap();
        assert_eq!(
            one.as_bytes(),
            derive("correct horse", b"sixteen bytes ..")
                .unwrap()
                .as_bytes()
        );
        assert_ne!(
            one.as_bytes(),
            derive("correct horse", b"another 16 bytes")
                .unwrap()
                .as_bytes()
        );
        assert_ne!(
            one.as_bytes(),
            derive("Correct horse", b"sixteen bytes ..")
                .unwrap()
                .as_bytes()
        );
        assert_eq!(derive("", b"sixteen bytes ..").unwrap_err().exit, 7);
    }

    #[test]
    fn a_lab_key_has_64_digits() {
        assert!(from_hex(&"0a".repeat(32)).is_ok());
        assert_eq!(from_hex("0a").unwrap_err().exit, 2);
    }
}
