//! The people of the scenarios: users of the core, and peers on other people's libraries.

#![allow(dead_code, reason = "each scenario file uses a part")]

use std::net::SocketAddr;
use std::time::Duration;

use causeway_core::{
    ChatId, ChatView, Connection, Content, Core, Credential, DatabaseKey, Direction, MessageId,
    MessageView, NewAccount, PhoneNumber, Server, State, Tuning,
};
use causeway_lab::{BIRDYCHAT, HOME, Lab, Peer, PeerProgram, logs, rules};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::{Instant, sleep, timeout};

pub const NUMBER: &str = "+34600111222";
pub const ANNA: &str = "anna\\40firm.example@birdychat.test";
/// The same person, once BirdyChat connects directly.
pub const ANNA_DIRECT: &str = "anna\\40firm.example@birdychat.home.test";
/// Who is no stranger to anybody.
const KNOWN: [&str; 6] = [
    ANNA,
    ANNA_DIRECT,
    "berta@birdychat.test",
    "+34600111222@home.test",
    "+34600333444@home.test",
    "+4915112345678@birdychat.test",
];
pub const PASSWORD: &str = "correct horse battery staple";
pub const SOON: Duration = Duration::from_secs(30);

/// Times short enough for tests.
pub fn quick() -> Tuning {
    Tuning {
        retry: Duration::from_millis(500),
        resend: Duration::from_secs(600),
        idle: Duration::from_secs(5),
        answer: Duration::from_secs(5),
        ..Tuning::default()
    }
}

/// Somebody who uses Causeway.
pub struct User {
    pub core: Core,
    pub dir: TempDir,
    pub key: DatabaseKey,
    pub tuning: Tuning,
}

impl User {
    /// Registers `number` at `home` and sets the account up; not connected yet.
    pub async fn register(lab: &Lab, home: &str, number: &str, at: Option<SocketAddr>) -> Self {
        lab.register(home, number, PASSWORD).await.unwrap();
        Self::set_up(
            lab,
            home,
            number,
            at,
            Credential::password(PASSWORD),
            quick(),
        )
        .await
    }

    pub async fn set_up(
        lab: &Lab,
        home: &str,
        number: &str,
        at: Option<SocketAddr>,
        credential: Credential,
        tuning: Tuning,
    ) -> Self {
        let at = at.unwrap_or(lab.server(home).unwrap().direct_tls());
        let dir = tempfile::tempdir().unwrap();
        let key = DatabaseKey::generate();
        let account = NewAccount {
            number: PhoneNumber::parse(number).unwrap(),
            home: home.into(),
            credential,
            server: Server {
                address: Some((at.ip().to_string(), at.port())),
                ca_file: Some(lab.ca_file()),
                hosts: lab.hosts(),
                ..Server::default()
            },
        };
        logs::capture();
        for what in [number, ANNA, PASSWORD] {
            logs::secret(what);
        }
        logs::secret_key(key.as_bytes());
        let core = Core::create(dir.path(), &key, account, tuning)
            .await
            .unwrap();
        rules::open(&core, &KNOWN).await.unwrap();
        Self {
            core,
            dir,
            key,
            tuning,
        }
    }

    /// A user on the home service, online.
    pub async fn online(lab: &Lab, number: &str) -> Self {
        let user = Self::register(lab, HOME, number, None).await;
        user.connect().await;
        user
    }

    pub async fn connect(&self) {
        self.core.connect().await.unwrap();
        self.wait_connection(|state| *state == Connection::Online)
            .await;
    }

    pub async fn wait_connection(&self, wanted: impl Fn(&Connection) -> bool) -> Connection {
        let deadline = Instant::now() + SOON;
        loop {
            let state = self.core.connection();
            if wanted(&state) {
                return state;
            }
            assert!(Instant::now() < deadline, "the connection stays {state:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// The process ends and starts again.
    pub async fn restart(self) -> Self {
        let Self {
            core,
            dir,
            key,
            tuning,
        } = self;
        core.close().await;
        let core = Core::open(dir.path(), &key, tuning).await.unwrap();
        Self {
            core,
            dir,
            key,
            tuning,
        }
    }

    pub async fn chat(&self, address: &str) -> ChatView {
        self.core.open_chat(address).await.unwrap()
    }

    pub async fn send(&self, chat: ChatId, text: &str) -> MessageId {
        logs::secret(text);
        self.core.send_text(chat, text).await.unwrap()
    }

    pub async fn message(&self, id: MessageId) -> MessageView {
        self.core.message(id).await.unwrap()
    }

    /// Waits until a sent message has reached `state` (or one after it).
    pub async fn wait_state(&self, id: MessageId, state: State) -> MessageView {
        self.wait_message(id, SOON, |view| {
            view.state == state
                || state.may_become(State::Sent)
                    && view.state == State::Delivered
                    && state != State::Read
                || view.state == State::Read
        })
        .await
    }

    pub async fn wait_message(
        &self,
        id: MessageId,
        within: Duration,
        wanted: impl Fn(&MessageView) -> bool,
    ) -> MessageView {
        let deadline = Instant::now() + within;
        loop {
            let view = self.message(id).await;
            if wanted(&view) {
                return view;
            }
            assert!(
                Instant::now() < deadline,
                "message stays {view:?}; trace {:?}",
                self.core.trace(id).await
            );
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// The texts received in a chat, oldest first.
    pub async fn received(&self, chat: ChatId) -> Vec<String> {
        let mut texts = Vec::new();
        for view in self.history(chat).await {
            if let (Direction::In, Content::Text { text }) = (view.direction, view.content) {
                texts.push(text);
            }
        }
        texts
    }

    /// The whole chat, oldest first.
    pub async fn history(&self, chat: ChatId) -> Vec<MessageView> {
        let (mut all, mut before) = (Vec::new(), None);
        loop {
            let page = self.core.history(chat, before, 500).await.unwrap();
            let Some(last) = page.last() else { break };
            before = Some(last.id);
            all.extend(page);
        }
        all.reverse();
        all
    }

    /// Waits until `count` texts have been received in the chat.
    pub async fn wait_received(&self, chat: ChatId, count: usize, within: Duration) -> Vec<String> {
        let deadline = Instant::now() + within;
        loop {
            let texts = self.received(chat).await;
            if texts.len() >= count {
                return texts;
            }
            assert!(
                Instant::now() < deadline,
                "{} of {count} received; connection {:?}; last {:?}",
                texts.len(),
                self.core.connection(),
                self.history(chat).await.last()
            );
            sleep(Duration::from_millis(100)).await;
        }
    }
}

/// Starts the slixmpp peer for an account that is registered already.
pub async fn slixmpp(lab: &Lab, jid: &str, store: &str, more: &[&str]) -> (Peer, Value) {
    slixmpp_with(lab, jid, PASSWORD, store, more).await
}

/// The same with another password than everybody's.
pub async fn slixmpp_with(
    lab: &Lab,
    jid: &str,
    password: &str,
    store: &str,
    more: &[&str],
) -> (Peer, Value) {
    let mut program = PeerProgram::python("slixmpp_peer/peer.py")
        .unwrap()
        .name(format!("peer-{store}"))
        .signing_in(lab, jid, password, store)
        .unwrap();
    for arg in more {
        program = program.arg(arg);
    }
    let mut peer = lab.peer(program).unwrap();
    let ready = peer
        .wait_event("ready", Duration::from_secs(60))
        .await
        .unwrap();
    (peer, ready)
}

/// The same for somebody who sends and fetches files.
pub async fn sharing(lab: &Lab, jid: &str, store: &str) -> (Peer, Value) {
    let program = PeerProgram::python("slixmpp_peer/peer.py")
        .unwrap()
        .name(format!("peer-{store}"))
        .signing_in(lab, jid, PASSWORD, store)
        .unwrap()
        .reaching(lab);
    let mut peer = lab.peer(program).unwrap();
    let ready = peer
        .wait_event("ready", Duration::from_secs(60))
        .await
        .unwrap();
    (peer, ready)
}

/// BirdyChat's own program, for an account that is registered already.
pub async fn birdychat(lab: &Lab, jid: &str, password: &str, store: &str) -> Peer {
    let program = PeerProgram::birdychat().unwrap();
    let program = program.signing_in(lab, jid, password, store).unwrap();
    start_birdychat(lab, program, store).await
}

/// The same at a host of the home service, with a token of BirdyChat's issuer.
pub async fn birdychat_direct(lab: &Lab, jid: &str, token: &str, store: &str) -> Peer {
    let program = PeerProgram::birdychat().unwrap();
    let program = program.with_token(lab, jid, token, store).unwrap();
    start_birdychat(lab, program, store).await
}

async fn start_birdychat(lab: &Lab, program: PeerProgram, store: &str) -> Peer {
    let program = program.name(format!("birdychat-{store}")).reaching(lab);
    let mut peer = lab.peer(program.args(["--home", HOME])).unwrap();
    let ready = peer.wait_event("ready", Duration::from_secs(60));
    ready.await.unwrap();
    peer
}

/// Haiket's own program, for an account that is registered already.
pub async fn haiket(lab: &Lab, jid: &str, password: &str, store: &str) -> Peer {
    let program = PeerProgram::haiket()
        .unwrap()
        .name(format!("haiket-{store}"))
        .signing_in(lab, jid, password, store)
        .unwrap()
        .reaching(lab)
        .arg("--home")
        .arg(HOME);
    let mut peer = lab.peer(program).unwrap();
    let ready = peer.wait_event("ready", Duration::from_secs(60));
    ready.await.unwrap();
    peer
}

/// Anna on BirdyChat: an account, and slixmpp with OMEMO.
pub async fn anna(lab: &Lab) -> (Peer, Value) {
    lab.register(BIRDYCHAT, "anna\\40firm.example", PASSWORD)
        .await
        .unwrap();
    slixmpp(lab, ANNA, "anna.json", &[]).await
}

/// Asks the peer and waits for the answer.
pub async fn ask(peer: &mut Peer, command: Value, answer: &str) -> Value {
    peer.send(&command).unwrap();
    let within = Duration::from_secs(60);
    peer.wait_for(
        |event| event["event"] == answer || event["event"] == "error",
        within,
    )
    .await
    .unwrap()
}

/// The peer's next message that is encrypted.
pub async fn heard(peer: &mut Peer, within: Duration) -> Value {
    peer.wait_event("message", within).await.unwrap()
}

pub fn say(to: &str, body: &str) -> Value {
    logs::secret(body);
    json!({"cmd": "send", "to": to, "body": body})
}

/// Something that has to be over in time.
pub async fn in_time<T>(within: Duration, what: impl Future<Output = T>) -> T {
    timeout(within, what).await.expect("took too long")
}
