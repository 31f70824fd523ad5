"""The improvement plan: its lines, and the views people ask for.

One plan a factory, across cycles: a line comes from a finding or from the factory's own look at
itself. Nothing here knows today; callers say which day it is. It never adds lines up to a score.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bwaudit.improvement.terms import Origin, Status, Verification

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class FindingRef:
    """The finding a line answers, as it was called when the line was written."""

    assessment: str
    question: str
    number: str
    label: str
    cycle: int

    def as_json(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> FindingRef:
        """Read what `as_json` wrote; names it does not know are left out."""
        return cls(**{name: value[name] for name in cls.__slots__})


@dataclass(frozen=True, slots=True)
class Verified:
    """Who found a correction to hold, when and how. `day` is ISO."""

    day: str
    method: Verification
    note: str = ""

    def as_json(self) -> dict[str, str]:
        return {"day": self.day, "method": self.method.value, "note": self.note}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Verified:
        return cls(value["day"], Verification(value["method"]), value.get("note", ""))


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the plan.

    `points` are ids of compliance points, `causes` phrases of the questionnaire in English,
    `responsible` a function and never a name, `due` an ISO day or empty. `evidence` are ids of
    photos and papers that show the correction. `unsettled` names fields with two values.
    """

    id: str
    origin: Origin
    finding: FindingRef | None
    issue: str
    points: frozenset[str]
    causes: tuple[str, ...]
    cause_text: str
    action: str
    responsible: str
    due: str
    status: Status
    verify_by: Verification | None
    verified: Verified | None
    evidence: tuple[str, ...]
    unsettled: tuple[str, ...]

    @property
    def title(self) -> str:
        """What the line is about: the finding's short name, else the issue in its own words."""
        return self.finding.label if self.finding else self.issue

    def is_late(self, today: str) -> bool:
        """Whether its day has passed and the factory has still to do something. ISO days."""
        return bool(self.due) and self.due < today and self.status.is_unfinished


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """How many lines stand where. `late` are part of the unfinished ones."""

    total: int
    by_status: Mapping[Status, int]
    late: int

    @property
    def unfinished(self) -> int:
        return sum(count for status, count in self.by_status.items() if status.is_unfinished)

    @property
    def to_verify(self) -> int:
        return self.by_status.get(Status.DONE, 0)


def count(actions: Iterable[Action], today: str) -> PlanCounts:
    """Count lines by status, and those that are late on an ISO day."""
    lines = tuple(actions)
    by_status = Counter(line.status for line in lines)
    late = sum(line.is_late(today) for line in lines)
    return PlanCounts(len(lines), {each: by_status[each] for each in Status}, late)


def unfinished(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Lines the factory still works on: those with a day first, the nearest first."""
    return tuple(
        sorted(
            (line for line in actions if line.status.is_unfinished),
            key=lambda line: (not line.due, line.due, line.id),
        )
    )


def late(actions: Iterable[Action], today: str) -> tuple[Action, ...]:
    """Lines whose day has passed, the longest first."""
    return tuple(line for line in unfinished(actions) if line.is_late(today))


def to_verify(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Lines the factory calls done and nobody has verified, in order of writing."""
    return tuple(line for line in actions if line.status is Status.DONE)


def by_status(actions: Iterable[Action]) -> dict[Status, tuple[Action, ...]]:
    """The columns of the board, every status once, empty ones too."""
    lines = tuple(actions)
    return {status: tuple(line for line in lines if line.status is status) for status in Status}


def by_cluster(
    actions: Iterable[Action], cluster_of: Mapping[str, str]
) -> dict[str, tuple[Action, ...]]:
    """Lines by cluster id in the order of `cluster_of` (point id to cluster id). A line on points
    of two clusters stands under both; one without a known point stands under ""."""
    lines = tuple(actions)
    groups: dict[str, list[Action]] = {cluster: [] for cluster in cluster_of.values()}
    groups[""] = []
    for line in lines:
        clusters = {cluster_of[point] for point in line.points if point in cluster_of}
        for cluster in clusters or {""}:
            groups[cluster].append(line)
    return {cluster: tuple(found) for cluster, found in groups.items() if found}


def by_cause(actions: Iterable[Action]) -> dict[str, tuple[Action, ...]]:
    """Lines by root cause, the cause most lines share first. A line with two causes stands under
    both; one without any stands under "", last."""
    groups: dict[str, list[Action]] = {}
    without = []
    for line in actions:
        for cause in line.causes:
            groups.setdefault(cause, []).append(line)
        if not line.causes:
            without.append(line)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    if without:
        ordered.append(("", without))
    return {cause: tuple(found) for cause, found in ordered}


def of_finding(actions: Iterable[Action], assessment: str, question: str) -> tuple[Action, ...]:
    """The lines that answer one finding."""
    return tuple(
        line
        for line in actions
        if line.finding is not None
        and line.finding.assessment == assessment
        and line.finding.question == question
    )
