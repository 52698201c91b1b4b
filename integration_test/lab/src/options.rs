//! What a scenario can ask of a server, in words that mean the same on Prosody and on ejabberd.
//!
//! Must hold: the defaults are those of a good public server (archive, carbons, resumption, SCRAM, verified TLS), so that a scenario
//! names only what it is about.

use std::str::FromStr;
use std::time::Duration;

use crate::error::{LabError, Result};

/// What the push service of a lab signs in with.
pub const PUSH_SECRET: &str = "the push service of the lab";

/// Which software runs `home.test`. The partners always run Prosody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HomeServer {
    /// Prosody, started in a third of a second.
    #[default]
    Prosody,
    /// ejabberd, for where one machine is not enough.
    Ejabberd,
}

impl HomeServer {
    /// What `CAUSEWAY_LAB_HOME` says; Prosody when it says nothing.
    pub fn from_env() -> Result<HomeServer> {
        match std::env::var("CAUSEWAY_LAB_HOME") {
            Ok(name) if !name.is_empty() => name.parse(),
            _ => Ok(HomeServer::Prosody),
        }
    }
}

impl FromStr for HomeServer {
    type Err = LabError;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "prosody" => Ok(HomeServer::Prosody),
            "ejabberd" => Ok(HomeServer::Ejabberd),
            other => Err(LabError::Usage(format!(
                "{other} is no home server of the lab: prosody or ejabberd"
            ))),
        }
    }
}

/// Options of one server; a builder: `ServerOptions::default().archive(false)`.
#[derive(Debug, Clone)]
pub struct ServerOptions {
    pub(crate) archive: bool,
    pub(crate) offline: bool,
    pub(crate) stream_management: bool,
    pub(crate) hibernation: Duration,
    pub(crate) plain_only: bool,
    pub(crate) open_pep: bool,
    pub(crate) policy: bool,
    pub(crate) partner_limit: (f64, u32),
    pub(crate) stranger_limit: (u32, u32),
    pub(crate) tokens: bool,
    pub(crate) direct: Vec<String>,
    pub(crate) push: bool,
    pub(crate) raw_presence: bool,
    pub(crate) foreign_certificate: bool,
    pub(crate) max_stanza: usize,
    pub(crate) log_stanzas: bool,
    pub(crate) extra: String,
}

impl Default for ServerOptions {
    fn default() -> Self {
        ServerOptions {
            archive: true,
            offline: true,
            stream_management: true,
            hibernation: Duration::from_secs(3600),
            plain_only: false,
            open_pep: false,
            policy: true,
            partner_limit: (100_000.0, 100_000),
            stranger_limit: (1, 20),
            tokens: false,
            direct: Vec::new(),
            push: false,
            raw_presence: false,
            foreign_certificate: false,
            max_stanza: 256 * 1024,
            log_stanzas: true,
            extra: String::new(),
        }
    }
}

impl ServerOptions {
    /// Message archive (XEP-0313) for every account; on by default.
    pub fn archive(mut self, on: bool) -> Self {
        self.archive = on;
        self
    }

    /// Storage of messages for accounts that are offline; on by default.
    pub fn offline(mut self, on: bool) -> Self {
        self.offline = on;
        self
    }

    /// Stream management (XEP-0198); on by default. Off means: no resumption and no acknowledgements.
    pub fn stream_management(mut self, on: bool) -> Self {
        self.stream_management = on;
        self
    }

    /// How long a session whose connection broke can be resumed; one hour by default.
    pub fn hibernation(mut self, time: Duration) -> Self {
        self.hibernation = time;
        self
    }

    /// Offers SASL PLAIN and nothing else (inside TLS), as a server does that wants to see passwords.
    pub fn plain_only(mut self, on: bool) -> Self {
        self.plain_only = on;
        self
    }

    /// Makes OMEMO nodes open without being asked, for clients that do not ask (Profanity). On Prosody all PEP nodes that are created
    /// without an access model are open then.
    pub fn open_pep(mut self, on: bool) -> Self {
        self.open_pep = on;
        self
    }

    /// Sends presence of every kind on as a client directs it, whatever the roster says: a service that does not keep to the rules.
    /// Prosody only.
    pub fn raw_presence(mut self, on: bool) -> Self {
        self.raw_presence = on;
        self
    }

    /// Runs the home service's policy module (`home/`) with the lab's directory, which Prosody hands out too, and an abuse account; on
    /// by default, and only for `home.test`.
    pub fn policy(mut self, on: bool) -> Self {
        self.policy = on;
        self
    }

    /// How much a partner may ask as a whole: stanzas a second, and at once. By default more than the lab's machine can.
    pub fn partner_limit(mut self, per_second: f64, at_once: u32) -> Self {
        self.partner_limit = (per_second, at_once);
        self
    }

    /// How much a stranger may ask: stanzas a minute, and at once. By default what a home service has.
    pub fn stranger_limit(mut self, per_minute: u32, at_once: u32) -> Self {
        self.stranger_limit = (per_minute, at_once);
        self
    }

    /// Accounts sign in with tokens and nothing else: those of [`crate::Lab::issuer`]. Off by default.
    pub fn tokens(mut self, on: bool) -> Self {
        self.tokens = on;
        self
    }

    /// Adds a host of this server for a partner whose clients sign in there, known by e-mail addresses, with tokens of the partner's own
    /// issuer. Which issuer and audience, the directory says.
    pub fn direct(mut self, host: &str) -> Self {
        self.direct.push(host.to_owned());
        self
    }

    /// Has push notifications (XEP-0357), and takes a push service: a component `push.DOMAIN` at [`crate::Server::component`], which signs in
    /// with [`PUSH_SECRET`]. ejabberd only.
    pub fn push(mut self, on: bool) -> Self {
        self.push = on;
        self
    }

    /// Gives the server a certificate of an authority that nobody trusts. Federation with it fails, too.
    pub fn foreign_certificate(mut self, on: bool) -> Self {
        self.foreign_certificate = on;
        self
    }

    /// The largest stanza taken from a client, in bytes; 256 KiB by default.
    pub fn max_stanza(mut self, bytes: usize) -> Self {
        self.max_stanza = bytes;
        self
    }

    /// Logs every stanza; on by default. Off for measuring: writing the log costs a server as much as its work.
    pub fn log_stanzas(mut self, on: bool) -> Self {
        self.log_stanzas = on;
        self
    }

    /// Lines for the server's own configuration: Lua at the end of the host's section for Prosody, top-level YAML for ejabberd.
    pub fn extra(mut self, lines: impl Into<String>) -> Self {
        self.extra = lines.into();
        self
    }
}
