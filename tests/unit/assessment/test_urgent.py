"""The urgent procedure, its document, and what the exit meeting may show."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.meeting_view import MeetingView, meeting_view
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import AssessmentRecord, StoredFile
from bwaudit.assessment.terms import Judgement, Response
from bwaudit.assessment.urgent import UrgentView, deadlines, runs, urgent_view
from bwaudit.questionnaire.practice import Clock, Meeting
from support.journals import STREAM, Pen
from support.questionnaires import two_clusters

ZERO, NORMAL = "CL1.1", "OS8.2"
START, TOLD = "2026-05-14T10:41:00+06:00", "2026-05-14T11:00:00+06:00"


class Visit:
    """An assessment with one zero-tolerance finding and one other, written by one pen."""

    def __init__(self) -> None:
        self.pen = Pen("a.1")
        self.record = AssessmentRecord(STREAM, self.pen.fold)
        self.questionnaire = two_clusters()
        for question in (ZERO, NORMAL):
            self.set(Entity.ANSWER, question, Fields.JUDGEMENT, Judgement.NON_COMPLIANT.value)
            self.set(Entity.FINDING, question, Fields.TEXT, f"Found {question}.")

    def set(self, entity: str, entity_id: str, field: str, value: Any) -> None:
        self.record.apply([self.pen.write(entity, entity_id, field, value)])

    def begin(self, run: str = "run", question: str = ZERO) -> None:
        self.set(Entity.URGENT, run, Fields.STARTED, START)
        self.set(Entity.URGENT, run, Fields.SUSPECTED, 0)
        self.set(Entity.URGENT, run, Fields.QUESTION, question)

    def meeting(self, *meetings: Meeting) -> MeetingView:
        view = factory_view(self.record, self.questionnaire, with_released=True)
        return meeting_view(view, meetings)


@pytest.fixture
def visit() -> Visit:
    return Visit()


def test_a_run_tells_when_it_began_what_was_done_and_who_was_told(visit: Visit) -> None:
    visit.begin()
    visit.set(Entity.URGENT, "run", Fields.STEP + "0", START)
    visit.set(Entity.URGENT, "run", Fields.TOLD + "office", TOLD)
    visit.set(Entity.URGENT, "run", Fields.AUTHORITY_TOLD, TOLD)
    file = StoredFile("b" * 64, "k", 10, "image/jpeg", "s" * 64, 40, 30).as_json()
    photo = {"name": "x.jpg", "original": file, "report": file, "thumbnail": file}
    visit.set(Entity.EVIDENCE, "photo", Fields.FILE, photo)
    visit.set(Entity.EVIDENCE, "photo", Fields.ON + ZERO, value=True)
    view = urgent_view(visit.record, visit.questionnaire, "run")
    assert (view.started_at, view.number, view.text) == (START, "1.01", f"Found {ZERO}.")
    assert [each.done_at for each in view.steps] == [START]
    assert [(each.contact, each.told_at) for each in view.told] == [("office", TOLD)]
    assert (view.authority_told_at, len(view.photos)) == (TOLD, 1)
    assert view.suspected == {"en": "This."}


def test_a_run_may_belong_to_no_question(visit: Visit) -> None:
    visit.begin(question="")
    view = urgent_view(visit.record, visit.questionnaire, "run")
    assert (view.number, view.text, view.workers_affected, view.photos) == ("", "", None, ())
    assert not view.released


def test_a_step_that_was_unticked_and_a_run_taken_back_do_not_count(visit: Visit) -> None:
    visit.begin()
    visit.set(Entity.URGENT, "run", Fields.STEP + "0", START)
    visit.set(Entity.URGENT, "run", Fields.STEP + "0", None)
    visit.set(Entity.URGENT, "half", Fields.SUSPECTED, 0)
    assert [(each.id, dict(each.done)) for each in runs(visit.record)] == [("run", {})]
    visit.set(Entity.URGENT, "run", Fields.REMOVED, value=True)
    assert runs(visit.record) == ()
    with pytest.raises(KeyError):
        urgent_view(visit.record, visit.questionnaire, "run")


def test_time_limits_run_from_the_event_that_starts_them(visit: Visit) -> None:
    def clock(name: str, start: str, amount: int, unit: str) -> Clock:
        return Clock.model_validate(
            {
                "id": name,
                "names": {"en": name},
                "start": start,
                "amount": amount,
                "unit": unit,
                "basis": "sourced",
            }
        )

    clocks = (
        clock("ministry", "authority_informed", 48, "hours"),
        clock("report", "assessment_end", 28, "days"),
        clock("plan", "suspicion", 2, "days"),
    )
    protocol = visit.questionnaire.protocol.model_copy(update={"inform_within_hours": 4})
    before = deadlines(protocol, clocks, START, "")
    assert [each.due_at for each in before] == [
        "2026-05-14T14:41+06:00",
        "2026-05-16T10:41+06:00",
        "",
    ]
    after = deadlines(protocol, clocks, START, TOLD)
    assert "2026-05-16T11:00+06:00" in [each.due_at for each in after]


def test_the_meeting_shows_a_zero_tolerance_finding_only_once_it_is_released(
    visit: Visit,
) -> None:
    visit.begin()
    assert [each.question for each in visit.meeting().findings] == [NORMAL]
    visit.set(Entity.FINDING, ZERO, Fields.RELEASED, value=True)
    assert [each.question for each in visit.meeting().findings] == [ZERO, NORMAL]
    assert urgent_view(visit.record, visit.questionnaire, "run").released
    visit.set(Entity.FINDING, ZERO, Fields.RELEASED, value=False)
    assert [each.question for each in visit.meeting().findings] == [NORMAL]


def test_no_report_to_the_factory_prints_a_released_finding(visit: Visit) -> None:
    visit.set(Entity.FINDING, ZERO, Fields.RELEASED, value=True)
    view = factory_view(visit.record, visit.questionnaire)
    assert [each.question for each in view.findings] == [NORMAL]


def test_the_meeting_counts_what_the_factory_has_answered(visit: Visit) -> None:
    steps = ({"en": "Thank everyone"},)
    closing = Meeting(id="closing", names={"en": "Closing"}, steps=steps, basis="own_suggestion")
    assert visit.meeting(closing).agenda == steps
    assert visit.meeting().agenda == ()
    assert (visit.meeting().discussed, visit.meeting().clusters) == (0, 1)
    visit.set(Entity.FINDING, NORMAL, Fields.RESPONSE, Response.AGREED.value)
    assert visit.meeting().discussed == 1


def test_no_type_a_factory_sees_has_a_field_of_the_urgent_procedure() -> None:
    urgent = {each.name for each in dataclasses.fields(UrgentView)}
    seen = {each.name for each in dataclasses.fields(MeetingView)}
    assert not seen & (urgent - {"factory_name", "visit_start", "visit_end", "practice"})
