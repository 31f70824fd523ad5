"""What stands of every assessment: the same as the fold says, folded once, and caught up with."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bwaudit.assessment.changes import Change, Draft, Stamper
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.terms import Judgement, Stage
from bwaudit.foundation.errors import Cancelled
from bwaudit.foundation.jobs import CancelToken
from bwaudit.headoffice.columns import load_columns
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.services import DATABASE_FILE
from bwaudit.headoffice.standing import summary_of
from bwaudit.headoffice.summaries import Summaries
from bwaudit.headoffice.tables import ChangeRow, SummaryRow
from support.clocks import SetClock
from support.received import receive, written

if TYPE_CHECKING:
    from pathlib import Path


def standing(database: OfficeDatabase, stream: str) -> SummaryRow:
    Summaries(database).catch_up()
    with database.read() as session:
        return session.get_one(SummaryRow, stream)


def test_only_what_changed_is_folded_again(received: tuple[Path, OfficeDatabase]) -> None:
    _, database = received
    summaries = Summaries(database)
    steps: list[tuple[int, int]] = []
    first = summaries.catch_up(progress=lambda *step: steps.append(step))
    assert (first.read, first.assessments) == (8, 8)
    assert steps == [(8, 8)]
    assert summaries.catch_up(progress=lambda *step: steps.append(step)).read == 0
    assert len(steps) == 1
    stream = f"{3:032x}"
    receive(database, written(stream, "two", [("answer", "OS8.4", "judgement", "non_compliant")]))
    assert summaries.catch_up().read == 1
    with database.read() as session:
        assert session.get_one(SummaryRow, stream).found == '["OS8.4", "OS8.6"]'
    receive(database, written(stream, "three", [("answer", "OS8.4", "judgement", "compliant")]))
    summaries.refresh(stream)
    assert summaries.catch_up().read == 0
    # Two people differ on it: it is no finding until one of them settles it.
    assert standing(database, stream).found == '["OS8.6"]'


def test_much_that_was_never_folded_is_folded_by_several_processes(
    received: tuple[Path, OfficeDatabase],
) -> None:
    _, database = received
    values = [("assessment", "", "country", "KHM"), ("answer", "x", "judgement", "compliant")]
    streams = [f"{at:032x}" for at in range(100, 305)]
    receive(database, [each for stream in streams for each in written(stream, "one", values)])
    steps: list[tuple[int, int]] = []
    done = Summaries(database).catch_up(progress=lambda *step: steps.append(step))
    assert (done.read, done.assessments) == (213, 213)
    assert steps == [(100, 213), (200, 213), (213, 213)]
    assert standing(database, f"{304:032x}").country == "KHM"


def test_a_stopped_catching_up_keeps_what_it_folded(received: tuple[Path, OfficeDatabase]) -> None:
    _, database = received
    token = CancelToken()
    with pytest.raises(Cancelled):
        Summaries(database).catch_up(progress=lambda *_: token.cancel(), cancel=token)
    assert Summaries(database).catch_up().read == 0


def test_a_database_of_the_first_form_is_folded_anew(
    received: tuple[Path, OfficeDatabase],
) -> None:
    folder, database = received
    with database.write() as session:
        connection = session.connection()
        connection.exec_driver_sql("DROP TABLE factoryrow")
        connection.exec_driver_sql("DROP TABLE summaryrow")
        connection.exec_driver_sql("CREATE TABLE summaryrow (assessment VARCHAR PRIMARY KEY)")
        connection.exec_driver_sql("PRAGMA user_version=1")
    with closing(OfficeDatabase(folder / DATABASE_FILE)) as again:
        assert Summaries(again).catch_up().read == 8


KEYS = (
    *((Entity.ANSWER, question, Fields.JUDGEMENT) for question in ("q1", "q2")),
    (Entity.ASSESSMENT, "s", Fields.STAGE),
    (Entity.ASSESSMENT, "s", Fields.CYCLE),
)
VALUES = {
    Fields.JUDGEMENT: (*(each.value for each in Judgement), None),
    Fields.STAGE: tuple(each.value for each in Stage),
    Fields.CYCLE: (1, 2, 3),
}


@st.composite
def journals(draw: st.DrawFn) -> list[Change]:
    """Changes of three devices, each in sight of some that went before: of the same field as a
    program writes them, and sometimes of others as no program should."""
    stampers = [Stamper(SetClock()) for _ in range(3)]
    changes: list[Change] = []
    for _ in range(draw(st.integers(1, 14))):
        device = draw(st.integers(0, 2))
        entity, identity, name = draw(st.sampled_from(KEYS))
        before = [each for each in changes if each.key == (entity, identity, name)]
        odd = draw(st.integers(0, 9)) == 0
        seen = (
            draw(st.lists(st.sampled_from(changes if odd else before), unique=True))
            if (changes if odd else before)
            else []
        )
        own = [each for each in changes if each.device == str(device)]
        changes.append(
            Change.write(
                Draft(entity, identity, name, draw(st.sampled_from(VALUES[name]))),
                stream="s",
                device=str(device),
                seq=len(own) + 1,
                prev=own[-1].digest if own else "0" * 64,
                at=stampers[device].next(),
                actor="a",
                parents=[each.digest for each in seen],
            )
        )
    return draw(st.permutations(changes))


@given(journals())
@settings(max_examples=80, deadline=None)
def test_what_head_office_counts_is_what_the_fold_holds(changes: list[Change]) -> None:
    stored = [
        (each.entity, each.field, each.digest, each.body.decode(), each.value) for each in changes
    ]
    row = summary_of("s", len(changes), stored)
    record = AssessmentRecord("s", Fold(changes))
    answers = [record.answer(each) for each in sorted(record.fold.ids(Entity.ANSWER))]
    assert json.loads(row.found) == [
        each.question
        for each in answers
        if each.judgement is Judgement.NON_COMPLIANT and not each.in_conflict
    ]
    assert row.closed is (record.facts.stage is Stage.AGREED)
    assert row.cycle == record.fold.value(Entity.ASSESSMENT, "s", Fields.CYCLE, 0)


@pytest.mark.parametrize("value", [None, [], {}, "x" * 5000, -5, 2**40, True, "\ud800"])
def test_odd_values_stop_no_report(received: tuple[Path, OfficeDatabase], value: object) -> None:
    _, database = received
    names = ("factory", "cycle", "visit_start", "practice", "stage", "fact:headcount", "country")
    text = json.dumps(value)
    with database.write() as session:
        for seq, (entity, identity, name) in enumerate(
            (
                *(("assessment", "d" * 32, name) for name in (*names, "questionnaire")),
                ("answer", "q", "judgement"),
                ("answer", value if isinstance(value, str) else "r", "judgement"),
            ),
            start=1,
        ):
            last = '"non_compliant"' if seq == 10 else text
            body = {"entity": entity, "id": identity, "field": name, "parents": [], "at": [1, 0, 0]}
            session.add(
                ChangeRow(
                    stream="d" * 32, device="one", seq=seq, digest=str(seq), entity=entity,
                    field=name, body=json.dumps(body), salt=None, value=last, push="p",
                )
            )  # fmt: skip
    Summaries(database).catch_up()
    with closing(load_columns(database)) as columns:
        assert columns.execute("SELECT count(*) FROM visits").fetchone() == (9,)
        assert columns.execute("SELECT count(*) FROM findings").fetchone() == (7,)
