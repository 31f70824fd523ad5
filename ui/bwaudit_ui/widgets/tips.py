"""Esc takes a tool tip away, and nothing else (WCAG 1.4.13): Qt waits for the pointer to leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QToolTip


class TipEnd(QObject):
    """Hears Esc in whatever window has the focus, before any control does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_to)

    @Slot(QWindow)
    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        ends = event.key() == Qt.Key.Key_Escape and QToolTip.isVisible()
        if ends:
            QToolTip.hideText()
        return ends
