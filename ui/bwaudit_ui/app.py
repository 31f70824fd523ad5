"""Starts the desktop: first a window, then, while a person types, what it needs.

Everything is made here and handed on; nothing below looks for it. The store and its libraries are
imported in a thread, since that takes most of a second.
"""

from __future__ import annotations

import logging
import signal
import sys
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from bwaudit import __version__
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.errors import StoreError
from bwaudit.foundation.paths import Folders
from bwaudit_ui.presenters.unlocking import Unlocking
from bwaudit_ui.runtime.collecting import Collector
from bwaudit_ui.runtime.crash import details_of
from bwaudit_ui.runtime.i18n import Languages
from bwaudit_ui.runtime.jobs import JobRunner
from bwaudit_ui.runtime.prefs import Dresser, Preferences
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.screens.main_window import MainWindow
from bwaudit_ui.widgets.appearance import install_theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType, TracebackType

    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.jobs import CancelToken, Progress

_log = logging.getLogger("bwaudit.desktop")


@dataclass(frozen=True, slots=True)
class Desktop:
    """The parts of a running desktop, for whoever started it."""

    app: QApplication
    window: MainWindow
    jobs: JobRunner
    preferences: Preferences
    collector: Collector
    parts: tuple[QObject, ...] = ()

    def close(self) -> None:
        """Take everything down that `make` put together; the application stays."""
        self.jobs.shutdown()
        self.collector.stop()
        for part in (self.window, *self.parts):
            if isValid(part):
                part.deleteLater()


def run(folders: Folders | None = None, argv: Sequence[str] | None = None) -> int:
    """Open the desktop and stay until it is closed. Returns the exit code."""
    folders = folders or Folders.of_this_user()
    app = QApplication(list(argv) if argv is not None else sys.argv[:1])
    desktop = make(app, folders, SystemClock(), wishes=QLocale.system().uiLanguages())
    writers: list[logging.Handler] = []
    before, sys.excepthook = sys.excepthook, partial(_tell_crash, desktop.window)
    terminated = signal.signal(signal.SIGTERM, partial(_put_away, desktop.window))
    app.commitDataRequest.connect(desktop.window.write_typed)
    desktop.window.appear()
    QTimer.singleShot(0, partial(_start_log, folders, writers))
    QTimer.singleShot(0, partial(_warm_up, desktop))
    try:
        return app.exec()
    finally:
        sys.excepthook = before
        signal.signal(signal.SIGTERM, terminated)
        desktop.close()
        for writer in writers:
            logging.getLogger("bwaudit").removeHandler(writer)
            writer.close()


def make(
    app: QApplication,
    folders: Folders,
    clock: Clock,
    *,
    wishes: Sequence[str] = (),
    **options: Any,
) -> Desktop:
    """Put a desktop together without showing it. A new device begins in the first of the languages
    in `wishes` that there is. `options` go to the window and to unlocking."""
    app.setApplicationName("BW Audit")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("bwaudit")
    app.setWindowIcon(QIcon(str(shipped_resources("logo", "bwaudit.svg"))))
    theme = _theme(app)
    preferences = Preferences(folders.settings, app)
    languages = Languages(app, shipped_resources("i18n"))
    if preferences.is_new:
        preferences.set(language=languages.wished(wishes))
    languages.choose(preferences.settings.language)
    Dresser(preferences, theme, preferences)
    jobs, collector = JobRunner(app), Collector(app)
    unlocking = Unlocking(folders, clock, jobs, cost=options.pop("cost", None), parent=app)
    window = MainWindow(unlocking, preferences, languages, jobs, **options)
    parts = (unlocking, preferences, languages, jobs, collector)
    return Desktop(app, window, jobs, preferences, collector, parts)


def _put_away(window: MainWindow, _signal: int, _frame: FrameType | None) -> None:
    """Python calls this in the middle of anything, so the window hears of it after that."""
    QTimer.singleShot(0, window, window.put_away)


def _theme(app: QApplication) -> Theme:
    try:
        return theme_of(app)
    except RuntimeError:
        return install_theme(app, shipped_resources())


def _start_log(folders: Folders, writers: list[logging.Handler]) -> None:
    """Keep a log once the window is there: its library would be waited for before."""
    from bwaudit.foundation.logs import log_to

    try:
        writers.append(log_to(folders.logs))
    except StoreError as refused:
        _log.warning("no log is kept, %s", refused.code)
    _log.info("BW Audit %s", __version__)


def _warm_up(desktop: Desktop) -> None:
    """Import what comes after unlocking, while the person types."""
    desktop.jobs.submit(
        "disk", _import_all, on_success=_nothing, on_failure=_nothing, owner=desktop.window
    )


def _import_all(_progress: Progress, _cancel: CancelToken) -> None:
    import bwaudit_ui.screens.desk  # noqa: F401


def _nothing(_result: object) -> None:
    """For work whose outcome shows when it is needed."""


def _tell_crash(
    window: MainWindow,
    kind: type[BaseException],
    problem: BaseException,
    _trace: TracebackType | None,
) -> None:
    """A bug reached the top: log it, tell the person, go on."""
    if issubclass(kind, KeyboardInterrupt):
        window.close()
        return
    _log.error("something nobody foresaw: %s", details_of(problem))
    window.show_crash(problem)
