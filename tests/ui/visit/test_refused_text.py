"""Text the disk refuses stays in its field, waits, and is written once the disk takes it: for every
page a person types into and then leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QTextEdit, QWidget

from bwaudit.assessment.interviews import Contract, Says, Setting
from bwaudit.assessment.terms import Judgement
from bwaudit.assessment.urgent import runs
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.usecases import (
    answering,
    corresponding,
    escalating,
    gathering,
    interviewing,
    noting,
    unlocking,
)
from bwaudit_ui.dialogs.quick_note import QuickNote
from bwaudit_ui.presenters.comments import Comments
from bwaudit_ui.presenters.interviews import LINE, PEOPLE, TEXT, WOMEN, InterviewsPresenter
from bwaudit_ui.presenters.marks import Marks, MarkState
from bwaudit_ui.presenters.meeting import MeetingPresenter
from bwaudit_ui.presenters.overview import OverviewPresenter
from bwaudit_ui.presenters.papers import PapersPresenter
from bwaudit_ui.presenters.urgent import UrgentPresenter
from bwaudit_ui.runtime.messages import spoken
from support.letters import belong_to, write_letter
from support.offices import OfficeKit
from support.visit_pages import ids
from support.visits import PIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme

SECRET = "zebra says overtime is never paid"


def refuse(*_args: object, **_kwargs: object) -> None:
    raise StoreError(Code.DISK_FULL)


class Disk:
    """A disk that is full from `fill` to `empty`: nothing is written to either journal."""

    def __init__(self, workspace: Workspace) -> None:
        self._store = workspace.store
        self._patch = pytest.MonkeyPatch()

    def fill(self) -> None:
        assert self._store.restricted is not None
        for journal in (self._store.journal, self._store.restricted.journal):
            self._patch.setattr(journal, "append", refuse)

    def empty(self) -> None:
        self._patch.undo()


@pytest.fixture
def disk(workspace: Workspace) -> Iterator[Disk]:
    """The disk, with the notes open."""
    unlocking.open_notes(workspace, PIN)
    made = Disk(workspace)
    yield made
    made.empty()


@pytest.fixture
def interviews(disk: Disk, session: AssessmentSession) -> InterviewsPresenter:
    """Two interviews, the first one on screen."""
    page = InterviewsPresenter(session)
    page.open()
    for _ in range(2):
        page.begin()
    page.choose(interviewing.held(session.assessment)[0].id)
    return page


def fields(page: InterviewsPresenter) -> dict[str, str]:
    state = page.state()
    assert state is not None
    return state.fields


def test_an_interview_stays_in_its_fields_while_another_is_chosen_and_all_are_closed(
    interviews: InterviewsPresenter,
    disk: Disk,
    visit: OpenAssessment,
    workspace: Workspace,
    session: AssessmentSession,
    caplog: pytest.LogCaptureFixture,
) -> None:
    first, second = (each.id for each in interviewing.held(visit))
    marks = Marks(session)
    disk.fill()
    for name, text in ((PEOPLE, "6"), (WOMEN, "4"), (LINE, "Line 4"), (TEXT, SECRET)):
        interviews.type(name, text)
    interviews.choose(second)
    mark = marks.save_mark()
    assert mark is not None
    assert mark.state is MarkState.NOT_SAVED
    assert SECRET not in fields(interviews).values()
    interviews.choose(first)
    typed = fields(interviews)
    assert [typed[name] for name in (PEOPLE, WOMEN, LINE, TEXT)] == ["6", "4", "Line 4", SECRET]
    interviews.type(TEXT, f"{SECRET}, twice")
    interviews.close()
    assert not session.try_again()
    assert SECRET not in caplog.text
    disk.empty()
    assert session.try_again()
    held = interviewing.held(visit)[0]
    assert (held.people, held.women, held.line, held.text) == (6, 4, "Line 4", f"{SECRET}, twice")
    assert interviewing.held(visit)[1].text == ""


def test_what_is_chosen_in_an_interview_is_shown_while_it_waits_and_recorded(
    interviews: InterviewsPresenter, disk: Disk, visit: OpenAssessment, session: AssessmentSession
) -> None:
    numbers = [visit.questionnaire.question(each).number for each in ids(visit)[:2]]
    disk.fill()
    interviews.say_contract(Contract.PERMANENT)
    interviews.say_setting(Setting.OFF_SITE)
    for number in numbers:
        interviews.link(number, Says.CONTRADICTS)
    state = interviews.state()
    assert state is not None
    assert state.chosen is not None
    assert (state.chosen.contract, state.chosen.setting) == (Contract.PERMANENT, Setting.OFF_SITE)
    assert [each.question for each in state.links] == list(ids(visit)[:2])
    interviews.unlink(ids(visit)[1])
    disk.empty()
    assert session.try_again()
    held = interviewing.held(visit)[0]
    assert (held.contract, held.setting) == (Contract.PERMANENT, Setting.OFF_SITE)
    assert dict(held.links) == {ids(visit)[0]: Says.CONTRADICTS}


def test_an_interview_the_rules_refuse_stays_with_its_sentence_while_another_is_chosen(
    interviews: InterviewsPresenter, visit: OpenAssessment
) -> None:
    first, second = (each.id for each in interviewing.held(visit))
    interviews.type(WOMEN, "9")
    interviews.choose(second)
    state = interviews.state()
    assert state is not None
    assert (state.fields[WOMEN], state.problems) == ("0", {})
    interviews.choose(first)
    state = interviews.state()
    assert state is not None
    assert state.fields[WOMEN] == "9"
    assert state.problems[WOMEN].startswith("Women must be 1 or fewer")


@pytest.mark.parametrize("disk_is_full", [True, False])
def test_what_is_typed_while_notes_close_waits_for_their_pin_and_holds_up_nothing_else(
    interviews: InterviewsPresenter,
    disk: Disk,
    visit: OpenAssessment,
    workspace: Workspace,
    session: AssessmentSession,
    qtbot: QtBot,
    disk_is_full: bool,
) -> None:
    if disk_is_full:
        disk.fill()
    interviews.type(TEXT, SECRET)
    interviews.type(PEOPLE, "3")
    unlocking.close_notes(workspace)
    qtbot.waitUntil(lambda: session.waiting == 2)
    disk.empty()
    assert not session.try_again()
    first = ids(visit)[0]
    assert session.do(lambda: answering.judge(visit, first, Judgement.COMPLIANT))
    with qtbot.waitSignal(session.write_recovered):
        unlocking.open_notes(workspace, PIN)
    held = interviewing.held(visit)[0]
    assert (held.people, held.text) == (3, SECRET)


def test_a_note_without_a_question_stands_in_its_sheet_again(
    disk: Disk,
    visit: OpenAssessment,
    workspace: Workspace,
    session: AssessmentSession,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    disk.fill()

    def sheet() -> tuple[QuickNote, QTextEdit]:
        made = QuickNote(session, window)
        text = made.findChild(QTextEdit, "quick_note_text")
        assert text is not None
        return made, text

    made, text = sheet()
    text.insertPlainText(SECRET)
    made.accept()
    assert session.waiting == 1
    made, text = sheet()
    assert text.toPlainText() == SECRET
    text.setPlainText(f"{SECRET}, twice")
    unlocking.close_notes(workspace)
    qtbot.waitUntil(lambda: made.result() == 0 and text.toPlainText() == "")
    assert session.waiting == 1
    disk.empty()
    with qtbot.waitSignal(session.write_recovered):
        unlocking.open_notes(workspace, PIN)
    assert [each.text for each in noting.notes_of(visit, "")] == [f"{SECRET}, twice"]
    _made, text = sheet()
    assert text.toPlainText() == ""


def test_the_note_of_an_urgent_matter_stands_in_its_box_again(
    disk: Disk, visit: OpenAssessment, workspace: Workspace, session: AssessmentSession
) -> None:
    page = UrgentPresenter(session)
    page.begin(0)
    (run,) = runs(visit.record)
    shown: list[str] = []
    page.note_opened.connect(shown.append)
    disk.fill()
    page.open_note()
    page.type(SECRET)
    page.begin_another()
    page.back_to_run()
    page.open_note()
    assert shown == ["", SECRET]
    page.type(f"{SECRET}, twice")
    page.close_note()
    assert session.waiting == 1
    disk.empty()
    assert session.try_again()
    note = escalating.note_of(visit, run.id)
    assert note is not None
    assert note.text == f"{SECRET}, twice"


def test_the_note_of_a_paper_stands_in_its_field_again(
    disk: Disk, visit: OpenAssessment, workspace: Workspace, session: AssessmentSession
) -> None:
    page = PapersPresenter(session)
    first, second = (each.id for each in gathering.listed(visit)[:2])
    disk.fill()
    page.choose(first)
    page.type_note("Tomorrow")
    page.choose(second)
    assert page.state().note == ""
    page.choose(first)
    assert page.state().note == "Tomorrow"
    again = PapersPresenter(session)  # pages are made anew after the exit meeting
    again.choose(first)
    assert again.state().note == "Tomorrow"
    disk.empty()
    assert session.try_again()
    assert gathering.listed(visit)[0].note == "Tomorrow"


def test_what_failed_and_nobody_foresaw_it_waits_for_a_person_and_holds_up_nothing_else(
    disk: Disk,
    visit: OpenAssessment,
    session: AssessmentSession,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    page, marks = PapersPresenter(session), Marks(session)
    crashed, refused = QSignalSpy(session.jobs.crashed), QSignalSpy(session.write_refused)
    page.choose(gathering.listed(visit)[0].id)
    disk.fill()
    page.type_note("Tomorrow")
    page.commit()
    first = ids(visit)[0]
    session.do(lambda: answering.judge(visit, first, Judgement.COMPLIANT))

    def stumble(*_args: object) -> None:
        raise ValueError("Tomorrow")

    disk.empty()
    with monkeypatch.context() as bug:
        bug.setattr(gathering, "note", stumble)
        assert not session.try_again()
        assert visit.record.answer(first).judgement is Judgement.COMPLIANT
        assert crashed.count() == 1
        assert "Tomorrow" not in caplog.text
        assert spoken(refused.at(refused.count() - 1)[0]).code == "STO-10"
        mark = marks.save_mark()
        assert mark is not None
        assert (mark.state, page.state().note) == (MarkState.NOT_SAVED, "Tomorrow")
        assert session.do(lambda: answering.flag(visit, first, on=True))
        assert crashed.count() == 1
    assert session.try_again()
    assert gathering.listed(visit)[0].note == "Tomorrow"


def test_a_write_that_fails_at_once_waits_until_a_later_one_of_its_field_is_durable(
    visit: OpenAssessment, session: AssessmentSession
) -> None:
    first = ids(visit)[0]

    def stumble() -> None:
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        session.do(stumble, field="text")
    assert session.waiting == 1
    recovered = QSignalSpy(session.write_recovered)
    assert session.do(lambda: answering.describe(visit, first, "Exit C"), field="text")
    assert (session.waiting, recovered.count()) == (0, 1)


def test_an_answer_to_head_office_stands_in_its_field_again(
    disk: Disk, visit: OpenAssessment, workspace: Workspace, session: AssessmentSession
) -> None:
    kit = OfficeKit()
    belong_to(workspace, kit)
    question = ids(visit)[0]
    letter = write_letter(visit, kit, "Which exit?", question)
    page = Comments(session)
    disk.fill()
    page.type(letter, "The north exit")
    session.leaving.emit()
    assert page.of_question(question)[0].own == "The north exit"
    disk.empty()
    assert session.try_again()
    assert corresponding.own_answer(visit, letter) == "The north exit"


def test_what_the_factory_says_stands_in_the_exit_meeting_again(
    disk: Disk, visit: OpenAssessment, workspace: Workspace, session: AssessmentSession
) -> None:
    plain = (each for each in visit.questionnaire.questions if each.severity == "normal")
    applies = visit.applicable()
    for question in [each.id for each in plain if each.id in applies and not each.national_level][
        :2
    ]:
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
        answering.describe(visit, question, "Found")
    page = MeetingPresenter(session)
    disk.fill()
    page.type("It was opened this morning")
    page.go(1)
    assert page.words == ""
    page.go(-1)
    assert page.words == "It was opened this morning"
    disk.empty()
    assert session.try_again()
    finding = page.finding
    assert finding is not None
    assert finding.response_text == "It was opened this morning"


def test_a_fact_of_the_factory_is_shown_as_it_was_typed_last(
    disk: Disk, visit: OpenAssessment, workspace: Workspace, session: AssessmentSession
) -> None:
    page = OverviewPresenter(session)
    fact = next(each.id for group in page.profile for each in group.facts if each.kind != "yes_no")
    before = page.known(fact)
    disk.fill()
    assert page.learn_number(fact, "100") == ""
    assert page.known(fact) == 100
    assert page.learn_number(fact, str(before or "")) == ""
    disk.empty()
    assert session.try_again()
    assert page.known(fact) == visit.record.profile.get(fact) == before


def test_an_assessment_that_waits_for_the_disk_says_that_no_other_may_take_its_place(
    disk: Disk, visit: OpenAssessment, session: AssessmentSession
) -> None:
    said: list[str] = []
    session.message.connect(lambda text, _undo: said.append(text))
    page = OverviewPresenter(session)
    fact = next(each.id for group in page.profile for each in group.facts if each.kind != "yes_no")
    disk.fill()
    page.learn(fact, 100)
    assert not session.leave()
    assert "not saved" in said[-1]
    disk.empty()
    assert session.leave()
    assert visit.record.profile[fact] == 100
