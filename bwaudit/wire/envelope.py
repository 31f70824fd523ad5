"""Signed JSON: DSSE envelopes (github.com/secure-systems-lab/dsse, v1.0.2) with Ed25519.

The signature covers the exact payload bytes and their type, so a manifest can never be passed off
as a receipt. `securesystemslib` reads what is written here (a test holds that); its own reader is
not used because it takes sloppy base64 and costs an eighth of a second to import.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.wire.keys import SigningKey, fingerprint, signature_holds

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_SIGNATURES = 8


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature and the fingerprint of the key that made it. The fingerprint is only a hint."""

    keyid: str
    sig: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """Bytes, their type, and who signed them."""

    payload_type: str
    payload: bytes
    signatures: tuple[Signature, ...]

    def plain(self) -> dict[str, Any]:
        """JSON types only, to embed in another document."""
        return {
            "payload": base64.b64encode(self.payload).decode(),
            "payloadType": self.payload_type,
            "signatures": [
                {"keyid": each.keyid, "sig": base64.b64encode(each.sig).decode()}
                for each in self.signatures
            ],
        }

    def to_json(self) -> bytes:
        return canonical(self.plain())

    @classmethod
    def from_plain(cls, raw: Any) -> Self:
        """Read parsed JSON. Raises ValueError."""
        try:
            if set(raw) != {"payload", "payloadType", "signatures"}:
                raise ValueError("not a signed document")
            signatures = tuple(
                Signature(_text(each["keyid"]), _base64(each["sig"])) for each in raw["signatures"]
            )
            payload_type = _text(raw["payloadType"])
            payload = _base64(raw["payload"])
        except (TypeError, KeyError) as gap:
            raise ValueError("not a signed document") from gap
        if not 1 <= len(signatures) <= MOST_SIGNATURES:
            raise ValueError("no signature, or too many")
        return cls(payload_type, payload, signatures)

    @classmethod
    def from_json(cls, data: bytes) -> Self:
        """Read an envelope file. Raises ValueError."""
        return cls.from_plain(strict_json(data))


def pae(payload_type: str, payload: bytes) -> bytes:
    """The bytes a signature covers (DSSE's pre-authentication encoding)."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def sign(payload_type: str, payload: bytes, *keys: SigningKey) -> Envelope:
    """Sign bytes with one key or several."""
    message = pae(payload_type, payload)
    return Envelope(
        payload_type,
        payload,
        tuple(Signature(key.fingerprint, key.sign(message)) for key in keys),
    )


def signed_by(envelope: Envelope, payload_type: str, publics: Iterable[str]) -> str | None:
    """The first of these public keys that signed the envelope, None when none of them did."""
    if envelope.payload_type != payload_type:
        return None
    message = pae(envelope.payload_type, envelope.payload)
    for public in publics:
        keyid = fingerprint(public)
        for each in envelope.signatures:
            if each.keyid in ("", keyid) and signature_holds(public, each.sig, message):
                return public
    return None


def payload_of(
    envelope: Envelope, payload_type: str, publics: Iterable[str], *, name: str
) -> bytes:
    """The payload, when one of these keys signed it. Raises BundleError SIGNATURE_WRONG."""
    if signed_by(envelope, payload_type, publics) is None:
        raise BundleError(Code.SIGNATURE_WRONG, name=name)
    return envelope.payload


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _base64(value: Any) -> bytes:
    """Standard base64 in its one spelling: other spellings of the same bytes are refused."""
    text = _text(value)
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as slip:
        raise ValueError("not base64") from slip
    if base64.b64encode(data).decode() != text:
        raise ValueError("not base64 as it is written")
    return data
