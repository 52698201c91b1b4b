"""The connection to the own server: slixmpp with stream management, and what has to survive its end.

slixmpp sends again what a resumed stream had not acknowledged. After a resume that was refused it forgets all: then
the outbox has it, and sends the same bytes under the same ids.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Awaitable, Callable
from xml.etree import ElementTree as ET

from slixmpp import ClientXMPP
from slixmpp.exceptions import IqError, IqTimeout, XMPPError
from slixmpp.stanza import Message
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from options import Options
from store import Store
from wire import CLIENT, EVENT, MAM, PUBSUB, bare

log = logging.getLogger("haiket")
ANSWER = 20.0


class Offline(Exception):
    """The connection is not there, or went while an answer was awaited."""


class Refused(Exception):
    """A server's error; the argument is its condition, in the words of RFC 6120."""


class Connection:
    """One account, signed in as long as the program runs."""

    def __init__(self, options: Options, store: Store) -> None:
        self.account = options.jid
        self._options = options
        self._store = store
        self.xmpp = self._client()
        self.up = asyncio.Event()  # a stream is there: questions can be asked
        self.ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._put_last: int | None = None  # None: nothing goes yet
        self._pages: dict[str, list[tuple[str, ET.Element]]] = {}
        self._tries = 0
        self._stopping = False
        self._asking: asyncio.Task[None] | None = None
        # who listens
        self.on_message: Callable[[ET.Element], None] = lambda stanza: None
        self.on_stream: Callable[[bool], Awaitable[None]]
        self.on_gone: Callable[[], None] = lambda: None
        self.on_sent: Callable[[str, str], None] = lambda ident, peer: None
        self.on_acknowledged: Callable[[str, str], None] = lambda ident, peer: None

    def _client(self) -> ClientXMPP:
        xmpp = ClientXMPP(self.account, self._options.password)
        xmpp.use_message_ids = False
        xmpp.use_origin_id = False
        xmpp.enable_direct_tls = False
        xmpp.ca_certs = self._options.ca
        # The password never goes to the server as it is, also not inside TLS.
        xmpp["feature_mechanisms"].encrypted_plain = False
        xmpp.register_plugin("xep_0199")
        # The plugin asks before the stanza that it asks about; it is asked for here, behind what was sent.
        xmpp.register_plugin("xep_0198", {"window": 1_000_000})
        xmpp.add_event_handler("session_start", lambda _: self._begin(resumed=False))
        xmpp.add_event_handler("session_resumed", lambda _: self._begin(resumed=True))
        xmpp.add_event_handler("disconnected", self._lost)
        xmpp.add_event_handler("connection_failed", lambda _: self._again())
        xmpp.add_event_handler("failed_all_auth", lambda _: self._end("the server does not accept the account or its password"))
        xmpp.add_event_handler("stanza_acked", self._acknowledged)
        xmpp.register_handler(Callback("Haiket", MatchXPath(f"{{{CLIENT}}}message"), lambda stanza: self._came(stanza.xml)))
        return xmpp

    # its life

    def open(self) -> None:
        """Begins; goes on by itself until `close`."""
        self.xmpp.connect(self._options.host, self._options.port)

    async def close(self) -> None:
        """Waits a moment for what is on its way, and signs out."""
        self._stopping = True
        if self.up.is_set():
            for _ in range(40):
                if not self._store.waiting(0):
                    break
                await asyncio.sleep(0.05)
        await self.xmpp.disconnect(wait=2.0)

    def cut(self) -> None:
        """Breaks the wire, as a network does; the stream is resumed afterwards."""
        if self.xmpp.transport:
            self.xmpp.transport.abort()

    def _begin(self, resumed: bool) -> None:
        self._gone = asyncio.get_running_loop().create_future()
        self.up.set()
        if not resumed:
            self._put_last = None
        asyncio.create_task(self._stream(resumed))

    async def _stream(self, resumed: bool) -> None:
        try:
            await self.on_stream(resumed)
            self._tries = 0
        except Offline:
            pass  # the next stream begins anew
        except Refused as error:
            log.warning("the stream is of no use without its beginning: %s", error)
            self.cut()
        except Exception as error:
            log.exception("cannot go on")
            self._end(f"{type(error).__name__}: {error}")

    def _lost(self, _: Any) -> None:
        was_up = self.up.is_set()
        self.up.clear()
        if not self._gone.done():
            self._gone.set_result(None)
        if was_up and not self._stopping:
            self.on_gone()
        self._again()

    def _again(self) -> None:
        if self._stopping or self.ended.done():
            return
        self.xmpp.cancel_connection_attempt()
        delay = min(0.2 * 2**self._tries, 15.0)
        self._tries += 1
        asyncio.get_running_loop().call_later(delay, self._reopen)

    def _reopen(self) -> None:
        if not self._stopping and not self.ended.done() and not self.xmpp.is_connected():
            self.open()

    def _end(self, reason: str) -> None:
        if not self.ended.done():
            self.ended.set_result(reason)

    # what goes out

    def start_sending(self, resumed: bool) -> None:
        """From now on the outbox empties itself; all of it again where the server has forgotten the stream."""
        if not resumed or self._put_last is None:
            self._put_last = 0
        self.flush()

    def flush(self) -> None:
        """Gives to the stream what waits."""
        if self._put_last is None or not self.up.is_set():
            return
        for number, ident, peer, xml in self._store.waiting(self._put_last):
            self._put_last = number
            self.raw(ET.fromstring(xml))
            self.on_sent(ident, peer)

    def raw(self, stanza: ET.Element) -> None:
        """A message as it is; lost if the connection is."""
        if not self.up.is_set():
            raise Offline("not connected")
        self.xmpp.send(Message(self.xmpp, stanza))
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask_whether_it_came())

    async def _ask_whether_it_came(self) -> None:
        await self.xmpp.waiting_queue.join()
        if self.up.is_set():
            self.xmpp["xep_0198"].request_ack()

    def available(self) -> None:
        """Messages may come: those that waited, and new ones."""
        self.xmpp.send_presence()

    def _acknowledged(self, stanza: Any) -> None:
        ident = stanza.xml.get("id")
        if stanza.xml.tag == f"{{{CLIENT}}}message" and ident:
            peer = self._store.acknowledged(ident)
            if peer is not None:
                self.on_acknowledged(ident, peer)

    # questions

    async def ask(self, kind: str, payload: ET.Element, to: str | None = None) -> ET.Element:
        """Sends an iq; the answer. Offline when the connection goes first, Refused for an error."""
        if not self.up.is_set():
            raise Offline("not connected")
        iq = self.xmpp.make_iq_get(ito=to) if kind == "get" else self.xmpp.make_iq_set(ito=to)
        iq.append(payload)
        answer = asyncio.ensure_future(iq.send(timeout=ANSWER))
        await asyncio.wait({answer, self._gone}, return_when=asyncio.FIRST_COMPLETED)
        if not answer.done():
            answer.cancel()
            raise Offline("the connection went before the answer")
        try:
            return answer.result().xml
        except IqTimeout:
            raise Refused("remote-server-timeout") from None
        except IqError as error:
            if error.iq.xml.find(f".//{{{PUBSUB}#errors}}precondition-not-met") is not None:
                raise Refused("precondition-not-met") from None
            raise Refused(error.condition) from None
        except XMPPError as error:
            raise Refused(error.condition) from None

    async def archive(self, after: str | None, most: int, last: bool = False) -> tuple[list[tuple[str, ET.Element]], bool]:
        """A page of the own archive (XEP-0313): (number, message) in order, and whether it is the last page."""
        query = ET.Element(f"{{{MAM}}}query", {"queryid": self.xmpp.new_id()})
        rsm = ET.SubElement(query, "{http://jabber.org/protocol/rsm}set")
        ET.SubElement(rsm, "{http://jabber.org/protocol/rsm}max").text = str(most)
        if after:
            ET.SubElement(rsm, "{http://jabber.org/protocol/rsm}after").text = after
        if last:
            ET.SubElement(rsm, "{http://jabber.org/protocol/rsm}before")
        name = str(query.get("queryid"))
        self._pages[name] = []
        try:
            answer = await self.ask("set", query)
        except Refused as error:
            if str(error) in ("feature-not-implemented", "service-unavailable"):
                return [], True  # the service keeps none
            raise
        finally:
            page = self._pages.pop(name)
        fin = answer.find(f"{{{MAM}}}fin")
        return page, fin is None or fin.get("complete") == "true"

    # what comes in

    def _came(self, stanza: ET.Element) -> None:
        result = stanza.find(f"{{{MAM}}}result")
        if result is None:
            self.on_message(stanza)
            return
        # Only the own account's archive speaks here, and only when asked.
        page = self._pages.get(result.get("queryid") or "")
        inner = result.find(f"{{urn:xmpp:forward:0}}forwarded/{{{CLIENT}}}message")
        if page is not None and inner is not None and bare(stanza.get("from") or self.account) == self.account:
            page.append((result.get("id") or "", inner))


def event_items(stanza: ET.Element) -> tuple[str, ET.Element] | None:
    """(node, payload) of a notification (XEP-0060)."""
    items = stanza.find(f"{{{EVENT}}}event/{{{EVENT}}}items")
    item = items.find(f"{{{EVENT}}}item") if items is not None else None
    if items is None or item is None or len(item) == 0:
        return None
    return items.get("node") or "", item[0]
