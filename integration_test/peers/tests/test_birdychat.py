"""Two BirdyChats on two federated servers: suite signal-pq, against itself."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import unittest
from typing import Any
from unittest import mock

from .birdychat_case import ANNA, HOME, PROGRAM, BirdyCase, ConnectProxy, long
from .harness import Child, PeerError
from .two_servers import HOSTS, PASSWORD


class Talking(BirdyCase):
    """Messages, files, keys."""

    def test_knowing_only_a_number(self) -> None:
        anna, home = self.pair("--markers", "read")
        got = self.exchange(anna, "+34 600 111 222", home, "hello")
        self.assertEqual((got["from"], got["prekey"]), (ANNA, True))
        self.assertEqual(anna.wait("marker")["marker"], "displayed")
        back = self.exchange(home, ANNA, anna, "ünïcödé 👩‍👩‍👧 \u202bשלום\u202c")
        self.assertFalse(back["prekey"])
        numbers = [side.ask("safety", jid=other) for side, other in ((anna, HOME), (home, ANNA))]
        self.assertEqual(numbers[0]["digits"], numbers[1]["digits"])
        self.assertRegex(numbers[0]["digits"], "^[0-9]{60}$")
        self.assertEqual(anna.ask("digest")["sent"], home.ask("digest")["received"])

    @long
    def test_the_other_one_begins(self) -> None:
        anna, home = self.pair()
        self.assertTrue(self.exchange(home, ANNA, anna, "first")["prekey"])
        self.assertFalse(self.exchange(anna, HOME, home, "second")["prekey"])

    @long
    def test_both_begin_at_once(self) -> None:
        anna, home = self.pair()
        ids = [side.ask("send", to=to, body="crossing")["stanza_id"] for side, to in ((anna, HOME), (home, ANNA))]
        self.assertEqual([side.wait("message")["body"] for side in (anna, home)], ["crossing", "crossing"])
        self.assertEqual([side.wait("receipt")["for"] for side in (anna, home)], ids)
        self.exchange(anna, HOME, home, "after")
        self.exchange(home, ANNA, anna, "after, too")

    def test_prekeys_are_used_once_and_filled_up(self) -> None:
        anna, home = self.pair()
        device = home.ready["device_id"]
        before = anna.ask("bundle", jid=HOME, device=device)
        self.assertEqual((len(before["prekey_ids"]), len(before["kem_prekey_ids"])), (100, 16))
        self.assertLess(before["bytes"], 65536)
        self.exchange(anna, HOME, home, "uses one of each")
        after = self.eventually(lambda: anna.ask("bundle", jid=HOME, device=device), lambda b: b != {**before, "id": b["id"]})
        for kind, count in (("prekey_ids", 100), ("kem_prekey_ids", 16)):
            gone, new = set(before[kind]) - set(after[kind]), set(after[kind]) - set(before[kind])
            self.assertEqual((len(gone), len(new), len(after[kind])), (1, 1, count))
            self.assertGreater(min(new), max(before[kind]))
        rotated = home.ask("rotate")
        fresh = anna.ask("bundle", jid=HOME, device=device)
        self.assertEqual(fresh["signed_prekey_id"], rotated["signed_prekey_id"])
        self.assertNotEqual(fresh["last_resort_id"], before["last_resort_id"])

    def eventually(self, ask: Any, good: Any) -> Any:
        """Asks until it is good, for a while."""
        for _ in range(100):
            if good(answer := ask()):
                return answer
        self.fail(f"never came true: {answer}")

    @long
    def test_exhausted_prekeys_and_a_first_message_that_comes_again(self) -> None:
        anna, home = self.pair()
        home.ask("publish", most=0)
        bundle = anna.ask("bundle", jid=HOME, device=home.ready["device_id"])
        self.assertEqual((bundle["prekey_ids"], bundle["kem_prekey_ids"]), ([], []))
        self.exchange(anna, HOME, home, "by the last resort")
        # Session and bytes are forgotten: only the remembered base key is left against a first message that comes again.
        home.ask("forget_session", jid=ANNA, seen=True)
        replay = anna.ask("misbehave", what="replay", to=HOME)["stanza_id"]
        refused = home.wait("placeholder")
        self.assertEqual((refused["stanza_id"], refused["reason"]), (replay, "used a key that is gone"))
        self.assertIn("base/", refused["detail"])
        self.assertEqual(anna.wait("again")["sent"], [])
        self.exchange(anna, HOME, home, "and on")

    @long
    def test_restart_goes_on_where_it_was(self) -> None:
        anna, home = self.pair()
        self.exchange(anna, HOME, home, "before")
        self.exchange(home, ANNA, anna, "before, too")
        digits = anna.ask("safety", jid=HOME)["digits"]
        home.close()
        anna.ask("send", to=HOME, body="while away")
        anna.close()
        home = self.birdy(HOME, f"{self.name}-home")
        self.assertEqual(home.wait("message")["body"], "while away")
        anna = self.birdy(ANNA, f"{self.name}-anna")
        self.assertTrue(anna.wait("receipt")["for"])
        self.assertFalse(self.exchange(anna, HOME, home, "after")["prekey"])
        self.assertEqual(anna.ask("safety", jid=HOME)["digits"], digits)

    def test_all_kinds_of_content(self) -> None:
        anna, home = self.pair()
        for number, (kind, file, hints) in enumerate(
            (
                ("photo", "p.jpg", {"width": 640, "height": 480, "alt": "a boat", "blurhash": "LEHV6nWB2yk8"}),
                ("voice", "v.ogg", {"duration_ms": 1500, "waveform": [n % 101 for n in range(64)]}),
                ("video", "v.mp4", {"width": 1280, "height": 720, "duration_ms": 9000}),
                ("file", "paper.pdf", {}),
            )
        ):
            for side, to, other in ((anna, HOME, home), (home, ANNA, anna)):
                path = self.folder / file
                path.write_bytes(os.urandom(1000 + 70_001 * number))
                sent = side.ask("send_file", to=to, path=str(path), kind=kind, hints=hints, caption="look")
                got = [other.wait("message") for _ in range(2)]
                self.assertEqual([m["kind"] for m in got], [kind, "text"])
                told = other.wait("file")
                self.assertEqual({**told, **hints}, told)
                self.assertEqual((told["kind"], told["name"], told["bytes"]), (kind, file, path.stat().st_size))
                out = self.folder / "fetched"
                fetched = other.ask("fetch", stanza_id=got[0]["stanza_id"], to=str(out))
                self.assertEqual(out.read_bytes(), path.read_bytes())
                self.assertEqual(fetched["sealed_bytes"], path.stat().st_size + 16)
                self.assertEqual(fetched["sha256"], sent["sha256"])
                self.assertEqual({side.wait("receipt")["for"] for _ in got}, {sent["stanza_id"], sent["caption_id"]})

    @long
    def test_fetching_through_a_proxy(self) -> None:
        seen: list[str] = []
        proxy = ConnectProxy(seen)
        self.addCleanup(proxy.stop)
        anna = self.birdy(ANNA, f"{self.name}-anna")
        home = self.birdy(HOME, f"{self.name}-home", "--proxy", f"http://me:secret@127.0.0.1:{proxy.port}")
        path = self.folder / "through.bin"
        path.write_bytes(os.urandom(200_000))
        sent = anna.ask("send_file", to=HOME, path=str(path))
        out = self.folder / "through.out"
        home.wait("message")
        home.ask("fetch", stanza_id=sent["stanza_id"], to=str(out))
        self.assertEqual(out.read_bytes(), path.read_bytes())
        credentials = base64.b64encode(b"me:secret").decode()
        self.assertEqual(seen, [f"CONNECT birdychat.test:5281 Basic {credentials}"])

    def test_killed_again_and_again(self) -> None:
        anna, home = self.pair()
        self.exchange(anna, HOME, home, "first")
        for round_ in range(3):
            anna.raw(json.dumps({"cmd": "send_many", "to": HOME, "prefix": f"n{round_}", "count": 20, "id": "many"}))
            for _ in range(3 + 4 * round_):
                home.wait("message")
            home.process.kill()
            home.process.wait()
            home = self.birdy(HOME, f"{self.name}-home")
        last = anna.ask("send", to=HOME, body="last")["stanza_id"]
        while home.wait("message")["stanza_id"] != last:
            pass
        while anna.wait("receipt")["for"] != last:
            pass
        # Each once, whichever process took it.
        digests = home.ask("digest")["received"], anna.ask("digest")["sent"]
        self.assertEqual([digest["count"] for digest in digests], [62, 62])

    @long
    def test_a_token_goes_as_the_password_of_plain(self) -> None:
        where = ("--host", HOSTS["home.test"], "--ca", str(self.servers.ca), "--store", str(self.folder / "token"))
        with mock.patch.dict(os.environ, {"TOKEN": PASSWORD}):
            child = Child("node", str(PROGRAM), "--jid", HOME, "--token-env", "TOKEN", *where)
        self.assertEqual(child.wait("ready")["jid"], HOME)
        self.assertEqual(child.close(), 0)

    @long
    def test_a_person_at_a_terminal(self) -> None:
        home = self.birdy(HOME, f"{self.name}-home")
        where = ("--host", HOSTS["birdychat.test"], "--ca", str(self.servers.ca), "--store", str(self.folder / "person"))
        command = ["node", str(PROGRAM), "--chat", "--jid", ANNA, "--password", PASSWORD, *where, "--home", "home.test"]
        person = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(person.wait)
        assert person.stdin is not None and person.stdout is not None

        def says(words: str) -> None:
            assert person.stdout is not None
            while words not in (line := person.stdout.readline()):
                self.assertTrue(line, f"it ended before it said {words}")

        says("signed in")
        person.stdin.write("+34 600 111 222\nhello from a terminal\n/safety\n")
        person.stdin.flush()
        self.assertEqual(home.wait("message")["body"], "hello from a terminal")
        home.ask("send", to=ANNA, body="hello back")
        says("hello back")
        person.stdin.write("/quit\n")
        person.stdin.close()
        person.stdout.read()
        person.stdout.close()
        self.assertEqual(person.wait(20), 0)

    @long
    def test_unknown_content_survives(self) -> None:
        anna, home = self.pair()
        sent = anna.ask("send_unknown", to=HOME, name="poll", payload="red or blue?")
        got = home.wait("message")
        self.assertEqual((got["kind"], got["name"]), ("unknown", "poll"))
        self.assertEqual(anna.wait("receipt")["for"], sent["stanza_id"])
        kept = base64.b64decode(home.ask("kept", stanza_id=sent["stanza_id"])["content"])
        self.assertIn(b"red or blue?", kept)

    @long
    def test_many_with_gaps_and_echo(self) -> None:
        anna, home = self.pair()
        self.exchange(anna, HOME, home, "first")
        anna.ask("skip", to=HOME, count=200)
        self.exchange(anna, HOME, home, "after the gap")
        home.ask("answer", mode="echo")
        anna.ask("send_many", to=HOME, prefix="load", count=100)
        self.assertEqual([anna.wait("message")["body"] for _ in range(100)], [f"load {n}" for n in range(100)])

    @long
    def test_server_restart_and_cut_wires_lose_nothing(self) -> None:
        anna, home = self.pair()
        self.exchange(anna, HOME, home, "first")
        anna.raw(json.dumps({"cmd": "send_many", "to": HOME, "prefix": "n", "count": 60, "id": "many"}))
        bodies = [home.wait("message")["body"] for _ in range(10)]
        self.servers.restart("birdychat.test")
        anna.wait("disconnected")
        anna.raw(json.dumps({"cmd": "send", "to": HOME, "body": "queued while away"}))
        self.assertIs(anna.wait("connected")["resumed"], False)
        home.ask("cut")
        self.assertIs(home.wait("connected")["resumed"], True)
        bodies += [home.wait("message")["body"] for _ in range(51)]
        self.assertEqual(sorted(bodies), sorted([f"n {n}" for n in range(60)] + ["queued while away"]))

    @long
    def test_peer_without_keys(self) -> None:
        anna, home = self.pair()
        home.ask("delete_devices", bundle=True)
        with self.assertRaises(PeerError):
            anna.ask("send", to=HOME, body="never leaves")

    @long
    def test_strangers_are_asked_about(self) -> None:
        anna = self.birdy(ANNA, f"{self.name}-anna")
        home = self.birdy(HOME, f"{self.name}-home", "--strangers", "ask")
        sent = anna.ask("send", to=HOME, body="do you know me?")
        self.assertEqual(home.wait("request")["body"], "do you know me?")
        anna.ask("send_raw", xml=f"<message type='headline' to='{HOME}'/>")
        self.assertNotIn("receipt", [event["event"] for event in anna.events])
        self.assertEqual(home.ask("accept", jid=ANNA)["messages"], 1)
        self.assertEqual(anna.wait("receipt")["for"], sent["stanza_id"])

    @long
    def test_wrong_password_ends_it(self) -> None:
        where = ("--host", HOSTS["home.test"], "--ca", str(self.servers.ca), "--store", str(self.folder / "no"))
        child = Child("node", str(PROGRAM), "--jid", HOME, "--password", "wrong", *where)
        self.assertTrue(child.wait("error")["fatal"])
        self.assertEqual(child.close(), 2)

    def test_trace_tells_where_it_stopped(self) -> None:
        anna, home = self.pair()
        sent = self.exchange(anna, HOME, home, "traced")["stanza_id"]
        self.assertEqual(anna.wait("acknowledged")["stanza_id"], sent)
        salt = "00112233445566778899aabbccddeeff"
        hashed = hashlib.sha256(bytes.fromhex(salt) + sent.encode()).hexdigest()
        steps = []
        for side, name in ((anna, "a"), (home, "h")):
            path = self.folder / f"trace-{name}"
            side.ask("trace", path=str(path), salt=salt)
            text = path.read_text()
            self.assertNotIn(sent, text)
            self.assertNotIn("traced", text)
            lines = [json.loads(line) for line in text.splitlines()]
            self.assertEqual(lines[0]["trace"], 1)
            steps.append([line["step"] for line in lines[1:] if line["id"] == hashed])
        self.assertEqual(steps[0][:3], ["composed", "encrypted", "sent"])
        self.assertEqual(set(steps[0][3:]), {"acknowledged", "delivered"})
        self.assertEqual(steps[1], ["received", "opened", "shown", "receipt"])

if __name__ == "__main__":
    unittest.main()
