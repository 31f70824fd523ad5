"""The comparison of two visits as the paper about progress takes it: only what the factory may see.

Suspected zero tolerance and what is reported nationally are left out of both sides, as they are of
every paper for the factory. Writes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.comparison import Became
from bwaudit.assessment.terms import Judgement
from bwaudit.report.model import Mark
from bwaudit.report.progress import ClusterTrend, CycleTrend, PointTrend, QuestionTrend
from bwaudit.usecases.comparing import compared

if TYPE_CHECKING:
    from bwaudit.assessment.comparison import Comparison, Judged, Row
    from bwaudit.usecases.workspace import OpenAssessment

_MARKS = {
    Became.FIXED: Mark.FIXED,
    Became.REPEATED: Mark.FOUND_AGAIN,
    Became.NEW: Mark.NEW,
}


def trend_of(older: OpenAssessment, newer: OpenAssessment) -> CycleTrend:
    """What became of each finding from one visit to the next, in the order of the newer tool."""
    comparison = compared(older, newer).comparison
    rows = [each for each in comparison.rows if _may_be_seen(each, older, newer)]
    facts = older.record.facts
    return CycleTrend(
        before_cycle=facts.cycle,
        before_start=facts.visit_start,
        before_end=facts.visit_end,
        findings_before=sum(len(each.findings_before) for each in rows),
        findings_now=sum(len(each.findings_after) for each in rows),
        clusters=tuple(_clusters(comparison, rows)),
    )


def _may_be_seen(row: Row, older: OpenAssessment, newer: OpenAssessment) -> bool:
    apart = any(
        visit.questionnaire.question(each.question).national_level
        for visit, side in ((older, row.findings_before), (newer, row.findings_after))
        for each in side
    )
    return not (row.zero_tolerance or apart)


def _clusters(comparison: Comparison, rows: list[Row]) -> list[ClusterTrend]:
    found = []
    for cluster in comparison.clusters:
        points = []
        for point in cluster.points:
            here = tuple(_question(each) for each in rows if each.point == point.point)
            if here:
                points.append(PointTrend(point.point, point.names, here))
        found.append(ClusterTrend(cluster.number, cluster.names, tuple(points)))
    return found


def _question(row: Row) -> QuestionTrend:
    told = (row.findings_after or row.after or row.findings_before or row.before)[0]
    return QuestionTrend(
        number=told.number,
        label=told.label,
        trend=_MARKS.get(row.became, Mark.NOT_COMPARABLE),
        before=_result(row.before),
        now=_result(row.after),
        asked_before=bool(row.before),
        asked_now=bool(row.after),
    )


def _result(side: tuple[Judged, ...]) -> Judgement | None:
    """Of a topic that was asked in parts, a finding in any part counts."""
    judgements = [each.judgement for each in side]
    if Judgement.NON_COMPLIANT in judgements:
        return Judgement.NON_COMPLIANT
    return judgements[0] if judgements else None
