"""Files as apps on OMEMO 0.3 share them: sealed, uploaded to the own service (XEP-0363), told as an `aesgcm://` link (XEP-0454).

Sealing, uploading and opening are slixmpp's own plugins; this only tells aiohttp where the hosts are, because no
name server knows them, and whom to trust, and downloads, for which slixmpp has nothing.
"""

from __future__ import annotations

import hashlib
import io
import socket
from pathlib import Path
from typing import Any, Optional
from urllib.parse import urldefrag, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from slixmpp import ClientXMPP
from slixmpp.plugins.xep_0363 import http_upload

SCHEME = "aesgcm://"
# What a phone would take; more ends in an error and not in memory.
MOST_BYTES = 128 << 20


class Hosts(AbstractResolver):
    """A hosts file, and nothing else."""

    def __init__(self, hosts: dict[str, str]) -> None:
        self.hosts = hosts

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The one address of a host that is listed."""
        if host not in self.hosts:
            raise OSError(f"no address is known for {host}")
        flags = socket.AI_NUMERICHOST
        return [ResolveResult(hostname=host, host=self.hosts[host], port=port, family=family, proto=0, flags=flags)]

    async def close(self) -> None:
        """Nothing is open."""


class Media:
    """Sends and fetches files for a client."""

    def __init__(self, client: ClientXMPP, hosts: dict[str, str]) -> None:
        self.client = client
        self.hosts = hosts
        client.register_plugin("xep_0363")
        client.register_plugin("xep_0454")
        # The plugin opens a session of its own for each upload and takes no connector.
        http_upload.ClientSession = self._session

    def _session(self, **options: Any) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(resolver=Hosts(self.hosts), ssl=self.client.ssl_context)
        return aiohttp.ClientSession(connector=connector, **options)

    async def upload(self, path: Path) -> str:
        """Seals and uploads a file; its link."""
        link: str = await self.client["xep_0454"].upload_file(path, content_type="application/octet-stream")
        return link

    async def fetch(self, link: str, to: Path) -> dict[str, Any]:
        """Downloads what a link leads to, opens it and stores it; what came."""
        if not link.startswith(SCHEME):
            raise ValueError("not an aesgcm:// link")
        url, fragment = urldefrag("https://" + link[len(SCHEME) :])
        sealed = io.BytesIO()
        async with self._session() as session, session.get(url, allow_redirects=False) as answer:
            if answer.status != 200:
                raise ValueError(f"HTTP status {answer.status}")
            async for chunk in answer.content.iter_chunked(1 << 16):
                sealed.write(chunk)
                if sealed.tell() > MOST_BYTES:
                    raise ValueError(f"more than {MOST_BYTES} bytes")
        size = sealed.tell()
        opened = self.client["xep_0454"].decrypt(sealed, fragment)
        to.write_bytes(opened)
        return {"bytes": len(opened), "sealed_bytes": size, "sha256": hashlib.sha256(opened).hexdigest(), **place(link)}


def place(link: str) -> dict[str, Any]:
    """What may be shown of a link: where it leads, without the key."""
    parts = urlsplit("https://" + link[len(SCHEME) :])
    return {"host": parts.netloc, "path": parts.path}


def link_in(body: str) -> Optional[str]:
    """The link of a body that is one, as clients read it: alone on the first line; a thumbnail may follow on the next."""
    first = body.split("\n", 1)[0].strip()
    return first if first.startswith(SCHEME) and " " not in first else None
