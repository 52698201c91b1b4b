"""Gajim as an object: starts it on a display of its own, asks it over D-Bus, sees what it stores and what it shows."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from common.jsonlines import Command, Handler
from settings import ACCOUNT, store

POLL_SECONDS = 0.2
START_SECONDS = 90.0
SCREEN = "1100x760x24"
BUS_NAME = "org.gajim.Gajim"
OMEMO = "OMEMO"


@dataclass
class Settings:
    """Who logs in where."""

    jid: str
    password: str
    address: tuple[str, int]
    home: Path
    contacts: list[str]


class App:
    """One running Gajim."""

    def __init__(self, settings: Settings, emit: Callable[..., None]) -> None:
        self.settings = settings
        self.emit = emit
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.commands: dict[str, Handler] = {
            "open_chat": self.open_chat,
            "send": self.send,
            "send_file": self.send_file,
            "screen": self.screen,
        }
        self._environment: dict[str, str] = {}
        self._programs: list[asyncio.subprocess.Process] = []
        self._watching: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Display, bus, Gajim; `ready` once it is signed in and has published its keys."""
        s, home = self.settings, self.settings.home
        folders = {name: home / name for name in ("config", "data", "cache", "run")}
        for folder in folders.values():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        config = folders["config"] / "gajim"
        config.mkdir(exist_ok=True)
        if not (config / "settings.sqlite").exists():
            store(config / "settings.sqlite", s.jid, s.password, s.address, s.contacts)
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(folders["config"]),
            "XDG_DATA_HOME": str(folders["data"]),
            "XDG_CACHE_HOME": str(folders["cache"]),
            "XDG_RUNTIME_DIR": str(folders["run"]),
            "LANG": "C.UTF-8",
            "NO_AT_BRIDGE": "1",
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_VFS": "local",
        }
        self._environment["DISPLAY"] = await self._display()
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = await self._bus()
        gajim = await self._run("gajim", "--loglevel=gajim.c.preview=INFO", log="gajim.log")
        asyncio.create_task(self._wait(gajim))
        await self._until(self._signed_in, "Gajim did not sign in")
        device = await self._until(self._own_device, "Gajim made no OMEMO keys")
        self._watching = [asyncio.create_task(self._messages()), asyncio.create_task(self._files())]
        self.emit("ready", jid=s.jid, device_id=device)

    # programs

    async def _run(self, *command: str, log: str, **options: Any) -> asyncio.subprocess.Process:
        with open(self.settings.home / log, "ab") as file:
            options = {"stdin": asyncio.subprocess.DEVNULL, "stdout": file, "stderr": file, **options}
            program = await asyncio.create_subprocess_exec(*command, env=self._environment, **options)
        self._programs.append(program)
        return program

    async def _display(self) -> str:
        """A screen on a free number, which it tells."""
        read, write = os.pipe()
        options = ("-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-displayfd", str(write))
        await self._run("Xvfb", *options, log="xvfb.log", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as pipe:
            number = await asyncio.get_running_loop().run_in_executor(None, pipe.readline)
        if not number.strip():
            raise RuntimeError(f"Xvfb did not start; see {self.settings.home}/xvfb.log")
        return f":{number.strip()}"

    async def _bus(self) -> str:
        pipe = asyncio.subprocess.PIPE
        bus = await self._run("dbus-daemon", "--session", "--nofork", "--print-address", log="dbus.log", stdout=pipe)
        assert bus.stdout is not None
        address = (await bus.stdout.readline()).decode().strip()
        if not address:
            raise RuntimeError(f"dbus-daemon did not start; see {self.settings.home}/dbus.log")
        return address

    async def _wait(self, gajim: asyncio.subprocess.Process) -> None:
        await gajim.wait()
        if not self.ended.done():
            self.ended.set_result(None)

    async def _ask(self, *command: str) -> str:
        """Runs a program to its end; what it printed."""
        pipe = asyncio.subprocess.PIPE
        program = await asyncio.create_subprocess_exec(*command, env=self._environment, stdout=pipe, stderr=pipe)
        out, error = await program.communicate()
        if program.returncode:
            raise RuntimeError(f"{command[0]}: {error.decode(errors='replace').strip()}")
        return out.decode(errors="replace").strip()

    async def _until(self, ask: Callable[[], Any], what: str, seconds: float = START_SECONDS) -> Any:
        """Asks again until there is an answer."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not (answer := await ask()):
            if self.ended.done() or loop.time() > deadline:
                raise RuntimeError(f"{what}; see {self.settings.home}/gajim.log")
            await asyncio.sleep(POLL_SECONDS)
        return answer

    async def close(self) -> None:
        """Ends everything."""
        for task in self._watching:
            task.cancel()
        for program in reversed(self._programs):
            if program.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    program.terminate()
        for program in self._programs:
            try:
                await asyncio.wait_for(program.wait(), 3)
            except asyncio.TimeoutError:
                program.kill()

    # what Gajim says and stores

    async def _remote(self, *command: str) -> str:
        return await self._ask("gajim-remote", *command)

    async def _signed_in(self) -> bool:
        with contextlib.suppress(RuntimeError):
            return await self._remote("get_status", ACCOUNT) == "online"
        return False

    def _rows(self, file: str, query: str, *values: Any) -> list[Any]:
        path = self.settings.home / "data/gajim" / file
        with contextlib.suppress(sqlite3.DatabaseError):
            with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
                return database.execute(query, values).fetchall()
        return []

    async def _own_device(self) -> int:
        rows = self._rows(f"omemo_{self.settings.jid}.db", "SELECT device_id FROM secret")
        return int(rows[0][0]) if rows else 0

    async def _messages(self) -> None:
        query = (
            "SELECT logs.log_line_id, jids.jid, logs.message, logs.additional_data FROM logs"
            " JOIN jids ON jids.jid_id = logs.jid_id WHERE logs.kind = 4 AND logs.log_line_id > ? ORDER BY 1"
        )
        last = 0
        while True:
            for last, sender, body, more in self._rows("logs.db", query, last):
                self.emit("message", **{"from": sender}, body=body, encrypted=OMEMO in (more or ""))
            await asyncio.sleep(POLL_SECONDS)

    async def _files(self) -> None:
        """What it has downloaded and opened, and the pictures it made of that to show them."""
        files, pictures = self.settings.home / "data/gajim/downloads", self.settings.home / "cache/gajim/downloads.thumb"
        told = set[Path]()
        while True:
            for path in [*files.glob("*"), *pictures.glob("*")]:
                content = path.read_bytes()
                if path in told or not content:
                    continue
                told.add(path)
                digest = hashlib.sha256(content).hexdigest()
                kind = "file" if path.parent == files else "picture"
                self.emit(kind, path=str(path), bytes=len(content), sha256=digest)
            await asyncio.sleep(POLL_SECONDS)

    # commands

    async def _activate(self, place: str, action: str, *values: str) -> None:
        quoted = ("'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'" for value in values)
        variant = "[<[" + ", ".join(quoted) + "]>]"
        method = ("--method", "org.gtk.Actions.Activate", action, variant, "{}")
        await self._ask("gdbus", "call", "--session", "--dest", BUS_NAME, "--object-path", place, *method)

    async def open_chat(self, command: Command) -> dict[str, Any]:
        """{jid} brings up the chat: what is not shown is not fetched either"""
        await self._activate("/org/gajim/Gajim", "open-chat", ACCOUNT, command["jid"])
        # Out of the way: what lies under the mouse gets a bubble.
        await self._ask("xdotool", "mousemove", "1099", "759")
        return {"jid": command["jid"]}

    async def send(self, command: Command) -> dict[str, Any]:
        """{to, body} -> sent {}; only to those of --contact, since to others it would go unencrypted"""
        if command["to"] not in self.settings.contacts:
            raise ValueError("no encryption is set for this contact")
        sent = await self._remote("send_chat_message", command["to"], command["body"], ACCOUNT)
        return {"event": "sent", "to": command["to"], "accepted": sent == "True"}

    async def send_file(self, command: Command) -> dict[str, Any]:
        """{to, path} as a person does: chosen, then confirmed with Enter -> sent {}"""
        if command["to"] not in self.settings.contacts:
            raise ValueError("no encryption is set for this contact")
        await self.open_chat({"jid": command["to"]})
        await asyncio.sleep(1)
        uri = Path(command["path"]).resolve().as_uri()
        await self._activate("/org/gajim/Gajim/window/1", "send-file-httpupload", uri)
        await asyncio.sleep(1)
        await self._ask("xdotool", "key", "Return")
        return {"event": "sent", "to": command["to"]}

    async def screen(self, command: Command) -> dict[str, Any]:
        """{to} a PNG of the whole screen, for people to look at"""
        size = SCREEN.rsplit("x", 1)[0]
        grab = ("-f", "x11grab", "-video_size", size, "-i", self._environment["DISPLAY"], "-frames:v", "1")
        await self._ask("ffmpeg", "-loglevel", "error", "-y", *grab, command["to"])
        return {"to": command["to"]}
