#!/usr/bin/env python3
"""An oracle for phone numbers: PyPI phonenumbers, the port of libphonenumber to Python.

Prints one JSON object a line: at least 20 valid numbers of each type a region has (fewer only where it has fewer), and
numbers beside them that are not valid. The same seed gives the same numbers.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator

import phonenumbers as lib
from phonenumbers import PhoneNumber, PhoneNumberType

EACH = 20
TRIES = 4000
TYPES = [value for name, value in vars(PhoneNumberType).items() if name.isupper() and name not in ("UNKNOWN", "FIXED_LINE_OR_MOBILE")]


def changed(rng: random.Random, example: PhoneNumber) -> Iterator[str]:
    """Numbers near an example, as E.164: other digits at the end, and sometimes one more anywhere."""
    national = lib.national_significant_number(example)
    yield f"+{example.country_code}{national}"
    for attempt in range(TRIES):
        digits = list(national)
        for place in range(len(digits) - rng.randint(0, min(6, len(digits))), len(digits)):
            digits[place] = rng.choice("0123456789")
        if attempt % 3 == 0:
            digits[rng.randrange(len(digits))] = rng.choice("0123456789")
        yield f"+{example.country_code}{''.join(digits)}"


def of_type(rng: random.Random, region: str, kind: int, example: PhoneNumber) -> tuple[set[str], set[str]]:
    """Valid numbers of one region and type, and a few neighbours that are not."""
    valid: set[str] = set()
    others: set[str] = set()
    for attempt, text in enumerate(changed(rng, example)):
        number = lib.parse(text)
        kinds = (kind, PhoneNumberType.FIXED_LINE_OR_MOBILE)
        if lib.format_number(number, lib.PhoneNumberFormat.E164) != text:
            continue  # a trunk prefix, which E.164 does not have
        if lib.region_code_for_number(number) == region and lib.number_type(number) in kinds:
            valid.add(text)
        elif attempt < EACH:
            others.add(text)
        if len(valid) >= EACH:
            break
    return valid, others


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    rng = random.Random(options.parse_args().seed)
    numbers: set[str] = set()
    for region in sorted(lib.SUPPORTED_REGIONS):
        for kind in TYPES:
            example = lib.example_number_for_type(region, kind)
            if example is not None:
                valid, others = of_type(rng, region, kind, example)
                numbers |= valid | others
    for code in sorted(lib.COUNTRY_CODES_FOR_NON_GEO_REGIONS):
        numbers.add(lib.format_number(lib.example_number_for_non_geo_entity(code), lib.PhoneNumberFormat.E164))
    for text in sorted(numbers):
        number = lib.parse(text)
        valid = lib.is_valid_number(number)
        row = {
            "number": text,
            "valid": valid,
            "region": lib.region_code_for_number(number) if valid else None,
            "type": PhoneNumberType.to_string(lib.number_type(number)),
        }
        print(json.dumps(row))


if __name__ == "__main__":
    main()
