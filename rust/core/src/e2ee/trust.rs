//! Trust in a peer's devices.
//!
//! The first devices of a peer are trusted on first use. A device that appears later is trusted too
//! and announced in the chat, unless the user has verified the peer, or one of its keys has changed:
//! then it gets nothing until accepted. A known device with another identity key stops sending altogether, until the user has
//! decided; a device that gets nothing anyway (refused, not accepted yet) stops nothing.
//! One that writes and that the list does not name, while others are known, is nobody's until the list names it: else whoever
//! can put a stanza into the peer's name would be trusted for having sent one.
//!
//! **Must hold**: what the user decided is never undone by what comes from the network, except that a
//! changed key takes the trust away.

use super::{E2eeError, SuiteId};
use crate::store::{PeerDeviceRow, Tx};

/// Devices kept for one peer; only those that are gone are ever forgotten.
const MAX_KNOWN: usize = 512;

/// What the user, or first use, says of one device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// New device of a verified peer: gets nothing until the user accepts it.
    Undecided,
    /// Trusted on first use.
    FirstUse,
    /// The user compared fingerprints.
    Verified,
    /// The user refused it: gets nothing.
    Refused,
    /// It came back with another identity key: nothing is sent to this peer until the user decides.
    Changed,
}

impl Trust {
    pub(crate) fn code(self) -> i64 {
        match self {
            Self::Undecided => 0,
            Self::FirstUse => 1,
            Self::Verified => 2,
            Self::Refused => 3,
            Self::Changed => 4,
        }
    }

    /// An unknown code is read as the most careful value.
    pub(crate) fn from_code(code: i64) -> Self {
        match code {
            0 => Self::Undecided,
            1 => Self::FirstUse,
            2 => Self::Verified,
            3 => Self::Refused,
            _ => Self::Changed,
        }
    }

    /// Whether messages are encrypted for a device with this trust.
    pub fn receives(self) -> bool {
        matches!(self, Self::FirstUse | Self::Verified)
    }
}

/// What a new look at a peer's devices brought to light, for a notice in the chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finding {
    /// Nothing that the user has to know.
    Known,
    /// The first device ever seen of this peer.
    First,
    /// One more device; `accepted` says whether it gets messages already.
    NewDevice { device: u32, accepted: bool },
    /// The same device with another identity key.
    KeyChanged { device: u32 },
}

/// Notes the devices that the peer publishes now: new ones enter with the trust the rules give them,
/// those that are gone become inactive. Returns a finding for each new device.
pub(crate) fn note_list(
    tx: &Tx<'_>,
    suite: SuiteId,
    peer: &str,
    devices: &[u32],
    now: i64,
) -> Result<Vec<Finding>, E2eeError> {
    let known = tx.peer_devices(suite, peer)?;
    for row in &known {
        let active = devices.contains(&row.device);
        if active != row.active {
            tx.put_peer_device(
                suite,
                peer,
                &PeerDeviceRow {
                    active,
                    ..row.clone()
                },
            )?;
        }
    }
    let mut findings = Vec::new();
    let careful = is_careful(tx, peer, &known)?;
    // Those that wrote before.
    for row in known
        .iter()
        .filter(|row| row.is_unlisted() && devices.contains(&row.device))
    {
        let (device, accepted) = (row.device, !careful);
        if accepted {
            let trust = Trust::FirstUse;
            let row = row.clone();
            tx.put_peer_device(
                suite,
                peer,
                &PeerDeviceRow {
                    active: true,
                    trust,
                    ..row
                },
            )?;
        }
        findings.push(Finding::NewDevice { device, accepted });
    }
    for (place, device) in devices.iter().enumerate() {
        let new = known.iter().all(|row| row.device != *device);
        if new && !devices.iter().take(place).any(|earlier| earlier == device) {
            let trust = trust_at_first(careful);
            tx.put_peer_device(suite, peer, &new_row(*device, trust, true, now))?;
            findings.push(match known.is_empty() {
                true => Finding::First,
                false => Finding::NewDevice {
                    device: *device,
                    accepted: !careful,
                },
            });
        }
    }
    forget_surplus(tx, suite, peer)?;
    tx.set_peer_list_fetched(suite, peer, now)?;
    Ok(findings)
}

/// Notes the identity key of one device, as its bundle or a message showed it.
pub(crate) fn note_identity(
    tx: &Tx<'_>,
    suite: SuiteId,
    peer: &str,
    device: u32,
    identity: &[u8],
    now: i64,
) -> Result<Finding, E2eeError> {
    let mut finding = Finding::Known;
    let row = match tx.peer_device(suite, peer, device)? {
        Some(row) => row,
        None => {
            // A message came before the list named the device; the next list says whether it is active.
            let known = tx.peer_devices(suite, peer)?;
            let row = match known.is_empty() {
                true => {
                    finding = Finding::First;
                    let careful = is_careful(tx, peer, &known)?;
                    new_row(device, trust_at_first(careful), true, now)
                }
                false => new_row(device, Trust::Undecided, false, now),
            };
            tx.put_peer_device(suite, peer, &row)?;
            forget_surplus(tx, suite, peer)?;
            let Some(row) = tx.peer_device(suite, peer, device)? else {
                return Ok(finding);
            };
            row
        }
    };
    match &row.identity {
        Some(old) if old == identity => tx.prove_address(peer)?,
        None => {
            tx.put_peer_device(
                suite,
                peer,
                &PeerDeviceRow {
                    identity: Some(identity.to_vec()),
                    ..row
                },
            )?;
        }
        Some(_) => {
            // A device that gets nothing anyway does not stop messages to the others.
            let trust = if row.trust.receives() {
                Trust::Changed
            } else {
                row.trust
            };
            let changed = PeerDeviceRow {
                identity: Some(identity.to_vec()),
                trust,
                ..row
            };
            tx.put_peer_device(suite, peer, &changed)?;
            finding = Finding::KeyChanged { device };
        }
    }
    Ok(finding)
}

/// Takes down what the user decided about a device while looking at `identity`. Returns `false`, and
/// changes nothing, when the device has another key by now: then the user decided about the old one.
pub(crate) fn decide(
    tx: &Tx<'_>,
    suite: SuiteId,
    peer: &str,
    device: u32,
    identity: Option<&[u8]>,
    trust: Trust,
) -> Result<bool, E2eeError> {
    let Some(row) = tx.peer_device(suite, peer, device)? else {
        return Ok(false);
    };
    // Nobody can have compared a fingerprint that was not there.
    if row.identity.as_deref() != identity || (trust == Trust::Verified && identity.is_none()) {
        return Ok(false);
    }
    tx.put_peer_device(suite, peer, &PeerDeviceRow { trust, ..row })?;
    Ok(true)
}

/// Whether a device that appears now gets nothing before the user has accepted it.
fn is_careful(tx: &Tx<'_>, peer: &str, known: &[PeerDeviceRow]) -> Result<bool, E2eeError> {
    // A changed key counts too: else who can change the list would first change the verified device's
    // key, then drop that device and add one of their own.
    // So does a new number that nothing but the home server vouches for.
    let careful = known
        .iter()
        .any(|row| matches!(row.trust, Trust::Verified | Trust::Changed));
    Ok(careful || tx.is_unproven(peer)?)
}

fn trust_at_first(careful: bool) -> Trust {
    match careful {
        true => Trust::Undecided,
        false => Trust::FirstUse,
    }
}

fn new_row(device: u32, trust: Trust, active: bool, now: i64) -> PeerDeviceRow {
    PeerDeviceRow {
        device,
        identity: None,
        trust,
        active,
        first_seen: now,
        healed_at: 0,
    }
}

/// Forgets the oldest devices that are gone and that the user never decided about, so that a peer
/// that invents devices does not fill the disk.
fn forget_surplus(tx: &Tx<'_>, suite: SuiteId, peer: &str) -> Result<(), E2eeError> {
    let known = tx.peer_devices(suite, peer)?;
    let surplus = known.len().saturating_sub(MAX_KNOWN);
    let undecided = |row: &&PeerDeviceRow| matches!(row.trust, Trust::FirstUse | Trust::Undecided);
    for row in known
        .iter()
        .filter(|row| !row.active)
        .filter(undecided)
        .take(surplus)
    {
        tx.delete_session(suite, peer, row.device)?;
        tx.delete_peer_device(suite, peer, row.device)?;
    }
    Ok(())
}

#[cfg(test)]
#[path = "trust_tests.rs"]
mod trust_tests;
