//! The suite `signal-pq`: the Signal Protocol of today, as `docs/protocol-signal-pq.md` puts it on XMPP.
//!
//! PQXDH with ML-KEM-1024 prekeys and the Double Ratchet with SPQR beside it come from the official libsignal; this
//! folder adds what the protocol of messages needs around them.
//! - `wire`: the XML, with bounds.
//! - `padding`: the classes of lengths.
//! - `stores`: the library's stores, in memory for the length of one call.
//! - `keys`: the own device and its prekeys.
//!
//! **Must hold**: when `open` or `seal` fails, the database is as it was. A one-time prekey is deleted in the
//! transaction that used it, and a session begins once: what began it is noted, since a key of last resort stays. No
//! session goes on without both post-quantum parts; the library would fall back when the other side has none.
//!
//! **Rejected**: one payload for all devices under a key that each gets (as OMEMO does it): an account has one active
//! device, and the library's own cipher needs nothing beside it.

mod keys;
mod padding;
mod stores;
mod wire;

use std::time::SystemTime;

use libsignal_protocol::{
    CiphertextMessage, CiphertextMessageType, IdentityKey, PreKeyBundle, PreKeySignalMessage,
    PublicKey, SignalMessage, SignalProtocolError, kem, message_decrypt_prekey,
    message_decrypt_signal, message_encrypt, process_prekey_bundle,
};
use rand_libsignal::seq::IndexedRandom as _;
use sha2::{Digest as _, Sha256};
use xmpp_parsers::minidom::Element;
use zeroize::Zeroizing;

use super::{E2eeError, Opened, OwnDevice, Suite, SuiteId, xml};
use crate::api::{PublishedBundle, PublishedPrekey};
use crate::store::{Tx, now_ms};
use crate::witness::SealedOrder;
use keys::Own;
use stores::{ADDRESS, Identity, Prekeys, Session, run};

pub(crate) use wire::NS;

const SUITE: SuiteId = SuiteId::SignalPq;
/// The version of the library's messages: PQXDH (3 was X3DH).
const VERSION: u8 = 4;

/// The suite. It has no state: all of it is in the database.
pub(crate) struct SignalPq;

impl Suite for SignalPq {
    fn id(&self) -> SuiteId {
        SUITE
    }

    fn namespace(&self) -> &'static str {
        NS
    }

    fn own_device(&self, tx: &Tx<'_>, now: i64) -> Result<OwnDevice, E2eeError> {
        let own = match keys::load(tx)? {
            Some(own) => own,
            None => keys::create(tx, now)?,
        };
        Ok(OwnDevice {
            device: own.device,
            identity: own.identity(),
        })
    }

    fn maintain(&self, tx: &Tx<'_>, now: i64) -> Result<(), E2eeError> {
        match keys::load(tx)? {
            Some(own) => keys::maintain(tx, &own, now),
            None => keys::create(tx, now).map(drop),
        }
    }

    fn list_node(&self) -> &'static str {
        wire::DEVICES
    }

    fn bundle_node(&self, device: u32) -> String {
        format!("{}:{device}", wire::BUNDLES)
    }

    fn bundle(&self, tx: &Tx<'_>) -> Result<Element, E2eeError> {
        Ok(keys::bundle(tx, &own(tx)?)?.to_element())
    }

    fn list_element(&self, devices: &[u32]) -> Element {
        xml::list_element(devices, NS)
    }

    fn parse_list(&self, list: &Element) -> Result<Vec<u32>, E2eeError> {
        xml::parse_list(list, NS)
    }

    /// A session built with another identity key than the one last noted does not count: it is built
    /// anew, so that nothing is sealed for a key that trust has not seen.
    fn has_session(&self, tx: &Tx<'_>, peer: &str, device: u32) -> Result<bool, E2eeError> {
        Ok(ready_session(tx, peer, device)?.is_some())
    }

    fn start_session(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        device: u32,
        bundle: &Element,
    ) -> Result<Vec<u8>, E2eeError> {
        let own = own(tx)?;
        let bundle = wire::Bundle::parse(bundle)?;
        let identity = IdentityKey::new(bundle.identity);
        refuse_own(&own, &identity)?;
        let mut rng = keys::rng()?;
        let one_time = bundle.curve.choose(&mut rng).copied();
        let kem = bundle.kem.choose(&mut rng).unwrap_or(&bundle.last_resort);
        refuse_weak(&own, &[&bundle.identity, &bundle.signed.key])?;
        if let Some((_, key)) = &one_time {
            refuse_weak(&own, &[key])?;
        }
        let bundle = PreKeyBundle::new(
            stores::REGISTRATION,
            ADDRESS.device_id(),
            one_time.map(|(id, key)| (id.into(), key)),
            bundle.signed.id.into(),
            bundle.signed.key,
            bundle.signed.signature.clone(),
            kem.id.into(),
            kem.key.clone(),
            kem.signature.clone(),
            identity,
        )
        .map_err(error)?;
        let mut session = Session::load(tx, peer, device)?;
        let mut store = Identity(own.pair);
        let now = SystemTime::now();
        let built =
            process_prekey_bundle(&ADDRESS, &mut session, &mut store, &bundle, now, &mut rng);
        run(built).map_err(error)?;
        session.save(tx, peer, device)?;
        Ok(identity.serialize().to_vec())
    }

    fn bundle_identity(&self, bundle: &Element) -> Result<Vec<u8>, E2eeError> {
        Ok(wire::bundle_identity(bundle)?.serialize().to_vec())
    }

    fn retire_sessions(&self, tx: &Tx<'_>) -> Result<(), E2eeError> {
        for (peer, device) in tx.sessions(SUITE)? {
            let mut session = Session::load(tx, &peer, device)?;
            if let Some(record) = &mut session.0 {
                record.archive_current_state().map_err(error)?;
            }
            session.save(tx, &peer, device)?;
        }
        Ok(())
    }

    fn seal(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        devices: &[u32],
        plaintext: Option<&[u8]>,
    ) -> Result<Element, E2eeError> {
        seal(
            tx,
            peer,
            devices,
            (plaintext.unwrap_or_default(), plaintext.is_none()),
        )
    }

    fn seal_control(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        device: u32,
        says: &[u8],
    ) -> Result<Element, E2eeError> {
        seal(tx, peer, &[device], (says, true))
    }

    fn sender(&self, sealed: &Element) -> Result<u32, E2eeError> {
        wire::sender(sealed)
    }

    fn order(&self, tx: &Tx<'_>, sealed: &Element) -> Result<Option<SealedOrder>, E2eeError> {
        let own = own(tx)?;
        let message = wire::Message::parse(sealed, own.device)?;
        let Some(copy) = message.copies.first() else {
            return Ok(None);
        };
        let parsed = parse(copy)?;
        let inner = match &parsed {
            CiphertextMessage::PreKeySignalMessage(first) => first.message(),
            CiphertextMessage::SignalMessage(later) => later,
            _ => return Ok(None),
        };
        let key = inner.sender_ratchet_key().serialize();
        Ok(Some(SealedOrder::new(&key, inner.counter())))
    }

    fn look(&self, bundle: &Element) -> Result<PublishedBundle, E2eeError> {
        let listed = wire::one_time(bundle);
        let bundle = wire::Bundle::parse(bundle)?;
        let good = |key: &[u8], signature: &[u8]| bundle.identity.verify_signature(key, signature);
        let kem = bundle.kem.iter().chain([&bundle.last_resort]);
        let bad = kem.filter(|signed| !good(&signed.key.serialize(), &signed.signature));
        let bad = bad.count();
        let curve = bundle.curve.iter();
        let curve = curve.map(|(id, key)| PublishedPrekey::new(*id, &key.serialize()));
        let kem = bundle.kem.iter();
        let kem = kem.map(|it| PublishedPrekey::new(it.id, &it.key.serialize()));
        let signed = good(&bundle.signed.key.serialize(), &bundle.signed.signature);
        Ok(PublishedBundle {
            identity: hex::encode(bundle.identity.serialize()),
            signed_prekey: bundle.signed.id,
            prekeys: curve.collect(),
            kem_prekeys: kem.collect(),
            unreadable: listed.saturating_sub(bundle.curve.len() + bundle.kem.len()),
            bad_signatures: bad + usize::from(!signed),
        })
    }

    fn carries_payload(&self, sealed: &Element) -> bool {
        !wire::is_control(sealed)
    }

    fn open(&self, tx: &Tx<'_>, peer: &str, sealed: &Element) -> Result<Opened, E2eeError> {
        let own = keys::load(tx)?.ok_or(E2eeError::NotForThisDevice)?;
        let message = wire::Message::parse(sealed, own.device)?;
        // More than one with our number: another account's device may have it by chance.
        let mut failure = E2eeError::NotForThisDevice;
        for copy in &message.copies {
            match open_copy(tx, &own, peer, &message, copy) {
                Err(E2eeError::Store(error)) => return Err(error.into()),
                Err(error) if matches!(failure, E2eeError::NotForThisDevice) => failure = error,
                Err(_) => {}
                Ok(opened) => return Ok(opened),
            }
        }
        Err(failure)
    }
}

/// Seals content for devices, each of which must have a session.
fn seal(
    tx: &Tx<'_>,
    peer: &str,
    devices: &[u32],
    (content, control): (&[u8], bool),
) -> Result<Element, E2eeError> {
    if devices.is_empty() {
        return Err(E2eeError::NoSession);
    }
    let own = own(tx)?;
    let padded = Zeroizing::new(padding::pad(content)?);
    let (mut rng, mut store) = (keys::rng()?, Identity(own.pair));
    let mut copies: Vec<wire::Copy> = Vec::new();
    let mut advanced = Vec::new();
    for &device in devices {
        if copies.iter().any(|copy| copy.device == device) {
            continue;
        }
        let mut session = ready_session(tx, peer, device)?.ok_or(E2eeError::NoSession)?;
        let now = SystemTime::now();
        let sealing = message_encrypt(&padded, &ADDRESS, &mut session, &mut store, now, &mut rng);
        let message = run(sealing).map_err(error)?;
        copies.push(wire::Copy {
            device,
            prekey: message.message_type() == CiphertextMessageType::PreKey,
            data: message.serialize().to_vec(),
        });
        advanced.push((device, session));
    }
    // Only now: had one device failed, the others' ratchets stay where they were.
    for (device, session) in advanced {
        session.save(tx, peer, device)?;
    }
    let message = wire::Message {
        sender: own.device,
        control,
        copies,
    };
    Ok(message.to_element())
}

fn own(tx: &Tx<'_>) -> Result<Own, E2eeError> {
    keys::load(tx)?.ok_or_else(|| E2eeError::Protocol("there is no own device yet".into()))
}

/// The session with a device, if it can seal and belongs to the identity key last noted for it.
fn ready_session(tx: &Tx<'_>, peer: &str, device: u32) -> Result<Option<Session>, E2eeError> {
    let session = Session::load(tx, peer, device)?;
    if !session.can_send() {
        return Ok(None);
    }
    let noted = tx
        .peer_device(SUITE, peer, device)?
        .and_then(|row| row.identity);
    Ok((noted.is_none() || noted == session.identity()).then_some(session))
}

/// Nobody else can have our identity key; the library would treat such a session as one with an own
/// device, and with wider limits.
fn refuse_own(own: &Own, identity: &IdentityKey) -> Result<(), E2eeError> {
    if identity == own.pair.identity_key() {
        return Err(E2eeError::Malformed(
            "a foreign device with our identity key",
        ));
    }
    Ok(())
}

/// Agreeing with a key of low order gives zero, whoever agrees: an identity that anybody can speak for, or a secret that is
/// none. The library does not look. (A ratchet key that comes later is under the session's MAC.)
fn refuse_weak(own: &Own, keys: &[&PublicKey]) -> Result<(), E2eeError> {
    for key in keys {
        let agreed = own.pair.private_key().calculate_agreement(key);
        let agreed = Zeroizing::new(agreed.map_err(|_| E2eeError::Malformed("a public key"))?);
        if agreed.iter().all(|byte| *byte == 0) {
            return Err(E2eeError::Malformed("a public key of low order"));
        }
    }
    Ok(())
}

/// Opens one copy of a message, and writes what has changed only when all of it was good.
fn open_copy(
    tx: &Tx<'_>,
    own: &Own,
    peer: &str,
    message: &wire::Message,
    copy: &wire::Copy,
) -> Result<Opened, E2eeError> {
    let mut session = Session::load(tx, peer, message.sender)?;
    let mut store = Identity(own.pair);
    let mut rng = keys::rng()?;
    let parsed = parse(copy)?;
    let mut began = None;
    let opened = match &parsed {
        CiphertextMessage::PreKeySignalMessage(first) => {
            refuse_old(first.message_version())?;
            refuse_own(own, first.identity_key())?;
            let ratchet = first.message().sender_ratchet_key();
            let identity = first.identity_key().public_key();
            refuse_weak(own, &[identity, first.base_key(), ratchet])?;
            let mut prekeys = Prekeys::load(tx, first)?;
            let (signed, mut kem) = (prekeys.clone(), prekeys.clone());
            let opened = run(message_decrypt_prekey(
                first,
                &ADDRESS,
                &mut session,
                &mut store,
                &mut prekeys,
                &signed,
                &mut kem,
                &mut rng,
            ));
            began = kem.began.then_some(first);
            opened
        }
        CiphertextMessage::SignalMessage(later) => {
            refuse_old(later.message_version())?;
            let (session, store) = (&mut session, &mut store);
            run(message_decrypt_signal(
                later, &ADDRESS, session, store, &mut rng,
            ))
        }
        _ => return Err(E2eeError::Malformed("kind of a message")),
    };
    let padded = Zeroizing::new(opened.map_err(error)?);
    if !session.is_post_quantum() {
        return Err(E2eeError::Protocol(
            "a session that is not post-quantum".into(),
        ));
    }
    let plaintext = padding::unpad(&padded)?;
    let (plaintext, control) = match (plaintext, message.control) {
        (says, true) => (None, says.to_vec()),
        // It said of itself that there was something for the user.
        ([], false) => return Err(E2eeError::Stripped),
        (content, false) => (Some(content.to_vec()), Vec::new()),
    };
    let identity = session
        .identity()
        .ok_or(E2eeError::Protocol("a session without identity".into()))?;
    if let Some(first) = began {
        begin(tx, first)?;
    }
    session.save(tx, peer, message.sender)?;
    Ok(Opened {
        plaintext,
        control,
        device: message.sender,
        identity,
        prekey_used: began.is_some(),
    })
}

/// Notes that a session has begun, and takes the one-time prekeys away that it used. One that began before cannot begin
/// again, also when no one-time prekey stands in the way.
fn begin(tx: &Tx<'_>, first: &PreKeySignalMessage) -> Result<(), E2eeError> {
    let mut hash = Sha256::new();
    hash.update(b"signal-pq session");
    hash.update(first.base_key().serialize());
    let key = hash.finalize();
    if !tx.note_seen(key.get(..16).unwrap_or(&key), now_ms())? {
        return Err(E2eeError::UnknownPrekey);
    }
    keys::consume(
        tx,
        first.pre_key_id().map(Into::into),
        first.kyber_pre_key_id().map(Into::into),
    )
}

fn refuse_old(version: u8) -> Result<(), E2eeError> {
    if version == VERSION {
        Ok(())
    } else {
        Err(E2eeError::Malformed("version of a message"))
    }
}

fn parse(copy: &wire::Copy) -> Result<CiphertextMessage, E2eeError> {
    let data = copy.data.as_slice();
    let parsed = if copy.prekey {
        PreKeySignalMessage::try_from(data).map(CiphertextMessage::PreKeySignalMessage)
    } else {
        SignalMessage::try_from(data).map(CiphertextMessage::SignalMessage)
    };
    parsed.map_err(|_| E2eeError::Malformed("a message"))
}

/// Whether a key is of the one kind that the suite has.
fn is_ml_kem(key: &kem::PublicKey) -> bool {
    key.key_type() == kem::KeyType::Kyber1024
}

fn error(error: SignalProtocolError) -> E2eeError {
    use SignalProtocolError as From;
    match error {
        From::SessionNotFound(_) => E2eeError::NoSession,
        From::DuplicatedMessage(..) => E2eeError::Duplicate,
        From::InvalidPreKeyId | From::InvalidSignedPreKeyId | From::InvalidKyberPreKeyId => {
            E2eeError::UnknownPrekey
        }
        From::InvalidMessage(..) => E2eeError::BadCiphertext,
        From::SignatureValidationFailed => E2eeError::BadSignature,
        From::InvalidProtobufEncoding
        | From::CiphertextMessageTooShort(_)
        | From::LegacyCiphertextVersion(_)
        | From::UnrecognizedCiphertextVersion(_)
        | From::UnrecognizedMessageVersion(_)
        | From::NoKeyTypeIdentifier
        | From::BadKeyType(_)
        | From::BadKeyLength(..)
        | From::BadKEMKeyType(_)
        | From::WrongKEMKeyType(..)
        | From::BadKEMKeyLength(..)
        | From::BadKEMCiphertextLength(..) => E2eeError::Malformed("a message of the protocol"),
        // Names at most the constant address.
        other => E2eeError::Protocol(other.to_string()),
    }
}

#[cfg(test)]
mod oracle_tests;
#[cfg(test)]
mod signal_pq_tests;
