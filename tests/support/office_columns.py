"""Columns of a head office with visits whose results are known, made without any changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bwaudit.headoffice.columns import empty_columns, insert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from duckdb import DuckDBPyConnection

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


@dataclass(frozen=True)
class MadeVisit:
    """One visit: all questions compliant but those `found`."""

    factory: str
    found: frozenset[str] = frozenset()
    cycle: int = 1
    day: date | None = date(2026, 5, 14)
    country: str = "BGD"
    practice: bool = False
    closed: bool = True
    headcount: int | None = 1000
    women: int | None = 650
    tool: str = "as given"


def columns_with(tool: ResolvedQuestionnaire, visits: Iterable[MadeVisit]) -> DuckDBPyConnection:
    """An open connection in memory; close it."""
    columns = empty_columns()
    rows, found = [], []
    for at, each in enumerate(visits, start=1):
        digest = tool.digest if each.tool == "as given" else each.tool
        rows.append(
            (at, f"a{at}", each.factory, each.country, each.cycle, each.day, each.practice,
             each.closed, each.headcount, each.women, digest, 300)
        )  # fmt: skip
        found += [(at, question) for question in sorted(each.found)]
    insert(columns, "visits", rows)
    insert(columns, "findings", found)
    return columns
