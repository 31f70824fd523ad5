"""The urgent procedure on its page: two actions to a telephone number, nothing in the open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bwaudit.assessment.terms import Judgement
from bwaudit.assessment.urgent import runs
from bwaudit.report.options import LayoutName
from bwaudit.usecases import answering, escalating, responding, unlocking
from bwaudit_ui.screens.report import ReportScreen
from bwaudit_ui.screens.urgent import UrgentScreen
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.growing_text import GrowingText
from support.full_disk import FullDisk
from support.visit_pages import CTRL, SHIFT, child, session_of
from support.visits import PIN
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from support.visit_pages import Hands

NUMBER = "+880 2 5566 7788"
SECRET = "Zq7-marker was locked in"


@pytest.fixture
def urgent(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, visit: OpenAssessment
) -> UrgentScreen:
    """The page, on a zero-tolerance question that is judged non-compliant."""
    question = next(
        each.id
        for each in visit.questionnaire.questions
        if each.zero_tolerance and each.id in visit.applicable()
    )
    answering.judge(visit, question, Judgement.NON_COMPLIANT)
    session.go_to(question)
    page = UrgentScreen(session)
    shown(qtbot, page, 1356, 750)
    page.activate()
    return page


def test_a_number_to_call_is_two_actions_away(
    desk: Desk, hands: Hands, visit: OpenAssessment, qtbot: QtBot
) -> None:
    escalating.fill_in(visit, "programme", "Duty officer", NUMBER)
    hands.press(Qt.Key.Key_U, CTRL | SHIFT)
    page = desk.pages.page("urgent")
    assert isinstance(page, UrgentScreen)
    hands.press(Qt.Key.Key_Return)
    assert hands.actions == 2
    assert page.calls["programme"].phone.isVisible()
    assert page.calls["programme"].phone.text() == NUMBER
    (run,) = runs(session_of(desk).assessment.record)
    assert run.started_at
    page.calls["programme"].copy.click()
    assert QGuiApplication.clipboard().text() == NUMBER


def test_the_procedure_takes_the_question_along_and_shows_what_was_done(
    urgent: UrgentScreen, visit: OpenAssessment, session: AssessmentSession
) -> None:
    urgent.choices[2].click()
    (run,) = runs(visit.record)
    assert (run.counts, run.question) == (2, session.current_question)
    urgent.steps[0].click()
    urgent.calls["programme"].tell.click()
    state = urgent.presenter.state()
    assert state.steps[0].done
    assert state.calls[0].told
    session.undo()
    assert not urgent.presenter.state().calls[0].told
    session.undo()
    assert not urgent.steps[0].isChecked()
    session.redo()
    session.redo()
    assert urgent.presenter.state() == state
    urgent.steps[0].click()
    urgent.calls["programme"].untell.click()
    state = urgent.presenter.state()
    assert (state.steps[0].done, state.calls[0].told) == ("", "")
    urgent.another.click()
    assert urgent.choices[0].isVisible()
    urgent.back.click()
    assert not urgent.choices[0].isVisible()


def test_a_number_can_be_added_where_head_office_left_it_empty(urgent: UrgentScreen) -> None:
    card = urgent.calls["programme"]
    card.add.click()
    card.keep.click()
    assert card.number.isVisible()
    card.number.setText(NUMBER)
    card.keep.click()
    assert card.phone.text() == NUMBER
    assert not card.number.isVisible()


def test_the_note_is_written_behind_the_pin_and_leaves_the_page_with_the_window(
    urgent: UrgentScreen, visit: OpenAssessment
) -> None:
    urgent.choices[0].click()
    unlocking.open_notes(visit.workspace, PIN)
    urgent.box.open_button().click()
    QTest.keyClicks(urgent.box.editor(), SECRET)
    urgent.presenter.close_note()
    assert urgent.box.editor().text() == ""
    (run,) = runs(visit.record)
    held = escalating.note_of(visit, run.id)
    assert held is not None
    assert held.text == SECRET


def test_the_lead_lets_the_exit_meeting_show_the_finding_with_a_reason(
    urgent: UrgentScreen, visit: OpenAssessment
) -> None:
    urgent.choices[0].click()
    reason = child(urgent, GrowingText, "release_reason")
    show = child(urgent, Button, "release_finding")
    show.click()
    assert responding.view(visit).findings == ()
    reason.setPlainText("The child is safe")
    show.click()
    assert len(responding.view(visit).findings) == 1
    assert urgent.presenter.state().release_reason == "The child is safe"
    child(urgent, Button, "withhold_finding").click()
    assert responding.view(visit).findings == ()


def test_its_own_document_is_chosen_on_the_report_page_and_put_back_when_it_is_left(
    desk: Desk, visit: OpenAssessment, qtbot: QtBot
) -> None:
    question = next(each.id for each in visit.questionnaire.questions if each.zero_tolerance)
    answering.judge(visit, question, Judgement.NON_COMPLIANT)
    desk.show_page("urgent")
    page = desk.pages.page("urgent")
    assert isinstance(page, UrgentScreen)
    page.choices[0].click()
    page.document.click()
    report = desk.pages.front()
    assert isinstance(report, ReportScreen)
    assert report.presenter.options.layout.value == "urgent"
    assert report.choices.layouts.chip(LayoutName.URGENT.value).isChecked()
    desk.show_page("overview")
    assert report.presenter.options.layout is LayoutName.EXIT_MEETING


def test_beginning_is_saved_as_everything_else_and_never_waits_unseen(
    urgent: UrgentScreen, visit: OpenAssessment, session: AssessmentSession, qtbot: QtBot
) -> None:
    disk, said = FullDisk(), urgent.presenter.refused
    disk.fill()
    with qtbot.waitSignal(said) as refused:
        urgent.presenter.begin(0)
    assert refused.args[0].startswith("Your last change is not saved. The disk is full")
    disk.free()
    assert session.try_again()
    assert runs(visit.record) == ()
    with qtbot.waitSignal(session.saved):
        urgent.presenter.begin(0)
    assert len(runs(visit.record)) == 1
