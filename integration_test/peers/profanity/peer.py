#!/usr/bin/env python3
"""A real app on the other side: Profanity in a terminal of its own, driven by JSON lines.

Nothing is read off the screen that matters: received and sent messages come from Profanity's own
database, which also says whether they were OMEMO-encrypted. Profanity ends with standard input.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

PEERS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PEERS), str(PEERS / "slixmpp_peer")]
# pylint: disable=wrong-import-position
from app import App, Settings  # noqa: E402
from common.jsonlines import Channel, explain  # noqa: E402


def arguments() -> argparse.Namespace:
    """The command line, as far as it goes that of the slixmpp peer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jid", required=True, help="bare address")
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--password-env", metavar="NAME", help="environment variable that holds the password")
    secret.add_argument("--password", help="the password itself, visible in the process list")
    parser.add_argument("--host", required=True, help="address of the server")
    parser.add_argument("--port", type=int, default=5222)
    parser.add_argument("--ca", type=Path, help="certificate authority, for the helping log-in")
    parser.add_argument("--store", type=Path, required=True, help="folder for Profanity's home")
    parser.add_argument("--program", default="profanity", help="where Profanity is")
    return parser.parse_args()


async def main() -> int:
    """Exit code 0 at the end of input, 2 when Profanity cannot be brought up or ends."""
    options, channel = arguments(), Channel()
    password = os.environ.get(options.password_env, "") if options.password_env else options.password
    address = (options.host, options.port)
    app = App(Settings(options.jid, password, address, options.ca, options.store, options.program), channel.emit)
    try:
        await app.start()
    except Exception as error:
        channel.emit("error", message=explain(error), fatal=True)
        await app.close()
        return 2
    handlers = {"send": app.send, "digest": app.digest, "trust": app.trust, "screen": app.screen, "answer": app.answer}

    async def serve() -> None:
        async for command in channel.commands():
            await channel.answer(command, handlers)

    serving = asyncio.create_task(serve())
    await asyncio.wait({serving, app.terminal.ended}, return_when=asyncio.FIRST_COMPLETED)
    ended = app.terminal.ended.done()
    if ended:
        channel.emit("error", message="Profanity has ended", fatal=True)
    await app.close()
    return 2 if ended else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
