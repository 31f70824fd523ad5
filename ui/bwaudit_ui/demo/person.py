"""Hands, eyes and patience of the person who plays the demo.

Everything goes through the controls that are in view: keys, clicks, dropped files. Nothing here
knows what a page is for.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from bwaudit.foundation.clock import SystemClock
from bwaudit_ui.app import make
from bwaudit_ui.runtime.tokens import ThemeName
from bwaudit_ui.widgets.messages import MessageStrip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.foundation.paths import Folders
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.desk import Desk

_SETTLING_MS = 80
"""A page arranges itself in a few rounds of events after it was shown or took another theme."""

PATIENCE_SECONDS = 120

T = TypeVar("T")


def pause(milliseconds: int) -> None:
    """Let windows and lanes work. `QTest.qWait` keeps Python to itself while it waits, so that
    storing and sending stand still."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class DemoStopped(Exception):
    """A step did not do what it says."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the demo is given: where to work, what to show, and a head office that answers. `review`
    lets a reviewer there comment on a question of an assessment."""

    folders: Folders
    out: Path
    photos: tuple[Path, ...]
    address: str
    code: str
    say: Callable[[str], None]
    review: Callable[[str, str], object] | None = None


@dataclass(slots=True)
class Outcome:
    """What the demo did."""

    assessment: str = ""
    report: Path | None = None
    bundle: Path | None = None
    receipt: bytes = b""
    counts: dict[str, int] = field(default_factory=dict)
    screens: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)


class Person:
    """Hands, eyes and patience."""

    def __init__(self, plan: Plan, app: QApplication) -> None:
        self.plan = plan
        self.desktop = make(app, plan.folders, SystemClock())
        self.window = self.desktop.window
        self.outcome = Outcome()
        self._began = time.perf_counter()

    @property
    def desk(self) -> Desk:
        return self.seen(lambda: self.window.desk, "the desk opens")

    @property
    def session(self) -> AssessmentSession:
        return self.seen(lambda: self.desk.session, "an assessment is open")

    def seen(self, look: Callable[[], T | None], what: str) -> T:
        """Wait until something is there, and return it."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not (found := look()):
            if time.monotonic() > deadline:
                self.picture("stopped")
                raise DemoStopped(f"The demo stopped: {what} did not happen.")
            pause(5)
        return found

    def must(self, holds: bool, what: str) -> None:
        if not holds:
            self.picture("stopped")
            raise DemoStopped(f"The demo stopped: {what}.")

    def find(self, name: str) -> QWidget:
        """The visible control of that name, in a window that is in front."""
        self._here()

        def look() -> QWidget | None:
            for top in (*QApplication.topLevelWidgets(), self.window):
                for each in (top, *top.findChildren(QWidget, name)):
                    if each.objectName() == name and each.isVisible():
                        return each
            return None

        found = self.seen(look, f"‘{name}’ comes into view")
        window = found.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.seen(window.isActiveWindow, f"the window of ‘{name}’ comes to the front")
        return found

    def _here(self) -> None:
        """What is pressed here reaches controls, not the window that counts the idle time."""
        self.window.guard.idle.touch()

    def focused(self) -> QWidget:
        """Where typed keys go."""
        return self.seen(QApplication.focusWidget, "something takes the keys")

    def click(self, name: str) -> None:
        control = self.find(name)
        self.seen(control.isEnabled, f"‘{name}’ can be pressed")
        if isinstance(control, QAbstractButton):
            control.click()
        else:
            QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type_into(self, name: str, text: str) -> None:
        control = self.find(name)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        on: QWidget | None = None,
    ) -> None:
        self._here()
        target = on or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """Keep what a window shows as screens/NN-NAME.png, the main window unless another is
        named."""
        self._keep(f"{len(self.outcome.screens) + 1:02d}-{name}.png", of or self.window)

    def page(self, name: str, of: QWidget | None = None) -> None:
        """The same in Light and in Dark, as screens/NN-NAME.png and screens/NN-NAME-dark.png. What
        was said in passing has been read by then, and covers nothing. The theme of the second is
        left on, and is the first of the next page: every change takes its time."""
        for strip in self.window.findChildren(MessageStrip):
            strip.hide()
        number = len(self.outcome.screens) + 1
        first = ThemeName(self.desktop.preferences.settings.theme)
        second = ThemeName.DARK if first is ThemeName.LIGHT else ThemeName.LIGHT
        for theme in (first, second):
            self.desktop.preferences.set(theme=theme.value)
            tail = "" if theme is ThemeName.LIGHT else f"-{theme.value}"
            self._keep(f"{number:02d}-{name}{tail}.png", of or self.window)

    def _keep(self, file: str, window: QWidget) -> None:
        pause(_SETTLING_MS)
        folder = self.plan.out / "screens"
        folder.mkdir(parents=True, exist_ok=True)
        if not window.grab().save(str(folder / file)):
            raise DemoStopped(f"The picture {file} could not be written.")
        self.outcome.screens.append(file)

    def done(self, step: str) -> None:
        """Say a step is done and how long it took."""
        now = time.perf_counter()
        self.outcome.seconds[step] = round(now - self._began, 2)
        self.plan.say(f"{step:<34}{now - self._began:6.1f} s")
        self._began = now
