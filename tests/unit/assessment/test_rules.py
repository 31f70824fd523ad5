"""Applicability, progress, roll-up, the problem list and what a factory may see."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.assessment.applicability import applicable
from bwaudit.assessment.factory_view import factory_view
from bwaudit.assessment.findings import non_compliant, roll_up
from bwaudit.assessment.gate import IssueKind, issues
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.notes import notes
from bwaudit.assessment.progress import Progress, progress, total
from bwaudit.assessment.record import AssessmentRecord, StoredFile
from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy, Response, Side, Stage
from support.journals import STREAM, Pen
from support.questionnaires import resolved, two_clusters

MARKER = "Zq7-marker"


class Visit:
    """An assessment written by one pen."""

    def __init__(self) -> None:
        self.pen = Pen("a.1")
        self.record = AssessmentRecord(STREAM, self.pen.fold)
        self.questionnaire = two_clusters()

    def set(self, entity: str, entity_id: str, field: str, value: Any) -> None:
        self.record.apply([self.pen.write(entity, entity_id, field, value)])

    def judge(self, question: str, judgement: Judgement, *sources: KnownBy) -> None:
        self.set(Entity.ANSWER, question, Fields.JUDGEMENT, judgement.value)
        for source in sources:
            self.set(Entity.ANSWER, question, Fields.BY + source, value=True)

    def fact(self, name: str, value: Any) -> None:
        self.set(Entity.ASSESSMENT, STREAM, Fields.FACT + name, value)

    def photo(self, evidence: str, *questions: str, media_type: str = "image/jpeg") -> None:
        file = StoredFile("b" * 64, "k", 10, media_type, "s" * 64, 40, 30).as_json()
        report = file if media_type.startswith("image/") else None
        value = {"name": "x.jpg", "original": file, "report": report, "thumbnail": report}
        self.set(Entity.EVIDENCE, evidence, Fields.FILE, value)
        for question in questions:
            self.set(Entity.EVIDENCE, evidence, Fields.ON + question, value=True)


@pytest.fixture
def visit() -> Visit:
    return Visit()


def reached(visit: Visit) -> Progress:
    applies = applicable(visit.record, visit.questionnaire)
    return progress(visit.record, visit.questionnaire, applies)


def test_a_question_whose_fact_is_unknown_applies_and_one_whose_fact_is_false_does_not(
    visit: Visit,
) -> None:
    assert "OS7.1" in applicable(visit.record, visit.questionnaire)
    visit.fact("dormitory", False)
    assert "OS7.1" not in applicable(visit.record, visit.questionnaire)
    assert len(applicable(visit.record, visit.questionnaire)) == 5


def test_an_answered_question_stays_when_the_profile_says_otherwise(visit: Visit) -> None:
    visit.judge("OS7.1", Judgement.COMPLIANT)
    visit.fact("dormitory", False)
    assert "OS7.1" in applicable(visit.record, visit.questionnaire)


def test_progress_counts_work_by_cluster_and_point(visit: Visit) -> None:
    visit.judge("CL1.1", Judgement.COMPLIANT)
    visit.judge("OS8.1", Judgement.NON_COMPLIANT)
    visit.judge("OS8.2", Judgement.NOT_APPLICABLE)
    visit.judge("OS8.3", Judgement.NOT_CHECKED)
    found = reached(visit)
    whole = total(each.counts for each in found.clusters)
    assert (whole.answered, whole.left, whole.applicable) == (4, 2, 6)
    safety = found.cluster("OS")
    assert (safety.counts.non_compliant, safety.counts.not_checked) == (1, 1)
    assert [point.counts.left for point in safety.points] == [1, 0]


@given(
    st.lists(
        st.tuples(st.sampled_from(["CL1.1", "OS8.1", "OS8.2"]), st.sampled_from([*Judgement, None]))
    )
)
def test_judgements_follow_each_answer_as_if_read_afresh(
    given_answers: list[tuple[str, Judgement | None]],
) -> None:
    visit = Visit()
    for question, judgement in given_answers:
        visit.set(Entity.ANSWER, question, Fields.JUDGEMENT, judgement and judgement.value)
        afresh = AssessmentRecord(STREAM, visit.pen.fold)
        assert visit.record.judgements == afresh.judgements
        assert visit.record.judgements.get(question) is judgement


@given(st.lists(st.sampled_from([*Judgement, None]), max_size=6))
def test_a_point_is_non_compliant_exactly_when_any_question_is(
    judgements: list[Judgement | None],
) -> None:
    result = roll_up(judgements)
    assert (result is Judgement.NON_COMPLIANT) == (Judgement.NON_COMPLIANT in judgements)
    if result is Judgement.COMPLIANT:
        assert set(judgements) <= {Judgement.COMPLIANT, Judgement.NOT_APPLICABLE}


def test_a_point_without_questions_has_no_result() -> None:
    assert roll_up([]) is None
    assert roll_up([Judgement.NOT_APPLICABLE]) is Judgement.NOT_APPLICABLE


def kinds(visit: Visit, question: str) -> list[IssueKind]:
    found = issues(visit.record, visit.questionnaire)
    return [issue.kind for issue in found if issue.question == question]


def test_a_finding_is_a_problem_until_source_text_number_and_evidence_are_there(
    visit: Visit,
) -> None:
    assert kinds(visit, "OS8.1") == [IssueKind.UNANSWERED]
    visit.judge("OS8.1", Judgement.NON_COMPLIANT)
    assert kinds(visit, "OS8.1") == [
        IssueKind.NO_SOURCE,
        IssueKind.NO_FINDING_TEXT,
        IssueKind.NO_NUMBER,
        IssueKind.NO_EVIDENCE,
    ]
    visit.judge("OS8.1", Judgement.NON_COMPLIANT, KnownBy.OBSERVATION)
    visit.set(Entity.FINDING, "OS8.1", Fields.TEXT, "Exit C was blocked.")
    visit.set(Entity.FINDING, "OS8.1", Fields.WORKERS, 0)
    visit.photo("e1", "OS8.1")
    assert kinds(visit, "OS8.1") == []
    visit.set(Entity.EVIDENCE, "e1", Fields.USE, EvidenceUse.LEAVE_OUT.value)
    assert kinds(visit, "OS8.1") == [IssueKind.NO_EVIDENCE]


def test_not_applicable_and_not_checked_want_a_reason(visit: Visit) -> None:
    for judgement in (Judgement.NOT_APPLICABLE, Judgement.NOT_CHECKED):
        visit.judge("OS8.2", judgement)
        assert kinds(visit, "OS8.2") == [IssueKind.NO_REASON]
    visit.set(Entity.ANSWER, "OS8.2", Fields.REASON, "No time on day 2")
    assert kinds(visit, "OS8.2") == []


def test_a_photo_on_no_question_is_a_problem_unless_left_out(visit: Visit) -> None:
    visit.photo("e1")
    assert [each.evidence for each in issues(visit.record, visit.questionnaire)][-1] == "e1"
    visit.set(Entity.EVIDENCE, "e1", Fields.USE, EvidenceUse.LEAVE_OUT.value)
    assert not any(each.evidence for each in issues(visit.record, visit.questionnaire))


def test_a_conflict_is_a_problem_that_blocks_finishing(visit: Visit) -> None:
    other = Pen("b.1")
    visit.judge("OS8.2", Judgement.COMPLIANT, KnownBy.OBSERVATION)
    visit.record.apply([other.write("answer", "OS8.2", "judgement", "non_compliant")])
    found = [each for each in issues(visit.record, visit.questionnaire) if each.blocks_finishing]
    assert [each.question for each in found] == ["OS8.2"]
    assert visit.record.answer("OS8.2").in_conflict
    assert visit.record.conflicts()


def test_a_conflict_in_a_finding_is_a_problem_too(visit: Visit) -> None:
    other = Pen("b.1")
    visit.judge("OS8.2", Judgement.COMPLIANT, KnownBy.OBSERVATION)
    visit.set(Entity.FINDING, "OS8.2", Fields.TEXT, "mine")
    visit.record.apply([other.write("finding", "OS8.2", "text", "theirs")])
    assert kinds(visit, "OS8.2") == [IssueKind.CONFLICT]


def test_a_conflict_that_is_no_question_is_a_problem_that_blocks_finishing(visit: Visit) -> None:
    other = Pen("b.1")
    visit.fact("headcount", 1240)
    visit.record.apply([other.write("assessment", STREAM, Fields.FACT + "headcount", 1260)])
    (found,) = [each for each in issues(visit.record, visit.questionnaire) if each.blocks_finishing]
    assert found.question == ""
    assert found.field == ("assessment", STREAM, Fields.FACT + "headcount")
    assert found.key == f"conflict:assessment:{STREAM}:{Fields.FACT}headcount"


def test_the_record_reads_what_was_written(visit: Visit) -> None:
    visit.set(Entity.ASSESSMENT, STREAM, Fields.FACTORY_NAME, "Sunrise Apparel Ltd")
    visit.set(Entity.ASSESSMENT, STREAM, Fields.STAGE, Stage.AGREED.value)
    visit.fact("headcount", 1240)
    visit.set(Entity.ANSWER, "OS8.1", Fields.NUMBER + "exits", 4)
    visit.set(Entity.ANSWER, "OS8.1", Fields.FLAG, value=True)
    visit.set(Entity.FINDING, "OS8.1", Fields.EXTENT, "several")
    visit.photo("e1", "OS8.1", "OS8.2")
    visit.photo("e2", "OS8.1", media_type="application/pdf")
    visit.set(Entity.EVIDENCE, "e1", Fields.ON + "OS8.2", value=False)
    visit.set(Entity.EVIDENCE, "e1", Fields.CAPTION, "Exit C")
    record = visit.record
    assert record.facts.factory_name == "Sunrise Apparel Ltd"
    assert not record.facts.stage.open_for_answers
    assert record.profile == {"headcount": 1240}
    assert record.answer("OS8.1").numbers == {"exits": 4}
    assert record.answer("OS8.1").flagged
    assert not record.finding("OS8.1").is_empty
    assert record.finding("OS8.3").is_empty
    assert [each.id for each in record.evidence_of("OS8.1")] == ["e1", "e2"]
    assert record.evidence("e1").caption == "Exit C"
    assert record.evidence("e1").is_photo
    assert len(record.evidence("e1").files()) == 3
    assert len(record.evidence("e2").files()) == 1
    with pytest.raises(KeyError):
        record.evidence("e9")
    visit.set(Entity.EVIDENCE, "e1", Fields.REMOVED, value=True)
    assert [each.id for each in record.evidence_of("OS8.1")] == ["e2"]


def test_issued_reports_do_not_raise_the_revision(visit: Visit) -> None:
    visit.judge("OS8.1", Judgement.COMPLIANT)
    before = visit.record.revision
    issued = {
        "number": "BGD-1",
        "revision": before,
        "layout": "exit_meeting",
        "sha256": "0",
        "pages": 3,
        "at": "",
    }
    visit.set(Entity.REPORT, "r1", Fields.ISSUED, issued)
    assert visit.record.revision == before
    assert [each.number for each in visit.record.reports()] == ["BGD-1"]


def finding_visit(visit: Visit) -> Visit:
    visit.judge("OS8.1", Judgement.NON_COMPLIANT, *KnownBy)
    visit.set(Entity.FINDING, "OS8.1", Fields.TEXT, "Exit C was blocked.")
    visit.photo("e1", "OS8.1")
    visit.photo("e2", "OS8.1")
    visit.photo("e3", "OS8.1", media_type="application/pdf")
    visit.set(Entity.EVIDENCE, "e2", Fields.USE, EvidenceUse.LEAVE_OUT.value)
    visit.judge("CL1.1", Judgement.NON_COMPLIANT, KnownBy.OBSERVATION)
    visit.judge("CL1.2", Judgement.COMPLIANT, KnownBy.DOCUMENTS)
    visit.judge("OS8.3", Judgement.NOT_CHECKED)
    return visit


def test_the_factory_view_has_findings_with_safe_sources_and_used_photos_only(
    visit: Visit,
) -> None:
    finding_visit(visit)
    view = factory_view(visit.record, visit.questionnaire)
    assert [each.number for each in view.findings] == ["7.02"]
    finding = view.findings[0]
    assert set(finding.known_by) == {KnownBy.OBSERVATION, KnownBy.DOCUMENTS, KnownBy.MANAGERS}
    assert [photo.evidence for photo in finding.photos] == ["e1"]
    assert finding.papers == 1
    assert KnownBy.WORKERS in view.known_by
    assert not view.final


def test_suspected_zero_tolerance_is_withheld_from_findings_counts_and_results(
    visit: Visit,
) -> None:
    finding_visit(visit)
    assert len(list(non_compliant(visit.record, visit.questionnaire))) == 2
    view = factory_view(visit.record, visit.questionnaire)
    child = view.clusters[0]
    assert child.counts.non_compliant == 0
    assert child.points[0].result is Judgement.COMPLIANT
    assert view.counts.non_compliant == 1


def test_a_conflict_of_national_law_is_no_finding_of_the_factory(visit: Visit) -> None:
    cluster = visit.questionnaire.clusters[1]
    point = cluster.points[1]
    national = point.questions[0].model_copy(update={"national_level": True})
    changed = point.model_copy(update={"questions": (national, *point.questions[1:])})
    held = cluster.model_copy(update={"points": (cluster.points[0], changed)})
    finding_visit(visit)
    view = factory_view(visit.record, resolved(visit.questionnaire.clusters[0], held))
    assert view.findings == ()
    assert view.counts.non_compliant == 0


def test_what_was_not_assessed_is_listed(visit: Visit) -> None:
    finding_visit(visit)
    view = factory_view(visit.record, visit.questionnaire)
    assert [each.number for each in view.not_assessed] == ["7.01", "7.03", "7.04"]


def test_no_type_of_the_factory_view_has_a_field_for_the_confidential() -> None:
    from bwaudit.assessment import factory_view as module

    names = {
        field.name
        for kind in vars(module).values()
        if dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__
        for field in dataclasses.fields(kind)
    }
    assert not names & {
        "notes",
        "note",
        "interview",
        "interviews",
        "lead",
        "actor",
        "key",
        "reason",
    }


def test_notes_are_read_from_their_own_fold_only(visit: Visit) -> None:
    visit.set(Entity.NOTE, "n1", Fields.TEXT, MARKER)
    visit.set(Entity.NOTE, "n1", Fields.QUESTION, "OS8.1")
    visit.set(Entity.NOTE, "n2", Fields.TEXT, "gone")
    visit.set(Entity.NOTE, "n2", Fields.REMOVED, value=True)
    visit.set(Entity.NOTE, "n3", Fields.TEXT, "")
    assert [(each.text, each.question) for each in notes(visit.pen.fold)] == [(MARKER, "OS8.1")]
    finding_visit(visit)
    assert MARKER not in repr(factory_view(visit.record, visit.questionnaire))


def test_the_response_of_the_factory_stands_beside_its_finding(visit: Visit) -> None:
    question = next(q.id for q in visit.questionnaire.questions if q.severity == "normal")
    visit.judge(question, Judgement.NON_COMPLIANT, KnownBy.DOCUMENTS)
    visit.set(Entity.FINDING, question, Fields.RESPONSE, "disputed")
    visit.set(Entity.FINDING, question, Fields.RESPONSE_TEXT, "The drill was held in May")
    shown = factory_view(visit.record, visit.questionnaire).findings[0]
    assert (shown.response, shown.response_text) == (
        Response.DISPUTED,
        "The drill was held in May",
    )


def test_attendees_are_listed_in_order_with_what_they_signed(visit: Visit) -> None:
    for attendee, name, side in (("b", "Rina", "workers"), ("a", "Karim", "management")):
        visit.set(Entity.ATTENDEE, attendee, Fields.NAME, name)
        visit.set(Entity.ATTENDEE, attendee, Fields.SIDE, side)
    strokes = {"strokes": [[[0.1, 0.5], [0.9, 0.4]]], "at": "2026-05-15T16:00:00+06:00"}
    visit.set(Entity.ATTENDEE, "a", Fields.SIGNATURE, strokes)
    view = factory_view(visit.record, visit.questionnaire)
    assert [(each.name, each.side) for each in view.attendees] == [
        ("Karim", Side.MANAGEMENT),
        ("Rina", Side.WORKERS),
    ]
    assert view.attendees[0].signature == (((0.1, 0.5), (0.9, 0.4)),)
    assert view.attendees[1].signature == ()
    visit.set(Entity.ATTENDEE, "b", Fields.REMOVED, value=True)
    assert [each.id for each in visit.record.attendees()] == ["a"]


def test_what_was_sampled_is_told_in_numbers(visit: Visit) -> None:
    assert visit.record.sampled == {}
    visit.set(Entity.ASSESSMENT, STREAM, Fields.SAMPLED + "interviews", 24)
    assert factory_view(visit.record, visit.questionnaire).sampled == {"interviews": 24}
