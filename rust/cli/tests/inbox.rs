//! The commands about the inbox: the real binary on an account that has never been online.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const KEY: &str = "0101010101010101010101010101010101010101010101010101010101010101";
const ANNA: &str = "anna\\40firm.example@birdychat.test";
const BEN: &str = "+4915112345678@haiket.test";
const NEIGHBOUR: &str = "+34600333444@home.test";

fn causeway(dir: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_causeway"))
        .args(["--lab-key", KEY, "--account"])
        .arg(dir)
        .args(args)
        .env("CAUSEWAY_SECRET", "swordfish")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn rows(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn ok(dir: &Path, args: &[&str]) -> Vec<Value> {
    let output = causeway(dir, &[&["--json"], args].concat());
    assert!(output.status.success(), "{args:?}: {output:?}");
    rows(&output)
}

fn fails(dir: &Path, args: &[&str], exit: i32, code: &str) {
    let output = causeway(dir, &[&["--json"], args].concat());
    assert_eq!(output.status.code(), Some(exit), "{args:?}: {output:?}");
    assert_eq!(rows(&output).last().unwrap()["error"], code, "{args:?}");
}

/// The addresses of a list.
fn peers(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .map(|row| row["chat"]["peer"].as_str().unwrap_or("*"))
        .collect()
}

/// An account with third-party chats on, and a message waiting in three chats.
fn account(dir: &Path) {
    let args = [
        "init",
        "--number",
        "+34600111222",
        "--home",
        "home.test",
        "--server",
    ];
    let out = causeway(
        dir,
        &[&args[..], &["127.0.0.1:9", "--timeout", "1"]].concat(),
    );
    assert_eq!(out.status.code(), Some(4), "{out:?}");
    let file = dir.with_extension("partners.json");
    std::fs::write(&file, causeway_lab::rules::directory().unwrap()).unwrap();
    ok(dir, &["partners", "--file", file.to_str().unwrap()]);
    ok(dir, &["onboard", "all", "birdychat", "haiket"]);
    for partner in ["birdychat", "haiket"] {
        ok(dir, &["share", partner]);
    }
    for to in [ANNA, NEIGHBOUR, BEN] {
        ok(dir, &["send", to, "hola", "--wait", "none"]);
    }
}

#[test]
fn lists_and_what_is_set_for_a_chat() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("account");
    account(&dir);
    assert_eq!(peers(&ok(&dir, &["inbox"])), [BEN, NEIGHBOUR, ANNA]);
    let of_anna = ok(&dir, &["inbox", "--partner", "birdychat"]);
    assert_eq!(peers(&of_anna), [ANNA]);
    assert_eq!(of_anna[0]["partner_name"], "BirdyChat");
    fails(&dir, &["inbox", "--partner", "nobody"], 5, "not-found");

    // Page by page.
    let page = ok(&dir, &["inbox", "--limit", "2"]);
    assert_eq!(peers(&page[..2]), [BEN, NEIGHBOUR]);
    let next = page[2]["next"].as_str().unwrap();
    let page = ok(&dir, &["inbox", "--limit", "2", "--after", next]);
    assert_eq!(peers(&page), [ANNA]);
    fails(&dir, &["inbox", "--after", "there"], 5, "not-found");

    ok(&dir, &["settings", "inbox", "separate"]);
    assert_eq!(peers(&ok(&dir, &["inbox"])), ["*", NEIGHBOUR]);
    assert_eq!(peers(&ok(&dir, &["inbox", "--third-party"])), [BEN, ANNA]);
    ok(&dir, &["settings", "inbox", "combined"]);

    assert_eq!(ok(&dir, &["pin", ANNA])[0]["pinned"], 1);
    assert_eq!(peers(&ok(&dir, &["inbox"])), [ANNA, BEN, NEIGHBOUR]);
    assert_eq!(ok(&dir, &["unpin", ANNA])[0]["pinned"], Value::Null);
    let muted = ok(&dir, &["mute", BEN]);
    assert_eq!(
        (&muted[0]["muted"], &muted[0]["muted_until"]),
        (&json!(true), &json!(null))
    );
    assert!(ok(&dir, &["mute", BEN, "--hours", "8"])[0]["muted_until"].is_i64());
    assert_eq!(ok(&dir, &["unmute", BEN])[0]["muted"], false);
    ok(&dir, &["archive", BEN]);
    assert_eq!(peers(&ok(&dir, &["inbox"])), [NEIGHBOUR, ANNA]);
    assert_eq!(peers(&ok(&dir, &["inbox", "--archived"])), [BEN]);
    ok(&dir, &["unarchive", BEN]);
    assert_eq!(ok(&dir, &["mark-unread", BEN])[0]["marked_unread"], true);
    assert_eq!(peers(&ok(&dir, &["inbox", "--unread"])), [BEN]);
    let shown = ok(&dir, &["notifications"]);
    assert_eq!(shown[0]["badge"], json!({ "chats": 1, "messages": 1 }));
    ok(&dir, &["read", BEN]);
    assert!(ok(&dir, &["inbox", "--unread"]).is_empty());
    fails(&dir, &["pin", "+4915100000000@haiket.test"], 5, "not-found");
}

#[test]
fn drafts_and_notifications() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("account");
    account(&dir);
    assert_eq!(ok(&dir, &["draft", BEN])[0]["draft"], Value::Null);
    ok(&dir, &["draft", BEN, "so far\u{1b}[31m"]);
    let people = causeway(&dir, &["inbox"]);
    let text = String::from_utf8(people.stdout).unwrap();
    assert!(
        text.contains("[Haiket]  draft: so far<U+001B>[31m"),
        "{text}"
    );
    let sent = ok(&dir, &["draft", BEN, "--send"]);
    assert_eq!(sent[0]["state"], "queued");
    assert_eq!(ok(&dir, &["draft", BEN])[0]["draft"], Value::Null);
    fails(&dir, &["draft", BEN, "--send"], 2, "empty");
    ok(&dir, &["draft", BEN, "again"]);
    assert_eq!(
        ok(&dir, &["draft", BEN, "--clear"])[0]["draft"],
        Value::Null
    );

    let off = &ok(&dir, &["notifications"])[0]["notifications"];
    assert_eq!(
        (&off["text-on-lock-screen"], &off["requests"]),
        (&json!(false), &json!(true))
    );
    ok(&dir, &["notifications", "lock-screen", "on"]);
    ok(&dir, &["notifications", "requests", "off"]);
    fails(
        &dir,
        &["notifications", "mute-partner", "nobody"],
        5,
        "not-found",
    );
    let set = &ok(&dir, &["notifications", "mute-partner", "haiket"])[0]["notifications"];
    assert_eq!(
        (
            &set["text-on-lock-screen"],
            &set["requests"],
            &set["muted-partners"]
        ),
        (&json!(true), &json!(false), &json!(["haiket"]))
    );
    let set = &ok(&dir, &["notifications", "unmute-partner", "haiket"])[0]["notifications"];
    assert_eq!(set["muted-partners"], json!([]));
    let id = sent[0]["id"].to_string();
    let plan = ok(&dir, &["notifications", "plan", &id]);
    assert_eq!(
        (&plan[0]["show"], &plan[0]["unshown"]),
        (&json!(false), &json!("not-received"))
    );
}
