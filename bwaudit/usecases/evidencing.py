"""Take photos and papers in, put them on questions, look at them again.

A photo counts as added only when its encrypted copies and the change that names them are durable.
The source is never touched. The same file added again is noticed by its digest and put on the
question without being stored twice.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.record import Entity, Fields, StoredFile
from bwaudit.foundation.errors import BwAuditError, Code, EvidenceError
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.imaging.derive import JPEG, MOST_MEGABYTES, Derived, derive

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bwaudit.assessment.record import Evidence
    from bwaudit.assessment.terms import EvidenceUse
    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import Progress
    from bwaudit.usecases.workspace import OpenAssessment, Recorded

_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the files that were offered."""

    evidence: tuple[str, ...] = ()
    duplicates: int = 0
    problems: tuple[BwAuditError, ...] = ()


def add_files(
    assessment: OpenAssessment,
    paths: Sequence[Path],
    question: str = "",
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Added:
    """Add photos and papers, one after another; what cannot be read is told and does not stop the
    rest.

    Stopping keeps what was added. Raises StoreError when the disk refuses, Cancelled never.
    """
    assessment.require_open()
    cancel = cancel or CancelToken()
    added: list[str] = []
    problems: list[BwAuditError] = []
    duplicates = 0
    with ThreadPoolExecutor(_AT_ONCE, "derive") as pool:
        waiting = [(path, pool.submit(_read, path, cancel)) for path in paths]
        for number, (path, future) in enumerate(waiting, start=1):
            try:
                read = future.result()
                if read is None:
                    continue
                data, derived = read
                evidence, is_new = _keep(assessment, data, path.name, derived, question)
                added.append(evidence)
                duplicates += not is_new
            except EvidenceError as problem:
                problems.append(problem)
            progress(number, len(paths))
    return Added(tuple(added), duplicates, tuple(problems))


def add_bytes(assessment: OpenAssessment, data: bytes, name: str, question: str = "") -> Added:
    """Add one picture that is no file: pasted, or from a camera."""
    assessment.require_open()
    try:
        evidence, is_new = _keep(assessment, data, name, derive(data, name), question)
    except EvidenceError as problem:
        return Added(problems=(problem,))
    return Added((evidence,), int(not is_new))


def _read(path: Path, cancel: CancelToken) -> tuple[bytes, Derived] | None:
    if cancel.cancelled:
        return None
    try:
        if path.stat().st_size > MOST_MEGABYTES * 1024 * 1024:
            raise EvidenceError(Code.TOO_LARGE, name=path.name, megabytes=MOST_MEGABYTES)
        data = path.read_bytes()
    except OSError as gone:
        raise EvidenceError(Code.UNREADABLE, name=path.name) from gone
    return data, derive(data, path.name)


def _keep(
    assessment: OpenAssessment, data: bytes, name: str, derived: Derived, question: str
) -> tuple[str, bool]:
    digest = sha256(data)
    known = _same(assessment, digest)
    if known:
        _write(assessment, known.id, question, [])
        return known.id, False
    pieces = [(data, derived.media_type, derived.width, derived.height)]
    if derived.report:
        pieces.append((derived.report, JPEG, *derived.report_size))
        pieces.append((derived.thumbnail, JPEG, *derived.thumbnail_size))
    stored = assessment.workspace.store.blobs.put_all(pieces)
    names = ("original", "report", "thumbnail")
    files = {name: file.as_json() for name, file in zip(names, stored, strict=False) if file}
    value: Json = {"name": name, "taken_at": derived.taken_at, **files}
    evidence = new_id()
    _write(assessment, evidence, question, [Draft(Entity.EVIDENCE, evidence, Fields.FILE, value)])
    return evidence, True


def _same(assessment: OpenAssessment, digest: str) -> Evidence | None:
    return next(
        (each for each in assessment.record.all_evidence() if each.original.sha256 == digest), None
    )


def _write(
    assessment: OpenAssessment, evidence: str, question: str, drafts: list[Draft]
) -> Recorded:
    if question:
        drafts = [*drafts, Draft(Entity.EVIDENCE, evidence, Fields.ON + question, value=True)]
    return assessment.write(drafts)


def link(assessment: OpenAssessment, evidence: str, question: str) -> Recorded:
    """Put a photo or paper on one more question."""
    assessment.require_question(question)
    draft = Draft(Entity.EVIDENCE, evidence, Fields.ON + question, value=True)
    return assessment.write([draft], undo_as="link", question=question)


def unlink(assessment: OpenAssessment, evidence: str, question: str) -> Recorded:
    """Take a photo or paper off a question. The file stays."""
    assessment.require_question(question)
    draft = Draft(Entity.EVIDENCE, evidence, Fields.ON + question, value=False)
    return assessment.write([draft], undo_as="unlink", question=question)


def caption(assessment: OpenAssessment, evidence: str, text: str) -> Recorded:
    """The words under a photo in reports."""
    assessment.require_open()
    draft = Draft(Entity.EVIDENCE, evidence, Fields.CAPTION, text.strip())
    return assessment.write([draft], undo_as="caption", merges=True)


def use(assessment: OpenAssessment, evidence: str, decided: EvidenceUse) -> Recorded:
    """Whether a photo goes into reports. Leaving out never deletes."""
    assessment.require_open()
    draft = Draft(Entity.EVIDENCE, evidence, Fields.USE, decided.value)
    return assessment.write([draft], undo_as="use")


def thumbnail(assessment: OpenAssessment, evidence: str) -> bytes | None:
    """The small picture as JPEG bytes; None for a paper."""
    return _bytes_of(assessment, assessment.record.evidence(evidence).thumbnail)


def report_photo(assessment: OpenAssessment, evidence: str) -> bytes | None:
    """The report-size picture as JPEG bytes; None for a paper."""
    return _bytes_of(assessment, assessment.record.evidence(evidence).report)


def original(assessment: OpenAssessment, evidence: str) -> bytes:
    """The bytes exactly as they were captured. Raises EvidenceError when they were changed or are
    gone."""
    return assessment.workspace.store.blobs.open(assessment.record.evidence(evidence).original)


def _bytes_of(assessment: OpenAssessment, file: StoredFile | None) -> bytes | None:
    return None if file is None else assessment.workspace.store.blobs.open(file)
