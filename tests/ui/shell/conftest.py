"""A themed application for tests of the shell, and stores in folders of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.paths import Folders
from bwaudit_ui.runtime.theme import Theme, theme_of
from bwaudit_ui.widgets.appearance import install_theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The theme of the application, put on once and as it is after a start."""
    try:
        found = theme_of()
    except RuntimeError:
        return install_theme(qapp, shipped_resources())
    return found


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.below(tmp_path)
