//! The suite against the official library's sessions.

use aes_gcm::aead::{AeadInPlace as _, KeyInit as _};
use aes_gcm::{Aes128Gcm, Key, Nonce};
use serde_json::json;
use xmpp_parsers::minidom::Element;

use super::E2eeError;
use super::oracle::{CARL, EACH_WAY, Oracle, flip, shuffled, text_of};
use super::party::{NS, Party, decode, encode, header, key_bytes, key_header};

/// The number of the libsignal oracle's device, which has no XML to tell it.
const DEVICE: u32 = 77;

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
