//! The other side: a program in any language that speaks JSON lines.
//!
//! The protocol: one JSON object a line. From the lab: `{"cmd": …, "id": …}`. To the lab: `{"event": …}`; an event that answers a
//! command carries its "id". Standard error is the peer's log. A peer ends when its standard input ends.
//!
//! Must hold: no event is lost: those that `wait_for` passes over stay in order for the next call. Everything said in both directions is
//! in a transcript beside the log. The peer dies with the lab.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;

use crate::HOME;
use crate::error::{LabError, Result};
use crate::lab::Lab;
use crate::process::Process;
use crate::programs::{node_modules, peers_dir, python};

/// Which program a peer is, and how it is started.
#[derive(Debug)]
pub struct PeerProgram {
    name: String,
    command: Command,
}

impl PeerProgram {
    /// A Python program; a relative path is below `integration_test/peers`.
    pub fn python(script: &str) -> Result<PeerProgram> {
        let mut program = PeerProgram::command(script, python()?);
        program.command.arg("-u").arg(peers_dir().join(script));
        Ok(program)
    }

    /// A Node program; a relative path is below `integration_test/peers`.
    pub fn node(script: &str) -> Result<PeerProgram> {
        let mut program = PeerProgram::command(script, crate::programs::find_program("node")?);
        program
            .command
            .arg(peers_dir().join(script))
            .env("NODE_PATH", node_modules());
        Ok(program)
    }

    /// BirdyChat: a partner's messenger on the suite `signal-pq`, in TypeScript; compiled below the build folder.
    pub fn birdychat() -> Result<PeerProgram> {
        let node = crate::programs::find_program("node")?;
        let mut program = PeerProgram::command("birdychat", node);
        program.command.arg(crate::programs::birdychat()?);
        Ok(program)
    }

    /// Haiket: a partner's messenger for voice on the suite `omemo`, in Python.
    pub fn haiket() -> Result<PeerProgram> {
        PeerProgram::python("haiket/haiket.py")
    }

    /// Any program.
    pub fn command(name: &str, program: impl Into<PathBuf>) -> PeerProgram {
        let name = name.rsplit('/').next().unwrap_or(name).to_owned();
        PeerProgram {
            name,
            command: Command::new(program.into()),
        }
    }

    /// Signs in as `jid`, which is registered, by the options that all of the project's peers have; `store` is where it keeps what
    /// it knows, below the lab's folder.
    pub fn signing_in(self, lab: &Lab, jid: &str, password: &str, store: &str) -> Result<Self> {
        let domain = jid.rsplit('@').next().unwrap_or(jid);
        let signing_in = self.reaching_server(lab, domain, jid, store)?;
        Ok(signing_in
            .args(["--password-env", "PEER_PASSWORD"])
            .env("PEER_PASSWORD", password))
    }

    /// Signs in with a token at a host of the home service ([`crate::ServerOptions::direct`]). BirdyChat takes this.
    pub fn with_token(self, lab: &Lab, jid: &str, token: &str, store: &str) -> Result<Self> {
        let signing_in = self.reaching_server(lab, HOME, jid, store)?;
        Ok(signing_in
            .args(["--token-env", "PEER_TOKEN"])
            .env("PEER_TOKEN", token))
    }

    fn reaching_server(self, lab: &Lab, domain: &str, jid: &str, store: &str) -> Result<Self> {
        let server = lab.server(domain)?.starttls();
        Ok(self
            .arg("--jid")
            .arg(jid)
            .arg("--host")
            .arg(server.ip().to_string())
            .arg("--port")
            .arg(server.port().to_string())
            .arg("--ca")
            .arg(lab.ca_file())
            .arg("--store")
            .arg(lab.dir().join(store)))
    }

    /// Tells it where the lab's web servers are, for files: no name server knows them. Not for Profanity.
    pub fn reaching(mut self, lab: &Lab) -> Self {
        for server in lab.servers() {
            for host in server.hosts() {
                let place = format!("{host}={}", server.ip());
                self = self.arg("--resolve").arg(place);
            }
        }
        self
    }

    /// Its name in logs; the file name by default.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Adds an argument.
    pub fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    /// Adds arguments.
    pub fn args<const N: usize>(mut self, args: [&str; N]) -> Self {
        self.command.args(args);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(key, value);
        self
    }
}

/// A running peer; killed when it or its lab is dropped.
#[derive(Debug)]
pub struct Peer {
    name: String,
    process: Arc<Mutex<Process>>,
    to_peer: Option<Sender<String>>,
    from_peer: UnboundedReceiver<String>,
    waiting: VecDeque<Value>,
    log: PathBuf,
}

impl Peer {
    pub(crate) fn start(
        program: PeerProgram,
        log_dir: &std::path::Path,
        number: usize,
    ) -> Result<Peer> {
        let PeerProgram { name, mut command } = program;
        let stem = format!("peer-{number}-{}", name.replace(['/', '\\'], "_"));
        let log = log_dir.join(format!("{stem}.log"));
        let fail = || LabError::io(format!("start the peer {name}"));
        let errors = File::create(&log).map_err(fail())?;
        let transcript = File::create(log_dir.join(format!("{stem}.jsonl"))).map_err(fail())?;
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors);
        let mut process = Process::spawn(command).map_err(fail())?;
        let child = process.child_mut();
        let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(LabError::Peer {
                name,
                problem: "it has no pipes".into(),
                log,
            });
        };
        let sent = transcript.try_clone().map_err(fail())?;

        // Threads, not tasks: pipes of a child that another thread starts are plain blocking files, and the peer must be
        // heard whatever runtime the scenario uses.
        let (to_peer, commands) = channel::<String>();
        thread::spawn(move || {
            let mut sent = sent;
            for line in commands {
                let _ = writeln!(sent, "> {line}");
                if writeln!(stdin, "{line}")
                    .and_then(|()| stdin.flush())
                    .is_err()
                {
                    return;
                }
            }
        });
        let (events, from_peer) = unbounded_channel();
        thread::spawn(move || {
            let mut transcript = transcript;
            for line in BufReader::new(stdout)
                .lines()
                .map_while(std::io::Result::ok)
            {
                let _ = writeln!(transcript, "< {line}");
                if events.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Peer {
            name,
            process: Arc::new(Mutex::new(process)),
            to_peer: Some(to_peer),
            from_peer,
            waiting: VecDeque::new(),
            log,
        })
    }

    /// Its name in logs.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its standard error.
    pub fn log(&self) -> &std::path::Path {
        &self.log
    }

    /// Sends a command, an object with "cmd". Returns at once.
    pub fn send(&self, command: &Value) -> Result<()> {
        self.to_peer
            .as_ref()
            .and_then(|to_peer| to_peer.send(command.to_string()).ok())
            .ok_or_else(|| self.problem("it ended and takes no more commands"))
    }

    /// The next event, an object with "event".
    pub async fn next_event(&mut self, within: Duration) -> Result<Value> {
        match self.waiting.pop_front() {
            Some(event) => Ok(event),
            None => self.read(within, "an event").await,
        }
    }

    /// The next event that `wanted` says yes to; the others stay for later calls, in order.
    pub async fn wait_for(
        &mut self,
        wanted: impl Fn(&Value) -> bool,
        within: Duration,
    ) -> Result<Value> {
        if let Some(at) = self.waiting.iter().position(&wanted)
            && let Some(event) = self.waiting.remove(at)
        {
            return Ok(event);
        }
        let until = Instant::now() + within;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let event = self.read(left, "the awaited event").await?;
            if wanted(&event) {
                return Ok(event);
            }
            self.waiting.push_back(event);
        }
    }

    /// The next event with this name.
    pub async fn wait_event(&mut self, name: &str, within: Duration) -> Result<Value> {
        self.wait_for(|event| event["event"] == name, within).await
    }

    /// Closes its input, which tells it to end, and waits for that; kills it when the time is over.
    pub fn finish(mut self, within: Duration) {
        self.to_peer = None;
        let mut process = self.lock();
        let until = Instant::now() + within;
        while process.exit_status().is_none() && Instant::now() < until {
            thread::sleep(Duration::from_millis(5));
        }
        process.kill();
    }

    /// Kills it at once.
    pub fn kill(&self) {
        self.lock().kill();
    }

    /// How it ended, if it has.
    pub fn ended(&self) -> Option<std::process::ExitStatus> {
        self.lock().exit_status()
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.lock().id()
    }

    pub(crate) fn process(&self) -> Arc<Mutex<Process>> {
        self.process.clone()
    }

    async fn read(&mut self, within: Duration, what: &str) -> Result<Value> {
        let line = match timeout(within, self.from_peer.recv()).await {
            Ok(Some(line)) => line,
            Ok(None) => {
                let status = self.lock().exit_status();
                let how = status.map_or("closed its output".to_owned(), |status| {
                    format!("ended ({status})")
                });
                return Err(self.problem(&format!("it {how} while the lab waited for {what}")));
            }
            Err(_) => {
                let seen: Vec<&str> = self
                    .waiting
                    .iter()
                    .filter_map(|event| event["event"].as_str())
                    .collect();
                let what = format!(
                    "{what} of peer {} (it said: {})",
                    self.name,
                    seen.join(", ")
                );
                return Err(LabError::Timeout {
                    what,
                    after: within,
                    log: self.log.clone(),
                });
            }
        };
        match serde_json::from_str::<Value>(&line) {
            Ok(event) if event["event"].is_string() => Ok(event),
            _ => Err(self.problem(&format!("it wrote a line that is no event: {line}"))),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Process> {
        self.process.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn problem(&self, problem: &str) -> LabError {
        LabError::Peer {
            name: self.name.clone(),
            problem: problem.to_owned(),
            log: self.log.clone(),
        }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.lock().kill();
    }
}
