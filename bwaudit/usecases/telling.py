"""Getting the findings ready for the exit meeting: their order, and which are told together.

It changes how findings are told, never what was found, so it is open at any stage.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.findings import non_compliant
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.telling import groups
from bwaudit.foundation.errors import Code, Declined, RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.assessment.telling import Group
    from bwaudit.usecases.workspace import OpenAssessment, Recorded


def told(assessment: OpenAssessment) -> tuple[Group, ...]:
    """All findings as they are told, those that are told together in one group."""
    places = non_compliant(assessment.record, assessment.questionnaire)
    return groups(assessment.record, [place.question.id for place in places])


def move(assessment: OpenAssessment, question: str, step: int) -> Recorded:
    """Tell a finding so many places later, or earlier with a negative `step`; not beyond the ends.
    What is told with it goes along. Raises RuleError for what leads no group."""
    order = list(told(assessment))
    group = next((each for each in order if each[0] == question), None)
    if group is None:
        raise RuleError(Code.UNKNOWN_QUESTION, question=question)
    place = order.index(group)
    order.insert(max(0, min(place + step, len(order) - 1)), order.pop(place))
    return _write(assessment, [_in_order(assessment, chain.from_iterable(order))])


def tell_together(assessment: OpenAssessment, question: str, lead: str) -> Recorded:
    """Tell a finding, and what was told with it, under another one. Raises RuleError when either is
    no finding, or the other is told with this one."""
    led = {each: group[0] for group in told(assessment) for each in group}
    if question not in led or lead not in led:
        raise Declined("Only two non-compliant findings can be told together")
    if led[lead] == question or lead == question:
        raise Declined("These findings are told together already")
    return _write(assessment, [_link(question, led[lead])])


def tell_alone(assessment: OpenAssessment, question: str) -> Recorded:
    """Tell a finding on its own again."""
    return _write(assessment, [_link(question, None)])


def _link(question: str, lead: str | None) -> Draft:
    return Draft(Entity.FINDING, question, Fields.TOLD_WITH, lead)


def _in_order(assessment: OpenAssessment, questions: Iterable[str]) -> Draft:
    return Draft(Entity.ASSESSMENT, assessment.id, Fields.MEETING_ORDER, list(questions))


def _write(assessment: OpenAssessment, drafts: list[Draft]) -> Recorded:
    return assessment.write(drafts, undo_as="telling")
