"""The XMPP connection of a peer: reconnects, and loses no message that it accepted.

slixmpp resumes a stream (XEP-0198) and re-sends what the server did not acknowledge, but forgets it all
when the server refuses to resume. Here every message is kept until it is acknowledged and is sent again,
as the same bytes with the same id.
"""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path
from typing import Any, Callable, Optional

from slixmpp import ClientXMPP
from slixmpp.exceptions import IqError, IqTimeout
from slixmpp.stanza import Message

RECONNECT_SECONDS = 0.3

Emit = Callable[..., None]


class Fatal(Exception):
    """The peer cannot go on: a refused password, an unknown certificate authority."""


class Connection(ClientXMPP):  # type: ignore[misc]
    """A client with one known server address and its own certificate authority."""

    def __init__(self, jid: str, password: str, address: tuple[str, int], ca: Optional[Path], emit: Emit) -> None:
        context = ssl.create_default_context(cafile=str(ca) if ca else None)
        super().__init__(jid, password, ssl_context=context)
        self.emit_event = emit
        self.address = address
        self.enable_direct_tls = False
        self.enable_plaintext = False
        self.live = asyncio.Event()
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.in_flight: dict[str, Message] = {}
        self._handed_over: set[str] = set()
        self._closing = False
        self._reopening: Optional[asyncio.Task[None]] = None
        for plugin in ("xep_0030", "xep_0060", "xep_0115", "xep_0163", "xep_0184", "xep_0199", "xep_0280"):
            self.register_plugin(plugin, {"auto_ack": False} if plugin == "xep_0184" else {})
        self.register_plugin("xep_0198", {"window": 1})
        self.add_event_handler("session_start", self._on_session_start)
        self.add_event_handler("session_resumed", self._on_resumed)
        self.add_event_handler("stanza_acked", self._on_acked)
        self.add_event_handler("disconnected", self._on_disconnected)
        self.add_event_handler("failed_all_auth", lambda _: self._give_up("the server refused the log-in"))
        self.add_event_handler("ssl_invalid_chain", lambda e: self._give_up(f"certificate not trusted: {e}"))

    def open(self) -> None:
        """Start to connect; `live` is set when messages can go."""
        self.connect(*self.address)

    async def close(self) -> None:
        """Log out."""
        self._closing = True
        await self.disconnect(wait=1.0)

    def reschedule_connection_attempt(self) -> Any:
        """Once a second, and not ever more rarely as the library would."""
        self._connect_loop_wait = 0
        return super().reschedule_connection_attempt()

    def send(self, data: Any, use_filters: bool = True) -> None:
        """Messages, also those of the OMEMO library, wait here while there is no session."""
        if not (isinstance(data, Message) and use_filters):
            super().send(data, use_filters)
            return
        if not data["id"]:
            data["id"] = self.new_id()
        self.in_flight[data["id"]] = data
        if self.live.is_set():
            self._hand_over(data)

    def _hand_over(self, message: Message) -> None:
        self._handed_over.add(message["id"])
        super().send(message)

    def _on_acked(self, stanza: Any) -> None:
        if isinstance(stanza, Message):
            self.in_flight.pop(stanza["id"], None)
            self._handed_over.discard(stanza["id"])

    async def _on_session_start(self, _: Any) -> None:
        self._handed_over.clear()
        # For the address that the server has just given; without capabilities it tells of no device lists.
        await self["xep_0115"].update_caps(broadcast=False)
        self.send_presence()
        try:
            await self.get_roster()
            await self.prepare()
        except (IqError, IqTimeout) as error:
            self.emit_event("error", message=f"the session could not be prepared: {error}")
            self.abort()
        except Exception as error:  # python-omemo keeps a failed start and cannot be started twice
            self._give_up(f"the session could not be prepared: {error!r}")
        else:
            self._go_live()

    def _on_resumed(self, _: Any) -> None:
        # slixmpp sends again what it had counted, but drops what was in its queue when the wire broke.
        counted = {stanza["id"] for _, stanza in self["xep_0198"].unacked_queue}
        self._handed_over &= counted
        self.emit_event("connected", resumed=True)
        self._go_live()

    def _go_live(self) -> None:
        self.live.set()
        for ident, message in list(self.in_flight.items()):
            if ident not in self._handed_over:
                self._hand_over(message)

    async def prepare(self) -> None:
        """What a subclass does on a new session before messages may go."""

    def _give_up(self, reason: str) -> None:
        self._closing = True
        if not self.failed.done():
            self.failed.set_exception(Fatal(reason))

    def _on_disconnected(self, reason: Any) -> None:
        # At once and not in a task: what is sent from here on must wait here, to keep the order.
        was_live = self.live.is_set()
        self.live.clear()
        if self._closing:
            return
        if was_live:
            self.emit_event("disconnected", reason=str(reason) if reason else None)
        self._reopening = asyncio.create_task(self._reopen())

    async def _reopen(self) -> None:
        await asyncio.sleep(RECONNECT_SECONDS)
        if not self._closing:
            self.open()
