"""Rows as an Excel workbook: one row a question, one a compliance point, and what the file is.

Every text is stored as text and never as a formula, whatever it begins with. Nothing is cut: a text
longer than a cell may be goes on in a column of its own.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import openpyxl
import xlsxwriter

from bwaudit.foundation.cleaning import clean
from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.text import is_rtl_language
from bwaudit.office.package import dressed, parts_of
from bwaudit.report.rows import Field, Grid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bwaudit.report.model import Report
    from bwaudit.report.rows import Value
    from bwaudit.report.wording import Wording

MOST_IN_A_CELL = 32_767
"""What a cell of Excel holds, in UTF-16 units."""

_FONT = "Calibri"
_WIDE, _NAME, _NARROW, _ABOUT = 48, 30, 15, (26, 80)
_LINE, _MOST_HEIGHT = 15.0, 405.0
"""The height of a line and the most a row may have, in points."""
_FEW = 12
"""So many columns fit on one sheet of paper."""


def workbook_parts(report: Report, grids: Sequence[Grid], words: Wording) -> dict[str, bytes]:
    """The parts of the workbook, without its signature: a sheet a grid, and one that says what the
    file is."""
    stream = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "default_date_format": "yyyy-mm-dd",
    }
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"created": datetime.fromisoformat(report.generated_at)})
    rtl = is_rtl_language(words.language)
    for grid in grids:
        _sheet(book, with_room(grid, words), report, rtl=rtl)
    _about(book, report, words, rtl=rtl)
    book.close()
    return dressed(parts_of(stream.getvalue()), report)


def read_back(data: bytes, report: Report, grids: Sequence[Grid], words: Wording) -> None:
    """Read a workbook with another library and compare every cell. Raises ReportError
    READ_BACK_DIFFERS."""
    book = openpyxl.load_workbook(BytesIO(data), read_only=False)
    for grid, sheet in zip(grids, book.worksheets, strict=False):
        whole = with_room(grid, words)
        wanted = [tuple(field.title for field in whole.fields), *whole.rows]
        held = list(sheet.iter_rows(values_only=True))
        if [tuple(_plain(each) for each in row) for row in wanted] != [
            tuple("" if each is None else each for each in row) for row in held
        ]:
            raise ReportError(Code.READ_BACK_DIFFERS, detail="rows")
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            raise ReportError(Code.READ_BACK_DIFFERS, detail="formulas")
    told = {cell.value for row in book.worksheets[-1].iter_rows() for cell in row}
    if len(book.worksheets) != len(grids) + 1 or not {report.number, report.digest} <= told:
        raise ReportError(Code.READ_BACK_DIFFERS, detail="number")


def with_room(grid: Grid, words: Wording) -> Grid:
    """The same grid with further columns beside each whose texts do not fit into one cell."""
    fields: list[Field] = []
    columns: list[list[Value]] = []
    for index, field in enumerate(grid.fields):
        pieces = [list(_pieces(row[index])) for row in grid.rows]
        for place in range(max((len(each) for each in pieces), default=1)):
            title = words.say("sheet_continued", title=field.title) if place else field.title
            fields.append(Field(field.key, title, field.wide))
            columns.append([each[place] if place < len(each) else "" for each in pieces])
    return Grid(grid.title, tuple(fields), tuple(zip(*columns, strict=True)))


def _pieces(value: Value) -> Iterator[Value]:
    if not isinstance(value, str):
        yield value
        return
    text = clean(value)
    while _units(text) > MOST_IN_A_CELL:
        end = MOST_IN_A_CELL
        while _units(text[:end]) > MOST_IN_A_CELL:
            end -= 1 + (_units(text[:end]) - MOST_IN_A_CELL) // 2
        yield text[:end]
        text = text[end:]
    yield text


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _plain(value: Value) -> str | int:
    return "" if value is None else clean(value) if isinstance(value, str) else value


def _sheet(book: Any, grid: Grid, report: Report, *, rtl: bool) -> None:
    sheet = book.add_worksheet(_name(grid.title))
    ground = {"bg_color": "#F3F6FA", "bottom": 1, "bottom_color": "#74829A"}
    head = book.add_format(
        {"font_name": _FONT, "bold": True, "text_wrap": True, "valign": "top", **ground}
    )
    text = book.add_format({"font_name": _FONT, "text_wrap": True, "valign": "top"})
    number = book.add_format({"font_name": _FONT, "valign": "top", "num_format": "#,##0"})
    widths = [_width(field) for field in grid.fields]
    for column, field in enumerate(grid.fields):
        sheet.set_column(column, column, widths[column])
        sheet.write_string(0, column, clean(field.title), head)
    sheet.set_row(0, _height([field.title for field in grid.fields], widths))
    for index, row in enumerate(grid.rows, start=1):
        sheet.set_row(index, _height(row, widths))
        for column, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(index, column, value, number)
            elif value:
                sheet.write_string(index, column, clean(value), text)
            else:
                sheet.write_blank(index, column, None, text)
    last = max(len(grid.rows), 1)
    sheet.autofilter(0, 0, last, len(grid.fields) - 1)
    sheet.freeze_panes(1, 0)
    _print_set_up(sheet, report, rtl=rtl, across=1 if len(grid.fields) <= _FEW else 2)
    sheet.repeat_rows(0)
    sheet.set_landscape()


def _about(book: Any, report: Report, words: Wording, *, rtl: bool) -> None:
    sheet = book.add_worksheet(_name(words.say("sheet_about")))
    label = book.add_format({"font_name": _FONT, "bold": True, "valign": "top"})
    text = book.add_format({"font_name": _FONT, "text_wrap": True, "valign": "top"})
    for column, width in enumerate(_ABOUT):
        sheet.set_column(column, column, width)
    rows = [
        (words.say("sheet_about"), report.title),
        *(
            (_first(fact.label), "\n".join(line.text for line in fact.value))
            for fact in report.cover.facts.rows
        ),
        (words.say("fact_number"), report.number),
        (words.say("sheet_digest"), report.digest),
        ("", _first(report.cover.status)),
        ("", words.say("sheet_about_rows")),
        ("", words.say("method_confidential")),
    ]
    if not words.reviewed:
        rows.append(("", words.say("translation_not_reviewed")))
    for index, (name, said) in enumerate(rows):
        sheet.set_row(index, _height((name, said), _ABOUT))
        sheet.write_string(index, 0, clean(name), label)
        sheet.write_string(index, 1, clean(said), text)
    _print_set_up(sheet, report, rtl=rtl)


def _first(words: Any) -> str:
    return words[0].text if words else ""


def _width(field: Field) -> int:
    return _WIDE if field.wide else _NAME if field.key == "cluster" else _NARROW


def _height(values: Sequence[Value], widths: Sequence[int]) -> float:
    """A height that shows every line of a row: not every program works it out when it opens a
    file. Widths are in characters."""
    lines = 1
    for value, width in zip(values, widths, strict=True):
        if isinstance(value, str) and value:
            lines = max(
                lines,
                sum(-(-len(each) * 11 // (width * 10)) or 1 for each in clean(value).split("\n")),
            )
    return min(lines * _LINE, _MOST_HEIGHT)


def _print_set_up(sheet: Any, report: Report, *, rtl: bool, across: int = 1) -> None:
    sheet.set_paper(9 if report.paper == "A4" else 1)
    sheet.fit_to_pages(across, 0)
    # An ampersand begins a code in a footer.
    sheet.set_footer(f"&L{clean(report.furniture.footer).replace('&', '&&')}&R&P / &N")
    if rtl:
        sheet.right_to_left()


def _name(title: str) -> str:
    """A name a sheet may have."""
    return "".join(" " if char in "[]:*?/\\" else char for char in title).strip("' ")[:31]
