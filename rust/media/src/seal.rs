//! Sealing a file for upload and opening a download, as [XEP-0454](https://xmpp.org/extensions/xep-0454.html) has it:
//! one AES-256-GCM message over the whole file, its tag of 16 bytes at the end; nonce and key in the link's fragment.
//!
//! What always holds: each output has a new key and a new nonce, also when the same file is sealed again. Files are
//! streamed, by chunks; what is opened is not in its place before its tag was found right. Keys are wiped from memory.
//!
//! By OpenSSL, which the database's encryption links already: ring and aws-lc-rs cannot stream a GCM message.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use openssl::hash::{Hasher, MessageDigest};
use openssl::rand::rand_bytes;
use openssl::symm::{Cipher, Crypter, Mode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::job::{Aside, Job};
use crate::{Error, Result};

/// The length of the tag at the end, in bytes.
pub const TAG: u64 = 16;
/// The length of the nonces that are made, in bytes. Old apps made 16, which is still opened.
pub const NONCE: usize = 12;
const CHUNK: usize = 256 << 10;

/// What opens a sealed file.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Key {
    nonce: Vec<u8>,
    key: [u8; 32],
}

impl std::fmt::Debug for Key {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Key(..)")
    }
}

impl Key {
    /// A new one, for one output.
    fn new() -> Result<Self> {
        let (mut nonce, mut key) = (vec![0; NONCE], [0; 32]);
        rand_bytes(&mut nonce)
            .and_then(|()| rand_bytes(&mut key))
            .map_err(|_| Error::Codec("OpenSSL"))?;
        Ok(Self { nonce, key })
    }

    /// Nonce and key in lower-case hexadecimal digits, as they follow the `#` of an `aesgcm://` link.
    #[must_use]
    pub fn fragment(&self) -> String {
        hex::encode([&self.nonce[..], &self.key[..]].concat())
    }

    /// Reads a fragment: 12 or 16 bytes of nonce and 32 of key.
    #[must_use]
    pub fn from_fragment(fragment: &str) -> Option<Self> {
        let mut bytes = hex::decode(fragment).ok()?;
        let (nonce, key) = bytes.split_at_checked(bytes.len().checked_sub(32)?)?;
        let read = matches!(nonce.len(), NONCE | 16)
            .then(|| {
                Some(Self {
                    nonce: nonce.to_vec(),
                    key: key.try_into().ok()?,
                })
            })
            .flatten();
        bytes.zeroize();
        read
    }
}

/// A file that was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// What opens it.
    pub key: Key,
    /// The size of the sealed file in bytes: [`TAG`] more than the original.
    pub bytes: u64,
    /// SHA-256 of the original.
    pub sha256: [u8; 32],
}

/// A file that was opened, and found to be what was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: [u8; 32],
}

/// Seals the file `input` into `output`, under a key of its own.
///
/// # Errors
/// Those of every job.
pub fn seal(job: Job, input: &Path, output: &Path) -> Result<Sealed> {
    let (input, output) = (input.to_owned(), output.to_owned());
    job.run(move |job| {
        let key = Key::new()?;
        let mut file = File::open(&input)?;
        let length = file.metadata()?.len();
        let mut aside = Aside::new(&output)?;
        let mut stream = Stream::new(Mode::Encrypt, &key)?;
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = file.read(&mut chunk)?;
            let plain = chunk.get(..count).unwrap_or_default();
            if plain.is_empty() {
                break;
            }
            stream.hash(plain)?;
            aside.write_all(stream.update(plain)?)?;
            job.progress(aside.written() as f32 / length.max(1) as f32)?;
        }
        let mut tag = [0; TAG as usize];
        stream
            .crypter
            .finalize(&mut [])
            .and_then(|_| stream.crypter.get_tag(&mut tag))
            .map_err(|_| Error::Codec("OpenSSL"))?;
        aside.write_all(&tag)?;
        let (bytes, sha256) = (aside.written(), stream.digest()?);
        aside.keep(job, &output)?;
        Ok(Sealed { key, bytes, sha256 })
    })
}

/// Opens the sealed file `input` into `output`, which is there only if every byte was found right.
///
/// # Errors
/// [`Error::NotAuthentic`], and those of every job.
pub fn open(job: Job, input: &Path, key: &Key, output: &Path) -> Result<Opened> {
    let (input, output, key) = (input.to_owned(), output.to_owned(), key.clone());
    job.run(move |job| {
        let mut file = File::open(&input)?;
        let length = file
            .metadata()?
            .len()
            .checked_sub(TAG)
            .ok_or(Error::NotAuthentic)?;
        let mut aside = Aside::new(&output)?;
        let mut stream = Stream::new(Mode::Decrypt, &key)?;
        let mut chunk = vec![0; CHUNK];
        let mut left = length;
        while left > 0 {
            let most = usize::try_from(left).unwrap_or(CHUNK).min(CHUNK);
            let count = file.read(chunk.get_mut(..most).unwrap_or_default())?;
            if count == 0 {
                return Err(Error::NotAuthentic);
            }
            left -= count as u64;
            let plain = stream.update(chunk.get(..count).unwrap_or_default())?;
            aside.write_all(plain)?;
            stream.hash_made(count)?;
            job.progress(aside.written() as f32 / length as f32)?;
        }
        let mut tag = [0; TAG as usize];
        file.read_exact(&mut tag).map_err(|_| Error::NotAuthentic)?;
        stream
            .crypter
            .set_tag(&tag)
            .map_err(|_| Error::Codec("OpenSSL"))?;
        stream
            .crypter
            .finalize(&mut [])
            .map_err(|_| Error::NotAuthentic)?;
        let opened = Opened {
            bytes: length,
            sha256: stream.digest()?,
        };
        aside.keep(job, &output)?;
        Ok(opened)
    })
}

/// One GCM message on its way through, and the hash of what is not encrypted.
struct Stream {
    crypter: Crypter,
    hasher: Hasher,
    made: Vec<u8>,
}

impl Stream {
    fn new(mode: Mode, key: &Key) -> Result<Self> {
        let failed = |_| Error::Codec("OpenSSL");
        let cipher = Cipher::aes_256_gcm();
        Ok(Self {
            crypter: Crypter::new(cipher, mode, &key.key, Some(&key.nonce)).map_err(failed)?,
            hasher: Hasher::new(MessageDigest::sha256()).map_err(failed)?,
            made: vec![0; CHUNK + cipher.block_size()],
        })
    }

    fn update(&mut self, bytes: &[u8]) -> Result<&[u8]> {
        let count = self
            .crypter
            .update(bytes, &mut self.made)
            .map_err(|_| Error::Codec("OpenSSL"))?;
        Ok(self.made.get(..count).unwrap_or_default())
    }

    fn hash(&mut self, bytes: &[u8]) -> Result<()> {
        self.hasher
            .update(bytes)
            .map_err(|_| Error::Codec("OpenSSL"))
    }

    /// Hashes what the last update made: as many bytes as went in, as GCM is a stream cipher.
    fn hash_made(&mut self, count: usize) -> Result<()> {
        let made = self.made.get(..count).unwrap_or_default();
        self.hasher
            .update(made)
            .map_err(|_| Error::Codec("OpenSSL"))
    }

    fn digest(&mut self) -> Result<[u8; 32]> {
        let digest = self.hasher.finish().map_err(|_| Error::Codec("OpenSSL"))?;
        digest
            .as_ref()
            .try_into()
            .map_err(|_| Error::Codec("OpenSSL"))
    }
}
