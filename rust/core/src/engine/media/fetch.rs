//! The way in: files that others offer, fetched as the user wants it.
//!
//! **Must hold**: nothing is fetched for whoever the user has not accepted; of a partner's user only from where that partner keeps
//! files, and only through the home service's proxy, so that nobody there learns the phone's address.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use causeway_media::seal;
use causeway_media::seal::{Key, TAG};
use futures::future::BoxFuture;
use xmpp_parsers::jid::BareJid;

use super::folder::{Temporary, new_name, remove};
use super::{Engine, EngineError, Network, Run, look, reason};
use crate::api::{Connection, TransferStep};
use crate::chats::{Act, ChatKind, ChatRow, Rules, Verdict, gate};
use crate::e2ee::E2eeError;
use crate::engine::millis;
use crate::link::http::{HttpError, Proxy};
use crate::link::media::{self, Address, is_at_home};
use crate::link::transfer::{TransferError, get};
use crate::link::{IqError, Link};
use crate::messages::{Content, Media, Reason};
use crate::store::media::{MediaRow, Stage, Wanted};
use crate::store::{Tx, now_ms};
use crate::trace::Step;

/// Files fetched at the same time.
const AT_ONCE: usize = 3;
/// The most that is fetched without being asked for, sealed: by the byte, and else.
const METERED: u64 = 16 << 20;
const UNMETERED: u64 = 64 << 20;

/// What came of a try.
enum Fetched {
    Here,
    /// There is no such message any more, or it is not to be fetched now; nothing to note.
    Nothing,
    /// Again later.
    Wait(Reason),
    /// It is larger than what is fetched by itself.
    Larger(Option<u64>),
    Gone,
    Failed(Reason),
}

impl Engine {
    /// Fetches what is wanted and due, as much as may be at once. Boxed, because the end of a fetch begins the next.
    pub(crate) fn fetch_due(self: &Arc<Self>) -> BoxFuture<'_, ()> {
        Box::pin(self.begin_fetches())
    }

    async fn begin_fetches(self: &Arc<Self>) {
        let Some(link) = self.link().await else {
            return;
        };
        let metered = *self.transfers.network.borrow() != Network::Unmetered;
        // More than there is room for: some may be under way.
        let most = 2 * AT_ONCE as u32;
        let due = self
            .store
            .read(move |tx| tx.media_to_fetch(now_ms(), metered, most));
        let due = match due.await {
            Ok(due) => due,
            Err(error) => return tracing::error!(%error, "what is to be fetched could not be read"),
        };
        for message in due {
            if self.transfers.downloads() >= AT_ONCE {
                return;
            }
            if let Some(run) = self.transfers.begin(message, TransferStep::Downloading) {
                let (engine, link) = (Arc::clone(self), link.clone());
                tokio::spawn(async move { engine.fetch(&link, run, message).await });
            }
        }
    }

    async fn fetch(self: Arc<Self>, link: &Link, run: Run, message: i64) {
        let fetched = self.fetch_one(link, &run, message).await;
        // What was not noted would be looked at again at once.
        let done = fetched.unwrap_or_else(|error| {
            tracing::error!(%error, "a file could not be fetched");
            false
        });
        drop(run);
        if self.transfers.folder.is_dirty() {
            self.sweep_media().await;
        }
        if let Ok(Some(row)) = self.store.read(move |tx| tx.media(message)).await {
            self.message_changed(row.chat, message);
        }
        if done {
            self.fetch_due().await;
        }
        self.timer.notify_one();
    }

    /// `false`: nothing was noted of it.
    async fn fetch_one(
        self: &Arc<Self>,
        link: &Link,
        run: &Run,
        message: i64,
    ) -> Result<bool, EngineError> {
        let read = self
            .store
            .read(move |tx| Ok::<_, E2eeError>((tx.media(message)?, tx.message(message)?)));
        let (Some(row), Some(said)) = read.await? else {
            return Ok(false);
        };
        let Content::Media { media } = said.content else {
            return Ok(false);
        };
        let Some(chat) = self.store.read(move |tx| tx.chat(row.chat)).await? else {
            return Ok(false);
        };
        self.begun(chat.id, message, Step::Downloading).await?;
        let mut connection = self.connection.subscribe();
        let fetched = tokio::select! {
            fetched = self.fetch_file(link, run, &chat, &row, media.clone()) => fetched?,
            // What has come so far stays.
            () = run.stopped() => Fetched::Nothing,
            _ = connection.wait_for(|state| matches!(state, Connection::Offline | Connection::Stopped(_))) => Fetched::Nothing,
        };
        let (wait, most) = (millis(self.tuning.retry), self.most_by_itself());
        let partial = self.transfers.folder.partial(message);
        let job = move |tx: &Tx<'_>| {
            let now = now_ms();
            let failed = |reason: Reason| {
                tx.set_media_stage(message, Stage::Failed, Some(&reason))?;
                tx.trace(Some(message), Step::Failed, Some(reason.code()), now)
            };
            match fetched {
                // Committed with the file.
                Fetched::Here => return Ok(true),
                Fetched::Nothing => return Ok::<_, E2eeError>(false),
                Fetched::Wait(reason) => {
                    tx.delay_media(message, now, wait, &reason)?;
                    tx.trace(Some(message), Step::Waiting, Some(reason.code()), now)?;
                }
                Fetched::Larger(bytes) => {
                    let media = Media { bytes, ..media };
                    tx.set_content(message, &Content::Media { media })?;
                    tx.set_media_stage(
                        message,
                        Stage::Offered,
                        Some(&Reason::MediaTooLarge { most }),
                    )?;
                }
                Fetched::Gone => {
                    tx.set_media_stage(message, Stage::Gone, Some(&Reason::MediaGone))?;
                    tx.trace(Some(message), Step::Failed, Some("media-gone"), now)?;
                }
                Fetched::Failed(reason) => {
                    // What is not what was sealed would only be gone on with.
                    let _ = remove(&partial);
                    failed(reason)?;
                }
            }
            Ok(true)
        };
        Ok(self.store.write(job).await?)
    }

    fn most_by_itself(&self) -> u64 {
        match *self.transfers.network.borrow() {
            Network::Unmetered => UNMETERED,
            Network::None | Network::Metered => METERED,
        }
    }

    async fn fetch_file(
        self: &Arc<Self>,
        link: &Link,
        run: &Run,
        chat: &ChatRow,
        row: &MediaRow,
        media: Media,
    ) -> Result<Fetched, EngineError> {
        let (Some(url), Some(key)) = (&row.link, &row.key) else {
            return Ok(Fetched::Failed(Reason::DatabaseDamaged));
        };
        let (Some(address), Some(key)) = (Address::parse(url), Key::from_fragment(key)) else {
            return Ok(Fetched::Failed(Reason::DatabaseDamaged));
        };
        let proxy = match self.way_in(link, chat, &address).await? {
            Ok(proxy) => proxy,
            Err(fetched) => return Ok(fetched),
        };
        let route = self.route(&address, proxy).await?;
        let limit = causeway_media::limits::FILE + TAG;
        let most = match row.wanted {
            Wanted::Asked => limit,
            _ => self.most_by_itself(),
        };
        // What the sender said is held against it: by that size the user, or the settings, took the file.
        let said = media.bytes.map(|bytes| bytes.saturating_add(TAG));
        let lie = said.filter(|said| *said < most);
        let held = match self.transfers.folder.hold().await {
            Ok(held) => held,
            Err(error) => return Ok(broken(error)),
        };
        let partial = self.transfers.folder.partial(row.message);
        let resumed = size(&partial).is_some_and(|bytes| bytes > 0);
        let (watch, whole) = (run.watcher(self, row.chat, (0.0, 0.9)), AtomicU64::new(0));
        let whole_of = &whole;
        let got = get(
            route.way(&address),
            &address,
            &partial,
            lie.unwrap_or(most),
            move |done, total| {
                if let Some(total) = total {
                    whole_of.store(total, Ordering::Relaxed);
                    watch(done as f32 / total.max(1) as f32);
                }
            },
        );
        match got.await {
            Ok(_) if said.is_some_and(|said| size(&partial) != Some(said)) => {
                return Ok(Fetched::Failed(Reason::MediaNotAuthentic));
            }
            Ok(_) => {}
            Err(TransferError::TooLarge) if lie.is_some() => {
                let most = media.bytes.unwrap_or_default();
                return Ok(Fetched::Failed(Reason::MediaTooLarge { most }));
            }
            Err(TransferError::Gone) => return Ok(Fetched::Gone),
            Err(TransferError::TooLarge) if row.wanted != Wanted::Asked => {
                return Ok(Fetched::Larger(
                    whole.load(Ordering::Relaxed).checked_sub(TAG),
                ));
            }
            Err(TransferError::TooLarge) => {
                return Ok(Fetched::Failed(Reason::MediaTooLarge { most: limit }));
            }
            Err(TransferError::File(error)) => return Ok(broken(error)),
            Err(TransferError::Http(HttpError::Proxy(403))) => {
                return Ok(Fetched::Failed(Reason::MediaHost));
            }
            Err(TransferError::Status(status)) if !TransferError::Status(status).is_temporary() => {
                let condition = format!("http-{status}");
                return Ok(Fetched::Failed(Reason::Refused { condition }));
            }
            Err(error) => {
                tracing::debug!(%error, "a file has not come");
                return Ok(Fetched::Wait(Reason::Unreachable));
            }
        }
        let looked = self
            .open_and_look(run, row, (&partial, key), media, url.clone())
            .await;
        match looked {
            Ok(media) => {
                let kept = self.put_away(row.message, &partial, media).await?;
                drop(held);
                Ok(kept)
            }
            Err(error) => match reason(&error) {
                Reason::NoSpace => Ok(Fetched::Wait(Reason::NoSpace)),
                // Stopped between two steps.
                Reason::Cancelled => Ok(Fetched::Nothing),
                // What was there before may be of no use: once more, from the beginning.
                Reason::MediaNotAuthentic if resumed && remove(&partial).is_ok() => {
                    Ok(Fetched::Wait(Reason::MediaNotAuthentic))
                }
                reason => Ok(Fetched::Failed(reason)),
            },
        }
    }

    /// Whether a file may be fetched, and through what.
    async fn way_in(
        &self,
        link: &Link,
        chat: &ChatRow,
        address: &Address,
    ) -> Result<Result<Option<Proxy>, Fetched>, EngineError> {
        let Ok(peer) = BareJid::new(&chat.peer) else {
            return Ok(Err(Fetched::Failed(Reason::DatabaseDamaged)));
        };
        let (asked, home, place) = (chat.clone(), self.home().to_owned(), address.place());
        let ask = move |tx: &Tx<'_>| {
            let rules = Rules::read(tx, &home, now_ms())?;
            let partner = rules.partner(peer.domain().as_str())?;
            let listed = partner.is_some_and(|partner| partner.media_hosts.contains(&place));
            let verdict = gate(Act::Fetch, &rules.facts(&peer, Some(&asked))?);
            Ok::<_, E2eeError>((verdict, listed))
        };
        let (verdict, listed) = self.store.read(ask).await?;
        if let Verdict::No(why) = verdict {
            return Ok(Err(Fetched::Wait(Reason::Stopped { why })));
        }
        if chat.kind == ChatKind::Native {
            return Ok(match is_at_home(address, self.home()) {
                true => Ok(None),
                false => Err(Fetched::Failed(Reason::MediaHost)),
            });
        }
        if !listed {
            return Ok(Err(Fetched::Failed(Reason::MediaHost)));
        }
        Ok(match media::proxy(link, &self.own).await {
            Ok(Some(proxy)) => Ok(Some(proxy)),
            Ok(None) => Err(Fetched::Failed(Reason::NoMediaService)),
            Err(IqError::Disconnected) => Err(Fetched::Nothing),
            Err(_) => Err(Fetched::Wait(Reason::Unreachable)),
        })
    }

    /// Finds out whether it is what was sealed, and what it is.
    async fn open_and_look(
        &self,
        run: &Run,
        row: &MediaRow,
        (partial, key): (&Path, Key),
        announced: Media,
        link: String,
    ) -> causeway_media::Result<Media> {
        let plain = Temporary(self.transfers.folder.place(&new_name()));
        let (from, to) = (partial.to_owned(), plain.0.clone());
        let watcher = run.watcher(self, row.chat, (0.9, 1.0));
        run.job(watcher, move |job| seal::open(job, &from, &key, &to))
            .await?;
        let path = plain.0.clone();
        run.job(
            |_| (),
            move |job| look::describe(job, &announced, &link, &path),
        )
        .await
    }

    /// Puts the sealed file in its place.
    async fn put_away(
        &self,
        message: i64,
        partial: &Path,
        media: Media,
    ) -> Result<Fetched, EngineError> {
        let file = new_name();
        let place = self.transfers.folder.place(&file);
        let moved = std::fs::metadata(partial)
            .and_then(|it| std::fs::rename(partial, &place).map(|()| it.len()));
        let bytes = match moved {
            Ok(bytes) => bytes,
            Err(error) => return Ok(broken(error)),
        };
        let (kind, said) = (media.kind, media.clone());
        let job = move |tx: &Tx<'_>| {
            // Its chat was deleted meanwhile: the file is swept.
            if tx.media(message)?.is_none() {
                return Ok::<_, E2eeError>(false);
            }
            tx.media_fetched(message, kind, &file, bytes)?;
            tx.set_content(message, &Content::Media { media: said })?;
            tx.trace(
                Some(message),
                Step::Downloaded,
                Some(&format!("bytes={bytes}")),
                now_ms(),
            )?;
            Ok(true)
        };
        Ok(match self.store.write(job).await? {
            true => Fetched::Here,
            false => Fetched::Nothing,
        })
    }
}

fn size(file: &Path) -> Option<u64> {
    std::fs::metadata(file).ok().map(|it| it.len())
}

fn broken(error: std::io::Error) -> Fetched {
    match reason(&error.into()) {
        Reason::NoSpace => Fetched::Wait(Reason::NoSpace),
        reason => Fetched::Failed(reason),
    }
}
