"""The tables of a national report as an Excel workbook, one sheet each. Nothing in it is a
formula."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import xlsxwriter

from bwaudit.synthesis.rates import KEPT_BACK, Rate

if TYPE_CHECKING:
    from bwaudit.synthesis.national import National, NationalTable

_WIDTH, _WIDE = 14, 46
_LONG = 24


def national_workbook(national: National) -> bytes:
    """The bytes of an .xlsx file. Rates stand as count and whole per cent."""
    stream = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        about = book.add_worksheet("About")
        about.set_column(0, 0, 26)
        about.set_column(1, 1, 70)
        facts = [
            ("National report", national.country_name),
            *national.facts,
            ("Questionnaires", "; ".join(national.tools)),
            (KEPT_BACK, "Kept back, so that no group of fewer than 5 factories shows"),
            *(("Not in this report", each) for each in national.missing),
        ]
        for row, (label, value) in enumerate(facts):
            about.write_string(row, 0, label, bold)
            about.write_string(row, 1, value)
        for table in national.tables:
            _sheet(book, table, bold)
    return stream.getvalue()


def _sheet(book: xlsxwriter.Workbook, table: NationalTable, bold: object) -> None:
    sheet = book.add_worksheet(table.id[:31])
    sheet.write_string(0, 0, table.title, bold)
    sheet.write_string(1, 0, table.note)
    lines = table.lines()
    for column, head in enumerate(lines[0]):
        sheet.write_string(3, column, head, bold)
        longest = max((len(line[column]) for line in lines), default=0)
        sheet.set_column(column, column, _WIDE if longest > _LONG else _WIDTH)
    rates = table.rate_columns
    for at, row in enumerate(table.rows, start=4):
        column = 0
        for place, value in enumerate(row):
            parts: list[str | int | None] = [value] if not isinstance(value, Rate) else []
            if isinstance(value, Rate):
                parts = [value.count, value.percent]
            elif place in rates:
                parts.append("")
            for part in parts:
                if isinstance(part, int):
                    sheet.write_number(at, column, part)
                else:
                    sheet.write_string(at, column, KEPT_BACK if part is None else part)
                column += 1
    sheet.freeze_panes(4, 1)
