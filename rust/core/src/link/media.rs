//! What the home service has for media: somewhere to upload (XEP-0363), and a proxy through which everything else is fetched
//! (XEP-0215, a service of type [`PROXY`]).
//!
//! **Must hold**: what is read of an answer is bounded; a slot is used only when it lies on the home service's own hosts, over
//! HTTPS; only the headers that XEP-0363 allows are passed on.

use hyper::Uri;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use xmpp_parsers::data_forms::DataForm;
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult, DiscoItemsQuery, DiscoItemsResult};
use xmpp_parsers::http_upload::{SlotRequest, SlotResult};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::xml_ncname;
use xmpp_parsers::ns;

use super::http::{HTTPS, Proxy};
use super::{IqError, Link};
use crate::partners::identifier::host;

/// The type of the proxy among the external services: `CONNECT` over TLS.
pub(crate) const PROXY: &str = "https-proxy";
/// External services (XEP-0215).
const EXTERNAL: &str = "urn:xmpp:extdisco:2";
/// Services of the home service that are looked at.
const MAX_ITEMS: usize = 32;
/// Of an URL, a header, a name or a password.
const MAX_BYTES: usize = 4_096;

/// Where files are uploaded to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Upload {
    /// The service.
    pub service: Jid,
    /// The largest file it takes, in bytes; `None` when it does not say.
    pub most: Option<u64>,
}

/// A place for one file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Slot {
    /// Where to put it.
    pub put: Address,
    /// To be sent along.
    pub headers: HeaderMap,
    /// Where it can be fetched then.
    pub get: Address,
}

/// Something on a web server, reached over HTTPS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    pub host: String,
    pub port: u16,
    /// With the query, beginning with a slash.
    pub path: String,
}

impl Address {
    /// Reads `https://host[:port]/path`. `None`: something else, or a host that is an IP address.
    pub(crate) fn parse(url: &str) -> Option<Self> {
        if url.len() > MAX_BYTES || !url.is_ascii() {
            return None;
        }
        let url: Uri = url.parse().ok()?;
        let authority = url.authority()?;
        let host = host(authority.host())?;
        // One that is no number would be taken for none.
        let port = match authority.as_str().rsplit_once(':') {
            Some((_, port)) => port.parse().ok().filter(|port| *port != 0)?,
            None => HTTPS,
        };
        if url.scheme_str() != Some("https") || authority.as_str().contains('@') {
            return None;
        }
        Some(Self {
            host,
            port,
            path: url.path_and_query()?.as_str().to_owned(),
        })
    }

    /// As [`Address::parse`] reads it.
    pub(crate) fn url(&self) -> String {
        format!("https://{}{}", self.place(), self.path)
    }

    /// As partners' entries name hosts: `host`, or `host:port` where it is not 443.
    pub(crate) fn place(&self) -> String {
        match self.port {
            HTTPS => self.host.clone(),
            port => format!("{}:{port}", self.host),
        }
    }
}

/// Looks for the upload service of the home service; `Ok(None)` when it has none.
///
/// # Errors
/// [`IqError`]
pub(crate) async fn upload(link: &Link, home: &BareJid) -> Result<Option<Upload>, IqError> {
    let home = service(home);
    if let Some(found) = upload_at(link, &home).await? {
        return Ok(Some(found));
    }
    let query = DiscoItemsQuery {
        node: None,
        rsm: None,
    };
    let items = ask::<DiscoItemsResult>(link, &home, query.into()).await?;
    for item in items.items.into_iter().take(MAX_ITEMS) {
        if item.node.is_some() || item.jid == home {
            continue;
        }
        match upload_at(link, &item.jid).await {
            Ok(Some(found)) => return Ok(Some(found)),
            Ok(None) | Err(IqError::Refused { .. } | IqError::Malformed) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// The address of a service itself.
fn service(account: &BareJid) -> Jid {
    BareJid::from_parts(None, account.domain()).into()
}

async fn upload_at(link: &Link, at: &Jid) -> Result<Option<Upload>, IqError> {
    let query = DiscoInfoQuery { node: None };
    let info = ask::<DiscoInfoResult>(link, at, query.into()).await?;
    Ok(info.features.contains(ns::HTTP_UPLOAD).then(|| Upload {
        service: at.clone(),
        most: info.extensions.iter().find_map(most),
    }))
}

/// The largest file, as the form of XEP-0363 has it.
fn most(form: &DataForm) -> Option<u64> {
    if form.form_type() != Some(ns::HTTP_UPLOAD) {
        return None;
    }
    let field = form
        .fields
        .iter()
        .find(|field| field.var.as_deref() == Some("max-file-size"))?;
    field.values.first()?.trim().parse().ok()
}

/// Asks for a place for a file of `size` bytes. It tells the home service its name, size and type, so these say as little as
/// they can.
///
/// # Errors
/// [`IqError`]; `Refused` with `not-acceptable` when it is too large, `resource-constraint` when it is too much at once.
pub(crate) async fn slot(
    link: &Link,
    upload: &Upload,
    name: &str,
    size: u64,
) -> Result<Slot, IqError> {
    let request = SlotRequest {
        filename: name.to_owned(),
        size,
        content_type: Some("application/octet-stream".to_owned()),
    };
    let slot: SlotResult = ask(link, &upload.service, request.into()).await?;
    let mut headers = HeaderMap::new();
    for header in slot.put.headers.into_iter().take(MAX_ITEMS) {
        let name = HeaderName::from_bytes(header.name.as_str().as_bytes());
        // XEP-0363, 4: no line breaks.
        let value = HeaderValue::from_str(header.value.trim());
        let (Ok(name), Ok(mut value)) = (name, value) else {
            return Err(IqError::Malformed);
        };
        if value.len() > MAX_BYTES {
            return Err(IqError::Malformed);
        }
        value.set_sensitive(true);
        headers.append(name, value);
    }
    let address = |url: &str| Address::parse(url).ok_or(IqError::Malformed);
    Ok(Slot {
        put: address(&slot.put.url)?,
        get: address(&slot.get.url)?,
        headers,
    })
}

/// Whether a slot lies on a host of the home service: its domain, or one below it.
pub(crate) fn is_at_home(address: &Address, home: &str) -> bool {
    let host = &address.host;
    host == home
        || host
            .strip_suffix(home)
            .is_some_and(|rest| rest.ends_with('.'))
}

/// Asks for the media proxy, with what lets the account in; `Ok(None)` when the home service has none.
///
/// # Errors
/// [`IqError`]
pub(crate) async fn proxy(link: &Link, home: &BareJid) -> Result<Option<Proxy>, IqError> {
    let query = Element::builder("services", EXTERNAL)
        .attr(xml_ncname!("type").to_owned(), PROXY)
        .build();
    match link.iq(Some(service(home)), false, query).await {
        Ok(Some(answer)) if answer.is("services", EXTERNAL) => Ok(read_proxy(&answer)),
        Ok(_) => Err(IqError::Malformed),
        Err(error) if error.is_unknown() => Ok(None),
        Err(error) => Err(error),
    }
}

fn read_proxy(answer: &Element) -> Option<Proxy> {
    let services = answer.children().take(MAX_ITEMS);
    services
        .filter(|service| service.is("service", EXTERNAL) && service.attr("type") == Some(PROXY))
        .find_map(|service| {
            let short = |name: &'static str| {
                let value = service.attr(name);
                value.filter(|value| value.len() <= MAX_BYTES)
            };
            let host = short("host")?.to_ascii_lowercase();
            let port = service
                .attr("port")?
                .parse()
                .ok()
                .filter(|port| *port != 0)?;
            let credentials = match (short("username"), short("password")) {
                // A colon would end the name (RFC 7617).
                (Some(user), Some(password)) if !user.contains(':') => {
                    Some((user.to_owned(), password.to_owned()))
                }
                (None, None) => None,
                _ => return None,
            };
            let proxy = Proxy {
                host,
                port,
                at: None,
                credentials,
            };
            Address::parse(&format!("https://{}/", proxy.host)).map(|_| proxy)
        })
}

pub(super) async fn ask<T: TryFrom<Element>>(
    link: &Link,
    to: &Jid,
    query: Element,
) -> Result<T, IqError> {
    let answer = link.iq(Some(to.clone()), false, query).await?;
    answer
        .and_then(|answer| T::try_from(answer).ok())
        .ok_or(IqError::Malformed)
}
