//! `causeway trace`: what happened to a message, a trace for another company, and two companies' traces put together.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use causeway_core::{Core, MessageId, TraceSalt, TraceWanted};
use chrono::DateTime;
use clap::{Args, Subcommand};
use serde_json::json;

use crate::failure::Failure;
use crate::output::Output;
use crate::timeline::{self, MAX_BYTES, Message, Stopped, Timeline};

type Done = Result<(), Failure>;

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, arg_required_else_help = true)]
pub struct Trace {
    /// The message's id.
    id: Option<i64>,
    #[command(subcommand)]
    pub work: Option<Work>,
}

#[derive(Subcommand)]
pub enum Work {
    /// Write the trace for a support ticket into a file: no content, no address, no key; ids are hashed.
    Export(Export),
    /// Put two sides' files of one ticket together: where each message stopped. Needs no account.
    Merge {
        /// One side's file.
        a: PathBuf,
        /// The other side's.
        b: PathBuf,
    },
}

#[derive(Args)]
pub struct Export {
    /// The ticket's salt, 16 to 64 bytes: the same for both sides.
    #[arg(long, value_name = "HEX")]
    salt: String,
    /// The file, which must not exist yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Only messages with this address, or with anybody on this domain. What goes to a partner should name the partner's.
    #[arg(long, value_name = "ADDRESS|DOMAIN")]
    peer: Option<String>,
    /// Only steps from then on (RFC 3339, such as 2026-11-21T10:00:00Z).
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
}

/// What needs the account.
pub async fn run(core: &Core, trace: Trace, output: &Output) -> Done {
    match (trace.id, trace.work) {
        (Some(id), _) => show(core, id, output).await,
        (None, Some(Work::Export(wanted))) => export(core, wanted, output).await,
        (None, Some(Work::Merge { a, b })) => merge(&a, &b, output),
        (None, None) => Err(Failure::usage("the id of a message, export or merge")),
    }
}

async fn show(core: &Core, id: i64, output: &Output) -> Done {
    let steps = core.trace(MessageId(id)).await?;
    let first = steps.first().map_or(0, |step| step.at);
    for step in &steps {
        output.show(step, || {
            let (after, detail) = (step.at - first, step.detail.as_deref());
            format!(
                "{after:>8} ms  {}  {}",
                step.step,
                detail.unwrap_or_default()
            )
        });
    }
    Ok(())
}

async fn export(core: &Core, wanted: Export, output: &Output) -> Done {
    let salt = TraceSalt::parse(&wanted.salt).map_err(|bad| Failure::usage(bad.to_string()))?;
    let since = match &wanted.since {
        None => None,
        Some(text) => {
            let time = DateTime::parse_from_rfc3339(text);
            let time = time
                .map_err(|_| Failure::usage("--since wants a time as in 2026-11-21T10:00:00Z"))?;
            Some(time.timestamp_millis())
        }
    };
    let which = TraceWanted {
        with: wanted.peer,
        since,
    };
    let steps = core.export_trace(&salt, &which, &wanted.out).await?;
    output.show(&json!({ "steps": steps, "file": wanted.out }), || {
        format!("{steps} steps in {}", wanted.out.display())
    });
    Ok(())
}

/// Reads both files and prints what they say together.
pub fn merge(a: &Path, b: &Path, output: &Output) -> Done {
    let (a, b) = (read(a)?, read(b)?);
    let timeline = timeline::merge(&a, &b).map_err(|why| Failure::usage(why.to_string()))?;
    for message in &timeline.messages {
        output.show(message, || block(message));
    }
    let count = timeline.messages.len();
    let end = json!({
        "messages": count,
        "clocks_differ": timeline.clocks_differ,
        "elsewhere": timeline.elsewhere,
        "unknown": timeline.unknown,
    });
    output.show(&end, || summary(&timeline));
    Ok(())
}

fn read(path: &Path) -> Result<timeline::Trace, Failure> {
    let failed = |why: &dyn std::fmt::Display| Failure::usage(format!("{}: {why}", path.display()));
    let file = std::fs::File::open(path).map_err(|error| failed(&error))?;
    let mut bytes = Vec::new();
    // One more than there may be: then it is too large.
    let mut file = file.take(MAX_BYTES + 1);
    file.read_to_end(&mut bytes)
        .map_err(|error| failed(&error))?;
    timeline::Trace::parse(&bytes).map_err(|error| failed(&error))
}

fn block(message: &Message<'_>) -> String {
    let (from, to) = (message.from, message.to);
    let mut text = format!("{}  from {from} to {to}\n", message.id);
    for step in &message.steps {
        let why = step.why.map_or(String::new(), |why| format!("  ({why})"));
        text.push_str(&format!(
            "  {}  {:<12}  {}{why}\n",
            step.at, step.step, step.side
        ));
    }
    let why = message.why.map_or(String::new(), |why| format!(": {why}"));
    let last = format!("  => {}{why}\n", place(message));
    text + &last
}

/// On whose side, in words.
fn place(message: &Message<'_>) -> String {
    let (from, to) = (message.from, message.to);
    match message.stopped {
        Stopped::Nowhere => "it arrived".into(),
        Stopped::NoReceipt => format!("it arrived at {to}, which gives no receipt"),
        Stopped::SenderApp => format!("stopped in {from}'s app"),
        Stopped::SenderConnection => format!("stopped between {from}'s app and its server"),
        Stopped::GivenBack => "a server gave it back".into(),
        Stopped::Servers => {
            format!("stopped between the two servers, or in {to}'s, where it waits for a device")
        }
        Stopped::ReceiverApp => format!("stopped in {to}'s app"),
        Stopped::WayBack => {
            format!("it reached {to}'s app, and the answer was lost on the way back")
        }
        Stopped::Unknown => format!("not to be told: the file of {to} begins later"),
    }
}

fn summary(timeline: &Timeline<'_>) -> String {
    let arrived =
        |message: &&Message<'_>| matches!(message.stopped, Stopped::Nowhere | Stopped::NoReceipt);
    let (all, arrived) = (
        timeline.messages.len(),
        timeline.messages.iter().filter(arrived).count(),
    );
    let mut text = format!("{all} messages, {arrived} arrived");
    match timeline.clocks_differ {
        0 => (),
        ahead @ 1.. => text.push_str(&format!(
            "; the second side's clock is at least {ahead} ms ahead"
        )),
        behind => text.push_str(&format!(
            "; the second side's clock is at least {} ms behind",
            -behind
        )),
    }
    if timeline.elsewhere > 0 {
        text.push_str(&format!(
            "; {} steps are about other services",
            timeline.elsewhere
        ));
    }
    if timeline.unknown > 0 {
        text.push_str(&format!(
            "; {} steps have words that are not known here",
            timeline.unknown
        ));
    }
    text
}
