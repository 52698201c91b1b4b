use super::*;

const DOCUMENT: &[u8] = b"{\"any\": \"bytes\"}\n";

fn key() -> SigningKey {
    SigningKey::generate().unwrap().0
}

#[test]
fn what_a_trusted_key_signed_comes_out_as_it_went_in() {
    let (one, other, stranger) = (key(), key(), key());
    let trusted = [one.public(), other.public()];
    let by_one = sign(DOCUMENT, &[one]).unwrap();
    let verified = verify(by_one.as_bytes(), &trusted).unwrap();
    assert_eq!(verified.document, DOCUMENT);
    assert_eq!(verified.by, [trusted[0]]);
    let by_all = sign(DOCUMENT, &[stranger, other]).unwrap();
    assert_eq!(
        verify(by_all.as_bytes(), &trusted).unwrap().by,
        [trusted[1]]
    );
    let by_stranger = sign(DOCUMENT, &[key()]).unwrap();
    assert_eq!(
        verify(by_stranger.as_bytes(), &trusted),
        Err(SignatureError::Untrusted)
    );
    assert_eq!(
        verify(by_one.as_bytes(), &[]),
        Err(SignatureError::Untrusted)
    );
}

#[test]
fn every_changed_byte_of_the_document_and_the_signature_is_found() {
    let key = key();
    let trusted = [key.public()];
    let envelope = sign(DOCUMENT, &[key]).unwrap();
    let parsed: serde_json::Value = serde_json::from_str(&envelope).unwrap();
    for (at, errors) in [
        (
            "/document",
            vec![SignatureError::Forged, SignatureError::Form],
        ),
        (
            "/signatures/0/signature",
            vec![SignatureError::Forged, SignatureError::Form],
        ),
        ("/signatures/0/key", vec![SignatureError::Untrusted]),
    ] {
        let text = parsed.pointer(at).unwrap().as_str().unwrap().to_owned();
        for n in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[n] = if changed[n] == b'A' { b'B' } else { b'A' };
            let mut envelope = parsed.clone();
            *envelope.pointer_mut(at).unwrap() = String::from_utf8(changed).unwrap().into();
            let error = verify(envelope.to_string().as_bytes(), &trusted).unwrap_err();
            assert!(errors.contains(&error), "{at} {n}: {error:?}");
        }
    }
}

#[test]
fn a_signature_without_the_context_does_not_fit() {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use ring::signature::{Ed25519KeyPair, KeyPair as _};
    let der = Ed25519KeyPair::generate_pkcs8(&ring::rand::SystemRandom::new()).unwrap();
    let pair = Ed25519KeyPair::from_pkcs8(der.as_ref()).unwrap();
    let public = PublicKey::from_bytes(pair.public_key().as_ref().try_into().unwrap());
    let envelope = serde_json::json!({
        "document": STANDARD.encode(DOCUMENT),
        "signatures": [{ "key": public.id(), "signature": STANDARD.encode(pair.sign(DOCUMENT)) }],
    });
    assert_eq!(
        verify(envelope.to_string().as_bytes(), &[public]),
        Err(SignatureError::Forged)
    );
}

#[test]
fn size_and_number_are_bounded() {
    assert_eq!(
        sign(&vec![b' '; MAX_DOCUMENT_BYTES + 1], &[key()]),
        Err(SignatureError::TooLarge)
    );
    let key = key();
    let trusted = [key.public()];
    let largest = sign(&vec![b' '; MAX_DOCUMENT_BYTES], &[key]).unwrap();
    assert!(verify(largest.as_bytes(), &trusted).is_ok());
    let long = largest + &" ".repeat(MAX_ENVELOPE_BYTES);
    assert_eq!(
        verify(long.as_bytes(), &trusted),
        Err(SignatureError::TooLarge)
    );
    for form in ["", "[]", "{}", "{\"document\": \"\", \"signatures\": 1}"] {
        assert_eq!(verify(form.as_bytes(), &trusted), Err(SignatureError::Form));
    }
}

#[test]
fn key_files_come_back_and_are_not_printed() {
    let (key, file) = SigningKey::generate().unwrap();
    assert_eq!(
        SigningKey::from_pem(file.as_bytes()).unwrap().public(),
        key.public()
    );
    assert_eq!(PublicKey::parse(&key.public().to_text()), Ok(key.public()));
    assert_eq!(format!("{key:?}"), "SigningKey(..)");
    assert_eq!(
        SigningKey::from_pem(b"nothing").unwrap_err(),
        SignatureError::Key
    );
}
