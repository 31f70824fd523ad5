"""Workbooks for people who review or write content: sheets to XLSX and back.

Every cell is text, a day, or a choice; nothing is ever a formula, neither when written nor when
read. Knows no content: what the sheets mean is said in `questionnaire`.
"""

from __future__ import annotations

import errno
import os
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

import openpyxl
import xlsxwriter

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.foundation.files import file_errors
from bwaudit.questionnaire.sheets import Given, letter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    from bwaudit.questionnaire.sheets import Column, Sheet

MOST_ROWS = 20_000
MOST_COLUMNS = 60
MOST_BYTES = 30_000_000
"""A workbook larger than these is refused: no country comes near them."""

_FORMULA_LIKE = ("=", "+", "-", "@", "\t", "\r")
_LINE = 14.5
_MOST_HEIGHT = 409  # points; Excel knows no higher row
_FIRST_DAY = date(1900, 3, 1)  # before it spreadsheets disagree on what a day's number is
_LAST_DAY = date(2100, 1, 1)
_OPEN_LOCKS = {
    "format_columns": True,
    "format_rows": True,
    "autofilter": True,
    "sort": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}


def write_workbook(path: Path, title: str, sheets: Sequence[Sheet], day: date) -> None:
    """Write the sheets to `path`. The same sheets on the same day give the same bytes.

    Raises StoreError when the file cannot be written.
    """
    with file_errors():
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        part = path.with_name(f".part-{path.name}")
        book = xlsxwriter.Workbook(
            part,
            {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
        )
        book.set_properties({"title": title, "created": datetime.combine(day, time())})
        styles = _Styles(book)
        for sheet in sheets:
            _write_sheet(book.add_worksheet(sheet.name), sheet, styles)
        try:
            book.close()
        except xlsxwriter.exceptions.FileCreateError as refusal:
            # What the system refused is inside; its own words name a part nobody asked for.
            why = next((each for each in refusal.args if isinstance(each, OSError)), None)
            number = why.errno if why is not None else None
            number = number or errno.EIO
            raise OSError(number, os.strerror(number), str(path)) from refusal
        part.replace(path)


def read_workbook(path: Path) -> dict[str, Given]:
    """The sheets of a workbook by name.

    Raises ContentError when it is none, or larger than any country's, OSError when it cannot be
    opened.
    """
    with path.open("rb") as stream:
        stream.read(1)
    try:
        too_large = path.stat().st_size > MOST_BYTES or _unpacked(path) > 10 * MOST_BYTES
    except zipfile.BadZipFile as refusal:
        raise ContentError(Code.WORKBOOK_UNREADABLE, name=path.name) from refusal
    if too_large:
        raise ContentError(Code.WORKBOOK_TOO_LARGE, name=path.name)
    try:
        book = openpyxl.load_workbook(path, read_only=True, keep_links=False)
        try:
            return {sheet.title: _read_sheet(sheet, path.name) for sheet in book.worksheets}
        finally:
            book.close()
    except ContentError:
        raise
    except Exception as refusal:  # openpyxl raises whatever its parts raise
        raise ContentError(Code.WORKBOOK_UNREADABLE, name=path.name) from refusal


class _Styles:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        common = {"valign": "top", "border": 1, "border_color": "#C9CFD6", "text_wrap": True}
        self._book = book
        self.head = self._made(
            {**common, "bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF"}
        )
        self.entry_head = self._made(
            {**common, "bold": True, "bg_color": "#7A5B00", "font_color": "#FFFFFF"}
        )
        self.shown = self._made({**common, "bg_color": "#F3F5F7"})
        self.quoted = self._made({**common, "bg_color": "#F3F5F7", "quote_prefix": True})
        self.entry = self._made({**common, "bg_color": "#FFFBE6", "locked": False})
        self.quoted_entry = self._made(
            {**common, "bg_color": "#FFFBE6", "locked": False, "quote_prefix": True}
        )
        self.day = self._made(
            {**common, "bg_color": "#FFFBE6", "locked": False, "num_format": "yyyy-mm-dd"}
        )

    def _made(self, properties: dict[str, Any]) -> Format:
        return self._book.add_format(properties)

    def of(self, column: Column, text: str) -> Format:
        """The format of a cell; what looks like a formula is quoted, so that it stays text."""
        if column.kind == "date" and column.entry:
            return self.day
        quoted = text.startswith(_FORMULA_LIKE)
        if column.entry:
            return self.quoted_entry if quoted else self.entry
        return self.quoted if quoted else self.shown


def _write_sheet(target: Worksheet, sheet: Sheet, styles: _Styles) -> None:
    last = len(sheet.rows) + sheet.spare
    for at, column in enumerate(sheet.columns):
        target.set_column(at, at, column.width, None, {"hidden": column.hidden})
        style = styles.entry_head if column.entry else styles.head
        target.write_string(0, at, column.heading, style)
        if column.help:
            target.write_comment(0, at, column.help, {"x_scale": 2, "y_scale": 1.5})
        if column.entry and last:
            _allow_only(target, column, at, last)
    for number, row in enumerate(sheet.rows, start=1):
        target.set_row(number, _height(sheet.columns, row))
        for at, (column, text) in enumerate(zip(sheet.columns, row, strict=True)):
            _write_cell(target, number, at, column, text, styles)
    for number in range(len(sheet.rows) + 1, last + 1):
        for at, column in enumerate(sheet.columns):
            _write_cell(target, number, at, column, "", styles)
    target.freeze_panes(1, sheet.frozen)
    target.autofilter(0, 0, max(last, 1), len(sheet.columns) - 1)
    target.protect("", _OPEN_LOCKS)
    target.set_landscape()
    target.set_paper(8)  # A3
    target.fit_to_pages(1, 0)
    target.repeat_rows(0)


def _height(columns: Sequence[Column], row: Sequence[str]) -> float:
    """Points a row needs; spreadsheet programs do not agree on who measures wrapped text."""
    lines = max(
        sum(-(-max(len(line), 1) // max(column.width - 2, 1)) for line in text.split("\n"))
        for column, text in zip(columns, row, strict=True)
        if not column.hidden
    )
    return min(lines * _LINE + 3, _MOST_HEIGHT)


def _write_cell(
    target: Worksheet, row: int, at: int, column: Column, text: str, styles: _Styles
) -> None:
    style = styles.of(column, text)
    if not text:
        target.write_blank(row, at, None, style)
    elif column.kind == "date" and column.entry and (day := _day(text)) is not None:
        target.write_datetime(row, at, day, style)
    else:
        target.write_string(row, at, text, style)


def _allow_only(target: Worksheet, column: Column, at: int, last: int) -> None:
    if column.kind == "date":
        rule: dict[str, Any] = {
            "validate": "date",
            "criteria": "between",
            "minimum": _FIRST_DAY,
            "maximum": _LAST_DAY,
            "error_title": "A day is wanted",
            "error_message": "Write the day as 2026-11-30.",
        }
    elif column.choices:
        rule = {
            "validate": "list",
            "source": list(column.choices),
            "error_title": "One of the list is wanted",
            "error_message": "Choose one of the words in the list.",
        }
    else:
        return
    target.data_validation(1, at, last, at, rule)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def _unpacked(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def _read_sheet(sheet: Any, name: str) -> Given:
    headings: tuple[str, ...] = ()
    rows: list[tuple[int, tuple[str, ...]]] = []
    formulas: list[tuple[int, str]] = []
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
        if number > MOST_ROWS:
            raise ContentError(Code.WORKBOOK_TOO_LARGE, name=name)
        formulas += [
            (number, letter(at))
            for at, cell in enumerate(cells)
            if cell.value is not None and cell.data_type == "f"
        ]
        texts = _without_tail(tuple(_as_text(cell.value) for cell in cells))
        if number == 1:
            headings = texts
        elif texts:
            rows.append((number, texts))
    return Given(sheet.title, headings, tuple(rows), tuple(formulas))


def _without_tail(texts: tuple[str, ...]) -> tuple[str, ...]:
    while texts and not texts[-1]:
        texts = texts[:-1]
    return texts


def _as_text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value).replace("\r\n", "\n").replace("\r", "\n").strip()
