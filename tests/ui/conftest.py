"""A themed application for tests of windows; every test starts from the same look, and waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from pytestqt.qtbot import QtBot

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.runtime.collecting import Collector
from bwaudit_ui.runtime.jobs import JobRunner
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Density, ThemeName
from bwaudit_ui.widgets.appearance import install_theme
from support.full_disk import FullDisk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_MS: Final = 20_000
"""A limit is there for what never comes. On a machine that does other things too, the five seconds
of pytest-qt are reached by windows that are only slow."""


class PatientBot(QtBot):
    """Waits longer, unless a test says how long."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> Any:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture(autouse=True)
def _collected_here(qapp: QApplication) -> Iterator[None]:
    """As in the program, only the thread of the windows looks for cycles: a lane that met those of
    an earlier test would give up its widgets, and end or hang the run now and then."""
    collector = Collector()
    yield
    collector.look()
    collector.stop()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Instead of the one of pytest-qt."""
    return PatientBot(request)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the application: Light, 100 %, Comfort, English, also for the next test."""
    try:
        found = theme_of()
    except RuntimeError:
        found = install_theme(qapp, shipped_resources())
    yield found
    plain = (ThemeName.LIGHT, 1.0, Density.COMFORT, "en")
    if (found.name, found.scale, found.density, found.language) != plain:
        name, scale, density, language = plain
        found.choose(name=name, scale=scale, density=density, language=language)


@pytest.fixture
def disk() -> Iterator[FullDisk]:
    """A disk that refuses what is written while it is full; it has room again at the end."""
    made = FullDisk()
    yield made
    made.free()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    """Lanes of work for one test."""
    made = JobRunner()
    yield made
    made.shutdown()
