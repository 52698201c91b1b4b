//! Foreign names and other short foreign text, as it may be shown.
//!
//! **Must hold**: what is shown is one line of bounded length, and nothing in it can turn, hide or move what stands around it.
//! It is still only what somebody says of themselves: people are shown by their identifier, never by a name they sent.

/// Whether a character is no part of a line of text: a control character, or one that turns the direction of what follows,
/// joins, or is not seen.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Foreign text on one line of at most `most` characters: hidden characters are left out, blanks in a row are one, and what
/// is too long ends in `…`.
pub fn shown(text: &str, most: usize) -> String {
    let mut out = String::new();
    let mut blank = false;
    let mut count = 0;
    for c in text.chars() {
        if c.is_whitespace() {
            blank = !out.is_empty();
            continue;
        }
        if is_hidden(c) {
            continue;
        }
        if count + usize::from(blank) >= most {
            // In place of the last one.
            if count == most {
                out.pop();
            }
            out.push('…');
            return out;
        }
        if std::mem::take(&mut blank) {
            out.push(' ');
            count += 1;
        }
        out.push(c);
        count += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_names_are_one_line_that_turns_nothing() {
        for (text, expected) in [
            ("Anna", "Anna"),
            ("  Anna\t\r\n Maria\u{2028} ", "Anna Maria"),
            ("\u{202e}gpj.exe\u{202c}", "gpj.exe"),
            ("a\u{0}\u{1b}[31m\u{9b}b", "a[31mb"),
            ("\u{200b}\u{2066}\u{feff}\u{61c}\u{ad}", ""),
            ("שלום 👩\u{1f3fd}", "שלום 👩\u{1f3fd}"),
            ("", ""),
        ] {
            assert_eq!(shown(text, 40), expected, "{text:?}");
        }
    }

    #[test]
    fn foreign_names_are_bounded() {
        assert_eq!(shown("abcde", 5), "abcde");
        assert_eq!(shown("abcdef", 5), "abcd…");
        assert_eq!(shown("abcd ef", 5), "abcd…");
        assert_eq!(shown("abcde   ", 5), "abcde");
        let long = shown(&"x ".repeat(1_000_000), 64);
        assert_eq!(long.chars().count(), 64);
        assert!(long.ends_with('…'));
    }
}
