//! From nothing to an authenticated stream.
//!
//! **Owns** TCP, TLS and the order of the steps of a log-in; SASL itself is in `login`.
//!
//! **Must hold**: nothing but a TLS hello leaves before the server's certificate has verified for the
//! account's domain; every step is bounded in time; what goes wrong is sorted into what another try
//! may mend and what it cannot ([`Failure`]).
//!
//! Direct TLS only (XEP-0368): with STARTTLS the first bytes are in the clear and anybody on the way
//! can strip the offer. Rejected: the connectors of tokio-xmpp, which trust fixed roots and take
//! SCRAM only with channel binding, so that a server without it is offered the password itself.

use std::borrow::Cow;
use std::fmt::Display;
use std::future::Future;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::BufWriter;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::Error as TlsError;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_xmpp::connect::DnsConfig;
use tokio_xmpp::xmlstream::{
    PendingFeaturesRecv, ReadError, RecvFeaturesError, StreamHeader, Timeouts, XmppStream,
    initiate_stream,
};
use xmpp_parsers::ns;
use xmpp_parsers::stream_features::StreamFeatures;

use super::guard::{Gauge, Guarded};
use super::{LinkConfig, Secret, StopReason, login, tls};

/// The port when no SRV record names one.
const DIRECT_TLS_PORT: u16 = 5223;

pub(super) type Io = Guarded<BufWriter<TlsStream<TcpStream>>>;
pub(super) type Wire = XmppStream<Io>;

/// An authenticated stream, not yet bound to a resource.
pub(super) struct Connection {
    pub wire: Wire,
    pub features: StreamFeatures,
    pub gauge: Arc<Gauge>,
}

/// Why a try did not succeed.
pub(super) enum Failure {
    /// Trying again is pointless.
    Stop(StopReason),
    /// What answers is not the home service. A Wi-Fi that wants a sign-in first does that too, so it is tried again.
    Untrusted(String),
    /// Worth another try; the text is for logs.
    Retry(String),
}

impl Failure {
    pub(super) fn retry(why: impl Display) -> Self {
        Self::Retry(why.to_string())
    }

    /// Without the text of the error, which may name an address.
    pub(super) fn io(error: &std::io::Error) -> Self {
        Self::Retry(kind("the connection broke", error))
    }

    pub(super) fn read(error: &ReadError) -> Self {
        match error {
            ReadError::HardError(error) => Self::io(error),
            ReadError::StreamFooterReceived => Self::retry("closed by the server"),
            ReadError::SoftTimeout => Self::retry("the server has fallen silent"),
            ReadError::ParseError(_) => Self::retry("the server speaks out of turn"),
        }
    }
}

/// Makes connections for one account.
pub(super) struct Connector {
    pub config: LinkConfig,
    user: String,
    domain: String,
    name: ServerName<'static>,
    tls: TlsConnector,
}

impl Connector {
    /// # Errors
    /// What no try could mend: an address without user, roots that cannot be read.
    pub(super) fn new(config: LinkConfig) -> Result<Self, StopReason> {
        let bad = |what: &str| StopReason::BadAddress(what.to_owned());
        let user = config
            .jid
            .node()
            .ok_or_else(|| bad("it has no user"))?
            .to_string();
        let domain = config.jid.domain().to_string();
        let name = ServerName::try_from(domain.clone())
            .map_err(|_| bad("the domain is not a host's name"))?;
        let tls = TlsConnector::from(Arc::new(
            tls::client(config.ca_file.as_deref(), b"xmpp-client")
                .map_err(|why| StopReason::UntrustedServer(why.to_owned()))?,
        ));
        Ok(Self {
            config,
            user,
            domain,
            name,
            tls,
        })
    }

    /// Connects and logs in.
    pub(super) async fn open(&self) -> Result<Connection, Failure> {
        let tcp = self.step("connecting", self.tcp()).await?;
        let tls = self.step("TLS", self.tls(tcp)).await?;
        let gauge = Arc::new(Gauge::new());
        let io = Guarded::new(BufWriter::new(tls), Arc::clone(&gauge));
        let begin = async {
            let pending = initiate_stream(io, ns::JABBER_CLIENT, self.header(), unhurried()).await;
            features(pending.map_err(|error| Failure::io(&error))?).await
        };
        let (offer, wire) = self.step("opening the stream", begin).await?;
        let secret = self.secret().clone();
        let log_in = login::authenticate(wire, &offer.sasl_mechanisms, &self.user, &secret);
        let stream = self.step("logging in", log_in).await?;
        gauge.restart();
        let begin = async {
            features(
                stream
                    .send_header(self.header())
                    .await
                    .map_err(|error| Failure::io(&error))?,
            )
            .await
        };
        let (features, wire) = self.step("opening the session", begin).await?;
        Ok(Connection {
            wire,
            features,
            gauge,
        })
    }

    /// What the next log-in uses.
    pub(super) fn secret(&self) -> MutexGuard<'_, Secret> {
        self.config
            .secret
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn step<T>(
        &self,
        what: &str,
        work: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        match tokio::time::timeout(self.config.patience.connect, work).await {
            Ok(result) => result,
            Err(_) => Err(Failure::Retry(format!("{what} took too long"))),
        }
    }

    fn header(&self) -> StreamHeader<'_> {
        StreamHeader {
            to: Some(Cow::Borrowed(&self.domain)),
            from: None,
            id: None,
        }
    }

    async fn tcp(&self) -> Result<TcpStream, Failure> {
        let stream = match &self.config.server {
            Some((host, port)) => TcpStream::connect((host.as_str(), *port)).await,
            None => match DnsConfig::srv_xmpps(&self.domain).resolve().await {
                Ok(stream) => Ok(stream),
                // No record, or a system whose resolver's settings cannot be read (Android).
                Err(_) => TcpStream::connect((self.domain.as_str(), DIRECT_TLS_PORT)).await,
            },
        };
        let stream = stream.map_err(|error| Failure::Retry(kind("cannot connect", &error)))?;
        stream
            .set_nodelay(true)
            .map_err(|error| Failure::Retry(kind("cannot connect", &error)))?;
        Ok(stream)
    }

    async fn tls(&self, tcp: TcpStream) -> Result<TlsStream<TcpStream>, Failure> {
        self.tls
            .connect(self.name.clone(), tcp)
            .await
            .map_err(|error| {
                if let Some(why) = tls::distrust(&error) {
                    return Failure::Untrusted(why.to_owned());
                }
                let cause = error
                    .get_ref()
                    .and_then(|inner| inner.downcast_ref::<TlsError>());
                match cause {
                    Some(TlsError::AlertReceived(alert)) => {
                        Failure::Retry(format!("no TLS: {alert:?}"))
                    }
                    _ => Failure::Retry(kind("no TLS", &error)),
                }
            })
    }
}

/// An I/O error without the address that some of them name.
fn kind(what: &str, error: &std::io::Error) -> String {
    format!("{what}: {}", error.kind())
}

/// The stream's own timers never fire: `stream` watches over silence, in one place.
fn unhurried() -> Timeouts {
    let year = Duration::from_secs(365 * 24 * 3600);
    Timeouts {
        read_timeout: year,
        response_timeout: year,
    }
}

async fn features(pending: PendingFeaturesRecv<Io>) -> Result<(StreamFeatures, Wire), Failure> {
    pending.recv_features().await.map_err(|error| match error {
        RecvFeaturesError::Io(error) => Failure::io(&error),
        RecvFeaturesError::StreamError(error) => {
            Failure::Retry(format!("stream error: {}", error.0.condition))
        }
    })
}
