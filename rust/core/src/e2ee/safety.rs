//! Safety numbers: what two people compare in chats of the suite `signal-pq`, as libsignal makes them.
//!
//! A number belongs to two accounts and the identity keys of one device of each: 60 digits that are the same on both sides, and a
//! code to be scanned. OMEMO has none: there people compare fingerprints (`fingerprint`).

use std::fmt;

use libsignal_protocol::{Fingerprint, FingerprintError, IdentityKey};

use super::{Comparison, E2eeError};

/// As Signal's apps do it: how often the hash is taken, and the version of the code.
const ITERATIONS: u32 = 5_200;
const VERSION: u32 = 2;
/// Digits in one group.
const GROUP: usize = 5;

/// A safety number. Shown in groups of five digits by `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct SafetyNumber {
    digits: String,
    code: Vec<u8>,
}

impl SafetyNumber {
    /// Of the own account and device, and those of the other side: bare JIDs, and identity keys in their wire form.
    pub(crate) fn of(
        (account, identity): (&str, &[u8]),
        (peer, theirs): (&str, &[u8]),
    ) -> Result<Self, E2eeError> {
        let made = fingerprint((account, identity), (peer, theirs))?;
        let failed = |_| E2eeError::Protocol("safety number".into());
        Ok(Self {
            digits: made.display_string().map_err(failed)?,
            code: made.scannable.serialize().map_err(failed)?,
        })
    }

    /// The 60 digits without groups.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The bytes of the code to be scanned, as Signal's apps show them in a QR code.
    pub fn code(&self) -> &[u8] {
        &self.code
    }
}

/// Compares what was scanned from the other side's screen.
pub(crate) fn compare(
    own: (&str, &[u8]),
    peer: (&str, &[u8]),
    scanned: &[u8],
) -> Result<Comparison, E2eeError> {
    match fingerprint(own, peer)?.scannable.compare(scanned) {
        Ok(true) => Ok(Comparison::Same),
        Ok(false) => Ok(Comparison::Different),
        Err(_) => Err(E2eeError::Malformed("not the code of a safety number")),
    }
}

fn fingerprint(
    (account, identity): (&str, &[u8]),
    (peer, theirs): (&str, &[u8]),
) -> Result<Fingerprint, E2eeError> {
    let key = |bytes| IdentityKey::decode(bytes).map_err(|_| E2eeError::Malformed("identity key"));
    Fingerprint::new(
        VERSION,
        ITERATIONS,
        account.as_bytes(),
        &key(identity)?,
        peer.as_bytes(),
        &key(theirs)?,
    )
    .map_err(|_: FingerprintError| E2eeError::Protocol("safety number".into()))
}

impl fmt::Display for SafetyNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.digits.chars().enumerate() {
            if place > 0 && place % GROUP == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// It tells who somebody is, so it does not reach a log by accident.
impl fmt::Debug for SafetyNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SafetyNumber(..)")
    }
}
