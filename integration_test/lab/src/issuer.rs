//! Who signs tokens: a program with PyJWT, that can be asked for wrong ones.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::error::{LabError, Result};
use crate::lab::Lab;
use crate::peer::{Peer, PeerProgram};

const SOON: Duration = Duration::from_secs(60);

/// What tokens for a host say of who signed them.
pub fn name_of(host: &str) -> String {
    format!("https://id.{host}")
}

/// A running issuer. Its public keys are in the file that the server reads.
#[derive(Debug)]
pub struct Issuer {
    peer: Peer,
}

impl Issuer {
    pub(crate) async fn start(lab: &Lab, host: &str, keys: &Path) -> Result<Issuer> {
        let program = PeerProgram::python("issuer/issuer.py")?
            .name(format!("issuer-{host}"))
            .arg("--keys")
            .arg(keys)
            .args(["--issuer", &name_of(host), "--audience", host]);
        let mut peer = lab.peer(program)?;
        peer.wait_event("ready", SOON).await?;
        Ok(Issuer { peer })
    }

    /// A token for the holder of a phone number, good for an hour.
    pub async fn for_number(&mut self, number: &str) -> Result<String> {
        self.token(json!({ "claims": { "phone_number": number, "phone_number_verified": true } }))
            .await
    }

    /// A token for the holder of an e-mail address, good for an hour.
    pub async fn for_email(&mut self, email: &str) -> Result<String> {
        self.token(json!({ "claims": { "email": email, "email_verified": true } }))
            .await
    }

    /// Any token: `claims` beside the usual ones (null takes one away), `lifetime` in seconds, `header`, `forge`; the program says
    /// what these do.
    pub async fn token(&mut self, mut wanted: Value) -> Result<String> {
        wanted["cmd"] = json!("token");
        let answer = self.ask(&wanted).await?;
        let token = answer["token"].as_str();
        token.map(str::to_owned).ok_or_else(|| LabError::Peer {
            name: self.peer.name().to_owned(),
            problem: format!("it made no token: {answer}"),
            log: self.peer.log().to_owned(),
        })
    }

    /// Signs with a new key from now on. The one before stays known, those before that do not.
    pub async fn rotate(&mut self) -> Result<()> {
        self.ask(&json!({ "cmd": "rotate" })).await.map(drop)
    }

    async fn ask(&mut self, command: &Value) -> Result<Value> {
        self.peer.send(command)?;
        self.peer.next_event(SOON).await
    }
}
