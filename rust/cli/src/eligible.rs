//! `causeway eligible`: whether numbers belong to the EEA. Needs no account.

use std::io::{BufRead as _, Write as _};

use causeway_core::eligibility::{Decision, decide};
use serde_json::json;

use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::words;

/// Decides for each number given, or for each line of standard input when none is.
pub fn run(numbers: &[String], output: &Output) -> Result<(), Failure> {
    if !numbers.is_empty() {
        return numbers.iter().try_for_each(|number| show(number, output));
    }
    let mut line = Vec::new();
    let mut input = std::io::stdin().lock();
    loop {
        line.clear();
        // Bytes, not text: a line that is not UTF-8 is one that is not a number, and no reason to stop.
        if input.read_until(b'\n', &mut line).map_err(Failure::other)? == 0 {
            return Ok(());
        }
        let number = String::from_utf8_lossy(&line);
        if !number.trim().is_empty() {
            show(number.trim(), output)?;
        }
    }
}

fn show(number: &str, output: &Output) -> Result<(), Failure> {
    let decision = decide(number);
    let value = json!({
        "number": number,
        "eligible": decision.eligible,
        "region": decision.region,
        "reason": decision.reason.code(),
    });
    let shown = if output.is_json() {
        value.to_string()
    } else {
        row(number, &decision)
    };
    match writeln!(std::io::stdout(), "{shown}") {
        // Whoever reads has seen enough (`| head`).
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        other => other.map_err(Failure::other),
    }
}

fn row(number: &str, decision: &Decision) -> String {
    let eligible = if decision.eligible {
        "eligible"
    } else {
        "not eligible"
    };
    let region = decision.region.as_deref().unwrap_or("--");
    let why = words::eligibility(decision.reason);
    format!(
        "{:<20}  {eligible:<12}  {region:<2}  {why}",
        harmless(number)
    )
}
