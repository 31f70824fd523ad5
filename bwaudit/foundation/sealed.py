"""Evidence files, encrypted: the format that lies on the laptop, travels, and is opened elsewhere.

    header   "bwblob1\\n", 8 bytes
    pieces   each AES-256-GCM of 1 MiB of the file; the last is shorter, and may be empty

Every file has a key of its own, 32 random bytes, used for nothing else. The nonce of a piece is its
number, counted from 0, as 12 bytes big-endian; its associated data is `bw-blob/1|<number>|more` or,
for the last, `bw-blob/1|<number>|last`, in ASCII. So pieces can be neither changed, nor swapped,
nor left out at the end. A file is known by the SHA-256 of all its encrypted bytes. Files are read
whole: what may be evidence is limited to tens of megabytes.

Source: NIST SP 800-38D (GCM); Hoang et al., Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance, CRYPTO 2015 (the STREAM construction).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bwaudit.foundation.hashing import sha256

PIECE = 1024 * 1024
MAGIC = b"bwblob1\n"
_KEY_BYTES = 32
_TAG_BYTES = 16


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file: its encrypted bytes, their digest and its key, both in hex."""

    ciphertext: bytes = field(repr=False)
    sha256: str
    key: str = field(repr=False)


def seal(data: bytes) -> Sealed:
    """Encrypt a file with a new key of its own."""
    key = secrets.token_bytes(_KEY_BYTES)
    cipher = AESGCM(key)
    view = memoryview(data)
    pieces = [MAGIC]
    for number, start in enumerate(range(0, max(len(data), 1), PIECE)):
        bound_to = _bound_to(number, last=start + PIECE >= len(data))
        pieces.append(cipher.encrypt(_nonce(number), view[start : start + PIECE], bound_to))
    ciphertext = b"".join(pieces)
    return Sealed(ciphertext, sha256(ciphertext), key.hex())


def unseal(ciphertext: bytes, key: str) -> bytes:
    """The file again.

    Raises ValueError when a bit is wrong, the key is another file's, or the end is missing.
    """
    cipher = AESGCM(bytes.fromhex(key))
    view = memoryview(ciphertext)
    if view[: len(MAGIC)] != MAGIC:
        raise ValueError("not a sealed file")
    step = PIECE + _TAG_BYTES
    pieces = []
    try:
        for number, start in enumerate(range(len(MAGIC), max(len(view), len(MAGIC) + 1), step)):
            bound_to = _bound_to(number, last=start + step >= len(view))
            pieces.append(cipher.decrypt(_nonce(number), view[start : start + step], bound_to))
    except InvalidTag:
        raise ValueError("changed since it was sealed") from None
    return b"".join(pieces)


def sealed_size(size: int) -> int:
    """How many bytes a file of `size` bytes has once sealed."""
    pieces = max(1, -(-size // PIECE))
    return len(MAGIC) + size + pieces * _TAG_BYTES


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")


def _bound_to(number: int, *, last: bool) -> bytes:
    return f"bw-blob/1|{number}|{'last' if last else 'more'}".encode()
