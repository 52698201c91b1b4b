"""What Haiket keeps: one SQLite file for messages, contacts and keys.

Keys and messages are in one file so that they change together: a ratchet that has moved on, the message that moved it,
the note that its ciphertext came, and the receipt that it asks for are one transaction. A process that is killed has
either all of them or none, and then the archive of the server brings the message again.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import time
from contextlib import asynccontextmanager
from typing import Any, AsyncIterator, Iterator

from omemo.storage import Just, Maybe, Nothing, Storage
from omemo.types import JSONType

SCHEMA = """
CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS contacts (jid TEXT PRIMARY KEY, standing TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS messages (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, peer TEXT NOT NULL, dir TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
    at REAL NOT NULL, asks TEXT NOT NULL DEFAULT '', held INTEGER NOT NULL DEFAULT 0, step TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS messages_by_id ON messages (id);
CREATE INDEX IF NOT EXISTS messages_by_peer ON messages (peer, dir);
CREATE TABLE IF NOT EXISTS seen (what TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outbox (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, peer TEXT NOT NULL, xml TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS trace (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, dir TEXT NOT NULL, peer TEXT NOT NULL, step TEXT NOT NULL, at REAL NOT NULL, why TEXT);
"""


class Store(Storage):
    """The file, and the storage that python-omemo wants. One process at a time has it."""

    def __init__(self, path: str) -> None:
        # Cached values would survive a transaction that was taken back.
        super().__init__(disable_cache=True)
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._db.executescript(SCHEMA)
        self._lock = asyncio.Lock()

    def close(self) -> None:
        """No more."""
        self._db.close()

    @asynccontextmanager
    async def change(self) -> AsyncIterator[None]:
        """All that is written inside is kept, or, after an exception, nothing of it.

        Whoever uses keys does so in here, also where that waits for the network: one at a time. What others write
        meanwhile goes with it; those are notes that can be made again.
        """
        async with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def run(self, statement: str, *values: Any) -> sqlite3.Cursor:
        """One statement; by itself, or as part of the change that is under way."""
        return self._db.execute(statement, values)

    def rows(self, statement: str, *values: Any) -> list[Any]:
        """All rows of a query."""
        return self.run(statement, *values).fetchall()

    def one(self, statement: str, *values: Any) -> Any:
        """The first column of the first row, if there is one."""
        row = self.run(statement, *values).fetchone()
        return row[0] if row else None

    # python-omemo's

    async def _load(self, key: str) -> Maybe[JSONType]:
        value = self.one("SELECT value FROM keys WHERE name = ?", key)
        return Nothing() if value is None else Just(json.loads(value))

    async def _store(self, key: str, value: JSONType) -> None:
        self.run("REPLACE INTO keys VALUES (?, ?)", key, json.dumps(value))

    async def _delete(self, key: str) -> None:
        self.run("DELETE FROM keys WHERE name = ?", key)

    def forget_keys(self, prefix: str) -> int:
        """Removes all keys whose name begins so; how many."""
        return self.run("DELETE FROM keys WHERE substr(name, 1, ?) = ?", len(prefix), prefix).rowcount

    # small things

    def get(self, name: str) -> str | None:
        """A note of the program's own."""
        found: str | None = self.one("SELECT value FROM state WHERE name = ?", name)
        return found

    def set(self, name: str, value: str | None) -> None:
        """Makes or removes such a note."""
        if value is None:
            self.run("DELETE FROM state WHERE name = ?", name)
        else:
            self.run("REPLACE INTO state VALUES (?, ?)", name, value)

    def standing(self, jid: str) -> str | None:
        """Of a contact: accepted, request or refused; None: a stranger."""
        found: str | None = self.one("SELECT standing FROM contacts WHERE jid = ?", jid)
        return found

    def set_standing(self, jid: str, standing: str) -> None:
        """What the user decided, or has to."""
        self.run("REPLACE INTO contacts VALUES (?, ?)", jid, standing)

    def first_time(self, what: str) -> bool:
        """Notes that something was seen; whether it was not before."""
        return self.run("INSERT OR IGNORE INTO seen VALUES (?)", what).rowcount == 1

    def has_seen(self, what: str) -> bool:
        """Whether that was noted."""
        return self.one("SELECT 1 FROM seen WHERE what = ?", what) is not None

    # messages

    def keep(self, ident: str, peer: str, way: str, kind: str, body: str, asks: str = "", held: bool = False) -> None:
        """A message that was sent (`out`) or received (`in`)."""
        self.run(
            "INSERT INTO messages (id, peer, dir, kind, body, at, asks, held) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ident, peer, way, kind, body, time.time(), asks, held,
        )

    def received(self, ident: str) -> tuple[str, str, str, str]:
        """(peer, kind, body, asks) of the last message that came with this id."""
        row = self.run(
            "SELECT peer, kind, body, asks FROM messages WHERE id = ? AND dir = 'in' ORDER BY n DESC LIMIT 1", ident
        ).fetchone()
        if row is None:
            raise ValueError(f"no message {ident} was received")
        return row  # type: ignore[no-any-return]

    def bodies(self, way: str, peer: str | None = None) -> Iterator[str]:
        """The texts of one direction, in order."""
        asked = "SELECT body FROM messages WHERE dir = ? AND kind = 'text' AND held = 0 AND (? IS NULL OR peer = ?) ORDER BY n"
        for (body,) in self.run(asked, way, peer, peer):
            yield body

    # what is on its way out

    def put(self, ident: str, peer: str, xml: str) -> None:
        """A stanza that has to reach the server; it goes as these bytes however often it takes."""
        self.run("INSERT INTO outbox (id, peer, xml) VALUES (?, ?, ?)", ident, peer, xml)

    def waiting(self, after: int) -> list[tuple[int, str, str, str]]:
        """(n, id, peer, xml) of what the server has not acknowledged, after a number."""
        return self.rows("SELECT n, id, peer, xml FROM outbox WHERE n > ? ORDER BY n", after)

    def acknowledged(self, ident: str) -> str | None:
        """The server has it; whom it was for."""
        peer: str | None = self.one("SELECT peer FROM outbox WHERE id = ?", ident)
        self.run("DELETE FROM outbox WHERE id = ?", ident)
        return peer
