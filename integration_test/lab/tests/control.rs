//! The lab as a service: everything that a test of an app asks of it, asked as an app asks, over HTTP and through the wires.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use causeway_core::settings::{Answer, InboxLayout};
use causeway_core::{
    Connection, Content, Core, Credential, DatabaseKey, Lookup, NewAccount, PhoneNumber, Server,
    State, Tuning,
};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep};

const SOON: Duration = Duration::from_secs(60);
const ANNA: &str = "anna\\40firm.example@birdychat.test";
const NUMBER: &str = "+34600111222";

struct Service {
    process: Child,
    ready: Value,
}

impl Service {
    fn start(more: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_causeway-lab"))
            .args(["up", "--json", "--control", "127.0.0.1:0"])
            .args(more)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = process.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let ready = serde_json::from_str(&line).expect(&line);
        Self { process, ready }
    }

    async fn ask(&self, method: &str, path: &str, body: Value) -> (StatusCode, Value) {
        let address = self.ready["control"].as_str().unwrap();
        let port = address.rsplit(':').next().unwrap();
        let stream = TcpStream::connect(format!("127.0.0.1:{port}"))
            .await
            .unwrap();
        let (mut client, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("Host", "lab")
            .body(Full::<Bytes>::from(body.to_string()))
            .unwrap();
        let answer = client.send_request(request).await.unwrap();
        let status = answer.status();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, serde_json::from_slice(&body).unwrap())
    }

    async fn done(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.ask(method, path, body).await;
        assert_eq!(status, StatusCode::OK, "{path}: {answer}");
        answer
    }

    /// Ends as it does when whoever started it goes.
    fn end(mut self) {
        drop(self.process.stdin.take());
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn place(value: &Value) -> Option<(String, u16)> {
    let port = u16::try_from(value["port"].as_u64()?).unwrap();
    Some((value["host"].as_str()?.to_owned(), port))
}

fn hosts(value: &Value) -> BTreeMap<String, (String, u16)> {
    let hosts = value.as_object().unwrap();
    let hosts: BTreeMap<_, _> = hosts
        .iter()
        .map(|(name, at)| (name.clone(), place(at).unwrap()))
        .collect();
    assert_eq!(hosts.len(), 2, "the store and the media proxy");
    hosts
}

fn path(of: &str, what: &str) -> String {
    let of = percent_encoding::utf8_percent_encode(of, percent_encoding::NON_ALPHANUMERIC);
    format!("/people/{of}/{what}")
}

async fn until<F: Future<Output = bool>>(what: &str, check: impl Fn() -> F) {
    let late = Instant::now() + SOON;
    while !check().await {
        assert!(Instant::now() < late, "{what} did not happen");
        sleep(Duration::from_millis(50)).await;
    }
}

async fn connection(core: &Core, wanted: impl Fn(&Connection) -> bool) {
    until("the connection", async || wanted(&core.connection())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_is_tested_against_the_lab_as_a_service() {
    let service = Service::start(&[]);
    let lab = service.done("GET", "/lab", Value::Null).await;
    let (partners, home) = (lab["partners"].as_array().unwrap(), &lab["home"]);
    assert_eq!(partners[0]["id"], "birdychat");
    assert_eq!(partners[0]["people"][0]["address"], ANNA);
    let account = json!({ "number": NUMBER });
    let account = service.done("POST", "/accounts", account).await;
    let (status, twice) = service
        .ask("POST", "/accounts", json!({ "number": NUMBER }))
        .await;
    assert_eq!(status, StatusCode::CONFLICT, "{twice}");

    // What the lab says is all that an app needs.
    let folder = tempfile::tempdir().unwrap();
    let ca_file = folder.path().join("ca.pem");
    std::fs::write(&ca_file, home["certificate"].as_str().unwrap()).unwrap();
    let account = NewAccount {
        number: PhoneNumber::parse(NUMBER).unwrap(),
        home: home["domain"].as_str().unwrap().into(),
        credential: Credential::password(account["password"].as_str().unwrap()),
        server: Server {
            address: place(&home["address"]),
            directory: place(&home["directory"]),
            ca_file: Some(ca_file),
            hosts: hosts(&home["hosts"]),
        },
    };
    let (dir, key) = (folder.path().join("account"), DatabaseKey::generate());
    let core = Core::create(&dir, &key, account, Tuning::default())
        .await
        .unwrap();
    core.connect().await.unwrap();
    connection(&core, |it| *it == Connection::Online).await;
    until("the directory", async || !core.partners().expired).await;
    let offered = core.onboarding().await.unwrap().offered;
    assert!(offered.iter().eq(["birdychat", "haiket"]), "{offered:?}");
    for answer in [
        Answer::Begin,
        Answer::Understood,
        Answer::Apps(["birdychat".to_owned()].into()),
        Answer::Inbox(InboxLayout::Combined),
    ] {
        core.answer_onboarding(answer).await.unwrap();
    }
    core.share_number("birdychat").await.unwrap();
    let known = &partners[0]["people"][0]["identifier"];
    let found = core.find_person("birdychat", known.as_str().unwrap()).await;
    let found = found.unwrap();
    assert_eq!((&*found.address, found.answer), (ANNA, Lookup::Found));
    let chat = core.open_chat(ANNA).await.unwrap().id;

    let sent = core.send_text(chat, "hello").await.unwrap();
    let asked = path(ANNA, "received?after=0&wait=60");
    let heard = service.done("GET", &asked, Value::Null).await;
    let own = format!("{NUMBER}@home.test");
    let expected = json!({ "number": 1, "from": own, "text": "hello", "encrypted": true });
    assert_eq!(heard["messages"], json!([expected]));
    let state = async || core.message(sent).await.unwrap().state;
    until("the receipt", async || {
        matches!(state().await, State::Delivered | State::Read)
    })
    .await;
    let empty = path(ANNA, "received?after=1");
    let empty = service.done("GET", &empty, Value::Null).await;
    assert_eq!(empty["messages"], json!([]));
    let text = json!({ "to": own, "text": "and you" });
    service.done("POST", &path(ANNA, "send"), text).await;
    let content = async || {
        core.history(chat, None, 1).await.unwrap()[0]
            .content
            .clone()
    };
    until("the answer", async || {
        content().await == Content::text("and you")
    })
    .await;

    service.done("POST", "/wire/cut", Value::Null).await;
    connection(&core, |it| *it != Connection::Online).await;
    sleep(Duration::from_secs(1)).await;
    assert_ne!(core.connection(), Connection::Online);
    service.done("POST", "/wire/mend", Value::Null).await;
    core.connect().await.unwrap();
    connection(&core, |it| *it == Connection::Online).await;
    core.close().await;

    // Whatever is wrong is said, with the next step.
    for (method, path, body, status, said) in [
        ("GET", "/nothing", Value::Null, 404, "docs/lab.md"),
        ("POST", "/accounts", json!({}), 400, "number"),
        (
            "GET",
            "/people/nobody/received",
            Value::Null,
            404,
            "GET /lab",
        ),
        (
            "GET",
            "/people/nobody/received?after=x",
            Value::Null,
            400,
            "whole number",
        ),
        (
            "POST",
            &*path(ANNA, "send"),
            json!({ "to": "+34600999999@home.test", "text": "x" }),
            409,
            "could not",
        ),
    ] {
        let (found, answer) = service.ask(method, path, body).await;
        let error = answer["error"].as_str().unwrap();
        assert!(
            found == status && error.contains(said),
            "{path}: {found} {error}"
        );
    }
    service.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_emulator_gets_addresses_that_it_can_reach() {
    let service = Service::start(&["--reach", "10.0.2.2"]);
    let control = service.ready["control"].as_str().unwrap();
    assert!(control.starts_with("http://10.0.2.2:"), "{control}");
    let home = &service.done("GET", "/lab", Value::Null).await["home"];
    let hosts = hosts(&home["hosts"]).into_values();
    let named = ["address", "directory"].map(|what| place(&home[what]).unwrap());
    for (host, port) in named.into_iter().chain(hosts) {
        assert_eq!(host, "10.0.2.2");
        // Which is this, as the emulator sees it.
        TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    }
    service.end();
}
