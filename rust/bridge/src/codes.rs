//! The names that kinds have in Dart: each enum once, so that the list of its names cannot miss one.

use causeway_core::eligibility::EligibilityReason;
use causeway_core::partners::{
    Capability, DirectoryWarning, IdentifierError, IdentifierKind, PartnerStatus,
};
use causeway_core::settings::{AutoDownload, InboxLayout, OnboardingError, Point, Quality, Step};
use causeway_core::{
    ApiError, ChangeStage, ChatKind, Comparison, Connection, Content, Direction, Enforced, Event,
    InboxList, InboxRowKind, Lookup, MediaForm, MediaKind, MediaWarning, Network, Notice,
    NotificationCategory, OldAccount, PushState, Reason, Refusal, ReportReason, State, StopCause,
    Storage, SuiteId, TraceStep, TransferStep, Trust, Unshown, WhoMayContact,
};

/// Names for the variants of an enum. The compiler asks for a name when there is a new variant, and the list has them all.
macro_rules! codes {
    ($($name:ident: $type:ty { $($variant:pat => $code:literal,)+ })+) => {
        $(
            // Of some, only the list is used.
            #[allow(dead_code)]
            pub(crate) fn $name(value: &$type) -> String {
                match value { $($variant => $code,)+ }.to_owned()
            }
        )+

        /// Every list of names, by its own name.
        pub(crate) fn all() -> Vec<(&'static str, &'static [&'static str])> {
            vec![$((stringify!($name), &[$($code),+])),+]
        }
    };
}

codes! {
    refusal: Refusal {
        Refusal::Blocked => "blocked",
        Refusal::NotEligible => "not-eligible",
        Refusal::NotYetInCountry => "not-yet-in-country",
        Refusal::SwitchedOff => "switched-off",
        Refusal::NotAdmitted => "not-admitted",
        Refusal::PartnerNotOpen => "partner-not-open",
        Refusal::PartnerSuspended => "partner-suspended",
        Refusal::PartnerWithdrawn => "partner-withdrawn",
        Refusal::PartnerNotChosen => "partner-not-chosen",
        Refusal::PeerNotEligible => "peer-not-eligible",
        Refusal::NumberNotAgreed => "number-not-agreed",
        Refusal::DirectoryExpired => "directory-expired",
        Refusal::RequestNotAccepted => "request-not-accepted",
        Refusal::RequestRefused => "request-refused",
        Refusal::NobodyMayContact => "nobody-may-contact",
        Refusal::NotSupported => "not-supported",
        Refusal::MarkersOff => "markers-off",
    }
    reason: Reason {
        Reason::NoKeys => "no-keys",
        Reason::Unreachable => "unreachable",
        Reason::KeyChanged { .. } => "key-changed",
        Reason::NoAcceptedDevice => "no-accepted-device",
        Reason::Refused { .. } => "refused",
        Reason::Stopped { .. } => "stopped",
        Reason::NotForThisDevice => "not-for-this-device",
        Reason::NoSession => "no-session",
        Reason::BadCiphertext => "bad-ciphertext",
        Reason::UnknownPrekey => "unknown-prekey",
        Reason::TooFarAhead => "too-far-ahead",
        Reason::TooLate => "too-late",
        Reason::Malformed => "malformed",
        Reason::Unencrypted => "unencrypted",
        Reason::OtherEncryption => "other-encryption",
        Reason::WeakerEncryption => "weaker-encryption",
        Reason::UnknownKind => "unknown-kind",
        Reason::DatabaseDamaged => "database-damaged",
        Reason::Cancelled => "cancelled",
        Reason::MediaTooLarge { .. } => "media-too-large",
        Reason::MediaUnusable { .. } => "media-unusable",
        Reason::MediaNotAuthentic => "media-not-authentic",
        Reason::MediaHost => "media-host",
        Reason::NoMediaService => "no-media-service",
        Reason::MediaGone => "media-gone",
        Reason::MediaMetered => "media-metered",
        Reason::NoSpace => "no-space",
    }
    content: Content {
        Content::Text { .. } => "text",
        Content::Media { .. } => "media",
        Content::Report { .. } => "report",
        Content::Notice { .. } => "notice",
        Content::Placeholder { .. } => "placeholder",
        Content::Unsupported { .. } => "unsupported",
    }
    notice: Notice {
        Notice::NewDevice { .. } => "new-device",
        Notice::NumberChanged { .. } => "number-changed",
        Notice::KeyChanged { .. } => "key-changed",
    }
    direction: Direction {
        Direction::In => "in",
        Direction::Out => "out",
        Direction::Notice => "notice",
    }
    state: State {
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
    trace_step: TraceStep {
        TraceStep::Stored => "stored",
        TraceStep::Waiting => "waiting",
        TraceStep::Sealed => "sealed",
        TraceStep::SentAgain => "sent-again",
        TraceStep::Acknowledged => "acknowledged",
        TraceStep::FoundInArchive => "found-in-archive",
        TraceStep::Delivered => "delivered",
        TraceStep::Read => "read",
        TraceStep::Failed => "failed",
        TraceStep::Received => "received",
        TraceStep::Unreadable => "unreadable",
        TraceStep::Repaired => "repaired",
        TraceStep::Refused => "refused",
        TraceStep::Preparing => "preparing",
        TraceStep::Prepared => "prepared",
        TraceStep::Uploading => "uploading",
        TraceStep::Uploaded => "uploaded",
        TraceStep::Downloading => "downloading",
        TraceStep::Downloaded => "downloaded",
    }
    chat_kind: ChatKind {
        ChatKind::Native => "native",
        ChatKind::ThirdParty => "third-party",
    }
    suite: SuiteId {
        SuiteId::Omemo => "omemo",
        SuiteId::SignalPq => "signal-pq",
    }
    inbox_list: InboxList {
        InboxList::Main => "main",
        InboxList::ThirdParty => "third-party",
        InboxList::Archived => "archived",
    }
    inbox_row: InboxRowKind {
        InboxRowKind::Chat => "chat",
        InboxRowKind::ThirdPartyChats => "third-party-chats",
    }
    trust: Trust {
        Trust::Undecided => "undecided",
        Trust::FirstUse => "first-use",
        Trust::Verified => "verified",
        Trust::Refused => "refused",
        Trust::Changed => "changed",
    }
    comparison: Comparison {
        Comparison::Same => "same",
        Comparison::Different => "different",
        Comparison::NotNamed => "not-named",
        Comparison::OtherAccount => "other-account",
    }
    connection: Connection {
        Connection::Offline => "offline",
        Connection::Connecting => "connecting",
        Connection::Untrusted(_) => "untrusted",
        Connection::Online => "online",
        Connection::Stopped(_) => "stopped",
    }
    stop_cause: StopCause {
        StopCause::CredentialsRefused => "credentials-refused",
        StopCause::AccountDisabled => "account-disabled",
        StopCause::NoSafeLogin(_) => "no-safe-login",
        StopCause::UntrustedServer(_) => "untrusted-server",
        StopCause::Replaced => "replaced",
        StopCause::BadAddress(_) => "bad-address",
    }
    storage: Storage {
        Storage::Fine => "fine",
        Storage::Full => "full",
        Storage::Damaged => "damaged",
    }
    event: Event {
        Event::ConnectionChanged(_) => "connection-changed",
        Event::MessageAdded { .. } => "message-added",
        Event::MessageChanged { .. } => "message-changed",
        Event::TransferProgress { .. } => "transfer-progress",
        Event::ChatChanged { .. } => "chat-changed",
        Event::ChatDeleted { .. } => "chat-deleted",
        Event::RequestChanged { .. } => "request-changed",
        Event::SettingsChanged => "settings-changed",
        Event::DevicesChanged { .. } => "devices-changed",
        Event::PartnersChanged => "partners-changed",
        Event::PartnerAdded { .. } => "partner-added",
        Event::NumberChanging => "number-changing",
        Event::NumberChanged => "number-changed",
        Event::TokenWanted => "token-wanted",
        Event::StorageChanged(_) => "storage-changed",
        Event::Reload => "reload",
    }
    partner_status: PartnerStatus {
        PartnerStatus::Onboarding => "onboarding",
        PartnerStatus::Active => "active",
        PartnerStatus::Suspended => "suspended",
        PartnerStatus::Withdrawn => "withdrawn",
    }
    identifier_kind: IdentifierKind {
        IdentifierKind::Email => "email",
        IdentifierKind::Phone => "phone",
        IdentifierKind::UserName => "user-name",
    }
    capability: Capability {
        Capability::Text => "text",
        Capability::Photo => "photo",
        Capability::Voice => "voice",
        Capability::Video => "video",
        Capability::File => "file",
        Capability::Reply => "reply",
        Capability::Reaction => "reaction",
        Capability::Receipts => "receipts",
        Capability::Markers => "markers",
        Capability::Typing => "typing",
    }
    directory_warning: DirectoryWarning {
        DirectoryWarning::BadlySigned => "badly-signed",
        DirectoryWarning::RolledBack => "rolled-back",
        DirectoryWarning::Malformed => "malformed",
        DirectoryWarning::NewerForm => "newer-form",
        DirectoryWarning::FromTheFuture => "from-the-future",
        DirectoryWarning::TooLarge => "too-large",
        DirectoryWarning::KeyReplacement => "key-replacement",
    }
    inbox_layout: InboxLayout {
        InboxLayout::Combined => "combined",
        InboxLayout::Separate => "separate",
    }
    media_kind: MediaKind {
        MediaKind::Photo => "photo",
        MediaKind::Voice => "voice",
        MediaKind::Video => "video",
        MediaKind::File => "file",
    }
    media_warning: MediaWarning {
        MediaWarning::CanRun => "can-run",
        MediaWarning::Disguised => "disguised",
    }
    media_quality: Quality {
        Quality::Standard => "standard",
        Quality::Hd => "hd",
    }
    media_form: MediaForm {
        MediaForm::Original => "original",
        MediaForm::Caf => "caf",
    }
    transfer_step: TransferStep {
        TransferStep::Waiting => "waiting",
        TransferStep::Preparing => "preparing",
        TransferStep::Uploading => "uploading",
        TransferStep::Offered => "offered",
        TransferStep::Downloading => "downloading",
        TransferStep::Here => "here",
        TransferStep::Gone => "gone",
        TransferStep::Failed => "failed",
        TransferStep::Removed => "removed",
    }
    auto_download: AutoDownload {
        AutoDownload::Always => "always",
        AutoDownload::Wifi => "wifi",
        AutoDownload::Never => "never",
    }
    network: Network {
        Network::None => "none",
        Network::Metered => "metered",
        Network::Unmetered => "unmetered",
    }
    who_may_contact: WhoMayContact {
        WhoMayContact::Nobody => "nobody",
        WhoMayContact::WrittenTo => "written-to",
        WhoMayContact::Contacts => "contacts",
        WhoMayContact::Everybody => "everybody",
    }
    onboarding_step: Step {
        Step::Start => "start",
        Step::Explanation => "explanation",
        Step::Apps => "apps",
        Step::Inbox => "inbox",
        Step::Done => "done",
    }
    onboarding_point: Point {
        Point::OtherPolicy => "other-policy",
        Point::NumberIsShared => "number-is-shared",
        Point::NameAndPictureAreNot => "name-and-picture-are-not",
        Point::NoGroups => "no-groups",
        Point::NoCalls => "no-calls",
        Point::NoStickersStatusTimers => "no-stickers-status-timers",
        Point::BlocksAreOfPeople => "blocks-are-of-people",
    }
    enforced: Enforced {
        Enforced::Confirmed => "confirmed",
        Enforced::Pending => "pending",
        Enforced::PhoneOnly => "phone-only",
    }
    push_state: PushState {
        PushState::Off => "off",
        PushState::Pending => "pending",
        PushState::On => "on",
        PushState::NotOffered => "not-offered",
        PushState::Refused { .. } => "refused",
    }
    lookup: Lookup {
        Lookup::Found => "found",
        Lookup::Unknown => "unknown",
        Lookup::Unreachable => "unreachable",
        Lookup::ConfirmSharing => "confirm-sharing",
        Lookup::Refused(_) => "refused",
    }
    report_reason: ReportReason {
        ReportReason::Spam => "spam",
        ReportReason::Abuse => "abuse",
    }
    unshown: Unshown {
        Unshown::NotReceived => "not-received",
        Unshown::ChatClosed => "chat-closed",
        Unshown::AlreadySeen => "already-seen",
        Unshown::RequestsOff => "requests-off",
        Unshown::ChatMuted => "chat-muted",
    }
    notification_category: NotificationCategory {
        NotificationCategory::NativeMessage => "native-message",
        NotificationCategory::ThirdPartyMessage => "third-party-message",
        NotificationCategory::Request => "request",
    }
    eligibility_reason: EligibilityReason {
        EligibilityReason::InEea => "in-eea",
        EligibilityReason::OutsideEea => "outside-eea",
        EligibilityReason::NoRegion => "no-region",
        EligibilityReason::NotInternational => "not-international",
        EligibilityReason::NotANumber => "not-a-number",
        EligibilityReason::UnknownCountryCode => "unknown-country-code",
        EligibilityReason::TooShort => "too-short",
        EligibilityReason::TooLong => "too-long",
        EligibilityReason::NotAssigned => "not-assigned",
    }
    change_stage: ChangeStage {
        ChangeStage::Leaving => "leaving",
        ChangeStage::Closing => "closing",
        ChangeStage::Done => "done",
    }
    old_account: OldAccount {
        OldAccount::Closed => "closed",
        OldAccount::Open(_) => "open",
    }
    error: ApiError {
        ApiError::BadNumber => "bad-number",
        ApiError::BadAddress(_) => "bad-address",
        ApiError::BadIdentifier { .. } => "bad-identifier",
        ApiError::NotFound(_) => "not-found",
        ApiError::Empty => "empty",
        ApiError::TooLarge { .. } => "too-large",
        ApiError::Refused(_) => "refused",
        ApiError::BadReport => "bad-report",
        ApiError::NoAbuseDesk => "no-abuse-desk",
        ApiError::NotAllowed => "not-allowed",
        ApiError::TooManyPinned => "too-many-pinned",
        ApiError::ConfirmSharing { .. } => "confirm-sharing",
        ApiError::Onboarding(_) => "onboarding",
        ApiError::KeyChanged => "key-changed",
        ApiError::InUse => "in-use",
        ApiError::NoAccount => "no-account",
        ApiError::AccountExists => "account-exists",
        ApiError::Damaged => "damaged",
        ApiError::AccountLost => "account-lost",
        ApiError::ReadOnly => "read-only",
        ApiError::WrongKey => "wrong-key",
        ApiError::NewerVersion => "newer-version",
        ApiError::SignIn(_) => "sign-in",
        ApiError::NumberChanging => "number-changing",
        ApiError::File(_) => "file",
        ApiError::Unreachable(_) => "unreachable",
        ApiError::Media(_) => "media-unusable",
        ApiError::DiskFull => "disk-full",
        ApiError::Internal(_) => "internal",
    }
    onboarding_problem: OnboardingError {
        OnboardingError::OtherStep => "other-step",
        OnboardingError::NothingChosen => "nothing-chosen",
        OnboardingError::NotDone => "not-done",
        OnboardingError::NotOffered(_) => "not-offered",
    }
    identifier_problem: IdentifierError {
        IdentifierError::Empty => "empty",
        IdentifierError::TooLong => "too-long",
        IdentifierError::OtherKind { .. } => "other-kind",
        IdentifierError::BadEmail => "bad-email",
        IdentifierError::BadPhone(_) => "bad-phone",
        IdentifierError::NotEligible(_) => "not-eligible",
        IdentifierError::BadUserName => "bad-user-name",
        IdentifierError::NotVouched => "not-vouched",
    }
}
