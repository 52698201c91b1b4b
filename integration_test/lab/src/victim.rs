//! `causeway-victim`: a real core on an account folder, made to be killed.
//!
//! It sends the numbers from where its own history ends up to `--upto`, receives, and says what it knows in JSON lines, as
//! the peers do (`integration_test/peers/README.md`). At the n-th pass of a failpoint it sends itself SIGKILL. It holds
//! no state of its own: whoever starts it again with the same folder continues, as a user would who opens the app again.
//!
//! | event | when |
//! | --- | --- |
//! | `opened` {stored} | the account is open; so many numbers are in it |
//! | `accepted` {n} | `send_text` has returned for this number: it must never be lost |
//! | `done` | all numbers up to `--upto` are delivered, `--expect` texts and `--strays` others have been received |
//! | `passes` {name: count} | answers `{"cmd": "passes"}`: how often each failpoint was passed |
//! | `state` {sent: list of pairs text, state, received: list of texts, files: list of direction, step, SHA-256, state, reason and trace, notices, unreadable, device, number} | answers `{"cmd": "state"}` |
//!
//! The end of standard input ends it in order.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use causeway_core::{
    ApiError, ChatId, Content, Core, Credential, DatabaseKey, Direction, MediaDraft, MediaForm,
    MessageView, Network, NewAccount, PhoneNumber, Server, State, TransferStep, Tuning, failpoint,
};
use causeway_lab::rules;
use clap::Parser;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

#[derive(Parser)]
struct Options {
    /// The account's folder; made if there is none
    #[arg(long)]
    dir: PathBuf,
    /// The database's key, 64 hexadecimal digits
    #[arg(long, env = "VICTIM_KEY")]
    key: String,
    #[arg(long, env = "VICTIM_PASSWORD")]
    password: String,
    #[arg(long)]
    number: String,
    #[arg(long)]
    home: String,
    /// Host and port of the home service (direct TLS)
    #[arg(long)]
    server: std::net::SocketAddr,
    #[arg(long)]
    ca: PathBuf,
    /// Whom to write to
    #[arg(long)]
    to: String,
    /// Write once to this address too, where nobody is
    #[arg(long)]
    nobody: Option<String>,
    /// How many numbers to send over all lives
    #[arg(long, default_value_t = 0)]
    upto: usize,
    /// How many texts to receive over all lives
    #[arg(long, default_value_t = 0)]
    expect: usize,
    /// How many messages that it cannot open to show over all lives
    #[arg(long, default_value_t = 0)]
    strays: usize,
    /// How many files to send over all lives: `0`, `1` and so on in `--from`, photos where they are
    #[arg(long, default_value_t = 0)]
    files: usize,
    /// The folder they are in
    #[arg(long, default_value = ".")]
    from: PathBuf,
    /// How many files to receive over all lives
    #[arg(long, default_value_t = 0)]
    fetch: usize,
    /// Where hosts of files are: JSON, as `Server::hosts`
    #[arg(long, default_value = "{}")]
    hosts: String,
    /// Mark what is received as read
    #[arg(long)]
    read: bool,
    /// Take this number when half of the numbers are sent; the new account has the same password
    #[arg(long)]
    change: Option<String>,
    /// A slow disk: milliseconds that each commit takes longer
    #[arg(long, default_value_t = 0)]
    slow: u64,
    /// Die at a failpoint: NAME=N for its N-th pass
    #[arg(long)]
    die: Option<String>,
}

type Passes = Arc<Mutex<BTreeMap<String, u64>>>;

/// Counts every pass of every failpoint, makes commits slow, and ends the process at the chosen one.
fn arm(at: Option<&str>, slow: Duration) -> Result<Passes, String> {
    let passes = Passes::default();
    let chosen = match at.map(|text| text.split_once('=')) {
        None => None,
        Some(Some((name, n))) => Some((
            name.to_owned(),
            n.parse::<u64>().map_err(|error| error.to_string())?,
        )),
        Some(None) => return Err("--die NAME=N".into()),
    };
    let all = failpoint::all();
    if let Some((name, _)) = &chosen
        && !all.contains(name)
    {
        return Err(format!("there is no failpoint {name}"));
    }
    let seen = Arc::clone(&passes);
    failpoint::watch(move |name| {
        let mut passes = seen.lock().unwrap_or_else(PoisonError::into_inner);
        let count = passes.entry(name.to_owned()).or_default();
        *count += 1;
        if chosen == Some((name.to_owned(), *count)) {
            die();
        }
        drop(passes);
        if name.starts_with("store::commit::") && name.ends_with("::before") {
            std::thread::sleep(slow);
        }
    });
    Ok(passes)
}

fn die() -> ! {
    let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
    // The signal has ended the process by now.
    std::process::abort()
}

fn say(event: &Value) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{event}").and_then(|()| out.flush());
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let options = Options::parse();
    let passes = arm(options.die.as_deref(), Duration::from_millis(options.slow))?;
    let mut bytes = [0; 32];
    hex::decode_to_slice(&options.key, &mut bytes)?;
    let core = open(&options, &DatabaseKey::from_bytes(bytes)).await?;
    let chat = core.open_chat(&options.to).await?.id;
    let stored = numbers(&history(&core, chat).await?).len();
    // A text ends as a draft when it is sent: never both.
    if let Some(draft) = core.draft(chat).await?
        && draft.parse::<usize>()? < stored
    {
        return Err(format!("{draft} was sent and is still a draft").into());
    }
    say(&json!({"event": "opened", "stored": stored}));
    core.connect().await?;

    let (commands, mut orders) = mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if commands.send(line).is_err() {
                return;
            }
        }
    });
    let work = tokio::spawn(work(core.clone(), chat, stored, options));
    while let Some(line) = orders.recv().await {
        let command: Value = serde_json::from_str(&line)?;
        match command["cmd"].as_str() {
            Some("passes") => {
                let counts = passes
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .clone();
                say(&json!({"event": "passes", "passes": counts}));
            }
            Some("state") => say(&state(&core, chat).await?),
            _ => return Err(format!("not a command: {line}").into()),
        }
    }
    work.abort();
    core.close().await;
    Ok(())
}

/// The account in the folder, or a new one: an app that was killed while it set the account up does the same.
async fn open(options: &Options, key: &DatabaseKey) -> Result<Core, Box<dyn std::error::Error>> {
    let tuning = Tuning {
        retry: Duration::from_millis(500),
        resend: Duration::from_secs(5),
        idle: Duration::from_secs(20),
        answer: Duration::from_secs(20),
        ..Tuning::default()
    };
    let server = Server {
        address: Some((options.server.ip().to_string(), options.server.port())),
        ca_file: Some(options.ca.clone()),
        hosts: serde_json::from_str(&options.hosts)?,
        ..Server::default()
    };
    match Core::open(&options.dir, key, tuning).await {
        Ok(core) => {
            core.set_server(server).await?;
            rules::open(&core, &[&options.to]).await?;
            return Ok(core);
        }
        Err(ApiError::NoAccount) => {}
        Err(error) => return Err(error.into()),
    }
    let account = NewAccount {
        number: PhoneNumber::parse(&options.number)?,
        home: options.home.clone(),
        credential: Credential::password(&options.password),
        server,
    };
    let core = Core::create(&options.dir, key, account, tuning).await?;
    rules::open(&core, &[&options.to]).await?;
    Ok(core)
}

/// Sends what is left, then waits until everything has gone through.
async fn work(core: Core, chat: ChatId, stored: usize, options: Options) -> Result<(), ApiError> {
    if let Some(nobody) = &options.nobody {
        let other = core.open_chat(nobody).await?;
        if history(&core, other.id).await?.is_empty() {
            core.send_text(other.id, "is anybody there?").await?;
        }
    }
    for n in stored..options.upto {
        if n == options.upto / 2 {
            change(&core, &options).await?;
        }
        core.set_draft(chat, &n.to_string()).await?;
        core.send_draft(chat, &n.to_string()).await?;
        say(&json!({"event": "accepted", "n": n}));
    }
    core.set_network(Network::Unmetered).await?;
    let sent = history(&core, chat).await?;
    let out = |row: &&MessageView| row.direction == Direction::Out && is_media(row);
    for n in sent.iter().filter(out).count()..options.files {
        let path = options.from.join(n.to_string());
        let kind = Core::probe_media(&path).await?.kind;
        core.send_media(chat, MediaDraft::new(kind, path)).await?;
        say(&json!({"event": "accepted", "n": n}));
    }
    change(&core, &options).await?;
    match core.inbox_row(chat).await?.pinned {
        None => core.pin(chat).await?,
        Some(_) => core.unpin(chat).await?,
    }
    loop {
        let rows = history(&core, chat).await?;
        let received = rows.iter().filter(|row| text_in(row).is_some()).count();
        let through = |row: &MessageView| {
            row.direction != Direction::Out || matches!(row.state, State::Delivered | State::Read)
        };
        if options.read
            && let Some(last) = rows.iter().rev().find(|row| text_in(row).is_some())
        {
            core.mark_read(chat, last.id).await?;
        }
        let unreadable = unreadable(&rows);
        let here = |row: &&MessageView| {
            let transfer = row.transfer.as_ref().map(|it| it.step);
            row.direction == Direction::In && transfer == Some(TransferStep::Here)
        };
        let fetched = rows.iter().filter(here).count() >= options.fetch;
        let all = received >= options.expect && unreadable >= options.strays && fetched;
        if rows.iter().all(through) && all {
            say(&json!({"event": "done"}));
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn change(core: &Core, options: &Options) -> Result<(), ApiError> {
    let Some(number) = &options.change else {
        return Ok(());
    };
    let credential = Credential::password(&options.password);
    core.change_number(number, credential).await.map(drop)
}

fn unreadable(rows: &[MessageView]) -> usize {
    let unreadable = |row: &&MessageView| row.state == State::Unreadable;
    rows.iter().filter(unreadable).count()
}

fn is_media(row: &MessageView) -> bool {
    matches!(row.content, Content::Media { .. })
}

fn text_in(row: &MessageView) -> Option<&str> {
    match (&row.direction, &row.content) {
        (Direction::In, Content::Text { text, .. }) => Some(text),
        _ => None,
    }
}

fn numbers(rows: &[MessageView]) -> Vec<(&str, State)> {
    rows.iter()
        .filter_map(|row| match (&row.direction, &row.content) {
            (Direction::Out, Content::Text { text, .. }) => Some((text.as_str(), row.state)),
            _ => None,
        })
        .collect()
}

async fn state(core: &Core, chat: ChatId) -> Result<Value, ApiError> {
    let rows = history(core, chat).await?;
    let sent: Vec<_> = numbers(&rows)
        .into_iter()
        .map(|(text, state)| json!([text, format!("{state:?}")]))
        .collect();
    let received: Vec<_> = rows.iter().filter_map(text_in).collect();
    let mut files = Vec::new();
    for row in rows.iter().filter(|row| is_media(row)) {
        let step = row.transfer.as_ref().map(|it| format!("{:?}", it.step));
        let bytes = match core.open_media(row.id, MediaForm::Original).await {
            Ok(opened) => std::fs::read(&opened.path).unwrap_or_default(),
            Err(_) => Vec::new(),
        };
        let sha256 = hex::encode(Sha256::digest(bytes));
        let (way, state) = (format!("{:?}", row.direction), format!("{:?}", row.state));
        let why = row.transfer.as_ref().and_then(|it| it.reason.clone());
        files.push(json!([
            way,
            step,
            sha256,
            state,
            why,
            core.trace(row.id).await?
        ]));
    }
    let notice = |row: &&MessageView| matches!(row.content, Content::Notice { .. });
    Ok(json!({
        "event": "state",
        "sent": sent,
        "received": received,
        "files": files,
        "notices": rows.iter().filter(notice).count(),
        "unreadable": unreadable(&rows),
        "device": core.identity().await?.device,
        "number": core.identity().await?.number,
    }))
}

/// The whole chat, oldest first.
async fn history(core: &Core, chat: ChatId) -> Result<Vec<MessageView>, ApiError> {
    let (mut all, mut before) = (Vec::new(), None);
    loop {
        let page = core.history(chat, before, 500).await?;
        let Some(last) = page.last() else { break };
        before = Some(last.id);
        all.extend(page);
    }
    all.reverse();
    Ok(all)
}
