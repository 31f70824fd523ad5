"""Take photos and papers in, put them on questions, look at them again.

A photo counts as added only when its encrypted copies and the change that names them are durable.
The source is never touched. The same file added again is noticed by its digest and put on the
question without being stored twice.
"""

from __future__ import annotations

import stat
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.foundation.errors import BwAuditError, Code, EvidenceError, StoreError
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.imaging.derive import JPEG, MOST_MEGABYTES, MOST_MEGAPIXELS, Derived, derive
from bwaudit.usecases.offering import file_name, files_of
from bwaudit.usecases.typed import within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from bwaudit.assessment.record import Evidence, StoredFile
    from bwaudit.foundation.hashing import Json
    from bwaudit.foundation.jobs import Progress
    from bwaudit.usecases.workspace import OpenAssessment, OpenStream, Recorded

LONGEST_CAPTION = 2_000
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the files that were offered."""

    evidence: tuple[str, ...] = ()
    duplicates: int = 0
    problems: tuple[BwAuditError, ...] = ()


def add_files(
    assessment: OpenStream,
    paths: Sequence[Path],
    question: str = "",
    *,
    root: Path | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Added:
    """Add photos and papers, one after another; what cannot be read is told and does not stop the
    rest. Of a folder the photos in it are added.

    Without a question they wait to be sorted. `root` is the card or folder that all come from: when
    it is gone, the rest is not tried. Stopping keeps what was added. Raises EvidenceError NO_ROOM
    when the disk is full, NOT_TAKEN when it refuses for another reason, and SOURCE_VANISHED;
    StoreError when the store is damaged; Cancelled never.
    """
    assessment.require_open()
    problems: list[BwAuditError] = []
    paths = files_of(paths, problems)
    cancel = cancel or CancelToken()
    added: list[str] = []
    duplicates = 0
    with ThreadPoolExecutor(_AT_ONCE, "derive") as pool:
        for number, (path, read) in enumerate(_ahead(pool, paths, cancel), start=1):
            try:
                found = read.result()
                if found is None:
                    continue
                data, derived = found
                source = _Source(file_name(path), file_name(path.parent))
                evidence, is_new = _keep(assessment, data, source, derived, question)
                added.append(evidence)
                duplicates += not is_new
            except EvidenceError as problem:
                if root is not None and not root.exists():
                    cancel.cancel()
                    raise EvidenceError(
                        Code.SOURCE_VANISHED, done=len(added), total=len(paths)
                    ) from problem
                problems.append(problem)
            except StoreError as refused:
                cancel.cancel()
                raise not_added(refused, len(added), len(paths)) from refused
            progress(number, len(paths))
    return Added(tuple(added), duplicates, tuple(problems))


def not_added(refused: StoreError, done: int, total: int) -> BwAuditError:
    """What the disk refused, said of files: how many of them are in, and that the others are not
    tried again by themselves. What is no matter of the disk stays as it is."""
    if refused.code is Code.DISK_FULL:
        return EvidenceError(Code.NO_ROOM, done=done, total=total)
    if refused.code in (Code.READ_ONLY, Code.WRITE_REFUSED, Code.BUSY):
        return EvidenceError(Code.NOT_TAKEN, done=done, total=total)
    return refused


def _ahead(
    pool: ThreadPoolExecutor, paths: Sequence[Path], cancel: CancelToken
) -> Iterator[tuple[Path, Future[tuple[bytes, Derived] | None]]]:
    """Files in order, a few of them read before they are asked for: all would not fit in memory."""
    waiting: deque[tuple[Path, Future[tuple[bytes, Derived] | None]]] = deque()
    for path in paths:
        waiting.append((path, pool.submit(_read, path, cancel)))
        if len(waiting) > _AT_ONCE * 2:
            yield waiting.popleft()
    yield from waiting


def add_bytes(
    assessment: OpenStream, data: bytes, name: str, question: str = "", taken_at: str = ""
) -> Added:
    """Add one picture that is no file: pasted, or from a camera. `taken_at` is ISO 8601, for a
    camera that writes no time itself."""
    assessment.require_open()
    try:
        derived = _derived(data, name)
        derived = replace(derived, taken_at=derived.taken_at or taken_at)
        evidence, is_new = _keep(assessment, data, _Source(name), derived, question)
    except EvidenceError as problem:
        return Added(problems=(problem,))
    return Added((evidence,), int(not is_new))


def _read(path: Path, cancel: CancelToken) -> tuple[bytes, Derived] | None:
    if cancel.cancelled:
        return None
    name = file_name(path)
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe or device would be read for ever
            raise EvidenceError(Code.UNREADABLE, name=name)
        if facts.st_size > MOST_MEGABYTES * 1024 * 1024:
            raise EvidenceError(Code.TOO_LARGE, name=name, megabytes=MOST_MEGABYTES)
        data = path.read_bytes()
    except OSError as gone:
        raise EvidenceError(Code.UNREADABLE, name=name) from gone
    return data, _derived(data, name)


def _derived(data: bytes, name: str) -> Derived:
    """What came in. A photo is decoded; a paper is only opened, so that nobody keeps one that
    nobody can read."""
    derived = derive(data, name)
    if not derived.is_photo:
        # Papers are few, and the library for them is large.
        from bwaudit.pdf.papers import check_paper

        check_paper(data, name)
    return derived


def require_pixels(width: int, height: int, name: str) -> None:
    """Raise EvidenceError TOO_MANY_PIXELS for a picture that is not worth encoding first."""
    if width * height > MOST_MEGAPIXELS * 1_000_000:
        raise EvidenceError(Code.TOO_MANY_PIXELS, name=name, megapixels=MOST_MEGAPIXELS)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where bytes came from: the file's name, and the name of its folder."""

    name: str
    folder: str = ""


def _keep(
    assessment: OpenStream, data: bytes, source: _Source, derived: Derived, question: str
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
    value: dict[str, Json] = {"name": source.name, "taken_at": derived.taken_at, **files}
    if source.folder:
        value["folder"] = source.folder
    if derived.camera_id:
        value |= {"camera": derived.camera, "camera_id": derived.camera_id}
    evidence = new_id()
    drafts = [Draft(Entity.EVIDENCE, evidence, Fields.FILE, value)]
    if not question and derived.is_photo:
        drafts.append(Draft(Entity.EVIDENCE, evidence, Fields.USE, EvidenceUse.TO_SORT.value))
    _write(assessment, evidence, question, drafts)
    return evidence, True


def _same(assessment: OpenStream, digest: str) -> Evidence | None:
    return next(
        (each for each in assessment.record.all_evidence() if each.original.sha256 == digest), None
    )


def _write(assessment: OpenStream, evidence: str, question: str, drafts: list[Draft]) -> Recorded:
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


def caption(assessment: OpenStream, evidence: str, text: str) -> Recorded:
    """The words under a photo in reports. Raises RuleError when they are too many."""
    assessment.require_open()
    words = within(text.strip(), LONGEST_CAPTION)
    draft = Draft(Entity.EVIDENCE, evidence, Fields.CAPTION, words)
    return assessment.write([draft], undo_as="caption", merges=True)


def use(assessment: OpenStream, evidence: str, decided: EvidenceUse) -> Recorded:
    """Whether a photo goes into reports. Leaving out never deletes."""
    assessment.require_open()
    draft = Draft(Entity.EVIDENCE, evidence, Fields.USE, decided.value)
    return assessment.write([draft], undo_as="use")


def place(assessment: OpenAssessment, evidence: str, question: str) -> Recorded:
    """Put a photo that waited to be sorted on a question, and into the report. One step to undo."""
    assessment.require_question(question)
    drafts = [
        Draft(Entity.EVIDENCE, evidence, Fields.ON + question, value=True),
        Draft(Entity.EVIDENCE, evidence, Fields.USE, EvidenceUse.USE.value),
    ]
    return assessment.write(drafts, undo_as="place")


def drop(assessment: OpenStream, evidence: str) -> Recorded:
    """Take a shot back: it is on no question and in no list any more. One step to undo."""
    assessment.require_open()
    draft = Draft(Entity.EVIDENCE, evidence, Fields.REMOVED, value=True)
    return assessment.write([draft], undo_as="drop")


def thumbnail(assessment: OpenStream, evidence: str) -> bytes | None:
    """The small picture as JPEG bytes; None for a paper."""
    return _bytes_of(assessment, assessment.record.evidence(evidence).thumbnail)


def report_photo(assessment: OpenStream, evidence: str) -> bytes | None:
    """The report-size picture as JPEG bytes; None for a paper."""
    return _bytes_of(assessment, assessment.record.evidence(evidence).report)


def plain_photo(assessment: OpenAssessment, evidence: str) -> bytes | None:
    """The report-size picture as it is without marks, for editing only; None for a paper."""
    one = assessment.record.evidence(evidence)
    if one.plain_report is None:
        return None
    try:
        return assessment.workspace.store.blobs.open(one.plain_report)
    except EvidenceError as gone:
        # A partner's photo came with its drawn copies only; the original makes the plain one again.
        if gone.code is not Code.BLOB_MISSING:
            raise
        return derive(original(assessment, evidence), one.name).report


def original(assessment: OpenStream, evidence: str) -> bytes:
    """The bytes exactly as they were captured. Raises EvidenceError when they were changed or are
    gone."""
    return assessment.workspace.store.blobs.open(assessment.record.evidence(evidence).original)


def _bytes_of(assessment: OpenStream, file: StoredFile | None) -> bytes | None:
    return None if file is None else assessment.workspace.store.blobs.open(file)
