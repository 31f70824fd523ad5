"""What factories said of their production, people and money, as means and as shares in bands.

A mean is of at least 5 factories and kept back where one of them makes up more than half of it; no
quartile or extreme is told, since each of those is a figure of one factory. Shares in bands are
kept back as every other rate is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bwaudit.improvement.productivity import Figure
from bwaudit.synthesis.national import Column, NationalTable
from bwaudit.synthesis.rates import Rate
from bwaudit.synthesis.suppression import LEAST, Cells, Sums, kept_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.synthesis.national import Value

_DOMINANT = 0.5
_SIGNIFICANT = 3

_WORDS = {
    Figure.PRODUCTION: ("Production in a year, pieces", "Production in a month, pieces"),
    Figure.TURNOVER: (
        "Workers who left in a year, % of all",
        "Workers who left in a month, % of all",
    ),
    Figure.ABSENCE: (
        "Working days missed in a year, % of all",
        "Working days missed in a month, % of all",
    ),
    Figure.REVENUE_TO_COST: (
        "Revenue divided by cost, of a year",
        "Revenue divided by cost, of a month",
    ),
}
_EDGES: Mapping[tuple[Figure, bool], tuple[float, float]] = {
    (Figure.PRODUCTION, False): (1_000_000, 5_000_000),
    (Figure.PRODUCTION, True): (100_000, 500_000),
    (Figure.TURNOVER, False): (20, 60),
    (Figure.TURNOVER, True): (2, 5),
    (Figure.ABSENCE, False): (3, 8),
    (Figure.ABSENCE, True): (3, 8),
    (Figure.REVENUE_TO_COST, False): (1, 1.1),
    (Figure.REVENUE_TO_COST, True): (1, 1.1),
}


_DECIMALS: Mapping[Figure, int] = {
    Figure.TURNOVER: 1,
    Figure.ABSENCE: 1,
    Figure.REVENUE_TO_COST: 2,
}
"""Decimals of a mean; of pieces only the first figures are told."""


@dataclass(frozen=True, slots=True)
class Spread:
    """One figure of years or of months: the latest believed amount of each factory."""

    figure: Figure
    monthly: bool
    amounts: Sequence[float]

    @property
    def words(self) -> str:
        """What it measures."""
        return _WORDS[self.figure][self.monthly]

    @property
    def mean(self) -> str | None:
        """The mean, rounded; None where one factory makes up more than half of it."""
        total = sum(self.amounts)
        if max(self.amounts) > _DOMINANT * total:
            return None
        mean = total / len(self.amounts)
        if self.figure in _DECIMALS:
            return f"{mean:.{_DECIMALS[self.figure]}f}"
        return f"{int(float(f'{mean:.{_SIGNIFICANT}g}')):,}"

    def bands(self) -> tuple[tuple[str, int], ...]:
        """Bands from low to high with how many factories are in each; an edge is in the lower."""
        low, high = _EDGES[self.figure, self.monthly]
        names = (f"{low:,g} or less", f"over {low:,g} to {high:,g}", f"over {high:,g}")
        limits = (float("-inf"), low, high, float("inf"))
        return tuple(
            (name, sum(first < amount <= last for amount in self.amounts))
            for name, (first, last) in zip(names, pairwise(limits), strict=True)
        )


def productivity_tables(
    found: Iterable[Spread],
) -> tuple[tuple[NationalTable, ...], tuple[str, ...]]:
    """The two tables, none where no figure is of enough factories; and a sentence for each figure
    that is of too few."""
    given = tuple(found)
    told = [each for each in given if len(each.amounts) >= LEAST]
    few = tuple(
        f"{each.words}: fewer than {LEAST} of the factories have given it."
        for each in given
        if len(each.amounts) < LEAST
    )
    if not told:
        return (), few
    means: list[tuple[Value, ...]] = [(each.words, len(each.amounts), each.mean) for each in told]
    shares: list[tuple[Value, ...]] = []
    for each in told:
        counts, of = dict(each.bands()), len(each.amounts)
        hidden = kept_back(
            Cells(
                {**counts, "all": of},
                dict.fromkeys([*counts, "all"], of),
                [Sums("all", tuple(counts))],
            )
        )
        shares += [
            (each.words, band, Rate(None if band in hidden else count, of))
            for band, count in counts.items()
        ]
    return (
        NationalTable(
            "productivity",
            "Production, people and money",
            "The latest figure that a factory gave for a year or a month in the period. It is the "
            "factory's word: nobody has verified it.",
            (
                Column("what", "Figure"),
                Column("count", "Factories", True),
                Column("mean", "Mean", True),
            ),
            tuple(means),
        ),
        NationalTable(
            "productivity_bands",
            "Production, people and money: how factories spread",
            "Shares of the factories that gave the figure.",
            (Column("what", "Figure"), Column("band", "Amount"), Column("rate", "Share", True)),
            tuple(shares),
        ),
    ), few
