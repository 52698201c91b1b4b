"""The partner directory's JSON Schema, and the signatures, by other people's libraries.

The same cases are put to the core's parser (rust/core/src/partners/directory_tests.rs): what the schema refuses, the core
does not use, and the other way round.
"""

import base64
import copy
import json
import pathlib
import unittest

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from jsonschema import Draft202012Validator

PARTNERS = pathlib.Path(__file__).parents[3] / "assets" / "partners"


def load(name):
    return json.loads((PARTNERS / name).read_text())


def changed(document, at, value):
    document = copy.deepcopy(document)
    *parents, field = at.split("/")[1:]
    place = document
    for parent in parents:
        place = place[int(parent) if isinstance(place, list) else parent]
    if isinstance(place, list):
        place[int(field)] = value
    elif value is None:
        place.pop(field, None)
    else:
        place[field] = value
    return document


class Directory(unittest.TestCase):
    def test_the_schema_and_the_core_agree(self):
        schema = load("directory.schema.json")
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        lab, cases = load("lab/directory.json"), load("cases.json")
        self.assertGreater(len(cases), 60)
        validator.validate(lab)
        for case in cases:
            with self.subTest(case["what"]):
                document = changed(lab, case["at"], case["value"])
                self.assertEqual(validator.is_valid(document), case["valid"])

    def test_the_labs_keys_belong_together(self):
        lines = (PARTNERS / "lab" / "trusted-keys.txt").read_text().splitlines()
        public = [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]
        for key, file in zip(public, ["first.pem", "second.pem"], strict=True):
            private = load_pem_private_key((PARTNERS / "lab" / file).read_bytes(), None)
            signature = private.sign(b"causeway partner directory v1\n{}")
            Ed25519PublicKey.from_public_bytes(base64.b64decode(key)).verify(
                signature, b"causeway partner directory v1\n{}"
            )
