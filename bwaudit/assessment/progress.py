"""How far the work is: counts per question, point and cluster. Counts work, never compliance; there
is no score.

The denominator is always the questions that apply to this factory, so that every screen shows the
same number.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from bwaudit.assessment.terms import Judgement

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.assessment.record import AssessmentRecord
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of questions. `applicable` is all that apply; the four judgements and `left` add up
    to it."""

    compliant: int = 0
    non_compliant: int = 0
    not_applicable: int = 0
    not_checked: int = 0
    left: int = 0

    @property
    def applicable(self) -> int:
        return self.answered + self.left

    @property
    def answered(self) -> int:
        return self.compliant + self.non_compliant + self.not_applicable + self.not_checked


_KINDS = (
    Judgement.COMPLIANT,
    Judgement.NON_COMPLIANT,
    Judgement.NOT_APPLICABLE,
    Judgement.NOT_CHECKED,
    None,
)
_NUMBERS = attrgetter("compliant", "non_compliant", "not_applicable", "not_checked", "left")


@dataclass(frozen=True, slots=True)
class PointProgress:
    """Where one compliance point stands."""

    point: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class ClusterProgress:
    """Where one cluster stands, with its points in order."""

    cluster: str
    counts: Counts
    points: tuple[PointProgress, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the whole assessment stands."""

    clusters: tuple[ClusterProgress, ...]

    def cluster(self, cluster: str) -> ClusterProgress:
        return next(each for each in self.clusters if each.cluster == cluster)


def count(record: AssessmentRecord, questions: Iterable[str]) -> Counts:
    """Count the judgements of some questions, given by their ids, all of which apply."""
    found = list(map(record.judgements.get, questions))
    return Counts(*map(found.count, _KINDS))


def total(parts: Iterable[Counts]) -> Counts:
    """Add the counts of parts that share no question."""
    return Counts(*map(sum, zip(*map(_NUMBERS, parts), strict=True)))


def progress(
    record: AssessmentRecord, questionnaire: ResolvedQuestionnaire, applies: frozenset[str]
) -> Progress:
    """Count the questions that apply, given by their ids, by cluster and point."""
    clusters = []
    for cluster in questionnaire.clusters:
        points = tuple(
            PointProgress(point.id, count(record, point.ids & applies)) for point in cluster.points
        )
        clusters.append(ClusterProgress(cluster.id, total(each.counts for each in points), points))
    return Progress(tuple(clusters))
