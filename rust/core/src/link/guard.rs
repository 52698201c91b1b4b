//! The reader between TLS and the XML parser.
//!
//! **Owns** the bytes on their way in: when something was last read, and that only what a [`Sieve`] lets through is
//! seen by the parser.
//!
//! **Must hold**: what waits here is bounded (one read, one stanza and what was let through of them).
//!
//! Rejected: counting bytes without nesting (a long session would reach any limit), and bounding parsed elements (too
//! late: they are in memory by then).

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

use super::sieve::Sieve;

const BUFFER_BYTES: usize = 16 * 1024;
/// What was let through at once and is larger is given back to the system.
const KEPT_BYTES: usize = 64 * 1024;

/// What the connection's owner may know and say about the bytes that pass.
#[derive(Debug)]
pub(super) struct Gauge {
    origin: Instant,
    /// Milliseconds from the origin.
    read: AtomicU64,
    written: AtomicU64,
    /// Bytes that the system has taken.
    total: AtomicU64,
    restarted: AtomicBool,
}

impl Gauge {
    pub(super) fn new() -> Self {
        Self {
            origin: Instant::now(),
            read: AtomicU64::new(0),
            written: AtomicU64::new(0),
            total: AtomicU64::new(0),
            restarted: AtomicBool::new(false),
        }
    }

    /// When something was last read.
    pub(super) fn last_read(&self) -> Instant {
        self.origin + Duration::from_millis(self.read.load(Ordering::Relaxed))
    }

    /// When the system last took something to write.
    pub(super) fn last_written(&self) -> Instant {
        self.origin + Duration::from_millis(self.written.load(Ordering::Relaxed))
    }

    /// How many bytes the system has taken.
    pub(super) fn total_written(&self) -> u64 {
        self.total.load(Ordering::Relaxed)
    }

    /// The XML stream begins anew (after SASL).
    pub(super) fn restart(&self) {
        self.restarted.store(true, Ordering::Relaxed);
    }

    fn now(&self) -> u64 {
        u64::try_from(self.origin.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// A byte stream whose incoming XML is bounded.
pub(super) struct Guarded<S> {
    inner: S,
    gauge: Arc<Gauge>,
    sieve: Sieve,
    buffer: Box<[u8]>,
    /// What the sieve let through, and how much of it was taken.
    passed: Vec<u8>,
    taken: usize,
    /// Comes behind what passed before it.
    failed: Option<io::Error>,
}

impl<S> Guarded<S> {
    pub(super) fn new(inner: S, gauge: Arc<Gauge>) -> Self {
        let buffer = vec![0; BUFFER_BYTES].into_boxed_slice();
        Self {
            inner,
            gauge,
            sieve: Sieve::default(),
            buffer,
            passed: Vec::new(),
            taken: 0,
            failed: None,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncBufRead for Guarded<S> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        // A stanza passes as a whole: until then there is nothing to show.
        while this.taken >= this.passed.len() {
            if let Some(error) = this.failed.take() {
                return Poll::Ready(Err(error));
            }
            this.passed.clear();
            this.passed.shrink_to(KEPT_BYTES);
            this.taken = 0;
            let mut buffer = ReadBuf::new(&mut this.buffer);
            ready!(Pin::new(&mut this.inner).poll_read(cx, &mut buffer))?;
            if this.gauge.restarted.swap(false, Ordering::Relaxed) {
                this.sieve = Sieve::default();
            }
            let bytes = buffer.filled();
            this.gauge.read.store(this.gauge.now(), Ordering::Relaxed);
            if bytes.is_empty() {
                break;
            }
            this.failed = this.sieve.pass(bytes, &mut this.passed).err();
        }
        Poll::Ready(Ok(this.passed.get(this.taken..).unwrap_or_default()))
    }

    fn consume(self: Pin<&mut Self>, amount: usize) {
        let this = self.get_mut();
        this.taken = this.taken.saturating_add(amount).min(this.passed.len());
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Guarded<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let available = ready!(self.as_mut().poll_fill_buf(cx))?;
        let taken = available.len().min(into.remaining());
        into.put_slice(available.get(..taken).unwrap_or_default());
        self.consume(taken);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Guarded<S> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = ready!(Pin::new(&mut this.inner).poll_write(cx, bytes))?;
        this.gauge
            .written
            .store(this.gauge.now(), Ordering::Relaxed);
        this.gauge
            .total
            .fetch_add(written as u64, Ordering::Relaxed);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_shutdown(cx)
    }
}
