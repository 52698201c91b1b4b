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

#[cfg(test)]
mod core_tests;

pub use account::change::{ChangeStage, OldAccount};
pub use account::{AccountError, Credential, NewAccount, PhoneNumber, Server};
pub use api::{
    ApiError, Badge, BlockView, ChatView, Connection, Core, DeviceView, Enforced, Event, Events,
    Fetched, IdentityView, InboxItem, InboxPage, InboxQuery, InboxRowKind, Lookup, MessageView,
    NewReport, NotificationPlan, NotificationSummary, NumberChange, OnboardingView, PartnersView,
    PersonView, PolicyView, Recovered, ReportView, RequestView, StopCause,
};
pub use chats::{
    ChatId, ChatKind, InboxList, MAX_REMARK_BYTES, MAX_REPORTED_MESSAGES, MOST_PINNED,
    NotificationCategory, Refusal, ReportReason, Unshown, WhoMayContact,
};
pub use e2ee::{Comparison, Fingerprint, FingerprintCode, FingerprintError, SuiteId, Trust};
pub use engine::Tuning;
pub use messages::{Content, Direction, MAX_TEXT_BYTES, MessageId, Notice, Reason, State};
pub use shown::shown;
pub use store::{DatabaseKey, Storage};
pub use trace::{Step as TraceStep, TraceEntry};
