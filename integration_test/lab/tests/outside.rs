//! What other services see of the home service: nothing of accounts that do not want them, and no domain that is not admitted.

mod people;
mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use causeway_core::settings::Change;
use causeway_core::{Core, Enforced};
use causeway_lab::{BIRDYCHAT, HOME, HomeServer, Lab, Peer, ServerOptions};
use people::{ANNA, NUMBER, PASSWORD, SOON, User, anna, ask, heard, in_time};
use serde_json::{Value, json};
use support::Client;
use tokio::time::sleep;

/// Open to Anna; the others are not, each for another reason.
const OPEN: &str = NUMBER;
const OFF: &str = "+34600222001";
const OTHER_APP: &str = "+34600222002";
const BLOCKS: &str = "+34600222003";
const MISSING: &str = "+34600222004";
const CLOSED: [&str; 4] = [OFF, OTHER_APP, BLOCKS, MISSING];
/// A resource that is online at every account that exists.
const RESOURCE: &str = "phone";

/// The hash of what Anna's client says that it can do (XEP-0115 §5), which ejabberd compares.
const CAPS: &str = "5+42ir6RSphP/YeLdnGtl8Mps5U=";
const REFUSED: &str = "service-unavailable";
async fn lab(on: HomeServer, partner: ServerOptions) -> Lab {
    // Limits that a test does not run into.
    let patient = ServerOptions::default().stranger_limit(100_000, 100_000);
    Lab::builder()
        .home(on)
        .server(HOME, patient)
        .server(BIRDYCHAT, partner)
        .start()
        .await
        .unwrap()
}

/// A second session of an account, which shows all that comes in.
async fn watch(lab: &Lab, number: &str) -> Client {
    let addr = lab.server(HOME).unwrap().direct_tls();
    let mut client = Client::connect(lab, HOME, addr).await.unwrap();
    client.log_in_unbound(number, PASSWORD).await.unwrap();
    client
        .send(&format!(
            "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>\
             <resource>{RESOURCE}</resource></bind></iq>"
        ))
        .await
        .unwrap();
    client.expect("</iq>").await.unwrap();
    client
        .send("<iq type='set' id='carbons'><enable xmlns='urn:xmpp:carbons:2'/></iq>")
        .await
        .unwrap();
    client.expect("carbons").await.unwrap();
    client.online().await.unwrap();
    client
}

/// Everything that a client can send to an account, by name.
fn stanzas(to: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |name: String, xml: String| all.push((name, xml));
    let extras = [
        ("", ""),
        (
            " with a request for a receipt",
            "<request xmlns='urn:xmpp:receipts'/>",
        ),
        (
            " with a receipt",
            "<received xmlns='urn:xmpp:receipts' id='some'/>",
        ),
        (
            " with a chat state",
            "<active xmlns='http://jabber.org/protocol/chatstates'/>",
        ),
    ];
    for kind in ["normal", "chat", "headline", "groupchat", "error", "none"] {
        for (what, extra) in extras {
            let kind_is = match kind {
                "none" => String::new(),
                kind => format!("type='{kind}'"),
            };
            add(
                format!("message {kind}{what}"),
                format!("<message id='m' {kind_is} to='{to}'><body>hello</body>{extra}</message>"),
            );
        }
    }
    add(
        "chat state alone".into(),
        format!(
            "<message id='m' type='chat' to='{to}'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>"
        ),
    );
    let pubsub = |node: &str| {
        format!("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='{node}'/></pubsub>")
    };
    let subscribe = "<pubsub xmlns='http://jabber.org/protocol/pubsub'>\
        <subscribe node='eu.siacs.conversations.axolotl.devicelist' jid='anna\\40firm.example@birdychat.test'/></pubsub>";
    let device_list = pubsub("eu.siacs.conversations.axolotl.devicelist");
    let bundle = pubsub("eu.siacs.conversations.axolotl.bundles:1");
    let (data, metadata) = (
        pubsub("urn:xmpp:avatar:data"),
        pubsub("urn:xmpp:avatar:metadata"),
    );
    let questions = [
        ("ping", "<ping xmlns='urn:xmpp:ping'/>"),
        ("version", "<query xmlns='jabber:iq:version'/>"),
        ("time", "<time xmlns='urn:xmpp:time'/>"),
        ("vcard", "<vCard xmlns='vcard-temp'/>"),
        (
            "vcard4",
            "<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'/>",
        ),
        (
            "disco#info",
            "<query xmlns='http://jabber.org/protocol/disco#info'/>",
        ),
        (
            "disco#items",
            "<query xmlns='http://jabber.org/protocol/disco#items'/>",
        ),
        ("device list", device_list.as_str()),
        ("bundle", bundle.as_str()),
        ("avatar", data.as_str()),
        ("avatar's metadata", metadata.as_str()),
        ("subscription to the device list", subscribe),
        ("last activity", "<query xmlns='jabber:iq:last'/>"),
        ("roster", "<query xmlns='jabber:iq:roster'/>"),
        ("archive", "<query xmlns='urn:xmpp:mam:2' queryid='q'/>"),
        ("block list", "<blocklist xmlns='urn:xmpp:blocking'/>"),
        (
            "the choice",
            "<third-party xmlns='urn:xmpp:causeway:third-party:0' on='true'/>",
        ),
        ("what nobody knows", "<x xmlns='urn:example:unknown'/>"),
    ];
    for kind in ["get", "set"] {
        for (what, payload) in questions {
            add(
                format!("iq {kind} {what}"),
                format!("<iq id='q' type='{kind}' to='{to}'>{payload}</iq>"),
            );
        }
    }
    for kind in [
        "unavailable",
        "subscribe",
        "subscribed",
        "unsubscribe",
        "unsubscribed",
        "probe",
        "error",
    ] {
        add(
            format!("presence {kind}"),
            format!("<presence id='p' type='{kind}' to='{to}'/>"),
        );
    }
    add(
        "presence available".into(),
        format!("<presence id='p' to='{to}'><status>here</status></presence>"),
    );
    all
}

/// What comes back, with the account's address taken out.
async fn answers(anna: &mut Peer, number: &str, xml: &str) -> Vec<String> {
    let command = json!({"cmd": "exchange", "xml": xml, "fence": HOME, "id": 9});
    let event = ask(anna, command, "exchange").await;
    let answers = event["answers"].as_array().unwrap();
    let text = |answer: &Value| answer.as_str().unwrap().replace(number, "NUMBER");
    answers.iter().map(text).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn off_means_off_seen_from_outside() {
    off_means_off(HomeServer::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn off_means_off_seen_from_outside_on_ejabberd() {
    off_means_off(HomeServer::Ejabberd).await;
}

async fn off_means_off(on: HomeServer) {
    let lab = lab(on, ServerOptions::default().raw_presence(true)).await;
    let (mut anna, _) = anna(&lab).await;
    let mut users = Vec::new();
    for number in [OPEN, OFF, OTHER_APP, BLOCKS] {
        // All of them were open, and have written to Anna.
        let user = User::online(&lab, number).await;
        let chat = user.chat(ANNA).await;
        user.send(chat.id, &format!("hello from {number}")).await;
        heard(&mut anna, SOON).await;
        match number {
            OFF => change(&user.core, Change::ThirdParty(false)).await,
            OTHER_APP => change(&user.core, Change::DropPartner("birdychat".into())).await,
            BLOCKS => user.core.block(chat.id).await.unwrap(),
            _ => {}
        }
        enforced(&user.core).await;
        users.push((user, watch(&lab, number).await));
    }

    // Whatever was still on its way is through.
    let ping = stanzas(&format!("{OPEN}@{HOME}"));
    let (_, ping) = ping.iter().find(|(name, _)| name == "iq get ping").unwrap();
    answers(&mut anna, OPEN, ping).await;

    let mut without = Vec::new();
    for full in [false, true] {
        let address = |number: &str| match full {
            false => format!("{number}@{HOME}"),
            true => format!("{number}@{HOME}/{RESOURCE}"),
        };
        let missing = stanzas(&address(MISSING));
        for (at, (name, xml)) in missing.iter().enumerate() {
            let expected = answers(&mut anna, MISSING, xml).await;
            let is_question = xml.starts_with("<iq");
            let is_message = xml.starts_with("<message");
            let silent = name.contains("headline") || name.contains("message error");
            if is_question || is_message && !silent {
                assert_eq!(expected.len(), 1, "{name}: {expected:?}");
                assert!(expected[0].contains(REFUSED), "{name}: {expected:?}");
            } else {
                assert!(expected.is_empty(), "{name}: {expected:?}");
            }
            for number in CLOSED {
                let (_, xml) = &stanzas(&address(number))[at];
                let got = answers(&mut anna, number, xml).await;
                assert_eq!(got, expected, "{name} to {number}, full address: {full}");
            }
            let (_, xml) = stanzas(&address(OPEN)).swap_remove(at);
            without.push((name.clone(), xml, expected));
        }
    }
    // The comparison itself works: an account that is open to Anna answers otherwise. It is asked last: what its own session or
    // client answers may come after the fence, among the answers to the next question.
    let mut differs = BTreeSet::new();
    for (name, xml, expected) in without {
        if answers(&mut anna, OPEN, &xml).await != expected {
            differs.insert(name);
        }
    }
    for name in [
        "message chat",
        "message normal",
        "iq get ping",
        "iq get device list",
    ] {
        assert!(differs.contains(name), "{name} is not among {differs:?}");
    }
    if on == HomeServer::Prosody {
        // For an account that has not decided yet. ejabberd answers no presence.
        assert!(differs.contains("presence subscribe"), "{differs:?}");
    }

    // Nothing of it reached those who are closed, and all who are open.
    for (user, watched) in &mut users {
        let number = user.core.identity().await.unwrap().number;
        let seen = watched
            .expect_within(BIRDYCHAT, Duration::from_millis(300))
            .await;
        assert_eq!(seen.is_ok(), number == OPEN, "{number}: {seen:?}");
        let requests = user.core.requests(None, 10).await.unwrap();
        assert!(requests.is_empty());
    }
    lab.stop().await.unwrap();
}

async fn change(core: &Core, change: Change) {
    core.change_settings(change).await.unwrap();
}

/// Waits until the home service has confirmed the last change.
async fn enforced(core: &Core) {
    in_time(SOON, async {
        while core.policy().await.unwrap().enforced != Enforced::Confirmed {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
}

/// PEP notifications and presence go out without a client's doing, to whoever was let in before.
#[tokio::test]
async fn what_the_server_says_by_itself_stays_inside() {
    stays_inside(HomeServer::Prosody).await;
}

#[tokio::test]
async fn what_the_server_says_by_itself_stays_inside_on_ejabberd() {
    stays_inside(HomeServer::Ejabberd).await;
}

async fn stays_inside(on: HomeServer) {
    let lab = lab(on, ServerOptions::default()).await;
    lab.register(HOME, OPEN, PASSWORD).await.unwrap();
    lab.register(BIRDYCHAT, "anna", PASSWORD).await.unwrap();
    let mut user = watch(&lab, OPEN).await;
    user.choose(&[BIRDYCHAT]).await.unwrap();
    let mut anna = Client::login(&lab, BIRDYCHAT, "anna", PASSWORD)
        .await
        .unwrap();
    anna.online().await.unwrap();
    let (address, node) = (format!("{OPEN}@{HOME}"), "eu.siacs.conversations.axolotl");
    anna.send(&format!("<presence type='subscribe' to='{address}'/>"))
        .await
        .unwrap();
    user.expect("type='subscribe'").await.unwrap();
    user.send("<presence type='subscribed' to='anna@birdychat.test'/>")
        .await
        .unwrap();
    let resource = format!("{address}/{RESOURCE}");
    anna.expect(&resource).await.unwrap();
    // She wants to be told of device lists (XEP-0115, XEP-0163).
    anna.send(&format!(
        "<presence to='{address}'><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='{CAPS}'/></presence>"
    ))
    .await
    .unwrap();
    let asked = anna.expect("disco#info'").await.unwrap();
    let (_, asked) = asked.rsplit_once("<iq").unwrap();
    let attribute = |name: &str| {
        let (_, value) = asked.split_once(&format!(" {name}='")).unwrap();
        value.split_once('\'').unwrap().0.to_owned()
    };
    anna.send(&format!(
        "<iq type='result' id='{}' to='{}'>\
         <query xmlns='http://jabber.org/protocol/disco#info' node='n#{CAPS}'>\
         <identity category='client' type='phone'/><feature var='{node}.devicelist+notify'/></query></iq>",
        attribute("id"),
        attribute("from"),
    ))
    .await
    .unwrap();
    let fence = format!("<iq type='get' id='fence' to='{HOME}'><ping xmlns='urn:xmpp:ping'/></iq>");
    anna.send(&fence).await.unwrap();
    anna.expect("id='fence'").await.unwrap();
    anna.expect("/>").await.unwrap();
    let publish = |device: u32| {
        format!(
            "<iq type='set' id='pub{device}'><pubsub xmlns='http://jabber.org/protocol/pubsub'>\
             <publish node='{node}.devicelist'><item id='current'><list xmlns='{node}'>\
             <device id='{device}'/></list></item></publish></pubsub></iq>\
             <presence><status>status {device}</status></presence>"
        )
    };
    user.send(&publish(1)).await.unwrap();
    // In whichever order.
    let mut seen = String::new();
    while !(seen.contains("<device id='1'/>") && seen.contains("status 1")) {
        seen += &anna.expect(">").await.unwrap();
    }
    anna.send(&fence).await.unwrap();
    anna.expect("id='fence'").await.unwrap();
    anna.expect("/>").await.unwrap();

    user.send(
        "<iq type='set' id='off'><third-party xmlns='urn:xmpp:causeway:third-party:0' on='false'/></iq>",
    )
    .await
    .unwrap();
    user.expect("</iq>").await.unwrap();
    user.send(&publish(2)).await.unwrap();
    user.expect("status 2").await.unwrap();
    user.send("<presence type='unavailable'/>").await.unwrap();
    drop(user);
    lab.server(HOME).unwrap().restart().await.unwrap();
    let seen = anna.expect_within(HOME, Duration::from_secs(2)).await;
    assert!(seen.is_err(), "{seen:?}");
}
