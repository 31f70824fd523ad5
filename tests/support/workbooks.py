"""Workbooks as values: sheets as they come back, with single cells changed, without a file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bwaudit.questionnaire.sheets import Given

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bwaudit.questionnaire.sheets import Sheet


def given_of(sheets: Iterable[Sheet]) -> dict[str, Given]:
    """The sheets as they would be read back with nothing changed."""
    return {
        sheet.name: Given(sheet.name, sheet.headings, tuple(enumerate(sheet.rows, start=2)))
        for sheet in sheets
    }


def row_with(given: dict[str, Given], sheet: str, first: str) -> int:
    """The number of the row whose first cell is `first`."""
    return next(number for number, cells in given[sheet].rows if cells[0] == first)


def fill(given: dict[str, Given], sheet: str, row: int, **cells: str) -> None:
    """Write cells of one row; names are headings with _ for a blank."""
    old = given[sheet]
    headings = list(old.headings)
    rows = dict(old.rows)
    values = list(rows.get(row, ("",) * len(headings)))
    for name, text in cells.items():
        values[headings.index(name.replace("_", " "))] = text
    rows[row] = tuple(values)
    given[sheet] = replace(old, rows=tuple(sorted(rows.items())))
