"""The commands that the slixmpp peer understands.

Whatever sends goes through one queue and waits there while the connection is down, so order is kept;
everything else is answered at once.
"""

from __future__ import annotations

import asyncio
import copy
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree as ET

from client import CLIENT, Client, fingerprint
from common import omemo_wire as wire
from common import sessions
from common.jsonlines import Channel, Command, Handler
from media import place
from omemo_plugin import TWOMEMO_DEVICE_LIST_NODE
from slixmpp import JID
from slixmpp.stanza import Iq, Message, Presence
from slixmpp_omemo import TrustLevel


class Commands:
    """Answers commands until standard input ends."""

    def __init__(self, client: Client, channel: Channel) -> None:
        self.client = client
        self.channel = channel
        self.outbox: asyncio.Queue[Command] = asyncio.Queue()
        self.sending: dict[str, Handler] = {
            "send": self.send,
            "send_many": self.send_many,
            "send_file": self.send_file,
            "send_plain": self.send_plain,
            "send_raw": self.send_raw,
            "exchange": self.exchange,
            "skip": self.skip,
            "rebuild": self.rebuild,
        }
        self.at_once: dict[str, Handler] = {
            "answer": self.answer,
            "fetch": self.fetch,
            "digest": self.digest,
            "forget_session": self.forget_session,
            "corrupt_session": self.corrupt_session,
            "fingerprints": self.fingerprints,
            "trust": self.trust,
            "bundle": self.bundle,
            "pep_get": self.pep_get,
            "delete_devices": self.delete_devices,
        }

    async def run(self) -> None:
        """Read and dispatch."""
        worker = asyncio.create_task(self._send_queued())
        async for command in self.channel.commands():
            if command["cmd"] in self.sending:
                self.outbox.put_nowait(command)
            else:
                await self.channel.answer(command, self.at_once)
        worker.cancel()

    async def _send_queued(self) -> None:
        while True:
            command = await self.outbox.get()
            await self.client.live.wait()
            await self.channel.answer(command, self.sending)

    # what sends

    async def send(self, command: Command) -> dict[str, Any]:
        """{to, body, request_receipt?, marker?} -> sent {stanza_id, to, devices}"""
        receipt, marker = command.get("request_receipt", True), command.get("marker", True)
        return {"event": "sent", **await self.client.send_text(command["to"], command["body"], receipt, marker)}

    async def send_many(self, command: Command) -> dict[str, Any]:
        """{to, prefix, count, start?} bodies "prefix N" -> send_many {count, stanza_ids}"""
        start, count, ids = command.get("start", 0), command["count"], []
        for number in range(start, start + count):
            await self.client.live.wait()
            sent = await self.client.send_text(command["to"], f"{command['prefix']} {number}")
            ids.append(sent["stanza_id"])
            await asyncio.sleep(0)
        return {"count": count, "stanza_ids": ids}

    async def send_file(self, command: Command) -> dict[str, Any]:
        """{to, path} seals and uploads a file and sends its link -> sent {stanza_id, to, devices, link, host, path}"""
        link = await self.client.media.upload(Path(command["path"]))
        return {"event": "sent", **await self.client.send_text(command["to"], link), "link": link, **place(link)}

    async def send_plain(self, command: Command) -> dict[str, Any]:
        """{to, body} without encryption -> sent {stanza_id, plain}"""
        message = self.client.make_message(mto=command["to"], mtype="chat", mbody=command["body"])
        message["id"] = self.client.new_id()
        message.send()
        return {"event": "sent", "to": command["to"], "stanza_id": message["id"], "plain": True}

    async def send_raw(self, command: Command) -> dict[str, Any]:
        """{xml} one message, presence or iq, as it is"""
        self._stanza(command["xml"]).send()
        return {}

    def _stanza(self, xml: str) -> Any:
        element = ET.fromstring(f"<r xmlns='{CLIENT}'>{xml}</r>")[0]
        kinds = {f"{{{CLIENT}}}{kind.name}": kind for kind in (Message, Presence, Iq)}
        return kinds[element.tag](self.client, element)

    def _as_sent(self, element: ET.Element) -> ET.Element:
        """Without the number that the own server's archive has put on it"""
        kept = copy.deepcopy(element)
        for child in kept.findall("{urn:xmpp:sid:0}stanza-id"):
            if child.get("by") == self.client.boundjid.bare:
                kept.remove(child)
        return kept

    async def exchange(self, command: Command) -> dict[str, Any]:
        """{xml, fence} one stanza as it is, and a ping to the server `fence` behind it -> exchange {answers: [xml]}

        The answers are all stanzas that came until the ping was answered: servers keep the order of a stream.
        """
        answers: list[str] = []
        ident = self.client.new_id()
        ping = self._stanza(f"<iq type='get' id='{ident}' to='{command['fence']}'><ping xmlns='urn:xmpp:ping'/></iq>")

        def note(stanza: Any) -> Any:
            if isinstance(stanza, (Message, Presence, Iq)) and stanza["id"] != ident:
                answers.append(ET.canonicalize(ET.tostring(self._as_sent(stanza.xml), encoding="unicode")))
            return stanza

        self.client.add_filter("in", note)
        try:
            # Not by its own `send`: nobody waits for an answer to it, which may never come.
            self.client.send(self._stanza(command["xml"]))
            await ping.send(timeout=30)
        finally:
            self.client.del_filter("in", note)
        return {"answers": answers}

    async def skip(self, command: Command) -> dict[str, Any]:
        """{to, count} encrypts messages that are never sent"""
        for number in range(command["count"]):
            await self.client.encrypt(command["to"], f"skipped {number}")
        return {"count": command["count"]}

    async def rebuild(self, command: Command) -> dict[str, Any]:
        """{jid, device?} a new session, announced by a key transport message -> rebuild {devices}"""
        return {"devices": await self.client.rebuild(command["jid"], command.get("device"))}

    # what changes the peer

    async def fetch(self, command: Command) -> dict[str, Any]:
        """{link, to} what a link leads to, opened into the file `to` -> fetch {bytes, sealed_bytes, sha256, host, path}"""
        return await self.client.media.fetch(command["link"], Path(command["to"]))

    async def answer(self, command: Command) -> dict[str, Any]:
        """{mode: off | echo | text, text?} answers every message that can be read"""
        modes: dict[str, Optional[str]] = {"off": None, "echo": "", "text": command.get("text") or "ok"}
        self.client.answer = modes[command["mode"]]
        return {"mode": command["mode"]}

    async def forget_session(self, command: Command) -> dict[str, Any]:
        """{jid} -> {devices}"""
        async with self.client.omemo.lock:
            return {"devices": await sessions.forget(self.client.storage, command["jid"])}

    async def corrupt_session(self, command: Command) -> dict[str, Any]:
        """{jid} -> {devices}"""
        async with self.client.omemo.lock:
            return {"devices": await sessions.corrupt(self.client.storage, command["jid"])}

    async def trust(self, command: Command) -> dict[str, Any]:
        """{jid, device, level: trusted | distrusted | undecided}"""
        level = TrustLevel(command["level"].upper())
        manager = await self.client.omemo.get_session_manager()
        devices = {d.device_id: d for d in await manager.get_device_information(command["jid"])}
        await manager.set_trust(command["jid"], devices[command["device"]].identity_key, level.name)
        return {"level": level.name}

    async def delete_devices(self, command: Command) -> dict[str, Any]:
        """{bundle?: true} removes the own device list, so that contacts find no keys"""
        nodes = [wire.DEVICE_LIST_NODE, TWOMEMO_DEVICE_LIST_NODE]
        if command.get("bundle"):
            nodes.append(wire.bundle_node(self.client.device))
        for node in nodes:
            await self.client["xep_0060"].delete_node(JID(self.client.boundjid.bare), node)
        return {"nodes": nodes}

    # what only looks

    async def digest(self, command: Command) -> dict[str, Any]:
        """{jid?} -> {received: {count, sha256}, sent: {count, sha256}}"""
        jid = command.get("jid", "")
        return {"received": self.client.received[jid].fields(), "sent": self.client.sent[jid].fields()}

    async def fingerprints(self, command: Command) -> dict[str, Any]:
        """{jid} -> {devices: [{device_id, fingerprint, trust, active}]}"""
        manager = await self.client.omemo.get_session_manager()
        known = await manager.get_device_information(command["jid"])
        return {
            "jid": command["jid"],
            "devices": [
                {
                    "device_id": device.device_id,
                    "fingerprint": fingerprint(device),
                    "trust": device.trust_level_name,
                    "active": dict(device.active).get(wire.NAMESPACE, False),
                }
                for device in sorted(known, key=lambda d: d.device_id)
            ],
        }

    async def _items(self, jid: str, node: str) -> list[Any]:
        answer = await self.client["xep_0060"].get_items(JID(jid), node)
        return list(answer["pubsub"]["items"])

    async def bundle(self, command: Command) -> dict[str, Any]:
        """{jid, device} the bundle as the server gives it now -> {prekey_ids, count, signed_prekey_id, …}"""
        items = await self._items(command["jid"], wire.bundle_node(command["device"]))
        fields = wire.bundle_fields(items[-1].xml[0])
        prekeys = fields.pop("prekeys")
        return {
            "jid": command["jid"],
            "device": command["device"],
            "items": [item["id"] for item in items],
            "prekey_ids": [key["id"] for key in prekeys],
            "count": len(prekeys),
            **fields,
        }

    async def pep_get(self, command: Command) -> dict[str, Any]:
        """{jid, node} -> {items: [{item_id, xml}]}"""
        items = await self._items(command["jid"], command["node"])
        found = [{"item_id": i["id"], "xml": ET.tostring(i.xml[0], encoding="unicode")} for i in items]
        return {"jid": command["jid"], "node": command["node"], "items": found}
