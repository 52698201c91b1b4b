"""The peer's side of a chat: encrypts, decrypts, reports, gives receipts.

Incoming messages are handled one after another, each fully before the next, so that what is reported
is the order in which they came.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections import defaultdict
from typing import Any, Optional
from xml.etree import ElementTree as ET

import xeddsa
from common import omemo_wire as wire
from common import sessions
from common.jsonlines import explain
from omemo.session_manager import NoSession, SessionManager
from omemo.backend import DecryptionFailed, KeyExchangeFailed
from media import Media, link_in, place
from omemo_plugin import install
from slixmpp import JID
from slixmpp.stanza import Message
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import StanzaPath
from sqlite_storage import SqliteStorage

from connection import Connection

RECEIPTS = "urn:xmpp:receipts"
MARKERS = "urn:xmpp:chat-markers:0"
CARBONS = "urn:xmpp:carbons:2"
FORWARD = "urn:xmpp:forward:0"
CLIENT = "jabber:client"
ENCRYPTION = ("urn:xmpp:eme:0", wire.NAMESPACE, "OMEMO")
HEAL_SECONDS = 5.0

log = logging.getLogger("peer")


class Digest:
    """A running SHA-256 over bodies in order, each followed by a line feed."""

    def __init__(self) -> None:
        self.count = 0
        self._hash = hashlib.sha256()

    def add(self, body: str) -> None:
        """One more body."""
        self.count += 1
        self._hash.update(body.encode("utf-8", "surrogatepass") + b"\n")

    def fields(self) -> dict[str, Any]:
        """Count and hash."""
        return {"count": self.count, "sha256": self._hash.hexdigest()}


class Client(Connection):
    """One device of the peer."""

    def __init__(
        self,
        storage: SqliteStorage,
        *args: Any,
        blind_trust: bool,
        marker: bool,
        heal: bool,
        hosts: dict[str, str],
    ) -> None:
        super().__init__(*args)
        self.storage = storage
        self.media = Media(self, hosts)
        self.marker = marker
        self.heal = heal
        self.answer: Optional[str] = None
        self.received: defaultdict[str, Digest] = defaultdict(Digest)
        self.sent: defaultdict[str, Digest] = defaultdict(Digest)
        self.omemo = install(self, storage, blind_trust)
        self.manager: Optional[SessionManager] = None
        self.device = 0
        self._prepared = asyncio.Event()
        self._healed: dict[tuple[str, int], float] = {}
        self._incoming: asyncio.Queue[Message] = asyncio.Queue()
        self._worker = asyncio.create_task(self._receive())
        self.register_handler(Callback("Every message", StanzaPath("message"), self._incoming.put_nowait))
        self.add_event_handler("oldmemo_device_list_publish", self._on_device_list)

    async def prepare(self) -> None:
        self.omemo.forget_freshness()
        await self["xep_0280"].enable()
        first = self.manager is None
        self.manager = await self.omemo.get_session_manager()
        self.storage.commit()
        if not first:
            self.emit_event("connected", resumed=False)
            return
        own, _ = await self.manager.get_own_device_information()
        self.device = own.device_id
        self._prepared.set()
        self.emit_event("ready", jid=self.boundjid.bare, device_id=own.device_id, fingerprint=fingerprint(own))

    # sending

    async def encrypt(self, to: str, body: str) -> Message:
        """The encrypted stanza; once this returns the ratchet has moved and is stored."""
        plain = self.make_message(mto=JID(to).bare, mtype="chat", mbody=body)
        plain["id"] = self.new_id()
        async with self.omemo.lock:
            stanza, errors = await self.omemo.encrypt_message(plain, JID(to))
            self.storage.commit()
        if stanza is None:
            raise ValueError("there is nothing to encrypt")
        for error in errors:
            log.warning("not encrypted for %s/%s: %s", error.bare_jid, error.device_id, explain(error.exception))
        namespace, protocol, name = ENCRYPTION
        stanza.append(ET.Element(f"{{{namespace}}}encryption", {"namespace": protocol, "name": name}))
        return stanza

    async def send_text(self, to: str, body: str, receipt: bool = True, marker: bool = True) -> dict[str, Any]:
        """Encrypt and send; returns what was sent."""
        stanza = await self.encrypt(to, body)
        if receipt:
            stanza.append(ET.Element(f"{{{RECEIPTS}}}request"))
        if marker:
            stanza.append(ET.Element(f"{{{MARKERS}}}markable"))
        stanza.send()
        for key in ("", JID(to).bare):
            self.sent[key].add(body)
        fields = wire.message_fields(wire.find_encrypted(stanza.xml))
        return {"to": JID(to).bare, "stanza_id": stanza["id"], "devices": [key["rid"] for key in fields["keys"]]}

    # receiving

    async def _receive(self) -> None:
        await self._prepared.wait()
        while True:
            message = await self._incoming.get()
            try:
                await self._handle(message)
            except Exception as error:
                log.exception("a message could not be handled")
                self.emit_event("error", message=f"received: {explain(error)}")

    def _uncarbon(self, message: Message) -> tuple[Message, Optional[str]]:
        """The message inside a carbon copy and its direction; only the own account may send such copies."""
        if message["from"].bare == self.boundjid.bare:
            for direction in ("received", "sent"):
                inner = message.xml.find(f"{{{CARBONS}}}{direction}/{{{FORWARD}}}forwarded/{{{CLIENT}}}message")
                if inner is not None:
                    return Message(self, inner), direction
        return message, None

    async def _handle(self, message: Message) -> None:
        message, carbon = self._uncarbon(message)
        sender, xml = message["from"].bare, message.xml
        common = {"from": sender, "stanza_id": message["id"] or None, "carbon": carbon}
        if message["type"] == "error":
            self.emit_event("bounced", **common, condition=message["error"]["condition"])
            return
        for child in xml:
            if child.tag == f"{{{RECEIPTS}}}received":
                self.emit_event("receipt", **common, **{"for": child.get("id")})
            elif child.tag in (f"{{{MARKERS}}}{kind}" for kind in ("received", "displayed", "acknowledged")):
                self.emit_event("marker", **common, marker=child.tag.split("}")[1], **{"for": child.get("id")})
        encrypted = wire.find_encrypted(xml)
        if encrypted is not None:
            await self._handle_encrypted(message, encrypted, common)
        elif message["body"]:
            self.emit_event("message", **common, body=message["body"], type=message["type"], encrypted=False)

    async def _handle_encrypted(self, message: Message, encrypted: ET.Element, common: dict[str, Any]) -> None:
        assert self.manager is not None
        sid = wire.sender_device(encrypted)
        if common["from"] == self.boundjid.bare and sid == self.device:
            return  # a copy of what this very device sent
        key = wire.key_for(encrypted, self.device)
        header = wire.header_for(encrypted, self.device)
        seen = {**common, "sid": sid, **(header.fields() if header else {})}
        digest = hashlib.sha256(f"{common['from']} {sid} ".encode() + key[0]).digest() if key else None
        if digest and not self.storage.first_time(digest):
            self.emit_event("duplicate", **seen)
            self._acknowledge(message, common)
            return
        try:
            async with self.omemo.lock:
                plain, _ = await self.omemo.decrypt_message(message)
                if digest:
                    self.storage.remember(digest)
                self.storage.commit()
        except Exception as error:
            self.emit_event("undecryptable", **seen, reason=type(error).__name__, detail=explain(error))
            if self.heal and sid and isinstance(error, (NoSession, DecryptionFailed, KeyExchangeFailed)):
                await self._heal(common["from"], sid)
            return
        if encrypted.find(f"{wire.NS}payload") is None:
            self.emit_event("empty", **seen)
            return
        body = plain["body"]
        if common["carbon"] != "sent":
            for contact in ("", common["from"]):
                self.received[contact].add(body)
        self.emit_event("message", **seen, body=body, type=message["type"], encrypted=True)
        link = link_in(body)
        if link is not None:
            self.emit_event("file", **common, link=link, **place(link))
        self._acknowledge(message, common)
        if self.answer is not None and common["carbon"] is None:
            sent = await self.send_text(common["from"], self.answer or body)
            self.emit_event("sent", **sent, answer=True)

    def _acknowledge(self, message: Message, common: dict[str, Any]) -> None:
        """Receipt and marker as apps send them: unencrypted, to whoever asked, not for carbon copies."""
        if common["carbon"] is not None or not common["stanza_id"]:
            return
        wanted = []
        if message.xml.find(f"{{{RECEIPTS}}}request") is not None:
            wanted.append(f"{{{RECEIPTS}}}received")
        if self.marker and message.xml.find(f"{{{MARKERS}}}markable") is not None:
            wanted.append(f"{{{MARKERS}}}displayed")
        for tag in wanted:
            reply = self.make_message(mto=message["from"], mtype="chat")
            reply["id"] = self.new_id()
            reply.append(ET.Element(tag, {"id": common["stanza_id"]}))
            reply.enable("store")
            reply.send()

    async def _heal(self, jid: str, device: int) -> None:
        """A new session with a device whose message failed, at most once in a few seconds."""
        now = time.monotonic()
        if now - self._healed.get((jid, device), -HEAL_SECONDS) >= HEAL_SECONDS:
            self._healed[(jid, device)] = now
            self.emit_event("healing", **{"from": jid}, devices=await self.rebuild(jid, device))

    async def rebuild(self, jid: str, device: Optional[int] = None) -> list[int]:
        """New sessions with all devices of a contact, or one of them."""
        assert self.manager is not None
        async with self.omemo.lock:
            known = await self.manager.get_device_information(jid)
            chosen = [d for d in known if device in (None, d.device_id)]
            done = await sessions.rebuild(self.manager, self.storage, self.boundjid.bare, chosen)
            self.storage.commit()
        return done

    def _on_device_list(self, message: Message) -> None:
        devices = [int(d.get("id", "0")) for d in message.xml.iter(f"{wire.NS}device")]
        self.emit_event("device_list", jid=message["from"].bare, devices=sorted(devices))


def fingerprint(device: Any) -> str:
    """The identity key as apps show it: 32 bytes of Curve25519 in hexadecimal."""
    return xeddsa.ed25519_pub_to_curve25519_pub(device.identity_key).hex()
