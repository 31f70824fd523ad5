"""Walks from the first screen on, counted in actions (`ux.md` 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from bwaudit.usecases import opening
from support.visit_pages import Hands, focus
from support.visits import FACTORY, PASSPHRASE

if TYPE_CHECKING:
    from support.desktops import Driver


def test_unlocking_and_going_on_takes_three_actions(locked: Driver) -> None:
    hands = Hands(locked.qtbot)
    locked.qtbot.waitUntil(lambda: focus().objectName() == "passphrase")
    hands.type(PASSPHRASE)
    with locked.qtbot.waitSignal(locked.window.desk_opened, timeout=20_000):
        hands.press(Qt.Key.Key_Return)
    locked.settle()
    locked.qtbot.waitUntil(lambda: focus().objectName() == "continue")
    hands.press(Qt.Key.Key_Return)
    locked.qtbot.waitUntil(lambda: locked.desk.session is not None, timeout=20_000)
    locked.settle()
    assert hands.actions <= 3
    assert locked.desk.pages.current == "questions"


def test_starting_an_assessment_offline_takes_five_actions_at_most(opened: Driver) -> None:
    hands = Hands(opened.qtbot)
    hands.tap(opened.find(QAbstractButton, "start_assessment"))
    opened.qtbot.waitUntil(lambda: focus().objectName() == "start_factory")
    hands.type("Padma Knitwear")
    go = opened.find(QAbstractButton, "start_go")
    opened.qtbot.waitUntil(go.isEnabled, timeout=20_000)
    hands.tap(go)
    opened.qtbot.waitUntil(lambda: opened.desk.session is not None, timeout=20_000)
    opened.settle()
    assert hands.actions <= 5
    names = {each.factory_name for each in opening.assessments(opened.desk.workspace)}
    assert names == {FACTORY, "Padma Knitwear"}
