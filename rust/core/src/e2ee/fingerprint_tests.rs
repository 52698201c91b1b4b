use super::*;

const HEX: &str = "c758975a5960aace88d6c3353630da8c553281f3871b181b06d7eb55478a9155";
const OTHER: &str = "4092df9c2cca9c9fe8fd567794be1838b4c16e17449f36b1bfd6ed866f819f73";

fn fingerprint(hex: &str) -> Fingerprint {
    Fingerprint::parse(hex).unwrap()
}

#[test]
fn shown_in_groups_of_eight() {
    let shown = "c758975a 5960aace 88d6c335 3630da8c 553281f3 871b181b 06d7eb55 478a9155";
    assert_eq!(fingerprint(HEX).to_string(), shown);
    assert_eq!(fingerprint(HEX).to_hex(), HEX);
    assert_eq!(
        fingerprint(&shown.to_uppercase().replace(' ', "\n")),
        fingerprint(HEX)
    );
    assert_eq!(format!("{:?}", fingerprint(HEX)), "Fingerprint(..)");
}

#[test]
fn of_a_key_with_or_without_its_type() {
    let identity = hex::decode(format!("05{HEX}")).unwrap();
    assert_eq!(Fingerprint::of_identity(&identity), Some(fingerprint(HEX)));
    assert_eq!(fingerprint(&format!("05{HEX}")), fingerprint(HEX));
    for wrong in [&identity[1..], &[], &[5], &[6; 33]] {
        assert_eq!(Fingerprint::of_identity(wrong), None);
    }
    for wrong in [
        "",
        "c758",
        &format!("06{HEX}"),
        &HEX.replace('c', "g"),
        &HEX.repeat(2),
        "🙂",
    ] {
        assert_eq!(
            Fingerprint::parse(wrong),
            Err(FingerprintError::BadFingerprint)
        );
    }
    assert_eq!(
        Fingerprint::parse(&" ".repeat(10_000)),
        Err(FingerprintError::TooLong)
    );
}

#[test]
fn a_code_in_the_form_that_apps_scan() {
    let code =
        FingerprintCode::new("vanitas@server.example", &[(1057050797, fingerprint(HEX))]).unwrap();
    let text = format!("xmpp:vanitas@server.example?omemo-sid-1057050797={HEX}");
    assert_eq!(code.to_uri(), text);
    let both = [(1, fingerprint(HEX)), (2, fingerprint(OTHER))];
    let code = FingerprintCode::new("vanitas@server.example", &both).unwrap();
    let text = format!("xmpp:vanitas@server.example?omemo-sid-1={HEX};omemo-sid-2={OTHER}");
    assert_eq!(code.to_uri(), text);
    let read = FingerprintCode::parse(&text).unwrap();
    assert!(read == code && read.devices() == both && read.account() == "vanitas@server.example");
}

#[test]
fn reads_what_other_apps_add() {
    let odd = format!(
        " XMPP:a@B.example?message;otr-fingerprint=81;OMEMO-SID-7={};body=x%3By ",
        HEX.to_uppercase()
    );
    let code = FingerprintCode::parse(&odd).unwrap();
    assert_eq!(
        (code.account(), code.devices()),
        ("a@b.example", [(7, fingerprint(HEX))].as_slice())
    );
    let spaced = format!("xmpp:a@b.example?omemo-sid-7=05{HEX};omemo-sid-7={HEX}");
    assert_eq!(FingerprintCode::parse(&spaced).unwrap().devices().len(), 1);
}

#[test]
fn accounts_with_escapes_go_there_and_back() {
    for account in [
        "anna\\40firm.example@birdychat.example",
        "+34600111222@home.example",
        "jürgen@home.example",
        "a%b#c;d=e@x.example",
    ] {
        let code = FingerprintCode::new(account, &[(7, fingerprint(HEX))]).unwrap();
        let uri = code.to_uri();
        assert!(
            uri.bytes()
                .all(|byte| byte.is_ascii_graphic() && byte != b'\\'),
            "{uri}"
        );
        assert_eq!(uri.matches('?').count(), 1);
        assert!(FingerprintCode::parse(&uri).unwrap() == code, "{uri}");
    }
}

#[test]
fn compares() {
    let code = FingerprintCode::new("a@b.example", &[(7, fingerprint(HEX))]).unwrap();
    assert_eq!(
        code.compare("A@b.example", 7, &fingerprint(HEX)),
        Comparison::Same
    );
    assert!(code.matches("a@b.example", 7, &fingerprint(HEX)));
    assert_eq!(
        code.compare("a@b.example", 7, &fingerprint(OTHER)),
        Comparison::Different
    );
    assert_eq!(
        code.compare("a@b.example", 8, &fingerprint(HEX)),
        Comparison::NotNamed
    );
    assert_eq!(
        code.compare("c@b.example", 7, &fingerprint(HEX)),
        Comparison::OtherAccount
    );
    assert!(!code.matches("not a jid @@", 7, &fingerprint(HEX)));
    assert_eq!(format!("{code:?}"), "FingerprintCode(1 devices)");
}

#[test]
fn clear_errors() {
    use FingerprintError::*;
    let with = |query: &str| format!("xmpp:a@b.example?{query}");
    let twice = with(&format!("omemo-sid-7={HEX};omemo-sid-7={OTHER}"));
    let many: Vec<_> = (1..=65).map(|n| format!("omemo-sid-{n}={HEX}")).collect();
    for (text, error) in [
        ("", NotAnAddress),
        ("xmpp", NotAnAddress),
        ("https://example.org", NotAnAddress),
        ("ééé", NotAnAddress),
        ("xmpp:a@b.example", NoFingerprint),
        ("xmpp:a@b.example?message", NoFingerprint),
        (&format!("xmpp:@?omemo-sid-7={HEX}"), BadAccount),
        (
            &format!("xmpp:a@b.example/phone?omemo-sid-7={HEX}"),
            BadAccount,
        ),
        (
            &format!("xmpp:a%zz@b.example?omemo-sid-7={HEX}"),
            BadAccount,
        ),
        (&with("omemo-sid-7=c758"), BadFingerprint),
        (&with("omemo-sid-7"), BadFingerprint),
        (&with(&format!("omemo-sid-x={HEX}")), BadFingerprint),
        (&with(&format!("omemo-sid-0={HEX}")), BadFingerprint),
        (
            &with(&format!("omemo-sid-4294967296={HEX}")),
            BadFingerprint,
        ),
        (&with(&format!("omemo-sid-7={HEX}%")), BadFingerprint),
        (&twice, Contradiction),
        (&with(&many.join(";")), TooLong),
        (&with(&"x".repeat(9_000)), TooLong),
    ] {
        assert_eq!(FingerprintCode::parse(text).err(), Some(error), "{text}");
        assert!(!error.to_string().is_empty());
    }
    assert_eq!(
        FingerprintCode::new("a@b.example", &[]).err(),
        Some(NoFingerprint)
    );
}

#[test]
fn no_scanned_text_panics() {
    use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
    let text = format!("xmpp:anna%5C40firm@b.example?omemo-sid-1={HEX};omemo-sid-2={OTHER}");
    for seed in 0..2_000 {
        let mut rng = StdRng::seed_from_u64(seed);
        let mut characters: Vec<char> = text.chars().collect();
        for _ in 0..rng.random_range(1..6) {
            let place = rng.random_range(0..characters.len());
            match rng.random_range(0..3) {
                0 => drop(characters.remove(place)),
                1 => characters[place] = ['%', ';', '=', '?', 'é', '\0'][rng.random_range(0..6)],
                _ => characters.insert(place, rng.random()),
            }
        }
        let changed: String = characters.into_iter().collect();
        let _ = FingerprintCode::parse(&changed);
        let _ = Fingerprint::parse(&changed);
    }
}
