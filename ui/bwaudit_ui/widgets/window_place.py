"""Size and place of the window and the widths of its panes, kept beside the settings. Nothing else
is kept this way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_KEY = "geometry"
_PANES = "panes"
_FIRST_SIZE = QSize(1280, 760)
_FRAME = QSize(16, 40)
"""What a desktop draws around a window, at most."""


class WindowPlace:
    """Remembers where a window was, in an INI file."""

    def __init__(self, beside: Path) -> None:
        self._path = str(beside.with_name("window.ini"))
        self._known = False

    def restore(self, window: QWidget) -> None:
        """Give a window the place it had, or the size of the first time."""
        kept = self._file().value(_KEY)
        self._known = isinstance(kept, QByteArray) and window.restoreGeometry(kept)
        if not self._known:
            window.resize(_FIRST_SIZE)

    def show(self, window: QWidget) -> None:
        """Show a window in its place; the first time it fills a screen that is small for it."""
        needed = _FIRST_SIZE + _FRAME
        if self._known or needed.boundedTo(window.screen().availableSize()) == needed:
            window.show()
        else:
            window.showMaximized()

    def keep(self, window: QWidget) -> None:
        """Keep the place of a window. A folder that cannot be written to is no reason to stop."""
        self._file().setValue(_KEY, window.saveGeometry())

    def panes(self, layout: str) -> tuple[int, int] | None:
        """Widths of the first and the last pane in a layout, at 100 %; None when nobody chose."""
        try:
            start, end = str(self._file().value(f"{_PANES}/{layout}", "")).split()
            return int(start), int(end)
        except ValueError:
            return None

    def keep_panes(self, layout: str, start: int, end: int) -> None:
        """Keep the widths of the first and the last pane in a layout, at 100 %."""
        self._file().setValue(f"{_PANES}/{layout}", f"{start} {end}")

    def _file(self) -> QSettings:
        return QSettings(self._path, QSettings.Format.IniFormat)
