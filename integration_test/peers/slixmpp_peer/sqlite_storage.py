"""python-omemo's key-value storage in one SQLite file, and what else a peer must remember.

The library stores about ten values for each message and has no transactions. Values written while one
message is handled are therefore committed together, at the latest when the event loop is next free, and
before anything of that message leaves: a killed peer comes back with a state that its contacts have seen.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from pathlib import Path

from omemo.storage import Just, Maybe, Nothing, Storage
from omemo.types import JSONType

_ABSENT = "absent"


class SqliteStorage(Storage):
    """Everything that one device of a peer keeps."""

    def __init__(self, path: Path) -> None:
        super().__init__(disable_cache=True)
        self._db = sqlite3.connect(path, isolation_level=None)
        # A killed process loses nothing with these two; a machine that loses power may.
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute("CREATE TABLE IF NOT EXISTS value (key TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID")
        self._db.execute("CREATE TABLE IF NOT EXISTS seen (digest BLOB PRIMARY KEY) WITHOUT ROWID")
        self._texts: dict[str, str] = {}

    def _begin(self) -> None:
        if not self._db.in_transaction:
            self._db.execute("BEGIN")
            asyncio.get_running_loop().call_soon(self.commit)

    def commit(self) -> None:
        """Make what was stored so far last."""
        if self._db.in_transaction:
            self._db.execute("COMMIT")

    def close(self) -> None:
        """Commit and close."""
        self.commit()
        self._db.close()

    def first_time(self, digest: bytes) -> bool:
        """Whether this ciphertext was never remembered."""
        return self._db.execute("SELECT 1 FROM seen WHERE digest = ?", (digest,)).fetchone() is None

    def remember(self, digest: bytes) -> None:
        """Keep that a ciphertext was decrypted."""
        self._begin()
        self._db.execute("INSERT OR IGNORE INTO seen VALUES (?)", (digest,))

    async def _load(self, key: str) -> Maybe[JSONType]:
        text = self._texts.get(key)
        if text is None:
            row = self._db.execute("SELECT json FROM value WHERE key = ?", (key,)).fetchone()
            text = self._texts[key] = row[0] if row else _ABSENT
        return Nothing() if text is _ABSENT else Just(json.loads(text))

    async def _store(self, key: str, value: JSONType) -> None:
        text = json.dumps(value)
        if self._texts.get(key) == text:
            return
        self._begin()
        self._db.execute("INSERT OR REPLACE INTO value VALUES (?, ?)", (key, text))
        self._texts[key] = text

    async def _delete(self, key: str) -> None:
        self._begin()
        self._db.execute("DELETE FROM value WHERE key = ?", (key,))
        self._texts[key] = _ABSENT
