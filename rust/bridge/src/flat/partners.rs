use causeway_core::PartnersView;
use causeway_core::partners::{IdentifierRule, Partner};

use super::{all, count};
use crate::api::partners::{FlatDirectory, FlatPartner, FlatRollout};
use crate::codes;

impl From<PartnersView> for FlatDirectory {
    fn from(it: PartnersView) -> Self {
        Self {
            partners: all(it.partners),
            unusable: it.unusable.into_iter().map(|entry| entry.id).collect(),
            warning: it.warning.as_ref().map(codes::directory_warning),
            expired: it.expired,
            sequence: it.sequence.map(count),
            fetched_at: it.fetched_at,
        }
    }
}

impl From<Partner> for FlatPartner {
    fn from(it: Partner) -> Self {
        let kinds = it.identifiers.iter().map(IdentifierRule::kind);
        let rollout = it.rollout.into_iter();
        Self {
            identifiers: kinds.map(|kind| codes::identifier_kind(&kind)).collect(),
            id: it.id,
            name: it.name,
            domain: it.domain,
            status: codes::partner_status(&it.status),
            suite: Some(codes::suite(&it.suite)),
            vouches_eea: it.vouches_eea,
            privacy_policy: it.privacy_policy,
            terms: it.terms,
            abuse: it.abuse,
            capabilities: it.capabilities.iter().map(codes::capability).collect(),
            text_bytes: count(it.limits.text_bytes),
            photo_bytes: count(it.limits.photo_bytes),
            voice_bytes: count(it.limits.voice_bytes),
            video_bytes: count(it.limits.video_bytes),
            file_bytes: count(it.limits.file_bytes),
            rollout: rollout
                .map(|(region, from)| FlatRollout { region, from })
                .collect(),
        }
    }
}
