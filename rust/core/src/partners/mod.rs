//! The partner directory: which services have been admitted, on what terms, and how their users are addressed.
//!
//! **Owns** the signed document (form, bounds, signatures, trusted keys), the rule by which a fetched one replaces the one
//! at hand, fetching it, and how what people type becomes an address (XEP-0106).
//!
//! **Must hold**: nothing of a document is looked at before a trusted key's signature over its exact bytes has verified; a
//! document never replaces a newer one; what cannot be used leaves the last good one in place, with a warning; one
//! partner's bad entry never takes another's away; two spellings of one identifier are one address.
//!
//! **Rejected**: signing canonical JSON (two implementations of it differ sooner or later, and the difference is a hole;
//! here the bytes themselves are carried); JWS (a choice of algorithms that nobody needs, and a header that says how to
//! check itself); trusting TLS alone (whoever runs the web server could then admit partners). See ADR 005.

mod accept;
mod directory;
mod entry;
mod escape;
pub(crate) mod fetch;
pub(crate) mod identifier;
mod keys;
pub(crate) mod loaded;
mod rotation;
mod signature;
mod trusted;

pub use accept::DirectoryWarning;
pub(crate) use accept::{Held, Judgement, is_expired, judge};
pub use directory::{Directory, DirectoryError, MAX_DOCUMENT_BYTES, Replacement, Unusable};
pub use entry::{
    Capability, Connects, IdentifierRule, Limits, Logo, Opening, Partner, PartnerStatus,
};
pub(crate) use identifier::identify;
pub use identifier::{Identified, IdentifierError, IdentifierKind};
pub use keys::built_in_keys;
pub(crate) use rotation::{KeyRing, Rotation};
pub use signature::{
    MAX_ENVELOPE_BYTES, PublicKey, SignatureError, SigningKey, Verified, sign, verify,
};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;

#[cfg(test)]
mod accept_tests;
#[cfg(test)]
mod directory_tests;
#[cfg(test)]
mod fetch_tests;
#[cfg(test)]
mod identifier_tests;
#[cfg(test)]
mod keys_tests;
#[cfg(test)]
mod signature_tests;
