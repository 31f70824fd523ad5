"""The settings of this person, live: read once, kept on every change, heard by every window.

A settings file that cannot be written keeps nobody from working: the change holds until the program
ends, and `not_kept` says so.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from bwaudit.foundation.errors import StoreError
from bwaudit.foundation.settings import Settings, load_settings, save_settings
from bwaudit_ui.runtime.numerals import digits_of
from bwaudit_ui.runtime.scaling import next_scale
from bwaudit_ui.runtime.tokens import Density, ThemeName

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit_ui.runtime.theme import Theme


def _at_once(work: Callable[[], None]) -> None:
    work()


class Preferences(QObject):
    """Settings with a signal. `wait_for` waits for the disk; a desk puts there what tells that a
    write takes long.

    Signals:
        changed(Settings): something is set otherwise.
        not_kept(BwAuditError): the file could not be written.
    """

    changed = Signal(object)
    not_kept = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._is_new = not path.exists()
        self.wait_for: Callable[[Callable[[], None]], None] = _at_once
        try:
            self._settings = load_settings(path)
        except OSError:
            self._settings = Settings()

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def is_new(self) -> bool:
        """Whether nobody had set anything on this device when the program started."""
        return self._is_new

    def set(self, **changes: Any) -> None:
        """Change some settings, keep them, tell everybody. Raises ValueError out of range."""
        wanted = self._settings.with_(**changes)
        if wanted == self._settings:
            return
        self._settings = wanted
        try:
            self.wait_for(partial(save_settings, self._path, wanted))
        except StoreError as refused:
            self.not_kept.emit(refused)
        self.changed.emit(wanted)

    def step_text(self, steps: int) -> None:
        """Text larger or smaller by stops of the scale; 0 steps sets 100 %."""
        scale = next_scale(self._settings.text_scale / 100, steps) if steps else 1.0
        self.set(text_scale=round(scale * 100))


class Dresser(QObject):
    """Keeps the theme in step with the settings and with the system's light or dark."""

    def __init__(self, preferences: Preferences, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._theme = theme
        # The accessibility hints die with their parent, so both are kept.
        self._hints = QGuiApplication.styleHints()
        self._contrast = self._hints.accessibility()
        preferences.changed.connect(self.dress)
        self._hints.colorSchemeChanged.connect(self.dress)
        self._contrast.contrastPreferenceChanged.connect(self.dress)
        self.dress()

    @Slot()
    def dress(self) -> None:
        """Put theme, text size, density and language in force, when any of them is other."""
        settings = self._preferences.settings
        self._theme.without_single_keys = not settings.single_keys
        wanted = (
            self._named(settings.theme),
            settings.text_scale / 100,
            Density(settings.density),
            settings.language,
            digits_of(settings.language) if settings.digits == "local" else {},
        )
        theme = self._theme
        if wanted == (theme.name, theme.scale, theme.density, theme.language, theme.digits):
            return
        name, scale, density, language, digits = wanted
        theme.choose(name=name, scale=scale, density=density, language=language, digits=digits)

    def _named(self, choice: str) -> ThemeName:
        if choice != "system":
            return ThemeName(choice)
        if self._contrast.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return ThemeName.HIGH_CONTRAST
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT
