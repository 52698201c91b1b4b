"""How Haiket answers by itself: not, as an echo, with a fixed text, or as a certifier wants it.

A certifier sends ordinary texts that end in `[certify:WORD NONCE]`, and wants back: for `text` (and what is not known) a text
with the same brackets; for `voice`, `photo`, `video` and `file` one of that kind; for `reconnect` that the connection breaks,
and after it a text with `[certify:back NONCE]`.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Coroutine

import voice
from misbehave import Misbehaviour

if TYPE_CHECKING:
    from messenger import Messenger

ASKED = re.compile(r"\[certify:([a-z_-]+)([^\]]*)\]\s*$")
# Instead of the file that was asked for.
IN_PLACE_OF_A_FILE = {"media_missing", "media_lies", "wrong_type"}
AT_ONCE = {"stale_bundle", "ghost_device"}


class Answers:
    """One mode at a time."""

    def __init__(self, messenger: "Messenger", misbehaviour: Misbehaviour) -> None:
        self.m = messenger
        self.misbehaviour = misbehaviour
        self._wrong: str | None = None  # what is still to be done wrong, once
        self._text = "ok"
        self._turns: asyncio.Queue[Coroutine[Any, Any, Any]] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None

    def set(self, mode: str, text: str = "ok", misbehave: str | None = None) -> dict[str, Any]:
        """From the next message on."""
        ways = {"off": None, "echo": self._echo, "text": self._fixed, "certify": self._certify}
        if mode not in ways:
            raise ValueError(f"mode is one of {', '.join(ways)}")
        if misbehave is not None and misbehave not in self.misbehaviour.kinds:
            raise ValueError(f"misbehave is one of {', '.join(self.misbehaviour.kinds)}")
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        way = ways[mode]
        self._text, self._wrong = text, misbehave
        self.m.on_text = lambda sender, body: self._turns.put_nowait(way(sender, body)) if way else None
        self.m.on_plain = lambda sender: self._turns.put_nowait(self._plain(sender)) if mode == "certify" else None
        if mode == "certify" and misbehave in AT_ONCE:
            self._turns.put_nowait(self._do_wrong(""))
        return {"mode": mode} | ({"misbehave": misbehave} if misbehave else {})

    async def _work(self) -> None:
        while True:
            turn = await self._turns.get()
            try:
                await turn
            except Exception as error:  # the next message is answered all the same
                self.m.emit("error", message=f"answer: {type(error).__name__}: {error}")

    async def _say(self, to: str, text: str) -> None:
        self.m.emit("sent", **await self.m.send(to, text), answer=True)

    async def _echo(self, sender: str, body: str) -> None:
        await self._say(sender, body)

    async def _fixed(self, sender: str, body: str) -> None:
        await self._say(sender, self._text)

    async def _do_wrong(self, to: str, what: dict[str, Any] | None = None) -> None:
        wrong, self._wrong = self._wrong, None
        if wrong is not None:
            self.m.emit("misbehaved", **await self.misbehaviour.run(wrong, what or {}, to))

    async def _plain(self, sender: str) -> None:
        """Something came in the clear, and was refused: tempted."""
        if self._wrong == "plaintext":
            await self._do_wrong(sender, {"body": "an answer in the clear"})

    async def _certify(self, sender: str, body: str) -> None:
        asked = ASKED.search(body)
        if asked is None:
            return
        word, nonce = asked[1], asked[2].strip()
        if word in ("voice", "photo", "video", "file"):
            if self._wrong in IN_PLACE_OF_A_FILE:
                await self._do_wrong(sender)
            else:
                self.m.emit("sent", **await self._file(sender, word), answer=True)
        elif word == "reconnect":
            await self._reconnect()
            await self._say(sender, f"Back again. [certify:{' '.join(['back', nonce]).strip()}]")
        else:
            await self._say(sender, f"Heard. {asked[0].strip()}")
            if self._wrong not in AT_ONCE | IN_PLACE_OF_A_FILE | {"plaintext"}:
                await self._do_wrong(sender)

    async def _file(self, to: str, kind: str) -> dict[str, Any]:
        if kind == "voice":
            return await self.m.send_voice(to, seconds=3)
        path: Path = self.m.scratch({"photo": "jpg", "video": "mp4", "file": "txt"}[kind])
        if kind == "photo":
            await voice.photo(path)
        elif kind == "video":
            await voice.video(2, path)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("A file of Haiket's, for a certification.\n" * 20)
        return await self.m.send_file(to, path)

    async def _reconnect(self) -> None:
        self.m.live.clear()
        self.m.connection.cut()
        await self.m.online()
