"""Reads what is visible of an OMEMO 0.3 element without decrypting it.

Tests compare these numbers (message counter, ratchet key, prekey ids) with what the sender believes,
so they come from the bytes on the wire and not from a library's state.
"""

from __future__ import annotations

import base64
from dataclasses import asdict, dataclass
from typing import Any, Optional
from xml.etree import ElementTree as ET

from oldmemo.oldmemo_pb2 import OMEMOKeyExchange, OMEMOMessage  # pylint: disable=no-name-in-module

NAMESPACE = "eu.siacs.conversations.axolotl"
DEVICE_LIST_NODE = f"{NAMESPACE}.devicelist"
NS = f"{{{NAMESPACE}}}"
MAC_LENGTH = 8

ET.register_namespace("", NAMESPACE)


def bundle_node(device: int) -> str:
    """The PEP node that holds the bundle of a device."""
    return f"{NAMESPACE}.bundles:{device}"


@dataclass
class KeyHeader:
    """The visible part of one `<key>`: a Signal message, perhaps inside a prekey message."""

    prekey: bool
    counter: int
    previous_counter: int
    ratchet_key: str
    prekey_id: Optional[int] = None
    signed_prekey_id: Optional[int] = None
    identity_key: Optional[str] = None
    base_key: Optional[str] = None

    def fields(self) -> dict[str, Any]:
        """As fields of an event."""
        return asdict(self)


def read_key(data: bytes, prekey: bool) -> KeyHeader:
    """Parse the content of a `<key>`; raises ValueError when it is not a Signal message of version 3."""
    outer: dict[str, Any] = {}
    if not data or data[0] != 0x33:
        raise ValueError("not a version 3 message")
    if prekey:
        exchange = OMEMOKeyExchange.FromString(data[1:])
        outer = {
            "prekey_id": exchange.pk_id,
            "signed_prekey_id": exchange.spk_id,
            "identity_key": exchange.ik.hex(),
            "base_key": exchange.ek.hex(),
        }
        data = exchange.message
        if not data or data[0] != 0x33:
            raise ValueError("no version 3 message inside the prekey message")
    inner = OMEMOMessage.FromString(data[1:-MAC_LENGTH])
    return KeyHeader(prekey, inner.n, inner.pn, inner.dh_pub.hex(), **outer)


def find_encrypted(stanza: ET.Element) -> Optional[ET.Element]:
    """The `<encrypted>` child of a message stanza."""
    return stanza.find(f"{NS}encrypted")


def sender_device(encrypted: ET.Element) -> Optional[int]:
    """The `sid` of an `<encrypted>`."""
    header = encrypted.find(f"{NS}header")
    sid = header.get("sid") if header is not None else None
    return int(sid) if sid is not None else None


def key_for(encrypted: ET.Element, device: int) -> Optional[tuple[bytes, bool]]:
    """The bytes of the `<key>` for a device and whether it is a prekey message."""
    for key in encrypted.iter(f"{NS}key"):
        if key.get("rid") == str(device):
            return base64.b64decode(key.text or ""), key.get("prekey") in ("true", "1")
    return None


def header_for(encrypted: ET.Element, device: int) -> Optional[KeyHeader]:
    """The visible part of the key for a device, `None` if there is none or it cannot be read."""
    found = key_for(encrypted, device)
    try:
        return read_key(*found) if found else None
    except Exception:  # protobuf has no public base class for its parse errors across versions
        return None


def message_fields(encrypted: ET.Element) -> dict[str, Any]:
    """An `<encrypted>` as plain fields: sid, iv, payload and the keys, in base64."""
    return {
        "sid": sender_device(encrypted),
        "iv": encrypted.findtext(f"{NS}header/{NS}iv"),
        "payload": encrypted.findtext(f"{NS}payload"),
        "keys": [
            {"rid": int(key.get("rid", "0")), "prekey": key.get("prekey") in ("true", "1"), "data": key.text}
            for key in encrypted.iter(f"{NS}key")
        ],
    }


def message_element(fields: dict[str, Any]) -> ET.Element:
    """The inverse of `message_fields`."""
    encrypted = ET.Element(f"{NS}encrypted")
    header = ET.SubElement(encrypted, f"{NS}header", {"sid": str(fields["sid"])})
    for key in fields["keys"]:
        element = ET.SubElement(header, f"{NS}key", {"rid": str(key["rid"])})
        if key.get("prekey"):
            element.set("prekey", "true")
        element.text = key["data"]
    ET.SubElement(header, f"{NS}iv").text = fields["iv"]
    if fields.get("payload") is not None:
        ET.SubElement(encrypted, f"{NS}payload").text = fields["payload"]
    return encrypted


def bundle_fields(bundle: ET.Element) -> dict[str, Any]:
    """A `<bundle>` as plain fields in base64, keys in their 33-byte form."""
    signed = bundle.find(f"{NS}signedPreKeyPublic")
    return {
        "identity_key": bundle.findtext(f"{NS}identityKey"),
        "signed_prekey_id": int(signed.get("signedPreKeyId", "0")) if signed is not None else None,
        "signed_prekey": signed.text if signed is not None else None,
        "signature": bundle.findtext(f"{NS}signedPreKeySignature"),
        "prekeys": [
            {"id": int(key.get("preKeyId", "0")), "key": key.text} for key in bundle.iter(f"{NS}preKeyPublic")
        ],
    }


def bundle_element(fields: dict[str, Any]) -> ET.Element:
    """The inverse of `bundle_fields`."""
    bundle = ET.Element(f"{NS}bundle")
    signed = {"signedPreKeyId": str(fields["signed_prekey_id"])}
    ET.SubElement(bundle, f"{NS}signedPreKeyPublic", signed).text = fields["signed_prekey"]
    ET.SubElement(bundle, f"{NS}signedPreKeySignature").text = fields["signature"]
    ET.SubElement(bundle, f"{NS}identityKey").text = fields["identity_key"]
    prekeys = ET.SubElement(bundle, f"{NS}prekeys")
    for key in fields["prekeys"]:
        ET.SubElement(prekeys, f"{NS}preKeyPublic", {"preKeyId": str(key["id"])}).text = key["key"]
    return bundle
