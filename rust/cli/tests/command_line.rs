//! The command line as people and scripts use it: the real binary, real servers.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use causeway_lab::{BIRDYCHAT, HAIKET, HOME, HomeServer, Lab, PeerProgram, ServerOptions, logs};
use serde_json::{Value, json};

const KEY: &str = "0101010101010101010101010101010101010101010101010101010101010101";
const PASSWORD: &str = "swordfish";

fn causeway(dir: &Path, args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_causeway"))
        .args(["--json", "--verbose", "--lab-key", KEY, "--account"])
        .arg(dir)
        .args(args)
        .env("CAUSEWAY_SECRET", PASSWORD)
        .env("RUST_LOG", "trace")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    keep_log(&output);
    output
}

/// What `--verbose` says goes among the logs that are searched for secrets.
fn keep_log(output: &Output) {
    logs::capture();
    for what in [
        KEY,
        PASSWORD,
        "hola Ben",
        "viele Grüße",
        "34600111222",
        "4915112345678",
    ] {
        logs::secret(what);
    }
    let Some(mut file) = logs::log_file() else {
        return;
    };
    file.write_all(&output.stderr).unwrap();
}

fn rows(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn ok(dir: &Path, args: &[&str]) -> Vec<Value> {
    let output = causeway(dir, args);
    assert!(output.status.success(), "{args:?}: {output:?}");
    rows(&output)
}

fn fails(dir: &Path, args: &[&str], exit: i32, code: &str) {
    let output = causeway(dir, args);
    assert_eq!(output.status.code(), Some(exit), "{args:?}: {output:?}");
    assert_eq!(rows(&output).last().unwrap()["error"], code, "{args:?}");
}

fn init(lab: &Lab, dir: &Path, number: &str, home: &str) -> Output {
    let at = lab.server(home).unwrap().direct_tls().to_string();
    let ca = lab.ca_file();
    let args = [
        "init",
        "--number",
        number,
        "--home",
        home,
        "--server",
        &at,
        "--ca",
        ca.to_str().unwrap(),
    ];
    causeway(dir, &args)
}

/// The way to third-party chats, as far as it needs no other person.
fn open(dir: &Path, partner: &str, contacts: &str) {
    let file = dir.with_extension("partners.json");
    std::fs::write(&file, causeway_lab::rules::directory().unwrap()).unwrap();
    let partners = ok(dir, &["partners", "--file", file.to_str().unwrap()]);
    assert_eq!(partners[0]["warning"], Value::Null);
    let done = ok(dir, &["onboard", "all", partner]);
    assert_eq!(done[0]["step"], "done");
    ok(dir, &["share", partner]);
    let file = dir.with_extension("contacts");
    std::fs::write(&file, contacts).unwrap();
    ok(dir, &["contacts", file.to_str().unwrap()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_and_a_number_changes() {
    let lab = Lab::builder()
        .home(causeway_lab::HomeServer::Prosody)
        .only(&[HOME, BIRDYCHAT]);
    let lab = lab.start().await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (ana, ben) = (dir.path().join("ana"), dir.path().join("ben"));
    let his = "ben\\40firm.example@birdychat.test";
    lab.register(HOME, "+34600111222", PASSWORD).await.unwrap();
    lab.register(BIRDYCHAT, "+4915112345678", PASSWORD)
        .await
        .unwrap();
    assert!(init(&lab, &ana, "+34600111222", HOME).status.success());
    assert!(
        init(&lab, &ben, "+4915112345678", BIRDYCHAT)
            .status
            .success()
    );
    open(&ana, "birdychat", "");
    fails(
        &ana,
        &["find", "birdychat", "+4915112345678"],
        2,
        "bad-identifier",
    );
    fails(
        &ana,
        &["find", "nobody", "ben@firm.example"],
        5,
        "not-admitted",
    );
    fails(
        &ana,
        &["find", "birdychat", "ben@firm.example"],
        5,
        "unknown",
    );
    let chat = ok(&ana, &["open", "birdychat: Ben@Firm.example "]);
    assert_eq!(chat[0]["peer"], his);
    assert_eq!(chat[0]["identifier"], "ben@firm.example");
    ok(
        &ana,
        &[
            "send",
            "birdychat:ben@firm.example",
            "hola Ben",
            "--wait",
            "none",
        ],
    );

    let new = "+34600222333";
    logs::secret("34600222333");
    fails(&ana, &["change-number", new], 3, "sign-in");
    lab.register(HOME, new, PASSWORD).await.unwrap();
    let changed = ok(&ana, &["change-number", new]);
    assert_eq!(changed[0]["stage"], "done");
    assert_eq!(changed[0]["old_account"]["state"], "closed");
    assert_eq!(ok(&ana, &["identity"])[0]["number"], new);
    fails(&ana, &["send", his, "x"], 5, "number-not-agreed");
    fails(
        &ana,
        &["find", "birdychat", "ben@firm.example"],
        5,
        "confirm-sharing",
    );

    let file = dir.path().join("ben.jsonl");
    let export = ["export", his, file.to_str().unwrap()];
    assert_eq!(ok(&ana, &export)[0]["messages"], 1);
    assert_eq!(std::fs::read_to_string(&file).unwrap().lines().count(), 2);
    fails(&ana, &export, 2, "file");
    ok(&ana, &["delete-chat", his]);
    fails(&ana, &["history", his], 5, "not-found");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_write_to_each_other() {
    let lab = Lab::start().await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (ana, ben) = (dir.path().join("ana"), dir.path().join("ben"));
    lab.register(HOME, "+34600111222", PASSWORD).await.unwrap();
    lab.register(BIRDYCHAT, "+4915112345678", PASSWORD)
        .await
        .unwrap();
    let (her, his) = ("+34600111222@home.test", "+4915112345678@birdychat.test");
    assert!(init(&lab, &ana, "+34 600 111 222", HOME).status.success());
    let signed_in = init(&lab, &ben, "+4915112345678", BIRDYCHAT);
    assert_eq!(rows(&signed_in)[0]["address"], his);
    fails(&ana, &["send", his, "hola"], 5, "not-yet-in-country");
    open(&ana, "birdychat", "");
    open(&ben, "home", "+34600111222 Ana");

    let enforced = |dir: &Path| ok(dir, &["settings"])[0]["home-service"]["enforced"].clone();
    let is_ours = lab.server(HOME).unwrap().software() == HomeServer::Prosody;
    if is_ours {
        assert_eq!(enforced(&ana), "pending", "she has not connected since");
    }
    let sent = ok(&ana, &["send", his, "hola Ben"]);
    let expected = if is_ours { "confirmed" } else { "phone-only" };
    assert_eq!(enforced(&ana), expected);
    assert_eq!(
        (sent[0]["state"].as_str(), sent[0]["peer"].as_str()),
        (Some("sent"), Some(his))
    );
    let got = ok(&ben, &["receive"]);
    assert_eq!(got[0]["content"]["text"], "hola Ben");
    assert_eq!(
        enforced(&ben),
        "phone-only",
        "his service has no such thing"
    );
    assert_eq!(ok(&ben, &["inbox"])[0]["chat"]["unread"], 1);
    ok(&ben, &["read", her]);
    assert_eq!(ok(&ben, &["inbox"])[0]["chat"]["unread"], 0);

    let file = dir.path().join("letter.txt");
    std::fs::write(&file, "Liebe Ana,\nviele Grüße\n").unwrap();
    ok(&ben, &["send", her, "--file", file.to_str().unwrap()]);
    assert_eq!(
        ok(&ana, &["receive"])[0]["content"]["text"],
        "Liebe Ana,\nviele Grüße"
    );
    assert_eq!(ok(&ana, &["search", "viele grü"]).len(), 1);
    let history = ok(&ana, &["history", his]);
    assert_eq!(history.len(), 2);
    assert_eq!(history[0]["state"], "delivered");
    let id = history[0]["id"].to_string();
    let steps = ok(&ana, &["trace", &id]);
    assert_eq!(steps.last().unwrap()["step"], "delivered");

    let own = ok(&ana, &["identity"]);
    let seen = ok(&ben, &["devices", her]);
    assert_eq!(seen[0]["fingerprint"], own[0]["fingerprint"]);
    let device = own[0]["device"].to_string();
    let verify = ["trust", her, &device, "verified"];
    fails(&ben, &verify, 5, "not-allowed");
    fails(&ben, &[&verify[..], &["12"]].concat(), 2, "usage");
    let other = "0".repeat(64);
    fails(&ben, &[&verify[..], &[&other]].concat(), 5, "key-changed");
    // In groups, as it is shown.
    let shown = own[0]["fingerprint"].as_str().unwrap();
    let (head, tail) = shown.split_at(8);
    ok(&ben, &[&verify[..], &[head, tail]].concat());
    assert_eq!(ok(&ben, &["devices", her])[0]["trust"], "verified");

    fails(&ana, &["trace", "999"], 5, "not-found");
    fails(&ana, &["send", "nobody here", "x"], 2, "bad-address");
    fails(&ana, &["send", his, ""], 2, "empty");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_and_unreachable_have_their_exit_codes() {
    let lab = Lab::start().await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    lab.register(HOME, "+34600111222", "another password")
        .await
        .unwrap();
    let output = init(&lab, &dir.path().join("wrong"), "+34600111222", HOME);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(
        rows(&output).last().unwrap()["error"],
        "credentials-refused"
    );

    let web = dir.path().join("web");
    let at = lab.server(HOME).unwrap().direct_tls().to_string();
    let args = [
        "init",
        "--number",
        "+34600111222",
        "--home",
        HOME,
        "--server",
        &at,
    ];
    fails(&web, &args, 3, "untrusted-server");
    lab.stop().await.unwrap();
    // The account is there all the same; its messages wait.
    open(&web, "birdychat", "");
    let output = causeway(
        &web,
        &[
            "send",
            "+4915112345678@birdychat.test",
            "later",
            "--wait",
            "none",
        ],
    );
    assert_eq!(rows(&output)[0]["state"], "queued");
    let gone = dir.path().join("gone");
    let args = [
        "init",
        "--number",
        "+34600111222",
        "--home",
        HOME,
        "--server",
        "127.0.0.1:9",
        "--timeout",
        "2",
    ];
    fails(&gone, &args, 4, "timeout");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_refused_signs_in_again_and_has_lost_nothing() {
    let lab = Lab::builder().home(HomeServer::Prosody).only(&[HOME]);
    let lab = lab.start().await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (ana, server) = (dir.path().join("ana"), lab.server(HOME).unwrap());
    let number = "+34600111222";
    lab.register(HOME, number, PASSWORD).await.unwrap();
    assert!(init(&lab, &ana, number, HOME).status.success());
    let device = ok(&ana, &["identity"])[0]["device"].clone();
    // Somebody has changed the password.
    server.set_password(number, "not swordfish").await.unwrap();
    fails(&ana, &["receive"], 3, "credentials-refused");
    let wait = [
        "send",
        "+34600333444@home.test",
        "hola Ben",
        "--wait",
        "none",
    ];
    assert_eq!(ok(&ana, &wait)[0]["state"], "queued");
    // The secret that is given is not the new one.
    fails(&ana, &["sign-in"], 3, "credentials-refused");
    server.set_password(number, PASSWORD).await.unwrap();
    let signed_in = ok(&ana, &["sign-in"]);
    assert_eq!(
        signed_in,
        [json!({ "signed_in": true, "token_ends": null })]
    );
    ok(&ana, &["receive", "--timeout", "30"]);
    assert_eq!(ok(&ana, &["identity"])[0]["device"], device);
    let history = ok(&ana, &["history", "+34600333444@home.test"]);
    assert_eq!(history[0]["content"]["text"], "hola Ben");
    lab.stop().await.unwrap();
}

#[test]
fn the_folder_and_its_key_are_guarded() {
    let dir = tempfile::tempdir().unwrap();
    fails(&dir.path().join("none"), &["inbox"], 7, "no-account");
    let account = dir.path().join("account");
    let args = [
        "init",
        "--number",
        "+34600111222",
        "--home",
        "home.test",
        "--server",
        "127.0.0.1:9",
        "--timeout",
        "1",
    ];
    fails(&account, &args, 4, "timeout");
    fails(&account, &args, 7, "account-exists");
    let other = KEY.replace('1', "2");
    let output = Command::new(env!("CARGO_BIN_EXE_causeway"))
        .args(["inbox", "--lab-key", &other, "--account"])
        .arg(&account)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(7));
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("does not open this database"),
        "{output:?}"
    );
}

#[test]
fn a_passphrase_opens_what_it_closed() {
    let dir = tempfile::tempdir().unwrap();
    let account = dir.path().join("account");
    let run = |passphrase: &str, args: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_causeway"))
            .arg("--account")
            .arg(&account)
            .args(args)
            .env("CAUSEWAY_PASSPHRASE", passphrase)
            .env("CAUSEWAY_SECRET", PASSWORD)
            .output()
            .unwrap()
    };
    let args = [
        "init",
        "--number",
        "+34600111222",
        "--home",
        "home.test",
        "--server",
        "127.0.0.1:9",
        "--timeout",
        "1",
    ];
    assert_eq!(run("open sesame", &args).status.code(), Some(4));
    let salt = std::fs::read(account.join("passphrase.salt")).unwrap();
    assert_eq!(salt.len(), 16);
    assert!(run("open sesame", &["identity"]).status.success());
    assert_eq!(run("open barley", &["identity"]).status.code(), Some(7));
}

#[test]
fn help_names_the_exit_codes_and_usage_errors_end_with_2() {
    let help = Command::new(env!("CARGO_BIN_EXE_causeway"))
        .arg("--help")
        .output()
        .unwrap();
    let text = String::from_utf8(help.stdout).unwrap();
    assert!(
        text.contains("Exit codes:") && !text.contains("lab-key"),
        "{text}"
    );
    let wrong = Command::new(env!("CARGO_BIN_EXE_causeway"))
        .arg("sned")
        .output()
        .unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    let dir = tempfile::tempdir().unwrap();
    fails(
        dir.path(),
        &["init", "--number", "600", "--home", "home.test"],
        2,
        "usage",
    );
}

#[test]
fn numbers_are_judged_without_an_account() {
    let run = |args: &[&str], input: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_causeway"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        output
    };
    let given = rows(&run(
        &["--json", "eligible", "+34600111222", "+41781234567", "112"],
        "",
    ));
    assert_eq!(
        given[0],
        json!({"number": "+34600111222", "eligible": true, "region": "ES", "reason": "in-eea"})
    );
    assert_eq!(
        (&given[1]["region"], &given[1]["reason"]),
        (&json!("CH"), &json!("outside-eea"))
    );
    assert_eq!(
        (&given[2]["region"], &given[2]["reason"]),
        (&Value::Null, &json!("not-international"))
    );
    let read = rows(&run(
        &["--json", "eligible"],
        "+34600111222\n\n +262 269 61 23 45\r\nx\n",
    ));
    assert_eq!(read.len(), 3);
    assert_eq!(
        (&read[1]["region"], &read[1]["eligible"]),
        (&json!("YT"), &json!(true))
    );
    let table = run(&["eligible", "+4779012345", "\u{1b}[31m"], "");
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(
        table.contains("not eligible  SJ  belongs to a region outside"),
        "{table}"
    );
    assert!(!table.contains('\u{1b}'));
}

#[test]
fn directories_are_signed_and_checked_without_an_account() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let source = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/partners/lab/directory.json"
    );
    let (key, other, signed) = (at("key.pem"), at("other.pem"), at("partners.json"));
    let made = ok(dir.path(), &["partners", "key", &key]);
    let public = made[0]["public"].as_str().unwrap();
    fails(dir.path(), &["partners", "key", &key], 2, "usage");
    let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&key).unwrap());
    assert_eq!(mode & 0o777, 0o600);
    let said = ok(
        dir.path(),
        &["partners", "sign", "--key", &key, source, &signed],
    );
    assert_eq!(said[0]["partners"], json!(["birdychat", "haiket"]));
    let said = ok(
        dir.path(),
        &["partners", "verify", "--key", public, &signed],
    );
    assert_eq!(said[0]["signed_by"], json!([made[0]["key"]]));
    // Nobody built this key in.
    fails(dir.path(), &["partners", "verify", &signed], 8, "directory");
    let lab = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/partners/lab/first.pem"
    );
    ok(dir.path(), &["partners", "key", &other]);
    ok(
        dir.path(),
        &[
            "partners", "sign", "--key", lab, "--key", &other, source, &signed,
        ],
    );
    ok(dir.path(), &["partners", "verify", &signed]);
    // What cannot be used is neither signed nor passed.
    let broken = at("broken.json");
    let text = std::fs::read_to_string(source).unwrap();
    std::fs::write(&broken, text.replacen("\"active\"", "\"sleeping\"", 1)).unwrap();
    fails(
        dir.path(),
        &["partners", "sign", "--key", &key, &broken, &signed],
        8,
        "directory",
    );
    fails(
        dir.path(),
        &["partners", "sign", "--key", source, source, &signed],
        8,
        "directory",
    );
    fails(dir.path(), &["partners", "verify", source], 8, "directory");
    fails(
        dir.path(),
        &["partners", "verify", "--key", "short", &signed],
        2,
        "usage",
    );
    fails(
        dir.path(),
        &["partners", "verify", &at("nothing")],
        2,
        "usage",
    );
    ok(dir.path(), &["partners", "verify", &signed]);
}

#[tokio::test(flavor = "multi_thread")]
async fn partners_are_listed_as_the_home_service_says() {
    let lab = Lab::builder()
        .home(causeway_lab::HomeServer::Prosody)
        .only(&[HOME])
        .server(HOME, ServerOptions::default().policy(false));
    let lab = lab.start().await.unwrap();
    lab.register(HOME, "+34600111222", PASSWORD).await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (server, ca) = (lab.server(HOME).unwrap(), lab.ca_file());
    let (at, https) = (server.direct_tls().to_string(), server.https().to_string());
    let (number, ca) = ("+34600111222", ca.to_str().unwrap());
    ok(
        dir.path(),
        &[
            "init",
            "--number",
            number,
            "--home",
            HOME,
            "--server",
            &at,
            "--directory",
            &https,
            "--ca",
            ca,
        ],
    );
    fails(dir.path(), &["partners", "--refresh"], 4, "unreachable");
    let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/partners/lab/");
    let (key, source) = (
        format!("{assets}first.pem"),
        format!("{assets}directory.json"),
    );
    let to = server.web_dir().join("partners.json");
    ok(
        dir.path(),
        &[
            "partners",
            "sign",
            "--key",
            &key,
            &source,
            to.to_str().unwrap(),
        ],
    );
    for args in [&["partners", "--refresh"][..], &["partners"][..]] {
        let view = &ok(dir.path(), args)[0];
        assert_eq!(view["region"], "ES");
        assert_eq!(
            (&view["expired"], &view["warning"]),
            (&json!(false), &json!(null))
        );
        let partners = view["partners"].as_array().unwrap();
        let shown: Vec<_> = partners
            .iter()
            .map(|entry| (&entry["id"], &entry["opening"]["opening"]))
            .collect();
        assert_eq!(
            shown,
            [
                (&json!("birdychat"), &json!("open")),
                (&json!("haiket"), &json!("open"))
            ]
        );
        assert_eq!(partners[1]["identifiers"], json!([{ "kind": "phone" }]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_sent_saved_and_removed() {
    let lab = Lab::builder()
        .home(HomeServer::Prosody)
        .only(&[HOME])
        .media(true)
        .start()
        .await
        .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (ana, bea) = (dir.path().join("ana"), dir.path().join("bea"));
    let (hers, others) = ("+34600111222@home.test", "+34600333444@home.test");
    let hosts: Vec<String> = lab
        .hosts()
        .into_iter()
        .map(|(name, (host, port))| format!("{name}={host}:{port}"))
        .collect();
    for (folder, number) in [(&ana, "+34600111222"), (&bea, "+34600333444")] {
        lab.register(HOME, number, PASSWORD).await.unwrap();
        let at = lab.server(HOME).unwrap().direct_tls().to_string();
        let ca = lab.ca_file();
        let mut args = vec!["init", "--number", number, "--home", HOME, "--server", &at];
        args.extend(["--ca", ca.to_str().unwrap()]);
        args.extend(hosts.iter().flat_map(|host| ["--host", host]));
        ok(folder, &args);
    }
    let picture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/fixtures/media/phone.jpg"
    );
    let sent = ok(&ana, &["attach", others, picture, "--caption", "my garden"]);
    assert_eq!(sent[0]["state"], "sent");
    assert_eq!(sent[0]["content"]["media"]["kind"], "photo");
    let got = ok(&bea, &["receive"]);
    assert_eq!(got[0]["content"]["media"]["mime"], "image/jpeg");
    assert_eq!(got[1]["content"]["text"], "my garden");
    let id = got[0]["id"].to_string();
    let to = dir.path().join("saved.jpg");
    let saved = ok(&bea, &["save", &id, to.to_str().unwrap()]);
    let bytes = std::fs::read(&to).unwrap();
    assert_eq!(saved[0]["bytes"], bytes.len());
    assert!(bytes.starts_with(&[0xff, 0xd8]));
    // Nothing is written over.
    fails(&bea, &["save", &id, to.to_str().unwrap()], 2, "usage");
    assert!(ok(&bea, &["room"])[0]["bytes"].as_u64().unwrap() > 1_000);
    assert!(
        ok(&bea, &["room", "--free", hers])[0]["freed"]
            .as_u64()
            .unwrap()
            > 1_000
    );
    assert_eq!(ok(&bea, &["room"])[0]["bytes"], 0);
    fails(
        &ana,
        &["attach", others, "/nowhere/at/all.jpg"],
        2,
        "media-unusable",
    );
    fails(&bea, &["save", "999"], 5, "not-found");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_is_held_against_requirements() {
    let lab = Lab::builder().home(HomeServer::Prosody);
    let lab = lab.only(&[HOME, HAIKET]).start().await.unwrap();
    let marie = "+4915112345678";
    lab.register(HOME, "+34600111222", PASSWORD).await.unwrap();
    lab.register(HAIKET, marie, PASSWORD).await.unwrap();
    let jid = format!("{marie}@{HAIKET}");
    let program = PeerProgram::python("haiket/haiket.py").unwrap();
    let program = program.signing_in(&lab, &jid, PASSWORD, "haiket").unwrap();
    let mut peer = lab.peer(program.arg("--home").arg(HOME)).unwrap();
    let within = std::time::Duration::from_secs(60);
    peer.wait_event("ready", within).await.unwrap();
    peer.send(&json!({"cmd": "answer", "mode": "certify"}))
        .unwrap();
    peer.wait_event("answer", within).await.unwrap();

    let dir = tempfile::tempdir().unwrap();
    let ana = dir.path().join("ana");
    assert!(init(&lab, &ana, "+34600111222", HOME).status.success());
    open(&ana, "haiket", "");
    let directory = include_str!("../../../assets/partners/lab/directory.json");
    let directory: Value = serde_json::from_str(directory).unwrap();
    let mut entry = directory["partners"][1].clone();
    entry["test"] = json!({ "account": marie });
    let file = dir.path().join("haiket.json");
    let with = |entry: &Value| std::fs::write(&file, entry.to_string()).unwrap();
    with(&entry);
    let file = file.to_str().unwrap();
    let only = |numbers: &'static str| ["certify", "--partner", file, "--only", numbers];
    let report = ok(&ana, &only("P1,P4,P5,P8,P13")).remove(0);
    let found = report["requirements"].as_array().unwrap();
    let words: Vec<_> = found.iter().map(|it| &it["outcome"]).collect();
    assert_eq!(words, ["pass"; 5], "{report}");
    assert_eq!(report["certified"], false, "only a part was looked at");

    let page = dir.path().join("report.html");
    let page = page.to_str().unwrap();
    let html = [&only("P4")[..], &["--format", "html", "--out", page]].concat();
    assert!(ok(&ana, &html).is_empty());
    let html = std::fs::read_to_string(page).unwrap();
    assert!(html.contains("<!DOCTYPE html>") && html.contains("P4"));

    entry["test"]["devices"] = json!(2);
    with(&entry);
    fails(&ana, &only("P4"), 10, "certification");
    fails(&ana, &only("P99"), 2, "usage");
    with(&json!({}));
    fails(&ana, &only("P4"), 2, "usage");
    lab.stop().await.unwrap();
}
