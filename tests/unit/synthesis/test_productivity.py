"""Figures of production: what is told, what is kept back, and what cannot be worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.improvement.productivity import Figure
from bwaudit.synthesis.productivity import Spread, productivity_tables
from bwaudit.synthesis.rates import Rate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.synthesis.national import NationalTable


def given(
    amounts: Sequence[float], figure: Figure = Figure.TURNOVER, *, monthly: bool = False
) -> Spread:
    return Spread(figure, monthly, tuple(amounts))


def tables(*given: Spread) -> tuple[dict[str, NationalTable], tuple[str, ...]]:
    found, few = productivity_tables(given)
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
