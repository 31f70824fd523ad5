"""Puts the theme on the application: style, palette, font, direction, style sheet, and again at
each change. It must not choose a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Slot

from bwaudit_ui.runtime.theme import Theme
from bwaudit_ui.runtime.tokens import TextRole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


class _Appearance(QObject):
    """Dresses the application before any widget hears of the change."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(theme)
        self._app = app
        self._theme = theme
        app.setStyle("Fusion")
        theme.changed.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        # Where a sheet replaces another, Qt polishes each widget once for every widget it stands
        # in; where there was none before, once. A switch takes a quarter of the time.
        self._app.setStyleSheet("")
        self._app.setLayoutDirection(self._theme.direction)
        self._app.setPalette(self._theme.palette())
        self._app.setFont(self._theme.font(TextRole.BODY))
        self._app.setStyleSheet(self._theme.stylesheet())


def install_theme(app: QApplication, resources: Path) -> Theme:
    """Load the theme below `resources` and dress the application. Call once, before any widget."""
    # With one font for each script, Qt tells of every other font in the list that lacks the script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    theme = Theme.load(app, resources)
    _Appearance(app, theme)
    return theme
