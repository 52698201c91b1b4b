//! Two partners' own messengers, which share no code with the core: for a story, and for `--chat`. BirdyChat connects directly and speaks
//! `signal-pq`; Haiket is a service of its own, speaks `omemo` and is for voice.

use causeway_lab::{
    HAIKET, HOME, HomeServer, Issuer, Lab, Peer, PeerProgram, ServerOptions, rules,
};
use serde_json::{Value, json};

use super::keyboard::Other;
use super::{Demo, NUMBER, PASSWORD, Result, SOON, ask};

pub const EMAIL: &str = "anna@firm.example";
pub const ANNA: &str = "anna\\40firm.example@birdychat.home.test";
pub const BEN: &str = "+4915112345678@haiket.test";
const BEN_NUMBER: &str = "+4915112345678";

/// Which of them to talk to.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Which {
    /// BirdyChat, on its own program: direct, suite signal-pq
    Birdychat,
    /// Haiket, on its own program: federated, suite omemo
    Haiket,
}

/// Both apps, online, and who vouches for Anna.
pub struct Partners {
    pub anna: Peer,
    pub ben: Peer,
    pub issuer: Issuer,
    anna_ready: Value,
    ben_ready: Value,
}

impl Partners {
    /// The lab, with the user's account, and both apps.
    pub async fn start(options: &Demo) -> Result<(Lab, Self)> {
        let lab = Lab::builder()
            .home(options.home)
            .only(&[HOME, HAIKET])
            .server(HOME, ServerOptions::default().direct(rules::DIRECT))
            .media(options.home == HomeServer::Prosody)
            .keep(options.keep)
            .start()
            .await?;
        match Self::join(&lab).await {
            Ok(partners) => Ok((lab, partners)),
            Err(error) => {
                lab.keep();
                Err(error)
            }
        }
    }

    async fn join(lab: &Lab) -> Result<Self> {
        lab.publish(&rules::direct_directory()?)?;
        lab.register(HOME, NUMBER, PASSWORD).await?;
        lab.register(HAIKET, BEN_NUMBER, PASSWORD).await?;
        let mut issuer = lab.issuer(HOME, rules::DIRECT).await?;
        let token = issuer.for_email(EMAIL).await?;
        let program = PeerProgram::haiket()?.name("ben");
        let program = program.signing_in(lab, BEN, PASSWORD, "ben")?.reaching(lab);
        let mut ben = lab.peer(program.args(["--home", HOME]))?;
        let (anna, anna_ready) = birdychat(lab, ANNA, &token, "anna").await?;
        let ben_ready = ben.wait_event("ready", SOON).await?;
        Ok(Self {
            anna,
            ben,
            issuer,
            anna_ready,
            ben_ready,
        })
    }

    /// Has one of them send back what it gets: who that is.
    pub async fn echo(&mut self, which: Which) -> Result<(Other, Value)> {
        let (app, ready, jid, shown, partner) = match which {
            Which::Birdychat => (&mut self.anna, &self.anna_ready, ANNA, EMAIL, "birdychat"),
            Which::Haiket => (&mut self.ben, &self.ben_ready, BEN, BEN_NUMBER, "haiket"),
        };
        ask(app, json!({"cmd": "answer", "mode": "echo"}), "answer").await?;
        let directory = rules::direct_directory()?;
        let other = Other {
            jid,
            shown,
            partner,
            directory,
        };
        Ok((other, ready.clone()))
    }
}

/// Somebody on BirdyChat, signed in with a token.
pub async fn birdychat(lab: &Lab, jid: &str, token: &str, name: &str) -> Result<(Peer, Value)> {
    let program = PeerProgram::birdychat()?.name(name).reaching(lab);
    let program = program.with_token(lab, jid, token, name)?;
    let mut app = lab.peer(program.args(["--home", HOME]))?;
    let ready = app.wait_event("ready", SOON).await?;
    Ok((app, ready))
}
