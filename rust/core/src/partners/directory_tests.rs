use std::time::Instant;

use serde_json::{Value, json};

use super::*;

const LAB: &str = include_str!("../../../../assets/partners/lab/directory.json");
const CASES: &str = include_str!("../../../../assets/partners/cases.json");

fn lab() -> Directory {
    Directory::parse(LAB.as_bytes()).unwrap()
}

/// The lab's document with a value put somewhere, or taken away.
fn changed(at: &str, value: &Value) -> Value {
    let mut document: Value = serde_json::from_str(LAB).unwrap();
    let (parent, field) = at.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(fields) if value.is_null() => drop(fields.remove(field)),
        Value::Object(fields) => drop(fields.insert(field.to_owned(), value.clone())),
        Value::Array(items) => items[field.parse::<usize>().unwrap()] = value.clone(),
        _ => panic!("nothing at {at}"),
    }
    document
}

fn parse(document: &Value) -> Result<Directory, DirectoryError> {
    Directory::parse(document.to_string().as_bytes())
}

#[test]
fn the_labs_directory_says_what_the_partners_are() {
    let lab = lab();
    assert_eq!(lab.unusable, []);
    let birdy = lab.by_domain("birdychat.test").unwrap();
    assert_eq!(birdy.identifiers, [IdentifierRule::Email]);
    assert_eq!(birdy.suite, crate::e2ee::SuiteId::Omemo);
    assert!(birdy.vouches_eea && birdy.connects == Connects::Federated);
    let haiket = lab.by_id("haiket").unwrap();
    assert_eq!(haiket.identifiers, [IdentifierRule::Phone]);
    assert!(haiket.capabilities.contains(&Capability::Voice));
    assert!(!haiket.capabilities.contains(&Capability::Photo));
    assert_eq!(haiket.limits.text_bytes, 4_096);
}

#[test]
fn logos_have_the_hashes_that_the_lab_says() {
    use sha2::{Digest, Sha256};
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/partners/lab");
    for partner in lab().partners {
        let logo = std::fs::read(folder.join(&partner.logo.file)).unwrap();
        assert_eq!(hex::encode(Sha256::digest(logo)), partner.logo.sha256);
    }
}

/// The same cases are put to the JSON Schema (`integration_test/peers/tests/test_partner_directory.py`).
#[test]
fn what_the_schema_refuses_is_not_used() {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    assert!(cases.len() > 60);
    for case in cases {
        let (what, at) = (&case["what"], case["at"].as_str().unwrap());
        let read = parse(&changed(at, &case["value"]));
        if case["valid"] == json!(true) {
            assert_eq!(read.map(|read| read.unusable), Ok(vec![]), "{what}");
        } else if at.starts_with("/partners/0") {
            let read = read.unwrap();
            assert_eq!(read.unusable.len(), 1, "{what}");
            assert_eq!(read.unusable[0].at, 0, "{what}");
            assert_eq!(read.partners, [lab().partners[1].clone()], "{what}");
        } else {
            assert!(read.is_err(), "{what}");
        }
    }
}

#[test]
fn a_doubled_field_is_an_error_and_not_the_last_ones_say() {
    let doubled = LAB.replacen("\"version\": 1,", "\"version\": 1, \"sequence\": 9,", 1);
    assert!(matches!(
        Directory::parse(doubled.as_bytes()),
        Err(DirectoryError::Form(_))
    ));
}

#[test]
fn the_second_of_two_entries_with_one_id_or_domain_is_not_used() {
    for field in ["id", "domain"] {
        let mut document: Value = serde_json::from_str(LAB).unwrap();
        document["partners"][1][field] = document["partners"][0][field].clone();
        let read = parse(&document).unwrap();
        assert_eq!(read.partners, [lab().partners[0].clone()], "{field}");
        assert_eq!(read.unusable[0].at, 1);
        assert!(read.unusable[0].id.is_some());
    }
}

#[test]
fn an_entry_may_open_later_or_earlier_than_the_directory_says() {
    let at = |text: &str| super::directory::moment(text).unwrap();
    let later = json!({ "ES": "2030-01-01T00:00:00Z", "CH": "2026-01-01T00:00:00Z" });
    let read = parse(&changed("/partners/0/rollout", &later)).unwrap();
    let (birdy, haiket) = (&read.partners[0], &read.partners[1]);
    let now = at("2026-06-01T00:00:00Z");
    assert_eq!(haiket.opening("ES", now), Opening::Open);
    assert_eq!(
        haiket.opening("ES", 0),
        Opening::From(at("2025-11-13T00:00:00Z"))
    );
    assert_eq!(haiket.opening("IS", now), Opening::NotPlanned);
    assert_eq!(haiket.opening("CH", now), Opening::NotPlanned);
    assert_eq!(
        birdy.opening("ES", now),
        Opening::From(at("2030-01-01T00:00:00Z"))
    );
    assert_eq!(
        birdy.opening("ES", at("2030-01-01T00:00:00Z")),
        Opening::Open
    );
    assert_eq!(birdy.opening("CH", now), Opening::Open);
    assert_eq!(birdy.opening("FR", now), Opening::Open);
}

#[test]
fn size_count_and_depth_are_bounded() {
    let long = format!("{}{}", LAB, " ".repeat(MAX_DOCUMENT_BYTES));
    assert_eq!(
        Directory::parse(long.as_bytes()),
        Err(DirectoryError::TooLarge)
    );
    let many = changed("/partners", &json!(vec![json!({}); 201]));
    assert_eq!(parse(&many), Err(DirectoryError::Field("partners")));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(Directory::parse(deep.as_bytes()).is_err());
    // The largest one that may come is read in no time that anybody would notice.
    let mut document: Value = serde_json::from_str(LAB).unwrap();
    let entries: Vec<Value> = (0..200)
        .map(|n| {
            let mut entry = document["partners"][0].clone();
            entry["id"] = json!(format!("p{n}"));
            entry["domain"] = json!(format!("p{n}.test"));
            entry
        })
        .collect();
    document["partners"] = json!(entries);
    let text = document.to_string();
    assert!(text.len() <= MAX_DOCUMENT_BYTES, "{}", text.len());
    let begin = Instant::now();
    assert_eq!(
        Directory::parse(text.as_bytes()).unwrap().partners.len(),
        200
    );
    eprintln!("{} bytes, 200 partners: {:?}", text.len(), begin.elapsed());
}
