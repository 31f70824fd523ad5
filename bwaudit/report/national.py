"""The national report: rates of non-compliance of a country and period, as a paper to publish.

It is built from values that name no factory and keep small cells back; the list of what was counted
never reaches it. English only: it is head office's own paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.report.model import (
    Align,
    Bar,
    Cell,
    Column,
    Cover,
    Fact,
    Facts,
    Figure,
    Figures,
    Furniture,
    Look,
    Mark,
    Paragraph,
    Part,
    Points,
    Report,
    Row,
    Section,
    Table,
    Tone,
)
from bwaudit.report.wording import typed
from bwaudit.synthesis.rates import KEPT_BACK, Rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bwaudit.report.model import Block
    from bwaudit.synthesis.national import National, NationalTable, Value

LAYOUT = "national"
FOCUS = 10
"""How many compliance points are shown question by question; all questions are in the workbook."""

_HOW = (
    "A compliance point counts as non-compliant in a factory when any of its questions is. Rates "
    "are shares of factories, from the latest finished visit of each factory in the period. They "
    "describe the factories that were assessed, not the whole industry, and rank no factory."
)
_SMALL = (
    f"{KEPT_BACK} stands for a number that is kept back: it is of fewer than 5 factories, or such "
    "a number could be worked out from it by subtraction."
)


def national_report(national: National, generated_at: datetime) -> Report:
    """Build the paper. The same arguments give an equal one."""
    request = national.request
    number = f"{request.country}-N-{request.first:%Y%m%d}-{request.last:%Y%m%d}"
    title = f"{national.country_name}: compliance in factories"
    tools = "; ".join(national.tools)
    return Report(
        layout=LAYOUT,
        number=number,
        revision=national.visits,
        title=f"National report: {national.country_name}",
        subject=f"{request.first.isoformat()} to {request.last.isoformat()}",
        languages=("en",),
        paper="A4",
        generated_at=generated_at.isoformat(timespec="seconds"),
        final=True,
        practice=False,
        source=tools,
        furniture=Furniture(
            title=title,
            footer=f"National report {number}",
            page="Page {page} of {pages}",
            continued="{title} (continued)",
        ),
        cover=Cover(
            kind=typed("National report"),
            title=typed(title),
            place=typed(national.country_name),
            status=typed("Made from what head office received"),
            status_tone=Tone.PLAIN,
            facts=Facts(
                (
                    *(Fact(typed(label), typed(value)) for label, value in national.facts),
                    Fact(typed("Questionnaire"), typed(tools)),
                    Fact(typed("Number"), typed(number)),
                )
            ),
        ),
        blocks=tuple(_blocks(national)),
    )


def _blocks(national: National) -> Iterator[Block]:
    yield Paragraph(typed(_HOW), Look.LEAD)
    yield Figures(
        (
            Figure(f"{national.factories:,}", typed("factories in the rates")),
            Figure(f"{national.visits:,}", typed("finished visits in the trends")),
            Figure(f"{sum(national.left.values()):,}", typed("received assessments not counted")),
        )
    )
    yield Paragraph(typed(_SMALL), Look.SMALL)
    clusters, points = national.table("clusters"), national.table("points")
    yield _section(clusters, national.factories)
    yield _in_groups(points, national.factories)
    yield _focus(points, national.table("questions"), national.factories)
    for table in national.tables:
        if table.id.startswith("trend_"):
            yield _trend(table)
    for table in national.tables:
        if table.id == "public":
            yield _in_groups(table, national.factories)
        elif table.id not in _SHOWN and not table.id.startswith("trend_"):
            yield _section(table, national.factories)
    if national.missing:
        yield Section(
            typed("What is not in this report"),
            1,
            (Points(tuple(typed(each) for each in national.missing)),),
        )


_SHOWN = ("clusters", "points", "questions")
_CHART = (
    Column(typed("Share of factories"), share=3.2),
    Column(typed("Factories"), Align.END, 1.3),
    Column(typed("Rate"), Align.END, 1.0),
)


def _section(table: NationalTable, of: int) -> Section:
    """A whole table under its title, with bars where it has a chart."""
    columns = [
        Column(
            typed(column.title),
            Align.END if column.is_number and not table.chart else Align.START,
            _SHARES.get(column.id, 2.6),
        )
        for column in table.columns
        if column.id != table.chart
    ]
    chart = [each.id for each in table.columns].index(table.chart) if table.chart else -1
    if table.chart:
        columns += _CHART
    rows = tuple(
        Row(
            (
                *(_cell(value) for at, value in enumerate(row) if at != chart),
                *(_bar(row[chart], of) if table.chart else ()),
            )
        )
        for row in table.rows
    )
    made = Table(tuple(columns), rows, typed(f"{table.title}. {table.note}"))
    return Section(typed(table.title), 1, (Paragraph(typed(table.note)), made))


_SHARES = {"number": 0.8, "cluster": 4.2, "what": 4.0, "status": 3.6, "role": 3.0}


def _bar(value: Value, of: int) -> tuple[Cell, Cell, Cell]:
    if not isinstance(value, Rate) or value.count is None:
        return Cell(), Cell(typed(KEPT_BACK)), Cell(typed(KEPT_BACK))
    bar = Bar((Part(Mark.NON_COMPLIANT, value.count),), of) if value.count else None
    return (
        Cell(bar=bar),
        Cell(typed(f"{value.count:,}")),
        Cell(typed(f"{value.percent} %")),
    )


def _cell(value: Value) -> Cell:
    if isinstance(value, Rate):
        return Cell(typed(value.words))
    if isinstance(value, int):
        return Cell(typed(f"{value:,}"))
    return Cell(typed(KEPT_BACK if value is None else value))


def _in_groups(table: NationalTable, of: int) -> Section:
    """A table whose first column is the heading of the rows that share it."""
    _, number, name, _ = table.columns
    columns = (
        Column(typed(number.title), share=0.8),
        Column(typed(name.title), share=4.2),
        *_CHART,
    )
    rows: list[Row] = []
    group = ""
    for row in table.rows:
        if row[0] != group:
            group = str(row[0])
            blank = tuple(Cell() for _ in _CHART)
            rows.append(Row((Cell(), Cell(typed(group, strong=True)), *blank), strong=True))
        rows.append(Row((_cell(row[1]), _cell(row[2]), *_bar(row[3], of))))
    made = Table(columns, tuple(rows), typed(table.note))
    return Section(typed(table.title), 1, (Paragraph(typed(table.note)), made))


def _focus(points: NationalTable, questions: NationalTable, of: int) -> Section:
    """The compliance points with the highest rates, question by question, in the order of the
    tool."""

    def height(row: Sequence[Value]) -> int:
        rate = row[3]
        return (rate.count or 0) if isinstance(rate, Rate) else 0

    high = sorted(points.rows, key=height, reverse=True)[:FOCUS]
    wanted = {str(row[2]) for row in high if height(row)}
    blocks: list[Block] = [
        Paragraph(
            typed(
                f"The {len(wanted)} compliance points with the highest rates. Questions without a "
                "finding are left out; all of them are in the workbook."
            )
        )
    ]
    for point in (str(row[2]) for row in points.rows if str(row[2]) in wanted):
        rows = tuple(
            Row((_cell(row[1]), _cell(row[2]), *_bar(row[3], of)))
            for row in questions.rows
            if row[0] == point and isinstance(row[3], Rate) and row[3].count != 0
        )
        columns = (
            Column(typed("No."), share=0.8),
            Column(typed("Question"), share=4.2),
            *_CHART,
        )
        blocks.append(Section(typed(point), 2, (Table(columns, rows, typed(questions.note)),)))
    return Section(typed("In focus: question by question"), 1, tuple(blocks))


def _trend(table: NationalTable) -> Section:
    columns = [Column(typed(table.columns[0].title), share=3.4)]
    columns += [Column(typed(each.title), Align.END, 1.4) for each in table.columns[1:]]
    rows = tuple(
        Row(tuple(_cell(value) for value in row), strong=not at)
        for at, row in enumerate(table.rows)
    )
    return Section(
        typed(table.title),
        1,
        (Paragraph(typed(table.note)), Table(tuple(columns), rows, typed(table.note))),
    )
