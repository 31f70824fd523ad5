"""The improvement plan as an Excel workbook that the factory fills in, and its reading back.

Cells are found by the title of their column and rows by an id that travels with them, so moved
columns and sorted rows are understood. What cannot be understood is told by row, all at once;
nothing here decides what becomes of it. The workbook is never asked to calculate, and no text in it
is ever a formula.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from bwaudit.foundation.errors import Declined
from bwaudit.improvement.names import Named
from bwaudit.improvement.sheet import (
    COLUMNS,
    FILLED_IN,
    FilledRow,
    PlanSheet,
    Problem,
    SheetRow,
)
from bwaudit.improvement.terms import BY_FACTORY, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet as NewSheet

_FORMAT = 1
_HIDDEN = "_bw"
_ID = "BW"
_OLD = bytes.fromhex("d0cf11e0a1b11ae1")
"""How files of the older Excel begin, and those that a password encrypts (MS-CFB 2.2)."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The part of an encrypted file that holds the workbook (MS-OFFCRYPTO 2.3.4.4)."""
_MOST_BYTES = 8 << 20
_MOST_UNPACKED = 80 << 20
_MOST_ENTRIES = 200
_MOST_ROWS = 3000
_MOST_COLUMNS = 60
_HEAD_WITHIN = 30
_WIDTHS = {
    Named.FINDING: 24,
    Named.ISSUE: 38,
    Named.ON: 12,
    Named.CAUSE: 28,
    Named.CAUSE_TEXT: 28,
    Named.ACTION: 42,
    Named.RESPONSIBLE: 20,
    Named.DUE: 13,
    Named.STATUS: 16,
}


@dataclass(frozen=True, slots=True)
class PlanWords:
    """The words of a workbook: its title and help, the titles of columns, the names of statuses."""

    title: str
    help: str
    sheet: str
    columns: Mapping[str, str]
    statuses: Mapping[Status, str]
    bad_day: str
    bad_day_help: str


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A workbook as it came back. With problems, `rows` are not to be used."""

    sheet: PlanSheet | None
    rows: tuple[FilledRow, ...] = ()
    problems: tuple[Problem, ...] = ()


def write_plan(sheet: PlanSheet, words: PlanWords, *, rtl: bool = False) -> bytes:
    """The workbook as bytes: the plan, and a hidden sheet that says how it left."""
    from xlsxwriter import Workbook as NewWorkbook

    held = io.BytesIO()
    book = NewWorkbook(held, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"title": words.title, "created": datetime(2026, 1, 1)})  # noqa: DTZ001
    page = book.add_worksheet(words.sheet[:31])
    if rtl:
        page.right_to_left()
    _write_page(book, page, sheet, words)
    _write_hidden(book.add_worksheet(_HIDDEN), sheet, words)
    book.close()
    return held.getvalue()


def _write_page(book: Workbook, page: NewSheet, sheet: PlanSheet, words: PlanWords) -> None:
    looks = _looks(book)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(2)
    page.write_string(0, 1, words.title, looks["title"])
    page.write_string(1, 1, words.help, looks["help"])
    page.set_row(0, 24)
    page.write_string(2, 0, _ID, looks["head"])
    page.set_column(0, 0, 4, None, {"hidden": True})
    for place, name in enumerate(COLUMNS, start=1):
        page.set_column(place, place, _WIDTHS[name])
        look = "head_open" if name in FILLED_IN else "head"
        page.write_string(2, place, words.columns[name], looks[look])
    for number, row in enumerate(sheet.rows, start=3):
        page.write_string(number, 0, row.id)
        for place, name in enumerate(COLUMNS, start=1):
            _write_cell(page, number, place, name, row, words, looks)
    last = 2 + len(sheet.rows)
    _validate(page, last, words)
    page.freeze_panes(3, 2)
    page.autofilter(2, 0, last, len(COLUMNS))
    page.protect(
        "",
        {
            "sort": True,
            "autofilter": True,
            "format_columns": True,
            "format_rows": True,
            "insert_rows": True,
            "delete_rows": True,
            "select_locked_cells": True,
        },
    )


def _looks(book: Workbook) -> dict[str, Format]:
    cell = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#B8C2D0"}
    head = {**cell, "bold": True, "font_color": "#FFFFFF", "bg_color": "#3D4A5E"}
    return {
        "title": book.add_format({"bold": True, "font_size": 16}),
        "help": book.add_format({"font_color": "#3D4A5E"}),
        "head": book.add_format(head),
        "head_open": book.add_format({**head, "bg_color": "#1D57A5"}),
        "fixed": book.add_format({**cell, "bg_color": "#F1F4F8"}),
        "open": book.add_format({**cell, "locked": False}),
        "day": book.add_format({**cell, "locked": False, "num_format": "yyyy-mm-dd"}),
    }


def _write_cell(
    page: NewSheet,
    number: int,
    place: int,
    name: str,
    row: SheetRow,
    words: PlanWords,
    looks: Mapping[str, Format],
) -> None:
    value = row.values.get(name, "")
    may_change = name in FILLED_IN or (row.is_spare and name == Named.ISSUE)
    look = looks["open" if may_change else "fixed"]
    if name == Named.STATUS and value:
        value = words.statuses[Status(value)]
    if name == Named.DUE:
        look = looks["day"]
        if value:
            moment = datetime.combine(date.fromisoformat(value), datetime.min.time())
            page.write_datetime(number, place, moment, look)
            return
    if value:
        page.write_string(number, place, value, look)
    else:
        page.write_blank(number, place, None, look)


def _validate(page: NewSheet, last: int, words: PlanWords) -> None:
    status = 1 + COLUMNS.index(Named.STATUS)
    due = 1 + COLUMNS.index(Named.DUE)
    choices = [words.statuses[each] for each in Status]
    page.data_validation(3, status, last, status, {"validate": "list", "source": choices})
    page.data_validation(
        3,
        due,
        last,
        due,
        {
            "validate": "date",
            "criteria": "between",
            "minimum": date(2000, 1, 1),
            "maximum": date(2099, 12, 31),
            "error_title": words.bad_day,
            "error_message": words.bad_day_help,
        },
    )


def _write_hidden(page: NewSheet, sheet: PlanSheet, words: PlanWords) -> None:
    page.very_hidden()
    told = {
        "format": _FORMAT,
        "stream": sheet.stream,
        "made": sheet.made,
        "columns": {words.columns[name]: name for name in COLUMNS},
        "statuses": {words.statuses[each]: each.value for each in Status},
    }
    page.write_string(0, 0, json.dumps(told, ensure_ascii=True))
    for number, row in enumerate(sheet.rows, start=1):
        kept = {
            "id": row.id,
            "values": {name: row.values[name] for name in FILLED_IN if name in row.values},
            "seen": {name: list(digests) for name, digests in row.seen.items()},
        }
        for place, piece in enumerate(_pieces(json.dumps(kept, ensure_ascii=True))):
            page.write_string(number, place, piece)


def _pieces(text: str) -> Iterator[str]:
    """A cell holds 32,767 characters at most."""
    for start in range(0, len(text), 30_000):
        yield text[start : start + 30_000]


def read_plan(data: bytes) -> ReadBack:
    """Read a workbook that was filled in. Everything wrong with it is told at once."""
    import openpyxl

    if data.startswith(_OLD):
        locked = _LOCKED in data
        return _refused(
            Declined("This workbook has a password. Save it in Excel without one, then take it in")
            if locked
            else Declined("This is a workbook of an older Excel. Save it as .xlsx, then take it in")
        )
    if not _is_small_workbook(data):
        return _refused(
            Declined(
                "This file is no Excel workbook of a plan. Choose the file with the ending .xlsx"
            )
        )
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=False, keep_links=False)
    except Exception:  # noqa: BLE001 - openpyxl raises whatever its parts raise; none of it helps a person
        return _refused(
            Declined("This workbook is damaged and cannot be read. Save it once more in Excel")
        )
    try:
        told, rows = _hidden(book[_HIDDEN])
    except (KeyError, ValueError, TypeError, AttributeError):
        return _refused(
            Declined(
                "This workbook was not saved from the plan, or its hidden sheet is gone. Save the "
                "plan as Excel again and copy the answers over"
            )
        )
    if told["format"] != _FORMAT:
        return _refused(Declined("This workbook was made by a newer version of the program"))
    pages = [page for page in book.worksheets if page.title != _HIDDEN]
    sheet = PlanSheet(told["stream"], told["made"], rows)
    return _read_page(pages, sheet, told)


def _is_small_workbook(data: bytes) -> bool:
    """A ZIP file that unpacks to something a workbook of a plan may be."""
    if len(data) > _MOST_BYTES:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = packed.infolist()
    except (zipfile.BadZipFile, ValueError):
        return False
    unpacked = sum(entry.file_size for entry in entries)
    return len(entries) <= _MOST_ENTRIES and unpacked <= _MOST_UNPACKED


def _refused(why: Declined) -> ReadBack:
    return ReadBack(None, problems=(Problem(0, why),))


def _hidden(page: Worksheet) -> tuple[dict[str, Any], tuple[SheetRow, ...]]:
    told = json.loads(str(page.cell(1, 1).value))
    rows = []
    for cells in page.iter_rows(min_row=2, max_row=_rows(page), values_only=True):
        text = "".join(str(value) for value in cells if value is not None)
        if not text:
            continue
        kept = json.loads(text)
        seen = {name: tuple(digests) for name, digests in kept["seen"].items()}
        rows.append(SheetRow(kept["id"], kept["values"], seen))
    for name in ("format", "stream", "made", "columns", "statuses"):
        if name not in told:
            raise KeyError(name)
    return told, tuple(rows)


def _read_page(pages: Sequence[Worksheet], sheet: PlanSheet, told: Mapping[str, Any]) -> ReadBack:
    titles = {_plain(title): name for title, name in told["columns"].items()}
    titles[_plain(_ID)] = _ID
    for page in pages:
        head, places = _head(page, titles)
        if not head:
            continue
        shown = {name: title for title, name in told["columns"].items()}
        lacking = [name for name in (_ID, Named.ISSUE, *FILLED_IN) if name not in places]
        if lacking:
            return ReadBack(
                sheet,
                problems=tuple(
                    Problem(
                        head,
                        Declined(
                            "The column ‘{column}’ is gone. Put it back",
                            column=shown.get(name, _ID),
                        ),
                    )
                    for name in lacking
                ),
            )
        twice = [name for name, where in places.items() if len(where) > 1]
        if twice:
            return ReadBack(
                sheet,
                problems=tuple(
                    Problem(
                        head,
                        Declined(
                            "The column ‘{column}’ stands there twice. Delete one",
                            column=shown.get(name, _ID),
                        ),
                    )
                    for name in twice
                ),
            )
        return _read_rows(
            page, head, {name: where[0] for name, where in places.items()}, sheet, told
        )
    return _refused(Declined("The row with the titles of the columns is gone. Put it back"))


def _head(page: Worksheet, titles: Mapping[str, str]) -> tuple[int, dict[str, list[int]]]:
    """The row of titles and where each column stands; row 0 when there is none."""
    for number, cells in enumerate(
        page.iter_rows(min_row=1, max_row=_HEAD_WITHIN, max_col=_columns(page), values_only=True),
        start=1,
    ):
        places: dict[str, list[int]] = {}
        for place, value in enumerate(cells):
            name = titles.get(_plain(str(value))) if value is not None else None
            if name is not None:
                places.setdefault(name, []).append(place)
        if len(places) >= len(FILLED_IN):
            return number, places
    return 0, {}


def _rows(page: Worksheet) -> int:
    return min(page.max_row, _MOST_ROWS)


def _columns(page: Worksheet) -> int:
    return min(page.max_column, _MOST_COLUMNS)


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()


def _read_rows(
    page: Worksheet,
    head: int,
    places: Mapping[str, int],
    sheet: PlanSheet,
    told: Mapping[str, Any],
) -> ReadBack:
    statuses = {_plain(word): value for word, value in told["statuses"].items()}
    rows: list[FilledRow] = []
    problems: list[Problem] = []
    titles = {name: title for title, name in told["columns"].items()}
    below = page.iter_rows(min_row=_MOST_ROWS + 1, max_col=_columns(page), values_only=True)
    if page.max_row > _MOST_ROWS and any(value is not None for cells in below for value in cells):
        too_long = Declined("Only rows 1 to {most} are read. Delete what is below", most=_MOST_ROWS)
        return ReadBack(sheet, problems=(Problem(_MOST_ROWS + 1, too_long),))
    for cells in page.iter_rows(min_row=head + 1, max_row=_rows(page), max_col=_columns(page)):
        number = int(cells[0].row or 0)
        values: dict[str, str] = {}
        wrong = False
        for name in (_ID, Named.ISSUE, *FILLED_IN):
            cell = cells[places[name]] if places[name] < len(cells) else None
            try:
                values[name] = _text(cell, number, name, titles.get(name, _ID), statuses)
            except Declined as why:
                problems.append(Problem(number, why))
                wrong = True
        if not wrong and any(values.values()):
            rows.append(FilledRow(number, values.pop(_ID), values))
    return ReadBack(sheet, tuple(rows), tuple(problems))


def _text(
    cell: Cell | Any | None, row: int, name: str, title: str, statuses: Mapping[str, str]
) -> str:
    """What one cell says. Raises Declined."""
    from openpyxl.cell.cell import MergedCell

    if isinstance(cell, MergedCell):
        raise Declined(
            "Row {row}, {column}: the cell is joined with another. Split them and fill in each",
            row=row,
            column=title,
        )
    value = None if cell is None else cell.value
    if cell is None or value is None or value == "":
        return ""
    if cell.data_type == "f":
        raise Declined(
            "Row {row}, {column}: there is a formula. Enter what it gives", row=row, column=title
        )
    if cell.data_type == "e":
        raise Declined(
            "Row {row}, {column}: there is a mistake of Excel’s in the cell. Enter the answer",
            row=row,
            column=title,
        )
    if name == Named.DUE:
        return _day(value, row, title)
    if isinstance(value, bool | datetime | date):
        raise Declined("Row {row}, {column}: enter text", row=row, column=title)
    said = str(value).strip()
    if name == Named.STATUS:
        known = statuses.get(_plain(said))
        if known is None:
            words = [word for word, each in statuses.items() if Status(each) in BY_FACTORY]
            raise Declined(
                "Row {row}, {column}: ‘{said}’ is not one of the choices: {choices}",
                row=row,
                column=title,
                said=said[:40],
                choices=", ".join(words),
            )
        return known
    return said


def _day(value: Any, row: int, title: str) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    said = str(value).strip()
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError:
        raise Declined(
            "Row {row}, {column}: ‘{said}’ is no date. Write year, month, day, for example "
            "2026-06-30",
            row=row,
            column=title,
            said=said[:40],
        ) from None
