//! Whom the law gives third-party chats to: people whose phone number belongs to the European Economic Area.
//!
//! **Owns** the decision on one number, and the data it stands on. Libphonenumber's metadata says which region a number
//! belongs to and whether it can exist there; `regions` says which regions are in. What a number cannot tell is decided
//! in `docs/adr/004-eligibility.md`.
//!
//! **Must hold:** a number that is not written in E.164 form, or that its region cannot have assigned, gets a reason and
//! never a guess; the decision is about the number, never about where the phone is; the same number always gets the same
//! decision until the metadata changes.
//!
//! **Rejected:** a table of country codes alone (Svalbard, Vatican and the French overseas share codes with the EEA); the
//! crate `phonenumber` (its metadata is older: 276 of 24,893 numbers differ from the oracle, and it takes 23 times as long).

mod regions;

use rlibphonenumber::{
    NumberLengthType, PHONE_NUMBER_UTIL, ParseError, PhoneNumber as Parsed, PhoneNumberFormat,
    Region, ValidationError,
};
use serde::{Deserialize, Serialize};

/// Nobody types more than this for one number; ITU-T E.164 allows 15 digits.
const MAX_BYTES: usize = 64;

/// Whether a number belongs to the EEA, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Third-party chats may be offered to the holder of this number.
    pub eligible: bool,
    /// The region the number belongs to: ISO 3166-1 alpha-2, such as `ES` or, for Mayotte, `YT`. `None` when it belongs
    /// to no single region, or is not a number.
    pub region: Option<String>,
    /// Why.
    pub reason: EligibilityReason,
}

/// Why a number is eligible or not. The codes ([`EligibilityReason::code`]) are stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EligibilityReason {
    /// The number's region is in the EEA.
    InEea,
    /// The number is valid, and its region is not in the EEA.
    OutsideEea,
    /// The number is valid and belongs to no region: satellite phones, international freephone.
    NoRegion,
    /// No leading `+` with a country code: a national number, a short code, or one with `00`.
    NotInternational,
    /// Something else than digits, or nothing.
    NotANumber,
    /// No country has this code.
    UnknownCountryCode,
    /// Fewer digits than numbers of this country have.
    TooShort,
    /// More digits than numbers of this country have.
    TooLong,
    /// The length is right, and the country has assigned no such range.
    NotAssigned,
}

impl EligibilityReason {
    /// The stable code, in kebab case.
    pub fn code(self) -> &'static str {
        match self {
            Self::InEea => "in-eea",
            Self::OutsideEea => "outside-eea",
            Self::NoRegion => "no-region",
            Self::NotInternational => "not-international",
            Self::NotANumber => "not-a-number",
            Self::UnknownCountryCode => "unknown-country-code",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::NotAssigned => "not-assigned",
        }
    }
}

/// Decides for one number in E.164 form; spaces, dashes, dots, slashes and brackets that people type are allowed.
/// About 1 µs; the first call in a process reads the metadata (25 ms).
pub fn decide(number: &str) -> Decision {
    match valid_region(number) {
        Ok(Region::World) => refused(EligibilityReason::NoRegion),
        Ok(region) => {
            let eligible = regions::in_eea(region);
            Decision {
                eligible,
                region: Some(region.to_string()),
                reason: if eligible {
                    EligibilityReason::InEea
                } else {
                    EligibilityReason::OutsideEea
                },
            }
        }
        Err(reason) => refused(reason),
    }
}

/// A number as people type it, in E.164 form: international, or national in a region (ISO 3166-1 alpha-2) when one is
/// given, also with that region's prefix for calls abroad. It can exist; whether it is eligible is another question.
///
/// # Errors
/// Why there is no such number.
pub(crate) fn international(
    typed: &str,
    region: Option<&str>,
) -> Result<String, EligibilityReason> {
    let region = region.and_then(|code| code.parse::<Region>().ok());
    let number = match (e164(typed), region) {
        (Err(EligibilityReason::NotInternational), Some(region)) => {
            let parsed = PHONE_NUMBER_UTIL
                .parse(typed.trim(), Some(region))
                .map_err(|_| EligibilityReason::TooShort)?;
            if !parsed.is_valid() {
                return Err(why_invalid(&parsed));
            }
            parsed.format_as(PhoneNumberFormat::E164).into_owned()
        }
        (number, _) => number?,
    };
    valid_region(&number).map(|_| number)
}

/// A number as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Typed {
    /// With the blanks of its country (ITU-T E.123); what was typed, where it is no number yet.
    pub shown: String,
    /// In E.164; `None` while there is no such number.
    pub number: Option<String>,
    /// Whether it belongs to the EEA, or why it is no number.
    pub decision: Decision,
}

/// What somebody is typing: without `+` it is read as a number of `region` (ISO 3166-1 alpha-2).
pub fn typed(text: &str, region: Option<&str>) -> Typed {
    match international(text, region) {
        Ok(number) => Typed {
            shown: PHONE_NUMBER_UTIL
                .parse(&number, None)
                .map_or_else(|_| number.clone(), shown),
            decision: decide(&number),
            number: Some(number),
        },
        Err(reason) => Typed {
            shown: text.to_owned(),
            number: None,
            decision: refused(reason),
        },
    }
}

/// What somebody is known by, as it is written for people: a number in E.164 with the blanks of its country (ITU-T E.123),
/// anything else as it is. Asks nobody and looks at memory alone, about 2 µs.
pub fn shown_identifier(identifier: &str) -> String {
    let number = Some(identifier).filter(|text| text.starts_with('+') && text.len() <= MAX_BYTES);
    number
        .and_then(|number| PHONE_NUMBER_UTIL.parse(number, None).ok())
        .filter(|parsed| {
            parsed.is_valid() && parsed.format_as(PhoneNumberFormat::E164) == identifier
        })
        .map_or_else(|| identifier.to_owned(), shown)
}

fn shown(parsed: Parsed) -> String {
    parsed
        .format_as(PhoneNumberFormat::International)
        .into_owned()
}

/// A region that has phone numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberRegion {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// What stands behind the `+`.
    pub calling_code: u32,
    /// Numbers of this region are eligible.
    pub in_eea: bool,
}

/// Every region that has phone numbers, ordered by code.
pub fn number_regions() -> Vec<NumberRegion> {
    let known = |region: Region| {
        let code = PHONE_NUMBER_UTIL.get_country_code_for_region(region)?;
        Some(NumberRegion {
            code: region.to_string(),
            calling_code: u32::try_from(code).ok()?,
            in_eea: regions::in_eea(region),
        })
    };
    let mut all: Vec<_> = PHONE_NUMBER_UTIL
        .get_supported_regions()
        .filter_map(known)
        .collect();
    all.sort_by(|a, b| a.code.cmp(&b.code));
    all
}

fn refused(reason: EligibilityReason) -> Decision {
    Decision {
        eligible: false,
        region: None,
        reason,
    }
}

fn valid_region(number: &str) -> Result<Region, EligibilityReason> {
    let number = e164(number)?;
    let parsed = PHONE_NUMBER_UTIL
        .parse(&number, None)
        .map_err(|error| match error {
            ParseError::InvalidCountryCode => EligibilityReason::UnknownCountryCode,
            ParseError::TooLongNsn => EligibilityReason::TooLong,
            // Digits behind a plus are no number for the library when there are too few of them.
            ParseError::NotANumber(_) | ParseError::TooShortNsn | ParseError::TooShortAfterIdd => {
                EligibilityReason::TooShort
            }
        })?;
    if !parsed.is_valid() {
        return Err(why_invalid(&parsed));
    }
    // The library forgives a trunk prefix behind the country code; E.164 has none.
    if parsed.format_as(PhoneNumberFormat::E164) != number {
        return Err(EligibilityReason::NotAssigned);
    }
    let region = parsed
        .get_region_code()
        .ok_or(EligibilityReason::NotAssigned)?;
    Ok(regions::refine(region, &number, &parsed))
}

/// The number with its `+` and without what people type between digits.
fn e164(number: &str) -> Result<String, EligibilityReason> {
    if number.len() > MAX_BYTES {
        return Err(EligibilityReason::NotANumber);
    }
    let between = |c: &char| !matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}');
    let number: String = number.trim().chars().filter(between).collect();
    let (digits, international) = match number.strip_prefix('+') {
        Some(digits) => (digits, true),
        None => (number.as_str(), false),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        Err(EligibilityReason::NotANumber)
    } else if !international {
        Err(EligibilityReason::NotInternational)
    } else if digits.starts_with('0') {
        Err(EligibilityReason::UnknownCountryCode)
    } else {
        Ok(number)
    }
}

fn why_invalid(parsed: &Parsed) -> EligibilityReason {
    match parsed.is_possible_with_reason() {
        Err(ValidationError::TooShort) | Ok(NumberLengthType::IsPossibleLocalOnly) => {
            EligibilityReason::TooShort
        }
        Err(ValidationError::TooLong) => EligibilityReason::TooLong,
        _ => EligibilityReason::NotAssigned,
    }
}

#[cfg(test)]
mod eligibility_tests;
