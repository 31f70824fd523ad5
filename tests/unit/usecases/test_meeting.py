"""The exit meeting and the urgent procedure, on a real store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Judgement, Response, Side
from bwaudit.assessment.urgent import runs, urgent_view
from bwaudit.foundation.errors import Code, RuleError, StoreError, VaultError
from bwaudit.store import meta
from bwaudit.usecases import (
    answering,
    escalating,
    finishing,
    noting,
    opening,
    responding,
    sendline,
    unlocking,
)
from support.visits import PIN, new_visit, new_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.usecases.workspace import OpenAssessment, Workspace

MARKER = "Zq7-marker"


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    made = new_workspace(tmp_path_factory.mktemp("meeting") / "device")
    yield made
    unlocking.lock(made)


@pytest.fixture
def visit(device: Workspace) -> OpenAssessment:
    return new_visit(device)


def zero_tolerance(visit: OpenAssessment) -> str:
    """A question that is judged non-compliant and withheld."""
    applies = visit.applicable()
    found = next(
        each.id
        for each in visit.questionnaire.questions
        if each.zero_tolerance and each.id in applies
    )
    answering.judge(visit, found, Judgement.NON_COMPLIANT)
    return found


def normal(visit: OpenAssessment) -> str:
    applies = visit.applicable()
    found = next(
        each.id
        for each in visit.questionnaire.questions
        if each.severity == "normal" and not each.national_level and each.id in applies
    )
    answering.judge(visit, found, Judgement.NON_COMPLIANT)
    return found


def test_a_response_is_recorded_also_when_the_answers_are_closed(visit: OpenAssessment) -> None:
    question = normal(visit)
    finishing.finish(visit, "the visit is over")
    responding.respond(visit, question, Response.DISPUTED)
    responding.respond_in_words(visit, question, "Cartons were moved at once.")
    again = opening.open_(visit.workspace, visit.id)
    (finding,) = responding.view(again).findings
    assert finding.response is Response.DISPUTED
    assert finding.response_text == "Cartons were moved at once."
    responding.respond(visit, question, None)
    assert visit.record.finding(question).response is None


def test_a_response_to_an_unknown_question_or_without_end_is_refused(
    visit: OpenAssessment,
) -> None:
    with pytest.raises(RuleError):
        responding.respond(visit, "nothing", Response.AGREED)
    with pytest.raises(RuleError):
        responding.respond_in_words(visit, normal(visit), "x" * 20_001)


def test_signatures_come_back_as_they_were_drawn(visit: OpenAssessment) -> None:
    responding.attend(visit, " K. Rahman ", "Production", Side.MANAGEMENT)
    responding.attend(visit, "S. Begum", "Line 3", Side.WORKERS)
    first, second = (each.id for each in responding.view(visit).attendees)
    responding.sign(visit, first, [((0.1, 0.5), (0.25, 0.75)), (), ((1.0, 0.0),)])
    responding.sign_on_paper(visit, second)
    again = opening.open_(visit.workspace, visit.id)
    drawn, paper = responding.view(again).attendees
    assert drawn.name == "K. Rahman"
    assert drawn.signature == (((0.1, 0.5), (0.25, 0.75)), ((1.0, 0.0),))
    assert paper.signature == ()
    assert paper.signed_at
    responding.unsign(visit, first)
    assert responding.view(visit).attendees[0].signed_at == ""
    responding.attend(visit, "K. Rahman", "Owner", Side.MANAGEMENT, first)
    assert responding.view(visit).attendees[0].function == "Owner"
    responding.strike_off(visit, first)
    assert [each.id for each in responding.view(visit).attendees] == [second]


@pytest.mark.parametrize("strokes", [[], [()], [((0.5, 1.2),)], [((0.5, 0.5),) * 20_001]])
def test_a_signature_outside_its_box_is_refused(
    visit: OpenAssessment, strokes: list[responding.Stroke]
) -> None:
    responding.attend(visit, "K. Rahman", "", Side.MANAGEMENT)
    (person,) = responding.view(visit).attendees
    with pytest.raises(RuleError):
        responding.sign(visit, person.id, strokes)


def test_nobody_attends_without_a_name(visit: OpenAssessment) -> None:
    with pytest.raises(RuleError):
        responding.attend(visit, " ", "", Side.UNION)


def test_the_urgent_procedure_needs_no_pin_and_is_sent_before_all_else(
    visit: OpenAssessment,
) -> None:
    question = zero_tolerance(visit)
    run = escalating.begin(visit, 1, question)
    escalating.tick(visit, run, 0, on=True)
    contact = escalating.contacts(visit)[0].id
    escalating.tell(visit, run, contact)
    escalating.authority_told(visit, run)
    view = urgent_view(visit.record, visit.questionnaire, run)
    assert view.suspected == visit.questionnaire.protocol.counts[1]
    assert view.steps[0].done_at
    assert view.told[0].told_at
    assert view.authority_told_at
    escalating.tick(visit, run, 0, on=False)
    escalating.tell(visit, run, contact, on=False)
    escalating.authority_told(visit, run, on=False)
    (held,) = runs(visit.record)
    assert (held.done, held.told, held.authority_told_at) == ({}, {}, "")
    store = visit.workspace.store
    assert sendline.in_order(store, ["other", visit.id]) == [visit.id, "other"]


def test_the_urgent_procedure_is_begun_with_its_place_in_the_line_or_not_at_all(
    visit: OpenAssessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise StoreError(Code.DISK_FULL)

    before = runs(visit.record)
    with monkeypatch.context() as full:
        full.setattr(meta, "edit", refuse)
        with pytest.raises(StoreError):
            escalating.begin(visit, 0)
    assert runs(visit.record) == before


def test_what_cannot_be_begun_is_refused(visit: OpenAssessment) -> None:
    with pytest.raises(RuleError):
        escalating.begin(visit, 99)
    with pytest.raises(RuleError):
        escalating.begin(visit, 0, "nothing")


def test_the_words_of_an_urgent_case_live_in_the_confidential_stream_alone(
    visit: OpenAssessment,
) -> None:
    run = escalating.begin(visit, 0)
    with pytest.raises(VaultError):
        escalating.write_note(visit, run, "", MARKER, None)
    unlocking.open_notes(visit.workspace, PIN)
    assert escalating.note_of(visit, run) is None
    note = escalating.write_note(visit, run, "", "first", None)
    assert escalating.write_note(visit, run, "", MARKER, note) == note
    noting.write(visit, None, "", "another")
    held = escalating.note_of(visit, run)
    assert held is not None
    assert held.text == MARKER
    store = visit.workspace.store
    assert store.restricted is not None
    assert store.restricted.journal.changes(restricted_stream(visit.id))
    told = b"".join(each.line() for each in store.journal.changes(visit.id))
    assert MARKER.encode() not in told
    unlocking.close_notes(visit.workspace)


def test_only_the_lead_releases_and_the_reason_is_in_the_journal(visit: OpenAssessment) -> None:
    question = zero_tolerance(visit)
    assert responding.view(visit).findings == ()
    with pytest.raises(RuleError):
        escalating.release(visit, question, " ")
    with pytest.raises(RuleError):
        escalating.release(visit, "nothing", "why")
    escalating.release(visit, question, "The child is safe and the family knows")
    assert [each.question for each in responding.view(visit).findings] == [question]
    run = escalating.begin(visit, 0, question)
    view = urgent_view(visit.record, visit.questionnaire, run)
    assert view.release_reason == "The child is safe and the family knows"
    escalating.withhold(visit, question)
    assert responding.view(visit).findings == ()


def test_who_does_not_lead_releases_nothing(visit: OpenAssessment, device: Workspace) -> None:
    question = zero_tolerance(visit)
    visit.write([Draft(Entity.ASSESSMENT, visit.id, Fields.LEAD, "M. Islam")])
    assert not escalating.leads(visit)
    with pytest.raises(RuleError):
        escalating.release(visit, question, "why")
    with pytest.raises(RuleError):
        escalating.withhold(visit, question)


def test_numbers_typed_on_this_device_fill_what_head_office_left_empty(
    visit: OpenAssessment, device: Workspace
) -> None:
    contact = escalating.contacts(visit)[0]
    assert contact.phone == ""
    escalating.fill_in(visit, contact.id, "Duty officer ", " +880 2 5566 ")
    other = new_visit(device)
    assert escalating.contacts(other)[0].name == "Duty officer"
    assert escalating.contacts(other)[0].phone == "+880 2 5566"
    assert escalating.contacts(other)[1].phone == ""
