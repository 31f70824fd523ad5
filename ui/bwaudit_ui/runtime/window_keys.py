"""Keys that must work in every window of the program, also while one of them asks something.

Shortcuts of the main window sleep while a window over it waits for an answer; covering the screen
and locking may not. It must not decide what a key does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from bwaudit_ui.runtime.key_places import as_latin

if TYPE_CHECKING:
    from collections.abc import Iterable


class WindowKeys(QObject):
    """Listens in every window that gets the focus.

    Signals:
        pressed(str): one of the keys, in portable words as they were given.
    """

    pressed = Signal(str)

    def __init__(self, keys: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = frozenset(keys)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_to)

    def set_keys(self, keys: Iterable[str]) -> None:
        """Listen for other keys from now on."""
        self._keys = frozenset(keys)

    @Slot(QWindow)
    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for pressed in (event.keyCombination(), as_latin(event)):
                key = QKeySequence(pressed).toString() if pressed is not None else ""
                if key in self._keys:
                    self.pressed.emit(key)
                    return True
        return False
