//! Events: what changed, so that an app looks again. They carry ids, not contents.

use serde::Serialize;

use crate::chats::ChatId;
use crate::link::StopReason;
use crate::messages::MessageId;
use crate::store::Storage;

/// Something changed. Events inform; the state is always in the database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "event")]
pub enum Event {
    /// The connection to the home service.
    ConnectionChanged(Connection),
    /// A message, notice or placeholder appeared in a chat.
    MessageAdded {
        /// The chat.
        chat: ChatId,
        /// The message.
        message: MessageId,
    },
    /// A message's state, reason or content changed.
    MessageChanged {
        /// The chat.
        chat: ChatId,
        /// The message.
        message: MessageId,
    },
    /// More of a message's file is done; at most ten times a second for each. When something else is done with it, it is
    /// [`Event::MessageChanged`].
    TransferProgress {
        /// The chat.
        chat: ChatId,
        /// The message.
        message: MessageId,
        /// How much of the step under way is done, from 0 to 100.
        percent: u8,
    },
    /// A chat was begun or accepted, or its unread count changed, its draft, or whether it is pinned, muted, archived or
    /// marked as unread: read its row again ([`crate::Core::inbox_row`]).
    ChatChanged {
        /// The chat.
        chat: ChatId,
    },
    /// A request came, got another message, or was decided.
    RequestChanged {
        /// Its chat.
        chat: ChatId,
    },
    /// What the user has chosen changed, or who is blocked: chats may have become read-only, or be open again.
    SettingsChanged,
    /// The devices of a chat's other side changed.
    DevicesChanged {
        /// The chat.
        chat: ChatId,
    },
    /// The partner directory changed, or what is wrong with it: see [`crate::Core::partners`].
    PartnersChanged,
    /// A partner is open that nobody has been told of. Once for each; not for those of the first directory ever.
    PartnerAdded {
        /// Its id.
        partner: String,
    },
    /// The disk is full, or has space again; or the database turned out to be damaged.
    StorageChanged(Storage),
    /// A chat is gone, with all that was said in it.
    ChatDeleted {
        /// The chat.
        chat: ChatId,
    },
    /// A change of the own number has begun; it goes on while connected.
    NumberChanging,
    /// The own number has changed: see [`crate::Core::number_change`].
    NumberChanged,
    /// The token that signs in ends soon, or has ended: hand over another with [`crate::Core::set_credential`]. The connection
    /// stays; without another one the next log-in is refused ([`StopCause::CredentialsRefused`]). Once for each token and
    /// [`crate::Core::connect`].
    TokenWanted,
    /// Events were dropped because they were not read in time: everything may have changed.
    Reload,
}

/// The connection to the home service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "cause")]
pub enum Connection {
    /// Not wanted.
    Offline,
    /// Being made, or lost and being made again, or catching up.
    Connecting,
    /// What answers is not the home service: a Wi-Fi that wants a sign-in first, or somebody in between. It got nothing,
    /// and it is tried again. Says why.
    Untrusted(String),
    /// Up to date; messages come in and go out.
    Online,
    /// Stopped: trying again needs a change first.
    Stopped(StopCause),
}

/// Why a connection stopped for good. The next step is the user's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "code", content = "detail")]
pub enum StopCause {
    /// Wrong password, or an expired token: sign in again.
    CredentialsRefused,
    /// The home service has disabled the account: ask the home service.
    AccountDisabled,
    /// The server offers only ways to log in that would give the password away. Names them.
    NoSafeLogin(String),
    /// The server does not know the password, or nothing is known to trust it by: do not go on. Says why.
    UntrustedServer(String),
    /// Another phone has signed in to this account.
    Replaced,
    /// The server address of the account is not valid. Says why.
    BadAddress(String),
}

impl StopCause {
    /// The stable code, as in the JSON form.
    pub fn code(&self) -> &'static str {
        match self {
            Self::CredentialsRefused => "credentials-refused",
            Self::AccountDisabled => "account-disabled",
            Self::NoSafeLogin(_) => "no-safe-login",
            Self::UntrustedServer(_) => "untrusted-server",
            Self::Replaced => "replaced",
            Self::BadAddress(_) => "bad-address",
        }
    }
}

impl From<&StopReason> for StopCause {
    fn from(reason: &StopReason) -> Self {
        match reason {
            StopReason::CredentialsRefused => Self::CredentialsRefused,
            StopReason::AccountDisabled => Self::AccountDisabled,
            StopReason::NoSafeLogin(offered) => Self::NoSafeLogin(offered.clone()),
            StopReason::UntrustedServer(why) => Self::UntrustedServer(why.clone()),
            StopReason::Replaced => Self::Replaced,
            StopReason::BadAddress(why) => Self::BadAddress(why.clone()),
        }
    }
}

/// A stream of events. A reader that falls behind gets one [`Event::Reload`] instead of what it
/// missed; it never holds the core up.
#[derive(Debug)]
pub struct Events(pub(super) tokio::sync::broadcast::Receiver<Event>);

impl Events {
    /// The next event; `None` when the core is gone. Cancel-safe.
    pub async fn next(&mut self) -> Option<Event> {
        use tokio::sync::broadcast::error::RecvError;
        match self.0.recv().await {
            Ok(event) => Some(event),
            Err(RecvError::Lagged(_)) => Some(Event::Reload),
            Err(RecvError::Closed) => None,
        }
    }
}
