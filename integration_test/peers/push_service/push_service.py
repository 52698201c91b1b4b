"""A push service (XEP-0357) as the vendor of an app runs one: a component of a server (XEP-0114) that is told that something came, and would
wake the phone. It says what it was told.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from slixmpp import ComponentXMPP
from slixmpp.stanza import Iq
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from common.jsonlines import Channel  # noqa: E402

PUBSUB = "{http://jabber.org/protocol/pubsub}"
FORMS = "{jabber:x:data}"


class Service(ComponentXMPP):  # type: ignore[misc]
    """Answers every publication, and tells it."""

    def __init__(self, jid: str, secret: str, channel: Channel) -> None:
        super().__init__(jid, secret)
        self.channel = channel
        published = MatchXPath(f"{{{self.default_ns}}}iq/{PUBSUB}pubsub/{PUBSUB}publish")
        self.register_handler(Callback("publish", published, self._published))
        self.add_event_handler("session_start", lambda _: channel.emit("ready"))
        self.add_event_handler("connection_failed", lambda why: channel.emit("error", error=str(why)))

    def _published(self, iq: Iq) -> None:
        publish = iq.xml.find(f"{PUBSUB}pubsub/{PUBSUB}publish")
        options = iq.xml.find(f"{PUBSUB}pubsub/{PUBSUB}publish-options")
        secret = None
        for field in options.iter(f"{FORMS}field") if options is not None else ():
            if field.get("var") == "secret":
                secret = field.findtext(f"{FORMS}value")
        self.channel.emit(
            "publish",
            sender=str(iq["from"]),
            node=publish.get("node"),
            secret=secret,
            xml=ET.tostring(iq.xml, encoding="unicode"),
        )
        iq.reply().send()


async def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jid", required=True, help="the component's address")
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    args = parser.parse_args()
    channel = Channel()
    service = Service(args.jid, os.environ["PEER_PASSWORD"], channel)
    service.connect(args.host, args.port)
    async for _ in channel.commands():
        pass


if __name__ == "__main__":
    asyncio.run(main())
