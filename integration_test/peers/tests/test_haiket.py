"""Haiket on two federated servers: against itself, and against a program that was written apart from it."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import unittest
from pathlib import Path

from .haiket_case import HOME, MARIE, PHONE, HaiketCase, long
from .harness import PEERS, Child, PeerError


class Talking(HaiketCase):
    """Messages, voice notes, files, restarts."""

    def test_texts_and_voice_notes_with_somebody_known_by_a_number(self) -> None:
        marie, home = self.pair("--markers", "read")
        got = self.exchange(marie, "+34 600 111 222", home, "hello")
        self.assertEqual((got["from"], got["kind"], got["prekey"]), (MARIE, "text", True))
        self.assertEqual(marie.wait("marker")["from"], HOME)
        self.assertFalse(self.exchange(home, MARIE, marie, "grüß dich 👋🏽")["prekey"])

        for sender, to, receiver, form in ((marie, PHONE, home, "ogg"), (home, MARIE, marie, "m4a")):
            with self.subTest(form=form):
                sent = sender.ask("send_voice", to=to, seconds=2, form=form)
                got = receiver.wait("message")
                self.assertEqual((got["kind"], got["stanza_id"]), ("voice", sent["stanza_id"]))
                self.assertNotIn("body", got)
                self.assertEqual(receiver.wait("file")["path"], sent["path"])
                out = self.folder / f"voice.{form}"
                fetched = receiver.ask("fetch", stanza_id=sent["stanza_id"], to=str(out))
                self.assertEqual((fetched["sha256"], fetched["bytes"]), (sent["sha256"], sent["bytes"]))
                # It plays, and so long, and what is heard rises and falls.
                heard = receiver.ask("listen", path=str(out))
                self.assertAlmostEqual(heard["seconds"], 2, delta=0.15)
                self.assertGreater(len(set(heard["bars"])), 3)

    def test_killed_again_and_again(self) -> None:
        marie, home = self.pair()
        self.exchange(marie, HOME, home, "first")
        for round_ in range(2):
            marie.raw(json.dumps({"cmd": "send_many", "to": HOME, "prefix": f"n{round_}", "count": 15, "id": "many"}))
            for _ in range(4 + 5 * round_):
                home.wait("message")
            home.process.kill()
            home.process.wait()
            home = self.haiket(HOME, f"{self.name}-home")
        last = marie.ask("send", to=HOME, body="last")["stanza_id"]
        while home.wait("message")["stanza_id"] != last:
            pass
        while marie.wait("receipt")["for"] != last:
            pass
        # Each once and in order, whichever process took it.
        self.assertEqual(home.ask("digest")["received"], marie.ask("digest")["sent"])
        self.assertEqual(home.ask("digest")["received"]["count"], 32)

    def test_with_a_program_that_was_written_apart(self) -> None:
        marie = self.haiket(MARIE, f"{self.name}-marie")
        carl = self.slixmpp("carl@home.test", f"{self.name}-carl")
        self.exchange(carl, MARIE, marie, "do you hear me?")
        self.exchange(marie, "carl@home.test", carl, "yes")
        sent = marie.ask("send_voice", to="carl@home.test", seconds=1)
        carl.wait("message")
        link = carl.wait("file")["link"]
        out = self.folder / "carl.ogg"
        self.assertEqual(carl.ask("fetch", link=link, to=str(out))["sha256"], sent["sha256"])
        back = carl.ask("send_file", to=MARIE, path=str(out))
        self.assertEqual(marie.wait("message")["kind"], "voice")
        fetched = marie.ask("fetch", stanza_id=back["stanza_id"], to=str(self.folder / "back.ogg"))
        self.assertEqual(fetched["sha256"], sent["sha256"])
        # In the clear is refused, and its text is told nobody.
        plain = carl.ask("send_plain", to=MARIE, body="in the clear")
        refused = marie.wait("refused")
        self.assertEqual((refused["reason"], "body" in refused), ("not encrypted", False), plain)

    def test_a_server_restart_and_cut_wires_lose_nothing(self) -> None:
        marie, home = self.pair()
        self.exchange(marie, HOME, home, "first")
        marie.raw(json.dumps({"cmd": "send_many", "to": HOME, "prefix": "n", "count": 30, "id": "many"}))
        bodies = [home.wait("message")["body"] for _ in range(5)]
        self.servers.restart("haiket.test")
        marie.wait("disconnected")
        marie.raw(json.dumps({"cmd": "send", "to": HOME, "body": "queued while away"}))
        self.assertIs(marie.wait("connected")["resumed"], False)
        home.ask("cut")
        self.assertIs(home.wait("connected")["resumed"], True)
        bodies += [home.wait("message")["body"] for _ in range(26)]
        self.assertEqual(sorted(bodies), sorted([f"n {n}" for n in range(30)] + ["queued while away"]))

    def test_strangers_are_asked_about(self) -> None:
        marie = self.haiket(MARIE, f"{self.name}-marie")
        home = self.haiket(HOME, f"{self.name}-home", "--strangers", "ask")
        ids = [marie.ask("send", to=HOME, body=f"do you know me? {n}")["stanza_id"] for n in range(7)]
        held = [home.wait("request")["body"] for _ in range(5)]
        self.assertEqual(held, [f"do you know me? {n}" for n in range(5)])
        self.assertEqual([home.wait("refused")["stanza_id"] for _ in range(2)], ids[5:])
        # Nothing at all goes back before the request is accepted, also not what would finish the session.
        marie.ask("send_raw", xml=f"<message xmlns='jabber:client' type='headline' to='{HOME}'/>")
        self.assertFalse({"receipt", "empty"} & {event["event"] for event in marie.events})
        self.assertEqual(home.ask("accept", jid=MARIE)["messages"], 5)
        self.assertEqual([marie.wait("receipt")["for"] for _ in range(5)], ids[:5])
        self.assertEqual(home.ask("digest")["received"]["count"], 5)
        self.exchange(home, MARIE, marie, "now I do")

    @long
    def test_the_refused_stay_refused(self) -> None:
        marie = self.haiket(MARIE, f"{self.name}-marie")
        home = self.haiket(HOME, f"{self.name}-home", "--strangers", "ask")
        marie.ask("send", to=HOME, body="buy this")
        home.wait("request")
        home.ask("refuse", jid=MARIE)
        again = marie.ask("send", to=HOME, body="buy this, please")
        self.assertEqual(home.wait("refused")["stanza_id"], again["stanza_id"])
        self.assertEqual(home.ask("digest")["received"]["count"], 0)

    @long
    def test_every_kind_of_file(self) -> None:
        marie, home = self.talking()
        home.ask("answer", mode="certify")
        for kind in ("photo", "video", "file", "voice"):
            marie.ask("send", to=HOME, body=f"a {kind}, please [certify:{kind} 77]")
            got = marie.wait("file")
            self.assertEqual(got["kind"], kind)
            out = self.folder / f"out-{kind}"
            self.assertGreater(marie.ask("fetch", stanza_id=got["stanza_id"], to=str(out))["bytes"], 500)
            if kind != "file":
                probed = subprocess.run(["ffprobe", "-v", "error", str(out)], capture_output=True, text=True, check=True)
                self.assertEqual(probed.stderr, "")
            back = marie.ask("send_file", to=HOME, path=str(out), kind=kind)
            self.assertEqual((back["kind"], home.wait("file")["kind"]), (kind, kind))

    @long
    def test_wav_is_made_into_what_others_play(self) -> None:
        marie, home = self.talking()
        wav = self.folder / "speech.wav"
        subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=300:d=1.5", str(wav)], check=True)
        sent = marie.ask("send_voice", to=HOME, path=str(wav))
        self.assertTrue(sent["path"].endswith(".ogg"))
        home.wait("file")
        home.ask("fetch", stanza_id=sent["stanza_id"], to=str(self.folder / "speech.ogg"))
        self.assertAlmostEqual(home.ask("listen", path=str(self.folder / "speech.ogg"))["seconds"], 1.5, delta=0.15)

    @long
    def test_many_with_gaps_and_echo(self) -> None:
        marie, home = self.talking()
        marie.ask("skip", to=HOME, count=100)
        self.exchange(marie, HOME, home, "after the gap")
        home.ask("answer", mode="echo")
        marie.ask("send_many", to=HOME, prefix="load", count=60)
        self.assertEqual([marie.wait("message")["body"] for _ in range(60)], [f"load {n}" for n in range(60)])

    @long
    def test_a_new_device_takes_the_place_of_the_last(self) -> None:
        marie, home = self.talking()
        marie.close()
        marie = self.haiket(MARIE, f"{self.name}-another")
        self.assertEqual(home.ask("refresh", jid=MARIE)["devices"], [marie.ready["device_id"]])
        self.exchange(marie, HOME, home, "from my new phone")
        self.exchange(home, MARIE, marie, "to your new phone")

    @long
    def test_peer_without_keys(self) -> None:
        marie, home = self.pair()
        home.ask("delete_devices", bundle=True)
        with self.assertRaisesRegex(PeerError, "NoEligibleDevices|DeviceListDownloadFailed"):
            marie.ask("send", to=HOME, body="never leaves")

    def test_certification(self) -> None:
        marie, home = self.talking()
        home.ask("answer", mode="certify")
        marie.ask("send", to=HOME, body="not for a machine")
        for word in ("text", "unknown"):
            marie.ask("send", to=HOME, body=f"say so [certify:{word} 1a2b]")
            self.assertTrue(marie.wait("message")["body"].endswith(f"[certify:{word} 1a2b]"))
        marie.ask("send", to=HOME, body="[certify:voice 3c]")
        self.assertEqual(marie.wait("message")["kind"], "voice")
        marie.ask("send", to=HOME, body="go and come [certify:reconnect 4d]")
        home.wait("disconnected")
        self.assertTrue(home.wait("connected")["resumed"])
        self.assertIn("[certify:back 4d]", marie.wait("message")["body"])
        # What is wrong is done once, at its moment.
        home.ask("answer", mode="certify", misbehave="media_missing")
        for there in (False, True):
            marie.ask("send", to=HOME, body="[certify:voice 5e]")
            got = marie.wait("message")["stanza_id"]
            if not there:
                with self.assertRaisesRegex(PeerError, "HTTP status 4(04|10)"):
                    marie.ask("fetch", stanza_id=got, to=str(self.folder / "none"))
            else:
                marie.ask("fetch", stanza_id=got, to=str(self.folder / "one"))
        home.ask("answer", mode="certify", misbehave="plaintext")
        marie.ask("misbehave", what="plaintext", to=HOME)
        self.assertEqual(marie.wait("refused")["reason"], "not encrypted")

    def test_trace_tells_where_it_stopped(self) -> None:
        marie, home = self.pair()
        sent = self.exchange(marie, HOME, home, "traced")["stanza_id"]
        while marie.wait("acknowledged")["stanza_id"] != sent:
            pass
        salt = "00112233445566778899aabbccddeeff"
        hashed = hashlib.sha256(bytes.fromhex(salt) + sent.encode()).hexdigest()
        steps = []
        for side, name in ((marie, "m"), (home, "h")):
            path = self.folder / f"trace-{name}"
            side.ask("trace", path=str(path), salt=salt)
            text = path.read_text()
            for secret in (sent, "traced", PHONE, MARIE):
                self.assertNotIn(secret, text)
            lines = [json.loads(line) for line in text.splitlines()]
            self.assertEqual((lines[0]["trace"], lines[0]["side"]), (1, side.ready["jid"].split("@")[1]))
            self.assertEqual(lines[0]["salt"], hashlib.sha256(bytes.fromhex(salt)).hexdigest())
            steps.append([line["step"] for line in lines[1:] if line["id"] == hashed])
        self.assertEqual(steps[0][:3], ["composed", "encrypted", "sent"])
        self.assertEqual(set(steps[0][3:]), {"acknowledged", "delivered"})
        self.assertEqual(steps[1], ["received", "opened", "shown", "receipt"])

    @long
    def test_wrong_password_ends_it(self) -> None:
        where = self.where(HOME, "wrong")
        where[where.index("--password") + 1] = "wrong"
        child = Child.python("haiket/haiket.py", *where)
        self.assertTrue(child.wait("error")["fatal"])
        self.assertEqual(child.close(), 2)

    def test_a_person_at_a_terminal(self) -> None:
        home = self.haiket(HOME, f"{self.name}-home")
        where = [*self.where(MARIE, f"{self.name}-person"), "--home", "home.test", "--microphone", "lavfi:sine=440"]
        command = [sys.executable, str(PEERS / "haiket/haiket.py"), "--chat", *where]
        person = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(person.wait)
        assert person.stdin is not None and person.stdout is not None

        def says(words: str) -> None:
            assert person.stdout is not None
            while words not in (line := person.stdout.readline()):
                self.assertTrue(line, f"it ended before it said {words}")

        def types(line: str) -> None:
            assert person.stdin is not None
            person.stdin.write(line + "\n")
            person.stdin.flush()

        says("signed in")
        types("+34 600 111 222")
        types("hello from a terminal")
        self.assertEqual(home.wait("message")["body"], "hello from a terminal")
        types("/record 1")
        self.assertEqual(home.wait("message")["kind"], "voice")
        says("0:01")
        home.ask("send", to=MARIE, body="hello back\u001b[2J")
        says("hello back\ufffd[2J")
        home.ask("send_voice", to=MARIE, seconds=1)
        says("/play")
        types(f"/save {self.folder / 'saved.ogg'}")
        says("saved.ogg")
        types("/nonsense")
        says("/help")
        types("/quit")
        person.stdin.close()
        person.stdout.read()
        person.stdout.close()
        self.assertEqual(person.wait(20), 0)
        self.assertTrue(Path(self.folder / "saved.ogg").exists())


class Apart(unittest.TestCase):
    """It is a partner's program."""

    def test_it_imports_nothing_of_ours(self) -> None:
        own = {path.stem for path in (PEERS / "haiket").glob("*.py")}
        ours = {path.stem for folder in ("common", "slixmpp_peer") for path in (PEERS / folder).glob("*.py")} - own
        for path in (PEERS / "haiket").glob("*.py"):
            words = path.read_text().split()
            taken = {words[at + 1].split(".")[0] for at, word in enumerate(words[:-1]) if word in ("import", "from")}
            self.assertFalse(taken & (ours | {"common", "slixmpp_peer"}), path.name)
            self.assertNotIn("sys.path", path.read_text(), path.name)


if __name__ == "__main__":
    unittest.main()
