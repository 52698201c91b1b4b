//! The XMPP connection.
//!
//! **Owns** logging in over verified TLS, staying connected, and turning stanzas into domain types
//! and back; one file per protocol extension.
//!
//! **Must hold**: a password never leaves in the clear (SCRAM; PLAIN only for a token); a server whose
//! certificate does not verify gets nothing and is told as [`LinkEvent::Untrusted`]; what cannot get better by
//! trying again (wrong password, no safe log-in) stops and is reported as [`LinkEvent::Stopped`]; what comes in is
//! bounded before it is passed on.
//!
//! The rest of the core talks to a [`Link`] and reads [`LinkEvent`]s. The XMPP one is made by
//! [`connect`]; tests of two cores without a network make theirs from the same two channels.

mod archive;
mod connector;
mod dispatch;
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) mod fuzzing;
mod guard;
pub(crate) mod http;
pub(crate) mod incoming;
mod login;
// Nothing but a partner's entry uses these two until messages carry media.
pub(crate) mod media;
pub(crate) mod outgoing;
mod patience;
mod pep;
pub(crate) mod policy;
pub(crate) mod push;
mod requests;
mod scanner;
mod session;
mod sieve;
mod stream;
mod tally;
pub(crate) mod tls;
pub(crate) mod transfer;

#[cfg(test)]
mod link_tests;
#[cfg(test)]
mod requests_tests;
#[cfg(test)]
mod sieve_tests;
#[cfg(test)]
mod transfer_tests;

use std::fmt;
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use zeroize::Zeroizing;

use crate::account::Credential;

pub(crate) use archive::{ArchivePage, Archived, Place};
pub(crate) use pep::{fetch_item, look_up, publish_open};
pub(crate) use stream::connect;
pub(crate) use tally::Ticket;

/// How long a request waits for its answer.
pub(crate) const IQ_TIMEOUT: Duration = Duration::from_secs(30);

/// How to reach the home service and who to be there.
pub(crate) struct LinkConfig {
    pub jid: BareJid,
    pub resource: String,
    /// It is renewed while connections are being made.
    pub secret: Mutex<Secret>,
    /// Host or address and port for direct TLS; `None` looks `_xmpps-client._tcp` up.
    pub server: Option<(String, u16)>,
    /// A PEM file with the only roots to trust, instead of the web's.
    pub ca_file: Option<std::path::PathBuf>,
    /// How long to wait for what; `Default` fits a phone in the foreground.
    pub patience: Patience,
}

/// How long the link waits before it gives a connection up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patience {
    /// For each step of a log-in: TCP, TLS, SASL, binding.
    pub connect: Duration,
    /// Silence after which the server is asked whether it is still there. Each such question wakes
    /// the radio of a phone: a backgrounded app wants minutes.
    pub idle: Duration,
    /// How long the server may keep silent when it owes an answer.
    pub answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(15),
            idle: Duration::from_secs(30),
            answer: Duration::from_secs(30),
        }
    }
}

/// What proves who we are.
#[derive(Clone)]
pub(crate) enum Secret {
    /// Only ever used with SCRAM.
    Password(Zeroizing<String>),
    /// A short-lived token, sent by PLAIN inside TLS.
    Token(Zeroizing<String>),
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<Credential> for Secret {
    fn from(credential: Credential) -> Self {
        match credential {
            Credential::Password(secret) => Self::Password(secret),
            Credential::Token(secret) => Self::Token(secret),
        }
    }
}

/// Why a link stopped for good. Trying again without a change is pointless.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum StopReason {
    #[error("the home service refused the credentials")]
    CredentialsRefused,
    #[error("the account is disabled")]
    AccountDisabled,
    #[error("the server offers no safe way to log in: {0}")]
    NoSafeLogin(String),
    #[error("the server cannot be trusted: {0}")]
    UntrustedServer(String),
    #[error("another device has logged in to this account")]
    Replaced,
    #[error("the address is not valid: {0}")]
    BadAddress(String),
}

/// What the link tells the core.
#[derive(Debug)]
pub(crate) enum LinkEvent {
    /// Connected. The same `session` number as before means that the stream was resumed and nothing
    /// was lost; a new (higher) number that the archive has to be read and what is unacknowledged
    /// sent again.
    Online { session: u64 },
    /// Not connected; the link keeps trying. The text is for logs and holds no content.
    Offline { why: String },
    /// What answers has no certificate for the account's domain; the link keeps trying.
    Untrusted { why: String },
    /// The link has stopped for good.
    Stopped(StopReason),
    /// The home server has taken over the message that was sent with this token.
    Acknowledged { token: i64 },
    /// A message stanza came in. When what it brings is safe, the ticket is handed back
    /// ([`Command::Handled`]); only then the server hears that it has arrived.
    Message {
        message: Box<Message>,
        ticket: Option<Ticket>,
    },
}

/// How the home service refuses what is closed by its policy (docs/home-service.md).
pub(crate) const NOT_ALLOWED: &str = "not-allowed";

/// Why a request got no result.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum IqError {
    #[error("no answer in time")]
    Timeout,
    #[error("the connection was lost")]
    Disconnected,
    /// The condition is the defined one of RFC 6120 (`item-not-found`, …).
    #[error("refused: {condition}")]
    Refused { condition: String },
    #[error("the answer is not what was asked for")]
    Malformed,
}

impl IqError {
    /// Whether the server does not know what it was asked for.
    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self, Self::Refused { condition }
            if matches!(condition.as_str(), "service-unavailable" | "feature-not-implemented"))
    }

    /// Whether the other side said that the thing does not exist (or that we may not see it).
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Refused { condition }
            if matches!(condition.as_str(), "item-not-found" | "service-unavailable" | "forbidden"
                | "not-authorized" | "remote-server-not-found" | "feature-not-implemented"))
    }

    /// Whether the home service does not let pass what was asked ([`NOT_ALLOWED`]).
    pub(crate) fn is_disputed(&self) -> bool {
        matches!(self, Self::Refused { condition } if condition == NOT_ALLOWED)
    }
}

impl IqError {
    /// Whether the other side's service could not be asked.
    pub(crate) fn is_out_of_reach(&self) -> bool {
        match self {
            Self::Timeout | Self::Disconnected => true,
            Self::Refused { condition } => matches!(
                condition.as_str(),
                "remote-server-not-found"
                    | "remote-server-timeout"
                    | "resource-constraint"
                    | "internal-server-error"
                    | "recipient-unavailable"
            ),
            Self::Malformed => false,
        }
    }
}

/// Orders to the link.
#[derive(Debug)]
pub(crate) enum Command {
    /// Send this message; [`LinkEvent::Acknowledged`] follows once the server has it. Meant for the
    /// given session only: when another one has begun, the order is dropped, because the core then
    /// sends again from its database.
    Send {
        session: u64,
        token: i64,
        message: Box<Message>,
    },
    /// What a message brought is in the database, or will be read from the archive.
    Handled(Ticket),
    /// Ask and wait.
    Iq {
        to: Option<Jid>,
        /// `set` instead of `get`.
        set: bool,
        payload: Element,
        reply: oneshot::Sender<Result<Option<Element>, IqError>>,
    },
    /// Read a page of the own archive (XEP-0313).
    Archive {
        place: Place,
        max: u16,
        reply: oneshot::Sender<Result<ArchivePage, IqError>>,
    },
    /// Announce availability, so that the server delivers messages; once for each new session (it
    /// outlives a resumption), and ignored while there is none.
    Available,
    /// Log in with this from now on. A connection that is there stays.
    Renew(Secret),
    /// The network may have changed: try now, or see whether the connection lives.
    Hurry,
    /// Connect anew, so that the server sends again what it was not told to have arrived.
    Again,
    /// Close politely.
    Close,
}

/// Handle for giving orders; clones share the connection. Giving an order never waits: the core reads
/// events and gives orders in one task, and waiting for each other would end both. How much is on
/// its way is bounded by the core.
#[derive(Clone)]
pub(crate) struct Link {
    commands: mpsc::UnboundedSender<Command>,
}

impl Link {
    pub(crate) fn from_commands(commands: mpsc::UnboundedSender<Command>) -> Self {
        Self { commands }
    }

    /// Lets the server know that a message has arrived.
    pub(crate) fn handled(&self, ticket: Ticket) {
        let _ = self.commands.send(Command::Handled(ticket));
    }

    /// Has the server send again what has not been handled.
    pub(crate) fn again(&self) {
        let _ = self.commands.send(Command::Again);
    }

    /// Hands a message over for `session`; it waits while that session is suspended.
    pub(crate) fn send(&self, session: u64, token: i64, message: Message) {
        let message = Box::new(message);
        let _ = self.commands.send(Command::Send {
            session,
            token,
            message,
        });
    }

    /// Ends the pause before the next try; asks a server that is connected whether it is there.
    pub(crate) fn hurry(&self) {
        let _ = self.commands.send(Command::Hurry);
    }

    /// Has the next log-in use another secret; the connection that is there stays.
    pub(crate) fn renew(&self, secret: Secret) {
        let _ = self.commands.send(Command::Renew(secret));
    }

    pub(crate) fn available(&self) {
        let _ = self.commands.send(Command::Available);
    }

    pub(crate) fn close(&self) {
        let _ = self.commands.send(Command::Close);
    }

    /// Asks `to` (the own account when `None`) and waits for the answer's payload.
    pub(crate) async fn iq(
        &self,
        to: Option<Jid>,
        set: bool,
        payload: Element,
    ) -> Result<Option<Element>, IqError> {
        self.ask(|reply| Command::Iq {
            to,
            set,
            payload,
            reply,
        })
        .await
    }

    /// Reads a page of the own archive.
    pub(crate) async fn archive(&self, place: Place, max: u16) -> Result<ArchivePage, IqError> {
        self.ask(|reply| Command::Archive { place, max, reply })
            .await
    }

    async fn ask<T>(
        &self,
        command: impl FnOnce(oneshot::Sender<Result<T, IqError>>) -> Command,
    ) -> Result<T, IqError> {
        let (reply, answer) = oneshot::channel();
        if self.commands.send(command(reply)).is_err() {
            return Err(IqError::Disconnected);
        }
        match tokio::time::timeout(IQ_TIMEOUT, answer).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(IqError::Disconnected),
            Err(_) => Err(IqError::Timeout),
        }
    }
}
