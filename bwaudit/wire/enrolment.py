"""The enrolment code: what a person types once to make a device known.

30 characters in 6 groups: 64 secret bits, 72 bits of the digest of head office's root key, and 14
bits that find a slip of the finger. The device proves that it knows the secret without sending it,
and believes no head office whose root key does not match, so whoever listens in or answers in its
place gains nothing. Letters are Crockford's base32: I, L and O are read as the digits they look
like.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from bwaudit.foundation.errors import Code, SyncError
from bwaudit.foundation.text import plain_digits
from bwaudit.wire.envelope import Envelope, payload_of, sign
from bwaudit.wire.protocol import ENROL_TYPE, EnrolRequest

if TYPE_CHECKING:
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.keys import DeviceKeys

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 30
_GROUP = 5
_SECRET_BYTES = 8
_ROOT_BYTES = 9
_CHECK_BITS = 14
_HEARD = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """A code taken apart: the secret, and the beginning of the root key's digest."""

    secret: bytes = field(repr=False)
    root: bytes

    @classmethod
    def generate(cls, root: str) -> Self:
        """A new code of the head office with this public root key."""
        return cls(secrets.token_bytes(_SECRET_BYTES), _root_digest(root))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a person typed: spaces, dashes, lower case and the digits of other scripts do
        not matter.

        Raises SyncError CODE_MISTYPED when it cannot be a code.
        """
        plain = plain_digits(unicodedata.normalize("NFKC", text)).upper()
        letters = "".join(char for char in plain if char.isalnum()).translate(_HEARD)
        number = 0
        for char in letters:
            value = _LETTERS.find(char)
            if value < 0:
                raise SyncError(Code.CODE_MISTYPED, letters=_LENGTH)
            number = number << 5 | value
        if len(letters) != _LENGTH:
            raise SyncError(Code.CODE_MISTYPED, letters=_LENGTH)
        body = (number >> _CHECK_BITS).to_bytes(_SECRET_BYTES + _ROOT_BYTES, "big")
        if number & (1 << _CHECK_BITS) - 1 != _check(body):
            raise SyncError(Code.CODE_MISTYPED, letters=_LENGTH)
        return cls(body[:_SECRET_BYTES], body[_SECRET_BYTES:])

    @property
    def text(self) -> str:
        """In groups, as it is read aloud and typed."""
        body = self.secret + self.root
        number = int.from_bytes(body, "big") << _CHECK_BITS | _check(body)
        letters = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
        return "-".join(letters[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))

    @property
    def name(self) -> str:
        """What head office stores and finds the code by. It does not give the secret away."""
        return hashlib.sha256(b"bw/code-name/1" + self.secret).hexdigest()

    @property
    def key(self) -> bytes:
        """What proofs are made with; head office stores this instead of the secret."""
        return hashlib.sha256(b"bw/code-key/1" + self.secret).digest()

    def may_be_of(self, office: str) -> bool:
        """Whether the head office with this id can have given the code: both are made of the same
        root key. Asked before anything is sent; `is_of` decides."""
        told = base64.b32encode(self.root).decode().lower()
        return office.startswith(told[: _ROOT_BYTES * 8 // 5])

    def is_of(self, trust: OfficeTrust) -> bool:
        """Whether this is the head office that gave the code."""
        return hmac.compare_digest(self.root, _root_digest(trust.root))


def enrol_request(code: EnrolmentCode, keys: DeviceKeys, name: str) -> Envelope:
    """The signed request of a device: it has the code's secret and its own keys."""
    request = EnrolRequest(
        code=code.name,
        proof=_proof(code.key, keys.public.signing, keys.public.age),
        office_hint=code.root.hex(),
        device=keys.public,
        name=name,
    )
    return sign(ENROL_TYPE, request.canonical(), keys.signing)


def read_enrol_request(envelope: Envelope) -> EnrolRequest:
    """Check that the device holds the keys it names. Raises ValueError or BundleError."""
    request = EnrolRequest.read(envelope.payload)
    payload_of(envelope, ENROL_TYPE, (request.device.signing,), name="request")
    return request


def proves(request: EnrolRequest, key: bytes) -> bool:
    """Whether the sender knew the secret behind `key` and meant these device keys."""
    expected = _proof(key, request.device.signing, request.device.age)
    return hmac.compare_digest(request.proof, expected)


def _proof(key: bytes, signing: str, age: str) -> str:
    message = f"bw/enrol/1 {signing} {age}".encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def _root_digest(root: str) -> bytes:
    return hashlib.sha256(bytes.fromhex(root)).digest()[:_ROOT_BYTES]


def _check(body: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"bw/code-check/1" + body).digest()[:2], "big") >> 2
