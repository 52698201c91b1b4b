"""JSON lines on standard input and output: the one protocol that every peer speaks.

A command is an object with "cmd" and, if its answer matters, an "id". An answer or a report is an
object with "event"; an answer carries the "id" of its command. Whatever libraries print goes to
standard error, so that standard output holds nothing but JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import threading
from typing import Any, AsyncIterator, Awaitable, Callable, Optional

Command = dict[str, Any]
Reply = Optional[dict[str, Any]]
Handler = Callable[[Command], Awaitable[Reply]]


def explain(error: BaseException) -> str:
    """One line for an error and what caused it; libraries here often say it all in the cause."""
    parts: list[str] = []
    current: Optional[BaseException] = error
    while current is not None and len(parts) < 4:
        text = str(current).strip()
        parts.append(f"{type(current).__name__}: {text}" if text else type(current).__name__)
        current = current.__cause__
    return " <- ".join(parts)


class Channel:
    """Standard input and output as a stream of commands and a sink for events."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)

    def emit(self, event: str, **fields: Any) -> None:
        """Write one event; `None` fields are left out."""
        line = {"event": event, **{k: v for k, v in fields.items() if v is not None}}
        self._out.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")
        self._out.flush()

    async def commands(self) -> AsyncIterator[Command]:
        """Yield commands until standard input ends; a line that is not one is answered with an error."""
        loop = asyncio.get_running_loop()
        queue: asyncio.Queue[Optional[bytes]] = asyncio.Queue()

        def read() -> None:
            # A thread, because standard input may be a pipe, a file or a terminal; and not through
            # `sys.stdin`, whose lock a thread still waiting here would hold at the interpreter's end.
            rest = b""
            with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
                while chunk := os.read(0, 1 << 16):
                    *lines, rest = (rest + chunk).split(b"\n")
                    for line in lines:
                        loop.call_soon_threadsafe(queue.put_nowait, line)
                loop.call_soon_threadsafe(queue.put_nowait, rest)
                loop.call_soon_threadsafe(queue.put_nowait, None)

        threading.Thread(target=read, daemon=True).start()
        while (line := await queue.get()) is not None:
            if not line.strip():
                continue
            try:
                command = json.loads(line)
                if not isinstance(command, dict) or not isinstance(command.get("cmd"), str):
                    raise ValueError('a command is an object with a string "cmd"')
            except ValueError as error:
                self.emit("error", message=f"not a command: {error}")
                continue
            yield command

    async def answer(self, command: Command, handlers: dict[str, Handler]) -> None:
        """Run the handler of one command and emit its reply, named after the command unless it says."""
        name, ident = command["cmd"], command.get("id")
        handler = handlers.get(name)
        if handler is None:
            self.emit("error", message=f"unknown command {name!r}", id=ident, known=sorted(handlers))
            return
        try:
            reply = await handler(command)
        except KeyError as error:
            self.emit("error", message=f"{name}: missing or unknown {error}", id=ident)
        except Exception as error:  # any failure of a library is an answer here, not an end
            self.emit("error", message=explain(error), kind=type(error).__name__, id=ident)
        else:
            if reply is not None:
                self.emit(reply.pop("event", name), **reply, id=ident)
