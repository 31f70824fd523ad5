"""Which question a photo belongs to: three suggestions, best first.

A question that was worked on within three minutes of the shot, the questions photos were put on
last, and the question of other photos from the same folder.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from bwaudit.assessment.names import Entity, Fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.assessment.record import AssessmentRecord, Evidence
    from bwaudit.usecases.workspace import OpenAssessment

NEAR: Final = timedelta(minutes=3)
MOST: Final = 3


def suggest(assessment: OpenAssessment, evidence: str, used: Sequence[str]) -> tuple[str, ...]:
    """Up to three questions for a photo. `used` are those photos were put on, latest first."""
    one = assessment.record.evidence(evidence)
    found: list[str] = []
    for question in (
        *worked_on_then(assessment.record, one),
        *used,
        *_same_folder(assessment.record, one),
    ):
        if question not in found and question in assessment.questionnaire:
            found.append(question)
    return tuple(found[:MOST])


def worked_on_then(record: AssessmentRecord, one: Evidence) -> tuple[str, ...]:
    """The questions that were being answered within three minutes of the shot, nearest first."""
    try:
        taken = datetime.fromisoformat(one.shot_at)
    except ValueError:
        return ()
    nearest: dict[str, timedelta] = {}
    for question, at in _moments(record):
        # Most cameras write local time and no zone; it is then that of the person answering.
        shot = taken if taken.tzinfo is not None else taken.replace(tzinfo=at.tzinfo)
        apart = abs(at - shot)
        if apart <= NEAR and apart < nearest.get(question, NEAR * 2):
            nearest[question] = apart
    return tuple(sorted(nearest, key=lambda question: (nearest[question], question)))


def _moments(record: AssessmentRecord) -> Iterator[tuple[str, datetime]]:
    for entity in (Entity.ANSWER, Entity.FINDING):
        for question in record.fold.ids(entity):
            for name in record.fold.fields(entity, question):
                for head in record.fold.heads((entity, question, name)):
                    yield question, head.at.when()


def _same_folder(record: AssessmentRecord, one: Evidence) -> tuple[str, ...]:
    if not one.folder:
        return ()
    others = [
        each
        for each in record.all_evidence()
        if each.folder == one.folder and each.questions and each.id != one.id
    ]
    latest = sorted(others, key=lambda each: _linked_at(record, each), reverse=True)
    return tuple(question for each in latest for question in sorted(each.questions))


def _linked_at(record: AssessmentRecord, one: Evidence) -> datetime:
    return max(
        head.at.when()
        for question in one.questions
        for head in record.fold.heads((Entity.EVIDENCE, one.id, Fields.ON + question))
    )
