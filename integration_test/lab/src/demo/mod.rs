//! The demo: a person with a Spanish number and a person on another app write to each other, and the proof that nobody
//! in between could read along.
//!
//! Must hold: bad input is refused before anything starts; every line of the proof is a check that can fail, and a failed
//! one fails the demo and keeps the evidence; however the demo ends, nothing of it goes on running.

mod checks;
mod input;
mod keyboard;
mod proof;
mod screen;
mod search;
mod story;
mod talk;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use causeway_core::{
    Connection, Core, Credential, DatabaseKey, NewAccount, PhoneNumber, Server, Tuning,
};
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, LabError, Peer, PeerProgram};
use clap::Args;
use serde_json::{Value, json};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::timeout;

use screen::Screen;
use talk::Talk;

const NUMBER: &str = "+34600111222";
const USER: &str = "+34600111222@home.test";
/// How people write Anna's address; below, how XMPP does.
const ANNA_SHOWN: &str = "anna@firm.example";
const ANNA_LOCAL: &str = "anna\\40firm.example";
const ANNA: &str = "anna\\40firm.example@birdychat.test";
const PASSWORD: &str = "a password for an hour";
/// The longest that anything but starting may take on a busy machine.
const SOON: Duration = Duration::from_secs(60);

/// Somebody pressed Ctrl-C: nothing to look into.
#[derive(Debug, thiserror::Error)]
#[error("interrupted")]
struct Interrupted;

/// What can go wrong is told to whoever runs the demo.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(Args)]
#[command(
    after_help = "Examples:\n  causeway-lab demo --input letter.txt\n  causeway-lab demo --home ejabberd\n\n\
    The exit code is 0 when the whole proof holds, and 1 when any of it fails."
)]
pub struct Demo {
    /// Send this UTF-8 text file line by line instead of the conversation that comes with the project
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Write yourself: Anna sends back what you type
    #[arg(long, conflicts_with = "input")]
    chat: bool,
    /// Tell a story instead, each step of which is checked: rules (who may write to whom)
    #[arg(long, conflicts_with_all = ["input", "chat"])]
    story: Option<Tale>,
    /// What home.test runs on: prosody or ejabberd
    #[arg(long, env = "CAUSEWAY_LAB_HOME", default_value = "prosody")]
    home: HomeServer,
    /// Keep the servers' storage and logs and the phone's account at the end
    #[arg(long)]
    keep: bool,
}

/// What can be told.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Tale {
    /// The rules of third-party chats, lived through by one person.
    Rules,
}

/// Runs the demo; `false` when a part of the proof failed.
pub async fn run(options: Demo) -> Result<bool> {
    let screen = Screen::new();
    if let Some(Tale::Rules) = options.story {
        return story::run(&options, &screen).await;
    }
    let script = input::script(options.input.as_deref())?;
    let program = options.chat.then(keyboard::program).transpose()?;
    if script.skipped > 0 && !options.chat {
        screen.line(&format!(
            "{} skipped: an empty message cannot be sent.",
            counted(script.skipped, "empty line")
        ));
    }
    let mut signals = Signals::new()?;
    let begin = Instant::now();
    screen.line(&format!(
        "Starting home.test (on {}), birdychat.test and haiket.test …",
        name(options.home)
    ));
    let (lab, mut anna, ready) = tokio::select! {
        started = start(&options) => started?,
        () = signals.any() => return Err(Interrupted.into()),
    };
    let result = if let Some(program) = program {
        keyboard::chat(&lab, &program, &ready, &screen, &mut signals).await
    } else {
        tokio::select! {
            result = converse(&lab, &mut anna, &ready, &script, &screen) => result,
            () = signals.any() => Err(Interrupted.into()),
        }
    };
    screen.end_row();
    match &result {
        Ok(true) => {}
        Err(error) if error.is::<Interrupted>() => {}
        // Whoever looks for the cause needs the logs.
        _ => lab.keep(),
    }
    lab.stop().await?;
    screen.line(&format!(
        "Everything is stopped again, after {:.1} s.",
        begin.elapsed().as_secs_f64()
    ));
    result
}

/// The servers and who is on them.
async fn start(options: &Demo) -> Result<(Lab, Peer, Value)> {
    let lab = Lab::builder()
        .home(options.home)
        .keep(options.keep)
        .start()
        .await?;
    match join(&lab).await {
        Ok((anna, ready)) => Ok((lab, anna, ready)),
        Err(error) => {
            lab.keep();
            Err(error)
        }
    }
}

/// Both accounts, and Anna's app online.
async fn join(lab: &Lab) -> Result<(Peer, Value)> {
    lab.register(HOME, NUMBER, PASSWORD).await?;
    lab.register(BIRDYCHAT, ANNA_LOCAL, PASSWORD).await?;
    let server = lab.server(BIRDYCHAT)?.starttls();
    let program = PeerProgram::python("slixmpp_peer/peer.py")?
        .name("anna")
        .arg("--jid")
        .arg(ANNA)
        .arg("--password-env")
        .arg("PEER_PASSWORD")
        .env("PEER_PASSWORD", PASSWORD)
        .arg("--host")
        .arg(server.ip().to_string())
        .arg("--port")
        .arg(server.port().to_string())
        .arg("--ca")
        .arg(lab.ca_file())
        .arg("--store")
        .arg(lab.dir().join("anna.json"));
    let mut anna = lab.peer(program)?;
    let ready = anna.wait_event("ready", SOON).await?;
    ask(
        &mut anna,
        json!({"cmd": "answer", "mode": "echo"}),
        "answer",
    )
    .await?;
    Ok((anna, ready))
}

/// The conversation and its proof.
async fn converse(
    lab: &Lab,
    anna: &mut Peer,
    ready: &Value,
    script: &input::Script,
    screen: &Screen,
) -> Result<bool> {
    let account = lab.dir().join("account");
    let core = sign_in(lab, &account).await?;
    let own = core.identity().await?;
    let hers = ready["fingerprint"].as_str().unwrap_or_default();
    screen.person(
        NUMBER,
        "home.test, on Causeway's core",
        own.device.into(),
        &own.fingerprint.to_string(),
    );
    let software = "birdychat.test, on slixmpp and slixmpp-omemo";
    screen.person(
        ANNA_SHOWN,
        software,
        ready["device_id"].as_u64().unwrap_or_default(),
        &screen::groups(hers),
    );
    screen.line("");

    let mut talk = Talk::new(&core, anna, screen).await?;
    let outcome = async {
        for line in &script.lines {
            talk.exchange(line).await?;
        }
        proof::gather(&account, &mut talk, ready, script).await
    };
    let outcome = outcome.await;
    // Whatever happened: what is being stored is finished before the folder goes.
    core.close().await;
    match outcome {
        Ok(evidence) => evidence.judge(lab, &account, screen).await,
        Err(error) => Err(error),
    }
}

async fn sign_in(lab: &Lab, dir: &std::path::Path) -> Result<Core> {
    let at = lab.server(HOME)?.direct_tls();
    let account = NewAccount {
        number: PhoneNumber::parse(NUMBER)?,
        home: HOME.into(),
        credential: Credential::password(PASSWORD),
        server: Server {
            address: Some((at.ip().to_string(), at.port())),
            ca_file: Some(lab.ca_file()),
            ..Server::default()
        },
    };
    let core = Core::create(dir, &DatabaseKey::generate(), account, Tuning::default()).await?;
    causeway_lab::rules::open(&core, &[]).await?;
    let mut events = core.events();
    core.connect().await?;
    let online = async {
        loop {
            match core.connection() {
                Connection::Online => return Ok(()),
                Connection::Stopped(cause) => {
                    return Err(format!("signing in was refused: {cause:?}").into());
                }
                Connection::Untrusted(why) => {
                    return Err(format!("the server is not trusted: {why}").into());
                }
                Connection::Offline | Connection::Connecting => {}
            }
            events.next().await.ok_or("the core stopped")?;
        }
    };
    let online: Result<()> = timeout(SOON, online)
        .await
        .unwrap_or_else(|_| Err("signing in took too long".into()));
    online.map(|()| core)
}

/// Asks the peer and waits for the answer.
async fn ask(peer: &mut Peer, mut command: Value, answer: &str) -> Result<Value> {
    command["id"] = answer.into();
    peer.send(&command)?;
    let event = peer.wait_for(|event| event["id"] == answer, SOON).await?;
    if event["event"] == "error" {
        return Err(format!(
            "Anna's app cannot do {}: {}",
            command["cmd"], event["message"]
        )
        .into());
    }
    Ok(event)
}

/// Ctrl-C and SIGTERM; while these are listened to, neither ends the process by itself.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    fn new() -> Result<Self> {
        let listen = |kind| {
            signal(kind).map_err(|source| LabError::Io {
                doing: "listen for signals".into(),
                source,
            })
        };
        Ok(Self {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
        })
    }

    async fn any(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }

    async fn terminated(&mut self) {
        self.terminate.recv().await;
    }
}

fn name(home: HomeServer) -> &'static str {
    match home {
        HomeServer::Prosody => "Prosody",
        HomeServer::Ejabberd => "ejabberd",
    }
}

/// "1 line", "2 lines".
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
