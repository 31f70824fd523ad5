"""Reports as PDF: in memory to look at, or as a file that was read back before it got its name."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.hashing import sha256_of_file
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.foundation.saving import saved_whole, written_durably
from bwaudit.pdf.document import draw_document
from bwaudit.pdf.readback import read_report
from bwaudit.pdf.seal import put_seal, read_seal, room_of

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.jobs import Progress
    from bwaudit.pdf.document import PhotoSource
    from bwaudit.pdf.identity import ReportFacts
    from bwaudit.pdf.seal import Sealer
    from bwaudit.report.model import Report


@dataclass(frozen=True, slots=True)
class Written:
    """A report on disk, as it was read back. `sha256` is that of the whole file."""

    pages: int
    photos: int
    sha256: str


def draw(
    report: Report,
    photo: PhotoSource,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    fonts: Path | None = None,
) -> bytes:
    """The report as the bytes of a PDF, in memory only.

    `photo` gives the bytes of a report-size JPEG, which it has checked. Raises ReportError
    FONT_MISSING, Cancelled, and whatever `photo` raises.
    """
    stream = BytesIO()
    document = draw_document(report, photo, progress, cancel or CancelToken(), fonts)
    document.save(stream)
    progress(document.steps, document.steps)
    return stream.getvalue()


def write(
    report: Report,
    photo: PhotoSource,
    target: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    sealer: Sealer | None = None,
    fonts: Path | None = None,
) -> Written:
    """Write the report to `target`, durably; an older file of that name is replaced. With `sealer`
    it carries the statement that it makes of the file's digest.

    It is written under another name, read back, and only then renamed. Raises ReportError:
    TARGET_NOT_WRITABLE for the folder, TARGET_OPEN_ELSEWHERE (which proposes a free name),
    READ_BACK_DIFFERS, FONT_MISSING; Cancelled. Then nothing is left behind.
    """
    cancel = cancel or CancelToken()
    room = room_of(sealer) if sealer else 0
    document = draw_document(report, photo, progress, cancel, fonts, room=room)
    with saved_whole(target) as part:
        with written_durably(part, target) as stream:
            document.save(stream)
            if sealer:
                stream.flush()
                put_seal(stream, sealer)
        cancel.check()
        _read_back(part, document.facts)
        if sealer:
            _read_seal_back(part, sealer)
        digest = sha256_of_file(part)
    progress(document.steps, document.steps)
    return Written(document.facts.pages, document.facts.photos, digest)


def _read_seal_back(part: Path, sealer: Sealer) -> None:
    try:
        seal, digest = read_seal(part)
    except (ValueError, OSError) as refusal:
        raise ReportError(Code.READ_BACK_DIFFERS, detail=str(refusal)) from refusal
    if seal != sealer(digest):
        raise ReportError(Code.READ_BACK_DIFFERS, detail="signature")


def _read_back(part: Path, facts: ReportFacts) -> None:
    found = read_report(part)
    for name, told, seen in (
        ("pages", facts.pages, found.pages),
        ("photos", facts.photos, found.photos),
        ("number", facts.number, found.facts.number),
        ("content", facts.content_digest, found.content_digest),
    ):
        if told != seen:
            raise ReportError(Code.READ_BACK_DIFFERS, detail=name)
    if not all(facts.number in footer for footer in found.footers):
        raise ReportError(Code.READ_BACK_DIFFERS, detail="number on a page")
