//! The fuzz target for directories: the document behind its signature, the envelope, and identifiers at its partners.

use super::{Directory, MAX_DOCUMENT_BYTES, PublicKey, SignatureError, built_in_keys, verify};

/// Bytes as an envelope, then as a document whose signature has verified.
pub(crate) fn directory(data: &[u8]) {
    let keys: Vec<PublicKey> = built_in_keys();
    match verify(data, &keys) {
        Ok(verified) => document(&verified.document),
        Err(SignatureError::TooLarge) => assert!(data.len() > MAX_DOCUMENT_BYTES),
        Err(_) => {}
    }
    document(data);
}

fn document(data: &[u8]) {
    let Ok(directory) = Directory::parse(data) else {
        return;
    };
    assert!(data.len() <= MAX_DOCUMENT_BYTES);
    assert!(directory.sequence > 0 && directory.issued < directory.expires);
    let typed = [
        " Anna@Firm.example ",
        "+34 600 111 222",
        "anna.b",
        "a@b",
        "\\40",
    ];
    for partner in &directory.partners {
        assert_eq!(directory.by_domain(&partner.domain), Some(partner));
        assert_eq!(directory.by_id(&partner.id), Some(partner));
        for typed in typed.into_iter().chain([partner.name.as_str()]) {
            let Ok(found) = partner.address(typed, Some("ES")) else {
                continue;
            };
            assert_eq!(partner.identify(&found.address).as_ref(), Some(&found));
            let again = partner.address(&found.identifier, None);
            assert_eq!(
                again.as_ref(),
                Ok(&found),
                "two addresses of one identifier"
            );
        }
    }
}
