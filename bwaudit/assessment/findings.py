"""Roll-up: a compliance point is non-compliant when any of its questions is. No score, no grade, no
ranking.

Source of the convention: `domain/cat.md` 2.1 (Better Work's synthesis reports).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.applicability import applicable
from bwaudit.assessment.terms import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import (
        Cluster,
        CompliancePoint,
        Question,
        ResolvedQuestionnaire,
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands in the tool."""

    cluster: Cluster
    point: CompliancePoint
    question: Question


def roll_up(judgements: Iterable[Judgement | None]) -> Judgement | None:
    """The result of a compliance point.

    Non-compliant when any question is; else None while a question is open; else not checked when
    any is; else compliant when any is; else not applicable.
    """
    found = set(judgements)
    for result in (Judgement.NON_COMPLIANT, None, Judgement.NOT_CHECKED, Judgement.COMPLIANT):
        if result in found:
            return result
    return Judgement.NOT_APPLICABLE if found else None


def places(record: AssessmentRecord, questionnaire: ResolvedQuestionnaire) -> Iterator[Place]:
    """Every question that applies, in the order of the tool."""
    applies = applicable(record, questionnaire)
    for cluster in questionnaire.clusters:
        for point in cluster.points:
            for question in point.questions:
                if question.id in applies:
                    yield Place(cluster, point, question)


def non_compliant(
    record: AssessmentRecord, questionnaire: ResolvedQuestionnaire
) -> Iterator[Place]:
    """The questions judged non-compliant, in the order of the tool."""
    for place in places(record, questionnaire):
        if record.answer(place.question.id).judgement is Judgement.NON_COMPLIANT:
            yield place
