"""Hide, draw and crop: marks of a photo, and the copies of it that show them.

Marks are durable at once; the copies drawn from them follow. A photo whose copies do not show
exactly its marks is in no report (`Evidence.report` is None then), so nothing that was hidden can
slip out in between. The captured file is never changed.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.photo_marks import (
    MarkKind,
    PhotoMark,
    boxes_as_json,
    crop_of,
    marks_digest,
)
from bwaudit.foundation.errors import EvidenceError
from bwaudit.foundation.ids import new_id
from bwaudit.imaging.derive import JPEG
from bwaudit.imaging.faces import FINDER, FaceFinder, new_faces
from bwaudit.imaging.redact import redact
from bwaudit.usecases import evidencing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.assessment.photo_marks import Box
    from bwaudit.assessment.record import Evidence
    from bwaudit.assessment.terms import EvidenceUse
    from bwaudit.foundation.hashing import Json
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


def face_finder() -> FaceFinder | None:
    """The finder of this device, or None when it is not installed. Loads nothing yet."""
    finder = FaceFinder()
    return finder if finder.is_here() else None


def look(assessment: OpenAssessment, evidence: str, finder: FaceFinder) -> Recorded | None:
    """Let the finder look at a photo, once. None when it has looked already, or at a paper."""
    one = assessment.record.evidence(evidence)
    if one.faces is not None or not one.is_photo:
        return None
    photo = evidencing.plain_photo(assessment, evidence)
    if photo is None:
        return None
    return _found(assessment, evidence, finder.find(photo))


def _found(assessment: OpenAssessment, evidence: str, faces: Iterable[Box]) -> Recorded:
    value = boxes_as_json(faces, FINDER)
    return assessment.write([Draft(Entity.EVIDENCE, evidence, Fields.FACES, value)])


def look_closer(assessment: OpenAssessment, evidence: str, finder: FaceFinder) -> Recorded | None:
    """Look again at a cropped photo: cropping shows a part larger, and with it more faces."""
    one = assessment.record.evidence(evidence)
    kept = crop_of(one.marks)
    photo = evidencing.report_photo(assessment, evidence)
    if photo is None or one.faces is None or not any(_is_crop(mark) for mark in one.marks):
        return None
    more = new_faces((_out_of(kept, face) for face in finder.find(photo)), one.faces)
    return _found(assessment, evidence, [*one.faces, *more]) if more else None


def _is_crop(mark: PhotoMark) -> bool:
    return mark.kind is MarkKind.CROP


def _out_of(kept: Box, face: Box) -> Box:
    """A box of the part that is kept, in parts of the whole photo."""

    def across(edge: int) -> int:
        return kept.left + edge * kept.width // 10_000

    def down(edge: int) -> int:
        return kept.top + edge * kept.height // 10_000

    return type(face)(across(face.left), down(face.top), across(face.right), down(face.bottom))


def mark(
    assessment: OpenAssessment,
    evidence: str,
    marks: Sequence[PhotoMark],
    decided: EvidenceUse | None = None,
) -> Recorded:
    """Write all the marks a photo is to have, and what becomes of it. One step to undo.

    Its copies are made by `draw`, which takes longer; until then the photo is in no report.
    """
    assessment.require_open()
    drafts = list(_changed(assessment.record.evidence(evidence), marks))
    if decided is not None:
        drafts.append(Draft(Entity.EVIDENCE, evidence, Fields.USE, decided.value))
    return assessment.write(drafts, undo_as="marks")


def _changed(one: Evidence, marks: Sequence[PhotoMark]) -> Iterable[Draft]:
    wanted = {mark.id: mark for mark in marks}
    held = {mark.id: mark for mark in one.marks}
    several = len(one.marks) != len(held)
    for mark in wanted.values():
        if several or held.get(mark.id) != mark:
            yield _draft(one.id, mark.id, mark.as_json())
    for gone in held.keys() - wanted.keys():
        yield _draft(one.id, gone, None)


def _draft(evidence: str, mark: str, value: Json) -> Draft:
    return Draft(Entity.EVIDENCE, evidence, Fields.MARK + mark, value)


def draw(assessment: OpenAssessment, evidence: str) -> Recorded | None:
    """Make the copies that show the marks of a photo. None when they are there. May run in any
    thread. Raises EvidenceError when the captured file is damaged or elsewhere, StoreError."""
    one = assessment.record.evidence(evidence)
    made_of = marks_digest(one.marks)
    if not one.to_be_drawn or not made_of:
        return None
    copies = redact(evidencing.original(assessment, one.id), one.name, one.marks)
    report, thumbnail = assessment.workspace.store.blobs.put_all(
        [
            (copies.report, JPEG, *copies.report_size),
            (copies.thumbnail, JPEG, *copies.thumbnail_size),
        ]
    )
    assert report is not None
    assert thumbnail is not None
    value: Json = {"of": made_of, "report": report.as_json(), "thumbnail": thumbnail.as_json()}
    return assessment.write([Draft(Entity.EVIDENCE, one.id, Fields.DRAWN, value)])


def draw_waiting(assessment: OpenAssessment) -> None:
    """Make all copies that are still to be made, before a report is. What cannot be made now stays
    out of the report. Raises StoreError."""
    for one in assessment.record.all_evidence():
        if one.to_be_drawn:
            with contextlib.suppress(EvidenceError):
                draw(assessment, one.id)


def with_faces_hidden(one: Evidence) -> tuple[PhotoMark, ...]:
    """The marks of a photo, and a fill over each face that can be seen, hair and ears too."""
    fills = (PhotoMark(new_id(), MarkKind.HIDE, face.grown().corners) for face in one.visible_faces)
    return (*one.marks, *fills)
