"""When typed text is to be written: 600 ms after the last key, and within a second of the first.

Without the second part, somebody who never rests would never be saved. It must not write anything.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

REST_MS: Final = 600
LONGEST_MS: Final = 850
"""A key waits this long at most, so that it is durable within a second, with the write."""


class TypingTimer(QTimer):
    """Connect `timeout`, call `touch` at each key, and `stop` once it is written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = QElapsedTimer()
        self.setSingleShot(True)

    def touch(self) -> None:
        """A key was pressed."""
        if not self.isActive():
            self._first.start()
        left = LONGEST_MS - self._first.elapsed()
        self.start(max(0, min(REST_MS, left)))
