"""Keys and presses as they come, also where nobody would use them: nothing is raised, nothing
hangs, and the store is whole afterwards."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from support.cameras import FramedCamera
from support.clocks import SetClock
from support.desktops import Driver, make_device
from support.visits import new_visit

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED: Final = 3
STEPS: Final = 270
PAGES: Final = (
    "questions", "overview", "papers", "photos", "findings", "report", "sync", "settings", "home",
)  # fmt: skip
KEYS: Final = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_F1, Qt.Key.Key_F6,
    Qt.Key.Key_F8,
)  # fmt: skip
PLAIN: Final = Qt.KeyboardModifier.NoModifier
HELD: Final = (
    PLAIN, PLAIN, PLAIN, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def driver(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Driver]:
    """A desktop with a visit open, whose links lead nowhere."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    root, clock = tmp_path_factory.mktemp("mashed") / "device", SetClock()
    make_device(root, clock, new_visit)
    made = Driver(QtBot(request), qapp, root, clock)
    made.show()
    made.unlock()
    yield made
    if made.window.presenting.window is not None:
        made.window.presenting.take_down()
    made.end()


@pytest.mark.qt_log_ignore("This plugin does not support")  # what menus and the meeting ask of it
def test_nothing_that_is_pressed_ends_hangs_or_harms_the_program(driver: Driver) -> None:
    chance = random.Random(SEED)
    for step in range(STEPS):
        if step % (STEPS // len(PAGES)) == 0:
            go_to(driver, PAGES[step * len(PAGES) // STEPS])
        press_something(driver, chance)
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    come_back(driver)
    assert driver.desk.workspace.store.check().is_whole


def go_to(driver: Driver, page: str) -> None:
    """To a page of the visit, from wherever the last keys led."""
    come_back(driver)
    if driver.desk.session is None:
        driver.open_visit(driver.desk.home.last())
        driver.desk.inside.use_camera(FramedCamera())
    driver.desk.show_page(page)


def come_back(driver: Driver) -> None:
    """To the desk, out of every window, meeting and lock."""
    close_windows()
    if driver.window.presenting.window is not None:
        driver.window.presenting.take_down()
    driver.settle()
    if driver.window.desk is None:
        driver.unlock()


def press_something(driver: Driver, chance: random.Random) -> None:
    window = QApplication.activeModalWidget() or QApplication.activePopupWidget() or driver.window
    if isinstance(window, QFileDialog):  # the disk of this machine is nobody's to play with
        window.reject()
        return
    focus = window.focusWidget() or window
    way = chance.random()
    if way < 0.45:
        QTest.keyClicks(focus, chr(chance.randrange(32, 127)))
    elif way < 0.8:
        QTest.keyClick(focus, chance.choice(KEYS), chance.choice(HELD))
    else:
        found = [each for each in window.findChildren(QAbstractButton) if can_press(each)]
        if found:
            QTest.mouseClick(chance.choice(found), Qt.MouseButton.LeftButton)


def can_press(button: QAbstractButton) -> bool:
    """Making the practice factory takes half a minute and is tested elsewhere."""
    practice = button.objectName().startswith("practice")
    return button.isVisible() and button.isEnabled() and not practice


def close_windows() -> None:
    """Close every menu and every window that asks one thing."""
    while window := QApplication.activePopupWidget() or QApplication.activeModalWidget():
        window.close()
        QApplication.processEvents()
        if isinstance(window, QDialog) and shiboken6.isValid(window) and window.isVisible():
            window.reject()
