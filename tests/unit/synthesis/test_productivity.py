"""Figures of production: which of them count, what is kept back, and what cannot be worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.improvement.productivity import Figure, Measured
from bwaudit.synthesis.productivity import productivity_tables, spreads
from bwaudit.synthesis.rates import Rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.synthesis.national import NationalTable


def given(
    amounts: Sequence[float], figure: Figure = Figure.TURNOVER, period: str = "2026"
) -> list[tuple[str, Measured]]:
    return [
        (f"f{at}", Measured(period, figure, amount, "records", "2026-12-01"))
        for at, amount in enumerate(amounts)
    ]


def tables(
    figures: Sequence[tuple[str, Measured]],
) -> tuple[dict[str, NationalTable], tuple[str, ...]]:
    found, few = productivity_tables(spreads(figures, "2026-01-01", "2026-12-31"))
    return {each.id: each for each in found}, few


def test_a_mean_is_told_and_shares_in_bands_that_cannot_be_worked_out() -> None:
    found, few = tables(given([*[10] * 8, *[40] * 6, *[80] * 2]))
    (row,) = found["productivity"].rows
    assert row == ("Workers who left in a year, % of all", 16, "30.0")
    shares = {row[1]: row[2] for row in found["productivity_bands"].rows}
    # Two factories are few; with one more band kept back nobody can subtract them.
    assert shares == {
        "20 or less": Rate(8, 16),
        "over 20 to 60": Rate(None, 16),
        "over 60": Rate(None, 16),
    }
    assert few == ()


def test_fewer_than_five_factories_are_only_named_as_too_few() -> None:
    found, few = tables(given([10, 20, 30, 40]))
    assert found == {}
    assert few == (
        "Workers who left in a year, % of all: fewer than 5 of the factories have given it.",
    )


def test_a_mean_that_one_factory_makes_is_kept_back() -> None:
    pieces = [40_000_000, *[100_000] * 5]
    (row,) = tables(given(pieces, Figure.PRODUCTION))[0]["productivity"].rows
    assert row[2] is None
    (row,) = tables(given([1_234_567] * 6, Figure.PRODUCTION))[0]["productivity"].rows
    assert row[2] == "1,230,000"


def test_the_latest_figure_of_the_period_counts_and_what_nobody_believes_does_not() -> None:
    figures = [
        *given([5] * 6, Figure.ABSENCE, "2026-03"),
        *given([2] * 6, Figure.ABSENCE, "2026-05"),
        *given([50] * 6, Figure.ABSENCE, "2025-12"),
        *given([float("nan"), 99, -3, 4, 4, 4], Figure.ABSENCE, "2026-06"),
        *given([1.05] * 5, Figure.REVENUE_TO_COST),
    ]
    found, _ = tables(figures)
    assert [row[:2] for row in found["productivity"].rows] == [
        ("Working days missed in a month, % of all", 6),
        ("Revenue divided by cost, of a year", 5),
    ]
    assert [row[2] for row in found["productivity"].rows] == ["3.0", "1.05"]
