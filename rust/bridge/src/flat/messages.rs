use causeway_core::{
    ChatId, Connection, Content, Event, MessageView, Notice, Reason, StopCause, TraceEntry,
};

use super::count;
use crate::api::events::{FlatConnection, FlatEvent};
use crate::api::messages::{FlatContent, FlatMessage, FlatNotice, FlatReason, FlatTrace};
use crate::codes;

impl From<MessageView> for FlatMessage {
    fn from(it: MessageView) -> Self {
        Self {
            id: it.id.0,
            chat: it.chat.0,
            direction: codes::direction(&it.direction),
            content: it.content.into(),
            state: codes::state(&it.state),
            reason: it.reason.map(Into::into),
            created_at: it.created_at,
            sent_at: it.sent_at,
            device: it.device,
            warning: it.warning,
            transfer: it.transfer.map(Into::into),
        }
    }
}

impl From<Content> for FlatContent {
    fn from(content: Content) -> Self {
        let flat = Self {
            kind: codes::content(&content),
            ..Self::default()
        };
        match content {
            Content::Text { text }
            | Content::Report { text }
            | Content::Unsupported { name: text, .. } => Self {
                text: Some(text),
                ..flat
            },
            Content::Notice { notice } => Self {
                notice: Some(notice.into()),
                ..flat
            },
            Content::Media { media } => Self {
                media: Some(media.into()),
                ..flat
            },
            Content::Placeholder { cause } => Self {
                cause: Some(cause.into()),
                ..flat
            },
        }
    }
}

impl From<Notice> for FlatNotice {
    fn from(notice: Notice) -> Self {
        let flat = Self {
            kind: codes::notice(&notice),
            ..Self::default()
        };
        match notice {
            Notice::NewDevice { device, accepted } => Self {
                device: Some(device),
                flag: accepted,
                ..flat
            },
            Notice::KeyChanged { device } => Self {
                device: Some(device),
                ..flat
            },
            Notice::NumberChanged { number, elsewhere } => Self {
                number: Some(number),
                flag: elsewhere,
                ..flat
            },
        }
    }
}

impl From<Reason> for FlatReason {
    fn from(reason: Reason) -> Self {
        let flat = Self {
            kind: codes::reason(&reason),
            ..Self::default()
        };
        match reason {
            Reason::KeyChanged { device } => Self {
                device: Some(device),
                ..flat
            },
            Reason::Refused { condition } => Self {
                detail: Some(condition),
                ..flat
            },
            Reason::Stopped { why } => Self {
                detail: Some(codes::refusal(&why)),
                ..flat
            },
            Reason::MediaUnusable { why } => Self {
                detail: Some(why),
                ..flat
            },
            Reason::MediaTooLarge { most } => Self {
                most: Some(count(most)),
                ..flat
            },
            Reason::NoKeys
            | Reason::Unreachable
            | Reason::NoAcceptedDevice
            | Reason::NotForThisDevice
            | Reason::NoSession
            | Reason::BadCiphertext
            | Reason::UnknownPrekey
            | Reason::TooFarAhead
            | Reason::TooLate
            | Reason::Malformed
            | Reason::Unencrypted
            | Reason::OtherEncryption
            | Reason::WeakerEncryption
            | Reason::UnknownKind
            | Reason::DatabaseDamaged
            | Reason::Cancelled
            | Reason::MediaNotAuthentic
            | Reason::MediaHost
            | Reason::NoMediaService
            | Reason::MediaGone
            | Reason::MediaMetered
            | Reason::NoSpace => flat,
        }
    }
}

impl From<TraceEntry> for FlatTrace {
    fn from(it: TraceEntry) -> Self {
        Self {
            at: it.at,
            step: it.step,
            detail: it.detail,
        }
    }
}

impl From<Event> for FlatEvent {
    fn from(event: Event) -> Self {
        let flat = Self {
            kind: codes::event(&event),
            ..Self::default()
        };
        match event {
            Event::MessageAdded { chat, message } | Event::MessageChanged { chat, message } => {
                Self {
                    message: Some(message.0),
                    ..flat.of(chat)
                }
            }
            Event::TransferProgress {
                chat,
                message,
                percent,
            } => Self {
                message: Some(message.0),
                percent: Some(percent),
                ..flat.of(chat)
            },
            Event::ChatChanged { chat }
            | Event::ChatDeleted { chat }
            | Event::RequestChanged { chat }
            | Event::DevicesChanged { chat } => flat.of(chat),
            Event::ConnectionChanged(connection) => Self {
                connection: Some(connection.into()),
                ..flat
            },
            Event::PartnerAdded { partner } => Self {
                partner: Some(partner),
                ..flat
            },
            Event::StorageChanged(storage) => Self {
                storage: Some(codes::storage(&storage)),
                ..flat
            },
            Event::SettingsChanged
            | Event::PartnersChanged
            | Event::NumberChanging
            | Event::NumberChanged
            | Event::TokenWanted
            | Event::Reload => flat,
        }
    }
}

impl FlatEvent {
    fn of(self, chat: ChatId) -> Self {
        Self {
            chat: Some(chat.0),
            ..self
        }
    }
}

impl FlatConnection {
    pub(crate) fn offline() -> Self {
        Connection::Offline.into()
    }
}

impl From<Connection> for FlatConnection {
    fn from(connection: Connection) -> Self {
        let kind = codes::connection(&connection);
        let (cause, detail) = match connection {
            Connection::Offline | Connection::Connecting | Connection::Online => (None, None),
            Connection::Untrusted(why) => (None, Some(why)),
            Connection::Stopped(cause) => (Some(codes::stop_cause(&cause)), detail(cause)),
        };
        Self {
            kind,
            cause,
            detail,
        }
    }
}

fn detail(cause: StopCause) -> Option<String> {
    match cause {
        StopCause::NoSafeLogin(detail)
        | StopCause::UntrustedServer(detail)
        | StopCause::BadAddress(detail) => Some(detail),
        StopCause::CredentialsRefused | StopCause::AccountDisabled | StopCause::Replaced => None,
    }
}
