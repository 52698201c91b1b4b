"""Answers a certification as a person at Profanity would: texts, and going away and coming back.

What is wanted stands in encrypted messages that end with `[certify:WORD NONCE]` (docs/partner-guide.md). What comes in the clear is not answered:
the window is encrypted or nothing is typed.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app import App

WANTED = re.compile(r"\[certify:([a-z]+)(?: [^\]]*)?\]")


class Certified:
    """Does what is asked for, one thing after the other."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._wanted: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self._task = asyncio.create_task(self._work())

    def heard(self, sender: str, body: str, encrypted: bool) -> None:
        """A message has come."""
        if encrypted:
            self._wanted.put_nowait((sender, body))

    async def _work(self) -> None:
        while True:
            sender, body = await self._wanted.get()
            wanted = WANTED.search(body)
            if not wanted:
                continue
            try:
                await self._answer(sender, wanted)
            except (RuntimeError, ValueError) as error:
                self.app.emit("error", message=str(error))

    async def _answer(self, sender: str, wanted: re.Match[str]) -> None:
        say: dict[str, Any] = {"to": sender, "body": f"here you are {wanted.group(0)}"}
        if wanted.group(1) == "reconnect":
            await self.app.reconnect()
            say["body"] = "here I am again [certify:back]"
        elif wanted.group(1) != "text":
            return
        try:
            await self.app.send(say)
        except RuntimeError:
            # As its screen says: it has no keys of the contact any more, since it asked for them while it was blocked.
            await self.app.terminal.line("/omemo end")
            await self.app.send(say)
