"""The command line, and how people name each other."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

import phonenumbers

ABOUT = """Haiket, a messenger for voice: known by phone numbers, federated, OMEMO (XEP-0384 0.3).

It reads commands from standard input and writes events to standard output, one JSON object a line (README.md of the
folder above has them), and ends when its input ends; with --chat it is for a person."""


@dataclass
class Options:
    """What was said on the command line."""

    jid: str
    password: str
    host: str
    port: int
    ca: Path | None
    store: str
    home: str | None
    strangers: str
    markers: str
    heal: bool
    media_hosts: list[str]
    resolve: dict[str, str]
    files: Path
    microphone: str
    chat: bool


def options(arguments: list[str] | None = None) -> Options:
    """Parsed; ends the program for --help and for what is wrong."""
    parser = argparse.ArgumentParser("haiket", description=ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jid", required=True, help="bare address: +4915112345678@haiket.test")
    secret = parser.add_mutually_exclusive_group(required=True)
    secret.add_argument("--password-env", metavar="NAME", help="environment variable with the password")
    secret.add_argument("--password", help="the password itself, which everybody on this machine can see")
    parser.add_argument("--host", required=True, help="address of the server; STARTTLS")
    parser.add_argument("--port", type=int, default=5222)
    parser.add_argument("--ca", type=Path, metavar="FILE", help="certificate authority to trust, PEM")
    parser.add_argument("--store", required=True, metavar="FILE", help="what it keeps; a fresh file is a new device")
    parser.add_argument("--home", metavar="DOMAIN", help="where phone numbers are that say no service: +34600111222 -> +34600111222@DOMAIN")
    parser.add_argument("--strangers", choices=["accept", "ask"], help="what becomes of first messages (accept; with --chat: ask)")
    parser.add_argument("--markers", choices=["none", "read"], default="none", help="tell that something was read (none; `read` tells one by one)")
    parser.add_argument("--no-heal", action="store_true", help="leave sessions that cannot be read as they are")
    parser.add_argument("--media-host", action="append", default=[], metavar="HOST", help="another host that files may be fetched from, beside the sender's own")
    parser.add_argument("--resolve", action="append", default=[], metavar="NAME=ADDRESS", help="where a web server is")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="where recordings and files go (beside the store)")
    parser.add_argument("--microphone", default="alsa:default", metavar="FORMAT:DEVICE", help="what /record listens to, as ffmpeg names it (alsa:default; lavfi:sine=440 hums)")
    parser.add_argument("--chat", action="store_true", help="for a person at a terminal")
    given = parser.parse_args(arguments)
    password = os.environ.get(given.password_env) if given.password_env else given.password
    if not password:
        parser.error(f"the environment has no {given.password_env}")
    if not all("=" in pair for pair in given.resolve):
        parser.error("--resolve takes NAME=ADDRESS")
    return Options(
        jid=given.jid,
        password=password,
        host=given.host,
        port=given.port,
        ca=given.ca,
        store=given.store,
        home=given.home,
        strangers=given.strangers or ("ask" if given.chat else "accept"),
        markers=given.markers,
        heal=not given.no_heal,
        media_hosts=given.media_host,
        resolve=dict(pair.split("=", 1) for pair in given.resolve),
        files=given.files or Path(given.store).resolve().parent / (Path(given.store).name + ".files"),
        microphone=given.microphone,
        chat=given.chat,
    )


def address(typed: str, home: str | None) -> str:
    """A bare address: of a phone number as people write it, or of an address. ValueError when it is neither."""
    number, at, domain = typed.strip().partition("@")
    if at and not number.startswith("+"):
        return typed.strip().split("/", 1)[0]
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        raise ValueError(f"{typed!r} is no phone number in international form, and no address") from None
    if not phonenumbers.is_possible_number(parsed):
        raise ValueError(f"{typed!r} is no possible phone number")
    where = domain.split("/", 1)[0] or home
    if not where:
        raise ValueError("whose service is that number on? (--home)")
    return f"{phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)}@{where}"
