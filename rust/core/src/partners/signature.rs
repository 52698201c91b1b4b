//! Signed documents: the document's exact bytes with Ed25519 signatures (RFC 8032) beside them.
//!
//! The envelope is JSON: `{"document": BASE64, "signatures": [{"key": ID, "signature": BASE64}, ...]}`. What is signed is
//! [`CONTEXT`] and the bytes, so that no signature made for something else fits.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use zeroize::Zeroizing;

use super::MAX_DOCUMENT_BYTES;

/// The largest envelope, in bytes: the document in base64, and room for signatures.
pub const MAX_ENVELOPE_BYTES: usize = MAX_DOCUMENT_BYTES / 3 * 4 + 4 * 1024;
/// What precedes the document in what is signed.
const CONTEXT: &[u8] = b"causeway partner directory v1\n";
/// The most signatures on one document.
const MAX_SIGNATURES: usize = 4;

/// A key that signatures are checked with.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Wraps the 32 bytes of RFC 8032.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads the form that [`PublicKey::to_text`] writes.
    ///
    /// # Errors
    /// [`SignatureError::Key`].
    pub fn parse(text: &str) -> Result<Self, SignatureError> {
        let bytes = STANDARD.decode(text).map_err(|_| SignatureError::Key)?;
        let bytes = bytes.try_into().map_err(|_| SignatureError::Key)?;
        Ok(Self(bytes))
    }

    /// The key in base64.
    pub fn to_text(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// What names the key: the first 8 bytes of its SHA-256, in hex.
    pub fn id(&self) -> String {
        hex::encode(Sha256::digest(self.0).get(..8).unwrap_or_default())
    }

    /// The key's bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PublicKey({})", self.id())
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(serde::de::Error::custom)
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.to_text())
    }
}

/// A key that signs; clones share it. Only whoever publishes a directory has one.
#[derive(Clone)]
pub struct SigningKey(Arc<Ed25519KeyPair>);

impl SigningKey {
    /// Makes a key, and returns its file: PKCS #8 in PEM.
    ///
    /// # Errors
    /// [`SignatureError::Key`] when the operating system gives no random numbers.
    pub fn generate() -> Result<(Self, Zeroizing<String>), SignatureError> {
        let der = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new());
        let der = der.map_err(|_| SignatureError::Key)?;
        let pem = Zeroizing::new(format!(
            "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
            wrapped(&STANDARD.encode(der.as_ref()))
        ));
        Ok((Self::from_pem(pem.as_bytes())?, pem))
    }

    /// Reads a key file: Ed25519 in PKCS #8 (RFC 8410), in PEM, as OpenSSL writes it too.
    ///
    /// # Errors
    /// [`SignatureError::Key`].
    pub fn from_pem(pem: &[u8]) -> Result<Self, SignatureError> {
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem).map_err(|_| SignatureError::Key)?;
        Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der())
            .map(|pair| Self(Arc::new(pair)))
            .map_err(|_| SignatureError::Key)
    }

    /// The public part.
    pub fn public(&self) -> PublicKey {
        let bytes = self.0.public_key().as_ref();
        // Ed25519's public keys have 32 bytes.
        PublicKey(bytes.try_into().unwrap_or_default())
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKey(..)")
    }
}

/// What is wrong with keys and signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Not a key of this kind.
    #[error("it is not an Ed25519 key (PKCS #8 in PEM, or 32 bytes in base64 for a public one)")]
    Key,
    /// Larger than [`MAX_ENVELOPE_BYTES`].
    #[error("the signed document is larger than {MAX_ENVELOPE_BYTES} bytes")]
    TooLarge,
    /// Not a signed document.
    #[error("it is not a signed directory")]
    Form,
    /// No signature of a trusted key.
    #[error("no trusted key has signed it")]
    Untrusted,
    /// A trusted key's signature does not fit these bytes.
    #[error("the signature does not fit: the document was changed after it was signed")]
    Forged,
}

#[derive(Serialize, Deserialize)]
struct Envelope {
    document: String,
    signatures: Vec<Signature>,
}

#[derive(Serialize, Deserialize)]
struct Signature {
    key: String,
    signature: String,
}

/// A document that a trusted key has signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Its exact bytes.
    pub document: Vec<u8>,
    /// Who signed it.
    pub by: Vec<PublicKey>,
}

/// Signs a document with one key or several; returns the envelope.
///
/// # Errors
/// [`SignatureError::TooLarge`], and [`SignatureError::Form`] for no key or too many.
pub fn sign(document: &[u8], keys: &[SigningKey]) -> Result<String, SignatureError> {
    if document.len() > MAX_DOCUMENT_BYTES {
        return Err(SignatureError::TooLarge);
    }
    if keys.is_empty() || keys.len() > MAX_SIGNATURES {
        return Err(SignatureError::Form);
    }
    let message = [CONTEXT, document].concat();
    let signature = |key: &SigningKey| Signature {
        key: key.public().id(),
        signature: STANDARD.encode(key.0.sign(&message)),
    };
    let envelope = Envelope {
        document: STANDARD.encode(document),
        signatures: keys.iter().map(signature).collect(),
    };
    serde_json::to_string_pretty(&envelope)
        .map(|text| text + "\n")
        .map_err(|_| SignatureError::Form)
}

/// Checks an envelope against trusted keys. One trusted signature is enough; signatures of other keys do not count; a
/// trusted key's that does not fit makes the whole invalid.
///
/// # Errors
/// [`SignatureError`], but not [`SignatureError::Key`].
pub fn verify(envelope: &[u8], trusted: &[PublicKey]) -> Result<Verified, SignatureError> {
    if envelope.len() > MAX_ENVELOPE_BYTES {
        return Err(SignatureError::TooLarge);
    }
    let envelope: Envelope = serde_json::from_slice(envelope).map_err(|_| SignatureError::Form)?;
    if envelope.signatures.len() > MAX_SIGNATURES {
        return Err(SignatureError::Form);
    }
    let decode = |text: &str| STANDARD.decode(text).map_err(|_| SignatureError::Form);
    let document = decode(&envelope.document)?;
    let message = [CONTEXT, document.as_slice()].concat();
    let mut by = Vec::new();
    for signature in &envelope.signatures {
        let Some(key) = trusted.iter().find(|key| key.id() == signature.key) else {
            continue;
        };
        UnparsedPublicKey::new(&ED25519, key.as_bytes())
            .verify(&message, &decode(&signature.signature)?)
            .map_err(|_| SignatureError::Forged)?;
        if !by.contains(key) {
            by.push(*key);
        }
    }
    if by.is_empty() {
        return Err(SignatureError::Untrusted);
    }
    Ok(Verified { document, by })
}

/// Lines of 64 characters (RFC 7468).
fn wrapped(base64: &str) -> String {
    let mut out = String::new();
    for (at, c) in base64.chars().enumerate() {
        if at > 0 && at % 64 == 0 {
            out.push('\n');
        }
        out.push(c);
    }
    out
}
