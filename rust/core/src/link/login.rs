//! Proving who we are (SASL).
//!
//! **Must hold**: a password is only ever used with SCRAM, whatever the server offers, and a token only
//! with PLAIN; after SCRAM the server has proven that it knows the password too; the work a server
//! can ask for is bounded.
//!
//! Rejected: tokio-xmpp's own `auth`. It falls back to PLAIN and ANONYMOUS, accepts a SCRAM success
//! without checking the server's signature, and derives with any iteration count, on the
//! executor's thread.

use std::collections::BTreeSet;
use std::str::FromStr;

use futures::{SinkExt, StreamExt};
use sasl::client::Mechanism;
use sasl::client::mechanisms::{Plain, Scram};
use sasl::common::scram::{Sha1, Sha256};
use sasl::common::{ChannelBinding, Credentials};
use tokio_xmpp::xmlstream::{InitiatingStream, XmppStreamElement};
use xmpp_parsers::sasl::{
    Auth, DefinedCondition, Mechanism as MechanismName, Nonza, Response, Success,
};

use super::connector::{Failure, Io, Wire};
use super::{Secret, StopReason};
use crate::failpoint::{self, writing};

/// Servers use 4,096 to 10,000, recommendations go to 600,000.
const MAX_ITERATIONS: u32 = 1_000_000;
/// A mechanism has one or two challenges.
const MAX_STEPS: usize = 8;

type Chosen = Box<dyn Mechanism + Send + Sync>;

/// Logs in over a fresh stream; what comes back wants a new stream header.
pub(super) async fn authenticate(
    mut wire: Wire,
    offered: &BTreeSet<String>,
    user: &str,
    secret: &Secret,
) -> Result<InitiatingStream<Io>, Failure> {
    let mut mechanism = choose(offered, user, secret)?;
    let scram = mechanism.name() != "PLAIN";
    let name = MechanismName::from_str(mechanism.name()).map_err(Failure::retry)?;
    let data = mechanism.initial();
    send(
        &mut wire,
        Nonza::Auth(Auth {
            mechanism: name,
            data,
        }),
    )
    .await?;
    let mut verified = !scram;
    for _ in 0..MAX_STEPS {
        match receive(&mut wire).await? {
            Nonza::Challenge(challenge) if scram && challenge.data.starts_with(b"v=") => {
                verify(&mut mechanism, &challenge.data)?;
                verified = true;
                send(&mut wire, Nonza::Response(Response { data: Vec::new() })).await?;
            }
            Nonza::Challenge(challenge) => {
                check_work(&challenge.data)?;
                let data;
                (mechanism, data) = respond(mechanism, challenge.data).await?;
                send(&mut wire, Nonza::Response(Response { data })).await?;
            }
            Nonza::Success(Success { data }) => {
                if !verified {
                    verify(&mut mechanism, &data)?;
                }
                return Ok(wire.initiate_reset());
            }
            Nonza::Failure(failure) => return Err(refused(&failure.defined_condition, offered)),
            _ => return Err(Failure::retry("not an answer to a log-in")),
        }
    }
    Err(Failure::retry("the log-in does not end"))
}

fn choose(offered: &BTreeSet<String>, user: &str, secret: &Secret) -> Result<Chosen, Failure> {
    let offers = |name: &str| offered.contains(name);
    let with = |user: &str, secret: &str| {
        Credentials::default()
            .with_username(user)
            .with_password(secret)
            // "I cannot", which every server takes; "you cannot" must be refused by one that can.
            .with_channel_binding(ChannelBinding::None)
    };
    let chosen: Result<Chosen, _> = match secret {
        Secret::Password(password) => {
            // RFC 5802 §5.1; the library does not escape.
            let user = user.replace('=', "=3D").replace(',', "=2C");
            let credentials = with(&user, password);
            if offers("SCRAM-SHA-256") {
                Scram::<Sha256>::from_credentials(credentials).map(|it| Box::new(it) as Chosen)
            } else if offers("SCRAM-SHA-1") {
                Scram::<Sha1>::from_credentials(credentials).map(|it| Box::new(it) as Chosen)
            } else {
                return Err(unsafe_login(offered));
            }
        }
        Secret::Token(token) if offers("PLAIN") => {
            Plain::from_credentials(with(user, token)).map(|it| Box::new(it) as Chosen)
        }
        Secret::Token(_) => return Err(unsafe_login(offered)),
    };
    chosen.map_err(Failure::retry)
}

fn unsafe_login(offered: &BTreeSet<String>) -> Failure {
    // The names are the server's words: only what a mechanism's name may hold, and not many.
    let clean = |name: &String| {
        let allowed = |c: &char| c.is_ascii_uppercase() || c.is_ascii_digit() || "-_".contains(*c);
        name.chars().filter(allowed).take(20).collect::<String>()
    };
    let names: Vec<_> = offered.iter().take(10).map(clean).collect();
    let names = if names.is_empty() {
        "nothing".to_owned()
    } else {
        names.join(", ")
    };
    Failure::Stop(StopReason::NoSafeLogin(names))
}

/// Bounds the iterations before anything is derived.
fn check_work(challenge: &[u8]) -> Result<(), Failure> {
    let text = std::str::from_utf8(challenge).map_err(Failure::retry)?;
    let asked = text.split(',').filter_map(|part| part.strip_prefix("i="));
    for count in asked {
        match count.parse::<u32>() {
            Ok(count) if (1..=MAX_ITERATIONS).contains(&count) => {}
            _ => return Err(Failure::retry("the server asks for too much work")),
        }
    }
    Ok(())
}

/// Derives on a thread where it disturbs nobody.
async fn respond(mut mechanism: Chosen, challenge: Vec<u8>) -> Result<(Chosen, Vec<u8>), Failure> {
    let work = move || {
        let response = mechanism.response(&challenge);
        (mechanism, response)
    };
    let (mechanism, response) = tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| Failure::retry("the log-in was cancelled"))?;
    Ok((mechanism, response.map_err(Failure::retry)?))
}

fn verify(mechanism: &mut Chosen, data: &[u8]) -> Result<(), Failure> {
    mechanism.success(data).map_err(|_| {
        Failure::Stop(StopReason::UntrustedServer(
            "it does not know the password".to_owned(),
        ))
    })
}

fn refused(condition: &DefinedCondition, offered: &BTreeSet<String>) -> Failure {
    match condition {
        DefinedCondition::NotAuthorized
        | DefinedCondition::CredentialsExpired
        | DefinedCondition::InvalidAuthzid => Failure::Stop(StopReason::CredentialsRefused),
        DefinedCondition::AccountDisabled => Failure::Stop(StopReason::AccountDisabled),
        DefinedCondition::EncryptionRequired
        | DefinedCondition::InvalidMechanism
        | DefinedCondition::MechanismTooWeak => unsafe_login(offered),
        DefinedCondition::Aborted
        | DefinedCondition::IncorrectEncoding
        | DefinedCondition::MalformedRequest
        | DefinedCondition::TemporaryAuthFailure => {
            Failure::Retry(format!("log-in failed: {condition:?}"))
        }
    }
}

async fn send(wire: &mut Wire, nonza: Nonza) -> Result<(), Failure> {
    let element = XmppStreamElement::Sasl(nonza);
    writing(failpoint::Write::Login, wire.send(&element))
        .await
        .map_err(|error| Failure::io(&error))
}

async fn receive(wire: &mut Wire) -> Result<Nonza, Failure> {
    match wire.next().await {
        Some(Ok(element)) => match element.into_read_error() {
            Ok(XmppStreamElement::Sasl(nonza)) => Ok(nonza),
            Ok(XmppStreamElement::StreamError(error)) => Err(Failure::Retry(format!(
                "stream error: {}",
                error.0.condition
            ))),
            _ => Err(Failure::retry("not an answer to a log-in")),
        },
        Some(Err(error)) => Err(Failure::read(&error)),
        None => Err(Failure::retry("closed while logging in")),
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    fn offered(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn name(names: &[&str], secret: &Secret) -> Result<String, String> {
        match choose(&offered(names), "user", secret) {
            Ok(mechanism) => Ok(mechanism.name().to_owned()),
            Err(Failure::Stop(StopReason::NoSafeLogin(names))) => Err(names),
            Err(_) => panic!("neither chosen nor unsafe"),
        }
    }

    #[test]
    fn a_password_is_used_with_scram_only() {
        let password = Secret::Password(Zeroizing::new("pw".into()));
        let all = [
            "PLAIN",
            "SCRAM-SHA-1",
            "SCRAM-SHA-256",
            "SCRAM-SHA-256-PLUS",
            "ANONYMOUS",
        ];
        assert_eq!(name(&all, &password).as_deref(), Ok("SCRAM-SHA-256"));
        assert_eq!(
            name(&["PLAIN", "SCRAM-SHA-1"], &password).as_deref(),
            Ok("SCRAM-SHA-1")
        );
        assert_eq!(
            name(&["PLAIN", "ANONYMOUS"], &password),
            Err("ANONYMOUS, PLAIN".into())
        );
        assert_eq!(name(&[], &password), Err("nothing".into()));
        assert_eq!(
            name(&["DIGEST-MD5", "<b>\n"], &password),
            Err(", DIGEST-MD5".into())
        );
    }

    #[test]
    fn a_token_is_used_with_plain_only() {
        let token = Secret::Token(Zeroizing::new("t".into()));
        assert_eq!(
            name(&["PLAIN", "SCRAM-SHA-256"], &token).as_deref(),
            Ok("PLAIN")
        );
        assert!(name(&["SCRAM-SHA-256"], &token).is_err());
    }

    #[test]
    fn the_work_is_bounded() {
        assert!(check_work(b"r=abc,s=AAAA,i=10000").is_ok());
        assert!(check_work(b"r=abc,s=AAAA,i=1000001").is_err());
        assert!(check_work(b"r=abc,s=AAAA,i=99999999999").is_err());
        assert!(check_work(b"r=abc,s=AAAA,i=0").is_err());
    }
}
