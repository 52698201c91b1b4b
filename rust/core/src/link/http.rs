//! One exchange over HTTPS: with a host of the home service directly, or with any other through the home service's proxy.
//!
//! **Must hold**: the certificate is the host's that is named, wherever the connection goes; nothing of the phone is told but
//! that it asks; no redirect is followed, no proxy of the environment used; a proxy sees which host it leads to and nothing of
//! what is said there, and what it is told to be let in by goes to it alone, over TLS.
//!
//! **Rejected**: a client library with pools, redirects and cookies. An exchange here is rare, and must not do any of that.

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures::future::{Either, select};
use http_body_util::Empty;
use hyper::body::{Body, Bytes};
use hyper::client::conn::http1::{self, SendRequest};
use hyper::{Method, Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use super::tls;

/// Head of an answer.
const MAX_HEAD: usize = 32 * 1024;

/// The default port.
pub(crate) const HTTPS: u16 = 443;

/// Where to ask, and which way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way<'a> {
    /// The host, whose certificate is asked for.
    pub host: &'a str,
    /// Its port.
    pub port: u16,
    /// Where to connect, if not to the host: a name or an address, and a port.
    pub at: Option<&'a (String, u16)>,
    /// The only authorities to trust.
    pub ca_file: Option<&'a Path>,
    /// Through which proxy.
    pub proxy: Option<&'a Proxy>,
}

/// A proxy that leads on by `CONNECT` (RFC 9110, 9.3.6), spoken to over TLS.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Proxy {
    /// Its host, whose certificate is asked for.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Where to connect, if not to the host.
    pub at: Option<(String, u16)>,
    /// What it is told to let us in: user name and password.
    pub credentials: Option<(String, String)>,
}

impl std::fmt::Debug for Proxy {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Proxy({}:{})", self.host, self.port)
    }
}

/// Why there was no exchange. The text names no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum HttpError {
    /// No connection, or one that broke.
    #[error("it cannot be reached: {0}")]
    Unreachable(String),
    /// The certificate does not verify.
    #[error("it cannot prove who it is: {0}")]
    Untrusted(&'static str),
    /// The proxy does not lead there (HTTP status).
    #[error("the media proxy does not lead there: HTTP status {0}")]
    Proxy(u16),
}

impl HttpError {
    pub(crate) fn unreachable(why: impl std::fmt::Display) -> Self {
        Self::Unreachable(why.to_string())
    }
}

/// Bytes to and from somebody.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// Connects and has `talk` send requests and read answers; the connection ends with it.
///
/// # Errors
/// [`HttpError`], or what `talk` gives.
pub(crate) async fn exchange<B, T, E, F>(
    way: Way<'_>,
    talk: impl FnOnce(SendRequest<B>) -> F,
) -> Result<T, E>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    F: Future<Output = Result<T, E>>,
    E: From<HttpError>,
{
    let stream = connect(way).await?;
    let (sender, connection) = http1::Builder::new()
        .max_buf_size(MAX_HEAD)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(HttpError::unreachable)?;
    // The connection is driven as long as somebody talks.
    match select(pin!(talk(sender)), pin!(connection)).await {
        Either::Left((answer, _)) => answer,
        Either::Right((_, talk)) => talk.await,
    }
}

async fn connect(way: Way<'_>) -> Result<Box<dyn Stream>, HttpError> {
    let stream: Box<dyn Stream> = match way.proxy {
        None => Box::new(tcp(way.host, way.port, way.at).await?),
        Some(proxy) => {
            let tcp = tcp(&proxy.host, proxy.port, proxy.at.as_ref()).await?;
            let stream = secure(Box::new(tcp), &proxy.host, way.ca_file).await?;
            tunnel(stream, proxy, way.host, way.port).await?
        }
    };
    secure(stream, way.host, way.ca_file).await
}

async fn tcp(host: &str, port: u16, at: Option<&(String, u16)>) -> Result<TcpStream, HttpError> {
    let place = at.map_or((host, port), |(host, port)| (host.as_str(), *port));
    // Kinds of errors, not errors: some name the address.
    TcpStream::connect(place)
        .await
        .map_err(|error| HttpError::unreachable(error.kind()))
}

async fn secure(
    stream: Box<dyn Stream>,
    host: &str,
    ca_file: Option<&Path>,
) -> Result<Box<dyn Stream>, HttpError> {
    let name = ServerName::try_from(host.to_owned())
        .map_err(|_| HttpError::Untrusted("the host has no name"))?;
    let config = tls::client(ca_file, b"http/1.1").map_err(HttpError::Untrusted)?;
    let stream = TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
        .map_err(|error| match tls::distrust(&error) {
            Some(why) => HttpError::Untrusted(why),
            None => HttpError::unreachable(error.kind()),
        })?;
    Ok(Box::new(stream))
}

/// Has the proxy lead to a host.
async fn tunnel(
    stream: Box<dyn Stream>,
    proxy: &Proxy,
    host: &str,
    port: u16,
) -> Result<Box<dyn Stream>, HttpError> {
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(MAX_HEAD)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(HttpError::unreachable)?;
    let place = format!("{host}:{port}");
    let mut request = Request::builder()
        .method(Method::CONNECT)
        .uri(&place)
        .header(header::HOST, &place);
    if let Some((user, password)) = &proxy.credentials {
        let told = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
        request = request.header(header::PROXY_AUTHORIZATION, told);
    }
    let request = request
        .body(Empty::<Bytes>::new())
        .map_err(HttpError::unreachable)?;
    let asked = async move {
        let answer = sender.send_request(request).await;
        let answer = answer.map_err(HttpError::unreachable)?;
        match answer.status() {
            StatusCode::OK => hyper::upgrade::on(answer)
                .await
                .map_err(HttpError::unreachable),
            other => Err(HttpError::Proxy(other.as_u16())),
        }
    };
    let upgraded = match select(pin!(asked), pin!(connection.with_upgrades())).await {
        Either::Left((upgraded, _)) => upgraded?,
        Either::Right((_, asked)) => asked.await?,
    };
    Ok(Box::new(TokioIo::new(upgraded)))
}
