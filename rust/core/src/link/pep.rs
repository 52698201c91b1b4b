//! Personal eventing (XEP-0163): reading and publishing the nodes of accounts.
//!
//! **Must hold**: a node that is published here is readable by everybody, also when it existed before
//! with another access model; of what another account's server answers, one item is looked at.

use xmpp_parsers::data_forms::{DataForm, DataFormType, Field, FieldType};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::pubsub::owner::{Owner, Payload};
use xmpp_parsers::pubsub::pubsub::{Item, Items, Publish, PublishOptions};
use xmpp_parsers::pubsub::{ItemId, NodeName, PubSub};

use super::{IqError, Link};

/// What a node with a single item calls it.
const CURRENT: &str = "current";

/// The newest item of `node` at `account` (the own one when `None`); `Ok(None)` when there is none.
///
/// # Errors
/// [`IqError`], except that an absent node is `Ok(None)`.
pub(crate) async fn fetch_item(
    link: &Link,
    account: Option<&BareJid>,
    node: &str,
) -> Result<Option<Element>, IqError> {
    match look_up(link, account, node).await {
        Err(error) if error.is_absent() => Ok(None),
        found => found,
    }
}

/// The newest item of `node` at `account`; `Ok(None)` when the node is empty.
///
/// # Errors
/// [`IqError`], also for an absent node ([`IqError::is_absent`]).
pub(crate) async fn look_up(
    link: &Link,
    account: Option<&BareJid>,
    node: &str,
) -> Result<Option<Element>, IqError> {
    let query = PubSub::Items(Items {
        max_items: Some(1),
        ..Items::new(node)
    });
    let answer = link
        .iq(account.cloned().map(Jid::from), false, query.into())
        .await?;
    newest(&answer.ok_or(IqError::Malformed)?, node)
}

/// The newest item of `node` in an answer.
pub(super) fn newest(answer: &Element, node: &str) -> Result<Option<Element>, IqError> {
    // Read by hand: the typed form refuses attributes and siblings that a server may add.
    let items = answer
        .get_child("items", ns::PUBSUB)
        .ok_or(IqError::Malformed)?;
    if items.attr("node").is_some_and(|answered| answered != node) {
        return Err(IqError::Malformed);
    }
    // A server may ignore max_items; the newest item comes first or is the one called "current".
    let current = items
        .children()
        .find(|item| item.attr("id") == Some(CURRENT));
    let item = current.or_else(|| items.children().next());
    Ok(item.and_then(|item| item.children().next()).cloned())
}

/// Publishes `payload` as the one item of the own `node`, readable by everybody (XEP-0384 §5.3): a
/// node with another configuration is repaired.
///
/// # Errors
/// [`IqError`] when the node is not published.
pub(crate) async fn publish_open(link: &Link, node: &str, payload: Element) -> Result<(), IqError> {
    match link
        .iq(None, true, publish(node, payload.clone(), true))
        .await
    {
        Ok(_) => return Ok(()),
        Err(error) if !is_mismatch(&error) => return Err(error),
        Err(_) => {}
    }
    link.iq(None, true, configure(node)).await?;
    match link
        .iq(None, true, publish(node, payload.clone(), true))
        .await
    {
        // ejabberd 23.01 says so about a node that it has just been told to open.
        Err(error) if is_mismatch(&error) => link
            .iq(None, true, publish(node, payload, false))
            .await
            .map(drop),
        result => result.map(drop),
    }
}

/// XEP-0060 §7.1.5 says conflict, with precondition-not-met inside; ejabberd 23.01 the other.
fn is_mismatch(error: &IqError) -> bool {
    matches!(error, IqError::Refused { condition } if condition == "conflict" || condition == "resource-constraint")
}

fn publish(node: &str, payload: Element, with_options: bool) -> Element {
    let id = Some(ItemId(CURRENT.to_owned()));
    let item = Item {
        id,
        publisher: None,
        payload: Some(payload),
    };
    let publish = Publish {
        node: NodeName(node.to_owned()),
        items: vec![item],
    };
    let form = || form("http://jabber.org/protocol/pubsub#publish-options");
    let publish_options = with_options.then(|| PublishOptions { form: Some(form()) });
    PubSub::Publish {
        publish,
        publish_options,
    }
    .into()
}

fn configure(node: &str) -> Element {
    let form = Some(form("http://jabber.org/protocol/pubsub#node_config"));
    Owner {
        payload: Payload::Configure {
            node: Some(NodeName(node.to_owned())),
            form,
        },
    }
    .into()
}

/// No `max_items`: ejabberd 23.01 does not know it as an option of publishing and refuses the whole; the
/// item's fixed name keeps it the only one.
fn form(form_type: &str) -> DataForm {
    let fields = vec![
        Field::new("FORM_TYPE", FieldType::Hidden).with_value(form_type),
        Field::text_single("pubsub#persist_items", "true"),
        Field::text_single("pubsub#access_model", "open"),
    ];
    DataForm {
        type_: DataFormType::Submit,
        title: None,
        instructions: None,
        fields,
    }
}
