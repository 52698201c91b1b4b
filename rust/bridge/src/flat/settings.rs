use std::collections::BTreeSet;

use causeway_core::settings::{Answer, Change, Notifications, Settings};
use causeway_core::{OnboardingView, PolicyView};

use super::{length, read};
use crate::api::errors::FlatError;
use crate::api::settings::{
    FlatAnswer, FlatChange, FlatNotifications, FlatOnboarding, FlatPolicy, FlatSettings,
};
use crate::codes;

impl From<Settings> for FlatSettings {
    fn from(it: Settings) -> Self {
        Self {
            third_party: it.third_party,
            partners: list(it.partners),
            inbox: codes::inbox_layout(&it.inbox),
            who_may_contact: codes::who_may_contact(&it.who_may_contact),
            markers: list(it.markers),
            notifications: FlatNotifications {
                text_on_lock_screen: it.notifications.text_on_lock_screen,
                requests: it.notifications.requests,
                muted_partners: list(it.notifications.muted_partners),
            },
            media: it.media.into(),
            onboarding: codes::onboarding_step(&it.onboarding),
        }
    }
}

impl From<OnboardingView> for FlatOnboarding {
    fn from(it: OnboardingView) -> Self {
        Self {
            step: codes::onboarding_step(&it.step),
            closed: it.closed.as_ref().map(codes::refusal),
            points: it.points.iter().map(codes::onboarding_point).collect(),
            offered: list(it.offered),
            notice: it.notice,
        }
    }
}

impl From<PolicyView> for FlatPolicy {
    fn from(it: PolicyView) -> Self {
        Self {
            enforced: codes::enforced(&it.enforced),
            switched_on: it.on,
            partners: list(it.partners),
            blocked: length(it.blocked),
        }
    }
}

impl FlatAnswer {
    pub(crate) fn read(self) -> Result<Answer, FlatError> {
        Ok(match self.kind.as_str() {
            "begin" => Answer::Begin,
            "understood" => Answer::Understood,
            "apps" => Answer::Apps(self.partners.into_iter().collect()),
            "inbox" => Answer::Inbox(read(&self.layout.unwrap_or_default())?),
            "back" => Answer::Back,
            "cancel" => Answer::Cancel,
            other => return Err(FlatError::unknown(other)),
        })
    }
}

impl FlatChange {
    pub(crate) fn read(self) -> Result<Change, FlatError> {
        Ok(match self.kind.as_str() {
            "third-party" => Change::ThirdParty(self.switched_on),
            "choose-partner" => Change::ChoosePartner(self.value),
            "drop-partner" => Change::DropPartner(self.value),
            "inbox" => Change::Inbox(read(&self.value)?),
            "who-may-contact" => Change::WhoMayContact(read(&self.value)?),
            "tell-what-is-read" => Change::TellWhatIsRead(self.value),
            "keep-what-is-read" => Change::KeepWhatIsRead(self.value),
            "notifications" => {
                let wanted = self.notifications;
                let wanted = wanted.ok_or_else(|| FlatError::unknown("notifications"))?;
                Change::Notifications(Notifications {
                    text_on_lock_screen: wanted.text_on_lock_screen,
                    requests: wanted.requests,
                    muted_partners: wanted.muted_partners.into_iter().collect(),
                })
            }
            "media" => {
                let wanted = self.media.ok_or_else(|| FlatError::unknown("media"))?;
                Change::Media(wanted.read()?)
            }
            "dismiss-notice" => Change::DismissNotice,
            other => return Err(FlatError::unknown(other)),
        })
    }
}

fn list(set: BTreeSet<String>) -> Vec<String> {
    set.into_iter().collect()
}
