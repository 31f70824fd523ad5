"""The advisory and training log: committee, visits, meetings, sessions, who took part.

People are counted by sex and place in the factory and never named. What was agreed and what comes
next may be shared; an advisor's private notes are another type, in another stream (`notes`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit.improvement.terms import ActivityKind, Role, Seat, Sex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Member:
    """A seat in the committee: the function of who holds it, never a name. ISO days."""

    id: str
    function: str
    sex: Sex
    seat: Seat
    since: str = ""
    until: str = ""

    @property
    def sits_now(self) -> bool:
        return not self.until


"""How many took part, by place in the factory and sex."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One entry of the log. `day` and `next_day` are ISO; `hours` is None when not written down.
    `points` are ids of compliance points."""

    id: str
    kind: ActivityKind
    day: str
    hours: float | None = None
    topic: str = ""
    points: frozenset[str] = frozenset()
    attendance: Mapping[tuple[Role, Sex], int] = field(default_factory=dict)
    agreed: str = ""
    next_step: str = ""
    next_day: str = ""
    note: str = ""
    evidence: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()

    @property
    def present(self) -> int:
        return sum(self.attendance.values())


@dataclass(frozen=True, slots=True)
class Reach:
    """How far training reached: sessions, hours where written down, people by role and sex. A
    person in two sessions counts twice: attendance, not heads."""

    sessions: int
    hours: float
    attendance: Mapping[tuple[Role, Sex], int]

    @property
    def present(self) -> int:
        return sum(self.attendance.values())

    def of_sex(self, sex: Sex) -> int:
        return sum(count for (_, each), count in self.attendance.items() if each is sex)

    def of_role(self, role: Role) -> int:
        return sum(count for (each, _), count in self.attendance.items() if each is role)


TRAINING = (ActivityKind.TRAINING, ActivityKind.SEMINAR)


def reach(activities: Iterable[Activity]) -> Reach:
    """What training and seminars among these entries reached."""
    sessions, hours = 0, 0.0
    attendance: Counter[tuple[Role, Sex]] = Counter()
    for each in activities:
        if each.kind in TRAINING:
            sessions += 1
            hours += each.hours or 0
            attendance.update(each.attendance)
    return Reach(sessions, hours, dict(attendance))


def between(activities: Iterable[Activity], first: str, last: str) -> tuple[Activity, ...]:
    """Entries from one ISO day to another, both counted, in order of day. Empty `first` or `last`
    is open."""
    return tuple(
        each
        for each in in_order(activities)
        if each.day and first <= each.day and (not last or each.day <= last)
    )


def in_order(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """By day, the earliest first; entries without a day last."""
    return tuple(sorted(activities, key=lambda each: (not each.day, each.day, each.id)))


def by_month(activities: Iterable[Activity], year: int) -> tuple[tuple[Activity, ...], ...]:
    """A year at a glance: twelve months, each in order of day."""
    months: list[list[Activity]] = [[] for _ in range(12)]
    for each in in_order(activities):
        if each.day.startswith(f"{year:04d}-"):
            months[int(each.day[5:7]) - 1].append(each)
    return tuple(tuple(month) for month in months)
