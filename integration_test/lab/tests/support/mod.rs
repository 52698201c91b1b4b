//! An XMPP client of eighty lines, so that the lab is tested without the library that Causeway is built on.
//!
//! It knows no XML: it sends text and waits for text. Passwords go by PLAIN inside verified TLS.

#![allow(dead_code, reason = "each scenario file uses a part")]

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use causeway_lab::Lab;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

pub const SOON: Duration = Duration::from_secs(10);

pub struct Client {
    stream: TlsStream<TcpStream>,
    seen: String,
    domain: String,
}

impl Client {
    /// Connects by direct TLS, trusting the lab's authority alone, and reads the features.
    pub async fn connect(
        lab: &Lab,
        domain: &str,
        addr: std::net::SocketAddr,
    ) -> std::io::Result<Client> {
        let mut roots = RootCertStore::empty();
        roots
            .add(CertificateDer::from(lab.ca().der().to_vec()))
            .unwrap();
        let config = ClientConfig::builder()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(domain.to_owned()).unwrap();
        let tcp = TcpStream::connect(addr).await?;
        let stream = TlsConnector::from(Arc::new(config))
            .connect(name, tcp)
            .await?;
        let mut client = Client {
            stream,
            seen: String::new(),
            domain: domain.to_owned(),
        };
        client.open().await?;
        Ok(client)
    }

    /// Connects and logs in, without presence.
    pub async fn login(
        lab: &Lab,
        domain: &str,
        localpart: &str,
        password: &str,
    ) -> std::io::Result<Client> {
        let addr = lab.server(domain).unwrap().direct_tls();
        let mut client = Client::connect(lab, domain, addr).await?;
        client.authenticate(localpart, password).await?;
        Ok(client)
    }

    /// Logs in and binds a resource.
    pub async fn authenticate(&mut self, localpart: &str, password: &str) -> std::io::Result<()> {
        self.log_in_unbound(localpart, password).await?;
        self.send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
            .await?;
        self.expect("<jid>").await?;
        self.expect("</iq>").await?;
        Ok(())
    }

    /// Logs in and stops where a session is bound or resumed; returns what is offered then.
    pub async fn log_in_unbound(
        &mut self,
        localpart: &str,
        password: &str,
    ) -> std::io::Result<String> {
        self.expect("</stream:features>").await?;
        let secret = BASE64.encode(format!("\0{localpart}\0{password}"));
        let auth = format!(
            "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{secret}</auth>"
        );
        self.send(&auth).await?;
        let answer = self.expect("xmpp-sasl").await?;
        if !answer.contains("<success") {
            return Err(std::io::Error::other(format!("not logged in: {answer}")));
        }
        self.open().await?;
        self.features().await
    }

    pub async fn online(&mut self) -> std::io::Result<()> {
        self.send("<presence/>").await?;
        // The server reflects it: from here on messages are delivered.
        self.expect("<presence").await?;
        Ok(())
    }

    /// Switches third-party chats on with these partners; a server without the policy module says that it knows no such thing.
    pub async fn choose(&mut self, domains: &[&str]) -> std::io::Result<String> {
        let partners: String = domains
            .iter()
            .map(|domain| format!("<partner domain='{domain}'/>"))
            .collect();
        self.send(&format!(
            "<iq type='set' id='choice'><third-party xmlns='urn:xmpp:causeway:third-party:0' on='true'>{partners}</third-party></iq>"
        ))
        .await?;
        self.expect("</iq>").await
    }

    pub async fn message(&mut self, to: &str, body: &str) -> std::io::Result<()> {
        self.send(&format!(
            "<message type='chat' to='{to}' id='m-{body}'><body>{body}</body></message>"
        ))
        .await
    }

    pub async fn send(&mut self, text: &str) -> std::io::Result<()> {
        self.stream.write_all(text.as_bytes()).await?;
        self.stream.flush().await
    }

    /// Reads until this text comes; returns what was read up to its end.
    pub async fn expect(&mut self, text: &str) -> std::io::Result<String> {
        self.expect_within(text, SOON).await
    }

    pub async fn expect_within(&mut self, text: &str, within: Duration) -> std::io::Result<String> {
        let reading = async {
            // Where to go on searching: what was searched before is not searched again.
            let mut from = 0;
            loop {
                if let Some(at) = self
                    .seen
                    .get(from..)
                    .and_then(|rest| rest.find(text))
                    .map(|at| at + from)
                {
                    let rest = self.seen.split_off(at + text.len());
                    return Ok(std::mem::replace(&mut self.seen, rest));
                }
                from = self
                    .seen
                    .floor_char_boundary(self.seen.len().saturating_sub(text.len()));
                let mut buffer = [0u8; 16384];
                let read = self.stream.read(&mut buffer).await?;
                if read == 0 {
                    return Err(std::io::Error::other(format!(
                        "closed while waiting for {text}: {}",
                        self.seen
                    )));
                }
                self.seen += &String::from_utf8_lossy(&buffer[..read]);
            }
        };
        match timeout(within, reading).await {
            Ok(result) => result,
            Err(_) => Err(std::io::Error::new(
                std::io::ErrorKind::TimedOut,
                format!("{text} did not come: {}", self.seen),
            )),
        }
    }

    /// The features as text.
    pub async fn features(&mut self) -> std::io::Result<String> {
        self.expect("</stream:features>").await
    }

    async fn open(&mut self) -> std::io::Result<()> {
        let header = format!(
            "<?xml version='1.0'?><stream:stream to='{}' version='1.0' xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams'>",
            self.domain
        );
        self.send(&header).await
    }
}
