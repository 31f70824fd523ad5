"""What stands inside a scroll area, exactly as tall as it needs to be at its width.

Without it Qt adds up the tallest each part could ever be, and leaves the difference empty below.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Scrolled(QWidget):
    """The contents of a scroll area. Give it a layout and `setWidget` it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
