"""Columns of a head office with visits whose results are known, made without any changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import duckdb

from bwaudit.assessment.terms import Judgement
from bwaudit.headoffice.flattening import CODES, insert, prepare

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
    other: dict[str, int] = field(default_factory=dict)


def columns_with(tool: ResolvedQuestionnaire, visits: Iterable[MadeVisit]) -> DuckDBPyConnection:
    """An open connection in memory; close it."""
    columns = duckdb.connect()
    prepare(columns)
    keys = {question.id: at for at, question in enumerate(tool.questions, start=1)}
    insert(columns, "questions", [(key, question) for question, key in keys.items()])
    rows, answers = [], []
    for at, each in enumerate(visits, start=1):
        digest = tool.digest if each.tool == "as given" else each.tool
        rows.append(
            (at, f"a{at}", each.factory, each.country, each.cycle, each.day, each.practice,
             each.closed, each.headcount, each.women, digest, 300)
        )  # fmt: skip
        judged = {**dict.fromkeys(each.found, CODES[Judgement.NON_COMPLIANT]), **each.other}
        answers += [(at, keys[question], code) for question, code in judged.items()]
    insert(columns, "visits", rows)
    insert(columns, "answers", answers)
    return columns
