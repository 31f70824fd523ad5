"""The manifest: what a bundle or push holds, signed by the device that made it.

It names everything by size and SHA-256, whom the parts are sealed to (age does not say who sealed;
naming the recipients under the signature stops a part from being passed on as if meant for another)
and how far each device's chain of changes reaches.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import AwareDatetime, Field, StringConstraints, field_validator, model_validator

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import canonical, sha256
from bwaudit.wire.certificate import DeviceCertificate, OfficeTrust, read_certificate
from bwaudit.wire.document import (
    Author,
    Digest,
    Document,
    Fingerprint,
    Id,
    Line,
    NewerFormat,
    Recipient,
)
from bwaudit.wire.envelope import Envelope, payload_of, sign
from bwaudit.wire.keys import DeviceKeys, DevicePublic

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MANIFEST_TYPE = "application/vnd.bw.manifest+json"

MANIFEST = "manifest.json"
CHANGES = "changes.age"
CONFIDENTIAL = "confidential.age"
QUESTIONNAIRE = "questionnaire.json"
PARTS = (CHANGES, CONFIDENTIAL, QUESTIONNAIRE)
BLOBS = "blobs/"

MIB = 1 << 20
MOST_MANIFEST = 8 * MIB
MOST_PART = 64 * MIB
MOST_BLOB = 64 * MIB
MOST_BLOBS = 20_000
"""Three files for each of some 6,600 photos; a visit has hundreds."""
MOST_TOTAL = 16 << 30
MOST_DEVICES = 64

Size = Annotated[int, Field(ge=0, le=MOST_PART)]


class BundleKind(StrEnum):
    """A push goes to head office; a safety copy goes on a stick and holds everything."""

    PUSH = "push"
    SAFETY = "safety"


class Priority(IntEnum):
    """In which order evidence travels."""

    THUMBNAIL = 1
    REPORT_COPY = 2
    OF_A_FINDING = 3
    REST = 4


class Head(Document):
    """How far one device's chain reaches: the number and digest of its last change."""

    seq: int = Field(ge=1, le=10_000_000)
    digest: Digest


Heads = Annotated[dict[Author, Head], Field(max_length=MOST_DEVICES)]
"""The version vector of a stream: per device, where its chain ends."""


class StreamState(Document):
    """What of one stream a bundle carries: everything after `since`, up to `heads`."""

    since: Heads = Field(default_factory=dict)
    heads: Heads = Field(default_factory=dict)

    @model_validator(mode="after")
    def _goes_forward(self) -> Self:
        for device, start in self.since.items():
            if device not in self.heads or self.heads[device].seq < start.seq:
                raise ValueError("a chain ends before it begins")
        return self


class Part(Document):
    """One sealed or plain part."""

    name: Literal["changes.age", "confidential.age", "questionnaire.json"]
    size: Size
    sha256: Digest


class EvidenceFile(Document):
    """One evidence file: its ciphertext, named by digest."""

    sha256: Digest
    size: Annotated[int, Field(ge=1, le=MOST_BLOB)]
    priority: int = Field(ge=1, le=4)


class Recipients(Document):
    """Whom the parts are sealed to."""

    changes: tuple[Recipient, ...] = Field(min_length=1, max_length=32)
    confidential: tuple[Recipient, ...] = Field(default=(), max_length=32)


class ReceiptRef(Document):
    """A place in head office's receipt log."""

    index: int = Field(ge=1)
    head: Digest


class Manifest(Document):
    """Everything a bundle or push says of itself. Times are the device's own, for people only."""

    format: Literal[1] = 1
    bundle: Id
    kind: BundleKind
    assessment: Id
    office: Fingerprint | None
    device: DevicePublic
    certificate: dict[str, Any] | None
    created_at: AwareDatetime
    recipients: Recipients
    main: StreamState
    confidential: StreamState
    previous: ReceiptRef | None
    parts: tuple[Part, ...] = Field(min_length=1, max_length=3)
    evidence: tuple[EvidenceFile, ...] = Field(max_length=MOST_BLOBS)
    questionnaire: Digest
    questionnaire_label: Line = ""
    program: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z.+-]{1,40}$")]

    @field_validator("parts")
    @classmethod
    def _parts_in_order(cls, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        names = [part.name for part in parts]
        if names != [name for name in PARTS if name in names] or CHANGES not in names:
            raise ValueError("parts are not in their order")
        return parts

    @field_validator("evidence")
    @classmethod
    def _evidence_in_order(cls, evidence: tuple[EvidenceFile, ...]) -> tuple[EvidenceFile, ...]:
        if len({each.sha256 for each in evidence}) != len(evidence):
            raise ValueError("a file stands twice")
        if any(a.priority > b.priority for a, b in pairwise(evidence)):
            raise ValueError("evidence is not in order of priority")
        return evidence

    @model_validator(mode="after")
    def _parts_agree(self) -> Self:
        by_name: dict[str, Part] = {part.name: part for part in self.parts}
        questions = by_name.get(QUESTIONNAIRE)
        if questions is not None and questions.sha256 != self.questionnaire:
            raise ValueError("the questionnaire is another one")
        if (CONFIDENTIAL in by_name) != bool(self.recipients.confidential):
            raise ValueError("a part without recipients, or recipients without a part")
        if (CONFIDENTIAL in by_name) != (self.confidential.heads != self.confidential.since):
            raise ValueError("a part without confidential changes, or changes without a part")
        if self.total_size > MOST_TOTAL:
            raise ValueError("too big")
        return self

    def part(self, name: str) -> Part | None:
        return next((part for part in self.parts if part.name == name), None)

    @property
    def total_size(self) -> int:
        """All parts and evidence, in bytes."""
        return sum(part.size for part in self.parts) + sum(each.size for each in self.evidence)

    @property
    def blob_set(self) -> str:
        """The digest a receipt names for all evidence together."""
        return blob_set(each.sha256 for each in self.evidence)

    def sizes(self) -> Mapping[str, tuple[int, str]]:
        """Size and SHA-256 of every entry of the bundle but the manifest, in order."""
        entries: dict[str, tuple[int, str]] = {
            part.name: (part.size, part.sha256) for part in self.parts
        }
        for each in self.evidence:
            entries[BLOBS + each.sha256] = (each.size, each.sha256)
        return entries


def blob_set(digests: Iterable[str]) -> str:
    """One digest for a set of files, in whatever order they are given."""
    return sha256(canonical(sorted(digests)))


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """A manifest whose signature holds. `certificate` is set only when it was checked against a
    head office's trust."""

    manifest: Manifest
    data: bytes
    certificate: DeviceCertificate | None

    @property
    def digest(self) -> str:
        """SHA-256 of the signed file, which receipts and requests name."""
        return sha256(self.data)

    @property
    def device(self) -> str:
        """The fingerprint of the device that signed."""
        return self.manifest.device.fingerprint


def sign_manifest(manifest: Manifest, keys: DeviceKeys) -> bytes:
    """The bytes of manifest.json."""
    return sign(MANIFEST_TYPE, manifest.canonical(), keys.signing).to_json()


def read_manifest(
    data: bytes, trust: OfficeTrust | None = None, *, name: str = MANIFEST
) -> SignedManifest:
    """Read manifest.json and check its signature by the device it names. With `trust`, that device
    must hold a certificate of that head office.

    Raises BundleError: NOT_A_BUNDLE, NEWER_FORMAT, SIGNATURE_WRONG, SIGNER_UNKNOWN, TOO_BIG.
    """
    if len(data) > MOST_MANIFEST:
        raise BundleError(Code.TOO_BIG, name=name)
    try:
        envelope = Envelope.from_json(data)
        manifest = Manifest.read(envelope.payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except ValueError as reason:
        raise BundleError(Code.NOT_A_BUNDLE, name=name) from reason
    payload_of(envelope, MANIFEST_TYPE, (manifest.device.signing,), name=name)
    certificate = None if trust is None else _certified(manifest, trust, name)
    return SignedManifest(manifest, bytes(data), certificate)


def _certified(manifest: Manifest, trust: OfficeTrust, name: str) -> DeviceCertificate:
    if manifest.certificate is None:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name)
    try:
        certificate = read_certificate(Envelope.from_plain(manifest.certificate), trust)
    except (ValueError, BundleError) as refusal:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name) from refusal
    if certificate.signing != manifest.device.signing or certificate.age != manifest.device.age:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name)
    return certificate
