"""Lets contacts on other servers read Profanity's keys.

Profanity 0.13.1 leaves the access to its nodes to the server's default (contacts with presence only) and
publishes no device list at all where none exists yet. Its account is therefore helped by a second log-in.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Optional
from xml.etree import ElementTree as ET

from common import omemo_wire as wire
from connection import Connection
from slixmpp import JID
from slixmpp.exceptions import IqError
from slixmpp.plugins.xep_0004 import Form

OPEN = {"pubsub#access_model": "open", "pubsub#persist_items": "true"}


def form(kind: str) -> Form:
    """The open settings as a form."""
    made = Form()
    made["type"] = "submit"
    made.add_field(var="FORM_TYPE", ftype="hidden", value=f"http://jabber.org/protocol/pubsub#{kind}")
    for name, value in OPEN.items():
        made.add_field(var=name, value=value)
    return made


async def open_nodes(
    jid: str, password: str, address: tuple[str, int], ca: Optional[Path], device: Optional[int]
) -> None:
    """Make sure of an open device list; with a device, also of an open bundle as soon as it is there."""
    client = Connection(jid, password, address, ca, lambda *_, **__: None)
    client.open()
    live = asyncio.create_task(client.live.wait())
    try:
        await asyncio.wait({live, client.failed}, return_when=asyncio.FIRST_COMPLETED)
        await (client.failed if client.failed.done() else live)
        pubsub, own = client["xep_0060"], JID(JID(jid).bare)
        try:
            await pubsub.set_node_config(own, wire.DEVICE_LIST_NODE, form("node_config"))
        except IqError:
            empty = ET.Element(f"{wire.NS}list")
            await pubsub.publish(own, wire.DEVICE_LIST_NODE, "current", empty, form("publish-options"))
        while device is not None:
            try:
                await pubsub.set_node_config(own, wire.bundle_node(device), form("node_config"))
                return
            except IqError:
                await asyncio.sleep(0.2)
    finally:
        await client.close()
