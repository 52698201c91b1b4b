"""Two slixmpp peers on two federated servers."""

from __future__ import annotations

import json
import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any

from .harness import Child, PeerError
from .two_servers import HOSTS, PASSWORD, TwoServers

ANNA = r"anna\40firm.example@birdychat.test"
CARL = "carl@home.test"


@unittest.skipUnless(shutil.which("prosody"), "Prosody is not installed")
class ServerCase(unittest.TestCase):
    """One pair of servers for all tests of a class."""

    servers: TwoServers
    folder: Path

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="peers-"))
        cls.servers = TwoServers(cls.folder / "servers")
        cls.servers.start()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.servers.stop()
        shutil.rmtree(cls.folder)

    def peer(self, jid: str, store: str, *options: str, script: str = "slixmpp_peer/peer.py") -> Child:
        """A peer that ends with the test."""
        host = HOSTS[jid.split("@")[1]]
        where = ("--host", host, "--ca", str(self.servers.ca), "--store", str(self.folder / store))
        child = Child.python(script, "--jid", jid, "--password", PASSWORD, *where, *options)
        self.addCleanup(child.close)
        child.ready = child.wait("ready")
        return child


class SlixmppPeers(ServerCase):
    """A fresh store for each test."""

    def pair(self, *options: str) -> tuple[Child, Child]:
        """Anna and Carl with fresh keys and no devices of earlier tests."""
        for jid in (ANNA, CARL):
            store = f"old-{jid}"
            old = self.peer(jid, store)
            old.ask("delete_devices")
            old.close()
            (self.folder / store).unlink()
        name = self.id().rsplit(".", 1)[1]
        return self.peer(ANNA, f"{name}-anna", *options), self.peer(CARL, f"{name}-carl", *options)

    def exchange(self, sender: Child, to: str, receiver: Child, body: str) -> dict[str, Any]:
        """Send and await both the message and its receipt."""
        sent = sender.ask("send", to=to, body=body)
        got = receiver.wait("message")
        self.assertEqual((got["body"], got["encrypted"]), (body, True))
        self.assertEqual(sender.wait("receipt")["for"], sent["stanza_id"])
        return got

    def test_both_ways(self) -> None:
        anna, carl = self.pair("--markers", "read")
        got = self.exchange(anna, CARL, carl, "hello from the other side")
        self.assertTrue(got["prekey"])
        self.assertEqual(got["sid"], anna.ready["device_id"])
        self.assertEqual(got["identity_key"][2:], anna.ready["fingerprint"])
        self.assertEqual(anna.wait("marker")["marker"], "displayed")
        anna.wait("empty")
        back = self.exchange(carl, ANNA, anna, "ünïcödé 👩‍👩‍👧 \u202bשלום\u202c")
        self.assertFalse(back["prekey"])
        known = carl.ask("fingerprints", jid=ANNA)["devices"]
        self.assertIn(anna.ready["fingerprint"], [device["fingerprint"] for device in known])
        bundle = anna.ask("bundle", jid=CARL, device=carl.ready["device_id"])
        self.assertEqual(bundle["count"], 100)
        self.assertNotIn(got["prekey_id"], bundle["prekey_ids"])
        self.assertEqual(carl.ask("digest")["received"]["sha256"], anna.ask("digest")["sent"]["sha256"])

    def test_plaintext_is_reported_as_such(self) -> None:
        anna, carl = self.pair()
        anna.ask("send_plain", to=CARL, body="open")
        self.assertIs(carl.wait("message")["encrypted"], False)

    def test_peer_without_keys(self) -> None:
        anna, carl = self.pair()
        carl.ask("delete_devices", bundle=True)
        with self.assertRaises(PeerError):
            anna.ask("send", to=CARL, body="never leaves")

    def test_load_with_skipped_and_echo(self) -> None:
        anna, carl = self.pair()
        self.exchange(anna, CARL, carl, "first")
        anna.wait("empty")
        anna.ask("skip", to=CARL, count=300)
        self.exchange(anna, CARL, carl, "after the gap")
        carl.ask("answer", mode="echo")
        anna.ask("send_many", to=CARL, prefix="load", count=200)
        bodies = [anna.wait("message")["body"] for _ in range(200)]
        self.assertEqual(bodies, [f"load {n}" for n in range(200)])

    def test_healing(self) -> None:
        anna, carl = self.pair("--heal")
        self.exchange(anna, CARL, carl, "first")
        self.exchange(carl, ANNA, anna, "second")
        carl.ask("forget_session", jid=ANNA)
        anna.ask("send", to=CARL, body="lost")
        self.assertEqual(carl.wait("undecryptable")["reason"], "NoSession")
        self.assertEqual(carl.wait("healing")["devices"], [anna.ready["device_id"]])
        anna.events.clear()
        anna.wait("empty")
        self.exchange(anna, CARL, carl, "healed")
        anna.ask("corrupt_session", jid=CARL)
        anna.ask("send", to=CARL, body="lost too")
        carl.wait("undecryptable")

    def test_two_devices(self) -> None:
        anna, carl = self.pair()
        second = self.peer(CARL, "second-device")
        self.exchange(anna, CARL, carl, "to both")
        self.assertEqual(second.wait("message")["body"], "to both")
        carl.ask("send", to=ANNA, body="mine")
        copy = second.wait("message")
        self.assertEqual((copy["body"], copy["carbon"]), ("mine", "sent"))

    def test_nothing_is_lost_when_the_server_restarts(self) -> None:
        anna, carl = self.pair()
        self.exchange(anna, CARL, carl, "first")
        anna.raw(json.dumps({"cmd": "send_many", "to": CARL, "prefix": "n", "count": 150, "id": "many"}))
        bodies = [carl.wait("message")["body"] for _ in range(20)]
        self.servers.restart("birdychat.test")
        anna.wait("disconnected")
        anna.raw(json.dumps({"cmd": "send", "to": CARL, "body": "queued while away"}))
        self.assertIs(anna.wait("connected")["resumed"], False)
        bodies += [carl.wait("message")["body"] for _ in range(131)]
        # Completeness, not order: the old and the new connection between the two servers may overtake each other.
        expected = [f"n {number}" for number in range(150)] + ["queued while away"]
        self.assertEqual(sorted(bodies), sorted(expected))

    def test_wrong_password_ends_it(self) -> None:
        where = ("--host", HOSTS["home.test"], "--ca", str(self.servers.ca), "--store", str(self.folder / "no"))
        child = Child.python("slixmpp_peer/peer.py", "--jid", CARL, "--password", "wrong", *where)
        self.assertTrue(child.wait("error")["fatal"])
        self.assertEqual(child.close(), 2)


if __name__ == "__main__":
    unittest.main()
