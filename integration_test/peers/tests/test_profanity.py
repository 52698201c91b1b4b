"""Profanity and the slixmpp peer on two servers."""

from __future__ import annotations

import shutil
import unittest

from .test_slixmpp_peer import CARL, ServerCase

BEN = "ben@birdychat.test"


@unittest.skipUnless(shutil.which("profanity"), "Profanity is not installed")
class ProfanityPeer(ServerCase):
    """A real app."""

    def test_encrypted_text_both_ways(self) -> None:
        carl = self.peer(CARL, "carl")
        ben = self.peer(BEN, "ben-home", script="profanity/peer.py")
        known = {"to": CARL, "body": "typed by hand, with ümlauts 👋"}
        self.assertTrue(ben.ask("send", **known)["encrypted"])
        got = carl.wait("message")
        self.assertEqual((got["body"], got["encrypted"]), (known["body"], True))
        self.assertEqual(got["identity_key"][2:], ben.ready["fingerprint"])
        # Prosody lets messages overtake those that wait for a federation that is just being set up.
        carl.ask("send", to=BEN, body="the way is open")
        self.assertEqual(ben.wait("message")["body"], "the way is open")
        carl.ask("send_many", to=BEN, prefix="from carl", count=100)
        for number in range(100):
            got = ben.wait("message")
            self.assertEqual((got["body"], got["encrypted"]), (f"from carl {number}", True))
        for number in range(30):
            ben.ask("send", to=CARL, body=f"from ben {number}")
            self.assertEqual(carl.wait("message")["body"], f"from ben {number}")
        self.assertEqual(carl.ask("digest")["sent"], ben.ask("digest")["received"])
        self.assertEqual(carl.ask("digest")["received"], ben.ask("digest")["sent"])


if __name__ == "__main__":
    unittest.main()
