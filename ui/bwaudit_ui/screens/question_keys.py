"""The keys of the question workspace, as shortcuts of its page.

Text fields keep typed letters and digits, because they claim them before any shortcut does. It must
not do anything by itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from bwaudit.assessment.terms import Judgement, KnownBy

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.question import QuestionPresenter
    from bwaudit_ui.screens.question_pane import QuestionPane

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


_LETTERS: Final = {
    KnownBy.OBSERVATION: "O",
    KnownBy.DOCUMENTS: "D",
    KnownBy.MANAGERS: "M",
    KnownBy.WORKERS: "W",
    KnownBy.UNION: "U",
}


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


def answer_keys(page: QWidget, pane: QuestionPane, presenter: QuestionPresenter) -> QuestionKeys:
    """The keys that answer, tick, flag and move on (`ux.md` 13); a page adds those of its panes."""
    keys, answers = QuestionKeys(page), pane.answers
    for number, judgement in enumerate(Judgement, start=1):
        judge = partial(answers.choose, judgement)
        for digit in digits(number):
            keys.add_single(digit, judge)
            keys.add(f"Alt+{digit}", judge)
    for number, source in enumerate(KnownBy, start=5):
        toggle = partial(presenter.toggle_source, source)
        keys.add(f"Alt+{_LETTERS[source]}", toggle)
        for digit in digits(number):
            keys.add(f"Alt+{digit}", toggle)
    keys.add_single("S", presenter.same_sources)
    keys.add_single("F", presenter.flag)
    keys.add_single("I", pane.toggle_guidance)
    for enter in ("Return", "Enter"):
        keys.add(f"Ctrl+{enter}", presenter.save_and_next)
        keys.add(enter, presenter.save_and_next, inside=answers)
    keys.add("Ctrl+Up", presenter.go_previous)
    keys.add("Ctrl+Down", presenter.go_next)
    return keys
