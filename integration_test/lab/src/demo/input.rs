//! What is said: a text file line by line, checked as a whole before anything starts.
//!
//! The conversation that ships has Anna's half, too. To the lines of any other file, her app sends back what it got.

use std::path::Path;

use causeway_core::MAX_TEXT_BYTES;

use super::Result;

const USERS_HALF: &str = include_str!("../../../../assets/demo/conversation.txt");
/// The answer to each line of the above; an empty one stands for "what was sent".
const ANNAS_HALF: &str = include_str!("../../../../assets/demo/answers.txt");
/// In a line of the conversation, for whoever wants to search the kept files by hand.
const WORD: &str = "marsh-lantern-7f3a";

/// Something to say, and what to answer (`None`: the same again).
pub struct Line {
    pub text: String,
    pub answer: Option<String>,
}

/// A whole conversation.
pub struct Script {
    pub lines: Vec<Line>,
    /// How many empty lines the input had.
    pub skipped: usize,
    /// Words in it that nobody in between may see.
    pub markers: Vec<String>,
}

/// Reads the input, or takes the conversation that ships, and adds a line with a word that did not exist before.
pub fn script(input: Option<&Path>) -> Result<Script> {
    let mut script = match input {
        None => parse("the conversation", USERS_HALF, Some(ANNAS_HALF))?,
        Some(file) => {
            let name = file.display().to_string();
            let bytes =
                std::fs::read(file).map_err(|error| format!("{name} cannot be read: {error}"))?;
            parse(&name, &text(&name, bytes)?, None)?
        }
    };
    script.markers.extend(
        script
            .lines
            .iter()
            .any(|line| line.text.contains(WORD))
            .then(|| WORD.to_owned()),
    );
    let marker = format!("ferry-{:016x}", rand::random::<u64>());
    script.lines.push(Line {
        text: format!("A word made up just now, for the two of us: {marker}"),
        answer: None,
    });
    script.markers.push(marker);
    Ok(script)
}

fn text(name: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count();
        format!("{name} is not UTF-8 text: line {} has a byte that does not belong there; convert it first", before + 1)
            .into()
    })
}

fn parse(name: &str, text: &str, answers: Option<&str>) -> Result<Script> {
    let mut answers = answers.map(str::lines);
    let (mut lines, mut skipped) = (Vec::new(), 0);
    for (number, line) in (1..).zip(text.lines()) {
        if line.len() > MAX_TEXT_BYTES {
            return Err(format!(
                "line {number} of {name} has {} bytes, and one message takes at most {MAX_TEXT_BYTES}: break the line up; \
                 nothing was sent",
                line.len()
            )
            .into());
        }
        if line.is_empty() {
            skipped += 1;
            continue;
        }
        let answer = answers
            .as_mut()
            .and_then(Iterator::next)
            .filter(|answer| !answer.is_empty());
        lines.push(Line {
            text: line.to_owned(),
            answer: answer.map(str::to_owned),
        });
    }
    if lines.is_empty() {
        return Err(format!("{name} has no line to send").into());
    }
    Ok(Script {
        lines,
        skipped,
        markers: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_conversation_that_ships_is_what_the_demo_promises() {
        let script = script(None).unwrap();
        assert_eq!(script.skipped, 0);
        assert_eq!(
            script.markers.len(),
            2,
            "the word in the text, and a random one"
        );
        assert_eq!(script.lines.len(), USERS_HALF.lines().count() + 1);
        assert_eq!(USERS_HALF.lines().count(), ANNAS_HALF.lines().count());
        assert!(script.lines.iter().any(|line| line.text.len() > 60_000));
        for what in ['\u{200d}', '\u{301}', 'ש', 'م'] {
            assert!(
                script.lines.iter().any(|line| line.text.contains(what)),
                "{what:?}"
            );
        }
    }

    #[test]
    fn the_limit_is_the_cores_own() {
        assert!(parse("x", &"y".repeat(MAX_TEXT_BYTES), None).is_ok());
        let error = parse(
            "x",
            &format!("a\n\n{}", "y".repeat(MAX_TEXT_BYTES + 1)),
            None,
        )
        .err()
        .unwrap();
        assert!(
            error.to_string().starts_with("line 3 of x has 65537 bytes"),
            "{error}"
        );
    }

    #[test]
    fn a_foreign_encoding_is_named_with_its_line() {
        let error = text("x", b"one\ntwo\n\xe9".to_vec()).unwrap_err();
        assert!(
            error.to_string().starts_with("x is not UTF-8 text: line 3"),
            "{error}"
        );
    }
}
