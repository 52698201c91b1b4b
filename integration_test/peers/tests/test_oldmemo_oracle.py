"""The OMEMO oracle against itself: what Rust's tests rely on is true of the library alone."""

from __future__ import annotations

import base64
import unittest
from typing import Any

from .harness import Child, PeerError

ANNA, BEN = "anna@oracle.test", "ben@oracle.test"


class OldmemoOracle(unittest.TestCase):
    """Two identities in one process."""

    def setUp(self) -> None:
        self.oracle = Child.python("oldmemo_oracle/oracle.py")
        self.oracle.wait("ready")
        self.anna = self.oracle.ask("create", name="anna")
        self.ben = self.oracle.ask("create", name="ben")

    def tearDown(self) -> None:
        self.assertEqual(self.oracle.close(), 0)

    def encrypt(self, body: str, name: str = "anna", to: str = BEN) -> dict[str, Any]:
        """One message."""
        return self.oracle.ask("encrypt", name=name, to=to, body=body)

    def decrypt(self, message: dict[str, Any], name: str = "ben", sender: str = ANNA) -> dict[str, Any]:
        """From its fields."""
        fields = {k: message[k] for k in ("sid", "keys", "iv", "payload") if k in message}
        return self.oracle.ask("decrypt", name=name, **{"from": sender}, **fields)

    def connect(self) -> None:
        """A confirmed session."""
        first = self.decrypt(self.encrypt("first"))
        for reply in first["replies"]:
            self.assertTrue(self.decrypt(reply, "anna", BEN)["empty"])

    def test_bundle_form(self) -> None:
        bundle = self.oracle.ask("bundle", name="anna")
        self.assertEqual(len(bundle["prekeys"]), 100)
        key = base64.b64decode(bundle["identity_key"])
        self.assertEqual((len(key), key[0]), (33, 5))
        self.assertEqual(key[1:].hex(), self.anna["fingerprint"])
        self.assertEqual(len(base64.b64decode(bundle["signature"])), 64)

    def test_first_message_uses_a_prekey_once(self) -> None:
        got = self.decrypt(self.encrypt("grüß dich 👋🏽"))
        self.assertEqual(got["body"], "grüß dich 👋🏽")
        self.assertTrue(got["prekey"])
        after = self.oracle.ask("bundle", name="ben")
        self.assertNotIn(got["prekey_id"], [key["id"] for key in after["prekeys"]])
        self.assertEqual(len(after["prekeys"]), 100)

    def test_counters_and_order(self) -> None:
        self.connect()
        messages = [self.encrypt(f"m{n}") for n in range(20)]
        order = [*range(19, 9, -1), *range(10)]
        seen = {n: self.decrypt(messages[n]) for n in order}
        self.assertEqual([seen[n]["body"] for n in range(20)], [f"m{n}" for n in range(20)])
        self.assertEqual([seen[n]["counter"] for n in range(20)], list(range(20)))
        self.assertFalse(seen[0]["prekey"])

    def test_replay_fails(self) -> None:
        self.connect()
        message = self.encrypt("once")
        self.decrypt(message)
        with self.assertRaises(PeerError):
            self.decrypt(message)

    def test_tampering_fails(self) -> None:
        self.connect()
        message = self.encrypt("genuine")
        for field in ("payload", "iv"):
            changed = bytearray(base64.b64decode(message[field]))
            changed[0] ^= 1
            with self.assertRaises(PeerError):
                self.decrypt({**message, field: base64.b64encode(changed).decode()})
        key = bytearray(base64.b64decode(message["keys"][0]["data"]))
        key[-1] ^= 1
        damaged = [{**message["keys"][0], "data": base64.b64encode(key).decode()}]
        with self.assertRaises(PeerError):
            self.decrypt({**message, "keys": damaged})
        self.assertEqual(self.decrypt(message)["body"], "genuine")

    def test_learned_bundle(self) -> None:
        other = Child.python("oldmemo_oracle/oracle.py")
        try:
            carl = other.ask("create", name="carl")
            fields = other.ask("bundle", name="carl")
            self.oracle.ask("learn", jid=carl["jid"], device_id=carl["device_id"], xml=fields["xml"])
            mine = self.oracle.ask("bundle", name="anna")
            del mine["xml"], mine["event"], mine["id"]
            other.ask("learn", jid=ANNA, **mine)
            message = self.encrypt("across", to=carl["jid"])
            got = other.ask("decrypt", name="carl", **{"from": ANNA}, xml=message["xml"])
            self.assertEqual(got["body"], "across")
        finally:
            other.close()

    def test_broken_session_is_rebuilt(self) -> None:
        self.connect()
        self.oracle.ask("corrupt", name="anna", jid=BEN)
        with self.assertRaises(PeerError):
            self.decrypt(self.encrypt("lost"))
        for message in self.oracle.ask("rebuild", name="ben", to=ANNA)["messages"]:
            for reply in self.decrypt(message, "anna", BEN)["replies"]:
                self.decrypt(reply)
        self.assertEqual(self.decrypt(self.encrypt("healed"))["body"], "healed")

    def test_bad_input_is_an_error_and_not_the_end(self) -> None:
        self.oracle.raw("not json")
        self.assertIn("not a command", self.oracle.wait("error")["message"])
        for command in ({"cmd": "nonsense"}, {"cmd": "bundle"}, {"cmd": "decrypt", "name": "ben", "from": ANNA}):
            with self.assertRaises(PeerError):
                self.oracle.ask(**command)
        self.assertEqual(self.decrypt(self.encrypt("still here"))["body"], "still here")


if __name__ == "__main__":
    unittest.main()
