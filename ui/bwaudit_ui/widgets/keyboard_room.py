"""Leaves room for the keyboard that a tablet shows on its screen: what is typed in stays in sight.

It must not move the focus, nor show or hide that keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QScrollArea, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.fields import Field

_AROUND = 12


class KeyboardRoom(QObject):
    """Watches for one window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        keyboard = QGuiApplication.inputMethod()
        keyboard.keyboardRectangleChanged.connect(self._look)
        keyboard.visibleChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        keyboard = QGuiApplication.inputMethod()
        shown = keyboard.isVisible() and self._window.isActiveWindow()
        self.leave(keyboard.keyboardRectangle() if shown else QRectF())

    def leave(self, keyboard: QRectF) -> None:
        """Keep the window's contents above the keyboard, whose rectangle is that of the window; a
        null one is none. The field that has the focus, with its label, is scrolled into sight."""
        covered = 0
        if not keyboard.isEmpty():
            covered = max(0, self._window.height() - int(keyboard.top()))
        if covered >= self._window.height():  # it lies somewhere else
            covered = 0
        self._window.setContentsMargins(0, 0, 0, covered)
        if covered:
            # Only after the pages are laid out again is it known what is out of sight.
            QTimer.singleShot(0, self, self._bring_into_sight)

    @Slot()
    def _bring_into_sight(self) -> None:
        shown = _with_its_label(self._window.focusWidget() or self._window)
        around: QWidget | None = shown.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(shown, 0, theme_of(self._window).px(_AROUND))
            around = around.parentWidget()


def _with_its_label(field: QWidget) -> QWidget:
    around = field.parentWidget()
    return around if isinstance(around, Field) else field
