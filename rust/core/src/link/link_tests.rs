//! The link against real servers.

use std::collections::HashSet;
use std::time::Duration;

use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, Proxy, ServerOptions};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::{Lang, Message};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_id::StanzaId;
use zeroize::Zeroizing;

use super::{
    ArchivePage, IqError, Link, LinkConfig, LinkEvent, Patience, Place, Secret, StopReason,
    connect, fetch_item, publish_open,
};

const PASSWORD: &str = "a secret that nobody should see";
const LONG: Duration = Duration::from_secs(60);

pub(super) struct Client {
    pub(super) link: Link,
    events: mpsc::Receiver<LinkEvent>,
    jid: Jid,
    session: u64,
    /// Whether what comes in is put away.
    keeps: bool,
}

fn password() -> Secret {
    Secret::Password(Zeroizing::new(PASSWORD.to_owned()))
}

fn config(lab: &Lab, user: &str, domain: &str, at: std::net::SocketAddr) -> LinkConfig {
    LinkConfig {
        jid: BareJid::new(&format!("{user}@{domain}")).unwrap(),
        resource: "r".to_owned(),
        secret: password().into(),
        server: Some((at.ip().to_string(), at.port())),
        ca_file: Some(lab.ca_file()),
        patience: Patience {
            idle: Duration::from_secs(2),
            answer: Duration::from_secs(2),
            ..Patience::default()
        },
    }
}

impl Client {
    fn start(config: LinkConfig) -> Self {
        let jid = config.jid.clone().into();
        let (link, events) = connect(config);
        Self {
            link,
            events,
            jid,
            session: 0,
            keeps: true,
        }
    }

    /// Registers, connects through a wire, and announces itself.
    pub(super) async fn online(lab: &Lab, user: &str, domain: &str) -> (Self, Proxy) {
        lab.register(domain, user, PASSWORD).await.unwrap();
        let wire = lab.client_proxy(domain).unwrap();
        let mut client = Self::start(config(lab, user, domain, wire.addr()));
        client.until_online().await;
        client.link.available();
        // Announced only when the server has read it: what comes before waits as offline messages.
        let ping = element("<ping xmlns='urn:xmpp:ping'/>");
        client.link.iq(None, false, ping).await.unwrap();
        (client, wire)
    }

    async fn next(&mut self) -> Option<LinkEvent> {
        let event = timeout(LONG, self.events.recv())
            .await
            .expect("an event in time");
        if let (true, Some(LinkEvent::Message { ticket, .. })) = (self.keeps, &event) {
            self.link.handled(ticket.unwrap());
        }
        event
    }

    async fn until_online(&mut self) -> u64 {
        loop {
            match self.next().await.expect("the link to live") {
                LinkEvent::Online { session } => {
                    self.session = session;
                    return session;
                }
                LinkEvent::Stopped(reason) => panic!("stopped: {reason}"),
                _ => {}
            }
        }
    }

    async fn until_offline(&mut self) -> String {
        loop {
            match self.next().await.expect("the link to live") {
                LinkEvent::Offline { why } => return why,
                LinkEvent::Stopped(reason) => panic!("stopped: {reason}"),
                _ => {}
            }
        }
    }

    async fn until_untrusted(&mut self) -> String {
        loop {
            match self.next().await.expect("the link to live") {
                LinkEvent::Untrusted { why } => return why,
                LinkEvent::Stopped(reason) => panic!("stopped: {reason}"),
                LinkEvent::Online { .. } => panic!("online"),
                _ => {}
            }
        }
    }

    async fn until_stopped(&mut self) -> StopReason {
        loop {
            match self.next().await.expect("the link to live") {
                LinkEvent::Stopped(reason) => return reason,
                LinkEvent::Online { .. } => panic!("online"),
                _ => {}
            }
        }
    }

    async fn until_message(&mut self) -> Message {
        loop {
            match self.next().await.expect("the link to live") {
                LinkEvent::Message { message, .. } => return *message,
                LinkEvent::Stopped(reason) => panic!("stopped: {reason}"),
                _ => {}
            }
        }
    }

    async fn until_acknowledged(&mut self, wanted: i64) {
        loop {
            if let LinkEvent::Acknowledged { token } = self.next().await.expect("the link to live")
            {
                assert!(token <= wanted);
                if token == wanted {
                    return;
                }
            }
        }
    }

    async fn send(&self, token: i64, to: &Jid, body: &str) {
        self.link.send(self.session, token, message(to, body));
    }
}

fn message(to: &Jid, body: &str) -> Message {
    Message::chat(to.clone()).with_body(Lang(String::new()), body.to_owned())
}

fn body(message: &Message) -> &str {
    message.bodies.values().next().map_or("", String::as_str)
}

fn element(text: &str) -> Element {
    text.parse().unwrap()
}

async fn home(options: ServerOptions) -> Lab {
    Lab::builder()
        .only(&[HOME])
        .server(HOME, options)
        .start()
        .await
        .unwrap()
}

/// Their people are no numbers, and say nothing of what they want.
async fn two() -> Lab {
    Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        .server(HOME, ServerOptions::default().policy(false))
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_password_logs_in_and_the_server_answers() {
    let lab = home(ServerOptions::default()).await;
    let (mut client, wire) = Client::online(&lab, "anna", HOME).await;
    assert_eq!(client.session, 1);
    let ping = element("<ping xmlns='urn:xmpp:ping'/>");
    let server = Jid::new(HOME).unwrap();
    assert_eq!(
        client
            .link
            .iq(Some(server.clone()), false, ping.clone())
            .await,
        Ok(None)
    );
    let nonsense = element("<nonsense xmlns='urn:nonsense'/>");
    let refused = client.link.iq(Some(server), false, nonsense).await;
    assert!(
        matches!(refused, Err(IqError::Refused { ref condition }) if condition == "service-unavailable"),
        "{refused:?}"
    );
    client.link.close();
    while client.next().await.is_some() {}
    let gone = client.link.iq(None, false, ping).await;
    assert_eq!(gone, Err(IqError::Disconnected));
    sleep(Duration::from_millis(200)).await;
    assert_eq!(wire.counters().open, 0);
    let log = std::fs::read_to_string(lab.server(HOME).unwrap().log()).unwrap();
    assert!(!log.contains("mechanism='PLAIN'"));
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_wrong_password_stops_at_the_first_try() {
    let lab = home(ServerOptions::default()).await;
    lab.register(HOME, "anna", "another password")
        .await
        .unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let mut client = Client::start(config(&lab, "anna", HOME, wire.addr()));
    assert_eq!(client.until_stopped().await, StopReason::CredentialsRefused);
    assert!(client.next().await.is_none());
    sleep(Duration::from_secs(1)).await;
    assert_eq!(wire.counters().accepted, 1);
    let nobody = config(&lab, "nobody", HOME, wire.addr());
    let mut client = Client::start(nobody);
    assert_eq!(client.until_stopped().await, StopReason::CredentialsRefused);
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn an_unknown_issuer_and_another_name_get_nothing_and_are_tried_again() {
    let options = ServerOptions::default().foreign_certificate(true);
    let lab = Lab::builder()
        .only(&[HOME, BIRDYCHAT])
        .server(HOME, options)
        .start()
        .await
        .unwrap();
    lab.register(HOME, "anna", PASSWORD).await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let mut client = Client::start(config(&lab, "anna", HOME, wire.addr()));
    assert_eq!(client.until_untrusted().await, "its issuer is unknown");
    while wire.counters().accepted < 2 {
        sleep(Duration::from_millis(20)).await;
    }
    // The right authority, but the certificate of another domain.
    let impostor = impostor(&lab).await;
    let mut client = Client::start(config(&lab, "anna", HOME, impostor));
    assert_eq!(client.until_untrusted().await, "it is for another name");
    // The web's roots do not know the lab's authority.
    let other = lab.server(BIRDYCHAT).unwrap().direct_tls();
    let mut public = config(&lab, "anna", BIRDYCHAT, other);
    public.ca_file = None;
    let why = Client::start(public).until_untrusted().await;
    assert_eq!(why, "its issuer is unknown");
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_changed_network_is_tried_at_once() {
    let lab = Lab::builder().only(&[HOME]).start().await.unwrap();
    let (mut client, wire) = Client::online(&lab, "anna", HOME).await;
    let first = client.session;
    wire.refuse(true);
    wire.cut();
    client.until_offline().await;
    // Until the pauses are long.
    sleep(Duration::from_secs(8)).await;
    wire.refuse(false);
    let began = Instant::now();
    client.link.hurry();
    assert_eq!(client.until_online().await, first);
    let took = began.elapsed();
    assert!(took < Duration::from_secs(3), "{took:?}");
    // Connected, it only asks whether the server is there.
    let accepted = wire.counters().accepted;
    let up = wire.counters().up;
    client.link.hurry();
    while wire.counters().up == up {
        sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(wire.counters().accepted, accepted);
    lab.stop().await.unwrap();
}

/// A server with the certificate of another domain.
async fn impostor(lab: &Lab) -> std::net::SocketAddr {
    let dir = lab.dir().join("impostor");
    lab.ca()
        .issue(&["other.test"])
        .unwrap()
        .write(&dir, "other.test")
        .unwrap();
    let chain = CertificateDer::pem_file_iter(dir.join("other.test.crt"))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let key = PrivateKeyDer::from_pem_file(dir.join("other.test.key")).unwrap();
    let provider = std::sync::Arc::new(crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(std::sync::Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (tcp, _) = listener.accept().await.unwrap();
        assert!(acceptor.accept(tcp).await.is_err());
    });
    at
}

#[tokio::test]
async fn a_server_that_wants_plain_gets_no_password_but_a_token() {
    let lab = home(ServerOptions::default().plain_only(true)).await;
    lab.register(HOME, "anna", PASSWORD).await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let mut client = Client::start(config(&lab, "anna", HOME, wire.addr()));
    assert_eq!(
        client.until_stopped().await,
        StopReason::NoSafeLogin("PLAIN".into())
    );
    sleep(Duration::from_secs(1)).await;
    assert_eq!(wire.counters().accepted, 1);
    let log = std::fs::read_to_string(lab.server(HOME).unwrap().log()).unwrap();
    assert!(!log.contains("<auth"), "{log}");
    let mut token = config(&lab, "anna", HOME, wire.addr());
    token.secret = Secret::Token(Zeroizing::new(PASSWORD.to_owned())).into();
    let mut client = Client::start(token);
    client.until_online().await;
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_bad_address_stops() {
    let lab = home(ServerOptions::default()).await;
    let at = lab.server(HOME).unwrap().direct_tls();
    let mut nobody = config(&lab, "anna", HOME, at);
    nobody.jid = BareJid::new(HOME).unwrap();
    assert!(matches!(
        Client::start(nobody).until_stopped().await,
        StopReason::BadAddress(_)
    ));
    let mut rootless = config(&lab, "anna", HOME, at);
    rootless.ca_file = Some(lab.dir().join("none.pem"));
    assert!(matches!(
        Client::start(rootless).until_stopped().await,
        StopReason::UntrustedServer(_)
    ));
    lab.stop().await.unwrap();
}

/// Sends `count` numbered messages and reads as many, over whatever happens to the wires.
async fn exchange(mut client: Client, to: Jid, count: i64) -> (Client, Vec<i64>) {
    let (link, session) = (client.link.clone(), client.session);
    let sending = tokio::spawn(async move {
        for token in 0..count {
            link.send(session, token, message(&to, &token.to_string()));
            sleep(Duration::from_millis(4)).await;
        }
    });
    let (mut acknowledged, mut received) = (0, Vec::new());
    // Put away, and known to the server as such unless the connection broke meanwhile.
    let mut kept = HashSet::new();
    while acknowledged < count || (received.len() as i64) < count {
        match client.next().await.expect("the link to live") {
            LinkEvent::Acknowledged { token } => {
                assert_eq!(token, acknowledged);
                acknowledged += 1;
            }
            LinkEvent::Message { message, .. } => {
                let number: i64 = body(&message).parse().unwrap();
                assert!(
                    kept.insert(number),
                    "{number} came twice over one connection"
                );
                if !received.contains(&number) {
                    received.push(number);
                }
            }
            LinkEvent::Online { session: now } => {
                assert_eq!(now, session);
                kept.clear();
            }
            LinkEvent::Offline { .. } => {}
            LinkEvent::Untrusted { why } => panic!("not trusted: {why}"),
            LinkEvent::Stopped(reason) => panic!("stopped: {reason}"),
        }
    }
    sending.await.unwrap();
    (client, received)
}

/// Read is not received: the server sends again what the core has not put away.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_kept_comes_again() {
    let lab = two().await;
    let (ana, _wire) = Client::online(&lab, "ana", HOME).await;
    let (mut ben, wire) = Client::online(&lab, "ben", HOME).await;
    let session = ben.session;
    let (to, link, from) = (ben.jid.clone(), ana.link.clone(), ana.session);
    let say = |token: i64| link.send(from, token, message(&to, &token.to_string()));
    ben.keeps = false;
    say(1);
    say(2);
    for expected in ["1", "2"] {
        assert_eq!(body(&ben.until_message().await), expected);
    }
    ben.keeps = true;
    wire.cut();
    for expected in ["1", "2"] {
        assert_eq!(body(&ben.until_message().await), expected);
    }
    wire.cut();
    say(3);
    assert_eq!(body(&ben.until_message().await), "3");
    // Without a cut: the core asks for it.
    ben.keeps = false;
    say(4);
    assert_eq!(body(&ben.until_message().await), "4");
    ben.keeps = true;
    ben.link.again();
    assert_eq!(body(&ben.until_message().await), "4");
    assert_eq!(ben.session, session, "resumed all along");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn resumption_loses_and_doubles_nothing() {
    let began = Instant::now();
    let lab = two().await;
    let (anna, one) = Client::online(&lab, "anna", HOME).await;
    let (ben, other) = Client::online(&lab, "ben", BIRDYCHAT).await;
    let (a, b) = (anna.jid.clone(), ben.jid.clone());
    // Prosody lets messages overtake those that wait for a federation that is just being set up.
    for (client, domain) in [(&anna, BIRDYCHAT), (&ben, HOME)] {
        let ping = element("<ping xmlns='urn:xmpp:ping'/>");
        let server = Jid::new(domain).unwrap();
        client.link.iq(Some(server), false, ping).await.unwrap();
    }
    let cuts = tokio::spawn(async move {
        for _ in 0..5 {
            sleep(Duration::from_millis(rand::random_range(200..600))).await;
            one.cut();
            sleep(Duration::from_millis(rand::random_range(50..400))).await;
            other.cut();
        }
        (one, other)
    });
    let both = futures::future::try_join(
        tokio::spawn(exchange(anna, b, 500)),
        tokio::spawn(exchange(ben, a, 500)),
    );
    let ((anna, mut to_anna), (mut ben, to_ben)) = both.await.unwrap();
    if lab.server(HOME).unwrap().software() == HomeServer::Ejabberd {
        // ejabberd 23.01 itself lets new messages overtake those of a session that is being resumed.
        to_anna.sort_unstable();
    }
    assert_eq!(to_anna, (0..500).collect::<Vec<_>>());
    assert_eq!(to_ben, (0..500).collect::<Vec<_>>());
    // Nothing comes after the last one but what is sent now.
    anna.send(500, &ben.jid, "end").await;
    assert_eq!(body(&ben.until_message().await), "end");
    let (one, other) = cuts.await.unwrap();
    let connections = (one.counters().accepted, other.counters().accepted);
    println!("connections {connections:?}, {:?}", began.elapsed());
    assert!(connections.0 > 3 && connections.1 > 3, "{connections:?}");
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn after_a_restart_the_link_has_forgotten() {
    let lab = two().await;
    let (mut anna, wire) = Client::online(&lab, "anna", HOME).await;
    let (mut ben, _other) = Client::online(&lab, "ben", BIRDYCHAT).await;
    anna.send(1, &ben.jid, "first").await;
    anna.until_acknowledged(1).await;
    assert_eq!(body(&ben.until_message().await), "first");
    // Suspended, with messages that wait, when the server forgets the session.
    wire.refuse(true);
    wire.cut();
    anna.until_offline().await;
    for token in 2..50 {
        anna.send(token, &ben.jid, "lost").await;
    }
    let question = element("<ping xmlns='urn:xmpp:ping'/>");
    let asking = tokio::spawn({
        let link = anna.link.clone();
        async move { link.iq(None, false, question).await }
    });
    // In order: a killed ejabberd has forgotten a fresh account, too.
    lab.server(HOME).unwrap().restart().await.unwrap();
    wire.pass();
    let old = anna.session;
    assert_eq!(anna.until_online().await, old + 1);
    assert_eq!(asking.await.unwrap(), Err(IqError::Disconnected));
    // An order for the old session that comes late is dropped; one for the new goes.
    anna.link.send(old, 50, message(&ben.jid, "for the old"));
    anna.send(51, &ben.jid, "for the new").await;
    anna.until_acknowledged(51).await;
    assert_eq!(body(&ben.until_message().await), "for the new");
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_clean_restart_is_survived_too() {
    let lab = home(ServerOptions::default()).await;
    let (mut anna, _wire) = Client::online(&lab, "anna", HOME).await;
    lab.server(HOME).unwrap().restart().await.unwrap();
    assert_eq!(anna.until_online().await, 2);
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn too_much_waiting_loses_the_session_not_the_order() {
    let lab = home(ServerOptions::default()).await;
    let (mut anna, wire) = Client::online(&lab, "anna", HOME).await;
    wire.refuse(true);
    wire.cut();
    anna.until_offline().await;
    for token in 0..1500 {
        anna.send(token, &anna.jid, "many").await;
    }
    wire.pass();
    assert_eq!(anna.until_online().await, 2);
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn the_archive_is_read_page_by_page() {
    let lab = two().await;
    let (anna, _one) = Client::online(&lab, "anna", HOME).await;
    let (mut ben, _other) = Client::online(&lab, "ben", BIRDYCHAT).await;
    assert!(ben.link.archive(Place::Start, 10).await.unwrap().complete);
    let before = now();
    for token in 0..25 {
        anna.send(token, &ben.jid, &token.to_string()).await;
    }
    let mut live = Vec::new();
    for _ in 0..25 {
        let message = ben.until_message().await;
        let id = message
            .payloads
            .iter()
            .find_map(|it| StanzaId::try_from(it.clone()).ok())
            .unwrap();
        assert_eq!(id.by, ben.jid);
        live.push(id.id);
    }
    let bodies = |page: &ArchivePage| {
        page.items
            .iter()
            .map(|item| body(&item.message).to_owned())
            .collect::<Vec<_>>()
    };
    let numbers = |range: std::ops::Range<i32>| range.map(|n| n.to_string()).collect::<Vec<_>>();
    let page = ben.link.archive(Place::Start, 10).await.unwrap();
    assert_eq!((bodies(&page), page.complete), (numbers(0..10), false));
    let ids: Vec<_> = page.items.iter().map(|item| item.id.clone()).collect();
    assert_eq!(ids, live[..10]);
    let stamp = page.items[0].stamp.unwrap();
    assert!(stamp >= before - 2000 && stamp <= now() + 2000);
    let page = ben
        .link
        .archive(Place::After(page.last.unwrap()), 10)
        .await
        .unwrap();
    assert_eq!((bodies(&page), page.complete), (numbers(10..20), false));
    let page = ben
        .link
        .archive(Place::After(page.last.unwrap()), 10)
        .await
        .unwrap();
    assert_eq!((bodies(&page), page.complete), (numbers(20..25), true));
    let after = Place::After(page.last.unwrap());
    let page = ben.link.archive(after, 10).await.unwrap();
    assert!(page.items.is_empty() && page.complete);
    let page = ben.link.archive(Place::Newest, 3).await.unwrap();
    assert_eq!((bodies(&page), page.complete), (numbers(22..25), true));
    let gone = ben.link.archive(Place::After("never was".into()), 10).await;
    assert!(
        matches!(gone, Err(IqError::Refused { ref condition }) if condition == "item-not-found"),
        "{gone:?}"
    );
    lab.stop().await.unwrap();
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.unwrap().as_millis() as i64
}

#[tokio::test]
async fn nodes_are_published_open_and_repaired() {
    let lab = two().await;
    let (anna, _one) = Client::online(&lab, "anna", HOME).await;
    let (ben, _other) = Client::online(&lab, "ben", BIRDYCHAT).await;
    let a = anna.jid.to_bare();
    let fetch = || fetch_item(&ben.link, Some(&a), "urn:test:list");
    assert_eq!(fetch().await, Ok(None));
    let missing = BareJid::new("missing@home.test").unwrap();
    assert_eq!(
        fetch_item(&ben.link, Some(&missing), "urn:test:list").await,
        Ok(None)
    );
    let nowhere = BareJid::new("a@nowhere.test").unwrap();
    assert_eq!(
        fetch_item(&ben.link, Some(&nowhere), "urn:test:list").await,
        Ok(None)
    );
    // A node that contacts alone may read, as a careless client makes it.
    let closed = "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:test:list'>\
         <item id='old'><list xmlns='urn:test' n='0'/></item></publish></pubsub>";
    anna.link.iq(None, true, element(closed)).await.unwrap();
    assert_eq!(fetch().await, Ok(None));
    for n in 1..3 {
        let list = element(&format!("<list xmlns='urn:test' n='{n}'/>"));
        publish_open(&anna.link, "urn:test:list", list.clone())
            .await
            .unwrap();
        assert_eq!(fetch().await, Ok(Some(list.clone())));
        assert_eq!(
            fetch_item(&anna.link, None, "urn:test:list").await,
            Ok(Some(list))
        );
    }
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn silence_is_noticed_and_the_session_goes_on() {
    let lab = home(ServerOptions::default()).await;
    let (mut anna, wire) = Client::online(&lab, "anna", HOME).await;
    // Quiet, but alive: asked now and then, and kept.
    sleep(Duration::from_secs(5)).await;
    assert_eq!(wire.counters().accepted, 1);
    for black in [false, true] {
        let began = Instant::now();
        if black {
            wire.blackhole(true);
        } else {
            wire.stall();
        }
        let why = anna.until_offline().await;
        let took = began.elapsed();
        println!("{why} after {took:?}");
        assert!(took < Duration::from_millis(4700), "{took:?}");
        wire.pass();
        assert_eq!(anna.until_online().await, 1);
        // Time for one answer, or the server would be taken for one that hears nothing.
        sleep(Duration::from_millis(500)).await;
    }
    // With something unanswered it takes no longer than the answer may.
    wire.blackhole(true);
    let began = Instant::now();
    anna.send(1, &anna.jid, "hello").await;
    anna.until_offline().await;
    assert!(began.elapsed() < Duration::from_millis(2700));
    wire.pass();
    anna.until_acknowledged(1).await;
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_server_that_never_answers_does_not_hang_a_try() {
    let lab = home(ServerOptions::default()).await;
    lab.register(HOME, "anna", PASSWORD).await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    wire.stall();
    let mut impatient = config(&lab, "anna", HOME, wire.addr());
    impatient.patience.connect = Duration::from_secs(1);
    let mut anna = Client::start(impatient);
    assert_eq!(anna.until_offline().await, "TLS took too long");
    wire.pass();
    anna.until_online().await;
    // Closing works while there is no connection, too.
    wire.stall();
    wire.cut();
    anna.until_offline().await;
    let began = Instant::now();
    anna.link.close();
    while anna.next().await.is_some() {}
    assert!(began.elapsed() < Duration::from_secs(1));
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn closing_sends_what_waits_and_is_bounded() {
    let lab = two().await;
    let (mut anna, _wire) = Client::online(&lab, "anna", HOME).await;
    let (mut ben, other) = Client::online(&lab, "ben", BIRDYCHAT).await;
    for token in 0..50 {
        anna.send(token, &ben.jid, &token.to_string()).await;
    }
    anna.link.close();
    let mut acknowledged = 0;
    while let Some(event) = anna.next().await {
        acknowledged += i64::from(matches!(event, LinkEvent::Acknowledged { .. }));
    }
    assert_eq!(acknowledged, 50);
    for token in 0..50 {
        assert_eq!(body(&ben.until_message().await), token.to_string());
    }
    other.blackhole(true);
    ben.send(1, &anna.jid, "into the void").await;
    let began = Instant::now();
    ben.link.close();
    while ben.next().await.is_some() {}
    assert!(began.elapsed() < Duration::from_secs(5));
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn another_device_replaces_this_one() {
    let lab = home(ServerOptions::default()).await;
    let (mut first, wire) = Client::online(&lab, "anna", HOME).await;
    let mut second = Client::start(config(&lab, "anna", HOME, wire.addr()));
    second.until_online().await;
    assert_eq!(first.until_stopped().await, StopReason::Replaced);
    assert!(first.next().await.is_none());
    sleep(Duration::from_secs(1)).await;
    assert_eq!(wire.counters().accepted, 2);
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_stranger_learns_nothing_by_asking() {
    let lab = two().await;
    let (_anna, _one) = Client::online(&lab, "anna", HOME).await;
    let (ben, _other) = Client::online(&lab, "ben", BIRDYCHAT).await;
    let ask = |to: &str, payload: &str| {
        let link = ben.link.clone();
        let (to, payload) = (Jid::new(to).unwrap(), element(payload));
        async move { link.iq(Some(to), false, payload).await }
    };
    for payload in [
        "<ping xmlns='urn:xmpp:ping'/>",
        "<query xmlns='jabber:iq:version'/>",
    ] {
        let here = ask("anna@home.test/r", payload).await;
        let missing = ask("missing@home.test/r", payload).await;
        assert_eq!(here, missing);
        assert!(matches!(here, Err(IqError::Refused { .. })));
    }
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_core_that_is_behind_stops_the_reading_not_the_link() {
    let lab = home(ServerOptions::default()).await;
    let (mut anna, _one) = Client::online(&lab, "anna", HOME).await;
    let (mut ben, _other) = Client::online(&lab, "ben", HOME).await;
    for token in 0..3000 {
        anna.send(token, &ben.jid, &token.to_string()).await;
        if token % 500 == 499 {
            anna.until_acknowledged(token).await;
        }
    }
    // Orders go through although nobody takes the events.
    sleep(Duration::from_secs(1)).await;
    ben.send(1, &anna.jid, "still here").await;
    assert_eq!(body(&anna.until_message().await), "still here");
    let mut next = 0;
    while next < 3000 {
        assert_eq!(body(&ben.until_message().await), next.to_string());
        next += 1;
    }
    assert_eq!(ben.session, 1);
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_slow_wire_is_not_a_dead_one() {
    let lab = home(ServerOptions::default()).await;
    let (mut anna, wire) = Client::online(&lab, "anna", HOME).await;
    wire.slow(10_000);
    let long = "x".repeat(60_000);
    anna.send(1, &anna.jid, &long).await;
    let began = Instant::now();
    let got = anna.until_message().await;
    println!("60 kB up and down took {:?}", began.elapsed());
    assert_eq!(body(&got), long);
    assert_eq!(wire.counters().accepted, 1);
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn without_acknowledgements_there_is_no_session() {
    let lab = home(ServerOptions::default().stream_management(false)).await;
    lab.register(HOME, "anna", PASSWORD).await.unwrap();
    let at = lab.server(HOME).unwrap().direct_tls();
    let mut anna = Client::start(config(&lab, "anna", HOME, at));
    let why = anna.until_offline().await;
    assert!(why.contains("stream management"), "{why}");
    lab.stop().await.unwrap();
}

/// Messages that a server takes and our parser does not, each with an id of its own.
fn monsters(to: &Jid) -> Vec<Message> {
    let inside = |text: &str| element(&format!("<monster xmlns='urn:monster'>{text}</monster>"));
    let long = Element::builder("monster", "urn:monster")
        .attr(attribute("a"), "x".repeat(9_000))
        .build();
    let monsters = [
        inside(&"x".repeat(2 * 1024 * 1024)),
        long,
        inside(&format!("{}{}", "<a>".repeat(200), "</a>".repeat(200))),
        inside(&"<a/>".repeat(5_000)),
    ];
    let numbered = monsters.into_iter().enumerate().map(|(n, monster)| {
        let mut message = Message::chat(to.clone());
        message.id = Some(xmpp_parsers::message::Id(format!("monster {n}")));
        message.payloads.push(monster);
        message
    });
    numbered.collect()
}

fn attribute(name: &str) -> xmpp_parsers::minidom::rxml::NcName {
    name.try_into().unwrap()
}

/// What the server kept for a session it keeps giving: a stanza that ended the connection would end every one after it.
#[tokio::test]
async fn a_monstrous_stanza_does_not_come_in_and_stops_nothing() {
    let options = ServerOptions::default().max_stanza(8 * 1024 * 1024);
    let lab = home(options).await;
    let (mut anna, wire) = Client::online(&lab, "anna", HOME).await;
    let (ben, _other) = Client::online(&lab, "ben", HOME).await;
    // Not acknowledged: all of it comes again over the next connection.
    anna.keeps = false;
    let mut token = 0;
    for monster in monsters(&anna.jid) {
        token += 1;
        ben.link.send(ben.session, token, monster);
    }
    ben.send(token + 1, &anna.jid, "after").await;
    for round in 0..3 {
        for n in 0..4 {
            let left = anna.until_message().await;
            let id = left.id.as_ref().map(|id| id.0.clone());
            assert_eq!(id, Some(format!("monster {n}")), "round {round}");
            assert!(left.payloads.iter().any(|it| it.name() == "left-out"));
            assert!(left.payloads.iter().all(|it| it.name() != "monster"));
        }
        assert_eq!(body(&anna.until_message().await), "after");
        wire.cut();
        assert_eq!(anna.until_online().await, 1, "the session goes on");
    }
    // A new session, after a long absence, and the archive.
    anna.keeps = true;
    let mut again = Client::start(config(&lab, "anna", HOME, wire.addr()));
    again.until_online().await;
    let page = again.link.archive(Place::Start, 50).await.unwrap();
    assert!(page.complete);
    let bodies: Vec<_> = page.items.iter().map(|it| body(&it.message)).collect();
    assert_eq!(bodies, ["after"], "what cannot be read is passed over");
    lab.stop().await.unwrap();
}
