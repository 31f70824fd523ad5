"""A desktop per test, on a store of its own."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bwaudit.foundation.paths import Folders
from support.clocks import SetClock
from support.desktops import Driver, make_device
from support.laptops import open_office
from support.visits import new_visit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme
    from support.laptops import OpenOffice


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.below(tmp_path)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def fresh(
    qtbot: QtBot, qapp: QApplication, theme: Theme, tmp_path: Path, clock: SetClock
) -> Iterator[Driver]:
    """A desktop on a device where nobody has set up anything."""
    driver = Driver(qtbot, qapp, tmp_path, clock)
    driver.show()
    yield driver
    driver.end()


@pytest.fixture(scope="session")
def device_with_a_visit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A device with one visit, made once; what is made at every test waits for the disk a second.
    Tests work on copies."""
    root = tmp_path_factory.mktemp("made_once") / "device"
    make_device(root, SetClock(), new_visit)
    return root


@pytest.fixture
def locked(
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    tmp_path: Path,
    clock: SetClock,
    device_with_a_visit: Path,
) -> Iterator[Driver]:
    """A desktop on a device with one visit, not unlocked yet."""
    shutil.copytree(device_with_a_visit, tmp_path, dirs_exist_ok=True)
    driver = Driver(qtbot, qapp, tmp_path, clock)
    driver.show()
    yield driver
    driver.end()


@pytest.fixture
def opened(locked: Driver) -> Driver:
    """Unlocked, on Home."""
    locked.unlock()
    return locked


@pytest.fixture
def visit(opened: Driver) -> Driver:
    """Unlocked, with the visit open at its question."""
    opened.key(Qt.Key.Key_Return)
    opened.qtbot.waitUntil(lambda: opened.desk.session is not None, timeout=20_000)
    opened.settle()
    return opened


@pytest.fixture
def office(tmp_path: Path, clock: SetClock) -> Iterator[OpenOffice]:
    """A head office on this machine, with the clock of the device."""
    with open_office(tmp_path, clock) as made:
        yield made
