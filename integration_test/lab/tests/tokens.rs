//! Signing in with tokens, on both servers: what is wrong in one keeps everybody out, keys are replaced, nothing is lost meanwhile; and
//! partners whose own clients sign in at a host of the home service.

mod people;
mod support;

use std::time::Duration;

use causeway_core::{Connection, Core, Credential, Event, State, StopCause};
use causeway_lab::{HAIKET, HOME, HomeServer, Issuer, Lab, ServerOptions, issuer_of, logs, rules};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, ask, heard, in_time, quick, say};
use serde_json::{Value, json};
use support::Client;
use tokio::time::sleep;

const HOUR: i64 = 3600;

async fn lab(on: HomeServer) -> (Lab, Issuer) {
    let lab = Lab::builder()
        .home(on)
        .server(HOME, ServerOptions::default().tokens(true))
        .start()
        .await
        .unwrap();
    let issuer = lab.issuer(HOME, HOME).await.unwrap();
    (lab, issuer)
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.unwrap().as_secs().try_into().unwrap()
}

/// A good token for the usual number, with this changed.
async fn token(issuer: &mut Issuer, claims: Value, more: Value) -> String {
    let mut wanted = json!({"claims": {"phone_number": NUMBER, "phone_number_verified": true}});
    for (name, value) in claims.as_object().unwrap() {
        wanted["claims"][name] = value.clone();
    }
    for (name, value) in more.as_object().unwrap() {
        wanted[name] = value.clone();
    }
    let token = issuer.token(wanted).await.unwrap();
    logs::secret(&token);
    token
}

/// Tokens that are wrong in one thing, and why they are refused.
fn wrong() -> Vec<(Value, Value, &'static str)> {
    let claim = |name: &str, value: Value, why| (json!({ name: value }), json!({}), why);
    let forged = |more: Value, why| (json!({}), more, why);
    vec![
        claim("iss", json!("https://id.other.test"), "wrong-issuer"),
        claim("iss", json!(null), "wrong-issuer"),
        claim("aud", json!("birdychat.test"), "wrong-audience"),
        claim("aud", json!(["birdychat.test"]), "wrong-audience"),
        claim("aud", json!(null), "wrong-audience"),
        claim("exp", json!(now() - 120), "expired"),
        claim("exp", json!((now() + HOUR).to_string()), "expired"),
        claim("exp", json!(null), "expired"),
        claim("nbf", json!(now() + HOUR), "not-yet-valid"),
        claim("nbf", json!(null), "not-yet-valid"),
        claim("sub", json!(null), "no-subject"),
        claim("phone_number_verified", json!(false), "not-verified"),
        claim("phone_number_verified", json!("true"), "not-verified"),
        claim("phone_number_verified", json!(null), "not-verified"),
        claim("phone_number", json!("+34600333444"), "another-account"),
        claim("phone_number", json!(null), "another-account"),
        forged(json!({"forge": "hmac"}), "wrong-algorithm"),
        forged(json!({"forge": "stranger"}), "bad-signature"),
        forged(json!({"forge": "payload"}), "bad-signature"),
        forged(json!({"header": {"kid": "key-9"}}), "unknown-key"),
        forged(json!({"header": {"crit": ["exp"]}}), "wrong-algorithm"),
    ]
}

async fn log_in(lab: &Lab, token: &str) -> Result<(), String> {
    let client = Client::login(lab, HOME, NUMBER, token).await;
    client.map(drop).map_err(|error| error.to_string())
}

fn reasons(lab: &Lab) -> Vec<String> {
    let log = std::fs::read_to_string(lab.server(HOME).unwrap().log()).unwrap();
    let said = log.split("Refused a token: ").skip(1);
    said.map(|said| said.lines().next().unwrap().to_owned())
        .collect()
}

/// Waits until the log, which ejabberd writes when it finds the time, ends with this reason.
async fn last_reason(lab: &Lab, why: &str) {
    in_time(SOON, async {
        while reasons(lab).last().is_none_or(|last| last != why) {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
}

async fn whatever_is_wrong_is_refused(on: HomeServer) {
    let (lab, mut issuer) = lab(on).await;
    lab.register(HOME, NUMBER, "no way in").await.unwrap();
    let good = issuer.for_number(NUMBER).await.unwrap();
    log_in(&lab, &good).await.unwrap();
    let both = json!({"aud": ["other.test", HOME]});
    let both = token(&mut issuer, both, json!({})).await;
    log_in(&lab, &both).await.unwrap();

    let mut expected = Vec::new();
    for (claims, more, why) in wrong() {
        let wrong = token(&mut issuer, claims.clone(), more.clone()).await;
        let refused = log_in(&lab, &wrong).await.unwrap_err();
        assert!(refused.contains("<failure"), "{claims} {more}: {refused}");
        expected.push(why);
    }
    in_time(SOON, async {
        while reasons(&lab).len() < expected.len() {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    assert_eq!(reasons(&lab), expected);
    let unsigned = token(&mut issuer, json!({}), json!({"forge": "none"})).await;
    for secret in ["no way in", "a.b.c", &unsigned] {
        let refused = log_in(&lab, secret).await.unwrap_err();
        assert!(refused.contains("<failure"), "{refused}");
    }
    // Who is nobody here stays that.
    let nobody = issuer.for_number("+34600999888").await.unwrap();
    let refused = Client::login(&lab, HOME, "+34600999888", &nobody).await;
    assert!(refused.is_err());
    last_reason(&lab, "no-account").await;

    // Keys are replaced, without a restart of anything.
    issuer.rotate().await.unwrap();
    log_in(&lab, &good).await.unwrap();
    let newer = issuer.for_number(NUMBER).await.unwrap();
    log_in(&lab, &newer).await.unwrap();
    issuer.rotate().await.unwrap();
    assert!(log_in(&lab, &good).await.is_err());
    last_reason(&lab, "unknown-key").await;
    log_in(&lab, &newer).await.unwrap();
    // A file that cannot be used leaves the keys as they are.
    let keys = lab.server(HOME).unwrap().data_dir();
    let keys = keys.with_file_name(format!("{HOME}.keys.json"));
    std::fs::write(&keys, "{\"keys\": []}").unwrap();
    log_in(&lab, &newer).await.unwrap();
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_token_that_is_wrong_in_anything_is_refused_by_prosody() {
    whatever_is_wrong_is_refused(HomeServer::Prosody).await;
}

#[tokio::test]
async fn a_token_that_is_wrong_in_anything_is_refused_by_ejabberd() {
    whatever_is_wrong_is_refused(HomeServer::Ejabberd).await;
}

/// A user who signs in with a token, online.
async fn with_token(lab: &Lab, issuer: &mut Issuer, lifetime: i64) -> (User, causeway_lab::Proxy) {
    lab.register(HOME, NUMBER, "no way in").await.unwrap();
    let wire = lab.client_proxy(HOME).unwrap();
    let token = token(issuer, json!({}), json!({ "lifetime": lifetime })).await;
    let credential = Credential::token(token);
    let user = User::set_up(lab, HOME, NUMBER, Some(wire.addr()), credential, quick()).await;
    (user, wire)
}

async fn refused(core: &Core) {
    in_time(SOON, async {
        while core.connection() != Connection::Stopped(StopCause::CredentialsRefused) {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
}

async fn nothing_is_lost(on: HomeServer) {
    let (lab, mut issuer) = lab(on).await;
    let (mut anna, _) = anna(&lab).await;
    let (user, wire) = with_token(&lab, &mut issuer, 8).await;
    let mut events = user.core.events();
    user.connect().await;
    let chat = user.chat(ANNA).await;
    let first = user.send(chat.id, "with the first token").await;
    user.wait_state(first, State::Delivered).await;
    assert_eq!(heard(&mut anna, SOON).await["body"], "with the first token");

    // The app is asked for another one in time, and hands it over: the stream stays.
    in_time(SOON, async {
        while events.next().await != Some(Event::TokenWanted) {}
    })
    .await;
    let second = token(&mut issuer, json!({}), json!({"lifetime": HOUR})).await;
    user.core
        .set_credential(Credential::token(second))
        .await
        .unwrap();
    let ends = user.core.token_ends().await.unwrap().unwrap();
    assert!(ends > (now() + HOUR - 60) * 1000, "{ends}");
    sleep(Duration::from_secs(8)).await;
    let id = user.send(chat.id, "after the first has ended").await;
    user.wait_state(id, State::Delivered).await;
    assert_eq!(wire.counters().accepted, 1);
    assert_eq!(user.core.connection(), Connection::Online);

    // The next log-in, which the app has no part in, uses the new one.
    wire.cut();

    let id = user.send(chat.id, "over the next connection").await;
    user.wait_state(id, State::Delivered).await;
    assert!(wire.counters().accepted >= 2);
    for text in ["after the first has ended", "over the next connection"] {
        assert_eq!(heard(&mut anna, SOON).await["body"], text);
    }

    // Wrong ones, while offline: sign in again, and everything is still there.
    let mut queued = Vec::new();
    for (number, (claims, why)) in [
        (json!({"exp": now() - 120}), "expired"),
        (json!({"aud": "other.test"}), "wrong-audience"),
        (json!({"phone_number": "+34600333444"}), "another-account"),
        (json!({"nbf": now() + HOUR}), "not-yet-valid"),
    ]
    .into_iter()
    .enumerate()
    {
        user.core.disconnect().await;
        let bad = token(&mut issuer, claims, json!({})).await;
        user.core
            .set_credential(Credential::token(bad))
            .await
            .unwrap();
        queued.push(user.send(chat.id, &format!("queued {number}")).await);
        user.core.connect().await.unwrap();
        refused(&user.core).await;
        last_reason(&lab, why).await;
    }
    ask(
        &mut anna,
        say(&format!("{NUMBER}@{HOME}"), "meanwhile"),
        "sent",
    )
    .await;
    let good = issuer.for_number(NUMBER).await.unwrap();
    let user = user.restart().await;
    user.core
        .set_credential(Credential::token(good))
        .await
        .unwrap();
    user.connect().await;
    for id in queued {
        user.wait_state(id, State::Delivered).await;
    }
    for number in 0..4 {
        assert_eq!(
            heard(&mut anna, SOON).await["body"],
            format!("queued {number}")
        );
    }
    assert_eq!(user.wait_received(chat.id, 1, SOON).await, ["meanwhile"]);
    // Once: whatever came after these would show.
    let id = user.send(chat.id, "the last").await;
    user.wait_state(id, State::Delivered).await;
    assert_eq!(heard(&mut anna, SOON).await["body"], "the last");
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_replaced_without_a_gap_and_a_refused_one_loses_nothing() {
    nothing_is_lost(HomeServer::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long"]
async fn a_token_is_replaced_without_a_gap_and_a_refused_one_loses_nothing_on_ejabberd() {
    nothing_is_lost(HomeServer::Ejabberd).await;
}

/// Where BirdyChat's own clients sign in.
const DIRECT: &str = rules::DIRECT;
const EMAIL: &str = "Anna@Firm.example";
const LOCAL: &str = "anna\\40firm.example";

/// The lab's directory with such a partner.
fn directory(sequence: u64, status: &str) -> Vec<u8> {
    rules::directory_with(|document| {
        document["sequence"] = json!(sequence);
        let mut entry = document["partners"][0].clone();
        entry["id"] = json!("direct");
        entry["domain"] = json!(DIRECT);
        entry["status"] = json!(status);
        entry["connects"] = json!({"direct": {
            "issuer": issuer_of(DIRECT), "jwks_uri": format!("{}/jwks.json", issuer_of(DIRECT)), "audience": DIRECT,
        }});
        document["partners"].as_array_mut().unwrap().push(entry);
    })
    .unwrap()
}

async fn sign_in(lab: &Lab, local: &str, token: &str) -> std::io::Result<Client> {
    let at = lab.server(HOME).unwrap().direct_tls();
    let mut client = Client::connect(lab, DIRECT, at).await?;
    client.authenticate(local, token).await?;
    client.online().await?;
    Ok(client)
}

/// What comes back to a message, without what names the account.
async fn answer(client: &mut Client, number: &str) -> String {
    let to = format!("{number}@{HOME}");
    client.message(&to, "hello").await.unwrap();
    let answer = client.expect("</message>").await.unwrap();
    let (_, answer) = answer.rsplit_once("<message").unwrap();
    let mut parts: Vec<_> = answer.split([' ', '>']).collect();
    parts.sort_unstable();
    parts.join(" ").replace(number, "NUMBER")
}

/// All that came until the own host answered.
async fn until_fence(client: &mut Client) -> String {
    let fence =
        format!("<iq type='get' id='fence' to='{DIRECT}'><ping xmlns='urn:xmpp:ping'/></iq>");
    client.send(&fence).await.unwrap();
    let heard = client.expect("id='fence'").await.unwrap();
    client.expect(">").await.unwrap();
    heard
}

async fn hears_nothing(client: &mut Client) {
    let heard = until_fence(client).await;
    assert!(!heard.contains(&format!("@{HOME}")), "{heard}");
}

async fn a_partner_connects_directly(on: HomeServer) {
    let (off, missing) = ("+34600222001", "+34600222004");
    let lab = Lab::builder()
        .home(on)
        .server(HOME, ServerOptions::default().direct(DIRECT))
        .start()
        .await
        .unwrap();
    let mut issuer = lab.issuer(HOME, DIRECT).await.unwrap();
    for number in [NUMBER, off] {
        lab.register(HOME, number, PASSWORD).await.unwrap();
    }
    // Not in the directory: whoever it is, they stay outside.
    let token = issuer.for_email(EMAIL).await.unwrap();
    logs::secret(&token);
    assert!(sign_in(&lab, LOCAL, &token).await.is_err());
    last_reason(&lab, "no-issuer").await;

    lab.publish(&directory(2, "active")).unwrap();
    let mut anna = in_time(SOON, async {
        loop {
            match sign_in(&lab, LOCAL, &token).await {
                Ok(client) => return client,
                Err(_) => sleep(Duration::from_millis(100)).await,
            }
        }
    })
    .await;
    // The token binds the identifier.
    for (local, claims) in [
        ("berta\\40firm.example", json!({})),
        (LOCAL, json!({"email_verified": false})),
        (
            LOCAL,
            json!({"email": null, "phone_number": NUMBER, "phone_number_verified": true}),
        ),
        (LOCAL, json!({"iss": issuer_of(HOME)})),
        (LOCAL, json!({"aud": HOME})),
    ] {
        let mut wanted = json!({"claims": {"email": EMAIL, "email_verified": true}});
        for (name, value) in claims.as_object().unwrap() {
            wanted["claims"][name] = value.clone();
        }
        let token = issuer.token(wanted).await.unwrap();
        assert!(
            sign_in(&lab, local, &token).await.is_err(),
            "{local} {claims}"
        );
    }

    // The same gate as for a domain elsewhere, with the same one answer.
    let address = format!("{LOCAL}@{DIRECT}");
    let mut user = Client::login(&lab, HOME, NUMBER, PASSWORD).await.unwrap();
    user.online().await.unwrap();
    let mut answers = Vec::new();
    for number in [NUMBER, off, missing] {
        answers.push(answer(&mut anna, number).await);
    }
    assert!(answers[0].contains("service-unavailable"), "{}", answers[0]);
    assert!(
        answers.iter().all(|answer| *answer == answers[0]),
        "{answers:?}"
    );
    user.message(&address, "too-soon").await.unwrap();
    user.expect("reason='switched-off'").await.unwrap();
    user.choose(&[DIRECT]).await.unwrap();
    anna.message(&format!("{NUMBER}@{HOME}"), "good-day")
        .await
        .unwrap();
    user.expect("<body>good-day</body>").await.unwrap();
    user.message(&address, "welcome").await.unwrap();
    anna.expect("<body>welcome</body>").await.unwrap();

    // What the server says by itself stays inside as soon as the account is closed.
    anna.send(&format!(
        "<presence type='subscribe' to='{NUMBER}@{HOME}'/>"
    ))
    .await
    .unwrap();
    user.expect("type='subscribe'").await.unwrap();
    user.send(&format!(
        "<presence type='subscribed' to='{address}'/><presence><status>seen</status></presence>"
    ))
    .await
    .unwrap();
    anna.expect("<status>seen</status>").await.unwrap();
    user.expect("seen").await.unwrap();
    until_fence(&mut anna).await;
    user.send("<iq type='set' id='off'><third-party xmlns='urn:xmpp:causeway:third-party:0' on='false'/></iq>")
        .await
        .unwrap();
    user.expect("id='off'").await.unwrap();
    hears_nothing(&mut anna).await;
    user.send("<presence><status>unseen</status></presence>")
        .await
        .unwrap();
    user.expect("unseen").await.unwrap();
    hears_nothing(&mut anna).await;
    user.choose(&[DIRECT]).await.unwrap();

    // Nowhere else.
    lab.register(HAIKET, "somebody", PASSWORD).await.unwrap();
    let mut haiket = Client::login(&lab, HAIKET, "somebody", PASSWORD)
        .await
        .unwrap();
    haiket.online().await.unwrap();
    anna.message(&format!("somebody@{HAIKET}"), "hello")
        .await
        .unwrap();
    let hears = haiket.expect_within("<body>", Duration::from_secs(1)).await;
    assert!(hears.is_err(), "{hears:?}");

    // Suspended: closed for both sides at once, and for newcomers.
    lab.publish(&directory(3, "suspended")).unwrap();
    in_time(SOON, async {
        while sign_in(&lab, LOCAL, &token).await.is_ok() {
            sleep(Duration::from_millis(100)).await;
        }
    })
    .await;
    user.message(&address, "suspended").await.unwrap();
    user.expect("reason='not-admitted'").await.unwrap();
    let _ = anna
        .message(&format!("{NUMBER}@{HOME}"), "from-outside")
        .await;
    let hears = user
        .expect_within("<body>from-outside</body>", Duration::from_secs(1))
        .await;
    assert!(hears.is_err(), "{hears:?}");
    lab.stop().await.unwrap();
}

#[tokio::test]
async fn a_partner_without_a_server_connects_directly_to_prosody() {
    a_partner_connects_directly(HomeServer::Prosody).await;
}

#[tokio::test]
async fn a_partner_without_a_server_connects_directly_to_ejabberd() {
    a_partner_connects_directly(HomeServer::Ejabberd).await;
}
