//! What is looked at without the core: the partner's server and web servers, as anybody sees them.
//!
//! **Must hold**: certificates are verified, always; what is read is bounded, in size and time.

use std::collections::BTreeMap;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures::future::{Either, select};
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, Response, Uri, header};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use tokio_xmpp::connect::DnsConfig;

const PATIENCE: Duration = Duration::from_secs(15);
const MOST_BYTES: usize = 256 * 1024;
const SERVERS: u16 = 5269;

type Result<T> = std::result::Result<T, String>;

/// TLS that trusts the authorities in a file alone, or the web's.
pub(crate) fn tls(ca_file: Option<&Path>) -> Result<ClientConfig> {
    let mut roots = RootCertStore::empty();
    match ca_file {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            for root in CertificateDer::pem_file_iter(file).map_err(|error| error.to_string())? {
                roots
                    .add(root.map_err(|error| error.to_string())?)
                    .map_err(|error| error.to_string())?;
            }
        }
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
    let versions = builder.with_safe_default_protocol_versions();
    let versions = versions.map_err(|error| error.to_string())?;
    Ok(versions.with_root_certificates(roots).with_no_client_auth())
}

async fn secured(tls: ClientConfig, tcp: TcpStream, host: &str) -> Result<TlsStream<TcpStream>> {
    let name =
        ServerName::try_from(host.to_owned()).map_err(|_| format!("{host} is no host's name"))?;
    let stream = TlsConnector::from(Arc::new(tls)).connect(name, tcp).await;
    stream.map_err(|error| format!("no TLS with {host}: {error}"))
}

fn version(stream: &TlsStream<TcpStream>) -> String {
    match stream.get_ref().1.protocol_version() {
        Some(version) => format!("{version:?}"),
        None => "TLS".to_owned(),
    }
}

/// Connects to a domain's server as another server does (RFC 6120, STARTTLS): what was seen.
pub(crate) async fn server(
    domain: &str,
    at: Option<&str>,
    ca_file: Option<&Path>,
) -> Result<String> {
    let look = async {
        let mut tcp = match at {
            Some(at) => TcpStream::connect(at)
                .await
                .map_err(|error| format!("{at}: {error}"))?,
            None => {
                let record = DnsConfig::srv(domain, "_xmpp-server._tcp", SERVERS);
                record
                    .resolve()
                    .await
                    .map_err(|error| format!("{domain}: {error}"))?
            }
        };
        let hello = format!(
            "<?xml version='1.0'?><stream:stream xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams' \
             version='1.0' to='{domain}'>"
        );
        said(&mut tcp, &hello, "</stream:features>").await?;
        said(
            &mut tcp,
            "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
            "<proceed",
        )
        .await?;
        let stream = secured(tls(ca_file)?, tcp, domain).await?;
        Ok(format!(
            "{}, and the certificate is good for {domain}",
            version(&stream)
        ))
    };
    timeout(PATIENCE, look)
        .await
        .unwrap_or_else(|_| Err("no answer in time".into()))
}

/// Writes, and reads until something was said.
async fn said(tcp: &mut TcpStream, what: &str, until: &str) -> Result<()> {
    let broke = |error: std::io::Error| format!("the connection broke: {error}");
    tcp.write_all(what.as_bytes()).await.map_err(broke)?;
    let (mut heard, mut byte) = (Vec::new(), [0_u8; 1]);
    while heard.len() < MOST_BYTES {
        // Byte by byte: what follows belongs to TLS.
        if tcp.read(&mut byte).await.map_err(broke)? == 0 {
            return Err("the server ended the stream before TLS".into());
        }
        heard.extend_from_slice(&byte);
        let text = String::from_utf8_lossy(&heard);
        if text.contains("<failure") || text.contains("stream:error") {
            return Err("the server offers no TLS to other servers".into());
        }
        if text.contains(until) && text.ends_with('>') {
            return Ok(());
        }
    }
    Err("the server does not stop talking".into())
}

async fn get(
    uri: &str,
    hosts: &BTreeMap<String, String>,
    ca_file: Option<&Path>,
) -> Result<Response<Bytes>> {
    let uri: Uri = uri.parse().map_err(|_| format!("{uri} is no address"))?;
    let host = uri.host().ok_or("an address without a host")?.to_owned();
    let port = uri.port_u16().unwrap_or(443);
    let look = async {
        let place = format!("{host}:{port}");
        let at = hosts.get(&place).unwrap_or(&place);
        let tcp = TcpStream::connect(at)
            .await
            .map_err(|error| format!("{host}: {error}"))?;
        let stream = secured(tls(ca_file)?, tcp, &host).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|error| error.to_string())?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let request = Request::get(path)
            .header(header::HOST, &place)
            .body(Empty::<Bytes>::new());
        let request = request.map_err(|error| error.to_string())?;
        let talk = async {
            let answer = sender
                .send_request(request)
                .await
                .map_err(|error| error.to_string())?;
            let (head, body) = answer.into_parts();
            let body = Limited::new(body, MOST_BYTES)
                .collect()
                .await
                .map_err(|error| error.to_string())?;
            Ok(Response::from_parts(head, body.to_bytes()))
        };
        match select(pin!(talk), pin!(connection)).await {
            Either::Left((answer, _)) => answer,
            Either::Right((_, talk)) => talk.await,
        }
    };
    timeout(PATIENCE, look)
        .await
        .unwrap_or_else(|_| Err(format!("{host} does not answer in time")))
}

/// Fetches a JWK Set (RFC 7517): what was seen.
pub(crate) async fn key_set(
    uri: &str,
    hosts: &BTreeMap<String, String>,
    ca_file: Option<&Path>,
) -> Result<String> {
    let answer = get(uri, hosts, ca_file).await?;
    if !answer.status().is_success() {
        return Err(format!("{uri}: HTTP status {}", answer.status().as_u16()));
    }
    usable_keys(answer.body())
}

/// How many keys of a set can check tokens: ES256, with a name.
pub(crate) fn usable_keys(json: &[u8]) -> Result<String> {
    let set: Value = serde_json::from_slice(json).map_err(|error| format!("not JSON: {error}"))?;
    let keys = set["keys"].as_array().ok_or("not a JWK Set: no `keys`")?;
    if keys.iter().any(|key| key.get("d").is_some()) {
        return Err("the key set gives a private key away".into());
    }
    let good = keys.iter().filter(|key| {
        key["kty"] == "EC"
            && key["crv"] == "P-256"
            && key["kid"].as_str().is_some_and(|kid| !kid.is_empty())
            && key.get("alg").is_none_or(|alg| alg == "ES256")
            && ["x", "y"]
                .iter()
                .all(|part| key[*part].as_str().is_some_and(|text| text.len() == 43))
    });
    match good.count() {
        0 => Err(format!(
            "none of {} keys is one for ES256 with a `kid`",
            keys.len()
        )),
        count => Ok(format!("{count} of {} keys are for ES256", keys.len())),
    }
}

/// How far a web server's clock is from this one.
pub(crate) async fn clock(
    place: &str,
    hosts: &BTreeMap<String, String>,
    ca_file: Option<&Path>,
) -> Result<(String, Duration)> {
    let answer = get(&format!("https://{place}/"), hosts, ca_file).await?;
    let date = answer
        .headers()
        .get(header::DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let date = date.ok_or_else(|| format!("{place} does not say what time it is"))?;
    let off = (Utc::now() - date.with_timezone(&Utc)).abs().to_std();
    Ok((place.to_owned(), off.unwrap_or(Duration::MAX)))
}

#[cfg(test)]
mod tests {
    use super::usable_keys;

    #[test]
    fn only_named_keys_for_es256_count_and_no_private_one_may_be_there() {
        let half = "A".repeat(43);
        let key =
            |more: &str| format!(r#"{{"kty":"EC","crv":"P-256","x":"{half}","y":"{half}"{more}}}"#);
        let set = |keys: &str| format!(r#"{{"keys":[{keys}]}}"#);
        let good = key(r#","kid":"1","alg":"ES256""#);
        assert!(usable_keys(set(&good).as_bytes()).is_ok());
        let both = format!("{good},{}", key(""));
        assert_eq!(
            usable_keys(set(&both).as_bytes()).unwrap(),
            "1 of 2 keys are for ES256"
        );
        for bad in [
            "{}".to_owned(),
            set(""),
            set(&key("")),
            set(&key(r#","kid":"1","alg":"ES384""#)),
            set(&key(r#","kid":"1","d":"x""#)),
        ] {
            assert!(usable_keys(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
