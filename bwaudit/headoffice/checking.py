"""Whether a push may be taken in: signature, certificate, address, content, chains.

What cannot be taken in is held with a reason, never dropped. The confidential part is not opened:
there is no key for it here. Of its chain only the ends are compared.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import col, select

from bwaudit.assessment.changes import START, Change, first_gap, main_stream
from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.hashing import strict_json
from bwaudit.headoffice.refusing import Refused
from bwaudit.headoffice.tables import ChangeRow, ConfidentialRow, DeviceRow
from bwaudit.wire.manifest import CHANGES, Head, SignedManifest, read_manifest
from bwaudit.wire.problems import Problem, ProblemCode
from bwaudit.wire.seal import unseal

if TYPE_CHECKING:
    from datetime import datetime

    from sqlmodel import Session

    from bwaudit.headoffice.blobs import FolderBlobs
    from bwaudit.headoffice.office import Office
    from bwaudit.wire.manifest import Heads, Manifest


class HeldReason(StrEnum):
    """Why a push waits for a person."""

    SIGNATURE = "signature"
    NEWER_FORMAT = "newer-format"
    NOT_FOR_US = "not-for-us"
    UNKNOWN_DEVICE = "unknown-device"
    REVOKED_DEVICE = "revoked-device"
    CERTIFICATE_EXPIRED = "certificate-expired"
    DAMAGED = "damaged"
    CHAIN = "chain"
    FORK = "fork"


class Held(Exception):
    """The push is kept, and a person decides."""

    def __init__(self, reason: HeldReason) -> None:
        super().__init__(reason.value)
        self.reason = reason


_OF_ERRORS = {
    Code.NEWER_FORMAT: HeldReason.NEWER_FORMAT,
    Code.SIGNER_UNKNOWN: HeldReason.UNKNOWN_DEVICE,
    Code.SIGNATURE_WRONG: HeldReason.SIGNATURE,
    Code.NOT_FOR_US: HeldReason.NOT_FOR_US,
}


def held(error: BundleError) -> Held:
    """The reason that fits an error of reading."""
    return Held(_OF_ERRORS.get(error.code, HeldReason.DAMAGED))


def check_sender(session: Session, office: Office, signed: SignedManifest, now: datetime) -> None:
    """Who signed, and for whom. Raises Held."""
    manifest = signed.manifest
    if manifest.office != office.id or not set(manifest.recipients.changes).intersection(
        office.trust.ingest
    ):
        raise Held(HeldReason.NOT_FOR_US)
    try:
        certificate = read_manifest(signed.data, office.trust).certificate
    except BundleError as reason:
        raise held(reason) from reason
    device = session.get(DeviceRow, signed.device)
    if device is None or certificate is None:
        raise Held(HeldReason.UNKNOWN_DEVICE)
    if device.revoked_at is not None:
        raise Held(HeldReason.REVOKED_DEVICE)
    if certificate.not_after < now:
        raise Held(HeldReason.CERTIFICATE_EXPIRED)


def opened_changes(office: Office, blobs: FolderBlobs, manifest: Manifest) -> list[Change]:
    """The changes of a push, unsealed with the ingest key. Raises Held."""
    part = manifest.part(CHANGES)
    if part is None or blobs.size(part.sha256) != part.size:
        raise Held(HeldReason.DAMAGED)
    stream = main_stream(manifest.assessment)
    try:
        lines = unseal(
            blobs.read(part.sha256), (office.ingest,), name=manifest.bundle, part=CHANGES
        )
        changes = [Change.from_line(line) for line in lines]
        for change in changes:
            if change.value is not None:
                strict_json(change.value)
    except BundleError as reason:
        raise held(reason) from reason
    except ValueError as reason:
        raise Held(HeldReason.DAMAGED) from reason
    if any(change.stream != stream for change in changes):
        raise Held(HeldReason.DAMAGED)
    return changes


def new_changes(session: Session, manifest: Manifest, changes: list[Change]) -> list[Change]:
    """The changes of a push that are not here yet, each right behind what is.

    Raises Held FORK when a device wrote two different changes under one number, Held CHAIN when the
    changes do not follow each other or do not reach what the manifest says, and Refused
    CHANGES_MISSING when the push begins behind what is here.
    """
    stored = stored_heads(session, manifest.assessment)
    closed = confidential_heads(session, manifest.assessment)
    main, confidential = manifest.main, manifest.confidential
    if _begins_too_late(main.since, stored) or _begins_too_late(confidential.since, closed):
        raise Refused(
            Problem.of(
                ProblemCode.CHANGES_MISSING,
                known={device: head.seq for device, head in stored.items()},
                known_confidential={device: head.seq for device, head in closed.items()},
            )
        )
    for ends in (confidential.since, confidential.heads):
        if any(device in closed and _differ(head, closed[device]) for device, head in ends.items()):
            raise Held(HeldReason.FORK)
    by_device: dict[str, list[Change]] = {device: [] for device in main.heads}
    for change in changes:
        if change.device not in by_device:
            raise Held(HeldReason.CHAIN)
        by_device[change.device].append(change)
    new: list[Change] = []
    for device, chain in by_device.items():
        chain.sort(key=lambda change: change.seq)
        new += _behind(session, manifest, device, chain, stored.get(device))
    return new


def _begins_too_late(since: Heads, here: Heads) -> bool:
    return any(device not in here or here[device].seq < head.seq for device, head in since.items())


def _differ(one: Head, other: Head) -> bool:
    return one.seq == other.seq and one.digest != other.digest


def _behind(
    session: Session, manifest: Manifest, device: str, chain: list[Change], stored: Head | None
) -> list[Change]:
    """What of one device's chain is new, once everything was compared with what is here."""
    here = stored.seq if stored else 0
    new = [change for change in chain if change.seq > here]
    digests = {change.seq: change.digest for change in chain}
    ends = {manifest.main.heads[device].seq: manifest.main.heads[device].digest}
    if device in manifest.main.since:
        ends[manifest.main.since[device].seq] = manifest.main.since[device].digest
    # What is stored wins over what came: an end or a change that is here already must be the same.
    stored_digests = _digests(session, manifest.assessment, device, {*digests, *ends})
    for seq, digest in stored_digests.items():
        if digests.get(seq, digest) != digest or ends.get(seq, digest) != digest:
            raise Held(HeldReason.FORK)
    if first_gap(new, after=stored.digest if stored else START, seq=here):
        raise Held(HeldReason.CHAIN)
    known = {**digests, **stored_digests}
    if any(known.get(seq) != digest for seq, digest in ends.items()):
        raise Held(HeldReason.CHAIN)
    if new and new[-1].seq > manifest.main.heads[device].seq:
        raise Held(HeldReason.CHAIN)
    return new


def _digests(session: Session, assessment: str, device: str, seqs: set[int]) -> dict[int, str]:
    rows = session.exec(
        select(ChangeRow.seq, ChangeRow.digest).where(
            ChangeRow.stream == main_stream(assessment),
            ChangeRow.device == device,
            ChangeRow.seq >= min(seqs),
            ChangeRow.seq <= max(seqs),
        )
    )
    return {seq: digest for seq, digest in rows if seq in seqs}


def stored_heads(session: Session, assessment: str) -> dict[str, Head]:
    """Where each device's chain ends here."""
    stream = main_stream(assessment)
    ends = (
        select(col(ChangeRow.device), func.max(ChangeRow.seq))
        .where(ChangeRow.stream == stream)
        .group_by(col(ChangeRow.device))
    )
    heads = {}
    for device, seq in session.exec(ends):
        row = session.get_one(ChangeRow, (stream, device, seq))
        heads[device] = Head(seq=seq, digest=row.digest)
    return heads


def confidential_heads(session: Session, assessment: str) -> dict[str, Head]:
    """The same of the confidential stream, as manifests told it."""
    rows = session.exec(select(ConfidentialRow).where(ConfidentialRow.assessment == assessment))
    return {row.device: Head(seq=row.seq, digest=row.digest) for row in rows}
