"""Esc takes a tool tip away, and nothing else (WCAG 1.4.13): Qt waits for the pointer to leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolTip

from bwaudit_ui.widgets.focus_window import FocusWindowFilter


class TipEnd(FocusWindowFilter):
    """Hears Esc in whatever window has the focus, before any control does."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        ends = event.key() == Qt.Key.Key_Escape and QToolTip.isVisible()
        if ends:
            QToolTip.hideText()
        return ends
