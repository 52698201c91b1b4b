//! What a test of an app asks of the lab, by HTTP with JSON. The requests are in docs/lab.md.
//!
//! Must hold: every answer is JSON, also that something is wrong, and what to do then; no request is larger than a test needs.
//!
//! Rejected: axum. Six requests need no router, and hyper is in the core already.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use causeway_lab::{HOME, Lab, LabError};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use rand::distr::{Alphanumeric, SampleString};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::device::Device;
use super::people::{People, PersonError};

/// The largest request.
const MOST: usize = 256 * 1024;
/// The longest that a request may wait.
const LONGEST: u64 = 60;

/// Takes requests until it is dropped.
pub struct Control {
    url: String,
    accepting: AbortHandle,
}

struct Service {
    lab: Arc<Lab>,
    device: Device,
    people: People,
}

/// What is answered when it was not done.
struct Refusal(StatusCode, String);

type Answer = Result<Value, Refusal>;

#[derive(Deserialize)]
struct Account {
    number: String,
}

#[derive(Deserialize)]
struct Text {
    to: String,
    text: String,
}

impl Control {
    pub async fn start(
        at: SocketAddr,
        lab: Arc<Lab>,
        device: Device,
        people: People,
    ) -> Result<Self, LabError> {
        let failed = |source| LabError::Io {
            doing: format!("listen on {at} (--control takes an address of this machine)"),
            source,
        };
        let listener = TcpListener::bind(at).await.map_err(failed)?;
        let url = format!(
            "http://{}",
            device.sees(listener.local_addr().map_err(failed)?)
        );
        let service = Arc::new(Service {
            lab,
            device,
            people,
        });
        let accepting = tokio::spawn(async move {
            loop {
                match listener.accept().await {
                    Ok((stream, _)) => {
                        let service = Arc::clone(&service);
                        let answer = service_fn(move |request| {
                            let service = Arc::clone(&service);
                            async move { service.answer(request).await }
                        });
                        let connection =
                            http1::Builder::new().serve_connection(TokioIo::new(stream), answer);
                        tokio::spawn(async move {
                            // Whoever asked may be gone.
                            let _ = connection.await;
                        });
                    }
                    // Out of file handles, most likely: let some close.
                    Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
                }
            }
        });
        Ok(Self {
            url,
            accepting: accepting.abort_handle(),
        })
    }

    /// Where the device finds it.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl Service {
    async fn answer(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, hyper::http::Error> {
        let (status, body) = match self.act(request).await {
            Ok(body) => (StatusCode::OK, body),
            Err(Refusal(status, why)) => (status, json!({ "error": why })),
        };
        Response::builder()
            .status(status)
            .header(CONTENT_TYPE, "application/json")
            .body(Full::from(body.to_string()))
    }

    async fn act(&self, request: Request<Incoming>) -> Answer {
        let (head, body) = request.into_parts();
        let path: Vec<String> = head
            .uri
            .path()
            .split('/')
            .skip(1)
            .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
            .collect();
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        match (head.method, path.as_slice()) {
            (Method::GET, ["lab"]) => Ok(json!({
                "home": self.device.home(&self.lab),
                "partners": People::partners(),
            })),
            (Method::POST, ["accounts"]) => self.register(read(body).await?).await,
            (Method::POST, ["people", address, "send"]) => {
                let Text { to, text } = read(body).await?;
                self.people.send(address, &to, &text).await?;
                Ok(json!({}))
            }
            (Method::GET, ["people", address, "received"]) => {
                let (after, wait) = window(head.uri.query().unwrap_or_default())?;
                let messages = self.people.received(address, after, wait).await?;
                Ok(json!({ "messages": messages }))
            }
            (Method::POST, ["wire", "cut"]) => {
                self.device.cut();
                Ok(json!({}))
            }
            (Method::POST, ["wire", "mend"]) => {
                self.device.mend();
                Ok(json!({}))
            }
            (method, _) => Err(Refusal(
                StatusCode::NOT_FOUND,
                format!(
                    "{method} {} is no request of the lab: docs/lab.md has them all",
                    head.uri.path()
                ),
            )),
        }
    }

    async fn register(&self, Account { number }: Account) -> Answer {
        let password = Alphanumeric.sample_string(&mut rand::rng(), 20);
        match self.lab.register(HOME, &number, &password).await {
            Ok(()) => Ok(json!({ "number": number, "password": password })),
            Err(error @ LabError::Account { .. }) => {
                Err(Refusal(StatusCode::CONFLICT, error.to_string()))
            }
            Err(error) => Err(Refusal(
                StatusCode::INTERNAL_SERVER_ERROR,
                error.to_string(),
            )),
        }
    }
}

impl From<PersonError> for Refusal {
    fn from(error: PersonError) -> Self {
        let status = match error {
            PersonError::Nobody(_) => StatusCode::NOT_FOUND,
            PersonError::App(_) => StatusCode::CONFLICT,
            PersonError::Silent => StatusCode::BAD_GATEWAY,
        };
        Self(status, error.to_string())
    }
}

fn bad(why: impl ToString) -> Refusal {
    Refusal(StatusCode::BAD_REQUEST, why.to_string())
}

async fn read<T: serde::de::DeserializeOwned>(body: Incoming) -> Result<T, Refusal> {
    let body = Limited::new(body, MOST).collect().await.map_err(bad)?;
    serde_json::from_slice(&body.to_bytes()).map_err(|error| bad(format!("the JSON body: {error}")))
}

/// `after=N&wait=SECONDS`, both of which may be missing.
fn window(query: &str) -> Result<(usize, Duration), Refusal> {
    let (mut after, mut wait) = (0, 0);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let number = || {
            let number = value.parse::<u32>();
            number.map_err(|_| bad(format!("{name}={value}: a whole number is wanted")))
        };
        match &*name {
            "after" => after = number()?,
            "wait" => wait = number()?,
            other => return Err(bad(format!("{other}: after and wait can be asked for"))),
        }
    }
    let wait = u64::from(wait).min(LONGEST);
    Ok((after as usize, Duration::from_secs(wait)))
}
