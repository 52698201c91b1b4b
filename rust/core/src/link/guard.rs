//! Bounds on what the server may make us hold in memory.
//!
//! **Owns** the reader between TLS and the XML parser: it follows the nesting of the bytes that pass.
//!
//! **Must hold**: no stanza is larger than [`MAX_STANZA_BYTES`] or nests deeper than [`MAX_DEPTH`] (the
//! parser bounds a token, not a stanza, and dropping a very deep tree would overflow the stack); a
//! stanza beyond that ends the connection before it is a whole.
//!
//! It looks at `<`, `>`, `/` and quotes only and leaves well-formedness to the parser, which reads the
//! same bytes. Rejected: counting bytes without nesting (a long session would reach any limit), and
//! bounding parsed elements (too late: they are in memory by then).

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// Servers refuse stanzas above 256 or 512 KiB; an archived one comes back in a wrapper.
pub(super) const MAX_STANZA_BYTES: usize = 1024 * 1024;
/// Stanzas that anybody sends nest about ten levels.
pub(super) const MAX_DEPTH: usize = 128;
const BUFFER_BYTES: usize = 16 * 1024;

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
    scanner: Scanner,
    buffer: Box<[u8]>,
    start: usize,
    end: usize,
}

impl<S> Guarded<S> {
    pub(super) fn new(inner: S, gauge: Arc<Gauge>) -> Self {
        let buffer = vec![0; BUFFER_BYTES].into_boxed_slice();
        Self {
            inner,
            gauge,
            scanner: Scanner::default(),
            buffer,
            start: 0,
            end: 0,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncBufRead for Guarded<S> {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        if this.start >= this.end {
            let mut buffer = ReadBuf::new(&mut this.buffer);
            ready!(Pin::new(&mut this.inner).poll_read(cx, &mut buffer))?;
            if this.gauge.restarted.swap(false, Ordering::Relaxed) {
                this.scanner = Scanner::default();
            }
            let bytes = buffer.filled();
            this.scanner.follow(bytes)?;
            this.gauge.read.store(this.gauge.now(), Ordering::Relaxed);
            (this.start, this.end) = (0, bytes.len());
        }
        Poll::Ready(Ok(this
            .buffer
            .get(this.start..this.end)
            .unwrap_or_default()))
    }

    fn consume(self: Pin<&mut Self>, amount: usize) {
        let this = self.get_mut();
        this.start = this.start.saturating_add(amount).min(this.end);
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

/// Where in the XML the last byte was.
#[derive(Debug, Default, Clone, Copy)]
enum Place {
    #[default]
    Text,
    /// Just after `<`.
    Tag,
    /// Inside a start tag; `quote` while in an attribute's value.
    Start { quote: Option<u8>, slash: bool },
    /// Inside an end tag.
    End,
    /// Inside `<?…>`.
    Instruction,
    /// Inside `<!…`: a CDATA section, as the parser takes nothing else; ends at `]]>`.
    Section { brackets: u8 },
}

#[derive(Debug, Default)]
pub(super) struct Scanner {
    place: Place,
    /// Open elements; the stream itself is the first.
    depth: usize,
    /// Bytes since the last moment outside of any stanza.
    size: usize,
}

impl Scanner {
    /// How many elements are open.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn follow(&mut self, bytes: &[u8]) -> io::Result<()> {
        for &byte in bytes {
            self.step(byte);
            if self.depth <= 1 && matches!(self.place, Place::Text) {
                self.size = 0;
                continue;
            }
            self.size += 1;
            if self.size > MAX_STANZA_BYTES || self.depth > MAX_DEPTH {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "a stanza beyond the bounds",
                ));
            }
        }
        Ok(())
    }

    fn step(&mut self, byte: u8) {
        self.place = match (self.place, byte) {
            (Place::Text, b'<') => Place::Tag,
            (Place::Text, _) => Place::Text,
            (Place::Tag, b'/') => Place::End,
            (Place::Tag, b'?') => Place::Instruction,
            (Place::Tag, b'!') => Place::Section { brackets: 0 },
            (Place::Tag, _) => Place::Start {
                quote: None,
                slash: false,
            },
            (
                Place::Start {
                    quote: Some(open), ..
                },
                _,
            ) => {
                let quote = if byte == open { None } else { Some(open) };
                Place::Start {
                    quote,
                    slash: false,
                }
            }
            (Place::Start { slash: true, .. }, b'>') => Place::Text,
            (Place::Start { .. }, b'>') => {
                self.depth += 1;
                Place::Text
            }
            (Place::Start { .. }, b'"' | b'\'') => Place::Start {
                quote: Some(byte),
                slash: false,
            },
            (Place::Start { .. }, _) => Place::Start {
                quote: None,
                slash: byte == b'/',
            },
            (Place::End, b'>') => {
                self.depth = self.depth.saturating_sub(1);
                Place::Text
            }
            (Place::Instruction, b'>') => Place::Text,
            (Place::Section { brackets: 2 }, b'>') => Place::Text,
            (Place::Section { brackets }, b']') => Place::Section {
                brackets: (brackets + 1).min(2),
            },
            (Place::Section { .. }, _) => Place::Section { brackets: 0 },
            (place @ (Place::End | Place::Instruction), _) => place,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(scanner: &mut Scanner, text: &str) -> io::Result<()> {
        scanner.follow(text.as_bytes())
    }

    #[test]
    fn depth_follows_the_markup() {
        let mut scanner = Scanner::default();
        follow(
            &mut scanner,
            "<?xml version='1.0'?><stream:stream a='>' b=\"/>\">",
        )
        .unwrap();
        assert_eq!((scanner.depth, scanner.size), (1, 0));
        follow(
            &mut scanner,
            "<message a='</message>'><body>a > b</body><x/><![CDATA[<a>]] ></a>]]>",
        )
        .unwrap();
        assert_eq!(scanner.depth, 2);
        follow(&mut scanner, "</message>").unwrap();
        assert_eq!((scanner.depth, scanner.size), (1, 0));
        follow(&mut scanner, "<r xmlns='urn:xmpp:sm:3'/> <a/>").unwrap();
        assert_eq!((scanner.depth, scanner.size), (1, 0));
        follow(&mut scanner, "</stream:stream>").unwrap();
        assert_eq!(scanner.depth, 0);
    }

    #[test]
    fn many_stanzas_pass_and_one_too_large_does_not() {
        let mut scanner = Scanner::default();
        follow(&mut scanner, "<stream:stream>").unwrap();
        let large = format!(
            "<message><body>{}</body></message>",
            "x".repeat(MAX_STANZA_BYTES / 2)
        );
        for _ in 0..5 {
            follow(&mut scanner, &large).unwrap();
        }
        follow(&mut scanner, "<message><body>").unwrap();
        follow(&mut scanner, &"x".repeat(MAX_STANZA_BYTES / 2)).unwrap();
        assert!(follow(&mut scanner, &"x".repeat(MAX_STANZA_BYTES / 2)).is_err());
    }

    #[test]
    fn too_deep_does_not_pass() {
        let mut scanner = Scanner::default();
        follow(&mut scanner, "<stream:stream>").unwrap();
        follow(&mut scanner, &"<a>".repeat(MAX_DEPTH - 1)).unwrap();
        assert!(follow(&mut scanner, "<a>").is_err());
        let mut scanner = Scanner::default();
        follow(&mut scanner, "<stream:stream>").unwrap();
        follow(&mut scanner, &"<a></a><b/>".repeat(10 * MAX_DEPTH)).unwrap();
    }

    #[test]
    fn an_endless_tag_is_bounded() {
        let mut scanner = Scanner::default();
        assert!(
            follow(
                &mut scanner,
                &format!("<a b='{}", "<>".repeat(MAX_STANZA_BYTES))
            )
            .is_err()
        );
    }
}
