"""What a test does to a peer's OMEMO sessions: lose them, damage them, build them anew.

`oldmemo.Oldmemo` keeps all its state in the storage, so a second instance over the same storage sees
and changes what the library uses.
"""

from __future__ import annotations

from typing import Any, Iterable, cast

import oldmemo
import omemo
from omemo.storage import Storage

from .omemo_wire import NAMESPACE


def _flip(key: str) -> str:
    """Another key of the same length; the library stores bytes as code points 0..255."""
    return chr(ord(key[0]) ^ 1) + key[1:]


async def device_ids(storage: Storage, jid: str) -> list[int]:
    """The devices of a contact with which there is a session."""
    return (await storage.load_list(f"/{NAMESPACE}/{jid}/device_ids", int)).maybe([])


async def forget(storage: Storage, jid: str) -> list[int]:
    """Drop the sessions with a contact but keep its devices and their trust: a partly lost store."""
    devices = await device_ids(storage, jid)
    if devices:
        await oldmemo.Oldmemo(storage).purge_bare_jid(jid)
    return devices


async def corrupt(storage: Storage, jid: str) -> list[int]:
    """Change the chain keys of the sessions with a contact: both directions fail until they are rebuilt."""
    devices = await device_ids(storage, jid)
    for device in devices:
        path = f"/{NAMESPACE}/{jid}/{device}/double_ratchet"
        state = cast(dict[str, Any], (await storage.load(path)).from_just())
        ratchet = state["diffie_hellman_ratchet"]
        chains = ratchet["symmetric_key_ratchet"]
        for chain in (ratchet["root_chain"], chains["sending_chain"], chains["receiving_chain"]):
            if chain is not None:
                chain["key"] = _flip(chain["key"])
        await storage.store(path, state)
    return devices


async def rebuild(
    manager: omemo.SessionManager, storage: Storage, own_jid: str, devices: Iterable[omemo.DeviceInformation]
) -> list[int]:
    """A fresh session with each device, announced by a key transport message, as apps heal a broken one.

    `SessionManager.replace_sessions` does this only where a session exists.
    """
    backend = oldmemo.Oldmemo(storage)
    own, _ = await manager.get_own_device_information()
    done = []
    for device in devices:
        content, key = await backend.encrypt_empty()
        bundle = await manager._download_bundle(NAMESPACE, device.bare_jid, device.device_id)
        session, material = await backend.build_session_active(device.bare_jid, device.device_id, bundle, key)
        keys = frozenset({(material, session.key_exchange)})
        await backend.store_session(session)
        message = omemo.Message(NAMESPACE, own_jid, own.device_id, content, keys)
        await manager._send_message(message, device.bare_jid)
        done.append(device.device_id)
    return done
