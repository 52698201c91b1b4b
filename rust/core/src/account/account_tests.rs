use super::*;

#[test]
fn numbers_are_read_as_people_type_them() {
    let number = PhoneNumber::parse("+34 600-111-222").unwrap();
    assert_eq!(number.as_str(), "+34600111222");
    assert_eq!(
        PhoneNumber::parse("+49 (30) 1234567").unwrap().as_str(),
        "+49301234567"
    );
}

#[test]
fn an_address_that_becomes_another_when_read_again_is_none() {
    for address in ["anna\\40firm.example@birdychat.test", "σ@haiket.test"] {
        assert!(peer(address).is_some(), "{address}");
    }
    for address in ["t\u{3f9}s@haiket.test", "\u{3f9}@haiket.test", ""] {
        assert!(peer(address).is_none(), "{address}");
    }
}

#[test]
fn what_is_not_e164_is_refused() {
    for text in [
        "",
        "+",
        "34600111222",
        "+0600111222",
        "+123456",
        "+1234567890123456",
        "+34a00111222",
        "+34６00111222",
    ] {
        assert_eq!(
            PhoneNumber::parse(text).unwrap_err(),
            AccountError::BadNumber,
            "{text:?}"
        );
    }
}

#[test]
fn the_address_is_number_at_domain() {
    let number = PhoneNumber::parse("+34600111222").unwrap();
    assert_eq!(
        address(&number, "home.test").unwrap().to_string(),
        "+34600111222@home.test"
    );
    assert_eq!(address(&number, "").unwrap_err(), AccountError::BadDomain);
}

#[test]
fn nothing_secret_is_printed() {
    let account = NewAccount {
        number: PhoneNumber::parse("+34600111222").unwrap(),
        home: "home.test".into(),
        credential: Credential::password("swordfish"),
        server: Server::default(),
    };
    let printed = format!("{account:?} {:?}", Credential::token("swordfish"));
    assert!(
        !printed.contains("swordfish") && !printed.contains("600111222"),
        "{printed}"
    );
}
