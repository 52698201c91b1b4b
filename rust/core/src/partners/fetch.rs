//! Asking the home service for its directory, or for a logo beside it: one HTTPS request.
//!
//! **Must hold**: the certificate is the home domain's, wherever the connection goes; the answer is bounded in size and
//! time; nothing is told about the phone but that it asks; no redirect is followed, no proxy of the environment used.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Empty, LengthLimitError, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap, HeaderName};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use super::{Logo, MAX_ENVELOPE_BYTES};
use crate::link::tls;

/// Where a home service hands its directory out, and what lies beside it.
const FOLDER: &str = "/.well-known/causeway/";
const DIRECTORY: &str = "partners.json";
const HTTPS: u16 = 443;
/// For everything.
const DEADLINE: Duration = Duration::from_secs(20);
/// A logo is a small picture.
const MAX_LOGO_BYTES: usize = 256 * 1024;
/// Head of the answer.
const MAX_HEAD: usize = 32 * 1024;
/// An etag or a date to send back.
const MAX_TAG: usize = 256;

/// Where to ask.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// The home domain.
    pub home: String,
    /// Where to connect, if not to port 443 of the home domain.
    pub address: Option<(String, u16)>,
    /// The only authorities to trust.
    pub ca_file: Option<PathBuf>,
}

/// What names the directory at hand, for the home service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tags {
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

/// The answer.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It is the one at hand.
    NotModified,
    /// Something; nothing of it has been checked.
    Envelope(Vec<u8>, Tags),
    /// More than is taken.
    TooLarge,
}

/// Why there is no answer. The text names no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FetchError {
    /// No connection, or one that broke.
    #[error("the home service cannot be reached for the partner directory: {0}")]
    Unreachable(String),
    /// The certificate does not verify.
    #[error("the server with the partner directory cannot prove who it is: {0}")]
    Untrusted(&'static str),
    /// Another status than 200 and 304.
    #[error("the home service does not hand it out: HTTP status {0}")]
    Status(u16),
    /// Not done in time.
    #[error("the home service takes too long for the partner directory")]
    TooSlow,
    /// It is not what the directory says.
    #[error("the logo is not the one that the partner directory names")]
    OtherLogo,
}

/// What is asked for.
struct Wanted<'a> {
    file: &'a str,
    accept: &'static str,
    most: usize,
    tags: &'a Tags,
}

/// Asks once.
pub(crate) async fn fetch(source: &Source, tags: &Tags) -> Result<Answer, FetchError> {
    fetch_within(DEADLINE, source, tags).await
}

/// Fetches a logo, and checks it by its hash.
pub(crate) async fn fetch_logo(source: &Source, logo: &Logo) -> Result<Vec<u8>, FetchError> {
    let wanted = Wanted {
        file: &logo.file,
        accept: "image/*",
        most: MAX_LOGO_BYTES,
        tags: &Tags::default(),
    };
    let asked = tokio::time::timeout(DEADLINE, ask(source, wanted));
    match asked.await.unwrap_or(Err(FetchError::TooSlow))? {
        Answer::Envelope(bytes, _) if logo.is(&bytes) => Ok(bytes),
        Answer::Envelope(..) | Answer::TooLarge | Answer::NotModified => Err(FetchError::OtherLogo),
    }
}

pub(super) async fn fetch_within(
    deadline: Duration,
    source: &Source,
    tags: &Tags,
) -> Result<Answer, FetchError> {
    let wanted = Wanted {
        file: DIRECTORY,
        accept: "application/json",
        most: MAX_ENVELOPE_BYTES,
        tags,
    };
    tokio::time::timeout(deadline, ask(source, wanted))
        .await
        .unwrap_or(Err(FetchError::TooSlow))
}

async fn ask(source: &Source, wanted: Wanted<'_>) -> Result<Answer, FetchError> {
    let unreachable = |why: &dyn std::fmt::Display| FetchError::Unreachable(why.to_string());
    let name = ServerName::try_from(source.home.clone())
        .map_err(|_| FetchError::Untrusted("the home domain is not a host's name"))?;
    let config =
        tls::client(source.ca_file.as_deref(), b"http/1.1").map_err(FetchError::Untrusted)?;
    let address = source.address.clone();
    let (host, port) = address.unwrap_or_else(|| (source.home.clone(), HTTPS));
    // Kinds of errors, not errors: some name the address.
    let tcp = TcpStream::connect((host.as_str(), port))
        .await
        .map_err(|error| unreachable(&error.kind()))?;
    let tls = TlsConnector::from(Arc::new(config))
        .connect(name, tcp)
        .await
        .map_err(|error| match tls::distrust(&error) {
            Some(why) => FetchError::Untrusted(why),
            None => unreachable(&error.kind()),
        })?;
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(MAX_HEAD)
        .handshake(TokioIo::new(tls))
        .await
        .map_err(|error| unreachable(&error))?;
    let exchange = async move {
        let answer = sender.send_request(request(&source.home, &wanted)?).await;
        let answer = answer.map_err(|error| unreachable(&error))?;
        match answer.status() {
            StatusCode::NOT_MODIFIED => return Ok(Answer::NotModified),
            StatusCode::OK => {}
            other => return Err(FetchError::Status(other.as_u16())),
        }
        let tags = Tags {
            etag: tag(answer.headers(), header::ETAG),
            last_modified: tag(answer.headers(), header::LAST_MODIFIED),
        };
        let body = Limited::new(answer.into_body(), wanted.most);
        match body.collect().await {
            Ok(body) => Ok(Answer::Envelope(body.to_bytes().to_vec(), tags)),
            Err(error) if error.is::<LengthLimitError>() => Ok(Answer::TooLarge),
            Err(_) => Err(unreachable(&"the answer broke off")),
        }
    };
    // The connection is driven until the exchange, which owns its other end, is over.
    let (answer, _) = tokio::join!(exchange, connection);
    answer
}

fn request(home: &str, wanted: &Wanted<'_>) -> Result<Request<Empty<Bytes>>, FetchError> {
    let tags = wanted.tags;
    let mut request = Request::get(format!("{FOLDER}{}", wanted.file))
        .header(header::HOST, home)
        .header(header::ACCEPT, wanted.accept);
    if let Some(etag) = &tags.etag {
        request = request.header(header::IF_NONE_MATCH, etag);
    } else if let Some(date) = &tags.last_modified {
        request = request.header(header::IF_MODIFIED_SINCE, date);
    }
    request
        .body(Empty::new())
        .map_err(|_| FetchError::Unreachable("the request cannot be made".into()))
}

fn tag(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    (value.len() <= MAX_TAG).then(|| value.to_owned())
}
