"""In which order findings are told, and which are told together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.fold import Fold
from bwaudit.assessment.meeting_view import meeting_view
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord
from bwaudit.assessment.telling import groups, in_order, told_with
from bwaudit.assessment.terms import Judgement
from support.journals import STREAM, Pen, union
from support.questionnaires import two_clusters

names = st.sampled_from("abcdef")


def test_a_finding_nobody_put_in_order_follows_the_one_before_it_in_the_tool() -> None:
    assert in_order(["a", "b", "c", "d"], ["d", "b"]) == ["a", "d", "b", "c"]
    assert in_order(["a", "b"], ["gone", "b", "b", "a"]) == ["b", "a"]


@given(st.lists(names, unique=True), st.lists(names))
def test_no_order_loses_or_doubles_a_finding(found: list[str], wanted: list[str]) -> None:
    assert sorted(in_order(found, wanted)) == sorted(found)


@given(st.dictionaries(names, st.sampled_from(["", *"abcdefg"])))
def test_whoever_leads_is_a_finding_that_is_told_with_no_other(links: dict[str, str]) -> None:
    leads = told_with(links)
    for question, lead in leads.items():
        assert lead in links
        assert lead not in leads
        assert question != lead


def test_findings_two_devices_told_with_each_other_are_told_alone() -> None:
    a, b = Pen("a.1"), Pen("b.1")
    a.write(Entity.FINDING, "q1", Fields.TOLD_WITH, "q2")
    b.write(Entity.FINDING, "q2", Fields.TOLD_WITH, "q1")
    a.write(Entity.ASSESSMENT, STREAM, Fields.MEETING_ORDER, ["q2", "q1"])
    b.write(Entity.ASSESSMENT, STREAM, Fields.MEETING_ORDER, ["q1", "q2"])
    record = AssessmentRecord(STREAM, Fold(union(a.history, b.history)))
    assert sorted(groups(record, ["q1", "q2"])) == [("q1",), ("q2",)]
    assert record.conflicts() == (), "how findings are told is nothing to settle"


def test_a_finding_told_with_a_withheld_one_is_told_alone_and_tells_nothing_of_it() -> None:
    pen = Pen("a.1")
    zero, one, two = "CL1.1", "OS8.1", "OS8.2"
    for question in (zero, one, two):
        pen.write(Entity.ANSWER, question, Fields.JUDGEMENT, Judgement.NON_COMPLIANT.value)
    pen.write(Entity.FINDING, one, Fields.TOLD_WITH, zero)
    pen.write(Entity.ASSESSMENT, STREAM, Fields.MEETING_ORDER, [two, zero, one])
    record = AssessmentRecord(STREAM, pen.fold)
    assert groups(record, [zero, one, two]) == ((two,), (zero, one))
    view = factory_view(record, two_clusters(), with_released=True)
    assert view.told == ((two,), (one,))
    assert zero not in repr(meeting_view(view, ()))


def test_what_is_told_together_keeps_its_own_place_and_count_in_the_tool() -> None:
    pen = Pen("a.1")
    one, two = "OS8.1", "OS8.2"
    for question in (one, two):
        pen.write(Entity.ANSWER, question, Fields.JUDGEMENT, Judgement.NON_COMPLIANT.value)
    pen.write(Entity.FINDING, one, Fields.TOLD_WITH, two)
    view = factory_view(AssessmentRecord(STREAM, pen.fold), two_clusters())
    assert [each.question for each in view.findings] == [one, two]
    assert view.counts.non_compliant == 2
    meeting = meeting_view(view, ())
    assert [each.question for each in meeting.findings] == [two]
    assert [each.question for each in meeting.told(two)] == [one]
    assert meeting.amount == 2
