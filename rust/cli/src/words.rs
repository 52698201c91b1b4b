//! The words for people: every reason, notice and error as a sentence with the next step.

use causeway_core::eligibility::EligibilityReason;
use causeway_core::partners::IdentifierKind;
use causeway_core::settings::Point;
use causeway_core::{
    ApiError, Content, Lookup, MOST_PINNED, Media, MediaKind, MediaWarning, Notice,
    NotificationCategory, NotificationPlan, OldAccount, Reason, Refusal, State, StopCause,
    TransferStep, Unshown,
};

use crate::output::harmless;

pub fn state(state: State) -> &'static str {
    match state {
        State::Queued => "queued",
        State::Sending => "sending",
        State::Sent => "sent",
        State::Delivered => "delivered",
        State::Read => "read",
        State::Failed => "failed",
        State::Received => "received",
        State::Unreadable => "unreadable",
        State::Notice => "notice",
    }
}

/// What differs from native chats.
pub fn point(point: Point) -> &'static str {
    match point {
        Point::OtherPolicy => {
            "what you send is kept by the other app, under its privacy policy and terms"
        }
        Point::NumberIsShared => "people you write to learn your phone number",
        Point::NameAndPictureAreNot => "your name, picture and presence are not shared",
        Point::NoGroups => "chats are of two people; there are no groups",
        Point::NoCalls => "there are no calls",
        Point::NoStickersStatusTimers => {
            "there are no stickers, no status, no disappearing messages"
        }
        Point::BlocksAreOfPeople => {
            "who is blocked is blocked in every app where their number is known"
        }
    }
}

/// Why the rules say no, and what can be done.
pub fn refusal(why: Refusal) -> &'static str {
    match why {
        Refusal::Blocked => "you have blocked this person; to undo it: causeway unblock",
        Refusal::NotEligible => {
            "third-party chats are for numbers of the European Economic Area; what is there can be read"
        }
        Refusal::NotYetInCountry => {
            "third-party chats have not begun in your country yet; wait for the notice"
        }
        Refusal::SwitchedOff => {
            "third-party chats are off; to switch them on: causeway onboard, or causeway settings third-party on"
        }
        Refusal::NotAdmitted => "this service has not been admitted; see: causeway partners",
        Refusal::PartnerNotOpen => "this service is being tested and not open yet",
        Refusal::PartnerSuspended => {
            "your service has suspended this one for now; what is there can be read"
        }
        Refusal::PartnerWithdrawn => "this service takes part no longer; what is there can be read",
        Refusal::PartnerNotChosen => {
            "you have not chosen this service; to choose it: causeway settings choose PARTNER"
        }
        Refusal::PeerNotEligible => "their number does not belong to the European Economic Area",
        Refusal::NumberNotAgreed => {
            "people on this service do not know your new number; to let them: causeway share PARTNER"
        }
        Refusal::DirectoryExpired => {
            "the list of services is out of date: go online, then try again"
        }
        Refusal::RequestNotAccepted => "accept the request first: causeway accept ADDRESS",
        Refusal::RequestRefused => {
            "you have refused their request; to write to them: causeway send ADDRESS TEXT"
        }
        Refusal::NobodyMayContact => "nobody whom you have not written to may write first",
        Refusal::NotSupported => "their app cannot show this kind of message",
        Refusal::MarkersOff => "you do not let this service know what you have read",
    }
}

pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::NoKeys => "the other side has published no keys yet; it is tried again by itself".into(),
        Reason::Unreachable => "the other side's service cannot be reached; it is tried again by itself".into(),
        Reason::KeyChanged { device } => format!(
            "device {device} of the other side has another key now; compare fingerprints (causeway devices ADDRESS), then: causeway trust ADDRESS {device} verified FINGERPRINT"
        ),
        Reason::NoAcceptedDevice => {
            "no device of the other side is accepted; look at: causeway devices ADDRESS, then: causeway trust ADDRESS DEVICE accepted FINGERPRINT".into()
        }
        Reason::Refused { condition } => {
            format!("the other side's service refused it ({}); check the address, then: causeway retry ID", harmless(condition))
        }
        Reason::Stopped { why } => refusal(*why).into(),
        Reason::NotForThisDevice => {
            "it was not encrypted for this device; ask for it again, new messages will be readable".into()
        }
        Reason::NoSession | Reason::UnknownPrekey | Reason::BadCiphertext => {
            "it cannot be decrypted; the connection to that device was renewed, ask for it again".into()
        }
        Reason::TooFarAhead => "too many messages before it never arrived; ask for it again".into(),
        Reason::TooLate => "it came long after messages that were sent later; ask for it again".into(),
        Reason::Malformed => "it is damaged; ask for it again".into(),
        Reason::Unencrypted => "it came unencrypted and was refused; ask the other side to switch encryption (OMEMO) on".into(),
        Reason::DatabaseDamaged => {
            "it waited in a database that was damaged, and may have been sent; to send it again: causeway retry ID".into()
        }
        Reason::Cancelled => "you stopped it; to send it again: causeway retry ID".into(),
        Reason::MediaTooLarge { most } => format!("the file is larger than the {most} bytes that are taken; send a smaller one"),
        Reason::MediaUnusable { why } => format!("the file cannot be used ({}); send it in another form", harmless(why)),
        Reason::MediaNotAuthentic => "the file is not what was sent; ask for it again".into(),
        Reason::MediaHost => "the file is where the other side's service keeps none; ask them to send it in their app".into(),
        Reason::NoMediaService => "your service has nothing for files; ask whoever runs it".into(),
        Reason::MediaGone => "the other side's service has it no more; ask for it again".into(),
        Reason::MediaMetered => "it waits for a network that is not metered; to have it now: causeway save ID".into(),
        Reason::NoSpace => "no space is left for it; free some, it is tried again by itself".into(),
        Reason::UnknownKind => "this app cannot show it; ask them to write it as a message".into(),
        Reason::WeakerEncryption => "it is encrypted less strongly than this chat was before, and was refused; ask them to use their app's newest version".into(),
        Reason::OtherEncryption => "it is encrypted in a way this app does not know; ask the other side for OMEMO".into(),
    }
}

pub fn content(content: &Content) -> String {
    match content {
        Content::Text { text } => harmless(text),
        Content::Notice {
            notice:
                Notice::NewDevice {
                    device,
                    accepted: true,
                },
        } => {
            format!("the other side uses a new device ({device})")
        }
        Content::Notice {
            notice:
                Notice::NewDevice {
                    device,
                    accepted: false,
                },
        } => format!(
            "the other side uses a new device ({device}); it gets nothing until you accept it: causeway devices ADDRESS, then: causeway trust ADDRESS {device} accepted FINGERPRINT"
        ),
        Content::Notice {
            notice: Notice::KeyChanged { device },
        } => {
            format!(
                "device {device} of the other side has another key; nothing is sent until you decide: causeway devices ADDRESS"
            )
        }
        Content::Media { media } => file(media),
        Content::Report { text } => format!("a report:\n{}", harmless(text)),
        Content::Notice {
            notice: Notice::NumberChanged { number, elsewhere },
        } => {
            let number = harmless(number);
            if *elsewhere {
                format!(
                    "the other side has another number now: {number}; you have a chat with it already, go on there"
                )
            } else {
                format!("the other side has another number now: {number}")
            }
        }
        Content::Placeholder { cause } => format!("[a message cannot be shown: {}]", reason(cause)),
        Content::Unsupported { name, .. } => {
            format!("[sent something this app cannot show: {}]", harmless(name))
        }
    }
}

pub fn media_kind(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Photo => "photo",
        MediaKind::Voice => "voice message",
        MediaKind::Video => "video",
        MediaKind::File => "file",
    }
}

pub fn transfer(step: TransferStep) -> &'static str {
    match step {
        TransferStep::Waiting => "waiting",
        TransferStep::Preparing => "preparing",
        TransferStep::Uploading => "uploading",
        TransferStep::Offered => "not fetched",
        TransferStep::Downloading => "fetching",
        TransferStep::Here => "here",
        TransferStep::Gone => "gone",
        TransferStep::Failed => "failed",
        TransferStep::Removed => "removed",
    }
}

/// What is known of a photo, a voice message, a video or a file, in a line.
fn file(media: &Media) -> String {
    let mut words = vec![media_kind(media.kind).to_owned()];
    words.extend(media.name.as_deref().map(harmless));
    words.push(harmless(&media.mime));
    if let (Some(width), Some(height)) = (media.width, media.height) {
        words.push(format!("{width}x{height}"));
    }
    words.extend(
        media
            .duration_ms
            .map(|ms| format!("{}.{} s", ms / 1000, ms % 1000 / 100)),
    );
    words.extend(media.bytes.map(|bytes| format!("{bytes} bytes")));
    words.extend(media.alt.as_deref().map(harmless));
    match media.warning {
        Some(MediaWarning::CanRun) => {
            words.push("it can run: open it only if you expect it".into())
        }
        Some(MediaWarning::Disguised) => {
            words.push("it is a program under another name: do not open it".into())
        }
        None => {}
    }
    format!("[{}]", words.join(", "))
}

/// What is shown of a message outside the app, or why nothing is.
pub fn plan(plan: &NotificationPlan) -> String {
    let why = |why| match why {
        Unshown::NotReceived => "it did not come from somebody else",
        Unshown::ChatClosed => "the chat is read-only",
        Unshown::AlreadySeen => "you have read it",
        Unshown::RequestsOff => "you do not want to be told of requests",
        Unshown::ChatMuted => "the chat is muted",
    };
    if let Some(unshown) = plan.unshown {
        return format!("not shown: {}", why(unshown));
    }
    let what = match plan.category {
        NotificationCategory::NativeMessage => "a message",
        NotificationCategory::ThirdPartyMessage => "a message from another app",
        NotificationCategory::Request => "a request",
    };
    let who = plan.contact_name.as_ref().unwrap_or(&plan.peer);
    let sound = if plan.sound { "with sound" } else { "silently" };
    let text = match (plan.text_when_locked, plan.text_when_unlocked) {
        (true, _) => "its text",
        (false, true) => "its text, not on a locked screen",
        (false, false) => "not its text",
    };
    format!("shown {sound}: {what} of {}; {text}", harmless(who))
}

pub fn stop(cause: &StopCause) -> String {
    match cause {
        StopCause::CredentialsRefused => {
            "the home service refused the number or the password: check both and set the account up again".into()
        }
        StopCause::AccountDisabled => "the home service has disabled this account: ask it why".into(),
        StopCause::NoSafeLogin(offered) => format!(
            "the server offers no safe way to sign in (only {}); the password was not sent: tell the home service",
            harmless(offered)
        ),
        StopCause::UntrustedServer(why) => format!(
            "the server cannot prove who it is ({}); nothing was sent: use another network, or name its authority with --ca",
            harmless(why)
        ),
        StopCause::Replaced => "another device has signed in to this account; only one can be active".into(),
        StopCause::BadAddress(why) => format!("the server address is not valid: {}", harmless(why)),
    }
}

pub fn error(error: &ApiError) -> String {
    match error {
        ApiError::NoAccount => {
            "there is no account in this folder: set one up with: causeway init".into()
        }
        ApiError::AccountExists => {
            "there is an account in this folder already: use another --account DIR".into()
        }
        ApiError::Damaged => {
            "the database is damaged; nothing was changed. To keep it and save what can be read: causeway recover".into()
        }
        ApiError::AccountLost => {
            "the account cannot be read from the damaged database; nothing was changed. Sign in again: causeway init --account OTHER_DIR".into()
        }
        ApiError::Refused(why) => refusal(*why).into(),
        ApiError::TooManyPinned => {
            format!("{MOST_PINNED} chats are pinned, and no more can be; first: causeway unpin ADDRESS")
        }
        ApiError::SignIn(cause) => format!("nothing was changed: {}", stop(cause)),
        ApiError::NumberChanging => {
            "a change to another number is under way; finish it first: causeway change-number with that number".into()
        }
        ApiError::BadIdentifier { why, wanted } => {
            let wanted: Vec<_> = wanted.iter().map(|kind| identifier_kind(*kind)).collect();
            format!("{why}; people there are known by {}", wanted.join(" or "))
        }
        ApiError::ConfirmSharing { partner } => format!(
            "people on {0} whom you write to learn your phone number; if you agree: causeway share {0}",
            harmless(partner)
        ),
        other => harmless(&other.to_string()),
    }
}

/// What people at a partner are known by.
fn identifier_kind(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::Email => "their e-mail address, as anna@firm.example",
        IdentifierKind::Phone => "their phone number, as +4915112345678",
        IdentifierKind::UserName => "their user name: letters, digits, dots and dashes",
    }
}

/// What came of a look-up.
pub fn lookup(answer: Lookup, partner: &str) -> String {
    let partner = harmless(partner);
    match answer {
        Lookup::Found => "can be written to".into(),
        Lookup::Unknown => format!(
            "not known at {partner}, or without keys yet: check how it is written, or ask them to open their app"
        ),
        Lookup::Unreachable => format!("{partner} cannot be reached now: try again later"),
        Lookup::ConfirmSharing => {
            format!(
                "{partner} learns your phone number by this; if you agree: causeway share {partner}"
            )
        }
        Lookup::Refused(why) => refusal(why).into(),
    }
}

/// What became of the account with the former number.
pub fn old_account(old: &OldAccount) -> String {
    match old {
        OldAccount::Closed => {
            "native contacts were told, and the account with the old number is closed".into()
        }
        OldAccount::Open(why) => format!(
            "the account with the old number is still open ({}): what comes to it is not read; ask the home service to close it, and tell native contacts who have not heard of it",
            harmless(why)
        ),
    }
}

/// Why a number is eligible or not, and what to do where something can be done.
pub fn eligibility(reason: EligibilityReason) -> &'static str {
    match reason {
        EligibilityReason::InEea => "belongs to the European Economic Area",
        EligibilityReason::OutsideEea => "belongs to a region outside the European Economic Area",
        EligibilityReason::NoRegion => "belongs to no country",
        EligibilityReason::NotInternational => {
            "write it with + and the country code, as +34600111222"
        }
        EligibilityReason::NotANumber => "is not a phone number",
        EligibilityReason::UnknownCountryCode => "no country has this code",
        EligibilityReason::TooShort => "has too few digits for its country",
        EligibilityReason::TooLong => "has too many digits for its country",
        EligibilityReason::NotAssigned => "its country has assigned no such number",
    }
}
