//! The lab: real XMPP servers on loopback, real peers, and wires that can be cut.
//!
//! ```no_run
//! # async fn scenario() -> causeway_lab::Result<()> {
//! use causeway_lab::{HOME, BIRDYCHAT, Lab};
//! let lab = Lab::start().await?;
//! lab.register(HOME, "+34600111222", "secret").await?;
//! lab.register(BIRDYCHAT, "anna\\40firm.example", "secret").await?;
//! let wire = lab.client_proxy(HOME)?;   // connect to wire.addr(), trusting lab.ca()
//! wire.cut();
//! lab.stop().await
//! # }
//! ```
//!
//! What it owns: processes, addresses, certificates and folders of one run. What must hold: two labs never meet; nothing
//! outlives the process that started it; readiness is found by asking; a failed run names its logs.
//! What it is not: a test framework. Scenarios live in `tests/` and are plain tests.

mod ca;
mod claim;
mod dns;
mod ejabberd;
mod error;
mod home;
mod http;
pub mod inspect;
mod issuer;
mod lab;
pub mod logs;
mod media_proxy;
mod options;
mod peer;
mod process;
pub mod programs;
mod prosody;
mod proxy;
pub mod rules;
pub mod samples;
mod server;
mod wire;

pub use ca::{Ca, Leaf};
pub use error::{LabError, Result};
pub use issuer::{Issuer, name_of as issuer_of};
pub use lab::{BIRDYCHAT, HAIKET, HOME, HTTPS, Lab, LabBuilder};
pub use media_proxy::{MEDIA_PROXY, PORT as MEDIA_PORT};
pub use options::{HomeServer, PUSH_SECRET, ServerOptions};
pub use peer::{Peer, PeerProgram};
pub use proxy::{Counters, Proxy};
pub use server::Server;
