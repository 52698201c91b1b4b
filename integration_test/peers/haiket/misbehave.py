"""What a partner's app must never do, done on command, so that the other side's answer can be seen."""

from __future__ import annotations

import base64
import secrets
from typing import TYPE_CHECKING, Any, Awaitable, Callable
from xml.etree import ElementTree as ET

import oldmemo.etree
from oldmemo import Oldmemo
from omemo.storage import Just, Maybe, Nothing, Storage
from omemo.types import JSONType
from slixmpp_omemo import TrustLevel

import keys as keys_
from media import Link, seal
from wire import CLIENT, OMEMO, SID, encrypted, message, new_id

if TYPE_CHECKING:
    from messenger import Messenger

Done = dict[str, Any]
GHOST = 2147480000
PAGE = b"<!doctype html><title>You have won</title><script>alert(1)</script>"


class Misbehaviour:
    """By name; each says what it did."""

    def __init__(self, messenger: "Messenger") -> None:
        self.m = messenger
        self.kinds: dict[str, Callable[[Done, str], Awaitable[Done]]] = {
            "none": self._none,
            "stale_bundle": self._stale_bundle,
            "ghost_device": self._ghost_device,
            "replay": lambda given, to: self._again(to, True),
            "duplicate": lambda given, to: self._again(to, False),
            "plaintext": self._plaintext,
            "oversize": self._oversize,
            "wrong_type": self._wrong_type,
            "reorder": self._reorder,
            "forged_sender": self._forged_sender,
            "flood": self._flood,
            "media_missing": self._media_missing,
            "media_lies": self._media_lies,
        }

    async def run(self, what: str, given: Done, to: str) -> Done:
        """Does it, once the connection is there."""
        if what not in self.kinds:
            raise ValueError(f"unknown misbehaviour {what}; there are {', '.join(self.kinds)}")
        await self.m.online()
        return {"what": what, **await self.kinds[what](given, to)}

    async def _none(self, given: Done, to: str) -> Done:
        """Behaves again: list and bundle are published as they are."""
        self.m.keys.frozen = False
        await self.m.keys.publish(again=True)
        return {}

    async def _stale_bundle(self, given: Done, to: str) -> Done:
        """The published bundle stays, and its private keys are gone: whoever begins a session with it cannot be read."""
        keys, backend = self.m.keys, self.m.keys.backend
        await keys.publish(again=True)
        keys.frozen = True
        async with self.m.store.change():
            own = await backend.get_bundle(keys.account, keys.device)
            # Prekeys are made anew only by the library's own state: without it, under the same identity.
            self.m.store.forget_keys(f"/{OMEMO}/x3dh")
            self.m.store.forget_keys(f"/{OMEMO}/signed_pre_key_ids")
            await backend.generate_pre_keys(100)
            counter = max(own.signed_pre_key_id, 1)
            fresh = await backend.get_bundle(keys.account, keys.device)
            await self._number(fresh.bundle.signed_pre_key, counter + 1)
        return {"device": keys.device}

    async def _number(self, signed: bytes, number: int) -> None:
        """A signed prekey that is another has another number."""
        await self.m.store.store(f"/{OMEMO}/signed_pre_key_ids", {base64.b64encode(signed).decode(): number})

    async def _ghost_device(self, given: Done, to: str) -> Done:
        """A device in the list that is not this account's phone; `bundle` false: and that has no bundle either."""
        keys, device = self.m.keys, int(given.get("device", GHOST))
        if given.get("bundle", True):
            backend = Oldmemo(_Nobody())
            await backend.generate_pre_keys(100)
            theirs = await backend.get_bundle(keys.account, device)
            await keys_.publish(self.m.connection, keys_.bundle_node(device), oldmemo.etree.serialize_bundle(theirs))
        await keys.publish_list([keys.device, device])
        return {"device": device}

    async def _again(self, to: str, as_another: bool) -> Done:
        """The last message once more: byte for byte, or (a replay) as another message."""
        last = self.m.last.get(to)
        if last is None:
            raise ValueError("nothing was sent to them since this program began")
        stanza = ET.fromstring(last)
        if as_another:
            stanza.set("id", new_id())
            for origin in stanza.findall(f"{{{SID}}}origin-id"):
                origin.set("id", str(stanza.get("id")))
        self.m.connection.raw(stanza)
        return {"stanza_id": stanza.get("id")}

    async def _plaintext(self, given: Done, to: str) -> Done:
        stanza = message(to)
        ET.SubElement(stanza, f"{{{CLIENT}}}body").text = str(given.get("body", "in the clear"))
        self.m.connection.raw(stanza)
        return {"stanza_id": stanza.get("id")}

    async def _oversize(self, given: Done, to: str) -> Done:
        """A text that is longer than any may be."""
        count = int(given.get("bytes", 70_000))
        return {"bytes": count, **await self.m.send(to, "x" * count)}

    async def _reorder(self, given: Done, to: str) -> Done:
        """Encrypted in one order, sent in the other."""
        made = []
        async with self.m.store.change():
            for n in range(1, int(given.get("count", 3)) + 1):
                ident, body = new_id(), f"reordered {n}"
                xml, _ = await self.m.make(to, body, ident)
                made.append((ident, body, xml))
            made.reverse()
            for ident, body, xml in made:
                self.m.store.keep(ident, to, "out", "text", body)
                self.m.store.put(ident, to, xml)
        self.m.settle()
        return {"stanza_ids": [ident for ident, _, _ in made]}

    async def _forged_sender(self, given: Done, to: str) -> Done:
        """Somebody who has neither this account's keys nor, as they say, its address. `sid` own: under this device's own number."""
        keys, nobody = self.m.keys, _Nobody()
        sid = keys.device if given.get("sid") == "own" else secrets.randbelow(2**31 - 1) + 1
        kind = keys_.session_manager(_Mute(keys), nobody)
        manager = await kind.create([Oldmemo(nobody)], nobody, keys.account, None, TrustLevel.UNDECIDED.value)
        try:
            await manager.refresh_device_list(OMEMO, to)
            messages, _ = await manager.encrypt(frozenset({to}), {OMEMO: b"not from me"})
        finally:
            await manager.shutdown()
        sealed = oldmemo.etree.serialize_message(next(iter(messages)))
        header = sealed.find(f"{{{OMEMO}}}header")
        assert header is not None
        header.set("sid", str(sid))
        ident = new_id()
        stanza = encrypted(to, ident, sealed)
        if isinstance(given.get("as"), str):
            stanza.set("from", given["as"])
        self.m.connection.raw(stanza)
        self.m.trace.note("out", ident, to, "sent", "forged")
        return {"stanza_id": ident, "sid": sid}

    async def _flood(self, given: Done, to: str) -> Done:
        """Many at once."""
        count = int(given.get("count", 100))
        idents = [(await self.m.send(to, f"flood {n}"))["stanza_id"] for n in range(1, count + 1)]
        return {"count": count, "stanza_ids": idents}

    async def _share(self, to: str, link: Link) -> Done:
        ident = new_id()
        sent = await self.m.deliver(to, link.body, link.kind, ident)
        return {"link": link.url, "kind": link.kind, **sent}

    async def _wrong_type(self, given: Done, to: str) -> Done:
        """A voice note that is a web page."""
        return await self._share(to, await self.m.share(PAGE, "ogg"))

    async def _media_missing(self, given: Done, to: str) -> Done:
        """A place in the store where nothing was ever put."""
        sealed, key, nonce = seal(secrets.token_bytes(5000))
        return await self._share(to, Link(await self.m.media.upload(sealed, "ogg", put=False), key, nonce))

    async def _media_lies(self, given: Done, to: str) -> Done:
        """A file that is shorter than what was sealed: nothing else in this suite says how long it is."""
        says, count = int(given.get("says", 500_000)), int(given.get("bytes", 1000))
        sealed, key, nonce = seal(secrets.token_bytes(says))
        shared = await self._share(to, Link(await self.m.media.upload(sealed[:count], "ogg"), key, nonce))
        return {**shared, "bytes": count, "says": says}


class _Mute:
    """What a session manager asks of its account, for one that is nobody's."""

    def __init__(self, keys: keys_.Keys) -> None:
        self.connection = keys.connection
        self.account = keys.account
        self.store = self
        self.may_write_to = lambda jid: False
        self.note_other_key = lambda jid, device: None

    def set(self, name: str, value: str | None) -> None:
        """Nothing is published."""


class _Nobody(Storage):
    """Keys that are nobody's, for as long as it takes."""

    def __init__(self) -> None:
        super().__init__(disable_cache=True)
        self._values: dict[str, JSONType] = {}

    async def _load(self, key: str) -> Maybe[JSONType]:
        return Just(self._values[key]) if key in self._values else Nothing()

    async def _store(self, key: str, value: JSONType) -> None:
        self._values[key] = value

    async def _delete(self, key: str) -> None:
        self._values.pop(key, None)
