"""The exit meeting over the whole desktop: what is closed before it, what it shows, who ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bwaudit.assessment.terms import Judgement
from bwaudit.usecases import answering, noting, unlocking
from bwaudit_ui.screens import presenting
from bwaudit_ui.screens.safe_window import SafeWindow
from bwaudit_ui.widgets.answers import AnswerTile
from bwaudit_ui.widgets.confirm_dialog import ConfirmDialog
from support.full_disk import FullDisk
from support.visit_pages import CTRL, SHIFT, Hands, child, lock_by_key
from support.visits import PASSPHRASE, PIN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from support.desktops import Driver

SECRET = "Zq7-marker says she was threatened"


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def found(visit: Driver) -> Driver:
    """A visit with two findings, and the findings page in front."""
    assessment = visit.assessment
    applies = assessment.applicable()
    plain = [
        each.id
        for each in assessment.questionnaire.questions
        if each.severity == "normal" and not each.national_level and each.id in applies
    ]
    for question in plain[:2]:
        answering.judge(assessment, question, Judgement.NON_COMPLIANT)
        answering.describe(assessment, question, f"Found at {question}.")
    visit.desk.show_page("findings")
    return visit


def window(driver: Driver) -> SafeWindow:
    found = driver.window.presenting.window
    assert found is not None
    return found


def start(driver: Driver, hands: Hands) -> SafeWindow:
    """Turn the screen to the managers (W13): two actions."""
    driver.window.activateWindow()
    hands.press(Qt.Key.Key_M, CTRL | SHIFT)
    asking = child(driver.window, ConfirmDialog, "start_meeting")
    driver.qtbot.waitUntil(asking.verb_button().hasFocus)
    hands.press(Qt.Key.Key_Return)
    safe = window(driver)
    driver.qtbot.waitUntil(safe.isActiveWindow)
    driver.settle()
    return safe


def end(driver: Driver, safe: SafeWindow) -> None:
    safe.ask()
    QTest.keyClicks(safe.ask_page.secret.line(), PASSPHRASE)
    with driver.qtbot.waitSignal(driver.window.presenting.ended, timeout=20_000):
        safe.ask_page.leave.click()
    driver.qtbot.waitUntil(driver.desk.isVisible)


def test_the_start_is_announced_with_what_was_closed(
    found: Driver, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(presenting, "announce", lambda _source, text: said.append(text))
    end(found, start(found, hands))
    assert said == ["Exit meeting started, notes closed"]


def test_the_screen_is_turned_to_the_managers_with_two_actions(found: Driver, hands: Hands) -> None:
    unlocking.open_notes(found.session.workspace, PIN)
    noting.write(found.assessment, None, "", SECRET)
    QGuiApplication.clipboard().setText(SECRET)
    safe = start(found, hands)
    assert hands.actions == 2
    assert not found.session.workspace.notes_open
    assert QGuiApplication.clipboard().text() == ""
    assert safe.isFullScreen()
    assert found.window.guard.cover.isVisible()
    assert SECRET not in found.words(safe) + found.words()
    assert {each.windowTitle() for each in (safe, found.window)} == {"Assessment"}
    found.window.show_crash(ValueError("x"))
    assert "Something went wrong" not in found.words()
    end(found, safe)
    assert "Something went wrong" in found.words()
    assert found.desk.pages.current == "findings"
    assert found.desk.isVisible()


def test_nobody_leaves_without_the_passphrase(found: Driver, hands: Hands, qtbot: QtBot) -> None:
    safe = start(found, hands)
    for leave in (lambda: hands.press(Qt.Key.Key_Escape), safe.close, found.window.close):
        leave()
        assert safe.isVisible()
        assert safe.ask_page.isVisible()
        safe.ask_page.stay.click()
        assert not safe.ask_page.isVisible()
    safe.ask()
    QTest.keyClicks(safe.ask_page.secret.line(), "not the passphrase")
    safe.ask_page.leave.click()
    qtbot.waitUntil(lambda: "does not match" in found.shown_words(safe), timeout=20_000)
    assert found.window.presenting.is_on
    safe.ask_page.stay.click()
    end(found, safe)


def test_the_passphrase_in_the_covered_window_ends_the_meeting_as_well(
    found: Driver, hands: Hands, qtbot: QtBot
) -> None:
    safe = start(found, hands)
    safe.showMinimized()
    secret = found.find(QLineEdit, "cover_passphrase", found.window.guard.cover)
    QTest.keyClicks(secret, PASSPHRASE)
    with qtbot.waitSignal(found.window.presenting.ended, timeout=20_000):
        QTest.keyClick(secret, Qt.Key.Key_Return)
    assert not found.window.presenting.is_on
    assert found.desk.pages.current == "findings"


def test_locking_takes_the_meeting_down(found: Driver, hands: Hands, qtbot: QtBot) -> None:
    safe = start(found, hands)
    QTest.keyClick(safe.windowHandle(), Qt.Key.Key_F9)
    assert safe.blank_page.isVisible()
    with qtbot.waitSignal(found.window.locked, timeout=20_000):
        lock_by_key(safe, found.window)
    qtbot.waitUntil(
        lambda: not any(isinstance(each, SafeWindow) for each in QApplication.topLevelWidgets())
    )
    assert not found.window.presenting.is_on


def test_nobody_there_for_an_hour_locks_the_meeting_too(
    found: Driver, hands: Hands, qtbot: QtBot
) -> None:
    start(found, hands)
    found.seconds.now += 59 * 60
    found.window.guard.idle.look()
    assert found.window.presenting.window is not None
    found.seconds.now += 60
    with qtbot.waitSignal(found.window.locked, timeout=20_000):
        found.window.guard.idle.look()
    qtbot.waitUntil(
        lambda: not any(isinstance(each, SafeWindow) for each in QApplication.topLevelWidgets())
    )
    assert found.window.desk is None
    assert "Enter your passphrase to continue" in found.shown_words()


def test_an_answer_the_disk_refuses_is_shown_after_the_meeting_and_holds_a_lock_off(
    found: Driver, hands: Hands
) -> None:
    question, disk = found.session.current_question, FullDisk()
    record = found.assessment.record
    found.desk.show_page("questions")
    disk.fill()
    try:
        hands.press(Qt.Key.Key_1)
        end(found, start(found, hands))
        found.desk.show_page("questions")
        assert child(found.window, AnswerTile, "answer_compliant").isChecked()
        assert record.answer(question).judgement is None
        found.window.lock()
        assert found.window.front is found.window.guard.cover
    finally:
        disk.free()
    with found.qtbot.waitSignal(found.window.locked):
        found.session.try_again()
    found.unlock()
    found.qtbot.waitUntil(lambda: found.desk.session is not None)
    assert found.assessment.record.answer(question).judgement is Judgement.COMPLIANT
    found.settle()
