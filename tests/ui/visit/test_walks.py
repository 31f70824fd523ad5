"""Walks over the whole desk, counted in actions (`ux.md` 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bwaudit.assessment.terms import Judgement
from bwaudit_ui.models.question_filter import QuestionKind
from support.visit_pages import CTRL, SHIFT, ids, questions_of, session_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.screens.desk import Desk
    from support.visit_pages import Hands


def test_a_wrong_answer_is_undone_with_one_action(desk: Desk, hands: Hands, qtbot: QtBot) -> None:
    session = session_of(desk)
    question = session.current_question
    hands.press(Qt.Key.Key_3)
    hands.actions = 0
    hands.press(Qt.Key.Key_Z, CTRL)
    assert hands.actions == 1
    assert session.assessment.record.answer(question).judgement is None
    page = questions_of(desk)
    qtbot.waitUntil(lambda: page.question_pane.answers.judgement() is None)
    hands.press(Qt.Key.Key_Y, CTRL)
    assert session.assessment.record.answer(question).judgement is Judgement.NOT_APPLICABLE


def test_undo_of_a_step_elsewhere_goes_there_first(desk: Desk, hands: Hands) -> None:
    session = session_of(desk)
    first = session.current_question
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Z, CTRL)
    assert session.current_question == first
    assert session.assessment.record.answer(first).judgement is None


def test_what_is_left_is_one_action_away(desk: Desk, hands: Hands) -> None:
    desk.show_page("overview")
    hands.press(Qt.Key.Key_L, CTRL)
    assert hands.actions == 1
    assert desk.pages.current == "questions"
    assert questions_of(desk).presenter.list.filter.kind() is QuestionKind.LEFT


def test_the_next_thing_left_is_one_action_away(desk: Desk, hands: Hands) -> None:
    session = session_of(desk)
    second = ids(session.assessment)[1]
    hands.press(Qt.Key.Key_F8)
    assert hands.actions == 1
    assert session.current_question == second
    hands.press(Qt.Key.Key_F8, SHIFT)
    assert session.current_question == ids(session.assessment)[0]
