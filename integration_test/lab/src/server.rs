//! One XMPP server of the lab: its process, its accounts, and its stop and start.
//!
//! Must hold: a server that was started is ready (it answered a stream header and accepts on its other ports); it keeps its address
//! and its storage over a restart, and nothing else (sessions are gone).

use std::fs::{self, OpenOptions};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::error::{LabError, Result};
use crate::http::{form_encoded, post};
use crate::lab::HTTPS;
use crate::options::{HomeServer, ServerOptions};
use crate::process::Process;
use crate::{ejabberd, home, prosody};

const READY_WITHIN: Duration = Duration::from_secs(30);
const STOP_WITHIN: Duration = Duration::from_secs(10);

/// Where a server lives.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    pub domain: String,
    pub ip: Ipv4Addr,
    /// Its own folder: configuration, certificates, `data`.
    pub dir: PathBuf,
    /// The lab's logs.
    pub log_dir: PathBuf,
    pub ca_file: PathBuf,
    /// Where it finds the other domains: the proxies in front of them.
    pub hosts: Vec<(String, Ipv4Addr)>,
    /// The name server that knows the same, for software that reads no hosts file.
    pub name_server: Option<SocketAddr>,
}

impl Site {
    pub fn data_dir(&self) -> PathBuf {
        self.dir.join("data")
    }

    pub fn web_dir(&self) -> PathBuf {
        self.dir.join("web")
    }

    /// The keys of whoever signs tokens for one of its hosts.
    pub fn keys_file(&self, host: &str) -> PathBuf {
        self.dir.join(format!("{host}.keys.json"))
    }

    pub fn log(&self) -> PathBuf {
        self.log_dir.join(format!("{}.log", self.domain))
    }
}

/// A server of the lab. All control works through `&self`, so that a scenario can share the lab.
#[derive(Debug)]
pub struct Server {
    site: Site,
    software: HomeServer,
    options: Mutex<ServerOptions>,
    process: Mutex<Option<Process>>,
}

impl Server {
    pub(crate) fn new(site: Site, software: HomeServer, options: ServerOptions) -> Server {
        Server {
            site,
            software,
            options: Mutex::new(options),
            process: Mutex::new(None),
        }
    }

    /// Its domain.
    pub fn domain(&self) -> &str {
        &self.site.domain
    }

    /// Its domain, and the hosts that were added with [`ServerOptions::direct`].
    pub fn hosts(&self) -> Vec<String> {
        let options = self.options.lock().unwrap_or_else(PoisonError::into_inner);
        let domain = std::iter::once(self.site.domain.clone());
        domain.chain(options.direct.iter().cloned()).collect()
    }

    /// What it runs on.
    pub fn software(&self) -> HomeServer {
        self.software
    }

    /// Its address; the ports are the standard ones.
    pub fn ip(&self) -> Ipv4Addr {
        self.site.ip
    }

    /// For clients that begin in the clear and upgrade (STARTTLS): port 5222.
    pub fn starttls(&self) -> SocketAddr {
        (self.site.ip, 5222).into()
    }

    /// For clients that begin with TLS: port 5223.
    pub fn direct_tls(&self) -> SocketAddr {
        (self.site.ip, 5223).into()
    }

    /// For other servers: port 5269. They come through the lab's proxies, see `Lab::federation`.
    pub fn s2s(&self) -> SocketAddr {
        (self.site.ip, 5269).into()
    }

    /// For components (XEP-0114): port 5347, where [`ServerOptions::push`] says so.
    pub fn component(&self) -> SocketAddr {
        (self.site.ip, 5347).into()
    }

    /// HTTP without TLS: port 5280.
    pub fn http(&self) -> SocketAddr {
        (self.site.ip, 5280).into()
    }

    /// HTTPS: port 5281. What is in [`Server::web_dir`] is handed out below `/.well-known/causeway/`; Prosody only.
    pub fn https(&self) -> SocketAddr {
        (self.site.ip, HTTPS).into()
    }

    /// What it hands out over HTTPS.
    pub fn web_dir(&self) -> PathBuf {
        self.site.web_dir()
    }

    /// The keys by which tokens for one of its hosts are checked; [`crate::Lab::issuer`] writes them.
    pub(crate) fn keys_file(&self, host: &str) -> PathBuf {
        self.site.keys_file(host)
    }

    /// Its debug log, which holds every stanza.
    pub fn log(&self) -> PathBuf {
        self.site.log()
    }

    /// Its storage.
    pub fn data_dir(&self) -> PathBuf {
        self.site.data_dir()
    }

    /// Its process id, while it runs.
    pub fn pid(&self) -> Option<u32> {
        let mut process = self.process();
        let process = process.as_mut()?;
        process.exit_status().is_none().then(|| process.id())
    }

    /// Whether it runs the policy module from its next start on.
    pub(crate) fn has_policy(&self) -> bool {
        let options = self.options.lock().unwrap_or_else(PoisonError::into_inner);
        home::has_policy(&self.site, &options)
    }

    /// Has it read its configuration and its directory again (SIGHUP). ejabberd looks at its directory each second by itself.
    pub fn reload(&self) -> Result<()> {
        if self.software == HomeServer::Ejabberd {
            return Ok(());
        }
        let pid = self
            .pid()
            .and_then(|pid| rustix::process::Pid::from_raw(pid.try_into().ok()?));
        let pid = pid.ok_or_else(|| self.died("nothing: it does not run".into()))?;
        rustix::process::kill_process(pid, rustix::process::Signal::HUP)
            .map_err(|error| LabError::io(format!("reload {}", self.domain()))(error.into()))
    }

    /// Changes the options; they hold from the next start.
    pub fn set_options(&self, options: ServerOptions) {
        *self.options.lock().unwrap_or_else(PoisonError::into_inner) = options;
    }

    /// Starts it and waits until it is ready. Does nothing when it runs.
    pub async fn start(&self) -> Result<()> {
        self.launch()?;
        self.ready().await
    }

    /// Starts the process without waiting.
    pub(crate) fn launch(&self) -> Result<()> {
        if self.pid().is_some() {
            return Ok(());
        }
        let options = self
            .options
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let command = match self.software {
            HomeServer::Prosody => prosody::command(&self.site, &options)?,
            HomeServer::Ejabberd => ejabberd::command(&self.site, &options)?,
        };
        let process = Process::spawn(command).map_err(LabError::io(format!(
            "start the server of {}",
            self.domain()
        )))?;
        *self.process() = Some(process);
        Ok(())
    }

    /// Asks it to end and waits for that; sessions get a stream error, storage is flushed.
    pub async fn stop(&self) -> Result<()> {
        let until = Instant::now() + STOP_WITHIN;
        if let Some(process) = self.process().as_mut() {
            process.terminate();
        }
        while self.pid().is_some() && Instant::now() < until {
            sleep(Duration::from_millis(5)).await;
        }
        let late = self.pid().is_some();
        self.kill();
        if late {
            Err(self.timeout(&format!("{} stopping", self.domain()), STOP_WITHIN))
        } else {
            Ok(())
        }
    }

    /// Kills it (SIGKILL): connections are reset, nothing is said.
    pub fn kill(&self) {
        // Dropping a process kills it and waits for it.
        drop(self.process().take());
    }

    /// Stop and start on the same address with the same storage; sessions are forgotten.
    pub async fn restart(&self) -> Result<()> {
        self.stop().await?;
        self.start().await
    }

    /// Kill and start on the same address with the same storage; sessions are forgotten.
    pub async fn crash_and_restart(&self) -> Result<()> {
        self.kill();
        self.start().await
    }

    /// Makes an account; it can log in at once.
    pub async fn register(&self, localpart: &str, password: &str) -> Result<()> {
        self.account("register", localpart, Some(password)).await
    }

    /// Changes an account's password.
    pub async fn set_password(&self, localpart: &str, password: &str) -> Result<()> {
        self.account("password", localpart, Some(password)).await
    }

    /// Deletes an account.
    pub async fn delete_account(&self, localpart: &str) -> Result<()> {
        self.account("delete", localpart, None).await
    }

    async fn account(&self, action: &str, localpart: &str, password: Option<&str>) -> Result<()> {
        let (path, kind, body) = match self.software {
            HomeServer::Prosody => {
                let mut form = format!("username={}", form_encoded(localpart));
                if let Some(password) = password {
                    form += &format!("&password={}", form_encoded(password));
                }
                (
                    format!("/lab/{action}"),
                    "application/x-www-form-urlencoded",
                    form,
                )
            }
            HomeServer::Ejabberd => {
                let mut args = serde_json::json!({ "user": localpart, "host": self.domain() });
                let (command, field) = match action {
                    "register" => ("register", "password"),
                    "password" => ("change_password", "newpass"),
                    _ => ("unregister", ""),
                };
                if let Some(password) = password {
                    args[field] = password.into();
                }
                (
                    format!("/api/{command}"),
                    "application/json",
                    args.to_string(),
                )
            }
        };
        let (status, answer) =
            post(self.http(), &path, kind, &body)
                .await
                .map_err(LabError::io(format!(
                    "ask {} to {action} {localpart}",
                    self.domain()
                )))?;
        if status == 200 {
            return Ok(());
        }
        Err(LabError::Account {
            domain: self.domain().to_owned(),
            action: action.to_owned(),
            localpart: localpart.to_owned(),
            reason: answer,
        })
    }

    /// Waits until it answers a stream header and accepts on its other ports.
    pub(crate) async fn ready(&self) -> Result<()> {
        let until = Instant::now() + READY_WITHIN;
        loop {
            if self.answers().await {
                return Ok(());
            }
            let ended = self.process().as_mut().map(|process| process.exit_status());
            match ended {
                Some(None) => {}
                Some(Some(status)) => return Err(self.died(status.to_string())),
                None => return Err(self.died("nothing: it was stopped meanwhile".into())),
            }
            if Instant::now() > until {
                return Err(self.timeout(&format!("{} getting ready", self.domain()), READY_WITHIN));
            }
            sleep(Duration::from_millis(10)).await;
        }
    }

    async fn answers(&self) -> bool {
        for port in [self.direct_tls(), self.s2s(), self.http()] {
            if TcpStream::connect(port).await.is_err() {
                return false;
            }
        }
        let features = async {
            let mut stream = TcpStream::connect(self.starttls()).await?;
            let header = format!(
                "<?xml version='1.0'?><stream:stream to='{}' version='1.0' xmlns='jabber:client' \
                 xmlns:stream='http://etherx.jabber.org/streams'>",
                self.domain()
            );
            stream.write_all(header.as_bytes()).await?;
            let mut seen = Vec::new();
            while stream.read_buf(&mut seen).await? > 0 {
                if String::from_utf8_lossy(&seen).contains("<stream:features") {
                    return Ok(true);
                }
            }
            std::io::Result::Ok(false)
        };
        matches!(
            timeout(Duration::from_secs(2), features).await,
            Ok(Ok(true))
        )
    }

    fn process(&self) -> MutexGuard<'_, Option<Process>> {
        self.process.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn timeout(&self, what: &str, after: Duration) -> LabError {
        LabError::Timeout {
            what: what.to_owned(),
            after,
            log: self.log(),
        }
    }

    fn died(&self, status: String) -> LabError {
        let out = self.site.log_dir.join(format!("{}.out", self.domain()));
        let tail = [&out, &self.log()].map(|file| tail_of(file)).concat();
        LabError::ServerDied {
            domain: self.domain().to_owned(),
            status,
            log: self.log(),
            tail,
        }
    }
}

/// Sends a command's output to a file and gives it no input.
pub(crate) fn logged(mut command: Command, file: &Path) -> Result<Command> {
    let doing = format!("write {}", file.display());
    let out = OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .map_err(LabError::io(doing.clone()))?;
    let err = out.try_clone().map_err(LabError::io(doing))?;
    command.stdin(Stdio::null()).stdout(out).stderr(err);
    Ok(command)
}

fn tail_of(file: &Path) -> String {
    let text = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    lines
        .iter()
        .skip(lines.len().saturating_sub(15))
        .map(|line| format!("{line}\n"))
        .collect()
}
