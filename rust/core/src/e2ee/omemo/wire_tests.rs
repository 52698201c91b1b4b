use super::*;
use crate::e2ee::party::Party;
use crate::e2ee::xml::{MAX_DEVICES, list_element, parse_list};

fn element(text: &str) -> Element {
    text.parse().unwrap()
}

fn list(inner: &str) -> Element {
    element(&format!("<list xmlns='{NS}'>{inner}</list>"))
}

#[test]
fn a_list_goes_there_and_back() {
    let devices = [1, 31_415, i32::MAX as u32, u32::MAX];
    assert_eq!(
        parse_list(&list_element(&devices, NS), NS).unwrap(),
        devices
    );
    assert_eq!(
        parse_list(&list_element(&[], NS), NS).unwrap(),
        Vec::<u32>::new()
    );
    assert_eq!(list_element(&[7], NS), list("<device id='7'/>"));
}

#[test]
fn a_list_is_bounded_and_one_bad_entry_costs_only_itself() {
    let odd = "<device id='1'/><device id='1'/><device id='0'/><device/><device id='-5'/><device id='x'/>\
               <device id='4294967296'/><other id='9'/><device xmlns='urn:x' id='8'/><device id=' 2 ' label='phone'/>";
    assert_eq!(parse_list(&list(odd), NS).unwrap(), [1, 2]);
    let many = |count: usize| {
        (1..=count)
            .map(|id| format!("<device id='{id}'/>"))
            .collect::<String>()
    };
    assert_eq!(
        parse_list(&list(&many(MAX_DEVICES)), NS).unwrap().len(),
        MAX_DEVICES
    );
    assert!(matches!(
        parse_list(&list(&many(MAX_DEVICES + 1)), NS),
        Err(E2eeError::Malformed(_))
    ));
}

#[tokio::test]
async fn a_bundle_has_the_form_that_apps_read() {
    let anna = Party::new("anna@firm.example").await;
    let bundle = anna.bundle().await;
    let typed = xmpp_parsers::legacy_omemo::Bundle::try_from(bundle.clone()).unwrap();
    let identity = typed.identity_key.unwrap().data;
    assert_eq!((identity.len(), identity[0]), (33, 5));
    assert_eq!(typed.signed_pre_key_signature.unwrap().data.len(), 64);
    let prekeys = typed.prekeys.unwrap().keys;
    assert_eq!(prekeys.len(), 100);
    assert!(
        prekeys
            .iter()
            .all(|key| key.data.len() == 33 && key.data[0] == 5)
    );
    let parsed = Bundle::parse(&bundle).unwrap();
    assert_eq!(parsed.identity.serialize().as_slice(), identity);
    assert_eq!(parsed.prekeys.len(), 100);
    assert_eq!(parsed.to_element(), bundle);
}

#[tokio::test]
async fn line_breaks_and_bad_prekeys_in_a_bundle_are_forgiven() {
    let anna = Party::new("anna@firm.example").await;
    let text = String::from(&anna.bundle().await);
    let broken = text
        .replacen("<identityKey>", "<identityKey>\n  ", 1)
        .replacen("</identityKey>", "\n</identityKey>", 1);
    let broken = broken.replacen(
        "<prekeys>",
        "<prekeys><preKeyPublic preKeyId='9'>AAAA</preKeyPublic><preKeyPublic/>",
        1,
    );
    let parsed = Bundle::parse(&element(&broken)).unwrap();
    assert_eq!(parsed.prekeys.len(), 100);
    for part in [
        "identityKey",
        "signedPreKeyPublic",
        "signedPreKeySignature",
        "prekeys",
        "signedPreKeyId",
    ] {
        let without = element(&text.replace(part, "other"));
        assert!(
            matches!(Bundle::parse(&without), Err(E2eeError::Malformed(_))),
            "{part}"
        );
    }
    let (head, _) = text.split_once("<prekeys>").unwrap();
    let empty = element(&format!("{head}<prekeys/></bundle>"));
    assert!(matches!(
        Bundle::parse(&empty),
        Err(E2eeError::Malformed(_))
    ));
}

#[test]
fn a_public_key_has_33_bytes_and_its_type() {
    let key = |bytes: &[u8]| public_key(&text("identityKey", bytes));
    assert!(key(&[[5].as_slice(), &[1; 32]].concat()).is_ok());
    // With something behind it, without its type, of another type, too short.
    for wrong in [
        [[5].as_slice(), &[1; 33]].concat(),
        vec![1; 32],
        [[6].as_slice(), &[1; 32]].concat(),
        vec![5; 5],
    ] {
        assert!(matches!(key(&wrong), Err(E2eeError::Malformed(_))));
    }
}

fn sealed(header: &str, rest: &str) -> Element {
    element(&format!(
        "<encrypted xmlns='{NS}'><header sid='5'>{header}</header>{rest}</encrypted>"
    ))
}

const IV: &str = "<iv>AAAAAAAAAAAAAAAA</iv>";

#[test]
fn a_message_is_bounded() {
    let open = |header: &str, rest: &str| Message::parse(&sealed(header, rest), 7);
    let message = open(
        &format!("<key rid='7' prekey='1'>AAAA</key>{IV}"),
        "<payload>BBBB</payload>",
    )
    .unwrap();
    assert_eq!(
        (message.sender, message.keys.len(), message.iv.len()),
        (5, 1, 12)
    );
    assert!(message.keys[0].prekey && message.payload.unwrap().len() == 3);
    let malformed = |header: &str, rest: &str| {
        assert!(matches!(open(header, rest), Err(E2eeError::Malformed(_))))
    };
    let long = |bytes: usize| xml::encode(&vec![0; bytes]);
    assert!(
        open(
            &format!("<key rid='7'>{}</key>{IV}", long(MAX_KEY_BYTES)),
            ""
        )
        .is_ok()
    );
    malformed(
        &format!("<key rid='7'>{}</key>{IV}", long(MAX_KEY_BYTES + 1)),
        "",
    );
    assert!(
        open(
            IV,
            &format!("<payload>{}</payload>", long(MAX_PAYLOAD_BYTES))
        )
        .is_ok()
    );
    malformed(
        IV,
        &format!("<payload>{}</payload>", long(MAX_PAYLOAD_BYTES + 1)),
    );
    malformed(IV, &format!("<payload>{}</payload>", " ".repeat(2_000_000)));
    malformed("", "");
    malformed("<iv>AAAA</iv>", "");
    malformed(&format!("<iv>{}</iv>", long(17)), "");
    assert_eq!(
        open(&format!("<iv>{}</iv>", long(16)), "")
            .unwrap()
            .iv
            .len(),
        16
    );
    // Keys for others are counted, not read.
    let others = |count: usize| "<key rid='9'>!!!</key>".repeat(count);
    assert!(
        open(&format!("{}{IV}", others(MAX_KEYS)), "")
            .unwrap()
            .keys
            .is_empty()
    );
    malformed(&format!("{}{IV}", others(MAX_KEYS + 1)), "");
    malformed(
        &format!(
            "{}{IV}",
            "<key rid='7'>AAAA</key>".repeat(MAX_KEYS_PER_DEVICE + 1)
        ),
        "",
    );
}

#[test]
fn a_message_has_the_form_that_apps_read() {
    let keys = vec![
        Key {
            device: 7,
            prekey: true,
            data: vec![1, 2, 3],
        },
        Key {
            device: 8,
            prekey: false,
            data: vec![4],
        },
    ];
    let message = Message {
        sender: 5,
        keys,
        iv: vec![0; 12],
        payload: Some(vec![9]),
    };
    let expected = format!(
        "<encrypted xmlns=\"{NS}\"><header sid=\"5\"><key rid=\"7\" prekey=\"true\">AQID</key>\
         <key rid=\"8\">BA==</key><iv>AAAAAAAAAAAAAAAA</iv></header><payload>CQ==</payload></encrypted>"
    );
    assert_eq!(message.to_element(), element(&expected));
    let typed = xmpp_parsers::legacy_omemo::Encrypted::try_from(message.to_element()).unwrap();
    assert_eq!(
        (
            typed.header.sid,
            typed.header.keys.len(),
            typed.payload.unwrap().data
        ),
        (5, 2, vec![9])
    );
}
