//! Push notifications (XEP-0357): the home service tells a push service that something came while the app is away, and that
//! service wakes the app. What the app then shows it fetches itself.
//!
//! **Must hold**: the push service learns that something came for a node, and nothing of what or from whom: that is the home service's to
//! keep (docs/home-service.md), and what it would show is encrypted.

use xmpp_parsers::data_forms::{DataForm, DataFormType, Field};
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::ns;
use xmpp_parsers::push::{Disable, Enable};

use super::media::ask;
use super::{IqError, Link};

/// The form that a push service gets back with each notification (XEP-0357 §5).
const OPTIONS: &str = "http://jabber.org/protocol/pubsub#publish-options";

/// Whether the home service has it: it says so of the account (XEP-0357 §4); older servers say it of themselves.
///
/// # Errors
/// [`IqError`], but not that it was refused.
pub(crate) async fn is_offered(link: &Link, own: &BareJid) -> Result<bool, IqError> {
    let home = BareJid::from_parts(None, own.domain());
    for at in [Jid::from(own.clone()), home.into()] {
        let query = DiscoInfoQuery { node: None };
        match ask::<DiscoInfoResult>(link, &at, query.into()).await {
            Ok(info) if info.features.contains(ns::PUSH) => return Ok(true),
            Ok(_) | Err(IqError::Refused { .. } | IqError::Malformed) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(false)
}

/// Has the home service notify a node of a push service; `secret` goes with each notification, so that nobody else can notify it.
///
/// # Errors
/// [`IqError`]
pub(crate) async fn enable(
    link: &Link,
    service: &BareJid,
    node: &str,
    secret: Option<&str>,
) -> Result<(), IqError> {
    let form = secret.map(|secret| {
        let field = Field::text_single("secret", secret);
        DataForm::new(DataFormType::Submit, OPTIONS, vec![field])
    });
    let enable = Enable {
        jid: service.clone(),
        node: Some(node.to_owned()),
        form,
    };
    link.iq(None, true, enable.into()).await.map(drop)
}

/// Has it notify that node no more.
///
/// # Errors
/// [`IqError`]
pub(crate) async fn disable(link: &Link, service: &BareJid, node: &str) -> Result<(), IqError> {
    let disable = Disable {
        jid: service.clone(),
        node: Some(node.to_owned()),
    };
    link.iq(None, true, disable.into()).await.map(drop)
}
