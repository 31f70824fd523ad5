"""Reports as PDF: in memory to look at, or as a file that was read back before it got its name."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.files import fsync_folder
from bwaudit.foundation.hashing import sha256_of_file
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.pdf.document import draw_document
from bwaudit.pdf.readback import read_report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.foundation.jobs import Progress
    from bwaudit.pdf.document import PhotoSource
    from bwaudit.pdf.identity import ReportFacts
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
    fonts: Path | None = None,
) -> Written:
    """Write the report to `target`, durably; an older file of that name is replaced.

    It is written under another name, read back, and only then renamed. Raises ReportError:
    TARGET_NOT_WRITABLE for the folder, TARGET_OPEN_ELSEWHERE (which proposes a free name),
    READ_BACK_DIFFERS, FONT_MISSING; Cancelled. Then nothing is left behind.
    """
    cancel = cancel or CancelToken()
    document = draw_document(report, photo, progress, cancel, fonts)
    part = target.with_name(f".{target.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        with _folder_errors(target):
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
            with os.fdopen(handle, "wb") as stream:
                document.save(stream)
                stream.flush()
                os.fsync(stream.fileno())
        cancel.check()
        _read_back(part, document.facts)
        digest = sha256_of_file(part)
        _rename(part, target)
    finally:
        part.unlink(missing_ok=True)
    progress(document.steps, document.steps)
    return Written(document.facts.pages, document.facts.photos, digest)


_BINARY = getattr(os, "O_BINARY", 0)


@contextmanager
def _folder_errors(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as refusal:
        folder = target.parent.name or str(target.parent)
        raise ReportError(Code.TARGET_NOT_WRITABLE, folder=folder) from refusal


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


def _rename(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except OSError as refusal:
        # Windows refuses to replace a file that a viewer holds open.
        other = free_name(target).name
        raise ReportError(Code.TARGET_OPEN_ELSEWHERE, name=target.name, other=other) from refusal
    with _folder_errors(target):
        fsync_folder(target.parent)


def free_name(target: Path) -> Path:
    """The first of ‘name (2).pdf’, ‘name (3).pdf’ … that is not taken."""
    numbered = (target.with_name(f"{target.stem} ({each}){target.suffix}") for each in count(2))
    return next(each for each in numbered if not each.exists())
