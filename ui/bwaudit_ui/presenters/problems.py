"""Next and previous problem, from where the person is, round the end. It must not decide what a
problem is: the problem list of the assessment does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.gate import IssueKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.gate import Issue
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


def next_problem(
    problems: Sequence[Issue], questionnaire: ResolvedQuestionnaire, here: str, *, step: int
) -> Issue | None:
    """The first problem of the next question that has any, seen from the question `here`.

    `step` is 1 or -1. A photo without a question stands after the last question. None when there
    is no problem at all; the only one is found from itself.
    """
    if not problems:
        return None
    order = {question.id: place for place, question in enumerate(questionnaire.questions)}
    end = len(order)
    first_of: dict[int, Issue] = {}
    for problem in problems:
        first_of.setdefault(order.get(problem.question, end), problem)
    places = sorted(first_of)
    now = order.get(here, end)
    if step > 0:
        return first_of[next((place for place in places if place > now), places[0])]
    before = [place for place in places if place < now]
    return first_of[before[-1] if before else places[-1]]


def with_faces(problems: Sequence[Issue], question: str) -> tuple[str, ...]:
    """The photos of a question on which faces can be seen, in order of capture."""
    return tuple(
        each.evidence
        for each in problems
        if each.kind is IssueKind.VISIBLE_FACES and each.question == question
    )
