//! The inbox: which rows a list has, in what order, and how it is read page by page.
//!
//! **Order**: pinned chats first, in the order of pinning; then by last activity, newest first. Activity is a message that
//! appears (hidden placeholders do not), a chat that is begun, a request that is accepted. A draft is none: rows do not jump
//! while somebody types.
//!
//! **Must hold**: in one walk (the first page, then each next one by the cursor of the one before) no row is shown twice, and
//! a row is left out only when, since the walk began, it went up (new activity, pinned, taken out of the archive), left
//! the list, or entered it. Each of these is told by an event with the chat's id. It rests on two things: activity never
//! falls, so that a row which moves among the unpinned moves to what has been read already; and the cursor remembers the few pinned
//! rows that were shown, which may fall when they are unpinned, and the row of all third-party chats.
//!
//! Rejected: a list of ids taken when the walk begins (10,000 of them for one screen, and it has no new chats); numbers of
//! pages (every message moves all rows by one).

use crate::settings::InboxLayout;
use crate::store::{ChatRow, Listing, StoreError, TOP, Tx, Unread};

use super::ChatKind;

/// So many chats may be pinned, over all lists.
pub const MOST_PINNED: u32 = 5;
/// Longer cursors are none that were ever given out.
const LONGEST: usize = 4096;

/// Which list.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum InboxList {
    /// What is shown first: every chat, or in the separate layout the native ones and one row for all the others.
    #[default]
    Main,
    /// Third-party chats only, in either layout.
    ThirdParty,
    /// Archived chats, of both kinds.
    Archived,
}

/// What is wanted of a list.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    pub list: InboxList,
    /// Only chats on this domain.
    pub service: Option<String>,
    pub unread: bool,
}

/// A row of a list.
pub(crate) enum Entry {
    Chat(Box<ChatRow>),
    ThirdParty(Box<ThirdParty>),
}

/// The row that stands for all third-party chats that are not archived.
pub(crate) struct ThirdParty {
    /// The one with the newest activity.
    pub newest: ChatRow,
    pub unread: Unread,
}

/// Where a walk has come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Cursor {
    /// The place of the last pinned row that was shown.
    pin: i64,
    /// Activity and id of the last other row that was shown.
    place: Option<(i64, i64)>,
    /// The row of all third-party chats was shown.
    third_party: bool,
    /// The pinned chats that were shown.
    shown: Vec<i64>,
}

impl Cursor {
    /// As text without a meaning for others.
    pub(crate) fn to_text(&self) -> String {
        let (activity, id) = self.place.unwrap_or(TOP);
        let third_party = i64::from(self.third_party);
        let mut numbers = vec![self.pin, activity, id, third_party];
        numbers.extend(&self.shown);
        let numbers: Vec<_> = numbers.iter().map(i64::to_string).collect();
        numbers.join(".")
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let numbers = text.split('.').map(|number| number.parse().ok());
        let numbers = numbers.collect::<Option<Vec<i64>>>()?;
        let [pin, activity, id, third_party, shown @ ..] = numbers.as_slice() else {
            return None;
        };
        Some(Self {
            pin: *pin,
            place: Some((*activity, *id)).filter(|place| *place != TOP),
            third_party: *third_party != 0,
            shown: shown.to_vec(),
        })
    }
}

fn place(chat: &ChatRow) -> (i64, i64) {
    (chat.activity, chat.id.0)
}

impl Entry {
    fn place(&self) -> (i64, i64) {
        match self {
            Self::Chat(chat) => place(chat),
            Self::ThirdParty(row) => place(&row.newest),
        }
    }
}

/// At most `limit` rows from where a walk has come to, and where to go on; nothing when there is no more.
pub(crate) fn page(
    tx: &Tx<'_>,
    layout: InboxLayout,
    wanted: &Wanted,
    mut cursor: Cursor,
    limit: u32,
    now: i64,
) -> Result<(Vec<Entry>, Option<Cursor>), StoreError> {
    let limit = limit.max(1) as usize;
    // Who asks for one partner wants its chats, wherever they are listed.
    let apart = layout == InboxLayout::Separate
        && wanted.list == InboxList::Main
        && wanted.service.is_none();
    let listing = Listing {
        archived: wanted.list == InboxList::Archived,
        kind: match wanted.list {
            InboxList::ThirdParty => Some(ChatKind::ThirdParty),
            InboxList::Main if apart => Some(ChatKind::Native),
            InboxList::Main | InboxList::Archived => None,
        },
        service: wanted.service.clone(),
        unread: wanted.unread,
    };
    let mut entries = Vec::new();
    if cursor.place.is_none() && !listing.archived {
        for chat in tx.pinned(&listing, cursor.pin)? {
            if entries.len() < limit && !cursor.shown.contains(&chat.id.0) {
                cursor.pin = chat.pinned;
                cursor.shown.push(chat.id.0);
                entries.push(Entry::Chat(Box::new(chat)));
            }
        }
    }
    let room = limit - entries.len();
    if room > 0 {
        let below = cursor.place.unwrap_or(TOP);
        // Those that were pinned when they were shown may be among them.
        let most = u32::try_from(room + cursor.shown.len()).unwrap_or(u32::MAX);
        let rest = tx.listed(&listing, below, most)?.into_iter();
        let mut rest: Vec<_> = rest
            .filter(|chat| !cursor.shown.contains(&chat.id.0))
            .map(|chat| Entry::Chat(Box::new(chat)))
            .collect();
        if apart
            && !cursor.third_party
            && let Some(row) = third_party(tx, wanted.unread, now)?
            && place(&row.newest) < below
        {
            let at = rest.partition_point(|entry| entry.place() > place(&row.newest));
            rest.insert(at, Entry::ThirdParty(Box::new(row)));
        }
        rest.truncate(room);
        if let Some(last) = rest.last() {
            cursor.place = Some(last.place());
        }
        cursor.third_party |= rest.iter().any(|it| matches!(it, Entry::ThirdParty(_)));
        entries.extend(rest);
    }
    let next = (entries.len() == limit).then_some(cursor);
    Ok((entries, next))
}

/// The row that stands for all third-party chats, if there are any that are not archived; with `unread`, if something in
/// them is.
pub(crate) fn third_party(
    tx: &Tx<'_>,
    unread: bool,
    now: i64,
) -> Result<Option<ThirdParty>, StoreError> {
    let listing = Listing {
        kind: Some(ChatKind::ThirdParty),
        unread,
        ..Listing::default()
    };
    let mut chats = tx.pinned(&listing, 0)?;
    chats.extend(tx.listed(&listing, TOP, 1)?);
    let Some(newest) = chats.into_iter().max_by_key(place) else {
        return Ok(None);
    };
    let unread = tx.unread_of(ChatKind::ThirdParty, now)?;
    Ok(Some(ThirdParty { newest, unread }))
}

#[cfg(test)]
#[path = "inbox_tests.rs"]
mod inbox_tests;
