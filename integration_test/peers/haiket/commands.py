"""The commands of the line protocol; ../README.md lists them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Iterable
from xml.etree import ElementTree as ET

import keys as keys_
import voice
from certify import Answers
from channel import Command, Handler, number, text
from media import KINDS
from messenger import Messenger
from misbehave import Misbehaviour
from wire import DEVICES, OMEMO

# They wait while the connection is down, in order.
QUEUED = frozenset({"send", "send_many", "send_file", "send_voice", "send_raw", "skip", "misbehave"})


def commands(m: Messenger) -> dict[str, Handler]:
    """All of them, by name."""
    misbehaviour = Misbehaviour(m)
    answers = Answers(m, misbehaviour)
    handlers: dict[str, Handler] = {}

    def command(handler: Handler) -> Handler:
        handlers[handler.__name__] = handler
        return handler

    def jid(given: Command, name: str = "jid") -> str:
        return m.address(text(given, name))

    @command
    async def send(given: Command) -> dict[str, Any]:
        return {"event": "sent", **await m.send(text(given, "to"), text(given, "body"))}

    @command
    async def send_many(given: Command) -> dict[str, Any]:
        start, count = number(given, "start", 0), number(given, "count")
        bodies = [f"{text(given, 'prefix')} {n}" for n in range(start, start + count)]
        return {"count": count, "stanza_ids": [(await m.send(text(given, "to"), body))["stanza_id"] for body in bodies]}

    @command
    async def send_file(given: Command) -> dict[str, Any]:
        kind, path = given.get("kind", "file"), Path(text(given, "path"))
        if kind not in ("file", *KINDS):
            raise ValueError(f"kind is one of file, {', '.join(KINDS)}")
        if kind == "voice":
            return {"event": "sent", **await m.send_voice(text(given, "to"), path)}
        # All that this suite says of a file is how its link ends.
        ending = path.suffix.lstrip(".").lower()
        if kind != "file" and ending not in KINDS[kind]:
            ending = {"photo": "jpg", "video": "mp4"}[kind]
        return {"event": "sent", **await m.send_file(text(given, "to"), path, ending)}

    @command
    async def send_voice(given: Command) -> dict[str, Any]:
        path, seconds, form = given.get("path"), given.get("seconds", 3), given.get("form", "ogg")
        if form not in ("ogg", "m4a") or not isinstance(seconds, (int, float)) or not 0 < seconds <= 3600:
            raise ValueError("form is ogg or m4a, seconds at most an hour")
        return {"event": "sent", **await m.send_voice(text(given, "to"), Path(path) if path else None, float(seconds), form)}

    @command
    async def send_raw(given: Command) -> dict[str, Any]:
        await m.online()
        m.connection.raw(ET.fromstring(text(given, "xml")))
        return {}

    @command
    async def skip(given: Command) -> dict[str, Any]:
        await m.online()
        async with m.store.change():
            for n in range(number(given, "count")):
                await m.make(jid(given, "to"), f"skipped {n}", "skipped")
        return {"count": number(given, "count")}

    @command
    async def fetch(given: Command) -> dict[str, Any]:
        return await m.fetch(Path(text(given, "to")), given.get("stanza_id"), given.get("link"))

    @command
    async def listen(given: Command) -> dict[str, Any]:
        seconds, bars = await voice.look(Path(text(given, "path")))
        return {"seconds": seconds, "bars": bars}

    @command
    async def read(given: Command) -> dict[str, Any]:
        await m.read(text(given, "stanza_id"))
        return {}

    @command
    async def accept(given: Command) -> dict[str, Any]:
        return {"messages": await m.accept(text(given, "jid"))}

    @command
    async def refuse(given: Command) -> dict[str, Any]:
        await m.refuse(text(given, "jid"))
        return {}

    @command
    async def answer(given: Command) -> dict[str, Any]:
        return answers.set(text(given, "mode"), str(given.get("text", "ok")), given.get("misbehave"))

    @command
    async def misbehave(given: Command) -> dict[str, Any]:
        return await misbehaviour.run(text(given, "what"), given, jid(given, "to") if given.get("to") else "")

    @command
    async def cut(_: Command) -> dict[str, Any]:
        m.connection.cut()
        return {}

    # keys

    @command
    async def forget_session(given: Command) -> dict[str, Any]:
        """Sessions with somebody; what came before stays known."""
        async with m.store.change():
            known = await m.keys.devices(jid(given))
            gone = [it.device_id for it in known if m.store.forget_keys(f"/{OMEMO}/{jid(given)}/{it.device_id}/")]
            m.store.forget_keys(f"/{OMEMO}/{jid(given)}/device_ids")
        return {"devices": gone}

    @command
    async def rotate(_: Command) -> dict[str, Any]:
        """A new signed prekey."""
        async with m.store.change():
            await m.keys.backend.rotate_signed_pre_key()
            own = await m.keys.backend.get_bundle(m.keys.account, m.keys.device)
            m.store.set("bundle-changed", "yes")
        await m.keys.publish()
        return {"signed_prekey_id": own.signed_pre_key_id}

    @command
    async def publish(_: Command) -> dict[str, Any]:
        await m.keys.publish(again=True)
        return {}

    @command
    async def delete_devices(given: Command) -> dict[str, Any]:
        nodes = [DEVICES, *([m.keys.own_bundle_node] if given.get("bundle") else [])]
        for node in nodes:
            await keys_.remove(m.connection, node)
        return {"nodes": nodes}

    @command
    async def refresh(given: Command) -> dict[str, Any]:
        async with m.store.change():
            await m.keys.refresh(jid(given))
        return {"devices": sorted(await keys_.device_list(m.connection, jid(given)))}

    @command
    async def devices(given: Command) -> dict[str, Any]:
        async with m.store.change():
            known = await m.keys.devices(jid(given))
        told = [
            {
                "device_id": it.device_id,
                "fingerprint": it.identity_key.hex(),
                "trust": it.trust_level_name.lower(),
                "changed": m.store.get(f"changed/{jid(given)}/{it.device_id}") is not None,
            }
            for it in known
        ]
        return {"jid": jid(given), "devices": told}

    @command
    async def trust(given: Command) -> dict[str, Any]:
        async with m.store.change():
            await m.keys.trust(jid(given), number(given, "device"), text(given, "level"))
        return {"level": text(given, "level")}

    @command
    async def bundle(given: Command) -> dict[str, Any]:
        found = await keys_.bundle(m.connection, jid(given), number(given, "device"))
        return {
            "jid": jid(given),
            "device": number(given, "device"),
            "identity_key": found.identity_key.hex(),
            "signed_prekey_id": found.signed_pre_key_id,
            "prekey_ids": sorted(found.pre_key_ids.values()),
        }

    @command
    async def pep_get(given: Command) -> dict[str, Any]:
        node = text(given, "node")
        found = await keys_.items(m.connection, jid(given), node, None)
        told = [{"item_id": it.get("id"), "xml": ET.tostring(it[0], encoding="unicode") if len(it) else None} for it in found]
        return {"node": node, "items": told}

    # what only looks

    @command
    async def digest(given: Command) -> dict[str, Any]:
        peer = jid(given) if given.get("jid") else None
        return {"received": _digest(m.store.bodies("in", peer)), "sent": _digest(m.store.bodies("out", peer))}

    @command
    async def trace(given: Command) -> dict[str, Any]:
        side = m.connection.account.split("@", 1)[1]
        return {"steps": m.trace.export(text(given, "path"), text(given, "salt"), side)}

    return handlers


def _digest(bodies: Iterable[str]) -> dict[str, Any]:
    """Over bodies in order, each followed by a line feed."""
    count, total = 0, hashlib.sha256()
    for body in bodies:
        count += 1
        total.update(body.encode() + b"\n")
    return {"count": count, "sha256": total.hexdigest()}
