"""When and where Python looks for cycles of objects that nobody can reach any more.

Only in the thread of the windows: PySide gives up the Python side of a widget in whatever thread
collects it, and where that is a lane while Qt deletes the widget in its own thread, the program
ends. And not in what stays while an assessment is open: modules and the questionnaire are some
130,000 objects, and walking over all of them takes 70 ms in the middle of a key press.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS: Final = 500


class Collector(QObject):
    """Collects in the thread it was made in, in place of Python, until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that has become full, as Python would."""
        full = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [count > most for count, most in full]
        if due[0]:
            gc.collect(2 if due[2] else int(due[1]))

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()


def set_aside() -> None:
    """Leave everything that is in memory now out of collections. What comes later, such as the
    pages of the visit, is collected as ever."""
    gc.freeze()


def take_back() -> None:
    """Collect all of it again. Without this a closed assessment would never be freed."""
    gc.unfreeze()


def free_closed() -> None:
    """Free what was closed now, and not when a generation is full: it is content of a visit, some
    20 MB of it."""
    gc.collect()
