"""Stanzas: what Haiket sends, and what it reads of what it is sent."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from xml.etree import ElementTree as ET

CLIENT = "jabber:client"
OMEMO = "eu.siacs.conversations.axolotl"
RECEIPTS = "urn:xmpp:receipts"
MARKERS = "urn:xmpp:chat-markers:0"
SID = "urn:xmpp:sid:0"
HINTS = "urn:xmpp:hints"
MAM = "urn:xmpp:mam:2"
PUBSUB = "http://jabber.org/protocol/pubsub"
EVENT = PUBSUB + "#event"
DEVICES = OMEMO + ".devicelist"
STANZA_ERRORS = "urn:ietf:params:xml:ns:xmpp-stanzas"

# Longer than a message of any app; XML of this size is read without harm.
MOST_TEXT = 65536


def bundle_node(device: int) -> str:
    """Where a device's keys are published."""
    return f"{OMEMO}.bundles:{device}"


def new_id() -> str:
    """Of a stanza."""
    return uuid.uuid4().hex


def bare(jid: str) -> str:
    """Without the resource."""
    return jid.split("/", 1)[0]


def message(to: str, ident: str | None = None, kind: str = "chat") -> ET.Element:
    """An empty message."""
    return ET.Element(f"{{{CLIENT}}}message", {"to": to, "id": ident or new_id(), "type": kind})


def encrypted(to: str, ident: str, sealed: ET.Element, speaks: bool = True) -> ET.Element:
    """A message around an OMEMO element; one that does not speak carries nothing for a person."""
    stanza = message(to, ident)
    stanza.append(sealed)
    ET.SubElement(stanza, f"{{{HINTS}}}store")
    if speaks:
        ET.SubElement(stanza, "{urn:xmpp:eme:0}encryption", {"namespace": OMEMO, "name": "OMEMO"})
        ET.SubElement(stanza, f"{{{CLIENT}}}body").text = "Haiket sent this encrypted (OMEMO)."
        ET.SubElement(stanza, f"{{{SID}}}origin-id", {"id": ident})
        ET.SubElement(stanza, f"{{{RECEIPTS}}}request")
        ET.SubElement(stanza, f"{{{MARKERS}}}markable")
    return stanza


def receipt(to: str, of: str) -> ET.Element:
    """It arrived (XEP-0184)."""
    stanza = message(to)
    ET.SubElement(stanza, f"{{{RECEIPTS}}}received", {"id": of})
    ET.SubElement(stanza, f"{{{HINTS}}}store")
    return stanza


def displayed(to: str, of: str) -> ET.Element:
    """It was read (XEP-0333)."""
    stanza = message(to)
    ET.SubElement(stanza, f"{{{MARKERS}}}displayed", {"id": of})
    ET.SubElement(stanza, f"{{{HINTS}}}store")
    return stanza


def text_of(stanza: ET.Element) -> str:
    """As it goes over the wire."""
    return ET.tostring(stanza, encoding="unicode")


@dataclass(frozen=True)
class Sealed:
    """What can be seen of an OMEMO element before it is opened."""

    element: ET.Element
    sid: int
    prekey: bool
    has_payload: bool
    digest: str

    @classmethod
    def read(cls, stanza: ET.Element, device: int) -> "Sealed | None":
        """None when the message is not encrypted. `device`: who reads; its copy of the key is what tells messages apart."""
        found = stanza.findall(f"{{{OMEMO}}}encrypted")
        if not found:
            return None
        if len(found) > 1:
            raise ValueError("more than one encrypted element")
        element = found[0]
        header = element.find(f"{{{OMEMO}}}header")
        sid = (header.get("sid") if header is not None else None) or ""
        if header is None or not sid.isdecimal():
            raise ValueError("an encrypted element without a sender's device")
        copies = [key for key in header.findall(f"{{{OMEMO}}}key") if key.get("rid") == str(device)]
        payload = element.find(f"{{{OMEMO}}}payload")
        copy = copies[0].text or "" if copies else ""
        sum_ = hashlib.sha256(f"{sid} {''.join(copy.split())} {_text(payload)}".encode()).hexdigest()
        prekey = bool(copies) and copies[0].get("prekey") in ("true", "1")
        return cls(element, int(sid), prekey, payload is not None, sum_)


def _text(element: ET.Element | None) -> str:
    return "".join((element.text or "").split()) if element is not None else ""


def asks_of(stanza: ET.Element) -> str:
    """What the sender wants to hear of: `receipt`, `marker`, both, or nothing."""
    asks = [("receipt", f"{{{RECEIPTS}}}request"), ("marker", f"{{{MARKERS}}}markable")]
    return " ".join(name for name, tag in asks if stanza.find(tag) is not None)


def archive_id(stanza: ET.Element, account: str) -> str | None:
    """The number that the own server gave it (XEP-0359); what others claim does not count."""
    for element in stanza.findall(f"{{{SID}}}stanza-id"):
        if element.get("by") == account:
            return element.get("id")
    return None


def condition_of(stanza: ET.Element) -> str:
    """Of an error, in the words of RFC 6120."""
    error = stanza.find(f"{{{CLIENT}}}error")
    for child in error if error is not None else ():
        if child.tag.startswith(f"{{{STANZA_ERRORS}}}") and not child.tag.endswith("}text"):
            return child.tag.rsplit("}", 1)[1]
    return "undefined-condition"
