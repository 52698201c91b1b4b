"""The libsignal oracle against itself."""

from __future__ import annotations

import base64
import os
import shutil
import unittest
from pathlib import Path
from typing import Any

from .harness import PEERS, Child, PeerError

MODULES = Path(os.environ.get("CAUSEWAY_NPM", Path.home() / ".cache" / "causeway" / "npm"))


@unittest.skipUnless(shutil.which("node") and (MODULES / "node_modules").is_dir(), "no node or no node_modules")
class LibsignalOracle(unittest.TestCase):
    """Two identities in one process."""

    def setUp(self) -> None:
        self.oracle = Child("node", str(PEERS / "libsignal_oracle/oracle.mjs"), "--modules", str(MODULES))
        self.oracle.wait("ready")
        for name in ("anna", "ben"):
            self.oracle.ask("create", name=name)

    def tearDown(self) -> None:
        self.assertEqual(self.oracle.close(), 0)

    def encrypt(self, body: str, name: str = "anna", peer: str = "ben") -> dict[str, Any]:
        """One message."""
        return self.oracle.ask("encrypt", name=name, peer=peer, body=body)

    def decrypt(self, message: dict[str, Any], name: str = "ben", peer: str = "anna") -> dict[str, Any]:
        """From its type and bytes."""
        return self.oracle.ask("decrypt", name=name, peer=peer, type=message["type"], bytes=message["bytes"])

    def connect(self) -> dict[str, Any]:
        """A confirmed session; the first message as decrypted."""
        bundle = self.oracle.ask("bundle", name="ben")
        self.oracle.ask("process", name="anna", peer="ben", bundle=bundle)
        first = self.decrypt(self.encrypt("hello 👋"))
        self.decrypt(self.encrypt("back", "ben", "anna"), "anna", "ben")
        return first

    def test_both_ways_and_prekey_once(self) -> None:
        first = self.connect()
        self.assertEqual(first["body"], "hello 👋")
        self.assertNotIn(first["prekey_id"], self.oracle.ask("prekeys", name="ben")["ids"])
        self.assertEqual(self.encrypt("now short")["type"], "whisper")

    def test_order_replay_tampering(self) -> None:
        self.connect()
        messages = [self.encrypt(f"m{n}") for n in range(10)]
        self.assertEqual([m["counter"] for m in messages], list(range(10)))
        self.assertEqual([self.decrypt(m)["body"] for m in reversed(messages)], [f"m{n}" for n in range(9, -1, -1)])
        with self.assertRaises(PeerError):
            self.decrypt(messages[3])
        message = self.encrypt("genuine")
        damaged = bytearray(base64.b64decode(message["bytes"]))
        damaged[-1] ^= 1
        with self.assertRaises(PeerError):
            self.decrypt({**message, "bytes": base64.b64encode(damaged).decode()})
        self.assertEqual(self.decrypt(message)["body"], "genuine")

    def test_forged_bundle_is_refused(self) -> None:
        bundle = self.oracle.ask("bundle", name="ben")
        other = self.oracle.ask("bundle", name="anna")
        with self.assertRaises(PeerError):
            self.oracle.ask("process", name="anna", peer="ben", bundle={**bundle, "signature": other["signature"]})

    def test_safety_number_is_the_same_on_both_sides(self) -> None:
        self.connect()
        numbers = {self.oracle.ask("safety", name=n, peer=p)["number"] for n, p in (("anna", "ben"), ("ben", "anna"))}
        self.assertEqual([len(number) for number in numbers], [60])

    def test_bad_input_is_an_error_and_not_the_end(self) -> None:
        self.oracle.raw("{")
        self.assertIn("not a command", self.oracle.wait("error")["message"])
        for cmd in ("nonsense", "toString", "encrypt"):
            with self.assertRaises(PeerError):
                self.oracle.ask(cmd)


if __name__ == "__main__":
    unittest.main()
