"""Hands that count what they do, and shortcuts to what tests of visit pages look at.

One action is one key or chord, one tap, or one run of typing in one field (`ux.md` 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.questions import QuestionsScreen

Widget = TypeVar("Widget", bound=QWidget)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Keys go where the focus is, taps where a person taps; each is counted."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key or chord."""
        self.actions += 1
        QTest.keyClick(focus(), key, modifier)

    def press_character(self, character: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key of a keyboard of another script."""
        self.actions += 1
        action = QTest.KeyAction.Click
        QTest.sendKeyEvent(action, focus(), Qt.Key(ord(character)), character, modifier)

    def type(self, text: str) -> None:
        """One run of typing in the field that has the focus."""
        self.actions += 1
        QTest.keyClicks(focus(), text)

    def tap(self, widget: QWidget) -> None:
        """One tap."""
        self.actions += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def choose_files(self, *paths: Path) -> None:
        """Choose files in the dialog that is open, and accept it."""
        self.actions += 1
        dialog = open_dialog(QFileDialog)
        self._qtbot.waitUntil(dialog.isActiveWindow)
        dialog.setDirectory(str(paths[0].parent))
        names = " ".join(f'"{path.name}"' for path in paths)
        line = dialog.findChild(QWidget, "fileNameEdit")
        assert line is not None
        QTest.keyClicks(line, names)
        page = dialog.parentWidget()
        assert page is not None
        # A window manager gives the focus back; without a screen nobody does.
        with self._qtbot.waitActive(page):
            dialog.accept()
            page.activateWindow()


def focus() -> QWidget:
    """The widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def lock_by_key(front: QWidget, stays: QWidget) -> None:
    """Ctrl+Shift+L pressed in a window that the lock takes away.

    `QTest.keyClick` would let go of L, Ctrl and Shift in that window, and only the first of them
    looks whether it is still there; a real key is let go of in the window that has the focus.
    """
    QTest.keyPress(front.windowHandle(), Qt.Key.Key_L, CTRL | SHIFT)
    QTest.keyRelease(stays.windowHandle(), Qt.Key.Key_L, CTRL | SHIFT)


def open_dialog(kind: type[QFileDialog]) -> QFileDialog:
    """The dialog that is open now."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))


def child(page: QWidget, kind: type[Widget], name: str) -> Widget:
    """A widget by its object name."""
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def questions_of(desk: Desk) -> QuestionsScreen:
    """The question workspace of a desk."""
    return cast("QuestionsScreen", desk.pages.page("questions"))


def session_of(desk: Desk) -> AssessmentSession:
    """The session of a desk."""
    assert desk.session is not None
    return desk.session


def ids(visit: OpenAssessment) -> list[str]:
    """The questions that apply, in order."""
    applies = visit.applicable()
    return [each.id for each in visit.questionnaire.questions if each.id in applies]


def photo(path: Path, colour: str = "teal") -> Path:
    """A real photo in a file."""
    Image.new("RGB", (640, 480), colour).save(path)
    return path
