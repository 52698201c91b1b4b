//! Fingerprints: what two people compare to be sure of each other's devices.
//!
//! The fingerprint of an OMEMO device is its public identity key: 64 hex digits, shown in groups of
//! eight as Conversations, Dino and Gajim show them, so that people on different apps read the same
//! digits. For cameras there is an address with the fingerprints of all devices of an account:
//! `xmpp:BARE-JID?omemo-sid-DEVICE=HEX;omemo-sid-DEVICE=HEX`, the form those apps write and scan.
//!
//! **Must hold**: a scanned text is foreign and ends in a [`FingerprintError`] or in fingerprints; a
//! device that a code names twice with different keys is an error and not a choice.
//!
//! **Rejected**: a number over both identities ("safety number"): no OMEMO app shows one, so there
//! would be nothing to compare it with.

use std::fmt;

use xmpp_parsers::jid::BareJid;

/// Bytes of a fingerprint.
const BYTES: usize = 32;
/// Digits in one group.
const GROUP: usize = 8;
/// What precedes a public key on the wire; some apps leave it in.
const KEY_TYPE: u8 = 0x05;
/// Longer than what fits into the largest QR code (4,296 characters).
const MAX_CODE_BYTES: usize = 8_192;
const MAX_CODE_DEVICES: usize = 64;
const PARAMETER: &str = "omemo-sid-";

/// The fingerprint of one device. Shown in groups of eight digits by `Display`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; BYTES]);

/// Why a text is not a fingerprint or not a code with fingerprints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FingerprintError {
    /// It is longer than any code is.
    #[error("longer than any such code")]
    TooLong,
    /// It is not an address that starts with `xmpp:`.
    #[error("not an xmpp: address")]
    NotAnAddress,
    /// The account that it names is not valid.
    #[error("the account in it is not valid")]
    BadAccount,
    /// It names an account, but no fingerprint.
    #[error("no fingerprint in it")]
    NoFingerprint,
    /// A device number or the digits of a fingerprint are wrong.
    #[error("a fingerprint in it is not valid")]
    BadFingerprint,
    /// It names the same device twice, with different fingerprints.
    #[error("two fingerprints for the same device")]
    Contradiction,
}

impl Fingerprint {
    /// Of a public identity key in its wire form (33 bytes).
    pub(crate) fn of_identity(identity: &[u8]) -> Option<Self> {
        let (&KEY_TYPE, key) = identity.split_first()? else {
            return None;
        };
        Some(Self(key.try_into().ok()?))
    }

    /// The public identity key in its wire form.
    pub(crate) fn to_identity(self) -> Vec<u8> {
        let mut identity = vec![KEY_TYPE];
        identity.extend(self.0);
        identity
    }

    /// Reads the digits as people type or paste them: any case, any white space.
    ///
    /// # Errors
    /// [`FingerprintError::BadFingerprint`] when they are not 64 hex digits (or 66 that start with 05).
    pub fn parse(text: &str) -> Result<Self, FingerprintError> {
        if text.len() > MAX_CODE_BYTES {
            return Err(FingerprintError::TooLong);
        }
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let bytes = hex::decode(digits).map_err(|_| FingerprintError::BadFingerprint)?;
        match <[u8; BYTES]>::try_from(bytes.as_slice()) {
            Ok(key) => Ok(Self(key)),
            Err(_) => Self::of_identity(&bytes).ok_or(FingerprintError::BadFingerprint),
        }
    }

    /// The digits without groups.
    pub fn to_hex(&self) -> String {
        hex::encode(self.0)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, bytes) in self.0.chunks(GROUP / 2).enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            f.write_str(&hex::encode(bytes))?;
        }
        Ok(())
    }
}

/// It tells who somebody is, so it does not reach a log by accident.
impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fingerprint(..)")
    }
}

/// What a scanned code says of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// The same key: the device is the one that was scanned.
    Same,
    /// Another key: somebody is in between, or the code is old.
    Different,
    /// The code names the account, but not this device.
    NotNamed,
    /// The code is of another account.
    OtherAccount,
}

/// The devices of one account with their fingerprints, as a code to be scanned.
#[derive(Clone, PartialEq, Eq)]
pub struct FingerprintCode {
    account: BareJid,
    devices: Vec<(u32, Fingerprint)>,
}

impl FingerprintCode {
    /// Of the account with this bare JID.
    ///
    /// # Errors
    /// [`FingerprintError`] when the account is not valid, or `devices` is empty, too long or names
    /// the same device with different keys.
    pub fn new(account: &str, devices: &[(u32, Fingerprint)]) -> Result<Self, FingerprintError> {
        let account = crate::account::peer(account).ok_or(FingerprintError::BadAccount)?;
        let mut code = Self {
            account,
            devices: Vec::new(),
        };
        for (device, fingerprint) in devices {
            code.add(*device, *fingerprint)?;
        }
        if code.devices.is_empty() {
            Err(FingerprintError::NoFingerprint)
        } else {
            Ok(code)
        }
    }

    /// Reads a scanned text. Parameters that are no fingerprints are left out.
    ///
    /// # Errors
    /// [`FingerprintError`], a variant for each thing that can be wrong.
    pub fn parse(text: &str) -> Result<Self, FingerprintError> {
        let text = text.trim();
        if text.len() > MAX_CODE_BYTES {
            return Err(FingerprintError::TooLong);
        }
        let rest = match text.split_at_checked("xmpp:".len()) {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("xmpp:") => rest,
            _ => return Err(FingerprintError::NotAnAddress),
        };
        let (account, query) = rest
            .split_once('?')
            .ok_or(FingerprintError::NoFingerprint)?;
        let account = unescape(account).ok_or(FingerprintError::BadAccount)?;
        let mut devices = Vec::new();
        for parameter in query.split(';') {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let name = name.to_ascii_lowercase();
            let Some(device) = name.strip_prefix(PARAMETER) else {
                continue;
            };
            if devices.len() == MAX_CODE_DEVICES {
                return Err(FingerprintError::TooLong);
            }
            let device = device
                .parse()
                .map_err(|_| FingerprintError::BadFingerprint)?;
            let digits = unescape(value).ok_or(FingerprintError::BadFingerprint)?;
            devices.push((device, Fingerprint::parse(&digits)?));
        }
        Self::new(&account, &devices)
    }

    /// The text to be shown as a QR code.
    pub fn to_uri(&self) -> String {
        let account = escape(self.account.as_str());
        let devices: Vec<_> = self
            .devices
            .iter()
            .map(|(device, fingerprint)| format!("{PARAMETER}{device}={}", fingerprint.to_hex()))
            .collect();
        format!("xmpp:{account}?{}", devices.join(";"))
    }

    /// The bare JID of the account.
    pub fn account(&self) -> &str {
        self.account.as_str()
    }

    /// The devices that it names.
    pub fn devices(&self) -> &[(u32, Fingerprint)] {
        &self.devices
    }

    /// Compares what is known of a device with what the code says of it.
    pub fn compare(&self, account: &str, device: u32, fingerprint: &Fingerprint) -> Comparison {
        if BareJid::new(account).ok().as_ref() != Some(&self.account) {
            return Comparison::OtherAccount;
        }
        match self.devices.iter().find(|(named, _)| *named == device) {
            Some((_, scanned)) if scanned == fingerprint => Comparison::Same,
            Some(_) => Comparison::Different,
            None => Comparison::NotNamed,
        }
    }

    /// Whether the code names this device with this fingerprint.
    pub fn matches(&self, account: &str, device: u32, fingerprint: &Fingerprint) -> bool {
        self.compare(account, device, fingerprint) == Comparison::Same
    }

    fn add(&mut self, device: u32, fingerprint: Fingerprint) -> Result<(), FingerprintError> {
        match self.devices.iter().find(|(named, _)| *named == device) {
            Some((_, known)) if *known == fingerprint => return Ok(()),
            Some(_) => return Err(FingerprintError::Contradiction),
            None => {}
        }
        if device == 0 {
            return Err(FingerprintError::BadFingerprint);
        }
        if self.devices.len() == MAX_CODE_DEVICES {
            return Err(FingerprintError::TooLong);
        }
        self.devices.push((device, fingerprint));
        Ok(())
    }
}

/// Like [`Fingerprint`], and it names the account.
impl fmt::Debug for FingerprintCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FingerprintCode({} devices)", self.devices.len())
    }
}

/// Percent-encodes what may not stand in the path of an address (RFC 5122), such as the backslash of
/// an escaped identifier.
fn escape(account: &str) -> String {
    let mut escaped = String::with_capacity(account.len());
    for byte in account.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@+!$*'()".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let mut decoded = [0];
            hex::decode_to_slice(digits, &mut decoded).ok()?;
            bytes.extend_from_slice(&decoded);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
#[path = "fingerprint_tests.rs"]
mod fingerprint_tests;
