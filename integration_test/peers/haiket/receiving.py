"""What comes in, one after the other: opened, kept, answered.

The same message may come twice: from the archive and live, after a break of the connection, or because somebody sends it
again. It is known by the number that the own server gave it, and by its ciphertext; never by an id that the sender chose.
What is not encrypted is refused, and never shown.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from omemo.backend import DecryptionFailed, KeyExchangeFailed
from omemo.session_manager import MessageNotForUs, NoSession, PublicDataInconsistency, SenderDistrusted, SenderNotFound

from connection import Offline, event_items
from media import Link
from wire import CLIENT, DEVICES, MARKERS, MOST_TEXT, RECEIPTS, Sealed, archive_id, asks_of, bare, condition_of

if TYPE_CHECKING:
    from messenger import Messenger

log = logging.getLogger("haiket")

# Of a stranger who waits for an answer.
MOST_HELD = 5
MOST_STRANGERS = 200
# A session is made anew at most so often for each device.
HEAL_EVERY = 20.0
PAGE = 50

REASONS: list[tuple[type[Exception], str]] = [
    (NoSession, "no session"),
    (KeyExchangeFailed, "used a key that is gone"),
    (PublicDataInconsistency, "another identity key"),
    (SenderNotFound, "not a device of theirs"),
    (SenderDistrusted, "a device that is not trusted"),
    (MessageNotForUs, "not for this device"),
    (DecryptionFailed, "cannot be verified"),
]
# Those a new session helps against.
CURABLE = {"no session", "used a key that is gone", "cannot be verified"}


class Receiver:
    """Takes messages in the order in which they came."""

    def __init__(self, messenger: "Messenger") -> None:
        self.m = messenger
        self._inbox: asyncio.Queue[ET.Element | asyncio.Future[None]] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self._healed: dict[tuple[str, int], float] = {}

    def put(self, stanza: ET.Element) -> None:
        """A message, live."""
        self._inbox.put_nowait(stanza)

    def catch_up(self) -> asyncio.Future[None]:
        """Reads what the archive has and this device has not: behind what came already, and before what comes from now on."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._inbox.put_nowait(done)
        return done

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            item = await self._inbox.get()
            if isinstance(item, ET.Element):
                await self._certainly(item, archive_id(item, self.m.connection.account), False)
                continue
            try:
                await self._archive()
                item.set_result(None)
            except Exception as error:
                if not item.done():
                    item.set_exception(error)

    async def _certainly(self, stanza: ET.Element, number: str | None, archived: bool) -> None:
        """Until it is done: a connection that goes meanwhile is waited for."""
        while True:
            try:
                await self._message(stanza, number, archived)
            except Offline:
                await asyncio.sleep(0.1)
                await self.m.connection.up.wait()
                continue
            except sqlite3.Error:
                raise
            except Exception as error:  # nothing that comes may stop what comes after it
                log.warning("a message was passed over: %s: %s", type(error).__name__, error)
            return

    async def _archive(self) -> None:
        m = self.m
        m.keys.manager.before_history_sync()
        complete = False
        while not complete:
            page, complete = await m.connection.archive(m.store.get("archive"), PAGE)
            for number, stanza in page:
                await self._message(stanza, number, True)
                m.store.set("archive", number)
            complete = complete or not page
        async with m.store.change():
            await m.keys.manager.after_history_sync()
        m.settle()

    async def _message(self, stanza: ET.Element, number: str | None, archived: bool) -> None:
        m = self.m
        peer = bare(stanza.get("from") or m.connection.account)
        ident = stanza.get("id") or ""
        kind = stanza.get("type") or "normal"
        if kind == "error":
            return self._bounced(peer, ident, condition_of(stanza))
        if kind == "headline":
            return self._event(peer, stanza)
        if peer == m.connection.account or kind == "groupchat":
            return
        self._told(peer, stanza)
        try:
            sealed = Sealed.read(stanza, m.keys.device)
        except ValueError as error:
            return self._refused(peer, ident, number, f"malformed: {error}")
        if sealed is None:
            if stanza.find(f"{{{CLIENT}}}body") is not None and self._first(number, None):
                self._refused(peer, ident, number, "not encrypted")
                m.on_plain(peer)
            return
        await self._sealed(peer, ident, number, archived, stanza, sealed)

    def _first(self, number: str | None, digest: str | None) -> bool:
        """Whether this was not seen before; notes it if `digest` is none."""
        names = [name for name in (number and f"archive {number}", digest) if name]
        if digest is None:
            return all([self.m.store.first_time(name) for name in names])
        return not any(self.m.store.has_seen(name) for name in names)

    async def _sealed(self, peer: str, ident: str, number: str | None, archived: bool, stanza: ET.Element, sealed: Sealed) -> None:
        m, store, note = self.m, self.m.store, self.m.trace.note
        seen = {"from": peer, "stanza_id": ident, "sid": sealed.sid, "prekey": sealed.prekey, "archived": archived}
        digest = f"message {peer} {sealed.digest}"
        if not self._first(number, digest):
            # The archive has what came live: that is no news.
            if self._first(number, None) or number is None:
                note("in", ident, peer, "duplicate")
                m.emit("duplicate", **seen)
            return
        standing = store.standing(peer)
        if standing == "refused":
            return self._refused(peer, ident, number, "their request was refused")
        try:
            async with store.change():
                self._note_seen(number, digest, archived)
                note("in", ident, peer, "received")
                if standing is None and m.options.strangers == "accept":
                    store.set_standing(peer, "accepted")
                text = await m.keys.open_sealed(peer, sealed.element)
                outcome = self._keep(peer, ident, stanza, text)
        except (Offline, sqlite3.Error):
            raise
        except Exception as error:
            await self._unreadable(error, peer, ident, number, digest, seen, archived)
            return
        m.settle()
        if text is None:
            m.emit("empty", **seen)
        elif outcome.startswith("refused "):
            m.emit("refused", **{"from": peer}, stanza_id=ident, reason=outcome.removeprefix("refused "))
        else:
            link = Link.read(text)
            self.tell(peer, ident, link.kind if link else "text", text, event=outcome, **seen)

    def _note_seen(self, number: str | None, digest: str, archived: bool) -> None:
        store = self.m.store
        store.first_time(digest)
        if number:
            store.first_time(f"archive {number}")
            if not archived:
                store.set("archive", number)

    def _keep(self, peer: str, ident: str, stanza: ET.Element, text: str | None) -> str:
        """The message and its receipt, inside the change that opened it: the event that tells of it."""
        m, store, note = self.m, self.m.store, self.m.trace.note
        if text is None:
            return "empty"
        note("in", ident, peer, "opened")
        if len(text.encode()) > MOST_TEXT:
            note("in", ident, peer, "refused", "a text that is too long")
            return "refused a text that is too long"
        link = Link.read(text)
        held = store.standing(peer) != "accepted"
        if held:
            store.set_standing(peer, "request")
            strangers = store.one("SELECT count(*) FROM contacts WHERE standing = 'request'")
            if strangers > MOST_STRANGERS or store.one("SELECT count(*) FROM messages WHERE peer = ? AND held = 1", peer) >= MOST_HELD:
                note("in", ident, peer, "refused", "too much of a stranger")
                return "refused too much of a stranger"
        asks = asks_of(stanza)
        store.keep(ident, peer, "in", link.kind if link else "text", text, asks, held)
        note("in", ident, peer, "held" if held else "shown")
        if not held:
            m.give(peer, ident, asks)
        return "request" if held else "message"

    def tell(self, peer: str, ident: str, kind: str, body: str, event: str = "message", **seen: Any) -> None:
        """A message, and the file that it leads to."""
        seen = seen or {"from": peer, "stanza_id": ident, "archived": True}
        link = Link.read(body)
        # A link has the key of its file in it: that is told nobody.
        said = {} if link else {"body": body}
        self.m.emit(event, **seen, kind=kind, **said, encrypted=True, content_bytes=len(body.encode()))
        if link is not None:
            self.m.emit("file", **{"from": peer}, stanza_id=ident, kind=kind, link=link.url, ending=link.ending, **link.place())
        if event == "message" and kind == "text":
            self.m.on_text(peer, body)

    def _refused(self, peer: str, ident: str, number: str | None, reason: str) -> None:
        if number:
            self.m.store.first_time(f"archive {number}")
        self.m.trace.note("in", ident, peer, "refused", reason.partition(":")[0])
        self.m.emit("refused", **{"from": peer}, stanza_id=ident, reason=reason)

    async def _unreadable(self, error: Exception, peer: str, ident: str, number: str | None, digest: str, seen: dict[str, Any], archived: bool) -> None:
        m, store = self.m, self.m.store
        reason = next((words for kind, words in REASONS if isinstance(error, kind)), "malformed")
        async with store.change():
            self._note_seen(number, digest, archived)
            m.trace.note("in", ident, peer, "received")
            m.trace.note("in", ident, peer, "unreadable", reason)
            if store.standing(peer) is None and m.options.strangers == "accept":
                store.set_standing(peer, "accepted")
        m.emit("undecryptable", **seen, reason=reason, detail=f"{type(error).__name__}: {error}")
        if reason == "another identity key":
            m.keys.note_other_key(peer, seen["sid"])
        if reason in CURABLE and m.options.heal and store.standing(peer) == "accepted":
            await self._heal(peer, seen["sid"])

    async def _heal(self, peer: str, device: int) -> None:
        m, now = self.m, time.monotonic()
        if now - self._healed.get((peer, device), -HEAL_EVERY) < HEAL_EVERY:
            return
        self._healed[peer, device] = now
        try:
            async with m.store.change():
                await m.keys.heal(peer, device)
        except Exception as error:
            m.emit("healing_failed", **{"from": peer}, device=device, message=f"{type(error).__name__}: {error}")
            return
        m.settle()
        m.emit("healing", **{"from": peer}, device=device, new_session=True)

    # small stanzas

    def _told(self, peer: str, stanza: ET.Element) -> None:
        """Receipts and markers: believed only from whom the message went to."""
        tags = [("receipt", "delivered", f"{{{RECEIPTS}}}received"), ("marker", "read", f"{{{MARKERS}}}displayed")]
        for event, step, tag in tags:
            found = stanza.find(tag)
            of = found.get("id") if found is not None else None
            if of is None:
                continue
            changed = self.m.store.run(
                "UPDATE messages SET step = ? WHERE id = ? AND peer = ? AND dir = 'out' AND step NOT IN (?, 'read')", step, of, peer, step
            )
            if changed.rowcount:
                self.m.trace.note("out", of, peer, step)
                self.m.emit(event, **{"from": peer, "for": of})

    def _bounced(self, peer: str, ident: str, condition: str) -> None:
        if self.m.store.one("SELECT 1 FROM messages WHERE id = ? AND peer = ? AND dir = 'out'", ident, peer) is not None:
            self.m.trace.note("out", ident, peer, "bounced", condition)
        self.m.emit("bounced", **{"from": peer}, stanza_id=ident, condition=condition)

    def _event(self, peer: str, stanza: ET.Element) -> None:
        found = event_items(stanza)
        if found and found[0] == DEVICES:
            devices = [int(it.get("id") or 0) for it in found[1] if (it.get("id") or "").isdecimal()]
            self.m.emit("device_list", jid=peer, devices=devices)
