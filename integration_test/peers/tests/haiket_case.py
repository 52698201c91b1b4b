"""What the tests of Haiket share: two federated servers, and programs on them."""

from __future__ import annotations

import os
import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any

from .harness import Child
from .two_servers import HOSTS, PASSWORD, TwoServers

MARIE = "+4915112345678@haiket.test"
OTHER = "+33612345678@haiket.test"
PHONE = "+34600111222"
HOME = f"{PHONE}@home.test"

# A sample runs always; all of it with ./dev test --long.
long = unittest.skipUnless(os.environ.get("CAUSEWAY_LONG"), "takes long: ./dev test --long")


@unittest.skipUnless(shutil.which("prosody") and shutil.which("ffmpeg"), "Prosody or ffmpeg is not installed")
class HaiketCase(unittest.TestCase):
    """One pair of servers for all tests of a class; each test has fresh devices."""

    servers: TwoServers
    folder: Path

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="haiket-"))
        cls.servers = TwoServers(cls.folder / "servers", "haiket.test")
        cls.servers.start()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.servers.stop()
        shutil.rmtree(cls.folder)

    def where(self, jid: str, store: str) -> list[str]:
        """The options that say who and where."""
        hosts = [word for host, address in HOSTS.items() for word in ("--resolve", f"{host}={address}")]
        server = ("--host", HOSTS[jid.split("@")[1]], "--ca", str(self.servers.ca), "--store", str(self.folder / store))
        return ["--jid", jid, "--password", PASSWORD, *server, *hosts]

    def haiket(self, jid: str, store: str, *options: str) -> Child:
        """A Haiket that ends with the test."""
        return self.begun(self.program(jid, store, *options))

    def program(self, jid: str, store: str, *options: str) -> Child:
        """The same, not signed in yet."""
        return Child.python("haiket/haiket.py", *self.where(jid, store), "--home", "home.test", *options)

    def slixmpp(self, jid: str, store: str, *options: str) -> Child:
        """Somebody on a program that shares nothing with Haiket but its libraries."""
        return self.begun(Child.python("slixmpp_peer/peer.py", *self.where(jid, store), *options))

    def begun(self, child: Child) -> Child:
        """Signed in; ended with the test."""
        self.addCleanup(self.end, child)
        child.ready = child.wait("ready")
        return child

    @staticmethod
    def end(child: Child) -> None:
        """Whatever state it is in."""
        if child.process.poll() is None:
            child.close()
        assert child.process.stdin is not None
        child.process.stdin.close()

    @property
    def name(self) -> str:
        return self.id().rsplit(".", 1)[1]

    def pair(self, *options: str) -> tuple[Child, Child]:
        """Marie, and somebody on the home service."""
        both = [self.program(jid, f"{self.name}-{store}", *options) for jid, store in ((MARIE, "marie"), (HOME, "home"))]
        marie, home = map(self.begun, both)
        return marie, home

    def talking(self, *options: str) -> tuple[Child, Child]:
        """Two that have written both ways."""
        marie, home = self.pair(*options)
        self.exchange(marie, HOME, home, "first")
        self.exchange(home, MARIE, marie, "second")
        return marie, home

    def exchange(self, sender: Child, to: str, receiver: Child, body: str) -> dict[str, Any]:
        """Send, and await both the message and its receipt."""
        sent = sender.ask("send", to=to, body=body)
        got = receiver.wait("message")
        self.assertEqual((got["body"], got["encrypted"]), (body, True))
        while sender.wait("receipt")["for"] != sent["stanza_id"]:
            pass
        return got
