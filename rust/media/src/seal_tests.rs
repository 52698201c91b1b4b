use aes_gcm::aead::consts::{U12, U16};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::aes::Aes256;
use aes_gcm::{AesGcm, Key as GcmKey, Nonce};

use crate::seal::{Key, open, seal};
use crate::{Error, Job};

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 31 + at / 251) as u8).collect()
}

/// Another implementation of AES-256-GCM: the crate aes-gcm.
fn opened_elsewhere(sealed: &[u8], fragment: &str) -> Option<Vec<u8>> {
    let material = hex::decode(fragment).unwrap();
    let (nonce, key) = material.split_at(material.len() - 32);
    let key = GcmKey::<AesGcm<Aes256, U12>>::from_slice(key);
    match nonce.len() {
        12 => AesGcm::<Aes256, U12>::new(key)
            .decrypt(Nonce::from_slice(nonce), sealed)
            .ok(),
        _ => AesGcm::<Aes256, U16>::new(key)
            .decrypt(Nonce::from_slice(nonce), sealed)
            .ok(),
    }
}

#[test]
fn what_is_sealed_opens_here_and_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let [plain, sealed, back] = ["plain", "sealed", "back"].map(|name| folder.path().join(name));
    let chunk = 256 << 10;
    for length in [0, 1, 15, 16, 17, chunk - 1, chunk, chunk + 1, 3 * chunk + 7] {
        let original = bytes(length);
        std::fs::write(&plain, &original).unwrap();
        let done = seal(Job::new(), &plain, &sealed).unwrap();
        let stored = std::fs::read(&sealed).unwrap();
        assert_eq!(done.bytes, stored.len() as u64);
        assert_eq!(stored.len(), length + 16);
        assert_eq!(done.sha256, openssl::sha::sha256(&original));
        let fragment = done.key.fragment();
        assert_eq!(fragment.len(), 88);
        assert_eq!(opened_elsewhere(&stored, &fragment).unwrap(), original);
        let opened = open(
            Job::new(),
            &sealed,
            &Key::from_fragment(&fragment).unwrap(),
            &back,
        )
        .unwrap();
        assert_eq!((opened.bytes, opened.sha256), (length as u64, done.sha256));
        assert_eq!(std::fs::read(&back).unwrap(), original);
    }
}

#[test]
fn old_apps_nonces_of_sixteen_bytes_open() {
    let folder = tempfile::tempdir().unwrap();
    let [sealed, back] = ["sealed", "back"].map(|name| folder.path().join(name));
    let (nonce, key) = (bytes(16), bytes(32));
    let cipher = AesGcm::<Aes256, U16>::new(GcmKey::<AesGcm<Aes256, U16>>::from_slice(&key));
    let stored = cipher
        .encrypt(Nonce::from_slice(&nonce), &b"from an old app"[..])
        .unwrap();
    std::fs::write(&sealed, stored).unwrap();
    let key = Key::from_fragment(&hex::encode([nonce, key].concat())).unwrap();
    open(Job::new(), &sealed, &key, &back).unwrap();
    assert_eq!(std::fs::read(&back).unwrap(), b"from an old app");
}

#[test]
fn nothing_of_what_was_changed_is_ever_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let [plain, sealed, back] = ["plain", "sealed", "back"].map(|name| folder.path().join(name));
    std::fs::write(&plain, bytes(300_000)).unwrap();
    let key = seal(Job::new(), &plain, &sealed).unwrap().key;
    let stored = std::fs::read(&sealed).unwrap();
    let refused = |changed: &[u8], key: &Key, what: &str| {
        std::fs::write(&sealed, changed).unwrap();
        let result = open(Job::new(), &sealed, key, &back);
        assert!(
            matches!(result, Err(Error::NotAuthentic)),
            "{what}: {result:?}"
        );
        assert!(!back.exists(), "{what}");
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            2,
            "{what}: nothing beside it"
        );
    };
    for at in [0, 1, 262_143, 262_144, 299_999, 300_000, 300_015] {
        let mut changed = stored.clone();
        changed[at] ^= 1;
        refused(&changed, &key, "a changed byte");
    }
    for length in [0, 15, 16, 17, 262_144, 300_015] {
        refused(&stored[..length], &key, "cut short");
    }
    refused(&[&stored[..], &[0]].concat(), &key, "one more byte");
    let mut other = key.fragment();
    other.replace_range(0..1, if other.starts_with('0') { "1" } else { "0" });
    refused(
        &stored,
        &Key::from_fragment(&other).unwrap(),
        "another nonce",
    );
}

#[test]
fn every_output_has_its_own_key_and_nonce() {
    let folder = tempfile::tempdir().unwrap();
    let [plain, sealed] = ["plain", "sealed"].map(|name| folder.path().join(name));
    std::fs::write(&plain, b"the same").unwrap();
    let fragments: Vec<String> = (0..20)
        .map(|_| seal(Job::new(), &plain, &sealed).unwrap().key.fragment())
        .collect();
    for (at, one) in fragments.iter().enumerate() {
        for other in &fragments[..at] {
            assert_ne!(one[..24], other[..24], "the nonce");
            assert_ne!(one[24..], other[24..], "the key");
        }
    }
}

#[test]
fn a_fragment_is_read_strictly_and_a_key_is_not_printed() {
    for bad in [
        "",
        "00",
        "zz",
        &"0".repeat(87),
        &"0".repeat(86),
        &"0".repeat(90),
        &"0".repeat(64),
        &"g".repeat(88),
    ] {
        assert!(Key::from_fragment(bad).is_none(), "{bad}");
    }
    assert!(Key::from_fragment(&"0".repeat(88)).is_some());
    assert!(Key::from_fragment(&"0".repeat(96)).is_some());
    assert_eq!(
        format!("{:?}", Key::from_fragment(&"0".repeat(88))),
        "Some(Key(..))"
    );
}
