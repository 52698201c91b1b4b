//! Where in the XML a stream of bytes is.
//!
//! It looks at `<`, `>`, `/`, quotes and the ends of sections only and leaves well-formedness to the parser, which reads
//! the same bytes.

/// What the last byte belongs to.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
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
    /// Just after `<!`.
    Declaration,
    /// Inside `<![CDATA[…]]>` or `<!--…-->`, which end by `fence` twice and `>`; `seen` of them so far. (The parser takes
    /// no other `<!`.)
    Section { fence: u8, seen: u8 },
}

#[derive(Debug, Default)]
pub(super) struct Scanner {
    place: Place,
    depth: usize,
    nodes: usize,
}

impl Scanner {
    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// How many elements are open; the stream itself is the first.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    /// Elements and attributes that began since the last [`Scanner::count_anew`].
    pub(super) fn nodes(&self) -> usize {
        self.nodes
    }

    pub(super) fn count_anew(&mut self) {
        self.nodes = 0;
    }

    pub(super) fn step(&mut self, byte: u8) {
        self.place = match (self.place, byte) {
            (Place::Text, b'<') => Place::Tag,
            (Place::Text, _) => Place::Text,
            (Place::Tag, b'/') => Place::End,
            (Place::Tag, b'?') => Place::Instruction,
            (Place::Tag, b'!') => Place::Declaration,
            (Place::Tag, _) => {
                self.nodes += 1;
                Place::Start {
                    quote: None,
                    slash: false,
                }
            }
            (
                Place::Start {
                    quote: Some(open), ..
                },
                _,
            ) => Place::Start {
                quote: (byte != open).then_some(open),
                slash: false,
            },
            (Place::Start { slash: true, .. }, b'>') => Place::Text,
            (Place::Start { .. }, b'>') => {
                self.depth += 1;
                Place::Text
            }
            (Place::Start { .. }, b'"' | b'\'') => {
                self.nodes += 1;
                Place::Start {
                    quote: Some(byte),
                    slash: false,
                }
            }
            (Place::Start { .. }, _) => Place::Start {
                quote: None,
                slash: byte == b'/',
            },
            (Place::End, b'>') => {
                self.depth = self.depth.saturating_sub(1);
                Place::Text
            }
            (Place::Instruction, b'>') => Place::Text,
            (Place::Declaration, _) => Place::Section {
                fence: if byte == b'-' { b'-' } else { b']' },
                seen: 0,
            },
            (Place::Section { seen: 2, .. }, b'>') => Place::Text,
            (Place::Section { fence, seen }, _) => Place::Section {
                fence,
                seen: if byte == fence { (seen + 1).min(2) } else { 0 },
            },
            (place @ (Place::End | Place::Instruction), _) => place,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(scanner: &mut Scanner, text: &str) -> (Place, usize) {
        text.bytes().for_each(|byte| scanner.step(byte));
        (scanner.place(), scanner.depth())
    }

    #[test]
    fn depth_follows_the_markup() {
        let mut scanner = Scanner::default();
        let opening = "<?xml version='1.0'?><stream:stream a='>' b=\"/>\">";
        assert_eq!(follow(&mut scanner, opening), (Place::Text, 1));
        assert_eq!(scanner.nodes(), 3);
        let inside = "<message a='</message>'><body>a > b</body><x/><![CDATA[<a>]] ></a>]]><!-- <a> - -> -->";
        assert_eq!(follow(&mut scanner, inside), (Place::Text, 2));
        assert_eq!(follow(&mut scanner, "</message>"), (Place::Text, 1));
        assert_eq!(
            follow(&mut scanner, "<r xmlns='urn:xmpp:sm:3'/> <a/>"),
            (Place::Text, 1)
        );
        assert_eq!(scanner.nodes(), 10);
        assert_eq!(follow(&mut scanner, "</stream:stream>"), (Place::Text, 0));
    }
}
