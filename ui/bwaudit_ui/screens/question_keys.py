"""The keys of the question workspace, as shortcuts of its page.

Text fields keep typed letters and digits, because they claim them before any shortcut does. It must
not know what a key is for; the page gives it something to call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

DIGIT_ONES: Final = (
    "1",
    "\u0661",  # Arabic
    "\u06f1",  # Urdu, Persian
    "\u0967",  # Devanagari
    "\u09e7",  # Bengali
    "\u0be7",  # Tamil
    "\u0de7",  # Sinhala
    "\u0e51",  # Thai
    "\u1041",  # Myanmar
    "\u1369",  # Ethiopic
    "\u17e1",  # Khmer
)
"""The digit one in every script that a keyboard here may type."""


def digits(number: int) -> tuple[str, ...]:
    """A digit from 1 to 9 in every script."""
    return tuple(chr(ord(one) + number - 1) for one in DIGIT_ONES)


class QuestionKeys(QObject):
    """Shortcuts of one page, alive while the focus is inside it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._single: list[QShortcut] = []

    def add(self, keys: str, does: Callable[[], object], inside: QWidget | None = None) -> None:
        """A chord, such as "Alt+N". `inside` narrows it to a part of the page."""
        self._make(keys, does, inside)

    def add_single(self, key: str, does: Callable[[], object]) -> None:
        """A key by itself, which Settings can switch off."""
        self._single.append(self._make(key, does, None))

    def set_single(self, *, on: bool) -> None:
        """Let single keys work, or not."""
        for shortcut in self._single:
            shortcut.setEnabled(on)

    def _make(self, keys: str, does: Callable[[], object], inside: QWidget | None) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), inside or self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)
        return shortcut
