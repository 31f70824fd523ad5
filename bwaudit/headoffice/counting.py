"""Counts what the columns hold, in SQL, and makes the tables of a national report of it.

Rates are of factories: the latest finished visit of each in the period. Trends are of visits, one a
factory and cycle. Questions that a country reports nationally are no finding of a factory and are
left out. Which cells are kept back is decided for all tables together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from bwaudit.foundation.errors import Code, HeadOfficeError
from bwaudit.foundation.text import localized
from bwaudit.headoffice.columns import insert
from bwaudit.headoffice.yearcount import year_tables
from bwaudit.synthesis.national import (
    REASONS,
    Column,
    Counted,
    Group,
    Left,
    National,
    NationalTable,
    grouped,
)
from bwaudit.synthesis.rates import Rate, percent
from bwaudit.synthesis.suppression import LEAST, Cells, Covers, Relation, Sums, kept_back

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from duckdb import DuckDBPyConnection

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.synthesis.national import Request, Value

LANGUAGE: Final = "en"

_CHOOSE = """
CREATE OR REPLACE TEMP TABLE chosen AS
WITH theirs AS (
    SELECT *, coalesce(nullif(factory, ''), assessment) AS house FROM visits WHERE country = $1
), judged AS (
    SELECT *, CASE
        WHEN practice THEN 'practice'
        WHEN NOT closed THEN 'not_finished'
        WHEN day IS NULL THEN 'no_date'
        WHEN day < $2 OR day > $3 THEN 'outside'
        WHEN NOT list_contains($4, tool) THEN 'tool_unknown'
        ELSE '' END AS reason
    FROM theirs
), ranked AS (
    SELECT *, row_number() OVER (
        PARTITION BY house, cycle, reason ORDER BY day DESC, changes DESC, assessment
    ) AS place FROM judged
)
SELECT visit, assessment, house, cycle, day, headcount, women, tool,
    CASE WHEN reason = '' AND place > 1 THEN 'twice' ELSE reason END AS reason
FROM ranked
"""
_COUNTED = """
CREATE OR REPLACE TEMP TABLE counted AS
SELECT c.*, year(c.day) AS calendar,
    year(c.day) - year(min(c.day) OVER (PARTITION BY c.house)) + 1 AS programme,
    row_number() OVER (PARTITION BY c.house ORDER BY c.day DESC, c.cycle DESC, c.assessment) = 1
        AS latest
FROM chosen c WHERE c.reason = ''
"""
_FIRST = """
UPDATE counted SET programme = calendar - first + 1 FROM (
    SELECT coalesce(nullif(factory, ''), assessment) AS house, year(min(day)) AS first
    FROM visits WHERE country = $1 AND NOT practice AND day IS NOT NULL GROUP BY ALL
) AS began WHERE began.house = counted.house
"""
_FOUND = """
CREATE OR REPLACE TEMP TABLE found AS
SELECT f.visit, f.question FROM findings f JOIN counted USING (visit)
"""


@dataclass(frozen=True, slots=True)
class Tools:
    """The questionnaires that visits were made with, by digest. The newest one gives the names."""

    by_digest: Mapping[str, ResolvedQuestionnaire]

    @property
    def in_order(self) -> list[ResolvedQuestionnaire]:
        return sorted(self.by_digest.values(), key=_age)

    @property
    def newest(self) -> ResolvedQuestionnaire:
        return self.in_order[-1]


def tools_wanted(columns: DuckDBPyConnection, request: Request) -> list[str]:
    """The digests of the questionnaires that visits of a country were made with."""
    query = "SELECT DISTINCT tool FROM visits WHERE country = ? ORDER BY tool"
    return [tool for (tool,) in columns.execute(query, [request.country]).fetchall() if tool]


def known_countries(columns: DuckDBPyConnection) -> list[str]:
    """The countries that something was received of."""
    query = "SELECT DISTINCT country FROM visits WHERE country <> '' ORDER BY country"
    return [country for (country,) in columns.execute(query).fetchall()]


def national(
    columns: DuckDBPyConnection,
    request: Request,
    tools: Tools,
) -> National:
    """The report of a country and period.

    Raises HeadOfficeError NOTHING_TO_COUNT, or TOO_FEW for fewer than 5 factories.
    """
    _choose(columns, request, tools)
    factories, visits = _pair(columns, "SELECT count(*) FILTER (latest), count(*) FROM counted")
    if not visits:
        raise HeadOfficeError(
            Code.NOTHING_TO_COUNT,
            country=request.country,
            first=request.first.isoformat(),
            last=request.last.isoformat(),
        )
    if factories < LEAST:
        raise HeadOfficeError(Code.TOO_FEW, count=factories, least=LEAST)
    year, missing = year_tables(columns, request)
    counting = _Counting(columns, tools, factories, visits)
    left = dict(
        columns.execute(
            "SELECT reason, count(*) FROM chosen WHERE reason <> '' GROUP BY reason"
        ).fetchall()
    )
    return National(
        request=request,
        country_name=localized(tools.newest.country_names, LANGUAGE),
        tools=tuple(each.ref.label for each in tools.in_order),
        facts=tuple(_facts(columns, request, factories, visits)),
        factories=factories,
        visits=visits,
        tables=(*counting.tables(), *year, _coverage(left, factories, visits)),
        left={each: left[each.value] for each in Left if each.value in left},
        missing=tuple(missing),
        counted=tuple(_listed(columns)),
    )


def _choose(columns: DuckDBPyConnection, request: Request, tools: Tools) -> None:
    known = list(tools.by_digest)
    columns.execute(_CHOOSE, [request.country, request.first, request.last, known])
    columns.execute(_COUNTED)
    columns.execute(_FIRST, [request.country])
    columns.execute(_FOUND)
    columns.execute(
        "CREATE OR REPLACE TEMP TABLE places (question VARCHAR, point VARCHAR, cluster VARCHAR)"
    )
    places = {
        question.id: (question.id, point.id, cluster.id)
        for tool in tools.in_order
        for cluster, point, question in tool.walk()
        if not question.national_level
    }
    insert(columns, "places", list(places.values()))


@dataclass(frozen=True, slots=True)
class _Trend:
    """One way to divide visits: the column of `counted`, and its groups."""

    id: str
    column: str
    title: str
    note: str
    groups: tuple[Group, ...]


class _Counting:
    """All cells of one report: counted, then kept back together, then put into tables."""

    def __init__(
        self, columns: DuckDBPyConnection, tools: Tools, factories: int, visits: int
    ) -> None:
        self._columns = columns
        self._tool = tools.newest
        self._factories = factories
        self._visits = visits
        self._counts: dict[str, int] = {}
        self._most: dict[str, int] = {}
        self._relations: list[Relation] = []
        self._unseen: set[str] = set()
        self._trends = tuple(self._divided())
        self._count_factories()
        self._count_visits()
        self._hidden = kept_back(
            Cells(self._counts, self._most, self._relations, frozenset(self._unseen))
        )

    def tables(self) -> Iterator[NationalTable]:
        yield self._clusters()
        yield self._points()
        yield self._questions("questions", "Questions", public=False)
        if any(question.public for question in self._tool.questions):
            yield self._questions("public", "Publicly reported questions", public=True)
        for trend in self._trends:
            yield self._trend(trend)

    # Counting

    def _count_factories(self) -> None:
        for level in ("cluster", "point", "question"):
            rows = self._columns.execute(
                f"SELECT p.{level}, count(DISTINCT f.visit) FROM found f "
                "JOIN places p USING (question) JOIN counted c USING (visit) "
                f"WHERE c.latest GROUP BY p.{level}"
            ).fetchall()
            found = dict(rows)
            for name in self._names(level):
                self._add(f"f/{name}", found.get(name, 0), self._factories)
        for cluster in self._tool.clusters:
            self._covers(f"f/{cluster.id}", [f"f/{point.id}" for point in cluster.points])
            for point in cluster.points:
                self._covers(f"f/{point.id}", [f"f/{each.id}" for each in point.questions])

    def _names(self, level: str) -> list[str]:
        tool = self._tool
        if level == "cluster":
            return [cluster.id for cluster in tool.clusters]
        if level == "point":
            return [point.id for cluster in tool.clusters for point in cluster.points]
        return [question.id for question in tool.questions]

    def _count_visits(self) -> None:
        """Visits by cluster, in all and in every group; and how many of them were earlier visits of
        factories whose latest one is in the rates, since both tables together tell that."""
        query = (
            "SELECT p.cluster, {column}, count(DISTINCT f.visit) FROM found f "
            "JOIN places p USING (question) JOIN counted c USING (visit) GROUP BY ALL"
        )
        totals = {
            cluster: count
            for cluster, _, count in self._columns.execute(query.format(column="1")).fetchall()
        }
        earlier = self._visits - self._factories
        for cluster in self._names("cluster"):
            total = totals.get(cluster, 0)
            self._add(f"v/{cluster}", total, self._visits)
            self._add(f"e/{cluster}", total - self._counts[f"f/{cluster}"], earlier)
            self._unseen |= {f"e/{cluster}", f"v/{cluster}"}
            self._relations.append(Sums(f"v/{cluster}", (f"f/{cluster}", f"e/{cluster}")))
        for trend in self._trends:
            rows = self._columns.execute(query.format(column=f"c.{trend.column}")).fetchall()
            for cluster in self._names("cluster"):
                keys = []
                for at, group in enumerate(trend.groups):
                    count = sum(
                        found
                        for name, value, found in rows
                        if name == cluster and value in group.values
                    )
                    keys.append(f"{trend.id}/{at}/{cluster}")
                    self._add(keys[-1], count, group.factories)
                self._relations.append(Sums(f"v/{cluster}", tuple(keys)))

    def _add(self, key: str, count: int, most: int) -> None:
        self._counts[key] = count
        self._most[key] = max(most, count)

    def _covers(self, whole: str, parts: Sequence[str]) -> None:
        if parts:
            self._relations.append(Covers(whole, tuple(parts)))

    def _divided(self) -> Iterator[_Trend]:
        for name, column, title, one, many in (
            ("cycle", "cycle", "By cycle", "Cycle {first}", "Cycles {first} to {last}"),
            (
                "programme",
                "programme",
                "By year in the programme",
                "Year {first}",
                "Years {first} to {last}",
            ),
            ("year", "calendar", "By year of the visit", "{first}", "{first} to {last}"),
        ):
            sizes = dict(
                self._columns.execute(
                    f"SELECT coalesce({column}, 0), count(*) FROM counted GROUP BY ALL"
                ).fetchall()
            )
            groups = grouped(sizes, one, many)
            note = "Share of visits with at least one non-compliant question in the cluster."
            yield _Trend(name, column, title, note, groups)

    # Tables

    def _rate(self, key: str, of: int) -> Rate:
        return Rate(None if key in self._hidden else self._counts[key], of)

    def _clusters(self) -> NationalTable:
        rows = tuple(
            (cluster.number, cluster.name(LANGUAGE), self._rate(f"f/{cluster.id}", self._factories))
            for cluster in self._tool.clusters
        )
        return NationalTable(
            "clusters",
            "Non-compliance by cluster",
            "Share of factories with at least one non-compliant question in the cluster.",
            (Column("number", "No.", True), Column("cluster", "Cluster"), _RATE),
            rows,
            chart="rate",
        )

    def _points(self) -> NationalTable:
        rows = tuple(
            (
                cluster.name(LANGUAGE),
                point.id,
                point.name(LANGUAGE),
                self._rate(f"f/{point.id}", self._factories),
            )
            for cluster in self._tool.clusters
            for point in cluster.points
        )
        return NationalTable(
            "points",
            "Non-compliance by compliance point",
            "Share of factories with at least one non-compliant question in the point.",
            (Column("cluster", "Cluster"), Column("id", "Id"), Column("point", "Point"), _RATE),
            rows,
            chart="rate",
        )

    def _questions(self, table: str, title: str, *, public: bool) -> NationalTable:
        rows = tuple(
            (
                point.name(LANGUAGE),
                question.number,
                question.text(LANGUAGE).label,
                self._rate(f"f/{question.id}", self._factories),
            )
            for cluster in self._tool.clusters
            for point in cluster.points
            for question in point.questions
            if not question.national_level and (question.public or not public)
        )
        return NationalTable(
            table,
            title,
            "Share of factories in which the question was non-compliant.",
            (
                Column("point", "Compliance point"),
                Column("number", "No."),
                Column("question", "Question"),
                _RATE,
            ),
            rows,
            chart="rate",
        )

    def _trend(self, trend: _Trend) -> NationalTable:
        heads = tuple(
            Column(f"{trend.id}_{at}", group.label) for at, group in enumerate(trend.groups)
        )
        rows: list[tuple[Value, ...]] = [
            ("Visits", *(group.factories for group in trend.groups)),
        ]
        rows += [
            (
                cluster.name(LANGUAGE),
                *(
                    self._rate(f"{trend.id}/{at}/{cluster.id}", group.factories)
                    for at, group in enumerate(trend.groups)
                ),
            )
            for cluster in self._tool.clusters
        ]
        return NationalTable(
            f"trend_{trend.id}",
            f"Trend: {trend.title.lower()}",
            trend.note,
            (Column("cluster", "Cluster"), *heads),
            tuple(rows),
        )


_RATE = Column("rate", "Non-compliant", True)


def _facts(
    columns: DuckDBPyConnection, request: Request, factories: int, visits: int
) -> Iterator[tuple[str, str]]:
    row = columns.execute(
        "SELECT sum(headcount), count(headcount), sum(women), "
        "sum(headcount) FILTER (women IS NOT NULL), count(women) FROM counted WHERE latest"
    ).fetchone()
    assert row is not None
    workers, told, women, of, told_women = row
    yield "Period", f"{request.first.isoformat()} to {request.last.isoformat()}"
    yield "Factories", f"{factories:,}"
    yield "Finished visits", f"{visits:,}"
    if told >= LEAST:
        yield "Workers", f"{workers:,} in {told:,} factories"
    if told_women >= LEAST and of:
        yield "Women", f"{percent(women, of)} % of workers in {told_women:,} factories"


def _coverage(left: Mapping[str, int], factories: int, visits: int) -> NationalTable:
    rows: list[tuple[Value, ...]] = [
        ("Counted in rates: the latest visit of each factory", factories),
        ("Counted in trends only: earlier visits of the same factories", visits - factories),
    ]
    rows += [
        (f"Not counted: {REASONS[each].lower()}", left[each.value])
        for each in Left
        if each.value in left
    ]
    return NationalTable(
        "coverage",
        "What was counted",
        "Assessments of the country that were received, and why some are not in the tables.",
        (Column("what", "Assessments"), Column("count", "Number", True)),
        tuple(rows),
    )


def _listed(columns: DuckDBPyConnection) -> Iterator[Counted]:
    rows = columns.execute(
        "SELECT assessment, house, coalesce(cycle, 0), coalesce(CAST(day AS VARCHAR), ''), reason "
        "FROM chosen ORDER BY reason, day, assessment"
    ).fetchall()
    for assessment, factory, cycle, day, reason in rows:
        yield Counted(assessment, factory, cycle, day, Left(reason) if reason else None)


def _pair(columns: DuckDBPyConnection, query: str) -> tuple[int, int]:
    row: Any = columns.execute(query).fetchone()
    return int(row[0]), int(row[1])


def _age(tool: ResolvedQuestionnaire) -> tuple[object, ...]:
    numbers = tuple(int(part) for part in tool.version.split(".") if part.isdecimal())
    return (numbers, tool.overlay_version, tool.digest)
