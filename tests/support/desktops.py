"""The whole desktop in a test: real window, real store, cheap keys, a clock that is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit, QWidget

from bwaudit.usecases import unlocking
from bwaudit_ui.app import Desktop, make
from support.visits import CHEAP, PASSPHRASE, PIN, folders_below

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.shortcuts import CommandId
    from bwaudit_ui.screens.desk import Desk
    from support.clocks import SetClock

Found = TypeVar("Found", bound=QObject)

NAME = "R. Akter"


class Seconds:
    """A clock that only runs forward, by hand."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Driver:
    """A person at the desktop."""

    def __init__(self, qtbot: QtBot, app: QApplication, root: Path, clock: SetClock) -> None:
        self.qtbot = qtbot
        self.clock = clock
        self.seconds = Seconds()
        self.folders = folders_below(root)
        self.desktop: Desktop = make(app, self.folders, clock, cost=CHEAP, seconds=self.seconds)
        self.window = self.desktop.window
        self.jobs = self.desktop.jobs

    def show(self, width: int = 1280, height: int = 760) -> None:
        self.window.resize(width, height)
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def end(self) -> None:
        """Close as a person does, and leave nothing behind."""
        if shiboken6.isValid(self.window):
            self.settle()
            self.window.close()
            self.qtbot.waitUntil(lambda: not self.window.isVisible(), timeout=20_000)
        self.desktop.close()

    def run(self, command: CommandId) -> None:
        """Run a command of the frame, as its key does."""
        assert self.window.commands is not None
        self.window.commands.run(command)

    def settle(self) -> None:
        """Wait until every lane is idle."""
        self.qtbot.waitUntil(lambda: self.jobs.idle, timeout=20_000)

    def fill(self, what: Callable[[Workspace], object]) -> None:
        """Put more into the store while it is locked."""
        workspace = unlocking.unlock(self.folders, self.clock, PASSPHRASE)
        what(workspace)
        unlocking.lock(workspace)

    # Finding

    def find(self, kind: type[Found], name: str, within: QObject | None = None) -> Found:
        """A part of the window by its name, which must be there."""
        found = (within or self.window).findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str, within: QObject | None = None) -> None:
        """Press a button that can be pressed."""
        button = self.find(QAbstractButton, name, within)
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_in(self, name: str, text: str, within: QObject | None = None) -> None:
        """Put a text into a field in place of what is there."""
        field = self.find(QLineEdit, name, within)
        field.clear()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:  # the test keyboard has no keys for other scripts
            field.insert(text)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key wherever the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key, held)

    def write(self, text: str) -> QWidget:
        """Type wherever the focus is; gives what had it."""
        target = self.window.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)
        return target

    def words(self, within: QWidget | None = None) -> str:
        """Every text, name, description and tool tip that is in the window, shown or not."""
        return words_in(within or self.window)

    def shown_words(self, within: QWidget | None = None) -> str:
        """The same of what is visible now."""
        root = within or self.window
        parts = [root, *root.findChildren(QWidget)]
        return "\n".join(
            text for part in parts if part.isVisible() for text in _texts(part) if text
        )

    # Doing

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        self.type_in("passphrase", passphrase)
        with self.qtbot.waitSignal(self.window.desk_opened, timeout=20_000):
            self.press("unlock")
        self.settle()

    def set_up(self, *, introduced: bool = True) -> str:
        """The whole first run; gives the recovery code that was shown. The first steps come only
        to who was not `introduced`."""
        self.desktop.preferences.set(introduced=introduced)
        for field, text in {
            "set_up_name": NAME,
            "set_up_passphrase": PASSPHRASE,
            "set_up_passphrase_again": PASSPHRASE,
            "set_up_pin": PIN,
        }.items():
            self.type_in(field, text)
        with self.qtbot.waitSignal(self.window.unlocking.set_up_done, timeout=20_000):
            self.press("set_up")
        groups = self.find(QWidget, "recovery_groups").findChildren(QLabel)
        code = "-".join(group.text() for group in groups)
        self.press("recovery_written")
        with self.qtbot.waitSignal(self.window.desk_opened, timeout=20_000):
            self.press("recovery_go_on")
        self.settle()
        return code

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def session(self) -> AssessmentSession:
        assert self.desk.session is not None
        return self.desk.session

    @property
    def assessment(self) -> OpenAssessment:
        return self.session.assessment

    def open_visit(self, assessment: str) -> None:
        self.desk.inside.go_on(assessment)
        self.qtbot.waitUntil(lambda: self.desk.session is not None, timeout=20_000)
        self.settle()


def make_device(root: Path, clock: SetClock, *fill: Any) -> None:
    """A device that is set up and locked, with what each of `fill` puts into its store."""
    workspace: Workspace
    workspace, _code = unlocking.set_up(
        folders_below(root),
        clock,
        name=NAME,
        passphrase=PASSPHRASE,
        notes_pin=PIN,
        cost=CHEAP,
    )
    for each in fill:
        each(workspace)
    unlocking.lock(workspace)


def words_in(root: QWidget) -> str:
    """Every text, name, description and tool tip below a widget, shown or not."""
    return "\n".join(_words_of(root))


def _words_of(root: QWidget) -> list[str]:
    parts = [root, *root.findChildren(QWidget)]
    return [text for part in parts for text in _texts(part) if text]


def _texts(part: QWidget) -> list[str]:
    texts = [
        part.accessibleName(),
        part.accessibleDescription(),
        part.toolTip(),
        part.windowTitle(),
    ]
    if isinstance(part, QLabel | QAbstractButton | QLineEdit):
        texts.append(part.text())
    if isinstance(part, QTextEdit):
        texts.append(part.toPlainText())
    return [text.replace("\u00a0", " ") for text in texts]  # they read alike
