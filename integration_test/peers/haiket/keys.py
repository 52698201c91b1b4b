"""OMEMO 0.3: the keys of this device, those of others, and what is sealed with them.

python-omemo does the protocol; here is where its keys are published and fetched, and when. What the library wants to
publish or send while it reads a message goes out only after what it read is kept: until then it is a note.

Haiket runs on one phone an account, so a device list names one device: a fresh store takes the place of the last.
"""

from __future__ import annotations

import logging
from typing import Any, Callable
from xml.etree import ElementTree as ET

import oldmemo.etree
from oldmemo import Oldmemo
from omemo import Bundle, DeviceInformation, Message
from omemo.session_manager import BundleDownloadFailed, BundleNotFound, DeviceListDownloadFailed, NoEligibleDevices
from omemo.storage import Storage
from omemo.types import DeviceList
from slixmpp_omemo import TrustLevel
from slixmpp_omemo.base_session_manager import BaseSessionManager

from connection import Connection, Refused
from store import Store
from wire import DEVICES, OMEMO, PUBSUB, bundle_node, encrypted, new_id

log = logging.getLogger("haiket")
LEVELS = {"trusted": TrustLevel.TRUSTED, "undecided": TrustLevel.UNDECIDED, "distrusted": TrustLevel.DISTRUSTED}
FORM = "{jabber:x:data}"


async def items(connection: Connection, jid: str, node: str, most: int | None = 1) -> list[ET.Element]:
    """What somebody has published at a node (XEP-0060); Refused when they have not."""
    query = ET.Element(f"{{{PUBSUB}}}pubsub")
    attributes = {"node": node} | ({"max_items": str(most)} if most else {})
    ET.SubElement(query, f"{{{PUBSUB}}}items", attributes)
    answer = await connection.ask("get", query, jid)
    return answer.findall(f"{{{PUBSUB}}}pubsub/{{{PUBSUB}}}items/{{{PUBSUB}}}item")


async def publish(connection: Connection, node: str, payload: ET.Element) -> None:
    """Publishes for everybody; a node that was made otherwise is put right first."""
    request = ET.Element(f"{{{PUBSUB}}}pubsub")
    item = ET.SubElement(ET.SubElement(request, f"{{{PUBSUB}}}publish", {"node": node}), f"{{{PUBSUB}}}item", {"id": "current"})
    item.append(payload)
    ET.SubElement(request, f"{{{PUBSUB}}}publish-options").append(_open_to_all(f"{PUBSUB}#publish-options"))
    try:
        await connection.ask("set", request)
    except Refused as error:
        if str(error) not in ("precondition-not-met", "conflict"):
            raise
        owner = ET.Element(f"{{{PUBSUB}#owner}}pubsub")
        ET.SubElement(owner, f"{{{PUBSUB}#owner}}configure", {"node": node}).append(_open_to_all(f"{PUBSUB}#node_config"))
        await connection.ask("set", owner)
        await connection.ask("set", request)


async def remove(connection: Connection, node: str) -> None:
    """Deletes an own node."""
    owner = ET.Element(f"{{{PUBSUB}#owner}}pubsub")
    ET.SubElement(owner, f"{{{PUBSUB}#owner}}delete", {"node": node})
    await connection.ask("set", owner)


def _open_to_all(form_type: str) -> ET.Element:
    form = ET.Element(f"{FORM}x", {"type": "submit"})
    values = {"FORM_TYPE": form_type, "pubsub#access_model": "open", "pubsub#persist_items": "true"}
    for name, value in values.items():
        field = ET.SubElement(form, f"{FORM}field", {"var": name} | ({"type": "hidden"} if name == "FORM_TYPE" else {}))
        ET.SubElement(field, f"{FORM}value").text = value
    return form


async def device_list(connection: Connection, jid: str) -> DeviceList:
    """The devices that an account names now."""
    try:
        found = await items(connection, jid, DEVICES)
    except Refused as error:
        if str(error) == "item-not-found":
            return {}
        raise DeviceListDownloadFailed(str(error)) from error
    if not found or len(found[0]) == 0:
        return {}
    return oldmemo.etree.parse_device_list(found[0][0])


async def bundle(connection: Connection, jid: str, device: int) -> Any:
    """The keys that a device has published."""
    try:
        found = await items(connection, jid, bundle_node(device))
    except Refused as error:
        failure = BundleNotFound if str(error) == "item-not-found" else BundleDownloadFailed
        raise failure(f"of device {device}: {error}") from error
    if not found or len(found[0]) == 0:
        raise BundleNotFound(f"of device {device}: the node is empty")
    try:
        return oldmemo.etree.parse_bundle(found[0][0], jid, device)
    except Exception as error:  # whatever a schema or a key may find
        raise BundleDownloadFailed(f"of device {device}: {error}") from error


class Keys:
    """The account's own device, and what it knows of others."""

    def __init__(self, store: Store, connection: Connection, changed: Callable[[str, int], None]) -> None:
        self.store = store
        self.connection = connection
        self.account = connection.account
        self.frozen = False  # misbehaves: what was published stays
        self.changed = changed
        self.may_write_to: Callable[[str], bool] = lambda jid: True
        self.backend = Oldmemo(store)
        self.manager: BaseSessionManager
        self.device = 0

    async def open(self) -> None:
        """Made at the first time; needs no network."""
        async with self.store.change():
            kind = session_manager(self, self.store)
            self.manager = await kind.create([self.backend], self.store, self.account, None, TrustLevel.UNDECIDED.value)
            own, _ = await self.manager.get_own_device_information()
            self.device = own.device_id

    @property
    def own_bundle_node(self) -> str:
        return bundle_node(self.device)

    async def fingerprint(self) -> str:
        """Of the own device, in hexadecimal."""
        own, _ = await self.manager.get_own_device_information()
        return own.identity_key.hex()

    # publishing

    async def publish(self, again: bool = False) -> None:
        """The bundle, if it has changed (`again`: in any case), and then the list."""
        if (again or self.store.get("bundle-changed")) and not self.frozen:
            self.store.set("bundle-changed", None)
            try:
                async with self.store.change():
                    own = await self.backend.get_bundle(self.account, self.device)
                await publish(self.connection, self.own_bundle_node, oldmemo.etree.serialize_bundle(own))
            except BaseException:
                self.store.set("bundle-changed", "yes")
                raise
        if again:
            await self.publish_list([self.device])

    async def publish_list(self, devices: list[int]) -> None:
        """Names these devices as the account's."""
        await publish(self.connection, DEVICES, oldmemo.etree.serialize_device_list(dict.fromkeys(devices)))

    # what is known of others; each inside a change of the store

    async def refresh(self, jid: str) -> None:
        """Asks which devices they have."""
        await self.manager.refresh_device_list(OMEMO, jid)

    async def devices(self, jid: str) -> list[DeviceInformation]:
        """Those in the list, with keys and trust."""
        known = await self.manager.get_device_information(jid)
        return sorted((it for it in known if dict(it.active).get(OMEMO)), key=lambda it: it.device_id)

    async def trust(self, jid: str, device: int, level: str) -> None:
        """What the user says of a device's key. Trusting one whose key was changed takes the new key."""
        if level not in LEVELS:
            raise ValueError(f"level is one of {', '.join(LEVELS)}")
        if level == "trusted" and self.store.get(f"changed/{jid}/{device}"):
            self.store.set(f"changed/{jid}/{device}", None)
            self.store.forget_keys(f"/devices/{jid}/{device}/identity_key")
            self.store.forget_keys(f"/{OMEMO}/{jid}/{device}/")
        found = [it for it in await self.manager.get_device_information(jid) if it.device_id == device]
        if not found:
            raise ValueError(f"device {device} of {jid} is not known")
        await self.manager.set_trust(jid, found[0].identity_key, LEVELS[level].value)

    def note_other_key(self, jid: str, device: int) -> None:
        """A device came with another key than before: nothing goes to it until the user decides."""
        if not self.store.get(f"changed/{jid}/{device}"):
            self.store.set(f"changed/{jid}/{device}", "yes")
            self.changed(jid, device)

    # sealing and opening; each inside a change of the store

    async def seal(self, jid: str, plaintext: str, fresh: bool = True) -> tuple[ET.Element, list[int]]:
        """For all devices of one account that are trusted; the element, and which devices. `fresh`: their list is asked for first."""
        if fresh:
            await self.refresh(jid)
        for device in await self.devices(jid):
            if self.store.get(f"changed/{jid}/{device.device_id}"):
                raise NoEligibleDevices(frozenset({jid}), f"device {device.device_id} has another key than before")
        messages, _ = await self.manager.encrypt(frozenset({jid}), {OMEMO: plaintext.encode()}, identifier=jid)
        sealed = next(iter(messages))
        return oldmemo.etree.serialize_message(sealed), sorted(key.device_id for key, _ in sealed.keys)

    async def open_sealed(self, jid: str, element: ET.Element) -> str | None:
        """The text; None when the message carries none. Raises what the library does."""
        message = await oldmemo.etree.parse_message(element, jid, self.account, self.manager)
        plaintext, _, _ = await self.manager.decrypt(message)
        return None if plaintext is None else plaintext.decode()

    async def heal(self, jid: str, device: int) -> None:
        """A new session in place of one that cannot be read, told to the other side by a message without content."""
        content, material = await self.backend.encrypt_empty()
        theirs = await self.manager._download_bundle(OMEMO, jid, device)
        session, key = await self.backend.build_session_active(jid, device, theirs, material)
        await self.manager._send_message(Message(OMEMO, self.account, self.device, content, frozenset({(key, session.key_exchange)})), jid)
        await self.backend.store_session(session)


def session_manager(keys: Any, storage: Storage) -> type[BaseSessionManager]:
    """The library makes its manager itself, without arguments: so a class for each. `keys`: Keys, or what stands in for it."""

    class Manager(BaseSessionManager):
        @property
        def _btbv_enabled(self) -> bool:
            return True

        async def _prompt_manual_trust(self, manually_trusted: Any, identifier: str | None) -> None:
            # Somebody whose devices were compared has a new one: nothing for it until the user says so.
            for device in manually_trusted:
                await self.set_trust(device.bare_jid, device.identity_key, TrustLevel.DISTRUSTED.value)

        async def _upload_bundle(self, bundle: Bundle) -> None:  # type: ignore[override]
            keys.store.set("bundle-changed", "yes")

        async def _download_bundle(self, namespace: str, bare_jid: str, device_id: int) -> Bundle:  # type: ignore[override]
            found = await bundle(keys.connection, bare_jid, device_id)
            known = (await storage.load_bytes(f"/devices/{bare_jid}/{device_id}/identity_key")).maybe(None)
            if known is not None and known != found.identity_key:
                keys.note_other_key(bare_jid, device_id)
                raise BundleDownloadFailed(f"device {device_id} has another key than before")
            return found  # type: ignore[no-any-return]

        async def _delete_bundle(self, namespace: str, device_id: int) -> None:  # type: ignore[override]
            await remove(keys.connection, bundle_node(device_id))

        async def _upload_device_list(self, namespace: str, device_list: DeviceList) -> None:  # type: ignore[override]
            keys.store.set("bundle-changed", "yes")

        async def _download_device_list(self, namespace: str, bare_jid: str) -> DeviceList:  # type: ignore[override]
            # One device an account: what the own list said before is over.
            return {} if bare_jid == keys.account else await device_list(keys.connection, bare_jid)

        async def _send_message(self, message: Message, bare_jid: str) -> None:  # type: ignore[override]
            # Nothing goes to a stranger, also not what would finish a session.
            if keys.may_write_to(bare_jid):
                ident = new_id()
                stanza = encrypted(bare_jid, ident, oldmemo.etree.serialize_message(message), speaks=False)
                keys.store.put(ident, bare_jid, ET.tostring(stanza, encoding="unicode"))

    return Manager
