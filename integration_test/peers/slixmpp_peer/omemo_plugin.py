"""The OMEMO plugin of slixmpp with this peer's storage and trust."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Optional

from common.omemo_wire import DEVICE_LIST_NODE
from omemo.storage import Storage
from omemo.types import DeviceInformation
from slixmpp import JID
from slixmpp.plugins.base import register_plugin
from slixmpp.stanza import Message
from slixmpp_omemo import XEP_0384

TWOMEMO_DEVICE_LIST_NODE = "urn:xmpp:omemo:2:devices"
REFRESH_SECONDS = 10.0


class PeerOmemo(XEP_0384):  # type: ignore[misc]
    """Blind trust before verification, or nobody unless `trust` was said."""

    default_config = {**XEP_0384.default_config, "store": None, "blind_trust": True}

    store: Storage
    blind_trust: bool

    def plugin_init(self) -> None:
        """Adds the lock: the library must not handle two messages of one session at once."""
        self.lock = asyncio.Lock()
        self._refreshed: dict[str, float] = {}
        super().plugin_init()

    def session_bind(self, jid: JID) -> None:
        """Asks for device lists once more: slixmpp files such interests under the address of the moment,
        and the one before the server gives a resource is lost."""
        self.xmpp["xep_0163"].add_interest([TWOMEMO_DEVICE_LIST_NODE, DEVICE_LIST_NODE])
        super().session_bind(jid)

    @property
    def storage(self) -> Storage:
        return self.store

    @property
    def _btbv_enabled(self) -> bool:
        return self.blind_trust

    async def _prompt_manual_trust(
        self, manually_trusted: frozenset[DeviceInformation], identifier: Optional[str]
    ) -> None:
        """Leaves them undecided, so that the message fails and says why."""

    def forget_freshness(self) -> None:
        """After a break in the connection device lists may have changed unseen."""
        self._refreshed.clear()

    async def refresh_device_lists(self, jids: set[JID], force_download: bool = False) -> None:
        """As the library's, but not for each message: for a contact without an omemo:2 list it would ask
        the contact's server twice every time."""
        now = time.monotonic()
        stale = {jid for jid in jids if now - self._refreshed.get(jid.bare, -REFRESH_SECONDS) >= REFRESH_SECONDS}
        first = any(jid.bare not in self._refreshed for jid in stale)
        if stale:
            await super().refresh_device_lists(stale, force_download or first)
            self._refreshed.update({jid.bare: now for jid in stale})

    async def _on_device_list_update(self, msg: Message) -> None:
        async with self.lock:
            await super()._on_device_list_update(msg)


def install(client: Any, storage: Storage, blind_trust: bool) -> PeerOmemo:
    """Register the plugin with a client."""
    register_plugin(PeerOmemo)
    client.register_plugin("xep_0384", {"store": storage, "blind_trust": blind_trust})
    plugin: PeerOmemo = client["xep_0384"]
    return plugin
