"""Pages of a factory over a real store, and the desk they are on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit_ui.presenters.factory import FactorySession
from bwaudit_ui.runtime.i18n import Languages
from bwaudit_ui.runtime.prefs import Preferences
from bwaudit_ui.screens.desk import Desk
from bwaudit_ui.screens.desk_commands import DeskCommands
from support.sync_devices import Device
from support.visit_pages import Hands
from support.year import busy_factory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.factories import OpenFactory
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    """One device for a file of tests: making its store takes longer than most of them."""
    device = Device(tmp_path_factory.mktemp("year") / "device")
    yield device
    device.close()


@pytest.fixture
def factory(device: Device) -> OpenFactory:
    """A factory in the middle of its year."""
    return busy_factory(device)


@pytest.fixture
def session(factory: OpenFactory, jobs: JobRunner) -> Iterator[FactorySession]:
    made = FactorySession(factory, jobs)
    yield made
    jobs.shutdown()
    made.close()


@pytest.fixture
def hands(qtbot: QtBot) -> Hands:
    return Hands(qtbot)


@pytest.fixture
def desk(
    qtbot: QtBot,
    theme: Theme,
    qapp: QApplication,
    device: Device,
    factory: OpenFactory,
    jobs: JobRunner,
    tmp_path: Path,
) -> Desk:
    """The whole desk with the factory open at its first page."""

    def end(desk: Desk) -> None:
        qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
        desk.end()

    workspace = device.workspace
    languages = Languages(qapp, tmp_path)
    made = Desk(workspace, Preferences(workspace.folders.settings), languages, jobs)
    DeskCommands(made)
    qtbot.addWidget(made, before_close_func=end)
    made.resize(1440, 810)
    made.show()
    made.start()
    made.around.open(factory.factory)
    qtbot.waitUntil(lambda: made.pages.current == "factory")
    with qtbot.waitActive(made):
        made.activateWindow()
    return made
