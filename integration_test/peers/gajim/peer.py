#!/usr/bin/env python3
"""A real app on the other side: Gajim with its OMEMO plugin on a display that nobody sees, driven by JSON lines.

Gajim looks hosts up and trusts authorities as the system does, and it refuses root: so this program starts itself once more inside
bubblewrap, as an ordinary user who finds another hosts file and another list of authorities, and nothing else changed.
Gajim ends with standard input.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from pathlib import Path

PEERS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PEERS)]
# pylint: disable=wrong-import-position
from app import App, Settings  # noqa: E402
from common.jsonlines import Channel, explain  # noqa: E402

INSIDE = "CAUSEWAY_GAJIM_INSIDE"
# Where Debian's GnuTLS finds whom to trust.
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"


def arguments() -> argparse.Namespace:
    """The command line, as far as it goes that of the slixmpp peer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jid", required=True, help="bare address")
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--password-env", metavar="NAME", help="environment variable that holds the password")
    secret.add_argument("--password", help="the password itself, visible in the process list")
    parser.add_argument("--host", required=True, help="address of the server")
    parser.add_argument("--port", type=int, default=5222)
    parser.add_argument("--ca", type=Path, required=True, help="certificate authority to trust, PEM")
    parser.add_argument("--store", type=Path, required=True, help="folder for Gajim's home")
    parser.add_argument("--contact", action="append", default=[], help="whom it writes to, always encrypted")
    parser.add_argument("--resolve", metavar="NAME=ADDRESS", action="append", default=[], help="where a web server is")
    return parser.parse_args()


def go_inside(options: argparse.Namespace) -> None:
    """Starts this again where Gajim finds what it needs; does not return."""
    home = options.store.resolve()
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    hosts = ["127.0.0.1 localhost", *(" ".join(reversed(host.split("=", 1))) for host in options.resolve)]
    (home / "hosts").write_text("".join(f"{line}\n" for line in hosts))
    where = ["--dev-bind", "/", "/", "--ro-bind", str(home / "hosts"), "/etc/hosts"]
    where += ["--ro-bind", str(options.ca.resolve()), AUTHORITIES]
    user = ["--unshare-user", "--uid", "1000", "--gid", "1000", "--die-with-parent"]
    program = [sys.executable, *sys.argv]
    os.environ[INSIDE] = "1"
    os.execvp("bwrap", ["bwrap", *where, *user, "--", *program])


async def main() -> int:
    """Exit code 0 at the end of input, 2 when Gajim cannot be brought up or ends."""
    options = arguments()
    if INSIDE not in os.environ:
        go_inside(options)
    channel = Channel()
    password = os.environ.get(options.password_env, "") if options.password_env else options.password
    settings = Settings(options.jid, password, (options.host, options.port), options.store.resolve(), options.contact)
    app = App(settings, channel.emit)
    try:
        await app.start()
    except Exception as error:
        channel.emit("error", message=explain(error), fatal=True)
        await app.close()
        return 2

    async def serve() -> None:
        async for command in channel.commands():
            await channel.answer(command, app.commands)

    serving = asyncio.create_task(serve())
    await asyncio.wait({serving, app.ended}, return_when=asyncio.FIRST_COMPLETED)
    ended = app.ended.done()
    if ended:
        channel.emit("error", message="Gajim has ended", fatal=True)
    await app.close()
    return 2 if ended else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
