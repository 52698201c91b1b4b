//! Uploads and downloads on real servers: Prosody's store, Squid as the media proxy.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab};
use xmpp_parsers::jid::BareJid;

use super::http::{HttpError, Proxy, Way};
use super::link_tests::Client;
use super::media::{self, Address, Slot};
use super::transfer::{TransferError, get, put};
use super::{IqError, Link};

const USER: &str = "+34600111222";

async fn lab() -> Lab {
    Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME, BIRDYCHAT])
        .media(true)
        .start()
        .await
        .unwrap()
}

/// Something that does not repeat.
fn bytes(size: usize) -> Vec<u8> {
    let next = |state: &mut u32| {
        *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some((*state >> 24) as u8)
    };
    let mut state = 7;
    std::iter::from_fn(|| next(&mut state)).take(size).collect()
}

/// Where the servers of the lab are, since no name server knows them.
struct Net {
    partner: (String, u16),
    ca_file: std::path::PathBuf,
    proxy: Proxy,
}

impl Net {
    async fn new(lab: &Lab, link: &Link) -> Self {
        let place = |at: std::net::SocketAddr| (at.ip().to_string(), at.port());
        let home = BareJid::new(HOME).unwrap();
        let mut proxy = media::proxy(link, &home).await.unwrap().unwrap();
        assert_eq!((proxy.host.as_str(), proxy.port), ("media.home.test", 3129));
        proxy.at = Some(place(lab.media_proxy().unwrap()));
        Self {
            partner: place(lab.server(BIRDYCHAT).unwrap().https()),
            ca_file: lab.ca_file(),
            proxy,
        }
    }

    /// As the partner's own users reach their store.
    fn direct(&self) -> Way<'_> {
        Way {
            host: BIRDYCHAT,
            port: 5281,
            at: Some(&self.partner),
            ca_file: Some(&self.ca_file),
            proxy: None,
        }
    }

    /// As a user of the home service does.
    fn through(&self) -> Way<'_> {
        Way {
            at: None,
            proxy: Some(&self.proxy),
            ..self.direct()
        }
    }
}

async fn slot(link: &Link, domain: &str, size: u64) -> Result<Slot, IqError> {
    let home = BareJid::new(domain).unwrap();
    let upload = media::upload(link, &home).await?.expect("a store");
    assert_eq!(upload.most, Some(104_857_600));
    media::slot(link, &upload, "0123456789abcdef.bin", size).await
}

async fn uploaded(link: &Link, net: &Net, file: &Path) -> Slot {
    let size = std::fs::metadata(file).unwrap().len();
    let slot = slot(link, BIRDYCHAT, size).await.unwrap();
    let told = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&told);
    put(net.direct(), &slot, file, move |done| {
        seen.store(done, Ordering::Relaxed);
    })
    .await
    .unwrap();
    assert_eq!(told.load(Ordering::Relaxed), size);
    slot
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_up_to_a_store_and_comes_down_through_the_proxy() {
    let lab = lab().await;
    let (user, _wire) = Client::online(&lab, USER, HOME).await;
    let (anna, _to_partner) = Client::online(&lab, "anna", BIRDYCHAT).await;
    let net = Net::new(&lab, &user.link).await;
    let dir = tempfile::tempdir().unwrap();
    let (file, partial) = (dir.path().join("sealed"), dir.path().join("partial"));
    let sent = bytes(3_000_000);
    std::fs::write(&file, &sent).unwrap();
    let slot = uploaded(&anna.link, &net, &file).await;
    assert_eq!(slot.get.place(), "birdychat.test:5281");

    let begun = Mutex::new(Vec::new());
    let note = |done, total| begun.lock().unwrap().push((done, total));
    let size = get(net.through(), &slot.get, &partial, 3_000_000, note).await;
    assert_eq!(size.unwrap(), 3_000_000);
    assert!(std::fs::read(&partial).unwrap() == sent);
    let first = begun.lock().unwrap()[0];
    assert_eq!(first, (0, Some(3_000_000)));

    // It goes on where it stopped, and asks for nothing when all is there.
    let have = std::fs::File::options().write(true).open(&partial).unwrap();
    have.set_len(1_000_001).unwrap();
    begun.lock().unwrap().clear();
    let size = get(net.through(), &slot.get, &partial, 3_000_000, note).await;
    assert_eq!(size.unwrap(), 3_000_000);
    assert!(std::fs::read(&partial).unwrap() == sent);
    let first = begun.lock().unwrap()[0];
    assert_eq!(first, (1_000_001, Some(3_000_000)));

    // More than was announced is not taken.
    let less = get(
        net.through(),
        &slot.get,
        &dir.path().join("less"),
        2_999_999,
        |_, _| {},
    )
    .await;
    assert!(matches!(less, Err(TransferError::TooLarge)), "{less:?}");
    assert_eq!(std::fs::metadata(dir.path().join("less")).unwrap().len(), 0);
    // What is gone is told from what cannot be had now.
    let other = Address {
        path: "/file_share/nothing/here.bin".into(),
        ..slot.get.clone()
    };
    let gone = get(
        net.through(),
        &other,
        &dir.path().join("gone"),
        10,
        |_, _| {},
    )
    .await;
    assert!(matches!(gone, Err(TransferError::Gone)), "{gone:?}");
    // A slot is for one file, once.
    let again = put(net.direct(), &slot, &file, |_| {}).await;
    assert!(matches!(again, Err(TransferError::Status(_))), "{again:?}");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_lets_in_accounts_only_and_leads_to_partners_only() {
    let lab = lab().await;
    let (user, _wire) = Client::online(&lab, USER, HOME).await;
    let mut net = Net::new(&lab, &user.link).await;
    let dir = tempfile::tempdir().unwrap();
    let partial = dir.path().join("partial");
    let here = |host: &str| Address {
        host: host.to_owned(),
        port: 5281,
        path: "/".into(),
    };
    let elsewhere = Way {
        host: HOME,
        ..net.through()
    };
    let refused = get(elsewhere, &here(HOME), &partial, 10, |_, _| {}).await;
    let error = refused.unwrap_err();
    assert!(
        matches!(error, TransferError::Http(HttpError::Proxy(403))),
        "{error:?}"
    );
    assert!(!error.is_temporary());
    let other_port = Way {
        port: 5223,
        ..net.through()
    };
    let refused = get(other_port, &here(BIRDYCHAT), &partial, 10, |_, _| {}).await;
    let error = refused.unwrap_err();
    assert!(
        matches!(error, TransferError::Http(HttpError::Proxy(403))),
        "{error:?}"
    );
    for credentials in [
        None,
        Some(("9999999999".to_owned(), "guessed".to_owned())),
        // The end is what the password signs.
        net.proxy
            .credentials
            .clone()
            .map(|(end, password)| ((end.parse::<u64>().unwrap() + 1).to_string(), password)),
    ] {
        net.proxy.credentials = credentials;
        let refused = get(net.through(), &here(BIRDYCHAT), &partial, 10, |_, _| {}).await;
        let error = refused.unwrap_err();
        assert!(
            matches!(error, TransferError::Http(HttpError::Proxy(407))),
            "{error:?}"
        );
    }
    assert_eq!(std::fs::metadata(&partial).unwrap().len(), 0);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transfer_that_breaks_off_keeps_what_came_and_goes_on() {
    let lab = lab().await;
    let (user, _wire) = Client::online(&lab, USER, HOME).await;
    let (anna, _to_partner) = Client::online(&lab, "anna", BIRDYCHAT).await;
    let mut net = Net::new(&lab, &user.link).await;
    let dir = tempfile::tempdir().unwrap();
    let (file, partial) = (dir.path().join("sealed"), dir.path().join("partial"));
    let sent = bytes(20_000_000);
    std::fs::write(&file, &sent).unwrap();
    // Up: the wire is cut on the way, the file gets another slot.
    let wire = lab.proxy(lab.server(BIRDYCHAT).unwrap().https()).unwrap();
    let at = (wire.addr().ip().to_string(), wire.addr().port());
    let store = std::mem::replace(&mut net.partner, at);
    let first = slot(&anna.link, BIRDYCHAT, 20_000_000).await.unwrap();
    let wire = Arc::new(wire);
    let cut = Arc::clone(&wire);
    let broken = put(net.direct(), &first, &file, move |done| {
        if done > 5_000_000 {
            cut.cut();
        }
    })
    .await;
    let error = broken.unwrap_err();
    assert!(error.is_temporary(), "{error:?}");
    net.partner = store;
    let slot = uploaded(&anna.link, &net, &file).await;
    assert_ne!(slot.get, first.get);
    // Down: the wire to the proxy is cut twice.
    let wire = lab.proxy(lab.media_proxy().unwrap()).unwrap();
    net.proxy.at = Some((wire.addr().ip().to_string(), wire.addr().port()));
    for part in [5_000_000, 12_000_000] {
        let broken = get(net.through(), &slot.get, &partial, 20_000_000, |done, _| {
            if done > part {
                wire.cut();
            }
        })
        .await;
        let error = broken.unwrap_err();
        assert!(error.is_temporary(), "{error:?}");
        let have = std::fs::read(&partial).unwrap();
        assert!(have.len() > part as usize && have.len() < sent.len());
        assert!(sent.starts_with(&have));
    }
    let size = get(net.through(), &slot.get, &partial, 20_000_000, |_, _| {}).await;
    assert_eq!(size.unwrap(), 20_000_000);
    assert!(std::fs::read(&partial).unwrap() == sent);
    // Stopped between the last byte and what comes after it: there is nothing more, and that is fine.
    let size = get(net.through(), &slot.get, &partial, 20_000_000, |_, _| {}).await;
    assert_eq!(size.unwrap(), 20_000_000);
    assert!(std::fs::read(&partial).unwrap() == sent);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_store_does_not_take_is_said_before_anything_moves() {
    let lab = lab().await;
    let (anna, _to_partner) = Client::online(&lab, "anna", BIRDYCHAT).await;
    let refused = slot(&anna.link, BIRDYCHAT, 104_857_601).await;
    assert!(
        matches!(refused, Err(IqError::Refused { .. })),
        "{refused:?}"
    );
    // Another service's store is for its own users.
    let (user, _wire) = Client::online(&lab, USER, HOME).await;
    let refused = slot(&user.link, HOME, 1).await.unwrap();
    assert!(media::is_at_home(&refused.put, HOME));
    lab.stop().await.unwrap();
}

#[test]
fn addresses_are_of_hosts_with_names_over_https() {
    for (url, place, path) in [
        ("https://birdychat.test/a", "birdychat.test", "/a"),
        (
            "https://Files.BirdyChat.test:443/a?b=c",
            "files.birdychat.test",
            "/a?b=c",
        ),
        ("https://birdychat.test:5281/", "birdychat.test:5281", "/"),
    ] {
        let address = Address::parse(url).unwrap();
        assert_eq!(
            (address.place().as_str(), address.path.as_str()),
            (place, path)
        );
    }
    for url in [
        "http://birdychat.test/a",
        "ftp://birdychat.test/a",
        "https://user@birdychat.test/a",
        "https://127.0.0.1/a",
        "https://[::1]/a",
        "https://0x7f.1/a",
        "https://localhost/a",
        "https://birdychat.test:99999/a",
        "https:///a",
        "/a",
        "",
    ] {
        assert_eq!(Address::parse(url), None, "{url}");
    }
    assert!(Address::parse(&format!("https://a.test/{}", "a".repeat(5_000))).is_none());
    let at = |host: &str| Address::parse(&format!("https://{host}/")).unwrap();
    for (host, yes) in [
        ("home.test", true),
        ("upload.home.test", true),
        ("nothome.test", false),
        ("home.test.evil.test", false),
    ] {
        assert_eq!(media::is_at_home(&at(host), "home.test"), yes, "{host}");
    }
}
