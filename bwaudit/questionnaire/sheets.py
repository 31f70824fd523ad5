"""Sheets of a workbook as values: what is written for people who work in a spreadsheet, what came
back, and what is wrong with it by sheet and row. Knows no file format, and no content.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["text", "date", "choice"]

HEAD = 1
"""Row of the headings, counted from 1 as a spreadsheet counts."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `entry` columns are filled in by people, all others are locked.

    `width` is in characters. A `hidden` column carries what the program needs to read a row back.
    """

    heading: str
    width: int = 16
    entry: bool = False
    kind: Kind = "text"
    choices: tuple[str, ...] = ()
    hidden: bool = False
    help: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table for people. The first `frozen` columns stay when one scrolls to the right.

    `spare` rows below the last one are ready to be filled in.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    frozen: int = 1
    spare: int = 0

    @property
    def headings(self) -> tuple[str, ...]:
        """What must stand in the first row, in this order."""
        return tuple(column.heading for column in self.columns)


@dataclass(frozen=True, slots=True)
class Given:
    """A sheet that came back: its first row, and all filled rows with their numbers.

    Cells are text: days are written 2026-11-30, numbers without needless zeros.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    formulas: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class SheetProblem:
    """Something a person must mend in a workbook. `row` is 0 for the whole sheet."""

    sheet: str
    row: int
    message: str

    def __str__(self) -> str:
        where = f"Sheet ‘{self.sheet}’" + (f", row {self.row}" if self.row else "")
        return f"{where}: {self.message}"


@dataclass(slots=True)
class Rows:
    """The rows of a sheet by heading, after its shape was checked."""

    name: str
    problems: list[SheetProblem]
    rows: list[tuple[int, Mapping[str, str]]] = field(default_factory=list)

    def report(self, row: int, message: str) -> None:
        """Note a problem in a row."""
        self.problems.append(SheetProblem(self.name, row, message))


def rows_of(given: Mapping[str, Given], wanted: Sheet, problems: list[SheetProblem]) -> Rows:
    """The rows of a sheet. A sheet that is missing or whose columns moved has none, and says so."""
    found = Rows(wanted.name, problems)
    sheet = given.get(wanted.name)
    if sheet is None:
        found.report(0, "this sheet is missing. Use the workbook as it was written")
        return found
    for row, column in sheet.formulas:
        found.report(row, f"column {column} holds a formula. Write the value itself")
    for at, heading in enumerate(wanted.headings):
        stands = sheet.headings[at] if at < len(sheet.headings) else ""
        if stands != heading:
            found.report(
                HEAD,
                f"column {letter(at)} must be ‘{heading}’ and is ‘{stands}’. "
                "A column was moved, renamed or removed; put it back",
            )
            return found
    for number, cells in sheet.rows:
        padded = (*cells, *("" for _ in range(len(wanted.columns) - len(cells))))
        found.rows.append((number, dict(zip(wanted.headings, padded, strict=False))))
    return found


def letter(column: int) -> str:
    """The letter of a column counted from 0."""
    left, last = divmod(column, 26)
    return (letter(left - 1) if left else "") + chr(ord("A") + last)
