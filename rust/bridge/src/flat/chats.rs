use causeway_core::{
    Badge, BlockView, ChatId, ChatView, DeviceView, InboxItem, InboxPage, InboxQuery, Lookup,
    MessageId, NewReport, PersonView, ReportView, RequestView, SafetyNumber,
};

use super::{all, read};
use crate::api::chats::FlatChat;
use crate::api::devices::{FlatDevice, FlatSafetyNumber};
use crate::api::errors::FlatError;
use crate::api::inbox::{FlatBadge, FlatInboxItem, FlatInboxPage, FlatInboxQuery};
use crate::api::people::{FlatBlock, FlatPerson, FlatRequest};
use crate::api::reports::{FlatNewReport, FlatReport};
use crate::codes;

impl From<ChatView> for FlatChat {
    fn from(it: ChatView) -> Self {
        Self {
            id: it.id.0,
            peer: it.peer,
            identifier: it.identifier,
            kind: codes::chat_kind(&it.kind),
            partner_name: it.partner,
            suite: codes::suite(&it.suite),
            unread: it.unread,
            gives_receipts: it.gives_receipts,
            read_only: it.read_only.as_ref().map(codes::refusal),
        }
    }
}

impl FlatInboxQuery {
    pub(crate) fn read(self) -> Result<InboxQuery, FlatError> {
        Ok(InboxQuery {
            list: read(&self.list)?,
            partner: self.partner,
            unread: self.unread,
        })
    }
}

impl From<InboxPage> for FlatInboxPage {
    fn from(it: InboxPage) -> Self {
        Self {
            rows: all(it.rows),
            next: it.next,
        }
    }
}

impl From<InboxItem> for FlatInboxItem {
    fn from(it: InboxItem) -> Self {
        Self {
            kind: codes::inbox_row(&it.kind),
            chat: it.chat.map(Into::into),
            partner: it.partner,
            partner_name: it.partner_name,
            contact_name: it.contact_name,
            last: it.last.map(Into::into),
            draft: it.draft,
            unread: it.unread,
            unread_chats: it.unread_chats,
            marked_unread: it.marked_unread,
            muted: it.muted,
            muted_until: it.muted_until,
            archived: it.archived,
            pinned: it.pinned,
            activity: it.activity,
        }
    }
}

impl From<Badge> for FlatBadge {
    fn from(it: Badge) -> Self {
        Self {
            chats: it.chats,
            messages: it.messages,
        }
    }
}

impl From<RequestView> for FlatRequest {
    fn from(it: RequestView) -> Self {
        Self {
            chat: it.chat.into(),
            last: it.last.map(Into::into),
            dropped: it.dropped,
        }
    }
}

impl From<BlockView> for FlatBlock {
    fn from(it: BlockView) -> Self {
        Self {
            person: it.person,
            ids: it.ids,
            contact_name: it.contact_name,
            since: it.since,
        }
    }
}

impl From<PersonView> for FlatPerson {
    fn from(it: PersonView) -> Self {
        Self {
            partner: it.partner,
            partner_name: it.partner_name,
            identifier: it.identifier,
            kind: codes::identifier_kind(&it.kind),
            address: it.address,
            chat: it.chat.map(|ChatId(id)| id),
            answer: codes::lookup(&it.answer),
            refusal: match it.answer {
                Lookup::Refused(why) => Some(codes::refusal(&why)),
                Lookup::Found | Lookup::Unknown | Lookup::Unreachable | Lookup::ConfirmSharing => {
                    None
                }
            },
        }
    }
}

impl From<DeviceView> for FlatDevice {
    fn from(it: DeviceView) -> Self {
        Self {
            device: it.device,
            fingerprint: it.fingerprint.map(|fingerprint| fingerprint.to_hex()),
            trust: codes::trust(&it.trust),
            active: it.active,
        }
    }
}

impl From<SafetyNumber> for FlatSafetyNumber {
    fn from(it: SafetyNumber) -> Self {
        Self {
            digits: it.digits().to_owned(),
            code: it.code().to_vec(),
        }
    }
}

impl FlatNewReport {
    pub(crate) fn read(self) -> Result<NewReport, FlatError> {
        Ok(NewReport {
            chat: ChatId(self.chat),
            messages: self.messages.into_iter().map(MessageId).collect(),
            reason: read(&self.reason)?,
            remark: self.remark,
        })
    }
}

impl From<ReportView> for FlatReport {
    fn from(it: ReportView) -> Self {
        Self {
            desk: it.desk,
            text: it.text,
            partner: it.partner,
            partner_abuse: it.partner_abuse,
        }
    }
}
