"""Two Haikets when something goes wrong, by accident or on command."""

from __future__ import annotations

import unittest

from .haiket_case import HOME, MARIE, OTHER, HaiketCase, long
from .harness import PeerError


class Trouble(HaiketCase):
    """What goes wrong, by accident or on command."""

    def test_a_lost_session_heals(self) -> None:
        marie, home = self.talking()
        home.ask("forget_session", jid=MARIE)
        lost = marie.ask("send", to=HOME, body="lost")["stanza_id"]
        shown = home.wait("undecryptable")
        self.assertEqual((shown["stanza_id"], shown["reason"]), (lost, "no session"))
        self.assertTrue(home.wait("healing")["new_session"])
        while not marie.wait("empty")["prekey"]:
            pass
        self.exchange(marie, HOME, home, "healed")
        self.exchange(home, MARIE, marie, "and back")

    def test_stale_bundle(self) -> None:
        marie, home = self.pair()
        device = marie.ready["device_id"]
        marie.ask("misbehave", what="stale_bundle")
        stale = home.ask("bundle", jid=MARIE, device=device)
        lost = home.ask("send", to=MARIE, body="with a key that is gone")["stanza_id"]
        shown = marie.wait("undecryptable")
        self.assertEqual((shown["stanza_id"], shown["reason"]), (lost, "used a key that is gone"))
        self.assertEqual(home.ask("bundle", jid=MARIE, device=device)["prekey_ids"], stale["prekey_ids"])
        marie.ask("misbehave", what="none")
        fresh = home.ask("bundle", jid=MARIE, device=device)
        self.assertNotEqual(fresh["signed_prekey_id"], stale["signed_prekey_id"])
        self.assertEqual(fresh["identity_key"], stale["identity_key"])
        self.assertFalse(set(fresh["prekey_ids"]) & set(stale["prekey_ids"]))

    def test_replay_and_duplicate(self) -> None:
        marie, home = self.talking()
        sent = marie.ask("send", to=HOME, body="once")["stanza_id"]
        home.wait("message")
        replay = marie.ask("misbehave", what="replay", to=HOME)["stanza_id"]
        self.assertNotEqual(replay, sent)
        self.assertEqual(home.wait("duplicate")["stanza_id"], replay)
        self.assertEqual(marie.ask("misbehave", what="duplicate", to=HOME)["stanza_id"], sent)
        self.assertEqual(home.wait("duplicate")["stanza_id"], sent)
        self.exchange(marie, HOME, home, "on")
        self.assertEqual(home.ask("digest")["received"]["count"], 3)

    def test_forged_sender(self) -> None:
        marie, home = self.talking()
        other = marie.ask("misbehave", what="forged_sender", to=HOME, **{"as": OTHER})
        unnamed = home.wait("undecryptable")
        # The server puts the true sender there.
        self.assertEqual((unnamed["from"], unnamed["sid"]), (MARIE, other["sid"]))
        self.assertEqual(unnamed["reason"], "not a device of theirs")
        marie.ask("misbehave", what="forged_sender", to=HOME, sid="own")
        self.assertEqual(home.wait("undecryptable")["reason"], "another identity key")
        self.assertEqual(home.wait("identity")["change"], "changed")
        with self.assertRaisesRegex(PeerError, "another key than before"):
            home.ask("send", to=MARIE, body="to whoever has the new key?")

    def test_media(self) -> None:
        marie, home = self.talking()
        out = self.folder / "out"
        wrong = marie.ask("misbehave", what="wrong_type", to=HOME)
        self.assertEqual((wrong["kind"], home.wait("file")["ending"]), ("voice", "ogg"))
        home.ask("fetch", stanza_id=wrong["stanza_id"], to=str(out))
        self.assertTrue(out.read_bytes().startswith(b"<!doctype html>"))
        with self.assertRaisesRegex(PeerError, "VoiceError"):
            home.ask("listen", path=str(out))
        out.unlink()
        for what, words in (("media_missing", "HTTP status 4(04|10)"), ("media_lies", "not what was sealed")):
            ident = marie.ask("misbehave", what=what, to=HOME)["stanza_id"]
            home.wait("file")
            with self.assertRaisesRegex(PeerError, words):
                home.ask("fetch", stanza_id=ident, to=str(out))
            self.assertEqual(list(self.folder.glob("*out*")), [])

    @long
    def test_plaintext(self) -> None:
        marie, home = self.talking()
        sent = marie.ask("misbehave", what="plaintext", to=HOME, body="open")["stanza_id"]
        refused = home.wait("refused")
        self.assertEqual((refused["stanza_id"], refused["reason"]), (sent, "not encrypted"))

    @long
    def test_oversize(self) -> None:
        marie, home = self.talking()
        sent = marie.ask("misbehave", what="oversize", to=HOME)["stanza_id"]
        refused = home.wait("refused")
        self.assertEqual((refused["stanza_id"], refused["reason"]), (sent, "a text that is too long"))
        self.exchange(marie, HOME, home, "on")

    @long
    def test_reorder(self) -> None:
        marie, home = self.talking()
        ids = marie.ask("misbehave", what="reorder", to=HOME, count=4)["stanza_ids"]
        got = [home.wait("message") for _ in ids]
        self.assertEqual([m["stanza_id"] for m in got], ids)
        self.assertEqual([m["body"] for m in got], [f"reordered {n}" for n in (4, 3, 2, 1)])

    @long
    def test_ghost_device(self) -> None:
        marie, home = self.talking()
        home.ask("trust", jid=MARIE, device=marie.ready["device_id"], level="trusted")
        ghost = marie.ask("misbehave", what="ghost_device")["device"]
        self.assertEqual(home.ask("refresh", jid=MARIE)["devices"], sorted([marie.ready["device_id"], ghost]))
        sent = home.ask("send", to=MARIE, body="only to whom I compared")
        self.assertEqual(sent["devices"], [marie.ready["device_id"]])
        marie.ask("misbehave", what="none")
        self.assertEqual(home.ask("refresh", jid=MARIE)["devices"], [marie.ready["device_id"]])

    @long
    def test_flood(self) -> None:
        marie = self.haiket(MARIE, f"{self.name}-marie")
        home = self.haiket(HOME, f"{self.name}-home", "--strangers", "ask")
        marie.ask("misbehave", what="flood", to=HOME, count=20)
        self.assertEqual([home.wait("request")["body"] for _ in range(5)], [f"flood {n}" for n in range(1, 6)])
        for _ in range(15):
            self.assertEqual(home.wait("refused")["reason"], "too much of a stranger")
        self.assertNotIn("receipt", [event["event"] for event in marie.events])

    @long
    def test_a_receipt_of_others_changes_nothing(self) -> None:
        marie, home = self.talking()
        other = self.haiket(OTHER, f"{self.name}-other")
        sent = marie.ask("send", to=OTHER, body="to somebody else")["stanza_id"]
        self.assertEqual(marie.wait("receipt")["from"], OTHER)
        forged = f"<message xmlns='jabber:client' to='{MARIE}' id='f'><received xmlns='urn:xmpp:receipts' id='{sent}'/></message>"
        home.ask("send_raw", xml=forged)
        self.exchange(home, MARIE, marie, "behind it")
        self.assertNotIn("receipt", [event["event"] for event in marie.events])
        other.close()


if __name__ == "__main__":
    unittest.main()
