//! The one gate: every send and every receive asks it, and nothing else decides.
//!
//! The rules are written for people in `docs/rules.md`; a test reads that page and compares it with this function over
//! every combination of circumstances. [`Facts`] are read from the database in the transaction that acts on the answer.

use serde::{Deserialize, Serialize};

use super::ChatKind;

/// What is about to happen between the user and somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Act {
    /// The user begins a chat with somebody they have no chat with.
    Start,
    /// The user sends a message, or a queued one is about to be encrypted or handed over.
    Send,
    /// A message came in.
    Receive,
    /// A delivery receipt goes out.
    Receipt,
    /// A read marker goes out.
    Marker,
    /// Something goes out for the keys: a device list or bundle is fetched, a session rebuilt.
    Keys,
    /// A file that somebody sent is fetched.
    Fetch,
}

/// How far a partner has been admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Admission {
    /// Not in the directory.
    None,
    /// Being tested; not open to users yet.
    Onboarding,
    Active,
    /// Not for now, by the home service's decision.
    Suspended,
    /// Has left for good.
    Withdrawn,
}

/// Where the user and one person stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Standing {
    /// No chat, no request.
    Stranger,
    /// They wrote first, and the user has not decided.
    Request,
    /// The user wrote first or accepted.
    Accepted,
    /// The user refused their request.
    Refused,
    /// Not a person: the home service's abuse desk, which gets the user's reports. It is not among the chats.
    Desk,
}

/// Who may write first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhoMayContact {
    /// Nobody: only chats that the user has begun or accepted go on.
    Nobody,
    /// People the user wrote to first. The same as nobody, for whoever writes first.
    WrittenTo,
    /// People in the user's contacts; their chats open without a request.
    Contacts,
    /// Everybody: contacts directly, others by request.
    #[default]
    Everybody,
}

/// Whether the other side's app can show what is sent to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Carriage {
    Carried,
    NotCarried,
}

/// Everything the gate looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Facts {
    pub kind: ChatKind,
    /// The user's number belongs to the EEA.
    pub eligible: bool,
    /// The feature has been opened in the region of the user's number.
    pub open_here: bool,
    /// The user has switched third-party chats on.
    pub switched_on: bool,
    pub admission: Admission,
    /// The partner directory is neither missing nor out of date.
    pub directory_fresh: bool,
    /// The user has chosen this partner.
    pub chosen: bool,
    /// The other person is in the EEA: by their number where that is how they are known, else by the partner's word.
    pub peer_eligible: bool,
    /// The user agrees that this partner learns the number they have now.
    pub number_agreed: bool,
    pub standing: Standing,
    /// The user has blocked this person.
    pub blocked: bool,
    /// This person is in the user's contacts.
    pub contact: bool,
    pub who_may_contact: WhoMayContact,
    /// The user lets this partner know what was read.
    pub markers: bool,
    pub carriage: Carriage,
}

/// Why the gate says no. The codes ([`Refusal::code`]) are stable; each has a next step, which is the app's to word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The user has blocked this person.
    Blocked,
    /// The user's number does not belong to the EEA.
    NotEligible,
    /// The feature has not been opened in the user's country yet.
    NotYetInCountry,
    /// Third-party chats are switched off.
    SwitchedOff,
    /// The other service has not been admitted.
    NotAdmitted,
    /// The other service is not open to users yet.
    PartnerNotOpen,
    /// The home service has suspended the partner.
    PartnerSuspended,
    /// The partner takes part no longer.
    PartnerWithdrawn,
    /// The user has not chosen this partner.
    PartnerNotChosen,
    /// The other person's number does not belong to the EEA, or their service does not vouch for it.
    PeerNotEligible,
    /// The user's number is new, and they have not agreed that this partner learns it.
    NumberNotAgreed,
    /// The partner directory is out of date: no new chats until a fresh one has come.
    DirectoryExpired,
    /// The request has to be accepted first.
    RequestNotAccepted,
    /// The request was refused.
    RequestRefused,
    /// The user does not want to be written to by strangers.
    NobodyMayContact,
    /// The other side's app cannot show this kind of message.
    NotSupported,
    /// The user does not let others know what was read.
    MarkersOff,
}

impl Refusal {
    /// The stable code, in kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::NotEligible => "not-eligible",
            Self::NotYetInCountry => "not-yet-in-country",
            Self::SwitchedOff => "switched-off",
            Self::NotAdmitted => "not-admitted",
            Self::PartnerNotOpen => "partner-not-open",
            Self::PartnerSuspended => "partner-suspended",
            Self::PartnerWithdrawn => "partner-withdrawn",
            Self::PartnerNotChosen => "partner-not-chosen",
            Self::PeerNotEligible => "peer-not-eligible",
            Self::NumberNotAgreed => "number-not-agreed",
            Self::DirectoryExpired => "directory-expired",
            Self::RequestNotAccepted => "request-not-accepted",
            Self::RequestRefused => "request-refused",
            Self::NobodyMayContact => "nobody-may-contact",
            Self::NotSupported => "not-supported",
            Self::MarkersOff => "markers-off",
        }
    }
}

/// The gate's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Verdict {
    Yes,
    /// Taken in, but held apart as a request; nothing goes out.
    Hold,
    No(Refusal),
}

/// May `act` happen?
pub(crate) fn gate(act: Act, facts: &Facts) -> Verdict {
    if let Some(refusal) = read_only(facts) {
        return Verdict::No(refusal);
    }
    if facts.kind == ChatKind::Native {
        return Verdict::Yes;
    }
    match (act, facts.standing) {
        (Act::Start, Standing::Stranger) if !facts.directory_fresh => {
            Verdict::No(Refusal::DirectoryExpired)
        }
        // Whomever the user writes to is accepted by that.
        (Act::Start, _) => Verdict::Yes,
        (Act::Receive, Standing::Stranger | Standing::Desk) => from_stranger(facts),
        (Act::Receive, Standing::Request) => Verdict::Hold,
        (_, Standing::Refused) => Verdict::No(Refusal::RequestRefused),
        (_, Standing::Stranger | Standing::Request | Standing::Desk) => {
            Verdict::No(Refusal::RequestNotAccepted)
        }
        (Act::Send, Standing::Accepted) if facts.carriage == Carriage::NotCarried => {
            Verdict::No(Refusal::NotSupported)
        }
        (Act::Marker, Standing::Accepted) if !facts.markers => Verdict::No(Refusal::MarkersOff),
        (_, Standing::Accepted) => Verdict::Yes,
    }
}

/// Why nothing may pass between the user and this person at all, whatever it is: what makes a chat read-only.
pub(crate) fn read_only(facts: &Facts) -> Option<Refusal> {
    if facts.blocked {
        return Some(Refusal::Blocked);
    }
    if facts.kind == ChatKind::Native {
        return None;
    }
    if !facts.eligible {
        return Some(Refusal::NotEligible);
    }
    if !facts.open_here {
        return Some(Refusal::NotYetInCountry);
    }
    if !facts.switched_on {
        return Some(Refusal::SwitchedOff);
    }
    match facts.admission {
        Admission::None => return Some(Refusal::NotAdmitted),
        Admission::Onboarding => return Some(Refusal::PartnerNotOpen),
        Admission::Suspended => return Some(Refusal::PartnerSuspended),
        Admission::Withdrawn => return Some(Refusal::PartnerWithdrawn),
        Admission::Active => {}
    }
    if !facts.chosen {
        return Some(Refusal::PartnerNotChosen);
    }
    if !facts.peer_eligible {
        return Some(Refusal::PeerNotEligible);
    }
    (!facts.number_agreed).then_some(Refusal::NumberNotAgreed)
}

fn from_stranger(facts: &Facts) -> Verdict {
    if !facts.directory_fresh {
        return Verdict::No(Refusal::DirectoryExpired);
    }
    match facts.who_may_contact {
        WhoMayContact::Contacts | WhoMayContact::Everybody if facts.contact => Verdict::Yes,
        WhoMayContact::Everybody => Verdict::Hold,
        WhoMayContact::Nobody | WhoMayContact::WrittenTo | WhoMayContact::Contacts => {
            Verdict::No(Refusal::NobodyMayContact)
        }
    }
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod rules_tests;
