"""A national report as values: what was counted, and tables of rates with small cells kept back.

It names no factory but in the list of what was counted, which is for head office alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bwaudit.synthesis.rates import KEPT_BACK, Rate
from bwaudit.synthesis.suppression import LEAST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

Value = str | int | Rate | None
"""A cell: words, a number, a rate, or None where it is kept back."""


class Left(StrEnum):
    """Why an assessment was not counted."""

    PRACTICE = "practice"
    NOT_FINISHED = "not_finished"
    NO_DATE = "no_date"
    OUTSIDE = "outside"
    TOOL_UNKNOWN = "tool_unknown"
    TWICE = "twice"


REASONS: Mapping[Left, str] = {
    Left.PRACTICE: "Practice data",
    Left.NOT_FINISHED: "Answers are not closed",
    Left.NO_DATE: "The day of the visit is missing",
    Left.OUTSIDE: "The visit was outside the period",
    Left.TOOL_UNKNOWN: "Its questionnaire is not here",
    Left.TWICE: "Another record of the same visit cycle was counted",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for; both days are in the period."""

    country: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Counted:
    """One assessment of the country, and why it was not counted, empty when it was."""

    assessment: str
    factory: str
    cycle: int
    visit: str
    left: Left | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `rate` columns hold rates."""

    id: str
    title: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class NationalTable:
    """One table. `chart` names the column that the report draws as bars, empty for none."""

    id: str
    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    chart: str = ""

    def plain(self) -> dict[str, object]:
        """JSON types only: a rate becomes count, of and percent."""
        return {
            "id": self.id,
            "title": self.title,
            "note": self.note,
            "columns": [{"id": each.id, "title": each.title} for each in self.columns],
            "rows": [[_plain(value) for value in row] for row in self.rows],
        }

    def lines(self) -> list[list[str]]:
        """The table as text, headings first; a rate takes two columns, count and per cent."""
        heads: list[str] = []
        rates = self.rate_columns
        for at, column in enumerate(self.columns):
            heads += (
                [f"{column.title}: factories", f"{column.title}: %"]
                if at in rates
                else [column.title]
            )
        return [heads, *(self._line(row) for row in self.rows)]

    @property
    def rate_columns(self) -> frozenset[int]:
        """Places of the columns that hold rates."""
        return frozenset(
            at for row in self.rows for at, value in enumerate(row) if isinstance(value, Rate)
        )

    def _line(self, row: Sequence[Value]) -> list[str]:
        cells: list[str] = []
        rates = self.rate_columns
        for at, value in enumerate(row):
            if isinstance(value, Rate):
                cells += [_text(value.count), _text(value.percent)]
            else:
                cells += [_text(value), ""] if at in rates else [_text(value)]
        return cells


@dataclass(frozen=True, slots=True)
class National:
    """Everything a national report says. `facts` are label and value."""

    request: Request
    country_name: str
    tools: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    factories: int
    visits: int
    tables: tuple[NationalTable, ...]
    left: Mapping[Left, int]
    missing: tuple[str, ...]
    counted: tuple[Counted, ...]

    def table(self, table: str) -> NationalTable:
        """A table by its id. Raises StopIteration for one that is not there."""
        return next(each for each in self.tables if each.id == table)


@dataclass(frozen=True, slots=True)
class Group:
    """Visits that stand together in a trend: cycle 3, or the years 2024 to 2025."""

    label: str
    values: tuple[int, ...]
    factories: int


def grouped(sizes: Mapping[int, int], one: str, up_to: str) -> tuple[Group, ...]:
    """Neighbouring values joined until every group has at least `LEAST` factories. `sizes` is
    factories by value; `one` and `up_to` are labels with slots {first} and {last}. Empty where
    there are too few in all."""
    groups: list[tuple[list[int], int]] = []
    for value in sorted(sizes):
        if groups and groups[-1][1] < LEAST:
            groups[-1] = ([*groups[-1][0], value], groups[-1][1] + sizes[value])
        else:
            groups.append(([value], sizes[value]))
    if len(groups) > 1 and groups[-1][1] < LEAST:
        (values, size), _ = groups.pop(), None
        groups[-1] = ([*groups[-1][0], *values], groups[-1][1] + size)
    if not groups or groups[0][1] < LEAST:
        return ()
    return tuple(
        Group(
            (one if len(values) == 1 else up_to).format(first=values[0], last=values[-1]),
            tuple(values),
            size,
        )
        for values, size in groups
    )


def _plain(value: Value) -> object:
    if isinstance(value, Rate):
        return {"count": value.count, "of": value.of, "percent": value.percent}
    return value


def _text(value: str | int | None) -> str:
    return KEPT_BACK if value is None else str(value)
