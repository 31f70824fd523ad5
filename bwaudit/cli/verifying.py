"""What `bwaudit verify` says of a file: bundle, receipt, or report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, Code, ReportError
from bwaudit.foundation.hashing import sha256_of_file

if TYPE_CHECKING:
    from bwaudit.wire.certificate import OfficeTrust

_PDF = b"%PDF-"
MOST_TRUST = 1 << 20


def verified(file: Path, trust: Path | None) -> list[tuple[str, str]]:
    """Labels and values, and last one sentence without a label.

    Raises BundleError or ReportError when the file is not whole or not one of ours.
    """
    try:
        with file.open("rb") as stream:
            beginning = stream.read(len(_PDF))
    except OSError as refusal:
        raise BundleError(Code.NOT_A_BUNDLE, name=file.name) from refusal
    if beginning == _PDF:
        return _report(file)
    from bwaudit.wire.verify import verify_file

    found = verify_file(file, None if trust is None else _trust(trust))
    return [*found.facts, ("", found.sentence)]


def _trust(file: Path) -> OfficeTrust:
    """The trust of a head office: its own file, or any receipt file of it."""
    from bwaudit.wire.certificate import read_trust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.receipt import read_receipt_file

    try:
        data = file.read_bytes()[:MOST_TRUST]
        if b'"receipt"' in data:
            return read_receipt_file(data)[1]
        return read_trust(Envelope.from_json(data))
    except (OSError, ValueError) as refusal:
        raise BundleError(Code.NOT_A_BUNDLE, name=file.name) from refusal


def _report(file: Path) -> list[tuple[str, str]]:
    from bwaudit.pdf.readback import read_report

    read = read_report(file)
    facts = read.facts
    if not read.whole:
        raise ReportError(Code.READ_BACK_DIFFERS, detail="it was changed after it was made")
    return [
        ("Report", facts.number),
        ("Revision", str(facts.revision)),
        ("Layout", facts.layout),
        ("Pages", str(read.pages)),
        ("Photos", str(read.photos)),
        ("Content digest", read.content_digest),
        ("File digest", sha256_of_file(file)),
        ("", f"This report is whole: {facts.number}, revision {facts.revision}."),
    ]
