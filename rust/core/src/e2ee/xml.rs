//! What the wire forms of the suites have in common: device lists, and bytes and numbers in XML.
//!
//! **Must hold**: nothing is decoded before its length is known to be small; one bad entry in a
//! list does not cost the rest of it.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::xml_ncname;

use super::E2eeError;

/// Devices in one list. Each costs a bundle to fetch and a key in every message; accounts with some
/// dozens of forgotten devices exist, a list longer than this is an attack or a fault.
pub(super) const MAX_DEVICES: usize = 256;

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Writes a device list.
pub(super) fn list_element(devices: &[u32], ns: &str) -> Element {
    let entry = |id: &u32| {
        Element::builder("device", ns)
            .attr(xml_ncname!("id").to_owned(), *id)
            .build()
    };
    Element::builder("list", ns)
        .append_all(devices.iter().map(entry))
        .build()
}

/// Reads a device list: no duplicates, no device 0, entries that cannot be read left out.
pub(super) fn parse_list(list: &Element, ns: &str) -> Result<Vec<u32>, E2eeError> {
    if !list.is("list", ns) {
        return Err(E2eeError::Malformed("not a device list"));
    }
    let mut devices = Vec::new();
    for entry in list.children().filter(|entry| entry.is("device", ns)) {
        let Some(id) = number(entry, "id").filter(|id| *id != 0 && !devices.contains(id)) else {
            continue;
        };
        if devices.len() == MAX_DEVICES {
            return Err(E2eeError::Malformed("device list too long"));
        }
        devices.push(id);
    }
    Ok(devices)
}

/// The first child of that name.
pub(super) fn child<'a>(
    parent: &'a Element,
    name: &'static str,
    ns: &str,
) -> Result<&'a Element, E2eeError> {
    parent.get_child(name, ns).ok_or(E2eeError::Malformed(name))
}

/// An element around bytes in base64.
pub(super) fn text(name: &str, ns: &str, bytes: &[u8]) -> Element {
    Element::builder(name, ns).append(encode(bytes)).build()
}

pub(super) fn encode(bytes: &[u8]) -> String {
    LENIENT.encode(bytes)
}

pub(super) fn number(element: &Element, attribute: &str) -> Option<u32> {
    element.attr(attribute)?.trim().parse().ok()
}

/// Decodes the text of `element`, at most `max` bytes; white space is left out.
pub(super) fn bytes(element: &Element, max: usize) -> Result<Vec<u8>, E2eeError> {
    // Four characters for three bytes, and as much white space at most.
    let characters = max.div_ceil(3).saturating_mul(8);
    let mut encoded = Vec::new();
    let mut length = 0_usize;
    for part in element.texts() {
        length = length.saturating_add(part.len());
        if length > characters {
            return Err(E2eeError::Malformed("too long"));
        }
        encoded.extend(part.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    }
    decode(&encoded, max)
}

/// Decodes base64, at most `max` bytes of it.
pub(super) fn decode(encoded: &[u8], max: usize) -> Result<Vec<u8>, E2eeError> {
    if encoded.len() > max.div_ceil(3).saturating_mul(4) {
        return Err(E2eeError::Malformed("too long"));
    }
    let decoded = LENIENT
        .decode(encoded)
        .map_err(|_| E2eeError::Malformed("base64"))?;
    if decoded.len() > max {
        return Err(E2eeError::Malformed("too long"));
    }
    Ok(decoded)
}
