"""What was received, once more as columns: a table of visits and one of answers, for counting.

The columns are a cache beside the database. Only assessments that changed since are read again, and
a cache of another form is made anew. What holds of concurrent changes is decided as everywhere
else: of a fact the latest holds; a judgement that two people gave differently is no judgement.
"""

from __future__ import annotations

import contextlib
import csv
import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import duckdb
from pydantic_core import from_json
from sqlmodel import col, func, select

from bwaudit.assessment.record import Entity, Fields
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.foundation.errors import Code, HeadOfficeError
from bwaudit.foundation.files import private_folder
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.headoffice.tables import ChangeRow
from bwaudit.improvement.stream import is_factory_stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from bwaudit.foundation.jobs import Progress
    from bwaudit.headoffice.database import OfficeDatabase

FILE: Final = "synthesis.duckdb"
FORM: Final = 1
"""Raised when the columns change: a cache of another form is thrown away."""

UNDECIDED: Final = 4
CODES: Final = {
    Judgement.COMPLIANT: 0,
    Judgement.NON_COMPLIANT: 1,
    Judgement.NOT_APPLICABLE: 2,
    Judgement.NOT_CHECKED: 3,
}
_BY_TEXT: Final = {json.dumps(judgement.value): code for judgement, code in CODES.items()}
"""By the value as changes hold it, which is canonical JSON: nothing needs reading."""

_AT_ONCE = 200
_MOST = 2**31 - 1
_LONGEST = 200

_TABLES = """
CREATE TABLE about (form INTEGER);
CREATE TABLE visits (
    visit INTEGER PRIMARY KEY, assessment VARCHAR, factory VARCHAR, country VARCHAR,
    cycle INTEGER, day DATE, practice BOOLEAN, closed BOOLEAN, headcount INTEGER, women INTEGER,
    tool VARCHAR, changes BIGINT
);
CREATE TABLE questions (question INTEGER PRIMARY KEY, id VARCHAR UNIQUE);
CREATE TABLE answers (visit INTEGER, question INTEGER, judgement UTINYINT);
"""


@dataclass(frozen=True, slots=True)
class Flattened:
    """What reading brought: assessments that were read now, and all that are there."""

    read: int
    total: int


def open_columns(folder: Path) -> DuckDBPyConnection:
    """The columns of a head office. Raises HeadOfficeError COLUMNS_IN_USE while another process
    has them open."""
    path = private_folder(folder) / FILE
    connection = _connected(path)
    with contextlib.suppress(duckdb.CatalogException):
        row = connection.execute("SELECT form FROM about").fetchone()
        if row == (FORM,):
            return connection
    connection.close()
    path.unlink()
    connection = _connected(path)
    prepare(connection)
    return connection


def prepare(connection: DuckDBPyConnection) -> None:
    """Make the empty tables."""
    connection.execute(_TABLES)
    connection.execute("INSERT INTO about VALUES (?)", [FORM])


def _connected(path: Path) -> DuckDBPyConnection:
    try:
        return duckdb.connect(str(path))
    except duckdb.IOException as busy:
        raise HeadOfficeError(Code.COLUMNS_IN_USE, name=path.name) from busy


def flatten(
    database: OfficeDatabase,
    columns: DuckDBPyConnection,
    folder: Path,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Flattened:
    """Bring the columns up to what was received. Stopping keeps what was read. Raises Cancelled."""
    cancel = cancel or CancelToken()
    counts = _counts(database)
    known = dict(columns.execute("SELECT assessment, changes FROM visits").fetchall())
    behind = sorted(each for each, count in counts.items() if known.get(each) != count)
    for start in range(0, len(behind), _AT_ONCE):
        cancel.check()
        some = behind[start : start + _AT_ONCE]
        _put(columns, folder, list(_read(database, some, counts)))
        progress(min(start + _AT_ONCE, len(behind)), len(behind))
    return Flattened(len(behind), len(counts))


@dataclass(frozen=True, slots=True)
class _Visit:
    """One assessment on its way into the columns."""

    assessment: str
    facts: Mapping[str, Any]
    judgements: Mapping[str, int]
    changes: int


def _counts(database: OfficeDatabase) -> dict[str, int]:
    with database.read() as session:
        rows = session.exec(
            select(ChangeRow.stream, func.count()).group_by(col(ChangeRow.stream))
        ).all()
    return {stream: count for stream, count in rows if not is_factory_stream(stream)}


def _read(
    database: OfficeDatabase, streams: Sequence[str], counts: Mapping[str, int]
) -> Iterator[_Visit]:
    query = (
        select(ChangeRow.stream, ChangeRow.digest, ChangeRow.body, ChangeRow.value)
        .where(
            col(ChangeRow.stream).in_(streams),
            (ChangeRow.entity == Entity.ASSESSMENT)
            | ((ChangeRow.entity == Entity.ANSWER) & (ChangeRow.field == Fields.JUDGEMENT)),
        )
        .order_by(col(ChangeRow.stream))
    )
    by_stream: dict[str, _Heads] = {each: _Heads() for each in streams}
    with database.read() as session:
        for stream, digest, body, value in session.exec(query):
            by_stream[stream].take(digest, from_json(body), value)
    for stream, heads in by_stream.items():
        facts, judgements = heads.holding(stream)
        yield _Visit(stream, facts, judgements, counts[stream])


class _Heads:
    """The changes that hold, field by field, as the fold finds them."""

    def __init__(self) -> None:
        self._changes: dict[tuple[str, str, str], list[tuple[Any, str, str | None]]] = {}
        self._replaced: set[str] = set()

    def take(self, digest: str, body: Mapping[str, Any], value: str | None) -> None:
        key = (body["entity"], body["id"], body["field"])
        self._changes.setdefault(key, []).append((body["at"], digest, value))
        self._replaced.update(body["parents"])

    def holding(self, assessment: str) -> tuple[dict[str, Any], dict[str, int]]:
        """Facts by field, and judgements by question."""
        facts: dict[str, Any] = {}
        judgements: dict[str, int] = {}
        replaced = self._replaced
        for (entity, identity, name), changes in self._changes.items():
            heads = [each for each in changes if each[1] not in replaced]
            if not heads:
                continue
            latest = heads[0] if len(heads) == 1 else max(heads, key=lambda head: head[:2])
            value = latest[2]
            if entity == Entity.ANSWER:
                differ = len(heads) > 1 and len({text for _, _, text in heads}) > 1
                code = UNDECIDED if differ else _BY_TEXT.get(value or "")
                if code is not None:
                    judgements[identity[:_LONGEST]] = code
            elif identity == assessment:
                facts[name] = None if value is None else from_json(value)
        return facts, judgements


def _put(columns: DuckDBPyConnection, folder: Path, visits: Sequence[_Visit]) -> None:
    names = [each.assessment for each in visits]
    columns.execute("BEGIN")
    try:
        gone = "SELECT visit FROM visits WHERE list_contains(?, assessment)"
        columns.execute(f"DELETE FROM answers WHERE visit IN ({gone})", [names])
        columns.execute("DELETE FROM visits WHERE list_contains(?, assessment)", [names])
        first = _one(columns, "SELECT coalesce(max(visit), 0) + 1 FROM visits")
        questions = _question_keys(columns, {q for each in visits for q in each.judgements})
        insert(columns, "visits", [_row(first + at, each) for at, each in enumerate(visits)])
        _load(
            columns,
            folder,
            (
                (first + at, questions[question], code)
                for at, each in enumerate(visits)
                for question, code in each.judgements.items()
            ),
        )
        columns.execute("COMMIT")
    except BaseException:
        columns.execute("ROLLBACK")
        raise


def insert(columns: DuckDBPyConnection, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Rows into a table of ours, all in one statement: one a row takes a hundred times longer."""
    if rows:
        lists = [list(column) for column in zip(*rows, strict=True)]
        values = ", ".join(f"unnest(${at})" for at in range(1, len(lists) + 1))
        columns.execute(f"INSERT INTO {table} SELECT {values}", lists)


def _load(
    columns: DuckDBPyConnection, folder: Path, answers: Iterable[tuple[int, int, int]]
) -> None:
    """Many rows at once: a file of plain numbers is read many times faster than parameters."""
    part = folder / f"{FILE}.part.csv"
    try:
        with part.open("w", encoding="ascii", newline="") as stream:
            csv.writer(stream).writerows(answers)
        if part.stat().st_size:
            columns.execute(
                "INSERT INTO answers SELECT * FROM read_csv(?, header=false, "
                "columns={'visit': 'INTEGER', 'question': 'INTEGER', 'judgement': 'UTINYINT'})",
                [str(part)],
            )
    finally:
        part.unlink(missing_ok=True)


def _question_keys(columns: DuckDBPyConnection, wanted: set[str]) -> dict[str, int]:
    known: dict[str, int] = dict(columns.execute("SELECT id, question FROM questions").fetchall())
    new = sorted(wanted - known.keys())
    if new:
        first = max(known.values(), default=0) + 1
        rows = [(first + at, question) for at, question in enumerate(new)]
        insert(columns, "questions", rows)
        known.update((question, key) for key, question in rows)
    return known


def _row(key: int, visit: _Visit) -> tuple[Any, ...]:
    facts = visit.facts
    tool = facts.get(Fields.QUESTIONNAIRE)
    return (
        key,
        visit.assessment,
        _text(facts.get(Fields.FACTORY)),
        _text(facts.get(Fields.COUNTRY)),
        _number(facts.get(Fields.CYCLE)),
        _day(facts.get(Fields.VISIT_START)),
        facts.get(Fields.PRACTICE) is True,
        facts.get(Fields.STAGE) == Stage.AGREED.value,
        _number(facts.get(f"{Fields.FACT}headcount")),
        _number(facts.get(f"{Fields.FACT}women")),
        _text(tool.get("digest")) if isinstance(tool, dict) else "",
        visit.changes,
    )


def _one(columns: DuckDBPyConnection, query: str) -> Any:
    row = columns.execute(query).fetchone()
    assert row is not None
    return row[0]


def _text(value: Any) -> str:
    return value[:_LONGEST] if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST
    return value if fits else None


def _day(value: Any) -> date | None:
    with contextlib.suppress(ValueError, TypeError):
        return date.fromisoformat(value)
    return None
