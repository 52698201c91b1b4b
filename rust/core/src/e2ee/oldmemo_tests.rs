//! The suite against `oldmemo`: bundles, messages and payloads of OMEMO 0.3.

use serde_json::{Value, json};
use xmpp_parsers::minidom::Element;

use super::oracle::{CARL, EACH_WAY, Oracle, element, flip, shuffled, text_of};
use super::party::{Party, decode, encode, header, key_header};
use super::{E2eeError, Fingerprint, Suite as _};
use crate::e2ee::omemo::Omemo;

/// Carl, whose device lives in `oldmemo`, and Anna, whose device is ours; each knows the other.
struct Old {
    oracle: Oracle,
    anna: Party,
    device: u32,
}

impl Old {
    async fn new() -> Self {
        let mut oracle = Oracle::oldmemo();
        let carl = oracle.must("create", json!({"name": "carl", "jid": CARL}));
        let anna = Party::new("anna@firm.example").await;
        let mut pair = Self {
            oracle,
            anna,
            device: carl["device_id"].as_u64().unwrap() as u32,
        };
        pair.publish().await;
        // Their fingerprint is ours.
        let bundle = pair.their_bundle();
        let identity = Omemo.bundle_identity(&bundle).unwrap();
        assert_eq!(
            Fingerprint::of_identity(&identity).unwrap().to_hex(),
            carl["fingerprint"].as_str().unwrap()
        );
        pair
    }

    async fn publish(&mut self) {
        let bundle = String::from(&self.anna.bundle().await);
        let fields = json!({"jid": self.anna.jid, "device_id": self.anna.device, "xml": bundle});
        self.oracle.must("learn", fields);
    }

    fn their_bundle(&mut self) -> Element {
        element(&self.oracle.must("bundle", json!({"name": "carl"}))["xml"])
    }

    async fn start(&mut self) {
        let bundle = self.their_bundle();
        self.anna
            .start_with(CARL, self.device, bundle)
            .await
            .unwrap();
    }

    async fn seal(&self, text: &str) -> Element {
        self.anna
            .seal_for(CARL, self.device, Some(text))
            .await
            .unwrap()
    }

    /// Gives a message to Carl, and what his library answers by itself back to Anna.
    async fn deliver(&mut self, sealed: &Element) -> Result<Value, String> {
        let fields = json!({"name": "carl", "from": self.anna.jid, "xml": String::from(sealed)});
        let got = self.oracle.ask("decrypt", fields)?;
        for reply in got["replies"].as_array().unwrap() {
            let opened = self
                .anna
                .open_from(CARL, &element(&reply["xml"]))
                .await
                .unwrap();
            assert!(opened.plaintext.is_none());
        }
        Ok(got)
    }

    fn write(&mut self, body: &str) -> Element {
        let fields = json!({"name": "carl", "to": self.anna.jid, "body": body});
        element(&self.oracle.must("encrypt", fields)["xml"])
    }

    async fn read(&self, sealed: &Element) -> Result<String, E2eeError> {
        let opened = self.anna.open_from(CARL, sealed).await?;
        assert_eq!(opened.device, self.device);
        Ok(String::from_utf8(opened.plaintext.unwrap()).unwrap())
    }

    async fn talk(&mut self) {
        for n in 0..EACH_WAY / 2 {
            let text = format!("ping {n} 👋🏽");
            let sealed = self.seal(&text).await;
            assert_eq!(self.deliver(&sealed).await.unwrap()["body"], text);
            let sealed = self.write(&text);
            assert_eq!(self.read(&sealed).await.unwrap(), text);
        }
        // Bursts, in any order.
        let mut ours = Vec::new();
        for n in 0..EACH_WAY / 2 {
            ours.push(self.seal(&format!("ours {n}")).await);
        }
        let theirs: Vec<_> = (0..EACH_WAY / 2)
            .map(|n| self.write(&format!("theirs {n}")))
            .collect();
        let first = key_header(&ours[0]).counter;
        for n in shuffled(EACH_WAY / 2) {
            let got = self.deliver(&ours[n]).await.unwrap();
            assert_eq!(
                (
                    got["body"].as_str().unwrap(),
                    got["counter"].as_u64().unwrap()
                ),
                (format!("ours {n}").as_str(), u64::from(first) + n as u64)
            );
            assert_eq!(self.read(&theirs[n]).await.unwrap(), format!("theirs {n}"));
        }
        // Twice.
        for n in [0, 50, 99] {
            self.deliver(&ours[n]).await.unwrap_err();
            assert!(matches!(
                self.read(&theirs[n]).await,
                Err(E2eeError::Duplicate)
            ));
        }
        self.tamper().await;
    }

    async fn tamper(&mut self) {
        let (ours, theirs) = (self.seal("genuine").await, self.write("genuine"));
        for part in ["key", "iv", "payload"] {
            let change = |sealed: &Element| {
                let parent = if part == "payload" {
                    sealed
                } else {
                    header(sealed)
                };
                let bytes = decode(&text_of(parent, part));
                let last = bytes.len() - 1;
                String::from(sealed)
                    .replace(&encode(&bytes), &encode(&flip(&bytes, last)))
                    .parse::<Element>()
                    .unwrap()
            };
            self.deliver(&change(&ours)).await.unwrap_err();
            assert!(
                matches!(
                    self.read(&change(&theirs)).await,
                    Err(E2eeError::BadCiphertext)
                ),
                "{part}"
            );
        }
        assert_eq!(self.deliver(&ours).await.unwrap()["body"], "genuine");
        assert_eq!(self.read(&theirs).await.unwrap(), "genuine");
    }
}

#[tokio::test]
async fn oldmemo_when_we_begin() {
    let mut pair = Old::new().await;
    pair.start().await;
    let first = pair.seal("first").await;
    let got = pair.deliver(&first).await.unwrap();
    let seen = key_header(&first);
    assert_eq!(
        (got["body"].as_str(), got["prekey"].as_bool()),
        (Some("first"), Some(true))
    );
    assert_eq!(got["prekey_id"].as_u64(), seen.prekey_id.map(u64::from));
    pair.talk().await;
}

#[tokio::test]
async fn oldmemo_when_they_begin() {
    let mut pair = Old::new().await;
    let first = pair.write("first");
    let opened = pair.anna.open_from(CARL, &first).await.unwrap();
    assert_eq!(
        (opened.plaintext.as_deref(), opened.prekey_used),
        (Some(b"first".as_slice()), true)
    );
    assert!(
        !pair
            .anna
            .prekey_ids()
            .await
            .contains(&key_header(&first).prekey_id.unwrap())
    );
    let answer = pair.seal("answer").await;
    assert_eq!(pair.deliver(&answer).await.unwrap()["body"], "answer");
    pair.talk().await;
}

#[tokio::test]
async fn oldmemo_heals_sessions_with_us() {
    let mut pair = Old::new().await;
    pair.start().await;
    let first = pair.seal("first").await;
    pair.deliver(&first).await.unwrap();
    // Theirs breaks: what they send cannot be read; our key transport brings a new session.
    pair.oracle
        .must("corrupt", json!({"name": "carl", "jid": pair.anna.jid}));
    let lost = pair.write("lost");
    assert!(matches!(
        pair.read(&lost).await,
        Err(E2eeError::BadCiphertext)
    ));
    pair.start().await;
    let transport = pair.anna.seal_for(CARL, pair.device, None).await.unwrap();
    assert_eq!(pair.deliver(&transport).await.unwrap()["empty"], true);
    let healed = pair.write("healed");
    assert_eq!(pair.read(&healed).await.unwrap(), "healed");
    // Ours is lost: they send a key transport.
    let (jid, device) = (CARL, pair.device);
    pair.anna
        .run(move |tx| Ok(tx.delete_session(Omemo.id(), jid, device)?))
        .await
        .unwrap();
    let lost = pair.write("lost");
    assert!(matches!(pair.read(&lost).await, Err(E2eeError::NoSession)));
    pair.publish().await;
    let sent = pair
        .oracle
        .must("rebuild", json!({"name": "carl", "to": pair.anna.jid}));
    for message in sent["messages"].as_array().unwrap() {
        assert!(
            pair.anna
                .open_from(CARL, &element(&message["xml"]))
                .await
                .unwrap()
                .plaintext
                .is_none()
        );
    }
    let back = pair.seal("and back").await;
    assert_eq!(pair.deliver(&back).await.unwrap()["body"], "and back");
    let healed = pair.write("healed again");
    assert_eq!(pair.read(&healed).await.unwrap(), "healed again");
}

#[tokio::test]
async fn oldmemo_when_both_begin_at_once() {
    let mut pair = Old::new().await;
    pair.start().await;
    let (ours, theirs) = (pair.seal("ours").await, pair.write("theirs"));
    assert_eq!(pair.read(&theirs).await.unwrap(), "theirs");
    assert_eq!(pair.deliver(&ours).await.unwrap()["body"], "ours");
    for n in 0..20 {
        let sealed = pair.seal(&format!("x{n}")).await;
        assert_eq!(
            pair.deliver(&sealed).await.unwrap()["body"],
            format!("x{n}")
        );
        let sealed = pair.write(&format!("y{n}"));
        assert_eq!(pair.read(&sealed).await.unwrap(), format!("y{n}"));
    }
}
