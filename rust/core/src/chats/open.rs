//! Lets tests of other things pass the gate: third-party chats on, services admitted and chosen, people known.

use std::collections::{BTreeMap, BTreeSet};

use super::{Admission, person_ids};
use crate::e2ee::SuiteId;
use crate::messages::MediaKind;
use crate::partners::{Capability, IdentifierRule};
use crate::settings::{Settings, Step};
use crate::store::{PartnerRow, StoreError, Tx};
use xmpp_parsers::jid::BareJid;

/// Admits these domains, under ids that are the same, and makes these people contacts.
pub(crate) fn open(tx: &Tx<'_>, domains: &[&str], people: &[&str]) -> Result<(), StoreError> {
    let regions = ["ES", "DE", "FR", "SE", "PL", "IS", "NL"];
    let rollout: BTreeMap<_, _> = regions.map(|region| (region.to_owned(), 0)).into();
    let partner = |domain: &&str| PartnerRow {
        suite: SuiteId::Omemo,
        id: (*domain).to_owned(),
        domain: (*domain).to_owned(),
        name: format!("The app at {domain}"),
        admission: Admission::Active,
        vouches_eea: true,
        carries: [Capability::Text, Capability::Receipts, Capability::Markers].into(),
        text_bytes: u64::MAX,
        media_bytes: MediaKind::ALL.map(|kind| (kind, u64::MAX)).into(),
        media_hosts: BTreeSet::new(),
        rollout: rollout.clone(),
        identifiers: vec![
            IdentifierRule::Email,
            IdentifierRule::Phone,
            IdentifierRule::UserName { min: 1, max: 30 },
        ],
    };
    let partners: Vec<_> = domains.iter().map(partner).collect();
    tx.set_partners(&partners, &rollout, i64::MAX)?;
    tx.set_settings(&Settings {
        third_party: true,
        partners: partners.iter().map(|row| row.id.clone()).collect(),
        onboarding: Step::Done,
        ..Settings::default()
    })?;
    let mut contacts = Vec::new();
    for person in people {
        let peer = BareJid::new(person).map_err(|_| StoreError::Corrupt("peer"))?;
        let ids = person_ids(&peer).into_iter();
        contacts.extend(ids.map(|id| (id, String::new())));
    }
    tx.set_contacts(&contacts)?;
    if let Some(account) = tx.account()? {
        for partner in &partners {
            tx.share_number(&partner.id, account.number.as_str(), 0)?;
        }
    }
    Ok(())
}
