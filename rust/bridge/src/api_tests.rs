//! Calls every function of the bridge as the generated glue does, on real accounts without a network.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use crate::api::account::{FlatAccount, FlatCredential, FlatHostPort, FlatServer, identity};
use crate::api::chats::{chat, delete_chat, export_chat, find_chat, open_chat};
use crate::api::core::{
    CoreHandle, background_fetch, background_fetch_done, background_fetch_stop, close, connect,
    connection, create, disconnect, events, new_key, next_events, open, recover, set_credential,
    set_server, storage, token_ends,
};
use crate::api::devices::{compare, compare_safety_code, devices, safety_number, set_trust};
use crate::api::diagnostics::{FlatPhoneLine, diagnostics, export_trace, save_diagnostics};
use crate::api::errors::FlatError;
use crate::api::inbox::{
    FlatInboxQuery, archive, badge, draft, inbox, inbox_row, mark_unread, mute, muted_chats, pin,
    set_draft, third_party_row, unarchive, unmute, unpin,
};
use crate::api::kinds::{kinds, panic};
use crate::api::media::{
    FlatMediaDraft, cancel_transfer, close_media, discard_recording, fetch_media, free_storage,
    media_limits, media_preview, open_media, probe_media, recording_add, recording_cancel,
    recording_finish, recording_length, recording_pause, recording_resume, recordings, send_media,
    set_network, start_recording, storage_use,
};
use crate::api::messages::{
    first_unread, history, history_after, history_around, mark_read, message, newest_message,
    received_after, retry, search, send_draft, send_text, trace,
};
use crate::api::notifications::{
    disable_push, enable_push, notification_plan, notification_summary, push,
};
use crate::api::numbers::{
    change_number, change_number_done, change_number_stop, number_change, number_regions,
    read_number, shown_identifier, typed_number,
};
use crate::api::partners::{partner_logo, partners, refresh_partners, share_number, take_partners};
use crate::api::people::{
    FlatContact, accept_request, block, block_number, blocked, find_person, find_person_done,
    find_person_stop, link_number, refuse_request, request_count, requests, set_contacts, unblock,
};
use crate::api::reports::{FlatNewReport, abuse_desk, preview_report, reports, send_report};
use crate::api::settings::{
    FlatAnswer, FlatChange, FlatNotifications, answer_onboarding, change_settings, onboarding,
    policy, settings,
};
use tempfile::TempDir;

const MARTA: &str = "+34600333444@home.test";

struct Phone {
    folder: TempDir,
    key: Vec<u8>,
    core: CoreHandle,
}

impl Phone {
    async fn new() -> Self {
        let (folder, key) = (TempDir::new().unwrap(), new_key().await);
        let core = create(at(folder.path()), key.clone(), account()).await;
        let core = core.unwrap();
        Self { folder, key, core }
    }

    async fn with_marta() -> (Self, i64) {
        let phone = Self::new().await;
        let chat = open_chat(&phone.core, MARTA.into()).await.unwrap().id;
        (phone, chat)
    }
}

fn at(folder: &Path) -> String {
    folder.join("account").to_str().unwrap().to_owned()
}

fn secret(token: bool) -> FlatCredential {
    FlatCredential {
        token,
        secret: "secret".into(),
    }
}

/// Nothing listens there.
fn nowhere() -> FlatServer {
    let host = || FlatHostPort {
        host: "127.0.0.1".into(),
        port: 1,
    };
    FlatServer {
        address: Some(host()),
        ca_file: Some("none.pem".into()),
        directory: Some(host()),
        hosts: Vec::new(),
    }
}

fn account() -> FlatAccount {
    FlatAccount {
        number: "+34 600 111 222".into(),
        home: "home.test".into(),
        credential: secret(false),
        server: nowhere(),
    }
}

fn kind<T>(result: Result<T, FlatError>) -> String {
    result.err().map_or("none".to_owned(), |error| error.kind)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_made_opened_and_closed() {
    let Phone { folder, key, core } = Phone::new().await;
    let place = at(folder.path());
    let me = identity(&core).await.unwrap();
    assert_eq!(me.address, "+34600111222@home.test");
    assert_eq!((me.fingerprint.len(), me.archive), (64, None));
    assert_eq!(connection(&core).kind, "offline");
    assert_eq!(storage(&core), "fine");
    let again = create(place.clone(), key.clone(), account()).await;
    assert_eq!(kind(again), "account-exists");
    set_credential(&core, secret(true)).await.unwrap();
    assert_eq!(token_ends(&core).await.unwrap(), None);
    set_server(&core, nowhere()).await.unwrap();
    close(&core).await;
    close(&core).await;
    assert_eq!(kind(identity(&core).await), "stopped");
    assert_eq!(connection(&core).kind, "offline");
    assert_eq!(
        kind(open(place.clone(), new_key().await).await),
        "wrong-key"
    );
    assert_eq!(kind(open(place.clone(), vec![1, 2, 3]).await), "wrong-key");
    let again = create(place.clone(), key.clone(), account()).await;
    assert_eq!(kind(again), "account-exists");
    let elsewhere = at(TempDir::new().unwrap().path());
    assert_eq!(
        kind(open(elsewhere.clone(), key.clone()).await),
        "no-account"
    );
    assert_eq!(
        kind(recover(elsewhere, key.clone(), None).await),
        "no-account"
    );
    let core = open(place, key).await.unwrap();
    assert_eq!(identity(&core).await.unwrap(), me);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_open_once_also_after_a_hot_restart() {
    let Phone { folder, key, core } = Phone::new().await;
    let first = events(&core).unwrap();
    // Nobody closed the first: Dart has forgotten it.
    let second = open(at(folder.path()), key.clone()).await.unwrap();
    assert_eq!(kind(settings(&core).await), "stopped");
    assert_eq!(kind(connect(&core).await), "stopped");
    assert!(next_events(&first).await.is_empty());
    assert!(events(&core).is_err());
    settings(&second).await.unwrap();
    // Recovering closes as well; what is not damaged is as it was.
    let saved = recover(at(folder.path()), key.clone(), Some(account())).await;
    assert_eq!(kind(settings(&second).await), "stopped");
    drop(saved);
    // One that was let go without a word gives its folder free.
    let third = open(at(folder.path()), key.clone()).await.unwrap();
    drop(third);
    let fourth = open(at(folder.path()), key.clone()).await.unwrap();
    settings(&fourth).await.unwrap();
    // So does one that is being closed while the next is opened; the same for who closes at once.
    let place = at(folder.path());
    let both = async { tokio::join!(close(&fourth), close(&fourth)) };
    let (_, fifth) = tokio::join!(both, open(place, key));
    settings(&fifth.unwrap()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn events_come_in_batches_and_an_overflow_is_told() {
    let (phone, marta) = Phone::with_marta().await;
    let stream = events(&phone.core).unwrap();
    let id = send_text(&phone.core, marta, "hello".into()).await.unwrap();
    let batch = next_events(&stream).await;
    let added = &batch[0];
    assert_eq!(added.kind, "message-added");
    assert_eq!((added.chat, added.message), (Some(marta), Some(id)));
    for i in 0..2_000 {
        set_draft(&phone.core, marta, format!("{i}")).await.unwrap();
    }
    let batch = next_events(&stream).await;
    assert_eq!(batch[0].kind, "reload");
    assert!((1..=64).contains(&batch.len()));
    close(&phone.core).await;
    let mut rest = 0;
    while !next_events(&stream).await.is_empty() {
        rest += 1;
        assert!(rest < 1_000, "it never ends");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_connection_says_how_it_is() {
    let phone = Phone::new().await;
    let stream = events(&phone.core).unwrap();
    connect(&phone.core).await.unwrap();
    let batch = next_events(&stream).await;
    let first = batch[0].connection.clone().unwrap();
    assert_eq!(
        (batch[0].kind.as_str(), first.kind.as_str()),
        ("connection-changed", "connecting")
    );
    disconnect(&phone.core).await.unwrap();
    let job = background_fetch(&phone.core, 400).await.unwrap();
    let fetched = background_fetch_done(&job).await.unwrap();
    assert!(fetched.more && fetched.received == 0 && fetched.summary.is_none());
    assert_eq!(kind(background_fetch_done(&job).await), "stopped");
    let job = background_fetch(&phone.core, 60_000).await.unwrap();
    background_fetch_stop(&job);
    assert_eq!(kind(background_fetch_done(&job).await), "stopped");
    settings(&phone.core).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_stored_read_and_found() {
    let (phone, marta) = Phone::with_marta().await;
    let core = &phone.core;
    let first = send_text(core, marta, "One harbour".into()).await.unwrap();
    set_draft(core, marta, "two".into()).await.unwrap();
    let second = send_draft(core, marta, "two".into()).await.unwrap();
    assert_eq!(draft(core, marta).await.unwrap(), None);
    let one = message(core, first).await.unwrap();
    assert_eq!(
        (one.content.kind.as_str(), one.content.text.as_deref()),
        ("text", Some("One harbour"))
    );
    assert_eq!(
        (one.state.as_str(), one.direction.as_str()),
        ("queued", "out")
    );
    let ids = |page: Vec<crate::api::messages::FlatMessage>| -> Vec<i64> {
        page.into_iter().map(|message| message.id).collect()
    };
    assert_eq!(
        ids(history(core, marta, None, 9).await.unwrap()),
        [second, first]
    );
    assert_eq!(
        ids(history(core, marta, Some(second), 9).await.unwrap()),
        [first]
    );
    assert_eq!(
        ids(history_after(core, marta, first, 9).await.unwrap()),
        [second]
    );
    assert_eq!(
        ids(history_around(core, marta, first, 9).await.unwrap()),
        [second, first]
    );
    assert_eq!(ids(search(core, "harb".into(), 9).await.unwrap()), [first]);
    assert_eq!(newest_message(core).await.unwrap(), second);
    assert!(received_after(core, 0, 9).await.unwrap().is_empty());
    assert_eq!(first_unread(core, marta).await.unwrap(), None);
    assert_eq!(trace(core, first).await.unwrap()[0].step, "stored");
    mark_read(core, marta, second).await.unwrap();
    let missing = retry(core, first).await.unwrap_err();
    assert_eq!(
        (missing.kind.as_str(), missing.detail.as_deref()),
        ("not-found", Some("failed message"))
    );
    let long = send_text(core, marta, "x".repeat(65_537))
        .await
        .unwrap_err();
    assert_eq!(
        (long.kind.as_str(), long.bytes, long.most),
        ("too-large", 65_537, 65_536)
    );
    let plan = notification_plan(core, first).await.unwrap();
    assert_eq!(plan.unshown.as_deref(), Some("not-received"));
    assert_eq!(
        notification_summary(vec![plan.clone()]).await.unwrap(),
        None
    );
    let shown = crate::api::notifications::FlatPlan {
        is_shown: true,
        sound: true,
        ..plan.clone()
    };
    let summary = notification_summary(vec![shown]).await.unwrap().unwrap();
    assert_eq!(
        (summary.messages, summary.chats, summary.sound),
        (1, 1, true)
    );
    let odd = crate::api::notifications::FlatPlan {
        category: "odd".into(),
        ..plan
    };
    assert_eq!(kind(notification_summary(vec![odd]).await), "internal");
}

#[tokio::test(flavor = "multi_thread")]
async fn chats_and_their_rows_are_what_was_set() {
    let (phone, marta) = Phone::with_marta().await;
    let core = &phone.core;
    let known = chat(core, marta).await.unwrap();
    assert_eq!(
        (known.identifier.as_str(), known.kind.as_str()),
        ("+34600333444", "native")
    );
    assert_eq!(find_chat(core, MARTA.into()).await.unwrap(), known);
    pin(core, marta).await.unwrap();
    mute(core, marta, Some(4_000_000_000_000)).await.unwrap();
    mark_unread(core, marta).await.unwrap();
    let row = inbox_row(core, marta).await.unwrap();
    assert_eq!(
        (row.pinned, row.muted_until),
        (Some(1), Some(4_000_000_000_000))
    );
    assert!(row.muted && row.marked_unread);
    assert_eq!(muted_chats(core, None, 9).await.unwrap(), [row]);
    assert!(muted_chats(core, Some(marta), 9).await.unwrap().is_empty());
    unmute(core, marta).await.unwrap();
    unpin(core, marta).await.unwrap();
    assert_eq!(badge(core).await.unwrap().chats, 1);
    archive(core, marta).await.unwrap();
    let list = |list: &str| FlatInboxQuery {
        list: list.into(),
        partner: None,
        unread: false,
    };
    assert_eq!(
        inbox(core, list("archived"), None, 9)
            .await
            .unwrap()
            .rows
            .len(),
        1
    );
    unarchive(core, marta).await.unwrap();
    assert!(
        inbox(core, list("archived"), None, 9)
            .await
            .unwrap()
            .rows
            .is_empty()
    );
    assert_eq!(kind(inbox(core, list("other"), None, 9).await), "internal");
    assert_eq!(third_party_row(core).await.unwrap(), None);
    let file = phone
        .folder
        .path()
        .join("chat.jsonl")
        .to_str()
        .unwrap()
        .to_owned();
    assert_eq!(export_chat(core, marta, file.clone()).await.unwrap(), 0);
    assert_eq!(kind(export_chat(core, marta, file).await), "file");
    assert!(devices(core, marta).await.unwrap().is_empty());
    let trust =
        |seen: &str, trust: &str| set_trust(core, marta, 1, Some(seen.into()), trust.into());
    assert_eq!(kind(trust(&"ab".repeat(32), "verified").await), "not-found");
    assert_eq!(
        kind(trust(&"ab".repeat(32), "changed").await),
        "not-allowed"
    );
    assert_eq!(kind(trust("no digits", "verified").await), "key-changed");
    assert_eq!(kind(trust(&"ab".repeat(32), "odd").await), "internal");
    delete_chat(core, marta).await.unwrap();
    assert_eq!(kind(chat(core, marta).await), "not-found");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_and_onboarding_go_through() {
    let phone = Phone::new().await;
    let core = &phone.core;
    let change = |kind: &str, value: &str| FlatChange {
        kind: kind.into(),
        switched_on: true,
        value: value.into(),
        notifications: None,
        media: None,
    };
    let early = change_settings(core, change("third-party", ""))
        .await
        .unwrap_err();
    assert_eq!(
        (early.kind.as_str(), early.detail.as_deref()),
        ("onboarding", Some("not-done"))
    );
    let other = change_settings(core, change("choose-partner", "x"))
        .await
        .unwrap_err();
    assert_eq!(
        (other.detail.as_deref(), other.partner.as_deref()),
        (Some("not-offered"), Some("x"))
    );
    let now = change_settings(core, change("inbox", "separate"))
        .await
        .unwrap();
    assert_eq!(now.inbox, "separate");
    let now = change_settings(core, change("who-may-contact", "contacts"))
        .await
        .unwrap();
    assert_eq!(now.who_may_contact, "contacts");
    let now = change_settings(core, change("tell-what-is-read", "x"))
        .await
        .unwrap();
    assert_eq!(now.markers, ["x"]);
    let now = change_settings(core, change("keep-what-is-read", "x"))
        .await
        .unwrap();
    assert!(now.markers.is_empty());
    for (kind, value) in [("drop-partner", "x"), ("dismiss-notice", "")] {
        change_settings(core, change(kind, value)).await.unwrap();
    }
    let wanted = FlatNotifications {
        text_on_lock_screen: true,
        requests: false,
        muted_partners: vec!["x".into()],
    };
    let notifications = FlatChange {
        notifications: Some(wanted.clone()),
        ..change("notifications", "")
    };
    assert_eq!(
        change_settings(core, notifications)
            .await
            .unwrap()
            .notifications,
        wanted
    );
    for wrong in [
        change("notifications", ""),
        change("odd", ""),
        change("inbox", "odd"),
    ] {
        assert_eq!(kind(change_settings(core, wrong).await), "internal");
    }
    assert_eq!(settings(core).await.unwrap().onboarding, "start");
    let view = onboarding(core).await.unwrap();
    assert_eq!((view.step.as_str(), view.points.len()), ("start", 7));
    for kind_of in ["begin", "understood", "apps", "inbox", "back", "cancel"] {
        let answer = FlatAnswer {
            kind: kind_of.into(),
            partners: vec!["x".into()],
            layout: Some("combined".into()),
        };
        // Without a directory it is open nowhere yet.
        assert_eq!(
            kind(answer_onboarding(core, answer).await),
            "refused",
            "{kind_of}"
        );
    }
    let odd = FlatAnswer {
        kind: "odd".into(),
        partners: Vec::new(),
        layout: None,
    };
    assert_eq!(kind(answer_onboarding(core, odd).await), "internal");
    assert!(!policy(core).await.unwrap().switched_on);
}

#[tokio::test(flavor = "multi_thread")]
async fn partners_and_people() {
    let (phone, marta) = Phone::with_marta().await;
    let core = &phone.core;
    assert!(partners(core).await.unwrap().expired);
    assert_eq!(kind(refresh_partners(core).await), "unreachable");
    let taken = take_partners(core, b"no directory".to_vec()).await.unwrap();
    assert!(taken.warning.is_some());
    assert_eq!(kind(partner_logo(core, "x".into()).await), "not-found");
    assert_eq!(kind(share_number(core, "x".into()).await), "not-found");
    let job = find_person(core, Some("x".into()), "a@b.example".into())
        .await
        .unwrap();
    let error = find_person_done(&job).await.unwrap_err();
    assert_eq!(
        (error.kind.as_str(), error.detail.as_deref()),
        ("refused", Some("not-admitted"))
    );
    find_person_stop(&job);
    let job = find_person(core, None, "600 333 444".into()).await.unwrap();
    let person = find_person_done(&job).await.unwrap();
    assert_eq!((&*person.address, person.chat), (MARTA, Some(marta)));
    assert_eq!((&*person.answer, person.partner), ("unreachable", None));
    assert_eq!(request_count(core).await.unwrap(), 0);
    assert!(requests(core, None, 9).await.unwrap().is_empty());
    assert_eq!(kind(accept_request(core, marta).await), "not-found");
    assert_eq!(kind(refuse_request(core, marta).await), "not-found");
    let contact = FlatContact {
        known_by: MARTA.into(),
        name: "Marta".into(),
    };
    set_contacts(core, vec![contact]).await.unwrap();
    link_number(core, marta, "+34600555666".into())
        .await
        .unwrap();
    block_number(core, "+34600555666".into()).await.unwrap();
    assert_eq!(
        chat(core, marta).await.unwrap().read_only.as_deref(),
        Some("blocked")
    );
    block(core, marta).await.unwrap();
    let person = &blocked(core).await.unwrap()[0];
    assert!(person.ids.contains(&"tel:+34600555666".to_owned()));
    assert_eq!(person.contact_name.as_deref(), Some("Marta"));
    unblock(core, person.person).await.unwrap();
    let report = |reason: &str| FlatNewReport {
        chat: marta,
        reason: reason.into(),
        messages: Vec::new(),
        remark: "why".into(),
    };
    assert_eq!(abuse_desk(core).await.unwrap(), None);
    assert!(
        preview_report(core, report("spam"))
            .await
            .unwrap()
            .text
            .contains("why")
    );
    assert_eq!(
        kind(send_report(core, report("abuse"), true).await),
        "no-abuse-desk"
    );
    assert_eq!(
        kind(send_report(core, report("odd"), true).await),
        "internal"
    );
    assert!(reports(core, None, 9).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_and_codes() {
    let phone = Phone::new().await;
    let core = &phone.core;
    let typed = read_number("600 111 222".into(), Some("ES".into())).await;
    assert_eq!(
        (typed.number.as_deref(), typed.reason.as_str()),
        (Some("+34600111222"), "in-eea")
    );
    let typed = typed_number(core, "600333444".into()).await.unwrap();
    assert_eq!(typed.number.as_deref(), Some("+34600333444"));
    assert_eq!(shown_identifier(typed.number.unwrap()), "+34 600 33 34 44");
    for other in [
        "anna@firm.example",
        "+34600",
        "+",
        "600333444",
        "+34 600 33 34 44",
    ] {
        assert_eq!(shown_identifier(other.into()), other);
    }
    assert!(
        number_regions()
            .await
            .iter()
            .any(|it| it.code == "ES" && it.calling_code == 34)
    );
    assert_eq!(number_change(core).await.unwrap(), None);
    let job = change_number(core, "12".into(), secret(false))
        .await
        .unwrap();
    assert_eq!(kind(change_number_done(&job).await), "bad-number");
    // Somebody who takes the connection and says nothing.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = FlatHostPort {
        host: "127.0.0.1".into(),
        port: silent.local_addr().unwrap().port(),
    };
    let server = FlatServer {
        address: Some(address),
        ca_file: None,
        ..nowhere()
    };
    set_server(core, server).await.unwrap();
    let job = change_number(core, "+34600777888".into(), secret(false))
        .await
        .unwrap();
    change_number_stop(&job);
    assert_eq!(kind(change_number_done(&job).await), "stopped");
    let me = identity(core).await.unwrap();
    let said = |code: &str, device| {
        compare(
            code.into(),
            me.address.clone(),
            device,
            me.fingerprint.clone(),
        )
    };
    assert_eq!(
        said(&me.qr, me.device).await.unwrap().as_deref(),
        Some("same")
    );
    assert_eq!(
        said(&me.qr, me.device ^ 1).await.unwrap().as_deref(),
        Some("not-named")
    );
    assert_eq!(said("tel:112", me.device).await.unwrap(), None);
    // Nobody has seen a device of Marta's, whatever was scanned.
    let marta = open_chat(core, MARTA.into()).await.unwrap();
    assert_eq!(marta.suite, "signal-pq");
    let number = safety_number(core, marta.id, 1).await;
    assert_eq!(kind(number), "not-found");
    let scanned = compare_safety_code(core, marta.id, 1, vec![0; 40]).await;
    assert_eq!(kind(scanned), "not-found");
    let wrong = compare(me.qr.clone(), me.address.clone(), 1, "none".into()).await;
    assert_eq!(kind(wrong), "bad-address");
}

#[tokio::test(flavor = "multi_thread")]
async fn push_notifications_are_kept_until_the_home_service_is_told() {
    let phone = Phone::new().await;
    let core = &phone.core;
    let state = async || push(core).await.unwrap();
    assert_eq!(
        (state().await.state.as_str(), state().await.service),
        ("off", None)
    );
    let enable = |service: &str, node: &str| enable_push(core, service.into(), node.into(), None);
    assert_eq!(kind(enable("not an address", "node").await), "bad-address");
    assert_eq!(kind(enable("push.test", "").await), "empty");
    assert_eq!(
        kind(enable("push.test", &"n".repeat(5000)).await),
        "too-large"
    );
    enable("push.test", "phone").await.unwrap();
    let kept = state().await;
    let parts = (
        kept.service.as_deref(),
        kept.node.as_deref(),
        kept.state.as_str(),
    );
    assert_eq!(parts, (Some("push.test"), Some("phone"), "pending"));
    assert_eq!(kept.condition, None);
    disable_push(core).await.unwrap();
    // Nobody knows whether the home service has heard of it.
    let kept = state().await;
    assert_eq!((kept.service, kept.state.as_str()), (None, "pending"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_support_gets_is_read_first_and_names_nobody() {
    let (phone, marta) = Phone::with_marta().await;
    let core = &phone.core;
    send_text(core, marta, "my words".into()).await.unwrap();
    let said = || {
        vec![FlatPhoneLine {
            name: "app".into(),
            value: "1.2".into(),
        }]
    };
    let text = diagnostics(core, said(), None).await.unwrap();
    assert!(
        text.contains("app: 1.2") && text.contains("region: ES"),
        "{text}"
    );
    assert!(!text.contains("34600") && !text.contains("words"), "{text}");
    let short = diagnostics(core, said(), Some("00".into())).await;
    assert_eq!(kind(short), "not-allowed");
    let file = phone.folder.path().join("bundle.txt");
    let path = || file.to_str().unwrap().to_owned();
    save_diagnostics(core, text.clone(), path()).await.unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    assert_eq!(kind(save_diagnostics(core, text, path()).await), "file");
    std::fs::remove_file(&file).unwrap();
    let salt = || "5a".repeat(16);
    let export = |with: &str, since| {
        let with = Some(with.to_owned());
        export_trace(core, salt(), with, since, path())
    };
    assert_eq!(kind(export("elsewhere.test", None).await), "not-found");
    assert_eq!(export("home.test", Some(4_000_000_000_000)).await, Ok(0));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(export(MARTA, None).await, Ok(1));
}

#[tokio::test]
#[should_panic(expected = "on purpose")]
async fn a_panic_is_a_panic_here() {
    panic(String::new()).await;
    panic("on purpose".into()).await;
}

/// What serde calls a value is what Dart gets: the same names everywhere.
#[test]
fn the_names_are_those_of_the_json_form() {
    let lists = kinds();
    let of = |name: &str| {
        let list = lists.iter().find(|list| list.of == name).unwrap();
        list.names.clone()
    };
    let named = |values: Vec<serde_json::Value>| -> Vec<String> {
        values
            .into_iter()
            .map(|it| it.as_str().unwrap().to_owned())
            .collect()
    };
    let json = |value: &dyn erased::Json| value.json();
    use causeway_core::*;
    let all = [
        (
            "direction",
            named(vec![
                json(&Direction::In),
                json(&Direction::Out),
                json(&Direction::Notice),
            ]),
        ),
        (
            "inbox_list",
            named(vec![
                json(&InboxList::Main),
                json(&InboxList::ThirdParty),
                json(&InboxList::Archived),
            ]),
        ),
        (
            "report_reason",
            named(vec![json(&ReportReason::Spam), json(&ReportReason::Abuse)]),
        ),
        (
            "chat_kind",
            named(vec![json(&ChatKind::Native), json(&ChatKind::ThirdParty)]),
        ),
    ];
    for (name, names) in all {
        assert_eq!(of(name), names, "{name}");
    }
    // What Dart sends back is read by these names, so every one of them has to be known.
    for name in of("who_may_contact") {
        serde_json::from_value::<WhoMayContact>(name.into()).unwrap();
    }
    for name in of("inbox_layout") {
        serde_json::from_value::<settings::InboxLayout>(name.into()).unwrap();
    }
    for name in of("trust") {
        serde_json::from_value::<Trust>(name.into()).unwrap();
    }
    for name in of("unshown") {
        serde_json::from_value::<Unshown>(name.into()).unwrap();
    }
    for name in of("notification_category") {
        serde_json::from_value::<NotificationCategory>(name.into()).unwrap();
    }
    for name in of("refusal") {
        let refusal = serde_json::from_value::<Refusal>(name.clone().into()).unwrap();
        assert_eq!(refusal.code(), name);
    }
    for name in of("state") {
        serde_json::from_value::<State>(name.into()).unwrap();
    }
    for name in of("directory_warning") {
        let warning = serde_json::from_value::<partners::DirectoryWarning>(name.clone().into());
        assert_eq!(warning.unwrap().code(), name);
    }
    for name in of("eligibility_reason") {
        let reason = serde_json::from_value::<eligibility::EligibilityReason>(name.clone().into());
        assert_eq!(reason.unwrap().code(), name);
    }
    for list in &lists {
        let once: BTreeSet<_> = list.names.iter().collect();
        assert_eq!(once.len(), list.names.len(), "{}", list.of);
    }
}

mod erased {
    pub trait Json {
        fn json(&self) -> serde_json::Value;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> serde_json::Value {
            serde_json::to_value(self).unwrap()
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn media_is_sent_opened_and_recorded() {
    let (phone, marta) = Phone::with_marta().await;
    let core = &phone.core;
    let picture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/fixtures/media/phone.jpg"
    );
    let probed = probe_media(picture.into()).await.unwrap();
    assert_eq!(
        (probed.kind.as_str(), probed.mime.as_str()),
        ("photo", "image/jpeg")
    );
    let nothing = probe_media("nothing.jpg".into()).await;
    assert_eq!(kind(nothing), "media-unusable");
    let limits = media_limits(core, marta).await.unwrap();
    assert!(limits.photo_bytes > 1 << 20 && limits.video_bytes < limits.video_hd_bytes);
    let draft = |caption: Option<&str>| FlatMediaDraft {
        kind: "photo".into(),
        path: picture.into(),
        name: None,
        caption: caption.map(Into::into),
        alt: Some("a garden".into()),
        quality: "hd".into(),
        trim_start_ms: None,
        trim_end_ms: Some(-1),
    };
    let photo = send_media(core, marta, draft(Some("look"))).await.unwrap();
    let sent = message(core, photo).await.unwrap();
    let media = sent.content.media.unwrap();
    assert_eq!(
        (media.kind.as_str(), media.alt.as_deref()),
        ("photo", Some("a garden"))
    );
    assert_eq!(history(core, marta, None, 9).await.unwrap().len(), 2);
    // It is prepared without a network.
    let opened = loop {
        match open_media(core, photo, "original".into()).await {
            Ok(opened) => break opened,
            Err(error) => assert_eq!(error.kind, "not-found"),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert_eq!(
        (opened.name.as_str(), opened.mime.as_str()),
        ("photo.jpg", "image/jpeg")
    );
    assert!(Path::new(&opened.path).exists());
    close_media(core, opened.path.clone()).await.unwrap();
    close_media(core, opened.path).await.unwrap();
    assert_eq!(kind(close_media(core, picture.into()).await), "not-found");
    assert!(media_preview(core, photo).await.unwrap().unwrap().len() <= 5_000);
    let used = storage_use(core).await.unwrap();
    assert_eq!(
        (used.len(), used[0].count, used[0].kind.as_str()),
        (1, 1, "photo")
    );
    assert_eq!(
        free_storage(core, Some(marta), Some("photo".into()), None)
            .await
            .unwrap(),
        0
    );
    cancel_transfer(core, photo).await.unwrap();
    let stopped = message(core, photo).await.unwrap();
    assert_eq!(stopped.transfer.unwrap().step, "failed");
    assert_eq!(stopped.reason.unwrap().kind, "cancelled");
    assert_eq!(kind(fetch_media(core, photo).await), "not-found");
    set_network(core, "unmetered".into()).await.unwrap();
    assert_eq!(kind(set_network(core, "string".into()).await), "internal");

    let recording = start_recording(core, 16_000, 1).await.unwrap();
    let loud = [0x40, 0x1f].repeat(16_000);
    assert!(recording_add(&recording, loud.clone()).await.unwrap() > 0.5);
    recording_pause(&recording).await.unwrap();
    recording_add(&recording, loud).await.unwrap();
    recording_resume(&recording).await.unwrap();
    assert_eq!(recording_length(&recording), 1_000);
    let recorded = recording_finish(&recording).await.unwrap();
    assert_eq!(recorded.duration_ms, 1_000);
    assert_eq!(kind(recording_cancel(&recording).await), "not-found");
    assert_eq!(
        recordings(core).await.unwrap(),
        std::slice::from_ref(&recorded)
    );
    discard_recording(core, recorded.path).await.unwrap();
    let other = start_recording(core, 48_000, 2).await.unwrap();
    recording_cancel(&other).await.unwrap();
    assert!(recordings(core).await.unwrap().is_empty());
}

/// Every public function of the bridge is called on this page.
#[test]
fn no_function_is_left_out() {
    let here = include_str!("api_tests.rs");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for line in text.lines() {
            let function = line
                .strip_prefix("pub async fn ")
                .or_else(|| line.strip_prefix("pub fn "));
            let Some(name) = function.and_then(|rest| rest.split('(').next()) else {
                continue;
            };
            count += 1;
            let part = |c: char| c.is_alphanumeric() || c == '_';
            let calls = here
                .match_indices(&format!("{name}("))
                .filter(|(at, _)| !here[..*at].ends_with(part))
                .count();
            assert!(calls > 0, "{name} is not called");
        }
    }
    assert!(count > 70, "{count}");
}

/// The same names as a Dart file, which Dart's tests compare with its classes. `CAUSEWAY_WRITE_KINDS=1` writes it anew.
#[test]
fn dart_knows_every_kind() {
    let mut text = String::from(
        "// Written by a test of rust/bridge: every name that the core has for a kind.\n",
    );
    text.push_str("const kinds = <String, List<String>>{\n");
    for list in kinds() {
        text.push_str(&format!("  '{}': [\n", list.of));
        for name in list.names {
            text.push_str(&format!("    '{name}',\n"));
        }
        text.push_str("  ],\n");
    }
    text.push_str("};\n");
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../flutter/packages/causeway_core/test/kinds.dart");
    if std::env::var_os("CAUSEWAY_WRITE_KINDS").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let there = std::fs::read_to_string(&file).unwrap();
    assert_eq!(there, text, "run this test with CAUSEWAY_WRITE_KINDS=1");
}
