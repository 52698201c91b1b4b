//! The demo: a person with a Spanish number and a person on another app write to each other, and the proof that nobody
//! in between could read along.
//!
//! Must hold: bad input is refused before anything starts; every line of the proof is a check that can fail, and a failed
//! one fails the demo and keeps the evidence; however the demo ends, nothing of it goes on running.

mod checks;
mod files;
mod input;
mod keyboard;
mod partners;
mod proof;
mod report;
mod screen;
mod search;
mod story;
mod talk;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use causeway_core::{
    Connection, Core, Credential, DatabaseKey, NewAccount, PhoneNumber, Server, Tuning,
};
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, LabError, Peer, PeerProgram, programs};
use clap::Args;
use serde_json::{Value, json};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::timeout;

use report::{Entry, Person, Report, Step};
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
    /// With --chat: a partner's own messenger, not Anna's on slixmpp
    #[arg(long, requires = "chat", value_name = "PARTNER")]
    with: Option<partners::Which>,
    /// Tell a story instead, each step of which is checked
    #[arg(long, conflicts_with_all = ["input", "chat"])]
    story: Option<Tale>,
    #[command(flatten)]
    own: files::Own,
    /// Where to write the report, a page for a browser [default: demo/report.html below the build folder]
    #[arg(long, value_name = "FILE", conflicts_with_all = ["chat", "story"])]
    report: Option<PathBuf>,
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
    /// Who may write to whom: the rules of third-party chats, lived through by one person
    Rules,
    /// Two partners' own messengers: BirdyChat, which connects directly, and Haiket, a service of its own
    Partners,
}

/// Runs the demo; `false` when a part of the proof failed.
pub async fn run(options: Demo) -> Result<bool> {
    let screen = Screen::new();
    match options.story {
        Some(Tale::Rules) => return story::rules::run(&options, &screen).await,
        Some(Tale::Partners) => return story::partners::run(&options, &screen).await,
        None => {}
    }
    let script = input::script(options.input.as_deref())?;
    let files = choose(&options)?;
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
    if let (Some(program), Some(which)) = (&program, options.with) {
        let (lab, mut partners) = tokio::select! {
            started = partners::Partners::start(&options) => started?,
            () = signals.any() => return Err(Interrupted.into()),
        };
        let (other, ready) = partners.echo(which).await?;
        let with = (&other, &ready);
        let result = keyboard::chat(&lab, program, with, &screen, &mut signals).await;
        return end(lab, result, &screen, begin).await;
    }
    let (lab, mut anna, ready) = tokio::select! {
        started = start(&options) => started?,
        () = signals.any() => return Err(Interrupted.into()),
    };
    let result = if let Some(program) = program {
        let with = (&keyboard::Other::anna()?, &ready);
        keyboard::chat(&lab, &program, with, &screen, &mut signals).await
    } else {
        tokio::select! {
            result = converse(&lab, &mut anna, &ready, &script, files, &options, &screen) => result,
            () = signals.any() => Err(Interrupted.into()),
        }
    };
    end(lab, result, &screen, begin).await
}

/// Stops everything; the logs stay when something failed.
async fn end(lab: Lab, result: Result<bool>, screen: &Screen, begin: Instant) -> Result<bool> {
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

/// Which files are sent.
enum Files {
    None,
    /// Those that come with the project.
    Samples,
    Own(Vec<files::Choice>),
}

fn choose(options: &Demo) -> Result<Files> {
    let own = options.own.choices()?;
    if options.home != HomeServer::Prosody {
        return match own.is_empty() {
            true => Ok(Files::None),
            false => Err(
                "files need a home service on Prosody: in the lab, ejabberd has no store for them"
                    .into(),
            ),
        };
    }
    Ok(match (own.is_empty(), &options.input) {
        (false, _) => Files::Own(own),
        (true, None) => Files::Samples,
        (true, Some(_)) => Files::None,
    })
}

/// The servers and who is on them.
async fn start(options: &Demo) -> Result<(Lab, Peer, Value)> {
    let lab = Lab::builder()
        .home(options.home)
        .media(options.home == HomeServer::Prosody)
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
    let program = PeerProgram::python("slixmpp_peer/peer.py")?
        .name("anna")
        .signing_in(lab, ANNA, PASSWORD, "anna.json")?
        .reaching(lab);
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

/// The conversation, the files and the proof.
async fn converse(
    lab: &Lab,
    anna: &mut Peer,
    ready: &Value,
    script: &input::Script,
    chosen: Files,
    options: &Demo,
    screen: &Screen,
) -> Result<bool> {
    let account = lab.dir().join("account");
    let folder = lab.dir().join("files");
    std::fs::create_dir(&folder)?;
    // Meanwhile: it takes some seconds.
    let making = folder.clone();
    let chosen = tokio::task::spawn_blocking(move || match chosen {
        Files::None => Ok(Vec::new()),
        Files::Samples => files::samples(&making),
        Files::Own(own) => Ok(own),
    });
    let core = sign_in(lab, &account).await?;
    let own = core.identity().await?;
    let hers = ready["fingerprint"].as_str().unwrap_or_default();
    let people = vec![
        Person {
            name: NUMBER.into(),
            about: "home.test, on Causeway's core".into(),
            device: own.device.into(),
            fingerprint: own.fingerprint.to_string(),
        },
        Person {
            name: ANNA_SHOWN.into(),
            about: "birdychat.test, on slixmpp and slixmpp-omemo".into(),
            device: ready["device_id"].as_u64().unwrap_or_default(),
            fingerprint: screen::groups(hers),
        },
    ];
    for person in &people {
        screen.person(
            &person.name,
            &person.about,
            person.device,
            &person.fingerprint,
        );
    }
    screen.line("");

    let mut talk = Talk::new(&core, anna, screen).await?;
    let outcome = async {
        for line in &script.lines {
            talk.exchange(line).await?;
        }
        let evidence = proof::gather(&account, &mut talk, ready, script).await?;
        let chosen = chosen.await??;
        let exchanged = match chosen.as_slice() {
            [] => Vec::new(),
            chosen => files::exchange(&mut talk, chosen, &folder).await?,
        };
        let mut entries = Vec::new();
        for (side, id, at, said) in std::mem::take(&mut talk.said) {
            let steps = Step::all(&core.trace(id).await?);
            entries.push(Entry {
                side,
                at,
                said,
                steps,
            });
        }
        Ok::<_, Box<dyn std::error::Error>>((evidence, exchanged, entries))
    };
    let outcome = outcome.await;
    // Whatever happened: what is being stored is finished before the folder goes.
    core.close().await;
    let (evidence, exchanged, entries) = outcome?;
    let proof = evidence.judge(lab, &account, &exchanged, screen).await?;
    let report = Report {
        people,
        entries,
        checks: proof.made.clone(),
    };
    let to = options.report.clone();
    let to = to.unwrap_or_else(|| programs::build_dir().join("demo/report.html"));
    report.write(&to)?;
    let holds = proof.end();
    let to = to.canonicalize()?;
    screen.line(&format!("The report, for a browser: {}", to.display()));
    Ok(holds)
}

async fn sign_in(lab: &Lab, dir: &std::path::Path) -> Result<Core> {
    let account = account(lab, NUMBER)?;
    let core = Core::create(dir, &DatabaseKey::generate(), account, Tuning::default()).await?;
    causeway_lab::rules::open(&core, &[]).await?;
    go_online(&core).await?;
    Ok(core)
}

/// The account on home.test with this number, which is registered.
fn account(lab: &Lab, number: &str) -> Result<NewAccount> {
    let at = lab.server(HOME)?.direct_tls();
    Ok(NewAccount {
        number: PhoneNumber::parse(number)?,
        home: HOME.into(),
        credential: Credential::password(PASSWORD),
        server: Server {
            address: Some((at.ip().to_string(), at.port())),
            ca_file: Some(lab.ca_file()),
            hosts: lab.hosts(),
            ..Server::default()
        },
    })
}

/// Connects, where that has not been done, and waits until the core is online.
async fn go_online(core: &Core) -> Result<()> {
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
    timeout(SOON, online)
        .await
        .unwrap_or_else(|_| Err("signing in took too long".into()))
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
