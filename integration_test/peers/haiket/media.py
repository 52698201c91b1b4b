"""Files: sealed (XEP-0454), uploaded (XEP-0363), told as a link inside the encrypted message, and fetched."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from connection import Connection, Refused
from options import Options

MOST = 100 * 1024 * 1024
TAG = 16
UPLOAD = "urn:xmpp:http:upload:0"
DISCO = "http://jabber.org/protocol/disco"
LINK = re.compile(r"aesgcm://[^\s#]+#(?:[0-9a-fA-F]{88}|[0-9a-fA-F]{96})(?:\n.*)?", re.DOTALL)
KINDS = {
    "voice": {"ogg", "oga", "opus", "m4a", "aac", "mp3", "wav", "amr"},
    "photo": {"jpg", "jpeg", "png", "webp", "gif", "heic", "heif"},
    "video": {"mp4", "m4v", "mov", "webm", "3gp"},
}
TYPES = {"ogg": "audio/ogg", "opus": "audio/ogg", "m4a": "audio/mp4", "jpg": "image/jpeg", "png": "image/png", "mp4": "video/mp4"}


class MediaError(Exception):
    """A file that could not be put or had; the argument says why."""


@dataclass(frozen=True)
class Link:
    """Where a file is, and its key."""

    url: str
    key: bytes
    nonce: bytes

    @classmethod
    def read(cls, body: str) -> "Link | None":
        """Of the body of a message, when it is one."""
        if not LINK.fullmatch(body.strip()):
            return None
        place, _, secret = body.strip().split("\n", 1)[0].partition("#")
        raw = bytes.fromhex(secret)
        if not urlsplit(place).hostname:
            return None
        return cls("https" + place.removeprefix("aesgcm"), raw[-32:], raw[:-32])

    @property
    def body(self) -> str:
        """As it is sent."""
        return f"aesgcm{self.url.removeprefix('https')}#{(self.nonce + self.key).hex()}"

    @property
    def ending(self) -> str:
        """Of its name: `ogg`."""
        return Path(urlsplit(self.url).path).suffix.lstrip(".").lower()

    @property
    def kind(self) -> str:
        """voice, photo, video or file: all that OMEMO 0.3 says of a file is how its link ends."""
        return next((kind for kind, endings in KINDS.items() if self.ending in endings), "file")

    def place(self) -> dict[str, str]:
        """Host and path, for events."""
        parts = urlsplit(self.url)
        return {"host": parts.netloc, "path": parts.path}


def seal(plain: bytes) -> tuple[bytes, bytes, bytes]:
    """(sealed, key, nonce) under a key of its own."""
    key, nonce = AESGCM.generate_key(256), secrets.token_bytes(12)
    return AESGCM(key).encrypt(nonce, plain, None), key, nonce


class _Hosts(AbstractResolver):
    """The hosts of --resolve, and all others as the system knows them."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known
        self._others = aiohttp.ThreadedResolver()

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[ResolveResult]:
        address = self._known.get(host)
        if address is None:
            return await self._others.resolve(host, port, family)
        return [ResolveResult(hostname=host, host=address, port=port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        await self._others.close()


class Media:
    """Puts files into the own service's store, and gets those of others."""

    def __init__(self, options: Options, connection: Connection) -> None:
        self._options = options
        self._connection = connection
        self._tls = ssl.create_default_context(cafile=str(options.ca) if options.ca else None)
        self._service: str | None = None
        self._web: aiohttp.ClientSession | None = None

    def _session(self) -> aiohttp.ClientSession:
        if self._web is None:
            connector = aiohttp.TCPConnector(resolver=_Hosts(self._options.resolve), ssl=self._tls)
            self._web = aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=300, sock_read=30))
        return self._web

    async def close(self) -> None:
        """No more."""
        if self._web is not None:
            await self._web.close()

    async def _store_of_files(self) -> str:
        """The component of the own service that takes files."""
        if self._service is None:
            domain = self._connection.account.split("@", 1)[1]
            found = await self._connection.ask("get", ET.Element(f"{{{DISCO}#items}}query"), domain)
            parts = [item.get("jid") or "" for item in found.iter(f"{{{DISCO}#items}}item")]
            for candidate in [*parts, domain]:
                try:
                    info = await self._connection.ask("get", ET.Element(f"{{{DISCO}#info}}query"), candidate)
                except Refused:
                    continue
                if any(feature.get("var") == UPLOAD for feature in info.iter(f"{{{DISCO}#info}}feature")):
                    self._service = candidate
                    break
            else:
                raise MediaError("the service takes no files")
        return self._service

    async def slot(self, ending: str, size: int) -> tuple[str, str, dict[str, str]]:
        """(where to put, where to get, headers). The name says nothing but the ending."""
        name = f"{secrets.token_hex(8)}.{ending}" if ending else secrets.token_hex(8)
        request = ET.Element(f"{{{UPLOAD}}}request", {"filename": name, "size": str(size), "content-type": "application/octet-stream"})
        answer = await self._connection.ask("get", request, await self._store_of_files())
        put, get = answer.find(f"{{{UPLOAD}}}slot/{{{UPLOAD}}}put"), answer.find(f"{{{UPLOAD}}}slot/{{{UPLOAD}}}get")
        if put is None or get is None:
            raise MediaError("the service's answer has no place for the file")
        headers = {str(it.get("name")): it.text or "" for it in put.findall(f"{{{UPLOAD}}}header")}
        allowed = {name: value for name, value in headers.items() if name.lower() in ("authorization", "cookie", "expires")}
        return str(put.get("url")), str(get.get("url")), allowed

    async def upload(self, sealed: bytes, ending: str, put: bool = True) -> str:
        """The address of what was put there; without `put`, of a place where nothing is."""
        put_at, get_at, headers = await self.slot(ending, len(sealed))
        if put:
            if urlsplit(put_at).scheme != "https":
                raise MediaError("the service wants files over an open connection")
            headers |= {"Content-Type": "application/octet-stream"}
            try:
                async with self._session().put(put_at, data=sealed, headers=headers) as answer:
                    if answer.status not in (200, 201):
                        raise MediaError(f"the service did not take the file: HTTP status {answer.status}")
            except (aiohttp.ClientError, TimeoutError) as error:
                raise MediaError(f"the service did not take the file: {type(error).__name__}: {error}") from error
        return get_at

    async def share(self, plain: bytes, ending: str) -> Link:
        """Seals and uploads."""
        if len(plain) > MOST:
            raise MediaError("the file is too large")
        sealed, key, nonce = seal(plain)
        return Link(await self.upload(sealed, ending), key, nonce)

    async def fetch(self, link: Link, sender: str, to: Path) -> dict[str, Any]:
        """Downloads from a host of the sender's service and opens; the file is in its place only if all of it is authentic."""
        host, domain = urlsplit(link.url).hostname or "", sender.split("@", 1)[1]
        if host != domain and not host.endswith(f".{domain}") and host not in self._options.media_hosts:
            raise MediaError(f"{host} is no host of {domain}")
        to.parent.mkdir(parents=True, exist_ok=True)
        part = to.with_name(f".{to.name}.{secrets.token_hex(4)}")
        opened = Cipher(algorithms.AES(link.key), modes.GCM(link.nonce)).decryptor()
        sum_, sealed_bytes, kept = hashlib.sha256(), 0, b""
        try:
            with open(part, "wb") as out:
                async with self._session().get(link.url, allow_redirects=False) as answer:
                    if answer.status != 200:
                        raise MediaError(f"HTTP status {answer.status}")
                    async for piece in answer.content.iter_chunked(65536):
                        sealed_bytes += len(piece)
                        if sealed_bytes > MOST + TAG:
                            raise MediaError("the file is too large")
                        kept += piece
                        plain = opened.update(kept[:-TAG])
                        kept = kept[-TAG:]
                        sum_.update(plain)
                        out.write(plain)
                try:
                    out.write(opened.finalize_with_tag(kept))
                except (InvalidTag, ValueError):
                    raise MediaError("the file is not what was sealed") from None
            os.replace(part, to)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise MediaError(f"{type(error).__name__}: {error}") from error
        finally:
            part.unlink(missing_ok=True)
        return {"bytes": sealed_bytes - TAG, "sealed_bytes": sealed_bytes, "sha256": sum_.hexdigest(), **link.place()}
