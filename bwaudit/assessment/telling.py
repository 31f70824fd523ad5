"""In which order findings are told in the exit meeting, and which are told together.

Two findings that say the same are told as one: one leads, the other's text and photos stand under
it. Each stays the finding of its own question, in every count and in every report, which keeps the
order of the tool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.names import Entity, Fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.assessment.record import AssessmentRecord

Group = tuple[str, ...]
"""Questions whose findings are told together; the first one leads."""


def groups(record: AssessmentRecord, found: Sequence[str]) -> tuple[Group, ...]:
    """The findings of these questions as they are told. `found` is in the order of the tool; a
    question outside it leads nothing, and leaves no trace."""
    held = record.fold.value(Entity.ASSESSMENT, record.id, Fields.MEETING_ORDER, [])
    ordered = in_order(found, held)
    leads = told_with({question: record.told_with(question) for question in found})
    return tuple(
        (lead, *(question for question in ordered if leads.get(question) == lead))
        for lead in ordered
        if lead not in leads
    )


def in_order(found: Sequence[str], wanted: Iterable[str]) -> list[str]:
    """All of `found`: first what somebody put in order, and each other one behind the one it
    follows in the tool."""
    known = set(found)
    ordered = [question for question in dict.fromkeys(wanted) if question in known]
    for place, question in enumerate(found):
        if question not in ordered:
            after = ordered.index(found[place - 1]) + 1 if place else 0
            ordered.insert(after, question)
    return ordered


def told_with(links: Mapping[str, str]) -> dict[str, str]:
    """Which finding leads, by each one that is told with another. `links` says for every finding
    with which it is to be told, empty for none. What points at no finding, or in a circle (two
    devices can make one), is told alone."""
    leads = {}
    for question in links:
        seen, lead = {question}, question
        while links[lead] in links and links[lead] not in seen:
            lead = links[lead]
            seen.add(lead)
        if lead != question and links[lead] not in seen:
            leads[question] = lead
    return leads
