"""Figures a factory may give of its production: what each measures, in which unit, and between
which bounds one is believed.

A figure is of a calendar year or of a month. It is the factory's word and never a judgement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PERIOD = re.compile(r"(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?")


class Figure(StrEnum):
    """What is measured: pieces made; workers who left and working days missed, in per cent of all;
    revenue divided by cost."""

    PRODUCTION = "production"
    TURNOVER = "turnover"
    ABSENCE = "absence"
    REVENUE_TO_COST = "revenue_to_cost"


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most that is believed, and the decimals that are kept."""

    least: float
    most: float
    decimals: int

    def hold(self, amount: float) -> bool:
        """Whether an amount may be."""
        return self.least <= amount <= self.most


_YEAR: Mapping[Figure, Bounds] = {
    Figure.PRODUCTION: Bounds(1, 500_000_000, 0),
    Figure.TURNOVER: Bounds(0, 300, 2),
    Figure.ABSENCE: Bounds(0, 60, 2),
    Figure.REVENUE_TO_COST: Bounds(0.2, 5, 2),
}
_MONTH: Mapping[Figure, Bounds] = {
    **_YEAR,
    Figure.PRODUCTION: Bounds(1, 50_000_000, 0),
    Figure.TURNOVER: Bounds(0, 100, 2),
}


def is_period(period: str) -> bool:
    """Whether a text is a year, `2026`, or a month, `2026-05`."""
    return _PERIOD.fullmatch(period) is not None


def is_month(period: str) -> bool:
    """Whether a period is a month and not a year."""
    return "-" in period


def bounds(figure: Figure, period: str) -> Bounds:
    """What is believed of a figure in a period."""
    return (_MONTH if is_month(period) else _YEAR)[figure]


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure of one period. `source` says where the factory has it from, `day` is the ISO day
    it was given."""

    period: str
    figure: Figure
    amount: float
    source: str
    day: str
    unsettled: bool = False

    @property
    def id(self) -> str:
        """The name of its record: one figure of one period stands once."""
        return figure_id(self.period, self.figure)

    @property
    def is_believed(self) -> bool:
        """Whether the amount is between the bounds."""
        return bounds(self.figure, self.period).hold(self.amount)

    @property
    def text(self) -> str:
        """The amount with thousands parted, without a unit: `1,240,000` or `3.5`."""
        decimals = bounds(self.figure, self.period).decimals
        if not decimals:
            return f"{self.amount:,.0f}"
        return f"{self.amount:,.{decimals}f}".rstrip("0").rstrip(".")

    @classmethod
    def read(cls, identity: str, value: Mapping[str, Any], *, unsettled: bool = False) -> Measured:
        """A figure as the journal holds it. Raises ValueError, KeyError or TypeError for what none
        can be."""
        period, _, figure = identity.partition("/")
        if not is_period(period):
            raise ValueError("no period")
        amount = float(value["amount"])
        return cls(
            period, Figure(figure), amount, str(value["source"]), str(value["day"]), unsettled
        )


def figure_id(period: str, figure: Figure) -> str:
    """The id of the record that holds one figure of one period."""
    return f"{period}/{figure.value}"


def newest_first(figures: Iterable[Measured]) -> tuple[Measured, ...]:
    """The latest period first, a year after its months; then in the order of the kinds."""
    kinds = list(Figure)
    by_kind = sorted(figures, key=lambda each: kinds.index(each.figure))
    return tuple(sorted(by_kind, key=lambda each: each.period, reverse=True))
