#!/usr/bin/env python3
"""A person on another service: slixmpp and slixmpp-omemo, driven by JSON lines.

Standard input takes commands, standard output gives events, standard error the log; the peer logs out
and ends when standard input ends. Two devices of one account are two processes with different stores.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
from pathlib import Path
from typing import Any, Optional

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
# pylint: disable=wrong-import-position
from client import Client  # noqa: E402
from commands import Commands  # noqa: E402
from common.jsonlines import Channel  # noqa: E402
from connection import Fatal  # noqa: E402
from sqlite_storage import SqliteStorage  # noqa: E402


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jid", required=True, help=r"bare address, escaped (anna\40firm.example@birdychat.test)")
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--password-env", metavar="NAME", help="environment variable that holds the password")
    secret.add_argument("--password", help="the password itself, visible in the process list")
    parser.add_argument("--host", required=True, help="address of the server")
    parser.add_argument("--port", type=int, default=5222)
    parser.add_argument("--ca", type=Path, help="certificate authority to trust, PEM")
    parser.add_argument("--store", type=Path, required=True, help="file that holds keys and sessions")
    parser.add_argument("--resource", help="default: a name that the server chooses")
    parser.add_argument("--trust", choices=["blind", "verified"], default="blind")
    parser.add_argument("--markers", choices=["none", "read"], default="none", help="send markers when asked")
    parser.add_argument("--heal", action="store_true", help="build a new session when a message fails")
    parser.add_argument(
        "--resolve",
        metavar="NAME=ADDRESS",
        action="append",
        default=[],
        help="where a web server is; others are not found",
    )
    parser.add_argument("--log", type=Path, help="log to this file, without contents or keys")
    return parser.parse_args()


async def serve(options: argparse.Namespace, channel: Channel) -> int:
    """Run until standard input ends (0) or the peer cannot go on (2)."""
    password: Optional[str] = os.environ.get(options.password_env) if options.password_env else options.password
    if password is None:
        raise Fatal(f"the environment has no {options.password_env}")
    storage = SqliteStorage(options.store)
    client = Client(
        storage,
        f"{options.jid}/{options.resource}" if options.resource else options.jid,
        password,
        (options.host, options.port),
        options.ca,
        channel.emit,
        blind_trust=options.trust == "blind",
        marker=options.markers == "read",
        heal=options.heal,
        hosts=dict(host.split("=", 1) for host in options.resolve),
    )
    client.open()
    commands = asyncio.create_task(Commands(client, channel).run())
    try:
        await asyncio.wait({commands, client.failed}, return_when=asyncio.FIRST_COMPLETED)
        await (client.failed if client.failed.done() else commands)
    finally:
        await client.close()
        storage.close()
    return 0


def main() -> int:
    """Exit code 0 at the end of input, 2 when the peer cannot go on."""
    options = arguments()
    # The libraries' debug level writes plaintext and keys, so it is never on.
    logging.basicConfig(
        level=logging.WARNING, filename=options.log, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    # It logs an error for each stanza that was queued when the wire broke; connection.py sends those again.
    logging.getLogger("slixmpp.xmlstream.xmlstream").setLevel(logging.CRITICAL)
    channel = Channel()
    try:
        return asyncio.run(serve(options, channel))
    except Fatal as error:
        fatal: dict[str, Any] = {"message": str(error), "fatal": True}
        channel.emit("error", **fatal)
        return 2


if __name__ == "__main__":
    sys.exit(main())
