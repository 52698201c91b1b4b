//! The inbox as the app sees it: lists, single rows, what the user sets for a chat, drafts. Its rules are in
//! `docs/rules.md`; order and paging are those of [`crate::chats::inbox`].

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::BareJid;

use super::views::chat_view;
use super::{ApiError, ChatView, Core, Event, MAX_PAGE, MessageView};
use crate::chats::inbox::{Cursor, Entry, ThirdParty, Wanted, page, third_party};
use crate::chats::{ChatId, ChatRow, InboxList, MOST_PINNED, Rules, Standing};
use crate::messages::{MAX_TEXT_BYTES, MessageId};
use crate::store::{StoreError, Tx, Unread, now_ms};

/// What is wanted of the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct InboxQuery {
    /// Which list.
    pub list: InboxList,
    /// Only chats with people on this partner, by its id in the directory.
    pub partner: Option<String>,
    /// Only chats with something unread, or marked so.
    pub unread: bool,
}

/// A page of the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InboxPage {
    /// Its rows, in order.
    pub rows: Vec<InboxItem>,
    /// Ask for the next page with this; nothing when there is none.
    pub next: Option<String>,
}

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum InboxRowKind {
    /// One chat.
    Chat,
    /// All third-party chats, in the separate layout. It opens [`InboxList::ThirdParty`].
    ThirdPartyChats,
}

/// A row of the inbox. Rows are in the order of `pinned` (those that are, first), then of `activity` and the chat's id,
/// largest first; so one that is read again ([`Core::inbox_row`]) can be put where it belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InboxItem {
    /// What the row stands for; what is said of *the chat* below is said of the newest of all third-party chats otherwise.
    pub kind: InboxRowKind,
    /// The chat; nothing for the row of all third-party chats.
    pub chat: Option<ChatView>,
    /// The id of the partner that the chat's other side is on; nothing in native chats, and for services that are in the directory no
    /// more.
    pub partner: Option<String>,
    /// What that partner is called.
    pub partner_name: Option<String>,
    /// What the user calls the other side. Names that they send themselves are never shown.
    pub contact_name: Option<String>,
    /// The chat's newest message; nothing while there is none.
    pub last: Option<MessageView>,
    /// The beginning of the text that waits there, at most 200 characters; the whole is [`Core::draft`].
    pub draft: Option<String>,
    /// Received and not read: messages, over all chats that the row stands for.
    pub unread: u32,
    /// Chats with something unread, or marked so, that the row stands for.
    pub unread_chats: u32,
    /// The user has marked the chat as unread.
    pub marked_unread: bool,
    /// Nothing of it makes a noise; of the row of all third-party chats: none of those with something unread.
    pub muted: bool,
    /// When that ends, milliseconds since 1970; nothing when it is for good, or not muted.
    pub muted_until: Option<i64>,
    /// In the archive.
    pub archived: bool,
    /// Its place among the pinned ones, the smallest first; nothing when it is not pinned.
    pub pinned: Option<i64>,
    /// Grows with what happens in the chat.
    pub activity: i64,
}

/// What is unread, for the number on the app's icon: without muted chats, muted partners, the archive and requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Badge {
    /// Chats with something unread, or marked so.
    pub chats: u32,
    /// Messages; a chat that is only marked counts as one.
    pub messages: u32,
}

impl Core {
    /// A page of the inbox: the first, or the one after the page that gave the cursor `after`.
    ///
    /// In one walk no row comes twice. A chat is left out only when, since the walk began, something happened in it, it was
    /// pinned, archived or taken out of the archive, or filtered otherwise by what it has become; each of these is told by an event
    /// with its id ([`Event::MessageAdded`], [`Event::ChatChanged`], [`Event::RequestChanged`]): read that row again. A change of
    /// the settings ([`Event::SettingsChanged`]) may change every row: begin anew.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for a partner that is not in the directory and for a cursor that was never given out; disk
    /// errors.
    pub async fn inbox(
        &self,
        query: &InboxQuery,
        after: Option<&str>,
        limit: u32,
    ) -> Result<InboxPage, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let (query, limit) = (query.clone(), limit.min(MAX_PAGE));
        let cursor = match after {
            None => Cursor::default(),
            Some(text) => Cursor::parse(text).ok_or(ApiError::NotFound("place in the inbox"))?,
        };
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            let rules = Rules::read(tx, &home, now)?;
            let service = match &query.partner {
                None => None,
                Some(id) => Some(tx.domain_of(id)?.ok_or(ApiError::NotFound("partner"))?),
            };
            let wanted = Wanted {
                list: query.list,
                service,
                unread: query.unread,
            };
            let (entries, next) = page(tx, rules.settings.inbox, &wanted, cursor, limit, now)?;
            let rows = entries.into_iter().map(|entry| match entry {
                Entry::Chat(chat) => item(tx, &rules, *chat, now),
                Entry::ThirdParty(row) => third_party_item(tx, &rules, *row, now),
            });
            Ok(InboxPage {
                rows: rows.collect::<Result<_, StoreError>>()?,
                next: next.map(|cursor| cursor.to_text()),
            })
        };
        self.inner.engine.store.read(work).await
    }

    /// One chat's row, to be read again after an event that names the chat.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] where there is no such chat, also for requests; disk errors.
    pub async fn inbox_row(&self, chat: ChatId) -> Result<InboxItem, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            Ok(item(
                tx,
                &Rules::read(tx, &home, now)?,
                listed(tx, chat)?,
                now,
            )?)
        };
        self.inner.engine.store.read(work).await
    }

    /// The row that stands for all third-party chats in the separate layout, to be read again after an event that names one
    /// of them; nothing while there are none outside the archive.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn third_party_row(&self) -> Result<Option<InboxItem>, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            let Some(row) = third_party(tx, false, now)? else {
                return Ok(None);
            };
            let rules = Rules::read(tx, &home, now)?;
            Ok(Some(third_party_item(tx, &rules, row, now)?))
        };
        self.inner.engine.store.read(work).await
    }

    /// The number for the app's icon.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn badge(&self) -> Result<Badge, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            Ok(badge(tx, &Rules::read(tx, &home, now)?, now)?)
        };
        self.inner.engine.store.read(work).await
    }

    /// Pins a chat after those that are pinned already; one in the archive comes out.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], [`ApiError::TooManyPinned`] and disk errors.
    pub async fn pin(&self, chat: ChatId) -> Result<(), ApiError> {
        self.set_chat(chat, |tx, row| {
            if row.pinned > 0 {
                return Ok(false);
            }
            if tx.count_pinned()? >= MOST_PINNED {
                return Err(ApiError::TooManyPinned);
            }
            tx.pin(row.id)?;
            Ok(true)
        })
        .await
    }

    /// Pins a chat no more.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn unpin(&self, chat: ChatId) -> Result<(), ApiError> {
        self.set_chat(chat, |tx, row| {
            tx.unpin(row.id)?;
            Ok(row.pinned > 0)
        })
        .await
    }

    /// Mutes a chat until a time in milliseconds since 1970 by this phone's clock, or for good. Nothing tells when the time is over.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn mute(&self, chat: ChatId, until: Option<i64>) -> Result<(), ApiError> {
        let until = until.unwrap_or(i64::MAX);
        self.set_chat(chat, move |tx, row| {
            tx.mute(row.id, until)?;
            Ok(row.muted_until != until)
        })
        .await
    }

    /// Mutes a chat no more.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn unmute(&self, chat: ChatId) -> Result<(), ApiError> {
        self.mute(chat, Some(0)).await
    }

    /// The chats that are muted now, of every list, in the order in which they were begun: those behind the chat `after`.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn muted_chats(
        &self,
        after: Option<ChatId>,
        limit: u32,
    ) -> Result<Vec<InboxItem>, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            let rules = Rules::read(tx, &home, now)?;
            let rows = tx.muted(after.map_or(0, |chat| chat.0), limit.min(MAX_PAGE), now)?;
            let items = rows.into_iter().map(|row| item(tx, &rules, row, now));
            Ok(items.collect::<Result<_, StoreError>>()?)
        };
        self.inner.engine.store.read(work).await
    }

    /// Puts a chat into the archive; it is pinned no more. It comes out by itself when something is written in it by the user,
    /// or by the other side while it is not muted.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn archive(&self, chat: ChatId) -> Result<(), ApiError> {
        self.set_chat(chat, |tx, row| {
            tx.archive(row.id)?;
            Ok(!row.archived)
        })
        .await
    }

    /// Takes a chat out of the archive.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn unarchive(&self, chat: ChatId) -> Result<(), ApiError> {
        self.set_chat(chat, |tx, row| {
            tx.unarchive(row.id)?;
            Ok(row.archived)
        })
        .await
    }

    /// Marks a chat as unread until [`Core::mark_read`]. The other side learns nothing of it.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn mark_unread(&self, chat: ChatId) -> Result<(), ApiError> {
        self.set_chat(chat, |tx, row| {
            tx.mark_unread(row.id)?;
            Ok(!row.marked)
        })
        .await
    }

    /// The text that waits in a chat to be sent.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn draft(&self, chat: ChatId) -> Result<Option<String>, ApiError> {
        let work = move |tx: &Tx<'_>| tx.draft(chat);
        Ok(self.inner.engine.store.read(work).await?)
    }

    /// Keeps a text that is not sent yet; an empty one ends that. It sends nothing, so it is possible in read-only chats too.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], [`ApiError::TooLarge`] and disk errors.
    pub async fn set_draft(&self, chat: ChatId, text: &str) -> Result<(), ApiError> {
        let (bytes, most) = (text.len(), MAX_TEXT_BYTES);
        if bytes > most {
            return Err(ApiError::TooLarge { bytes, most });
        }
        let text = text.to_owned();
        self.set_chat(chat, move |tx, row| {
            let before = tx.draft(row.id)?;
            tx.set_draft(row.id, &text)?;
            Ok(before.unwrap_or_default() != text)
        })
        .await
    }

    /// Sends what the user has typed in the chat, as [`Core::send_text`] does, and ends the draft with it: both or neither. (A
    /// text that was not the draft, such as an answer from a notification, leaves it: that is `send_text`.)
    ///
    /// # Errors
    /// Those of [`Core::send_text`]; the draft stays then.
    pub async fn send_draft(&self, chat: ChatId, text: &str) -> Result<MessageId, ApiError> {
        let message = self.store_text(chat, text, true).await?;
        self.inner.engine.emit(Event::ChatChanged { chat });
        Ok(message)
    }

    /// Changes what the user has set for a chat; told when it was a change.
    async fn set_chat(
        &self,
        chat: ChatId,
        change: impl FnOnce(&Tx<'_>, &ChatRow) -> Result<bool, ApiError> + Send + 'static,
    ) -> Result<(), ApiError> {
        let work = move |tx: &Tx<'_>| change(tx, &listed(tx, chat)?);
        if self.inner.engine.store.write(work).await? {
            self.inner.engine.emit(Event::ChatChanged { chat });
        }
        Ok(())
    }
}

/// A chat that is in a list.
fn listed(tx: &Tx<'_>, chat: ChatId) -> Result<ChatRow, ApiError> {
    let row = tx.chat(chat)?;
    row.filter(|row| row.standing == Standing::Accepted)
        .ok_or(ApiError::NotFound("chat"))
}

pub(super) fn badge(tx: &Tx<'_>, rules: &Rules<'_>, now: i64) -> Result<Badge, StoreError> {
    let mut badge = Badge::default();
    for (service, unread) in tx.unread_by_service(now)? {
        if !rules.is_muted(&service)? {
            badge.chats = badge.chats.saturating_add(unread.chats);
            badge.messages = badge.messages.saturating_add(unread.messages);
        }
    }
    Ok(badge)
}

fn item(tx: &Tx<'_>, rules: &Rules<'_>, row: ChatRow, now: i64) -> Result<InboxItem, StoreError> {
    let peer = BareJid::new(&row.peer).map_err(|_| StoreError::Corrupt("peer"))?;
    let (partner, partner_name) = rules.badge(peer.domain().as_str())?.unzip();
    let muted = row.muted_until > now;
    Ok(InboxItem {
        kind: InboxRowKind::Chat,
        partner,
        partner_name,
        contact_name: rules.contact_name(&peer)?,
        last: tx.message(row.last_message)?.map(Into::into),
        draft: tx.draft_preview(row.id)?,
        unread: row.unread,
        unread_chats: u32::from(row.unread > 0 || row.marked),
        marked_unread: row.marked,
        muted,
        muted_until: Some(row.muted_until).filter(|until| muted && *until < i64::MAX),
        archived: row.archived,
        pinned: Some(row.pinned).filter(|place| *place > 0),
        activity: row.activity,
        chat: Some(chat_view(rules, row)?),
    })
}

fn third_party_item(
    tx: &Tx<'_>,
    rules: &Rules<'_>,
    row: ThirdParty,
    now: i64,
) -> Result<InboxItem, StoreError> {
    let Unread {
        chats,
        messages,
        muted,
    } = row.unread;
    Ok(InboxItem {
        kind: InboxRowKind::ThirdPartyChats,
        chat: None,
        unread: messages,
        unread_chats: chats,
        marked_unread: false,
        muted: chats > 0 && muted == chats,
        muted_until: None,
        pinned: None,
        ..item(tx, rules, row.newest, now)?
    })
}
