"""The safe window by itself: responses, people, its palette, and the blank surface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bwaudit.assessment.terms import Judgement, Response
from bwaudit.usecases import answering, telling
from bwaudit_ui.presenters.meeting import MeetingPresenter
from bwaudit_ui.screens.safe_window import SafeWindow
from support.desktops import words_in
from support.visit_pages import CTRL
from support.windows import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.theme import Theme
    from support.visit_pages import Hands


@pytest.fixture
def safe(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, visit: OpenAssessment
) -> Iterator[SafeWindow]:
    """The window of an exit meeting with two findings."""
    applies = visit.applicable()
    plain = [
        each.id
        for each in visit.questionnaire.questions
        if each.severity == "normal" and not each.national_level and each.id in applies
    ]
    for question in plain[:2]:
        answering.judge(visit, question, Judgement.NON_COMPLIANT)
        answering.describe(visit, question, f"Found at {question}.")
    made = SafeWindow(MeetingPresenter(session))
    shown(qtbot, made, 1280, 672)
    made.activate()
    yield made
    made.let_go()


def test_a_response_is_recorded_and_the_next_shown_with_three_actions(
    safe: SafeWindow, visit: OpenAssessment, hands: Hands
) -> None:
    first = safe.presenter.finding
    assert first is not None
    hands.actions = 0
    hands.press(Qt.Key.Key_A)
    hands.type("Cartons go today")
    hands.press(Qt.Key.Key_Right)
    assert hands.actions == 3
    assert safe.presenter.place == 1
    held = visit.record.finding(first.question)
    assert (held.response, held.response_text) == (Response.AGREED, "Cartons go today")
    assert safe.presenter.progress_line() == "1 discussed, 1 to go"
    hands.press(Qt.Key.Key_Left)
    assert safe.presenter.place == 0
    assert safe.finding.text.text() == "Cartons go today"
    hands.press(Qt.Key.Key_D)
    assert visit.record.finding(first.question).response is Response.DISPUTED


def test_the_window_says_the_days_of_the_visit_and_claims_none_for_the_meeting(
    safe: SafeWindow,
) -> None:
    assert safe.presenter.heading().endswith(", 14 to 15\u00a0May\u00a02026")


def test_a_blank_surface_comes_and_goes_with_one_key(
    safe: SafeWindow, visit: OpenAssessment, hands: Hands
) -> None:
    hands.press(Qt.Key.Key_B)
    assert safe.blank_page.isVisible()
    assert not safe.finding.isVisible()
    hands.press(Qt.Key.Key_A)
    assert not safe.blank_page.isVisible()
    assert safe.presenter.view.discussed == 0


def test_a_screen_that_comes_or_goes_during_the_meeting_is_offered_or_not(
    safe: SafeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    own = QGuiApplication.primaryScreen()
    assert not safe.other_screen.isVisible()
    place = safe.geometry()
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [own, own])
    app.screenAdded.emit(own)
    assert safe.other_screen.isVisible()
    assert safe.geometry() == place  # it moves when a person says so
    monkeypatch.undo()
    app.screenRemoved.emit(own)
    assert not safe.other_screen.isVisible()


def test_the_palette_offers_the_findings_and_the_end_and_nothing_else(
    safe: SafeWindow, visit: OpenAssessment, hands: Hands
) -> None:
    palette = safe.finder.palette
    hands.press(Qt.Key.Key_K, CTRL)
    rows = [palette.current_key()]
    for _ in range(8):
        hands.press(Qt.Key.Key_Down)
        rows.append(palette.current_key())
    assert set(rows) == {"next", "previous", "end", "finding:0", "finding:1"}
    second = safe.presenter.view.findings[1].number
    hands.type(second)
    hands.press(Qt.Key.Key_Return)
    assert safe.presenter.place == 1


def test_people_are_listed_and_sign_with_a_pen_or_on_paper(
    safe: SafeWindow, visit: OpenAssessment, hands: Hands
) -> None:
    safe.show_part("people")
    people = safe.people
    hands.type("K. Rahman")
    hands.press(Qt.Key.Key_Return)
    people.name.setText("S. Begum")
    people.sides.chip("workers").click()
    people.add.click()
    first, second = (each.id for each in visit.record.attendees())
    card = people.card(first)
    card.sign.click()
    pad = card.pad
    assert not card.keep.isEnabled()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.mouseMove(pad, QPoint(140, 90))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 90))
    card.keep.click()
    people.card(second).paper.click()
    drawn, paper = visit.record.attendees()
    across, down = drawn.signature[0][0]
    assert across == pytest.approx(40 / pad.width(), abs=1e-4)
    assert down == pytest.approx(60 / pad.height(), abs=1e-4)
    assert paper.side.value == "workers"
    assert paper.signature == ()
    assert paper.signed_at
    card.undo.click()
    assert visit.record.attendees()[0].signed_at == ""
    card.remove.click()
    assert [each.id for each in visit.record.attendees()] == [second]


def test_a_signature_can_be_kept_in_a_low_window(
    safe: SafeWindow, visit: OpenAssessment, qtbot: QtBot
) -> None:
    safe.resize(1280, 430)
    safe.show_part("people")
    safe.people.name.setText("S. Begum")
    safe.people.add.click()
    card = safe.people.card(visit.record.attendees()[0].id)
    card.sign.click()
    qtbot.waitUntil(lambda: card.keep.visibleRegion().boundingRect() == card.keep.rect())


def test_what_is_told_together_is_read_and_answered_as_one(
    safe: SafeWindow, visit: OpenAssessment, hands: Hands
) -> None:
    first, second = (each.question for each in safe.presenter.view.findings)
    telling.tell_together(visit, first, second)
    assert [each.question for each in safe.presenter.view.findings] == [second]
    said = words_in(safe.finding)
    assert f"Found at {first}." in said
    assert f"Found at {second}." in said
    assert safe.presenter.count_line().startswith("2 non-compliant")
    hands.press(Qt.Key.Key_A)
    hands.type("Cartons go today")
    safe.presenter.commit()
    for question in (first, second):
        held = visit.record.finding(question)
        assert (held.response, held.response_text) == (Response.AGREED, "Cartons go today")
    hands.press(Qt.Key.Key_K, CTRL)
    hands.type(visit.questionnaire.question(first).number)
    hands.press(Qt.Key.Key_Return)
    assert safe.presenter.place == 0
    telling.tell_alone(visit, first)
    telling.move(visit, second, -1)
    assert [each.question for each in safe.presenter.view.findings] == [second, first]
    assert f"Found at {first}." not in words_in(safe.finding)
