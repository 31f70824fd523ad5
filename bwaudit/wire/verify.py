"""What a file is, who signed it and whether it is whole: `bwaudit verify`, and before any import.

It reads the whole file and changes nothing. Reports are recognised elsewhere, by their own
metadata.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, Code
from bwaudit.foundation.jobs import Progress, no_progress
from bwaudit.wire.bundle import open_bundle
from bwaudit.wire.receipt import Level, Receipt, read_receipts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from bwaudit.wire.certificate import OfficeTrust
    from bwaudit.wire.manifest import Manifest, SignedManifest

MOST_RECEIPT = 1 << 20


class FileKind(StrEnum):
    """What a file turned out to be."""

    BUNDLE = "bundle"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Verified:
    """A whole, signed file: facts as label and value, and one sentence that sums them up."""

    kind: FileKind
    facts: tuple[tuple[str, str], ...]
    sentence: str


def verify_file(
    path: Path, trust: OfficeTrust | None = None, progress: Progress = no_progress
) -> Verified:
    """Say what a file is, once every byte was checked. With `trust`, the signer must be known to
    that head office. Raises BundleError when it is not whole or not one of ours."""
    try:
        with path.open("rb") as stream:
            beginning = stream.read(1)
            small = path.stat().st_size <= MOST_RECEIPT
            data = beginning + stream.read(MOST_RECEIPT) if beginning == b"{" and small else b""
    except OSError as refusal:
        raise BundleError(Code.NOT_A_BUNDLE, name=path.name) from refusal
    if data:
        return _receipt(path, data, trust)
    with open_bundle(path, trust) as reader:
        reader.verify(progress)
        return _bundle(reader.signed)


def _bundle(signed: SignedManifest) -> Verified:
    manifest = signed.manifest
    signer = (
        f"{signed.certificate.assessor} ({signed.device})" if signed.certificate else signed.device
    )
    known = "" if signed.certificate else " Whether that device is enrolled was not checked."
    facts = (
        ("Bundle", manifest.bundle),
        ("Assessment", manifest.assessment),
        ("Signed by", signer),
        ("Made at", _at(manifest.created_at)),
        ("For head office", manifest.office or "none"),
        ("Questionnaire", manifest.questionnaire_label or manifest.questionnaire),
        ("Changes", _changes(manifest)),
        ("Confidential part", "sealed" if manifest.part("confidential.age") else "none"),
        ("Evidence files", str(len(manifest.evidence))),
        ("Size", f"{manifest.total_size:,} bytes"),
        ("Manifest", signed.digest),
    )
    sentence = (
        f"This bundle is whole: {_changes(manifest)} changes and {len(manifest.evidence)} evidence "
        f"files, signed by {signer}.{known}"
    )
    return Verified(FileKind.BUNDLE, facts, sentence)


def _changes(manifest: Manifest) -> str:
    since = {device: head.seq for device, head in manifest.main.since.items()}
    return str(sum(head.seq - since.get(device, 0) for device, head in manifest.main.heads.items()))


def _receipt(path: Path, data: bytes, trust: OfficeTrust | None) -> Verified:
    try:
        receipts, by = read_receipts(data, trust.office if trust else None)
    except BundleError:
        raise
    except ValueError as reason:
        raise BundleError(Code.NOT_A_BUNDLE, name=path.name) from reason
    receipt, received = receipts[-1], receipts[-1].received
    came, of = _files(receipts)
    facts = (
        ("Receipt", ", ".join(str(each.index) for each in receipts)),
        ("Head office", f"{by.name} ({by.office})"),
        ("Level", received.level.value),
        ("Received at", _at(receipt.received_at)),
        ("Push", received.push),
        ("Assessment", received.assessment),
        ("Device", received.device),
        ("Changes", str(sum(head.seq for head in received.main.values()))),
        ("Evidence files", f"{came} of {of}"),
        ("Manifest", received.manifest),
    )
    known = "" if trust else " Compare that id with the one head office gave you."
    return Verified(
        FileKind.RECEIPT,
        facts,
        f"{_what_arrived(receipts)} Signed by {by.name} ({by.office}) at "
        f"{_at(receipt.received_at)}.{known}",
    )


def _files(receipts: Sequence[Receipt]) -> tuple[int, int]:
    """How many evidence files head office holds in all, of how many: each push names only those
    that no push before it brought."""
    all_of_them = [each.received for each in receipts]
    return sum(each.files_received for each in all_of_them), sum(each.files for each in all_of_them)


def _what_arrived(receipts: Sequence[Receipt]) -> str:
    """A push brings every change of its device; what it brings of files is only what is new."""
    if receipts[-1].received.level is Level.HELD:
        return "Head office has set this push aside until somebody there decides."
    came, of = _files(receipts)
    if came == of:
        return f"Head office has received everything, {of} evidence files included."
    return f"Head office has received every change and {came} of {of} evidence files."


def _at(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M %Z")
