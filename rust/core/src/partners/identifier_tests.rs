use super::*;
use crate::eligibility::EligibilityReason;

fn partner(id: &str) -> Partner {
    let lab = include_bytes!("../../../../assets/partners/lab/directory.json");
    let lab = Directory::parse(lab).unwrap();
    lab.by_id(id).unwrap().clone()
}

fn named(min: u8, max: u8) -> Partner {
    Partner {
        identifiers: vec![IdentifierRule::UserName { min, max }],
        ..partner("birdychat")
    }
}

#[track_caller]
fn leads(partner: &Partner, typed: &str, identifier: &str, address: &str) {
    let found = partner.address(typed, Some("ES")).unwrap();
    assert_eq!(
        (found.identifier.as_str(), found.address.as_str()),
        (identifier, address),
        "{typed}"
    );
    assert_eq!(partner.identify(address), Some(found), "{typed}");
}

#[track_caller]
fn fails(partner: &Partner, typed: &str, code: &str) {
    let error = partner.address(typed, Some("ES")).unwrap_err();
    assert_eq!(error.code(), code, "{typed}");
}

#[test]
fn email_addresses_lead_to_one_account_however_they_are_typed() {
    let birdy = partner("birdychat");
    let anna = ("anna@firm.example", "anna\\40firm.example@birdychat.test");
    for typed in [
        "anna@firm.example",
        "Anna@Firm.example ",
        "\u{a0}ANNA@FIRM.EXAMPLE\n",
        "\u{202a}anna@firm.example\u{202c}",
        "anna@\u{ff46}irm.example",
    ] {
        leads(&birdy, typed, anna.0, anna.1);
    }
    leads(
        &birdy,
        "o'neil/sales&co@firm.example",
        "o'neil/sales&co@firm.example",
        "o\\27neil\\2fsales\\26co\\40firm.example@birdychat.test",
    );
    leads(
        &birdy,
        "anna@Bücher.example",
        "anna@xn--bcher-kva.example",
        "anna\\40xn--bcher-kva.example@birdychat.test",
    );
    let long = format!("{}@firm.example", "a".repeat(64));
    leads(
        &birdy,
        &long,
        &long,
        &format!("{}\\40firm.example@birdychat.test", "a".repeat(64)),
    );
}

#[test]
fn what_is_no_email_address_is_nobody() {
    let birdy = partner("birdychat");
    for typed in [
        "anna",
        "@firm.example",
        "anna@",
        "anna@firm",
        "an na@firm.example",
        "anna@firm example",
        ".anna@firm.example",
        "an..na@firm.example",
        "anna.@firm.example",
        "anna@firm..example",
        "anna@127.0.0.1",
        "a@b@firm.example",
        "anna@-firm.example",
        "аnna@firm.example",
        "\"anna\"@firm.example",
        "anna\\@firm.example",
        "anna@firm.example/x",
        "anna@firm_x.example",
        "anna@[::1]",
    ] {
        fails(&birdy, typed, "bad-email");
    }
    fails(
        &birdy,
        &format!("{}@firm.example", "a".repeat(65)),
        "bad-email",
    );
    fails(
        &birdy,
        &format!("anna@{}.example", "a".repeat(300)),
        "too-long",
    );
    fails(&birdy, " \u{200b}\t", "empty");
}

#[test]
fn phone_numbers_are_read_as_people_write_them_and_must_be_eligible() {
    let haiket = partner("haiket");
    for typed in [
        "+34600111222",
        "600 111 222",
        "0034 600-11.12/22",
        " +34 (600) 111 222",
        "\u{202a}+34 600 111 222\u{202c}",
    ] {
        leads(&haiket, typed, "+34600111222", "+34600111222@haiket.test");
    }
    let german = haiket.address("01512 3456789", Some("DE")).unwrap();
    assert_eq!(german.identifier, "+4915123456789");
    assert!(matches!(
        haiket.address("600111222", None),
        Err(IdentifierError::BadPhone(
            EligibilityReason::NotInternational
        ))
    ));
    fails(&haiket, "+34 600", "bad-phone");
    fails(&haiket, "112", "bad-phone");
    fails(&haiket, "Anna", "bad-phone");
    let IdentifierError::NotEligible(decision) =
        haiket.address("+41 79 123 45 67", None).unwrap_err()
    else {
        panic!("a Swiss number");
    };
    assert_eq!(decision.region.as_deref(), Some("CH"));
    // Who wrote from there is shown all the same.
    let swiss = haiket.identify("+41791234567@haiket.test").unwrap();
    assert_eq!(swiss.identifier, "+41791234567");
}

#[test]
fn user_names_keep_to_the_partners_rule() {
    let mut named = named(3, 8);
    leads(&named, "Anna.B_1", "anna.b_1", "anna.b_1@birdychat.test");
    leads(&named, "12345", "12345", "12345@birdychat.test");
    for typed in ["an", "annaannaa", ".anna", "an na", "ännä", "anna!"] {
        fails(&named, typed, "bad-user-name");
    }
    named.identifiers.push(IdentifierRule::Email);
    leads(
        &named,
        "Anna@Firm.example",
        "anna@firm.example",
        "anna\\40firm.example@birdychat.test",
    );
    let mut both = named.clone();
    both.identifiers = vec![IdentifierRule::Email, IdentifierRule::Phone];
    assert_eq!(
        both.address("anna", None),
        Err(IdentifierError::OtherKind {
            wanted: vec![IdentifierKind::Email, IdentifierKind::Phone]
        })
    );
}

#[test]
fn a_partner_that_does_not_vouch_is_written_to_by_number_only() {
    let silent = Partner {
        vouches_eea: false,
        ..partner("birdychat")
    };
    fails(&silent, "anna@firm.example", "not-vouched");
    assert!(!partner("haiket").vouches_eea);
    assert!(partner("haiket").address("+34600111222", None).is_ok());
}

#[test]
fn an_address_that_no_identifier_leads_to_has_none() {
    let birdy = partner("birdychat");
    for address in [
        "anna\\40firm.example@haiket.test",
        "birdychat.test",
        "anna@birdychat.test",
        "anna\\40firm.example\\20@birdychat.test",
        "anna\\40firm@birdychat.test",
        "anna\\40xn--@birdychat.test",
        "anna\\40bücher.example@birdychat.test",
        "anna\\\\40firm.example@birdychat.test",
        // The library's own way back reads past the end of these.
        "anna\\@birdychat.test",
        "anna\\4@birdychat.test",
        "\\@birdychat.test",
        "",
        "@",
    ] {
        assert_eq!(birdy.identify(address), None, "{address}");
    }
}

/// The examples of XEP-0106 §6, and what must not become something else.
#[test]
fn escaping_is_that_of_the_standard() {
    use super::escape::{escape, unescape};
    for (plain, escaped) in [
        ("space cadet", "space\\20cadet"),
        ("call me \"ishmael\"", "call\\20me\\20\\22ishmael\\22"),
        ("at&t guy", "at\\26t\\20guy"),
        ("d'artagnan", "d\\27artagnan"),
        ("/.fanboy", "\\2f.fanboy"),
        ("::foo::", "\\3a\\3afoo\\3a\\3a"),
        ("<foo>", "\\3cfoo\\3e"),
        ("user@host", "user\\40host"),
        ("c:\\net", "c\\3a\\net"),
        ("c:\\\\net", "c\\3a\\\\net"),
        ("c:\\cool stuff", "c\\3a\\cool\\20stuff"),
        ("c:\\5commas", "c\\3a\\5c5commas"),
        ("\\", "\\"),
        ("\\5", "\\5"),
    ] {
        assert_eq!(escape(plain), escaped);
        assert_eq!(unescape(escaped), plain);
    }
    // Every short text of the characters that matter comes back.
    let marks = ['\\', '5', 'c', '2', '0', '4', '@', ' ', 'é'];
    for n in 0..marks.len().pow(5) {
        let text: String = (0..5)
            .map(|at| marks[n / marks.len().pow(at) % marks.len()])
            .collect();
        assert_eq!(unescape(&escape(&text)), text);
    }
}
