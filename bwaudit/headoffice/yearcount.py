"""Plan progress, root causes, training and production of the counted factories, from their own
streams.

A factory whose stream cannot be read is left out and counted as such. What stands for fewer than 5
factories is kept back, and so is what would tell it.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlmodel import col, select

from bwaudit.assessment.changes import Change
from bwaudit.assessment.fold import Fold
from bwaudit.headoffice.tables import ChangeRow
from bwaudit.improvement.record import FactoryRecord
from bwaudit.improvement.stream import factory_stream
from bwaudit.improvement.terms import ActivityKind, Role, Sex, Status
from bwaudit.synthesis.national import Column, NationalTable
from bwaudit.synthesis.productivity import productivity_tables, spreads
from bwaudit.synthesis.suppression import LEAST, Cells, Sums, kept_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.improvement.productivity import Measured
    from bwaudit.synthesis.national import Request, Value

_AT_ONCE = 200
_MOST_CAUSES = 25
_TRAINING = frozenset({ActivityKind.TRAINING, ActivityKind.SEMINAR})
_log = logging.getLogger(__name__)

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


@dataclass(slots=True)
class YearCount:
    """What the streams of some factories add up to. Sets hold factories, to see which are few."""

    lines: Counter[Status] = field(default_factory=Counter)
    lines_by: dict[Status, set[str]] = field(default_factory=lambda: defaultdict(set))
    causes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    people: Counter[tuple[Role, Sex]] = field(default_factory=Counter)
    people_by: dict[tuple[Role, Sex], set[str]] = field(default_factory=lambda: defaultdict(set))
    sessions: int = 0
    trained: set[str] = field(default_factory=set)
    planned: set[str] = field(default_factory=set)
    figures: list[tuple[str, Measured]] = field(default_factory=list)
    period: tuple[str, str] = ("", "")
    unread: int = 0


def count_year(database: OfficeDatabase, factories: Sequence[str], request: Request) -> YearCount:
    """Read the streams of these factories. Training counts in the period, plans as they stand."""
    made = YearCount(period=(request.first.isoformat(), request.last.isoformat()))
    for start in range(0, len(factories), _AT_ONCE):
        some = factories[start : start + _AT_ONCE]
        streams = {factory_stream(each): each for each in some}
        rows = defaultdict(list)
        with database.read() as session:
            query = select(ChangeRow).where(col(ChangeRow.stream).in_(streams))
            for row in session.exec(query):
                rows[row.stream].append(row)
        for stream, changes in rows.items():
            fold = Fold(Change.from_body(row.body.encode(), row.salt, row.value) for row in changes)
            try:
                _add(made, streams[stream], FactoryRecord(stream, fold))
            except (ValueError, KeyError, TypeError, AttributeError):
                # A device may have sent any value; one factory must not stop a country.
                made.unread += 1
                _log.warning("the record of one factory could not be read")
    return made


def _add(made: YearCount, factory: str, record: FactoryRecord) -> None:
    actions, activities = record.actions(), record.activities()
    for action in actions:
        made.planned.add(factory)
        made.lines[action.status] += 1
        made.lines_by[action.status].add(factory)
        for cause in action.causes:
            made.causes[cause].add(factory)
    made.figures += ((factory, each) for each in record.figures() if not each.unsettled)
    first, last = made.period
    for activity in activities:
        if activity.kind in _TRAINING and first <= activity.day <= last:
            made.sessions += 1
            made.trained.add(factory)
            for key, count in activity.attendance.items():
                made.people[key] += count
                made.people_by[key].add(factory)


def year_tables(made: YearCount) -> tuple[list[NationalTable], list[str]]:
    """The tables, and sentences on what is missing."""
    tables, missing = [], []
    if len(made.planned) >= LEAST:
        tables.append(_plan(made))
        causes = _causes(made)
        if causes.rows:
            tables.append(causes)
    else:
        missing.append("Improvement plans: fewer than 5 of the factories have sent one.")
    if len(made.trained) >= LEAST:
        tables.append(_training(made))
    else:
        missing.append("Training: fewer than 5 of the factories have sent sessions.")
    if made.unread:
        missing.append("Plans and training of some factories: their record could not be read.")
    found, few = productivity_tables(spreads(made.figures, *made.period))
    tables += found
    missing += few
    if not (found or few):
        missing.append("Production, turnover, absence and revenue: no factory has given figures.")
    return tables, missing


def _plan(made: YearCount) -> NationalTable:
    hidden = _hidden(
        {each.value: made.lines[each] for each in Status},
        {each.value: len(made.lines_by[each]) for each in Status},
    )
    rows: list[tuple[Value, ...]] = [
        (
            _STATUS[each],
            None if each.value in hidden else made.lines[each],
            _few(len(made.lines_by[each])),
        )
        for each in Status
    ]
    rows.append(("All lines", made.lines.total(), len(made.planned)))
    return NationalTable(
        "plan",
        "Improvement plans",
        "Lines of the plans of the factories in the rates, as they stand.",
        (
            Column("status", "State"),
            Column("lines", "Lines", True),
            Column("factories", "Factories", True),
        ),
        tuple(rows),
    )


def _causes(made: YearCount) -> NationalTable:
    """Causes that enough factories share; the others would point at single ones."""
    common = sorted(made.causes.items(), key=lambda each: (-len(each[1]), each[0]))
    rows = tuple((cause, len(who)) for cause, who in common[:_MOST_CAUSES] if len(who) >= LEAST)
    return NationalTable(
        "causes",
        "Root causes in improvement plans",
        "Causes named in the plans of at least 5 factories.",
        (Column("what", "Root cause"), Column("count", "Factories", True)),
        rows,
    )


def _training(made: YearCount) -> NationalTable:
    cells = {f"{role}/{sex}": made.people[role, sex] for role in Role for sex in Sex}
    who = {f"{role}/{sex}": len(made.people_by[role, sex]) for role in Role for sex in Sex}
    rows_sums = [Sums(f"{role}", tuple(f"{role}/{sex}" for sex in Sex)) for role in Role]
    sums = {str(role): sum(made.people[role, sex] for sex in Sex) for role in Role}
    by = {str(role): len(set().union(*(made.people_by[role, sex] for sex in Sex))) for role in Role}
    hidden = _hidden({**cells, **sums}, {**who, **by}, rows_sums)
    rows: list[tuple[Value, ...]] = [
        (
            _ROLES[role],
            *(None if f"{role}/{sex}" in hidden else made.people[role, sex] for sex in Sex),
            None if str(role) in hidden else sums[str(role)],
        )
        for role in Role
    ]
    note = (
        f"{made.sessions:,} sessions in {len(made.trained):,} factories in the period. Somebody in "
        "two sessions counts twice."
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
        tuple(rows),
    )


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
