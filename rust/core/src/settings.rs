//! What the user has chosen, and the way to the first choice.
//!
//! **Owns** [`Settings`] and the [`Step`]s of onboarding, the only way by which third-party chats are switched on for the first time.
//!
//! **Must hold**: everything is off until the user has gone through the whole of onboarding; a change is on disk before
//! the call returns, and is told as [`crate::Event::SettingsChanged`]; settings of a newer version are kept as they are
//! and not written over.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::chats::WhoMayContact;
use crate::messages::MediaKind;

/// The version written with the settings.
pub(crate) const VERSION: u32 = 1;

/// How chats with people on other apps are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InboxLayout {
    /// Among all others.
    #[default]
    Combined,
    /// In a list of their own, which is one row of the inbox.
    Separate,
}

/// What may be shown outside the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Notifications {
    /// The text of messages on a locked screen.
    pub text_on_lock_screen: bool,
    /// Requests of strangers.
    pub requests: bool,
    /// Partners whose messages make no noise.
    pub muted_partners: BTreeSet<String>,
}

impl Default for Notifications {
    fn default() -> Self {
        Self {
            text_on_lock_screen: false,
            requests: true,
            muted_partners: BTreeSet::new(),
        }
    }
}

/// When files that somebody sent are fetched without being asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AutoDownload {
    /// Whenever there is a network.
    Always,
    /// On a network that is not metered.
    #[default]
    Wifi,
    /// Never.
    Never,
}

/// How large photos and videos are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// Photos up to 1600 pixels, videos up to 16 MB.
    #[default]
    Standard,
    /// Photos up to 4096 pixels, videos up to 64 MB.
    Hd,
}

/// What is fetched by itself, and how much is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct MediaSettings {
    /// Photos.
    pub auto_photo: AutoDownload,
    /// Voice messages.
    pub auto_voice: AutoDownload,
    /// Videos.
    pub auto_video: AutoDownload,
    /// Other files.
    pub auto_file: AutoDownload,
    /// What is offered first when a photo or a video is sent.
    pub quality: Quality,
    /// Voice messages at 16 instead of 24 kbit/s.
    pub low_data: bool,
}

impl Default for MediaSettings {
    fn default() -> Self {
        Self {
            auto_photo: AutoDownload::Always,
            auto_voice: AutoDownload::Always,
            auto_video: AutoDownload::Wifi,
            auto_file: AutoDownload::Wifi,
            quality: Quality::Standard,
            low_data: false,
        }
    }
}

impl MediaSettings {
    /// What holds for a kind.
    pub(crate) fn auto(&self, kind: MediaKind) -> AutoDownload {
        match kind {
            MediaKind::Photo => self.auto_photo,
            MediaKind::Voice => self.auto_voice,
            MediaKind::Video => self.auto_video,
            MediaKind::File => self.auto_file,
        }
    }
}

/// What the user has chosen. Partners are named by their id in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Settings {
    /// Third-party chats are on.
    pub third_party: bool,
    /// The partners that may reach this account.
    pub partners: BTreeSet<String>,
    /// How chats with people on other apps are listed.
    pub inbox: InboxLayout,
    /// Who may write first.
    pub who_may_contact: WhoMayContact,
    /// Partners whose users learn when a message was read.
    pub markers: BTreeSet<String>,
    /// What may be shown outside the app.
    pub notifications: Notifications,
    /// What is fetched by itself, and how much is sent.
    pub media: MediaSettings,
    /// How far the user has come on the way to the first choice.
    pub onboarding: Step,
    /// The notice that third-party chats are there was put away when these partners were known.
    pub dismissed: Option<BTreeSet<String>>,
}

/// A step of onboarding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Not begun.
    #[default]
    Start,
    /// What differs from other chats is being explained.
    Explanation,
    /// The user chooses among the partners.
    Apps,
    /// The user chooses how these chats are listed.
    Inbox,
    /// Gone through; third-party chats can be switched off and on.
    Done,
}

/// What differs from native chats, in the order of showing. Words for people live in the apps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Point {
    /// The other app's privacy policy and terms hold for what it receives.
    OtherPolicy,
    /// The phone number is shared with whom one writes to.
    NumberIsShared,
    /// Name, picture and presence are not.
    NameAndPictureAreNot,
    /// Chats are of two people; there are no groups.
    NoGroups,
    /// No calls.
    NoCalls,
    /// No stickers, no status, no disappearing messages.
    NoStickersStatusTimers,
    /// A block is of a person, in every app.
    BlocksAreOfPeople,
}

impl Point {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::OtherPolicy,
        Self::NumberIsShared,
        Self::NameAndPictureAreNot,
        Self::NoGroups,
        Self::NoCalls,
        Self::NoStickersStatusTimers,
        Self::BlocksAreOfPeople,
    ];
}

/// What the user does at a step of onboarding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "answer", content = "value")]
pub enum Answer {
    /// Begins.
    Begin,
    /// Has read the explanation and goes on.
    Understood,
    /// Chooses these partners, by id.
    Apps(BTreeSet<String>),
    /// Chooses how chats are listed, and is done: third-party chats are on.
    Inbox(InboxLayout),
    /// One step back.
    Back,
    /// Leaves everything as it was before onboarding.
    Cancel,
}

/// One thing the user changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "change", content = "value")]
pub enum Change {
    /// Third-party chats are switched off, or on again.
    ThirdParty(bool),
    /// A partner may reach this account.
    ChoosePartner(String),
    /// A partner may reach this account no longer.
    DropPartner(String),
    /// How chats are listed.
    Inbox(InboxLayout),
    /// Who may write first.
    WhoMayContact(WhoMayContact),
    /// Users of this partner learn when a message was read.
    TellWhatIsRead(String),
    /// They do not.
    KeepWhatIsRead(String),
    /// What may be shown outside the app.
    Notifications(Notifications),
    /// What is fetched by itself, and how much is sent.
    Media(MediaSettings),
    /// The notice that third-party chats are there is put away.
    DismissNotice,
}

/// An answer does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OnboardingError {
    /// It belongs to another step. The settings are unchanged.
    #[error("this answer belongs to another step of onboarding: ask for the step first")]
    OtherStep,
    /// No partner was chosen.
    #[error("choose at least one app")]
    NothingChosen,
    /// Third-party chats are switched on by onboarding the first time.
    #[error("go through onboarding first")]
    NotDone,
    /// Not among the partners on offer.
    #[error("{0} is not among the apps that can be chosen")]
    NotOffered(String),
}

impl Settings {
    /// What an answer makes of the settings; `offered` are the ids of the partners that can be chosen now.
    pub(crate) fn answer(
        &self,
        answer: Answer,
        offered: &BTreeSet<String>,
    ) -> Result<Self, OnboardingError> {
        let mut next = self.clone();
        next.onboarding = match (self.onboarding, answer) {
            (Step::Start, Answer::Begin) => Step::Explanation,
            (Step::Explanation, Answer::Understood) => Step::Apps,
            (Step::Apps, Answer::Apps(chosen)) => {
                if let Some(other) = chosen.iter().find(|id| !offered.contains(*id)) {
                    return Err(OnboardingError::NotOffered(other.clone()));
                }
                if chosen.is_empty() {
                    return Err(OnboardingError::NothingChosen);
                }
                next.partners = chosen;
                Step::Inbox
            }
            (Step::Inbox, Answer::Inbox(layout)) => {
                next.inbox = layout;
                next.third_party = true;
                Step::Done
            }
            (Step::Explanation, Answer::Back) => Step::Start,
            (Step::Apps, Answer::Back) => Step::Explanation,
            (Step::Inbox, Answer::Back) => Step::Apps,
            (Step::Explanation | Step::Apps | Step::Inbox, Answer::Cancel) => {
                next.partners.clear();
                Step::Start
            }
            _ => return Err(OnboardingError::OtherStep),
        };
        Ok(next)
    }

    /// What a change makes of the settings; `offered` as in [`Settings::answer`].
    pub(crate) fn change(
        &self,
        change: Change,
        offered: &BTreeSet<String>,
    ) -> Result<Self, OnboardingError> {
        let mut next = self.clone();
        match change {
            Change::ThirdParty(true) if self.onboarding != Step::Done => {
                return Err(OnboardingError::NotDone);
            }
            Change::ThirdParty(on) => next.third_party = on,
            Change::ChoosePartner(id) if !offered.contains(&id) => {
                return Err(OnboardingError::NotOffered(id));
            }
            Change::ChoosePartner(id) => drop(next.partners.insert(id)),
            Change::DropPartner(id) => drop(next.partners.remove(&id)),
            Change::Inbox(layout) => next.inbox = layout,
            Change::WhoMayContact(who) => next.who_may_contact = who,
            Change::TellWhatIsRead(id) => drop(next.markers.insert(id)),
            Change::KeepWhatIsRead(id) => drop(next.markers.remove(&id)),
            Change::Notifications(notifications) => next.notifications = notifications,
            Change::Media(media) => next.media = media,
            Change::DismissNotice => next.dismissed = Some(offered.clone()),
        }
        Ok(next)
    }

    /// Whether the notice is to be shown, when third-party chats could be switched on with these partners: once, and
    /// once more when a partner is new.
    pub(crate) fn notice(&self, offered: &BTreeSet<String>) -> bool {
        let news = match &self.dismissed {
            None => true,
            Some(known) => !offered.is_subset(known),
        };
        self.onboarding != Step::Done && !offered.is_empty() && news
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(ids: &[&str]) -> BTreeSet<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    #[test]
    fn off_until_the_last_answer_and_left_and_continued() {
        let offered = ids(&["birdychat", "haiket"]);
        let mut settings = Settings::default();
        let way = [
            Answer::Begin,
            Answer::Understood,
            Answer::Back,
            Answer::Understood,
            Answer::Apps(ids(&["birdychat"])),
            Answer::Back,
            Answer::Apps(ids(&["haiket"])),
        ];
        for answer in way {
            // As after a restart.
            let json = serde_json::to_string(&settings).unwrap();
            settings = serde_json::from_str(&json).unwrap();
            settings = settings.answer(answer, &offered).unwrap();
            assert!(!settings.third_party);
        }
        let last = Answer::Inbox(InboxLayout::Separate);
        settings = settings.answer(last, &offered).unwrap();
        assert!(settings.third_party && settings.onboarding == Step::Done);
        assert_eq!(settings.partners, ids(&["haiket"]));
        assert_eq!(settings.inbox, InboxLayout::Separate);
    }

    #[test]
    fn every_answer_at_a_wrong_step_changes_nothing() {
        let offered = ids(&["birdychat"]);
        let answers = [
            Answer::Begin,
            Answer::Understood,
            Answer::Apps(ids(&["birdychat"])),
            Answer::Inbox(InboxLayout::Combined),
            Answer::Back,
            Answer::Cancel,
        ];
        let fitting = [
            (Step::Start, vec![0]),
            (Step::Explanation, vec![1, 4, 5]),
            (Step::Apps, vec![2, 4, 5]),
            (Step::Inbox, vec![3, 4, 5]),
            (Step::Done, vec![]),
        ];
        for (step, fits) in fitting {
            let settings = Settings {
                onboarding: step,
                ..Settings::default()
            };
            for (at, answer) in answers.iter().enumerate() {
                let done = settings.answer(answer.clone(), &offered);
                assert_eq!(done.is_ok(), fits.contains(&at), "{step:?} {answer:?}");
                let on = done.is_ok_and(|settings| settings.third_party);
                assert_eq!(on, step == Step::Inbox && at == 3);
            }
        }
    }

    #[test]
    fn only_partners_on_offer_and_at_least_one() {
        let settings = Settings {
            onboarding: Step::Apps,
            ..Settings::default()
        };
        let choose = |chosen: &[&str]| settings.answer(Answer::Apps(ids(chosen)), &ids(&["a"]));
        assert_eq!(choose(&[]), Err(OnboardingError::NothingChosen));
        let other = OnboardingError::NotOffered("b".into());
        assert_eq!(choose(&["a", "b"]), Err(other));
        assert!(choose(&["a"]).is_ok());
    }

    #[test]
    fn the_notice_comes_once_and_again_with_a_new_partner() {
        let mut settings = Settings::default();
        assert!(!settings.notice(&ids(&[])), "nothing is on offer");
        assert!(settings.notice(&ids(&["a"])));
        settings.dismissed = Some(ids(&["a"]));
        assert!(!settings.notice(&ids(&["a"])));
        assert!(settings.notice(&ids(&["a", "b"])));
        settings.dismissed = Some(ids(&["a", "b"]));
        assert!(!settings.notice(&ids(&["b"])), "one that went is no news");
        settings.onboarding = Step::Done;
        assert!(!settings.notice(&ids(&["a", "b", "c"])));
    }

    #[test]
    fn what_a_later_version_adds_does_not_matter() {
        let json = r#"{"third-party": true, "partners": ["a"], "something": {"new": 1}}"#;
        let settings: Settings = serde_json::from_str(json).unwrap();
        assert!(settings.third_party && settings.partners == ids(&["a"]));
        assert_eq!(settings.who_may_contact, WhoMayContact::Everybody);
        assert!(!settings.notifications.text_on_lock_screen && settings.notifications.requests);
    }
}
