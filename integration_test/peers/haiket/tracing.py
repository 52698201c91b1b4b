"""The delivery trace, as docs/partner-trace.md has it."""

from __future__ import annotations

import hashlib
import json
import time
from datetime import datetime, timezone

from store import Store


class Trace:
    """Steps of messages; written beside the messages themselves."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def note(self, way: str, ident: str, peer: str, step: str, why: str | None = None) -> None:
        """A step, now. `why` is a fixed phrase of this program, never what a person wrote."""
        insert = "INSERT INTO trace (id, dir, peer, step, at, why) VALUES (?, ?, ?, ?, ?, ?)"
        self._store.run(insert, ident, way, peer, step, time.time(), why)

    def export(self, path: str, salt: str, side: str) -> int:
        """Writes the bundle for one support ticket; how many steps it has."""
        key = bytes.fromhex(salt)
        if len(key) < 16:
            raise ValueError("a salt has 16 bytes or more, in hexadecimal")
        head = {"trace": 1, "side": side, "made": _moment(time.time()), "salt": hashlib.sha256(key).hexdigest()}
        rows = self._store.rows("SELECT id, dir, peer, step, at, why FROM trace ORDER BY n")
        with open(path, "w", encoding="utf-8") as out:
            out.write(json.dumps(head) + "\n")
            for ident, way, peer, step, at, why in rows:
                hashed = hashlib.sha256(key + ident.encode()).hexdigest()
                line = {"id": hashed, "dir": way, "with": peer.rsplit("@", 1)[-1], "step": step, "at": _moment(at)}
                out.write(json.dumps(line | ({"why": why} if why else {})) + "\n")
        return len(rows)


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
