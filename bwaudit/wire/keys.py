"""The keys of a device and of a head office.

Signing is Ed25519 (RFC 8032) by `cryptography`; sealing is age (X25519) by `pyrage`. No key is ever
logged or shown: secrets are left out of every repr.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from pyrage import x25519

from bwaudit.wire.document import Document, PublicKey, Recipient

FINGERPRINT_LENGTH = 20


def fingerprint(public: str) -> str:
    """What a public signing key is known by: the first 20 characters of its SHA-256 in lower-case
    base32, 100 bits."""
    digest = hashlib.sha256(bytes.fromhex(public)).digest()
    return base64.b32encode(digest).decode().lower()[:FINGERPRINT_LENGTH]


def signature_holds(public: str, signature: bytes, message: bytes) -> bool:
    """Whether the owner of `public` signed exactly these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True)
class SigningKey:
    """A secret Ed25519 key."""

    seed: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_pem(cls, text: str) -> Self:
        """Read a PKCS #8 key file. Raises ValueError when it holds no Ed25519 key."""
        key = load_pem_private_key(text.encode(), password=None)
        if isinstance(key, Ed25519PrivateKey):
            return cls(key.private_bytes_raw())
        raise ValueError("not an Ed25519 key")

    def to_pem(self) -> str:
        """The key as the text of a PKCS #8 file, which `openssl pkey` reads too."""
        pem = self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return pem.decode()

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    @cached_property
    def public(self) -> str:
        """The public key, 64 hex digits."""
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.public)

    def sign(self, message: bytes) -> bytes:
        """64 bytes; the same message gives the same signature."""
        return self._key.sign(message)


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A secret age identity; `text` is the line an age key file holds."""

    text: str = field(repr=False)

    @classmethod
    def generate(cls) -> Self:
        return cls(str(x25519.Identity.generate()))

    @classmethod
    def from_key_file(cls, text: str) -> Self:
        """Read the first key of an age key file. Raises ValueError when there is none."""
        for line in text.splitlines():
            if line.startswith("AGE-SECRET-KEY-1"):
                return cls(line.strip())
        raise ValueError("no age key")

    def to_key_file(self) -> str:
        """The text of a key file for `age -d -i`."""
        return f"# public key: {self.recipient}\n{self.text}\n"

    @property
    def recipient(self) -> str:
        """The public half, "age1…"."""
        return str(x25519.Identity.from_str(self.text).to_public())


class DevicePublic(Document):
    """The public keys of a device."""

    signing: PublicKey
    age: Recipient

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.signing)


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """The secret keys of a device. They are kept inside the encrypted store and nowhere else."""

    signing: SigningKey
    sealing: SealingKey

    @classmethod
    def generate(cls) -> Self:
        return cls(SigningKey.generate(), SealingKey.generate())

    @property
    def public(self) -> DevicePublic:
        return DevicePublic(signing=self.signing.public, age=self.sealing.recipient)

    @property
    def fingerprint(self) -> str:
        """The id of the device."""
        return self.signing.fingerprint

    def to_json(self) -> str:
        """Both secrets as JSON text, for the encrypted store only."""
        return json.dumps({"signing": self.signing.seed.hex(), "age": self.sealing.text})

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote. Raises ValueError."""
        try:
            fields = json.loads(text)
            return cls(SigningKey(bytes.fromhex(fields["signing"])), SealingKey(fields["age"]))
        except (KeyError, TypeError) as gap:
            raise ValueError("not the keys of a device") from gap


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """All secret keys of a head office, each for one purpose and in a file of its own.

    `root` and `confidential` are meant to be moved off the server as soon as they are made.
    """

    root: SigningKey
    enrolment: SigningKey
    receipt: SigningKey
    ingest: SealingKey
    confidential: SealingKey

    @classmethod
    def generate(cls) -> Self:
        return cls(
            SigningKey.generate(),
            SigningKey.generate(),
            SigningKey.generate(),
            SealingKey.generate(),
            SealingKey.generate(),
        )
