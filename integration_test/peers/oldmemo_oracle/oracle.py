#!/usr/bin/env python3
"""An oracle for OMEMO 0.3: python-omemo and oldmemo with a directory in memory in place of a server.

Many identities live in one process. Bundles and messages go in and out as XML or as base64 fields, so
that a test can deliver them late, twice, out of order or damaged, and learn what the library says.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import Any, Optional
from xml.etree import ElementTree as ET

import oldmemo
import oldmemo.etree
import omemo
import xeddsa
from omemo.session_manager import BundleNotFound
from omemo.types import DeviceInformation, DeviceList, TrustLevel

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
# pylint: disable=wrong-import-position
from common import omemo_wire as wire  # noqa: E402
from common import sessions  # noqa: E402
from common.jsonlines import Channel, Command, Handler  # noqa: E402
from common.memory_storage import MemoryStorage  # noqa: E402


class Directory:
    """What a server would hold: every device's bundle and every account's device list."""

    def __init__(self) -> None:
        self.bundles: dict[tuple[str, int], oldmemo.oldmemo.BundleImpl] = {}
        self.lists: dict[str, DeviceList] = {}


class Identity:
    """One device of one account, with the empty messages that the library wanted to send."""

    def __init__(
        self, jid: str, storage: MemoryStorage, manager: omemo.SessionManager, outbox: list[ET.Element]
    ) -> None:
        self.jid = jid
        self.storage = storage
        self.manager = manager
        self.outbox = outbox
        self.device = 0
        self.fingerprint = ""

    def drain(self) -> list[dict[str, Any]]:
        """The empty messages since the last call."""
        sent = [rendered(element) for element in self.outbox]
        self.outbox.clear()
        return sent


def rendered(encrypted: ET.Element) -> dict[str, Any]:
    """An `<encrypted>` both ways: whole, and as fields."""
    return {"xml": ET.tostring(encrypted, encoding="unicode"), **wire.message_fields(encrypted)}


def manager_type(directory: Directory, jid: str, outbox: list[ET.Element]) -> type[omemo.SessionManager]:
    """The library's manager for one account, wired to the directory; every device is trusted."""

    class Manager(omemo.SessionManager):
        """Network in memory; method meanings are the library's."""

        @staticmethod
        async def _upload_bundle(bundle: omemo.Bundle) -> None:
            assert isinstance(bundle, oldmemo.oldmemo.BundleImpl)
            directory.bundles[(jid, bundle.device_id)] = bundle

        @staticmethod
        async def _download_bundle(namespace: str, bare_jid: str, device_id: int) -> omemo.Bundle:
            bundle = directory.bundles.get((bare_jid, device_id))
            if bundle is None:
                raise BundleNotFound(f"no bundle of {bare_jid}, device {device_id}")
            return bundle

        @staticmethod
        async def _delete_bundle(namespace: str, device_id: int) -> None:
            directory.bundles.pop((jid, device_id), None)

        @staticmethod
        async def _upload_device_list(namespace: str, device_list: DeviceList) -> None:
            directory.lists[jid] = dict(device_list)

        @staticmethod
        async def _download_device_list(namespace: str, bare_jid: str) -> DeviceList:
            return dict(directory.lists.get(bare_jid, {}))

        async def _evaluate_custom_trust_level(self, device: DeviceInformation) -> TrustLevel:
            return TrustLevel.TRUSTED

        async def _make_trust_decision(
            self, undecided: frozenset[DeviceInformation], identifier: Optional[str]
        ) -> None:
            raise AssertionError("every device is trusted")

        @staticmethod
        async def _send_message(message: omemo.Message, bare_jid: str) -> None:
            outbox.append(oldmemo.etree.serialize_message(message))

    return Manager


class Oracle:
    """The commands."""

    def __init__(self) -> None:
        self.directory = Directory()
        self.identities: dict[str, Identity] = {}

    def handlers(self) -> dict[str, Handler]:
        """By name; each is described in its docstring."""
        return {
            "create": self.create,
            "bundle": self.bundle,
            "learn": self.learn,
            "encrypt": self.encrypt,
            "decrypt": self.decrypt,
            "rebuild": self.rebuild,
            "forget": self.forget,
            "corrupt": self.corrupt,
        }

    async def create(self, command: Command) -> dict[str, Any]:
        """{name, jid?} a new device; its bundle and device list are in the directory at once."""
        name: str = command["name"]
        jid: str = command.get("jid", f"{name}@oracle.test")
        if name in self.identities:
            raise ValueError(f"{name!r} exists")
        storage, outbox = MemoryStorage(), list[ET.Element]()
        manager = await manager_type(self.directory, jid, outbox).create(
            [oldmemo.Oldmemo(storage)],
            storage,
            jid,
            initial_own_label=None,
            undecided_trust_level_name="any",
        )
        await manager.after_history_sync()
        identity = Identity(jid, storage, manager, outbox)
        own, _ = await manager.get_own_device_information()
        identity.device = own.device_id
        identity.fingerprint = xeddsa.ed25519_pub_to_curve25519_pub(own.identity_key).hex()
        self.identities[name] = identity
        return {"name": name, "jid": jid, "device_id": identity.device, "fingerprint": identity.fingerprint}

    async def bundle(self, command: Command) -> dict[str, Any]:
        """{name} the bundle as a server would give it now."""
        identity = self.identities[command["name"]]
        element = oldmemo.etree.serialize_bundle(self.directory.bundles[(identity.jid, identity.device)])
        return {
            "device_id": identity.device,
            "xml": ET.tostring(element, encoding="unicode"),
            **wire.bundle_fields(element),
        }

    async def learn(self, command: Command) -> dict[str, Any]:
        """{jid, device_id, xml | fields of `bundle`} puts a foreign device into the directory."""
        jid, device = command["jid"], int(command["device_id"])
        element = ET.fromstring(command["xml"]) if "xml" in command else wire.bundle_element(command)
        self.directory.bundles[(jid, device)] = oldmemo.etree.parse_bundle(element, jid, device)
        self.directory.lists.setdefault(jid, {})[device] = None
        for identity in self.identities.values():
            await identity.manager.refresh_device_list(wire.NAMESPACE, jid)
        return {"devices": sorted(self.directory.lists[jid])}

    async def encrypt(self, command: Command) -> dict[str, Any]:
        """{name, to, body} one message for every device of `to`, building sessions as needed."""
        identity, to = self.identities[command["name"]], command["to"]
        await identity.manager.refresh_device_list(wire.NAMESPACE, to)
        messages, errors = await identity.manager.encrypt(
            frozenset({to}), {wire.NAMESPACE: command["body"].encode()}
        )
        if errors:
            raise ValueError("; ".join(f"device {e.device_id}: {e.exception}" for e in errors))
        (message,) = messages
        return rendered(oldmemo.etree.serialize_message(message))

    async def decrypt(self, command: Command) -> dict[str, Any]:
        """{name, from, xml | sid, keys, iv, payload} the body, or none for a key transport; `replies` are
        the empty messages the library sends in answer."""
        identity, sender = self.identities[command["name"]], command["from"]
        element = ET.fromstring(command["xml"]) if "xml" in command else wire.message_element(command)
        message = await oldmemo.etree.parse_message(element, sender, identity.jid, identity.manager)
        plaintext, device, _ = await identity.manager.decrypt(message)
        header = wire.header_for(element, identity.device)
        return {
            "body": None if plaintext is None else plaintext.decode(),
            "empty": plaintext is None,
            "sid": device.device_id,
            "replies": identity.drain(),
            **(header.fields() if header else {}),
        }

    async def rebuild(self, command: Command) -> dict[str, Any]:
        """{name, to} a fresh session with every device of `to`, announced by key transport messages."""
        identity = self.identities[command["name"]]
        await identity.manager.refresh_device_list(wire.NAMESPACE, command["to"])
        devices = await identity.manager.get_device_information(command["to"])
        await sessions.rebuild(identity.manager, identity.storage, identity.jid, devices)
        return {"messages": identity.drain()}

    async def forget(self, command: Command) -> dict[str, Any]:
        """{name, jid} drops the sessions with a contact, as a restored or damaged device would."""
        identity = self.identities[command["name"]]
        return {"devices": await sessions.forget(identity.storage, command["jid"])}

    async def corrupt(self, command: Command) -> dict[str, Any]:
        """{name, jid} damages the sessions with a contact."""
        identity = self.identities[command["name"]]
        return {"devices": await sessions.corrupt(identity.storage, command["jid"])}


async def main() -> None:
    """Serve until standard input ends."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    channel, oracle = Channel(), Oracle()
    channel.emit("ready", commands=sorted(oracle.handlers()))
    async for command in channel.commands():
        await channel.answer(command, oracle.handlers())
    for identity in oracle.identities.values():
        await identity.manager.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
