//! The payload of a message: AES-128 in Galois/Counter Mode under a key of its own.
//!
//! The key travels sealed for each device, followed by the tag: 32 bytes. Older apps left the tag at
//! the end of the payload and sealed 16 bytes; that form is read, never written. The iv has 12 bytes
//! when written and may have 16 when read (XEP-0384 before 0.3.1).
//!
//! A key transport has no payload. What is sealed for the devices then is a key of 16 bytes, as most
//! apps do it, or a key and the tag of an empty payload (XEP-0384 0.3 §4.6). A key with any other tag belongs to a message whose payload was taken away: it is
//! an error, so that the key is still there when the whole message comes. A payload in the older form
//! cannot be told from a key transport when it is taken away: its key is used up, and the message,
//! should it come after all, is shown as one that cannot be read.
//!
//! **Must hold**: nothing is returned before the tag is checked; a key seals one payload only.

use aes_gcm::aead::consts::U16;
use aes_gcm::aead::{AeadInPlace, KeyInit};
use aes_gcm::aes::Aes128;
use aes_gcm::{Aes128Gcm, AesGcm, Key, Nonce, Tag};
use rand::Rng;
use rand::rngs::StdRng;
use zeroize::Zeroizing;

use super::wire::MAX_PAYLOAD_BYTES;
use crate::e2ee::E2eeError;

const KEY_BYTES: usize = 16;
const TAG_BYTES: usize = 16;
const IV_BYTES: usize = 12;

/// What one message carries, and what is sealed for each device so that it can be read.
pub(super) struct Sealed {
    /// Key and tag; the key alone when there is no payload.
    pub secret: Zeroizing<Vec<u8>>,
    pub iv: [u8; IV_BYTES],
    pub payload: Option<Vec<u8>>,
}

/// Seals `plaintext` under a fresh key; `None` makes a fresh key alone, for a key transport.
pub(super) fn seal(rng: &mut StdRng, plaintext: Option<&[u8]>) -> Result<Sealed, E2eeError> {
    let mut secret = Zeroizing::new(vec![0; KEY_BYTES]);
    let mut iv = [0; IV_BYTES];
    rng.fill_bytes(&mut secret);
    rng.fill_bytes(&mut iv);
    let Some(plaintext) = plaintext else {
        return Ok(Sealed {
            secret,
            iv,
            payload: None,
        });
    };
    if plaintext.len() > MAX_PAYLOAD_BYTES {
        return Err(E2eeError::Malformed("too long to be sealed"));
    }
    let mut payload = plaintext.to_vec();
    let cipher = Aes128Gcm::new(Key::<Aes128Gcm>::from_slice(&secret));
    let tag = cipher
        .encrypt_in_place_detached(Nonce::from_slice(&iv), b"", &mut payload)
        .map_err(|_| E2eeError::Malformed("too long to be sealed"))?;
    // With room for both from the start, or growing would leave a copy of the key behind.
    let mut both = Zeroizing::new(Vec::with_capacity(KEY_BYTES + TAG_BYTES));
    both.extend_from_slice(&secret);
    both.extend_from_slice(&tag);
    Ok(Sealed {
        secret: both,
        iv,
        payload: Some(payload),
    })
}

/// Whether `secret`, which came without a payload, is that of a key transport.
pub(super) fn is_transport(secret: &[u8], iv: &[u8]) -> bool {
    match secret.split_at_checked(KEY_BYTES) {
        Some((_, [])) => true,
        _ => open(secret, iv, Vec::new()).is_ok(),
    }
}

/// Opens a payload with the secret that was sealed for this device.
pub(super) fn open(secret: &[u8], iv: &[u8], payload: Vec<u8>) -> Result<Vec<u8>, E2eeError> {
    let (key, rest) = secret
        .split_at_checked(KEY_BYTES)
        .ok_or(E2eeError::Malformed("length of the key"))?;
    let mut payload = payload;
    let tag = match rest.len() {
        TAG_BYTES => rest.to_vec(),
        0 => {
            let end = payload
                .len()
                .checked_sub(TAG_BYTES)
                .ok_or(E2eeError::BadCiphertext)?;
            payload.split_off(end)
        }
        _ => return Err(E2eeError::Malformed("length of the key")),
    };
    let tag = Tag::from_slice(&tag);
    let key = Key::<Aes128Gcm>::from_slice(key);
    let opened = match iv.len() {
        12 => Aes128Gcm::new(key).decrypt_in_place_detached(
            Nonce::from_slice(iv),
            b"",
            &mut payload,
            tag,
        ),
        16 => AesGcm::<Aes128, U16>::new(key).decrypt_in_place_detached(
            Nonce::from_slice(iv),
            b"",
            &mut payload,
            tag,
        ),
        _ => return Err(E2eeError::Malformed("length of the iv")),
    };
    opened.map_err(|_| E2eeError::BadCiphertext)?;
    Ok(payload)
}

#[cfg(test)]
#[path = "payload_tests.rs"]
mod payload_tests;
