"""Interviews: closed, opened with a PIN, closed again, by number only, and never anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from bwaudit.assessment.interviews import Contract, Says, Setting
from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, finishing, interviewing, unlocking
from bwaudit_ui.presenters.interviews import TEXT, InterviewsPresenter
from bwaudit_ui.screens.interviews import InterviewsScreen
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.overview import LinkRow
from support.desktops import words_in
from support.visit_pages import ALT, CTRL, child, focus, questions_of, session_of
from support.visits import PIN
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.visit_pages import Hands

QUESTION = "OS8.6"
SECRET = "zebra says overtime is never paid"


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, workspace: Workspace, session: AssessmentSession
) -> InterviewsScreen:
    """The page, closed, in a wide window."""
    made = InterviewsScreen(session)
    shown(qtbot, made, 1356, 750)
    made.activate()
    return made


@pytest.fixture
def opened(page: InterviewsScreen, workspace: Workspace) -> InterviewsScreen:
    """The page after the PIN was given."""
    unlocking.open_notes(workspace, PIN)
    page.presenter.open()
    return page


def test_the_first_look_asks_for_the_pin(
    page: InterviewsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    assert page.inside.isHidden()
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focus().objectName() == "notes_pin_field")
    hands.type(PIN)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.inside.isVisible, timeout=20_000)
    assert page.locked.isHidden()


def test_an_interview_is_recorded_by_number_and_group_facts(
    opened: InterviewsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    hands.tap(opened.new)
    qtbot.waitUntil(lambda: focus().objectName() == "interview_people")
    for name, text in (
        ("interview_people", "6"),
        ("interview_women", "4"),
        ("interview_line", "Line 4"),
        ("interview_text", SECRET),
    ):
        child(opened, QWidget, name).setFocus()
        if name in ("interview_people", "interview_women"):
            hands.press(Qt.Key.Key_A, CTRL)
        hands.type(text)
    hands.tap(child(opened, Chip, "setting_off_site"))
    hands.tap(child(opened, Chip, "contract_fixed_term"))
    child(opened, QWidget, "link_question").setFocus()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type(visit.questionnaire.question(QUESTION).number)
    hands.tap(child(opened, Button, "link_contradicts"))
    (held,) = interviewing.held(visit)
    assert (held.number, held.people, held.women, held.line) == ("W-01", 6, 4, "Line 4")
    assert (held.setting, held.contract) == (Setting.OFF_SITE, Contract.FIXED_TERM)
    assert (held.text, dict(held.links)) == (SECRET, {QUESTION: Says.CONTRADICTS})
    assert "6 of 25" in opened.people.text()
    assert "6 of 10" in opened.groups.text()
    hands.tap(child(opened, Button, "unlink_0"))
    assert not interviewing.held(visit)[0].links


def test_a_wrong_number_stays_with_its_sentence(
    opened: InterviewsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    opened.presenter.begin()
    child(opened, QWidget, "interview_women").setFocus()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("9")
    opened.presenter.commit()
    assert opened.card.fields["women"].error() == "Women must be 1 or fewer, the number of people"
    assert interviewing.held(visit)[0].women == 0
    child(opened, QWidget, "interview_people").setFocus()
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("9")
    opened.presenter.commit()
    assert opened.card.fields["women"].error() == ""
    assert interviewing.held(visit)[0].women == 9


def test_a_name_or_a_telephone_number_is_told_while_it_is_typed(
    opened: InterviewsScreen, hands: Hands
) -> None:
    opened.presenter.begin()
    child(opened, QWidget, "interview_text").setFocus()
    hands.type("Ask Mrs Begum, 01711-223344")
    assert "looks like a name" in words_in(opened)
    assert "looks like a telephone number" in words_in(opened)


def test_a_finding_on_few_workers_is_told_before_it_goes_to_the_report(
    opened: InterviewsScreen, visit: OpenAssessment
) -> None:
    answering.judge(visit, QUESTION, Judgement.NON_COMPLIANT)
    interview = interviewing.begin(visit)
    interviewing.say_line(visit, interview, "Line 4")
    interviewing.link(visit, interview, QUESTION, Says.SUPPORTS)
    opened.refresh()
    assert "rests on 1 worker of Line 4" in words_in(opened)


@pytest.mark.parametrize("way", ["button", "leaving", "other window", "notes", "lock"])
def test_closing_leaves_no_word_and_counts_the_people(
    opened: InterviewsScreen,
    visit: OpenAssessment,
    workspace: Workspace,
    session: AssessmentSession,
    hands: Hands,
    qtbot: QtBot,
    way: str,
) -> None:
    opened.presenter.begin()
    child(opened, QWidget, "interview_text").setFocus()
    hands.type(SECRET)
    match way:
        case "button":
            hands.tap(opened.lock)
        case "leaving":
            opened.hide()
        case "other window":
            other = QLabel("another window")
            qtbot.addWidget(other)
            with qtbot.waitActive(other):
                other.show()
                other.activateWindow()
        case "notes":
            opened.presenter.commit()
            unlocking.close_notes(workspace)
            qtbot.waitUntil(opened.inside.isHidden)
        case "lock":
            session.close()
    assert opened.inside.isHidden()
    assert not opened.presenter.is_open
    assert SECRET not in words_in(opened)
    assert "W-01" not in words_in(opened)
    unlocking.open_notes(workspace, PIN)
    assert [each.text for each in interviewing.held(visit)] == [SECRET]
    assert visit.record.sampled.get("interviews") == (None if way == "notes" else 1)


def test_interviews_close_by_themselves_and_keep_what_was_typed(
    visit: OpenAssessment, workspace: Workspace, session: AssessmentSession, qtbot: QtBot
) -> None:
    unlocking.open_notes(workspace, PIN)
    page = InterviewsPresenter(session, idle_ms=20)
    page.open()
    page.begin()
    page.type(TEXT, SECRET)
    with qtbot.waitSignal(page.closed_up):
        page.touch()
    unlocking.open_notes(workspace, PIN)
    assert [each.text for each in interviewing.held(visit)] == [SECRET]


def test_a_removed_interview_can_be_put_back(
    opened: InterviewsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands,
    qtbot: QtBot,
) -> None:  # fmt: skip
    said: list[object] = []
    session.message.connect(lambda _text, undo: said.append(undo))
    opened.presenter.begin()
    hands.tap(child(opened, Button, "remove_interview"))
    assert interviewing.held(visit) == ()
    undo = said[-1]
    assert callable(undo)
    with qtbot.waitSignal(session.page_wanted) as wanted:
        undo()
    assert wanted.args == ["interviews"]
    (back,) = interviewing.held(visit)
    assert child(opened, LinkRow, f"interview_{back.number}").isChecked()


def test_an_interview_is_not_put_back_while_notes_are_closed_and_that_is_said(
    opened: InterviewsScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands,
    workspace: Workspace,
) -> None:  # fmt: skip
    told = QSignalSpy(session.message)
    opened.presenter.begin()
    hands.tap(child(opened, Button, "remove_interview"))
    undo = told.at(told.count() - 1)[1]
    unlocking.close_notes(workspace)
    undo()
    said, undo = told.at(told.count() - 1)
    assert said == "Confidential notes are closed. Open them, then undo again"
    unlocking.open_notes(workspace, PIN)
    undo()
    assert len(interviewing.held(visit)) == 1


def test_the_list_leads_to_each_interview(
    opened: InterviewsScreen, visit: OpenAssessment, hands: Hands
) -> None:
    for text in ("okapi", "gnu"):
        opened.presenter.begin()
        interviewing.write(visit, interviewing.held(visit)[-1].id, text)
    assert child(opened, LinkRow, "interview_W-02").isChecked()
    hands.tap(child(opened, LinkRow, "interview_W-01"))
    assert "okapi" in words_in(opened)
    assert "gnu" not in words_in(opened)


def test_a_closed_assessment_takes_no_new_interview_and_says_why(
    opened: InterviewsScreen, visit: OpenAssessment
) -> None:
    assert opened.closed_line.isHidden()
    finishing.finish(visit, "done")
    opened.refresh()
    assert not opened.new.isEnabled()
    assert opened.closed_line.isVisible()
    assert "Closed on 14 May 2026. Reopen to change." in words_in(opened)
    finishing.reopen(visit, "one more worker")
    opened.refresh()
    assert opened.closed_line.isHidden()


def test_present_safely_and_f9_close_the_interviews_of_the_desk(
    desk: Desk, workspace: Workspace, hands: Hands
) -> None:
    unlocking.open_notes(workspace, PIN)
    hands.press(Qt.Key.Key_4, CTRL)
    assert desk.pages.current == "interviews"
    page = desk.pages.page("interviews")
    assert isinstance(page, InterviewsScreen)
    page.presenter.open()
    interview = interviewing.begin(session_of(desk).assessment)
    interviewing.write(session_of(desk).assessment, interview, SECRET)
    page.refresh()
    assert page.inside.isVisible()
    unlocking.close_notes(workspace)
    QApplication.processEvents()
    assert page.inside.isHidden()
    assert SECRET not in words_in(desk)


def test_the_notes_of_a_question_name_the_interviews_that_speak_of_it(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    hands: Hands,
) -> None:
    unlocking.open_notes(workspace, PIN)
    interview = interviewing.begin(visit)
    interviewing.link(visit, interview, questions.presenter.current, Says.CONTRADICTS)
    assert "W-01" not in words_in(questions)
    hands.press(Qt.Key.Key_N, ALT)
    assert "W-01 contradicts" in words_in(questions.side_pane.notes_pane)
    hands.press(Qt.Key.Key_Escape)
    assert "W-01" not in words_in(questions)


def test_a_contradicted_answer_is_a_problem_only_while_notes_are_open(
    desk: Desk, workspace: Workspace
) -> None:
    unlocking.open_notes(workspace, PIN)
    visit = session_of(desk).assessment
    answering.judge(visit, QUESTION, Judgement.COMPLIANT)
    interview = interviewing.begin(visit)
    interviewing.link(visit, interview, QUESTION, Says.CONTRADICTS)
    desk.show_page("findings")
    page = desk.pages.page("findings")
    assert "W-01 contradicts this answer. Check it once more" in words_in(page)
    unlocking.close_notes(workspace)
    QApplication.processEvents()
    assert "W-01" not in words_in(page)
    assert questions_of(desk).presenter.current
