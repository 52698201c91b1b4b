//! Devices: the own one, those of the other side, and what the user thinks of them.

use super::{ApiError, Core, DeviceView, Event, IdentityView};
use crate::chats::ChatId;
use crate::e2ee::{
    Comparison, Fingerprint, FingerprintCode, SafetyNumber, SuiteId, Trust, safety, trust,
};
use crate::store::{OwnDeviceRow, PeerDeviceRow, StoreError, Tx, fact, now_ms};

impl Core {
    /// The own account, device and fingerprint.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn identity(&self) -> Result<IdentityView, ApiError> {
        let engine = &self.inner.engine;
        let own = engine
            .store
            .write(|tx| SuiteId::Omemo.suite().own_device(tx, now_ms()))
            .await?;
        let (account, archive) = engine
            .store
            .read(|tx| Ok::<_, StoreError>((tx.account()?, tx.fact(fact::ARCHIVE)?)))
            .await?;
        let account = account.ok_or(ApiError::NoAccount)?;
        let fingerprint = fingerprint(&own.identity)?;
        let address = engine.own.to_string();
        Ok(IdentityView {
            number: account.number.to_string(),
            qr: FingerprintCode::new(&address, &[(own.device, fingerprint)])
                .map_err(|error| ApiError::Internal(error.to_string()))?
                .to_uri(),
            address,
            device: own.device,
            fingerprint,
            archive: archive.map(|found| found == "there"),
        })
    }

    /// The other side's devices, with what to compare.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn devices(&self, chat: ChatId) -> Result<Vec<DeviceView>, ApiError> {
        let rows = self.inner.engine.store.read(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok::<_, ApiError>(tx.peer_devices(row.suite, &row.peer)?)
        });
        rows.await?.into_iter().map(device_view).collect()
    }

    /// The safety number of a device of the other side, in a chat whose suite has one (`signal-pq`): the same on both sides.
    /// `None` where people compare fingerprints, or no key of the device has been seen yet.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn safety_number(
        &self,
        chat: ChatId,
        device: u32,
    ) -> Result<Option<SafetyNumber>, ApiError> {
        let Some((own, peer)) = self.both_sides(chat, device).await? else {
            return Ok(None);
        };
        Ok(Some(SafetyNumber::of(own.as_ref(), peer.as_ref())?))
    }

    /// Compares the code that the other side's phone shows with the own one; `None` as for [`Core::safety_number`].
    ///
    /// # Errors
    /// [`ApiError::NotAllowed`] when it is no such code, [`ApiError::NotFound`] and disk errors.
    pub async fn compare_safety_code(
        &self,
        chat: ChatId,
        device: u32,
        scanned: &[u8],
    ) -> Result<Option<Comparison>, ApiError> {
        let Some((own, peer)) = self.both_sides(chat, device).await? else {
            return Ok(None);
        };
        let compared = safety::compare(own.as_ref(), peer.as_ref(), scanned);
        compared.map(Some).map_err(|_| ApiError::NotAllowed)
    }

    /// Account and identity key of both sides.
    async fn both_sides(
        &self,
        chat: ChatId,
        device: u32,
    ) -> Result<Option<(Side, Side)>, ApiError> {
        let own = self.inner.engine.own.to_string();
        let read = move |tx: &Tx<'_>| {
            let chat = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let row = tx.peer_device(chat.suite, &chat.peer, device)?;
            let theirs = row.ok_or(ApiError::NotFound("device"))?.identity;
            let ours = tx.own_device(chat.suite)?;
            let both = theirs.zip(ours).filter(|_| chat.suite == SuiteId::SignalPq);
            let sides = |(theirs, ours): (Vec<u8>, OwnDeviceRow)| {
                (Side(own, ours.identity_public), Side(chat.peer, theirs))
            };
            Ok::<_, ApiError>(both.map(sides))
        };
        self.inner.engine.store.read(read).await
    }

    /// Says what the user thinks of a device of the other side: compared ([`Trust::Verified`]),
    /// accepted without comparing ([`Trust::FirstUse`]) or refused ([`Trust::Refused`]). `seen` is the
    /// fingerprint that the user was shown ([`DeviceView::fingerprint`]): the decision is about that
    /// key and no other. Messages that waited for this go out.
    ///
    /// # Errors
    /// [`ApiError::KeyChanged`] when the device has another key by now: show it and ask again;
    /// [`ApiError::NotFound`], [`ApiError::NotAllowed`] for the other values and for verifying a device
    /// whose key has never been seen, and disk errors.
    pub async fn set_trust(
        &self,
        chat: ChatId,
        device: u32,
        seen: Option<Fingerprint>,
        trust: Trust,
    ) -> Result<(), ApiError> {
        let nothing_compared = trust == Trust::Verified && seen.is_none();
        if nothing_compared || !matches!(trust, Trust::Verified | Trust::FirstUse | Trust::Refused)
        {
            return Err(ApiError::NotAllowed);
        }
        self.inner
            .engine
            .store
            .write(move |tx| {
                let chat = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
                tx.peer_device(chat.suite, &chat.peer, device)?
                    .ok_or(ApiError::NotFound("device"))?;
                let seen = seen.map(|fingerprint| fingerprint.to_identity());
                if !trust::decide(tx, chat.suite, &chat.peer, device, seen.as_deref(), trust)? {
                    return Err(ApiError::KeyChanged);
                }
                tx.hurry_queued(chat.id)?;
                Ok::<_, ApiError>(())
            })
            .await?;
        self.inner.engine.emit(Event::DevicesChanged { chat });
        self.inner.engine.kick(chat);
        Ok(())
    }
}

/// An account (bare JID) and the identity key of one of its devices.
struct Side(String, Vec<u8>);

impl Side {
    fn as_ref(&self) -> (&str, &[u8]) {
        (&self.0, &self.1)
    }
}

fn device_view(row: PeerDeviceRow) -> Result<DeviceView, ApiError> {
    let fingerprint = row.identity.as_deref().map(fingerprint).transpose()?;
    Ok(DeviceView {
        device: row.device,
        fingerprint,
        trust: row.trust,
        active: row.active,
    })
}

fn fingerprint(identity: &[u8]) -> Result<Fingerprint, ApiError> {
    Fingerprint::of_identity(identity)
        .ok_or_else(|| ApiError::Internal("a stored identity key is malformed".into()))
}
