"""Gajim's settings, as its own dialogs would store them."""

from __future__ import annotations

import json
import sqlite3
import uuid
from pathlib import Path
from typing import Any

ACCOUNT = "peer"
VERSION = 5

APP = {
    "remote_control": True,
    "use_keyring": False,
    "is_window_visible": True,
    "autodetect_browser_mailer": False,
    "show_notifications": False,
    "check_for_update": False,
    "plugins_update_check": False,
    "sounds_on": False,
    "confirm_on_window_delete": False,
    "mainwin_width": 1100,
    "mainwin_height": 760,
    "preview_size": 400,
}


def store(path: Path, jid: str, password: str, address: tuple[str, int], contacts: list[str]) -> None:
    """Writes the database that Gajim reads at its start: one account, OMEMO on for every contact."""
    local, domain = jid.split("@")
    account: dict[str, Any] = {
        "account": {
            "name": local,
            "hostname": domain,
            "password": password,
            "savepass": True,
            "active": True,
            "account_label": "Peer",
            "use_custom_host": True,
            "custom_host": address[0],
            "custom_port": address[1],
            "custom_type": "START TLS",
            "ignore_unknown_contacts": False,
        },
        "contact": {contact: {"encryption": "OMEMO"} for contact in contacts},
        "group_chat": {},
    }
    chats = [{"account": ACCOUNT, "jid": jid, "type": "contact", "pinned": False, "position": -1} for jid in contacts]
    rows = {
        "app": APP,
        "soundevents": {},
        "status_presets": {},
        "proxies": {},
        "plugins": {"omemo": {"active": True}},
        "workspaces": {str(uuid.uuid4()): {"name": "Peer", "color": "", "avatar_sha": "", "chats": chats}},
    }
    with sqlite3.connect(path) as database:
        database.executescript(
            "CREATE TABLE settings (name TEXT UNIQUE, settings TEXT);"
            "CREATE TABLE account_settings (account TEXT UNIQUE, settings TEXT);"
            f"PRAGMA user_version={VERSION};"
        )
        database.executemany("INSERT INTO settings VALUES (?, ?)", [(k, json.dumps(v)) for k, v in rows.items()])
        database.execute("INSERT INTO account_settings VALUES (?, ?)", (ACCOUNT, json.dumps(account)))
    database.close()
