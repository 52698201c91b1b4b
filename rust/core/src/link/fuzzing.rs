//! Entry points into the link for the fuzz targets.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures::StreamExt;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::oneshot;
use tokio_xmpp::Stanza;
use tokio_xmpp::xmlstream::{
    FallibleStreamElement, StreamElementError, StreamHeader, Timeouts, XmppStream,
    XmppStreamElement, initiate_stream,
};
use xmpp_parsers::iq::Iq;
use xmpp_parsers::jid::BareJid;
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::stream_features::StreamFeatures;

use super::archive::{MAX_PAGE, Place, finish, result};
use super::guard::{Gauge, Guarded};
use super::requests::Requests;
use super::sieve::{MAX_DEPTH, Sieve};
use super::{ArchivePage, IqError, pep, policy};

const OPENING: &[u8] = b"<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' version='1.0' id='i' from='home.test'>\
    <stream:features/>";

/// A server that says these bytes, at most so many at a time, and then nothing more.
struct Script {
    bytes: Vec<u8>,
    at: usize,
    step: usize,
}

impl AsyncRead for Script {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let this = self.get_mut();
        let rest = this.bytes.get(this.at..).unwrap_or_default();
        let taken = rest.len().min(this.step).min(into.remaining());
        into.put_slice(rest.get(..taken).unwrap_or_default());
        this.at += taken;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Script {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// What a connection makes of the bytes behind the stream's opening: each stanza, then how it ended.
async fn read(bytes: &[u8], step: usize) -> (Vec<String>, Vec<Stanza>) {
    let script = Script {
        bytes: [OPENING, bytes].concat(),
        at: 0,
        step,
    };
    let io = Guarded::new(tokio::io::BufWriter::new(script), Arc::new(Gauge::new()));
    let day = Duration::from_secs(86_400);
    let timeouts = Timeouts {
        read_timeout: day,
        response_timeout: day,
    };
    let header = StreamHeader {
        to: None,
        from: None,
        id: None,
    };
    let Ok(pending) = initiate_stream(io, ns::JABBER_CLIENT, header, timeouts).await else {
        return (vec!["not opened".into()], Vec::new());
    };
    let opened: Result<(StreamFeatures, XmppStream<_>), _> = pending.recv_features().await;
    let Ok((_, mut stream)) = opened else {
        return (vec!["no features".into()], Vec::new());
    };
    let (mut heard, mut stanzas) = (Vec::new(), Vec::new());
    // As the link: what cannot be a stanza ends the connection, a stanza that cannot be read does not.
    loop {
        heard.push(match stream.next().await {
            Some(Ok(FallibleStreamElement::Ok(XmppStreamElement::Stanza(stanza)))) => {
                let text = format!("{stanza:?}");
                stanzas.push(stanza);
                text
            }
            Some(Ok(FallibleStreamElement::Ok(_))) => "element".into(),
            Some(Ok(FallibleStreamElement::Err(StreamElementError::InvalidStanza { .. }))) => {
                "unreadable".into()
            }
            Some(Ok(FallibleStreamElement::Err(_))) | Some(Err(_)) | None => break,
        });
    }
    (heard, stanzas)
}

/// What comes of a server's bytes: messages for the core, answers to questions, and whether the connection outlived them.
#[cfg(test)]
pub(crate) struct Heard {
    pub messages: Vec<Message>,
    pub answers: Vec<Iq>,
    pub alive: bool,
}

/// What a connection with a new session does with these bytes.
#[cfg(test)]
pub(crate) async fn hear(bytes: &[u8], own: &BareJid) -> Heard {
    let last = b"<message xmlns='jabber:client' from='home.test' id='still-here'/>";
    let (_, stanzas) = read(&[bytes, last].concat(), usize::MAX).await;
    let mut requests = Requests::new(own);
    let mut heard = Heard {
        messages: Vec::new(),
        answers: Vec::new(),
        alive: false,
    };
    for stanza in stanzas {
        match stanza {
            Stanza::Message(message) => heard.messages.extend(requests.sift(message)),
            Stanza::Iq(iq) => match requests.respond(&iq) {
                Some(answer) => heard.answers.push(answer),
                None => requests.answer(iq),
            },
            Stanza::Presence(_) => {}
        }
    }
    let end = heard
        .messages
        .pop_if(|message| message.id.as_ref().is_some_and(|id| id.0 == "still-here"));
    heard.alive = end.is_some();
    heard
}

/// Bytes of a server behind the opening of its stream. The stanzas that the core would see.
pub(crate) async fn stream(bytes: &[u8], step: usize, own: &BareJid) -> Vec<Message> {
    let (whole, stanzas) = read(bytes, usize::MAX).await;
    let (pieces, _) = read(bytes, step).await;
    assert_eq!(
        whole, pieces,
        "how bytes are cut into reads must not matter"
    );
    let mut requests = Requests::new(own);
    let mut live = Vec::new();
    for stanza in stanzas {
        match stanza {
            Stanza::Message(message) => live.extend(requests.sift(message)),
            Stanza::Iq(iq) => {
                if requests.respond(&iq).is_none() {
                    requests.answer(iq);
                }
            }
            Stanza::Presence(_) => {}
        }
    }
    live
}

/// What passes the sieve does not depend on how the bytes come; the parser takes it if it takes the bytes themselves;
/// and what is small and well-formed passes as it is.
pub(crate) fn sieve(bytes: &[u8], step: usize) {
    let bytes = [OPENING, bytes].concat();
    let pass = |step| {
        let (mut sieve, mut passed) = (Sieve::default(), Vec::new());
        let mut pieces = bytes.chunks(step);
        let alive = pieces.all(|piece| sieve.pass(piece, &mut passed).is_ok());
        (passed, alive)
    };
    let (passed, alive) = pass(bytes.len());
    let (again, alive_again) = pass(step);
    assert!(passed == again && alive == alive_again, "the pieces matter");
    if !parsed(&bytes) {
        return;
    }
    assert!(parsed(&passed), "the parser met what it would not have met");
    let nodes = bytes.iter().filter(|byte| matches!(byte, b'<' | b'='));
    if nodes.count() <= MAX_DEPTH {
        assert!(alive && bytes.starts_with(&passed), "small, and left out");
    }
}

/// Whether the parser meets no error in these bytes.
fn parsed(mut bytes: &[u8]) -> bool {
    use xmpp_parsers::minidom::rxml::error::EndOrError;
    use xmpp_parsers::minidom::rxml::{Parse as _, Parser};
    let mut parser = Parser::default();
    loop {
        match parser.parse(&mut bytes, false) {
            Ok(Some(_)) => {}
            Ok(None) | Err(EndOrError::NeedMoreData) => return true,
            Err(EndOrError::Error(_)) => return false,
        }
    }
}

/// Stanzas in answer to a query of the archive: `QUERY` stands for its id.
pub(crate) fn archive(stanzas: &str, own: &BareJid) -> Vec<Message> {
    let (reply, mut answer) = oneshot::channel();
    let mut requests = Requests::new(own);
    let place = Place::After("a0".into());
    let Iq::Set { id, .. } = requests.ask_archive(place, 50, reply) else {
        return Vec::new();
    };
    let wrapped = format!(
        "<stream xmlns='jabber:client'>{}</stream>",
        stanzas.replace("QUERY", &id)
    );
    let Ok(root) = wrapped.parse::<Element>() else {
        return Vec::new();
    };
    for stanza in root.children().cloned() {
        if stanza.name() == "message" {
            if let Ok(message) = Message::try_from(stanza) {
                requests.sift(message);
            }
        } else if let Ok(iq) = Iq::try_from(stanza)
            && requests.respond(&iq).is_none()
        {
            requests.answer(iq);
        }
    }
    match answer.try_recv() {
        Ok(Ok(page)) => {
            assert!(page.items.len() <= usize::from(MAX_PAGE));
            assert!(
                page.complete || page.last.is_some(),
                "reading would not end"
            );
            page.items.into_iter().map(|item| item.message).collect()
        }
        _ => Vec::new(),
    }
}

/// A result of the archive, and the end of a page.
pub(crate) fn archive_parts(element: &Element) {
    let _ = result(element.clone());
    for place in [Place::Start, Place::Newest, Place::After("a".into())] {
        if let Some(page) = finish(ArchivePage::default(), &place, element.clone()) {
            assert!(page.complete || page.last.is_some());
        }
    }
}

/// The item in another server's answer.
pub(crate) fn item(answer: &Element, node: &str) -> Result<Option<Element>, IqError> {
    pep::newest(answer, node)
}

/// What the home service says that it holds: what is read of it can be said again.
pub(crate) fn holding(answer: &Element) {
    if let Ok(found) = policy::read(Some(answer.clone())) {
        let said = policy::choice(found.on, &found.partners);
        let again = policy::read(Some(said));
        let again = again.unwrap_or_else(|error| panic!("a choice cannot be read: {error}"));
        assert_eq!((again.on, again.partners), (found.on, found.partners));
    }
    let _ = policy::read_list(Some(answer.clone()));
}

/// An answer, as it goes out.
#[cfg(test)]
pub(crate) fn iq_text(iq: &Iq) -> Vec<u8> {
    String::from(&Element::from(iq.clone())).into_bytes()
}
