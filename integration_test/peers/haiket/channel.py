"""The line protocol: one JSON object a line, commands in and events out."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from typing import Any, Awaitable, Callable

Command = dict[str, Any]
Handler = Callable[[Command], Awaitable[dict[str, Any]]]


def emit(event: str, **fields: Any) -> None:
    """An event. Blocks while nobody reads."""
    sys.stdout.write(json.dumps({"event": event, **fields}, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def lines() -> asyncio.Queue[str | None]:
    """Standard input, line by line; None at its end. A thread reads: files and pipes alike."""
    queue: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(queue.put_nowait, line)
        loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    return queue


def text(command: Command, name: str) -> str:
    """A string that has to be there."""
    value = command.get(name)
    if not isinstance(value, str):
        raise ValueError(f"{name} is missing")
    return value


def number(command: Command, name: str, otherwise: int | None = None) -> int:
    """A whole number."""
    value = command.get(name, otherwise)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} is a whole number")
    return value


async def serve(handlers: dict[str, Handler], queued: frozenset[str]) -> None:
    """Until the input ends. Commands that send are done one after the other, all others as they come."""
    sending: asyncio.Queue[Command] = asyncio.Queue()

    async def in_order() -> None:
        while True:
            await _answer(handlers, await sending.get())

    tasks: set[asyncio.Task[None]] = {asyncio.create_task(in_order())}
    commands = lines()
    while (line := await commands.get()) is not None:
        if not line.strip():
            continue
        try:
            command = json.loads(line)
            if not isinstance(command, dict) or not isinstance(command.get("cmd"), str):
                raise ValueError("no cmd")
        except ValueError as error:
            emit("error", message=f"not a command: {error}")
            continue
        if command["cmd"] in queued:
            sending.put_nowait(command)
        else:
            task = asyncio.create_task(_answer(handlers, command))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _answer(handlers: dict[str, Handler], command: Command) -> None:
    name, ident = command["cmd"], command.get("id")
    handler = handlers.get(name)
    if handler is None:
        emit("error", message=f"unknown command {name}", id=ident, known=sorted(handlers))
        return
    try:
        emit(**{"event": name, **await handler(command), "id": ident})
    except asyncio.CancelledError:
        raise
    except Exception as error:
        emit("error", message=f"{name}: {type(error).__name__}: {error}", kind=type(error).__name__, id=ident)
