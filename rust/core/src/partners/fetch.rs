//! Asking the home service for its directory, or for a logo beside it: one HTTPS request.
//!
//! **Must hold**: the certificate is the home domain's, wherever the connection goes; the answer is bounded in size and
//! time; nothing is told about the phone but that it asks; no redirect is followed, no proxy of the environment used.

use std::path::PathBuf;
use std::time::Duration;

use http_body_util::{BodyExt, Empty, LengthLimitError, Limited};
use hyper::body::Bytes;
use hyper::header::{self, HeaderMap, HeaderName};
use hyper::{Request, StatusCode};

use super::{Logo, MAX_ENVELOPE_BYTES};
use crate::link::http::{HTTPS, HttpError, Way, exchange};

/// Where a home service hands its directory out, and what lies beside it.
const FOLDER: &str = "/.well-known/causeway/";
const DIRECTORY: &str = "partners.json";
/// For everything.
const DEADLINE: Duration = Duration::from_secs(20);
/// A logo is a small picture.
const MAX_LOGO_BYTES: usize = 256 * 1024;
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
    let way = Way {
        host: &source.home,
        port: HTTPS,
        at: source.address.as_ref(),
        ca_file: source.ca_file.as_deref(),
        proxy: None,
    };
    let request = request(&source.home, &wanted)?;
    exchange(way, |mut sender| async move {
        let answer = sender.send_request(request).await;
        let answer = answer.map_err(HttpError::unreachable)?;
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
            Err(_) => Err(HttpError::unreachable("the answer broke off").into()),
        }
    })
    .await
}

impl From<HttpError> for FetchError {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::Unreachable(why) => Self::Unreachable(why),
            HttpError::Untrusted(why) => Self::Untrusted(why),
            HttpError::Proxy(status) => Self::Status(status),
        }
    }
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
