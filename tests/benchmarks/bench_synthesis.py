"""A national report of 20,000 assessments of 2,500 factories: from what stands to every file; and
folding what was never folded, which is otherwise done when it arrives.

Counting is compared with letting DuckDB read the same rows once, grouped by question; folding with
one process that reads the same changes and does nothing with them.
"""

from __future__ import annotations

import json
import random
import sqlite3
import tempfile
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import START, Change, Draft, Stamper
from bwaudit.bench import Figure, median, timed
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_data
from bwaudit.headoffice.columns import load_columns
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.summaries import Summaries
from bwaudit.headoffice.synthesis import counted, put
from bwaudit.headoffice.tables import ChangeRow, FactoryRow, SummaryRow
from bwaudit.improvement.record import present
from bwaudit.improvement.stream import factory_stream
from bwaudit.improvement.terms import Role, Sex
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.synthesis.national import Request

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from bwaudit.foundation.hashing import Json
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.synthesis.national import National

ASSESSMENTS, FACTORIES = 20_000, 2_500
RECEIVED = 2_000
ROUNDS = 3
GOAL_SECONDS = 60.0
REQUEST = Request("BGD", date(2019, 1, 1), date(2026, 12, 31))
_TEMPLATES = 8
_AGAIN, _BOTH = 0.1, 0.02
_LINES, _SESSIONS = 12, 4


def run() -> list[Figure]:
    tool = Catalogue([shipped_data()]).newest("cat", "BGD")
    at = datetime(2026, 11, 29, tzinfo=timezone(timedelta(hours=6)))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        with closing(OfficeDatabase(root / "standing.db")) as database:
            stand(database, tool, ASSESSMENTS, FACTORIES)
            loading = timed(partial(_load, database)) / 1000
            with closing(load_columns(database)) as columns:
                floor = [timed(partial(_scan, columns)) for _ in range(ROUNDS)]
                count = [
                    timed(partial(counted, columns, None, REQUEST, tool)) for _ in range(ROUNDS)
                ]
                made = counted(columns, None, REQUEST, tool)
            files = [timed(partial(_put, made, root / f"{n}", at)) for n in range(ROUNDS)]
        with closing(OfficeDatabase(root / "received.db")) as database:
            changes = receive(database, tool, RECEIVED, RECEIVED // 8)
            bare = timed(partial(_read, root / "received.db")) / 1000
            first = timed(Summaries(database).catch_up) / 1000
            again = timed(Summaries(database).catch_up) / 1000
    counting, writing = median(count) / 1000, median(files) / 1000
    per = ASSESSMENTS / RECEIVED
    note = f"{ASSESSMENTS:,} assessments of {FACTORIES:,} factories"
    scaled = f"{RECEIVED:,} assessments with {changes:,} changes measured, times {per:g}"
    whole = loading + counting + writing
    return [
        Figure("what stands into DuckDB", loading, "s", 0, 0, note),
        Figure("counting in SQL", counting, "s", median(floor) / 1000, 0, note),
        Figure("national report, all files", whole, "s", 0, GOAL_SECONDS, note),
        Figure("folding everything anew", first * per, "s", bare * per, 0, scaled),
        Figure("seeing that nothing is new", again * per, "s", 0, 0, scaled),
        Figure("all of it on a database never folded", whole + first * per, "s", 0, GOAL_SECONDS),
    ]


def _load(database: OfficeDatabase) -> None:
    load_columns(database).close()


def _scan(columns: DuckDBPyConnection) -> None:
    columns.execute("SELECT question, count(*) FROM findings GROUP BY question").fetchall()


def _read(path: Path) -> None:
    """The floor of folding: one process reads the same changes and does nothing with them."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT DISTINCT stream FROM changerow").fetchall()
        for name in names:
            connection.execute(_WANTED, name).fetchall()


_WANTED = """
SELECT entity, field, digest, body, value FROM changerow WHERE stream = ?
AND (entity IN ('assessment', 'action', 'activity', 'figure')
    OR (entity = 'answer' AND field = 'judgement'))
"""


def _put(made: National, out: Path, at: datetime) -> None:
    put(made, out, at)


def _visited(number: int, factories: int) -> tuple[str, int, date]:
    """Factory, cycle and day of a visit: every factory once a year."""
    cycle = number // factories
    return f"f{number % factories}", 1 + cycle, date(2019 + cycle, 1, 15) + timedelta(number % 300)


def stand(
    database: OfficeDatabase, tool: ResolvedQuestionnaire, assessments: int, factories: int
) -> None:
    """Made-up results: fewer findings the longer a factory takes part."""
    draw = random.Random(4)
    chances = {each.id: draw.random() * 0.3 for each in tool.questions}
    with database.write() as session:
        for number in range(assessments):
            factory, cycle, day = _visited(number, factories)
            found = [q for q, p in chances.items() if draw.random() < p * 4 / (3 + cycle)]
            row = SummaryRow(
                assessment=f"{number:032x}", changes=1_200, factory=factory, factory_name="Factory",
                city="Dhaka", country="BGD", cycle=cycle, visit_start=day.isoformat(),
                practice=number % 97 == 0, closed=number % 41 != 0, headcount=200 + number % 4_000,
                women=100 + number % 2_000, tool=tool.digest, answered=len(chances),
                non_compliant=len(found), found=json.dumps(found),
            )  # fmt: skip
            session.add(row)
        for number in range(factories):
            session.add(_factory(number, draw))


def _factory(number: int, draw: random.Random) -> FactoryRow:
    content = {
        "lines": [
            {"status": draw.choice(["open", "in_progress", "done", "verified"]), "causes": [cause]}
            for cause in draw.sample([f"Cause {each}" for each in range(40)], _LINES)
        ],
        "sessions": [
            {"day": f"2026-0{1 + each}-10", "people": [
                {"role": "workers", "sex": "woman", "number": 5 + number % 30},
                {"role": "managers", "sex": "man", "number": 1 + number % 3},
            ]}
            for each in range(_SESSIONS)
        ],
        "figures": [
            {"figure": "absence", "monthly": True, "period": f"2026-0{1 + each}",
             "amount": 3 + number % 5}
            for each in range(_SESSIONS)
        ],
    }  # fmt: skip
    return FactoryRow(factory=f"f{number}", changes=100, readable=True, content=json.dumps(content))


# What was received


def receive(
    database: OfficeDatabase, tool: ResolvedQuestionnaire, assessments: int, factories: int
) -> int:
    """Changes as laptops write them: some real journals of two devices each, and copies of them
    under other names, on other days. Gives how many changes there are."""
    draw = random.Random(4)
    visits = {f"visit {at}": _visit(f"visit {at}", tool, draw) for at in range(_TEMPLATES)}
    plan = _plan(factory_stream("template"))
    with database.write() as session:
        for change in (*plan, *(each for changes in visits.values() for each in changes)):
            session.add(
                ChangeRow(
                    stream=change.stream, device=change.device, seq=change.seq,
                    digest=change.digest, entity=change.entity, field=change.field,
                    body=change.body.decode(), salt=change.salt, value=change.value, push="p",
                )
            )  # fmt: skip
        session.flush()
        connection = session.connection()
        for number in range(assessments - _TEMPLATES):
            factory, cycle, day = _visited(number, factories)
            connection.exec_driver_sql(
                _COPY,
                (f"{number:032x}", f"visit {number % _TEMPLATES}", f"{number:032x}",
                 json.dumps(factory), str(cycle), json.dumps(day.isoformat()),
                 f"visit {number % _TEMPLATES}"),
            )  # fmt: skip
        for number in range(factories - 1):
            stream = factory_stream(f"f{number}")
            connection.exec_driver_sql(_COPY, (stream, plan[0].stream, stream, "", "", "",
                                               plan[0].stream))  # fmt: skip
        row = connection.exec_driver_sql("SELECT count(*) FROM changerow").one()
    return int(row[0])


_COPY = """
INSERT INTO changerow SELECT ?, device, seq, digest, entity, field, replace(body, ?, ?), salt,
    CASE WHEN entity <> 'assessment' THEN value
        WHEN field = 'factory' THEN ? WHEN field = 'cycle' THEN ? WHEN field = 'visit_start' THEN ?
        ELSE value END, push
FROM changerow WHERE stream = ?
"""


class _Laptop:
    """One device writing one stream."""

    def __init__(self, stream: str, device: str) -> None:
        self._stream, self._device = stream, device
        self._stamper = Stamper(SystemClock())
        self.changes: list[Change] = []

    def write(self, entity: str, identity: str, name: str, value: Json, *seen: Change) -> Change:
        change = Change.write(
            Draft(entity, identity, name, value),
            stream=self._stream,
            device=self._device,
            seq=len(self.changes) + 1,
            prev=self.changes[-1].digest if self.changes else START,
            at=self._stamper.next(),
            actor="assessor",
            parents=[each.digest for each in seen],
        )
        self.changes.append(change)
        return change


def _visit(stream: str, tool: ResolvedQuestionnaire, draw: random.Random) -> list[Change]:
    """Every question judged with two sources, one in ten judged again, one in fifty by both."""
    lead, second = _Laptop(stream, "lead"), _Laptop(stream, "second")
    facts: dict[str, Json] = {
        "factory": "f", "factory_name": "Factory", "country": "BGD", "cycle": 1,
        "visit_start": "2026-05-14", "practice": False, "stage": "agreed", "fact:headcount": 1_000,
        "fact:women": 650, "questionnaire": tool.ref.model_dump(),
    }  # fmt: skip
    for name, value in facts.items():
        lead.write("assessment", stream, name, value)
    for question in tool.questions:
        by = draw.choice([lead, second])
        judged = draw.choices(["compliant", "non_compliant", "not_applicable"], [80, 14, 6])[0]
        first = by.write("answer", question.id, "judgement", judged)
        by.write("answer", question.id, "by:documents", value=True)
        by.write("answer", question.id, "by:observation", value=True)
        if judged == "non_compliant":
            by.write("finding", question.id, "text", "Exit door D was locked during the shift.")
        if draw.random() < _AGAIN:
            by.write("answer", question.id, "judgement", "compliant", first)
        elif draw.random() < _BOTH:
            other = second if by is lead else lead
            other.write("answer", question.id, "judgement", "non_compliant")
    return [*lead.changes, *second.changes]


def _plan(stream: str) -> list[Change]:
    """A plan of some lines, some sessions, and figures of some months."""
    laptop = _Laptop(stream, "lead")
    line: dict[str, Json] = {
        "issue": "The exit of line 3 was locked", "action": "Take the lock off",
        "responsible": "Fire safety officer", "due": "2026-08-01", "status": "done",
        "cause:Nobody is named for it": True, "on:OS8": True,
    }  # fmt: skip
    session: dict[str, Json] = {
        "kind": "training", "day": "2026-02-10", "topic": "Fire drill",
        present(Role.WORKERS, Sex.WOMAN): 20, present(Role.MANAGERS, Sex.MAN): 2,
    }  # fmt: skip
    figure: Json = {"amount": "4.5", "source": "records", "day": "2026-12-01"}
    for at in range(_LINES):
        for name, value in line.items():
            laptop.write("action", f"a{at}", name, value)
    for at in range(_SESSIONS):
        for name, value in session.items():
            laptop.write("activity", f"t{at}", name, value)
        laptop.write("figure", f"2026-0{1 + at}/absence", "given", figure)
    return laptop.changes
