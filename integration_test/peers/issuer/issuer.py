"""Signs tokens, as the sign-in service of a home service or of a partner does: OpenID Connect's claims, ES256, keys that are replaced.

It keeps what servers are to know, the public keys as a JSON Web Key Set, in one file, which is replaced whole. What a test
wants to be wrong in a token it says; the rest is right.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Optional

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from common.jsonlines import Channel, Command, Handler  # noqa: E402

LIFETIME = 3600


class Key:
    """A key pair and the name that tokens call it by."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.pair = ec.generate_private_key(ec.SECP256R1())

    def public(self) -> dict[str, Any]:
        """As a JSON Web Key."""
        key = ECAlgorithm.to_jwk(self.pair.public_key(), as_dict=True)
        return {**key, "kid": self.name, "alg": "ES256", "use": "sig"}


class Issuer:
    """Two keys: the one that signs, and the one before, until nothing signed by it is valid any more."""

    def __init__(self, keys_file: Path, issuer: str, audience: str) -> None:
        self.keys_file, self.issuer, self.audience = keys_file, issuer, audience
        self.number = 0
        self.keys: list[Key] = []
        self.rotate_keys()
        self.rotate_keys()

    def handlers(self) -> dict[str, Handler]:
        """What it can be asked."""
        return {"token": self.token, "rotate": self.rotate}

    def rotate_keys(self) -> None:
        """A new key signs; the one that did stays known, the one before that does not."""
        self.number += 1
        self.keys = [*self.keys[-1:], Key(f"key-{self.number}")]
        written = self.keys_file.with_suffix(".new")
        written.write_text(json.dumps({"keys": [key.public() for key in self.keys]}))
        os.replace(written, self.keys_file)

    async def rotate(self, _command: Command) -> dict[str, Any]:
        """{} the ids of the keys that are known now, the signing one last."""
        self.rotate_keys()
        return {"keys": [key.name for key in self.keys]}

    async def token(self, command: Command) -> dict[str, Any]:
        """{claims, lifetime?, header?, forge?} a token with these claims beside the usual ones; null takes one away. `forge`: "none"
        leaves the signature out, "hmac" signs with the public key as if it were a secret, "stranger" with a key that only
        claims to be the known one, "payload" changes a claim after signing, "former" signs with the key before the present one."""
        now = int(time.time())
        usual = {
            "iss": self.issuer,
            "aud": self.audience,
            "sub": "subject-1",
            "iat": now,
            "nbf": now,
            "exp": now + command.get("lifetime", LIFETIME),
        }
        claims = {name: value for name, value in {**usual, **command["claims"]}.items() if value is not None}
        return {"token": self.sign(claims, command.get("header", {}), command.get("forge"))}

    def sign(self, claims: dict[str, Any], header: dict[str, Any], forge: Optional[str]) -> str:
        """A compact JSON Web Signature."""
        key = self.keys[0 if forge == "former" else -1]
        header = {"kid": key.name, **header}
        if forge == "none":
            return jwt.encode(claims, None, algorithm="none", headers=header)
        if forge == "hmac":
            secret = key.pair.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
            return jwt.encode(claims, secret, algorithm="HS256", headers=header)
        if forge == "stranger":
            key = Key(key.name)
        token = jwt.encode(claims, key.pair, algorithm="ES256", headers=header)
        if forge == "payload":
            head, _, signature = token.split(".")
            other = jwt.encode({**claims, "forged": True}, key.pair, algorithm="ES256", headers=header)
            return ".".join([head, other.split(".")[1], signature])
        return token


async def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=Path, required=True, help="the file with the public keys")
    parser.add_argument("--issuer", required=True)
    parser.add_argument("--audience", required=True)
    args = parser.parse_args()
    channel, issuer = Channel(), Issuer(args.keys, args.issuer, args.audience)
    channel.emit("ready", keys=[key.name for key in issuer.keys])
    async for command in channel.commands():
        await channel.answer(command, issuer.handlers())


if __name__ == "__main__":
    asyncio.run(main())
