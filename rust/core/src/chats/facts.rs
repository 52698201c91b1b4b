//! Reads what the gate looks at.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use xmpp_parsers::jid::BareJid;

use super::gate::{Admission, Carriage, Facts, Standing};
use super::{ChatKind, ChatRow};
use crate::account::PhoneNumber;
use crate::e2ee::SuiteId;
use crate::eligibility::{self, Decision};
use crate::partners::{Capability, identify};
use crate::settings::Settings;
use crate::shown::shown;
use crate::store::{PartnerRow, StoreError, Tx};

/// The longest identifier that is shown whole (RFC 5321 §4.5.3.1).
const MOST_SHOWN: usize = 254;

/// The suite for a chat with this peer, as things stand now: that of the partner's entry in the directory, and the one of today
/// within the home service.
pub(crate) fn suite_for(tx: &Tx<'_>, peer: &BareJid, home: &str) -> Result<SuiteId, StoreError> {
    if ChatKind::of(peer, home) == ChatKind::Native {
        return Ok(SuiteId::SignalPq);
    }
    let partner = tx.partner_at(peer.domain().as_str())?;
    Ok(partner.map_or(SuiteId::Omemo, |partner| partner.suite))
}

/// What is the same for all chats at one moment.
pub(crate) struct Rules<'a> {
    tx: &'a Tx<'a>,
    home: &'a str,
    now: i64,
    pub settings: Settings,
    number: String,
    pub decision: Decision,
    /// What was looked up already: a list has many chats with few partners.
    partners: RefCell<HashMap<String, Option<Rc<PartnerRow>>>>,
}

impl<'a> Rules<'a> {
    pub(crate) fn read(tx: &'a Tx<'a>, home: &'a str, now: i64) -> Result<Self, StoreError> {
        let account = tx.account()?;
        let number = account.map_or(String::new(), |row| row.number.as_str().to_owned());
        Ok(Self {
            tx,
            home,
            now,
            settings: tx.settings()?,
            decision: eligibility::decide(&number),
            number,
            partners: RefCell::default(),
        })
    }

    /// The partner on a domain.
    pub(crate) fn partner(&self, domain: &str) -> Result<Option<Rc<PartnerRow>>, StoreError> {
        if let Some(known) = self.partners.borrow().get(domain) {
            return Ok(known.clone());
        }
        let partner = self.tx.partner_at(domain)?.map(Rc::new);
        let mut known = self.partners.borrow_mut();
        known.insert(domain.to_owned(), partner.clone());
        Ok(partner)
    }

    /// Where the user's number belongs; empty when nowhere.
    pub(crate) fn region(&self) -> &str {
        self.decision.region.as_deref().unwrap_or_default()
    }

    /// Id and name of the partner that chats on a domain are marked by; nothing for native ones.
    pub(crate) fn badge(&self, domain: &str) -> Result<Option<(String, String)>, StoreError> {
        let partner = self.partner(domain)?.filter(|_| domain != self.home);
        Ok(partner.map(|partner| partner.badge()))
    }

    /// Whether the user wants no noise of the partner on a domain.
    pub(crate) fn is_muted(&self, domain: &str) -> Result<bool, StoreError> {
        let muted = &self.settings.notifications.muted_partners;
        let badge = self.badge(domain)?;
        Ok(badge.is_some_and(|(partner, _)| muted.contains(&partner)))
    }

    /// What the user calls somebody.
    pub(crate) fn contact_name(&self, peer: &BareJid) -> Result<Option<String>, StoreError> {
        let ids = self.tx.known_as(&person_ids(peer))?;
        let name = self.tx.contact(&ids)?;
        Ok(name.filter(|name| !name.is_empty()))
    }

    /// What is so between the user and the account `peer`, with whom `chat` is, if there is one.
    pub(crate) fn facts(
        &self,
        peer: &BareJid,
        chat: Option<&ChatRow>,
    ) -> Result<Facts, StoreError> {
        let tx = self.tx;
        let kind = ChatKind::of(peer, self.home);
        let ids = tx.known_as(&person_ids(peer))?;
        let mut facts = Facts {
            kind,
            eligible: self.decision.eligible,
            open_here: false,
            switched_on: self.settings.third_party,
            admission: Admission::None,
            directory_fresh: false,
            chosen: false,
            peer_eligible: false,
            number_agreed: false,
            standing: chat.map_or(Standing::Stranger, |chat| chat.standing),
            blocked: tx.is_blocked(&ids)?,
            contact: false,
            who_may_contact: self.settings.who_may_contact,
            markers: false,
            carriage: Carriage::NotCarried,
        };
        if kind == ChatKind::Native {
            return Ok(facts);
        }
        facts.contact = tx.contact(&ids)?.is_some();
        facts.directory_fresh = tx.directory_fresh(self.now)?;
        let Some(partner) = self.partner(peer.domain().as_str())? else {
            // Whether the country is open is told also where the service is unknown.
            facts.open_here = tx.open_in(self.region(), self.now)?;
            return Ok(facts);
        };
        facts.open_here = partner.open_in(self.region(), self.now);
        facts.admission = partner.admission;
        facts.chosen = self.settings.partners.contains(&partner.id);
        facts.markers = self.settings.markers.contains(&partner.id)
            && partner.carries.contains(&Capability::Markers);
        facts.peer_eligible = match PhoneNumber::parse(node(peer)) {
            Ok(number) => eligibility::decide(number.as_str()).eligible,
            Err(_) => partner.vouches_eea,
        };
        // Whoever has never been written to has learnt no number.
        let shared = tx.shared_number(&partner.id)?;
        facts.number_agreed = shared.is_none_or(|number| number == self.number);
        if partner.carries.contains(&Capability::Text) {
            facts.carriage = Carriage::Carried;
        }
        Ok(facts)
    }

    /// What an account is known by, as it is shown, and the name of the service it is on (`None` for the home service).
    pub(crate) fn known_by(&self, peer: &BareJid) -> Result<(String, Option<String>), StoreError> {
        if ChatKind::of(peer, self.home) == ChatKind::Native {
            return Ok((shown(node(peer), MOST_SHOWN), None));
        }
        let domain = peer.domain().as_str();
        let Some(partner) = self.partner(domain)? else {
            let service = Some(shown(domain, MOST_SHOWN));
            return Ok((shown(peer.as_str(), MOST_SHOWN), service));
        };
        let known = identify(domain, &partner.identifiers, peer);
        // What is no identifier of theirs is shown as the address it is.
        let shown = known.map_or_else(|| shown(peer.as_str(), MOST_SHOWN), |it| it.identifier);
        Ok((shown, Some(partner.name.clone())))
    }
}

fn node(peer: &BareJid) -> &str {
    peer.node().map_or("", |node| node.as_str())
}

/// Everything the address of an account says about who it is: `xmpp:` and the address; where the local part is a phone
/// number, `tel:` and that. Blocks, contacts and links between accounts are kept by these.
pub(crate) fn person_ids(peer: &BareJid) -> Vec<String> {
    let mut ids = vec![format!("xmpp:{peer}")];
    if let Ok(number) = PhoneNumber::parse(node(peer)) {
        ids.push(format!("tel:{number}"));
    }
    ids
}
