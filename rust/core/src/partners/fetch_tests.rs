//! Fetching from a real web server (Prosody's) with the lab's authority.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use causeway_lab::{HOME, Lab, ServerOptions};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::fetch::{Answer, FetchError, Source, Tags, fetch, fetch_within};
use super::*;
use crate::api::{ApiError, Core, Event, Events};
use crate::{Credential, DatabaseKey, NewAccount, PhoneNumber, Server, Tuning};

const LAB: &str = include_str!("../../../../assets/partners/lab/directory.json");

async fn lab(options: ServerOptions) -> Lab {
    let lab = Lab::builder().home(causeway_lab::HomeServer::Prosody);
    lab.only(&[HOME])
        .server(HOME, options.policy(false))
        .start()
        .await
        .unwrap()
}

fn source(lab: &Lab) -> Source {
    let at = lab.server(HOME).unwrap().https();
    Source {
        home: HOME.into(),
        address: Some((at.ip().to_string(), at.port())),
        ca_file: Some(lab.ca_file()),
    }
}

/// The lab's directory with another number and other entries, signed by one of the lab's keys.
fn directory(sequence: u64, change: impl FnOnce(&mut Value)) -> String {
    let mut document: Value = serde_json::from_str(LAB).unwrap();
    document["sequence"] = json!(sequence);
    change(&mut document);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/partners/lab");
    let pem = std::fs::read(folder.join("second.pem")).unwrap();
    sign(
        document.to_string().as_bytes(),
        &[SigningKey::from_pem(&pem).unwrap()],
    )
    .unwrap()
}

/// Of a length that no other has: the server's etag knows seconds and lengths only.
fn publish(lab: &Lab, body: impl Into<Vec<u8>>) {
    static LENGTH: AtomicUsize = AtomicUsize::new(32 * 1024);
    let dir = lab.server(HOME).unwrap().web_dir();
    let mut body = body.into();
    let length = LENGTH.fetch_add(1, Ordering::Relaxed);
    body.resize(length.max(body.len()), b' ');
    std::fs::write(dir.join("new"), body).unwrap();
    std::fs::rename(dir.join("new"), dir.join("partners.json")).unwrap();
}

async fn core(lab: &Lab, dir: &Path) -> Core {
    let server = Server {
        address: Some(("127.0.0.1".into(), 9)),
        directory: source(lab).address,
        ca_file: Some(lab.ca_file()),
        ..Server::default()
    };
    let account = NewAccount {
        number: PhoneNumber::parse("+34600111222").unwrap(),
        home: HOME.into(),
        credential: Credential::password("x"),
        server,
    };
    Core::create(
        dir,
        &DatabaseKey::from_bytes([1; 32]),
        account,
        Tuning::default(),
    )
    .await
    .unwrap()
}

/// What was told so far.
async fn told(events: &mut Events) -> Vec<Event> {
    let mut told = Vec::new();
    while let Ok(Some(event)) = tokio::time::timeout(Duration::from_millis(50), events.next()).await
    {
        told.push(event);
    }
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_comes_over_https_and_is_not_sent_twice() {
    let lab = lab(ServerOptions::default()).await;
    let source = source(&lab);
    assert_eq!(
        fetch(&source, &Tags::default()).await.unwrap_err(),
        FetchError::Status(404)
    );
    let body = directory(1, |_| {});
    publish(&lab, body.clone());
    let Answer::Envelope(envelope, tags) = fetch(&source, &Tags::default()).await.unwrap() else {
        panic!("nothing came");
    };
    assert_eq!(envelope.trim_ascii_end(), body.trim_end().as_bytes());
    assert!(tags.etag.is_some());
    let again = fetch(&source, &tags).await.unwrap();
    assert!(matches!(again, Answer::NotModified), "{again:?}");
    let date = Tags {
        etag: None,
        ..tags.clone()
    };
    let again = fetch(&source, &date).await.unwrap();
    assert!(matches!(again, Answer::NotModified), "{again:?}");
    publish(&lab, vec![b' '; MAX_ENVELOPE_BYTES + 1]);
    let large = fetch(&source, &tags).await.unwrap();
    assert!(matches!(large, Answer::TooLarge), "{large:?}");
    // What is not the home domain's is not believed, wherever it is.
    let other = Source {
        home: "other.test".into(),
        ..source.clone()
    };
    assert!(fetch(&other, &tags).await.is_err());
    let web = Source {
        ca_file: None,
        ..source.clone()
    };
    assert_eq!(
        fetch(&web, &tags).await.unwrap_err(),
        FetchError::Untrusted("its issuer is unknown")
    );
    // A line that falls silent, before TLS and behind it.
    let wire = lab.proxy(lab.server(HOME).unwrap().https()).unwrap();
    let slow = Source {
        address: Some((wire.addr().ip().to_string(), wire.addr().port())),
        ..source.clone()
    };
    assert!(matches!(fetch(&slow, &tags).await, Ok(Answer::TooLarge)));
    wire.stall();
    let soon = Duration::from_millis(300);
    let stalled = fetch_within(soon, &slow, &tags).await.unwrap_err();
    assert_eq!(stalled, FetchError::TooSlow);
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = Source {
        address: Some(("127.0.0.1".into(), silent.local_addr().unwrap().port())),
        ..source.clone()
    };
    assert_eq!(
        fetch_within(soon, &silent, &tags).await.unwrap_err(),
        FetchError::TooSlow
    );
    lab.server(HOME).unwrap().stop().await.unwrap();
    assert!(matches!(
        fetch(&source, &tags).await,
        Err(FetchError::Unreachable(_))
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_authoritys_server_is_not_asked() {
    let lab = lab(ServerOptions::default().foreign_certificate(true)).await;
    publish(&lab, directory(1, |_| {}));
    assert_eq!(
        fetch(&source(&lab), &Tags::default()).await.unwrap_err(),
        FetchError::Untrusted("its issuer is unknown")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_good_directory_stays_and_new_partners_are_told_once() {
    let (lab, dir) = (
        lab(ServerOptions::default()).await,
        tempfile::tempdir().unwrap(),
    );
    let core = core(&lab, dir.path()).await;
    let mut events = core.events();
    let none = core.partners();
    assert!(none.expired && none.partners.is_empty() && none.sequence.is_none());
    assert!(matches!(
        core.refresh_partners().await,
        Err(ApiError::Unreachable(_))
    ));
    assert_eq!(core.partners(), none);

    let haiket_waits =
        |document: &mut Value| document["partners"][1]["status"] = json!("onboarding");
    publish(&lab, directory(5, haiket_waits));
    let first = core.refresh_partners().await.unwrap();
    assert_eq!(
        (first.sequence, first.partners.len(), first.expired),
        (Some(5), 2, false)
    );
    assert_eq!(
        told(&mut events).await,
        [Event::PartnersChanged],
        "what was there before is no news"
    );

    // The same again: nothing to tell, but it was confirmed.
    let same = core.refresh_partners().await.unwrap();
    assert!(same.fetched_at > first.fetched_at);
    assert_eq!(told(&mut events).await, []);

    for (body, warning) in [
        (directory(4, |_| {}), DirectoryWarning::RolledBack),
        (
            directory(6, |_| {}).replacen("\"key\": \"", "\"key\": \"0", 1),
            DirectoryWarning::BadlySigned,
        ),
        (
            "<html>maintenance</html>".into(),
            DirectoryWarning::Malformed,
        ),
        (
            " ".repeat(MAX_ENVELOPE_BYTES + 1),
            DirectoryWarning::TooLarge,
        ),
    ] {
        publish(&lab, body);
        let kept = core.refresh_partners().await.unwrap();
        assert_eq!(kept.warning, Some(warning));
        assert_eq!((&kept.partners, kept.sequence), (&first.partners, Some(5)));
        assert_eq!(told(&mut events).await, [Event::PartnersChanged]);
    }

    let haiket = Event::PartnerAdded {
        partner: "haiket".into(),
    };
    publish(&lab, directory(7, |_| {}));
    assert_eq!(core.refresh_partners().await.unwrap().warning, None);
    assert_eq!(told(&mut events).await, [Event::PartnersChanged, haiket]);
    // It goes and comes back: no news any more.
    for (sequence, status) in [(8, "suspended"), (9, "active")] {
        publish(
            &lab,
            directory(sequence, |document| {
                document["partners"][1]["status"] = json!(status)
            }),
        );
        core.refresh_partners().await.unwrap();
        assert_eq!(told(&mut events).await, [Event::PartnersChanged]);
    }

    // All of it is there after a restart, also an expired one.
    publish(
        &lab,
        directory(10, |document| {
            document["expires"] = json!("2026-01-01T00:00:00Z")
        }),
    );
    let expired = core.refresh_partners().await.unwrap();
    assert!(expired.expired && expired.partners.len() == 2);
    core.close().await;
    let core = Core::open(
        dir.path(),
        &DatabaseKey::from_bytes([1; 32]),
        Tuning::default(),
    )
    .await
    .unwrap();
    assert_eq!(core.partners(), expired);
    publish(&lab, directory(9, |_| {}));
    let rolled_back = core.refresh_partners().await.unwrap();
    assert_eq!(rolled_back.warning, Some(DirectoryWarning::RolledBack));
    core.close().await;
}

/// Without being asked: after connecting, and not again before a day has passed.
#[tokio::test(flavor = "multi_thread")]
async fn a_core_that_connects_asks_by_itself() {
    let (lab, dir) = (
        lab(ServerOptions::default()).await,
        tempfile::tempdir().unwrap(),
    );
    lab.register(HOME, "+34600111222", "x").await.unwrap();
    publish(&lab, directory(1, |_| {}));
    let core = core(&lab, dir.path()).await;
    let at = lab.server(HOME).unwrap().direct_tls();
    let server = Server {
        address: Some((at.ip().to_string(), at.port())),
        directory: source(&lab).address,
        ca_file: Some(lab.ca_file()),
        ..Server::default()
    };
    core.set_server(server).await.unwrap();
    let mut events = core.events();
    core.connect().await.unwrap();
    let changed = async { while events.next().await != Some(Event::PartnersChanged) {} };
    tokio::time::timeout(Duration::from_secs(60), changed)
        .await
        .unwrap();
    let fetched = core.partners();
    assert_eq!(fetched.sequence, Some(1));
    core.disconnect().await;
    publish(&lab, directory(2, |_| {}));
    core.connect().await.unwrap();
    let mut connection = core.connection();
    while connection != crate::Connection::Online {
        events.next().await;
        connection = core.connection();
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(core.partners(), fetched, "it is fresh");
    core.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_fetched_once_and_only_the_one_that_was_signed() {
    let (lab, dir) = (
        lab(ServerOptions::default()).await,
        tempfile::tempdir().unwrap(),
    );
    let core = core(&lab, dir.path()).await;
    assert!(matches!(
        core.partner_logo("birdychat").await,
        Err(ApiError::NotFound("partner"))
    ));
    publish(&lab, directory(1, |_| {}));
    core.refresh_partners().await.unwrap();
    let file = lab.server(HOME).unwrap().web_dir().join("birdychat.svg");
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/partners/lab");
    let logo = std::fs::read(assets.join("birdychat.svg")).unwrap();
    for other in [logo[1..].to_vec(), vec![b' '; 300_000], Vec::new()] {
        std::fs::write(&file, other).unwrap();
        assert!(matches!(
            core.partner_logo("birdychat").await,
            Err(ApiError::Unreachable(why)) if why.contains("not the one")
        ));
    }
    std::fs::write(&file, &logo).unwrap();
    assert_eq!(core.partner_logo("birdychat").await.unwrap(), logo);
    // From now on without the network.
    lab.server(HOME).unwrap().stop().await.unwrap();
    assert_eq!(core.partner_logo("birdychat").await.unwrap(), logo);
    assert!(matches!(
        core.partner_logo("haiket").await,
        Err(ApiError::Unreachable(_))
    ));
}
