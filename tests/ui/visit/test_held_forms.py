"""What was typed or chosen beside a button that was not pressed yet is there again when its page is
made anew: after a lock, after the exit meeting, and when the program was ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QWidget

from bwaudit.assessment.photo_marks import MarkKind
from bwaudit.assessment.terms import Judgement
from bwaudit.imaging.scenes import scene
from bwaudit.report.options import LayoutName
from bwaudit.usecases import drafting, escalating, evidencing, gathering
from bwaudit.usecases.events import AssessmentChanged
from bwaudit_ui.presenters.meeting import MeetingPresenter
from bwaudit_ui.presenters.photo_edit import PhotoEditor
from bwaudit_ui.presenters.question import QuestionPresenter
from bwaudit_ui.presenters.question_text import TextField
from bwaudit_ui.presenters.report import Part, ReportPresenter
from bwaudit_ui.presenters.session import AssessmentSession
from bwaudit_ui.screens.findings import FindingsScreen
from bwaudit_ui.screens.finish import AskLines
from bwaudit_ui.screens.meeting_people import MeetingPeople
from bwaudit_ui.screens.papers import PapersScreen
from bwaudit_ui.screens.urgent import UrgentScreen
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import FilterRow
from bwaudit_ui.widgets.fields import LineInput
from bwaudit_ui.widgets.growing_text import GrowingText
from support.visit_pages import child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.events import Event
    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme

Page = TypeVar("Page", bound=QWidget)


class Pages:
    """The pages of a visit, made anew after a lock."""

    def __init__(self, qtbot: QtBot, visit: OpenAssessment, jobs: JobRunner) -> None:
        self._qtbot, self._visit, self._jobs = qtbot, visit, jobs
        self.session = AssessmentSession(visit, jobs)

    def show(self, make: Callable[[AssessmentSession], Page]) -> Page:
        page = make(self.session)
        self._qtbot.addWidget(page)
        return page

    def lock(self) -> None:
        """Close the session as a lock does, and open the visit once more."""
        self.session.close()
        self.session = AssessmentSession(self._visit, self._jobs)


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme, visit: OpenAssessment, jobs: JobRunner) -> Iterator[Pages]:
    made = Pages(qtbot, visit, jobs)
    yield made
    jobs.shutdown()
    made.session.close()


@pytest.fixture
def held_then(visit: OpenAssessment, jobs: JobRunner) -> Iterator[list[set[str]]]:
    """Which forms hold something in each moment in which something is recorded: somebody who is
    killed then must not find one beside what was made of it."""
    found: list[set[str]] = []

    def look(event: Event) -> None:
        if isinstance(event, AssessmentChanged):
            found.append(set(drafting.kept(visit)))

    leave = visit.workspace.events.subscribe(look)
    yield found
    leave()


def type_in(page: QWidget, name: str, text: str) -> None:
    box = page.findChild(QWidget, name)
    assert isinstance(box, LineInput | GrowingText), name
    box.clear()
    if isinstance(box, LineInput):
        box.setText(text)
        box.text_changed.emit(text)
    else:
        box.insertPlainText(text)


def text_in(page: QWidget, name: str) -> str:
    box = page.findChild(QWidget, name)
    assert isinstance(box, LineInput | GrowingText), name
    return box.text()


def test_fields_of_pages_beside_a_button_hold_what_is_typed(
    pages: Pages,
    visit: OpenAssessment,
    held_then: list[set[str]],
) -> None:
    contact = next(each.id for each in escalating.contacts(visit))
    fields: dict[type[PapersScreen | UrgentScreen], dict[str, str]] = {
        PapersScreen: {"own_paper": "Canteen register"},
        UrgentScreen: {
            "release_reason": "The factory asked",
            f"contact_name_{contact}": "R. Akter",
            f"contact_number_{contact}": "+880 17",
        },
    }
    for kind, texts in fields.items():
        page = pages.show(kind)
        for name, text in texts.items():
            type_in(page, name, text)
    pages.lock()
    for kind, texts in fields.items():
        page = pages.show(kind)
        assert {name: text_in(page, name) for name in texts} == texts
        if kind is PapersScreen:
            child(page, Button, "add_paper").click()
            assert text_in(page, "own_paper") == ""
            assert held_then == [{"release", f"call:{contact}"}]
            continue
        child(page, Button, f"keep_number_{contact}").click()
        assert set(drafting.kept(visit)) == {"release"}
    assert next(each.name for each in escalating.contacts(visit)) == "R. Akter"


def test_a_release_takes_its_reason_along(
    pages: Pages,
    visit: OpenAssessment,
    held_then: list[set[str]],
) -> None:
    question = next(each.id for each in visit.questionnaire.questions)
    escalating.begin(visit, 0, question)
    page = pages.show(UrgentScreen)
    type_in(page, "release_reason", "The factory asked")
    child(page, Button, "release_finding").click()
    assert visit.record.release_reason(question) == "The factory asked"
    assert held_then[-1] == set()
    assert text_in(page, "release_reason") == ""


def test_a_number_half_typed_beside_a_paper_is_there_again_at_that_paper(
    pages: Pages,
    visit: OpenAssessment,
    held_then: list[set[str]],
) -> None:
    question = visit.questionnaire.questions[-1]
    page = pages.show(PapersScreen)
    paper = gathering.listed(visit)[3].id
    page.presenter.choose(paper)
    type_in(page, "paper_question", question.number)
    pages.lock()
    page = pages.show(PapersScreen)
    assert text_in(page, "paper_question") == question.number
    child(page, Button, "put_paper_on").click()
    (on,) = (each for each in gathering.listed(visit) if question.id in each.questions)
    assert on.id == paper
    assert held_then == [set()]
    assert drafting.kept(visit) == {}


def people(session: AssessmentSession) -> MeetingPeople:
    return MeetingPeople(MeetingPresenter(session))


def test_somebody_half_written_on_the_attendance_list_is_there_again(
    pages: Pages,
    visit: OpenAssessment,
    held_then: list[set[str]],
) -> None:
    page = pages.show(people)
    type_in(page, "attendee_name", "M. Rahman")
    page.sides.chip("workers").click()
    pages.lock()
    page = pages.show(people)
    assert text_in(page, "attendee_name") == "M. Rahman"
    (sides,) = page.findChildren(FilterRow)
    assert sides.chosen() == "workers"
    child(page, Button, "add_attendee").click()
    assert [each.name for each in visit.record.attendees()] == ["M. Rahman"]
    assert held_then == [set()]


def test_reasons_for_finishing_are_there_again_line_by_line_and_go_when_it_is_not_wanted(
    pages: Pages,
    visit: OpenAssessment,
    held_then: list[set[str]],
) -> None:
    def ask() -> AskLines:
        page = pages.show(FindingsScreen)
        page.ask_to_finish()
        found = page.window().findChild(AskLines)
        assert found is not None
        return found

    sheet = ask()
    group = next(each for each in sheet.findChildren(Button) if "lines_" in each.objectName())
    group.click()
    line = next(iter(sheet.own))
    type_in(sheet, "reason", "The visit was cut short")
    type_in(sheet, f"reason_{line}", "The manager had the key")
    pages.lock()
    sheet = ask()
    assert text_in(sheet, "reason") == "The visit was cut short"
    assert text_in(sheet, f"reason_{line}") == "The manager had the key"
    sheet.reject()
    assert drafting.kept(visit) == {}
    sheet = ask()
    type_in(sheet, "reason", "The visit was cut short")
    child(sheet, Button, "ask_reason_verb").click()
    assert not visit.record.facts.stage.open_for_answers
    assert held_then[-1] == set()


def test_what_was_chosen_for_a_report_stays_chosen(
    pages: Pages,
) -> None:
    page = ReportPresenter(pages.session)
    page.choose_layout(LayoutName.FULL)
    page.choose_paper("Letter")
    page.choose_languages(page.languages[-2:])
    page.include(Part.LAW, on=not page.options.law)
    chosen = page.options
    pages.lock()
    assert ReportPresenter(pages.session).options == chosen


def test_marks_that_were_drawn_and_not_saved_are_there_when_the_program_was_killed(
    pages: Pages,
    visit: OpenAssessment,
    jobs: JobRunner,
    qtbot: QtBot,
    held_then: list[set[str]],
) -> None:
    data = scene("corridor", width=64, height=48)
    (photo,) = evidencing.add_bytes(visit, data, "1.jpg", pages.session.current_question).evidence
    editor = PhotoEditor(pages.session)
    editor.open(photo)
    editor.add_in_the_middle(MarkKind.HIDE)
    qtbot.waitUntil(lambda: bool(drafting.kept(visit)))  # when the hand rests
    assert visit.record.evidence(photo).marks == ()
    killed = PhotoEditor(pages.session)  # nothing was saved or cancelled in the first
    killed.open(photo)
    assert [mark.kind for mark in killed.marks] == [MarkKind.HIDE]
    killed.undo()
    assert killed.marks == ()
    killed.redo()
    held_then.clear()
    killed.save()
    assert held_then[0] == set()
    assert [mark.kind for mark in visit.record.evidence(photo).marks] == [MarkKind.HIDE]
    killed.add_in_the_middle(MarkKind.BOX)
    killed.cancel()
    pages.session.leaving.emit()
    assert drafting.kept(visit) == {}
    qtbot.waitUntil(lambda: jobs.idle)


def test_what_the_rules_refused_is_there_again_with_the_reason_until_it_is_right(
    pages: Pages, visit: OpenAssessment, held_then: list[set[str]]
) -> None:
    page = QuestionPresenter(pages.session)
    page.judge(Judgement.NON_COMPLIANT)
    page.type(TextField.WORKERS, "12400")
    question = page.current
    pages.lock()
    pages.session.go_to(question)
    page = QuestionPresenter(pages.session)
    held = page.field(TextField.WORKERS)
    assert held.text == "12400"
    assert held.problem.startswith("Workers affected must be 1,240 or fewer")
    assert len(pages.session.kept.problems) == 1  # finishing tells of it
    page.type(TextField.WORKERS, "124")
    page.commit()
    assert held_then[-1] == set()
    pages.lock()
    pages.session.go_to(question)
    page = QuestionPresenter(pages.session)
    assert (page.field(TextField.WORKERS).text, page.field(TextField.WORKERS).problem) == (
        "124",
        "",
    )
