"""How one value of a country pack is written in a cell, and read back from it. Pure.

What is read raises ValueError with the sentence for the person who wrote the cell.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from bwaudit.questionnaire.conditions import Span
from bwaudit.questionnaire.law import (
    Benchmark,
    Money,
    NoLegalLimit,
    Number,
    Ratio,
    Threshold,
    Words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bwaudit.questionnaire.law import AnyValue, ScopeValue

FORMS = ("number", "money", "text", "at least", "more than", "ratio", "no legal limit")
ENGLISH = "en"

_LANGUAGE = re.compile(r"\[([a-z]{2,3}(?:-[A-Za-z]+)?)\] ?(.*)\Z")
_RATIO = re.compile(r"([0-9]+) per ([0-9]+)\Z")


def texts_cell(texts: Mapping[str, str]) -> str:
    """English first, each other language on a line of its own behind its code in brackets."""
    others = [f"[{language}] {text}" for language, text in texts.items() if language != ENGLISH]
    return "\n".join(([texts[ENGLISH]] if ENGLISH in texts else []) + others)


def texts_from(cell: str) -> dict[str, str]:
    """The texts of a cell by language; empty for an empty cell."""
    found: dict[str, list[str]] = {}
    language = ENGLISH
    for line in cell.splitlines():
        marked = _LANGUAGE.match(line)
        if marked:
            language, line = marked.groups()
        found.setdefault(language, []).append(line)
    joined = {language: "\n".join(lines).strip() for language, lines in found.items()}
    return {language: text for language, text in joined.items() if text}


def list_cell(values: Iterable[str]) -> str:
    """Short words with commas between them."""
    return ", ".join(values)


def list_from(cell: str) -> list[str]:
    """The words of a cell, divided by commas or lines."""
    return [word.strip() for word in re.split(r"[,\n]", cell) if word.strip()]


def lines_from(cell: str) -> list[str]:
    """The lines of a cell."""
    return [line.strip() for line in cell.splitlines() if line.strip()]


def yes_from(cell: str) -> bool:
    """Yes or no."""
    if cell.lower() not in ("yes", "no"):
        raise ValueError(f"‘{cell}’ is neither yes nor no")
    return cell.lower() == "yes"


def whole_from(cell: str) -> int:
    """A whole number, written with or without commas."""
    number = number_from(cell)
    if not isinstance(number, int):
        raise ValueError(f"‘{cell}’ is no whole number")
    return number


def number_from(cell: str) -> int | Decimal:
    """An exact number; whole ones as int."""
    try:
        number = Decimal(cell.replace(",", "").replace(" ", ""))
    except InvalidOperation:
        raise ValueError(f"‘{cell}’ is no number") from None
    if not number.is_finite():
        raise ValueError(f"‘{cell}’ is no number")
    return number if "." in cell else int(number)


def day_from(cell: str) -> date:
    """A day written 2026-11-30."""
    try:
        return date.fromisoformat(cell)
    except ValueError:
        raise ValueError(f"‘{cell}’ is no day. Write it as 2026-11-30") from None


def value_cells(value: AnyValue) -> tuple[str, str, str, str]:
    """Form, value, currency and standard of a law value."""
    match value:
        case Benchmark():
            form, text, currency, _ = value_cells(value.international_benchmark)
            return form, text, currency, value.standard
        case Number():
            return "number", _digits(value.number), "", ""
        case Money():
            return "money", _digits(value.money), value.currency, ""
        case Words():
            return "text", value.text, "", ""
        case Threshold(at_least=int() as least):
            return "at least", str(least), "", ""
        case Threshold():
            return "more than", str(value.more_than), "", ""
        case Ratio():
            return "ratio", f"{value.ratio} per {value.per}", "", ""
        case NoLegalLimit():  # pragma: no branch
            return "no legal limit", "", "", ""


def value_from(form: str, cell: str, currency: str, standard: str) -> Any:
    """A law value as it stands in a file."""
    if form not in FORMS:
        raise ValueError(f"the form ‘{form}’ is none of: {', '.join(FORMS)}")
    if form == "no legal limit":
        if cell or standard:
            raise ValueError("where the law sets no limit, value and standard stay empty")
        return "no_legal_limit"
    if not cell:
        raise ValueError("the value is empty")
    plain = _plain_from(form, cell, currency)
    return {"international_benchmark": plain, "standard": standard} if standard else plain


def _plain_from(form: str, cell: str, currency: str) -> Any:
    match form:
        case "number":
            return number_from(cell)
        case "money":
            return {"money": number_from(cell), "currency": currency}
        case "at least":
            return {"at_least": whole_from(cell)}
        case "more than":
            return {"more_than": whole_from(cell)}
        case "ratio":
            found = _RATIO.match(cell)
            if not found:
                raise ValueError(f"‘{cell}’ is no ratio. Write it as 1 per 150")
            return {"ratio": int(found[1]), "per": int(found[2])}
    return cell


def scope_cell(scope: Mapping[str, ScopeValue]) -> str:
    """For whom a value holds, a line each: "grade: 4", "probation: yes", "headcount: 250..499"."""
    return "\n".join(f"{name}: {_scope_value(value)}" for name, value in scope.items())


def scope_from(cell: str) -> dict[str, Any]:
    """A scope as it stands in a file."""
    found: dict[str, Any] = {}
    for line in lines_from(cell):
        name, colon, text = (part.strip() for part in line.partition(":"))
        if not colon or not name or not text:
            raise ValueError(f"‘{line}’ says not for whom. Write it as grade: 4")
        low, dots, high = text.partition("..")
        if dots:
            ends = {"min": low.strip(), "max": high.strip()}
            found[name] = {key: number_from(end) for key, end in ends.items() if end}
        else:
            found[name] = text == "yes" if text in ("yes", "no") else text
    return found


def season_from(cell: str) -> dict[str, str]:
    """A part of each year, written 04-01..09-30."""
    start, dots, end = cell.partition("..")
    if not dots:
        raise ValueError(f"‘{cell}’ is no part of a year. Write it as 04-01..09-30")
    return {"from": start.strip(), "to": end.strip()}


def pairs_from(cell: str, mark: str, names: tuple[str, ...]) -> list[dict[str, str]]:
    """Lines of several parts, such as "cause => remedy"."""
    found = []
    for line in lines_from(cell):
        parts = [part.strip() for part in line.split(mark)]
        if len(parts) != len(names) or not all(parts):
            wanted = f" {mark} ".join(names)
            raise ValueError(f"‘{line}’ must be written as: {wanted}")
        found.append(dict(zip(names, parts, strict=True)))
    return found


def _scope_value(value: ScopeValue) -> str:
    if isinstance(value, Span):
        low = _digits(value.min) if value.min is not None else ""
        high = _digits(value.max) if value.max is not None else ""
        return f"{low}..{high}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value


def _digits(number: Decimal) -> str:
    return format(number, "f")
