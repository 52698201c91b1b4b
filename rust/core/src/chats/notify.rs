//! Whether and how the system tells the user, outside the app, that something came in.
//!
//! The rules are tables in `docs/rules.md`; a test reads them and compares them with these functions over every combination. Nothing here
//! is a guess about words: the app words, the core says who, what kind, and what may be seen.

use serde::{Deserialize, Serialize};

use super::ChatKind;

/// Everything that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Occasion {
    /// Somebody else sent it; it is neither the user's own nor a remark of the core.
    pub received: bool,
    /// It is in a request.
    pub request: bool,
    /// Nothing may pass in its chat: blocked, read-only, refused.
    pub closed: bool,
    /// The user has read up to it.
    pub seen: bool,
    pub chat_muted: bool,
    /// The user wants no noise of this partner.
    pub partner_muted: bool,
    /// The user wants to be told of requests.
    pub requests_on: bool,
    /// It says something that can be shown as text.
    pub words: bool,
    pub words_on_lock_screen: bool,
    /// The user could answer now.
    pub may_answer: bool,
}

/// Why nothing is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unshown {
    /// It did not come from somebody else.
    NotReceived,
    /// The chat is read-only, or its person blocked or refused.
    ChatClosed,
    /// The user has read it.
    AlreadySeen,
    /// The user does not want to be told of requests.
    RequestsOff,
    /// The user has muted the chat.
    ChatMuted,
}

impl Unshown {
    /// The stable code, in kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotReceived => "not-received",
            Self::ChatClosed => "chat-closed",
            Self::AlreadySeen => "already-seen",
            Self::RequestsOff => "requests-off",
            Self::ChatMuted => "chat-muted",
        }
    }
}

/// What kind of notification it is: systems let people set each kind apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotificationCategory {
    /// A message from somebody on the user's own service.
    NativeMessage,
    /// A message from somebody on another app.
    ThirdPartyMessage,
    /// A stranger wrote.
    Request,
}

/// Why it is not shown; nothing when it is.
pub(crate) fn unshown(of: &Occasion) -> Option<Unshown> {
    if !of.received {
        Some(Unshown::NotReceived)
    } else if of.closed {
        Some(Unshown::ChatClosed)
    } else if of.seen {
        Some(Unshown::AlreadySeen)
    } else if of.request {
        (!of.requests_on).then_some(Unshown::RequestsOff)
    } else {
        of.chat_muted.then_some(Unshown::ChatMuted)
    }
}

/// With sound and vibration, or silently.
pub(crate) fn sounds(of: &Occasion) -> bool {
    !of.request && !of.partner_muted
}

/// Whether its text may be seen, on a screen that is locked or not.
pub(crate) fn shows_words(of: &Occasion, locked: bool) -> bool {
    of.words && !of.request && (!locked || of.words_on_lock_screen)
}

/// What the user can do without opening the app: answer, and mark as read.
pub(crate) fn actions(of: &Occasion) -> (bool, bool) {
    (!of.request && of.may_answer, !of.request)
}

pub(crate) fn category(request: bool, kind: ChatKind) -> NotificationCategory {
    match (request, kind) {
        (true, _) => NotificationCategory::Request,
        (false, ChatKind::Native) => NotificationCategory::NativeMessage,
        (false, ChatKind::ThirdParty) => NotificationCategory::ThirdPartyMessage,
    }
}

#[cfg(test)]
#[path = "notify_tests.rs"]
mod notify_tests;
