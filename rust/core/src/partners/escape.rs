//! Any text as the local part of an address (XEP-0106).
//!
//! **Rejected**: `NodeRef::unescape` of the crate `jid` 0.12.3, which reads past the end of a local part that ends in a
//! backslash, and so lets a stranger's address panic; it has no `escape`.

/// The characters that a local part cannot hold, with their codes (XEP-0106 §4.2); the backslash has rules of its own.
const CODES: [(char, &str); 9] = [
    (' ', "20"),
    ('"', "22"),
    ('&', "26"),
    ('\'', "27"),
    ('/', "2f"),
    (':', "3a"),
    ('<', "3c"),
    ('>', "3e"),
    ('@', "40"),
];
const BACKSLASH: &str = "5c";

/// Escapes; a backslash only where it would otherwise read as the beginning of a code.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c == '\\' {
            out.push('\\');
            if code(rest.as_str()).is_some() {
                out.push_str(BACKSLASH);
            }
        } else if let Some((_, code)) = CODES.iter().find(|(known, _)| *known == c) {
            out.push('\\');
            out.push_str(code);
        } else {
            out.push(c);
        }
    }
    out
}

/// The other way; what is no code stays as it is.
pub(super) fn unescape(local: &str) -> String {
    let mut out = String::with_capacity(local.len());
    let mut rest = local;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        match code(after) {
            Some((c, left)) => {
                out.push(c);
                rest = left;
            }
            None => {
                out.push('\\');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character whose code the text begins with, and what follows.
fn code(text: &str) -> Option<(char, &str)> {
    if let Some(left) = text.strip_prefix(BACKSLASH) {
        return Some(('\\', left));
    }
    CODES
        .iter()
        .find_map(|(c, code)| Some((*c, text.strip_prefix(code)?)))
}
