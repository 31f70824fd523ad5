"""A share of factories, rounded as published compliance reports round it.

Convention (`domain/cat.md` 2.1): the rate of a compliance point is the share of factories with at
least one non-compliant question in it. 7 of 55 factories are 13 %, 5 of 55 are 9 %.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many. `count` is None where it is kept back."""

    count: int | None
    of: int

    @property
    def percent(self) -> int | None:
        """Whole per cent, halves up; None where the count is kept back or there is nothing."""
        if self.count is None or not self.of:
            return None
        return percent(self.count, self.of)

    @property
    def words(self) -> str:
        """For a table: "13 %", a star where it is kept back, a dash where there is nothing."""
        if not self.of:
            return "–"
        return KEPT_BACK if self.count is None else f"{self.percent} %"


KEPT_BACK = "*"
"""Stands in a cell that is kept back. It does not say "fewer than 5": some hold more, kept back so
that others cannot be worked out."""


def percent(count: int, of: int) -> int:
    """Whole per cent, halves rounded up, without floating point."""
    share = Fraction(100 * count, of)
    return int(share + Fraction(1, 2))
