//! Devices: the own one, those of the other side, and what the user thinks of them.

use std::sync::Arc;

use super::{ApiError, Core, DeviceView, Event, IdentityView};
use crate::chats::ChatId;
use crate::e2ee::{Fingerprint, FingerprintCode, Trust, trust};
use crate::store::{PeerDeviceRow, StoreError, fact, now_ms};

impl Core {
    /// The own account, device and fingerprint.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn identity(&self) -> Result<IdentityView, ApiError> {
        let engine = &self.inner.engine;
        let suite = Arc::clone(&engine.suite);
        let own = engine
            .store
            .write(move |tx| suite.own_device(tx, now_ms()))
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
        let suite = self.inner.engine.suite.id();
        let rows = self.inner.engine.store.read(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok::<_, ApiError>(tx.peer_devices(suite, &row.peer)?)
        });
        rows.await?.into_iter().map(device_view).collect()
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
        let suite = Arc::clone(&self.inner.engine.suite);
        self.inner
            .engine
            .store
            .write(move |tx| {
                let chat = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
                tx.peer_device(suite.id(), &chat.peer, device)?
                    .ok_or(ApiError::NotFound("device"))?;
                let seen = seen.map(|fingerprint| fingerprint.to_identity());
                if !trust::decide(tx, suite.id(), &chat.peer, device, seen.as_deref(), trust)? {
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
