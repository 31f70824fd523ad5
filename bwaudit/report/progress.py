"""Progress since the last cycle: what became of each finding. Nothing is added up to a rate, and no
other factory is named.

Takes values of its own, so that it need not know where the last cycle is kept. Like the other
papers for the factory they have no field for an interview or a note.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.report.frame import Dress, assemble
from bwaudit.report.model import (
    Align,
    Bar,
    Cell,
    Column,
    Fact,
    Figure,
    Figures,
    Legend,
    Look,
    Mark,
    Paragraph,
    Part,
    Row,
    Section,
    Table,
)
from bwaudit.report.options import LayoutName
from bwaudit.report.results import mark_of
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bwaudit.assessment.factory_view import FactoryView
    from bwaudit.assessment.terms import Judgement
    from bwaudit.report.frame import Edition
    from bwaudit.report.model import Block, Report
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices

TRENDS = (Mark.FIXED, Mark.FOUND_AGAIN, Mark.NEW, Mark.NOT_COMPARABLE)
"""What can become of a question that was a finding in either cycle."""


@dataclass(frozen=True, slots=True)
class QuestionTrend:
    """A question that was a finding in either cycle. `asked_before` is false where the last cycle
    did not ask it, `asked_now` where this one does not; then its result is None."""

    number: str
    label: Mapping[str, str]
    trend: Mark
    before: Judgement | None
    now: Judgement | None
    asked_before: bool = True
    asked_now: bool = True


@dataclass(frozen=True, slots=True)
class PointTrend:
    """A compliance point with such questions."""

    id: str
    names: Mapping[str, str]
    questions: tuple[QuestionTrend, ...]


@dataclass(frozen=True, slots=True)
class ClusterTrend:
    """A cluster, in the order of the tool; it may have no such question."""

    number: int
    names: Mapping[str, str]
    points: tuple[PointTrend, ...]

    def count(self, trend: Mark) -> int:
        return sum(each.trend is trend for point in self.points for each in point.questions)


@dataclass(frozen=True, slots=True)
class CycleTrend:
    """This cycle beside the one before. Days are ISO text, empty when not known."""

    before_cycle: int
    before_start: str
    before_end: str
    findings_before: int
    findings_now: int
    clusters: tuple[ClusterTrend, ...]


def progress_report(
    view: FactoryView, trend: CycleTrend, options: ReportOptions, edition: Edition
) -> Report:
    """Build the paper. The same arguments give an equal one."""
    say = voices(options.languages)
    last = say.each(each.days(trend.before_start, trend.before_end) for each in say.wordings)
    dress = Dress(
        LayoutName.PROGRESS,
        say.first.say("progress_subject", cycle=trend.before_cycle),
        facts=(
            Fact(say.say("fact_cycle"), typed(str(view.cycle))),
            Fact(say.say("fact_last_visit"), last),
        ),
    )
    blocks = (
        Paragraph(say.say("progress_intro"), Look.LEAD),
        _figures(view, trend, say),
        _by_cluster(trend, say),
        _by_question(view, trend, say),
    )
    return assemble(view, edition, dress, say, options, blocks)


def _figures(view: FactoryView, trend: CycleTrend, say: Voices) -> Figures:
    totals = Counter({each: _count(trend.clusters, each) for each in TRENDS})
    return Figures(
        (
            Figure(
                f"{trend.findings_before:,}", say.say("findings_last", cycle=trend.before_cycle)
            ),
            Figure(f"{trend.findings_now:,}", say.say("findings_now", cycle=view.cycle)),
            *(Figure(f"{totals[each]:,}", say.say(each.value)) for each in TRENDS),
        )
    )


def _count(clusters: Iterable[ClusterTrend], trend: Mark) -> int:
    return sum(cluster.count(trend) for cluster in clusters)


def _by_cluster(trend: CycleTrend, say: Voices) -> Section:
    sums = [sum(cluster.count(each) for each in TRENDS) for cluster in trend.clusters]
    whole = max(sums, default=0)
    rows = [
        Row(
            (
                Cell(typed(str(cluster.number))),
                Cell(say.content(cluster.names)),
                Cell(
                    bar=Bar(
                        tuple(
                            Part(each, cluster.count(each))
                            for each in TRENDS
                            if cluster.count(each)
                        ),
                        whole,
                    )
                ),
                *(Cell(typed(f"{cluster.count(each):,}")) for each in TRENDS),
            )
        )
        for cluster in trend.clusters
    ]
    total = Row(
        (
            Cell(),
            Cell(say.say("all_clusters")),
            Cell(),
            *(Cell(typed(f"{_count(trend.clusters, each):,}")) for each in TRENDS),
        ),
        strong=True,
    )
    return Section(
        title=say.say("progress_by_cluster"),
        level=1,
        blocks=(
            Table(
                columns=(
                    Column(say.say("column_number"), share=0.6),
                    Column(say.say("column_cluster"), share=3.6),
                    Column(say.say("column_questions"), share=2.4),
                    *(Column(say.say(each.value), Align.END, 1.5) for each in TRENDS),
                ),
                rows=(*rows, total),
                summary=say.say("progress_summary"),
            ),
            Legend(tuple(Cell(say.say(each.value), mark=each) for each in TRENDS)),
            Paragraph(say.say("progress_explained")),
        ),
    )


def _by_question(view: FactoryView, trend: CycleTrend, say: Voices) -> Section:
    parts: list[Block] = [
        _cluster(view, trend, cluster, say) for cluster in trend.clusters if cluster.points
    ]
    return Section(
        title=say.say("progress_findings"),
        level=1,
        blocks=tuple(parts) or (Paragraph(say.say("progress_none")),),
    )


def _cluster(view: FactoryView, trend: CycleTrend, cluster: ClusterTrend, say: Voices) -> Section:
    rows: list[Row] = []
    for point in cluster.points:
        heading = (Cell(typed(point.id)), Cell(say.content(point.names)))
        rows.append(Row((*heading, Cell(), Cell(), Cell()), strong=True))
        rows += (_row(each, say) for each in point.questions)
    return Section(
        title=say.content(cluster.names),
        level=2,
        number=str(cluster.number),
        blocks=(
            Table(
                columns=(
                    Column(say.say("column_number"), share=0.8),
                    Column(say.say("column_question"), share=3.6),
                    Column(say.say("column_last", cycle=trend.before_cycle), share=2.1),
                    Column(say.say("column_last", cycle=view.cycle), share=2.1),
                    Column(say.say("column_change_since"), share=2.2),
                ),
                rows=tuple(rows),
                summary=say.say("progress_findings"),
            ),
        ),
    )


def _row(question: QuestionTrend, say: Voices) -> Row:
    before = _result(question.before, say, asked=question.asked_before)
    return Row(
        (
            Cell(typed(question.number)),
            Cell(say.content(question.label)),
            before,
            _result(question.now, say, asked=question.asked_now),
            Cell(say.say(question.trend.value), mark=question.trend),
        )
    )


def _result(judgement: Judgement | None, say: Voices, *, asked: bool) -> Cell:
    if not asked:
        return Cell(say.say("not_asked"))
    mark = mark_of(judgement)
    return Cell(say.say(mark.value), mark=mark)
