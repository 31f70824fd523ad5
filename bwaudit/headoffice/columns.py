"""What stands of every assessment and factory, as tables of a DuckDB in memory, for counting."""

from __future__ import annotations

import contextlib
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import duckdb
from sqlmodel import select

from bwaudit.headoffice.tables import FactoryRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from duckdb import DuckDBPyConnection

    from bwaudit.headoffice.database import OfficeDatabase

_AT_ONCE = 2_000

TABLES: Final = """
CREATE TABLE visits (
    visit INTEGER, assessment VARCHAR, factory VARCHAR, country VARCHAR, cycle INTEGER, day DATE,
    practice BOOLEAN, closed BOOLEAN, headcount INTEGER, women INTEGER, tool VARCHAR,
    changes BIGINT
);
CREATE TABLE findings (visit INTEGER, question VARCHAR);
CREATE TABLE factories (factory VARCHAR, readable BOOLEAN);
CREATE TABLE lines (line INTEGER, factory VARCHAR, status VARCHAR);
CREATE TABLE causes (factory VARCHAR, cause VARCHAR);
CREATE TABLE sessions (session INTEGER, factory VARCHAR, day VARCHAR);
CREATE TABLE people (session INTEGER, role VARCHAR, sex VARCHAR, number BIGINT);
CREATE TABLE figures (
    factory VARCHAR, figure VARCHAR, monthly BOOLEAN, period VARCHAR, amount DOUBLE
);
"""

_VISITS: Final = """
SELECT assessment, factory, country, cycle, visit_start, practice, closed, headcount, women, tool,
    changes, found
FROM summaryrow ORDER BY assessment
"""
_FINDINGS = """
INSERT INTO findings
SELECT visit, unnest(from_json(text, '["VARCHAR"]')) FROM (
    SELECT unnest($1) AS visit, unnest($2) AS text
)
"""
CONTENT: Final = """{
    "lines": [{"status": "VARCHAR", "causes": ["VARCHAR"]}],
    "sessions": [{
        "day": "VARCHAR", "people": [{"role": "VARCHAR", "sex": "VARCHAR", "number": "BIGINT"}]
    }],
    "figures": [
        {"figure": "VARCHAR", "monthly": "BOOLEAN", "period": "VARCHAR", "amount": "DOUBLE"}
    ]
}"""
_FACTORIES = (
    f"CREATE TEMP TABLE told AS SELECT factory, from_json(text, '{CONTENT}') AS it FROM texts",
    """
    CREATE TEMP TABLE told_lines AS SELECT
        row_number() OVER () AS line, factory, each.status, each.causes
    FROM (SELECT factory, unnest(it.lines) AS each FROM told)
    """,
    "INSERT INTO lines SELECT line, factory, status FROM told_lines",
    "INSERT INTO causes SELECT DISTINCT factory, unnest(causes) FROM told_lines",
    """
    CREATE TEMP TABLE told_sessions AS SELECT
        row_number() OVER () AS session, factory, each.day, each.people
    FROM (SELECT factory, unnest(it.sessions) AS each FROM told)
    """,
    "INSERT INTO sessions SELECT session, factory, day FROM told_sessions",
    """
    INSERT INTO people SELECT session, each.role, each.sex, each.number
    FROM (SELECT session, unnest(people) AS each FROM told_sessions)
    """,
    """
    INSERT INTO figures SELECT factory, each.figure, each.monthly, each.period, each.amount
    FROM (SELECT factory, unnest(it.figures) AS each FROM told)
    """,
)


def empty_columns() -> DuckDBPyConnection:
    """The tables with nothing in them. Close it in the end."""
    columns = duckdb.connect()
    columns.execute(TABLES)
    return columns


def load_columns(database: OfficeDatabase) -> DuckDBPyConnection:
    """The tables filled with what stands now. Close it in the end."""
    columns = empty_columns()
    try:
        with database.read() as session:
            first = 1
            for rows in session.connection().exec_driver_sql(_VISITS).partitions(_AT_ONCE):
                keys = range(first, first + len(rows))
                visits = [
                    (key, *row[:4], _day(row[4]), *row[5:11])
                    for key, row in zip(keys, rows, strict=True)
                ]
                insert(columns, "visits", visits)
                columns.execute(_FINDINGS, [list(keys), [row[11] for row in rows]])
                first += len(rows)
            told = session.exec(
                select(FactoryRow.factory, FactoryRow.readable, FactoryRow.content)
            ).all()
        insert(columns, "factories", [(factory, readable) for factory, readable, _ in told])
        columns.execute("CREATE TEMP TABLE texts (factory VARCHAR, text VARCHAR)")
        insert(columns, "texts", [(factory, text) for factory, _, text in told])
        for statement in _FACTORIES:
            columns.execute(statement)
    except BaseException:
        columns.close()
        raise
    return columns


def insert(columns: DuckDBPyConnection, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Rows into a table of ours, all in one statement: one a row takes a hundred times longer."""
    if rows:
        lists = [list(column) for column in zip(*rows, strict=True)]
        values = ", ".join(f"unnest(${at})" for at in range(1, len(lists) + 1))
        columns.execute(f"INSERT INTO {table} SELECT {values}", lists)


def _day(text: str) -> date | None:
    with contextlib.suppress(ValueError):
        return date.fromisoformat(text)
    return None
