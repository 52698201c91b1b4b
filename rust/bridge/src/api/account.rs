//! The own account.

use super::core::CoreHandle;
use super::errors::FlatError;

/// A password or a token.
pub struct FlatCredential {
    /// It is a token.
    pub token: bool,
    /// The password or token.
    pub secret: String,
}

/// A host and a port.
pub struct FlatHostPort {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u16,
}

/// How the home service is reached.
pub struct FlatServer {
    /// Direct TLS.
    pub address: Option<FlatHostPort>,
    /// A PEM file.
    pub ca_file: Option<String>,
    /// HTTPS for the partner directory.
    pub directory: Option<FlatHostPort>,
    /// Where hosts of files are, that no name server knows.
    pub hosts: Vec<FlatHost>,
}

/// Where a host is.
pub struct FlatHost {
    /// The host and its port: `host:port`.
    pub name: String,
    /// Where that is.
    pub at: FlatHostPort,
}

/// A new account.
pub struct FlatAccount {
    /// The number as typed, international.
    pub number: String,
    /// The home service's domain.
    pub home: String,
    /// Password or token.
    pub credential: FlatCredential,
    /// How to reach the home service.
    pub server: FlatServer,
}

/// The own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatIdentity {
    /// E.164.
    pub number: String,
    /// Bare JID.
    pub address: String,
    /// The own device.
    pub device: u32,
    /// 64 hex digits.
    pub fingerprint: String,
    /// For a QR code.
    pub qr: String,
    /// The home service keeps an archive.
    pub archive: Option<bool>,
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatRecovered {
    /// The folder with what was damaged.
    pub aside: String,
    /// Chats saved.
    pub chats: i64,
    /// Messages saved.
    pub messages: i64,
    /// Messages that will be sent.
    pub waiting: i64,
    /// Lost, at most.
    pub lost: i64,
}

/// The own account.
///
/// # Errors
/// Those of the core.
pub async fn identity(core: &CoreHandle) -> Result<FlatIdentity, FlatError> {
    core.run(async |core| core.identity().await).await
}
