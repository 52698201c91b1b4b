"""Two BirdyChats when something goes wrong, by accident or on command."""

from __future__ import annotations

import unittest
from pathlib import Path

from .birdychat_case import ANNA, HOME, BirdyCase, long
from .harness import Child, PeerError


class Trouble(BirdyCase):
    """What goes wrong, by accident or on command."""

    def talking(self, *options: str) -> tuple[Child, Child]:
        """Two that have written both ways."""
        anna, home = self.pair(*options)
        self.exchange(anna, HOME, home, "first")
        self.exchange(home, ANNA, anna, "second")
        return anna, home

    def healed(self, sender: Child, to: str, receiver: Child, ids: list[str]) -> None:
        """What could not be read is asked for, comes again, and is received."""
        got = [receiver.wait("message") for _ in ids]
        self.assertEqual([(m["stanza_id"], m["repaired"]) for m in got], [(ident, True) for ident in ids])
        self.assertEqual([sender.wait("receipt")["for"] for _ in ids], ids)
        self.assertEqual(receiver.ask("holes", jid=sender.ready["jid"])["ids"], [])

    def test_lost_session_heals_and_asks_again(self) -> None:
        sides = self.talking()
        for turn in (0, 1):
            with self.subTest(turn=turn):
                sender, receiver = sides[turn], sides[1 - turn]
                to, of = receiver.ready["jid"], sender.ready["jid"]
                receiver.ask("forget_session", jid=of)
                ids = [sender.ask("send", to=to, body=f"lost {n}")["stanza_id"] for n in range(3)]
                self.assertEqual(receiver.wait("placeholder")["reason"], "no session")
                self.healed(sender, to, receiver, ids)
                self.assertEqual(sender.wait("again")["sent"], ids)
                self.assertFalse(self.exchange(receiver, of, sender, "healed")["prekey"])

    @long
    def test_without_healing_it_is_shown_after_the_grace(self) -> None:
        anna, home = self.talking("--no-heal")
        home.ask("forget_session", jid=ANNA)
        sent = anna.ask("send", to=HOME, body="lost")
        shown = home.wait("undecryptable")
        self.assertEqual((shown["stanza_id"], shown["reason"]), (sent["stanza_id"], "no session"))

    def test_stale_bundle(self) -> None:
        anna, home = self.pair()
        anna.ask("misbehave", what="stale_bundle")
        device = anna.ready["device_id"]
        stale = home.ask("bundle", jid=ANNA, device=device)
        lost = home.ask("send", to=ANNA, body="with a key that is gone")["stanza_id"]
        placeholder = anna.wait("placeholder")
        self.assertEqual(placeholder["reason"], "used a key that is gone", placeholder)
        self.assertEqual(home.ask("bundle", jid=ANNA, device=device)["prekey_ids"], stale["prekey_ids"])
        self.healed(home, ANNA, anna, [lost])
        anna.ask("misbehave", what="none")
        self.assertNotEqual(home.ask("bundle", jid=ANNA, device=device)["signed_prekey_id"], stale["signed_prekey_id"])

    def test_replay_and_duplicate(self) -> None:
        anna, home = self.talking()
        sent = anna.ask("send", to=HOME, body="once")["stanza_id"]
        home.wait("message")
        self.assertEqual(anna.wait("receipt")["for"], sent)
        replay = anna.ask("misbehave", what="replay", to=HOME)["stanza_id"]
        self.assertNotEqual(replay, sent)
        self.assertEqual(home.wait("duplicate")["stanza_id"], replay)
        self.assertEqual(anna.ask("misbehave", what="duplicate", to=HOME)["stanza_id"], sent)
        self.assertEqual(home.wait("duplicate")["stanza_id"], sent)
        self.exchange(anna, HOME, home, "on")
        self.assertEqual(home.ask("digest")["received"]["count"], 3)

    @long
    def test_damaged_on_the_way(self) -> None:
        anna, home = self.talking()
        sent = anna.ask("misbehave", what="damage", to=HOME)["stanza_id"]
        self.assertEqual(home.wait("placeholder")["reason"], "cannot be verified")
        self.healed(anna, HOME, home, [sent])

    @long
    def test_plaintext(self) -> None:
        anna, home = self.talking()
        sent = anna.ask("misbehave", what="plaintext", to=HOME, body="open")["stanza_id"]
        refused = home.wait("refused")
        self.assertEqual((refused["stanza_id"], refused["reason"]), (sent, "not encrypted"))

    @long
    def test_oversize(self) -> None:
        anna, home = self.talking()
        sent = anna.ask("misbehave", what="oversize", to=HOME)["stanza_id"]
        refused = home.wait("refused")
        self.assertEqual((refused["stanza_id"], refused["reason"]), (sent, "a text that is too long"))
        self.exchange(anna, HOME, home, "on")

    @long
    def test_reorder(self) -> None:
        anna, home = self.talking()
        ids = anna.ask("misbehave", what="reorder", to=HOME, count=4)["stanza_ids"]
        got = [home.wait("message") for _ in ids]
        self.assertEqual([m["stanza_id"] for m in got], ids)
        self.assertEqual([m["body"] for m in got], [f"reordered {n}" for n in (4, 3, 2, 1)])

    def test_forged_sender(self) -> None:
        anna, home = self.talking()
        other = anna.ask("misbehave", what="forged_sender", to=HOME, **{"as": "ben@birdychat.test"})
        unnamed = home.wait("placeholder")
        # The server puts the true sender there.
        self.assertEqual((unnamed["from"], unnamed["sid"]), (ANNA, other["sid"]))
        self.assertEqual(unnamed["reason"], "cannot be verified")
        anna.ask("misbehave", what="forged_sender", to=HOME, sid="own")
        self.assertEqual(home.wait("identity")["change"], "changed")
        with self.assertRaises(PeerError):
            home.ask("send", to=ANNA, body="to whoever has the new key?")

    @long
    def test_ghost_device(self) -> None:
        anna, home = self.talking()
        ghost = anna.ask("misbehave", what="ghost_device")["device"]
        self.assertEqual(home.ask("refresh", jid=ANNA)["devices"], [anna.ready["device_id"], ghost])
        home.ask("verify", jid=ANNA)
        sent = home.ask("send", to=ANNA, body="only to whom I compared")
        self.assertEqual(sent["devices"], [anna.ready["device_id"]])
        self.assertEqual(home.wait("identity")["change"], "new")

    @long
    def test_flood(self) -> None:
        anna = self.birdy(ANNA, f"{self.name}-anna")
        home = self.birdy(HOME, f"{self.name}-home", "--strangers", "ask")
        anna.ask("misbehave", what="flood", to=HOME, count=30)
        self.assertEqual([home.wait("request")["body"] for _ in range(30)], [f"flood {n}" for n in range(1, 31)])
        self.assertNotIn("receipt", [event["event"] for event in anna.events])

    @long
    def test_media(self) -> None:
        anna, home = self.talking()
        out = str(self.folder / "out")
        wrong = anna.ask("misbehave", what="wrong_type", to=HOME)["stanza_id"]
        self.assertEqual(home.wait("file")["mime"], "image/jpeg")
        home.ask("fetch", stanza_id=wrong, to=out)
        self.assertTrue(Path(out).read_bytes().startswith(b"<!doctype html>"))
        missing = anna.ask("misbehave", what="media_missing", to=HOME)["stanza_id"]
        home.wait("file")
        with self.assertRaisesRegex(PeerError, "HTTP status 4(04|10)"):
            home.ask("fetch", stanza_id=missing, to=out)
        lies = anna.ask("misbehave", what="media_lies", to=HOME)
        self.assertEqual(home.wait("file")["bytes"], 1000)
        fetched = home.ask("fetch", stanza_id=lies["stanza_id"], to=out)
        self.assertEqual((fetched["bytes"], fetched["claimed_bytes"]), (500_000, 1000))

    @long
    def test_messages_of_others_are_not_sent_again(self) -> None:
        anna, home = self.talking()
        sent = anna.ask("send", to=HOME, body="mine")["stanza_id"]
        anna.wait("receipt")
        home.ask("ask_again", to=ANNA, ids=[sent, "nothing"])
        asked = anna.wait("again")
        self.assertEqual((asked["ids"], asked["sent"]), ([sent, "nothing"], []))

if __name__ == "__main__":
    unittest.main()
