"""Hears the events of whatever window has the focus, before any control in it does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow


class FocusWindowFilter(QObject):
    """An event filter that goes along from window to window. Say in `eventFilter` what it does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_to)

    @Slot(QWindow)
    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
