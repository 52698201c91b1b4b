"""A program in a terminal of its own: keys in, screen out."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import pty
import signal
import struct
import termios
from typing import Optional

import pyte

COLUMNS, LINES = 200, 50


class Terminal:
    """Starts a program on a pseudo-terminal and keeps its screen up to date."""

    def __init__(self, argv: list[str], environment: dict[str, str]) -> None:
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self.ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._pid, self._fd = pty.fork()
        if self._pid == 0:
            os.execvpe(argv[0], argv, environment)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        asyncio.get_running_loop().add_reader(self._fd, self._read)

    def _read(self) -> None:
        try:
            data = os.read(self._fd, 1 << 16)
        except OSError:  # the other end is closed: the program has ended
            data = b""
        if data:
            self._stream.feed(data)
            return
        asyncio.get_running_loop().remove_reader(self._fd)
        _, status = os.waitpid(self._pid, 0)
        if not self.ended.done():
            self.ended.set_result(os.waitstatus_to_exitcode(status))

    def text(self) -> str:
        """What is on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    async def line(self, text: str) -> None:
        """Type a line and the return key, in pieces that the terminal's buffer holds."""
        data = text.encode() + b"\r"
        for start in range(0, len(data), 512):
            os.write(self._fd, data[start : start + 512])
            await asyncio.sleep(0.01)

    async def until(self, *texts: str, seconds: float = 20) -> str:
        """The first of the texts to appear on the screen."""
        deadline = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < deadline:
            if self.ended.done():
                raise EOFError(f"the program ended with {self.ended.result()}")
            if found := self.seen(*texts):
                return found
            await asyncio.sleep(0.05)
        raise TimeoutError(f"none of {texts} on the screen")

    def seen(self, *texts: str) -> Optional[str]:
        """Which of the texts is on the screen now."""
        screen = self.text()
        return next((text for text in texts if text in screen), None)

    async def close(self) -> None:
        """End the program if it still runs."""
        if not self.ended.done():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGTERM)
            await asyncio.wait({self.ended}, timeout=5)
        if not self.ended.done():
            os.kill(self._pid, signal.SIGKILL)
            await self.ended
        os.close(self._fd)
