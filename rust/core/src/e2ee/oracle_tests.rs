//! The suite against libraries that nobody here wrote: `oldmemo` for bundles, messages and payloads,
//! the official `libsignal` for sessions.

use aes_gcm::aead::{AeadInPlace as _, KeyInit as _};
use aes_gcm::{Aes128Gcm, Key, Nonce};
use rand::seq::SliceRandom as _;
use rand::{SeedableRng as _, rngs::StdRng};
use serde_json::{Value, json};
use xmpp_parsers::minidom::Element;

use super::oracle::Oracle;
use super::party::{NS, Party, decode, encode, header, key_bytes, key_header};
use super::{E2eeError, Fingerprint, Suite as _};
use crate::e2ee::omemo::Omemo;

const CARL: &str = "carl@oracle.test";
/// The number of the libsignal oracle's device, which has no XML to tell it.
const DEVICE: u32 = 77;
const EACH_WAY: usize = 200;

fn element(text: &Value) -> Element {
    text.as_str().unwrap().parse().unwrap()
}

fn text_of(parent: &Element, name: &str) -> String {
    parent.get_child(name, NS).unwrap().text()
}

fn shuffled(count: usize) -> Vec<usize> {
    let mut order: Vec<_> = (0..count).collect();
    order.shuffle(&mut StdRng::seed_from_u64(7));
    order
}

fn flip(bytes: &[u8], place: usize) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[place] ^= 1;
    changed
}

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

/// Carl in the official library, and Anna; the XML around Carl's sessions is made here.
struct Signal {
    oracle: Oracle,
    anna: Party,
}

impl Signal {
    async fn new() -> Self {
        let mut oracle = Oracle::libsignal();
        oracle.must("create", json!({"name": "carl"}));
        Self {
            oracle,
            anna: Party::new("anna@firm.example").await,
        }
    }

    fn their_bundle(&mut self) -> Element {
        let b = self.oracle.must("bundle", json!({"name": "carl"}));
        let text = |name: &str| b[name].as_str().unwrap().to_owned();
        format!(
            "<bundle xmlns='{NS}'><signedPreKeyPublic signedPreKeyId='{}'>{}</signedPreKeyPublic>\
             <signedPreKeySignature>{}</signedPreKeySignature><identityKey>{}</identityKey>\
             <prekeys><preKeyPublic preKeyId='{}'>{}</preKeyPublic></prekeys></bundle>",
            b["signed_prekey_id"],
            text("signed_prekey"),
            text("signature"),
            text("identity_key"),
            b["prekey_id"],
            text("prekey"),
        )
        .parse()
        .unwrap()
    }

    async fn start(&mut self) {
        let bundle = self.their_bundle();
        self.anna.start_with(CARL, DEVICE, bundle).await.unwrap();
    }

    async fn they_start(&mut self) {
        let bundle = self.anna.bundle().await;
        let signed = bundle.get_child("signedPreKeyPublic", NS).unwrap();
        let prekey = bundle
            .get_child("prekeys", NS)
            .unwrap()
            .children()
            .next()
            .unwrap();
        let number =
            |element: &Element, name: &str| element.attr(name).unwrap().parse::<u32>().unwrap();
        let fields = json!({
            "registration_id": 0, "device_id": 1,
            "identity_key": text_of(&bundle, "identityKey"),
            "signed_prekey_id": number(signed, "signedPreKeyId"), "signed_prekey": signed.text(),
            "signature": text_of(&bundle, "signedPreKeySignature"),
            "prekey_id": number(prekey, "preKeyId"), "prekey": prekey.text(),
        });
        self.oracle.must(
            "process",
            json!({"name": "carl", "peer": "anna", "bundle": fields}),
        );
    }

    async fn seal(&self, text: &str) -> Element {
        self.anna.seal_for(CARL, DEVICE, Some(text)).await.unwrap()
    }

    /// Carl opens the key, and with it the payload.
    fn deliver(&mut self, sealed: &Element) -> Result<String, String> {
        let kind = if key_header(sealed).prekey {
            "prekey"
        } else {
            "whisper"
        };
        self.deliver_key(kind, &key_bytes(sealed)).map(|secret| {
            let mut payload = decode(&text_of(sealed, "payload"));
            let iv = decode(&text_of(header(sealed), "iv"));
            let (key, tag) = secret.split_at(16);
            Aes128Gcm::new(Key::<Aes128Gcm>::from_slice(key))
                .decrypt_in_place_detached(Nonce::from_slice(&iv), b"", &mut payload, tag.into())
                .unwrap();
            String::from_utf8(payload).unwrap()
        })
    }

    fn deliver_key(&mut self, kind: &str, key: &[u8]) -> Result<Vec<u8>, String> {
        let fields = json!({"name": "carl", "peer": "anna", "type": kind, "bytes": encode(key)});
        Ok(decode(
            self.oracle.ask("decrypt", fields)?["body_b64"]
                .as_str()
                .unwrap(),
        ))
    }

    fn write(&mut self, body: &str) -> Element {
        let (key, iv) = (rand::random::<[u8; 16]>(), rand::random::<[u8; 12]>());
        let mut payload = body.as_bytes().to_vec();
        let tag = Aes128Gcm::new(Key::<Aes128Gcm>::from_slice(&key))
            .encrypt_in_place_detached(Nonce::from_slice(&iv), b"", &mut payload)
            .unwrap();
        let secret = encode(&[key.as_slice(), tag.as_slice()].concat());
        let sealed = self.oracle.must(
            "encrypt",
            json!({"name": "carl", "peer": "anna", "body_b64": secret}),
        );
        let prekey = if sealed["type"] == "prekey" {
            "prekey='true'"
        } else {
            ""
        };
        format!(
            "<encrypted xmlns='{NS}'><header sid='{DEVICE}'><key rid='{}' {prekey}>{}</key><iv>{}</iv></header>\
             <payload>{}</payload></encrypted>",
            self.anna.device, sealed["bytes"].as_str().unwrap(), encode(&iv), encode(&payload),
        )
        .parse()
        .unwrap()
    }

    async fn read(&self, sealed: &Element) -> Result<String, E2eeError> {
        Ok(String::from_utf8(self.anna.open_from(CARL, sealed).await?.plaintext.unwrap()).unwrap())
    }

    async fn talk(&mut self) {
        for n in 0..EACH_WAY / 2 {
            let sealed = self.seal(&format!("ping {n}")).await;
            assert_eq!(self.deliver(&sealed).unwrap(), format!("ping {n}"));
            let sealed = self.write(&format!("pong {n}"));
            assert_eq!(self.read(&sealed).await.unwrap(), format!("pong {n}"));
        }
        let mut ours = Vec::new();
        for n in 0..EACH_WAY / 2 {
            ours.push(self.seal(&format!("ours {n}")).await);
        }
        let theirs: Vec<_> = (0..EACH_WAY / 2)
            .map(|n| self.write(&format!("theirs {n}")))
            .collect();
        for n in shuffled(EACH_WAY / 2) {
            assert_eq!(
                key_header(&theirs[n]).counter,
                key_header(&theirs[0]).counter + n as u32
            );
            assert_eq!(self.deliver(&ours[n]).unwrap(), format!("ours {n}"));
            assert_eq!(self.read(&theirs[n]).await.unwrap(), format!("theirs {n}"));
        }
        for n in [0, 50, 99] {
            self.deliver(&ours[n]).unwrap_err();
            assert!(matches!(
                self.read(&theirs[n]).await,
                Err(E2eeError::Duplicate)
            ));
        }
        let (ours, theirs) = (self.seal("genuine").await, self.write("genuine"));
        let (our_key, their_key) = (key_bytes(&ours), key_bytes(&theirs));
        for place in 0..our_key.len() {
            self.deliver_key("whisper", &flip(&our_key, place))
                .unwrap_err();
        }
        for place in 0..their_key.len() {
            let text = String::from(&theirs)
                .replace(&encode(&their_key), &encode(&flip(&their_key, place)));
            self.read(&text.parse().unwrap()).await.unwrap_err();
        }
        assert_eq!(self.deliver(&ours).unwrap(), "genuine");
        assert_eq!(self.read(&theirs).await.unwrap(), "genuine");
    }
}

#[tokio::test]
async fn libsignal_when_we_begin() {
    let mut pair = Signal::new().await;
    pair.start().await;
    let first = pair.seal("first").await;
    assert_eq!(pair.deliver(&first).unwrap(), "first");
    let left = pair.oracle.must("prekeys", json!({"name": "carl"}));
    assert!(
        !left["ids"]
            .as_array()
            .unwrap()
            .contains(&json!(key_header(&first).prekey_id))
    );
    pair.talk().await;
}

#[tokio::test]
async fn libsignal_when_they_begin() {
    let mut pair = Signal::new().await;
    pair.they_start().await;
    let first = pair.write("first");
    assert!(key_header(&first).prekey);
    assert_eq!(pair.read(&first).await.unwrap(), "first");
    assert!(
        !pair
            .anna
            .prekey_ids()
            .await
            .contains(&key_header(&first).prekey_id.unwrap())
    );
    pair.talk().await;
}

#[tokio::test]
async fn libsignal_when_both_begin_at_once() {
    let mut pair = Signal::new().await;
    pair.start().await;
    pair.they_start().await;
    let (ours, theirs) = (pair.seal("ours").await, pair.write("theirs"));
    assert_eq!(pair.deliver(&ours).unwrap(), "ours");
    assert_eq!(pair.read(&theirs).await.unwrap(), "theirs");
    pair.talk().await;
}

#[tokio::test]
async fn a_bundle_of_libsignal_with_a_wrong_signature_is_refused() {
    let mut pair = Signal::new().await;
    let forged = pair.their_bundle();
    let signature = decode(&text_of(&forged, "signedPreKeySignature"));
    for place in [0, 31, 32, 63] {
        let text =
            String::from(&forged).replace(&encode(&signature), &encode(&flip(&signature, place)));
        let refused = pair
            .anna
            .start_with(CARL, DEVICE, text.parse().unwrap())
            .await;
        assert!(matches!(refused, Err(E2eeError::BadSignature)));
    }
}
