"""Hide, draw and crop: marks of a photo, and the copies of it that show them.

Marks and the copies drawn from them are written in one step. Until the copies are durable nothing
changes, and a photo whose copies do not show exactly its marks is in no report (`Evidence.report`
is None then). The captured file is never changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.photo_marks import (
    MarkKind,
    PhotoMark,
    boxes_as_json,
    crop_of,
    marks_digest,
)
from bwaudit.assessment.record import Entity, Fields
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


@dataclass(frozen=True, slots=True)
class Prepared:
    """Marks with their copies, durable and ready to be written into the journal."""

    evidence: str
    drafts: tuple[Draft, ...]


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


def prepare(assessment: OpenAssessment, evidence: str, marks: Sequence[PhotoMark]) -> Prepared:
    """Draw `marks`, all that the photo is to have, and keep the copies. May run in any thread.

    Raises EvidenceError when the captured file is damaged or not on this device, StoreError.
    """
    assessment.require_open()
    one = assessment.record.evidence(evidence)
    drafts = [*_changed(one, marks), *_copies(assessment, one, marks)]
    return Prepared(evidence, tuple(drafts))


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


def _copies(
    assessment: OpenAssessment, one: Evidence, marks: Sequence[PhotoMark]
) -> Iterable[Draft]:
    made_of = marks_digest(marks)
    value: Json = None
    if made_of:
        copies = redact(evidencing.original(assessment, one.id), one.name, marks)
        report, thumbnail = assessment.workspace.store.blobs.put_all(
            [
                (copies.report, JPEG, *copies.report_size),
                (copies.thumbnail, JPEG, *copies.thumbnail_size),
            ]
        )
        assert report is not None
        assert thumbnail is not None
        value = {"of": made_of, "report": report.as_json(), "thumbnail": thumbnail.as_json()}
    yield Draft(Entity.EVIDENCE, one.id, Fields.DRAWN, value)


def keep(
    assessment: OpenAssessment, prepared: Prepared, decided: EvidenceUse | None = None
) -> Recorded:
    """Write prepared marks, and with them what becomes of the photo. One step to undo."""
    assessment.require_open()
    drafts = list(prepared.drafts)
    if decided is not None:
        value = decided.value
        drafts.append(Draft(Entity.EVIDENCE, prepared.evidence, Fields.USE, value))
    return assessment.write(drafts, undo_as="marks")


def with_faces_hidden(one: Evidence) -> tuple[PhotoMark, ...]:
    """The marks of a photo, and a fill over each face that can be seen, hair and ears too."""
    fills = (PhotoMark(new_id(), MarkKind.HIDE, face.grown().corners) for face in one.visible_faces)
    return (*one.marks, *fills)


def draw_again(assessment: OpenAssessment, evidence: str) -> Recorded | None:
    """Make the copies of a photo whose marks came together from two devices. None when they are
    there. Raises EvidenceError, StoreError."""
    one = assessment.record.evidence(evidence)
    if not one.to_be_drawn or not assessment.record.facts.stage.open_for_answers:
        return None
    return assessment.write(list(_copies(assessment, one, one.marks)))
