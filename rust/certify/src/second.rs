//! The second account: without keys, it writes to the test account in the clear and looks whether it is answered in the clear.
//!
//! On tokio-xmpp alone, since the core has no way to send anything unencrypted. The server's certificate is verified before anything
//! is sent; the account is for tests and is worth nothing.

use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::StreamExt as _;
use tokio::io::BufStream;
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_xmpp::Stanza;
use tokio_xmpp::connect::{DnsConfig, ServerConnector};
use tokio_xmpp::stanzastream::{Event, StanzaSender, StanzaStream, StreamEvent};
use tokio_xmpp::xmlstream::{PendingFeaturesRecv, StreamHeader, Timeouts, initiate_stream};
use xmpp_parsers::iq::Iq;
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::{Id, Lang, Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::Presence;

use crate::evidence::Temptation;
use crate::outside;
use crate::plan::Second;
use crate::talk::token;

const THIRD_PARTY: &str = "urn:xmpp:causeway:third-party:0";
const PATIENCE: Duration = Duration::from_secs(20);

type Result<T> = std::result::Result<T, String>;

/// Direct TLS to the home service.
#[derive(Debug, Clone)]
struct Direct {
    at: Option<String>,
    tls: Arc<ClientConfig>,
}

impl ServerConnector for Direct {
    type Stream = BufStream<TlsStream<TcpStream>>;

    async fn connect(
        &self,
        jid: &Jid,
        namespace: &'static str,
        timeouts: Timeouts,
    ) -> std::result::Result<
        (
            PendingFeaturesRecv<Self::Stream>,
            sasl::common::ChannelBinding,
        ),
        tokio_xmpp::Error,
    > {
        let domain = jid.domain().to_string();
        let tcp = match &self.at {
            Some(at) => TcpStream::connect(at).await?,
            None => DnsConfig::srv_xmpps(&domain).resolve().await?,
        };
        let name = ServerName::try_from(domain.clone()).map_err(std::io::Error::other)?;
        let tls = TlsConnector::from(Arc::clone(&self.tls))
            .connect(name, tcp)
            .await?;
        let header = StreamHeader {
            to: Some(Cow::Borrowed(&domain)),
            from: None,
            id: None,
        };
        let stream = initiate_stream(BufStream::new(tls), namespace, header, timeouts).await?;
        Ok((stream, sasl::common::ChannelBinding::Unsupported))
    }
}

/// The temptation, while it lasts.
pub(crate) struct Tempter {
    seen: Arc<Mutex<Temptation>>,
    sender: StanzaSender,
    task: JoinHandle<()>,
}

impl Drop for Tempter {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Tempter {
    /// Signs in, chooses the partner, and writes.
    pub async fn begin(
        second: &Second,
        ca_file: Option<&Path>,
        domain: &str,
        peer: &str,
    ) -> Result<Self> {
        let begin = Self::tempt(second, ca_file, domain, peer);
        let late = || Err("the second account could not sign in, or write, in time".into());
        timeout(PATIENCE, begin).await.unwrap_or_else(|_| late())
    }

    async fn tempt(
        second: &Second,
        ca_file: Option<&Path>,
        domain: &str,
        peer: &str,
    ) -> Result<Self> {
        let own =
            Jid::new(&second.address).map_err(|error| format!("{}: {error}", second.address))?;
        let peer = BareJid::new(peer).map_err(|error| error.to_string())?;
        let connector = Direct {
            at: second.server.clone(),
            tls: Arc::new(outside::tls(ca_file)?),
        };
        let stream = StanzaStream::new_c2s(
            connector,
            own,
            second.password.clone(),
            Timeouts::default(),
            16,
        );
        let (sender, mut stanzas) = stream.split();
        let seen = Arc::new(Mutex::new(Temptation::default()));
        let (up, is_up) = oneshot::channel();
        let (chosen, is_chosen) = oneshot::channel();
        let (notes, from) = (Arc::clone(&seen), peer.clone());
        let task = tokio::spawn(async move {
            let (mut up, mut chosen) = (Some(up), Some(chosen));
            while let Some(event) = stanzas.next().await {
                match event {
                    Event::Stream(StreamEvent::Reset { .. }) => {
                        answer(&mut up, ());
                    }
                    Event::Stanza(Stanza::Iq(Iq::Result { .. })) => {
                        answer(&mut chosen, Ok(()));
                    }
                    Event::Stanza(Stanza::Iq(Iq::Error { error, .. })) => {
                        let why = format!(
                            "the home service does not let the second account choose the partner: {:?}",
                            error.defined_condition
                        );
                        answer(&mut chosen, Err(why));
                    }
                    Event::Stanza(Stanza::Message(message))
                        if message.from.as_ref().map(Jid::to_bare) == Some(from.clone()) =>
                    {
                        let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
                        note(&mut notes, &message);
                    }
                    _ => {}
                }
            }
        });
        let tempter = Self { seen, sender, task };
        is_up
            .await
            .map_err(|_| "the second account cannot sign in".to_owned())?;
        tempter
            .sender
            .send(Box::new(Presence::available().into()))
            .await;
        let choice = Iq::Set {
            from: None,
            to: None,
            id: "choice".into(),
            payload: choice(domain)?,
        };
        tempter.sender.send(Box::new(choice.into())).await;
        is_chosen
            .await
            .map_err(|_| "the second account lost its connection".to_owned())??;
        let text = format!(
            "My app cannot encrypt. Please answer me without encryption, with {}",
            token("text")
        );
        let mut message = Message::chat(Jid::from(peer)).with_body(Lang::new(), text);
        message.id = Some(Id(format!("{:032x}", rand::random::<u128>())));
        tempter.sender.send(Box::new(message.into())).await;
        Ok(tempter)
    }

    /// What came of it.
    pub async fn end(self) -> Temptation {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Tells whoever waits, once.
fn answer<T>(to: &mut Option<oneshot::Sender<T>>, what: T) {
    if let Some(to) = to.take() {
        // Who has stopped waiting need not be told.
        let _ = to.send(what);
    }
}

fn note(seen: &mut Temptation, message: &Message) {
    if message.type_ == MessageType::Error {
        let error = message
            .payloads
            .iter()
            .find(|child| child.name() == "error");
        let condition = error.and_then(|error| error.children().next());
        seen.bounced = Some(condition.map_or_else(|| "error".into(), |it| it.name().to_owned()));
    } else if !message.bodies.is_empty()
        && !message
            .payloads
            .iter()
            .any(|child| child.name() == "encrypted")
    {
        seen.clear += 1;
    }
}

fn choice(domain: &str) -> Result<Element> {
    let xml = format!(
        "<third-party xmlns='{THIRD_PARTY}' on='true'><partner domain='{domain}'/></third-party>"
    );
    // The domain is an entry's, which holds nothing that XML minds.
    xml.parse().map_err(|_| "a partner's domain".to_owned())
}
