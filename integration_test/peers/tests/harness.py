"""Runs a peer as a child and talks JSON lines with it, as the lab does."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

PEERS = Path(__file__).resolve().parent.parent


class PeerError(Exception):
    """The peer answered with an error event; the event is the first argument."""


class Child:
    """One peer process."""

    def __init__(self, *argv: str) -> None:
        self.process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.events: list[dict[str, Any]] = []
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._drain, daemon=True).start()
        self.ready: dict[str, Any] = {}
        self._last_id = 0

    @classmethod
    def python(cls, script: str, *arguments: str) -> "Child":
        """A script below the peers' folder, with this interpreter."""
        return cls(sys.executable, str(PEERS / script), *arguments)

    def _drain(self) -> None:
        # Always, since a peer whose output is not read stands still.
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put("")

    def read(self) -> dict[str, Any]:
        """The next event."""
        line = self._lines.get(timeout=60)
        if not line:
            raise EOFError(f"the peer ended, exit code {self.process.wait()}")
        event: dict[str, Any] = json.loads(line)
        return event

    def wait(self, event: str) -> dict[str, Any]:
        """The first event of that name, seen already or to come."""
        for index, seen in enumerate(self.events):
            if seen["event"] == event:
                return self.events.pop(index)
        while (seen := self.read())["event"] != event:
            self.events.append(seen)
        return seen

    def raw(self, line: str) -> None:
        """Send a line as it is."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, cmd: str, **fields: Any) -> dict[str, Any]:
        """Send a command and return the reply with its id; other events are kept."""
        self._last_id += 1
        self.raw(json.dumps({"cmd": cmd, "id": self._last_id, **fields}))
        while (seen := self.read()).get("id") != self._last_id:
            self.events.append(seen)
        if seen["event"] == "error":
            raise PeerError(seen)
        return seen

    def close(self) -> int:
        """End standard input and wait; the exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(timeout=20)
