"""What the tests of BirdyChat share: two federated servers, and programs on them."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any

from .harness import Child
from .two_servers import HOSTS, PASSWORD, TwoServers

BUILD = Path(os.environ.get("CAUSEWAY_BUILD") or Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "causeway")
PROGRAM = Path(os.environ.get("CAUSEWAY_BIRDYCHAT") or BUILD / "birdychat") / "dist/main.js"
ANNA = r"anna\40firm.example@birdychat.test"
PHONE = "+34600111222"
HOME = f"{PHONE}@home.test"

# A sample runs always; all of it with ./dev test --long.
long = unittest.skipUnless(os.environ.get("CAUSEWAY_LONG"), "takes long: ./dev test --long")


@unittest.skipUnless(shutil.which("prosody") and PROGRAM.exists(), "Prosody or BirdyChat is not there")
class BirdyCase(unittest.TestCase):
    """One pair of servers for all tests of a class; each test has fresh devices."""

    servers: TwoServers
    folder: Path

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="birdychat-"))
        cls.servers = TwoServers(cls.folder / "servers")
        cls.servers.start()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.servers.stop()
        shutil.rmtree(cls.folder)

    def birdy(self, jid: str, store: str, *options: str) -> Child:
        """A BirdyChat that ends with the test."""
        where = ("--host", HOSTS[jid.split("@")[1]], "--ca", str(self.servers.ca), "--store", str(self.folder / store))
        hosts = [word for host, address in HOSTS.items() for word in ("--resolve", f"{host}={address}")]
        child = Child("node", str(PROGRAM), "--jid", jid, "--password", PASSWORD, *where, *hosts, "--home", "home.test", *options)
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
        """Anna, and somebody on the home service."""
        return self.birdy(ANNA, f"{self.name}-anna", *options), self.birdy(HOME, f"{self.name}-home", *options)

    def exchange(self, sender: Child, to: str, receiver: Child, body: str) -> dict[str, Any]:
        """Send, and await both the message and its receipt."""
        sent = sender.ask("send", to=to, body=body)
        got = receiver.wait("message")
        self.assertEqual((got["body"], got["encrypted"]), (body, True))
        self.assertEqual(sender.wait("receipt")["for"], sent["stanza_id"])
        return got


class ConnectProxy:
    """CONNECT, to the servers of the test; notes what it was asked for."""

    def __init__(self, seen: list[str]) -> None:
        self.seen = seen
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        """No more."""
        self.listener.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(4096)
            lines = head.decode().split("\r\n")
            verb, target, _ = lines[0].split(" ")
            credentials = [line.split(": ", 1)[1] for line in lines if line.lower().startswith("proxy-authorization:")]
            self.seen.append(f"{verb} {target} {credentials[0] if credentials else None}")
            host, port = target.split(":")
            server = socket.create_connection((HOSTS[host], int(port)))
            client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            for pair in ((client, server), (server, client)):
                threading.Thread(target=self._pump, args=pair, daemon=True).start()

    @staticmethod
    def _pump(source: socket.socket, sink: socket.socket) -> None:
        try:
            while part := source.recv(65536):
                sink.sendall(part)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass
