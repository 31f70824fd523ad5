"""What a person chose and the disk refuses stands at its place, also on a page that is made anew,
and is written once there is room: nothing of it takes the place of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.photo_marks import MarkKind
from bwaudit.assessment.terms import EvidenceUse, Extent, Judgement, KnownBy, Response, Side
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import answering, evidencing, finishing, gathering, noting, unlocking
from bwaudit_ui.presenters.evidence import EvidencePresenter
from bwaudit_ui.presenters.meeting import MeetingPresenter
from bwaudit_ui.presenters.notes import NotesPresenter
from bwaudit_ui.presenters.overview import OverviewPresenter
from bwaudit_ui.presenters.papers import PapersPresenter
from bwaudit_ui.presenters.photo_edit import PhotoEditor
from bwaudit_ui.presenters.photos import PhotoKind, Photos
from bwaudit_ui.presenters.question import QuestionPresenter
from support.clocks import SetClock
from support.visit_pages import ids
from support.visits import PIN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from support.full_disk import FullDisk

SECRET = "zebra says overtime is never paid"


@pytest.fixture
def photos(visit: OpenAssessment, session: AssessmentSession) -> list[str]:
    """One photo on the current question, one to sort."""
    return [
        evidencing.add_bytes(visit, scene("corridor", width=64, height=48, seed=at), name, on)
        .evidence[0]
        for at, (name, on) in enumerate((("1.jpg", session.current_question), ("2.jpg", "")))
    ]  # fmt: skip


def recovered(session: AssessmentSession, disk: FullDisk) -> None:
    disk.free()
    assert session.try_again()


def test_an_answer_with_all_its_parts_is_shown_on_a_page_made_anew_and_recorded(
    visit: OpenAssessment, session: AssessmentSession, disk: FullDisk
) -> None:
    page = QuestionPresenter(session)
    disk.fill()
    page.judge(Judgement.NON_COMPLIANT)
    page.tick(KnownBy.DOCUMENTS, on=True)
    page.tick(KnownBy.OBSERVATION, on=True)
    page.flag()
    page.spread(Extent.WHOLE_FACTORY)
    again = QuestionPresenter(session)
    state, row = again.state(), again.list.row(again.current)
    both = frozenset({KnownBy.DOCUMENTS, KnownBy.OBSERVATION})
    assert (state.answer.judgement, state.answer.known_by) == (Judgement.NON_COMPLIANT, both)
    assert (state.finding.extent, again.flagged) == (Extent.WHOLE_FACTORY, True)
    assert (row.judgement, row.flagged) == (Judgement.NON_COMPLIANT, True)
    recovered(session, disk)
    for answer in (visit.record.answer(page.current), again.state().answer):
        assert (answer.judgement, answer.known_by) == (Judgement.NON_COMPLIANT, both)
        assert answer.flagged
    assert visit.record.finding(page.current).extent is Extent.WHOLE_FACTORY


def test_an_answer_that_is_not_accepted_in_the_end_is_shown_no_more(
    visit: OpenAssessment, session: AssessmentSession, disk: FullDisk
) -> None:
    page = QuestionPresenter(session)
    disk.fill()
    page.judge(Judgement.COMPLIANT)
    assert page.state().answer.judgement is Judgement.COMPLIANT
    disk.free()
    finishing.finish(visit, "The visit was cut short")
    assert session.try_again()
    assert page.state().answer.judgement is None
    assert page.list.row(page.current).judgement is None


def test_a_fact_is_shown_on_a_page_made_anew(
    visit: OpenAssessment, session: AssessmentSession, disk: FullDisk
) -> None:
    page = OverviewPresenter(session)
    facts = [each.id for group in page.profile for each in group.facts if each.kind != "yes_no"]
    disk.fill()
    assert page.learn_number(facts[0], "101") == ""
    assert OverviewPresenter(session).known(facts[0]) == 101
    assert any("101" in line.value for line in OverviewPresenter(session).state().facts)
    recovered(session, disk)
    assert visit.record.profile[facts[0]] == 101


def test_marks_of_a_photo_that_wait_are_there_again_and_later_ones_do_not_take_their_place(
    visit: OpenAssessment,
    session: AssessmentSession,
    disk: FullDisk,
    photos: list[str],
    jobs: JobRunner,
    qtbot: QtBot,
) -> None:
    editor = PhotoEditor(session)
    disk.fill()
    editor.open(photos[0])
    editor.add_in_the_middle(MarkKind.HIDE)
    editor.open(photos[1])  # saves the first
    assert session.waiting == 1
    again = PhotoEditor(session)
    again.open(photos[0])
    assert [mark.kind for mark in again.marks] == [MarkKind.HIDE]
    again.add_in_the_middle(MarkKind.ARROW)
    again.save()
    assert not again.changed
    (shown,) = EvidencePresenter(session).evidence
    assert shown.hidden_areas == 1
    recovered(session, disk)
    kinds = {mark.kind for mark in visit.record.evidence(photos[0]).marks}
    assert kinds == {MarkKind.HIDE, MarkKind.ARROW}
    qtbot.waitUntil(lambda: jobs.idle)


def test_a_photo_that_is_sorted_on_a_full_disk_leaves_those_to_sort(
    visit: OpenAssessment,
    session: AssessmentSession,
    disk: FullDisk,
    photos: list[str],
    jobs: JobRunner,
    qtbot: QtBot,
) -> None:
    page, question = Photos(session), session.current_question
    assert page.count(PhotoKind.TO_SORT) == 1
    disk.fill()
    page.put_on(question)
    again = Photos(session)
    assert (again.count(PhotoKind.TO_SORT), again.count(PhotoKind.USE)) == (0, 2)
    assert [each.id for each in EvidencePresenter(session).evidence] == photos
    again.choose(photos[0])
    again.leave_out()
    assert Photos(session).count(PhotoKind.LEAVE_OUT) == 1
    recovered(session, disk)
    left_out, used = (visit.record.evidence(each) for each in photos)
    assert left_out.use is EvidenceUse.LEAVE_OUT
    assert (used.use, used.questions) == (EvidenceUse.USE, frozenset({question}))
    qtbot.waitUntil(lambda: jobs.idle)


def test_how_far_it_came_with_a_paper_is_shown_on_a_page_made_anew(
    visit: OpenAssessment, session: AssessmentSession, disk: FullDisk
) -> None:
    page, question = PapersPresenter(session), visit.questionnaire.questions[-1]
    paper = gathering.listed(visit)[2].id
    page.choose(paper)
    disk.fill()
    page.mark(PaperStatus.COPIED)
    page.put_on(question.number)
    for shown in (page, PapersPresenter(session)):
        shown.choose(paper)
        one = shown.state().chosen
        assert one is not None
        assert (one.status, one.questions) == (PaperStatus.COPIED, frozenset({question.id}))
    recovered(session, disk)
    held = gathering.listed(visit)[2]
    assert (held.status, held.questions) == (PaperStatus.COPIED, frozenset({question.id}))


def test_who_was_there_and_what_the_factory_says_stands_in_the_meeting_while_it_waits(
    visit: OpenAssessment, session: AssessmentSession, disk: FullDisk
) -> None:
    clock = visit.workspace.clock
    assert isinstance(clock, SetClock)
    applies = visit.applicable()
    question = next(
        each.id
        for each in visit.questionnaire.questions
        if each.severity == "normal" and each.id in applies and not each.national_level
    )
    answering.judge(visit, question, Judgement.NON_COMPLIANT)
    page = MeetingPresenter(session)
    disk.fill()
    assert page.respond(Response.AGREED)
    for name in ("M. Rahman", "S. Begum"):
        assert page.attend(name, "Manager", Side.MANAGEMENT)
    first, second = page.view.attendees
    assert page.sign(first.id, [((0.1, 0.2), (0.3, 0.4))])
    (signed,) = (each.signed_at for each in page.view.attendees if each.signed_at)
    page.sign_on_paper(second.id)
    for shown in (page, MeetingPresenter(session)):
        assert shown.finding is not None
        assert shown.finding.response is Response.AGREED
        assert [each.name for each in shown.view.attendees] == ["M. Rahman", "S. Begum"]
        assert all(each.signed_at for each in shown.view.attendees)
    page.strike_off(second.id)
    assert [each.id for each in page.view.attendees] == [first.id]
    clock.move(minutes=7)
    recovered(session, disk)
    (held,) = page.view.attendees
    assert (held.id, held.signature) == (first.id, (((0.1, 0.2), (0.3, 0.4)),))
    assert held.signed_at == signed
    head = visit.record.fold.heads((Entity.ATTENDEE, first.id, Fields.SIGNATURE))[0]
    assert head.at.when() == clock.now()  # what the journal says of itself stays true
    assert visit.record.finding(question).response is Response.AGREED
    assert page.respond(Response.AGREED) is False  # once more takes it back


def test_a_note_on_a_question_is_there_again_on_a_page_made_anew_and_an_emptied_one_is_none(
    visit: OpenAssessment, session: AssessmentSession, disk: FullDisk, workspace: Workspace
) -> None:
    unlocking.open_notes(workspace, PIN)
    first, second = ids(visit)[:2]
    page = NotesPresenter(session)
    page.open()
    disk.fill()
    page.type(SECRET)
    page.close()
    session.go_to(second)
    page.open()
    page.type(SECRET)
    page.commit()
    page.type("")
    assert session.waiting == 1
    session.go_to(first)
    again = NotesPresenter(session)
    again.open()
    assert again.text == SECRET
    recovered(session, disk)
    assert [each.text for each in noting.notes_of(visit, first)] == [SECRET]
    assert noting.notes_of(visit, second) == ()
