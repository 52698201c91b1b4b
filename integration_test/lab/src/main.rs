//! `causeway-lab`: the lab from a terminal, for trying things by hand and for peers under development.
//!
//! What it prints on standard output is for people or, with `--json`, one object for programs; everything else goes to
//! standard error. It ends on Ctrl-C or SIGTERM and takes everything with it.

mod demo;

use std::process::ExitCode;

use causeway_lab::{HomeServer, Lab, LabError, Server, ServerOptions};
use clap::{Args, Parser, Subcommand};
use serde_json::{Value, json};
use tokio::signal::unix::{SignalKind, signal};

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
        after_help = "Example:\n  causeway-lab up --account +34600111222@home.test:secret --account anna@birdychat.test:secret"
    )]
    Up(Up),
    /// Two people on two services write to each other, end to end encrypted; with a proof at the end
    Demo(demo::Demo),
}

#[derive(Args)]
struct Up {
    /// What home.test runs on: prosody or ejabberd
    #[arg(long, env = "CAUSEWAY_LAB_HOME", default_value = "prosody")]
    home: HomeServer,
    /// Make this account (may be given several times)
    #[arg(long = "account", value_name = "JID:PASSWORD")]
    accounts: Vec<String>,
    /// Print one JSON object when everything is ready
    #[arg(long)]
    json: bool,
    /// Make OMEMO nodes open without being asked (for clients such as Profanity)
    #[arg(long)]
    open_pep: bool,
    /// Keep storage and logs at the end
    #[arg(long)]
    keep: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Up(options) => up(options).await.map(|()| true).map_err(Into::into),
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

async fn up(options: Up) -> Result<(), LabError> {
    let usage = |source| LabError::Io {
        doing: "listen for signals".into(),
        source,
    };
    let mut interrupt = signal(SignalKind::interrupt()).map_err(usage)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(usage)?;
    let accounts = options
        .accounts
        .iter()
        .map(|text| account(text))
        .collect::<Result<Vec<_>, _>>()?;

    let mut builder = Lab::builder().home(options.home).keep(options.keep);
    for domain in [
        causeway_lab::HOME,
        causeway_lab::BIRDYCHAT,
        causeway_lab::HAIKET,
    ] {
        builder = builder.server(domain, ServerOptions::default().open_pep(options.open_pep));
    }
    let starting = async {
        let lab = builder.start().await?;
        for (domain, localpart, password) in &accounts {
            lab.register(domain, localpart, password).await?;
        }
        Ok::<_, LabError>(lab)
    };
    // Dropping a half-started lab stops it.
    let lab = tokio::select! {
        lab = starting => lab?,
        _ = interrupt.recv() => return Ok(()),
        _ = terminate.recv() => return Ok(()),
    };
    if options.json {
        println!("{}", description(&lab));
    } else {
        print_for_people(&lab, &options.accounts);
    }
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    eprintln!("Stopping …");
    lab.stop().await
}

/// `JID:PASSWORD` → domain, local part, password. The password may hold colons.
fn account(text: &str) -> Result<(String, String, String), LabError> {
    let wrong = || {
        LabError::Usage(format!(
            "--account {text}: write it as NAME@DOMAIN:PASSWORD"
        ))
    };
    let (jid, password) = text.split_once(':').ok_or_else(wrong)?;
    let (localpart, domain) = jid.rsplit_once('@').ok_or_else(wrong)?;
    if localpart.is_empty() || domain.is_empty() || password.is_empty() {
        return Err(wrong());
    }
    Ok((domain.to_owned(), localpart.to_owned(), password.to_owned()))
}

fn description(lab: &Lab) -> Value {
    let servers: Vec<Value> = lab
        .servers()
        .iter()
        .map(|server| {
            json!({
                "domain": server.domain(),
                "software": software(server),
                "pid": server.pid(),
                "ip": server.ip().to_string(),
                "starttls": server.starttls().to_string(),
                "direct_tls": server.direct_tls().to_string(),
                "s2s": server.s2s().to_string(),
                "http": server.http().to_string(),
                "log": server.log(),
                "data": server.data_dir(),
            })
        })
        .collect();
    json!({ "event": "ready", "dir": lab.dir(), "ca": lab.ca_file(), "logs": lab.log_dir(), "servers": servers })
}

fn print_for_people(lab: &Lab, accounts: &[String]) {
    for server in lab.servers() {
        println!(
            "{:<15} {:<9} STARTTLS {}  direct TLS {}",
            server.domain(),
            software(server),
            server.starttls(),
            server.direct_tls(),
        );
    }
    println!("Trust only:     {}", lab.ca_file().display());
    println!("Logs:           {}", lab.log_dir().display());
    for account in accounts {
        println!("Account:        {account}");
    }
    println!("Ctrl-C stops everything.");
}

fn software(server: &Server) -> &'static str {
    match server.software() {
        HomeServer::Prosody => "prosody",
        HomeServer::Ejabberd => "ejabberd",
    }
}
