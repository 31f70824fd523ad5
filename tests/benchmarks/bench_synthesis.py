"""A national report of 20,000 assessments, from columns to every file, and reading what was
received into columns.

The floor lets DuckDB scan the same rows once, grouped by question and judgement.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from bwaudit.assessment.changes import START, Change, Draft, Stamper
from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_data
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.flattening import flatten, insert, open_columns, prepare
from bwaudit.headoffice.synthesis import counted, put
from bwaudit.headoffice.tables import ChangeRow
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.synthesis.national import Request

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from bwaudit.foundation.hashing import Json
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire

ASSESSMENTS, FACTORIES = 20_000, 2_500
RECEIVED = 200
ROUNDS = 3
GOAL_SECONDS = 60.0
REQUEST = Request("BGD", date(2019, 1, 1), date(2026, 12, 31))


def run() -> list[Figure]:
    tool = Catalogue([shipped_data()]).newest("cat", "BGD")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        with closing(duckdb.connect(str(root / "columns.duckdb"))) as columns:
            rows = fill(columns, tool, ASSESSMENTS, FACTORIES)
            floor = [timed(partial(_scan, columns)) for _ in range(ROUNDS)]
            count, whole = [], []
            for number in range(ROUNDS):
                began = time.perf_counter()
                made = counted(columns, None, None, REQUEST, tool)
                count.append(time.perf_counter() - began)
                at = datetime(2026, 11, 29, tzinfo=timezone(timedelta(hours=6)))
                list(put(made, root / f"report {number}", at))
                whole.append(time.perf_counter() - began)
        reading = _reading(root, tool)
    note = f"{ASSESSMENTS:,} assessments, {rows:,} answers"
    per = ASSESSMENTS / RECEIVED
    return [
        Figure("counting in SQL", median(count), "s", median(floor) / 1000, 0, note),
        Figure("national report, all files", median(whole), "s", 0, GOAL_SECONDS, note),
        Figure(
            "reading into columns, once",
            reading * per,
            "s",
            0,
            0,
            f"{RECEIVED} assessments measured, scaled; later only what changed",
        ),
    ]


def fill(
    columns: DuckDBPyConnection, tool: ResolvedQuestionnaire, assessments: int, factories: int
) -> int:
    """Made-up visits: the same factory every few years, fewer findings the longer it takes part."""
    prepare(columns)
    questions = [(at, each.id) for at, each in enumerate(tool.questions, start=1)]
    insert(columns, "questions", questions)
    columns.execute(
        """
        INSERT INTO visits SELECT i, 'a' || i, 'f' || (i % $2), 'BGD', 1 + i // $2,
            DATE '2019-01-15' + CAST(365 * (i // $2) + i % 300 AS INTEGER), i % 97 = 0, i % 41 <> 0,
            200 + hash(i) % 4000, 100 + hash(i) % 2000, $3, 1200
        FROM range($1) AS r(i)
        """,
        [assessments, factories, tool.digest],
    )
    columns.execute(
        """
        INSERT INTO answers SELECT v.visit, q.question,
            CASE WHEN hash(v.visit, q.question) % 1000
                < (hash(q.question) % 160) * 4 // (3 + v.cycle) THEN 1
            WHEN hash(q.question, v.visit) % 1000 < 60 THEN 2 ELSE 0 END
        FROM visits v, questions q
        """
    )
    row = columns.execute("SELECT count(*) FROM answers").fetchone()
    return int(row[0]) if row else 0


def _scan(columns: DuckDBPyConnection) -> None:
    columns.execute("SELECT question, judgement, count(*) FROM answers GROUP BY ALL").fetchall()


def _reading(root: Path, tool: ResolvedQuestionnaire) -> float:
    """Seconds that reading some real changes takes."""
    database = OfficeDatabase(root / "office.db")
    with database.write() as session:
        for number in range(RECEIVED):
            for row in _received(f"{number:032x}", tool):
                session.add(row)
    try:
        with closing(open_columns(root)) as columns:
            return timed(partial(flatten, database, columns, root)) / 1000
    finally:
        database.close()


def _received(stream: str, tool: ResolvedQuestionnaire) -> list[ChangeRow]:
    facts: dict[str, Json] = {
        "country": "BGD",
        "cycle": 1,
        "visit_start": "2026-05-14",
        "stage": "agreed",
    }
    drafts = [Draft("assessment", stream, name, value) for name, value in facts.items()]
    for question in tool.questions:
        drafts.append(Draft("answer", question.id, "judgement", "compliant"))
        drafts.append(Draft("answer", question.id, "by:documents", value=True))
        drafts.append(Draft("answer", question.id, "by:observation", value=True))
    stamper, prev, rows = Stamper(SystemClock()), START, []
    for seq, draft in enumerate(drafts, start=1):
        change = Change.write(
            draft,
            stream=stream,
            device="d",
            seq=seq,
            prev=prev,
            at=stamper.next(),
            actor="a",
            parents=(),
        )
        prev = change.digest
        rows.append(
            ChangeRow(
                stream=stream,
                device="d",
                seq=seq,
                digest=change.digest,
                entity=change.entity,
                field=change.field,
                body=change.body.decode(),
                salt=change.salt,
                value=change.value,
                push="p",
            )
        )
    return rows
