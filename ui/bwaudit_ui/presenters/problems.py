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
    problems: Sequence[Issue],
    questionnaire: ResolvedQuestionnaire,
    here: str,
    *,
    step: int,
    beside: str = "",
) -> Issue | None:
    """The first problem of the next question that has any, seen from the question `here`.

    `step` is 1 or -1. Problems of no question, such as a paper that was not given, stand one by one
    after the last question; `beside` is the key of the one that the person is at. None when there
    is no problem at all; the only one is found from itself.
    """
    if not problems:
        return None
    order = {question.id: place for place, question in enumerate(questionnaire.questions)}
    end = len(order)
    found: dict[tuple[int, int], Issue] = {}
    for number, problem in enumerate(problems):
        place = order.get(problem.question, end)
        found.setdefault((place, number if place == end else 0), problem)
    places = sorted(found)
    now = (order.get(here, end), 0)
    if beside:
        now = next((place for place in places if found[place].key == beside), (end, -1))
    if step > 0:
        return found[next((place for place in places if place > now), places[0])]
    before = [place for place in places if place < now]
    return found[before[-1] if before else places[-1]]


def with_faces(problems: Sequence[Issue], question: str) -> tuple[str, ...]:
    """The photos of a question on which faces can be seen, in order of capture."""
    return tuple(
        each.evidence
        for each in problems
        if each.kind is IssueKind.VISIBLE_FACES and each.question == question
    )
