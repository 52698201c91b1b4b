"""Profanity as an object: starts it, types into it, reads its database.

Plaintext never leaves: the account's OMEMO policy is `always`, a line is typed only while the window's
title says OMEMO, and a message counts as sent only when the database has it as encrypted.
"""

from __future__ import annotations

import asyncio
import base64
import configparser
import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from certify import Certified
from client import Digest
from common.jsonlines import Command
from nodes import open_nodes
from terminal import Terminal

PASSWORD_VARIABLE = "PEER_PASSWORD"
POLL_SECONDS = 0.1
LOGGED_IN = "logged in successfully"
SEND_SECONDS = 5.0
ACCOUNT = """[peer]
enabled=true
jid={jid}
resource=profanity
server={host}
port={port}
tls.policy=trust
eval_password=printenv {variable}
omemo.policy=always
"""
SETTINGS = [
    "/omemo policy always",
    "/omemo trustmode blind",
    "/receipts request on",
    "/receipts send on",
    "/notify chat off",
]


@dataclass
class Settings:
    """Who logs in where."""

    jid: str
    password: str
    address: tuple[str, int]
    ca: Optional[Path]
    home: Path
    program: str


class App:
    """One running Profanity."""

    terminal: Terminal

    def __init__(self, settings: Settings, emit: Callable[..., None]) -> None:
        self.settings = settings
        self.emit = emit
        self.received, self.sent = Digest(), Digest()
        self._folder = settings.home.resolve() / "data" / "profanity"
        self._name = settings.jid.replace("@", "_at_")
        self._window: Optional[str] = None
        self._outgoing: asyncio.Queue[tuple[str, str, str]] = asyncio.Queue()
        self._reader: Optional[asyncio.Task[None]] = None
        self._certified: Optional[Certified] = None

    async def start(self) -> None:
        """Log in, make keys the first time, let others read them, report `ready`."""
        s = self.settings
        await open_nodes(s.jid, s.password, s.address, s.ca, None)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        host, port = s.address
        account = ACCOUNT.format(jid=s.jid, host=host, port=port, variable=PASSWORD_VARIABLE)
        (self._folder / "accounts").write_text(account)
        home = str(s.home.resolve())
        log = Path(home) / "profanity.log"
        log.unlink(missing_ok=True)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data",
            "LANG": "C.UTF-8",
            "TERM": "linux",
            PASSWORD_VARIABLE: s.password,
        }
        for name in ("LD_LIBRARY_PATH", "TERMINFO_DIRS"):  # an unpacked package needs them
            if name in os.environ:
                environment[name] = os.environ[name]
        self.terminal = Terminal([s.program, "-l", "INFO", "-f", str(log)], environment)
        await self._logged(log, "Starting main event loop")
        await self.terminal.line("/connect peer")
        await self._logged(log, LOGGED_IN)
        for line in SETTINGS:
            await self.terminal.line(line)
        identity = self._folder / "omemo" / self._name / "identity.txt"
        if not identity.exists():
            await self.terminal.line("/omemo gen")
        device, fingerprint = await self._identity(identity)
        await asyncio.wait_for(open_nodes(s.jid, s.password, s.address, s.ca, device), 30)
        self._reader = asyncio.create_task(self._read_messages())
        self.emit("ready", jid=s.jid, device_id=device, fingerprint=fingerprint)

    async def _logged(self, log: Path, text: str) -> None:
        deadline = asyncio.get_running_loop().time() + 30
        while not (log.exists() and text in log.read_text(errors="replace")):
            if self.terminal.ended.done() or asyncio.get_running_loop().time() > deadline:
                raise RuntimeError(f"Profanity did not come to {text!r}; its screen:\n{self.terminal.text().strip()}")
            await asyncio.sleep(POLL_SECONDS)

    async def _identity(self, path: Path) -> tuple[int, str]:
        for _ in range(200):
            parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
            with contextlib.suppress(configparser.Error, KeyError, FileNotFoundError):
                parser.read_string(path.read_text())
                section = parser["identity"]
                key = base64.b64decode(section["identity_key_public"])
                return int(section["device_id"]), key[-32:].hex()
            await asyncio.sleep(POLL_SECONDS)
        raise RuntimeError("Profanity made no OMEMO keys")

    async def close(self) -> None:
        """End Profanity."""
        if self._reader:
            self._reader.cancel()
        if hasattr(self, "terminal"):
            if not self.terminal.ended.done():
                await self.terminal.line("/quit")
                await asyncio.wait({self.terminal.ended}, timeout=3)
            await self.terminal.close()

    # messages

    async def _read_messages(self) -> None:
        path = self._folder / "database" / self._name / "chatlog.db"
        query = "SELECT id, from_jid, message, stanza_id, encryption FROM ChatLogs WHERE id > ? ORDER BY id"

        def rows(after: int) -> list[Any]:
            # Without locks: Profanity does not wait for one, and would leave a message out of its log that comes while
            # somebody reads. What is read while it writes may be torn; then it is read again.
            with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
                return database.execute(query, (after,)).fetchall()

        last = max((row[0] for row in rows(0)), default=0)
        while True:
            with contextlib.suppress(sqlite3.DatabaseError):
                for last, sender, body, stanza_id, encryption in rows(last):
                    if sender == self.settings.jid:
                        self._outgoing.put_nowait((body, stanza_id, encryption))
                        continue
                    self.received.add(body)
                    fields = {"from": sender, "body": body, "stanza_id": stanza_id or None}
                    self.emit("message", **fields, encrypted=encryption == "omemo", type="chat")
                    if self._certified:
                        self._certified.heard(sender, body, encryption == "omemo")
            await asyncio.sleep(POLL_SECONDS)

    async def _focus(self, to: str) -> None:
        """Bring up the window of a contact with OMEMO on."""
        if self._window != to:
            self._window = None
            await self.terminal.line(f"/omemo start {to}")
            await self.terminal.until("[OMEMO]")
            self._window = to
        title = self.terminal.text().split("\n", 1)[0]
        if to not in title or "[OMEMO]" not in title:
            self._window = None
            raise RuntimeError(f"no encrypted window for {to}: {title.strip()!r}")

    async def send(self, command: Command) -> dict[str, Any]:
        """{to, body} -> sent {stanza_id}; only what a person could type on one line"""
        to, body = command["to"], command["body"]
        if not body or body.startswith("/") or body != body.strip() or any(ord(c) < 32 for c in body):
            raise ValueError("Profanity takes one line that is no command and has no space at its ends")
        for _ in range(3):
            await self._focus(to)
            await self.terminal.line(body)
            try:
                wait = asyncio.wait_for(self._outgoing.get(), SEND_SECONDS)
                typed, stanza_id, encryption = await wait
            except asyncio.TimeoutError:
                # The first time it may still be fetching the contact's keys, and then sends nothing.
                self._window = None
                continue
            if encryption != "omemo":
                raise RuntimeError(f"Profanity sent it with encryption {encryption!r}")
            if typed != body:
                raise RuntimeError("Profanity sent another text than was typed")
            self.sent.add(body)
            return {"event": "sent", "to": to, "stanza_id": stanza_id, "encrypted": True}
        raise RuntimeError(f"Profanity sent nothing; its screen:\n{self.terminal.text().strip()}")

    async def trust(self, command: Command) -> dict[str, Any]:
        """{jid, fingerprint} trusts one device of a contact (all are trusted blindly unless refused)"""
        digits = command["fingerprint"]
        groups = "-".join(digits[i : i + 8] for i in range(0, len(digits), 8))
        await self.terminal.line(f"/omemo trust {command['jid']} {groups}")
        return {"jid": command["jid"]}

    async def digest(self, command: Command) -> dict[str, Any]:
        """{} -> {received: {count, sha256}, sent: {count, sha256}}"""
        return {"received": self.received.fields(), "sent": self.sent.fields()}

    async def answer(self, command: Command) -> dict[str, Any]:
        """{mode: certify} does what a certification asks for, as far as it is text"""
        if command["mode"] != "certify":
            raise ValueError("the one mode here is certify")
        self._certified = Certified(self)
        return {"mode": "certify"}

    async def reconnect(self) -> None:
        """Leave the server and come back."""
        log = self.settings.home.resolve() / "profanity.log"
        before = log.read_text(errors="replace").count(LOGGED_IN)
        self._window = None
        await self.terminal.line("/disconnect")
        await asyncio.sleep(1)
        await self.terminal.line("/connect peer")
        for _ in range(300):
            if log.read_text(errors="replace").count(LOGGED_IN) > before:
                return
            await asyncio.sleep(POLL_SECONDS)
        raise RuntimeError("Profanity did not come back")

    async def screen(self, command: Command) -> dict[str, Any]:
        """{} -> {text} for a person who wonders"""
        return {"text": self.terminal.text()}
