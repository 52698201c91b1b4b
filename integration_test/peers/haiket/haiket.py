#!/usr/bin/env python3
"""Haiket, a partner's messenger: federated, known by phone numbers, suite omemo, voice first. Written from docs/ alone."""

from __future__ import annotations

import asyncio
import logging
import sys

from channel import emit, serve
from commands import QUEUED, commands
from messenger import Messenger
from options import Options, options
from person import Person


async def run(chosen: Options) -> int:
    """Until the input ends (0), or it cannot go on (2)."""
    person = Person() if chosen.chat else None
    messenger = Messenger(chosen, person.emit if person else emit)
    await messenger.open()
    work = person.run(messenger) if person else serve(commands(messenger), QUEUED)
    ended = asyncio.ensure_future(work)
    await asyncio.wait({ended, messenger.connection.ended}, return_when=asyncio.FIRST_COMPLETED)
    failed = messenger.connection.ended.done()
    if failed:
        messenger.emit("error", message=messenger.connection.ended.result(), fatal=True)
        ended.cancel()
    await asyncio.gather(ended, return_exceptions=failed)
    await messenger.close()
    return 2 if failed else 0


def main() -> None:
    """Logs go to standard error, without what people write."""
    chosen = options()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    for name in ("slixmpp", "omemo", "aiohttp"):
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        sys.exit(asyncio.run(run(chosen)))
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
