use super::*;
use crate::e2ee::omemo::keys;

/// Test case 3 of the specification of GCM.
const KEY: &str = "feffe9928665731c6d6a8f9467308308";
const IV: &str = "cafebabefacedbaddecaf888";
const PLAIN: &str = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
const CIPHER: &str = "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985";
const TAG: &str = "4d5c2af327cd64a62cf35abd2ba6fab4";

fn bytes(hex: &str) -> Vec<u8> {
    hex::decode(hex).unwrap()
}

#[test]
fn opens_a_published_vector_in_both_forms() {
    let secret = bytes(&format!("{KEY}{TAG}"));
    assert_eq!(
        open(&secret, &bytes(IV), bytes(CIPHER)).unwrap(),
        bytes(PLAIN)
    );
    // The old form: the key alone, the tag behind the payload.
    let payload = bytes(&format!("{CIPHER}{TAG}"));
    assert_eq!(
        open(&bytes(KEY), &bytes(IV), payload).unwrap(),
        bytes(PLAIN)
    );
}

#[test]
fn opens_an_iv_of_sixteen_bytes() {
    let (key, iv) = ([7; 16], [9; 16]);
    let mut payload = b"with a long iv".to_vec();
    let tag = AesGcm::<Aes128, U16>::new(Key::<Aes128Gcm>::from_slice(&key))
        .encrypt_in_place_detached(Nonce::from_slice(&iv), b"", &mut payload)
        .unwrap();
    let secret = [key.as_slice(), tag.as_slice()].concat();
    assert_eq!(open(&secret, &iv, payload).unwrap(), b"with a long iv");
}

#[test]
fn seals_under_a_fresh_key_and_iv() {
    let mut rng = keys::rng().unwrap();
    let (one, two) = (
        seal(&mut rng, Some(b"text")).unwrap(),
        seal(&mut rng, Some(b"text")).unwrap(),
    );
    assert_ne!((&one.secret[..16], one.iv), (&two.secret[..16], two.iv));
    assert_eq!((one.secret.len(), one.iv.len()), (32, 12));
    assert_eq!(
        open(&one.secret, &one.iv, one.payload.unwrap()).unwrap(),
        b"text"
    );
    let transport = seal(&mut rng, None).unwrap();
    assert!(transport.secret.len() == 16 && transport.payload.is_none());
}

#[test]
fn every_changed_bit_is_found() {
    let mut rng = keys::rng().unwrap();
    let sealed = seal(&mut rng, Some(b"text")).unwrap();
    let payload = sealed.payload.unwrap();
    for bit in 0..sealed.secret.len() * 8 {
        let mut secret = sealed.secret.to_vec();
        secret[bit / 8] ^= 1 << (bit % 8);
        assert!(matches!(
            open(&secret, &sealed.iv, payload.clone()),
            Err(E2eeError::BadCiphertext)
        ));
    }
    for bit in 0..payload.len() * 8 {
        let mut changed = payload.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(matches!(
            open(&sealed.secret, &sealed.iv, changed),
            Err(E2eeError::BadCiphertext)
        ));
    }
}

#[test]
fn odd_lengths_are_errors() {
    for length in [0, 1, 15, 17, 31, 33, 48, 1_024] {
        let opened = open(&vec![0; length], &[0; 12], vec![0; 40]);
        assert!(matches!(opened, Err(E2eeError::Malformed(_))), "{length}");
    }
    assert!(matches!(
        open(&[0; 32], &[0; 13], vec![0; 40]),
        Err(E2eeError::Malformed(_))
    ));
    assert!(matches!(
        open(&[0; 16], &[0; 12], vec![0; 15]),
        Err(E2eeError::BadCiphertext)
    ));
}
