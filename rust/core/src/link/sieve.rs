//! Bounds on what the server may make us hold in memory, stanza by stanza.
//!
//! **Owns** the decision whether a stanza reaches the parser as it is.
//!
//! **Must hold**: no stanza that passes is larger than [`MAX_STANZA_BYTES`], nests deeper than [`MAX_DEPTH`] (dropping a
//! very deep tree would overflow the stack) or has more than [`MAX_NODES`] elements and attributes (each costs some
//! hundred bytes of memory, however small it is); what passes is XML that the parser takes; what does not pass leaves
//! a stanza in its place, so that both sides of a session go on counting the same (XEP-0198). In its place means: its
//! start tag around one element, [`STAND_IN`], or an empty message if not even the start tag can be kept.
//!
//! Rejected: ending the connection at such a stanza. The server keeps what was not acknowledged and sends it again over
//! the next connection, and hands it out of its archive in the next session: one stanza of a stranger would make the
//! account unusable for ever. The bytes are parsed twice for that (here without building anything): a parser that has
//! met an error cannot go on, and it refuses more than servers do, such as an attribute above 8 KiB.

use std::io;

use xmpp_parsers::minidom::rxml::error::EndOrError;
use xmpp_parsers::minidom::rxml::{Event, Parse as _, Parser};

use super::scanner::{Place, Scanner};

/// Servers refuse stanzas above 256 or 512 KiB; an archived one comes back in a wrapper.
pub(super) const MAX_STANZA_BYTES: usize = 1024 * 1024;
/// Stanzas that anybody sends nest about ten levels.
pub(super) const MAX_DEPTH: usize = 128;
/// A message for 1,000 devices has 2,000.
pub(super) const MAX_NODES: usize = 4_096;
/// A stanza that goes on for ever ends the connection in the end.
const MAX_SKIPPED: usize = 16 * 1024 * 1024;
/// The declaration and the start tag of the stream.
const MAX_OPENING: usize = 16 * 1024;
/// A start tag that is kept of a stanza that is not.
const MAX_START_TAG: usize = 4 * 1024;
/// Enough to tell the name of a stanza.
const NAME_BYTES: usize = 16;
/// Buffers above this are given back.
const KEPT_BYTES: usize = 64 * 1024;

/// Name and namespace of the element that stands for what was left out.
pub(super) const STAND_IN: (&str, &str) = ("left-out", "urn:causeway:left-out");

/// Lets through what may be parsed.
#[derive(Default)]
pub(super) struct Sieve {
    scanner: Scanner,
    /// Up to the stream's start tag, for a parser that has to begin anew.
    opening: Vec<u8>,
    trial: Option<Parser>,
    /// Of the stanza that is under way; no more than its beginning when it is being skipped.
    stanza: Vec<u8>,
    /// Bytes of its start tag, once that is whole.
    start_tag: Option<usize>,
    /// Bytes that were left out of it, once it is beyond the bounds.
    skipped: Option<usize>,
}

impl Sieve {
    /// Adds to `passed` what may be parsed of the next bytes. An error ends the connection.
    pub(super) fn pass(&mut self, bytes: &[u8], passed: &mut Vec<u8>) -> io::Result<()> {
        for &byte in bytes {
            let open = self.scanner.depth();
            self.scanner.step(byte);
            if open == 0 {
                self.opening.push(byte);
                passed.push(byte);
                self.scanner.count_anew();
                if self.opening.len() > MAX_OPENING {
                    return Err(beyond("the opening of the stream"));
                }
                continue;
            }
            let place = self.scanner.place();
            if self.stanza.is_empty() && place != Place::Tag {
                // White space, or what the parser will refuse at once.
                passed.push(byte);
                continue;
            }
            self.keep(byte)?;
            let between = self.stanza.len() == 2
                && matches!(place, Place::End | Place::Instruction | Place::Declaration);
            if between {
                passed.append(&mut self.stanza);
            } else if self.scanner.depth() <= 1 && place == Place::Text {
                self.end(passed)?;
            }
        }
        Ok(())
    }

    /// Takes a byte of a stanza.
    fn keep(&mut self, byte: u8) -> io::Result<()> {
        if let Some(skipped) = &mut self.skipped {
            *skipped += 1;
            if *skipped > MAX_SKIPPED {
                return Err(beyond("a stanza"));
            }
            return Ok(());
        }
        self.stanza.push(byte);
        if self.start_tag.is_none() && self.scanner.place() == Place::Text {
            self.start_tag = Some(self.stanza.len());
        }
        if self.stanza.len() > MAX_STANZA_BYTES
            || self.scanner.depth() > MAX_DEPTH
            || self.scanner.nodes() > MAX_NODES
        {
            self.skipped = Some(0);
            self.start_tag = self.start_tag.filter(|length| *length <= MAX_START_TAG);
            self.stanza.truncate(self.start_tag.unwrap_or(NAME_BYTES));
            self.stanza.shrink_to_fit();
        }
        Ok(())
    }

    /// The stanza is whole.
    fn end(&mut self, passed: &mut Vec<u8>) -> io::Result<()> {
        let stanza = std::mem::take(&mut self.stanza);
        if self.skipped.is_none() && self.parses(&stanza) {
            passed.extend_from_slice(&stanza);
        } else {
            passed.extend_from_slice(&self.stand_in(&stanza)?);
            tracing::warn!(
                bytes = stanza.len() + self.skipped.unwrap_or_default(),
                "left a stanza out that cannot be read"
            );
        }
        self.stanza = stanza;
        self.stanza.clear();
        self.stanza.shrink_to(KEPT_BYTES);
        (self.start_tag, self.skipped) = (None, None);
        self.scanner.count_anew();
        Ok(())
    }

    fn stand_in(&mut self, stanza: &[u8]) -> io::Result<Vec<u8>> {
        let name = stanza.get(1..).unwrap_or_default();
        let name = name
            .split(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
            .next()
            .and_then(|name| std::str::from_utf8(name).ok())
            .filter(|name| matches!(*name, "message" | "iq" | "presence"))
            .ok_or_else(|| beyond("something that is no stanza"))?;
        let start = self
            .start_tag
            .filter(|length| *length <= MAX_START_TAG)
            .and_then(|length| std::str::from_utf8(stanza.get(..length)?).ok())
            .and_then(|tag| tag.strip_suffix('>'));
        if let Some(start) = start {
            let start = start.strip_suffix('/').unwrap_or(start);
            let (element, namespace) = STAND_IN;
            let kept = format!("{start}><{element} xmlns='{namespace}'/></{name}>");
            if self.parses(kept.as_bytes()) {
                return Ok(kept.into_bytes());
            }
        }
        Ok(b"<message xmlns='jabber:client'/>".to_vec())
    }

    /// Whether the parser takes these bytes as one whole element below the stream.
    fn parses(&mut self, mut bytes: &[u8]) -> bool {
        let mut parser = match self.trial.take() {
            Some(parser) => parser,
            None => {
                let mut parser = Parser::default();
                if balance(&mut parser, &mut self.opening.as_slice()) != Some(1) {
                    return false;
                }
                parser
            }
        };
        let whole = balance(&mut parser, &mut bytes) == Some(0);
        if whole {
            self.trial = Some(parser);
        }
        whole
    }
}

/// How many more elements these bytes open than they close; `None` when they are refused.
fn balance(parser: &mut Parser, bytes: &mut &[u8]) -> Option<isize> {
    let mut open = 0;
    loop {
        match parser.parse(bytes, false) {
            Ok(Some(Event::StartElement(..))) => open += 1,
            Ok(Some(Event::EndElement(..))) => open -= 1,
            Ok(Some(_)) => {}
            Err(EndOrError::NeedMoreData) => return Some(open),
            // The end of the stream, or an error.
            Ok(None) | Err(EndOrError::Error(_)) => return None,
        }
    }
}

fn beyond(what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("{what} beyond the bounds"),
    )
}
