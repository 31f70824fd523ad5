"""Results as tables with bars: by cluster and by compliance point. Counts of questions, never a
score: nothing is divided, weighted or ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.report.model import (
    Align,
    Bar,
    Cell,
    Column,
    Figure,
    Figures,
    Legend,
    Mark,
    Paragraph,
    Part,
    Row,
    Section,
    Table,
    Tone,
)
from bwaudit.report.wording import typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.assessment.factory_view import (
        ClusterView,
        FactoryView,
        PointView,
        QuestionView,
    )
    from bwaudit.assessment.progress import Counts
    from bwaudit.assessment.terms import Judgement
    from bwaudit.report.model import Block, Words
    from bwaudit.report.options import ReportOptions
    from bwaudit.report.wording import Voices

_BAR_ORDER = (
    Mark.NON_COMPLIANT,
    Mark.COMPLIANT,
    Mark.NOT_APPLICABLE,
    Mark.NOT_CHECKED,
    Mark.LEFT,
)


def assessed(counts: Counts) -> int:
    """Questions somebody really decided: answered, and not answered Not checked."""
    return counts.answered - counts.not_checked


def key_figures(view: FactoryView, say: Voices) -> Figures:
    """The four numbers people ask for first."""
    points = [point for point in shown_points(view) if point.findings]
    public = sum(finding.publicly_reported for finding in view.findings)
    return Figures(
        (
            Figure(f"{len(view.findings):,}", say.count("figure_findings", len(view.findings))),
            Figure(
                f"{len(points):,}",
                say.say("figure_points"),
                say.first.say("figure_of", all=len(list(shown_points(view)))),
            ),
            Figure(f"{public:,}", say.count("figure_public", public)),
            Figure(
                f"{assessed(view.counts):,}",
                say.say("figure_assessed"),
                say.first.say("figure_of", all=f"{view.counts.applicable:,}"),
            ),
        )
    )


def shown_points(view: FactoryView) -> Iterator[PointView]:
    """The compliance points of which any question applies to this factory."""
    for cluster in view.clusters:
        for point in cluster.points:
            if point.counts.applicable:
                yield point


def results_by_cluster(view: FactoryView, say: Voices) -> Section:
    """One row a cluster, one for all of them, and what the bars mean."""
    whole = max((cluster.counts.applicable for cluster in view.clusters), default=0)
    rows = [
        Row(
            (
                Cell(typed(str(cluster.number))),
                Cell(say.content(cluster.names)),
                Cell(bar=_bar(cluster.counts, whole)),
                Cell(_assessed_of(cluster.counts, say)),
                _problems(cluster.counts),
            )
        )
        for cluster in view.clusters
    ]
    total = (
        Cell(),
        Cell(say.say("all_clusters")),
        Cell(),
        Cell(_assessed_of(view.counts, say)),
        _problems(view.counts),
    )
    return Section(
        title=say.say("results_by_cluster"),
        level=1,
        blocks=(
            Table(
                columns=(
                    Column(say.say("column_number"), share=0.7),
                    Column(say.say("column_cluster"), share=4.5),
                    Column(say.say("column_questions"), share=3.2),
                    Column(say.say("column_assessed"), Align.END, 1.6),
                    Column(say.say("column_non_compliant"), Align.END, 1.9),
                ),
                rows=(*rows, Row(total, strong=True)),
                summary=say.say("table_summary"),
            ),
            _legend(say),
        ),
    )


def results_by_point(view: FactoryView, say: Voices, options: ReportOptions) -> Section:
    """Every compliance point that has a finding or something left; the others too when wanted."""
    points = list(shown_points(view))
    wanted = {point.id for point in points if options.compliant or not _is_quiet(point)}
    whole = max((point.counts.applicable for point in points), default=0)
    rows: list[Row] = []
    for cluster in view.clusters:
        here = [point for point in cluster.points if point.id in wanted]
        if here:
            rows.append(_cluster_row(cluster, say))
            rows += (_point_row(point, whole, say) for point in here)
    blocks: list[Block] = []
    if rows:
        blocks.append(
            Table(
                columns=(
                    Column(say.say("column_number"), share=0.8),
                    Column(say.say("column_point"), share=4.3),
                    Column(say.say("column_result"), share=2.7),
                    Column(say.say("column_questions"), share=2.5),
                    Column(say.say("column_non_compliant"), Align.END, 1.9),
                ),
                rows=tuple(rows),
                summary=say.say("table_summary"),
            )
        )
    others = len(points) - len(wanted)
    if others and rows:
        blocks.append(Paragraph(say.count("other_points", others)))
    elif others:
        blocks.append(Paragraph(say.say("no_points")))
    return Section(title=say.say("results_by_point"), level=1, blocks=tuple(blocks))


def all_questions(view: FactoryView, say: Voices) -> Section:
    """Every question that applies, with its result, by cluster and compliance point."""
    parts: list[Block] = [Paragraph(say.say("all_questions_intro"))]
    for cluster in view.clusters:
        points = [point for point in cluster.points if point.questions]
        if points:
            parts.append(_questions_of(cluster, points, say))
    return Section(title=say.say("all_questions"), level=1, blocks=tuple(parts))


def _questions_of(cluster: ClusterView, points: Sequence[PointView], say: Voices) -> Section:
    rows: list[Row] = []
    for point in points:
        rows.append(
            Row((Cell(typed(point.id)), Cell(say.content(point.names)), Cell()), strong=True)
        )
        rows += (_question_row(question, say) for question in point.questions)
    return Section(
        title=say.content(cluster.names),
        level=2,
        number=str(cluster.number),
        blocks=(
            Table(
                columns=(
                    Column(say.say("column_number"), share=0.8),
                    Column(say.say("column_question"), share=5.6),
                    Column(say.say("column_result"), share=2.6),
                ),
                rows=tuple(rows),
                summary=say.say("all_questions_intro"),
            ),
        ),
    )


def _question_row(question: QuestionView, say: Voices) -> Row:
    mark = mark_of(question.result)
    if question.unsettled:
        result = Cell(say.say("not_settled", tone=Tone.WARNING), mark=Mark.NOT_CHECKED)
    else:
        result = Cell(say.say(mark.value), mark=mark)
    return Row((Cell(typed(question.number)), Cell(say.content(question.label)), result))


def mark_of(judgement: Judgement | None) -> Mark:
    """The status mark of a judgement; of none, the empty ring."""
    return Mark.LEFT if judgement is None else Mark(judgement.value)


def _is_quiet(point: PointView) -> bool:
    return not (point.findings or point.counts.left or point.counts.not_checked)


def _cluster_row(cluster: ClusterView, say: Voices) -> Row:
    cells = (Cell(typed(str(cluster.number))), Cell(say.content(cluster.names)))
    return Row((*cells, Cell(), Cell(), Cell()), strong=True)


def _point_row(point: PointView, whole: int, say: Voices) -> Row:
    mark = mark_of(point.result)
    return Row(
        (
            Cell(typed(point.id)),
            Cell(say.content(point.names)),
            Cell(say.say(mark.value), mark=mark),
            Cell(bar=_bar(point.counts, whole)),
            _problems(point.counts),
        )
    )


def _problems(counts: Counts) -> Cell:
    return Cell(typed(f"{counts.non_compliant:,}", strong=counts.non_compliant > 0))


def _assessed_of(counts: Counts, say: Voices) -> Words:
    return typed(say.first.say("of", n=f"{assessed(counts):,}", all=f"{counts.applicable:,}"))


def _bar(counts: Counts, whole: int) -> Bar:
    numbers = {mark: getattr(counts, mark.value) for mark in _BAR_ORDER}
    return Bar(tuple(Part(mark, numbers[mark]) for mark in _BAR_ORDER if numbers[mark]), whole)


def _legend(say: Voices) -> Legend:
    return Legend(tuple(Cell(say.say(mark.value), mark=mark) for mark in _BAR_ORDER))
