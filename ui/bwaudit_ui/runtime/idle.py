"""Notices that nobody has touched the keyboard, the mouse, the screen or the pen for a while.

It must not lock anything itself; it says when it is time. Only what reaches a window counts: a
clock that jumps does not, since the time is taken from a clock that only runs forward.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable

WARNING_SECONDS: Final = 20
_LOOK_MS: Final = 1_000
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
        QEvent.Type.DragMove,
    }
)


class IdleWatch(QObject):
    """Counts the time without input while it is watching.

    Windows are listened to, not widgets: a filter on every event of the program would cost each of
    them. `seconds` is a monotonic clock, in seconds.

    Signals:
        warned(int): that many seconds are left, at 20 and each second after.
        resumed(): somebody came back after a warning.
        expired(): the time is over. Watching ends; `start` begins anew.
        hand_changed(bool): from now on a finger works on the screen, or a keyboard again.
    """

    warned = Signal(int)
    resumed = Signal()
    expired = Signal()
    hand_changed = Signal(bool)

    def __init__(
        self,
        minutes: int,
        *,
        seconds: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._limit = minutes * 60
        self._seconds = seconds
        self._last = seconds()
        self._warning = False
        self._by_touch = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen_to)

    @property
    def watching(self) -> bool:
        """Whether the time is running."""
        return self._timer.isActive()

    def set_minutes(self, minutes: int) -> None:
        """Another limit, from now on."""
        self._limit = minutes * 60
        self.look()

    def start(self, window: QWindow | None = None) -> None:
        """Begin to count, from now."""
        self._listen_to(window)
        self._last = self._seconds()
        self._warning = False
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._warning = False

    @Slot()
    def touch(self) -> None:
        """Somebody is here."""
        self._last = self._seconds()
        if self._warning:
            self._warning = False
            self.resumed.emit()

    @Slot()
    def look(self) -> None:
        """Compare the time; called each second while watching."""
        if not self._timer.isActive():
            return
        left = self._limit - (self._seconds() - self._last)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= WARNING_SECONDS:
            self._warning = True
            self.warned.emit(max(1, round(left)))

    @Slot(QWindow)
    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self.touch()
            self._see_hand(event.type())
        return False

    def _see_hand(self, kind: QEvent.Type) -> None:
        by_touch = {QEvent.Type.TouchBegin: True, QEvent.Type.KeyPress: False}.get(kind)
        if by_touch is not None and by_touch != self._by_touch:
            self._by_touch = by_touch
            self.hand_changed.emit(by_touch)
