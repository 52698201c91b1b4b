//! Moving sealed files: up to the home service's store, down through its proxy.
//!
//! **Must hold**: what moves is sealed; no more than was announced is read, whatever the other side says; a partial file holds
//! only bytes that come one after the other from its beginning, so that a transfer goes on where it stopped; nobody waits for a
//! side that says nothing; dropping a transfer stops it.

use std::io::SeekFrom;
use std::path::Path;
use std::time::Duration;

use futures::stream;
use http_body_util::{BodyExt, Empty, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::header::{self, HeaderMap};
use hyper::{Request, Response, StatusCode};
use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
use tokio::time::timeout;

use super::http::{HttpError, Way, exchange};
use super::media::{Address, Slot};

/// Read, and handed on, at once.
const CHUNK: usize = 64 * 1024;
/// Without a byte in either direction.
const SILENCE: Duration = Duration::from_secs(30);

/// Why a transfer stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TransferError {
    /// No connection, or one that broke; again later.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// It stays silent; again later.
    #[error("it does not go on")]
    Silent,
    /// The other side refuses (HTTP status).
    #[error("it is refused: HTTP status {0}")]
    Status(u16),
    /// It is there no more.
    #[error("it is there no more")]
    Gone,
    /// There is more than was announced, or than is taken.
    #[error("it is larger than announced")]
    TooLarge,
    /// The file here.
    #[error("the file: {0}")]
    File(#[from] std::io::Error),
}

impl TransferError {
    /// Whether the same may work later.
    pub(crate) fn is_temporary(&self) -> bool {
        match self {
            Self::Http(error) => !matches!(error, HttpError::Proxy(400..=499)),
            Self::Silent => true,
            Self::Status(status) => matches!(status, 408 | 425 | 429 | 500 | 502..=504),
            Self::Gone | Self::TooLarge | Self::File(_) => false,
        }
    }
}

/// Puts a file into its slot. `progress` is told how many bytes have been handed over.
///
/// # Errors
/// [`TransferError`]; the slot is used up then, and another one has to be asked for.
pub(crate) async fn put(
    way: Way<'_>,
    slot: &Slot,
    file: &Path,
    progress: impl Fn(u64) + Send + Sync + 'static,
) -> Result<(), TransferError> {
    let file = File::open(file).await?;
    let size = file.metadata().await?.len();
    // What is read has been taken over up to here: the connection asks for more when there is room.
    let (told, mut moved) = tokio::sync::watch::channel(0_u64);
    let chunks = stream::try_unfold(
        (file, 0_u64, told),
        move |(mut file, done, told)| async move {
            let mut chunk = vec![0; CHUNK];
            let read = file.read(&mut chunk).await?;
            if read == 0 {
                return Ok::<_, std::io::Error>(None);
            }
            chunk.truncate(read);
            let done = done + read as u64;
            told.send_replace(done);
            Ok(Some((Frame::data(Bytes::from(chunk)), (file, done, told))))
        },
    );
    let body = BodyExt::boxed_unsync(StreamBody::new(chunks));
    let mut request = Request::put(&slot.put.path)
        .header(header::HOST, slot.put.place())
        .header(header::CONTENT_TYPE, "application/octet-stream")
        .header(header::CONTENT_LENGTH, size);
    if let Some(headers) = request.headers_mut() {
        headers.extend(slot.headers.clone());
    }
    let request = request.body(body).map_err(HttpError::unreachable)?;
    let watching = async move {
        loop {
            match timeout(SILENCE, moved.changed()).await {
                Ok(Ok(())) => progress(*moved.borrow_and_update()),
                // Everything has been handed over: now an answer is waited for, and not longer either.
                Ok(Err(_)) => {
                    tokio::time::sleep(SILENCE).await;
                    return TransferError::Silent;
                }
                Err(_) => return TransferError::Silent,
            }
        }
    };
    let putting = exchange(way, |mut sender| async move {
        let answer = sender.send_request(request).await;
        Ok::<_, TransferError>(answer.map_err(HttpError::unreachable)?.status())
    });
    let status = tokio::select! {
        biased;
        status = putting => status?,
        silent = watching => return Err(silent),
    };
    match status {
        StatusCode::CREATED | StatusCode::OK | StatusCode::NO_CONTENT => Ok(()),
        StatusCode::PAYLOAD_TOO_LARGE => Err(TransferError::TooLarge),
        other => Err(TransferError::Status(other.as_u16())),
    }
}

/// Fetches a file of at most `most` bytes into `partial`, going on where that ends. Returns its size.
///
/// # Errors
/// [`TransferError`]; what has come so far stays in `partial`, unless it is [`TransferError::TooLarge`].
pub(crate) async fn get(
    way: Way<'_>,
    address: &Address,
    partial: &Path,
    most: u64,
    progress: impl Fn(u64, Option<u64>),
) -> Result<u64, TransferError> {
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(partial)
        .await?;
    let have = file.metadata().await?.len();
    if have > most {
        return too_large(&mut file).await;
    }
    let mut request = Request::get(&address.path).header(header::HOST, address.place());
    if have > 0 {
        request = request.header(header::RANGE, format!("bytes={have}-"));
    }
    let request = request
        .body(Empty::<Bytes>::new())
        .map_err(HttpError::unreachable)?;
    let (file, progress) = (&mut file, &progress);
    exchange(way, |mut sender| async move {
        let asked = timeout(SILENCE, sender.send_request(request)).await;
        let answer = asked
            .map_err(|_| TransferError::Silent)?
            .map_err(HttpError::unreachable)?;
        let (begin, total) = match place(&answer, have)? {
            Place::Whole => return Ok(have),
            Place::From(begin, total) => (begin, total),
        };
        if total.is_some_and(|total| total > most) {
            return too_large(file).await;
        }
        // A server that knows no ranges begins anew.
        file.set_len(begin).await?;
        file.seek(SeekFrom::Start(begin)).await?;
        progress(begin, total);
        let size = copy(answer, file, begin, most, |done| progress(done, total)).await?;
        match total {
            Some(total) if size < total => Err(HttpError::unreachable("it broke off").into()),
            _ => Ok(size),
        }
    })
    .await
}

async fn too_large(file: &mut File) -> Result<u64, TransferError> {
    file.set_len(0).await?;
    Err(TransferError::TooLarge)
}

/// What an answer brings.
enum Place {
    /// Nothing: all of it is here already.
    Whole,
    /// From a byte on, of so many in all where that is said.
    From(u64, Option<u64>),
}

fn place(answer: &Response<Incoming>, have: u64) -> Result<Place, TransferError> {
    let headers = answer.headers();
    match answer.status() {
        StatusCode::OK => Ok(Place::From(0, number(headers, header::CONTENT_LENGTH))),
        StatusCode::PARTIAL_CONTENT => match range(headers) {
            Some((begin, total)) if begin == have => Ok(Place::From(begin, Some(total))),
            _ => Err(TransferError::Status(206)),
        },
        // Prosody 0.12 does not say how much there is: whether it is all, its tag tells.
        StatusCode::RANGE_NOT_SATISFIABLE if total(headers).is_none_or(|total| total == have) => {
            Ok(Place::Whole)
        }
        StatusCode::NOT_FOUND | StatusCode::GONE => Err(TransferError::Gone),
        // Redirects too: nothing leads to another host.
        other => Err(TransferError::Status(other.as_u16())),
    }
}

fn number(headers: &HeaderMap, name: header::HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.parse().ok()
}

/// `bytes BEGIN-END/TOTAL` (RFC 9110, 14.4).
fn range(headers: &HeaderMap) -> Option<(u64, u64)> {
    let range = headers.get(header::CONTENT_RANGE)?.to_str().ok()?;
    let (bytes, total) = range.strip_prefix("bytes ")?.split_once('/')?;
    let (begin, end) = bytes.split_once('-')?;
    let (begin, end, total) = (
        begin.parse().ok()?,
        end.parse::<u64>().ok()?,
        total.parse().ok()?,
    );
    // The last byte is one less than there are; Prosody 0.12 says the number.
    (begin <= end && end <= total).then_some((begin, total))
}

/// `bytes */TOTAL`.
fn total(headers: &HeaderMap) -> Option<u64> {
    let range = headers.get(header::CONTENT_RANGE)?.to_str().ok()?;
    range.strip_prefix("bytes */")?.parse().ok()
}

/// Writes what comes to the file's place on, and keeps it there.
async fn copy(
    answer: Response<Incoming>,
    file: &mut File,
    begin: u64,
    most: u64,
    progress: impl Fn(u64),
) -> Result<u64, TransferError> {
    let (mut body, mut done) = (answer.into_body(), begin);
    let result = loop {
        let frame = match timeout(SILENCE, body.frame()).await {
            Err(_) => break Err(TransferError::Silent),
            Ok(None) => break Ok(()),
            Ok(Some(Err(error))) => break Err(HttpError::unreachable(error).into()),
            Ok(Some(Ok(frame))) => frame,
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        done += data.len() as u64;
        if done > most {
            return too_large(file).await;
        }
        file.write_all(&data).await?;
        progress(done);
    };
    // Also what came before it broke off.
    file.sync_data().await?;
    result.map(|()| done)
}
