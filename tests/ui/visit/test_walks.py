"""Walks over the whole desk, counted in actions (`ux.md` 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from bwaudit.assessment.terms import Judgement
from bwaudit_ui.models.question_filter import QuestionKind
from bwaudit_ui.widgets.lines import StateLine
from support.visit_pages import CTRL, SHIFT, child, ids, questions_of, session_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.report import ReportScreen
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


def test_export_takes_two_actions_and_leaves_one_file(
    desk: Desk, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    hands.press(Qt.Key.Key_E, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return)
    assert hands.actions == 2
    page = cast("ReportScreen", desk.pages.page("report"))
    done = child(page, StateLine, "export_done")
    qtbot.waitUntil(done.isVisible, timeout=30_000)
    files = sorted(page.presenter.folder.glob("*.pdf"))
    reports = session_of(desk).assessment.record.reports()
    assert [each.name for each in files] == [f"Exit report {reports[0].number}.pdf"]
    assert files[0].read_bytes().startswith(b"%PDF")
    assert done.text() == f"Saved to {files[0].parent.parent.name} › Exit reports"
    qtbot.waitUntil(lambda: jobs.idle, timeout=30_000)


def test_the_screen_is_covered_with_one_action(desk: Desk, hands: Hands) -> None:
    asked: list[bool] = []
    desk.cover_wanted.connect(asked.append)
    hands.press(Qt.Key.Key_F9)
    assert (hands.actions, asked) == (1, [False])


def test_large_text_and_daylight_take_no_more_than_eight_actions(desk: Desk, hands: Hands) -> None:
    while desk.preferences.settings.text_scale < 150:
        hands.press(Qt.Key.Key_Plus, CTRL)
    assert hands.actions <= 5
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type("daylight")
    hands.press(Qt.Key.Key_Return)
    assert hands.actions <= 8
    assert desk.preferences.settings.theme == "daylight"
