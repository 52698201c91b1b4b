//! The demo: a person with a Spanish number and a person on another app write to each other, and the
//! proof that nobody in between could read along.
//!
//! Must hold: every line of the proof is a check that can fail, and a failed one fails the demo.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use causeway_core::{
    Connection, Content, Core, Credential, DatabaseKey, Direction, MAX_TEXT_BYTES, MessageId,
    NewAccount, PhoneNumber, Server, State, Tuning,
};
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, Peer, PeerProgram};
use clap::Args;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const NUMBER: &str = "+34600111222";
const USER: &str = "+34600111222@home.test";
const ANNA: &str = "anna\\40firm.example@birdychat.test";
const PASSWORD: &str = "a password for an hour";
const DEFAULT: &str = include_str!("../../../assets/demo/conversation.txt");
const SOON: Duration = Duration::from_secs(60);

/// What can go wrong is told to whoever runs the demo.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(Args)]
pub struct Demo {
    /// Send this UTF-8 text file line by line instead of the conversation that comes with the project
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Write yourself: Anna answers what you type
    #[arg(long, conflicts_with = "input")]
    chat: bool,
    /// What home.test runs on: prosody or ejabberd
    #[arg(long, env = "CAUSEWAY_LAB_HOME", default_value = "prosody")]
    home: HomeServer,
    /// Keep the servers' storage and logs at the end
    #[arg(long)]
    keep: bool,
}

/// Runs the demo; `false` when a part of the proof failed.
pub async fn run(options: Demo) -> Result<bool> {
    let lines = lines(options.input.as_deref())?;
    let begin = Instant::now();
    println!("Starting home.test, birdychat.test and haiket.test …");
    let lab = Lab::builder()
        .home(options.home)
        .keep(options.keep)
        .start()
        .await?;
    lab.register(HOME, NUMBER, PASSWORD).await?;
    lab.register(BIRDYCHAT, "anna\\40firm.example", PASSWORD)
        .await?;
    let mut anna = start_anna(&lab)?;
    let ready = anna.wait_event("ready", SOON).await?;
    anna.send(&json!({"cmd": "answer", "mode": "echo", "id": "answer"}))?;
    let good = if options.chat {
        chat(&lab)?
    } else {
        converse(&lab, &mut anna, &ready, lines).await?
    };
    lab.stop().await?;
    println!(
        "\nEverything is stopped again, after {:.1} s.",
        begin.elapsed().as_secs_f64()
    );
    Ok(good)
}

/// The lines to send, checked before anything starts.
fn lines(input: Option<&Path>) -> Result<Vec<String>> {
    let text = match input {
        None => DEFAULT.to_owned(),
        Some(file) => {
            let bytes =
                std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
            String::from_utf8(bytes)
                .map_err(|_| format!("{} is not UTF-8 text: convert it first", file.display()))?
        }
    };
    let all = text.lines().count();
    let lines: Vec<String> = text
        .lines()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    for (number, line) in text.lines().enumerate() {
        if line.len() > MAX_TEXT_BYTES {
            return Err(format!(
                "line {} has {} bytes, and a message at most {MAX_TEXT_BYTES}: break it up; nothing was sent",
                number + 1,
                line.len()
            )
            .into());
        }
    }
    if lines.is_empty() {
        return Err("there is no line to send".into());
    }
    if lines.len() < all {
        println!(
            "({} empty lines are left out: an empty message cannot be sent)",
            all - lines.len()
        );
    }
    Ok(lines)
}

fn start_anna(lab: &Lab) -> Result<Peer> {
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
    Ok(lab.peer(program)?)
}

/// Hands the terminal to the command line.
fn chat(lab: &Lab) -> Result<bool> {
    let program = std::env::var_os("CAUSEWAY_BIN")
        .ok_or("CAUSEWAY_BIN does not name the command line: use ./dev demo --chat")?;
    let dir = tempfile::tempdir()?;
    let at = lab.server(HOME)?.direct_tls();
    let causeway = || {
        let mut command = Command::new(&program);
        let key = DatabaseKey::from_bytes([7; 32]);
        command
            .arg("--account")
            .arg(dir.path().join("account"))
            .arg("--lab-key")
            .arg(hex(key.as_bytes()));
        command
    };
    let signed_in = causeway()
        .args([
            "init",
            "--number",
            NUMBER,
            "--home",
            HOME,
            "--server",
            &at.to_string(),
            "--ca",
        ])
        .arg(lab.ca_file())
        .env("CAUSEWAY_SECRET", PASSWORD)
        .stdin(Stdio::null())
        .status()?;
    println!("\nAnna sends back what you write. /quit ends.\n");
    Ok(signed_in.success() && causeway().args(["chat", ANNA]).status()?.success())
}

/// The scripted conversation and its proof.
async fn converse(
    lab: &Lab,
    anna: &mut Peer,
    ready: &Value,
    mut lines: Vec<String>,
) -> Result<bool> {
    let dir = tempfile::tempdir()?;
    let account = dir.path().join("account");
    let core = sign_in(lab, &account).await?;
    let chat = core.open_chat(ANNA).await?;
    let marker = format!("marker-{}", hex(&DatabaseKey::generate().as_bytes()[..8]));
    lines.push(format!(
        "And one more word that nobody else may see: {marker}"
    ));

    let own = core.identity().await?;
    println!(
        "\n{NUMBER} on home.test, device {}\n    {}",
        own.device, own.fingerprint
    );
    println!(
        "anna@firm.example on birdychat.test (slixmpp and slixmpp-omemo), device {}",
        ready["device_id"]
    );
    println!(
        "    {}\n",
        groups(ready["fingerprint"].as_str().unwrap_or_default())
    );

    let (begin, mut sent, mut received) = (Instant::now(), Vec::new(), Vec::new());
    let mut last = MessageId(0);
    for line in &lines {
        say(begin, NUMBER, line);
        let id = core.send_text(chat.id, line).await?;
        sent.push(id);
        let mut shown = State::Queued;
        let deadline = Instant::now() + SOON;
        let mut answered = false;
        while !(answered && shown == State::Delivered) {
            let view = core.message(id).await?;
            if view.state != shown {
                shown = view.state;
                state(begin, &format!("{shown:?}").to_lowercase());
            }
            for view in core.received_after(last, 100).await? {
                last = view.id;
                if let (Direction::In, Content::Text { text }) = (view.direction, &view.content) {
                    say(begin, "anna@firm.example", text);
                    received.push(text.clone());
                    answered = true;
                }
            }
            if shown == State::Failed || Instant::now() > deadline {
                return Err(format!("the message stays {shown:?}: {:?}", view.reason).into());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    let digest = ask(anna, json!({"cmd": "digest", "id": "digest"}), "digest").await?;
    let theirs = ask(
        anna,
        json!({"cmd": "fingerprints", "jid": USER, "id": "prints"}),
        "fingerprints",
    )
    .await?;
    let seen = core.devices(chat.id).await?;
    let mut states = Vec::new();
    for id in &sent {
        states.push(core.message(*id).await?.state);
    }
    core.close().await;
    lab.stop_servers().await?;

    println!("\nThe proof");
    let mut proof = Proof(true);
    let own_print = own.fingerprint.to_hex();
    proof.check(
        "Anna's app sees the fingerprint that this phone shows",
        theirs.to_string().contains(&own_print),
    );
    let hers = ready["fingerprint"].as_str().unwrap_or("none");
    let known = seen.iter().any(|device| {
        device
            .fingerprint
            .is_some_and(|print| print.to_hex() == hers)
    });
    proof.check(
        "this phone sees the fingerprint that Anna's app shows",
        known,
    );
    let all = states
        .iter()
        .all(|state| matches!(state, State::Delivered | State::Read));
    proof.check(
        &format!("all {} messages were delivered", states.len()),
        all,
    );
    let mine = sha256(&lines);
    println!("        SHA-256 of what was sent          {mine}");
    println!(
        "        SHA-256 of what Anna decrypted    {}",
        digest["received"]["sha256"].as_str().unwrap_or_default()
    );
    proof.check(
        "they are equal",
        digest["received"]["sha256"] == mine.as_str(),
    );
    let back = sha256(&received);
    println!(
        "        SHA-256 of what Anna sent         {}",
        digest["sent"]["sha256"].as_str().unwrap_or_default()
    );
    println!("        SHA-256 of what this phone read   {back}");
    proof.check("they are equal", digest["sent"]["sha256"] == back.as_str());
    let found = |needle: &str| -> Result<usize> {
        Ok(lab.server_files_containing(needle.as_bytes())?.len())
    };
    proof.check(
        "the search of the servers' storage and stanza logs works: it finds the address",
        found(USER)? > 0,
    );
    for word in [marker.as_str(), "marsh-lantern-7f3a"]
        .into_iter()
        .filter(|word| lines.iter().any(|line| line.contains(*word)))
    {
        proof.check(
            &format!("\"{word}\" is in no server's storage and no stanza log"),
            found(word)? == 0,
        );
        proof.check(
            &format!("\"{word}\" is in no file of this phone's account"),
            !in_folder(&account, word)?,
        );
    }
    Ok(proof.0)
}

async fn sign_in(lab: &Lab, dir: &Path) -> Result<Core> {
    let at = lab.server(HOME)?.direct_tls();
    let account = NewAccount {
        number: PhoneNumber::parse(NUMBER)?,
        home: HOME.into(),
        credential: Credential::password(PASSWORD),
        server: Server {
            address: Some((at.ip().to_string(), at.port())),
            ca_file: Some(lab.ca_file()),
        },
    };
    let core = Core::create(dir, &DatabaseKey::generate(), account, Tuning::default()).await?;
    core.connect().await?;
    let deadline = Instant::now() + SOON;
    while core.connection() != Connection::Online {
        if let Connection::Stopped(cause) = core.connection() {
            return Err(format!("signing in: {cause:?}").into());
        }
        if Instant::now() > deadline {
            return Err("signing in took too long".into());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(core)
}

async fn ask(peer: &mut Peer, command: Value, answer: &str) -> Result<Value> {
    peer.send(&command)?;
    Ok(peer.wait_event(answer, SOON).await?)
}

struct Proof(bool);

impl Proof {
    fn check(&mut self, what: &str, holds: bool) {
        println!("  {}  {what}", if holds { "  ok" } else { "FAIL" });
        self.0 &= holds;
    }
}

fn say(begin: Instant, who: &str, text: &str) {
    let mut shown: String = text.chars().take(100).collect();
    if shown.len() < text.len() {
        shown.push_str(&format!(" … ({} bytes)", text.len()));
    }
    println!("{:>7.2} s  {who}: {shown}", begin.elapsed().as_secs_f64());
}

fn state(begin: Instant, state: &str) {
    let (dim, plain) = if colour() {
        ("\x1b[2m", "\x1b[0m")
    } else {
        ("", "")
    };
    println!(
        "{dim}{:>7.2} s      {state}{plain}",
        begin.elapsed().as_secs_f64()
    );
}

fn colour() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// As the peer counts: each text followed by a line feed.
fn sha256(texts: &[String]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update(b"\n");
    }
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn groups(hex: &str) -> String {
    let chars: Vec<char> = hex.chars().collect();
    chars
        .chunks(8)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

fn in_folder(dir: &Path, word: &str) -> Result<bool> {
    for entry in std::fs::read_dir(dir)? {
        let bytes = std::fs::read(entry?.path())?;
        if bytes
            .windows(word.len())
            .any(|window| window == word.as_bytes())
        {
            return Ok(true);
        }
    }
    Ok(false)
}
