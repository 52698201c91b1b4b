//! `causeway-lab up`: the servers until Ctrl-C; with `--control` a whole service to test an app against.
//!
//! Must hold: one line of JSON when everything is ready, and nothing else, on standard output; what a device needs is at one
//! address that it can reach, and nothing listens on an address that nobody asked for.

mod control;
mod device;
mod people;

use std::io::{IsTerminal, Read};
use std::net::SocketAddr;
use std::sync::Arc;

use causeway_lab::{HomeServer, Lab, LabError, Server, ServerOptions};
use clap::Args;
use serde_json::{Value, json};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use control::Control;
use device::Device;
use people::People;

#[derive(Args)]
pub struct Up {
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
    /// Start people on the partners too, and take HTTP requests on this address (port 0: any), see docs/lab.md; ends
    /// also when standard input does, where that is no terminal
    #[arg(long, value_name = "IP:PORT")]
    control: Option<SocketAddr>,
    /// The address by which a device reaches this machine: 10.0.2.2 in the Android emulator, else one of this machine's own
    #[arg(
        long,
        value_name = "IP",
        default_value = "127.0.0.1",
        requires = "control"
    )]
    reach: std::net::Ipv4Addr,
}

/// Starts what was asked for, until somebody ends it.
pub async fn run(options: Up) -> Result<(), LabError> {
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

    let mut builder = Lab::builder()
        .home(options.home)
        .media(options.home == HomeServer::Prosody)
        .keep(options.keep);
    for domain in [
        causeway_lab::HOME,
        causeway_lab::BIRDYCHAT,
        causeway_lab::HAIKET,
    ] {
        let mut server = ServerOptions::default().open_pep(options.open_pep);
        if options.control.is_some() {
            // Its few people write to every new phone, each time as strangers.
            server = server.stranger_limit(100_000, 100_000);
        }
        builder = builder.server(domain, server);
    }
    let starting = async {
        let lab = Arc::new(builder.start().await?);
        for (domain, localpart, password) in &accounts {
            lab.register(domain, localpart, password).await?;
        }
        let control = match options.control {
            None => None,
            Some(at) => {
                let device = Device::new(&lab, options.reach)?;
                let people = People::start(&lab).await?;
                Some(Control::start(at, Arc::clone(&lab), device, people).await?)
            }
        };
        Ok::<_, LabError>((lab, control))
    };
    // Dropping a half-started lab stops it.
    let (lab, control) = tokio::select! {
        started = starting => started?,
        _ = interrupt.recv() => return Ok(()),
        _ = terminate.recv() => return Ok(()),
    };
    if options.json {
        println!("{}", description(&lab, control.as_ref()));
    } else {
        print_for_people(&lab, &options.accounts, control.as_ref());
    }
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
        () = input_ends(), if control.is_some() => {}
    }
    eprintln!("Stopping …");
    drop(control);
    lab.stop_servers().await
}

/// Whoever started this has ended. A terminal is left alone: reading it would stop a lab in the background.
async fn input_ends() {
    let (ended, end) = oneshot::channel::<()>();
    if std::io::stdin().is_terminal() {
        return std::future::pending().await;
    }
    // A thread of its own: the runtime would wait for a reader of its at the end.
    std::thread::spawn(move || {
        let mut input = std::io::stdin().lock();
        let mut ignored = [0; 1024];
        while input.read(&mut ignored).is_ok_and(|read| read > 0) {}
        drop(ended);
    });
    let _ = end.await;
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

fn description(lab: &Lab, control: Option<&Control>) -> Value {
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
    json!({
        "event": "ready",
        "dir": lab.dir(),
        "ca": lab.ca_file(),
        "logs": lab.log_dir(),
        "servers": servers,
        "control": control.map(Control::url),
    })
}

fn print_for_people(lab: &Lab, accounts: &[String], control: Option<&Control>) {
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
    if let Some(control) = control {
        println!("Control:        {}", control.url());
    }
    println!("Ctrl-C stops everything.");
}

fn software(server: &Server) -> &'static str {
    match server.software() {
        HomeServer::Prosody => "prosody",
        HomeServer::Ejabberd => "ejabberd",
    }
}
