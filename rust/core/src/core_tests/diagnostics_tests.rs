//! What support gets says nothing of anybody.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use rusqlite::types::Value;
use serde_json::Value as Json;

use super::*;
use crate::settings::{Change, Notifications};
use crate::trace::shared::{TraceSalt, TraceWanted};
use crate::{MediaDraft, MediaKind};

/// Somebody who is blocked.
const STRANGER: &str = "+34600999888@evil.test";
const SALT: &str = "00112233445566778899aabbccddeeff";

fn phone() -> Vec<(String, String)> {
    vec![
        ("app".into(), "1.2\n[account]".into()),
        ("system".into(), "x".repeat(500)),
    ]
}

async fn bundle(person: &Person) -> String {
    person.core.diagnostics(&phone(), None).await.unwrap()
}

/// The columns whose values the bundle shows: names of the directory, words of this program, and what the user has set.
fn is_shown(table: &str, column: &str) -> bool {
    matches!(
        (table, column),
        (_, "suite")
            | ("account", "domain")
            | ("admitted" | "sqlite_sequence", _)
            | ("chat", "service")
            | ("fact", "name")
            | ("settings", "json")
            | ("sharing", "partner")
            | ("trace", "step" | "detail")
    )
}

/// A code of this program: nothing that is looked for here is one word in small letters.
fn is_word(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

/// The texts in a value: itself, and what it holds as JSON.
fn texts(value: &Value) -> Vec<String> {
    fn leaves(json: &Json, into: &mut Vec<String>) {
        match json {
            Json::String(text) => into.push(text.clone()),
            Json::Array(all) => all.iter().for_each(|it| leaves(it, into)),
            Json::Object(all) => all.values().for_each(|it| leaves(it, into)),
            _ => (),
        }
    }
    let mut all = Vec::new();
    match value {
        Value::Text(text) => {
            all.push(text.clone());
            if let Ok(json) = serde_json::from_str(text) {
                leaves(&json, &mut all);
            }
        }
        // A piece is enough: a key in a longer record counts too.
        Value::Blob(bytes) => {
            for piece in bytes.chunks(12).filter(|piece| piece.len() == 12) {
                all.push(hex::encode(piece));
                all.push(STANDARD_NO_PAD.encode(piece));
                all.push(String::from_utf8_lossy(piece).into_owned());
            }
        }
        _ => (),
    }
    all
}

#[tokio::test]
async fn the_bundle_holds_nothing_that_the_database_knows_of_anybody() {
    let (board, ana, ben) = pair().await;
    let core = &ana.core;
    ana.say(BEN, "the secret of ana's diary").await;
    ben.say(ANA, "ben answers with his own words").await;
    ana.wait_heard(BEN, 1).await;
    let with_ben = ana.chat(BEN).await;
    core.set_draft(with_ben, "a draft that nobody has seen")
        .await
        .unwrap();
    let contacts = [("+34600333444".into(), "Aunt Hildegard".into())];
    core.set_contacts(&contacts).await.unwrap();
    core.block_number("+34600999888").await.unwrap();
    core.link_number(with_ben, "+34600555444").await.unwrap();
    let photo = ana.dir.path().join("my summer with pablo.txt");
    std::fs::write(&photo, "what the file says").unwrap();
    let draft = MediaDraft {
        caption: Some("a caption for one alone".into()),
        ..MediaDraft::new(MediaKind::File, &photo)
    };
    core.send_media(with_ben, draft).await.unwrap();
    let notifications = Notifications {
        text_on_lock_screen: true,
        ..Notifications::default()
    };
    core.change_settings(Change::Notifications(notifications))
        .await
        .unwrap();
    // Somebody who is not let in, and a message that cannot be read.
    let xml = "<message xmlns='jabber:client' type='chat' id='wire-id-of-a-stranger'><body>buy my pills</body></message>";
    board.inject(ANA, STRANGER, xml);
    board.inject(ANA, BEN, &xml.replace("of-a-stranger", "in-the-clear"));
    until("what came unencrypted", || async {
        ana.history(BEN)
            .await
            .iter()
            .any(|it| it.state == State::Unreadable)
    })
    .await;
    core.disconnect().await;

    let text = bundle(&ana).await;
    let cells = ana.store().read(|tx| tx.everything()).await.unwrap();
    assert!(cells.len() > 500, "{}", cells.len());
    let named = |cell: &&crate::store::Cell| is_shown(&cell.table, &cell.column);
    let named: Vec<_> = cells
        .iter()
        .filter(named)
        .flat_map(|cell| texts(&cell.value))
        .collect();
    let mut looked = 0;
    for cell in cells
        .iter()
        .filter(|cell| !is_shown(&cell.table, &cell.column))
    {
        for secret in texts(&cell.value)
            .into_iter()
            .filter(|text| text.len() >= 6)
        {
            looked += 1;
            let fine = is_word(&secret) || named.contains(&secret);
            assert!(
                fine || !text.contains(&secret),
                "{}.{}: {secret}",
                cell.table,
                cell.column
            );
        }
    }
    assert!(looked > 500, "{looked}");
    let mut secrets: Vec<String> = [
        "diary",
        "own words",
        "draft that",
        "Hildegard",
        "pablo",
        "what the file",
        "caption for",
        "pills",
        "wire-id",
        "secret",
    ]
    .map(str::to_owned)
    .into();
    for number in [
        "34600111222",
        "4915112345678",
        "34600333444",
        "34600999888",
        "34600555444",
    ] {
        secrets.push(number.into());
    }
    secrets.push(core.identity().await.unwrap().fingerprint.to_hex());
    secrets.push(hex::encode(ana.key.as_bytes()));
    for secret in &secrets {
        assert!(!text.contains(secret.as_str()), "{secret}: {text}");
    }

    // And it says what it is for.
    for line in [
        "app: 1.2 [account]",
        "home service: home.test",
        "region: ES",
        "eligible: yes, in-eea",
        "signs in with: password",
        ": online\n",
        ": offline\n",
        "\"text-on-lock-screen\": true",
        "chats, third-party, omemo: 1",
        "messages, in, received: 1",
        "messages, in, unreadable: 1",
        "people blocked: 1",
        "contacts: 1",
        "\"dir\":\"out\",\"with\":\"haiket.test\",\"step\":\"composed\"",
        "\"step\":\"refused\"",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(text.contains(&format!("system: {}\n", "x".repeat(200))));
    // What the gate kept out has no line: a partner could tell from it who is blocked.
    assert!(!text.contains("\"with\":\"evil.test\""), "{text}");
    let file = ana.dir.path().join("bundle.txt");
    core.save_diagnostics(&text, &file).await.unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    assert!(matches!(
        core.save_diagnostics(&text, &file).await,
        Err(ApiError::File(_))
    ));
}

#[tokio::test]
async fn a_trace_for_a_ticket_is_about_whom_it_is_for() {
    let board = Switchboard::new();
    let (ana, ben) = (
        Person::new(&board, ANA).await,
        Person::new(&board, BEN).await,
    );
    let neighbour = Person::new(&board, "+34600333444@home.test").await;
    let id = ana.say(BEN, "one").await;
    ana.say("+34600333444@home.test", "two").await;
    neighbour.wait_heard(ANA, 1).await;
    ana.wait_state(id, State::Delivered).await;
    let salt = TraceSalt::parse(SALT).unwrap();
    let export = async |core: &Core, with: Option<&str>, since, name: &str| {
        let file = ana.dir.path().join(name);
        let wanted = TraceWanted {
            with: with.map(Into::into),
            since,
        };
        let count = core.export_trace(&salt, &wanted, &file).await.unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        let lines: Vec<Json> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(lines.len() as u64, count + 1);
        lines
    };
    let sent = export(&ana.core, Some("haiket.test"), None, "a").await;
    let got = export(&ben.core, Some(ANA), None, "b").await;
    let words = |lines: &[Json]| -> Vec<String> {
        let words = lines[1..]
            .iter()
            .map(|line| line["step"].as_str().unwrap().to_owned());
        words.collect()
    };
    assert_eq!(
        words(&sent),
        ["composed", "encrypted", "acknowledged", "delivered"]
    );
    assert_eq!(words(&got), ["received", "opened", "shown", "receipt"]);
    assert_eq!(
        (sent[0]["side"].as_str(), got[0]["side"].as_str()),
        (Some("home.test"), Some("haiket.test"))
    );
    // The same message under the same id, which is not its own.
    assert_eq!(
        (&sent[0]["salt"], &sent[1]["id"]),
        (&got[0]["salt"], &got[1]["id"])
    );
    let hidden = got[1]["id"].as_str().unwrap();
    for id in board.archived(BEN).iter().filter(|id| !id.is_empty()) {
        assert!(!hidden.contains(id.as_str()), "{id}");
    }
    assert_eq!(
        export(&ana.core, Some(" HAIKET.test "), None, "c").await[1..],
        sent[1..]
    );
    assert!(export(&ana.core, None, None, "d").await.len() > sent.len());
    assert_eq!(export(&ana.core, None, Some(i64::MAX), "e").await.len(), 1);
    // A stranger's message is held, and shown once its request is accepted.
    let stranger = Person::new(&board, "+4915188887777@haiket.test").await;
    let id = stranger.say(ANA, "I am new here").await;
    until("a request", || async {
        ana.core.request_count().await.unwrap() == 1
    })
    .await;
    let with = Some("+4915188887777@haiket.test");
    let held = export(&ana.core, with, None, "held").await;
    assert_eq!(words(&held), ["received", "opened", "held"]);
    let request = ana.core.requests(None, 1).await.unwrap()[0].chat.id;
    ana.core.accept_request(request).await.unwrap();
    stranger.wait_state(id, State::Delivered).await;
    let accepted = export(&ana.core, with, None, "accepted").await;
    assert_eq!(
        words(&accepted),
        ["received", "opened", "held", "shown", "receipt"]
    );
    let nobody = TraceWanted {
        with: Some("birdychat.test".into()),
        since: None,
    };
    let file = ana.dir.path().join("f");
    let none = ana.core.export_trace(&salt, &nobody, &file).await;
    assert!(matches!(none, Err(ApiError::NotFound("chat"))) && !file.exists());
}
