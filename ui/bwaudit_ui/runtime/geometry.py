"""Size and place of the window and the widths of its panes, kept beside the settings. Nothing else
is kept this way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

_KEY = "geometry"
_PANES = "panes"


class WindowPlace:
    """Remembers where a window was, in an INI file."""

    def __init__(self, beside: Path) -> None:
        self._path = str(beside.with_name("window.ini"))

    def kept(self) -> QByteArray | None:
        """What was kept last, None when nothing was."""
        found = self._file().value(_KEY)
        return found if isinstance(found, QByteArray) else None

    def keep(self, place: QByteArray) -> None:
        """Keep a place. A folder that cannot be written to is no reason to stop."""
        self._file().setValue(_KEY, place)

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
