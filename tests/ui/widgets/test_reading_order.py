"""The focus stays where a person works, also when the part that had it goes away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bwaudit_ui.widgets.reading_order import keep_focus, step_focus
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Frame(QWidget):
    """A window with something before and after the page in which a person works."""

    def __init__(self) -> None:
        super().__init__()
        self.work = QWidget()
        self.rail, self.first, self.second, self.third, self.strip = (
            QPushButton(name) for name in ("rail", "first", "second", "third", "strip")
        )
        inside = QVBoxLayout(self.work)
        for each in (self.first, self.second, self.third):
            inside.addWidget(each)
        column = QVBoxLayout(self)
        for part in (self.rail, self.work, self.strip):
            column.addWidget(part)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return keep_focus(self, self.work) or step_focus(self, forward=forward)


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    made = Frame()
    shown(qtbot, made)
    return made


@pytest.mark.parametrize("leave", [QWidget.hide, lambda part: part.setEnabled(False)])
@pytest.mark.parametrize(("pressed", "then"), [("first", "second"), ("third", "second")])
def test_a_button_that_goes_away_when_pressed_gives_the_focus_to_its_neighbour(
    frame: Frame, leave: object, pressed: str, then: str
) -> None:
    assert callable(leave)
    button: QPushButton = getattr(frame, pressed)
    button.clicked.connect(lambda: leave(button))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert frame.focusWidget() is getattr(frame, then)


def test_what_goes_away_beside_the_page_gives_the_focus_back_to_where_it_was(frame: Frame) -> None:
    frame.second.setFocus()
    frame.strip.clicked.connect(frame.strip.hide)
    QTest.mouseClick(frame.strip, Qt.MouseButton.LeftButton)
    assert frame.focusWidget() is frame.second


def test_a_page_that_loses_all_its_stops_still_leads_on(frame: Frame) -> None:
    frame.second.setFocus()
    frame.first.hide()
    frame.third.hide()
    frame.second.hide()
    QTest.keyClick(frame.focusWidget() or frame, Qt.Key.Key_Tab)
    assert frame.focusWidget() in {frame.rail, frame.strip}
