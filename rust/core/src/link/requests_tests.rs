//! Who may answer what, and what strangers get to hear.

use tokio::sync::oneshot;
use xmpp_parsers::iq::Iq;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;

use super::requests::Requests;
use super::{ArchivePage, IqError, Place};

type Answer<T> = oneshot::Receiver<Result<T, IqError>>;

fn requests() -> Requests {
    Requests::new(&BareJid::new("me@home.test").unwrap())
}

fn element(text: &str) -> Element {
    text.parse().unwrap()
}

fn ask(requests: &mut Requests, to: Option<&str>) -> (String, Answer<Option<Element>>) {
    let (reply, answer) = oneshot::channel();
    let to = to.map(|to| Jid::new(to).unwrap());
    let iq = requests.ask(to, false, element("<q xmlns='q'/>"), reply);
    (iq.id().to_owned(), answer)
}

fn result(from: Option<&str>, id: &str) -> Iq {
    let from = from.map(|from| Jid::new(from).unwrap());
    Iq::Result {
        from,
        to: None,
        id: id.to_owned(),
        payload: None,
    }
}

#[test]
fn only_the_asked_answers() {
    for (to, from, counts) in [
        (Some("a@b.test"), Some("a@b.test"), true),
        (Some("a@b.test"), Some("a@b.test/x"), false),
        (Some("a@b.test"), Some("evil@b.test"), false),
        (Some("a@b.test"), None, false),
        (None, None, true),
        (None, Some("me@home.test"), true),
        (None, Some("home.test"), true),
        (None, Some("me@home.test/other"), false),
        (None, Some("a@b.test"), false),
        (Some("me@home.test"), None, true),
        (Some("home.test"), Some("home.test"), true),
    ] {
        let mut requests = requests();
        let (id, mut answer) = ask(&mut requests, to);
        requests.answer(result(from, "another"));
        requests.answer(result(from, &id));
        assert_eq!(answer.try_recv().is_ok(), counts, "{to:?} {from:?}");
    }
}

#[test]
fn an_answer_that_cannot_be_read_is_malformed() {
    let mut requests = requests();
    let (id, mut answer) = ask(&mut requests, Some("a@b.test"));
    let header = |from: &str, kind: &str| tokio_xmpp::xmlstream::RawStanzaHeader {
        from: Some(from.into()),
        to: None,
        type_: Some(kind.into()),
        id: Some(id.clone()),
    };
    assert!(
        requests
            .unreadable(&header("evil@b.test", "result"))
            .is_none()
    );
    assert!(answer.try_recv().is_err());
    assert!(requests.unreadable(&header("a@b.test", "result")).is_none());
    assert_eq!(answer.try_recv().unwrap(), Err(IqError::Malformed));
    assert!(requests.unreadable(&header("a@b.test", "get")).is_some());
}

#[test]
fn a_lost_session_fails_all() {
    let mut requests = requests();
    let (_, mut one) = ask(&mut requests, None);
    let (reply, mut other) = oneshot::channel::<Result<ArchivePage, IqError>>();
    requests.ask_archive(Place::Start, 10, reply);
    requests.fail_all();
    assert_eq!(one.try_recv().unwrap(), Err(IqError::Disconnected));
    assert!(matches!(
        other.try_recv().unwrap(),
        Err(IqError::Disconnected)
    ));
}

#[test]
fn the_archive_speaks_only_for_the_account_and_when_asked() {
    let mut requests = requests();
    let (reply, mut answer) = oneshot::channel();
    let iq = requests.ask_archive(Place::Start, 10, reply);
    let id = iq.id().to_owned();
    let found = |from: Option<&str>, query: &str, item: &str| {
        let mut message = Message::new(None);
        message.from = from.map(|from| Jid::new(from).unwrap());
        message.payloads.push(element(&format!(
            "<result xmlns='urn:xmpp:mam:2' queryid='{query}' id='{item}'>\
             <forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client'/></forwarded></result>"
        )));
        message
    };
    for (from, query, item) in [
        (None, id.as_str(), "1"),
        (Some("me@home.test"), id.as_str(), "2"),
        (Some("a@b.test"), id.as_str(), "3"),
        (Some("home.test"), id.as_str(), "4"),
        (Some("me@home.test"), "unasked", "5"),
    ] {
        assert!(requests.sift(found(from, query, item)).is_none());
    }
    assert!(requests.sift(Message::new(None)).is_some());
    let fin = element(
        "<fin xmlns='urn:xmpp:mam:2' complete='true'><set xmlns='http://jabber.org/protocol/rsm'/></fin>",
    );
    requests.answer(Iq::Result {
        from: None,
        to: None,
        id,
        payload: Some(fin),
    });
    let page = answer.try_recv().unwrap().unwrap();
    let ids: Vec<_> = page.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["1", "2"]);
    assert!(page.complete);
    assert_eq!(page.last.as_deref(), Some("2"));
}

#[test]
fn a_page_is_bounded() {
    let mut requests = requests();
    let (reply, mut answer) = oneshot::channel();
    let id = requests
        .ask_archive(Place::Start, 10, reply)
        .id()
        .to_owned();
    for _ in 0..1000 {
        let mut message = Message::new(None);
        message.payloads.push(element(&format!(
            "<result xmlns='urn:xmpp:mam:2' queryid='{id}' id='x'>\
             <forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client'/></forwarded></result>"
        )));
        assert!(requests.sift(message).is_none());
    }
    requests.answer(Iq::Result {
        from: None,
        to: None,
        id,
        payload: Some(element("<fin xmlns='urn:xmpp:mam:2' complete='true'/>")),
    });
    assert_eq!(answer.try_recv().unwrap().unwrap().items.len(), 100);
}

#[test]
fn strangers_get_what_a_missing_account_gives() {
    let requests = requests();
    let ping = element("<ping xmlns='urn:xmpp:ping'/>");
    let question = |from: Option<&str>, payload: &Element| Iq::Get {
        from: from.map(|from| Jid::new(from).unwrap()),
        to: None,
        id: "1".into(),
        payload: payload.clone(),
    };
    for from in [None, Some("home.test"), Some("me@home.test")] {
        let answer = requests.respond(&question(from, &ping)).unwrap();
        assert!(matches!(answer, Iq::Result { .. }));
    }
    for payload in [
        ping,
        element("<query xmlns='http://jabber.org/protocol/disco#info'/>"),
    ] {
        let answer = requests
            .respond(&question(Some("a@b.test/x"), &payload))
            .unwrap();
        let text = String::from(&Element::from(answer));
        assert!(text.contains("service-unavailable"), "{text}");
        assert!(!text.contains("disco") && !text.contains("text"), "{text}");
    }
}

/// What is too much for one page is the beginning of the next.
#[test]
fn a_page_is_bounded_in_bytes() {
    let account = BareJid::new("anna@home.test").unwrap();
    let mut requests = Requests::new(&account);
    let mut left: Vec<usize> = (0..10).collect();
    let mut got = Vec::new();
    for pages in 1.. {
        let (reply, mut answer) = oneshot::channel();
        let asked = requests.ask_archive(Place::Start, 50, reply);
        let Iq::Set { id: query, .. } = asked else {
            panic!("{asked:?}")
        };
        for n in &left {
            let body = "x".repeat(1024 * 1024);
            let text = format!(
                "<message xmlns='jabber:client' from='{account}'><result xmlns='urn:xmpp:mam:2' queryid='{query}' id='a{n}'>\
                 <forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' from='a@b.test'><body>{body}</body>\
                 </message></forwarded></result></message>"
            );
            let message = Message::try_from(text.parse::<Element>().unwrap()).unwrap();
            assert!(requests.sift(message).is_none());
        }
        let fin = "<fin xmlns='urn:xmpp:mam:2' complete='true'><set xmlns='http://jabber.org/protocol/rsm'>\
            <first>a0</first><last>a9</last></set></fin>";
        requests.answer(Iq::Result {
            from: None,
            to: None,
            id: query,
            payload: Some(fin.parse().unwrap()),
        });
        let page = answer.try_recv().unwrap().unwrap();
        assert!((1..=4).contains(&page.items.len()));
        got.extend(page.items.iter().map(|item| item.id.clone()));
        left.drain(..page.items.len());
        assert_eq!(page.complete, left.is_empty());
        assert_eq!(page.last.as_ref(), got.last());
        if page.complete {
            assert_eq!(pages, 3);
            break;
        }
    }
    assert_eq!(got, (0..10).map(|n| format!("a{n}")).collect::<Vec<_>>());
}
