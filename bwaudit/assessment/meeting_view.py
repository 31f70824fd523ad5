"""What the window of the exit meeting shows: made from the factory view, and from nothing else.

It has no field for a note, an interview, a worker as a source or another factory, so a window built
from it cannot show one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bwaudit.assessment.factory_view import FactoryView, FindingView
    from bwaudit.assessment.record import Attendee
    from bwaudit.questionnaire.practice import Meeting

CLOSING: Final = "closing"
"""The id of the closing meeting in a country's content."""


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One exit meeting. `findings` are those that lead, in the order in which they are told;
    `together` holds, by the question of a leading one, what is told with it. `agenda` holds its
    steps by language; `clusters` counts those with a finding; dates are ISO text."""

    factory_name: str
    visit_start: str
    visit_end: str
    practice: bool
    findings: tuple[FindingView, ...]
    clusters: int
    agenda: tuple[Mapping[str, str], ...]
    attendees: tuple[Attendee, ...]
    together: Mapping[str, tuple[FindingView, ...]] = field(default_factory=dict)

    @property
    def amount(self) -> int:
        """How many findings there are, each one counted that is told with another."""
        return len(self.findings) + sum(len(each) for each in self.together.values())

    def told(self, question: str) -> tuple[FindingView, ...]:
        """What is told together with this finding."""
        return self.together.get(question, ())

    @property
    def discussed(self) -> int:
        """Findings the factory has answered, in a word or in words."""
        return sum(each.response is not None or bool(each.response_text) for each in self.findings)


def meeting_view(view: FactoryView, meetings: Sequence[Meeting]) -> MeetingView:
    """Take what a meeting needs."""
    by_question = {each.question: each for each in view.findings}
    groups = [tuple(by_question[each] for each in group) for group in view.told]
    closing = next((each for each in meetings if each.id == CLOSING), None)
    return MeetingView(
        factory_name=view.factory_name,
        visit_start=view.visit_start,
        visit_end=view.visit_end,
        practice=view.practice,
        findings=tuple(group[0] for group in groups),
        clusters=sum(any(point.findings for point in cluster.points) for cluster in view.clusters),
        agenda=closing.steps if closing else (),
        attendees=view.attendees,
        together={group[0].question: group[1:] for group in groups if group[1:]},
    )
