"""Reads a sample of pay records as pasted from Excel: headings, numbers in any digits, no names.

Pure. It decides nothing about pay: it counts and adds, and says which cell it cannot read.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bwaudit.assessment.papers import Column
from bwaudit.foundation.text import plain_digits, searchable, typed_decimal, typed_readings
from bwaudit.questionnaire.law import Money, Parameter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from bwaudit.assessment.papers import PaySample

MOST_ROWS = 500
MOST_COLUMNS = 30
LONGEST_CELL = 200
MOST_PASTED = 200_000
"""Characters of a table: far more than 500 records of twelve columns have."""


class CellKind(StrEnum):
    """What stands in a column."""

    MONEY = "money"
    HOURS = "hours"
    NUMBER = "number"
    TEXT = "text"


class Trouble(StrEnum):
    """Why a pasted table is not taken."""

    EMPTY = "empty"
    TOO_MANY = "too_many"
    NOT_A_NUMBER = "not_a_number"
    BELOW_ZERO = "below_zero"
    TOO_MANY_HOURS = "too_many_hours"
    CELL_TOO_LONG = "cell_too_long"
    TWO_WAYS = "two_ways"


@dataclass(frozen=True, slots=True)
class WrongCell:
    """One cell that cannot be read. `row` counts records from 1, headings not counted."""

    trouble: Trouble
    row: int = 0
    heading: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PastedTable:
    """What was pasted: the columns that are kept, those that hold names or card numbers and were
    left out, and the cells that cannot be read. Only a table without wrong cells is stored."""

    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    left_out: tuple[str, ...] = ()
    wrong: tuple[WrongCell, ...] = ()


@dataclass(frozen=True, slots=True)
class Total:
    """A column of numbers in short. `filled` counts the cells with a number in them."""

    heading: str
    kind: str
    filled: int
    total: Decimal
    lowest: Decimal
    highest: Decimal


@dataclass(frozen=True, slots=True)
class BelowMinimum:
    """How many cells of a money column lie below the monthly minimum wage: that of their grade,
    where the sample has grades and the law has them, else the lowest, which is `lowest`.

    It does not say that anybody is paid too little: days and hours decide that, and a person.
    """

    heading: str
    rows: int
    of: int
    lowest: Decimal
    currency: str
    by_grade: bool = False


_PEOPLE: Final = (
    "name", "nom", "nombre", "nama", "ten", "ho ten", "ism", "familiya", "anarana", "non",
    "worker", "employee", "signature", "phone", "mobile", "telephone", "father", "husband",
    "address", "nid", "id no", "id number", "card", "card no", "worker id", "employee id", "bank",
    "account", "নাম", "শ্রমিকের নাম", "স্বাক্ষর", "কার্ড", "ឈ្មោះ", "الاسم", "اسم", "نام", "பெயர்",
    "නම", "ስም", "họ tên", "tên",
)  # fmt: skip
_HOURS: Final = (
    "hour", "hours", "hrs", "ot", "overtime", "heures", "horas", "jam", "lembur", "gio", "soat",
    "ঘণ্টা", "ঘন্টা", "ওভারটাইম", "ម៉ោង", "ساعات", "ساعة", "گھنٹے", "மணி", "පැය", "ሰዓት",
)  # fmt: skip
_MONEY: Final = (
    "wage", "wages", "pay", "paid", "salary", "basic", "gross", "net", "amount", "allowance",
    "bonus", "deduction", "salaire", "salario", "upah", "gaji", "luong", "lương", "oylik", "total",
    "মজুরি", "বেতন", "মূল", "মোট", "ប្រាក់", "أجر", "الأجر", "راتب", "اجرت", "تنخواہ", "சம்பளம்",
    "වැටුප", "ደመወዝ",
)  # fmt: skip
_NUMBER: Final = (
    "days", "day", "grade", "age", "pieces", "jours", "dias", "hari", "ngay", "দিন", "গ্রেড",
    "ថ្ងៃ", "أيام", "دن", "ቀን",
)  # fmt: skip
_GRADE: Final = ("grade", "গ্রেড")
_SUM: Final = frozenset(
    {
        "total", "grand total", "sub total", "subtotal", "sum", "jumlah", "tổng", "tổng cộng",
        "jami", "total general", "total général", "মোট", "সর্বমোট", "សរុប", "المجموع", "الإجمالي",
        "کل", "میزان", "மொத்தம்", "එකතුව", "ድምር",
    }
)  # fmt: skip
_UNITS: Final = (
    r"(?:tk|taka|bdt|টাকা|usd|us|rs|inr|pkr|lkr|khr|vnd|vnđ|đ|idr|rp|etb|birr|br|ብር|mga|ar|egp|le"
    r"|jod|jd|uzs|so['’]?m|htg|hnl|nio|mmk|ks|eur|درهم|دينار|جنيه|روپے)"
)
_WITH_UNIT: Final = re.compile(
    rf"(?:{_UNITS}\.?)?\s*(-?\d(?:[\d.,\s'’]*\d)?)\s*(?:{_UNITS}\.?)?(?:/[-=])?", re.IGNORECASE
)
_OTHER_SEPARATORS: Final = (";", "|")
_FIRST_ROWS: Final = 5
_WORDS: Final = re.compile(r"[^\W_]+")
_POINTS: Final = re.compile(r"[1-9]\d{0,2}(\.\d{3})+")
_THOUSANDTHS: Final = 3
"""Decimals of a currency whose amounts look as if thousands were parted in them: 260.500."""
_MOST_HOURS_A_MONTH: Final = Decimal(744)


def read(pasted: str, decimals: int = 2) -> PastedTable:
    """Read tab-separated cells, as Excel puts them on the clipboard, with headings or without; a
    text file's semicolons or bars will do.

    Titles above the headings and totals below the records are passed over; headings in two rows,
    as under merged cells, are read as one. Digits of any script, thousands signs, decimal commas
    and currencies are understood; `decimals` are those of the country's currency. Columns that hold
    names, card numbers, signatures or telephone numbers are left out, and so is text without a
    heading, which may be names.
    """
    if is_too_much(pasted):
        return PastedTable(wrong=(WrongCell(Trouble.TOO_MANY),))
    rows = _cells(pasted)
    if not rows:
        return PastedTable(wrong=(WrongCell(Trouble.EMPTY),))
    if len(rows[0]) > MOST_COLUMNS:
        return PastedTable(wrong=(WrongCell(Trouble.TOO_MANY),))
    headings, body = _split(_without_titles(rows))
    body = [row for row in body if not _is_sum(row)]
    if len(body) > MOST_ROWS:
        return PastedTable(wrong=(WrongCell(Trouble.TOO_MANY),))
    kept, columns, left_out, wrong = [], [], [], list[WrongCell]()
    for place, heading in enumerate(headings):
        cells = [row[place] for row in body]
        if _is_about_people(heading, cells):
            left_out.append(heading or str(place + 1))
            continue
        column = Column(heading or str(place + 1), _kind(heading, cells).value)
        values, problems = _values(column, cells, decimals)
        columns.append(column)
        kept.append(values)
        wrong += problems
    if not columns or not body:
        return PastedTable(left_out=tuple(left_out), wrong=(WrongCell(Trouble.EMPTY),))
    table = tuple(zip(*kept, strict=True))
    wrong.sort(key=lambda each: each.row)
    return PastedTable(tuple(columns), table, tuple(left_out), tuple(wrong))


def is_too_much(pasted: str) -> bool:
    """Whether a text is too long for a sample, before anything of it is read."""
    return len(pasted) > MOST_PASTED or pasted.count("\n") > 2 * MOST_ROWS


def _amount(cell: str) -> Decimal | None:
    """An amount with its currency: "Tk 12,500", "12500/-", "US$ 120"."""
    plain = "".join(
        char for char in plain_digits(cell) if unicodedata.category(char) != "Sc"
    ).strip()
    found = _WITH_UNIT.fullmatch(plain)
    return typed_decimal(found.group(1)) if found is not None else None


def totals(sample: PaySample) -> tuple[Total, ...]:
    """Every column of numbers in short, in order."""
    found = []
    for place, column in enumerate(sample.columns):
        if column.kind == CellKind.TEXT.value:
            continue
        numbers = [Decimal(row[place]) for row in sample.rows if row[place]]
        if numbers:
            found.append(
                Total(
                    column.heading,
                    column.kind,
                    len(numbers),
                    sum(numbers, Decimal(0)),
                    min(numbers),
                    max(numbers),
                )
            )
    return tuple(found)


def below_minimum(
    sample: PaySample, minimum: Iterable[Parameter], on: date
) -> tuple[BelowMinimum, ...]:
    """For every money column, how many cells lie below the monthly minimum wage that holds on a
    day. None where the law of the country knows no monthly one."""
    law = [
        (each.value, str(each.scope.get("grade", "")))
        for each in minimum
        if isinstance(each.value, Money)
        and each.unit == "a month"
        and (each.from_ is None or each.from_ <= on)
        and (each.to is None or on <= each.to)
    ]
    if not law:
        return ()
    lowest = min((value for value, _ in law), key=lambda each: each.money)
    grades = {grade: value.money for value, grade in law if grade}
    grade = next(
        (place for place, each in enumerate(sample.columns) if _says(each.heading, _GRADE)), None
    )
    by_grade = grade is not None and any(row[grade] in grades for row in sample.rows)
    found = []
    for place, column in enumerate(sample.columns):
        if column.kind != CellKind.MONEY.value:
            continue
        filled = [row for row in sample.rows if row[place]]
        below = 0
        for row in filled:
            least = lowest.money if grade is None else grades.get(row[grade], lowest.money)
            below += Decimal(row[place]) < least
        found.append(
            BelowMinimum(
                column.heading, below, len(filled), lowest.money, lowest.currency, by_grade
            )
        )
    return tuple(found)


def _cells(pasted: str) -> list[list[str]]:
    plain = pasted.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    separator = _separator(plain)
    try:
        lines = list(csv.reader(io.StringIO(plain), delimiter=separator))
    except csv.Error:  # a quotation mark that never ends: take the text as it stands
        lines = [line.split(separator) for line in plain.split("\n")]
    rows = [[cell.strip() for cell in line] for line in lines]
    rows = [row for row in rows if any(row)]
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows]


def _separator(plain: str) -> str:
    """A tab; else what stands equally often in every line. Commas are never taken: they also stand
    in numbers."""
    if "\t" not in plain:
        lines = [line for line in plain.split("\n") if line.strip()]
        for separator in _OTHER_SEPARATORS:
            counts = {line.count(separator) for line in lines}
            if len(counts) == 1 and counts != {0}:
                return separator
    return "\t"


def _without_titles(rows: list[list[str]]) -> list[list[str]]:
    """The rows from the headings on: a title stands alone in its row."""
    for place, row in enumerate(rows[:_FIRST_ROWS]):
        if len(row) == 1 or sum(map(bool, row)) > 1 or typed_decimal(row[0]) is not None:
            return rows[place:]
    return rows


def _is_sum(row: Sequence[str]) -> bool:
    """Whether a row adds up the others, and is no record."""
    first = next((cell for cell in row if cell), "")
    return " ".join(first.casefold().rstrip(" :.").split()) in _SUM


def _split(rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Headings and body: the first row is headings when no cell of it is a number, and some cell
    of another row is."""
    first, rest = rows[0], rows[1:]
    has_number = any(typed_decimal(cell) is not None for row in rest for cell in row)
    if rest and has_number and all(typed_decimal(cell) is None for cell in first):
        return _with_second_row(first, rest)
    if any(_says(cell, (*_HOURS, *_MONEY, *_PEOPLE)) for cell in first):
        return first, rest
    return [""] * len(first), rows


def _with_second_row(first: list[str], rest: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Headings of two rows as one: "Wages" over "Basic" and "Gross" in merged cells."""
    second = rest[0]
    is_under = any(low and not high for high, low in zip(first, second, strict=True))
    if len(rest) < 2 or not is_under or any(typed_decimal(cell) is not None for cell in second):
        return first, rest
    if any(high and not low for high, low in zip(first[1:], second[1:], strict=True)):
        return first, rest
    headings, over = [], ""
    for high, low in zip(first, second, strict=True):
        over = high or over
        headings.append(" ".join(part for part in (over, low) if part))
    return headings, rest[1:]


def _says(heading: str, words: Sequence[str]) -> bool:
    """Whether one of the words stands in a heading, as a word of its own."""
    folded = _folded(heading)
    return any(_folded(word) in folded for word in words)


def _folded(text: str) -> str:
    return f" {' '.join(_WORDS.findall(searchable(text)))} "


def _is_about_people(heading: str, cells: Sequence[str]) -> bool:
    if _says(heading, _PEOPLE) and not _says(heading, (*_HOURS, *_MONEY, *_NUMBER)):
        return True
    if heading:
        return False
    # Text that no heading explains may be names of one word.
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(typed_decimal(cell) is None for cell in filled) * 2 > len(filled)


def _kind(heading: str, cells: Sequence[str]) -> CellKind:
    for words, kind in (
        (_HOURS, CellKind.HOURS),
        (_MONEY, CellKind.MONEY),
        (_NUMBER, CellKind.NUMBER),
    ):
        if _says(heading, words):
            return _paid_hours(heading, kind)
    filled = [cell for cell in cells if cell]
    if filled and sum(typed_decimal(cell) is not None for cell in filled) * 2 > len(filled):
        return CellKind.NUMBER
    return CellKind.TEXT


def _paid_hours(heading: str, kind: CellKind) -> CellKind:
    """ "Overtime pay" is money, "overtime hours" are hours."""
    is_money = kind is CellKind.HOURS and _says(heading, _MONEY) and not _says(heading, ("hours",))
    return CellKind.MONEY if is_money else kind


def _values(
    column: Column, cells: Sequence[str], decimals: int
) -> tuple[list[str], list[WrongCell]]:
    values: list[str] = []
    wrong: list[WrongCell] = []
    pointed = [cell for cell in map(plain_digits, cells) if "." in cell]
    is_parted = bool(pointed) and all(map(_POINTS.fullmatch, pointed))
    has_points = is_parted and column.kind == CellKind.MONEY.value and decimals < _THOUSANDTHS
    in_doubt = is_parted and column.kind == CellKind.NUMBER.value
    for row, cell in enumerate(cells, start=1):
        trouble, value = _value(column.kind, cell.replace(".", "") if has_points else cell)
        if in_doubt and "." in cell and len(typed_readings(cell)) > 1:
            trouble, value = Trouble.TWO_WAYS, ""
        values.append(value)
        if trouble is not None:
            wrong.append(WrongCell(trouble, row, column.heading, cell[:40]))
    return values, wrong


def _value(kind: str, cell: str) -> tuple[Trouble | None, str]:
    if len(cell) > LONGEST_CELL:
        return Trouble.CELL_TOO_LONG, ""
    if kind == CellKind.TEXT.value or cell in ("", "-", "–"):
        return None, "" if cell in ("-", "–") else cell
    found = typed_decimal(cell)
    if found is None and kind == CellKind.MONEY.value:
        found = _amount(cell)
    if found is None:
        return Trouble.NOT_A_NUMBER, ""
    if found < 0:
        return Trouble.BELOW_ZERO, ""
    if kind == CellKind.HOURS.value and found > _MOST_HOURS_A_MONTH:
        return Trouble.TOO_MANY_HOURS, ""
    return None, format(found, "f")
