//! The lab, tested as scenarios use it. `CAUSEWAY_LAB_HOME=ejabberd` runs all of this with ejabberd at home.

mod support;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use causeway_lab::{
    BIRDYCHAT, HAIKET, HOME, HomeServer, Lab, LabError, PeerProgram, Server, ServerOptions,
};
use serde_json::{Value, json};
use support::{Client, SOON};

const NUMBER: &str = "+34600111222";
const ANNA: &str = "anna\\40firm.example";

async fn two_accounts(lab: &Lab) -> (Client, Client) {
    lab.register(HOME, NUMBER, "home secret").await.unwrap();
    lab.register(BIRDYCHAT, ANNA, "bird:secret & <more>")
        .await
        .unwrap();
    let mut user = Client::login(lab, HOME, NUMBER, "home secret")
        .await
        .unwrap();
    let mut anna = Client::login(lab, BIRDYCHAT, ANNA, "bird:secret & <more>")
        .await
        .unwrap();
    user.choose(&[BIRDYCHAT]).await.unwrap();
    user.online().await.unwrap();
    anna.online().await.unwrap();
    (user, anna)
}

async fn messages_cross(user: &mut Client, anna: &mut Client, mark: &str) {
    user.message(&format!("{ANNA}@{BIRDYCHAT}"), &format!("{mark}-there"))
        .await
        .unwrap();
    anna.expect(&format!("<body>{mark}-there</body>"))
        .await
        .unwrap();
    anna.message(&format!("{NUMBER}@{HOME}"), &format!("{mark}-back"))
        .await
        .unwrap();
    user.expect(&format!("<body>{mark}-back</body>"))
        .await
        .unwrap();
}

fn running(pid: u32) -> bool {
    // A zombie is dead; only its parent has not looked yet.
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| {
        stat.rsplit_once(") ")
            .is_some_and(|(_, state)| !state.starts_with(['Z', 'X']))
    })
}

async fn eventually(what: &str, holds: impl Fn() -> bool) {
    let until = Instant::now() + SOON;
    while !holds() {
        assert!(Instant::now() < until, "not within {SOON:?}: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn federation_carries_messages_on_both_home_servers() {
    for home in [HomeServer::Prosody, HomeServer::Ejabberd] {
        let lab = Lab::builder().home(home).start().await.unwrap();
        let (mut user, mut anna) = two_accounts(&lab).await;
        messages_cross(&mut user, &mut anna, "needle").await;
        for wire in lab.federation_both(HOME, BIRDYCHAT).unwrap() {
            assert!(
                wire.counters().up > 1000,
                "{home:?}: federation goes through the wires"
            );
        }
        assert_eq!(lab.federation(HOME, HAIKET).unwrap().counters().accepted, 0);

        // Restarted, the server knows its accounts and has forgotten its sessions.
        let before = lab.server(HOME).unwrap().pid().unwrap();
        lab.server(HOME).unwrap().restart().await.unwrap();
        assert_ne!(lab.server(HOME).unwrap().pid(), Some(before));
        assert!(
            user.expect("never said")
                .await
                .unwrap_err()
                .to_string()
                .contains("close"),
            "{home:?}"
        );
        assert!(Client::login(&lab, HOME, NUMBER, "wrong").await.is_err());
        let mut user = Client::login(&lab, HOME, NUMBER, "home secret")
            .await
            .unwrap();
        user.online().await.unwrap();
        messages_cross(&mut user, &mut anna, "again").await;

        // Also after a crash, and with a new password.
        lab.server(HOME).unwrap().crash_and_restart().await.unwrap();
        lab.server(HOME)
            .unwrap()
            .set_password(NUMBER, "another")
            .await
            .unwrap();
        assert!(
            Client::login(&lab, HOME, NUMBER, "home secret")
                .await
                .is_err()
        );
        Client::login(&lab, HOME, NUMBER, "another").await.unwrap();
        lab.server(HOME)
            .unwrap()
            .delete_account(NUMBER)
            .await
            .unwrap();
        assert!(Client::login(&lab, HOME, NUMBER, "another").await.is_err());

        // The proof of the demo can fail: what went in the clear is found on both servers.
        lab.stop_servers().await.unwrap();
        let files = lab.server_files_containing(b"needle-there").unwrap();
        for domain in [HOME, BIRDYCHAT] {
            let log = lab.server(domain).unwrap().log();
            assert!(
                files.contains(&log),
                "{home:?}: {} is not among {files:?}",
                log.display()
            );
        }
        let data = lab.server(BIRDYCHAT).unwrap().data_dir();
        assert!(
            files.iter().any(|file| file.starts_with(&data)),
            "the archive is not among {files:?}"
        );
        assert!(
            lab.server_files_containing(b"never said by anybody")
                .unwrap()
                .is_empty()
        );
    }
}

#[tokio::test]
async fn two_labs_run_side_by_side() {
    let (one, other) = tokio::join!(Lab::start(), Lab::start());
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_ne!(
        one.server(HOME).unwrap().ip(),
        other.server(HOME).unwrap().ip()
    );
    one.register(HOME, NUMBER, "of one").await.unwrap();
    other.register(HOME, NUMBER, "of the other").await.unwrap();
    Client::login(&one, HOME, NUMBER, "of one").await.unwrap();
    Client::login(&other, HOME, NUMBER, "of the other")
        .await
        .unwrap();
    assert!(Client::login(&other, HOME, NUMBER, "of one").await.is_err());
    // Neither trusts the other's authority.
    let addr = other.server(HOME).unwrap().direct_tls();
    assert!(Client::connect(&one, HOME, addr).await.is_err());
    let again = one.register(HOME, NUMBER, "twice").await;
    assert!(matches!(again, Err(LabError::Account { .. })), "{again:?}");
}

#[tokio::test]
async fn options_change_what_a_server_offers() {
    let plain = ServerOptions::default()
        .plain_only(true)
        .stream_management(false);
    let lab = Lab::builder()
        .server(HOME, plain.clone())
        .server(BIRDYCHAT, plain.foreign_certificate(true))
        .start()
        .await
        .unwrap();
    let addr = |domain| lab.server(domain).unwrap().direct_tls();
    let home = Client::connect(&lab, HOME, addr(HOME))
        .await
        .unwrap()
        .features()
        .await
        .unwrap();
    assert!(
        home.contains("<mechanism>PLAIN</mechanism>") && !home.contains("SCRAM"),
        "{home}"
    );
    let usual = Client::connect(&lab, HAIKET, addr(HAIKET))
        .await
        .unwrap()
        .features()
        .await
        .unwrap();
    assert!(
        usual.contains("<mechanism>SCRAM-SHA-1</mechanism>"),
        "{usual}"
    );
    assert!(
        Client::connect(&lab, BIRDYCHAT, addr(BIRDYCHAT))
            .await
            .is_err(),
        "an unknown authority is refused"
    );

    for (domain, managed) in [(HOME, false), (HAIKET, true)] {
        lab.register(domain, NUMBER, "secret").await.unwrap();
        let mut user = Client::connect(&lab, domain, addr(domain)).await.unwrap();
        let offered = user.log_in_unbound(NUMBER, "secret").await.unwrap();
        assert_eq!(
            offered.contains("urn:xmpp:sm:3"),
            managed,
            "{domain}: {offered}"
        );
    }

    // The servers refuse it as well: the message comes back.
    let mut user = Client::login(&lab, HOME, NUMBER, "secret").await.unwrap();
    user.choose(&[BIRDYCHAT]).await.unwrap();
    user.online().await.unwrap();
    user.message(&format!("{ANNA}@{BIRDYCHAT}"), "unverified")
        .await
        .unwrap();
    let bounce = user.expect("</error>").await.unwrap();
    assert!(
        bounce.contains("type='error'") || bounce.contains("type=\"error\""),
        "{bounce}"
    );
}

#[tokio::test]
async fn federation_can_be_cut_and_heals() {
    let lab = Lab::start().await.unwrap();
    let (mut user, mut anna) = two_accounts(&lab).await;
    messages_cross(&mut user, &mut anna, "before").await;
    for wire in lab.federation_both(HOME, BIRDYCHAT).unwrap() {
        assert_eq!(wire.counters().open, 1);
        wire.cut();
        eventually("the cut closes the connection", || {
            wire.counters().open == 0
        })
        .await;
    }
    // Until a server has seen that its connection is gone, it may still write into it.
    tokio::time::sleep(Duration::from_millis(200)).await;
    messages_cross(&mut user, &mut anna, "after").await;

    let wire = lab.federation(HOME, BIRDYCHAT).unwrap();
    wire.stall();
    user.message(&format!("{ANNA}@{BIRDYCHAT}"), "held")
        .await
        .unwrap();
    let early = anna.expect_within("held", Duration::from_millis(700)).await;
    assert_eq!(early.unwrap_err().kind(), std::io::ErrorKind::TimedOut);
    wire.resume();
    anna.expect("<body>held</body>").await.unwrap();
}

#[tokio::test]
async fn a_session_is_resumed_and_a_restart_refuses_it() {
    let lab = Lab::start().await.unwrap();
    lab.register(HOME, NUMBER, "secret").await.unwrap();
    lab.register(BIRDYCHAT, ANNA, "secret").await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let mut user = Client::connect(&lab, HOME, wire.addr()).await.unwrap();
    user.authenticate(NUMBER, "secret").await.unwrap();
    user.choose(&[BIRDYCHAT]).await.unwrap();
    user.online().await.unwrap();
    user.send("<enable xmlns='urn:xmpp:sm:3' resume='true'/>")
        .await
        .unwrap();
    user.expect("<enabled").await.unwrap();
    let enabled = user.expect(">").await.unwrap();
    // Base64: the id may hold a slash or an equals sign.
    let (_, id) = enabled.split_once(" id=").unwrap();
    let id = id[1..].split(['\'', '"']).next().unwrap();
    let resume = format!("<resume xmlns='urn:xmpp:sm:3' h='0' previd='{id}'/>");

    wire.cut();
    assert!(user.expect("never said").await.is_err());
    let mut anna = Client::login(&lab, BIRDYCHAT, ANNA, "secret")
        .await
        .unwrap();
    anna.message(&format!("{NUMBER}@{HOME}"), "meanwhile")
        .await
        .unwrap();
    let mut user = Client::connect(&lab, HOME, wire.addr()).await.unwrap();
    user.log_in_unbound(NUMBER, "secret").await.unwrap();
    user.send(&resume).await.unwrap();
    user.expect("<resumed").await.unwrap();
    user.expect("<body>meanwhile</body>").await.unwrap();

    lab.server(HOME).unwrap().restart().await.unwrap();
    let mut user = Client::connect(&lab, HOME, wire.addr()).await.unwrap();
    user.log_in_unbound(NUMBER, "secret").await.unwrap();
    user.send(&resume).await.unwrap();
    user.expect("<failed").await.unwrap();
}

#[tokio::test]
async fn an_archive_of_thousands_is_quick() {
    const COUNT: usize = 3000;
    const PAGE: usize = 100;
    let lab = Lab::start().await.unwrap();
    let (mut user, mut anna) = two_accounts(&lab).await;
    let start = Instant::now();
    for number in 0..COUNT {
        user.message(&format!("{ANNA}@{BIRDYCHAT}"), &format!("n{number}."))
            .await
            .unwrap();
    }
    anna.expect_within(
        &format!("<body>n{}.</body>", COUNT - 1),
        Duration::from_secs(60),
    )
    .await
    .unwrap();
    let sent = start.elapsed();
    let start = Instant::now();
    let (mut after, mut seen) = (String::new(), 0);
    while seen < COUNT {
        let from = if seen == 0 {
            String::new()
        } else {
            format!("<after>{after}</after>")
        };
        user.send(&format!(
            "<iq type='set' id='page-{seen}'><query xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'>\
             <max>{PAGE}</max>{from}</set></query></iq>"
        ))
        .await
        .unwrap();
        let page = user
            .expect_within("</fin>", Duration::from_secs(30))
            .await
            .unwrap();
        let last = page
            .rsplit_once("</last>")
            .unwrap()
            .0
            .rsplit_once("<last>")
            .unwrap()
            .1;
        after = last.to_owned();
        for number in seen..(seen + PAGE).min(COUNT) {
            assert!(
                page.contains(&format!("<body>n{number}.</body>")),
                "message {number} is not in its page"
            );
        }
        seen += PAGE;
    }
    let read = start.elapsed();
    eprintln!("{COUNT} messages: {sent:?} across federation, {read:?} from the archive");
    assert!(sent < Duration::from_secs(30) && read < Duration::from_secs(30));

    // A stanza log with holes would make the search for plaintext worthless.
    for domain in [HOME, BIRDYCHAT] {
        lab.server(domain).unwrap().stop().await.unwrap();
        let log = std::fs::read_to_string(lab.server(domain).unwrap().log()).unwrap();
        let lost: Vec<usize> = (0..COUNT)
            .filter(|number| !log.contains(&format!("n{number}.")))
            .collect();
        assert!(
            lost.is_empty(),
            "{domain} logged not {} of {COUNT} stanzas: {lost:?}",
            lost.len()
        );
    }
}

#[tokio::test]
async fn peers_speak_json_lines_and_die_with_the_lab() {
    let lab = Lab::builder().only(&[HAIKET]).start().await.unwrap();
    let script = r#"echo '{"event":"ready"}'; while read -r line; do echo "{\"event\":\"echo\",\"got\":$line}"; done"#;
    let mut peer = lab
        .peer(
            PeerProgram::command("echo", "/bin/sh")
                .arg("-c")
                .arg(script),
        )
        .unwrap();
    for number in 0..3 {
        peer.send(&json!({"cmd": "say", "id": number})).unwrap();
    }
    let third = peer
        .wait_for(|event| event["got"]["id"] == 2, SOON)
        .await
        .unwrap();
    assert_eq!(third["got"]["cmd"], "say");
    // What was passed over is still there, in order.
    assert_eq!(peer.next_event(SOON).await.unwrap()["event"], "ready");
    assert_eq!(peer.next_event(SOON).await.unwrap()["got"]["id"], 0);
    assert_eq!(peer.next_event(SOON).await.unwrap()["got"]["id"], 1);
    let nothing = peer.next_event(Duration::from_millis(50)).await;
    assert!(
        matches!(nothing, Err(LabError::Timeout { .. })),
        "{nothing:?}"
    );

    let mut wrong = lab
        .peer(PeerProgram::command("wrong", "/bin/echo").arg("no event"))
        .unwrap();
    let wrong = wrong.next_event(SOON).await;
    assert!(matches!(wrong, Err(LabError::Peer { .. })), "{wrong:?}");

    let pid = peer.pid();
    assert!(running(pid));
    drop(lab);
    assert!(!running(pid), "the peer outlived its lab");
}

#[tokio::test]
async fn the_folder_goes_on_success_and_stays_on_failure() {
    let lab = Lab::builder().only(&[HAIKET]).start().await.unwrap();
    let dir = lab.dir().to_owned();
    assert!(lab.server(HAIKET).unwrap().log().exists());
    lab.stop().await.unwrap();
    assert!(!dir.exists());

    let lab = Lab::builder().only(&[HAIKET]).start().await.unwrap();
    let (dir, log) = (lab.dir().to_owned(), lab.server(HAIKET).unwrap().log());
    let failed = std::thread::spawn(move || {
        let _lab = lab;
        panic!("a scenario fails (this is part of the test)");
    });
    assert!(failed.join().is_err());
    assert!(log.exists(), "logs are kept");
    // Not even the next lab removes them.
    drop(Lab::builder().only(&[HAIKET]).start().await.unwrap());
    assert!(log.exists(), "logs are still kept");
    std::fs::remove_dir_all(dir).unwrap();
}

#[tokio::test]
async fn a_server_that_cannot_start_says_why() {
    let broken = ServerOptions::default().extra("this is ( no configuration");
    let error = Lab::builder()
        .only(&[HAIKET])
        .server(HAIKET, broken)
        .start()
        .await
        .err()
        .unwrap();
    let LabError::ServerDied { tail, log, .. } = &error else {
        panic!("{error}")
    };
    assert!(tail.contains("prosody.cfg.lua"), "{error}");
    std::fs::remove_dir_all(log.parent().and_then(Path::parent).unwrap()).unwrap();
    let unknown = Lab::builder()
        .server("nobody.test", ServerOptions::default())
        .start()
        .await
        .err()
        .unwrap();
    assert!(matches!(unknown, LabError::UnknownDomain(_)));
}

#[tokio::test]
async fn everything_stops_when_the_caller_is_killed() {
    let mut caller = Command::new(env!("CARGO_BIN_EXE_causeway-lab"))
        .args([
            "up",
            "--json",
            "--account",
            "+34600111222@home.test:se:cret",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(caller.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    let dir = PathBuf::from(ready["dir"].as_str().unwrap());
    let pids: Vec<u32> = ready["servers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|server| u32::try_from(server["pid"].as_u64().unwrap()).unwrap())
        .collect();
    assert_eq!(pids.len(), 3);
    assert!(pids.iter().all(|&pid| running(pid)) && dir.exists());

    caller.kill().unwrap();
    caller.wait().unwrap();
    eventually("no server outlives a killed caller", || {
        !pids.iter().any(|&pid| running(pid))
    })
    .await;
    // The next lab tidies up what the killed one left.
    let next = Lab::start().await.unwrap();
    assert!(!dir.exists(), "{} was left behind", dir.display());
    let servers: Vec<u32> = next.servers().iter().filter_map(Server::pid).collect();
    drop(next);
    assert!(!servers.iter().any(|&pid| running(pid)));
}
