"""Put the clock of a camera right: by a photo it took of this program's clock.

The right time is what photos are sorted and judged by; what a camera wrote stays as it is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.camera_clock import CameraClock
from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.foundation.errors import Declined
from bwaudit.imaging import clock_code
from bwaudit.usecases import evidencing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bwaudit.assessment.record import AssessmentRecord, Evidence
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that took photos of this visit: how many, and how wrong its clock is, if known."""

    id: str
    name: str
    photos: int
    clock: CameraClock | None


def code(moment: datetime) -> Sequence[Sequence[int]]:
    """The time as a code that `shown_in` finds in a photo: rows of modules, 1 is dark."""
    return clock_code.clock_code(moment)


def tells_its_camera(one: Evidence) -> bool:
    """Whether the clock of the camera that took a photo can be put right by it."""
    return bool(one.is_photo and one.camera_id and one.taken_at)


def cameras(record: AssessmentRecord) -> tuple[Camera, ...]:
    """The cameras of this visit, the one with most photos first."""
    photos = [each for each in record.all_evidence() if tells_its_camera(each)]
    names = {each.camera_id: each.camera for each in photos}
    return tuple(
        Camera(camera, names[camera], count, record.camera_clock(camera))
        for camera, count in Counter(each.camera_id for each in photos).most_common()
    )


def shown_in(assessment: OpenAssessment, evidence: str) -> datetime | None:
    """The time that the clock in a photo shows, None when none is found. Takes a second for a large
    photo. Raises EvidenceError when the photo is gone."""
    return clock_code.read_clock(evidencing.original(assessment, evidence))


def how_wrong(record: AssessmentRecord, evidence: str, shown: datetime) -> CameraClock:
    """How wrong the camera was when it took this photo of a clock. Raises RuleError."""
    one = record.evidence(evidence)
    clock = CameraClock.found(one.taken_at, shown, evidence) if tells_its_camera(one) else None
    if clock is None:
        raise Declined("This photo does not say when it was taken, or by which camera")
    return clock


def put_right(assessment: OpenAssessment, evidence: str, shown: datetime) -> Recorded:
    """The photo was taken at `shown`: correct the times of all photos of its camera, also of those
    that come later. One step to undo. Raises RuleError."""
    assessment.require_open()
    clock = how_wrong(assessment.record, evidence, shown)
    camera = assessment.record.evidence(evidence).camera_id
    return _write(assessment, camera, clock)


def leave_as_it_is(assessment: OpenAssessment, camera: str) -> Recorded:
    """Take the times of a camera as it wrote them again. One step to undo."""
    assessment.require_open()
    return _write(assessment, camera, None)


def _write(assessment: OpenAssessment, camera: str, clock: CameraClock | None) -> Recorded:
    value = None if clock is None else clock.as_json()
    draft = Draft(Entity.ASSESSMENT, assessment.id, Fields.CLOCK + camera, value)
    return assessment.write([draft], undo_as="clock")
