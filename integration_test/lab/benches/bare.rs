//! One user of tokio-xmpp in a process of its own: no encryption, no store, no receipts.
//!
//! It uses the library's stanza stream, the quickest way it has: `Client` waits for each stanza to be written.
//! The same commands as `user`, without `usage`. With `shaped` each message has the elements and the size of one of
//! Causeway's, filled with noise, and is answered by a receipt: what the servers can do with such stanzas.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use futures::StreamExt;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader, BufStream, stdin};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use tokio_xmpp::Stanza;
use tokio_xmpp::connect::ServerConnector;
use tokio_xmpp::stanzastream::{Event, StanzaStream, StreamEvent};
use tokio_xmpp::xmlstream::{PendingFeaturesRecv, StreamHeader, Timeouts, initiate_stream};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::{Id, Lang, Message};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::Presence;
use xmpp_parsers::{ns, receipts};

use crate::user::emit;

/// Direct TLS to one address, with one authority.
#[derive(Debug, Clone)]
struct Direct {
    address: String,
    tls: Arc<ClientConfig>,
}

impl ServerConnector for Direct {
    type Stream = BufStream<TlsStream<TcpStream>>;

    async fn connect(
        &self,
        jid: &Jid,
        namespace: &'static str,
        timeouts: Timeouts,
    ) -> Result<
        (
            PendingFeaturesRecv<Self::Stream>,
            sasl::common::ChannelBinding,
        ),
        tokio_xmpp::Error,
    > {
        let domain = jid.domain().to_string();
        let tcp = TcpStream::connect(&self.address).await?;
        tcp.set_nodelay(true)?;
        let name = ServerName::try_from(domain.clone()).expect("a host name");
        let tls = TlsConnector::from(self.tls.clone())
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

fn variable(name: &str) -> String {
    std::env::var(format!("BENCH_{name}")).unwrap_or_else(|_| panic!("BENCH_{name} is not set"))
}

pub async fn run() {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(variable("CA")).unwrap() {
        roots.add(certificate.unwrap()).unwrap();
    }
    let provider = Arc::new(crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let connector = Direct {
        address: variable("ADDRESS"),
        tls: Arc::new(tls),
    };
    let jid = format!("{}@{}", variable("NUMBER"), variable("HOME_DOMAIN"));
    let jid = Jid::new(&jid).unwrap();
    let stream = StanzaStream::new_c2s(
        connector,
        jid,
        variable("PASSWORD"),
        Timeouts::default(),
        256,
    );
    let (to_server, mut from_server) = stream.split();
    let to_server = Arc::new(to_server);
    let answers = to_server.clone();
    let (received, mut bodies) = mpsc::unbounded_channel();
    let (up, mut is_up) = mpsc::channel(1);
    tokio::spawn(async move {
        while let Some(event) = from_server.next().await {
            match event {
                Event::Stream(StreamEvent::Reset { .. }) => up.send(()).await.unwrap(),
                Event::Stanza(Stanza::Message(message)) => {
                    if let Some((_, body)) = message.get_best_body(Vec::new()) {
                        received.send(body.to_owned()).unwrap();
                        if message
                            .payloads
                            .iter()
                            .any(|child| child.is("request", ns::RECEIPTS))
                        {
                            answers.send(Box::new(receipt(&message).into())).await;
                        }
                    }
                }
                _ => {}
            }
        }
    });
    is_up.recv().await.unwrap();
    to_server.send(Box::new(Presence::available().into())).await;
    emit(json!({"event": "ready"}));
    let mut expected: Option<(String, u64, u64)> = None;
    let mut lines = BufReader::new(stdin()).lines();
    loop {
        tokio::select! {
            Some(body) = bodies.recv() => {
                if let Some((prefix, count, seen)) = &mut expected {
                    assert_eq!(body, format!("{prefix} {seen}"), "in order");
                    *seen += 1;
                    if seen == count {
                        emit(json!({"event": "received", "in_order": true}));
                        expected = None;
                    }
                }
            }
            line = lines.next_line() => {
                let Some(line) = line.unwrap() else { return };
                let command: Value = serde_json::from_str(&line).unwrap();
                let prefix = command["prefix"].as_str().expect("a prefix").to_owned();
                let count = command["count"].as_u64().expect("a count");
                if command["cmd"] == "expect" {
                    expected = Some((prefix, count, 0));
                    emit(json!({"event": "expecting"}));
                    continue;
                }
                let to = BareJid::new(command["to"].as_str().expect("an address")).unwrap();
                let begin = Instant::now();
                for n in 0..count {
                    let body = format!("{prefix} {n}");
                    let mut message = Message::chat(Jid::from(to.clone())).with_body(Lang::new(), body);
                    let id = format!("{:032x}", rand::random::<u128>());
                    if command["shaped"] == true {
                        message.payloads = shape(&id);
                    }
                    message.id = Some(Id(id));
                    to_server.send(Box::new(message.into())).await;
                }
                emit(json!({"event": "sent", "seconds": begin.elapsed().as_secs_f64()}));
            }
        }
    }
}

/// The elements of a message of Causeway's: OMEMO for one device in a session that both sides have used.
fn shape(id: &str) -> Vec<Element> {
    let noise = |bytes: usize| {
        let random: Vec<u8> = (0..bytes).map(|_| rand::random()).collect();
        BASE64.encode(random)
    };
    let omemo = "eu.siacs.conversations.axolotl";
    let sealed = format!(
        "<encrypted xmlns='{omemo}'><header sid='1234567890'><key rid='1234567891'>{}</key><iv>{}</iv></header>\
         <payload>{}</payload></encrypted>",
        noise(107),
        noise(12),
        noise(0)
    );
    [
        "<store xmlns='urn:xmpp:hints'/>",
        &sealed,
        &format!("<encryption xmlns='urn:xmpp:eme:0' namespace='{omemo}' name='OMEMO'/>"),
        "<request xmlns='urn:xmpp:receipts'/>",
        "<markable xmlns='urn:xmpp:chat-markers:0'/>",
        &format!("<origin-id xmlns='urn:xmpp:sid:0' id='{id}'/>"),
    ]
    .iter()
    .map(|xml| xml.parse().expect("well formed"))
    .collect()
}

fn receipt(of: &Message) -> Message {
    let mut message = Message::chat(of.from.as_ref().map(|from| Jid::from(from.to_bare())));
    message.id = Some(Id(format!("{:032x}", rand::random::<u128>())));
    let id = of.id.as_ref().map_or(String::new(), |id| id.0.clone());
    message.payloads = vec![
        "<store xmlns='urn:xmpp:hints'/>"
            .parse()
            .expect("well formed"),
        receipts::Received { id }.into(),
    ];
    message
}
