//! `--chat`: the person at the keyboard talks to somebody elsewhere, by the command line `causeway`.

use std::ffi::{OsStr, OsString};
use std::process::Stdio;

use causeway_core::DatabaseKey;
use causeway_lab::{HOME, Lab};
use serde_json::Value;
use tokio::process::Command;

use super::screen::{Screen, groups};
use super::{ANNA, ANNA_SHOWN, NUMBER, PASSWORD, Result, Signals};

/// Whom one talks to.
pub struct Other {
    pub jid: &'static str,
    /// As people write it.
    pub shown: &'static str,
    pub partner: &'static str,
    /// The directory that this partner is in as it is here.
    pub directory: Vec<u8>,
}

impl Other {
    /// Anna on slixmpp.
    pub fn anna() -> Result<Self> {
        Ok(Self {
            jid: ANNA,
            shown: ANNA_SHOWN,
            partner: "birdychat",
            directory: causeway_lab::rules::directory()?,
        })
    }
}

/// The command line, which `./dev` has built.
pub fn program() -> Result<OsString> {
    let program = std::env::var_os("CAUSEWAY_BIN").filter(|program| !program.is_empty());
    Ok(program
        .ok_or("CAUSEWAY_BIN does not say where the command line is: use ./dev demo --chat")?)
}

/// Sets an account up and hands the terminal over until the chat ends.
pub async fn chat(
    lab: &Lab,
    program: &OsStr,
    (other, ready): (&Other, &Value),
    screen: &Screen,
    signals: &mut Signals,
) -> Result<bool> {
    let at = lab.server(HOME)?.direct_tls().to_string();
    // For this account alone, which ends with the lab.
    let key: String = DatabaseKey::generate()
        .as_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let causeway = |args: &[&str]| {
        let mut command = Command::new(program);
        command
            .args(["--lab-key", &key, "--account"])
            .arg(lab.dir().join("account"))
            .args(args)
            .kill_on_drop(true);
        command
    };
    let mut init = causeway(&[
        "init", "--number", NUMBER, "--home", HOME, "--server", &at, "--ca",
    ]);
    init.arg(lab.ca_file())
        .env("CAUSEWAY_SECRET", PASSWORD)
        .stdin(Stdio::null());
    screen.line("");
    finished(init, signals).await?;
    let directory = lab.dir().join("partners.json");
    std::fs::write(&directory, &other.directory)?;
    let mut partners = causeway(&["partners", "--file"]);
    partners.arg(&directory);
    finished(partners, signals).await?;
    for step in [
        &["onboard", "all", other.partner][..],
        &["share", other.partner],
    ] {
        finished(causeway(step), signals).await?;
    }
    screen.line(&format!(
        "\nYou are {NUMBER}. Write something and press Enter: {} sends it back. That app says of itself, \
         for /devices and /verify:\ndevice       {}\nfingerprint  {}\n",
        other.shown,
        ready["device_id"],
        groups(ready["fingerprint"].as_str().unwrap_or_default())
    ));
    finished(causeway(&["chat", other.jid]), signals).await?;
    screen.line("");
    Ok(true)
}

/// Runs a command to its end. It gets Ctrl-C from the terminal by itself and ends in order, so that is not for us.
async fn finished(mut command: Command, signals: &mut Signals) -> Result<()> {
    let mut child = command
        .spawn()
        .map_err(|error| format!("the command line cannot be started: {error}"))?;
    let status = tokio::select! {
        status = child.wait() => status?,
        () = signals.terminated() => return Err(super::Interrupted.into()),
    };
    if status.success() {
        Ok(())
    } else {
        Err(format!("causeway ended with {status}").into())
    }
}
