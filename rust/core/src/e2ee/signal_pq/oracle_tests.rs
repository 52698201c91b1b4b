//! The suite against the official library in JavaScript.

use serde_json::{Value, json};

use super::*;
use crate::e2ee::oracle::{CARL, EACH_WAY, Oracle, flip, shuffled};
use crate::e2ee::party::{Party, START, decode, encode};
use crate::e2ee::{Comparison, PrekeySet, SafetyNumber, SuiteId, safety};

/// The number of the oracle's device, which has no XML to tell it.
const DEVICE: u32 = 77;

/// Carl in the official library, and Anna; the XML around Carl's sessions is made here.
struct Pair {
    oracle: Oracle,
    anna: Party,
}

impl Pair {
    async fn new() -> Self {
        let mut oracle = Oracle::libsignal_pq();
        oracle.must("create", json!({"name": "carl"}));
        Self {
            oracle,
            anna: Party::with(SuiteId::SignalPq, "anna@firm.example").await,
        }
    }

    fn their_bundle(&mut self, exhausted: bool) -> Element {
        let ask = json!({"name": "carl", "exhausted": exhausted});
        let b = self.oracle.must("bundle", ask);
        let signed = |name: &str, id: &Value, key: &Value, signature: &Value| {
            let [key, signature] = [key, signature].map(|text| text.as_str().unwrap());
            format!("<{name} id='{id}' signature='{signature}'>{key}</{name}>")
        };
        let kem = |name: &str, of: &Value| signed(name, &of["id"], &of["key"], &of["signature"]);
        let mut prekeys = String::new();
        if !exhausted {
            let (id, key) = (&b["prekey_id"], b["prekey"].as_str().unwrap());
            prekeys = format!("<prekey id='{id}'>{key}</prekey>");
            prekeys += &kem("kem-prekey", &b["kem_prekey"]);
        }
        let (id, key) = (&b["signed_prekey_id"], &b["signed_prekey"]);
        format!(
            "<bundle xmlns='{NS}'><identity>{}</identity>{}{}<prekeys>{prekeys}</prekeys></bundle>",
            b["identity_key"].as_str().unwrap(),
            signed("signed-prekey", id, key, &b["signature"]),
            kem("last-resort-prekey", &b["last_resort"]),
        )
        .parse()
        .unwrap()
    }

    async fn start(&mut self, exhausted: bool) {
        let bundle = self.their_bundle(exhausted);
        self.anna.start_with(CARL, DEVICE, bundle).await.unwrap();
    }

    /// Carl begins, with one-time prekeys or without.
    async fn they_start(&mut self, exhausted: bool) {
        let bundle = wire::Bundle::parse(&self.anna.bundle().await).unwrap();
        let kem = bundle.kem.first().filter(|_| !exhausted);
        let kem = kem.unwrap_or(&bundle.last_resort);
        let mut fields = json!({
            "registration_id": 0, "device_id": 1,
            "identity_key": encode(&bundle.identity.serialize()),
            "signed_prekey_id": bundle.signed.id,
            "signed_prekey": encode(&bundle.signed.key.serialize()),
            "signature": encode(&bundle.signed.signature),
            "kem_prekey": {
                "id": kem.id, "key": encode(&kem.key.serialize()), "signature": encode(&kem.signature),
            },
        });
        if !exhausted {
            let (id, key) = bundle.curve[0];
            fields["prekey_id"] = json!(id);
            fields["prekey"] = json!(encode(&key.serialize()));
        }
        let begin = json!({"name": "carl", "peer": "anna", "bundle": fields});
        self.oracle.must("process", begin);
    }

    async fn seal(&self, text: &str) -> Element {
        self.anna.seal_for(CARL, DEVICE, Some(text)).await.unwrap()
    }

    /// Carl opens a message.
    fn deliver(&mut self, sealed: &Element) -> Result<String, String> {
        let copy = sealed.get_child("copy", NS).unwrap();
        let kind = copy.attr("prekey").map_or("whisper", |_| "prekey");
        let padded = self.deliver_bytes(kind, &decode(&copy.text()))?;
        Ok(String::from_utf8(padding::unpad(&padded).unwrap().to_vec()).unwrap())
    }

    fn deliver_bytes(&mut self, kind: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let fields = json!({"name": "carl", "peer": "anna", "type": kind, "bytes": encode(bytes)});
        let opened = self.oracle.ask("decrypt", fields)?;
        Ok(decode(opened["body_b64"].as_str().unwrap()))
    }

    fn write(&mut self, text: &str) -> Element {
        let padded = encode(&padding::pad(text.as_bytes()).unwrap());
        let fields = json!({"name": "carl", "peer": "anna", "body_b64": padded});
        let sealed = self.oracle.must("encrypt", fields);
        let message = wire::Message {
            sender: DEVICE,
            control: false,
            copies: vec![wire::Copy {
                device: self.anna.device,
                prekey: sealed["type"] == "prekey",
                data: decode(sealed["bytes"].as_str().unwrap()),
            }],
        };
        message.to_element()
    }

    async fn read(&self, sealed: &Element) -> Result<String, E2eeError> {
        let opened = self.anna.open_from(CARL, sealed).await?;
        Ok(String::from_utf8(opened.plaintext.unwrap()).unwrap())
    }

    async fn talk(&mut self) {
        for n in 0..EACH_WAY / 2 {
            let sealed = self.seal(&format!("ping {n}")).await;
            assert_eq!(self.deliver(&sealed).unwrap(), format!("ping {n}"));
            let sealed = self.write(&format!("pong {n}"));
            assert_eq!(self.read(&sealed).await.unwrap(), format!("pong {n}"));
        }
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for n in 0..EACH_WAY / 2 {
            ours.push(self.seal(&format!("ours {n}")).await);
            theirs.push(self.write(&format!("theirs {n}")));
        }
        for n in shuffled(EACH_WAY / 2) {
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
        self.tampering().await;
    }

    /// No changed byte is taken by either side, and the message itself still is.
    async fn tampering(&mut self) {
        let (ours, theirs) = (self.seal("genuine").await, self.write("genuine"));
        let bytes = |sealed: &Element| decode(&sealed.get_child("copy", NS).unwrap().text());
        let (our, their) = (bytes(&ours), bytes(&theirs));
        for place in 0..our.len() {
            self.deliver_bytes("whisper", &flip(&our, place))
                .unwrap_err();
        }
        for place in 0..their.len() {
            let text =
                String::from(&theirs).replace(&encode(&their), &encode(&flip(&their, place)));
            self.read(&text.parse().unwrap()).await.unwrap_err();
        }
        assert_eq!(self.deliver(&ours).unwrap(), "genuine");
        assert_eq!(self.read(&theirs).await.unwrap(), "genuine");
    }

    async fn forget(&mut self) {
        let fields = json!({"name": "carl", "peer": "anna"});
        self.oracle.must("forget", fields);
        self.anna
            .run(|tx| Ok(tx.delete_session(SUITE, CARL, DEVICE)?))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn libsignal_when_we_begin() {
    let mut pair = Pair::new().await;
    pair.start(false).await;
    let first = pair.seal("first").await;
    assert_eq!(pair.deliver(&first).unwrap(), "first");
    let left = pair.oracle.must("prekeys", json!({"name": "carl"}));
    assert!(!left["ids"].as_array().unwrap().contains(&json!(1)));
    assert_eq!(
        left["kem_ids"],
        json!([1000]),
        "the one for one use is gone"
    );
    pair.talk().await;
}

#[tokio::test]
async fn libsignal_when_they_begin() {
    let mut pair = Pair::new().await;
    pair.they_start(false).await;
    let first = pair.write("first");
    assert_eq!(pair.read(&first).await.unwrap(), "first");
    assert!(!pair.anna.prekey_ids().await.contains(&1));
    assert_eq!(pair.anna.ids_of(PrekeySet::Kem).await.len(), 15);
    pair.talk().await;
}

#[tokio::test]
async fn libsignal_when_both_begin_at_once() {
    let mut pair = Pair::new().await;
    pair.start(false).await;
    pair.they_start(false).await;
    let (ours, theirs) = (pair.seal("ours").await, pair.write("theirs"));
    assert_eq!(pair.deliver(&ours).unwrap(), "ours");
    assert_eq!(pair.read(&theirs).await.unwrap(), "theirs");
    pair.talk().await;
}

/// Nobody has one-time prekeys left: keys of last resort begin sessions, and no first message begins one twice.
#[tokio::test]
async fn libsignal_with_exhausted_prekeys() {
    let mut pair = Pair::new().await;
    for _ in 0..3 {
        pair.start(true).await;
        let first = pair.seal("first").await;
        assert_eq!(pair.deliver(&first).unwrap(), "first");
        let answer = pair.write("answer");
        assert_eq!(pair.read(&answer).await.unwrap(), "answer");
        pair.forget().await;
        pair.deliver(&first).unwrap_err();
        pair.they_start(true).await;
        let first = pair.write("first");
        assert_eq!(pair.read(&first).await.unwrap(), "first");
        let answer = pair.seal("answer").await;
        assert_eq!(pair.deliver(&answer).unwrap(), "answer");
        pair.forget().await;
        assert!(matches!(
            pair.read(&first).await,
            Err(E2eeError::UnknownPrekey)
        ));
        pair.forget().await;
    }
}

/// SPQR sends its keys in pieces, one with each message: two thirds of the messages are lost, and the rest is read.
#[tokio::test]
async fn libsignal_with_lost_pieces_of_the_ratchet() {
    let mut pair = Pair::new().await;
    pair.start(false).await;
    let first = pair.seal("first").await;
    assert_eq!(pair.deliver(&first).unwrap(), "first");
    for n in 0..300 {
        let sealed = pair.seal(&format!("x{n}")).await;
        if n % 3 == 0 {
            assert_eq!(pair.deliver(&sealed).unwrap(), format!("x{n}"));
        }
        let sealed = pair.write(&format!("y{n}"));
        if n % 3 == 1 {
            assert_eq!(pair.read(&sealed).await.unwrap(), format!("y{n}"));
        }
    }
}

#[tokio::test]
async fn libsignal_with_a_thousand_out_of_order() {
    let mut pair = Pair::new().await;
    pair.start(false).await;
    let first = pair.seal("first").await;
    assert_eq!(pair.deliver(&first).unwrap(), "first");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for n in 0..1_000 {
        ours.push(pair.seal(&format!("x{n}")).await);
        theirs.push(pair.write(&format!("y{n}")));
    }
    for n in shuffled(1_000) {
        assert_eq!(pair.deliver(&ours[n]).unwrap(), format!("x{n}"));
        assert_eq!(pair.read(&theirs[n]).await.unwrap(), format!("y{n}"));
    }
}

#[tokio::test]
async fn libsignal_with_a_restart_before_each_message() {
    let mut pair = Pair::new().await;
    pair.start(false).await;
    for n in 0..30 {
        pair.anna.restart().await;
        let sealed = pair.seal(&format!("x{n}")).await;
        assert_eq!(pair.deliver(&sealed).unwrap(), format!("x{n}"));
        let sealed = pair.write(&format!("y{n}"));
        pair.anna.restart().await;
        assert_eq!(pair.read(&sealed).await.unwrap(), format!("y{n}"));
    }
}

#[tokio::test]
async fn safety_numbers_are_those_of_libsignal_on_both_sides() {
    let mut pair = Pair::new().await;
    pair.start(false).await;
    let first = pair.seal("first").await;
    pair.deliver(&first).unwrap();
    let row = pair.anna.run(|tx| Ok(tx.own_device(SUITE)?.unwrap()));
    let ours = row.await.unwrap().identity_public;
    let row = pair
        .anna
        .run(|tx| Ok(tx.peer_device(SUITE, CARL, DEVICE)?.unwrap()));
    let theirs = row.await.unwrap().identity.unwrap();
    let (anna, carl) = (("anna", ours.as_slice()), ("carl", theirs.as_slice()));
    let number = SafetyNumber::of(anna, carl).unwrap();
    let ask = json!({"name": "carl", "peer": "anna"});
    let there = pair.oracle.must("safety", ask);
    assert_eq!(there["number"], number.digits());
    assert_eq!((number.digits().len(), number.to_string().len()), (60, 71));
    let shown = decode(there["code"].as_str().unwrap());
    assert_eq!(
        safety::compare(anna, carl, &shown).unwrap(),
        Comparison::Same
    );
    // Their own code is ours turned round, and that of somebody else is another.
    assert_eq!(SafetyNumber::of(carl, anna).unwrap().code(), shown);
    let (other, eve) = (Party::with(SUITE, "eve@firm.example").await, "carl");
    let key = other
        .run(|tx| Ok(tx.own_device(SUITE)?.unwrap()))
        .await
        .unwrap();
    let eve = (eve, key.identity_public.as_slice());
    assert_eq!(
        safety::compare(anna, eve, &shown).unwrap(),
        Comparison::Different
    );
    assert_ne!(SafetyNumber::of(anna, eve).unwrap(), number);
    for bad in [&b""[..], b"hello", &shown[..20], number.digits().as_bytes()] {
        assert!(safety::compare(anna, carl, bad).is_err());
    }
}

#[tokio::test]
async fn a_bundle_of_libsignal_with_a_wrong_signature_is_refused() {
    let mut pair = Pair::new().await;
    let good = String::from(&pair.their_bundle(false));
    let bundle = wire::Bundle::parse(&good.parse().unwrap()).unwrap();
    for signature in [&bundle.signed.signature, &bundle.kem[0].signature] {
        for place in [0, 31, 32, 63] {
            let forged = good.replace(&encode(signature), &encode(&flip(signature, place)));
            let begun = pair.anna.start_with(CARL, DEVICE, forged.parse().unwrap());
            assert!(matches!(begun.await, Err(E2eeError::BadSignature)));
        }
    }
    // And theirs does not take ours.
    let own = wire::Bundle::parse(&pair.anna.bundle().await).unwrap();
    let kem = &own.kem[0];
    let fields = json!({
        "identity_key": encode(&own.identity.serialize()), "signed_prekey_id": own.signed.id,
        "signed_prekey": encode(&own.signed.key.serialize()),
        "signature": encode(&own.signed.signature),
        "kem_prekey": {
            "id": kem.id, "key": encode(&kem.key.serialize()),
            "signature": encode(&flip(&kem.signature, 40)),
        },
    });
    let begin = json!({"name": "carl", "peer": "anna", "bundle": fields});
    pair.oracle.ask("process", begin).unwrap_err();
    pair.anna
        .run(|tx| SignalPq.maintain(tx, START))
        .await
        .unwrap();
}
