"""The proof in a file that a factory shares: an HTML page that ends with a signed statement.

The statement stands in a comment behind the page and names the digest of every byte before it, so
that a browser shows the page and `bwaudit verify` checks it. Nothing after the comment is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import sha256
from bwaudit.wire.certificate import read_certificate
from bwaudit.wire.document import Digest, Document, Fingerprint, Id, Line, NewerFormat, PublicKey
from bwaudit.wire.envelope import Envelope, payload_of, sign
from bwaudit.wire.keys import fingerprint

if TYPE_CHECKING:
    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.keys import SigningKey

SHARED_TYPE = "application/vnd.bw.shared+json"
MOST_SHARED = 256 << 20
_BEFORE, _AFTER = b"<!-- bw-shared ", b" -->\n"


class SharedStatement(Document):
    """What a shared file is: its bytes, for whom, by which consent, who made it. `certificate` is
    head office's for that device, where it has one."""

    format: Literal[1] = 1
    page: Digest
    factory: Id
    consent: Id
    reader: Line
    shares: tuple[Line, ...] = Field(max_length=16)
    made_at: AwareDatetime
    device: Fingerprint
    signing: PublicKey
    certificate: dict[str, Any] | None = None

    @model_validator(mode="after")
    def _id_is_of_the_key(self) -> Self:
        if self.device != fingerprint(self.signing):
            raise ValueError("the id is not the signing key's")
        return self


@dataclass(frozen=True, slots=True)
class VerifiedShare:
    """A shared file that is whole. `assessor` is set only when head office's trust was given."""

    statement: SharedStatement
    assessor: str


def with_proof(page: bytes, statement: SharedStatement, key: SigningKey) -> bytes:
    """The page with its signed statement behind it. Raises ValueError for another page's one."""
    if statement.page != sha256(page):
        raise ValueError("the statement is about another page")
    envelope = sign(SHARED_TYPE, statement.canonical(), key)
    return page + _BEFORE + envelope.to_json() + _AFTER


def read_shared(data: bytes, trust: OfficeTrust | None = None, *, name: str) -> VerifiedShare:
    """Check a shared file. Raises BundleError: NOT_A_BUNDLE, NEWER_FORMAT, SIGNATURE_WRONG,
    PART_CHANGED when a byte of the page differs, SIGNER_UNKNOWN with `trust`."""
    at = data.rfind(_BEFORE)
    if len(data) > MOST_SHARED or at < 0 or not data.endswith(_AFTER):
        raise BundleError(Code.NOT_A_BUNDLE, name=name)
    try:
        envelope = Envelope.from_json(data[at + len(_BEFORE) : -len(_AFTER)])
        statement = SharedStatement.read(envelope.payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except ValueError as reason:
        raise BundleError(Code.NOT_A_BUNDLE, name=name) from reason
    payload_of(envelope, SHARED_TYPE, (statement.signing,), name=name)
    if statement.page != sha256(data[:at]):
        raise BundleError(Code.PART_CHANGED, name=name, part="page")
    return VerifiedShare(statement, _assessor(statement, trust, name))


def _assessor(statement: SharedStatement, trust: OfficeTrust | None, name: str) -> str:
    if trust is None:
        return ""
    if statement.certificate is None:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name)
    try:
        certificate = read_certificate(Envelope.from_plain(statement.certificate), trust)
    except (ValueError, BundleError) as refusal:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name) from refusal
    if certificate.signing != statement.signing:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name)
    return certificate.assessor
