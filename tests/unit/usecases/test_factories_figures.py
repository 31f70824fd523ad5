"""What a factory says of its production: typed, believed within bounds, taken back, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft
from bwaudit.foundation.errors import RuleError
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.productivity import Figure
from bwaudit.report.model import Section, Table
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import measuring, progressing
from support.factories import with_findings
from support.sync_devices import Device

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.usecases.factories import OpenFactory


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    device = Device(tmp_path_factory.mktemp("figures") / "device")
    yield device
    device.close()


@pytest.fixture
def factory(device: Device) -> OpenFactory:
    return with_findings(device)


def test_a_figure_is_kept_with_its_source_and_day_and_can_be_taken_back(
    factory: OpenFactory,
) -> None:
    made = measuring.give(factory, Figure.PRODUCTION, "2025", "1,240,000", "Shipping lists")
    (kept,) = factory.record.figures()
    assert (kept.id, kept.text, kept.source, kept.day) == (
        made,
        "1,240,000",
        "Shipping lists",
        factory.today,
    )
    measuring.give(factory, Figure.PRODUCTION, "2025", "1 250 000", "Shipping lists", "2026-02-01")
    (kept,) = factory.record.figures()
    assert (kept.amount, kept.day) == (1_250_000, "2026-02-01")
    measuring.take_back(factory, made)
    assert factory.record.figures() == ()
    factory.undo()
    assert len(factory.record.figures()) == 1
    with pytest.raises(RuleError):
        measuring.take_back(factory, "2025/turnover")


@pytest.mark.parametrize(
    ("figure", "period", "amount", "source", "said"),
    [
        (Figure.TURNOVER, "last year", "4", "x", "a year or a month"),
        (Figure.TURNOVER, "2026-13", "4", "x", "a year or a month"),
        (Figure.TURNOVER, "2031", "4", "x", "must have begun"),
        (Figure.TURNOVER, "2026-03", "101", "x", "from 0 to 100"),
        (Figure.TURNOVER, "2025", "nan", "x", "a number"),
        (Figure.TURNOVER, "2025", "1,240", "x", "from 0 to 300"),
        (Figure.PRODUCTION, "2025", "1.24", "x", "a whole number"),
        (Figure.ABSENCE, "2025", "few", "x", "a number"),
        (Figure.ABSENCE, "2025", "3.256", "x", "two decimals at most"),
        (Figure.REVENUE_TO_COST, "2025", "112", "x", "from 0.2 to 5"),
        (Figure.ABSENCE, "2025", "3,5 %", " ", "where the figure is from"),
    ],
)
def test_what_cannot_be_is_refused_with_what_would_do(
    factory: OpenFactory, figure: Figure, period: str, amount: str, source: str, said: str
) -> None:
    with pytest.raises(RuleError, match=said):
        measuring.give(factory, figure, period, amount, source)
    assert factory.record.figures() == ()


def test_figures_stand_with_the_enterprise_in_the_progress_report(factory: OpenFactory) -> None:
    measuring.give(factory, Figure.ABSENCE, "2026-03", "3,25 %", "Time cards")
    measuring.give(factory, Figure.TURNOVER, "2025", "48", "Personnel office")
    report = progressing.report(factory, 1, ReportOptions(("en",)))
    enterprise = report.blocks[1]
    assert isinstance(enterprise, Section)
    table = enterprise.blocks[-1]
    assert isinstance(table, Table)
    rows = [[cell.words[0].text for cell in row.cells] for row in table.rows]
    assert [row[:4] for row in rows] == [
        ["2026-03", "Working days missed, % of all", "3.25", "Time cards"],
        ["2025", "Workers who left, % of all", "48", "Personnel office"],
    ]


def test_what_another_program_wrote_and_nobody_can_read_is_left_out(factory: OpenFactory) -> None:
    for draft in (
        Draft(Record.FIGURE, "2026/weather", Named.GIVEN, {"amount": "1"}),
        Draft(Record.FIGURE, "2026/absence", Named.GIVEN, ["3"]),
    ):
        factory.write([draft])
    assert factory.record.figures() == ()
