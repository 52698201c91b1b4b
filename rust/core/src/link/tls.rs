//! TLS to the home service, for the stream and for what is fetched over HTTPS.
//!
//! **Must hold**: the same authorities for both; nothing but a hello leaves before the certificate has verified.

use std::path::Path;

use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, Error as TlsError, RootCertStore, crypto,
};

use std::sync::Arc;

/// A client that trusts the authorities in `ca_file` (PEM) alone, or the web's.
///
/// # Errors
/// What is wrong with them.
pub(crate) fn client(
    ca_file: Option<&Path>,
    protocol: &[u8],
) -> Result<ClientConfig, &'static str> {
    let mut roots = RootCertStore::empty();
    match ca_file {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            let unreadable = |_| "the file of its issuers cannot be read";
            for root in CertificateDer::pem_file_iter(file).map_err(unreadable)? {
                let root = root.map_err(unreadable)?;
                roots
                    .add(root)
                    .map_err(|_| "the file of its issuers is not valid")?;
            }
        }
    }
    // The provider is named, so that a second one in the build cannot make this panic.
    let mut tls = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| "no TLS version in common")?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![protocol.to_vec()];
    Ok(tls)
}

/// Why a certificate is not believed; `None` for other errors.
pub(crate) fn distrust(error: &std::io::Error) -> Option<&'static str> {
    let cause = error.get_ref()?.downcast_ref::<TlsError>()?;
    let TlsError::InvalidCertificate(cause) = cause else {
        return None;
    };
    Some(match cause {
        CertificateError::UnknownIssuer => "its issuer is unknown",
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "it has expired",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it is not valid yet"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is for another name"
        }
        CertificateError::Revoked => "it has been revoked",
        _ => "it is not valid",
    })
}
