use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use causeway_lab::programs::find_program;
use serde::Deserialize;

use super::*;
use crate::e2ee::oracle::{peers, python};

fn eligible(number: &str) -> bool {
    decide(number).eligible
}

fn said(number: &str) -> (Option<String>, EligibilityReason) {
    let decision = decide(number);
    (decision.region, decision.reason)
}

#[test]
fn numbers_are_shown_as_their_country_writes_them() {
    let spain = typed("600 111-222", Some("ES"));
    assert_eq!(spain.shown, "+34 600 11 12 22");
    assert_eq!(spain.number.as_deref(), Some("+34600111222"));
    assert!(spain.decision.eligible);
    let britain = typed("+447400123456", Some("ES"));
    assert_eq!(britain.shown, "+44 7400 123456");
    assert_eq!(britain.decision.reason, EligibilityReason::OutsideEea);
    for (text, reason) in [
        ("+3460", EligibilityReason::TooShort),
        ("hello", EligibilityReason::NotANumber),
        ("", EligibilityReason::NotANumber),
    ] {
        let part = typed(text, None);
        assert_eq!((part.shown.as_str(), part.number), (text, None));
        assert_eq!(part.decision.reason, reason);
    }
}

#[test]
fn the_regions_are_all_there_once() {
    let all = number_regions();
    let codes: Vec<_> = all.iter().map(|region| region.code.as_str()).collect();
    assert!(codes.is_sorted_by(|a, b| a < b));
    assert!(codes.len() > 240, "{}", codes.len());
    let find = |code| all.iter().find(|region| region.code == code).unwrap();
    assert_eq!((find("ES").calling_code, find("ES").in_eea), (34, true));
    assert_eq!((find("GB").calling_code, find("GB").in_eea), (44, false));
    assert_eq!((find("RE").calling_code, find("RE").in_eea), (262, true));
    assert_eq!(all.iter().filter(|region| region.in_eea).count(), 37);
}

/// A number of every part of the EEA that has a name in the design, and of its neighbours outside.
#[test]
fn the_regions_by_name() {
    for (number, region) in [
        ("+34600111222", "ES"),
        ("+34928123456", "ES"),  // Canary Islands
        ("+34956512345", "ES"),  // Ceuta
        ("+34952671234", "ES"),  // Melilla
        ("+351296123456", "PT"), // Azores
        ("+351291123456", "PT"), // Madeira
        ("+35818123456", "AX"),  // Åland
        ("+262262123456", "RE"), // Réunion
        ("+262269612345", "YT"), // Mayotte
        ("+590590201234", "GP"), // Guadeloupe
        ("+590590771234", "MF"), // Saint-Martin
        ("+594594101234", "GF"), // French Guiana
        ("+596596301234", "MQ"), // Martinique
        ("+3545101234", "IS"),
        ("+4232345678", "LI"),
        ("+4740612345", "NO"),
        ("+4915112345678", "DE"),
        ("+35799123456", "CY"),
    ] {
        assert_eq!(
            said(number),
            (Some(region.into()), EligibilityReason::InEea),
            "{number}"
        );
        assert!(eligible(number), "{number}");
    }
    for (number, region) in [
        ("+4779012345", "SJ"), // Svalbard
        ("+298211234", "FO"),
        ("+299421234", "GL"),
        ("+2975601234", "AW"),
        ("+5997151234", "BQ"), // Dutch Caribbean
        ("+59995181234", "CW"),
        ("+508551234", "PM"),
        ("+687751234", "NC"),
        ("+68987123456", "PF"),
        ("+681821234", "WF"),
        ("+447400123456", "GB"),
        ("+447781123456", "GG"),
        ("+447797712345", "JE"),
        ("+447624123456", "IM"),
        ("+35057123456", "GI"),
        ("+41781234567", "CH"),
        ("+376312345", "AD"),
        ("+37799123456", "MC"),
        ("+37866661212", "SM"),
        ("+390549886377", "SM"), // San Marino through Italy's code
        ("+390669812345", "VA"),
        ("+38343201234", "XK"),
        ("+903921234567", "TR"), // the north of Cyprus
        ("+12015550123", "US"),
    ] {
        assert_eq!(
            said(number),
            (Some(region.into()), EligibilityReason::OutsideEea),
            "{number}"
        );
        assert!(!eligible(number), "{number}");
    }
}

/// What a number cannot tell, as the decision record chose.
#[test]
fn what_a_number_cannot_tell() {
    // A mobile of Guadeloupe, Saint-Martin or Saint-Barthélemy.
    assert_eq!(
        said("+590690123456"),
        (Some("GP".into()), EligibilityReason::InEea)
    );
    // A fixed line of Saint-Martin or Saint-Barthélemy.
    assert_eq!(
        said("+590590271234"),
        (Some("MF".into()), EligibilityReason::InEea)
    );
    // A Norwegian mobile, perhaps on Svalbard.
    assert_eq!(
        said("+4741234567"),
        (Some("NO".into()), EligibilityReason::InEea)
    );
}

#[test]
fn what_is_no_number_gets_a_reason() {
    use EligibilityReason::*;
    for (text, reason) in [
        ("", NotANumber),
        ("+", NotANumber),
        ("++34600111222", NotANumber),
        ("+34600111222x", NotANumber),
        ("+34\u{ff16}00111222", NotANumber),
        ("anna@firm.example", NotANumber),
        ("112", NotInternational),
        ("600111222", NotInternational),
        ("0034600111222", NotInternational),
        ("34600111222", NotInternational),
        ("+034600111222", UnknownCountryCode),
        ("+999123456", UnknownCountryCode),
        ("+37966912345", UnknownCountryCode), // reserved for the Vatican, never used
        ("+3460011122", TooShort),
        ("+34", TooShort),
        ("+346001112223", TooLong),
        ("+34100111222", NotAssigned),
        ("+4400207031300", NotAssigned),
        ("+80012345678", NoRegion),
        ("+881612345678", NoRegion),
    ] {
        assert_eq!(said(text), (None, reason), "{text:?}");
        assert!(!eligible(text), "{text:?}");
    }
    assert_eq!(decide(&"+1".repeat(40)).reason, NotANumber);
}

#[test]
fn people_may_type_it_as_they_do() {
    for text in [
        "+34 600 111 222",
        " +34-600-111-222 ",
        "+34 (600) 111.222",
        "+34\u{a0}600/111222",
    ] {
        assert!(eligible(text), "{text:?}");
    }
}

/// E.164 has no trunk prefix: the library forgives it, we do not.
#[test]
fn a_trunk_prefix_is_not_e164() {
    assert!(eligible("+4930123456"));
    assert_eq!(
        decide("+49030123456").reason,
        EligibilityReason::NotAssigned
    );
}

#[test]
fn codes_are_stable() {
    let json = serde_json::to_string(&EligibilityReason::NotInternational).unwrap();
    assert_eq!(
        json,
        format!("\"{}\"", EligibilityReason::NotInternational.code())
    );
    for reason in [
        EligibilityReason::InEea,
        EligibilityReason::NoRegion,
        EligibilityReason::NotAssigned,
    ] {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.code());
    }
}

#[derive(Deserialize)]
struct Row {
    number: String,
    valid: bool,
    region: Option<String>,
    r#type: String,
}

/// ISO codes of the EEA and its parts, written down apart from the table under test.
const EEA: &str = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO \
                   AX GP MF GF MQ RE YT";

/// Every region that PyPI phonenumbers knows, at least 20 numbers of each type that a region has.
fn of_every_region() -> Vec<Row> {
    let mut command = Command::new(python());
    command.arg(peers().join("phonenumbers_oracle/oracle.py"));
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}; run ./dev doctor",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// What a program of the home service says of each number, asked line by line.
fn said_by(mut program: Command, numbers: &[String]) -> Vec<bool> {
    let mut program = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut stdin, asked) = (program.stdin.take().unwrap(), numbers.join("\n") + "\n");
    let asking = std::thread::spawn(move || stdin.write_all(asked.as_bytes()).unwrap());
    let output = program.wait_with_output().unwrap();
    asking.join().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().map(|line| line == "true").collect()
}

/// The home service has a table of beginnings instead of a library, one for each server: for numbers that can exist they say the same.
#[test]
fn the_home_service_agrees_on_every_number_that_can_exist() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../home");
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("ask.lua");
    let program = "local eligible = dofile(arg[1]) \
        for number in io.lines() do print(eligible(number)) end";
    std::fs::write(&script, program).unwrap();
    let mut prosody = Command::new(find_program("lua5.4").unwrap());
    prosody
        .arg(script)
        .arg(home.join("prosody/mod_causeway_policy/eligible.lib.lua"));
    let program = r#"[File] = init:get_plain_arguments(),
        {ok, Module, Code} = compile:file(File, [binary]), {module, Module} = code:load_binary(Module, File, Code),
        (fun Ask() -> case io:get_line("") of
            eof -> halt();
            Line -> io:format("~p~n", [Module:is_eligible(list_to_binary(string:trim(Line)))]), Ask()
        end end)()."#;
    let mut ejabberd = Command::new(find_program("erl").unwrap());
    ejabberd
        .args(["-noshell", "-eval", program, "-extra"])
        .arg(home.join("ejabberd/causeway_eligible.erl"));

    let exists = |number: &String| {
        use EligibilityReason::{InEea, NoRegion, OutsideEea};
        matches!(decide(number).reason, InEea | NoRegion | OutsideEea)
    };
    let numbers = of_every_region().into_iter().map(|row| row.number);
    let numbers: Vec<_> = numbers.filter(exists).collect();
    for program in [prosody, ejabberd] {
        let said = said_by(program, &numbers);
        assert!(numbers.len() > 20_000 && said.len() == numbers.len());
        assert!(said.iter().filter(|inside| **inside).count() > 2_000);
        let differ = numbers
            .iter()
            .zip(said)
            .filter(|(n, said)| eligible(n) != *said);
        let differ: Vec<_> = differ.collect();
        assert!(
            differ.is_empty(),
            "{} differ: {:?}",
            differ.len(),
            &differ[..differ.len().min(20)]
        );
    }
}

#[test]
fn agrees_with_phonenumbers_on_every_region() {
    let rows = of_every_region();
    let mut counted: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut differences: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let ours = decide(&row.number);
        let theirs = row.region.as_deref().filter(|region| *region != "001");
        let wanted =
            row.valid && theirs.is_some_and(|region| EEA.split(' ').any(|one| one == region));
        if ours.region.as_deref() != theirs || ours.eligible != wanted {
            let what = format!("{theirs:?} is {:?} here", ours.region);
            *differences.entry(what).or_default() += 1;
        }
        if let (true, Some(region)) = (row.valid, row.region) {
            *counted.entry((region, row.r#type)).or_default() += 1;
        }
    }
    let regions = counted
        .keys()
        .map(|(region, _)| region)
        .collect::<std::collections::BTreeSet<_>>();
    let thin = counted.values().filter(|count| **count < 20).count();
    assert!(
        regions.len() >= 245 && counted.len() >= 990 && thin <= 30,
        "{} {} {thin}",
        regions.len(),
        counted.len()
    );
    // Explained in docs/adr/004-eligibility.md; nothing else may differ.
    let explained = [
        r#"Some("BL") is Some("MF") here"#,
        r#"Some("IT") is Some("SM") here"#,
    ];
    for what in differences.keys() {
        assert!(explained.contains(&what.as_str()), "{differences:?}");
    }
}
