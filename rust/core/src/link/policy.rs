//! What the home service keeps for the account: the choice of partners, by the extension that `docs/home-service.md` describes, and
//! the list of blocked addresses (XEP-0191).
//!
//! **Must hold**: what is read of an answer is bounded; nothing is ever unblocked without being named, since an empty list means
//! everybody.

use std::collections::BTreeSet;

use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::xml_ncname;
use xmpp_parsers::ns;

use super::{IqError, Link};

pub(crate) const THIRD_PARTY: &str = "urn:xmpp:causeway:third-party:0";
/// Children that are read of an answer.
const MAX_PARTNERS: usize = 2_000;
const MAX_BLOCKED: usize = 20_000;
/// Addresses in one request.
const AT_ONCE: usize = 100;

/// What the home service holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Holding {
    pub on: bool,
    /// The domains of the chosen partners.
    pub partners: BTreeSet<String>,
    /// The domains that can be chosen.
    pub offered: BTreeSet<String>,
    /// Who takes reports of abuse: an account of the home service, but that is for the reader to check.
    pub abuse: Option<String>,
}

/// Asks what the home service holds.
///
/// # Errors
/// [`IqError`]; [`IqError::is_unknown`] when it has no such extension.
pub(crate) async fn holding(link: &Link) -> Result<Holding, IqError> {
    let answer = link
        .iq(None, false, Element::bare("third-party", THIRD_PARTY))
        .await?;
    read(answer)
}

/// Changes what the home service holds; what it holds then.
///
/// # Errors
/// [`IqError`]; `item-not-found` when it has not admitted one of the partners. Nothing was changed then.
pub(crate) async fn hold(
    link: &Link,
    on: bool,
    partners: &BTreeSet<String>,
) -> Result<Holding, IqError> {
    read(link.iq(None, true, choice(on, partners)).await?)
}

pub(super) fn choice(on: bool, partners: &BTreeSet<String>) -> Element {
    let partner = |domain: &String| {
        Element::builder("partner", THIRD_PARTY)
            .attr(xml_ncname!("domain").to_owned(), domain.as_str())
            .build()
    };
    Element::builder("third-party", THIRD_PARTY)
        .attr(
            xml_ncname!("on").to_owned(),
            if on { "true" } else { "false" },
        )
        .append_all(partners.iter().map(partner))
        .build()
}

pub(super) fn read(answer: Option<Element>) -> Result<Holding, IqError> {
    let answer = answer.filter(|answer| answer.is("third-party", THIRD_PARTY));
    let answer = answer.ok_or(IqError::Malformed)?;
    let mut holding = Holding {
        on: match answer.attr("on") {
            Some("true" | "1") => true,
            Some("false" | "0") => false,
            _ => return Err(IqError::Malformed),
        },
        abuse: answer.attr("abuse").map(str::to_owned),
        ..Holding::default()
    };
    for child in answer.children().take(MAX_PARTNERS) {
        let Some(domain) = child.attr("domain") else {
            continue;
        };
        if child.is("partner", THIRD_PARTY) {
            holding.partners.insert(domain.to_owned());
        } else if child.is("offered", THIRD_PARTY) {
            holding.offered.insert(domain.to_owned());
        }
    }
    Ok(holding)
}

/// Everybody whom the home service keeps away.
///
/// # Errors
/// [`IqError`].
pub(crate) async fn blocked(link: &Link) -> Result<BTreeSet<String>, IqError> {
    read_list(
        link.iq(None, false, Element::bare("blocklist", ns::BLOCKING))
            .await?,
    )
}

pub(super) fn read_list(answer: Option<Element>) -> Result<BTreeSet<String>, IqError> {
    let list = answer.filter(|list| list.is("blocklist", ns::BLOCKING));
    let list = list.ok_or(IqError::Malformed)?;
    let addresses = list.children().filter_map(|item| item.attr("jid"));
    Ok(addresses.take(MAX_BLOCKED).map(str::to_owned).collect())
}

/// Has the home service keep these addresses away, or let them pass again.
///
/// # Errors
/// [`IqError`]; some of them may have been changed then.
pub(crate) async fn change_blocks(
    link: &Link,
    block: bool,
    addresses: &BTreeSet<String>,
) -> Result<(), IqError> {
    let addresses: Vec<_> = addresses.iter().collect();
    for some in addresses.chunks(AT_ONCE) {
        let item = |address: &&String| {
            Element::builder("item", ns::BLOCKING)
                .attr(xml_ncname!("jid").to_owned(), address.as_str())
                .build()
        };
        let name = if block { "block" } else { "unblock" };
        let order = Element::builder(name, ns::BLOCKING).append_all(some.iter().map(item));
        link.iq(None, true, order.build()).await?;
    }
    Ok(())
}

/// An account of the home service, or nothing.
pub(crate) fn account_of(address: &str, home: &str) -> Option<String> {
    let address = BareJid::new(address).ok()?;
    (address.node().is_some() && address.domain().as_str() == home).then(|| address.to_string())
}
