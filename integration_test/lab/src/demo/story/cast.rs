//! The people of the rules: Marta on the core, the others on slixmpp.

use std::time::Duration;

use causeway_core::{ChatId, Core, Credential, DatabaseKey, Enforced, Tuning};
use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, PeerProgram};
use serde_json::{Value, json};

use super::super::{Demo, PASSWORD, Result, SOON, account, ask, go_online};
use super::until;

pub const SWISS: &str = "+41791234567";
pub const SPANISH: &str = "+34600111222";
pub const SWISS_AGAIN: &str = "+41791234599";
pub const SPANISH_AGAIN: &str = "+34600333444";
pub const OTTO_NUMBER: &str = "+4915112345678";
/// Has an account and no app yet.
pub const NILS: &str = "nils\\40firm.example@birdychat.test";

const DEVICES: &str = "eu.siacs.conversations.axolotl.devicelist";
/// Long enough for what would come at once.
const MOMENT: Duration = Duration::from_millis(500);

/// Everybody.
pub struct Cast {
    pub marta: Core,
    pub anna: Person,
    pub otto: Person,
    pub otto_again: Person,
    pub greta: Person,
}

/// Somebody on another app.
pub struct Person {
    pub jid: &'static str,
    app: Peer,
}

/// The address of Marta's account with this number.
pub fn at_home(number: &str) -> String {
    format!("{number}@{HOME}")
}

impl Cast {
    pub async fn start(options: &Demo) -> Result<(Lab, Self)> {
        let lab = Lab::builder()
            .home(options.home)
            .keep(options.keep)
            .start()
            .await?;
        for number in [SWISS, SPANISH, SWISS_AGAIN, SPANISH_AGAIN] {
            lab.register(HOME, number, PASSWORD).await?;
        }
        lab.register(BIRDYCHAT, "nils\\40firm.example", PASSWORD)
            .await?;
        let cast = Self {
            marta: marta(&lab).await?,
            anna: Person::join(&lab, "anna", "anna\\40firm.example@birdychat.test").await?,
            otto: Person::join(&lab, "otto", "otto\\40prize.example@birdychat.test").await?,
            otto_again: Person::join(&lab, "otto-again", "+4915112345678@haiket.test").await?,
            greta: Person::join(&lab, "greta", "+33612345678@haiket.test").await?,
        };
        Ok((lab, cast))
    }

    /// Marta's number changes, and she is online with the new one.
    pub async fn change_number(&mut self, number: &str) -> Result<()> {
        self.marta
            .change_number(number, Credential::password(PASSWORD))
            .await?;
        go_online(&self.marta).await?;
        self.confirmed().await
    }

    /// Waits until the home service has Marta's choice.
    pub async fn confirmed(&self) -> Result<()> {
        let core = &self.marta;
        until(async || Ok(core.policy().await?.enforced == Enforced::Confirmed)).await
    }
}

async fn marta(lab: &Lab) -> Result<Core> {
    let tuning = Tuning {
        device_list_fresh: Duration::ZERO,
        ..Tuning::default()
    };
    let dir = lab.dir().join("marta");
    let core = Core::create(&dir, &DatabaseKey::generate(), account(lab, SWISS)?, tuning).await?;
    core.take_partners(&causeway_lab::rules::directory()?)
        .await?;
    go_online(&core).await?;
    Ok(core)
}

/// The request of somebody, once it is there.
pub async fn request(core: &Core, from: &str) -> Result<ChatId> {
    let of = async || -> Result<Option<ChatId>> {
        let requests = core.requests(None, 50).await?;
        let found = requests
            .into_iter()
            .find(|request| request.chat.peer == from);
        Ok(found.map(|request| request.chat.id))
    };
    until(async || Ok(of().await?.is_some())).await?;
    Ok(of().await?.ok_or("a request went away")?)
}

impl Person {
    async fn join(lab: &Lab, name: &str, jid: &'static str) -> Result<Self> {
        let (local, domain) = jid.split_once('@').ok_or("an address without a service")?;
        lab.register(domain, local, PASSWORD).await?;
        let program = PeerProgram::python("slixmpp_peer/peer.py")?
            .name(name)
            .signing_in(lab, jid, PASSWORD, &format!("{name}.json"))?;
        let mut app = lab.peer(program)?;
        app.wait_event("ready", SOON).await?;
        Ok(Self { jid, app })
    }

    /// Writes, encrypted.
    pub async fn writes(&mut self, to: &str, text: &str) -> Result<()> {
        let command = json!({"cmd": "send", "to": to, "body": text});
        ask(&mut self.app, command, "writes").await.map(drop)
    }

    /// Writes, not encrypted, whatever becomes of it.
    pub async fn writes_plainly(&mut self, to: &str, text: &str) -> Result<()> {
        let command = json!({"cmd": "send_plain", "to": to, "body": text});
        ask(&mut self.app, command, "writes").await.map(drop)
    }

    /// Asks for the keys of an address; whether there are any.
    pub async fn looks_for(&mut self, address: &str) -> Result<bool> {
        self.app
            .send(&json!({"cmd": "pep_get", "id": "looks", "jid": address, "node": DEVICES}))?;
        let answer = self
            .app
            .wait_for(|event| event["id"] == "looks", SOON)
            .await?;
        let items = answer["items"].as_array();
        Ok(items.is_some_and(|items| !items.is_empty()))
    }

    /// Whether a receipt has come, or comes within a moment.
    pub async fn has_receipt(&mut self) -> bool {
        self.app.wait_event("receipt", MOMENT).await.is_ok()
    }

    /// Waits for a receipt.
    pub async fn receipt(&mut self) -> Result<()> {
        self.app.wait_event("receipt", SOON).await?;
        Ok(())
    }

    /// Waits for a text, which must have come encrypted.
    pub async fn reads(&mut self, text: &str) -> Result<bool> {
        let said = |event: &Value| event["event"] == "message" && event["body"] == text;
        let event = self.app.wait_for(said, SOON).await?;
        Ok(event["encrypted"] == true)
    }
}
