//! `causeway certify`: a live partner account, held against the requirements of the partner guide.

use std::path::PathBuf;
use std::time::Duration;

use causeway_certify::{CertifyError, Options, Plan, Second};
use causeway_core::Core;
use clap::{Args, ValueEnum};

use crate::commands::Done;
use crate::failure::Failure;
use crate::output::Output;

const AFTER: &str = "The account (--account) is the certifier's own on the home service: eligible, opted in, the partner chosen, and its folder new, so that
no session is there yet. FILE is the partner's directory entry with one field more:
  \"test\": { \"account\": \"anna@firm.example\", \"devices\": 1, \"server\": \"HOST:PORT\", \"hosts\": { \"HOST:PORT\": \"HOST:PORT\" } }
`server` and `hosts` say where the partner's servers are where no name server does. Somebody, or a program, behind the test account does
what the messages ask for. The second account's password is read from CAUSEWAY_SECOND_SECRET.

The requirements are in docs/partner-guide.md, under the same numbers. Exit code 10: one of them is not met.";

#[derive(Args)]
#[command(after_help = AFTER)]
pub struct Certify {
    /// The partner's directory entry and its test account.
    #[arg(long, value_name = "FILE")]
    partner: PathBuf,
    /// Only these requirements, as in P8,P14.
    #[arg(long, value_delimiter = ',', value_name = "NUMBERS")]
    only: Vec<String>,
    /// How many seconds an answer may take: a person may be behind the test account.
    #[arg(long, default_value_t = 120, value_name = "SECONDS")]
    patience: u64,
    /// How many seconds to watch that nothing comes which must not.
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    quiet: u64,
    /// Another account of the home service, without keys, that writes in the clear; without it that is not tested.
    #[arg(long, value_name = "ADDRESS", requires = "second_secret")]
    second: Option<String>,
    /// Its password.
    #[arg(
        long,
        env = "CAUSEWAY_SECOND_SECRET",
        hide = true,
        hide_env_values = true,
        value_name = "SECRET"
    )]
    second_secret: Option<String>,
    /// Where it connects, if not where DNS says: HOST:PORT of direct TLS.
    #[arg(long, value_name = "HOST:PORT")]
    second_server: Option<String>,
    /// A PEM file with the only certificate authorities to trust.
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// As what the report is written: text, or with --json a line of JSON, where nothing is said.
    #[arg(long)]
    format: Option<Format>,
    /// Write the report here instead of printing it.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
    Html,
}

pub async fn run(core: &Core, certify: Certify, output: &Output) -> Done {
    let file = &certify.partner;
    let bytes = std::fs::read(file)
        .map_err(|error| Failure::usage(format!("{}: {error}", file.display())))?;
    let plan = Plan::read(&bytes).map_err(failure)?;
    let second = certify
        .second
        .zip(certify.second_secret)
        .map(|(address, password)| Second {
            address,
            password,
            server: certify.second_server,
        });
    let options = Options {
        only: certify.only,
        patience: Duration::from_secs(certify.patience),
        quiet: Duration::from_secs(certify.quiet),
        second,
        ca_file: certify.ca,
    };
    let progress = |what: &str| output.note(&format!("-- {what}"));
    let report = causeway_certify::certify(core, &plan, &options, &progress)
        .await
        .map_err(failure)?;
    let text = match certify.format {
        None if output.is_json() => serde_json::to_string(&report).map_err(Failure::other)? + "\n",
        None | Some(Format::Text) => report.text(),
        Some(Format::Json) => report.json().map_err(Failure::other)? + "\n",
        Some(Format::Html) => report.html(),
    };
    match &certify.out {
        Some(out) => std::fs::write(out, text)
            .map_err(|error| Failure::other(format!("{}: {error}", out.display())))?,
        None => print!("{text}"),
    }
    let failed = report.failed();
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::certification(&failed))
}

fn failure(error: CertifyError) -> Failure {
    match error {
        CertifyError::Core(error) => error.into(),
        CertifyError::Plan(_) | CertifyError::Unknown(_) => Failure::usage(error.to_string()),
        CertifyError::Account(_) => Failure::not_there("account", error.to_string()),
        CertifyError::File(_) => Failure::other(error),
    }
}
