//! The suite `omemo`: XEP-0384 0.3 (`eu.siacs.conversations.axolotl`), as real apps speak it today.
//!
//! X3DH and the Double Ratchet come from `wacore-libsignal`; this folder adds what the protocol of
//! messages needs around them.
//! - `wire`: the XML, with bounds.
//! - `payload`: the cipher of the message itself.
//! - `stores`: the library's stores, in memory for the length of one call.
//! - `keys`: the own device and its prekeys.
//!
//! **Must hold**: when `open` or `seal` fails, the database is as it was. So a forged payload under a
//! copied key does not use up the key: the ratchet step it caused is forgotten, and the true message
//! still opens. A one-time prekey is deleted in the transaction that used it.
//!
//! So does a message whose payload was taken away: the key of a message is told from that of a key
//! transport, as far as its form allows (see `payload`).
//!
//! **Rejected**: trying keys that are meant for other devices; sessions without a one-time prekey, in
//! both directions. X3DH allows them for a server that has run out of prekeys, but XEP-0384 0.3 has no
//! such server: a bundle always lists prekeys, and the sender picks one (§4.4). Parts of the ecosystem
//! cannot read a first message without, and whoever keeps one could begin its session again.

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod keys;
mod payload;
mod stores;
mod wire;

use rand::seq::IndexedRandom as _;
use wacore_libsignal::protocol::{
    CiphertextMessage, CiphertextMessageType, DeviceId, IdentityKey, PreKeyBundle,
    PreKeySignalMessage, PublicKey, SessionRecord, SignalMessage, SignalProtocolError,
    UsePQRatchet, consts, message_decrypt_prekey, message_decrypt_signal, message_encrypt,
    process_prekey_bundle,
};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{self, LEGACY_OMEMO as NS};
use zeroize::Zeroizing;

use super::{E2eeError, Opened, OwnDevice, Suite, SuiteId, xml};
use crate::api::{PublishedBundle, PublishedPrekey};
use crate::store::Tx;
use crate::witness::SealedOrder;
use keys::Own;
use stores::{ADDRESS, Identity, Prekeys, Session, run};

const SUITE: SuiteId = SuiteId::Omemo;
/// The only version of messages there is in OMEMO 0.3.
const VERSION: u8 = 3;

/// The suite. It has no state: all of it is in the database.
pub(crate) struct Omemo;

impl Suite for Omemo {
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
        ns::LEGACY_OMEMO_DEVICELIST
    }

    fn bundle_node(&self, device: u32) -> String {
        format!("{}:{device}", ns::LEGACY_OMEMO_BUNDLES)
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
        let (prekey_id, prekey) = *bundle
            .prekeys
            .choose(&mut rng)
            .ok_or(E2eeError::Malformed("a bundle without prekeys"))?;
        refuse_weak(&own, &[&bundle.identity, &bundle.signed, &prekey])?;
        let bundle = PreKeyBundle::new(
            0,
            DeviceId::new(device),
            Some((prekey_id.into(), prekey)),
            bundle.signed_id.into(),
            bundle.signed,
            bundle.signature,
            identity,
        )
        .map_err(error)?;
        let mut session = Session::load(tx, peer, device)?;
        let mut store = Identity(own.pair);
        let built = process_prekey_bundle(
            &ADDRESS,
            &mut session,
            &mut store,
            &bundle,
            &mut rng,
            UsePQRatchet::No,
        );
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
        if devices.is_empty() {
            return Err(E2eeError::NoSession);
        }
        let own = own(tx)?;
        let sealed = payload::seal(&mut keys::rng()?, plaintext)?;
        let mut store = Identity(own.pair);
        let mut keys: Vec<wire::Key> = Vec::new();
        let mut advanced = Vec::new();
        for &device in devices {
            if keys.iter().any(|key| key.device == device) {
                continue;
            }
            let mut session = ready_session(tx, peer, device)?.ok_or(E2eeError::NoSession)?;
            let sealing = message_encrypt(&sealed.secret, &ADDRESS, &mut session, &mut store);
            let message = run(sealing).map_err(error)?;
            let prekey = message.message_type() == CiphertextMessageType::PreKey;
            keys.push(wire::Key {
                device,
                prekey,
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
            keys,
            iv: sealed.iv.to_vec(),
            payload: sealed.payload,
        };
        Ok(message.to_element())
    }

    fn sender(&self, sealed: &Element) -> Result<u32, E2eeError> {
        wire::sender(sealed)
    }

    fn order(&self, tx: &Tx<'_>, sealed: &Element) -> Result<Option<SealedOrder>, E2eeError> {
        let own = own(tx)?;
        let message = wire::Message::parse(sealed, own.device)?;
        let Some(key) = message.keys.first() else {
            return Ok(None);
        };
        let parsed = parse(key)?;
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
        let one_time = bundle.prekeys.iter();
        let one_time = one_time.map(|(id, key)| PublishedPrekey::new(*id, &key.serialize()));
        let signed = bundle.signed.serialize();
        let good = bundle.identity.verify_signature(&signed, &bundle.signature);
        Ok(PublishedBundle {
            identity: hex::encode(bundle.identity.serialize()),
            signed_prekey: bundle.signed_id,
            prekeys: one_time.collect(),
            kem_prekeys: Vec::new(),
            unreadable: listed.saturating_sub(bundle.prekeys.len()),
            bad_signatures: usize::from(!good),
        })
    }

    fn carries_payload(&self, sealed: &Element) -> bool {
        wire::carries_payload(sealed)
    }

    fn open(&self, tx: &Tx<'_>, peer: &str, sealed: &Element) -> Result<Opened, E2eeError> {
        let own = keys::load(tx)?.ok_or(E2eeError::NotForThisDevice)?;
        let message = wire::Message::parse(sealed, own.device)?;
        // More than one key with our number: another account's device may have it by chance.
        let mut failure = E2eeError::NotForThisDevice;
        for key in &message.keys {
            match open_with(tx, &own, peer, &message, key) {
                Err(E2eeError::Store(error)) => return Err(error.into()),
                Err(error) if matches!(failure, E2eeError::NotForThisDevice) => failure = error,
                Err(_) => {}
                Ok(opened) => return Ok(opened),
            }
        }
        Err(failure)
    }
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

/// Opens a message with one of its keys, and writes what has changed only when all of it was good.
fn open_with(
    tx: &Tx<'_>,
    own: &Own,
    peer: &str,
    message: &wire::Message,
    key: &wire::Key,
) -> Result<Opened, E2eeError> {
    let mut session = Session::load(tx, peer, message.sender)?;
    let mut store = Identity(own.pair.clone());
    let mut rng = keys::rng()?;
    let parsed = parse(key)?;
    let inner = match &parsed {
        CiphertextMessage::PreKeySignalMessage(prekey) => prekey.message(),
        CiphertextMessage::SignalMessage(signal) => signal,
        _ => return Err(E2eeError::Malformed("kind of a key")),
    };
    if inner.message_version() != VERSION {
        return Err(E2eeError::Malformed("version of a key"));
    }
    let before = session.0.clone();
    let result = match &parsed {
        CiphertextMessage::PreKeySignalMessage(prekey) => {
            refuse_own(own, prekey.identity_key())?;
            let ratchet = inner.sender_ratchet_key();
            refuse_weak(
                own,
                &[
                    prekey.identity_key().public_key(),
                    prekey.base_key(),
                    ratchet,
                ],
            )?;
            // Else an old first message, sent once more, could begin its session a second time.
            if prekey.pre_key_id().is_none() {
                return Err(E2eeError::UnknownPrekey);
            }
            let mut prekeys = Prekeys::load(tx, prekey.pre_key_id(), prekey.signed_pre_key_id())?;
            let signed = prekeys.clone();
            run(message_decrypt_prekey(
                prekey,
                &ADDRESS,
                &mut session,
                &mut store,
                &mut prekeys,
                &signed,
                &mut rng,
                UsePQRatchet::No,
            ))
        }
        _ => run(message_decrypt_signal(
            inner,
            &ADDRESS,
            &mut session,
            &mut store,
            &mut rng,
        )),
    };
    let decrypted = match result {
        Ok(decrypted) => decrypted,
        Err(SignalProtocolError::InvalidMessage(..)) if too_far_ahead(before.as_ref(), inner) => {
            return Err(E2eeError::TooFarAhead);
        }
        Err(failed) => return Err(error(failed)),
    };
    let secret = Zeroizing::new(decrypted.plaintext);
    let plaintext = match &message.payload {
        // Some apps send an empty payload with a key transport.
        Some(payload) if payload.is_empty() && secret.len() < 32 => None,
        Some(payload) => Some(payload::open(&secret, &message.iv, payload.clone())?),
        None if payload::is_transport(&secret, &message.iv) => None,
        None => return Err(E2eeError::Stripped),
    };
    let identity = session
        .identity()
        .ok_or(E2eeError::Protocol("a session without identity".into()))?;
    session.save(tx, peer, message.sender)?;
    if let Some(id) = decrypted.consumed_prekey_id {
        keys::consume(tx, id.into())?;
    }
    Ok(Opened {
        plaintext,
        control: Vec::new(),
        device: message.sender,
        identity,
        prekey_used: decrypted.consumed_prekey_id.is_some(),
    })
}

/// The attribute says which kind of message a key is; the other is tried only where that fails.
fn parse(key: &wire::Key) -> Result<CiphertextMessage, E2eeError> {
    let data = key.data.as_slice();
    let prekey = || PreKeySignalMessage::try_from(data).map(CiphertextMessage::PreKeySignalMessage);
    let signal = || SignalMessage::try_from(data).map(CiphertextMessage::SignalMessage);
    let parsed = if key.prekey {
        prekey().or_else(|_| signal())
    } else {
        signal().or_else(|_| prekey())
    };
    parsed.map_err(|_| E2eeError::Malformed("a key"))
}

/// Whether a message failed because too many before it are missing. The library only says that no
/// session could open it, so its limit is applied again to each of them.
fn too_far_ahead(record: Option<&SessionRecord>, message: &SignalMessage) -> bool {
    let limit = u32::try_from(consts::MAX_FORWARD_JUMPS).unwrap_or(u32::MAX);
    let ratchet = message.sender_ratchet_key();
    let mut known = None;
    if let Some(record) = record {
        let archived: Vec<_> = record
            .previous_session_states()
            .filter_map(Result::ok)
            .collect();
        let mut states = record.session_state().into_iter().chain(archived.iter());
        known = states.find_map(|state| state.get_receiver_chain_key(ratchet).ok()?);
    }
    // A ratchet key that is new starts a chain at 0.
    let index = known.map_or(0, |chain| chain.index());
    message.counter().saturating_sub(index) > limit
}

fn error(error: SignalProtocolError) -> E2eeError {
    use SignalProtocolError as From;
    match error {
        From::SessionNotFound(_) => E2eeError::NoSession,
        From::DuplicatedMessage(..) => E2eeError::Duplicate,
        From::InvalidPreKeyId | From::InvalidSignedPreKeyId => E2eeError::UnknownPrekey,
        From::BadMac(_) | From::InvalidMessage(..) => E2eeError::BadCiphertext,
        From::SignatureValidationFailed => E2eeError::BadSignature,
        From::InvalidProtobufEncoding
        | From::CiphertextMessageTooShort(_)
        | From::LegacyCiphertextVersion(_)
        | From::UnrecognizedCiphertextVersion(_)
        | From::UnrecognizedMessageVersion(_)
        | From::NoKeyTypeIdentifier
        | From::BadKeyType(_)
        | From::BadKeyLength(..) => E2eeError::Malformed("a message of the protocol"),
        // Names at most the constant address.
        other => E2eeError::Protocol(other.to_string()),
    }
}
