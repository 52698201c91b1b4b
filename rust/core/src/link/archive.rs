//! The own message archive (XEP-0313): the pages that close the gap after a lost session.
//!
//! **Owns** the form of a query and what its results and its end mean.
//!
//! **Must hold**: a page is bounded, whatever the server sends; a page that is not the last names where
//! to go on, so that reading always ends.

use xmpp_parsers::delay::Delay;
use xmpp_parsers::mam;
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::rsm::SetQuery;

use super::incoming::MAX_ID_BYTES;

/// Servers cut at 50 to 250 themselves.
pub(super) const MAX_PAGE: u16 = 100;
/// A page may hold this much; what comes beyond is read again, as the next page.
pub(super) const MAX_PAGE_BYTES: usize = 4 * 1024 * 1024;

/// Which part of the archive to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// What follows the message with this archive id, oldest first.
    After(String),
    /// The archive from its start, oldest first.
    Start,
    /// Only the newest entries.
    Newest,
}

/// One message as the archive keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Archived {
    /// The archive id; equal to the `stanza-id` that the own server put on the live message.
    pub id: String,
    /// When the server took it in, milliseconds since 1970.
    pub stamp: Option<i64>,
    pub message: Message,
}

/// A page of the archive.
#[derive(Debug, Clone, Default)]
pub(crate) struct ArchivePage {
    pub items: Vec<Archived>,
    /// Nothing follows this page.
    pub complete: bool,
    /// The archive id to go on from.
    pub last: Option<String>,
}

/// The query whose results will carry `id`.
pub(super) fn query(id: &str, place: &Place, max: u16) -> Element {
    let (after, before) = match place {
        Place::After(id) => (Some(id.clone()), None),
        Place::Start => (None, None),
        // An empty "before" stands for the end (XEP-0059 §2.5).
        Place::Newest => (None, Some(String::new())),
    };
    let set = SetQuery {
        max: Some(max.clamp(1, MAX_PAGE).into()),
        after,
        before,
        index: None,
    };
    Element::from(mam::Query {
        queryid: Some(mam::QueryId(id.to_owned())),
        node: None,
        form: None,
        set: Some(set),
        flip_page: false,
    })
}

/// Whether a message is a result, asked for or not.
pub(super) fn is_result(payload: &Element) -> bool {
    payload.is("result", ns::MAM)
}

/// The query that a result belongs to and what it holds.
pub(super) fn result(payload: Element) -> Option<(String, Archived)> {
    let result = mam::Result_::try_from(payload).ok()?;
    if result.id.len() > MAX_ID_BYTES {
        return None;
    }
    let stamp = result.forwarded.delay.as_ref().map(stamp);
    let archived = Archived {
        id: result.id,
        stamp,
        message: result.forwarded.message,
    };
    Some((result.queryid?.0, archived))
}

/// About the memory that a message holds.
pub(super) fn weight(archived: &Archived) -> usize {
    let payloads = archived.message.payloads.iter();
    let bodies = archived.message.bodies.values().map(String::len);
    payloads
        .map(|payload| String::from(payload).len())
        .chain(bodies)
        .sum()
}

/// A page that could not hold all that came: the rest is the next one.
pub(super) fn cut(page: ArchivePage) -> ArchivePage {
    let last = page.items.last().map(|item| item.id.clone());
    ArchivePage {
        complete: last.is_none(),
        last,
        ..page
    }
}

/// Milliseconds since 1970.
fn stamp(delay: &Delay) -> i64 {
    delay.stamp.0.timestamp_millis()
}

/// Completes a page by what the end of the query says; `None` when that is not an end.
pub(super) fn finish(mut page: ArchivePage, place: &Place, fin: Element) -> Option<ArchivePage> {
    if !fin.is("fin", ns::MAM) {
        return None;
    }
    let claims_complete = fin
        .attr("complete")
        .is_some_and(|it| it == "true" || it == "1");
    let last = match mam::Fin::try_from(fin) {
        Ok(fin) => fin.set.last.filter(|id| id.len() <= MAX_ID_BYTES),
        // Without a result set there is nothing to go on from.
        Err(_) => None,
    };
    page.last = last.or_else(|| page.items.last().map(|item| item.id.clone()));
    page.complete = claims_complete || *place == Place::Newest || page.last.is_none();
    Some(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESULT: &str = "<result xmlns='urn:xmpp:mam:2' queryid='q' id='a7'>\
        <forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='1970-01-01T00:00:01.5Z'/>\
        <message xmlns='jabber:client' from='a@b.test'><body>x</body></message></forwarded></result>";

    fn element(text: &str) -> Element {
        text.parse().unwrap()
    }

    #[test]
    fn a_result_is_read() {
        let (query, archived) = result(element(RESULT)).unwrap();
        assert_eq!(
            (query.as_str(), archived.id.as_str(), archived.stamp),
            ("q", "a7", Some(1500))
        );
        assert!(result(element("<result xmlns='urn:xmpp:mam:2' id='a7'/>")).is_none());
    }

    #[test]
    fn a_query_names_its_place() {
        let text = |place| String::from(&query("q", &place, 500));
        assert!(text(Place::After("a7".into())).contains("<after>a7</after>"));
        assert!(text(Place::Start).contains("<max>100</max>"));
        assert!(!text(Place::Start).contains("after"));
        assert!(text(Place::Newest).contains("before"));
    }

    #[test]
    fn every_end_ends() {
        let finish = |place, fin: &str| super::finish(ArchivePage::default(), &place, element(fin));
        let more = "<fin xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'>\
            <first>a</first><last>b</last></set></fin>";
        let page = finish(Place::Start, more).unwrap();
        assert_eq!((page.complete, page.last.as_deref()), (false, Some("b")));
        assert!(finish(Place::Newest, more).unwrap().complete);
        assert!(
            finish(Place::Start, "<fin xmlns='urn:xmpp:mam:2'/>")
                .unwrap()
                .complete
        );
        assert!(
            finish(
                Place::Start,
                "<fin xmlns='urn:xmpp:mam:2' complete='true'/>"
            )
            .unwrap()
            .complete
        );
        assert!(finish(Place::Start, "<pubsub xmlns='p'/>").is_none());
    }
}
