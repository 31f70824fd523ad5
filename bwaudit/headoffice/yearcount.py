"""Plan progress, root causes, training and production of the counted factories, counted in SQL.

A factory whose stream cannot be read is left out and counted as such. What stands for fewer than 5
factories is kept back, and so is what would tell it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.improvement.productivity import Figure
from bwaudit.improvement.terms import Role, Sex, Status
from bwaudit.synthesis.national import Column, NationalTable
from bwaudit.synthesis.productivity import Spread, productivity_tables
from bwaudit.synthesis.suppression import LEAST, Cells, Sums, kept_back

if TYPE_CHECKING:
    from collections.abc import Iterable

    from duckdb import DuckDBPyConnection

    from bwaudit.synthesis.national import Request, Value

_MOST_CAUSES = 25

_STATUS = {
    Status.OPEN: "Not begun",
    Status.IN_PROGRESS: "In progress",
    Status.DONE: "Done by the factory, not verified",
    Status.VERIFIED: "Verified",
    Status.REPEATED: "Repeated",
}
_ROLES = {
    Role.WORKERS: "Workers",
    Role.SUPERVISORS: "Supervisors",
    Role.MANAGERS: "Managers",
    Role.REPRESENTATIVES: "Worker representatives",
}
_SEXES = {Sex.WOMAN: "Women", Sex.MAN: "Men", Sex.UNKNOWN: "Not told"}


_THEIRS = """
CREATE OR REPLACE TEMP TABLE theirs AS
SELECT factory, readable FROM factories WHERE factory IN (SELECT house FROM counted)
"""
_TRAINED = """
CREATE OR REPLACE TEMP TABLE trained AS
SELECT session, factory FROM sessions JOIN theirs USING (factory) WHERE day BETWEEN $1 AND $2
"""
_FIGURES = """
SELECT figure, monthly, list(amount ORDER BY amount) FROM (
    SELECT figure, monthly, factory, arg_max(amount, period) AS amount
    FROM figures JOIN theirs USING (factory)
    WHERE period BETWEEN left($1, length(period)) AND left($2, length(period))
    GROUP BY ALL
) GROUP BY ALL
"""


def year_tables(
    columns: DuckDBPyConnection, request: Request
) -> tuple[list[NationalTable], list[str]]:
    """The tables of the factories in `counted`, and sentences on what is missing. Training and
    figures count in the period, plans as they stand."""
    period = [request.first.isoformat(), request.last.isoformat()]
    columns.execute(_THEIRS)
    columns.execute(_TRAINED, period)
    tables, missing = [], []
    if _one(columns, "SELECT count(DISTINCT factory) FROM lines JOIN theirs USING (factory)") >= (
        LEAST
    ):
        tables.append(_plan(columns))
        causes = _causes(columns)
        if causes.rows:
            tables.append(causes)
    else:
        missing.append("Improvement plans: fewer than 5 of the factories have sent one.")
    if _one(columns, "SELECT count(DISTINCT factory) FROM trained") >= LEAST:
        tables.append(_training(columns))
    else:
        missing.append("Training: fewer than 5 of the factories have sent sessions.")
    if _one(columns, "SELECT count(*) FROM theirs WHERE NOT readable"):
        missing.append("Plans and training of some factories: their record could not be read.")
    given = {
        (figure, monthly): amounts
        for figure, monthly, amounts in columns.execute(_FIGURES, period).fetchall()
    }
    found, few = productivity_tables(
        Spread(figure, monthly, tuple(given[figure.value, monthly]))
        for figure in Figure
        for monthly in (False, True)
        if (figure.value, monthly) in given
    )
    tables += found
    missing += few
    if not given:
        missing.append("Production, turnover, absence and revenue: no factory has given figures.")
    return tables, missing


def _plan(columns: DuckDBPyConnection) -> NationalTable:
    rows = columns.execute(
        "SELECT status, count(*), count(DISTINCT factory) FROM lines JOIN theirs USING (factory) "
        "GROUP BY ROLLUP (status)"
    ).fetchall()
    lines = {status: count for status, count, _ in rows}
    who = {status: count for status, _, count in rows}
    hidden = _hidden(
        {each.value: lines.get(each.value, 0) for each in Status},
        {each.value: who.get(each.value, 0) for each in Status},
    )
    told: list[tuple[Value, ...]] = [
        (
            _STATUS[each],
            None if each.value in hidden else lines.get(each.value, 0),
            _few(who.get(each.value, 0)),
        )
        for each in Status
    ]
    told.append(("All lines", lines[None], who[None]))
    return NationalTable(
        "plan",
        "Improvement plans",
        "Lines of the plans of the factories in the rates, as they stand.",
        (
            Column("status", "State"),
            Column("lines", "Lines", True),
            Column("factories", "Factories", True),
        ),
        tuple(told),
    )


def _causes(columns: DuckDBPyConnection) -> NationalTable:
    """Causes that enough factories share; the others would point at single ones."""
    rows = columns.execute(
        "SELECT cause, count(DISTINCT factory) AS count FROM causes JOIN theirs USING (factory) "
        "GROUP BY cause HAVING count >= $1 ORDER BY count DESC, cause LIMIT $2",
        [LEAST, _MOST_CAUSES],
    ).fetchall()
    return NationalTable(
        "causes",
        "Root causes in improvement plans",
        "Causes named in the plans of at least 5 factories.",
        (Column("what", "Root cause"), Column("count", "Factories", True)),
        tuple(rows),
    )


def _training(columns: DuckDBPyConnection) -> NationalTable:
    rows = columns.execute(
        "SELECT role, sex, sum(number)::BIGINT, count(DISTINCT factory) "
        "FROM people JOIN trained USING (session) GROUP BY GROUPING SETS ((role, sex), (role))"
    ).fetchall()
    keys: dict[tuple[str, str | None], str]
    keys = {(role.value, sex.value): f"{role}/{sex}" for role in Role for sex in Sex}
    keys |= {(role.value, None): role.value for role in Role}
    counts, who = dict.fromkeys(keys.values(), 0), dict.fromkeys(keys.values(), 0)
    for role, sex, number, factories in rows:
        counts[keys[role, sex]], who[keys[role, sex]] = number, factories
    sums = [Sums(role.value, tuple(keys[role.value, sex.value] for sex in Sex)) for role in Role]
    hidden = _hidden(counts, who, sums)
    told: list[tuple[Value, ...]] = [
        (
            _ROLES[role],
            *(
                None if (key := keys[role.value, sex]) in hidden else counts[key]
                for sex in (*(each.value for each in Sex), None)
            ),
        )
        for role in Role
    ]
    sessions = _one(columns, "SELECT count(*) FROM trained")
    factories = _one(columns, "SELECT count(DISTINCT factory) FROM trained")
    note = (
        f"{sessions:,} sessions in {factories:,} factories in the period. Somebody in two sessions "
        "counts twice."
    )
    return NationalTable(
        "training",
        "Training reach",
        note,
        (
            Column("role", "People"),
            *(Column(sex.value, _SEXES[sex], True) for sex in Sex),
            Column("all", "All", True),
        ),
        tuple(told),
    )


def _one(columns: DuckDBPyConnection, query: str) -> int:
    row = columns.execute(query).fetchone()
    assert row is not None
    return int(row[0])


def _few(factories: int) -> int | None:
    return None if 0 < factories < LEAST else factories


def _hidden(
    counts: dict[str, int], factories: dict[str, int], relations: Iterable[Sums] = ()
) -> frozenset[str]:
    """Cells that few factories make up, and those that would tell them: all cells that no relation
    sums already add up to a total that is published."""
    small = frozenset(key for key, who in factories.items() if 0 < who < LEAST)
    given = list(relations)
    inner = {part for relation in given for part in relation.parts}
    outer = tuple(key for key in counts if key not in inner)
    total = sum(counts[key] for key in outer)
    every = {**counts, "all": total}
    most = dict.fromkeys(every, max(total, *counts.values(), 1))
    return kept_back(Cells(every, most, [*given, Sums("all", outer)], small=small))
