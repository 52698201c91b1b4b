use causeway_core::{
    ChatId, Fetched, MessageId, NotificationPlan, NotificationSummary, PushState, PushView,
};

use super::{all, count, read};
use crate::api::errors::FlatError;
use crate::api::notifications::{FlatFetched, FlatPlan, FlatPush, FlatSummary};
use crate::codes;

impl From<NotificationPlan> for FlatPlan {
    fn from(it: NotificationPlan) -> Self {
        Self {
            message: it.message.0,
            chat: it.chat.0,
            is_shown: it.show,
            unshown: it.unshown.as_ref().map(codes::unshown),
            sound: it.sound,
            group: it.group,
            category: codes::notification_category(&it.category),
            contact_name: it.contact_name,
            peer: it.peer,
            partner: it.partner,
            partner_name: it.partner_name,
            text_when_locked: it.text_when_locked,
            text_when_unlocked: it.text_when_unlocked,
            badge: it.badge,
            can_answer: it.can_answer,
            can_mark_read: it.can_mark_read,
        }
    }
}

impl FlatPlan {
    pub(crate) fn read(self) -> Result<NotificationPlan, FlatError> {
        Ok(NotificationPlan {
            message: MessageId(self.message),
            chat: ChatId(self.chat),
            show: self.is_shown,
            unshown: self.unshown.map(|why| read(&why)).transpose()?,
            sound: self.sound,
            group: self.group,
            category: read(&self.category)?,
            contact_name: self.contact_name,
            peer: self.peer,
            partner: self.partner,
            partner_name: self.partner_name,
            text_when_locked: self.text_when_locked,
            text_when_unlocked: self.text_when_unlocked,
            badge: self.badge,
            can_answer: self.can_answer,
            can_mark_read: self.can_mark_read,
        })
    }
}

impl From<NotificationSummary> for FlatSummary {
    fn from(it: NotificationSummary) -> Self {
        Self {
            messages: it.messages,
            chats: it.chats,
            requests: it.requests,
            sound: it.sound,
            badge: it.badge,
        }
    }
}

impl From<Fetched> for FlatFetched {
    fn from(it: Fetched) -> Self {
        Self {
            received: count(it.new),
            chats: it.chats.into_iter().map(|ChatId(id)| id).collect(),
            summary: NotificationSummary::of(&it.notifications).map(Into::into),
            notifications: all(it.notifications),
            more: it.more,
            connection: it.connection.into(),
        }
    }
}

impl From<PushView> for FlatPush {
    fn from(it: PushView) -> Self {
        Self {
            service: it.service,
            node: it.node,
            state: codes::push_state(&it.state),
            condition: match it.state {
                PushState::Refused { condition } => Some(condition),
                _ => None,
            },
        }
    }
}
