"""Words of papers and pay samples. It must not read a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.paytable import MOST_COLUMNS, MOST_ROWS, CellKind, Trouble
from bwaudit_ui.runtime.i18n import counted, joined

if TYPE_CHECKING:
    from decimal import Decimal

    from bwaudit.assessment.paytable import BelowMinimum, Total, WrongCell


def status_word(status: PaperStatus | None) -> str:
    """How far it came with a paper."""
    words = {
        PaperStatus.ASKED: QCoreApplication.translate("Paper", "Asked"),
        PaperStatus.GIVEN: QCoreApplication.translate("Paper", "Given"),
        PaperStatus.SEEN: QCoreApplication.translate("Paper", "Seen"),
        PaperStatus.COPIED: QCoreApplication.translate("Paper", "Copied"),
        PaperStatus.NOT_GIVEN: QCoreApplication.translate("Paper", "Not given"),
        PaperStatus.NOT_AVAILABLE: QCoreApplication.translate("Paper", "Not available"),
        None: QCoreApplication.translate("Paper", "Not asked yet"),
    }
    return words[status]


def status_icon(status: PaperStatus | None) -> str:
    """Name of the icon of a status; its word always stands beside it."""
    icons = {
        PaperStatus.ASKED: "clock",
        PaperStatus.GIVEN: "file-text",
        PaperStatus.SEEN: "eye",
        PaperStatus.COPIED: "copy",
        PaperStatus.NOT_GIVEN: "file-x-2",
        PaperStatus.NOT_AVAILABLE: "circle-slash",
        None: "circle",
    }
    return icons[status]


def wrong_cell(wrong: WrongCell) -> str:
    """What is wrong with a pasted table, cell by cell."""
    match wrong.trouble:
        case Trouble.EMPTY:
            return QCoreApplication.translate(
                "Paper", "There is no table here. Copy the cells in Excel, then paste them"
            )
        case Trouble.TOO_MANY:
            return QCoreApplication.translate(
                "Paper", "A sample may have up to {rows} rows and {columns} columns"
            ).format(rows=MOST_ROWS, columns=MOST_COLUMNS)
        case Trouble.NOT_A_NUMBER:
            said = QCoreApplication.translate(
                "Paper", "Row {row}, {heading}: ‘{text}’ is not a number"
            )
        case Trouble.BELOW_ZERO:
            said = QCoreApplication.translate(
                "Paper", "Row {row}, {heading}: ‘{text}’ must be 0 or more"
            )
        case Trouble.TOO_MANY_HOURS:
            said = QCoreApplication.translate(
                "Paper", "Row {row}, {heading}: ‘{text}’ is more than the hours of a month"
            )
        case Trouble.TWO_WAYS:
            said = QCoreApplication.translate(
                "Paper",
                "Row {row}, {heading}: ‘{text}’ can mean two numbers. Write it without the point, "
                "or with fewer decimals",
            )
        case Trouble.CELL_TOO_LONG:
            said = QCoreApplication.translate(
                "Paper", "Row {row}, {heading}: the text is too long for a cell"
            )
    return said.format(row=wrong.row, heading=wrong.heading, text=wrong.text)


def left_out(columns: tuple[str, ...]) -> str:
    """Which columns were left out because they hold names or numbers of people."""
    if not columns:
        return ""
    said = QCoreApplication.translate(
        "Paper", "Left out, because pay records hold no names or card numbers: {columns}"
    )
    return said.format(columns=joined(columns))


def amount(number: Decimal) -> str:
    """A number for people: "12,500", "52.5"."""
    text = f"{number:,.2f}"
    return text.rstrip("0").rstrip(".")


def total_line(total: Total) -> str:
    """A column in one line. Grades and days are not added up."""
    if total.kind == CellKind.NUMBER.value:
        said = QCoreApplication.translate(
            "Paper", "{heading}: from {lowest} to {highest} in {filled} rows"
        )
        return said.format(
            heading=total.heading,
            lowest=amount(total.lowest),
            highest=amount(total.highest),
            filled=total.filled,
        )
    said = QCoreApplication.translate(
        "Paper", "{heading}: from {lowest} to {highest}, together {total} in {filled} rows"
    )
    return said.format(
        heading=total.heading,
        lowest=amount(total.lowest),
        highest=amount(total.highest),
        total=amount(total.total),
        filled=total.filled,
    )


def below_line(below: BelowMinimum) -> str:
    """What lies below the minimum wage, as something to look at."""
    if below.by_grade:
        said = QCoreApplication.translate(
            "Paper",
            "{heading}: {rows} of {of} rows are below the minimum wage of their grade. Check days "
            "and hours before you judge",
        )
        return said.format(heading=below.heading, rows=below.rows, of=below.of)
    said = QCoreApplication.translate(
        "Paper",
        "{heading}: {rows} of {of} rows are below {lowest} {currency} a month, the lowest minimum "
        "wage. Check grade, days and hours before you judge",
    )
    return said.format(
        heading=below.heading,
        rows=below.rows,
        of=below.of,
        lowest=amount(below.lowest),
        currency=below.currency,
    )


def rows_line(count: int) -> str:
    """How many rows a sample has."""
    return counted("Paper", "1 pay record", "%n pay records", count)
