"""Haiket for a person at a terminal."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

import voice
from channel import lines
from messenger import Messenger

HELP = """  +34600111222 or ADDRESS   write to somebody (a bare number is on the home service)
  text                      goes to whom you chose last; so do all of these:
  /record SECONDS           speak now; it is sent as a voice note
  /voice FILE               a recording that you have
  /tone SECONDS             a voice note of a tone, without a microphone
  /photo FILE, /video FILE, /file FILE
  /play [FILE]              fetch the last voice note, show it, and play it
  /save [FILE]              fetch the last file that came
  /accept   /refuse         the last request
  /who                      whom you write to, and their devices
  /trust DEVICE             you have compared the fingerprint of their device
  /quit"""


class Person:
    """The screen and the keyboard."""

    def __init__(self) -> None:
        self._styled = sys.stdout.isatty()
        self._to = ""
        self._request = ""
        self._files: list[dict[str, Any]] = []

    # the screen

    def _say(self, line: str, style: str = "") -> None:
        start = f"\r\x1b[K{style}" if self._styled else ""
        end = "\x1b[0m" if self._styled and style else ""
        # What others write cannot drive the terminal.
        shown = "".join(ch if ch.isprintable() or ch == "\n" else "\ufffd" for ch in line)
        sys.stdout.write(f"{start}{shown}{end}\n")
        self._prompt()

    def _prompt(self) -> None:
        if self._styled:
            sys.stdout.write(f"\r\x1b[K{_name(self._to)}> ")
        sys.stdout.flush()

    def emit(self, event: str, **seen: Any) -> None:
        """Events, in words."""
        who = _name(str(seen.get("from", "")))
        quiet, bold, warn = "\x1b[2m", "\x1b[1m", "\x1b[33m"
        match event:
            case "ready":
                self._say(f"You are signed in as {seen['jid']}. /help says what there is.", quiet)
            case "connected":
                self._say("Connected again.", quiet)
            case "disconnected":
                self._say("The connection is gone; Haiket tries again. What you write waits.", warn)
            case "message" if seen["kind"] == "text":
                self._say(f"{time.strftime('%H:%M')} {who}: {seen['body']}", bold)
            case "request":
                self._request = seen["from"]
                what = seen["body"] if seen["kind"] == "text" else f"(a {seen['kind']})"
                self._say(f"{who} wants to write to you: {what}   /accept or /refuse", warn)
            case "file":
                self._files.append(seen)
                how = "/play" if seen["kind"] == "voice" else "/save"
                self._say(f"{time.strftime('%H:%M')} {who}: ({'a voice note' if seen['kind'] == 'voice' else 'a ' + seen['kind']})   {how}", bold)
            case "undecryptable":
                self._say(f"{who}: something came that cannot be read ({seen['reason']}).", warn)
            case "refused":
                self._say(f"{who}: refused, {seen['reason']}.", warn)
            case "receipt":
                self._say("   ✓ delivered", quiet)
            case "marker":
                self._say("   ✓✓ read", quiet)
            case "bounced":
                self._say(f"{who} did not get it ({seen['condition']}).", warn)
            case "identity":
                self._say(f"The keys of {_name(seen['jid'])} have changed. Compare them (/who) before you trust the new one: /trust {seen['device']}", warn)
            case "error":
                self._say(str(seen["message"]), warn)

    # the keyboard

    async def run(self, messenger: Messenger) -> None:
        """Until /quit or the end of the input."""
        self._say("Haiket. /help says what there is.")
        typed = lines()
        while (line := await typed.get()) is not None:
            if line.strip() == "/quit":
                return
            try:
                await self._line(messenger, line.strip())
            except (asyncio.CancelledError, KeyboardInterrupt):
                raise
            except Exception as error:  # a person can try again
                self._say(f"That did not work: {error}", "\x1b[33m")
            self._prompt()

    async def _line(self, m: Messenger, line: str) -> None:
        word, *rest = line.split(" ", 1)
        # A name with spaces needs no quotation marks, and may have them.
        argument = rest[0].strip().strip("\"'") if rest else ""
        if not line:
            return
        if word == "/help":
            self._say(HELP)
        elif _looks_like_somebody(line):
            self._to = m.address(line)
            self._say(f"You write to {_name(self._to)}.")
        elif word == "/accept":
            self._to = self._request or self._to
            await m.accept(self._need(self._request, "nobody has asked"))
        elif word == "/refuse":
            await m.refuse(self._need(self._request, "nobody has asked"))
        elif word in ("/play", "/save"):
            await self._open(m, argument, word == "/play")
        elif not word.startswith("/"):
            await m.send(self._need(self._to, "to whom? Type a phone number or an address first"), line)
        else:
            await self._about(m, word, argument, self._need(self._to, "to whom? Type a phone number or an address first"))

    async def _about(self, m: Messenger, word: str, argument: str, to: str) -> None:
        """What has to do with whom one writes to."""
        if word == "/record":
            path, seconds = m.scratch("ogg"), float(argument or 5)
            self._say(f"Speak: {seconds:g} seconds …")
            await voice.record(m.options.microphone, seconds, path)
            await self._voice(m, to, path)
        elif word == "/voice":
            await self._voice(m, to, Path(argument).expanduser())
        elif word == "/tone":
            path = m.scratch("ogg")
            await voice.tone(float(argument or 3), path)
            await self._voice(m, to, path)
        elif word in ("/photo", "/video", "/file"):
            await m.send_file(to, Path(argument).expanduser())
        elif word == "/who":
            async with m.store.change():
                await m.keys.refresh(to)
                known = await m.keys.devices(to)
            self._say(to)
            for it in known:
                digits = it.identity_key.hex()
                self._say(f"  device {it.device_id}, {it.trust_level_name.lower().replace('_', ' ')}: {' '.join(digits[n : n + 8] for n in range(0, 64, 8))}")
        elif word == "/trust":
            async with m.store.change():
                await m.keys.trust(to, int(argument), "trusted")
        else:
            raise ValueError(f"there is no {word}; /help")

    async def _voice(self, m: Messenger, to: str, path: Path) -> None:
        seconds, bars = await voice.look(path)
        await m.send_voice(to, path)
        self._say(f"   {bars} {_clock(seconds)}")

    async def _open(self, m: Messenger, argument: str, play: bool) -> None:
        files = [it for it in self._files if not play or it["kind"] == "voice"]
        if not files:
            raise ValueError("none has come")
        found = files[-1]
        to = Path(argument).expanduser() if argument else m.scratch(found["ending"] or "bin")
        got = await m.fetch(to, found["stanza_id"])
        self._say(f"   {to}, {got['bytes']} bytes")
        await m.read(found["stanza_id"])
        if play:
            seconds, bars = await voice.look(to)
            self._say(f"   {bars} {_clock(seconds)}")
            await voice.play(to)

    @staticmethod
    def _need(value: str, otherwise: str) -> str:
        if not value:
            raise ValueError(otherwise)
        return value


def _looks_like_somebody(line: str) -> bool:
    number = line.partition("@")[0].replace(" ", "").replace("-", "")
    return (number.startswith("+") and number[1:].isdecimal()) or ("@" in line and " " not in line and "." in line.rpartition("@")[2])


def _name(jid: str) -> str:
    return jid.partition("@")[0].replace("\\40", "@")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{round(seconds) % 60:02}"
