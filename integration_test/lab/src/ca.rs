//! The lab's private certificate authority. Everything that speaks TLS in a lab trusts this one and nothing else.
//!
//! Must hold: certificates serve as server and as client (federation authenticates both sides); keys never leave the lab's
//! folder; validity starts in the past, so that a test that turns a clock back by a day still connects.

use std::fs;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

use crate::error::{LabError, Result};

/// A certificate authority made on the fly.
pub struct Ca {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    der: Vec<u8>,
}

/// A certificate with its key, both as PEM.
pub struct Leaf {
    /// The certificate, followed by the authority's.
    pub chain_pem: String,
    /// The private key (PKCS #8).
    pub key_pem: String,
}

impl Ca {
    /// Makes a new authority; `name` shows in error messages of programs that do not trust it.
    pub fn new(name: &str) -> Result<Ca> {
        let fail = |source| LabError::Certificate {
            name: name.to_owned(),
            source,
        };
        let key = KeyPair::generate().map_err(fail)?;
        let mut params = CertificateParams::new(Vec::new()).map_err(fail)?;
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        valid(&mut params);
        let cert = params.self_signed(&key).map_err(fail)?;
        Ok(Ca {
            pem: cert.pem(),
            der: cert.der().to_vec(),
            issuer: Issuer::new(params, key),
        })
    }

    /// A certificate for these DNS names (the first is the common name).
    pub fn issue(&self, names: &[&str]) -> Result<Leaf> {
        let first = names.first().copied().unwrap_or("nobody.test");
        let fail = |source| LabError::Certificate {
            name: first.to_owned(),
            source,
        };
        let key = KeyPair::generate().map_err(fail)?;
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).map_err(fail)?;
        params.distinguished_name.push(DnType::CommonName, first);
        params.use_authority_key_identifier_extension = true;
        params.key_usages = vec![
            KeyUsagePurpose::DigitalSignature,
            KeyUsagePurpose::KeyEncipherment,
        ];
        params.extended_key_usages = vec![
            ExtendedKeyUsagePurpose::ServerAuth,
            ExtendedKeyUsagePurpose::ClientAuth,
        ];
        valid(&mut params);
        let cert = params.signed_by(&key, &self.issuer).map_err(fail)?;
        Ok(Leaf {
            chain_pem: format!("{}{}", cert.pem(), self.pem),
            key_pem: key.serialize_pem(),
        })
    }

    /// The authority's certificate as PEM.
    pub fn pem(&self) -> &str {
        &self.pem
    }

    /// The authority's certificate as DER, for a rustls root store.
    pub fn der(&self) -> &[u8] {
        &self.der
    }
}

impl Leaf {
    /// Writes `NAME.crt` and `NAME.key` (what Prosody looks for) and `NAME.pem` with both (what ejabberd looks for).
    pub fn write(&self, dir: &Path, name: &str) -> Result<PathBuf> {
        let pem = dir.join(format!("{name}.pem"));
        let write = || {
            fs::create_dir_all(dir)?;
            fs::write(dir.join(format!("{name}.crt")), &self.chain_pem)?;
            fs::write(dir.join(format!("{name}.key")), &self.key_pem)?;
            fs::write(&pem, format!("{}{}", self.key_pem, self.chain_pem))
        };
        write().map_err(LabError::io(format!("write the certificate of {name}")))?;
        Ok(pem)
    }
}

fn valid(params: &mut CertificateParams) {
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2040, 1, 1);
}
