//! `causeway-lab`: the lab from a terminal, for trying things by hand and for peers under development.
//!
//! What it prints on standard output is for people or, with `--json`, one object for programs; everything else goes to
//! standard error. It ends on Ctrl-C or SIGTERM and takes everything with it.

mod demo;
mod up;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Real XMPP servers on loopback, for trying things by hand.
#[derive(Parser)]
#[command(version, arg_required_else_help = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Start home.test, birdychat.test and haiket.test, federated over verified TLS, until Ctrl-C
    ///
    /// They get a 127.X.Y.0/24 of their own, so several labs run side by side. Nothing is stored outside a temporary folder, which
    /// is removed at the end.
    #[command(
        after_help = "Example:\n  causeway-lab up --account +34600111222@home.test:secret --account anna@birdychat.test:secret\n  \
        causeway-lab up --json --control 127.0.0.1:0 --reach 10.0.2.2"
    )]
    Up(up::Up),
    /// Two people on two services write to each other, end to end encrypted; with a proof at the end
    Demo(demo::Demo),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Up(options) => up::run(options).await.map(|()| true).map_err(Into::into),
        Command::Demo(options) => demo::run(options).await,
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("causeway-lab: a part of the proof failed");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("causeway-lab: {error}");
            ExitCode::FAILURE
        }
    }
}
