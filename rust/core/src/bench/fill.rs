//! A store as years of use leave it, made from a seed by the code that receives and sends.
//!
//! Every received message goes through [`Receiver::receive`], every sent one through [`send::store`], sealing's
//! and receipts' rows; only the cryptography of each message is left out (a [`Suite`] that opens what was never
//! sealed), because a million real messages would take ten minutes more and leave the same rows. Sessions are real,
//! one a chat. Chats get messages by Zipf's law: few chats hold most.

use std::path::Path;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::crypto::Party;
use crate::account::{Credential, NewAccount, PhoneNumber, Server};
use crate::api::{ApiError, Core, PublishedBundle};
use crate::chats::{ChatId, ChatKind, Standing, open};
use crate::e2ee::omemo::Omemo;
use crate::e2ee::trust::{note_identity, note_list};
use crate::e2ee::{E2eeError, Opened, OwnDevice, Suite, SuiteId};
use crate::engine::Tuning;
use crate::link::incoming::{Incoming, Payload};
use crate::messages::receive::Receiver;
use crate::messages::{Content, send};
use crate::store::{DatabaseKey, Store, Tx, now_ms};
use crate::witness::SealedOrder;

/// What the store shall hold.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The account's number and home domain.
    pub number: String,
    /// The home service's domain.
    pub home: String,
    /// Everything random comes from this.
    pub seed: u64,
    /// Chats, each with a session.
    pub chats: u32,
    /// Messages over all chats.
    pub messages: u32,
    /// The texts, given the random numbers: see the benchmark.
    pub text: fn(&mut StdRng, u32) -> String,
}

const BATCH: u32 = 2_000;
const PEER: &str = "bench@birdychat.test";
const DAY: i64 = 86_400_000;

/// Makes the account in `dir`, which must not hold one, and fills it.
///
/// # Errors
/// Disk errors, and a folder that already holds an account.
pub async fn fill(dir: &Path, key: &DatabaseKey, plan: &Plan) -> Result<(), ApiError> {
    let account = NewAccount {
        number: PhoneNumber::parse(&plan.number)?,
        home: plan.home.clone(),
        credential: Credential::password("not known yet"),
        server: Server::default(),
    };
    Core::create(dir, key, account, Tuning::default())
        .await?
        .close()
        .await;
    let opened = {
        let (dir, key) = (dir.to_owned(), key.clone());
        tokio::task::spawn_blocking(move || Store::open_existing(&dir, &key)).await
    };
    let store = opened.map_err(|_| ApiError::Internal("opening panicked".into()))??;
    let chats = make_chats(&store, plan).await?;
    let mut rng = StdRng::seed_from_u64(plan.seed);
    let zipf = Zipf::new(chats.len());
    let begin = now_ms() - 1_000 * DAY;
    let mut done = 0;
    while done < plan.messages {
        let batch: Vec<Planned> = (done..plan.messages.min(done + BATCH))
            .map(|n| Planned {
                chat: chats[zipf.pick(&mut rng)].clone(),
                // Two of three are received.
                received: rng.random_range(0..3) > 0,
                at: begin + 1_000 * DAY * i64::from(n) / i64::from(plan.messages),
                id: rng.random(),
                text: (plan.text)(&mut rng, n),
            })
            .collect();
        done += BATCH;
        let home = plan.home.clone();
        store.write(move |tx| write(tx, &home, batch)).await?;
    }
    // What the user has read is not unread.
    let read = move |tx: &Tx<'_>| {
        for (n, (chat, _)) in chats.iter().enumerate() {
            if n % 10 != 0
                && let Some(row) = tx.chat(*chat)?
            {
                tx.mark_read(*chat, row.last_message)?;
            }
        }
        Ok::<_, ApiError>(())
    };
    store.write(read).await?;
    store.close().await;
    Ok(())
}

struct Planned {
    chat: (ChatId, BareJid),
    received: bool,
    at: i64,
    id: u128,
    text: String,
}

async fn make_chats(store: &Store, plan: &Plan) -> Result<Vec<(ChatId, BareJid)>, ApiError> {
    let other = Party::new(SuiteId::Omemo, PEER, false)?;
    let bundle = other.bundle()?;
    let (count, device) = (plan.chats, other.device);
    let job = move |tx: &Tx<'_>| {
        open(tx, &["birdychat.test"], &[])?;
        let mut chats = Vec::new();
        for n in 0..count {
            let name = format!("person.{n}\\40example.net@birdychat.test");
            let peer = BareJid::new(&name).map_err(|_| E2eeError::Malformed("peer"))?;
            let id = tx.insert_chat(
                &name,
                ChatKind::ThirdParty,
                SuiteId::Omemo,
                Standing::Accepted,
                now_ms(),
            )?;
            note_list(tx, SuiteId::Omemo, &name, &[device], now_ms())?;
            let identity = Omemo.start_session(tx, &name, device, &bundle)?;
            note_identity(tx, SuiteId::Omemo, &name, device, &identity, now_ms())?;
            chats.push((id, peer));
        }
        Ok::<_, E2eeError>(chats)
    };
    Ok(store.write(job).await?)
}

fn write(tx: &Tx<'_>, home: &str, batch: Vec<Planned>) -> Result<(), E2eeError> {
    for Planned {
        chat: (chat, peer),
        received,
        at,
        id,
        text,
    } in batch
    {
        let device = tx
            .peer_devices(SuiteId::Omemo, peer.as_str())?
            .into_iter()
            .next()
            .ok_or(E2eeError::NoSession)?;
        let suite = Readable {
            device: device.device,
            identity: device.identity.unwrap_or_default(),
        };
        let receiver = Receiver {
            suites: &|_| &suite,
            home,
            resend_after: 600_000,
            grace: 4_000,
            retry: 15_000,
            heal: 60_000,
        };
        let incoming = |payload| Incoming {
            peer: peer.clone(),
            own: false,
            wire_id: Some(format!("{id:032x}")),
            archive_id: Some(format!("{id:x}")),
            stamp: Some(at),
            wants_receipt: false,
            payload,
        };
        if received {
            let sealed = Element::builder("encrypted", format!("bench:{id}"))
                .append(text)
                .build();
            receiver.receive(tx, incoming(Payload::Sealed(SuiteId::Omemo, sealed)), at)?;
        } else {
            let message = send::store(tx, chat, &Content::text(text), at)?;
            tx.set_sealed(message, &[0; 900])?;
            tx.advance(message, crate::messages::State::Sending, None)?;
            tx.trace(
                Some(message),
                crate::trace::Step::Sealed,
                Some("devices=1"),
                at,
            )?;
            receiver.acknowledged(tx, message, crate::trace::Step::Acknowledged, at)?;
            let of = tx.message(message)?.map(|row| row.wire_id);
            let receipt = Payload::Receipt(of.unwrap_or_default());
            receiver.receive(tx, incoming(receipt), at)?;
        }
    }
    Ok(())
}

/// A suite whose messages are readable as they are. It seals nothing.
struct Readable {
    device: u32,
    identity: Vec<u8>,
}

impl Suite for Readable {
    fn id(&self) -> SuiteId {
        Omemo.id()
    }
    fn namespace(&self) -> &'static str {
        Omemo.namespace()
    }
    fn own_device(&self, tx: &Tx<'_>, now: i64) -> Result<OwnDevice, E2eeError> {
        Omemo.own_device(tx, now)
    }
    fn maintain(&self, tx: &Tx<'_>, now: i64) -> Result<(), E2eeError> {
        Omemo.maintain(tx, now)
    }
    fn list_node(&self) -> &'static str {
        Omemo.list_node()
    }
    fn bundle_node(&self, device: u32) -> String {
        Omemo.bundle_node(device)
    }
    fn bundle(&self, tx: &Tx<'_>) -> Result<Element, E2eeError> {
        Omemo.bundle(tx)
    }
    fn list_element(&self, devices: &[u32]) -> Element {
        Omemo.list_element(devices)
    }
    fn parse_list(&self, list: &Element) -> Result<Vec<u32>, E2eeError> {
        Omemo.parse_list(list)
    }
    fn has_session(&self, tx: &Tx<'_>, peer: &str, device: u32) -> Result<bool, E2eeError> {
        Omemo.has_session(tx, peer, device)
    }
    fn start_session(
        &self,
        tx: &Tx<'_>,
        peer: &str,
        device: u32,
        bundle: &Element,
    ) -> Result<Vec<u8>, E2eeError> {
        Omemo.start_session(tx, peer, device, bundle)
    }
    fn bundle_identity(&self, bundle: &Element) -> Result<Vec<u8>, E2eeError> {
        Omemo.bundle_identity(bundle)
    }
    fn retire_sessions(&self, tx: &Tx<'_>) -> Result<(), E2eeError> {
        Omemo.retire_sessions(tx)
    }
    fn seal(&self, _: &Tx<'_>, _: &str, _: &[u32], _: Option<&[u8]>) -> Result<Element, E2eeError> {
        Err(E2eeError::NoSession)
    }
    fn sender(&self, _: &Element) -> Result<u32, E2eeError> {
        Ok(self.device)
    }
    fn order(&self, _: &Tx<'_>, _: &Element) -> Result<Option<SealedOrder>, E2eeError> {
        Ok(None)
    }

    fn look(&self, _: &Element) -> Result<PublishedBundle, E2eeError> {
        Err(E2eeError::Malformed("nothing is published here"))
    }

    fn carries_payload(&self, _: &Element) -> bool {
        true
    }
    fn open(&self, _: &Tx<'_>, _: &str, sealed: &Element) -> Result<Opened, E2eeError> {
        Ok(Opened {
            plaintext: Some(sealed.text().into_bytes()),
            control: Vec::new(),
            device: self.device,
            identity: self.identity.clone(),
            prekey_used: false,
        })
    }
}

/// Chats by Zipf's law: the n-th gets 1/n of what the first gets.
struct Zipf(Vec<f64>);

impl Zipf {
    fn new(count: usize) -> Self {
        let mut sum = 0.0;
        Self(
            (1..=count)
                .map(|rank| {
                    sum += 1.0 / rank as f64;
                    sum
                })
                .collect(),
        )
    }

    fn pick(&self, rng: &mut StdRng) -> usize {
        let at = rng.random::<f64>() * self.0.last().copied().unwrap_or(0.0);
        self.0
            .partition_point(|sum| *sum < at)
            .min(self.0.len().saturating_sub(1))
    }
}
