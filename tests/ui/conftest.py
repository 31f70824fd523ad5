"""A themed application for tests of windows; every test starts from the same look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.runtime.tokens import Density, ThemeName
from bwaudit_ui.widgets.appearance import install_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the application: Light, 100 %, Comfort, English, also for the next test."""
    try:
        found = theme_of()
    except RuntimeError:
        found = install_theme(qapp, shipped_resources())
    yield found
    plain = (ThemeName.LIGHT, 1.0, Density.COMFORT, "en")
    if (found.name, found.scale, found.density, found.language) != plain:
        name, scale, density, language = plain
        found.choose(name=name, scale=scale, density=density, language=language)
