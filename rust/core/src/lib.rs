//! Causeway's core: everything a third-party-chat messenger needs, behind one facade.
//!
//! [`Core`] opens an account, keeps it connected to its home service, and sends and receives
//! end-to-end encrypted messages. Apps read [`Event`]s and look at plain views. What the parts are and
//! what always holds is in the repository's README and `docs/`.

mod account;
mod api;
#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod bench;
mod chats;
mod e2ee;
pub mod eligibility;
mod engine;
#[cfg(feature = "failpoints")]
pub mod failpoint;
#[cfg(not(feature = "failpoints"))]
mod failpoint;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
mod link;
mod messages;
pub mod partners;
pub mod settings;
mod shown;
mod stage;
mod store;
mod trace;
mod witness;

#[cfg(test)]
mod core_tests;

pub use account::change::{ChangeStage, OldAccount};
pub use account::{AccountError, Credential, NewAccount, PhoneNumber, Server};
pub use api::{
    ApiError, Badge, BlockView, ChatView, Connection, Core, DeviceView, Enforced, Event, Events,
    Fetched, FreeStorage, IdentityView, InboxItem, InboxPage, InboxQuery, InboxRowKind, Lookup,
    MediaDraft, MediaForm, MediaLimits, MediaProbe, MessageView, NewReport, NotificationPlan,
    NotificationSummary, NumberChange, OnboardingView, OpenedMedia, PartnersView, PersonView,
    PolicyView, PublishedBundle, PublishedDevice, PublishedKeys, PublishedPrekey, PushView,
    Recorded, Recording, Recovered, ReportView, RequestView, StopCause, Transfer, TransferStep,
    Witness,
};
pub use chats::{
    ChatId, ChatKind, InboxList, MAX_REMARK_BYTES, MAX_REPORTED_MESSAGES, MOST_PINNED,
    NotificationCategory, Refusal, ReportReason, Unshown, WhoMayContact,
};
pub use e2ee::{
    Comparison, Fingerprint, FingerprintCode, FingerprintError, SafetyNumber, SuiteId, Trust,
};
pub use engine::Tuning;
pub use engine::media::Network;
pub use engine::push::PushState;
pub use messages::{
    Content, Direction, MAX_TEXT_BYTES, Media, MediaKind, MediaWarning, MessageId, Notice, Reason,
    State,
};
pub use shown::shown;
pub use store::{DatabaseKey, Storage, StorageUse};
pub use trace::shared::{BadSalt, TraceSalt, TraceWanted};
pub use trace::{Step as TraceStep, TraceEntry};
pub use witness::{Became, SealedOrder, Seen, SeenStanza};
