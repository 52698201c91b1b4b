"""The messenger itself: who is there, what is sent, and what a person can do. The command line and the terminal are both built on this."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
import time
from pathlib import Path
from typing import Any, Callable, Protocol
from xml.etree import ElementTree as ET

import voice
from connection import Connection, Offline, Refused
from keys import Keys
from media import Link, Media, MediaError
from options import Options, address
from receiving import Receiver
from store import Store
from tracing import Trace
from wire import displayed, encrypted, new_id, receipt, text_of

log = logging.getLogger("haiket")

# So long a device list that was asked for is believed.
LIST_GOOD_FOR = 5.0


class Emit(Protocol):
    """Tells the outside what happened."""

    def __call__(self, event: str, **fields: Any) -> None: ...


class Messenger:
    """One account on one device."""

    def __init__(self, options: Options, emit: Emit) -> None:
        self.options = options
        self.emit = emit
        self.store = Store(options.store)
        self.trace = Trace(self.store)
        self.connection = Connection(options, self.store)
        self.keys = Keys(self.store, self.connection, self._other_key)
        self.keys.may_write_to = lambda jid: self.store.standing(jid) == "accepted"
        self.media = Media(options, self.connection)
        self.receiver = Receiver(self)
        self.live = asyncio.Event()  # keys are published and the archive is read: things can be sent
        self.last: dict[str, str] = {}  # to whom, the last message as it went
        self._lists: dict[str, float] = {}
        self._begun = False
        self._ready = False
        self._publishing: asyncio.Task[None] | None = None
        # for misbehaviour, certification and echo: (from, kind, body), once it is kept and told
        self.on_text: Callable[[str, str], None] = lambda sender, body: None
        self.on_plain: Callable[[str], None] = lambda sender: None

    # its life

    async def open(self) -> None:
        """Signs in, and stays."""
        await self.keys.open()
        wire = self.connection
        wire.on_stream, wire.on_gone, wire.on_message = self._stream, self._gone, self.receiver.put
        wire.on_sent = lambda ident, peer: self._step(ident, peer, "sent")
        wire.on_acknowledged = self._acknowledged
        self.receiver.start()
        wire.open()

    async def close(self) -> None:
        """Signs out."""
        await self.receiver.stop()
        await self.connection.close()
        await self.media.close()
        await self.keys.manager.shutdown()
        self.store.close()

    async def _stream(self, resumed: bool) -> None:
        """A stream begins: all that has to be true before anything is sent or expected."""
        if resumed and self._begun:
            self.connection.start_sending(resumed=True)
        else:
            self._begun = False
            # What came before this device was there is for the one before it.
            if self.store.get("archive") is None:
                page, _ = await self.connection.archive(None, 1, last=True)
                self.store.set("archive", page[-1][0] if page else "")
            await self.keys.publish(again=True)
            # In this order: what comes live from now on is read behind the archive, and nothing falls between the two.
            caught_up = self.receiver.catch_up()
            self.connection.available()
            await caught_up
            self.connection.start_sending(resumed=False)
            self._begun = True
        self.live.set()
        if self._ready:
            self.emit("connected", resumed=resumed)
        else:
            self._ready = True
            self.emit("ready", jid=self.connection.account, device_id=self.keys.device, fingerprint=await self.keys.fingerprint())
        self.settle()

    def _gone(self) -> None:
        self.live.clear()
        self.emit("disconnected")

    def _acknowledged(self, ident: str, peer: str) -> None:
        if self._step(ident, peer, "acknowledged"):
            self.emit("acknowledged", stanza_id=ident)

    def _step(self, ident: str, peer: str, step: str) -> bool:
        """For messages; receipts and the like have no trace of their own."""
        if self.store.one("SELECT 1 FROM messages WHERE id = ? AND dir = 'out'", ident) is None:
            return False
        self.trace.note("out", ident, peer, step)
        return True

    def _other_key(self, jid: str, device: int) -> None:
        self.emit("identity", jid=jid, device=device, change="changed")

    def settle(self) -> None:
        """After a change was kept: what it wants sent goes, and keys that it used are replaced."""
        self.connection.flush()
        if self.store.get("bundle-changed") and (self._publishing is None or self._publishing.done()):
            self._publishing = asyncio.create_task(self._publish())

    async def _publish(self) -> None:
        try:
            while self.store.get("bundle-changed") and not self.keys.frozen:
                await self.keys.publish()
        except (Offline, Refused) as error:  # tried again with the next change, and the next stream
            log.info("keys were not published: %s", error)

    async def online(self) -> None:
        """Waits for that."""
        await self.live.wait()

    # what is sent

    def address(self, typed: str) -> str:
        """Of a phone number or an address."""
        return address(typed, self.options.home)

    async def send(self, to: str, text: str, ident: str | None = None) -> dict[str, Any]:
        """A text, to all devices of somebody. Whom one writes to is no stranger any more."""
        return await self.deliver(self.address(to), text, "text", ident or new_id())

    async def make(self, peer: str, body: str, ident: str) -> tuple[str, list[int]]:
        """The stanza, sealed; inside a change of the store."""
        fresh = time.monotonic() - self._lists.get(peer, -LIST_GOOD_FOR) >= LIST_GOOD_FOR
        sealed, devices = await self.keys.seal(peer, body, fresh)
        if fresh:
            self._lists[peer] = time.monotonic()
        return text_of(encrypted(peer, ident, sealed)), devices

    async def deliver(self, peer: str, body: str, kind: str, ident: str) -> dict[str, Any]:
        """Seals what is to be said, keeps it and gives it to the outbox: all or nothing."""
        while True:
            await self.online()
            shown: list[tuple[str, str, str]] = []
            try:
                async with self.store.change():
                    if self.store.standing(peer) != "accepted":
                        shown = self._take(peer)
                    self.trace.note("out", ident, peer, "composed")
                    xml, devices = await self.make(peer, body, ident)
                    self.trace.note("out", ident, peer, "encrypted")
                    self.store.keep(ident, peer, "out", kind, body)
                    self.store.put(ident, peer, xml)
            except Offline:
                await asyncio.sleep(0.1)  # the end of the stream may not have been told yet
                continue
            except Exception as error:
                self._lists.pop(peer, None)
                self.trace.note("out", ident, peer, "failed", type(error).__name__)
                raise
            self.last[peer] = xml
            self._show(peer, shown)
            return {"to": peer, "stanza_id": ident, "devices": devices}

    async def send_file(self, to: str, path: Path, ending: str | None = None) -> dict[str, Any]:
        """Any file: a picture, a video, a document."""
        peer, ident = self.address(to), new_id()
        plain = path.read_bytes()
        link = await self.share(plain, path.suffix.lstrip(".").lower() if ending is None else ending)
        self.trace.note("out", ident, peer, "uploaded")
        sent = await self.deliver(peer, link.body, link.kind, ident)
        told = {"bytes": len(plain), "sha256": hashlib.sha256(plain).hexdigest()}
        return {**sent, "kind": link.kind, "link": link.url, **link.place(), **told}

    async def share(self, plain: bytes, ending: str) -> Link:
        """Sealed and uploaded, once there is a connection that lasts so long."""
        while True:
            await self.online()
            try:
                return await self.media.share(plain, ending)
            except Offline:
                await asyncio.sleep(0.1)

    async def send_voice(self, to: str, path: Path | None = None, seconds: float = 3.0, form: str = "ogg") -> dict[str, Any]:
        """A recording; without a path, one of a tone."""
        if path is None:
            path = self.scratch(form)
            await voice.tone(seconds, path)
        ready = await voice.fit_to_send(path, self.options.files)
        return {**await self.send_file(to, ready), "recording": str(ready)}

    def scratch(self, ending: str) -> Path:
        """A new name in the program's folder."""
        return self.options.files / f"{secrets.token_hex(6)}.{ending}"

    # what a person does about what came

    async def fetch(self, to: Path, ident: str | None = None, link: str | None = None) -> dict[str, Any]:
        """The file of a message; or of a link that came, by itself."""
        if ident is None:
            rows = self.store.rows("SELECT id, body FROM messages WHERE dir = 'in' AND kind != 'text' ORDER BY n DESC")
            ident = next((row[0] for row in rows if (at := Link.read(row[1])) and link in (at.url, at.body)), None)
            if ident is None:
                raise MediaError("no message came with that link")
        peer, kind, body, _ = self.store.received(ident)
        found = Link.read(body)
        if found is None:
            raise MediaError("the message has no file")
        return {**await self.media.fetch(found, peer, to), "kind": kind, "stanza_id": ident}

    async def read(self, ident: str) -> None:
        """Tells the sender, if they want to know, that it was read."""
        peer, _, _, asks = self.store.received(ident)
        if "marker" in asks and self.store.standing(peer) == "accepted":
            async with self.store.change():
                self.tell(peer, displayed(peer, ident))
            self.settle()

    async def accept(self, jid: str) -> int:
        """Takes a request: what was held is shown, and has its receipts. How many messages."""
        peer = self.address(jid)
        async with self.store.change():
            shown = self._take(peer)
        self._show(peer, shown)
        return len(shown)

    def _show(self, peer: str, shown: list[tuple[str, str, str]]) -> None:
        self.settle()
        for ident, kind, body in shown:
            self.receiver.tell(peer, ident, kind, body)

    def _take(self, peer: str) -> list[tuple[str, str, str]]:
        self.store.set_standing(peer, "accepted")
        held = self.store.rows("SELECT id, kind, body, asks FROM messages WHERE peer = ? AND held = 1 ORDER BY n", peer)
        self.store.run("UPDATE messages SET held = 0 WHERE peer = ?", peer)
        for ident, _, _, asks in held:
            self.trace.note("in", ident, peer, "shown")
            self.give(peer, ident, asks)
        return [(ident, kind, body) for ident, kind, body, _ in held]

    async def refuse(self, jid: str) -> None:
        """Nothing of them any more, and they are not told."""
        peer = self.address(jid)
        async with self.store.change():
            self.store.set_standing(peer, "refused")
            self.store.run("DELETE FROM messages WHERE peer = ? AND held = 1", peer)

    # receipts; inside a change of the store

    def give(self, peer: str, ident: str, asks: str) -> None:
        """What the sender wants to hear, as far as the user lets them."""
        if "receipt" in asks:
            self.tell(peer, receipt(peer, ident))
            self.trace.note("in", ident, peer, "receipt")
        if "marker" in asks and self.options.markers == "read":
            self.tell(peer, displayed(peer, ident))

    def tell(self, peer: str, stanza: ET.Element) -> None:
        """Something small about a message, as sure to arrive as the message."""
        self.store.put(str(stanza.get("id")), peer, text_of(stanza))
