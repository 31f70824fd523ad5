"""Views of the plan and the log, and merging: nothing is lost, in any order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bwaudit.assessment.fold import Fold
from bwaudit.improvement import advisory, plan
from bwaudit.improvement.advisory import Activity
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.plan import Action, FindingRef
from bwaudit.improvement.record import FactoryRecord, present
from bwaudit.improvement.stream import factory_of, factory_stream, is_factory_stream
from bwaudit.improvement.terms import ActivityKind, Origin, Role, Sex, Status
from support.journals import Pen

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json

EMPTY = Action(
    id="",
    origin=Origin.FINDING,
    finding=None,
    issue="",
    points=frozenset(),
    causes=(),
    cause_text="",
    action="",
    responsible="",
    due="",
    status=Status.OPEN,
    verify_by=None,
    verified=None,
    evidence=(),
    unsettled=(),
)


def ref(question: str, cycle: int) -> FindingRef:
    return FindingRef(f"a{cycle}", question, "7.1", "Exits", cycle)


LINES = (
    replace(EMPTY, id="1", due="2026-06-01", points=frozenset({"OS8"}), causes=("No room",)),
    replace(
        EMPTY, id="2", due="2026-05-01", status=Status.IN_PROGRESS, causes=("No room", "Haste")
    ),
    replace(EMPTY, id="3", status=Status.DONE, points=frozenset({"OS8", "CO1"})),
    replace(EMPTY, id="4", due="2026-01-01", status=Status.VERIFIED, points=frozenset({"XX9"})),
    replace(EMPTY, id="5", status=Status.REPEATED, finding=ref("OS8.6", 1)),
)


def ids(lines: tuple[Action, ...]) -> str:
    return "".join(line.id for line in lines)


def test_views_of_the_plan() -> None:
    assert ids(plan.unfinished(LINES)) == "215"
    assert ids(plan.late(LINES, "2026-05-20")) == "2"
    assert ids(plan.late(LINES, "2026-06-01")) == "2"
    assert ids(plan.late(LINES, "2026-06-02")) == "21"
    assert ids(plan.to_verify(LINES)) == "3"
    board = plan.by_status(LINES)
    assert list(board) == list(Status)
    assert ids(board[Status.REPEATED]) == "5"
    clusters = plan.by_cluster(LINES, {"CO1": "CO", "OS7": "OS", "OS8": "OS"})
    assert {name: ids(found) for name, found in clusters.items()} == {
        "CO": "3",
        "OS": "13",
        "": "245",
    }
    causes = plan.by_cause(LINES)
    assert {name: ids(found) for name, found in causes.items()} == {
        "No room": "12",
        "Haste": "2",
        "": "345",
    }
    assert list(causes)[-1] == ""
    assert "" not in plan.by_cause(LINES[:2])


def test_counts_of_the_plan() -> None:
    counts = plan.count(LINES, "2026-05-20")
    assert (counts.total, counts.unfinished, counts.to_verify, counts.late) == (5, 3, 1, 1)
    assert plan.count((), "2026-05-20").unfinished == 0


def test_a_line_without_a_finding_is_called_by_its_issue() -> None:
    assert replace(EMPTY, issue="Too few lockers").title == "Too few lockers"
    assert LINES[4].title == "Exits"


def test_the_lines_of_one_finding_are_those_of_its_assessment() -> None:
    lines = tuple(
        replace(EMPTY, id=str(cycle), finding=ref(question, cycle))
        for question, cycle in (("OS8.6", 1), ("OS8.6", 2), ("OS8.5", 2), ("OS8.6", 3))
    )
    assert ids(plan.of_finding(lines, "a2", "OS8.6")) == "2"


def test_training_is_counted_by_sex_and_role() -> None:
    log = (
        Activity(
            "1",
            ActivityKind.TRAINING,
            "2026-03-02",
            2.0,
            attendance={(Role.WORKERS, Sex.WOMAN): 20, (Role.MANAGERS, Sex.MAN): 1},
        ),
        Activity(
            "2", ActivityKind.SEMINAR, "2026-01-09", attendance={(Role.WORKERS, Sex.WOMAN): 3}
        ),
        Activity(
            "3", ActivityKind.MEETING, "2026-03-01", 1.0, attendance={(Role.WORKERS, Sex.MAN): 5}
        ),
        Activity("4", ActivityKind.VISIT, ""),
    )
    reached = advisory.reach(log)
    assert (reached.sessions, reached.hours, reached.present) == (2, 2.0, 24)
    assert (reached.of_sex(Sex.WOMAN), reached.of_role(Role.MANAGERS)) == (23, 1)
    assert [each.id for each in advisory.in_order(log)] == ["2", "3", "1", "4"]
    assert [each.id for each in advisory.between(log, "2026-03-01", "2026-03-01")] == ["3"]
    assert [each.id for each in advisory.between(log, "", "")] == ["2", "3", "1"]
    months = advisory.by_month(log, 2026)
    assert [len(month) for month in months] == [1, 0, 2] + [0] * 9
    assert sum(len(month) for month in advisory.by_month(log, 2025)) == 0


def test_a_stream_tells_whose_it_is() -> None:
    assert is_factory_stream(factory_stream("f1"))
    assert not is_factory_stream("a" * 32)
    assert factory_of(factory_stream("f1")) == "f1"


@pytest.mark.parametrize("first", [0, 1])
def test_a_consent_taken_back_on_one_laptop_is_taken_back(first: int) -> None:
    one, two = Pen("one"), Pen("two")
    given: Json = {
        "reader": "Brand",
        "kind": "buyer",
        "shares": ["plan"],
        "day": "2026-05-01",
        "by": "Manager",
        "until": "",
    }
    one.write(Record.CONSENT, "c", Named.GIVEN, given)
    two.take(one.own)
    one.write(Record.CONSENT, "c", Named.WITHDRAWN, {"day": "2026-06-02", "reason": "No orders"})
    two.write(Record.CONSENT, "c", Named.WITHDRAWN, {"day": "2026-06-01", "reason": "Asked"})
    histories = [one.history, two.history]
    record = FactoryRecord("factory-f", Fold([*histories[first], *histories[1 - first]]))
    (consent,) = record.consents()
    assert (consent.withdrawn, consent.withdrawn_reason) == ("2026-06-01", "Asked")
    assert not consent.holds("2026-05-01")


TEXTS = st.sampled_from(["a", "b", "c"])
EDITS = st.one_of(
    st.tuples(st.just(Named.ACTION), TEXTS),
    st.tuples(st.just(Named.RESPONSIBLE), TEXTS),
    st.tuples(st.just(Named.DUE), st.sampled_from(["2026-06-01", "2026-07-01"])),
    st.tuples(st.just(Named.STATUS), st.sampled_from([each.value for each in Status])),
    st.tuples(st.just(Named.ON + "OS8"), st.booleans()),
    st.tuples(st.just(Named.CAUSE + "No room"), st.booleans()),
)
STEPS = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 2), EDITS | st.just("meet")), max_size=30
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_a_plan_edited_on_two_laptops_merges_without_loss(
    steps: list[tuple[int, int, object]],
) -> None:
    """Whatever the newest word of a laptop on a field was, after the merge it holds, it stands as
    one side of a conflict, or the other laptop had seen it and replaced it. No line is lost."""
    pens = (Pen("one"), Pen("two"))
    for who, number, edit in steps:
        if isinstance(edit, tuple):
            pens[who].write(Record.ACTION, f"line{number}", *edit)
        else:
            pens[who].take(pens[1 - who].history)
    everything = [change for pen in pens for change in pen.own]
    merged = [FactoryRecord("factory-f", Fold(order)) for order in (everything, everything[::-1])]
    assert merged[0].fold.digest() == merged[1].fold.digest()
    assert merged[0].actions() == merged[1].actions()
    record = merged[0]
    assert {line.id for line in record.actions()} == {each.entity_id for each in everything}
    replaced = {parent for change in everything for parent in change.parents}
    for change in everything:
        heads = record.fold.heads(change.key)
        assert change.digest in {head.digest for head in heads} or change.digest in replaced
    for line in record.actions():
        for name in line.unsettled:
            values = {head.value for head in record.fold.heads((Record.ACTION, line.id, name))}
            assert len(values) > 1


def test_a_field_counts_people_of_one_role_and_sex() -> None:
    assert present(Role.WORKERS, Sex.WOMAN) == "present:workers:woman"
