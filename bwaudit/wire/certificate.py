"""Who may be believed: the trust a head office hands out, and the certificate of a device.

Everything hangs on the root key. Its fingerprint is the id of the head office, and the enrolment
code a person types carries part of it, so a device knows from the first reply who it talks to. The
root signs the trust; the enrolment key named there signs certificates. Both verify offline.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.wire.document import Document, Fingerprint, Line, NewerFormat, PublicKey, Recipient
from bwaudit.wire.envelope import Envelope, payload_of, sign
from bwaudit.wire.keys import DevicePublic, OfficeKeys, SigningKey, fingerprint

if TYPE_CHECKING:
    from datetime import datetime

TRUST_TYPE = "application/vnd.bw.trust+json"
CERTIFICATE_TYPE = "application/vnd.bw.certificate+json"

Role = Literal["assessor", "lead"]


class OfficeTrust(Document):
    """What a device needs to know of a head office: whose signatures count, whom to seal to."""

    format: Literal[1] = 1
    office: Fingerprint
    name: Line
    root: PublicKey
    enrolment: tuple[PublicKey, ...] = Field(min_length=1, max_length=8)
    receipt: tuple[PublicKey, ...] = Field(min_length=1, max_length=8)
    ingest: tuple[Recipient, ...] = Field(min_length=1, max_length=8)
    confidential: tuple[Recipient, ...] = Field(min_length=1, max_length=16)
    issued_at: AwareDatetime

    @model_validator(mode="after")
    def _id_is_of_the_root(self) -> Self:
        if self.office != fingerprint(self.root):
            raise ValueError("the id is not the root key's")
        return self


class DeviceCertificate(Document):
    """Head office says: this device belongs to this assessor, from then until then."""

    format: Literal[1] = 1
    office: Fingerprint
    device: Fingerprint
    signing: PublicKey
    age: Recipient
    assessor: Line
    roles: tuple[Role, ...]
    not_before: AwareDatetime
    not_after: AwareDatetime

    @model_validator(mode="after")
    def _id_is_of_the_key(self) -> Self:
        if self.device != fingerprint(self.signing):
            raise ValueError("the id is not the signing key's")
        return self


def issue_trust(keys: OfficeKeys, name: str, at: datetime) -> Envelope:
    """Sign what devices need to know of this head office."""
    trust = OfficeTrust(
        office=keys.root.fingerprint,
        name=name,
        root=keys.root.public,
        enrolment=(keys.enrolment.public,),
        receipt=(keys.receipt.public,),
        ingest=(keys.ingest.recipient,),
        confidential=(keys.confidential.recipient,),
        issued_at=at.astimezone(UTC),
    )
    return sign(TRUST_TYPE, trust.canonical(), keys.root)


def read_trust(envelope: Envelope, office: str | None = None) -> OfficeTrust:
    """Check the root's signature, and that this is the head office known by `office` if given.

    Raises BundleError SIGNATURE_WRONG or NEWER_FORMAT.
    """
    name = "head office"
    try:
        trust = OfficeTrust.read(envelope.payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except ValueError as reason:
        raise BundleError(Code.SIGNATURE_WRONG, name=name) from reason
    payload_of(envelope, TRUST_TYPE, (trust.root,), name=name)
    if office is not None and trust.office != office:
        raise BundleError(Code.SIGNATURE_WRONG, name=name)
    return trust


def issue_certificate(
    enrolment: SigningKey,
    office: str,
    device: DevicePublic,
    *,
    assessor: str,
    roles: tuple[Role, ...] = ("assessor",),
    not_before: datetime,
    not_after: datetime,
) -> Envelope:
    """Sign a device's certificate with the enrolment key."""
    certificate = DeviceCertificate(
        office=office,
        device=device.fingerprint,
        signing=device.signing,
        age=device.age,
        assessor=assessor,
        roles=roles,
        not_before=not_before.astimezone(UTC),
        not_after=not_after.astimezone(UTC),
    )
    return sign(CERTIFICATE_TYPE, certificate.canonical(), enrolment)


def read_certificate(envelope: Envelope, trust: OfficeTrust) -> DeviceCertificate:
    """Check that this head office issued the certificate. Whether it is still in force depends on
    the moment: see `not_after`.

    Raises BundleError SIGNATURE_WRONG, SIGNER_UNKNOWN (another head office) or NEWER_FORMAT.
    """
    name = "certificate"
    payload = payload_of(envelope, CERTIFICATE_TYPE, trust.enrolment, name=name)
    try:
        certificate = DeviceCertificate.read(payload)
    except NewerFormat as newer:
        raise BundleError(Code.NEWER_FORMAT, name=name) from newer
    except ValueError as reason:
        raise BundleError(Code.SIGNATURE_WRONG, name=name) from reason
    if certificate.office != trust.office:
        raise BundleError(Code.SIGNER_UNKNOWN, name=name)
    return certificate
