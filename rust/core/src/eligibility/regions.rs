//! Which regions are in the European Economic Area, and the few numbers whose region the metadata does not tell.

use rlibphonenumber::{PhoneNumber as Parsed, Region};

/// EU 27, then the EFTA states of the EEA (EEA Agreement, Art. 126; Switzerland is not one of them).
const STATES: [Region; 30] = [
    Region::AT,
    Region::BE,
    Region::BG,
    Region::HR,
    Region::CY,
    Region::CZ,
    Region::DK,
    Region::EE,
    Region::FI,
    Region::FR,
    Region::DE,
    Region::GR,
    Region::HU,
    Region::IE,
    Region::IT,
    Region::LV,
    Region::LT,
    Region::LU,
    Region::MT,
    Region::NL,
    Region::PL,
    Region::PT,
    Region::RO,
    Region::SK,
    Region::SI,
    Region::ES,
    Region::SE,
    Region::IS,
    Region::LI,
    Region::NO,
];

/// Parts of member states with a code of their own: Åland, and the outermost regions of Art. 349 TFEU. Others (Canary
/// Islands, Ceuta, Melilla, Azores, Madeira) have their state's code.
const PARTS: [Region; 7] = [
    Region::AX, // Åland
    Region::GP, // Guadeloupe
    Region::MF, // Saint-Martin
    Region::GF, // French Guiana
    Region::MQ, // Martinique
    Region::RE, // Réunion
    Region::YT, // Mayotte
];

pub(super) fn in_eea(region: Region) -> bool {
    STATES.contains(&region) || PARTS.contains(&region)
}

/// The region of a number where libphonenumber's answer is not the one we need.
pub(super) fn refine(region: Region, number: &str, parsed: &Parsed) -> Region {
    // San Marino is reached through Italy's code as well as through its own.
    if number.starts_with("+390549") {
        return Region::SM;
    }
    // All of Saint-Barthélemy's ranges are also Saint-Martin's or Guadeloupe's: in doubt the right is given, not denied.
    if region == Region::BL {
        let also = [Region::MF, Region::GP];
        return also
            .into_iter()
            .find(|other| parsed.is_valid_for_region(*other))
            .unwrap_or(region);
    }
    region
}
